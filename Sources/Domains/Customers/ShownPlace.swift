package import TongluCore
package import TongluMessages
package import TongluService
import TongluSpatial

extension Caller {
  /// Whether WGS-84 is shown to the caller: exact positions are for an owner or a manager.
  package var seesWGS84: Bool { has([.owner, .manager]) }
}

extension Place {
  /// A place as the caller may see it: the one way by which a place gets into a response.
  ///
  /// It is in `datum` where that is asked for, else as it was received; what would be in WGS-84 is
  /// in GCJ-02 for a caller that does not see WGS-84.
  package init(
    _ place: Coordinate, _ received: Datum, accuracyM: Double, in datum: Datum? = nil,
    for caller: Caller
  ) {
    let wanted = datum ?? received
    let shown = wanted == .wgs84 && !caller.seesWGS84 ? .gcj02 : wanted
    self.init(DatumConversion.convert(place, from: received, to: shown), shown, accuracyM)
  }

  /// A place that was converted to `datum` before.
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
