package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension IdentityService {
  package func createServiceAccount(
    _ request: CreateServiceAccountRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateServiceAccountResponse {
    let name = try Text.name(request.name, field: "name")
    let roles = try Roles(
      request.roles, allowed: ServiceAccountRecord.rolesAllowed, field: "roles")
    let seconds = try Token.seconds(days: request.tokenLifetimeDays)
    let id = call.newID()
    try transaction.execute(
      """
      INSERT INTO service_accounts (tenant, id, version, name, roles, create_time)
      VALUES ($tenant, $1, 1, $2, $3, $4)
      """, id, name, roles.stored, call.now)
    try transaction.record(.serviceAccount, id, version: 1, .created)
    let token = try Token.issue(
      kind: .serviceAccount, userID: id, seconds: seconds, call, transaction)
    var reply = CreateServiceAccountResponse()
    reply.serviceAccount = try ServiceAccountRecord.find(id, transaction.snapshot).message
    reply.token = token.text
    reply.expireTime = token.expireTime
    return reply
  }
}
