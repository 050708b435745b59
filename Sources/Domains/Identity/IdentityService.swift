package import TongluDatabase
import TongluService

/// Who is who, how they log in, and who did what.
///
/// The map of the folder. Nouns: `EnterpriseRecord`, `StaffRecord`, `MemberRecord`,
/// `ServiceAccountRecord`, and `Login` (a login name with its password), `LoginCode`,
/// `LoginAttempts`, `Token`. `Reach` decides whose access a caller may give and take.
/// `IdentityAuthenticator` turns a call's metadata into a `Caller`, through `CallerCache`.
/// `Bootstrap` makes an enterprise where there is no caller yet. Each RPC has its own file.
package struct IdentityService: IdentityServiceProtocol {
  package init() {}
}

/// The domain's tables.
package enum IdentitySchema {
  package static var migrations: [Migration] {
    Migration.parse(String(decoding: PackageResources.Schema_sql, as: UTF8.self))
  }
}
