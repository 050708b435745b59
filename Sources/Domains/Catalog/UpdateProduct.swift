package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CatalogService {
  package func updateProduct(
    _ request: UpdateProductRequest, _ call: Call, _ transaction: borrowing Transaction
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
    var wrong = Violations()
    try Self.apply(request, clearing, to: &record, &wrong)
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
    _ request: UpdateProductRequest, _ clearing: Clearing, to record: inout ProductRecord,
    _ wrong: inout Violations
  ) throws(Status) {
    typealias Rules = ProductDraftRules
    if let sku = request.sku { try Rules.setSKU(sku, &record, &wrong, field: "sku") }
    if let name = request.name { try Rules.setName(name, &record, &wrong, field: "name") }
    if let text = request.description {
      try Rules.setDescription(text, &record, &wrong, field: "description")
    }
    if let category = request.category {
      try Rules.setCategory(category, &record, &wrong, field: "category")
    }
    if let brand = request.brand { try Rules.setBrand(brand, &record, &wrong, field: "brand") }
    if !request.units.isEmpty || clearing.clears("units") {
      record.units = try ProductRules.units(
        request.units, baseUnit: record.baseUnit, &wrong, field: "units")
    }
    if request.rounding != .unspecified { record.rounding = request.rounding }
    if clearing.clears("rounding") { record.rounding = .refuse }
    record.isActive = request.active ?? record.isActive
    record.isHidden = request.hidden ?? record.isHidden
  }
}
