// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluGeoMessages
import TongluMessages

package struct GeoServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "geo",
    abstract: Language.text("Customers by their place.", "地图：附近的客户和导航。"),
    discussion: Language.text("A customer with a place is found as soon as the call that set the place has returned. Distances are great-circle metres between WGS-84 positions, in whichever datum a place was received.", ""),
    subcommands: [NearbyCommand.self, GetNavigationLinksCommand.self])

  package init() {}
}

struct NearbyCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "nearby",
    abstract: Language.text("Finds the customers nearest to a place, within a radius, by distance and then by id.", "查找附近的客户，近的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("A caller with no role but sales sees its own customers and the pool in full. A colleague's customer appears as taken: without id, name and place. It is located at the centre of its cell of a fixed grid (0.004 degrees of latitude, about 445 metres, and as wide), and radius, order, limit and the returned distance, rounded up to 100 metres, use that centre, so that no number of calls reveals more than the cell. Taken customers are left out when a filter is given, so that no filter reveals their class or owner, and they have a limit of their own: they never displace a customer that the caller sees.\n\nRefusals: BAD_COORDINATE (center), BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES (more than 100 in a filter), NOT_FOUND (a class), WGS84_NOT_PERMITTED (WGS-84 is for owner and manager).", "同事的客户只显示大致距离，不显示名称。"),
      examples: "tonglu geo nearby --center latitude=30.25,longitude=120.16,datum=gcj02 --radius-m 3000\ntonglu geo nearby --center latitude=30.25,longitude=120.16,datum=gcj02 --radius-m 3000 --class-codes KA"))
  static let path = "/tonglu.v1.GeoService/Nearby"
  typealias Request = NearbyRequest
  typealias Reply = NearbyResponse

  @Option(name: .customLong("center"), help: ArgumentHelp(Language.text("Required. The centre of the search, in any datum. BAD_COORDINATE for one that is not valid. Its parts: latitude, longitude, datum, accuracy-m.", "必填。从哪里找起：经纬度和坐标系。"), valueName: "latitude=…,longitude=…,datum=…,…"))
  var center: MessageText?
  @Option(name: .customLong("radius-m"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The great-circle radius in metres: above 0, at most 500,000. BAD_RADIUS otherwise.", "必填。半径，单位米，最大 500,000。")))
  var radiusM: Double?
  @Option(name: .customLong("limit"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most customers, and the most taken ones in addition to them: 1 to 1,000; 0 means 20. BAD_LIMIT otherwise.", "最多多少条，1 至 1,000；0 表示 20。")))
  var limit: Int32?
  @Option(name: .customLong("class-codes"), parsing: .singleValue, help: ArgumentHelp(Language.text("Only customers of one of these classes, at most 100; empty: of every class and of none.", "只要这些类别的客户，可重复给出；不给则不限。")))
  var classCodes: [String] = []
  @Option(name: [.customLong("owner-ids"), .customLong("owner")], parsing: .unconditionalSingleValue, help: ArgumentHelp(Language.text("Only customers of one of these owners, at most 100, where 0 stands for the pool; empty: of every owner.", "只要这些业务员的客户，可重复给出，0 表示公海；不给则不限。"), valueName: "staff"), completion: .things("Staff"))
  var ownerIDs: [ReferenceText] = []
  @Option(name: .customLong("datum"), help: ArgumentHelp(Language.text("The datum of the places in the response; GCJ-02 when unspecified. WGS-84 is for owner and manager.", "结果用的坐标系：gcj02、bd09 或 wgs84（仅企业主和经理）；不给则为 gcj02。")))
  var datum: EnumText<GeodeticDatum>?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let center { request.center = try await center.message(Place.self, session) }
    if let radiusM { request.radiusM = radiusM }
    if let limit { request.limit = limit }
    if !classCodes.isEmpty { request.classCodes = classCodes }
    if !ownerIDs.isEmpty {
      request.ownerIDs = try await ReferenceText.ids(ownerIDs, "Staff", "owner-ids", session)
    }
    if let datum { request.datum = datum.value }
    return request
  }
}

struct GetNavigationLinksCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-navigation-links",
    abstract: Language.text("Returns links that open a map app with a customer, or one of its addresses, as the destination. Each app gets the place in its own datum: BD-09 for Baidu, GCJ-02 for the others, which outside the mainland of China is the position in WGS-84.", "取得去客户或收货地址的导航链接。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: ONE_OF_REQUIRED (neither or both of customer_id and address_id), NOT_FOUND, NO_PLACE (the customer or the address has no place).", ""),
      examples: "tonglu geo get-navigation-links --customer D001\ntonglu geo get-navigation-links --customer D001 -o json"))
  static let path = "/tonglu.v1.GeoService/GetNavigationLinks"
  typealias Request = GetNavigationLinksRequest
  typealias Reply = GetNavigationLinksResponse

  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("The customer to go to; 0 where address_id is given.", "去哪个客户；与收货地址二选一。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Option(name: [.customLong("address-id"), .customLong("address")], parsing: .unconditional, help: ArgumentHelp(Language.text("The customer's address to go to; 0 where customer_id is given.", "去哪个收货地址；与客户二选一。"), valueName: "address"), completion: .things("Address"))
  var addressID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let addressID {
      request.addressID = try await addressID.id("Address", "address-id", session, customer: request.customerID)
    }
    return request
  }
}
