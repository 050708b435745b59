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
    abstract: Language.text("Customers (dealer companies) with their classes, contacts and members.", "客户及其类别、联系人和成员。"),
    discussion: Language.text("A member of a dealer sees its own company only. A staff member with no role but sales sees the customers that it owns and the pool; other staff see all. Any other customer is NOT_FOUND, with the same text as one that does not exist.", "业务员看得到自己的客户和公海；成员只看得到本客户；其他员工看得到全部。"),
    subcommands: [CreateCustomerCommand.self, BatchCreateCustomersCommand.self, GetCustomerCommand.self, UpdateCustomerCommand.self, ListCustomersCommand.self, HandOverCustomersCommand.self, AddCollaboratorCommand.self, RemoveCollaboratorCommand.self, ListCollaboratorsCommand.self, CreateCustomerClassCommand.self, ListCustomerClassesCommand.self, CreateContactCommand.self, ListContactsCommand.self, UpdateContactCommand.self, DeleteContactCommand.self, CreateMemberCommand.self, UpdateMemberCommand.self, EraseMemberCommand.self, ListMembersCommand.self, RevealPhoneCommand.self, FindByPhoneCommand.self, WatchCustomerCommand.self])

  package init() {}
}

struct CreateCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-customer",
    abstract: Language.text("Creates a customer. When no owner is given, a staff member with no role but sales becomes the owner; in every other case the customer is in the pool.", "新增客户。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL, BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note), OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).", "业务员新增的客户归自己；其他人不指定业务员的，进公海。"),
      examples: Language.text("tonglu crm create-customer --code D009 --name \"Lakeside Tea\"\ntonglu crm create-customer --code D009 --name \"Lakeside Tea\" --class-code KA --owner zhang --place latitude=30.25,longitude=120.16,datum=gcj02", "tonglu crm create-customer --code D009 --name 新城茶行\ntonglu crm create-customer --code D009 --name 新城茶行 --class-code KA --owner zhang --place latitude=30.25,longitude=120.16,datum=gcj02")))
  static let path = "/tonglu.v1.CrmService/CreateCustomer"
  typealias Request = CreateCustomerRequest
  typealias Reply = CreateCustomerResponse

  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 200 characters on one line; BAD_NAME otherwise.", "必填。客户名称，1 至 200 字。")))
  var name: String?
  @Option(name: .customLong("code"), help: ArgumentHelp(Language.text("At most 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use; empty for none.", "客户代码，最多 64 位：字母、数字和 - _ . /；可不填。")))
  var code: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(Language.text("The code of an existing class, looked up without regard to case and width; empty for none.", "客户类别的代码；空表示没有。")))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp(Language.text("0 to 100; BAD_LEVEL otherwise.", "客户等级，0 至 100。")))
  var level: Int32?
  @Option(name: [.customLong("owner-id"), .customLong("owner")], parsing: .unconditional, help: ArgumentHelp(Language.text("The owner: an active owner, manager or salesperson. 0: the pool; from a staff member with no role but sales, that member itself.", "客户归哪个业务员；0 表示公海。"), valueName: "staff"), completion: .things("Staff"))
  var ownerID: ReferenceText?
  @Option(name: .customLong("tags"), parsing: .singleValue, help: ArgumentHelp(Language.text("At most 50, of 1 to 50 characters on one line; BAD_TAG otherwise. Repeats, without regard to case and width, count once.", "标签，最多 50 个，可重复给出。")))
  var tags: [String] = []
  @Option(name: .customLong("state"), help: ArgumentHelp(Language.text("Prospect or approved. When unspecified: approved from an owner or a manager, and from sales where the enterprise approves_sales_customers; otherwise prospect.", "prospect 待审核，或 approved 已审核；不给则按企业的规定。")))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("address"), help: ArgumentHelp(Language.text("At most 500 characters, several lines; TOO_LONG otherwise; empty for none.", "地址，最多 500 字，可多行。")))
  var address: String?
  @Option(name: .customLong("place"), help: ArgumentHelp(Language.text("Where the customer is; absent: not known. Its parts: latitude, longitude, datum, accuracy-m.", "位置：经纬度和坐标系。"), valueName: "latitude=…,longitude=…,datum=…,…"))
  var place: MessageText?
  @Option(name: .customLong("currency"), help: ArgumentHelp(Language.text("The currency of its orders, ISO 4217 in capitals; BAD_CURRENCY otherwise; empty: the enterprise's currency.", "币种代码，如 CNY；不给则用客户或企业的币种。")))
  var currency: String?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("The staff's note: at most 2,000 characters, several lines; TOO_LONG otherwise; empty for none.", "备注，只有员工看得到，最多 2,000 字，可多行。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let name { request.customer.orEmpty.name = name }
    if let code { request.customer.orEmpty.code = code }
    if let classCode { request.customer.orEmpty.classCode = classCode }
    if let level { request.customer.orEmpty.level = level }
    if let ownerID {
      request.customer.orEmpty.ownerID = try await ownerID.id("Staff", "owner-id", session)
    }
    if !tags.isEmpty { request.customer.orEmpty.tags = tags }
    if let state { request.customer.orEmpty.state = state.value }
    if let address { request.customer.orEmpty.address = address }
    if let place { request.customer.orEmpty.place = try await place.message(Place.self, session) }
    if let currency { request.customer.orEmpty.currency = currency }
    if let note { request.customer.orEmpty.note = try note.value("note") }
    if let noteFile { request.customer.orEmpty.note = try LongText.contents(noteFile) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct BatchCreateCustomersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-create-customers",
    abstract: Language.text("Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks no other.", "批量新增客户，最多 500 个。"),
    discussion: OptionHelp.discussion(
      Language.text("A long batch runs in several transactions. Customers are visible as soon as their transaction has committed; the outcomes come in one response at the end. A retry while the batch runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.", "每行单独处理：被拒绝的行不影响其他行。"),
      examples: "tonglu crm batch-create-customers --rows-file customers.csv --yes\ntonglu crm batch-create-customers --rows-file customers.csv --dry-run"))
  static let path = "/tonglu.v1.CrmService/BatchCreateCustomers"
  static let changesMany: ChangesMany? = ChangesMany("Customer", rows: "rows")
  typealias Request = BatchCreateCustomersRequest
  typealias Reply = BatchCreateCustomersResponse

  @Option(name: .customLong("rows"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. 1 to 500 rows; TOO_MANY_ROWS otherwise. Its parts: name, code, class-code, level, owner-id, tags, address, place, currency.", "必填。要导入的行，1 至 500 行，可重复给出。"), valueName: "name=…,code=…,class-code=…,…"))
  var rows: [MessageText] = []
  @Option(name: .customLong("rows-file"), help: OptionHelp.linesFile, completion: .file())
  var rowsFile: MessagesFile?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if !rows.isEmpty || rowsFile != nil { request.rows = [] }
    for text in rows { request.rows.append(try await text.message(BatchCreateCustomersRow.self, session)) }
    if let rowsFile {
      request.rows += try await rowsFile.messages(BatchCreateCustomersRow.self, session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-customer",
    abstract: Language.text("Reads a customer.", "查看客户。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", ""),
      examples: "tonglu crm get-customer D001\ntonglu crm get-customer D001 -o json"))
  static let path = "/tonglu.v1.CrmService/GetCustomer"
  typealias Request = GetCustomerRequest
  typealias Reply = GetCustomerResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer to read.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    return request
  }
}

struct UpdateCustomerCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-customer",
    abstract: Language.text("Changes the given fields of a customer; approves a prospect by state. A request that changes nothing keeps the version and causes no event.", "修改客户，或审核客户。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take a customer from the pool and return its own to it, not give it to another nor take another's), STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of CreateCustomer, COLLABORATOR_READS.", "没有给出的内容不变；给空值即删去。"),
      examples: Language.text("tonglu crm update-customer D001 --name \"Lakeside Tea\"\ntonglu crm update-customer D001 --name \"Lakeside Tea\" --version 3 --dry-run", "tonglu crm update-customer D001 --name 湖滨茶行\ntonglu crm update-customer D001 --name 湖滨茶行 --version 3 --dry-run")))
  static let path = "/tonglu.v1.CrmService/UpdateCustomer"
  typealias Request = UpdateCustomerRequest
  typealias Reply = UpdateCustomerResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer to change.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("The new name: 1 to 200 characters on one line. Absent: the name stays.", "客户名称，1 至 200 字。")))
  var name: String?
  @Option(name: .customLong("code"), help: ArgumentHelp(Language.text("The new code: at most 64 letters, digits and - _ . /; empty removes it. Absent: the code stays.", "客户代码，最多 64 位：字母、数字和 - _ . /；空则删去。")))
  var code: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(Language.text("The code of an existing class; empty removes the customer from its class. Absent: the class stays.", "客户类别的代码；空表示没有。")))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp(Language.text("0 to 100. Absent: the level stays.", "客户等级，0 至 100。")))
  var level: Int32?
  @Option(name: [.customLong("owner-id"), .customLong("owner")], parsing: .unconditional, help: ArgumentHelp(Language.text("The new owner: an active owner, manager or salesperson; 0 moves the customer to the pool. Absent: the owner stays.", "客户归哪个业务员；0 表示公海。"), valueName: "staff"), completion: .things("Staff"))
  var ownerID: ReferenceText?
  @Option(name: .customLong("state"), help: ArgumentHelp(Language.text("Prospect or approved, from an owner or a manager. Unspecified: the state stays.", "prospect 待审核，或 approved 已审核；仅企业主和经理。")))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("address"), help: ArgumentHelp(Language.text("At most 500 characters, several lines; empty removes it. Absent: the address stays.", "地址，最多 500 字，可多行。")))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp(Language.text("Degrees north, -90 to 90.", "纬度，-90 至 90。")))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp(Language.text("Degrees east, -180 to 180.", "经度，-180 至 180。")))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp(Language.text("The datum of latitude and longitude. Required in a request.", "经纬度用的坐标系：gcj02（高德、腾讯）、bd09（百度）或 wgs84（GPS）。")))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp(Language.text("The radius in metres around the coordinates within which the true position lies, 0 to 100,000; 0: not known.", "位置的误差，单位米；0 表示不知道。")))
  var accuracyM: Double?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 2,000 characters, several lines; empty removes it. Absent: the note stays.", "备注，只有员工看得到，最多 2,000 字，可多行。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Option(name: .customLong("add-tags"), parsing: .singleValue, help: ArgumentHelp(Language.text("Tags to add, at most 50 in one request and 50 on the customer; one that is there already stays.", "要增加的标签，一次最多 50 个。")))
  var addTags: [String] = []
  @Option(name: .customLong("remove-tags"), parsing: .singleValue, help: ArgumentHelp(Language.text("Tags to remove, at most 50, after add_tags were added; one that is not there is ignored.", "要去掉的标签，最多 50 个。")))
  var removeTags: [String] = []
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp(Language.text("Names of fields to clear: place. Another name, or place when it is given too, is refused with BAD_CLEAR. Texts, the code and the class are cleared by an empty text, tags by remove_tags.", "要清除的字段：place。")))
  var clear: [String] = []
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if let code { request.code = code }
    if let classCode { request.classCode = classCode }
    if let level { request.level = level }
    if let ownerID {
      request.ownerID = try await ownerID.id("Staff", "owner-id", session, customer: request.customerID)
    }
    if let state { request.state = state.value }
    if let address { request.address = address }
    if let latitude { request.place.orEmpty.latitude = latitude }
    if let longitude { request.place.orEmpty.longitude = longitude }
    if let datum { request.place.orEmpty.datum = datum.value }
    if let accuracyM { request.place.orEmpty.accuracyM = accuracyM }
    if let note { request.note = try note.value("note") }
    if let noteFile { request.note = try LongText.contents(noteFile) }
    if !addTags.isEmpty { request.addTags = addTags }
    if !removeTags.isEmpty { request.removeTags = removeTags }
    if !clear.isEmpty { request.clear = clear }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetCustomerRequest()
    read.customerID = request.customerID
    let reply: GetCustomerResponse = try await session.call("/tonglu.v1.CrmService/GetCustomer", read)
    return try Transcoder.json(reply)
  }
}

