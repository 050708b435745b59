import TongluCore
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

/// The identity calls for tests.
extension Testbed {
  func identity<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try call(Self.identityPath(rpc), request, as: actor)
  }

  /// The path of the domain's method with this name, in any of its services.
  static func identityPath(_ rpc: String) -> String {
    let method = MethodInfo.all.first { $0.domain == "Identity" && $0.path.hasSuffix("/\(rpc)") }
    return method?.path ?? rpc
  }

  func login(
    _ name: String, password: String = "", code: String = "", at enterprise: String = "demo",
    requestID: String? = nil
  ) throws(Status) -> LoginResponse {
    var request = LoginRequest()
    request.requestID = requestID ?? self.requestID()
    request.enterpriseCode = enterprise
    request.loginName = name
    request.password = password
    request.loginCode = code
    return try identity("Login", request, as: .nobody)
  }

  func whoAmI(as actor: Actor) throws(Status) -> WhoAmIResponse {
    try identity("WhoAmI", WhoAmIRequest(), as: actor)
  }

  func code(
    for account: Actor, as actor: Actor, hours: Int32 = 0
  ) throws(Status) -> IssueLoginCodeResponse {
    var request = IssueLoginCodeRequest()
    request.requestID = requestID()
    request.accountID = account.id
    request.lifetimeHours = hours
    return try identity("IssueLoginCode", request, as: actor)
  }

  /// Logs a person in by a code of the owner.
  func session(_ name: String, of account: Actor) throws(Status) -> Actor {
    let code = try code(for: account, as: self.owner).loginCode
    return Actor(
      id: account.id, token: try login(name, code: code).token, customerID: account.customerID)
  }

  @discardableResult
  func setPassword(
    _ new: String, current: String = "", as actor: Actor
  ) throws(Status) -> SetPasswordResponse {
    var request = SetPasswordRequest()
    request.requestID = requestID()
    request.currentPassword = current
    request.newPassword = new
    return try identity("SetPassword", request, as: actor)
  }

  func getStaff(_ id: Int64, as actor: Actor? = nil) throws(Status) -> Staff {
    var request = GetStaffRequest()
    request.staffID = id
    let reply: GetStaffResponse = try identity("GetStaff", request, as: actor ?? self.owner)
    return reply.staff ?? Staff()
  }

  @discardableResult
  func updateStaff(
    _ staff: Staff, as actor: Actor? = nil, _ set: (inout UpdateStaffRequest) -> Void
  ) throws(Status) -> Staff {
    var request = UpdateStaffRequest()
    request.requestID = requestID()
    request.staffID = staff.id
    request.version = staff.version
    set(&request)
    let reply: UpdateStaffResponse = try identity("UpdateStaff", request, as: actor ?? self.owner)
    return reply.staff ?? Staff()
  }

  @discardableResult
  func revokeAccess(
    of account: Actor, as actor: Actor
  ) throws(Status) -> RevokeAccessResponse {
    var request = RevokeAccessRequest()
    request.requestID = requestID()
    request.accountID = account.id
    return try identity("RevokeAccess", request, as: actor)
  }

  /// A backend with these roles.
  func serviceAccount(roles: [Role], certificate: String = "") throws(Status) -> Actor {
    var request = CreateServiceAccountRequest()
    request.requestID = requestID()
    request.name = "backend"
    request.roles = roles
    request.certificateSha256 = certificate
    let reply: CreateServiceAccountResponse = try identity(
      "CreateServiceAccount", request, as: self.owner)
    return Actor(id: reply.serviceAccount?.id ?? 0, token: reply.token)
  }

  /// Changes the roles of a backend.
  func grant(_ roles: [Role], to account: Actor, version: Int64) throws(Status) {
    var request = UpdateServiceAccountRequest()
    request.requestID = requestID()
    request.serviceAccountID = account.id
    request.version = version
    request.roles = roles
    let _: UpdateServiceAccountResponse = try identity(
      "UpdateServiceAccount", request, as: self.owner)
  }
}
