package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension BatchCreateProductsOutcome: RowOutcome {}
extension BatchCreateProductsResponse: BatchResponse {}

extension CatalogService {
  package func prepareBatchCreateProducts(
    _ request: BatchCreateProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PreparedRows<PreparedProduct> {
    try PreparedRows(request.rows) { row, field throws(Status) in
      try PreparedProduct(row, field: field, call)
    }
  }

  package func stepBatchCreateProducts(
    _ request: BatchCreateProductsRequest, _ preparation: PreparedRows<PreparedProduct>,
    _ response: inout BatchCreateProductsResponse, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateProductsResponse? {
    try preparation.step(&response, &room, size: \.rowCount) { product, _ throws(Status) in
      try product.refuseTaken(transaction.snapshot)
      return product
    } write: { product, outcome throws(Status) in
      let product = product.numbered(call)
      try product.insert(transaction)
      outcome.productID = product.record.id
    }
  }
}
