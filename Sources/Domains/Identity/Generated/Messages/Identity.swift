// Generated from tonglu/v1/identity.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CIdentityMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// What a person or a backend may do. The numbers are those of tonglu.options.v1.Role.
public enum Role: MessageEnum {
  /// Not given; refused with BAD_ROLE where a role is expected.
  case unspecified
  /// Staff: the owner of the enterprise.
  case owner
  /// Staff: manages. A manager who leads a team sees the customers of its people, its own and the
  /// pool's; another manager sees all.
  case manager
  /// Staff: sells, sees the customers it owns or collaborates on, and the pool.
  case sales
  /// Staff: confirms money, keeps the accounts.
  case finance
  /// Staff: receives and issues goods.
  case warehouse
  /// Staff: drives goods to dealers; sees no customer without another role.
  case delivery
  /// Staff: publishes and campaigns.
  case marketing
  /// A service account that exchanges records with another system. It cannot be granted to a person,
  /// and opens nothing to a service account while that acts for one.
  case integrator
  /// A dealer company's head.
  case boss
  /// A dealer's buyer: prices and orders.
  case buyer
  /// A dealer's bookkeeper: orders and statements.
  case dealerFinance
  /// A dealer's clerk: reads posts, sees no prices.
  case clerk
  /// A member of a company that joined and has not been approved to order. It follows from the
  /// company's state and cannot be granted to a person; a service account may hold it.
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
    case 9: self = .integrator
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
    case .integrator: 9
    case .boss: 16
    case .buyer: 17
    case .dealerFinance: 18
    case .clerk: 19
    case .prospect: 24
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [Role] = [.unspecified, .owner, .manager, .sales, .finance, .warehouse, .delivery, .marketing, .integrator, .boss, .buyer, .dealerFinance, .clerk, .prospect]

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
    case .integrator: "ROLE_INTEGRATOR"
    case .boss: "ROLE_BOSS"
    case .buyer: "ROLE_BUYER"
    case .dealerFinance: "ROLE_DEALER_FINANCE"
    case .clerk: "ROLE_CLERK"
    case .prospect: "ROLE_PROSPECT"
    case .unrecognized(let value): String(value)
    }
  }
}

/// The kind of an account.
public enum AccountKind: MessageEnum {
  /// No account: the caller was not logged in.
  case unspecified
  /// A person of the enterprise.
  case staff
  /// A person of a dealer company.
  case member
  /// A backend that calls in its own name.
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

/// A tenant: one upstream company with its own staff, dealers and data. A member is not shown
/// version, approves_sales_customers, regular_order_count and regular_days: they are 0 or false.
public struct Enterprise: Message {
  /// The enterprise's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change; 0 for a member.
  public var version: Int64 = 0
  /// The code that people type at login: 2 to 32 lower-case letters, digits and -. It never
  /// changes.
  public var code: String = ""
  /// 1 to 100 characters on one line.
  public var name: String = ""
  /// The IANA name of the zone in which every day and month begins and ends: Asia/Shanghai.
  public var timeZone: String = ""
  /// The currency of customers and price rules that name no other, ISO 4217: CNY.
  public var currency: String = ""
  /// When the enterprise was created.
  public var createTime: Instant?
  /// True: a customer that a caller with ROLE_SALES creates is approved at once.
  public var approvesSalesCustomers: Bool = false
  /// The number of orders, not wholly cancelled, within regular_days that makes an approved
  /// customer a regular one: 0 to 1,000; 0: no customer is regular.
  public var regularOrderCount: Int32 = 0
  /// The number of past days, of 24 hours each, in which these orders are counted: 1 to 366.
  public var regularDays: Int32 = 0

  public init() {}
}

/// A person of the enterprise.
public struct Staff: Message {
  /// The person's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line; empty once the person is erased.
  public var name: String = ""
  /// The phone number, masked: of 8 digits or more the last 4 are shown, of fewer none; each other
  /// digit is *. RevealPhone returns it whole. Empty for none and once the person is erased.
  public var phone: String = ""
  /// Unique in the enterprise without regard to case and width; empty for none and once the person
  /// is erased.
  public var loginName: String = ""
  /// One or more staff roles.
  public var roles: [Role] = []
  /// True: the person cannot log in.
  public var disabled: Bool = false
  /// When the record was created.
  public var createTime: Instant?
  /// When the record last changed.
  public var updateTime: Instant?
  /// True: the person's name, phone and login name were erased. The account stays disabled.
  public var erased: Bool = false
  /// The team that the person is in; 0 for none.
  public var teamID: Int64 = 0

