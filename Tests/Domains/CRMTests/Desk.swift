import Testing
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

/// A testbed and the CRM calls that these tests make.
struct Desk {
  let bed: Testbed

  init() throws { bed = try Testbed() }

  func call<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor?
  ) throws -> Reply {
    try bed.call("/tonglu.v1.CrmService/\(rpc)", request, as: actor ?? bed.manager)
  }

  @discardableResult
  func create(
    _ name: String = "Corner Shop", as actor: Actor? = nil,
    _ set: (inout CustomerDraft) -> Void = { _ in }
  ) throws -> Customer {
    var request = CreateCustomerRequest()
    request.requestID = bed.requestID()
    var draft = CustomerDraft()
    draft.name = name
    set(&draft)
    request.customer = draft
    let reply: CreateCustomerResponse = try call("CreateCustomer", request, as: actor)
    return try #require(reply.customer)
  }

  func get(_ id: Int64, as actor: Actor? = nil) throws -> Customer {
    var request = GetCustomerRequest()
    request.customerID = id
    let reply: GetCustomerResponse = try call("GetCustomer", request, as: actor)
    return try #require(reply.customer)
  }

  @discardableResult
  func update(
    _ customer: Customer, as actor: Actor? = nil,
    _ set: (inout UpdateCustomerRequest) -> Void
  ) throws -> Customer {
    var request = UpdateCustomerRequest()
    request.requestID = bed.requestID()
    request.customerID = customer.id
    request.version = customer.version
    set(&request)
    let reply: UpdateCustomerResponse = try call("UpdateCustomer", request, as: actor)
    return try #require(reply.customer)
  }

  func list(
    as actor: Actor? = nil, _ set: (inout ListCustomersRequest) -> Void = { _ in }
  ) throws -> ListCustomersResponse {
    var request = ListCustomersRequest()
    set(&request)
    return try call("ListCustomers", request, as: actor)
  }

  @discardableResult
  func createClass(
    _ code: String, name: String = "Class", as actor: Actor? = nil
  ) throws -> CustomerClass {
    var request = CreateCustomerClassRequest()
    request.requestID = bed.requestID()
    request.code = code
    request.name = name
    let reply: CreateCustomerClassResponse = try call("CreateCustomerClass", request, as: actor)
    return try #require(reply.customerClass)
  }

  func contact(
    _ name: String, of customer: Int64, as actor: Actor? = nil,
    _ set: (inout CreateContactRequest) -> Void = { _ in }
  ) throws -> Contact {
    var request = CreateContactRequest()
    request.requestID = bed.requestID()
    request.customerID = customer
    request.name = name
    set(&request)
    let reply: CreateContactResponse = try call("CreateContact", request, as: actor)
    return try #require(reply.contact)
  }

  func contacts(
    of customer: Int64, as actor: Actor? = nil,
    _ set: (inout ListContactsRequest) -> Void = { _ in }
  ) throws -> ListContactsResponse {
    var request = ListContactsRequest()
    request.customerID = customer
    set(&request)
    return try call("ListContacts", request, as: actor)
  }

  func member(
    _ name: String, of customer: Int64, as actor: Actor? = nil,
    _ set: (inout CreateMemberRequest) -> Void = { _ in }
  ) throws -> Member {
    var request = CreateMemberRequest()
    request.requestID = bed.requestID()
    request.customerID = customer
    request.name = name
    request.roles = [.buyer]
    set(&request)
    let reply: CreateMemberResponse = try call("CreateMember", request, as: actor)
    return try #require(reply.member)
  }

  func updateEnterprise(_ set: (inout UpdateEnterpriseRequest) -> Void) throws {
    let known: GetEnterpriseResponse = try bed.call(
      "/tonglu.v1.EnterpriseService/GetEnterprise", GetEnterpriseRequest(), as: bed.owner)
    var request = UpdateEnterpriseRequest()
    request.requestID = bed.requestID()
    request.version = known.enterprise?.version ?? 0
    set(&request)
    let _: UpdateEnterpriseResponse = try bed.call(
      "/tonglu.v1.EnterpriseService/UpdateEnterprise", request, as: bed.owner)
  }

  /// A backend with the sales role, acting for no person.
  func salesAccount() throws -> Actor { try backend(roles: [.sales]) }

  /// A backend with these roles.
  func backend(roles: [Role]) throws -> Actor {
    var create = CreateServiceAccountRequest()
    create.requestID = bed.requestID()
    create.name = "backend"
    create.roles = roles
    let made: CreateServiceAccountResponse = try bed.call(
      "/tonglu.v1.AccessService/CreateServiceAccount", create, as: bed.owner)
    var issue = IssueServiceTokenRequest()
    issue.requestID = bed.requestID()
    issue.serviceAccountID = made.serviceAccount?.id ?? 0
    let issued: IssueServiceTokenResponse = try bed.call(
      "/tonglu.v1.AccessService/IssueServiceToken", issue, as: bed.owner)
    return Actor(id: issue.serviceAccountID, token: issued.token, customerID: nil)
  }

  @discardableResult
  func disable(_ staffID: Int64) throws -> UpdateStaffResponse {
    var request = UpdateStaffRequest()
    request.requestID = bed.requestID()
    request.staffID = staffID
    request.version = 1
    request.disabled = true
    return try bed.call("/tonglu.v1.StaffService/UpdateStaff", request, as: bed.owner)
  }

  /// The entries that a body adds to the change feed.
  func changes(_ body: () throws -> Void) throws -> [String] {
    let before = bed.position.position
    try body()
    return try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: before, limit: 100)
    }.map { change in
      let entity = Domains.entities.first { $0 == change.entity } ?? change.entity
      return "\(entity) \(change.kind) \(change.version)"
    }
  }

  static func place(_ latitude: Double, _ longitude: Double) -> Place {
    var place = Place()
    place.latitude = latitude
    place.longitude = longitude
    place.datum = .gcj02
    return place
  }
}
