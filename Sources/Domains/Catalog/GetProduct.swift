package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CatalogService {
  package func getProduct(
    _ request: GetProductRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetProductResponse {
    let record = try ProductRecord.find(request.productID, call, snapshot)
    let barcodes = try ProductRecord.barcodes(of: [record.id], snapshot)
    var response = GetProductResponse()
    response.product = record.message(barcodes: barcodes[record.id] ?? [])
    return response
  }
}
