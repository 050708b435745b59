package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
package import TongluService

/// A product that is ready to be written.
package struct CreateProductPreparation: Sendable {
  let product: PreparedProduct
}

extension CatalogService {
  package func prepareCreateProduct(
    _ request: CreateProductRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CreateProductPreparation {
    CreateProductPreparation(
      product: try PreparedProduct(request.product ?? ProductDraft(), field: "product", call))
  }

  package func createProduct(
    _ request: CreateProductRequest, _ preparation: CreateProductPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> CreateProductResponse {
    let product = preparation.product.numbered(call)
    try product.refuseTaken(transaction.snapshot)
    try product.insert(transaction)
    var response = CreateProductResponse()
    response.product = product.record.message(barcodes: product.barcodes)
    return response
  }
}
