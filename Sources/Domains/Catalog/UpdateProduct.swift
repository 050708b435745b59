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
    try Self.apply(request, to: &record)
    let given =
      request.barcodes.isEmpty
      ? nil : try ProductRules.barcodes(request.barcodes, field: "barcodes")
    try record.update(
      barcodes: given, areUnitsNew: !request.units.isEmpty, call, transaction)
    let barcodes = try ProductRecord.barcodes(of: [record.id], transaction.snapshot)
    var response = UpdateProductResponse()
    response.product = record.message(barcodes: barcodes[record.id] ?? [])
    return response
  }

  private static func apply(
    _ request: UpdateProductRequest, to record: inout ProductRecord
  ) throws(Status) {
    if let sku = request.sku { record.sku = try ProductRules.sku(sku, field: "sku") }
    if let name = request.name {
      try ProductDraftRules.setName(name, &record, field: "name")
    }
    if let text = request.description {
      record.description = try ProductRules.text(text, field: "description", countMax: 4_000)
    }
    if let category = request.category {
      record.category = try ProductRules.text(category, field: "category", countMax: 100)
    }
    if let brand = request.brand {
      record.brand = try ProductRules.text(brand, field: "brand", countMax: 100)
    }
    if !request.units.isEmpty {
      record.units = try ProductRules.units(
        request.units, baseUnit: record.baseUnit, field: "units")
    }
    if request.rounding != .unspecified { record.rounding = request.rounding }
    record.isActive = request.active ?? record.isActive
    record.isHidden = request.hidden ?? record.isHidden
  }
}
