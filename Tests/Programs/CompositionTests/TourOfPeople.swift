import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

/// Who was met on the way.
struct People {
  var customer: Int64 = 0
  var contact = Contact()
}

extension Tour {
  func tourOfPeople() throws -> People {
    var people = People()
    people.customer = try tourOfCustomers()
    people.contact = try tourOfContacts()
    try tourOfStaff()
    try tourOfAccounts()
    return people
  }

  private func tourOfCustomers() throws -> Int64 {
    let _: CreateCustomerClassResponse = try step(
      "CrmService/CreateCustomerClass", as: bed.manager
    ) { (request: inout CreateCustomerClassRequest) in
      request.requestID = id()
      request.code = "TOUR"
      request.name = "Tour"
    }
    let _: ListCustomerClassesResponse = try step("CrmService/ListCustomerClasses", as: bed.sales) {
      (_: inout ListCustomerClassesRequest) in
    }
    let made: CreateCustomerResponse = try step("CrmService/CreateCustomer", as: bed.sales) {
      (request: inout CreateCustomerRequest) in
      request.requestID = id()
      request.customer = CustomerDraft()
      request.customer?.name = "Toured"
      request.customer?.classCode = "TOUR"
      request.customer?.place = Place()
      request.customer?.place?.latitude = 30.25
      request.customer?.place?.longitude = 120.16
      request.customer?.place?.datum = .gcj02
    }
    let customer = try #require(made.customer)
    let _: BatchCreateCustomersResponse = try step(
      "CrmService/BatchCreateCustomers", as: bed.manager
    ) { (request: inout BatchCreateCustomersRequest) in
      request.requestID = id()
      request.rows = [BatchCreateCustomersRow(), BatchCreateCustomersRow()]
      request.rows[0].name = "Row"
    }
    let _: UpdateCustomerResponse = try step("CrmService/UpdateCustomer", as: bed.sales) {
      (request: inout UpdateCustomerRequest) in
      request.requestID = id()
      request.customerID = customer.id
      request.version = customer.version
      request.addTags = ["tour"]
    }
    let _: GetCustomerResponse = try step("CrmService/GetCustomer", as: bed.dealerA.clerk) {
      (request: inout GetCustomerRequest) in request.customerID = bed.dealerA.customerID
    }
    let _: ListCustomersResponse = try step("CrmService/ListCustomers", as: bed.dealerA.boss) {
      (_: inout ListCustomersRequest) in
    }
    let _: WatchCustomerResponse = try step("CrmService/WatchCustomer", as: bed.sales) {
      (request: inout WatchCustomerRequest) in request.customerID = bed.dealerA.customerID
    }
    let _: HandOverCustomersResponse = try step("CrmService/HandOverCustomers", as: bed.manager) {
      (request: inout HandOverCustomersRequest) in
      request.requestID = id()
      request.fromStaffID = bed.sales2.id
      request.toStaffID = bed.manager.id
    }
    let _: NearbyResponse = try step("GeoService/Nearby", as: bed.manager) {
      (request: inout NearbyRequest) in
      request.center = Place()
      request.center?.latitude = 30.25
      request.center?.longitude = 120.16
      request.center?.datum = .gcj02
      request.radiusM = 1_000
    }
    return customer.id
  }

  private func tourOfContacts() throws -> Contact {
    let made: CreateContactResponse = try step("CrmService/CreateContact", as: bed.dealerA.boss) {
      (request: inout CreateContactRequest) in
      request.requestID = id()
      request.customerID = bed.dealerA.customerID
      request.name = "Toured"
    }
    let contact = try #require(made.contact)
    let changed: UpdateContactResponse = try step(
      "CrmService/UpdateContact", as: bed.dealerA.boss
    ) { (request: inout UpdateContactRequest) in
      request.requestID = id()
      request.contactID = contact.id
      request.version = contact.version
      request.title = "Boss"
    }
    let _: ListContactsResponse = try step("CrmService/ListContacts", as: bed.dealerA.boss) {
      (request: inout ListContactsRequest) in request.customerID = bed.dealerA.customerID
    }
    let member: CreateMemberResponse = try step("CrmService/CreateMember", as: bed.dealerA.boss) {
      (request: inout CreateMemberRequest) in
      request.requestID = id()
      request.customerID = bed.dealerA.customerID
      request.name = "New"
      request.roles = [.clerk]
    }
    let _: UpdateMemberResponse = try step("CrmService/UpdateMember", as: bed.dealerA.boss) {
      (request: inout UpdateMemberRequest) in
      request.requestID = id()
      request.memberID = member.member?.id ?? 0
      request.version = 1
      request.disabled = true
    }
    let _: EraseMemberResponse = try step("CrmService/EraseMember", as: bed.dealerA.boss) {
      (request: inout EraseMemberRequest) in
      request.requestID = id()
      request.memberID = member.member?.id ?? 0
      request.version = 2
    }
    let _: ListMembersResponse = try step("CrmService/ListMembers", as: bed.dealerA.boss) {
      (request: inout ListMembersRequest) in request.customerID = bed.dealerA.customerID
    }
    return try #require(changed.contact)
  }

