// Generated from tonglu/v1/identity.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import CMessages
internal import CProtobufC
public import TongluCore

/// What a person or a backend may do. The numbers are those of tonglu.options.v1.Role.
public enum Role: MessageEnum {
  case unspecified
  /// Staff: the owner of the enterprise.
  case owner
  /// Staff: leads a team, sees its customers.
  case manager
  /// Staff: sells, sees the customers it owns and the pool.
  case sales
  /// Staff: confirms money, keeps the accounts.
  case finance
  /// Staff: receives and issues goods.
  case warehouse
  /// Staff: drives goods to dealers.
  case delivery
  /// Staff: publishes and campaigns.
  case marketing
  /// A dealer company's head.
  case boss
  /// A dealer's buyer: prices and orders.
  case buyer
  /// A dealer's bookkeeper: orders and statements.
  case dealerFinance
  /// A dealer's clerk: reads posts, sees no prices.
  case clerk
  /// A member of a company that joined and has not been approved to order. It follows from the
  /// company's state and is not granted to a person; a service account may hold it.
  case prospect
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 2: self = .owner
    case 3: self = .manager
    case 4: self = .sales
    case 5: self = .finance
    case 6: self = .warehouse
    case 7: self = .delivery
    case 8: self = .marketing
    case 16: self = .boss
    case 17: self = .buyer
    case 18: self = .dealerFinance
    case 19: self = .clerk
    case 24: self = .prospect
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .owner: 2
    case .manager: 3
    case .sales: 4
    case .finance: 5
    case .warehouse: 6
    case .delivery: 7
    case .marketing: 8
    case .boss: 16
    case .buyer: 17
    case .dealerFinance: 18
    case .clerk: 19
    case .prospect: 24
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [Role] = [.unspecified, .owner, .manager, .sales, .finance, .warehouse, .delivery, .marketing, .boss, .buyer, .dealerFinance, .clerk, .prospect]

  public var name: String {
    switch self {
    case .unspecified: "ROLE_UNSPECIFIED"
    case .owner: "ROLE_OWNER"
    case .manager: "ROLE_MANAGER"
    case .sales: "ROLE_SALES"
    case .finance: "ROLE_FINANCE"
    case .warehouse: "ROLE_WAREHOUSE"
    case .delivery: "ROLE_DELIVERY"
    case .marketing: "ROLE_MARKETING"
    case .boss: "ROLE_BOSS"
    case .buyer: "ROLE_BUYER"
    case .dealerFinance: "ROLE_DEALER_FINANCE"
    case .clerk: "ROLE_CLERK"
    case .prospect: "ROLE_PROSPECT"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Whose account it is.
public enum AccountKind: MessageEnum {
  case unspecified
  case staff
  case member
  case serviceAccount
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .staff
    case 2: self = .member
    case 3: self = .serviceAccount
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .staff: 1
    case .member: 2
    case .serviceAccount: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [AccountKind] = [.unspecified, .staff, .member, .serviceAccount]

  public var name: String {
    switch self {
    case .unspecified: "ACCOUNT_KIND_UNSPECIFIED"
    case .staff: "ACCOUNT_KIND_STAFF"
    case .member: "ACCOUNT_KIND_MEMBER"
    case .serviceAccount: "ACCOUNT_KIND_SERVICE_ACCOUNT"
    case .unrecognized(let value): String(value)
    }
  }
}

/// A tenant: one upstream firm with its own staff, dealers and data.
public struct Enterprise: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  /// What people type at login; lower case.
  public var code: String = ""
  public var name: String = ""
  /// IANA: Asia/Shanghai. Every day and month boundary is in it.
  public var timeZone: String = ""
  /// ISO 4217: what a new document is in unless it says otherwise.
  public var currency: String = ""
  public var createTime: Instant?
  /// Whether customers that sales create are approved at once. Shown to staff alone, as the version
  /// and the rule of regular customers are.
  public var approvesSalesCustomers: Bool = false
  /// How many orders, not wholly cancelled, within regular_days make an approved customer regular; 0:
  /// no customer is regular.
  public var regularOrderCount: Int32 = 0
  /// The last days, of 24 hours each, in which these orders are counted.
  public var regularDays: Int32 = 0

  public init() {}
}

/// One of the enterprise's own people.
public struct Staff: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  /// Empty once the person is erased.
  public var name: String = ""
  public var phone: String = ""
  public var loginName: String = ""
  public var roles: [Role] = []
  /// Whether the person may not log in any more.
  public var disabled: Bool = false
  public var createTime: Instant?
  public var updateTime: Instant?
  /// Whether the person's data were erased: name, phone and login name. The account stays disabled.
  public var erased: Bool = false

  public init() {}
}

/// A backend's account.
public struct ServiceAccount: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  public var name: String = ""
  public var roles: [Role] = []
  public var createTime: Instant?
  /// The SHA-256 of the certificate that its backend shows by mutual TLS, in lower-case hexadecimal:
  /// its tokens are taken over such connections alone (else UNAUTHENTICATED CERTIFICATE_REQUIRED).
  /// Empty: over any.
  public var certificateSha256: String = ""