  public init() {}
}

/// A team of the staff.
public struct Team: Message {
  /// The team's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change of the record; people who join or leave do not
  /// change it.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line, unique in the enterprise without regard to case and width.
  public var name: String = ""
  /// The team above; 0 at the top.
  public var parentID: Int64 = 0
  /// The manager who leads it and the teams below it; 0 for nobody. It need not be in the team.
  public var leadID: Int64 = 0
  /// When the record was created.
  public var createTime: Instant?
  /// When the record last changed.
  public var updateTime: Instant?

  public init() {}
}

/// The account of a backend.
public struct ServiceAccount: Message {
  /// The account's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change; issuing a token does not change it.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line.
  public var name: String = ""
  /// One or more roles of staff, of dealers, ROLE_INTEGRATOR or ROLE_PROSPECT.
  public var roles: [Role] = []
  /// When the account was created.
  public var createTime: Instant?
  /// The SHA-256, in 64 lower-case hexadecimal digits, of the certificate that the backend must
  /// present by mutual TLS. On any other connection its tokens are refused with UNAUTHENTICATED
  /// CERTIFICATE_REQUIRED. Empty: its tokens are accepted on every connection.
  public var certificateSha256: String = ""

  public init() {}
}

/// A mutation that was carried out.
public struct AuditEntry: Message {
  /// The entry's identifier, above 0; it rises with time.
  public var id: Int64 = 0
  /// When the mutation was carried out.
  public var time: Instant?
  /// The kind of the caller; unspecified when nobody was logged in.
  public var callerKind: AccountKind = .init(rawValue: 0)
  /// The staff member, member or service account that called; 0 when nobody was logged in.
  public var callerID: Int64 = 0
  /// The service account that acted for this staff member or member; 0 for none.
  public var serviceAccountID: Int64 = 0
  /// The full name of the RPC, "/tonglu.v1.OrderService/PlaceOrder"; of an operator's command
  /// "tonglud issue-login-code".
  public var method: String = ""
  /// The request_id of the call, a UUID in lower case.
  public var requestID: String = ""
  /// The SHA-256, in hexadecimal, of the certificate that the caller presented by mutual TLS; empty
  /// without one.
  public var certificateSha256: String = ""
  /// The contact, member, person of the staff or address whose phone number RevealPhone returned; 0
  /// for every other method.
  public var subjectID: Int64 = 0

  public init() {}
}

/// The request of Login: a name and one secret.
public struct LoginRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
  /// and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED.
  public var requestID: String = ""
  /// The code of the enterprise, in any case. An unknown one is refused with LOGIN_REFUSED.
  public var enterpriseCode: String = ""
  /// The login name of a staff member or member, without regard to case and width.
  public var loginName: String = ""
  /// The password; empty with a login_code.
  public var password: String = ""
  /// A one-time code of IssueLoginCode, with or without its hyphens and in any case; empty with a
  /// password.
  public var loginCode: String = ""

  public init() {}
}

/// The response of Login.
public struct LoginResponse: Message {
  /// The token to send with every call. It is returned only here.
  public var token: String = ""
  /// When the token expires: 30 days after the login.
  public var expireTime: Instant?
  /// Staff or member.
  public var kind: AccountKind = .init(rawValue: 0)
  /// The staff member or member that logged in.
  public var accountID: Int64 = 0

  public init() {}
}

/// The request of Logout.
public struct LogoutRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""

  public init() {}
}

/// The response of Logout; it has no fields.
public struct LogoutResponse: Message {

  public init() {}
}

/// The request of WhoAmI; it has no fields.
public struct WhoAmIRequest: Message {

  public init() {}
}

