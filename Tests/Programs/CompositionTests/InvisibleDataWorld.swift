import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCommunityMessages
import TongluCore
import TongluCrypto
import TongluFilesMessages
import TongluIdentityMessages
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages
import TongluTestSupport

extension InvisibleDataTests.World {
  /// A world in which dealer A has one thing of each kind, with values for the fields of read
  /// requests.
  static func made() throws -> Self {
    let bed = try Testbed()
    let shop = try Shop(bed)
    var world = Self(bed: bed)
    let order = try shop.place([(shop.tea, 2_000)], as: bed.dealerA.buyer)
    try shop.place([(shop.cup, 1_000)], as: bed.dealerA.boss)
    let ours = try world.publish(as: bed.marketing, to: [bed.sales.id])
    let theirs = try world.publish(as: bed.marketing, to: [bed.sales2.id])
    let uploadID = bed.requestID()
    let file = try world.upload(uploadID, as: bed.dealerA.buyer)
    try world.contact(of: bed.dealerA, as: bed.dealerA.boss)
    let address = try world.address(of: bed.dealerA, as: bed.dealerA.boss)
    let comment = try world.comment(on: ours, as: bed.dealerA.buyer)
    try world.customer("Own", place: (30.25, 120.16), as: bed.sales)
    try world.addSights()

    func ids(_ ids: Int64...) -> [InvisibleDataTests.Value] { ids.map { .number($0) } }
    func time(_ seconds: Int64) -> InvisibleDataTests.Value {
      var writer = WireWriter()
      writer.field(1, varint: UInt64(seconds))
      return .message(writer.bytes)
    }
    var place = Place()
    (place.latitude, place.longitude, place.datum) = (30.25, 120.16, .gcj02)
    var line = QuoteLine()
    line.productID = shop.tea
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let nouns = [
      "Customer|Contact|Member|Address|Order|File|Post|Product|Staff|Team|Warehouse|ServiceAccount"
        + "|PriceRule|Comment"
    ]
    let things = [
      ("Customer", a), ("Customer", b), ("Address", address), ("Product", shop.tea),
      ("Post", ours), ("Post", theirs), ("Order", order.id), ("File", file),
      ("Warehouse", shop.warehouse.id), ("Staff|Member", bed.sales.id),
      ("Staff|Member", bed.dealerA.boss.id), ("Staff|Member", bed.dealerB.boss.id),
      ("Team", world.team), ("Comment", comment),
    ].map { noun, id in
      var thing = ThingReference()
      (thing.noun, thing.id) = (noun, id)
      return InvisibleDataTests.Value.message(thing.encoded())
    }
    world.values = [
      "page_size": ids(1, 2, 1_000), "class_code": [.text("TOUR"), .text("gold")],
      "level": ids(0, 1), "owner_id": ids(bed.sales.id, bed.sales2.id, 0), "tag": [.text("vip")],
      "text": [.text("Dealer"), .text("S"), .text("SO-"), .text(order.number)],
      "texts": [.text("Dealer"), .text("TEA"), .text(order.number)],
      "customer_id": ids(a, b),
      "address_id": ids(address),
      "product_id": ids(shop.tea, shop.cup), "post_id": ids(ours, theirs),
      "query": [.text("tea"), .text("secret"), .text("p")], "kind": ids(1, 2),
      "unread_only": ids(1), "filter": ids(1, 2), "warehouse_id": ids(shop.warehouse.id),
      "product_ids": ids(shop.tea, shop.cup), "order_id": ids(order.id),
      "state": ids(1, 2, 3, 4), "since": [time(0)], "until": [time(4_000_000_000)],
      "currency": [.text("CNY")], "lines": [.message(line.encoded())],
      "at_time": [time(bed.clock.now.microseconds / 1_000_000)], "upload_id": [.text(uploadID)],
      "file_id": ids(file), "offset_bytes": ids(1), "shared_only": ids(1),
      "staff_id": ids(bed.sales.id, bed.sales2.id), "center": [.message(place.encoded())],
      "radius_m": [.double(5_000), .double(100), .double(50_000)], "limit": ids(1, 2, 100),
      "class_codes": [.text("TOUR")], "owner_ids": ids(bed.sales.id, bed.sales2.id),
      "from_day": [.text("2026-11-01")], "until_day": [.text("2026-12-01")],
      "work_minutes": ids(60), "datum": ids(2, 3), "category": [.text("c")], "brand": [.text("b")],
      "skips_own_changes": ids(1), "team_id": ids(world.team),
      "nouns": nouns.map { .text($0) }, "references": things,
    ]
    return world
  }