  public init() {}
}

/// A mutation that was carried out.
public struct AuditEntry: Message {
  public var id: Int64 = 0
  public var time: Instant?
  /// Unspecified when nobody was logged in.
  public var callerKind: AccountKind = .init(rawValue: 0)
  public var callerID: Int64 = 0
  /// Through which backend; 0 for none.
  public var serviceAccountID: Int64 = 0
  /// The full name of the RPC, "/tonglu.v1.OrderService/PlaceOrder", or "tonglud issue-login-code" of an
  /// operator's command.
  public var method: String = ""
  /// The request_id of the call.
  public var requestID: String = ""
  /// The SHA-256 of the certificate that the caller showed by mutual TLS, in hexadecimal; empty
  /// without one.
  public var certificateSha256: String = ""

  public init() {}
}

public struct LoginRequest: Message {
  public var requestID: String = ""
  public var enterpriseCode: String = ""
  public var loginName: String = ""
  public var password: String = ""
  /// A one-time code instead of the password.
  public var loginCode: String = ""

  public init() {}
}

public struct LoginResponse: Message {
  /// Sent with every call; shown only here.
  public var token: String = ""
  public var expireTime: Instant?
  public var kind: AccountKind = .init(rawValue: 0)
  public var accountID: Int64 = 0

  public init() {}
}

public struct LogoutRequest: Message {
  public var requestID: String = ""

  public init() {}
}

public struct LogoutResponse: Message {

  public init() {}
}

public struct WhoAmIRequest: Message {

  public init() {}
}

public struct WhoAmIResponse: Message {
  public var kind: AccountKind = .init(rawValue: 0)
  /// The staff, member or service account that the call counts for.
  public var accountID: Int64 = 0
  public var name: String = ""
  /// What it may do in this call.
  public var roles: [Role] = []
  /// A member's company; 0 for anyone else.
  public var customerID: Int64 = 0
  /// The backend that acts for the member; 0 for none.
  public var serviceAccountID: Int64 = 0
  public var enterpriseID: Int64 = 0
  public var enterpriseCode: String = ""

  public init() {}
}

public struct SetPasswordRequest: Message {
  public var requestID: String = ""
  public var currentPassword: String = ""
  public var newPassword: String = ""

  public init() {}
}

public struct SetPasswordResponse: Message {
  /// How many other tokens ended.
  public var revokedTokenCount: Int32 = 0

  public init() {}
}

public struct CreateStaffRequest: Message {
  public var requestID: String = ""
  public var name: String = ""
  public var phone: String = ""
  /// Unique in the enterprise, without regard to case: a name, a phone number, an address.
  public var loginName: String = ""
  public var roles: [Role] = []

  public init() {}
}

public struct CreateStaffResponse: Message {
  public var staff: Staff?

  public init() {}
}

public struct GetStaffRequest: Message {
  public var staffID: Int64 = 0

  public init() {}
}

public struct GetStaffResponse: Message {
  public var staff: Staff?

  public init() {}
}

public struct ListStaffRequest: PagedRequest {
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListStaffResponse: Message {
  public var staff: [Staff] = []
  public var nextPageToken: String = ""

  public init() {}
}

public struct UpdateStaffRequest: Message {
  public var requestID: String = ""
  public var staffID: Int64 = 0
  public var version: Int64 = 0
  public var name: String?
  /// Given and empty: the person has none any more.
  public var phone: String?
  /// Empty: the roles stay.
  public var roles: [Role] = []
  public var disabled: Bool?
  /// Another login name: the password and the tokens stay. Given and empty: the person has none any
  /// more, the name is free for others, and the password, every token and the login code end.
  public var loginName: String?

