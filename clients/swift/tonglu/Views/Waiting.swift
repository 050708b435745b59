import TongluCRMMessages
import TongluCommandLine
import TongluCore
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages

/// What waits for somebody: customers to approve, and products that are used up. What the caller's
/// roles do not allow is left out.
struct Waiting {
  private var prospects: [Customer] = []
  private var levels: [StockLevel] = []
  private var names = Lookup.Descriptions()

  init(_ session: Session) async throws {
    try await readProspects(session)
    try await readLevels(session)
    let shown = levels.prefix(20)
    names = try await Lookup(session: session).descriptions(
      shown.map { ("Product", $0.productID) }
        + Set(shown.map(\.warehouseID)).sorted().map { ("Warehouse", $0) })
  }

  private mutating func readProspects(_ session: Session) async throws {
    var request = ListCustomersRequest()
    (request.state, request.pageSize) = (.prospect, 1_000)
    let page: ListCustomersResponse? = try await session.read(
      "/tonglu.v1.CrmService/ListCustomers", request)
    prospects = page?.customers ?? []
  }

  private mutating func readLevels(_ session: Session) async throws {
    var request = ListStockRequest()
    request.pageSize = 1_000
    repeat {
      let page: ListStockResponse? = try await session.read(
        "/tonglu.v1.InventoryService/ListStock", request)
      levels += (page?.levels ?? []).filter { $0.availableE3 <= 0 }
      request.pageToken = page?.nextPageToken ?? ""
    } while !request.pageToken.isEmpty && levels.count < 1_000
  }

  func add(to document: inout Document) throws(Status) {
    try document.add("prospects", prospects)
    try document.add("usedUp", levels)
  }

  func show(on screen: inout Screen) {
    screen.section(
      localized("\(prospects.count) customers wait for approval"),
      News.few(prospects) { customer in
        "\(customer.code)  \(customer.name)".printable.cut(to: Screen.width - 2)
      })
    screen.section(
      localized("\(levels.count) products are used up"),
      News.few(levels) { level in
        let product = names["Product", level.productID]
        let warehouse = names["Warehouse", level.warehouseID]?.handle ?? ""
        let text = "\(product?.handle ?? "")  \(product?.title ?? "")  \(warehouse)"
        return text.printable.cut(to: Screen.width - 2)
      })
    if prospects.isEmpty, levels.isEmpty { screen.lines([localized("nothing waits for you")]) }
  }
}