/// The response of WhoAmI: the authenticated caller of this call.
public struct WhoAmIResponse: Message {
  /// The kind of the account.
  public var kind: AccountKind = .init(rawValue: 0)
  /// The staff member, member or service account in whose name the call is made.
  public var accountID: Int64 = 0
  /// The name of that account.
  public var name: String = ""
  /// The roles that apply to this call.
  public var roles: [Role] = []
  /// A member's company; 0 for everybody else.
  public var customerID: Int64 = 0
  /// The service account that acts for this staff member or member; 0 for none.
  public var serviceAccountID: Int64 = 0
  /// The caller's enterprise.
  public var enterpriseID: Int64 = 0
  /// The code of that enterprise.
  public var enterpriseCode: String = ""

  public init() {}
}

/// The request of SetPassword.
public struct SetPasswordRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The password so far; empty where it is not required.
  public var currentPassword: String = ""
  /// The new password: at least 10 characters, at most 256 bytes, not the login name; BAD_PASSWORD
  /// otherwise.
  public var newPassword: String = ""

  public init() {}
}

/// The response of SetPassword.
public struct SetPasswordResponse: Message {
  /// The number of other valid tokens that were revoked.
  public var revokedTokenCount: Int32 = 0

  public init() {}
}

/// The request of CreateStaff.
public struct CreateStaffRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 100 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.
  public var phone: String = ""
  /// A name, a phone number or an address: 1 to 64 characters without blanks; BAD_LOGIN_NAME
  /// otherwise. Unique in the enterprise without regard to case and width: LOGIN_NAME_TAKEN.
  public var loginName: String = ""
  /// One or more staff roles; BAD_ROLE otherwise.
  public var roles: [Role] = []
  /// The team of the person, NOT_FOUND for an unknown one; 0 for none.
  public var teamID: Int64 = 0

  public init() {}
}

/// The response of CreateStaff.
public struct CreateStaffResponse: Message {
  /// The new person.
  public var staff: Staff?

  public init() {}
}

/// The request of GetStaff.
public struct GetStaffRequest: Message {
  /// The person to read.
  public var staffID: Int64 = 0

  public init() {}
}

/// The response of GetStaff.
public struct GetStaffResponse: Message {
  /// The person.
  public var staff: Staff?

  public init() {}
}

/// The request of ListStaff.
public struct ListStaffRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""
  /// The people of this team alone, not of those below it; 0: all people.
  public var teamID: Int64 = 0

  public init() {}
}

/// The response of ListStaff.
public struct ListStaffResponse: Message {
  /// The people of the page, in the order in which they were added; disabled and erased ones too.
  public var staff: [Staff] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of UpdateStaff. A field that is absent keeps its value.
public struct UpdateStaffRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The person to change.
  public var staffID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line. Absent: the name stays.
  public var name: String?
  /// At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays.
  public var phone: String?
  /// The new staff roles in place of the former ones. Empty: the roles stay.
  public var roles: [Role] = []
  /// True disables the person and ends its tokens and its login code; false enables it. Absent: it
  /// stays as it is.
  public var disabled: Bool?
  /// The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty
  /// removes the login name: others may take it, and the password, every token and the login code
  /// end. Absent: the login name stays.
  public var loginName: String?
  /// The team of the person, NOT_FOUND for an unknown one; 0 for none. Absent: the team stays.
  public var teamID: Int64?

  public init() {}
}

/// The response of UpdateStaff.
public struct UpdateStaffResponse: Message {
  /// The person after the change.
  public var staff: Staff?
  /// The number of customers that the person still owns, where it is disabled or has none of the
  /// roles that may own customers (owner, manager, sales): use HandOverCustomers. 0 otherwise.
  public var ownedCustomerCount: Int64 = 0

  public init() {}
}

/// The request of EraseStaff.
public struct EraseStaffRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The person to erase; the account must be disabled.
  public var staffID: Int64 = 0
  /// The version that the caller read.
  public var version: Int64 = 0

  public init() {}
}

/// The response of EraseStaff.
public struct EraseStaffResponse: Message {
  /// The person without personal data.
  public var staff: Staff?

  public init() {}
}

/// The request of IssueLoginCode.
public struct IssueLoginCodeRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
  /// and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED.
  public var requestID: String = ""
  /// The staff member or member that will log in.
  public var accountID: Int64 = 0
  /// How long the code is valid, in hours: 1 to 168; 0 means 24. BAD_LIFETIME otherwise.
  public var lifetimeHours: Int32 = 0

  public init() {}
}