struct ListCustomersCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-customers",
    abstract: Language.text("Lists the customers that the caller sees, by id. For a member, a filter on what members are not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer customers than asked for, or none, and have a next_page_token: it ends once it has looked at about 2,000 customers that one of several filters leaves out.", "列出客户。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY.", "可按类别、等级、业务员、标签、状态和文字筛选；一页可能不满，看有没有下一页。"),
      examples: Language.text("tonglu crm list-customers --text tea\ntonglu crm list-customers --class-code KA --all -o csv", "tonglu crm list-customers --text 茶行\ntonglu crm list-customers --class-code KA --all -o csv")))
  static let path = "/tonglu.v1.CrmService/ListCustomers"
  typealias Request = ListCustomersRequest
  typealias Reply = ListCustomersResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB, or none where `state` is APPROVED or REGULAR and the orders of many customers have been counted for it (512 at most), or several filters together leave out many (about 2,000): the list continues while there is a next_page_token.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @Option(name: .customLong("class-code"), help: ArgumentHelp(Language.text("Only customers of this class, without regard to case and width; empty: any.", "只列这个类别的客户。")))
  var classCode: String?
  @Option(name: .customLong("level"), parsing: .unconditional, help: ArgumentHelp(Language.text("Only customers of this level; absent: any.", "只列这个等级的客户。")))
  var level: Int32?
  @Option(name: [.customLong("owner-id"), .customLong("owner")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only customers of this owner; 0: only the pool; absent: any.", "只列此业务员的客户，0 表示公海；不给则不限。"), valueName: "staff"), completion: .things("Staff"))
  var ownerID: ReferenceText?
  @Option(name: .customLong("tag"), help: ArgumentHelp(Language.text("Only customers with this tag, without regard to case and width; empty: any.", "只列有此标签的客户。")))
  var tag: String?
  @Option(name: .customLong("state"), help: ArgumentHelp(Language.text("Only customers in this state as it is shown: APPROVED does not match regular customers. Unspecified: any.", "只列此状态的客户：prospect 待审核、approved 已审核、regular 老客户。")))
  var state: EnumText<CustomerState>?
  @Option(name: .customLong("text"), help: ArgumentHelp(Language.text("Words of the name or the code, found as SearchProducts finds the words of a product's name and SKU: in pinyin and by initials too, in any order. At most 100 characters with a letter or digit; BAD_QUERY otherwise. Empty: any.", "名称或代码里的字，也可用拼音或首字母。")))
  var text: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let classCode { request.classCode = classCode }
    if let level { request.level = level }
    if let ownerID {
      request.ownerID = try await ownerID.id("Staff", "owner-id", session)
    }
    if let tag { request.tag = tag }
    if let state { request.state = state.value }
    if let text { request.text = text }
    return request
  }
}

