package import TongluCore
package import TongluMessages
package import TongluService
import TongluSpatial

extension Caller {
  /// Whether the caller sees WGS-84: exact positions are for an owner or a manager.
  package var seesWGS84: Bool { has([.owner, .manager]) }
}

extension Place {
  /// A place as shown to the caller; every place in a response is made here.
  ///
  /// It is in `datum` if requested, otherwise as received; a caller that does not see WGS-84 gets
  /// GCJ-02 instead.
  package init(
    _ place: Coordinate, _ received: Datum, accuracyM: Double, in datum: Datum? = nil,
    for caller: Caller
  ) {
    let wanted = datum ?? received
    let shown = wanted == .wgs84 && !caller.seesWGS84 ? .gcj02 : wanted
    self.init(DatumConversion.convert(place, from: received, to: shown), shown, accuracyM)
  }

  /// A place that is already converted to GCJ-02.
  package init(gcj02 place: Coordinate, accuracyM: Double) {
    self.init(place, .gcj02, accuracyM)
  }

  private init(_ place: Coordinate, _ datum: Datum, _ accuracyM: Double) {
    self.init()
    latitude = place.latitude
    longitude = place.longitude
    self.datum = GeodeticDatum(rawValue: datum.rawValue)
    self.accuracyM = accuracyM
  }
}
