import TongluCore
import TongluCustomers
import TongluDatabase
import TongluGeoMessages
import TongluMessages
import TongluService
import TongluSpatial

/// A checked Nearby request.
struct NearbySearch {
  /// The largest radius of a search, in metres; a larger one is BAD_RADIUS.
  private static let radiusMax = 500_000.0
  /// The most customers of a response; a higher limit is BAD_LIMIT.
  private static let limitMax: Int32 = 1_000
  /// The most customers of a response when the request says 0.
  private static let limitDefault = 20
  /// The most classes or owners of a filter; more are TOO_MANY_VALUES.
  private static let valuesMax = 100

  /// The query, with the filters if there are any.
  let query: GridQuery
  /// The datum of the places in the response.
  let datum: Datum
  let isFiltered: Bool

  /// INVALID_ARGUMENT BAD_COORDINATE, BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES; NOT_FOUND for an
  /// unknown class; PERMISSION_DENIED WGS84_NOT_PERMITTED.
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

  /// The values of a filter; nil without any.
  private static func values<Value>(
    _ values: [Value], field: String
  ) throws(Status) -> [Value]? {
    guard values.count <= valuesMax else {
      throw .invalid("TOO_MANY_VALUES", field: field, "at most \(count: valuesMax)")
    }
    return values.isEmpty ? nil : values
  }
}