struct HandOverCustomersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over-customers",
    abstract: Language.text("Gives all customers of one staff member to another or to the pool, for example when a salesperson leaves.", "把一名员工的全部客户移交给别人或公海。"),
    discussion: OptionHelp.discussion(
      Language.text("A large number runs in several transactions, in the order of the ids. Each customer changes its owner, and its event is sent, in one of these transactions; the response comes after the last. The operation finishes even if the client disconnects, its deadline passes or the server restarts. A customer that another call gives to a third staff member in the meantime keeps that owner and is not counted. One that from_staff_id receives in the meantime may stay with it. A retry while the operation runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is not an active owner, manager or salesperson), NOT_YOUR_TEAM (a manager who leads a team hands over for its people alone).", "员工离职时用；客户多时分批进行，中途断开也会做完。"),
      examples: "tonglu crm hand-over-customers --from-staff zhang --to-staff li --yes\ntonglu crm hand-over-customers --from-staff zhang --to-pool --dry-run"))
  static let path = "/tonglu.v1.CrmService/HandOverCustomers"
  static let changesMany: ChangesMany? = ChangesMany("Customer")
  typealias Request = HandOverCustomersRequest
  typealias Reply = HandOverCustomersResponse

  @Argument(help: OptionHelp.argument("from-staff-id", "staff"), completion: .things("Staff"))
  var fromStaffIDArgument: ReferenceText?
  @Option(name: [.customLong("from-staff-id"), .customLong("from-staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The staff member whose customers are handed over; it may be disabled.", "必填。把这名员工的客户移交出去；可以是已停用的员工。"), valueName: "staff"), completion: .things("Staff"))
  var fromStaffID: ReferenceText?
  @Option(name: [.customLong("to-staff-id"), .customLong("to-staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("The new owner: an active owner, manager or salesperson, other than from_staff_id; 0 with to_pool.", "接手客户的员工：在职的企业主、经理或业务员。"), valueName: "staff"), completion: .things("Staff"))
  var toStaffID: ReferenceText?
  @Flag(name: .customLong("to-pool"), inversion: .prefixedNo, help: Language.text("True: the customers go to the pool, and to_staff_id is 0.", "把客户移入公海，不给其他员工。"))
  var toPool: Bool?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try fromStaffID.or(fromStaffIDArgument, "from-staff-id") {
      request.fromStaffID = try await given.id("Staff", "from-staff-id", session)
    }
    if let toStaffID {
      request.toStaffID = try await toStaffID.id("Staff", "to-staff-id", session)
    }
    if let toPool { request.toPool = toPool }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct AddCollaboratorCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-collaborator",
    abstract: Language.text("Lets a staff member see a customer that another owns, or work with it as its owner does, until a time or without an end. It replaces an earlier access of the same staff member. The version of the customer rises; a request that changes nothing keeps it. For a customer that the staff member sees anyway the access makes no difference.", "添加协作人。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now), STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson), TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS.", "让另一名员工看这个客户，或和业务员一样跟进，可定结束时间。"),
      examples: "tonglu crm add-collaborator D001 --staff zhang --access read\ntonglu crm add-collaborator D001 --staff zhang --access read --version 3 --dry-run"))
  static let path = "/tonglu.v1.CrmService/AddCollaborator"
  typealias Request = AddCollaboratorRequest
  typealias Reply = AddCollaboratorResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version of the customer that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: [.customLong("staff-id"), .customLong("staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The person: an active owner, manager or salesperson.", "必填。谁来协作：在职的企业主、经理或业务员。"), valueName: "staff"), completion: .things("Staff"))
  var staffID: ReferenceText?
  @Option(name: .customLong("access"), help: ArgumentHelp(Language.text("Required. What the person may do.", "必填。协作权限：只看，或看和改。")))
  var access: EnumText<CollaboratorAccess>?
  @Option(name: .customLong("end-time"), parsing: .unconditional, help: ArgumentHelp(Language.text("When it ends, later than now. Absent: it does not end by itself.", "到此时间为止；不给则没有期限。") + TimeText.hint, valueName: "time"))
  var endTime: TimeText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let version { request.version = version }
    if let staffID {
      request.staffID = try await staffID.id("Staff", "staff-id", session, customer: request.customerID)
    }
    if let access { request.access = access.value }
    if let endTime { request.endTime = try await endTime.instant(session, "end-time") }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetCustomerRequest()
    read.customerID = request.customerID
    let reply: GetCustomerResponse = try await session.call("/tonglu.v1.CrmService/GetCustomer", read)
    return try Transcoder.json(reply)
  }
}