/// The response of IssueLoginCode.
public struct IssueLoginCodeResponse: Message {
  /// Twelve characters in groups, XXXX-XXXX-XXXX, valid for one login. It is returned only here.
  public var loginCode: String = ""
  /// When the code expires.
  public var expireTime: Instant?

  public init() {}
}

/// The request of CreateServiceAccount.
public struct CreateServiceAccountRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
  /// and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED.
  public var requestID: String = ""
  /// 1 to 100 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// One or more roles of staff, of dealers, ROLE_INTEGRATOR or ROLE_PROSPECT; BAD_ROLE otherwise.
  public var roles: [Role] = []
  /// How long the token is valid, in days: 1 to 366; 0 means 90. BAD_LIFETIME otherwise.
  public var tokenLifetimeDays: Int32 = 0
  /// The SHA-256 of the backend's certificate, as in ServiceAccount; colons and upper case are
  /// accepted, as openssl writes them. Empty: no certificate is required.
  public var certificateSha256: String = ""

  public init() {}
}

/// The response of CreateServiceAccount.
public struct CreateServiceAccountResponse: Message {
  /// The new account.
  public var serviceAccount: ServiceAccount?
  /// The first token. It is returned only here.
  public var token: String = ""
  /// When the token expires.
  public var expireTime: Instant?

  public init() {}
}

/// The request of UpdateServiceAccount. A field that is absent keeps its value.
public struct UpdateServiceAccountRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The account to change.
  public var serviceAccountID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line. Absent: the name stays.
  public var name: String?
  /// The new roles in place of the former ones. Empty: the roles stay.
  public var roles: [Role] = []
  /// The SHA-256 of the backend's certificate, as in CreateServiceAccount; empty: no certificate is
  /// required any more. Absent: the requirement stays.
  public var certificateSha256: String?

  public init() {}
}

/// The response of UpdateServiceAccount.
public struct UpdateServiceAccountResponse: Message {
  /// The account after the change.
  public var serviceAccount: ServiceAccount?

  public init() {}
}

/// The request of ListServiceAccounts.
public struct ListServiceAccountsRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListServiceAccounts.
public struct ListServiceAccountsResponse: Message {
  /// The accounts of the page, in the order in which they were added.
  public var serviceAccounts: [ServiceAccount] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of IssueServiceToken.
public struct IssueServiceTokenRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. The response holds a secret
  /// and is not stored: a retry with the same id is refused with SECRET_ALREADY_ISSUED.
  public var requestID: String = ""
  /// The account that gets the token.
  public var serviceAccountID: Int64 = 0
  /// How long the token is valid, in days: 1 to 366; 0 means 90. BAD_LIFETIME otherwise.
  public var tokenLifetimeDays: Int32 = 0

  public init() {}
}

/// The response of IssueServiceToken.
public struct IssueServiceTokenResponse: Message {
  /// The new token. It is returned only here.
  public var token: String = ""
  /// When the token expires.
  public var expireTime: Instant?

  public init() {}
}

/// The request of RevokeAccess.
public struct RevokeAccessRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// A staff member, a member or a service account.
  public var accountID: Int64 = 0

  public init() {}
}

/// The response of RevokeAccess.
public struct RevokeAccessResponse: Message {
  /// The number of valid tokens that ended.
  public var revokedTokenCount: Int32 = 0

  public init() {}
}

/// The request of ListAuditEntries.
public struct ListAuditEntriesRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListAuditEntries.
public struct ListAuditEntriesResponse: Message {
  /// The entries of the page, newest first.
  public var entries: [AuditEntry] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of GetEnterprise; it has no fields.
public struct GetEnterpriseRequest: Message {

  public init() {}
}

/// The response of GetEnterprise.
public struct GetEnterpriseResponse: Message {
  /// The caller's enterprise as the caller may see it.
  public var enterprise: Enterprise?

