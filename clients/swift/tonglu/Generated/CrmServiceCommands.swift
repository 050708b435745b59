// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct CrmServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crm",
    abstract: "Customers (dealer companies) with their classes, contacts and members.",
    discussion: "A dealer's member sees its own company only; who only sells sees the customers that it owns and the pool; other staff see all. Another's customer is NOT_FOUND, in the words for one that does not exist.",
    subcommands: [CreateCustomerCommand.self, BatchCreateCustomersCommand.self, GetCustomerCommand.self, UpdateCustomerCommand.self, ListCustomersCommand.self, HandOverCustomersCommand.self, CreateCustomerClassCommand.self, ListCustomerClassesCommand.self, CreateContactCommand.self, ListContactsCommand.self, UpdateContactCommand.self, DeleteContactCommand.self, CreateMemberCommand.self, UpdateMemberCommand.self, EraseMemberCommand.self, ListMembersCommand.self, WatchCustomerCommand.self])
}

struct CreateCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-customer",
    abstract: "Creates a customer. A person of the staff with no role but sales becomes its owner; what a service account with that role alone creates is in the pool.",
    discussion: "Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL, BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG (address, note), OWNER_NOT_ALLOWED (sales naming another owner), STAFF_DISABLED and OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).")
  static let path = "/tonglu.v1.CrmService/CreateCustomer"
  typealias Request = CreateCustomerRequest
  typealias Reply = CreateCustomerResponse

  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 200 characters."))
  var name: String?
  @Option(name: .customLong("code"), help: ArgumentHelp("At most 64 letters, digits and - _ . /; empty for none."))
  var code: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(""))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp("0 to 100."))
  var level: Int32?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("An active owner, manager or salesperson; 0 for the pool (and, from a person of the staff with no role but sales, for itself)."))
  var ownerID: Int64?
  @Option(name: .customLong("tags"), parsing: .singleValue, help: ArgumentHelp("At most 50, of 1 to 50 characters."))
  var tags: [String] = []
  @Option(name: .customLong("state"), help: ArgumentHelp("Prospect or approved. When absent: approved from an owner or a manager; from sales, approved where the enterprise approves_sales_customers; otherwise prospect."))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("address"), help: ArgumentHelp(""))
  var address: String?
  @Option(name: .customLong("place"), help: ArgumentHelp("", valueName: "latitude=…,longitude=…,datum=…,…"))
  var place: MessageText?
  @Option(name: .customLong("currency"), help: ArgumentHelp("The enterprise's when empty."))
  var currency: String?
  @Option(name: .customLong("note"), help: ArgumentHelp(""))
  var note: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let name { request.customer.orEmpty.name = name }
    if let code { request.customer.orEmpty.code = code }
    if let classCode { request.customer.orEmpty.classCode = classCode }
    if let level { request.customer.orEmpty.level = level }
    if let ownerID { request.customer.orEmpty.ownerID = ownerID }
    if !tags.isEmpty { request.customer.orEmpty.tags = tags }
    if let state { request.customer.orEmpty.state = state.value }
    if let address { request.customer.orEmpty.address = address }
    if let place { request.customer.orEmpty.place = try await place.message(Place.self, session) }
    if let currency { request.customer.orEmpty.currency = currency }
    if let note { request.customer.orEmpty.note = note }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct BatchCreateCustomersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-create-customers",
    abstract: "Creates up to 500 customers; each is accepted or refused by itself, so that one bad row blocks no other.",
    discussion: "A long batch is carried out in steps: rows are seen as they are created, the outcomes come in one response at the end. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.")
  static let path = "/tonglu.v1.CrmService/BatchCreateCustomers"
  typealias Request = BatchCreateCustomersRequest
  typealias Reply = BatchCreateCustomersResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp("", valueName: "name=…,code=…,class-code=…,…"))
  var rows: [MessageText] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !rows.isEmpty { request.rows = [] }
    for text in rows { request.rows.append(try await text.message(BatchCreateCustomersRow.self, session)) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-customer",
    abstract: "Reads a customer.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.CrmService/GetCustomer"
  typealias Request = GetCustomerRequest
  typealias Reply = GetCustomerResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    return request
  }
}