struct RemoveCollaboratorCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove-collaborator",
    abstract: Language.text("Ends a collaboration at once. The customer's version rises.", "去掉协作人。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION, COLLABORATOR_READS.", ""),
      examples: "tonglu crm remove-collaborator D001 --staff zhang\ntonglu crm remove-collaborator D001 --staff zhang --version 3 --dry-run"))
  static let path = "/tonglu.v1.CrmService/RemoveCollaborator"
  typealias Request = RemoveCollaboratorRequest
  typealias Reply = RemoveCollaboratorResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version of the customer that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: [.customLong("staff-id"), .customLong("staff")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The collaborator.", "必填。员工的编号。"), valueName: "staff"), completion: .things("Staff"))
  var staffID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let version { request.version = version }
    if let staffID {
      request.staffID = try await staffID.id("Staff", "staff-id", session, customer: request.customerID)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetCustomerRequest()
    read.customerID = request.customerID
    let reply: GetCustomerResponse = try await session.call("/tonglu.v1.CrmService/GetCustomer", read)
    return try Transcoder.json(reply)
  }
}

struct ListCollaboratorsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-collaborators",
    abstract: Language.text("Lists the collaborators of a customer whose time has not ended, in the order of their ids.", "列出客户的协作人。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu crm list-collaborators D001\ntonglu crm list-collaborators D001 --all -o csv"))
  static let path = "/tonglu.v1.CrmService/ListCollaborators"
  typealias Request = ListCollaboratorsRequest
  typealias Reply = ListCollaboratorsResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct CreateCustomerClassCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-customer-class",
    abstract: Language.text("Adds a class of customers.", "新增客户类别。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.", ""),
      examples: Language.text("tonglu crm create-customer-class --code N1 --name \"Key accounts\"\ntonglu crm create-customer-class --code N1 --name \"Key accounts\" --dry-run", "tonglu crm create-customer-class --code N1 --name 重点客户\ntonglu crm create-customer-class --code N1 --name 重点客户 --dry-run")))
  static let path = "/tonglu.v1.CrmService/CreateCustomerClass"
  typealias Request = CreateCustomerClassRequest
  typealias Reply = CreateCustomerClassResponse

  @Option(name: .customLong("code"), help: ArgumentHelp(Language.text("Required. 1 to 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use.", "必填。类别代码，1 至 64 位：字母、数字和 - _ . /。")))
  var code: String?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise.", "必填。类别名称，1 至 100 字。")))
  var name: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
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
    abstract: Language.text("Lists the classes by code.", "列出客户类别。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: none of its own.", ""),
      examples: "tonglu crm list-customer-classes\ntonglu crm list-customer-classes -o json"))
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
    abstract: Language.text("Adds a contact person to a customer.", "新增联系人。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.", ""),
      examples: Language.text("tonglu crm create-contact D001 --name Chen\ntonglu crm create-contact D001 --name Chen --dry-run", "tonglu crm create-contact D001 --name 陈会计\ntonglu crm create-contact D001 --name 陈会计 --dry-run")))
  static let path = "/tonglu.v1.CrmService/CreateContact"
  typealias Request = CreateContactRequest
  typealias Reply = CreateContactResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer at which the person is.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise.", "必填。姓名，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("title"), help: ArgumentHelp(Language.text("The person's position, say: at most 100 characters; TOO_LONG otherwise; empty for none.", "职务，最多 100 字。")))
  var title: String?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("A note that only staff see: at most 2,000 characters, several lines; TOO_LONG otherwise. From a member it is refused with NOTE_NOT_ALLOWED; empty for none.", "备注，只有员工看得到，最多 2,000 字，可多行。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let title { request.title = title }
    if let note { request.note = try note.value("note") }
    if let noteFile { request.note = try LongText.contents(noteFile) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListContactsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-contacts",
    abstract: Language.text("Lists a customer's contacts by id.", "列出客户的联系人。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu crm list-contacts D001\ntonglu crm list-contacts D001 --all -o csv"))
  static let path = "/tonglu.v1.CrmService/ListContacts"
  typealias Request = ListContactsRequest
  typealias Reply = ListContactsResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer whose contacts are listed.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct UpdateContactCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-contact",
    abstract: Language.text("Changes the given fields of a contact. A request that changes nothing keeps the version. A boss changes only the contacts that members of its company entered.", "修改联系人。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss, of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.", "没有给出的内容不变；给空值即删去。"),
      examples: Language.text("tonglu crm update-contact D001/Chen --name Chen\ntonglu crm update-contact D001/Chen --name Chen --version 3 --dry-run", "tonglu crm update-contact D001/陈会计 --name 陈会计\ntonglu crm update-contact D001/陈会计 --name 陈会计 --version 3 --dry-run")))
  static let path = "/tonglu.v1.CrmService/UpdateContact"
  typealias Request = UpdateContactRequest
  typealias Reply = UpdateContactResponse

  @Argument(help: OptionHelp.argument("contact-id", "contact"), completion: .things("Contact"))
  var contactIDArgument: ReferenceText?
  @Option(name: [.customLong("contact-id"), .customLong("contact")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The contact to change.", "必填。联系人的编号。"), valueName: "contact"), completion: .things("Contact"))
  var contactID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line. Absent: the name stays.", "姓名，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("title"), help: ArgumentHelp(Language.text("At most 100 characters; empty removes it. Absent: the title stays.", "职务，最多 100 字。")))
  var title: String?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 2,000 characters, from staff only; empty removes it. Absent: the note stays.", "备注，最多 2,000 字，可多行；仅员工。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try contactID.or(contactIDArgument, "contact-id") {
      request.contactID = try await given.id("Contact", "contact-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if let phone { request.phone = phone }
    if let title { request.title = title }
    if let note { request.note = try note.value("note") }
    if let noteFile { request.note = try LongText.contents(noteFile) }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeleteContactCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-contact",
    abstract: Language.text("Deletes a contact and erases the person's data, in stored responses too. It cannot be undone. On PostgreSQL the bytes leave the files with the next VACUUM.", "删除联系人，抹除其资料。"),
    discussion: OptionHelp.discussion(
      Language.text("The record goes first; many stored responses are cleared in several transactions, as EraseStaff does it.\n\nA boss deletes only the contacts that members of its company entered.\n\nRefusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered), COLLABORATOR_READS.", "不能恢复。"),
      examples: Language.text("tonglu crm delete-contact D001/Chen --yes\ntonglu crm delete-contact D001/Chen --version 3 --dry-run", "tonglu crm delete-contact D001/陈会计 --yes\ntonglu crm delete-contact D001/陈会计 --version 3 --dry-run")))
  static let path = "/tonglu.v1.CrmService/DeleteContact"
  typealias Request = DeleteContactRequest
  typealias Reply = DeleteContactResponse

  @Argument(help: OptionHelp.argument("contact-id", "contact"), completion: .things("Contact"))
  var contactIDArgument: ReferenceText?
  @Option(name: [.customLong("contact-id"), .customLong("contact")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The contact to delete.", "必填。联系人的编号。"), valueName: "contact"), completion: .things("Contact"))
  var contactID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try contactID.or(contactIDArgument, "contact-id") {
      request.contactID = try await given.id("Contact", "contact-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct CreateMemberCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-member",
    abstract: Language.text("Adds a member to a customer: a person of the company, with or without a login name. While the company is a prospect its members may only do what prospects may.", "给客户新增成员。"),
    discussion: OptionHelp.discussion(
      Language.text("The member sees the posts of the last 90 days whose audience rule its company meets now.\n\nLogin names are unique in the enterprise, so LOGIN_NAME_TAKEN tells a boss that somebody has the name, not who. A company therefore gets at most 20 such refusals; after that every new login name is refused with LOGIN_NAME_ATTEMPTS_EXCEEDED until 24 hours after the first.\n\nRefusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; with the delay), BAD_ROLE, COLLABORATOR_READS.", "成员是经销商的人，可有登录名；客户待审核时成员不能下单。"),
      examples: Language.text("tonglu crm create-member D001 --name \"Wang Li\" --roles boss\ntonglu crm create-member D001 --name \"Wang Li\" --roles boss --dry-run", "tonglu crm create-member D001 --name 王老板 --roles boss\ntonglu crm create-member D001 --name 王老板 --roles boss --dry-run")))
  static let path = "/tonglu.v1.CrmService/CreateMember"
  typealias Request = CreateMemberRequest
  typealias Reply = CreateMemberResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The company of the new member.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("Required. 1 to 100 characters on one line; BAD_NAME otherwise.", "必填。姓名，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(Language.text("1 to 64 characters without blanks; BAD_LOGIN_NAME otherwise, LOGIN_NAME_TAKEN for one in use; empty for a member that only a backend serves.", "登录名，1 至 64 字，不含空格，企业内唯一。")))
  var loginName: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(Language.text("Required. One or more of boss, buyer, bookkeeper and clerk; BAD_ROLE otherwise.", "必填。角色，可重复给出：boss 老板、buyer 采购、dealer-finance 经销商财务、clerk 店员。")))
  var roles: [EnumText<Role>] = []
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
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
    abstract: Language.text("Changes a member's name, phone, login name or roles, or disables the member, which ends every token and the login code at once. A request that changes nothing keeps the version.", "修改成员，或停用成员。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT (the caller changes its own roles, disables itself or removes its own login name), COLLABORATOR_READS.", "没有给出的内容不变。停用后令牌和登录码立即失效。"),
      examples: Language.text("tonglu crm update-member wang --name \"Wang Li\"\ntonglu crm update-member wang --name \"Wang Li\" --version 3 --dry-run", "tonglu crm update-member wang --name 王老板\ntonglu crm update-member wang --name 王老板 --version 3 --dry-run")))
  static let path = "/tonglu.v1.CrmService/UpdateMember"
  typealias Request = UpdateMemberRequest
  typealias Reply = UpdateMemberResponse

  @Argument(help: OptionHelp.argument("member-id", "member"), completion: .things("Member"))
  var memberIDArgument: ReferenceText?
  @Option(name: [.customLong("member-id"), .customLong("member")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The member to change.", "必填。成员的编号。"), valueName: "member"), completion: .things("Member"))
  var memberID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 100 characters on one line. Absent: the name stays.", "姓名，1 至 100 字。")))
  var name: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("roles"), parsing: .singleValue, help: ArgumentHelp(Language.text("The new roles in place of the former ones: of boss, buyer, bookkeeper and clerk. Empty: the roles stay.", "角色，整体替换：boss 老板、buyer 采购、dealer-finance 经销商财务、clerk 店员。")))
  var roles: [EnumText<Role>] = []
  @Flag(name: .customLong("disabled"), inversion: .prefixedNo, help: Language.text("True disables the member and ends its tokens and its login code; false enables it. Absent: it stays as it is.", "停用后不能登录，令牌和登录码一并失效。"))
  var disabled: Bool?
  @Option(name: .customLong("login-name"), help: ArgumentHelp(Language.text("The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty removes the login name: others may take it, and the password, every token and the login code end. Absent: the login name stays.", "登录名，1 至 64 字，不含空格，企业内唯一。")))
  var loginName: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try memberID.or(memberIDArgument, "member-id") {
      request.memberID = try await given.id("Member", "member-id", session)
    }
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
    abstract: Language.text("Erases the personal data of a disabled member: name, phone, login name and password, in stored responses too; comments no longer show the name. It cannot be undone. Orders, posts and the audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.", "抹除已停用成员的个人资料。"),
    discussion: OptionHelp.discussion(
      Language.text("The record goes first; many stored responses are cleared in several transactions, as EraseStaff does it.\n\nRefusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first), COLLABORATOR_READS.", "不能恢复。订单和操作日志保留编号。"),
      examples: "tonglu crm erase-member liu --yes\ntonglu crm erase-member liu --version 3 --dry-run"))
  static let path = "/tonglu.v1.CrmService/EraseMember"
  typealias Request = EraseMemberRequest
  typealias Reply = EraseMemberResponse

  @Argument(help: OptionHelp.argument("member-id", "member"), completion: .things("Member"))
  var memberIDArgument: ReferenceText?
  @Option(name: [.customLong("member-id"), .customLong("member")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The member to erase; it must be disabled.", "必填。成员的编号。"), valueName: "member"), completion: .things("Member"))
  var memberID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller read.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try memberID.or(memberIDArgument, "member-id") {
      request.memberID = try await given.id("Member", "member-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListMembersCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-members",
    abstract: Language.text("Lists a customer's members by id.", "列出客户的成员。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu crm list-members D001\ntonglu crm list-members D001 --all -o csv"))
  static let path = "/tonglu.v1.CrmService/ListMembers"
  typealias Request = ListMembersRequest
  typealias Reply = ListMembersResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The company whose members are listed.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct RevealPhoneCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal-phone",
    abstract: Language.text("Returns a phone number whole. Everywhere else numbers of people are masked: of 8 digits or more the last 4 are shown, of fewer none.", "查看完整电话号码。"),
    discussion: OptionHelp.discussion(
      Language.text("Each call is a transaction and so in the audit log, with the id of the person or address whose number it was. Staff reveal numbers of the staff, and of the contacts, members and addresses of customers that they see; a boss those of its company's contacts, members and addresses; a buyer those of its company's addresses; every member its own. An account reveals at most 200 numbers in 24 hours.\n\nRefusals: BAD_KIND, NOT_FOUND, PHONE_REVEALS_EXCEEDED (with the delay after which to try again).", "每次查看都记入操作日志，24 小时内有次数限制。"),
      examples: Language.text("tonglu crm reveal-phone --holder member --holder-id wang\ntonglu crm reveal-phone --holder contact --holder-id D001/Chen -o json", "tonglu crm reveal-phone --holder member --holder-id wang\ntonglu crm reveal-phone --holder contact --holder-id D001/陈会计 -o json")))
  static let path = "/tonglu.v1.CrmService/RevealPhone"
  typealias Request = RevealPhoneRequest
  typealias Reply = RevealPhoneResponse

  @Argument(help: OptionHelp.argument("holder-id", "contact|member|staff|address"), completion: .things("Contact|Member|Staff|Address"))
  var holderIDArgument: ReferenceText?
  @Option(name: .customLong("holder"), help: ArgumentHelp(Language.text("What holder_id is the id of.", "号码属于联系人、成员、员工还是收货地址。")))
  var holder: EnumText<PhoneHolder>?
  @Option(name: .customLong("holder-id"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The contact, member, person of the staff or address whose number is revealed.", "必填。联系人、成员、员工或收货地址的编号。"), valueName: "contact|member|staff|address"), completion: .things("Contact|Member|Staff|Address"))
  var holderID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let holder { request.holder = holder.value }
    if let given = try holderID.or(holderIDArgument, "holder-id") {
      request.holderID = try await given.id("Contact|Member|Staff|Address", "holder-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct FindByPhoneCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "find-by-phone",
    abstract: Language.text("Looks up whose a phone number is: the contacts, members and addresses that have the whole number, of the customers that the caller sees. Separators and the prefix of China (+86, 0086) do not matter. A part of a number finds nothing: no RPC searches numbers by what they begin with.", "按完整电话号码查是谁。"),
    discussion: OptionHelp.discussion(
      Language.text("Each call is a transaction and so in the audit log, and is counted whether it finds something or not: an account may look up 300 numbers in 24 hours. The number itself is not stored.\n\nRefusals: BAD_PHONE, PHONE_LOOKUPS_EXCEEDED (with the delay after which to try again).", "查找自己能查看的客户的联系人、成员和收货地址；只认完整号码，不按开头几位查。每次查询都记入操作日志，24 小时内有次数限制。"),
      examples: "tonglu crm find-by-phone --phone 13800138000\ntonglu crm find-by-phone --phone 13800138000 --dry-run"))
  static let path = "/tonglu.v1.CrmService/FindByPhone"
  typealias Request = FindByPhoneRequest
  typealias Reply = FindByPhoneResponse

  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("Required. The whole number: 7 or more digits, at most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise.", "必填。电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let phone { request.phone = phone }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct WatchCustomerCommand: FollowCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch-customer",
    abstract: Language.text("Sends the changes of a customer as they are made: of the company, its contacts, its members, its addresses, its contract prices and its orders.", "实时接收一个客户的变更。"),
    discussion: OptionHelp.discussion(
      Language.text("The first message carries a cursor alone. A client that opens the stream again with the last cursor that it received misses no event; without a cursor the stream begins now. The stream ends with NOT_FOUND when the caller may no longer see the customer.\n\nRefusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again).", "包括客户、联系人、成员、地址、合同价和订单。断开后用 --cursor 继续。"),
      examples: "tonglu crm watch-customer D001\ntonglu crm watch-customer D001 --timeout 60 -o jsonl"))
  static let path = "/tonglu.v1.CrmService/WatchCustomer"
  typealias Request = WatchCustomerRequest
  typealias Reply = WatchCustomerResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer to watch.", "必填。看哪个客户的变更。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("cursor"), help: ArgumentHelp(Language.text("The last cursor received, to continue after it; empty to begin now.", "从上次收到的位置继续；不给则从现在开始。")))
  var cursor: String?
  @Flag(name: .customLong("skips-own-changes"), inversion: .prefixedNo, help: Language.text("True: changes that were made through the caller's own service account are left out, so that a system that follows the customer does not get what it wrote itself. It changes nothing for a caller without a service account. False: every change is sent.", "略过本服务账号自己所做的变更。"))
  var skipsOwnChanges: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let cursor { request.cursor = cursor }
    if let skipsOwnChanges { request.skipsOwnChanges = skipsOwnChanges }
    return request
  }

  static func cursor(of reply: Reply) -> String { reply.cursor }

  static func resumed(_ request: Request, from cursor: String) -> Request {
    var request = request
    request.cursor = cursor
    return request
  }
}
