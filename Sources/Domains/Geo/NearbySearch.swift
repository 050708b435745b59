import TongluCore
import TongluCustomers
import TongluDatabase
import TongluGeoMessages
import TongluMessages
import TongluService
import TongluSpatial

/// What a Nearby asks for, checked.
struct NearbySearch {
  /// The largest radius of a search, in metres; BAD_RADIUS beyond it.
  private static let radiusMax = 500_000.0
  /// The most customers of a response; BAD_LIMIT beyond it.
  private static let limitMax: Int32 = 1_000
  /// The most customers of a response when the request says 0.
  private static let limitDefault = 20
  /// The most classes or owners of a filter; TOO_MANY_VALUES beyond it.
  private static let valuesMax = 100

  /// Of all customers, and of their filtered choice where there are filters.
  let query: GridQuery
  /// The datum of the places in the reply.
  let datum: Datum
  let isFiltered: Bool

  /// INVALID_ARGUMENT BAD_COORDINATE, BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES; NOT_FOUND for a
  /// class that there is not; PERMISSION_DENIED WGS84_NOT_PERMITTED.
  init(
    _ request: NearbyRequest, _ caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let (place, datum, _) = try CustomerRules.place(request.center ?? Place(), field: "center")
    guard request.radiusM.isFinite, request.radiusM > 0, request.radiusM <= Self.radiusMax else {
      throw .invalid(
        "BAD_RADIUS", field: "radius_m",
        "above 0, at most \(count: Int(Self.radiusMax)) metres")
    }
    guard (0...Self.limitMax).contains(request.limit) else {
      throw .invalid(
        "BAD_LIMIT", field: "limit",
        "1 to \(count: Self.limitMax); \(count: Self.limitDefault) when it is 0")
    }
    self.datum = try Self.datum(request.datum, for: caller)
    isFiltered = !request.classCodes.isEmpty || !request.ownerIDs.isEmpty
    var query = GridQuery(
      center: DatumConversion.convert(place, from: datum, to: .wgs84), radius: request.radiusM,
      limit: request.limit == 0 ? Self.limitDefault : Int(request.limit))
    query.classIDs = try Self.classIDs(request.classCodes, snapshot)
    query.ownerIDs = try Self.values(request.ownerIDs, field: "owner_ids")
    self.query = query
  }

  private static func datum(
    _ datum: GeodeticDatum, for caller: Caller
  ) throws(Status) -> Datum {
    let datum = Datum(rawValue: datum.rawValue) ?? .gcj02
    guard datum != .wgs84 || caller.seesWGS84 else {
      throw Status(
        .permissionDenied, "WGS84_NOT_PERMITTED", "WGS-84 is for an owner or a manager")
    }
    return datum
  }

  private static func classIDs(
    _ codes: [String], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64]? {
    guard let codes = try values(codes, field: "class_codes") else { return nil }
    var ids: [Int64] = []
    for code in codes { ids.append(try CustomerClassRecord.find(code: code, snapshot).id) }
    return ids
  }

  /// The values of a filter; nil where there is none.
  private static func values<Value>(
    _ values: [Value], field: String
  ) throws(Status) -> [Value]? {
    guard values.count <= valuesMax else {
      throw .invalid("TOO_MANY_VALUES", field: field, "at most \(count: valuesMax)")
    }
    return values.isEmpty ? nil : values
  }
}
