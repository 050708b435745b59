import TongluCore
import TongluMessages
import TongluService

/// What a request gives becomes a product's fields, checked in the order of the schema. Pure.
enum ProductDraftRules {
  static func record(
    _ draft: ProductDraft, field: String, _ call: Call
  ) throws(Status) -> (record: ProductRecord, barcodes: [String]) {
    var record = ProductRecord()
    record.id = call.newID()
    record.sku = try ProductRules.sku(draft.sku, field: "\(field).sku")
    try setName(draft.name, &record, field: "\(field).name")
    record.description = try ProductRules.description(
      draft.description, field: "\(field).description")
    record.category = try ProductRules.group(draft.category, field: "\(field).category")
    record.brand = try ProductRules.group(draft.brand, field: "\(field).brand")
    let barcodes = try ProductRules.barcodes(draft.barcodes, field: "\(field).barcodes")
    record.baseUnit = try ProductRules.unitName(
      draft.baseUnit.isEmpty ? "piece" : draft.baseUnit, field: "\(field).base_unit")
    record.units = try ProductRules.units(
      draft.units, baseUnit: record.baseUnit, field: "\(field).units")
    record.rounding = draft.rounding == .unspecified ? .refuse : draft.rounding
    record.isHidden = draft.hidden
    record.createTime = call.now
    record.updateTime = call.now
    return (record, barcodes)
  }

  static func setName(
    _ name: String, _ record: inout ProductRecord, field: String
  ) throws(Status) {
    record.name = try Text.name(name, field: field, countMax: 200)
    record.pinyin = Pinyin(record.name).text
  }
}
