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
      "SELECT id, code, name FROM customer_classes WHERE tenant = $tenant AND code = $1", code
    ) { row throws(Status) in
      CustomerClassRecord(id: row.int(0), code: row.text(1), name: row.text(2))
    }
    guard let found else { throw Status(.notFound, "NOT_FOUND", "no customer class \(code)") }
    return found
  }

  /// The codes of the classes with these ids, each once and at most 1,024.
  package static func codes(
    of ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: String] {
    if ids.isEmpty { return [:] }
    var codes: [Int64: String] = [:]
    try snapshot.each(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT k.id, k.code FROM wanted CROSS JOIN customer_classes AS k
      WHERE k.tenant = $tenant AND k.id = wanted.id
      """, List(ids)
    ) { row throws(Status) in codes[row.int(0)] = row.text(1) }
    return codes
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
      "SELECT 1 FROM customer_classes WHERE tenant = $tenant AND code = $1", code)
    if isTaken { throw Status(.alreadyExists, "CODE_TAKEN", "there is a class \(code)") }
    try transaction.execute(
      "INSERT INTO customer_classes (tenant, id, code, name) VALUES ($tenant, $1, $2, $3)",
      id, code, name)
    try transaction.record(.customerClass, id, version: 1, .created)
  }
}
