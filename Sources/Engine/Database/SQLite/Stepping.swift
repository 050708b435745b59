import CSQLite
import TongluCore

extension SQLiteConnection {
  /// A prepared statement with its parameters and the tenant bound.
  func checkOut(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> SQLiteStatement {
    var listCount = 0
    for index in parameters.indices {
      if let list = parameters[index].list { listCount = list.count }
    }
    let statement = try checkOut(sql, listCount: listCount)
    bind(parameters, listCount, tenant, to: statement)
    return statement
  }

  private func bind(
    _ parameters: [any Bindable], _ listCount: Int, _ tenant: Int64, to statement: SQLiteStatement
  ) {
    var number = 0
    for index in parameters.indices {
      if listCount > 0, parameters[index].list != nil {
        parameters[index].bind(to: statement.binding(at: statement.listPosition))
        continue
      }
      precondition(number < statement.positions.count, "a parameter too many: \(statement.text)")
      parameters[index].bind(to: statement.binding(at: statement.positions[number]))
      number += 1
    }
    precondition(number == statement.positions.count, "a parameter is missing: \(statement.text)")
    if statement.tenantPosition > 0 {
      statement.binding(at: statement.tenantPosition).take(tenant)
    }
  }

  /// Moves to the next row; false at the end.
  func step(_ statement: SQLiteStatement) throws(Status) -> Bool {
    switch unsafe sqlite3_step(statement.handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let status = failure(code)
      if !statement.isReadOnly, code & 0xFF != SQLITE_CONSTRAINT { hasBrokenWrite = true }
      unsafe sqlite3_reset(statement.handle)
      throw status
    }
  }

  /// SQLite has no round trip: the query runs when its rows are read.
  func ask(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Question {
    Question(
      statement: sql, parameters: parameters, tenant: tenant,
      ticket: Int(truncatingIfNeeded: totalChanges))
  }

  func visit(
    _ question: Question, _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status) {
    assert(
      question.ticket == Int(truncatingIfNeeded: totalChanges),
      "written between question and answer: \(question.statement.text)")
    let statement = try checkOut(
      question.statement, question.parameters, tenant: question.tenant)
    defer { checkIn(statement) }
    while try step(statement) {
      if try !body(unsafe Row(sqlite: statement.handle)) { return }
    }
  }

  func execute(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Int {
    let statement = try checkOut(sql, parameters, tenant: tenant)
    defer { checkIn(statement) }
    while try step(statement) {}
    return changes
  }

  func execute(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(rows.count)
    for row in rows { counts.append(try execute(sql, row, tenant: tenant)) }
    return counts
  }

  func post(_ sql: Statement, _ parameters: [any Bindable], tenant: Int64) throws(Status) {
    _ = try execute(sql, parameters, tenant: tenant)
  }

  func post(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) {
    for row in rows { _ = try execute(sql, row, tenant: tenant) }
  }
}
