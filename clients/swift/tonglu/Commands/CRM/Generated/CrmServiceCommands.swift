// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCRMMessages
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluMessages

package struct CrmServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "crm",
    abstract: "Customers (dealer companies) with their classes, contacts and members.",
    discussion: "A member of a dealer sees its own company only. A staff member with no role but sales sees the customers that it owns and the pool; other staff see all. Any other customer is NOT_FOUND, with the same text as one that does not exist.",
    subcommands: [CreateCustomerCommand.self, BatchCreateCustomersCommand.self, GetCustomerCommand.self, UpdateCustomerCommand.self, ListCustomersCommand.self, HandOverCustomersCommand.self, AddCollaboratorCommand.self, RemoveCollaboratorCommand.self, ListCollaboratorsCommand.self, CreateCustomerClassCommand.self, ListCustomerClassesCommand.self, CreateContactCommand.self, ListContactsCommand.self, UpdateContactCommand.self, DeleteContactCommand.self, CreateMemberCommand.self, UpdateMemberCommand.self, EraseMemberCommand.self, ListMembersCommand.self, RevealPhoneCommand.self, WatchCustomerCommand.self])

  package init() {}
}

struct CreateCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-customer",
    abstract: "Creates a customer. When no owner is given, a staff member with no role but sales becomes the owner; in every other case the customer is in the pool.",
    discussion: "Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL, BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note), OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).")
  static let path = "/tonglu.v1.CrmService/CreateCustomer"
  typealias Request = CreateCustomerRequest
  typealias Reply = CreateCustomerResponse

  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 200 characters on one line; BAD_NAME otherwise."))
  var name: String?
  @Option(name: .customLong("code"), help: ArgumentHelp("At most 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use; empty for none."))
  var code: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp("The code of an existing class, looked up without regard to case and width; empty for none."))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp("0 to 100; BAD_LEVEL otherwise."))
  var level: Int32?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("The owner: an active owner, manager or salesperson. 0: the pool; from a staff member with no role but sales, that member itself."))
  var ownerID: Int64?
  @Option(name: .customLong("tags"), parsing: .singleValue, help: ArgumentHelp("At most 50, of 1 to 50 characters on one line; BAD_TAG otherwise. Repeats, without regard to case and width, count once."))
  var tags: [String] = []
  @Option(name: .customLong("state"), help: ArgumentHelp("Prospect or approved. When unspecified: approved from an owner or a manager, and from sales where the enterprise approves_sales_customers; otherwise prospect."))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("address"), help: ArgumentHelp("At most 500 characters, several lines; TOO_LONG otherwise; empty for none."))
  var address: String?
  @Option(name: .customLong("place"), help: ArgumentHelp("Where the customer is; absent: not known.", valueName: "latitude=…,longitude=…,datum=…,…"))
  var place: MessageText?
  @Option(name: .customLong("currency"), help: ArgumentHelp("The currency of its orders, ISO 4217 in capitals; BAD_CURRENCY otherwise; empty: the enterprise's currency."))
  var currency: String?
  @Option(name: .customLong("note"), help: ArgumentHelp("The staff's note: at most 2,000 characters, several lines; TOO_LONG otherwise; empty for none."))
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
    abstract: "Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks no other.",
    discussion: "A long batch runs in several transactions. Customers are visible as soon as their transaction has committed; the outcomes come in one response at the end. A retry while the batch runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.")
  static let path = "/tonglu.v1.CrmService/BatchCreateCustomers"
  typealias Request = BatchCreateCustomersRequest
  typealias Reply = BatchCreateCustomersResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp("1 to 500 rows; TOO_MANY_ROWS otherwise.", valueName: "name=…,code=…,class-code=…,…"))
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

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer to read."))
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
    abstract: "Changes the given fields of a customer; approves a prospect by state. A request that changes nothing keeps the version and causes no event.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take a customer from the pool and return its own to it, not give it to another nor take another's), STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of CreateCustomer, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/UpdateCustomer"
  typealias Request = UpdateCustomerRequest
  typealias Reply = UpdateCustomerResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer to change."))
  var customerID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("The new name: 1 to 200 characters on one line. Absent: the name stays."))
  var name: String?
  @Option(name: .customLong("code"), help: ArgumentHelp("The new code: at most 64 letters, digits and - _ . /; empty removes it. Absent: the code stays."))
  var code: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp("The code of an existing class; empty removes the customer from its class. Absent: the class stays."))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp("0 to 100. Absent: the level stays."))
  var level: Int32?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("The new owner: an active owner, manager or salesperson; 0 moves the customer to the pool. Absent: the owner stays."))
  var ownerID: Int64?
  @Option(name: .customLong("state"), help: ArgumentHelp("Prospect or approved, from an owner or a manager. Unspecified: the state stays."))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("address"), help: ArgumentHelp("At most 500 characters, several lines; empty removes it. Absent: the address stays."))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp("Degrees north, -90 to 90."))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp("Degrees east, -180 to 180."))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp("The datum of latitude and longitude. Required in a request."))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp("The radius in metres around the coordinates within which the true position lies, 0 to 100,000; 0: not known."))
  var accuracyM: Double?
  @Option(name: .customLong("note"), help: ArgumentHelp("At most 2,000 characters, several lines; empty removes it. Absent: the note stays."))
  var note: String?
  @Option(name: .customLong("add-tags"), parsing: .singleValue, help: ArgumentHelp("Tags to add, at most 50 in one request and 50 on the customer; one that is there already stays."))
  var addTags: [String] = []
  @Option(name: .customLong("remove-tags"), parsing: .singleValue, help: ArgumentHelp("Tags to remove, at most 50, after add_tags were added; one that is not there is ignored."))
  var removeTags: [String] = []
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp("Names of fields to clear: place. Another name, or place when it is given too, is refused with BAD_CLEAR. Texts, the code and the class are cleared by an empty text, tags by remove_tags."))
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
    abstract: "Lists the customers that the caller sees, by id. For a member, a filter on what members are not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer customers than asked for, or none, and have a next_page_token: it ends once it has looked at about 2,000 customers that one of several filters leaves out.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY.")
  static let path = "/tonglu.v1.CrmService/ListCustomers"
  typealias Request = ListCustomersRequest
  typealias Reply = ListCustomersResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB, or none where `state` is APPROVED or REGULAR and the orders of many customers have been counted for it (512 at most), or several filters together leave out many (about 2,000): the list continues while there is a next_page_token."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page."))
  var pageToken: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp("Only customers of this class, without regard to case and width; empty: any."))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp("Only customers of this level; absent: any."))
  var level: Int32?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("Only customers of this owner; 0: only the pool; absent: any."))
  var ownerID: Int64?
  @Option(name: .customLong("tag"), help: ArgumentHelp("Only customers with this tag, without regard to case and width; empty: any."))
  var tag: String?
  @Option(name: .customLong("state"), help: ArgumentHelp("Only customers in this state as it is shown: APPROVED does not match regular customers. Unspecified: any."))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("text"), help: ArgumentHelp("Words of the name or the code, found as SearchProducts finds the words of a product's name and SKU: in pinyin and by initials too, in any order. At most 100 characters with a letter or digit; BAD_QUERY otherwise. Empty: any."))
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
    abstract: "Gives all customers of one staff member to another or to the pool, for example when a salesperson leaves.",
    discussion: "A large number runs in several transactions, in the order of the ids. Each customer changes its owner, and its event is sent, in one of these transactions; the response comes after the last. The operation finishes even if the client disconnects, its deadline passes or the server restarts. A customer that another call gives to a third staff member in the meantime keeps that owner and is not counted. One that from_staff_id receives in the meantime may stay with it. A retry while the operation runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is not an active owner, manager or salesperson), NOT_YOUR_TEAM (a manager who leads a team hands over for its people alone).")
  static let path = "/tonglu.v1.CrmService/HandOverCustomers"
  typealias Request = HandOverCustomersRequest
  typealias Reply = HandOverCustomersResponse

  @Option(name: .customLong("from-staff-id"), parsing: .unconditional, help: ArgumentHelp("The staff member whose customers are handed over; it may be disabled."))
  var fromStaffID: Int64?
  @Option(name: .customLong("to-staff-id"), parsing: .unconditional, help: ArgumentHelp("The new owner: an active owner, manager or salesperson, other than from_staff_id; 0 with to_pool."))
  var toStaffID: Int64?
  @Flag(name: .customLong("to-pool"), inversion: .prefixedNo, help: "True: the customers go to the pool, and to_staff_id is 0.")
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

