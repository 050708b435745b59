import Foundation
import Synchronization
import TongluClient
import TongluCore
import TongluIdentityMessages
import TongluMessages

/// The zone that a run has found out.
final class ZoneMemory: Sendable {
  private let found = Mutex<Zone?>(nil)

  var zone: Zone? {
    get { found.withLock { $0 } }
    set { found.withLock { $0 = newValue } }
  }
}

/// The enterprise's time zone, which is kept with the login.
extension Session {
  /// How long what is kept is taken for what is shown.
  private static let keptSeconds: Int64 = 86_400
  private static let questionSeconds = 5.0

  /// The zone as the server says now: for what is sent.
  func zoneNow() async throws(Status) -> Zone {
    if let zone = zones.zone { return zone }
    let path = "/tonglu.v1.EnterpriseService/GetEnterprise"
    var options = options
    options.timeoutSeconds = min(options.timeoutSeconds ?? .infinity, Self.questionSeconds)
    let reply: GetEnterpriseResponse = try await channel.unary(
      path, GetEnterpriseRequest(), options)
    let name = reply.enterprise?.timeZone ?? ""
    guard let zone = Zone(name) else {
      throw Status(
        .failedPrecondition, "BAD_TIME_ZONE",
        "this computer does not know the time zone \(name): write times with their offset")
    }
    zones.zone = zone
    keep(name)
    return zone
  }

  /// The zone for what is shown: as it is kept if that is not a day old, else as the server says;
  /// UTC where nobody says.
  func zoneShown() async -> Zone {
    if let zone = zones.zone { return zone }
    let kept = Credential.given == nil ? Zone(profile.timeZone) : nil
    let age = WallClock.system.now.seconds - profile.timeZoneSeconds
    if let kept, (0...Self.keptSeconds).contains(age) { return kept }
    guard hasToken else { return kept ?? .utc }
    do throws(Status) { return try await zoneNow() } catch {
      zones.zone = kept ?? .utc
      return kept ?? .utc
    }
  }

  /// Takes note of the zone where a response tells it.
  func remember(_ reply: some Message) {
    let told =
      (reply as? GetEnterpriseResponse)?.enterprise
      ?? (reply as? UpdateEnterpriseResponse)?.enterprise
    guard let name = told?.timeZone, let zone = Zone(name) else { return }
    zones.zone = zone
    keep(name)
  }

  /// With the profile whose token was used; a profile that cannot be written does no harm.
  private func keep(_ name: String) {
    guard hasToken, Credential.given == nil else { return }
    let now = WallClock.system.now.seconds
    do throws(Status) {
      try Profile.update(profileName) { profile in
        guard profile.token == self.profile.token else { return }
        profile.timeZone = name
        profile.timeZoneSeconds = now
      }
    } catch { return }
  }
}
