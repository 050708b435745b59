// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCRMMessages
import TongluCommandLine
import TongluCore
import TongluMessages

package struct AddressServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "addresses",
    abstract: Language.text("The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one.", "客户的收货地址。"),
    discussion: Language.text("The addresses of a customer are seen by the staff who see the customer and by its bosses and buyers. For everybody else the customer and its addresses are NOT_FOUND, with the same text as ones that do not exist.", "一个客户可有多个收货地址，其中一个是默认。看得到客户的员工、本客户的老板和采购看得到它的地址。"),
    subcommands: [CreateAddressCommand.self, ListAddressesCommand.self, UpdateAddressCommand.self, DeleteAddressCommand.self])

  package init() {}
}

struct CreateAddressCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-address",
    abstract: Language.text("Adds a ship-to address to a customer. The first one becomes the default.", "新增收货地址。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS.", "客户的第一个地址自动成为默认。"),
      examples: Language.text("tonglu addresses create-address D001 --label Store --address \"12 Lake Road\"\ntonglu addresses create-address D001 --address \"12 Lake Road\" --consignee Chen --phone 13800138000 --is-default", "tonglu addresses create-address D001 --label 门店 --address 湖滨路12号\ntonglu addresses create-address D001 --address 湖滨路12号 --consignee 陈会计 --phone 13800138000 --is-default")))
  static let path = "/tonglu.v1.AddressService/CreateAddress"
  typealias Request = CreateAddressRequest
  typealias Reply = CreateAddressResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer whose address it is.", "必填。给哪个客户加地址。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: .customLong("label"), help: ArgumentHelp(Language.text("What the customer calls it: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise; empty for none.", "地址的叫法，如“东仓”，最多 100 字。")))
  var label: String?
  @Option(name: .customLong("consignee"), help: ArgumentHelp(Language.text("Who receives the goods: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise; empty for nobody in particular.", "收货人，最多 100 字。")))
  var consignee: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("adcode"), help: ArgumentHelp(Language.text("The district's code of GB/T 2260: 6 digits, the first not 0; BAD_ADCODE otherwise; empty where it is not known.", "行政区划代码，6 位数字，如 330106；可不填。")))
  var adcode: String?
  @Option(name: .customLong("address"), help: ArgumentHelp(Language.text("Required. The address as it stands on a parcel: 1 to 500 characters, several lines; BAD_ADDRESS without any, TOO_LONG and BAD_TEXT otherwise.", "必填。写在包裹上的地址，1 至 500 字，可多行。")))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp(Language.text("Degrees north, -90 to 90.", "纬度，-90 至 90。")))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp(Language.text("Degrees east, -180 to 180.", "经度，-180 至 180。")))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp(Language.text("The datum of latitude and longitude. Required in a request.", "经纬度用的坐标系：gcj02（高德、腾讯）、bd09（百度）或 wgs84（GPS）。")))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp(Language.text("The radius in metres around the coordinates within which the true position lies, 0 to 100,000; 0: not known.", "位置的误差，单位米；0 表示不知道。")))
  var accuracyM: Double?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("For whoever delivers: at most 500 characters, several lines; TOO_LONG, BAD_TEXT otherwise; empty for none.", "给送货员看的话，最多 500 字，可多行。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: Language.text("True: it becomes the default in place of the present one. False: it becomes the default only if it is the customer's first address.", "设为默认，取代现在的默认。"))
  var isDefault: Bool?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try customerID.or(customerIDArgument, "customer-id") {
      request.customerID = try await given.id("Customer", "customer-id", session)
    }
    if let label { request.label = label }
    if let consignee { request.consignee = consignee }
    if let phone { request.phone = phone }
    if let adcode { request.adcode = adcode }
    if let address { request.address = address }
    if let latitude { request.place.orEmpty.latitude = latitude }
    if let longitude { request.place.orEmpty.longitude = longitude }
    if let datum { request.place.orEmpty.datum = datum.value }
    if let accuracyM { request.place.orEmpty.accuracyM = accuracyM }
    if let note { request.note = try note.value("note") }
    if let noteFile { request.note = try LongText.contents(noteFile) }
    if let isDefault { request.isDefault = isDefault }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListAddressesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-addresses",
    abstract: Language.text("Lists a customer's addresses by id.", "列出客户的收货地址。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu addresses list-addresses D001\ntonglu addresses list-addresses D001 --all -o csv"))
  static let path = "/tonglu.v1.AddressService/ListAddresses"
  typealias Request = ListAddressesRequest
  typealias Reply = ListAddressesResponse

  @Argument(help: OptionHelp.argument("customer-id", "customer"), completion: .things("Customer"))
  var customerIDArgument: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The customer whose addresses are listed.", "必填。客户的编号。"), valueName: "customer"), completion: .things("Customer"))
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

