package import TongluCore
package import TongluMessages

/// The outcome of a row of a batch.
package protocol RowOutcome: Message {
  /// Empty for an accepted row.
  var reason: String { get set }
  var description: String { get set }
  var violations: [RowViolation] { get set }
}

/// The response of a batch, which is also its progress: the outcomes so far, in the order of the
/// rows.
package protocol BatchResponse: Message, StagedProgress {
  associatedtype Outcome: RowOutcome
  var outcomes: [Outcome] { get set }
}

/// The rows of a batch, each checked outside of the writer: ready to be written, or refused.
///
/// Every batch has this form: each row is accepted or refused by itself, and the response has one
/// outcome for each.
package struct PreparedRows<Row: Sendable>: StagedPreparation {
  let rows: [Result<Row, Status>]

  /// Checks each row of a request, which `field` names. The refusal of a row is its outcome; any
  /// other failure fails the call.
  ///
  /// INVALID_ARGUMENT TOO_MANY_ROWS.
  package init<Draft>(
    _ drafts: [Draft], check: (Draft, _ field: String) throws(Status) -> Row
  ) throws(Status) {
    guard drafts.count <= RowBatch.countMax else {
      throw .invalid(
        "TOO_MANY_ROWS", field: "rows", "at most \(RowBatch.countMax) rows a call")
    }
    var rows: [Result<Row, Status>] = []
    rows.reserveCapacity(drafts.count)
    for (index, draft) in drafts.enumerated() {
      rows.append(
        try RowBatch.result { () throws(Status) in try check(draft, RowBatch.field(index)) })
    }
    self.rows = rows
  }

  /// Writes rows without an outcome, as far as the step has room; returns the response when all
  /// have one. `size` is the approximate number of table rows of a row. `check` may still refuse it
  /// by the state in the transaction. A failure of `write` is not an outcome: it undoes the step.
  package func step<Response: BatchResponse, Ready>(
    _ response: inout Response, _ room: inout StepRoom, size: (Row) -> Int,
    check: (Row, _ index: Int) throws(Status) -> Ready,
    write: (Ready, inout Response.Outcome) throws(Status) -> Void
  ) throws(Status) -> Response? {
    room.affects(rows.count)
    for (index, row) in rows.enumerated().dropFirst(response.outcomes.count) {
      guard room.take((try? row.get()).map(size) ?? 0) else { return nil }
      let checked = try RowBatch.result { () throws(Status) in try check(try row.get(), index) }
      var outcome = Response.Outcome()
      switch checked {
      case .success(let ready): try write(ready, &outcome)
      case .failure(let status):
        outcome.reason = status.reason
        outcome.description = status.message
        outcome.violations = status.rowViolations(RowBatch.field(index))
      }
      response.outcomes.append(outcome)
    }
    return response
  }
}

/// Common to all batches.
package enum RowBatch {
  /// The most rows of one call.
  package static let countMax = 500

  /// A row's path in the request.
  package static func field(_ index: Int) -> String { "rows[\(index)]" }

  /// The result of `body`, or its refusal of the row; any other failure is thrown.
  package static func result<Value>(
    _ body: () throws(Status) -> Value
  ) throws(Status) -> Result<Value, Status> {
    do throws(Status) {
      return .success(try body())
    } catch  where error.isOfTheRow {
      return .failure(error)
    }
  }
}
