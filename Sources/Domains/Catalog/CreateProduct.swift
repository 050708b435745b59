package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CatalogService {
  package func createProduct(
    _ request: CreateProductRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateProductResponse {
    let (record, barcodes) = try ProductDraftRules.record(
      request.product ?? ProductDraft(), field: "product", call)
    try record.insert(barcodes: barcodes, transaction)
    var response = CreateProductResponse()
    response.product = record.message(barcodes: barcodes)
    return response
  }
}
