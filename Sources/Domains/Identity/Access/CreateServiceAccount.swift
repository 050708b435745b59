package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func createServiceAccount(
    _ request: CreateServiceAccountRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateServiceAccountResponse {
    let roles = try Roles(
      request.roles, allowed: ServiceAccountRecord.rolesAllowed, field: "roles")
    let certificate = try ServiceAccountRecord.certificate(request.certificateSha256)
    let seconds = try Token.seconds(days: request.tokenLifetimeDays)
    let id = try ServiceAccountRecord.create(
      name: request.name, roles: roles, certificate: certificate, call, transaction)
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
    name: String, roles: Roles, certificate: String? = nil, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Int64 {
    let name = try Text.name(name, field: "name")
    let id = call.newID()
    try transaction.insert(
      ServiceAccountRecord(
        id: id, version: 1, name: name, roles: roles, createTime: call.now,
        certificate: certificate))
    try transaction.record(.serviceAccount, id, version: 1, .created)
    return id
  }
}
