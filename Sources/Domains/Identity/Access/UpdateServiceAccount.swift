package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func updateServiceAccount(
    _ request: UpdateServiceAccountRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateServiceAccountResponse {
    let old = try ServiceAccountRecord.find(request.serviceAccountID, transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("service account", given: request.version, stored: old.version)
    }
    let name = try request.name.map { (text) throws(Status) in try Text.name(text, field: "name") }
    let roles =
      request.roles.isEmpty
      ? old.roles
      : try Roles(request.roles, allowed: ServiceAccountRecord.rolesAllowed, field: "roles")
    var certificate = old.certificate
    if let given = request.certificateSha256 {
      certificate = try ServiceAccountRecord.certificate(given)
    }
    guard (name ?? old.name, roles, certificate) != (old.name, old.roles, old.certificate) else {
      var reply = UpdateServiceAccountResponse()
      reply.serviceAccount = old.message
      return reply
    }
    var account = old
    account.version += 1
    account.name = name ?? old.name
    account.roles = roles
    account.certificate = certificate
    try transaction.update(account)
    try transaction.record(.serviceAccount, old.id, version: old.version + 1, .updated)
    var reply = UpdateServiceAccountResponse()
    reply.serviceAccount = try ServiceAccountRecord.find(old.id, transaction.snapshot).message
    return reply
  }
}