  public init() {}
}

/// The request of UpdateEnterprise. A field that is absent keeps its value.
public struct UpdateEnterpriseRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line; BAD_NAME otherwise. Absent: the name stays.
  public var name: String?
  /// A name of the IANA database: Asia/Shanghai; BAD_TIME_ZONE otherwise. Absent: the zone stays.
  public var timeZone: String?
  /// ISO 4217 in capitals: CNY; BAD_CURRENCY otherwise. Existing customers and price rules keep
  /// theirs. Absent: the currency stays.
  public var currency: String?
  /// True: customers that callers with ROLE_SALES create are approved at once; false in a new
  /// enterprise. Absent: the rule stays.
  public var approvesSalesCustomers: Bool?
  /// Orders that make an approved customer a regular one: 0 to 1,000, 0: no customer is regular;
  /// BAD_REGULAR_RULE otherwise. 3 in a new enterprise. Absent: the rule stays.
  public var regularOrderCount: Int32?
  /// Past days, of 24 hours each, in which these orders are counted: 1 to 366; BAD_REGULAR_RULE
  /// otherwise. 45 in a new enterprise. Absent: the rule stays.
  public var regularDays: Int32?

  public init() {}
}

/// The response of UpdateEnterprise.
public struct UpdateEnterpriseResponse: Message {
  /// The enterprise after the change.
  public var enterprise: Enterprise?

  public init() {}
}

/// The request of CreateTeam.
public struct CreateTeamRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 100 characters on one line; BAD_NAME otherwise. Unique in the enterprise without regard to
  /// case and width: NAME_TAKEN.
  public var name: String = ""
  /// The team above it; 0 puts it at the top.
  public var parentID: Int64 = 0
  /// The manager who leads it; 0 for nobody.
  public var leadID: Int64 = 0

  public init() {}
}

/// The response of CreateTeam.
public struct CreateTeamResponse: Message {
  /// The new team.
  public var team: Team?

  public init() {}
}

/// The request of UpdateTeam. A field that is absent keeps its value.
public struct UpdateTeamRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The team to change.
  public var teamID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line. Absent: the name stays.
  public var name: String?
  /// The team above it; 0 puts it at the top. Absent: it stays where it is.
  public var parentID: Int64?
  /// The manager who leads it; 0 for nobody. Absent: the lead stays.
  public var leadID: Int64?

  public init() {}
}

/// The response of UpdateTeam.
public struct UpdateTeamResponse: Message {
  /// The team as it is now.
  public var team: Team?

  public init() {}
}

/// The request of DeleteTeam.
public struct DeleteTeamRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The team to delete.
  public var teamID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0

  public init() {}
}

/// The response of DeleteTeam; it has no fields.
public struct DeleteTeamResponse: Message {

  public init() {}
}

/// The request of ListTeams.
public struct ListTeamsRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListTeams.
public struct ListTeamsResponse: Message {
  /// The teams of the page, in the order in which they were added.
  public var teams: [Team] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

extension Enterprise: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Enterprise" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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
    teamID = unsafe c.pointee.team_id
  }

  @usableFromInline
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
    unsafe c.pointee.team_id = teamID
    return unsafe c
  }
}

extension Team: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Team" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__team__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Team>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    name = try unsafe decoding.string(c.pointee.name, "name")
    parentID = unsafe c.pointee.parent_id
    leadID = unsafe c.pointee.lead_id
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
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Team> {
    let c = unsafe arena.allocate(Tonglu__V1__Team.self)
    unsafe tonglu__v1__team__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.parent_id = parentID
    unsafe c.pointee.lead_id = leadID
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension ServiceAccount: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ServiceAccount" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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
    subjectID = unsafe c.pointee.subject_id
  }

  @usableFromInline
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
    unsafe c.pointee.subject_id = subjectID
    return unsafe c
  }
}

extension LoginRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.LoginRequest" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__LogoutRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__LogoutRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__LogoutRequest.self)
    unsafe tonglu__v1__logout_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    return unsafe c
  }
}

extension LogoutResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.LogoutResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__LogoutResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__LogoutResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__LogoutResponse.self)
    unsafe tonglu__v1__logout_response__init(c)
    return unsafe c
  }
}

extension WhoAmIRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WhoAmIRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__WhoAmIRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WhoAmIRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__WhoAmIRequest.self)
    unsafe tonglu__v1__who_am_irequest__init(c)
    return unsafe c
  }
}

extension WhoAmIResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WhoAmIResponse" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetPasswordRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    currentPassword = try unsafe decoding.string(c.pointee.current_password, "current_password")
    newPassword = try unsafe decoding.string(c.pointee.new_password, "new_password")
    if decoding.isBlank(newPassword) { try decoding.refuseMissing("new_password") }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetPasswordResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    revokedTokenCount = unsafe c.pointee.revoked_token_count
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetPasswordResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SetPasswordResponse.self)
    unsafe tonglu__v1__set_password_response__init(c)
    unsafe c.pointee.revoked_token_count = revokedTokenCount
    return unsafe c
  }
}

