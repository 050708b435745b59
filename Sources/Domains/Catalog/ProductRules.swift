import TongluCatalogMessages
import TongluCore

/// The rules for a product's fields. Pure.
enum ProductRules {
  /// The most units of a product besides its base unit; BAD_UNIT beyond it.
  static let unitsMax = 20
  /// The most barcodes of a product; BAD_BARCODE beyond it.
  static let barcodesMax = 20

  /// 1 to 64 printable characters, with blanks inside; INVALID_ARGUMENT BAD_SKU.
  static func sku(_ text: String, field: String) throws(Status) -> String {
    try Text.key(text, field: field, countMax: 64, reason: "BAD_SKU")
  }

  /// The barcodes as given, without duplicate GTINs; adds INVALID_ARGUMENT BAD_BARCODE for each
  /// invalid one.
  static func barcodes(
    _ barcodes: [String], _ wrong: inout Violations, field: String
  ) throws(Status) -> [String] {
    guard barcodes.count <= barcodesMax else {
      wrong.add(
        .invalid("BAD_BARCODE", field: field, "at most \(count: barcodesMax)"), field: field)
      return []
    }
    var known: Set<String> = []
    var checked: [String] = []
    for (index, barcode) in barcodes.enumerated() {
      let field = "\(field)[\(index)]"
      guard let barcode = try wrong.collect(field, Barcode.checked(barcode, field: field)) else {
        continue
      }
      if known.insert(Barcode.fold(barcode)).inserted { checked.append(barcode) }
    }
    return checked.sorted()
  }

  /// A unit's name of 1 to 20 characters; INVALID_ARGUMENT BAD_UNIT.
  static func unitName(_ name: String, field: String) throws(Status) -> String {
    try Text.key(name, field: field, countMax: 20, reason: "BAD_UNIT")
  }

  /// A category or brand of at most 100 characters, or empty; INVALID_ARGUMENT TOO_LONG, BAD_TEXT.
  static func group(_ text: String, field: String) throws(Status) -> String {
    try Text.optionalKey(text, field: field, countMax: 100)
  }

  /// Units with ratios above zero (at most 10^9 each side), each name once and not the base unit's;
  /// adds INVALID_ARGUMENT BAD_UNIT for each invalid one.
  static func units(
    _ units: [ProductUnit], baseUnit: String, _ wrong: inout Violations, field: String
  ) throws(Status) -> [ProductRecord.Unit] {
    guard units.count <= unitsMax else {
      wrong.add(
        .invalid("BAD_UNIT", field: field, "at most \(count: unitsMax) units"), field: field)
      return []
    }
    var names: Set<TextKey> = [TextKey(baseUnit)]
    var checked: [ProductRecord.Unit] = []
    for (index, unit) in units.enumerated() {
      let field = "\(field)[\(index)]"
      if let unit = try wrong.collect(field, self.unit(unit, &names, field: field)) {
        checked.append(unit)
      }
    }
    return checked.sorted { $0.name < $1.name }
  }

  private static func unit(
    _ unit: ProductUnit, _ names: inout Set<TextKey>, field: String
  ) throws(Status) -> ProductRecord.Unit {
    let name = try unitName(unit.name, field: "\(field).name")
    guard names.insert(TextKey(name)).inserted else {
      throw .invalid("BAD_UNIT", field: "\(field).name", "each unit is named once")
    }
    let range: ClosedRange<Int64> = 1...1_000_000_000
    guard range.contains(unit.numerator), range.contains(unit.denominator) else {
      throw .invalid("BAD_UNIT", field: field, "numerator and denominator are 1 to 10^9")
    }
    return ProductRecord.Unit(
      name: name, numerator: unit.numerator, denominator: unit.denominator)
  }

  /// At most 4,000 characters, on any number of lines; INVALID_ARGUMENT TOO_LONG, BAD_TEXT.
  static func description(_ text: String, field: String) throws(Status) -> String {
    try Text.body(text, field: field, countMax: 4_000)
  }
}
