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
    abstract: "The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one.",
    discussion: "The addresses of a customer are seen by the staff who see the customer and by its bosses and buyers. For everybody else the customer and its addresses are NOT_FOUND, with the same text as ones that do not exist.",
    subcommands: [CreateAddressCommand.self, ListAddressesCommand.self, UpdateAddressCommand.self, DeleteAddressCommand.self])

  package init() {}
}

struct CreateAddressCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-address",
    abstract: "Adds a ship-to address to a customer. The first one becomes the default.",
    discussion: "Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.AddressService/CreateAddress"
  typealias Request = CreateAddressRequest
  typealias Reply = CreateAddressResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer whose address it is."))
  var customerID: Int64?
  @Option(name: .customLong("label"), help: ArgumentHelp("What the customer calls it: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise; empty for none."))
  var label: String?
  @Option(name: .customLong("consignee"), help: ArgumentHelp("Who receives the goods: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise; empty for nobody in particular."))
  var consignee: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none."))
  var phone: String?
  @Option(name: .customLong("adcode"), help: ArgumentHelp("The district's code of GB/T 2260: 6 digits, the first not 0; BAD_ADCODE otherwise; empty where it is not known."))
  var adcode: String?
  @Option(name: .customLong("address"), help: ArgumentHelp("The address as it stands on a parcel: 1 to 500 characters, several lines; BAD_ADDRESS without any, TOO_LONG and BAD_TEXT otherwise."))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp("Degrees north, -90 to 90."))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp("Degrees east, -180 to 180."))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp("The datum of latitude and longitude. Required in a request."))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp("The radius in metres around the coordinates within which the true position lies, 0 to 100,000; 0: not known."))
  var accuracyM: Double?
  @Option(name: .customLong("note"), help: ArgumentHelp("For whoever delivers: at most 500 characters, several lines; TOO_LONG, BAD_TEXT otherwise; empty for none."))
  var note: String?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: "True: it becomes the default in place of the present one. False: it becomes the default only if it is the customer's first address.")
  var isDefault: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID { request.customerID = customerID }
    if let label { request.label = label }
    if let consignee { request.consignee = consignee }
    if let phone { request.phone = phone }
    if let adcode { request.adcode = adcode }
    if let address { request.address = address }
    if let latitude { request.place.orEmpty.latitude = latitude }
    if let longitude { request.place.orEmpty.longitude = longitude }
    if let datum { request.place.orEmpty.datum = datum.value }
    if let accuracyM { request.place.orEmpty.accuracyM = accuracyM }
    if let note { request.note = note }
    if let isDefault { request.isDefault = isDefault }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListAddressesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-addresses",
    abstract: "Lists a customer's addresses by id.",
    discussion: "Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.AddressService/ListAddresses"
  typealias Request = ListAddressesRequest
  typealias Reply = ListAddressesResponse

  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("The customer whose addresses are listed."))
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

struct UpdateAddressCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-address",
    abstract: "Changes the given fields of an address, or makes it the default in place of the present one, whose version rises too. A request that changes nothing keeps the version.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make another address the default instead), BAD_CLEAR, and those of CreateAddress, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.AddressService/UpdateAddress"
  typealias Request = UpdateAddressRequest
  typealias Reply = UpdateAddressResponse

  @Option(name: .customLong("address-id"), parsing: .unconditional, help: ArgumentHelp("The address to change."))
  var addressID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("label"), help: ArgumentHelp("At most 100 characters on one line; empty removes it. Absent: the label stays."))
  var label: String?
  @Option(name: .customLong("consignee"), help: ArgumentHelp("At most 100 characters on one line; empty removes it. Absent: the consignee stays."))
  var consignee: String?
  @Option(name: .customLong("phone"), help: ArgumentHelp("At most 32 digits, +, -, blanks and brackets, and no masked number; empty removes it. Absent: the number stays."))
  var phone: String?
  @Option(name: .customLong("adcode"), help: ArgumentHelp("6 digits, the first not 0; empty removes it. Absent: the code stays."))
  var adcode: String?
  @Option(name: .customLong("address"), help: ArgumentHelp("1 to 500 characters, several lines; BAD_ADDRESS without any. Absent: the address stays."))
  var address: String?
  @Option(name: .customLong("latitude"), parsing: .unconditional, help: ArgumentHelp("Degrees north, -90 to 90."))
  var latitude: Double?
  @Option(name: .customLong("longitude"), parsing: .unconditional, help: ArgumentHelp("Degrees east, -180 to 180."))
  var longitude: Double?
  @Option(name: .customLong("datum"), help: ArgumentHelp("The datum of latitude and longitude. Required in a request."))
  var datum: EnumText<GeodeticDatum>?
  @Option(name: .customLong("accuracy-m"), parsing: .unconditional, help: ArgumentHelp("The radius in metres around the coordinates within which the true position lies, 0 to 100,000; 0: not known."))
  var accuracyM: Double?
  @Option(name: .customLong("note"), help: ArgumentHelp("At most 500 characters, several lines; empty removes it. Absent: the note stays."))
  var note: String?
  @Flag(name: .customLong("is-default"), inversion: .prefixedNo, help: "True: it becomes the default in place of the present one. False for the default is refused with DEFAULT_ADDRESS. Absent: it stays as it is.")
  var isDefault: Bool?
  @Option(name: .customLong("clear"), parsing: .singleValue, help: ArgumentHelp("Names of fields to clear: place. Another name, or place when it is given too, is refused with BAD_CLEAR."))
  var clear: [String] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let addressID { request.addressID = addressID }
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
    if let note { request.note = note }
    if let isDefault { request.isDefault = isDefault }
    if !clear.isEmpty { request.clear = clear }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeleteAddressCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-address",
    abstract: "Deletes an address and erases the consignee's data, in stored responses too. It cannot be undone. On PostgreSQL the bytes leave the files with the next VACUUM.",
    discussion: "The record goes first; many stored responses are cleared in several transactions, as EraseStaff does it.\n\nRefusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other addresses: make one of them the default first), COLLABORATOR_READS.")
  static let path = "/tonglu.v1.AddressService/DeleteAddress"
  typealias Request = DeleteAddressRequest
  typealias Reply = DeleteAddressResponse

  @Option(name: .customLong("address-id"), parsing: .unconditional, help: ArgumentHelp("The address to delete."))
  var addressID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller read."))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: "Do it without asking.")
  var yes = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let addressID { request.addressID = addressID }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}
