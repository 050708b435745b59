package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CatalogService {
  package func batchCreateProducts(
    _ request: BatchCreateProductsRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateProductsResponse {
    guard request.rows.count <= 500 else {
      throw .invalid("TOO_MANY_ROWS", field: "rows", "at most 500 rows a call")
    }
    var response = BatchCreateProductsResponse()
    for (index, row) in request.rows.enumerated() {
      var outcome = BatchCreateProductsOutcome()
      do throws(Status) {
        let (record, barcodes) = try ProductDraftRules.record(row, field: "rows[\(index)]", call)
        try transaction.whole { transaction throws(Status) in
          try record.insert(barcodes: barcodes, transaction)
        }
        outcome.productID = record.id
      } catch  where error.isOfTheRow {
        outcome.reason = error.reason
        outcome.description = error.message
        outcome.violations = error.rowViolations("rows[\(index)]")
      }
      response.outcomes.append(outcome)
    }
    return response
  }
}
