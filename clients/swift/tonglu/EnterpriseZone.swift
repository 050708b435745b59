import Foundation
import Synchronization
import TongluClient
package import TongluCore
import TongluIdentityMessages
import TongluMessages

/// The time zone found in this run.
final class ZoneMemory: Sendable {
  private let found = Mutex<Zone?>(nil)

  var zone: Zone? {
    get { found.withLock { $0 } }
    set { found.withLock { $0 = newValue } }
  }
}

/// The enterprise's time zone, stored with the login.
extension Session {
  /// How long a stored zone is used for output, in seconds.
  private static let keptSeconds: Int64 = 86_400
  private static let questionSeconds = 5.0

  /// The zone from the server: for times in requests.
  package func zoneNow() async throws(Status) -> Zone {
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

  /// The zone for output: the stored one if it is less than a day old, otherwise the server's; UTC
  /// if unknown.
  package func zoneShown() async -> Zone {
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

  /// Stores the zone of a response that contains it.
  func remember(_ reply: some Message) {
    let told =
      (reply as? GetEnterpriseResponse)?.enterprise
      ?? (reply as? UpdateEnterpriseResponse)?.enterprise
    guard let name = told?.timeZone, let zone = Zone(name) else { return }
    zones.zone = zone
    keep(name)
  }

  /// Stores it in the profile whose token was used; a failure to write it is ignored.
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