struct UpdateCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-customer",
    abstract: "Changes what is given of a customer; approves a prospect by state. A request that changes nothing leaves the version and causes no event.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may claim from the pool and give back, not hand to another), STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of CreateCustomer.")
  static let path = "/tonglu.v1.CrmService/UpdateCustomer"
  typealias Request = UpdateCustomerRequest
  typealias Reply = UpdateCustomerResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("code"), help: ArgumentHelp(""))
  var code: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(""))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp(""))
  var level: Int32?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("0 gives it back to the pool."))
  var ownerID: Int64?
  @Option(name: .customLong("state"), help: ArgumentHelp(""))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("address"), help: ArgumentHelp(""))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp("Degrees north, -90 to 90."))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp("Degrees east, -180 to 180."))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp("Required in a request."))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp("The radius in metres within which the place lies; 0 where it is not known."))
  var accuracyM: Double?
  @Option(name: .customLong("note"), help: ArgumentHelp(""))
  var note: String?
  @Option(name: .customLong("add-tags"), parsing: .singleValue, help: ArgumentHelp(""))
  var addTags: [String] = []
  @Option(name: .customLong("remove-tags"), parsing: .singleValue, help: ArgumentHelp(""))
  var removeTags: [String] = []
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp("Fields to clear: place. Texts, the code and the class are cleared by an empty text, tags by remove_tags."))
  var clear: [String] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let version { request.version = version }
    if let name { request.name = name }
    if let code { request.code = code }
    if let classCode { request.classCode = classCode }
    if let level { request.level = level }
    if let ownerID { request.ownerID = ownerID }
    if let state { request.state = state.value }
    if let address { request.address = address }
    if let latitude { request.place.orEmpty.latitude = latitude }
    if let longitude { request.place.orEmpty.longitude = longitude }
    if let datum { request.place.orEmpty.datum = datum.value }
    if let accuracyM { request.place.orEmpty.accuracyM = accuracyM }
    if let note { request.note = note }
    if !addTags.isEmpty { request.addTags = addTags }
    if !removeTags.isEmpty { request.removeTags = removeTags }
    if !clear.isEmpty { request.clear = clear }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListCustomersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-customers",
    abstract: "Lists the customers that the caller sees, by id. A filter on what a member is not shown of its company (class, level, owner, tag; the code in text) matches nothing for a member.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY.")
  static let path = "/tonglu.v1.CrmService/ListCustomers"
  typealias Request = ListCustomersRequest
  typealias Reply = ListCustomersResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(""))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp(""))
  var level: Int32?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("0 asks for the pool."))
  var ownerID: Int64?
  @Option(name: .customLong("tag"), help: ArgumentHelp(""))
  var tag: String?
  @Option(name: .customLong("state"), help: ArgumentHelp("As it is shown: approved leaves out the regular ones."))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("text"), help: ArgumentHelp("Words of the name or the code, as SearchProducts finds a product by its name and SKU: in pinyin and by initials too, in any order. At most 100 characters with a letter or digit (BAD_QUERY)."))
  var text: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let classCode { request.classCode = classCode }
    if let level { request.level = level }
    if let ownerID { request.ownerID = ownerID }
    if let tag { request.tag = tag }
    if let state { request.state = state.value }
    if let text { request.text = text }
    return request
  }
}

