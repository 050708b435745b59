import TongluCore
package import TongluDatabase
import TongluSearch
package import TongluService

extension Domain {
  /// Accounts, logins, rights and the audit log.
  ///
  /// The map of the folder. Nouns: `EnterpriseRecord`, `StaffRecord`, `MemberRecord`,
  /// `ServiceAccountRecord`, `TeamRecord` in its `TeamTree`, and `Login` (a login name with its
  /// password), `LoginCode`, `LoginAttempts`, `Token`. `Reach` decides whose access a caller may
  /// grant and revoke. `IdentityAuthenticator` authenticates calls, through `CallerCache`.
  /// `Bootstrap` creates an enterprise without a caller. The services are in subfolders, with a
  /// file for each RPC: `AccessService`, `StaffService`, `EnterpriseService`, `CalendarService` and
  /// `TimerService`.
  package static let identity = Domain(
    "Identity", schema: PackageResources.Schema_sql,
    entities: [.enterprise, .staff, .member, .serviceAccount, .token, .workCalendar, .team],
    limits: [LoginAttempts.limit, LoginNameAttempts.limit, PhoneReveals.limit]
  ) { (site, snapshot) throws(Status) in
    let authenticator = IdentityAuthenticator()
    let staff = try FeedIndex(
      StaffReferences.source, tenants: site.tenants, site.database.freshness, snapshot)
    return DomainParts(
      AccessService(site.offer(of: Reach.self)).methods
        + StaffService(Holdings(merging: site.offers(of: Holdings.self))).methods
        + EnterpriseService().methods + CalendarService().methods + TimerService().methods,
      observers: [authenticator, staff], authenticator: authenticator,
      references: StaffReferences.all(staff))
  }
}

extension Entity {
  package static var enterprise: Entity { Entity(1, "enterprise", .keptInMemory) }
  package static var staff: Entity { Entity(2, "staff", [.keptInMemory, .ofRights]) }
  package static var member: Entity { Entity(3, "member", [.keptInMemory, .ofRights]) }
  package static var serviceAccount: Entity {
    Entity(4, "service account", [.keptInMemory, .ofRights])
  }
  package static var token: Entity { Entity(5, "token", [.keptInMemory, .ofRights]) }
  package static var workCalendar: Entity { Entity(6, "work calendar") }
  package static var team: Entity { Entity(7, "team") }
}