  public init() {}
}

public struct UpdateStaffResponse: Message {
  public var staff: Staff?
  /// Customers that the person still owns, where it is disabled now or has no role that sells (owner,
  /// manager, sales): hand them over. 0 otherwise.
  public var ownedCustomerCount: Int64 = 0

  public init() {}
}

public struct EraseStaffRequest: Message {
  public var requestID: String = ""
  /// The person; the account must be disabled.
  public var staffID: Int64 = 0
  /// The version that the caller read.
  public var version: Int64 = 0

  public init() {}
}

public struct EraseStaffResponse: Message {
  /// The person's record without personal data.
  public var staff: Staff?

  public init() {}
}

public struct IssueLoginCodeRequest: Message {
  public var requestID: String = ""
  /// One of the staff or a member.
  public var accountID: Int64 = 0
  /// 0: 24 hours.
  public var lifetimeHours: Int32 = 0

  public init() {}
}

public struct IssueLoginCodeResponse: Message {
  /// Twelve characters in groups; shown only here, good for one login.
  public var loginCode: String = ""
  public var expireTime: Instant?

  public init() {}
}

public struct CreateServiceAccountRequest: Message {
  public var requestID: String = ""
  public var name: String = ""
  public var roles: [Role] = []
  /// 0: 90 days.
  public var tokenLifetimeDays: Int32 = 0
  /// As in ServiceAccount; colons and upper case are taken too, as openssl writes them.
  public var certificateSha256: String = ""

  public init() {}
}

public struct CreateServiceAccountResponse: Message {
  public var serviceAccount: ServiceAccount?
  /// Shown only here.
  public var token: String = ""
  public var expireTime: Instant?

  public init() {}
}

public struct UpdateServiceAccountRequest: Message {
  public var requestID: String = ""
  public var serviceAccountID: Int64 = 0
  public var version: Int64 = 0
  public var name: String?
  /// Empty: the roles stay.
  public var roles: [Role] = []
  /// Given and empty: no certificate is needed any more.
  public var certificateSha256: String?

  public init() {}
}

public struct UpdateServiceAccountResponse: Message {
  public var serviceAccount: ServiceAccount?

  public init() {}
}

public struct ListServiceAccountsRequest: PagedRequest {
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListServiceAccountsResponse: Message {
  public var serviceAccounts: [ServiceAccount] = []
  public var nextPageToken: String = ""

  public init() {}
}

public struct IssueServiceTokenRequest: Message {
  public var requestID: String = ""
  public var serviceAccountID: Int64 = 0
  /// 0: 90 days.
  public var tokenLifetimeDays: Int32 = 0

  public init() {}
}

public struct IssueServiceTokenResponse: Message {
  /// Shown only here.
  public var token: String = ""
  public var expireTime: Instant?

  public init() {}
}

public struct RevokeAccessRequest: Message {
  public var requestID: String = ""
  /// One of the staff, a member or a service account.
  public var accountID: Int64 = 0

  public init() {}
}

public struct RevokeAccessResponse: Message {
  public var revokedTokenCount: Int32 = 0

  public init() {}
}

public struct ListAuditEntriesRequest: PagedRequest {
  public var pageSize: Int32 = 0
  public var pageToken: String = ""

  public init() {}
}

public struct ListAuditEntriesResponse: Message {
  public var entries: [AuditEntry] = []
  public var nextPageToken: String = ""

  public init() {}
}

public struct GetEnterpriseRequest: Message {

  public init() {}
}

public struct GetEnterpriseResponse: Message {
  public var enterprise: Enterprise?

  public init() {}
}

public struct UpdateEnterpriseRequest: Message {
  public var requestID: String = ""
  public var version: Int64 = 0
  public var name: String?
  public var timeZone: String?
  public var currency: String?
  /// Whether customers that sales create are approved at once; false in a new enterprise.
  public var approvesSalesCustomers: Bool?
  /// 0 to 1,000; 0: no customer is regular. 3 in a new enterprise.
  public var regularOrderCount: Int32?
  /// 1 to 366. 45 in a new enterprise.
  public var regularDays: Int32?

