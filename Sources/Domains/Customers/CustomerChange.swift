package import TongluCore
package import TongluDatabase
package import TongluService

extension CustomerRecord {
  /// Writes a new company with its tags, and its entry in the change feed.
  ///
  /// ALREADY_EXISTS CODE_TAKEN.
  package func insert(
    tags: [String], _ transaction: borrowing Transaction
  ) throws(Status) {
    try refuseTakenCode(transaction.snapshot)
    try insertUntaken(tags: tags, transaction)
  }

  /// The same for a company whose code is free.
  package func insertUntaken(
    tags: [String], _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.insert(row)
    try Self.add(tags: tags, to: id, transaction)
    try transaction.record(.customer, id, version: version, .created, of: id)
  }

  /// Applies `change` to the company and writes it as its next version.
  ///
  /// ALREADY_EXISTS CODE_TAKEN.
  package mutating func update(
    _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    version += 1
    updateTime = call.now(after: updateTime)
    try refuseTakenCode(transaction.snapshot)
    try transaction.update(row)
    try transaction.record(.customer, id, version: version, .updated, of: id)
  }

  /// Adds tags that the company does not have yet.
  package static func add(
    tags: [String], to id: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    for tag in tags {
      _ = try transaction.insert(
        CustomerTagRow(customerID: id, tag: tag),
        "$insert(CustomerTagRow) ON CONFLICT (tenant, tag_folded, customer_id) DO NOTHING")
    }
  }

  /// Removes tags; one that the company does not have is ignored.
  package static func remove(
    tags: [String], from id: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    for tag in tags {
      try transaction.execute(
        "DELETE FROM customer_tags WHERE tenant = $tenant AND tag_folded = $1 AND customer_id = $2",
        Text.fold(tag), id)
    }
  }

  /// ALREADY_EXISTS CODE_TAKEN.
  package func refuseTakenCode(_ snapshot: borrowing Snapshot) throws(Status) {
    guard let code else { return }
    let isTaken = try snapshot.exists(
      "SELECT 1 FROM customers WHERE tenant = $tenant AND code_folded = $1 AND id <> $2",
      Text.fold(code), id)
    if isTaken {
      throw Status(.alreadyExists, "CODE_TAKEN", "another customer has this code")
    }
  }
}
