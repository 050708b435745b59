package import TongluCore

/// A row that stores a place in the columns latitude, longitude and datum.
package protocol PlacedRow {
  var latitude: Double? { get set }
  var longitude: Double? { get set }
  var datumNumber: Int64? { get set }
}

extension PlacedRow {
  /// The coordinate as received.
  package var place: Coordinate? {
    get {
      guard let latitude, let longitude else { return nil }
      return Coordinate(uncheckedLatitude: latitude, longitude: longitude)
    }
    set { (latitude, longitude) = (newValue?.latitude, newValue?.longitude) }
  }

  /// The datum of the coordinate.
  package var datum: Datum? {
    get { datumNumber.flatMap { Datum(rawValue: Int32(truncatingIfNeeded: $0)) } }
    set { datumNumber = newValue.map { Int64($0.rawValue) } }
  }
}

extension CustomerRecord: PlacedRow {}
extension CustomerPin: PlacedRow {}
extension AddressRecord: PlacedRow {}
