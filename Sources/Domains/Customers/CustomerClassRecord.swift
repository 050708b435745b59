package import TongluCore
package import TongluDatabase

/// A class of the enterprise's own scheme.
package struct CustomerClassRecord: Sendable, Hashable {
  package let id: Int64
  package let code: String
  package let name: String

  /// The class with `code`; NOT_FOUND otherwise.
  package static func find(
    code: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerClassRecord {
    let found = try snapshot.first(
      "SELECT id, code, name FROM customer_classes WHERE tenant = $tenant AND code_folded = $1",
      Text.fold(Text.trim(code))
    ) { row throws(Status) in
      CustomerClassRecord(id: row.int(0), code: row.text(1), name: row.text(2))
    }
    guard let found else { throw Status(.notFound, "NOT_FOUND", "no customer class \(code)") }
    return found
  }

  /// All classes by code.
  package static func all(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerClassRecord] {
    try snapshot.all(
      "SELECT id, code, name FROM customer_classes WHERE tenant = $tenant ORDER BY code"
    ) { row throws(Status) in
      CustomerClassRecord(id: row.int(0), code: row.text(1), name: row.text(2))
    }
  }

  /// Adds a class; ALREADY_EXISTS CODE_TAKEN.
  package static func insert(
    id: Int64, code: String, name: String, _ transaction: borrowing Transaction
  ) throws(Status) {
    let isTaken = try transaction.snapshot.exists(
      "SELECT 1 FROM customer_classes WHERE tenant = $tenant AND code_folded = $1",
      Text.fold(code))
    if isTaken { throw Status(.alreadyExists, "CODE_TAKEN", "there is a class \(code)") }
    try transaction.execute(
      """
      INSERT INTO customer_classes (tenant, id, code, code_folded, name)
      VALUES ($tenant, $1, $2, $3, $4)
      """, id, code, Text.fold(code), name)
    try transaction.record(.customerClass, id, version: 1, .created)
  }
}
