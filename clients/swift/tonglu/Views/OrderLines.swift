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

  /// One item of the command line.
  init(_ text: String) throws {
    let plain = TypedText.plain(text)
    var parts = plain.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let price = parts.count > 1 ? parts.removeLast() : ""
    // The last colon separates the quantity: a name may have others before it.
    let cells = parts[0].split(omittingEmptySubsequences: false) { ":×*".contains($0) }
      .map(String.init)
    try self.init(cells + (price.isEmpty ? [] : [price]), place: text)
  }

  /// The values of a line: product, quantity with or without a unit, price.
  init(_ cells: [String], place: String) throws {
    let cells = cells.map { Text.trim($0) }
    guard (2...3).contains(cells.count), !cells[0].isEmpty else {
      throw ValidationError(
        localized("\(place): write PRODUCT:QUANTITY or PRODUCT:QUANTITY@PRICE, say TEA-1:10@12.50"))
    }
    guard let typed = TypedText.quantity(cells[1]),
      let quantity = TypedText.fixedPoint(typed.number, digits: 3), quantity > 0
    else { throw ValidationError(localized("\(place): \(cells[1]) is no quantity above 0")) }
    (self.place, product) = (place, cells[0])
    (quantityE3, unit) = (quantity, Text.trim(typed.unit))
    guard cells.count == 3, !cells[2].isEmpty else {
      priceE4 = nil
      return
    }
    guard let price = TypedText.fixedPoint(cells[2], digits: 4), price >= 0 else {
      throw ValidationError(localized("\(place): \(cells[2]) is no price"))
    }
    priceE4 = price
  }

  /// The items of a file, or of standard input (`-`): one in a line, as on the command line, as
  /// CSV or TSV, or pasted with blanks. A first line of titles is left out.
  static func items(in path: String) throws -> [OrderedItem] {
    var items: [OrderedItem] = []
    let lines = try InputText.read(path)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      let place = localized("line \(index + 1)") as String
      let plain = TypedText.plain(line)
      if plain.contains("@") {
        items.append(try OrderedItem(plain))
        continue
      }
      let cells = TextRows.cells(line).map { TypedText.plain($0) }
      let isTitle = items.isEmpty && cells.count > 1 && TypedText.quantity(cells[1]) == nil
      if isTitle { continue }
      items.append(try OrderedItem(cells, place: place))
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
  init(_ items: [OrderedItem], _ lookup: Lookup) async throws {
    var unknown: [(item: OrderedItem, status: Status)] = []
    for item in items {
      do {
        lines.append(Line(item: item, product: try await lookup.one("Product", item.product)))
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
