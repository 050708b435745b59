import CSQLite
import TongluCore

extension SQLiteConnection {
  /// A statement ready to step: prepared, its parameters and the tenant bound.
  func checkOut(
    _ sql: StaticString, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> SQLiteStatement {
    var listCount = 0
    for index in parameters.indices {
      if let list = parameters[index].list { listCount = list.count }
    }
    let statement = try checkOut(sql, listCount: listCount)
    var number = 0
    for index in parameters.indices {
      if listCount > 0, parameters[index].list != nil {
        parameters[index].bind(to: statement.binding(at: statement.listPosition))
        continue
      }
      precondition(number < statement.positions.count, "a parameter too many: \(sql)")
      parameters[index].bind(to: statement.binding(at: statement.positions[number]))
      number += 1
    }
    precondition(number == statement.positions.count, "a parameter is missing: \(sql)")
    if statement.tenantPosition > 0 {
      statement.binding(at: statement.tenantPosition).take(tenant)
    }
    return statement
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

  func visit(
    _ sql: StaticString, _ parameters: [any Bindable], tenant: Int64,
    _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status) {
    let statement = try checkOut(sql, parameters, tenant: tenant)
    defer { checkIn(statement) }
    while try step(statement) {
      if try !body(unsafe Row(sqlite: statement.handle)) { return }
    }
  }

  func execute(
    _ sql: StaticString, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Int {
    let statement = try checkOut(sql, parameters, tenant: tenant)
    defer { checkIn(statement) }
    while try step(statement) {}
    return changes
  }

  func execute(
    _ sql: StaticString, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) -> [Int] {
    var counts: [Int] = []
    for row in rows { counts.append(try execute(sql, row, tenant: tenant)) }
    return counts
  }

  func post(_ sql: StaticString, _ parameters: [any Bindable], tenant: Int64) throws(Status) {
    _ = try execute(sql, parameters, tenant: tenant)
  }
}
