import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluLookupMessages
import TongluOrdersMessages

/// A line of an order as it is typed: `SKU:10`, `SKU:5@12.50`, `SKU:2箱`, or pasted `SKU 10 12.50`.
struct OrderedItem {
  /// Where it stands, for complaints: `line 3`, or the text itself.
  let place: String
  /// The SKU, barcode, name or initials.
  let product: String
  let quantityE3: Int64
  /// Empty: the base unit.
  let unit: String
  /// An agreed price instead of the customer's.
  let priceE4: Int64?

  private static let message = "tonglu.v1.PlaceOrderLine"

  /// One item of the command line.
  init(_ text: String) throws {
    let line: TextRows.Line
    do { line = try TextRows.line(text, of: Self.message) } catch is ValidationError {
      throw Self.unclear(text)
    }
    try self.init(line, place: text)
  }

  private init(_ line: TextRows.Line, place: String) throws {
    guard let product = line["product_id"], let typed = line["quantity_e3"] else {
      throw Self.unclear(place)
    }
    guard let quantity = TypedText.fixedPoint(typed, digits: 3), quantity > 0 else {
      throw ValidationError(localized("\(place): \(typed) is no quantity above 0"))
    }
    (self.place, self.product) = (place, product)
    (quantityE3, unit) = (quantity, line["unit"] ?? "")
    if let sign = unit.firstIndex(where: { "@＠".contains($0) }) {
      throw ValidationError(localized("\(place): \(unit[sign...].dropFirst()) is no price"))
    }
    guard let typed = line["unit_price_e4"] else {
      priceE4 = nil
      return
    }
    guard let price = TypedText.fixedPoint(typed, digits: 4), price >= 0 else {
      throw ValidationError(localized("\(place): \(typed) is no price"))
    }
    priceE4 = price
  }

  private static func unclear(_ place: String) -> ValidationError {
    ValidationError(
      localized("\(place): write PRODUCT:QUANTITY or PRODUCT:QUANTITY@PRICE, say TEA-1:10@12.50"))
  }

  /// The items of a file, or of standard input (`-`): one in a line, as on the command line, as
  /// CSV or TSV with or without a line of titles, or pasted with blanks.
  static func items(in path: String) throws -> [OrderedItem] {
    let items = try TextRows(try InputText.read(path), of: message).lines.map { line in
      try OrderedItem(line, place: localized("line \(line.number)") as String)
    }
    guard !items.isEmpty else { throw ValidationError(localized("\(path) has no lines")) }
    return items
  }
}

/// Items whose products are known.
struct OrderedLines {
  struct Line {
    let item: OrderedItem
    let product: ReferenceCandidate
  }

  private(set) var lines: [Line] = []

  /// Finds every product; those that are not found are named together.
  init(_ items: [OrderedItem], _ session: Session) async throws {
    let handles = items.map { Handle($0.product, of: "Product") }
    await Handle.learn(handles, session)
    var unknown: [(item: OrderedItem, status: Status)] = []
    for (item, handle) in zip(items, handles) {
      do {
        lines.append(Line(item: item, product: try await handle.named(session)))
      } catch let status as Status where status.has(.handleNotFound, .handleAmbiguous) {
        unknown.append((item, status))
      }
    }
    guard let first = unknown.first else { return }
    guard unknown.count > 1 else { throw first.status }
    var status = Status(
      .notFound, .handleNotFound, "\(unknown.count) of \(items.count) products are not clear")
    for one in unknown {
      let isAmbiguous = one.status.has(.handleAmbiguous)
      status.facts[one.item.product] =
        isAmbiguous ? one.status.facts.keys.sorted().joined(separator: ", ") : one.item.place
    }
    throw status
  }

  func messages() -> [PlaceOrderLine] {
    lines.map { line in
      var message = PlaceOrderLine()
      message.productID = line.product.id
      message.unit = line.item.unit
      message.quantityE3 = line.item.quantityE3
      message.unitPriceE4 = line.item.priceE4
      return message
    }
  }
}