  public init() {}
}

public struct UpdateEnterpriseResponse: Message {
  public var enterprise: Enterprise?

  public init() {}
}

extension Enterprise: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Enterprise" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__enterprise__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__Enterprise>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    code = try unsafe decoding.string(c.pointee.code, "code")
    name = try unsafe decoding.string(c.pointee.name, "name")
    timeZone = try unsafe decoding.string(c.pointee.time_zone, "time_zone")
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    approvesSalesCustomers = unsafe c.pointee.approves_sales_customers != 0
    regularOrderCount = unsafe c.pointee.regular_order_count
    regularDays = unsafe c.pointee.regular_days
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Enterprise> {
    let c = unsafe arena.allocate(Tonglu__V1__Enterprise.self)
    unsafe tonglu__v1__enterprise__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.time_zone = unsafe arena.string(timeZone)
    unsafe c.pointee.currency = unsafe arena.string(currency)
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.approves_sales_customers = approvesSalesCustomers ? 1 : 0
    unsafe c.pointee.regular_order_count = regularOrderCount
    unsafe c.pointee.regular_days = regularDays
    return unsafe c
  }
}

extension Staff: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Staff" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__staff__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__Staff>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    name = try unsafe decoding.string(c.pointee.name, "name")
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    disabled = unsafe c.pointee.disabled != 0
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.update_time {
      updateTime = try decoding.inside("update_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    erased = unsafe c.pointee.erased != 0
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Staff> {
    let c = unsafe arena.allocate(Tonglu__V1__Staff.self)
    unsafe tonglu__v1__staff__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.login_name = unsafe arena.string(loginName)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    unsafe c.pointee.disabled = disabled ? 1 : 0
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.erased = erased ? 1 : 0
    return unsafe c
  }
}

extension ServiceAccount: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ServiceAccount" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__service_account__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ServiceAccount>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    name = try unsafe decoding.string(c.pointee.name, "name")
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    certificateSha256 = try unsafe decoding.string(c.pointee.certificate_sha256, "certificate_sha256")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ServiceAccount> {
    let c = unsafe arena.allocate(Tonglu__V1__ServiceAccount.self)
    unsafe tonglu__v1__service_account__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.name = unsafe arena.string(name)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.certificate_sha256 = unsafe arena.string(certificateSha256)
    return unsafe c
  }
}

extension AuditEntry: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.AuditEntry" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__audit_entry__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__AuditEntry>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    if let value = unsafe c.pointee.time {
      time = try decoding.inside("time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    callerKind = try decoding.known(AccountKind(rawValue: Int32(bitPattern: unsafe c.pointee.caller_kind.rawValue)), "caller_kind")
    callerID = unsafe c.pointee.caller_id
    serviceAccountID = unsafe c.pointee.service_account_id
    method = try unsafe decoding.string(c.pointee.method, "method")
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    certificateSha256 = try unsafe decoding.string(c.pointee.certificate_sha256, "certificate_sha256")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__AuditEntry> {
    let c = unsafe arena.allocate(Tonglu__V1__AuditEntry.self)
    unsafe tonglu__v1__audit_entry__init(c)
    unsafe c.pointee.id = id
    if let value = time { unsafe c.pointee.time = unsafe arena.timestamp(value) }
    unsafe c.pointee.caller_kind = .init(rawValue: UInt32(bitPattern: callerKind.rawValue))
    unsafe c.pointee.caller_id = callerID
    unsafe c.pointee.service_account_id = serviceAccountID
    unsafe c.pointee.method = unsafe arena.string(method)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.certificate_sha256 = unsafe arena.string(certificateSha256)
    return unsafe c
  }
}

extension LoginRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.LoginRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__login_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__LoginRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    enterpriseCode = try unsafe decoding.string(c.pointee.enterprise_code, "enterprise_code")
    if decoding.isBlank(enterpriseCode) { try decoding.refuseMissing("enterprise_code") }
    loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    if decoding.isBlank(loginName) { try decoding.refuseMissing("login_name") }
    password = try unsafe decoding.string(c.pointee.password, "password")
    loginCode = try unsafe decoding.string(c.pointee.login_code, "login_code")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__LoginRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__LoginRequest.self)
    unsafe tonglu__v1__login_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.enterprise_code = unsafe arena.string(enterpriseCode)
    unsafe c.pointee.login_name = unsafe arena.string(loginName)
    unsafe c.pointee.password = unsafe arena.string(password)
    unsafe c.pointee.login_code = unsafe arena.string(loginCode)
    return unsafe c
  }
}

