/// The geodetic datum of a received place. GCJ-02 and BD-09 are China's shifted datums.
public enum Datum: Int32, Sendable, Hashable, CaseIterable {
  case wgs84 = 1
  case gcj02 = 2
  case bd09 = 3
}

/// A place on the globe in degrees, in some datum.
public struct Coordinate: Sendable, Hashable {
  /// Degrees north, −90…90.
  public let latitude: Double
  /// Degrees east, −180…180.
  public let longitude: Double

  /// INVALID_ARGUMENT BAD_COORDINATE for NaN, out of range, and 0/0 without an accuracy (a device's
  /// "I do not know").
  public init(
    latitude: Double, longitude: Double, accuracyM: Double = 0, field: String = "place"
  ) throws(Status) {
    guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180 else {
      throw .invalid(
        "BAD_COORDINATE", field: field, "latitude is within ±90 and longitude within ±180 degrees")
    }
    guard latitude != 0 || longitude != 0 || accuracyM > 0 else {
      throw .invalid("BAD_COORDINATE", field: field, "0/0 is a device without a position")
    }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// A coordinate computed from a checked one.
  public init(uncheckedLatitude latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