extension CreateStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateStaffRequest" }

  @usableFromInline
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

  @usableFromInline
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
    teamID = unsafe c.pointee.team_id
  }

  @usableFromInline
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
    unsafe c.pointee.team_id = teamID
    return unsafe c
  }
}

extension CreateStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateStaffResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateStaffResponse.self)
    unsafe tonglu__v1__create_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension GetStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetStaffRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetStaffRequest.self)
    unsafe tonglu__v1__get_staff_request__init(c)
    unsafe c.pointee.staff_id = staffID
    return unsafe c
  }
}

extension GetStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetStaffResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetStaffResponse.self)
    unsafe tonglu__v1__get_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListStaffRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStaffRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    teamID = unsafe c.pointee.team_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListStaffRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListStaffRequest.self)
    unsafe tonglu__v1__list_staff_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    unsafe c.pointee.team_id = teamID
    return unsafe c
  }
}

extension ListStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListStaffResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    staff = try unsafe decoding.list(c.pointee.staff, c.pointee.n_staff, "staff") { (item) throws(Status) in
      try unsafe Staff(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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
    if unsafe c.pointee._team_id_case.rawValue == 9 {
      teamID = unsafe c.pointee.team_id
    }
  }

  @usableFromInline
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
    if let value = teamID {
      unsafe c.pointee._team_id_case = .init(rawValue: 9)
      unsafe c.pointee.team_id = value
    }
    return unsafe c
  }
}

