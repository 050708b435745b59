import Foundation
package import TongluCore

/// The enterprise's time zone: its days and local times are in it, not in that of this computer.
package struct Zone: Sendable {
  package let name: String
  private let zone: TimeZone

  /// Nil for a name outside of the IANA database.
  init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    (self.name, self.zone) = (name, zone)
  }

  /// The zone when the enterprise's is unknown.
  package static let utc = Zone(name: "UTC", zone: .gmt)

  private init(name: String, zone: TimeZone) {
    (self.name, self.zone) = (name, zone)
  }

  /// The offset of clocks from UTC at a time, in seconds.
  private func offset(at seconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }

  /// The offsets at which a clock could show `reading`, in seconds since 1970 on that clock.
  private func offsets(around reading: Int64) -> [Int64] {
    let day: Int64 = 86_400
    return [-day, 0, day].map { offset(at: reading + $0) }
  }

  /// The times at which clocks show `reading`, in order: none if they are set forward over it, two
  /// if they are set back over it.
  func times(showing reading: Int64) -> [Instant] {
    let found = offsets(around: reading).filter { offset(at: reading - $0) == $0 }
    return Set(found.map { reading - $0 }).sorted().map {
      Instant(microseconds: $0 * 1_000_000)
    }
  }

  /// The first moment of the day with midnight `reading`; if clocks skip midnight, the moment of
  /// the change.
  package func startOfDay(_ reading: Int64) -> Instant {
    if let midnight = times(showing: reading).first { return midnight }
    let before = offset(at: reading - 86_400)
    return Instant(microseconds: (reading - before) * 1_000_000)
  }

  /// `2026-12-01 08:00:00`; with the offset in a repeated hour.
  package func text(_ instant: Instant, hasSeconds: Bool = true) -> String {
    let offset = offset(at: instant.seconds)
    let reading = instant.seconds + offset
    let shown = Instant(microseconds: reading * 1_000_000).rfc3339
    let text = String(shown.prefix(hasSeconds ? 19 : 16)).replacing("T", with: " ")
    return times(showing: reading).count > 1 ? text + Self.text(offset: offset) : text
  }

  /// `2026-12-01T08:00:00+08:00`.
  package func rfc3339(_ instant: Instant) -> String {
    let offset = offset(at: instant.seconds)
    let shown = Instant(microseconds: (instant.seconds + offset) * 1_000_000).rfc3339
    return String(shown.prefix(19)) + Self.text(offset: offset)
  }

  /// Seconds since 1970 on clocks that show this time.
  package func reading(of instant: Instant) -> Int64 {
    instant.seconds + offset(at: instant.seconds)
  }

  /// How it differs from this computer's zone at these times, `+08:00`, or its name if its offset
  /// changes between them; nil if clocks show the same.
  func mark(at instants: [Instant]) -> String? {
    let differs = instants.contains { instant in
      let date = Date(timeIntervalSince1970: Double(instant.seconds))
      return Int64(TimeZone.current.secondsFromGMT(for: date)) != offset(at: instant.seconds)
    }
    guard differs else { return nil }
    let offsets = Set(instants.map { offset(at: $0.seconds) })
    return offsets.count == 1 ? offsets.first.map { Self.text(offset: $0) } : name
  }

  private static func text(offset: Int64) -> String {
    let minutes = offset.magnitude / 60
    let parts = [minutes / 60, minutes % 60].map { String(String(100 + $0).dropFirst()) }
    return "\(offset < 0 ? "-" : "+")\(parts[0]):\(parts[1])"
  }
}