extension LoginResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.LoginResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__login_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__LoginResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    token = try unsafe decoding.string(c.pointee.token, "token")
    if let value = unsafe c.pointee.expire_time {
      expireTime = try decoding.inside("expire_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    kind = try decoding.known(AccountKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    accountID = unsafe c.pointee.account_id
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__LoginResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__LoginResponse.self)
    unsafe tonglu__v1__login_response__init(c)
    unsafe c.pointee.token = unsafe arena.string(token)
    if let value = expireTime { unsafe c.pointee.expire_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.account_id = accountID
    return unsafe c
  }
}

extension LogoutRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.LogoutRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__logout_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__LogoutRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__LogoutRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__LogoutRequest.self)
    unsafe tonglu__v1__logout_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    return unsafe c
  }
}

extension LogoutResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.LogoutResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__logout_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__LogoutResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__LogoutResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__LogoutResponse.self)
    unsafe tonglu__v1__logout_response__init(c)
    return unsafe c
  }
}

extension WhoAmIRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WhoAmIRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__who_am_irequest__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__WhoAmIRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WhoAmIRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__WhoAmIRequest.self)
    unsafe tonglu__v1__who_am_irequest__init(c)
    return unsafe c
  }
}

extension WhoAmIResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WhoAmIResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__who_am_iresponse__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__WhoAmIResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    kind = try decoding.known(AccountKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    accountID = unsafe c.pointee.account_id
    name = try unsafe decoding.string(c.pointee.name, "name")
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    customerID = unsafe c.pointee.customer_id
    serviceAccountID = unsafe c.pointee.service_account_id
    enterpriseID = unsafe c.pointee.enterprise_id
    enterpriseCode = try unsafe decoding.string(c.pointee.enterprise_code, "enterprise_code")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WhoAmIResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__WhoAmIResponse.self)
    unsafe tonglu__v1__who_am_iresponse__init(c)
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.account_id = accountID
    unsafe c.pointee.name = unsafe arena.string(name)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.service_account_id = serviceAccountID
    unsafe c.pointee.enterprise_id = enterpriseID
    unsafe c.pointee.enterprise_code = unsafe arena.string(enterpriseCode)
    return unsafe c
  }
}

extension SetPasswordRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetPasswordRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_password_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__SetPasswordRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    currentPassword = try unsafe decoding.string(c.pointee.current_password, "current_password")
    newPassword = try unsafe decoding.string(c.pointee.new_password, "new_password")
    if decoding.isBlank(newPassword) { try decoding.refuseMissing("new_password") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetPasswordRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__SetPasswordRequest.self)
    unsafe tonglu__v1__set_password_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.current_password = unsafe arena.string(currentPassword)
    unsafe c.pointee.new_password = unsafe arena.string(newPassword)
    return unsafe c
  }
}

extension SetPasswordResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetPasswordResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_password_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__SetPasswordResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    revokedTokenCount = unsafe c.pointee.revoked_token_count
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetPasswordResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SetPasswordResponse.self)
    unsafe tonglu__v1__set_password_response__init(c)
    unsafe c.pointee.revoked_token_count = revokedTokenCount
    return unsafe c
  }
}

extension CreateStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateStaffRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_staff_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CreateStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    if decoding.isBlank(loginName) { try decoding.refuseMissing("login_name") }
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if roles.isEmpty { try decoding.refuseMissing("roles") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateStaffRequest.self)
    unsafe tonglu__v1__create_staff_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.login_name = unsafe arena.string(loginName)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    return unsafe c
  }
}

extension CreateStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateStaffResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_staff_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CreateStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateStaffResponse.self)
    unsafe tonglu__v1__create_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetStaffRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_staff_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetStaffRequest.self)
    unsafe tonglu__v1__get_staff_request__init(c)
    unsafe c.pointee.staff_id = staffID
    return unsafe c
  }
}