  /// The manager leads a team with the salesperson in it. The driver also sells and collaborates on
  /// dealer A.
  private mutating func addSights() throws {
    let made: CreateTeamResponse = try call("StaffService/CreateTeam", as: bed.owner) {
      (request: inout CreateTeamRequest) in
      request.requestID = bed.requestID()
      request.name = "Team"
      request.leadID = bed.manager.id
    }
    team = made.team?.id ?? 0
    let _: UpdateStaffResponse = try call("StaffService/UpdateStaff", as: bed.owner) {
      (request: inout UpdateStaffRequest) in
      request.requestID = bed.requestID()
      request.staffID = bed.sales.id
      request.version = 1
      request.teamID = made.team?.id ?? 0
    }
    let _: UpdateStaffResponse = try call("StaffService/UpdateStaff", as: bed.owner) {
      (request: inout UpdateStaffRequest) in
      request.requestID = bed.requestID()
      request.staffID = bed.delivery.id
      request.version = 1
      request.roles = [.delivery, .sales]
    }
    let _: AddCollaboratorResponse = try call("CrmService/AddCollaborator", as: bed.owner) {
      (request: inout AddCollaboratorRequest) in
      request.requestID = bed.requestID()
      request.customerID = bed.dealerA.customerID
      request.version = 1
      request.staffID = bed.delivery.id
      request.access = .read
    }
  }

  private func publish(as actor: Actor, to owners: [Int64]) throws -> Int64 {
    let made: PublishPostResponse = try call("CommunityService/PublishPost", as: actor) {
      (request: inout PublishPostRequest) in
      request.requestID = bed.requestID()
      request.kind = .notice
      request.title = "Secret"
      request.body = "Secret"
      request.audience = Audience()
      request.audience?.ownerIDs = owners
    }
    return made.post?.id ?? 0
  }

  @discardableResult
  private func comment(on post: Int64, as actor: Actor) throws -> Int64 {
    let made: CreateCommentResponse = try call("CommunityService/CreateComment", as: actor) {
      (request: inout CreateCommentRequest) in
      request.requestID = bed.requestID()
      request.postID = post
      request.body = "Secret"
    }
    return made.comment?.id ?? 0
  }

  private func upload(_ id: String, as actor: Actor) throws -> Int64 {
    let made: UploadFileResponse = try call("FileService/UploadFile", as: actor) {
      (request: inout UploadFileRequest) in
      request.requestID = id
      var draft = FileDraft()
      draft.name = "secret.jpg"
      draft.sizeBytes = 3
      draft.sha256 = Crypto.sha256([1, 2, 3])
      request.file = draft
      request.content = [1, 2, 3]
    }
    return made.file?.id ?? 0
  }

  private func contact(of dealer: Dealer, as actor: Actor) throws {
    let _: CreateContactResponse = try call("CrmService/CreateContact", as: actor) {
      (request: inout CreateContactRequest) in
      request.requestID = bed.requestID()
      request.customerID = dealer.customerID
      request.name = "Secret"
    }
  }

  @discardableResult
  private func address(of dealer: Dealer, as actor: Actor) throws -> Int64 {
    let reply: CreateAddressResponse = try call("AddressService/CreateAddress", as: actor) {
      (request: inout CreateAddressRequest) in
      request.requestID = bed.requestID()
      request.customerID = dealer.customerID
      request.address = "Secret"
      request.place = Place()
      request.place?.latitude = 30.25
      request.place?.longitude = 120.16
      request.place?.datum = .gcj02
    }
    return reply.address?.id ?? 0
  }

  private func workHours(as actor: Actor) throws {
    let _: SetWorkHoursResponse = try call("CalendarService/SetWorkHours", as: actor) {
      (request: inout SetWorkHoursRequest) in
      request.requestID = bed.requestID()
      request.hours = [WeekdayHours()]
      request.hours[0].weekday = .monday
      request.hours[0].intervals = [WorkInterval()]
      request.hours[0].intervals[0].untilMinute = 60
    }
  }

