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

  /// The same of one whose code is not taken.
  package func insertUntaken(
    tags: [String], _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO customers
        (tenant, id, version, name, code, code_folded, class_id, level, owner_id, state, address,
         latitude, longitude, datum, accuracy_m, currency, note, create_time, update_time)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
        $18)
      """,
      id, version, name, code, code.map(Text.fold), classID, level, ownerID, state.rawValue,
      address, place?.latitude, place?.longitude, datum?.rawValue, accuracyM, currency, note,
      createTime, updateTime)
    try Self.add(tags: tags, to: id, transaction)
    try transaction.record(.customer, id, version: version, .created, of: id)
  }

  /// Writes what `change` makes of the company, as its next version.
  ///
  /// ALREADY_EXISTS CODE_TAKEN.
  package mutating func update(
    _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    version += 1
    updateTime = call.now(after: updateTime)
    try refuseTakenCode(transaction.snapshot)
    try transaction.execute(
      """
      UPDATE customers SET version = $2, name = $3, code = $4, class_id = $5, level = $6,
        owner_id = $7, state = $8, address = $9, latitude = $10, longitude = $11, datum = $12,
        accuracy_m = $13, note = $14, update_time = $15, code_folded = $16
      WHERE tenant = $tenant AND id = $1
      """,
      id, version, name, code, classID, level, ownerID, state.rawValue, address, place?.latitude,
      place?.longitude, datum?.rawValue, accuracyM, note, updateTime, code.map(Text.fold))
    try transaction.record(.customer, id, version: version, .updated, of: id)
  }

  /// Adds tags that the company does not have yet.
  package static func add(
    tags: [String], to id: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    for tag in tags {
      try transaction.execute(
        """
        INSERT INTO customer_tags (tenant, tag, tag_folded, customer_id)
        VALUES ($tenant, $1, $2, $3)
        ON CONFLICT (tenant, tag_folded, customer_id) DO NOTHING
        """, tag, Text.fold(tag), id)
    }
  }

  /// Takes tags away; one that the company does not have is no error.
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