extension GetStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetStaffResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_staff_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetStaffResponse.self)
    unsafe tonglu__v1__get_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStaffRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_staff_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStaffRequest.self)
    unsafe tonglu__v1__list_staff_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStaffResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_staff_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    staff = try unsafe decoding.list(c.pointee.staff, c.pointee.n_staff, "staff") { (item) throws(Status) in
      try unsafe Staff(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStaffResponse.self)
    unsafe tonglu__v1__list_staff_response__init(c)
    if !staff.isEmpty {
      unsafe c.pointee.n_staff = staff.count
      unsafe c.pointee.staff = arena.list(staff) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension UpdateStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateStaffRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_staff_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._phone_case.rawValue == 5 {
      phone = try unsafe decoding.string(c.pointee.phone, "phone")
    }
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if unsafe c.pointee._disabled_case.rawValue == 7 {
      disabled = unsafe c.pointee.disabled != 0
    }
    if unsafe c.pointee._login_name_case.rawValue == 8 {
      loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateStaffRequest.self)
    unsafe tonglu__v1__update_staff_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.staff_id = staffID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = phone {
      unsafe c.pointee._phone_case = .init(rawValue: 5)
      unsafe c.pointee.phone = unsafe arena.string(value)
    }
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    if let value = disabled {
      unsafe c.pointee._disabled_case = .init(rawValue: 7)
      unsafe c.pointee.disabled = value ? 1 : 0
    }
    if let value = loginName {
      unsafe c.pointee._login_name_case = .init(rawValue: 8)
      unsafe c.pointee.login_name = unsafe arena.string(value)
    }
    return unsafe c
  }
}

extension UpdateStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateStaffResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_staff_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
    ownedCustomerCount = unsafe c.pointee.owned_customer_count
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateStaffResponse.self)
    unsafe tonglu__v1__update_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    unsafe c.pointee.owned_customer_count = ownedCustomerCount
    return unsafe c
  }
}

extension EraseStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.EraseStaffRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__erase_staff_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__EraseStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__EraseStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__EraseStaffRequest.self)
    unsafe tonglu__v1__erase_staff_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.staff_id = staffID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension EraseStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.EraseStaffResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__erase_staff_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__EraseStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__EraseStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__EraseStaffResponse.self)
    unsafe tonglu__v1__erase_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension IssueLoginCodeRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.IssueLoginCodeRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__issue_login_code_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__IssueLoginCodeRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    accountID = unsafe c.pointee.account_id
    if accountID == 0 { try decoding.refuseMissing("account_id") }
    lifetimeHours = unsafe c.pointee.lifetime_hours
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__IssueLoginCodeRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__IssueLoginCodeRequest.self)
    unsafe tonglu__v1__issue_login_code_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.account_id = accountID
    unsafe c.pointee.lifetime_hours = lifetimeHours
    return unsafe c
  }
}

extension IssueLoginCodeResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.IssueLoginCodeResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__issue_login_code_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__IssueLoginCodeResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    loginCode = try unsafe decoding.string(c.pointee.login_code, "login_code")
    if let value = unsafe c.pointee.expire_time {
      expireTime = try decoding.inside("expire_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__IssueLoginCodeResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__IssueLoginCodeResponse.self)
    unsafe tonglu__v1__issue_login_code_response__init(c)
    unsafe c.pointee.login_code = unsafe arena.string(loginCode)
    if let value = expireTime { unsafe c.pointee.expire_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension CreateServiceAccountRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateServiceAccountRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_service_account_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CreateServiceAccountRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if roles.isEmpty { try decoding.refuseMissing("roles") }
    tokenLifetimeDays = unsafe c.pointee.token_lifetime_days
    certificateSha256 = try unsafe decoding.string(c.pointee.certificate_sha256, "certificate_sha256")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateServiceAccountRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateServiceAccountRequest.self)
    unsafe tonglu__v1__create_service_account_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.name = unsafe arena.string(name)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    unsafe c.pointee.token_lifetime_days = tokenLifetimeDays
    unsafe c.pointee.certificate_sha256 = unsafe arena.string(certificateSha256)
    return unsafe c
  }
}