  private func member(of dealer: Dealer) throws {
    let _: CreateMemberResponse = try call("CrmService/CreateMember", as: dealer.boss) {
      (request: inout CreateMemberRequest) in
      request.requestID = bed.requestID()
      request.customerID = dealer.customerID
      request.name = "Secret"
      request.roles = [.clerk]
    }
  }

  private func customer(
    _ name: String, place: (Double, Double)? = nil, as actor: Actor
  ) throws {
    let _: CreateCustomerResponse = try call("CrmService/CreateCustomer", as: actor) {
      (request: inout CreateCustomerRequest) in
      request.requestID = bed.requestID()
      request.customer = CustomerDraft()
      request.customer?.name = name
      guard let place else { return }
      request.customer?.place = Place()
      request.customer?.place?.latitude = place.0
      request.customer?.place?.longitude = place.1
      request.customer?.place?.datum = .wgs84
    }
  }

  private func priceRule(of product: Int64, for customer: Int64, as actor: Actor) throws {
    let _: CreatePriceRuleResponse = try call("PricingService/CreatePriceRule", as: actor) {
      (request: inout CreatePriceRuleRequest) in
      request.requestID = bed.requestID()
      request.priceRule = PriceRuleDraft()
      request.priceRule?.productID = product
      request.priceRule?.customerID = customer
      request.priceRule?.unitPriceE4 = 10_000
    }
  }

  private var tea: Int64 {
    guard case .number(let id) = values["product_id"]?.first else { return 0 }
    return id
  }

  private var cup: Int64 {
    guard case .number(let id) = values["product_id"]?.last else { return 0 }
    return id
  }

  /// One thing of each kind in another enterprise, with equal names and places.
  func addForeign() throws {
    let other = bed.otherTenant
    let _: CreateProductResponse = try call("CatalogService/CreateProduct", as: other.owner) {
      (request: inout CreateProductRequest) in
      request.requestID = bed.requestID()
      request.product = ProductDraft()
      request.product?.sku = "TEA"
      request.product?.name = "Product TEA"
    }
    try customer("Dealer S", place: (30.25, 120.16), as: other.sales)
    try contact(of: other.dealer, as: other.dealer.boss)
    try address(of: other.dealer, as: other.dealer.boss)
    try workHours(as: other.owner)
    try member(of: other.dealer)
    try comment(on: try publish(as: other.owner, to: [other.sales.id]), as: other.dealer.buyer)
    _ = try upload(bed.requestID(), as: other.dealer.buyer)
  }

  /// Data of a colleague's customers.
  func addColleagues() throws {
    try customer("Dealer Secret", as: bed.sales2)
    try contact(of: bed.dealerB, as: bed.sales2)
    try contact(of: bed.dealerB, as: bed.dealerB.boss)
    try address(of: bed.dealerB, as: bed.sales2)
    try member(of: bed.dealerB)
    try priceRule(of: tea, for: bed.dealerB.customerID, as: bed.owner)
    _ = try upload(bed.requestID(), as: bed.dealerB.buyer)
  }

  /// Orders of a colleague's customer.
  func addOrders() throws {
    for _ in 0..<3 {
      let _: PlaceOrderResponse = try call("OrderService/PlaceOrder", as: bed.dealerB.buyer) {
        (request: inout PlaceOrderRequest) in
        request.requestID = bed.requestID()
        request.currency = "CNY"
        request.lines = [PlaceOrderLine()]
        request.lines[0].productID = cup
        request.lines[0].quantityE3 = 1_000
      }
    }
  }

  /// A product that is not on sale, customers of the pool, staff, and a post to a colleague's
  /// customers, which all staff see.
  func addHidden() throws {
    try comment(on: try publish(as: bed.sales2, to: [bed.sales2.id]), as: bed.dealerB.clerk)
    let product = try bed.product("SECRET-TEA")
    try bed.retire(product)
    for place in [(30.25, 120.16), (30.2501, 120.1601)] {
      try customer("Dealer of the pool", place: place, as: bed.manager)
    }
    let _: CreateStaffResponse = try call("StaffService/CreateStaff", as: bed.owner) {
      (request: inout CreateStaffRequest) in
      request.requestID = bed.requestID()
      request.name = "Secret"
      request.loginName = "secret"
      request.roles = [.sales]
    }
  }
}
