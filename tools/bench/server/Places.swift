import TongluCore
import TongluDatabase
import TongluSpatial

/// The places of the database: the grid index, and their names.
///
/// The contract changes no place, so the feed is not observed.
struct Places: Sendable {
  private static let radiusMax = 500_000.0
  private let index: GridIndex
  /// The places by their ids.
  private let places: [Int64: Place]

  init(_ database: Database) throws(Status) {
    let rows = try database.makeReader().read(tenant: 0, timeLimit: .max) {
      snapshot throws(Status) in
      try snapshot.all("SELECT id, name, lat, lng FROM places") { row throws(Status) in
        var place = Place()
        place.id = row.int(0)
        place.name = row.text(1)
        place.lat = row.double(2)
        place.lng = row.double(3)
        return place
      }
    }
    index = GridIndex(
      rows.map { place in
        GridPoint(
          id: place.id,
          place: Coordinate(uncheckedLatitude: place.lat, longitude: place.lng), classID: 0,
          ownerID: 0)
      })
    places = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
  }

  /// The nearest places; INVALID_ARGUMENT BAD_COORDINATE, BAD_RADIUS, BAD_LIMIT.
  func near(_ request: NearbyRequest) throws(Status) -> [Place] {
    // 0/0, which the product refuses, is a place like any other to the peers.
    guard abs(request.lat) <= 90, abs(request.lng) <= 180 else {
      throw .invalid("BAD_COORDINATE", field: "lat", "within ±90 and ±180 degrees")
    }
    guard request.radiusM > 0, request.radiusM <= Self.radiusMax else {
      throw .invalid("BAD_RADIUS", field: "radius_m", "above 0, at most 500,000 metres")
    }
    guard (1...1_000).contains(request.limit) else {
      throw .invalid("BAD_LIMIT", field: "limit", "1 to 1,000")
    }
    let query = GridQuery(
      center: Coordinate(uncheckedLatitude: request.lat, longitude: request.lng),
      radius: request.radiusM, limit: Int(request.limit))
    return index.nearest(query).compactMap { hit in
      var place = places[hit.id]
      place?.distanceM = hit.distance
      return place
    }
  }
}