struct UpdateAddressCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-address",
    abstract: Language.text("Changes the given fields of an address, or makes it the default in place of the present one, whose version rises too. A request that changes nothing keeps the version.", "修改收货地址，或设为默认。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make another address the default instead), BAD_CLEAR, and those of CreateAddress, COLLABORATOR_READS.", "没有给出的内容不变；给空值即删去。"),
      examples: Language.text("tonglu addresses update-address D001/Store --label Store\ntonglu addresses update-address D001/Store --label Store --version 3 --dry-run", "tonglu addresses update-address D001/门店 --label 门店\ntonglu addresses update-address D001/门店 --label 门店 --version 3 --dry-run")))
  static let path = "/tonglu.v1.AddressService/UpdateAddress"
  typealias Request = UpdateAddressRequest
  typealias Reply = UpdateAddressResponse

  @Argument(help: OptionHelp.argument("address-id", "address"), completion: .things("Address"))
  var addressIDArgument: ReferenceText?
  @Option(name: .customLong("address-id"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The address to change.", "必填。收货地址的编号。"), valueName: "address"), completion: .things("Address"))
  var addressID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("label"), help: ArgumentHelp(Language.text("At most 100 characters on one line; empty removes it. Absent: the label stays.", "地址的叫法，如“东仓”，最多 100 字。")))
  var label: String?
  @Option(name: .customLong("consignee"), help: ArgumentHelp(Language.text("At most 100 characters on one line; empty removes it. Absent: the consignee stays.", "收货人，最多 100 字。")))
  var consignee: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp(Language.text("At most 32 digits, +, -, blanks and brackets, and no masked number; empty removes it. Absent: the number stays.", "电话，最多 32 位，可有 +、-、空格和括号。")))
  var phone: String?
  @Option(name: .customLong("adcode"), help: ArgumentHelp(Language.text("6 digits, the first not 0; empty removes it. Absent: the code stays.", "行政区划代码，6 位数字，如 330106；可不填。")))
  var adcode: String?
  @Option(name: .customLong("address"), help: ArgumentHelp(Language.text("1 to 500 characters, several lines; BAD_ADDRESS without any. Absent: the address stays.", "写在包裹上的地址，1 至 500 字，可多行。")))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp(Language.text("Degrees north, -90 to 90.", "纬度，-90 至 90。")))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp(Language.text("Degrees east, -180 to 180.", "经度，-180 至 180。")))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp(Language.text("The datum of latitude and longitude. Required in a request.", "经纬度用的坐标系：gcj02（高德、腾讯）、bd09（百度）或 wgs84（GPS）。")))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp(Language.text("The radius in metres around the coordinates within which the true position lies, 0 to 100,000; 0: not known.", "位置的误差，单位米；0 表示不知道。")))
  var accuracyM: Double?
  @Option(name: .customLong("note"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 500 characters, several lines; empty removes it. Absent: the note stays.", "给送货员看的话，最多 500 字，可多行。")))
  var note: LongText?
  @Option(name: .customLong("note-file"), help: OptionHelp.textFile, completion: .file())
  var noteFile: String?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: Language.text("True: it becomes the default in place of the present one. False for the default is refused with DEFAULT_ADDRESS. Absent: it stays as it is.", "设为默认，取代现在的默认。"))
  var isDefault: Bool?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp(Language.text("Names of fields to clear: place. Another name, or place when it is given too, is refused with BAD_CLEAR.", "要清除的字段：place。")))
  var clear: [String] = []
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try addressID.or(addressIDArgument, "address-id") {
      request.addressID = try await given.id("Address", "address-id", session)
    }
    if let version { request.version = version }
    if let label { request.label = label }
    if let consignee { request.consignee = consignee }
    if let phone { request.phone = phone }
    if let adcode { request.adcode = adcode }
    if let address { request.address = address }
    if let latitude { request.place.orEmpty.latitude = latitude }
    if let longitude { request.place.orEmpty.longitude = longitude }
    if let datum { request.place.orEmpty.datum = datum.value }
    if let accuracyM { request.place.orEmpty.accuracyM = accuracyM }
    if let note { request.note = try note.value("note") }
    if let noteFile { request.note = try LongText.contents(noteFile) }
    if let isDefault { request.isDefault = isDefault }
    if !clear.isEmpty { request.clear = clear }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeleteAddressCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-address",
    abstract: Language.text("Deletes an address and erases the consignee's data, in stored responses too. It cannot be undone. On PostgreSQL the bytes leave the files with the next VACUUM.", "删除收货地址，抹除收货人资料。"),
    discussion: OptionHelp.discussion(
      Language.text("The record goes first; many stored responses are cleared in several transactions, as EraseStaff does it.\n\nRefusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other addresses: make one of them the default first), COLLABORATOR_READS.", "不能恢复。"),
      examples: Language.text("tonglu addresses delete-address D001/Store --yes\ntonglu addresses delete-address D001/Store --version 3 --dry-run", "tonglu addresses delete-address D001/门店 --yes\ntonglu addresses delete-address D001/门店 --version 3 --dry-run")))
  static let path = "/tonglu.v1.AddressService/DeleteAddress"
  typealias Request = DeleteAddressRequest
  typealias Reply = DeleteAddressResponse

  @Argument(help: OptionHelp.argument("address-id", "address"), completion: .things("Address"))
  var addressIDArgument: ReferenceText?
  @Option(name: [.customLong("address-id"), .customLong("address")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The address to delete.", "必填。收货地址的编号。"), valueName: "address"), completion: .things("Address"))
  var addressID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller read.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try addressID.or(addressIDArgument, "address-id") {
      request.addressID = try await given.id("Address", "address-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}
