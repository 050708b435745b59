import TongluCommandLine
import TongluCore
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// An order that is not placed yet, as it is shown before the question.
struct OrderSheet {
  let buyer: ReferenceCandidate
  let lines: OrderedLines
  let quote: QuotePricesResponse
  /// What is available of each product, in its base unit.
  private var available: [Int64: Int64] = [:]
  /// The products of which there is not enough.
  private var short: Set<Int64> = []

  init(buyer: ReferenceCandidate, lines: OrderedLines, quote: QuotePricesResponse) {
    (self.buyer, self.lines, self.quote) = (buyer, lines, quote)
  }

  /// Reads the stock where the caller may see it; the refusal of the order tells what is missing
  /// where not.
  mutating func readStock(of order: PlaceOrderRequest, _ session: Session) async {
    var request = ListStockRequest()
    request.warehouseID = order.warehouseID
    request.productIDs = Array(Set(order.lines.map(\.productID)).sorted().prefix(100))
    request.pageSize = 1_000
    guard
      let reply: ListStockResponse = try? await session.call(
        "/tonglu.v1.InventoryService/ListStock", request)
    else { return }
    for level in reply.levels { available[level.productID, default: 0] += level.availableE3 }
  }

  /// Marks the products that a refusal names.
  mutating func refuse(_ status: Status) {
    guard status.has(.outOfStock) else { return }
    let named = (status.facts["product_ids"] ?? status.facts["product_id"] ?? "")
      .split { !$0.isNumber }
    short = Set(named.compactMap { Int64($0) })
  }

  /// The lines with names, prices, stock and what is wrong; of an order that would be accepted with
  /// its totals.
  func screen(_ order: Order?) -> Screen {
    var screen = Screen()
    screen.lines([Handle.text(buyer).printable.cut(to: Screen.width)])
    var grid = Grid([
      .init(title: localized("SKU")), .init(title: localized("PRODUCT"), isFlexible: true),
      .init(title: localized("QUANTITY"), isNumeric: true),
      .init(title: localized("PRICE"), isNumeric: true),
      .init(title: localized("TOTAL"), isNumeric: true),
      .init(title: localized("STOCK"), isNumeric: true), .init(title: ""),
    ])
    for (index, line) in lines.lines.enumerated() {
      let price = index < quote.lines.count ? quote.lines[index] : PriceQuoteLine()
      let placed = order.flatMap { index < $0.lines.count ? $0.lines[index] : nil }
      let unit = placed?.unit ?? (line.item.unit.isEmpty ? price.unit : line.item.unit)
      let agreed = placed?.unitPriceE4 ?? line.item.priceE4
      let isPriced = agreed != nil || price.reason.isEmpty
      let stock = available[line.product.id]
      grid.append([
        line.product.handle, line.product.title,
        "\(Cell.decimal(line.item.quantityE3, digits: 3)) \(unit)",
        isPriced ? Cell.decimal(agreed ?? price.unitPriceE4, digits: 4) : "",
        placed.map { Cell.decimal($0.totalE4, digits: 4) } ?? "",
        stock.map { Cell.decimal($0, digits: 3) } ?? "",
        !isPriced
          ? localized("no price") : short.contains(line.product.id) ? localized("too few") : "",
      ])
    }
    screen.lines(grid.lines(width: Screen.width))
    if let order {
      let total = "\(Cell.decimal(order.totalE4, digits: 4)) \(order.currency)"
      screen.lines([localized("total \(total), lines: \(order.lines.count)")])
    }
    return screen
  }
}
