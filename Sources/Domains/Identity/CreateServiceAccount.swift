package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension IdentityService {
  package func createServiceAccount(
    _ request: CreateServiceAccountRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateServiceAccountResponse {
    let roles = try Roles(
      request.roles, allowed: ServiceAccountRecord.rolesAllowed, field: "roles")
    let seconds = try Token.seconds(days: request.tokenLifetimeDays)
    let id = try ServiceAccountRecord.create(
      name: request.name, roles: roles, call, transaction)
    let token = try Token.issue(
      kind: .serviceAccount, userID: id, seconds: seconds, call, transaction)
    var reply = CreateServiceAccountResponse()
    reply.serviceAccount = try ServiceAccountRecord.find(id, transaction.snapshot).message
    reply.token = token.text
    reply.expireTime = token.expireTime
    return reply
  }
}

extension ServiceAccountRecord {
  /// Adds an account without a token; returns its id. INVALID_ARGUMENT BAD_NAME.
  package static func create(
    name: String, roles: Roles, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> Int64 {
    let name = try Text.name(name, field: "name")
    let id = call.newID()
    try transaction.execute(
      """
      INSERT INTO service_accounts (tenant, id, version, name, roles, create_time)
      VALUES ($tenant, $1, 1, $2, $3, $4)
      """, id, name, roles.stored, call.now)
    try transaction.record(.serviceAccount, id, version: 1, .created)
    return id
  }
}
