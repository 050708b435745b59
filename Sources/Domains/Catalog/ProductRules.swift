import TongluCore
import TongluIdentity
import TongluMessages

/// What a product's fields must be. Pure.
enum ProductRules {
  static let unitsMax = 20
  static let barcodesMax = 20

  /// 1 to 64 printable characters, blanks inside among them; INVALID_ARGUMENT BAD_SKU.
  static func sku(_ text: String, field: String) throws(Status) -> String {
    let sku = Text.trim(text)
    let isPlain = sku.unicodeScalars.allSatisfy { scalar in
      scalar == " "
        || (!scalar.properties.isWhitespace && scalar.properties.generalCategory != .control)
    }
    guard (1...64).contains(sku.unicodeScalars.count), isPlain else {
      throw .invalid("BAD_SKU", field: field, "1 to 64 printable characters")
    }
    return sku
  }

  /// 4 to 32 letters, digits and `-`, without repeats; INVALID_ARGUMENT BAD_BARCODE.
  static func barcodes(_ barcodes: [String], field: String) throws(Status) -> [String] {
    guard barcodes.count <= barcodesMax else {
      throw .invalid("BAD_BARCODE", field: field, "at most 20")
    }
    for (index, barcode) in barcodes.enumerated() {
      let isPlain = barcode.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == 45
      }
      guard (4...32).contains(barcode.utf8.count), isPlain else {
        throw .invalid(
          "BAD_BARCODE", field: "\(field)[\(index)]", "4 to 32 letters, digits and -")
      }
    }
    return Set(barcodes).sorted()
  }

  /// A unit's name of 1 to 20 characters; INVALID_ARGUMENT BAD_UNIT.
  static func unitName(_ name: String, field: String) throws(Status) -> String {
    try Text.name(name, field: field, countMax: 20, reason: "BAD_UNIT")
  }

  /// Units with ratios above zero (at most 10^9 each side), each named once and not as the base
  /// unit; INVALID_ARGUMENT BAD_UNIT.
  static func units(
    _ units: [ProductUnit], baseUnit: String, field: String
  ) throws(Status) -> [ProductUnit] {
    guard units.count <= unitsMax else {
      throw .invalid("BAD_UNIT", field: field, "at most 20 units")
    }
    var names: Set<String> = [baseUnit]
    var checked: [ProductUnit] = []
    for (index, unit) in units.enumerated() {
      let place = "\(field)[\(index)]"
      var unit = unit
      unit.name = try unitName(unit.name, field: "\(place).name")
      guard names.insert(unit.name).inserted else {
        throw .invalid("BAD_UNIT", field: "\(place).name", "each unit is named once")
      }
      let range: ClosedRange<Int64> = 1...1_000_000_000
      guard range.contains(unit.numerator), range.contains(unit.denominator) else {
        throw .invalid("BAD_UNIT", field: place, "numerator and denominator are 1 to 10^9")
      }
      checked.append(unit)
    }
    return checked.sorted { $0.name < $1.name }
  }

  /// At most `countMax` characters; INVALID_ARGUMENT TOO_LONG.
  static func text(_ text: String, field: String, countMax: Int) throws(Status) -> String {
    guard text.unicodeScalars.count <= countMax else {
      throw .invalid("TOO_LONG", field: field, "at most \(countMax) characters")
    }
    return Text.trim(text)
  }
}
