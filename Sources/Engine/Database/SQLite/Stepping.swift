import CSQLite
import TongluCore

extension Connection {
  /// A statement ready to step: prepared, its parameters and the tenant bound.
  func checkOut(
    _ sql: StaticString, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Statement {
    let list = parameters.lazy.compactMap(\.list).first
    let statement = try checkOut(sql, listCount: list?.values.count ?? 0)
    var number = 0
    for parameter in parameters {
      if let list = parameter.list {
        for (offset, value) in list.values.enumerated() {
          statement.bind(value, at: statement.listPosition + Int32(offset))
        }
        continue
      }
      precondition(number < statement.positions.count, "a parameter too many: \(sql)")
      statement.bind(parameter.databaseValue, at: statement.positions[number])
      number += 1
    }
    precondition(number == statement.positions.count, "a parameter is missing: \(sql)")
    if statement.tenantPosition > 0 {
      statement.bind(.integer(tenant), at: statement.tenantPosition)
    }
    return statement
  }

  /// Moves to the next row; false at the end.
  func step(_ statement: Statement) throws(Status) -> Bool {
    switch unsafe sqlite3_step(statement.handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let status = failure(code)
      unsafe sqlite3_reset(statement.handle)
      throw status
    }
  }

  func row(of statement: Statement) -> Row { unsafe Row(handle: statement.handle) }
}
