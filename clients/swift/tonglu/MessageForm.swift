import ArgumentParser
import TongluCore
import TongluMessages

/// The notations of a message on the command line: `product-id=5,quantity=2.5`, or short
/// `5:2.5`, both with full-width signs too.
struct MessageForm {
  let fields: [Descriptors.Field]
  /// The message's name without its package.
  private let name: String

  init(_ message: String) {
    fields = Descriptors.embedded.messages[message]?.fields ?? []
    name = String(message.split(separator: ".").last ?? "")
  }

  /// A field with its text, as typed.
  struct Entry {
    let field: Descriptors.Field
    let text: String
  }

  /// The fields of the short form, in its order: the id, the quantity and the price. A message
  /// without an id and a quantity has its own order of single values.
  var short: [Descriptors.Field] {
    let id = fields.first { $0.type == 3 && $0.name.hasSuffix("_id") && !$0.isRepeated }
    let quantity = fields.first { $0.name.hasSuffix("_e3") && !$0.isRepeated }
    let price = fields.first { $0.name.hasSuffix("_e4") && !$0.isRepeated }
    let ranked = [id, quantity, price].compactMap(\.self)
    return ranked.count > 1 ? ranked : fields.filter { !$0.isRepeated && $0.type != 11 }
  }

  /// The unit of the quantity in the short form: "10箱".
  private var unit: Descriptors.Field? { fields.first { $0.name == "unit" && $0.type == 9 } }

  /// How the short form is written: `product-id:quantity[:unit-price]`.
  var shortText: String {
    let names = short.map { Self.option($0) }
    return names.prefix(2).joined(separator: ":") + names.dropFirst(2).map { "[:\($0)]" }.joined()
  }

  /// The entries of one text, in either notation.
  func entries(_ text: String) throws -> [Entry] {
    if text.contains(where: { "=＝".contains($0) }) { return try pairs(text) }
    let (rest, price) = priced(text[...])
    let parts = rest.split(omittingEmptySubsequences: false) { ":：".contains($0) }
      .map(String.init)
    if price.isEmpty { return try row(parts) }
    return try row(parts.count == 2 ? parts + price : [text])
  }

  /// A text and the price behind an @ at its end, as `TEA-1:5@12.50` has it; nothing for a message
  /// whose short form has no price.
  func priced(_ text: Substring) -> (rest: Substring, price: [String]) {
    guard short.contains(where: { $0.name.hasSuffix("_e4") }),
      let match = text.firstMatch(of: /[@＠]\s*([¥￥]?[\d.,，．０-９]+)\s*$/)
    else { return (text, []) }
    return (text[..<match.range.lowerBound], [String(match.1)])
  }

  /// The entries of the values of a row, in the order of the short form.
  func row(_ values: [some StringProtocol]) throws -> [Entry] {
    guard (min(2, short.count)...max(2, short.count)).contains(values.count) else {
      let given = values.joined(separator: ":")
      throw ValidationError(localized("\(given) is not \(shortText): \(help)"))
    }
    return try zip(short, values).flatMap { field, value in try entries(field, value) }
  }

  /// The entry of a value, and that of the unit behind a quantity. An empty value is left out.
  func entries(_ field: Descriptors.Field, _ value: some StringProtocol) throws -> [Entry] {
    let text = Text.trim(String(value))
    if text.isEmpty { return [] }
    guard field.name.hasSuffix("_e3"), let unit, let parts = TypedText.quantity(text),
      !parts.unit.isEmpty
    else { return [Entry(field: field, text: text)] }
    return [Entry(field: field, text: parts.number), Entry(field: unit, text: parts.unit)]
  }

  private func isComma(_ character: Character) -> Bool { ",，".contains(character) }

  /// `name=value` with commas between them; a comma that no name follows belongs to the value.
  private func pairs(_ text: String) throws -> [Entry] {
    var parts: [Substring] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: isComma) {
      let startsPair = part.firstMatch(of: /^\s*[\w-]+\s*[=＝]/) != nil
      if startsPair || parts.isEmpty {
        parts.append(part)
      } else {
        parts[parts.count - 1] = text[parts[parts.count - 1].startIndex..<part.endIndex]
      }
    }
    return try parts.map { part in
      guard let sign = part.firstIndex(where: { "=＝".contains($0) }) else {
        throw ValidationError(localized("\(part) is no name=value: \(help)"))
      }
      let name = TypedText.plain(part[..<sign])
      guard let field = field(named: name) else {
        throw ValidationError(localized("there is no \(name): \(help)"))
      }
      return Entry(field: field, text: Text.trim(String(part[part.index(after: sign)...])))
    }
  }

  /// The field of an option's or a column's name: `unit-price`, `Unit Price` and `unit_price_e4`;
  /// `product` too is `product_id`. Names may be Chinese, and those of price lists and orders.
  func field(named name: some StringProtocol) -> Descriptors.Field? {
    let wanted = TypedText.plain(name).lowercased()
      .replacing("-", with: "_").replacing(" ", with: "_")
    guard !wanted.isEmpty else { return nil }
    return fields.first { [wanted, wanted + "_e4", wanted + "_e3"].contains($0.name) }
      ?? fields.first { $0.takesHandle && $0.name == wanted + "_id" }
      ?? (wanted.allSatisfy(\.isASCII) ? nil : fields.first { chinese($0) == wanted })
      ?? fields.first { Self.usual[$0.name, default: []].contains(wanted) }
      ?? fields.first { Self.isCode(wanted) && $0.refers == ["Product"] && !$0.isRepeated }
  }

  private func chinese(_ field: Descriptors.Field) -> String? {
    Language.chinese("\(name).\(field.name)") ?? Language.chinese(field.name)
  }

  /// What the columns of other programs are called.
  private static let usual: [String: Set<String>] = [
    "quantity_e3": ["qty", "count", "件数", "订购数量"], "unit": ["uom", "计量单位"],
    "unit_price_e4": ["price", "价格", "含税单价"],
  ]

  /// Whether a column of this name has a product's own key, which goes before its name.
  static func isCode(_ name: String) -> Bool {
    ["sku", "barcode", "货号", "条码", "条形码", "商品编码", "商品货号"]
      .contains(TypedText.plain(name).lowercased())
  }

  /// How to write the message.
  var help: String {
    let pairs = fields.prefix(3).map { Self.option($0) + "=…" }.joined(separator: ",")
    return localized("write \(shortText), \(pairs), or JSON")
  }

  static func option(_ field: Descriptors.Field) -> String {
    String(digits(field) > 0 ? field.name.dropLast(3) : field.name[...])
      .replacing("_", with: "-")
  }

  /// The decimal places of an amount or a quantity; 0 for any other field.
  static func digits(_ field: Descriptors.Field) -> Int {
    guard field.type == 3 else { return 0 }
    if field.name.hasSuffix("_e4") { return 4 }
    return field.name.hasSuffix("_e3") ? 3 : 0
  }
}