struct HandOverCustomersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over-customers",
    abstract: "Hands all customers of one of the staff to another or to the pool, in one call: a leaver's, say.",
    discussion: "Many customers are handed over in steps, by id. Meanwhile some have the new owner and some the former, each of them one, and each change is told as it is made; the response comes when all have been handed over, and the call is carried out whatever becomes of the caller. A customer that another call gives to a third meanwhile stays there and is not counted; one that from_staff_id is given meanwhile may stay with it. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.\n\nRefusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is not an active owner, manager or salesperson).")
  static let path = "/tonglu.v1.CrmService/HandOverCustomers"
  typealias Request = HandOverCustomersRequest
  typealias Reply = HandOverCustomersResponse

  @Option(name: .customLong("from-staff-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var fromStaffID: Int64?
  @Option(name: .customLong("to-staff-id"), parsing: .unconditional, help: ArgumentHelp("An active owner, manager or salesperson; 0 with to_pool."))
  var toStaffID: Int64?
  @Flag(name: .customLong("to-pool"), inversion: .prefixedNo, help: "Gives them to the pool instead of to one of the staff.")
  var toPool: Bool?
  @Flag(name: .customLong("yes"), help: "Do it without asking.")
  var yes = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let fromStaffID { request.fromStaffID = fromStaffID }
    if let toStaffID { request.toStaffID = toStaffID }
    if let toPool { request.toPool = toPool }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct CreateCustomerClassCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-customer-class",
    abstract: "Adds a class to the enterprise's own scheme.",
    discussion: "Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.")
  static let path = "/tonglu.v1.CrmService/CreateCustomerClass"
  typealias Request = CreateCustomerClassRequest
  typealias Reply = CreateCustomerClassResponse

  @Option(name: .customLong("code"), help: ArgumentHelp("1 to 64 letters, digits and - _ . /."))
  var code: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let code { request.code = code }
    if let name { request.name = name }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListCustomerClassesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-customer-classes",
    abstract: "Lists the classes by code.",
    discussion: "Refusals: none of its own.")
  static let path = "/tonglu.v1.CrmService/ListCustomerClasses"
  typealias Request = ListCustomerClassesRequest
  typealias Reply = ListCustomerClassesResponse

  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    let request: Request = try flags.base()
    return request
  }
}