extension UpdateStaffResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateStaffResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
    ownedCustomerCount = unsafe c.pointee.owned_customer_count
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__EraseStaffRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__EraseStaffResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.staff {
      staff = try decoding.inside("staff") { () throws(Status) in
        try unsafe Staff(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__EraseStaffResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__EraseStaffResponse.self)
    unsafe tonglu__v1__erase_staff_response__init(c)
    if let value = staff { unsafe c.pointee.staff = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension IssueLoginCodeRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.IssueLoginCodeRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__IssueLoginCodeRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    accountID = unsafe c.pointee.account_id
    if accountID == 0 { try decoding.refuseMissing("account_id") }
    lifetimeHours = unsafe c.pointee.lifetime_hours
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__IssueLoginCodeResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    loginCode = try unsafe decoding.string(c.pointee.login_code, "login_code")
    if let value = unsafe c.pointee.expire_time {
      expireTime = try decoding.inside("expire_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateServiceAccountResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.service_account {
      serviceAccount = try decoding.inside("service_account") { () throws(Status) in
        try unsafe ServiceAccount(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateServiceAccountResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateServiceAccountResponse.self)
    unsafe tonglu__v1__update_service_account_response__init(c)
    if let value = serviceAccount { unsafe c.pointee.service_account = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListServiceAccountsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListServiceAccountsRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListServiceAccountsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListServiceAccountsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    serviceAccounts = try unsafe decoding.list(c.pointee.service_accounts, c.pointee.n_service_accounts, "service_accounts") { (item) throws(Status) in
      try unsafe ServiceAccount(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__IssueServiceTokenRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    serviceAccountID = unsafe c.pointee.service_account_id
    if serviceAccountID == 0 { try decoding.refuseMissing("service_account_id") }
    tokenLifetimeDays = unsafe c.pointee.token_lifetime_days
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__IssueServiceTokenResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    token = try unsafe decoding.string(c.pointee.token, "token")
    if let value = unsafe c.pointee.expire_time {
      expireTime = try decoding.inside("expire_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RevokeAccessRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    accountID = unsafe c.pointee.account_id
    if accountID == 0 { try decoding.refuseMissing("account_id") }
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RevokeAccessResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    revokedTokenCount = unsafe c.pointee.revoked_token_count
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RevokeAccessResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__RevokeAccessResponse.self)
    unsafe tonglu__v1__revoke_access_response__init(c)
    unsafe c.pointee.revoked_token_count = revokedTokenCount
    return unsafe c
  }
}

extension ListAuditEntriesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListAuditEntriesRequest" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListAuditEntriesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListAuditEntriesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    entries = try unsafe decoding.list(c.pointee.entries, c.pointee.n_entries, "entries") { (item) throws(Status) in
      try unsafe AuditEntry(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetEnterpriseRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetEnterpriseRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetEnterpriseRequest.self)
    unsafe tonglu__v1__get_enterprise_request__init(c)
    return unsafe c
  }
}

extension GetEnterpriseResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetEnterpriseResponse" }

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetEnterpriseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.enterprise {
      enterprise = try decoding.inside("enterprise") { () throws(Status) in
        try unsafe Enterprise(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetEnterpriseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetEnterpriseResponse.self)
    unsafe tonglu__v1__get_enterprise_response__init(c)
    if let value = enterprise { unsafe c.pointee.enterprise = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateEnterpriseRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateEnterpriseRequest" }

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
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

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateEnterpriseResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.enterprise {
      enterprise = try decoding.inside("enterprise") { () throws(Status) in
        try unsafe Enterprise(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateEnterpriseResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateEnterpriseResponse.self)
    unsafe tonglu__v1__update_enterprise_response__init(c)
    if let value = enterprise { unsafe c.pointee.enterprise = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension CreateTeamRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateTeamRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_team_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateTeamRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    parentID = unsafe c.pointee.parent_id
    leadID = unsafe c.pointee.lead_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateTeamRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateTeamRequest.self)
    unsafe tonglu__v1__create_team_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.parent_id = parentID
    unsafe c.pointee.lead_id = leadID
    return unsafe c
  }
}

extension CreateTeamResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateTeamResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_team_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateTeamResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.team {
      team = try decoding.inside("team") { () throws(Status) in
        try unsafe Team(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateTeamResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateTeamResponse.self)
    unsafe tonglu__v1__create_team_response__init(c)
    if let value = team { unsafe c.pointee.team = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateTeamRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateTeamRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_team_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateTeamRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    teamID = unsafe c.pointee.team_id
    if teamID == 0 { try decoding.refuseMissing("team_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._parent_id_case.rawValue == 5 {
      parentID = unsafe c.pointee.parent_id
    }
    if unsafe c.pointee._lead_id_case.rawValue == 6 {
      leadID = unsafe c.pointee.lead_id
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateTeamRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateTeamRequest.self)
    unsafe tonglu__v1__update_team_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.team_id = teamID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = parentID {
      unsafe c.pointee._parent_id_case = .init(rawValue: 5)
      unsafe c.pointee.parent_id = value
    }
    if let value = leadID {
      unsafe c.pointee._lead_id_case = .init(rawValue: 6)
      unsafe c.pointee.lead_id = value
    }
    return unsafe c
  }
}

extension UpdateTeamResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateTeamResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_team_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateTeamResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.team {
      team = try decoding.inside("team") { () throws(Status) in
        try unsafe Team(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateTeamResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateTeamResponse.self)
    unsafe tonglu__v1__update_team_response__init(c)
    if let value = team { unsafe c.pointee.team = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeleteTeamRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteTeamRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_team_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteTeamRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    teamID = unsafe c.pointee.team_id
    if teamID == 0 { try decoding.refuseMissing("team_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteTeamRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteTeamRequest.self)
    unsafe tonglu__v1__delete_team_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.team_id = teamID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension DeleteTeamResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteTeamResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_team_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteTeamResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteTeamResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteTeamResponse.self)
    unsafe tonglu__v1__delete_team_response__init(c)
    return unsafe c
  }
}

extension ListTeamsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListTeamsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_teams_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListTeamsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListTeamsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListTeamsRequest.self)
    unsafe tonglu__v1__list_teams_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListTeamsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListTeamsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_teams_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListTeamsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    teams = try unsafe decoding.list(c.pointee.teams, c.pointee.n_teams, "teams") { (item) throws(Status) in
      try unsafe Team(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListTeamsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListTeamsResponse.self)
    unsafe tonglu__v1__list_teams_response__init(c)
    if !teams.isEmpty {
      unsafe c.pointee.n_teams = teams.count
      unsafe c.pointee.teams = arena.list(teams) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