struct AddCollaboratorCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-collaborator",
    abstract: "Lets a staff member see a customer that another owns, or work with it as its owner does, until a time or without an end. It replaces an earlier access of the same staff member. The version of the customer rises; a request that changes nothing keeps it. For a customer that the staff member sees anyway the access makes no difference.",
    discussion: "Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now), STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson), TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/AddCollaborator"
  typealias Request = AddCollaboratorRequest
  typealias Reply = AddCollaboratorResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer."))
  var customerID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version of the customer that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("staff-id"), parsing: .unconditional, help: ArgumentHelp("The person: an active owner, manager or salesperson."))
  var staffID: Int64?
  @Option(name: .customLong("access"), help: ArgumentHelp("What the person may do."))
  var access: EnumText<CollaboratorAccess>?
  @Option(name: .customLong("end-time"), help: ArgumentHelp("When it ends, later than now. Absent: it does not end by itself." + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let version { request.version = version }
    if let staffID { request.staffID = staffID }
    if let access { request.access = access.value }
    if let endTime { request.endTime = try await endTime.instant(session, "end-time") }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct RemoveCollaboratorCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove-collaborator",
    abstract: "Ends a collaboration at once. The customer's version rises.",
    discussion: "Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/RemoveCollaborator"
  typealias Request = RemoveCollaboratorRequest
  typealias Reply = RemoveCollaboratorResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer."))
  var customerID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version of the customer that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("staff-id"), parsing: .unconditional, help: ArgumentHelp("The collaborator."))
  var staffID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let version { request.version = version }
    if let staffID { request.staffID = staffID }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListCollaboratorsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-collaborators",
    abstract: "Lists the collaborators of a customer whose time has not ended, in the order of their ids.",
    discussion: "Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CrmService/ListCollaborators"
  typealias Request = ListCollaboratorsRequest
  typealias Reply = ListCollaboratorsResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer."))
  var customerID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page."))
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

struct CreateCustomerClassCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-customer-class",
    abstract: "Adds a class of customers.",
    discussion: "Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.")
  static let path = "/tonglu.v1.CrmService/CreateCustomerClass"
  typealias Request = CreateCustomerClassRequest
  typealias Reply = CreateCustomerClassResponse

  @Option(name: .customLong("code"), help: ArgumentHelp("1 to 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use."))
  var code: String?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 100 characters on one line; BAD_NAME otherwise."))
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
    abstract: "Adds a contact person to a customer.",
    discussion: "Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/CreateContact"
  typealias Request = CreateContactRequest
  typealias Reply = CreateContactResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer at which the person is."))
  var customerID: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 100 characters on one line; BAD_NAME otherwise."))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."))
  var phone: String?
  @Option(name: .customLong("title"), help: ArgumentHelp("The person's position, say: at most 100 characters; TOO_LONG otherwise; empty for none."))
  var title: String?
  @Option(name: .customLong("note"), help: ArgumentHelp("A note that only staff see: at most 2,000 characters, several lines; TOO_LONG otherwise. From a member it is refused with NOTE_NOT_ALLOWED; empty for none."))
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

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer whose contacts are listed."))
  var customerID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page."))
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
    abstract: "Changes the given fields of a contact. A request that changes nothing keeps the version. A boss changes only the contacts that members of its company entered.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss, of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/UpdateContact"
  typealias Request = UpdateContactRequest
  typealias Reply = UpdateContactResponse

  @Option(name: .customLong("contact-id"), parsing: .unconditional, help: ArgumentHelp("The contact to change."))
  var contactID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 100 characters on one line. Absent: the name stays."))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays."))
  var phone: String?
  @Option(name: .customLong("title"), help: ArgumentHelp("At most 100 characters; empty removes it. Absent: the title stays."))
  var title: String?
  @Option(name: .customLong("note"), help: ArgumentHelp("At most 2,000 characters, from staff only; empty removes it. Absent: the note stays."))
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
    abstract: "Deletes a contact and erases the person's data, in stored responses too. It cannot be undone. On PostgreSQL the bytes leave the files with the next VACUUM.",
    discussion: "The record goes first; many stored responses are cleared in several transactions, as EraseStaff does it.\n\nA boss deletes only the contacts that members of its company entered.\n\nRefusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/DeleteContact"
  typealias Request = DeleteContactRequest
  typealias Reply = DeleteContactResponse

  @Option(name: .customLong("contact-id"), parsing: .unconditional, help: ArgumentHelp("The contact to delete."))
  var contactID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
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
    abstract: "Adds a member to a customer: a person of the company, with or without a login name. While the company is a prospect its members may only do what prospects may.",
    discussion: "The member sees the posts of the last 90 days whose audience rule its company meets now.\n\nLogin names are unique in the enterprise, so LOGIN_NAME_TAKEN tells a boss that somebody has the name, not who. A company therefore gets at most 20 such refusals; after that every new login name is refused with LOGIN_NAME_ATTEMPTS_EXCEEDED until 24 hours after the first.\n\nRefusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; with the delay), BAD_ROLE, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/CreateMember"
  typealias Request = CreateMemberRequest
  typealias Reply = CreateMemberResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The company of the new member."))
  var customerID: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 100 characters on one line; BAD_NAME otherwise."))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."))
  var phone: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp("1 to 64 characters without blanks; BAD_LOGIN_NAME otherwise, LOGIN_NAME_TAKEN for one in use; empty for a member that only a backend serves."))
  var loginName: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp("One or more of boss, buyer, bookkeeper and clerk; BAD_ROLE otherwise."))
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
    abstract: "Changes a member's name, phone, login name or roles, or disables the member, which ends every token and the login code at once. A request that changes nothing keeps the version.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT (the caller changes its own roles, disables itself or removes its own login name), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/UpdateMember"
  typealias Request = UpdateMemberRequest
  typealias Reply = UpdateMemberResponse

  @Option(name: .customLong("member-id"), parsing: .unconditional, help: ArgumentHelp("The member to change."))
  var memberID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 100 characters on one line. Absent: the name stays."))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays."))
  var phone: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp("The new roles in place of the former ones: of boss, buyer, bookkeeper and clerk. Empty: the roles stay."))
  var roles: [EnumText<Role>] = []
  @Flag(name: .customLong("disabled"), inversion: .prefixedNo, help: "True disables the member and ends its tokens and its login code; false enables it. Absent: it stays as it is.")
  var disabled: Bool?
  @Option(name: .customLong("login-name"), help: ArgumentHelp("The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty removes the login name: others may take it, and the password, every token and the login code end. Absent: the login name stays."))
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
    abstract: "Erases the personal data of a disabled member: name, phone, login name and password, in stored responses too; comments no longer show the name. It cannot be undone. Orders, posts and the audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.",
    discussion: "The record goes first; many stored responses are cleared in several transactions, as EraseStaff does it.\n\nRefusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.CrmService/EraseMember"
  typealias Request = EraseMemberRequest
  typealias Reply = EraseMemberResponse

  @Option(name: .customLong("member-id"), parsing: .unconditional, help: ArgumentHelp("The member to erase; it must be disabled."))
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

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The company whose members are listed."))
  var customerID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page."))
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