struct CreateContactCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-contact",
    abstract: "Adds a person to call at a customer.",
    discussion: "Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG (title, note), NOTE_NOT_ALLOWED (notes are the staff's).")
  static let path = "/tonglu.v1.CrmService/CreateContact"
  typealias Request = CreateContactRequest
  typealias Reply = CreateContactResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(""))
  var phone: String?
  @Option(name: .customLong("title"), help: ArgumentHelp(""))
  var title: String?
  @Option(name: .customLong("note"), help: ArgumentHelp("At most 2,000 characters, shown to staff alone; from a member absent."))
  var note: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let title { request.title = title }
    if let note { request.note = note }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListContactsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-contacts",
    abstract: "Lists a customer's contacts by id.",
    discussion: "Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CrmService/ListContacts"
  typealias Request = ListContactsRequest
  typealias Reply = ListContactsResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct UpdateContactCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-contact",
    abstract: "Changes what is given of a contact. A request that changes nothing leaves the version. A boss changes the contacts that its company's members entered; those that staff entered it sees.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, NOT_YOURS (a boss, of a contact that staff entered), NOTE_NOT_ALLOWED (notes are the staff's).")
  static let path = "/tonglu.v1.CrmService/UpdateContact"
  typealias Request = UpdateContactRequest
  typealias Reply = UpdateContactResponse

  @Option(name: .customLong("contact-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var contactID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(""))
  var phone: String?
  @Option(name: .customLong("title"), help: ArgumentHelp(""))
  var title: String?
  @Option(name: .customLong("note"), help: ArgumentHelp(""))
  var note: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let contactID { request.contactID = contactID }
    if let version { request.version = version }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let title { request.title = title }
    if let note { request.note = note }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeleteContactCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-contact",
    abstract: "Removes a contact and erases the person's data for good, in stored responses too. On PostgreSQL the bytes leave the files with the next VACUUM.",
    discussion: "A boss removes the contacts that its company's members entered.\n\nRefusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered).")
  static let path = "/tonglu.v1.CrmService/DeleteContact"
  typealias Request = DeleteContactRequest
  typealias Reply = DeleteContactResponse

  @Option(name: .customLong("contact-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var contactID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: "Do it without asking.")
  var yes = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let contactID { request.contactID = contactID }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct CreateMemberCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-member",
    abstract: "Adds a member to a customer: a person of the dealer with a login. Of a prospect company a member may only what prospects may, until the company is approved.",
    discussion: "The member sees the posts of the last 90 days whose audience its company would now be in.\n\nLogin names are one name space of the enterprise: that a name is taken tells a boss that somebody has it, not who. So a company is refused 20 taken names a day, and then every login name until a day after the first.\n\nRefusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; says when to try again), BAD_ROLE.")
  static let path = "/tonglu.v1.CrmService/CreateMember"
  typealias Request = CreateMemberRequest
  typealias Reply = CreateMemberResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(""))
  var phone: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(""))
  var loginName: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp("Boss, buyer, bookkeeper, clerk."))
  var roles: [EnumText<Role>] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let loginName { request.loginName = loginName }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct UpdateMemberCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-member",
    abstract: "Changes a member's name, phone, login name or roles, or disables the member, which ends every login at once. A request that changes nothing leaves the version as it is.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT (roles, disabled, or no login name any more, of the caller's own account: somebody else does that).")
  static let path = "/tonglu.v1.CrmService/UpdateMember"
  typealias Request = UpdateMemberRequest
  typealias Reply = UpdateMemberResponse

  @Option(name: .customLong("member-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var memberID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(""))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("Given and empty: the member has none any more."))
  var phone: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp("Empty: the roles stay."))
  var roles: [EnumText<Role>] = []
  @Flag(name: .customLong("disabled"), inversion: .prefixedNo, help: "")
  var disabled: Bool?
  @Option(name: .customLong("login-name"), help: ArgumentHelp("Another login name: the password and the tokens stay. Given and empty: the member has none any more, the name is free for others, and the password, every token and the login code end."))
  var loginName: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let memberID { request.memberID = memberID }
    if let version { request.version = version }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if !roles.isEmpty { request.roles = roles.map { $0.value } }
    if let disabled { request.disabled = disabled }
    if let loginName { request.loginName = loginName }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct EraseMemberCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-member",
    abstract: "Erases the personal data of a disabled member for good: name, phone, login name, password; stored responses and comments lose them too. Orders, posts and the audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first).")
  static let path = "/tonglu.v1.CrmService/EraseMember"
  typealias Request = EraseMemberRequest
  typealias Reply = EraseMemberResponse

  @Option(name: .customLong("member-id"), parsing: .unconditional, help: ArgumentHelp("The member; it must be disabled."))
  var memberID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller read."))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: "Do it without asking.")
  var yes = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let memberID { request.memberID = memberID }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListMembersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-members",
    abstract: "Lists a customer's members by id.",
    discussion: "Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CrmService/ListMembers"
  typealias Request = ListMembersRequest
  typealias Reply = ListMembersResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct WatchCustomerCommand: StreamCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch-customer",
    abstract: "Sends what happens to a customer as it happens: changes of the company, of its contacts, its members, its prices, its orders.",
    discussion: "The first message carries a cursor alone. Who opens the stream again with the last cursor that it received misses nothing; without a cursor it begins now. The stream ends with NOT_FOUND when the caller may see the customer no longer.\n\nRefusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (of another history of the database), CALLER_CHANGED and SERVER_STOPPING (open it again).")
  static let path = "/tonglu.v1.CrmService/WatchCustomer"
  typealias Request = WatchCustomerRequest
  typealias Reply = WatchCustomerResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var customerID: Int64?
  @Option(name: .customLong("cursor"), help: ArgumentHelp("The last cursor received; empty to begin now."))
  var cursor: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let cursor { request.cursor = cursor }
    return request
  }
}
