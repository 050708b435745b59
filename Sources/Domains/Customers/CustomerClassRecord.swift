package import TongluCore
package import TongluDatabase

// A customer class of the enterprise.
extension CustomerClassRecord {
  /// The class with `code`; NOT_FOUND otherwise.
  package static func find(
    code: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerClassRecord {
    let found = try snapshot.first(
      CustomerClassRecord.self,
      """
      SELECT $columns(CustomerClassRecord) FROM customer_classes
      WHERE tenant = $tenant AND code_folded = $1
      """, Text.fold(Text.trim(code)))
    guard let found else { throw Status(.notFound, "NOT_FOUND", "no customer class \(code)") }
    return found
  }

  /// All classes by code.
  package static func all(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerClassRecord] {
    try snapshot.all(
      CustomerClassRecord.self,
      """
      SELECT $columns(CustomerClassRecord) FROM customer_classes
      WHERE tenant = $tenant ORDER BY code
      """)
  }

  /// Adds a class; ALREADY_EXISTS CODE_TAKEN.
  package static func insert(
    id: Int64, code: String, name: String, _ transaction: borrowing Transaction
  ) throws(Status) {
    let isTaken = try transaction.snapshot.exists(
      "SELECT 1 FROM customer_classes WHERE tenant = $tenant AND code_folded = $1",
      Text.fold(code))
    if isTaken { throw Status(.alreadyExists, "CODE_TAKEN", "there is a class \(code)") }
    try transaction.insert(CustomerClassRecord(id: id, code: code, name: name))
    try transaction.record(.customerClass, id, version: 1, .created)
  }
}
