import TongluCore
package import TongluDatabase
package import TongluService

extension Domain {
  package static let identity = Domain(
    "Identity", schema: PackageResources.Schema_sql,
    entities: [.enterprise, .staff, .member, .serviceAccount, .token]
  ) { (site, _) throws(Status) in
    let authenticator = IdentityAuthenticator()
    return DomainParts(
      IdentityService(Holdings(merging: site.offers(of: Holdings.self))).methods,
      observers: [authenticator], authenticator: authenticator)
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
}