extension CreateServiceAccountResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateServiceAccountResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_service_account_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__CreateServiceAccountResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.service_account {
      serviceAccount = try decoding.inside("service_account") { () throws(Status) in
        try unsafe ServiceAccount(value, decoding)
      }
    }
    token = try unsafe decoding.string(c.pointee.token, "token")
    if let value = unsafe c.pointee.expire_time {
      expireTime = try decoding.inside("expire_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateServiceAccountResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateServiceAccountResponse.self)
    unsafe tonglu__v1__create_service_account_response__init(c)
    if let value = serviceAccount { unsafe c.pointee.service_account = unsafe value.fill(arena) }
    unsafe c.pointee.token = unsafe arena.string(token)
    if let value = expireTime { unsafe c.pointee.expire_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension UpdateServiceAccountRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateServiceAccountRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_service_account_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateServiceAccountRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    serviceAccountID = unsafe c.pointee.service_account_id
    if serviceAccountID == 0 { try decoding.refuseMissing("service_account_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if unsafe c.pointee._certificate_sha256_case.rawValue == 6 {
      certificateSha256 = try unsafe decoding.string(c.pointee.certificate_sha256, "certificate_sha256")
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateServiceAccountRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateServiceAccountRequest.self)
    unsafe tonglu__v1__update_service_account_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.service_account_id = serviceAccountID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    if let value = certificateSha256 {
      unsafe c.pointee._certificate_sha256_case = .init(rawValue: 6)
      unsafe c.pointee.certificate_sha256 = unsafe arena.string(value)
    }
    return unsafe c
  }
}

extension UpdateServiceAccountResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateServiceAccountResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_service_account_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateServiceAccountResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.service_account {
      serviceAccount = try decoding.inside("service_account") { () throws(Status) in
        try unsafe ServiceAccount(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateServiceAccountResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateServiceAccountResponse.self)
    unsafe tonglu__v1__update_service_account_response__init(c)
    if let value = serviceAccount { unsafe c.pointee.service_account = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListServiceAccountsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListServiceAccountsRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_service_accounts_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListServiceAccountsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListServiceAccountsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListServiceAccountsRequest.self)
    unsafe tonglu__v1__list_service_accounts_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListServiceAccountsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListServiceAccountsResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_service_accounts_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListServiceAccountsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    serviceAccounts = try unsafe decoding.list(c.pointee.service_accounts, c.pointee.n_service_accounts, "service_accounts") { (item) throws(Status) in
      try unsafe ServiceAccount(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListServiceAccountsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListServiceAccountsResponse.self)
    unsafe tonglu__v1__list_service_accounts_response__init(c)
    if !serviceAccounts.isEmpty {
      unsafe c.pointee.n_service_accounts = serviceAccounts.count
      unsafe c.pointee.service_accounts = arena.list(serviceAccounts) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension IssueServiceTokenRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.IssueServiceTokenRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__issue_service_token_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__IssueServiceTokenRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    serviceAccountID = unsafe c.pointee.service_account_id
    if serviceAccountID == 0 { try decoding.refuseMissing("service_account_id") }
    tokenLifetimeDays = unsafe c.pointee.token_lifetime_days
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__IssueServiceTokenRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__IssueServiceTokenRequest.self)
    unsafe tonglu__v1__issue_service_token_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.service_account_id = serviceAccountID
    unsafe c.pointee.token_lifetime_days = tokenLifetimeDays
    return unsafe c
  }
}

extension IssueServiceTokenResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.IssueServiceTokenResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__issue_service_token_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__IssueServiceTokenResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    token = try unsafe decoding.string(c.pointee.token, "token")
    if let value = unsafe c.pointee.expire_time {
      expireTime = try decoding.inside("expire_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__IssueServiceTokenResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__IssueServiceTokenResponse.self)
    unsafe tonglu__v1__issue_service_token_response__init(c)
    unsafe c.pointee.token = unsafe arena.string(token)
    if let value = expireTime { unsafe c.pointee.expire_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension RevokeAccessRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RevokeAccessRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__revoke_access_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__RevokeAccessRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    accountID = unsafe c.pointee.account_id
    if accountID == 0 { try decoding.refuseMissing("account_id") }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RevokeAccessRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__RevokeAccessRequest.self)
    unsafe tonglu__v1__revoke_access_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.account_id = accountID
    return unsafe c
  }
}

extension RevokeAccessResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RevokeAccessResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__revoke_access_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__RevokeAccessResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    revokedTokenCount = unsafe c.pointee.revoked_token_count
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RevokeAccessResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__RevokeAccessResponse.self)
    unsafe tonglu__v1__revoke_access_response__init(c)
    unsafe c.pointee.revoked_token_count = revokedTokenCount
    return unsafe c
  }
}

