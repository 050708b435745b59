import TongluCRMMessages
import TongluCommandLine
import TongluCore
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages

/// What waits for somebody: customers to approve, products that are used up, and products of which
/// no more is left than the safety stock. What the caller's roles do not allow is left out.
struct Waiting {
  /// The most customers, and the most products, that are read.
  private static let readMax = 1_000
  private static let namedMax = 40

  private var prospects: [Customer] = []
  private var usedUp: [StockLevel] = []
  private var low: [StockLevel] = []
  /// The lists of which there are more than were read.
  private var cut: [String] = []
  private var names = Descriptions()

  init(_ session: Session) async throws {
    try await readProspects(session)
    try await readLevels(session)
    let shown = usedUp.prefix(Self.namedMax) + low.prefix(Self.namedMax)
    try await names.read(
      shown.flatMap { level -> [Descriptions.Thing] in
        [.init("Product", id: level.productID), .init("Warehouse", id: level.warehouseID)]
      }, session)
  }

  private mutating func readProspects(_ session: Session) async throws {
    var request = ListCustomersRequest()
    (request.state, request.pageSize) = (.prospect, Int32(Self.readMax))
    let page: ListCustomersResponse? = try await session.read(
      "/tonglu.v1.CrmService/ListCustomers", request)
    prospects = page?.customers ?? []
    if page?.nextPageToken.isEmpty == false { cut.append("prospects") }
  }

  private mutating func readLevels(_ session: Session) async throws {
    var request = ListStockRequest()
    request.pageSize = 1_000
    repeat {
      let page: ListStockResponse? = try await session.read(
        "/tonglu.v1.InventoryService/ListStock", request)
      for level in page?.levels ?? [] { sort(level) }
      request.pageToken = page?.nextPageToken ?? ""
    } while !request.pageToken.isEmpty && usedUp.count + low.count < Self.readMax
    if !request.pageToken.isEmpty { cut.append("stock") }
  }

  /// Used up: nothing is left that is not reserved. Low: no more is left than the safety stock.
  private mutating func sort(_ level: StockLevel) {
    if level.onHandE3 <= level.reservedE3 {
      usedUp.append(level)
    } else if level.availableE3 <= 0 {
      low.append(level)
    }
  }

  func add(to document: inout Document) throws(Status) {
    try document.add("prospects", prospects)
    try document.add("usedUp", usedUp)
    try document.add("low", low)
    document.add("cutWaiting", .array(cut.map { .string($0) }))
  }

  func show(on screen: inout Screen) {
    screen.section(
      cut.contains("prospects")
        ? localized("more than \(prospects.count) customers wait for approval")
        : localized("\(prospects.count) customers wait for approval"),
      News.few(prospects) { customer in
        "\(customer.code)  \(customer.name)".printable.cut(to: Screen.width - 2)
      })
    screen.section(localized("\(usedUp.count) products are used up"), lines(usedUp))
    screen.section(localized("\(low.count) products are down to their safety stock"), lines(low))
    if cut.contains("stock") {
      screen.lines([
        localized("not all stock was read: tonglu inventory list-stock --all shows it")
      ])
    }
    if prospects.isEmpty, usedUp.isEmpty, low.isEmpty {
      screen.lines([localized("nothing waits for you")])
    }
  }

  private func lines(_ levels: [StockLevel]) -> [String] {
    News.few(levels) { level in
      let product = names["Product", level.productID]
      let warehouse = names["Warehouse", level.warehouseID]?.handle ?? ""
      let left = level.onHandE3 - level.reservedE3
      let text =
        "\(product?.handle ?? "")  \(product?.title ?? "")  \(warehouse)  "
        + Cell.decimal(left, digits: 3)
      return text.printable.cut(to: Screen.width - 2)
    }
  }
}