struct RevealPhoneCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal-phone",
    abstract: "Returns a phone number whole. Everywhere else numbers of people are masked: of 8 digits or more the last 4 are shown, of fewer none.",
    discussion: "Each call is a transaction and so in the audit log, with the id of the person or address whose number it was. Staff reveal numbers of the staff, and of the contacts, members and addresses of customers that they see; a boss those of its company's contacts, members and addresses; a buyer those of its company's addresses; every member its own. An account reveals at most 200 numbers in 24 hours.\n\nRefusals: BAD_KIND, NOT_FOUND, PHONE_REVEALS_EXCEEDED (with the delay after which to try again).")
  static let path = "/tonglu.v1.CrmService/RevealPhone"
  typealias Request = RevealPhoneRequest
  typealias Reply = RevealPhoneResponse

  @Option(name: .customLong("holder"), help: ArgumentHelp("What holder_id is the id of."))
  var holder: EnumText<PhoneHolder>?
  @Option(name: .customLong("holder-id"), parsing: .unconditional, help: ArgumentHelp("The contact, member, person of the staff or address whose number is revealed."))
  var holderID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let holder { request.holder = holder.value }
    if let holderID { request.holderID = holderID }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct WatchCustomerCommand: StreamCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch-customer",
    abstract: "Sends the changes of a customer as they are made: of the company, its contacts, its members, its addresses, its contract prices and its orders.",
    discussion: "The first message carries a cursor alone. A client that opens the stream again with the last cursor that it received misses no event; without a cursor the stream begins now. The stream ends with NOT_FOUND when the caller may no longer see the customer.\n\nRefusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again).")
  static let path = "/tonglu.v1.CrmService/WatchCustomer"
  typealias Request = WatchCustomerRequest
  typealias Reply = WatchCustomerResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer to watch."))
  var customerID: Int64?
  @Option(name: .customLong("cursor"), help: ArgumentHelp("The last cursor received, to continue after it; empty to begin now."))
  var cursor: String?
  @Flag(name: .customLong("skips-own-changes"), inversion: .prefixedNo, help: "True: changes that were made through the caller's own service account are left out, so that a system that follows the customer does not get what it wrote itself. It changes nothing for a caller without a service account. False: every change is sent.")
  var skipsOwnChanges: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let cursor { request.cursor = cursor }
    if let skipsOwnChanges { request.skipsOwnChanges = skipsOwnChanges }
    return request
  }
}