extension ListAuditEntriesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListAuditEntriesRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_audit_entries_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListAuditEntriesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListAuditEntriesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListAuditEntriesRequest.self)
    unsafe tonglu__v1__list_audit_entries_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListAuditEntriesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListAuditEntriesResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_audit_entries_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__ListAuditEntriesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    entries = try unsafe decoding.list(c.pointee.entries, c.pointee.n_entries, "entries") { (item) throws(Status) in
      try unsafe AuditEntry(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListAuditEntriesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListAuditEntriesResponse.self)
    unsafe tonglu__v1__list_audit_entries_response__init(c)
    if !entries.isEmpty {
      unsafe c.pointee.n_entries = entries.count
      unsafe c.pointee.entries = arena.list(entries) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension GetEnterpriseRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetEnterpriseRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_enterprise_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetEnterpriseRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetEnterpriseRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetEnterpriseRequest.self)
    unsafe tonglu__v1__get_enterprise_request__init(c)
    return unsafe c
  }
}

extension GetEnterpriseResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetEnterpriseResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_enterprise_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__GetEnterpriseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.enterprise {
      enterprise = try decoding.inside("enterprise") { () throws(Status) in
        try unsafe Enterprise(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetEnterpriseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetEnterpriseResponse.self)
    unsafe tonglu__v1__get_enterprise_response__init(c)
    if let value = enterprise { unsafe c.pointee.enterprise = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateEnterpriseRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateEnterpriseRequest" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_enterprise_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateEnterpriseRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 3 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._time_zone_case.rawValue == 4 {
      timeZone = try unsafe decoding.string(c.pointee.time_zone, "time_zone")
    }
    if unsafe c.pointee._currency_case.rawValue == 5 {
      currency = try unsafe decoding.string(c.pointee.currency, "currency")
    }
    if unsafe c.pointee._approves_sales_customers_case.rawValue == 6 {
      approvesSalesCustomers = unsafe c.pointee.approves_sales_customers != 0
    }
    if unsafe c.pointee._regular_order_count_case.rawValue == 7 {
      regularOrderCount = unsafe c.pointee.regular_order_count
    }
    if unsafe c.pointee._regular_days_case.rawValue == 8 {
      regularDays = unsafe c.pointee.regular_days
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateEnterpriseRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateEnterpriseRequest.self)
    unsafe tonglu__v1__update_enterprise_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 3)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = timeZone {
      unsafe c.pointee._time_zone_case = .init(rawValue: 4)
      unsafe c.pointee.time_zone = unsafe arena.string(value)
    }
    if let value = currency {
      unsafe c.pointee._currency_case = .init(rawValue: 5)
      unsafe c.pointee.currency = unsafe arena.string(value)
    }
    if let value = approvesSalesCustomers {
      unsafe c.pointee._approves_sales_customers_case = .init(rawValue: 6)
      unsafe c.pointee.approves_sales_customers = value ? 1 : 0
    }
    if let value = regularOrderCount {
      unsafe c.pointee._regular_order_count_case = .init(rawValue: 7)
      unsafe c.pointee.regular_order_count = value
    }
    if let value = regularDays {
      unsafe c.pointee._regular_days_case = .init(rawValue: 8)
      unsafe c.pointee.regular_days = value
    }
    return unsafe c
  }
}

extension UpdateEnterpriseResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateEnterpriseResponse" }

  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_enterprise_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  package init(_ c: UnsafePointer<Tonglu__V1__UpdateEnterpriseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.enterprise {
      enterprise = try decoding.inside("enterprise") { () throws(Status) in
        try unsafe Enterprise(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateEnterpriseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateEnterpriseResponse.self)
    unsafe tonglu__v1__update_enterprise_response__init(c)
    if let value = enterprise { unsafe c.pointee.enterprise = unsafe value.fill(arena) }
    return unsafe c
  }
}