  private func tourOfStaff() throws {
    let made: CreateStaffResponse = try step("IdentityService/CreateStaff", as: bed.owner) {
      (request: inout CreateStaffRequest) in
      request.requestID = id()
      request.name = "Toured"
      request.loginName = "toured"
      request.roles = [.delivery]
    }
    let staff = try #require(made.staff)
    let _: UpdateStaffResponse = try step("IdentityService/UpdateStaff", as: bed.owner) {
      (request: inout UpdateStaffRequest) in
      request.requestID = id()
      request.staffID = staff.id
      request.version = staff.version
      request.phone = "139"
    }
    let _: GetStaffResponse = try step("IdentityService/GetStaff", as: bed.delivery) {
      (request: inout GetStaffRequest) in request.staffID = staff.id
    }
    let _: ListStaffResponse = try step("IdentityService/ListStaff", as: bed.delivery) {
      (_: inout ListStaffRequest) in
    }
    let issued: IssueLoginCodeResponse = try step("IdentityService/IssueLoginCode", as: bed.owner) {
      (request: inout IssueLoginCodeRequest) in
      request.requestID = id()
      request.accountID = staff.id
    }
    let _: LoginResponse = try step("IdentityService/Login", as: .nobody) {
      (request: inout LoginRequest) in
      request.requestID = id()
      request.enterpriseCode = "demo"
      request.loginName = "toured"
      request.loginCode = issued.loginCode
    }
    let _: RevokeAccessResponse = try step("IdentityService/RevokeAccess", as: bed.owner) {
      (request: inout RevokeAccessRequest) in
      request.requestID = id()
      request.accountID = staff.id
    }
  }

  private func tourOfAccounts() throws {
    let made: CreateServiceAccountResponse = try step(
      "IdentityService/CreateServiceAccount", as: bed.owner
    ) { (request: inout CreateServiceAccountRequest) in
      request.requestID = id()
      request.name = "Toured"
      request.roles = [.buyer]
    }
    let _: IssueServiceTokenResponse = try step("IdentityService/IssueServiceToken", as: bed.owner)
    { (request: inout IssueServiceTokenRequest) in
      request.requestID = id()
      request.serviceAccountID = made.serviceAccount?.id ?? 0
    }
    let _: UpdateServiceAccountResponse = try step(
      "IdentityService/UpdateServiceAccount", as: bed.owner
    ) { (request: inout UpdateServiceAccountRequest) in
      request.requestID = id()
      request.serviceAccountID = made.serviceAccount?.id ?? 0
      request.version = made.serviceAccount?.version ?? 0
      request.name = "Toured again"
    }
    let _: ListServiceAccountsResponse = try step(
      "IdentityService/ListServiceAccounts", as: bed.owner
    ) { (_: inout ListServiceAccountsRequest) in }
    let known: GetEnterpriseResponse = try step("IdentityService/GetEnterprise", as: bed.owner) {
      (_: inout GetEnterpriseRequest) in
    }
    let _: UpdateEnterpriseResponse = try step("IdentityService/UpdateEnterprise", as: bed.owner) {
      (request: inout UpdateEnterpriseRequest) in
      request.requestID = id()
      request.version = known.enterprise?.version ?? 0
      request.name = "Toured"
    }
    let _: WhoAmIResponse = try step("IdentityService/WhoAmI", as: bed.dealerA.finance) {
      (_: inout WhoAmIRequest) in
    }
    let _: ListAuditEntriesResponse = try step("IdentityService/ListAuditEntries", as: bed.owner) {
      (_: inout ListAuditEntriesRequest) in
    }
  }

  /// A person who leaves and is erased.
  func tourOfErasure() throws {
    let made: CreateStaffResponse = try step(
      "IdentityService/CreateStaff", as: bed.owner
    ) { (request: inout CreateStaffRequest) in
      request.requestID = id()
      request.name = "Leaver"
      request.loginName = "leaver"
      request.roles = [.delivery]
    }
    let _: UpdateStaffResponse = try step("IdentityService/UpdateStaff", as: bed.owner) {
      (request: inout UpdateStaffRequest) in
      request.requestID = id()
      request.staffID = made.staff?.id ?? 0
      request.version = 1
      request.disabled = true
    }
    let _: EraseStaffResponse = try step("IdentityService/EraseStaff", as: bed.owner) {
      (request: inout EraseStaffRequest) in
      request.requestID = id()
      request.staffID = made.staff?.id ?? 0
      request.version = 2
    }
  }

  /// What ends a login comes last.
  func tourOfLeaving() throws {
    let _: SetPasswordResponse = try step("IdentityService/SetPassword", as: bed.delivery) {
      (request: inout SetPasswordRequest) in
      request.requestID = id()
      request.newPassword = "a long enough password"
    }
    let _: LogoutResponse = try step("IdentityService/Logout", as: bed.delivery) {
      (request: inout LogoutRequest) in request.requestID = id()
    }
  }
}
