package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// The rows of a batch, each checked and ready to be written, or refused.
package struct BatchCreateProductsPreparation: StagedPreparation {
  let rows: [Result<PreparedProduct, Status>]
}

/// The outcomes so far.
extension BatchCreateProductsResponse: StagedProgress {}

extension CatalogService {
  package func prepareBatchCreateProducts(
    _ request: BatchCreateProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> BatchCreateProductsPreparation {
    guard request.rows.count <= 500 else {
      throw .invalid("TOO_MANY_ROWS", field: "rows", "at most 500 rows a call")
    }
    var rows: [Result<PreparedProduct, Status>] = []
    for (index, row) in request.rows.enumerated() {
      do throws(Status) {
        rows.append(.success(try PreparedProduct(row, field: "rows[\(index)]", call)))
      } catch  where error.isOfTheRow {
        rows.append(.failure(error))
      }
    }
    return BatchCreateProductsPreparation(rows: rows)
  }

  package func stepBatchCreateProducts(
    _ request: BatchCreateProductsRequest, _ preparation: BatchCreateProductsPreparation,
    _ response: inout BatchCreateProductsResponse, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateProductsResponse? {
    for (index, row) in preparation.rows.enumerated().dropFirst(response.outcomes.count) {
      guard room.take((try? row.get())?.rowCount ?? 0) else { return nil }
      var outcome = BatchCreateProductsOutcome()
      do throws(Status) {
        let product = try row.get()
        try product.refuseTaken(transaction.snapshot)
        outcome.productID = product.record.id
      } catch  where error.isOfTheRow {
        outcome.reason = error.reason
        outcome.description = error.message
        outcome.violations = error.rowViolations("rows[\(index)]")
      }
      // From here on a failure is not the row's: it undoes the step.
      if outcome.reason.isEmpty { try row.get().insert(transaction) }
      response.outcomes.append(outcome)
    }
    return response
  }
}
