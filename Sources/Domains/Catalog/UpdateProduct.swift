package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
package import TongluService

/// The checked texts of a change, with all derived texts.
package struct UpdateProductPreparation: Sendable {
  /// A product with only these texts.
  let texts: ProductRecord
  let wrong: Violations
}

extension CatalogService {
  package func prepareUpdateProduct(
    _ request: UpdateProductRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> UpdateProductPreparation {
    typealias Rules = ProductDraftRules
    var texts = ProductRecord()
    var wrong = Violations()
    if let sku = request.sku { try Rules.setSKU(sku, &texts, &wrong, field: "sku") }
    if let name = request.name { try Rules.setName(name, &texts, &wrong, field: "name") }
    if let text = request.description {
      try Rules.setDescription(text, &texts, &wrong, field: "description")
    }
    if let category = request.category {
      try Rules.setCategory(category, &texts, &wrong, field: "category")
    }
    if let brand = request.brand { try Rules.setBrand(brand, &texts, &wrong, field: "brand") }
    if let days = request.shelfLifeDays {
      try Rules.setShelfLife(days, &texts, &wrong, field: "shelf_life_days")
    }
    return UpdateProductPreparation(texts: texts, wrong: wrong)
  }

  package func updateProduct(
    _ request: UpdateProductRequest, _ preparation: UpdateProductPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateProductResponse {
    var record = try ProductRecord.find(request.productID, call, transaction.snapshot)
    guard record.version == request.version else {
      throw .staleVersion("product", given: request.version, stored: record.version)
    }
    let old = record
    let clearing = try Clearing(
      request.clear,
      of: [
        "barcodes": !request.barcodes.isEmpty, "units": !request.units.isEmpty,
        "rounding": request.rounding != .unspecified,
      ])
    var wrong = preparation.wrong
    try Self.apply(request, preparation.texts, clearing, to: &record, &wrong)
    let given =
      request.barcodes.isEmpty && !clearing.clears("barcodes")
      ? nil : try ProductRules.barcodes(request.barcodes, &wrong, field: "barcodes")
    try wrong.check()
    let former = try ProductRecord.barcodes(of: [record.id], transaction.snapshot)[record.id] ?? []
    if record != old || (given ?? former) != former {
      try record.update(
        barcodes: given, areUnitsNew: !request.units.isEmpty || clearing.clears("units"), call,
        transaction)
    }
    var response = UpdateProductResponse()
    response.product = record.message(barcodes: given ?? former)
    return response
  }

  private static func apply(
    _ request: UpdateProductRequest, _ texts: ProductRecord, _ clearing: Clearing,
    to record: inout ProductRecord, _ wrong: inout Violations
  ) throws(Status) {
    if request.sku != nil { record.sku = texts.sku }
    if request.name != nil { (record.name, record.pinyin) = (texts.name, texts.pinyin) }
    if request.description != nil { record.description = texts.description }
    if request.category != nil { record.category = texts.category }
    if request.brand != nil { record.brand = texts.brand }
    if !request.units.isEmpty || clearing.clears("units") {
      record.units = try ProductRules.units(
        request.units, baseUnit: record.baseUnit, &wrong, field: "units")
    }
    if request.rounding != .unspecified { record.rounding = request.rounding }
    if clearing.clears("rounding") { record.rounding = .refuse }
    record.isActive = request.active ?? record.isActive
    record.isHidden = request.hidden ?? record.isHidden
    if request.shelfLifeDays != nil { record.shelfLifeDays = texts.shelfLifeDays }
  }
}
