import TongluCRMMessages
import TongluCommandLine
import TongluCore
import TongluIdentityMessages
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// What is shown of a customer: the answers of several calls. What the caller may not read is left
/// out.
struct CustomerCard {
  /// The rows of each list.
  private static let rowsMax: Int32 = 5
  /// The orders whose products are quoted, and the most products.
  private static let quotedOrders = 3
  private static let quotedProducts = 8

  private var customer = Customer()
  private var owner = ""
  private var contacts: [Contact] = []
  private var members: [Member] = []
  private var addresses: [Address] = []
  private var orders: [Order] = []
  private var bought: [OrderLine] = []
  private var quote = QuotePricesResponse()

  init(_ id: Int64, _ session: Session) async throws {
    var get = GetCustomerRequest()
    get.customerID = id
    let got: GetCustomerResponse = try await session.call("/tonglu.v1.CrmService/GetCustomer", get)
    customer = got.customer ?? Customer()
    if customer.ownerID != 0 {
      var names = Descriptions()
      try await names.read([.init("Staff", id: customer.ownerID)], session)
      let staff = names["Staff", customer.ownerID]
      owner = [staff?.title ?? "", staff.map { "(\($0.handle))" } ?? ""].joined(separator: " ")
    }
    try await readPeople(session)
    try await readOrders(session)
  }

  private mutating func readPeople(_ session: Session) async throws {
    var contact = ListContactsRequest()
    (contact.customerID, contact.pageSize) = (customer.id, Self.rowsMax)
    let listed: ListContactsResponse? = try await session.read(
      "/tonglu.v1.CrmService/ListContacts", contact)
    contacts = listed?.contacts ?? []
    var member = ListMembersRequest()
    (member.customerID, member.pageSize) = (customer.id, Self.rowsMax)
    let joined: ListMembersResponse? = try await session.read(
      "/tonglu.v1.CrmService/ListMembers", member)
    members = (joined?.members ?? []).filter { !$0.erased }
    var address = ListAddressesRequest()
    (address.customerID, address.pageSize) = (customer.id, Self.rowsMax)
    let kept: ListAddressesResponse? = try await session.read(
      "/tonglu.v1.AddressService/ListAddresses", address)
    addresses = kept?.addresses ?? []
  }

  private mutating func readOrders(_ session: Session) async throws {
    var list = ListOrdersRequest()
    (list.customerID, list.pageSize) = (customer.id, Self.rowsMax)
    let listed: ListOrdersResponse? = try await session.read(
      "/tonglu.v1.OrderService/ListOrders", list)
    orders = listed?.orders ?? []
    for order in orders.filter({ $0.state != .cancelled }).prefix(Self.quotedOrders) {
      var get = GetOrderRequest()
      get.orderID = order.id
      let whole: GetOrderResponse = try await session.call("/tonglu.v1.OrderService/GetOrder", get)
      for line in whole.order?.lines ?? []
      where bought.count < Self.quotedProducts
        && !bought.contains(where: { $0.productID == line.productID && $0.unit == line.unit })
      {
        bought.append(line)
      }
    }
    guard !bought.isEmpty else { return }
    var request = QuotePricesRequest()
    request.customerID = customer.id
    request.lines = bought.map { line in
      var one = QuoteLine()
      (one.productID, one.unit, one.quantityE3) = (line.productID, line.unit, line.quantityE3)
      return one
    }
    let priced: QuotePricesResponse? = try await session.read(
      "/tonglu.v1.PricingService/QuotePrices", request)
    quote = priced ?? QuotePricesResponse()
  }

  func document() throws(Status) -> Document {
    var document = Document()
    document.add("customer", try Transcoder.json(customer))
    document.add("ownerName", .string(owner))
    try document.add("contacts", contacts)
    try document.add("members", members)
    try document.add("addresses", addresses)
    try document.add("orders", orders)
    try document.add("lastLines", bought)
    document.add("quote", try Transcoder.json(quote))
    return document
  }
}

// The screen.
extension CustomerCard {
  func screen(holders: [String], zone: Zone) -> Screen {
    var screen = Screen()
    let name = [customer.name, customer.code].filter { !$0.isEmpty }.joined(separator: "  ")
    var top = [name.printable.cut(to: Screen.width)]
    top += Screen.facts([
      (localized("State:"), Cell.state(customer.state.name)),
      (localized("Owner:"), customer.ownerID == 0 ? localized("pool") : owner),
      (localized("Class:"), customer.classCode), (localized("Currency:"), customer.currency),
      (localized("Tags:"), customer.tags.joined(separator: ", ")),
      (localized("Number of:"), holders.joined(separator: ", ")),
      (localized("Address:"), customer.address), (localized("Note:"), customer.note),
    ])
    screen.lines(top)
    screen.section(localized("Contacts"), people(contacts.map { ($0.name, $0.phone, $0.title) }))
    screen.section(
      localized("Members"),
      people(
        members.map { member in
          let roles = member.roles.map { Cell.state($0.name) }.joined(separator: ", ")
          return (member.name, member.phone, member.disabled ? localized("not active") : roles)
        }))
    screen.section(localized("Addresses"), places())
    screen.section(localized("Last orders"), orderLines(zone))
    if orders.isEmpty { screen.lines([localized("no orders yet")]) }
    screen.section(localized("Prices of what he bought last"), priceLines())
    return screen
  }

  private func people(_ people: [(name: String, phone: String, what: String)]) -> [String] {
    var grid = Grid([
      .init(title: "", isFlexible: true), .init(title: ""), .init(title: "", isFlexible: true),
    ])
    for one in people { grid.append([one.name, one.phone, one.what]) }
    return grid.lines(width: Screen.width - 2, hasHeader: false)
  }

  private func places() -> [String] {
    var grid = Grid([
      .init(title: ""), .init(title: "", isFlexible: true), .init(title: ""),
      .init(title: "", isFlexible: true),
    ])
    for address in addresses {
      let label = (address.isDefault ? "* " : "") + address.label
      grid.append([label, address.consignee, address.phone, address.address])
    }
    return grid.lines(width: Screen.width - 2, hasHeader: false)
  }

  private func orderLines(_ zone: Zone) -> [String] {
    var grid = Grid([
      .init(title: ""), .init(title: ""), .init(title: ""), .init(title: "", isNumeric: true),
      .init(title: ""), .init(title: "", isNumeric: true),
    ])
    for order in orders {
      grid.append([
        order.number, order.placeTime.map { zone.text($0, hasSeconds: false) } ?? "",
        Cell.state(order.state.name), Cell.decimal(order.totalE4, digits: 4), order.currency,
        localized("lines: \(order.lineCount)"),
      ])
    }
    return grid.lines(width: Screen.width - 2, hasHeader: false)
  }

  private func priceLines() -> [String] {
    var grid = Grid([
      .init(title: localized("SKU")), .init(title: localized("PRODUCT"), isFlexible: true),
      .init(title: localized("BOUGHT"), isNumeric: true),
      .init(title: localized("PRICE"), isNumeric: true), .init(title: localized("FROM")),
    ])
    for (line, price) in zip(bought, quote.lines) {
      let bought = Cell.decimal(line.quantityE3, digits: 3) + " " + line.unit
      let isPriced = price.reason.isEmpty
      grid.append([
        line.sku, line.productName, bought,
        isPriced ? Cell.decimal(price.unitPriceE4, digits: 4) : localized("no price"),
        isPriced ? Cell.state(price.source.name) : "",
      ])
    }
    return grid.lines(width: Screen.width - 2)
  }
}
