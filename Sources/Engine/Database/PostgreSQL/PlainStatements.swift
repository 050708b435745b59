import CPostgreSQL
import TongluCore

// Unprepared statements, outside of pipelines.
extension PostgreSQLConnection {
  /// Runs statements that return nothing and take no parameters: settings and schemas.
  func run(_ sql: String) throws(Status) {
    _ = try simpleNumber(sql)
  }

  /// The number in the first row of unprepared statements; nil without a row.
  func simpleNumber(_ sql: String) throws(Status) -> Int64? {
    try settle()
    unsafe PQexitPipelineMode(handle)
    guard unsafe PQsendQuery(handle, sql) == 1 else { throw broken() }
    var failure: Status?
    var number: Int64?
    while let result = try nextResult() {
      failure = failure ?? Self.failure(result)
      number = number ?? result.textOfFirst.flatMap { Int64($0) }
    }
    if let failure { throw failure }
    return number
  }

  /// The process number that the server sent for cancellations; a pooler sends another one.
  var ownNumber: Int64 { Int64(unsafe PQbackendPID(handle)) }
}
