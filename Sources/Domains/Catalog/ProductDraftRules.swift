import TongluCatalogMessages
import TongluCore
import TongluSearch
import TongluService

/// Makes a product's fields of a request, checked in the order of the schema. Pure.
enum ProductDraftRules {
  /// A new product with its barcodes; the refusal names all violations, up to 20.
  static func record(
    _ draft: ProductDraft, field: String, _ call: Call
  ) throws(Status) -> (record: ProductRecord, barcodes: [String]) {
    var record = ProductRecord()
    var wrong = Violations()
    record.id = call.newID()
    try setSKU(draft.sku, &record, &wrong, field: "\(field).sku")
    try setName(draft.name, &record, &wrong, field: "\(field).name")
    try setDescription(draft.description, &record, &wrong, field: "\(field).description")
    try setCategory(draft.category, &record, &wrong, field: "\(field).category")
    try setBrand(draft.brand, &record, &wrong, field: "\(field).brand")
    let barcodes = try ProductRules.barcodes(draft.barcodes, &wrong, field: "\(field).barcodes")
    let baseUnit = draft.baseUnit.isEmpty ? "piece" : draft.baseUnit
    let place = "\(field).base_unit"
    record.baseUnit =
      try wrong.collect(place, ProductRules.unitName(baseUnit, field: place)) ?? ""
    record.units = try ProductRules.units(
      draft.units, baseUnit: record.baseUnit, &wrong, field: "\(field).units")
    record.rounding = draft.rounding == .unspecified ? .refuse : draft.rounding
    record.isHidden = draft.hidden
    try setShelfLife(draft.shelfLifeDays, &record, &wrong, field: "\(field).shelf_life_days")
    record.createTime = call.now
    record.updateTime = call.now
    try wrong.check()
    return (record, barcodes)
  }

  static func setSKU(
    _ sku: String, _ record: inout ProductRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.sku = try wrong.collect(field, ProductRules.sku(sku, field: field)) ?? ""
  }

  static func setName(
    _ name: String, _ record: inout ProductRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.name = try wrong.collect(field, Text.name(name, field: field, countMax: 200)) ?? ""
    record.pinyin = Pinyin(record.name).text
  }

  static func setDescription(
    _ text: String, _ record: inout ProductRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.description =
      try wrong.collect(field, ProductRules.description(text, field: field)) ?? ""
  }

  static func setCategory(
    _ category: String, _ record: inout ProductRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.category = try wrong.collect(field, ProductRules.group(category, field: field)) ?? ""
  }

  /// INVALID_ARGUMENT BAD_SHELF_LIFE.
  static func setShelfLife(
    _ days: Int32, _ record: inout ProductRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    if !(0...36_500).contains(days) {
      wrong.add(.invalid("BAD_SHELF_LIFE", field: field, "0 to 36,500 days"), field: field)
    }
    record.shelfLifeDays = Int64(days)
  }

  static func setBrand(
    _ brand: String, _ record: inout ProductRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.brand = try wrong.collect(field, ProductRules.group(brand, field: field)) ?? ""
  }
}
