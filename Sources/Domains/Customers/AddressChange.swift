package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

// The rules for an address.
extension AddressRecord {
  /// The most characters of an address and of a note; BAD_ADDRESS or TOO_LONG beyond it.
  private static let textCountMax = 500

  /// Checks what a request gave, in the order of the schema: INVALID_ARGUMENT TOO_LONG, BAD_TEXT,
  /// BAD_PHONE, BAD_ADCODE, BAD_ADDRESS.
  package mutating func check(_ wrong: inout Violations) throws(Status) {
    label =
      try wrong.collect("label", Text.optionalLine(label, field: "label", countMax: 100)) ?? ""
    consignee =
      try wrong.collect(
        "consignee", Text.optionalLine(consignee, field: "consignee", countMax: 100)) ?? ""
    phone = try wrong.collect("phone", Text.phone(phone, field: "phone")) ?? ""
    adcode = try wrong.collect("adcode", Self.adcode(adcode, field: "adcode")) ?? ""
    address = try wrong.collect("address", Self.address(address, field: "address")) ?? ""
    note =
      try wrong.collect(
        "note", Text.body(note, field: "note", countMax: Self.textCountMax)) ?? ""
  }

  /// Sets a place; adds INVALID_ARGUMENT BAD_COORDINATE.
  package mutating func set(_ place: Place, _ wrong: inout Violations) throws(Status) {
    let found = try wrong.collect("place", CustomerRules.place(place, field: "place"))
    guard let (coordinate, datum, accuracyM) = found else { return }
    (self.place, self.datum, self.accuracyM) = (coordinate, datum, accuracyM)
  }

  private static func adcode(_ text: String, field: String) throws(Status) -> String {
    let text = Text.trim(text)
    if text.isEmpty { return "" }
    let isCode =
      text.utf8.count == 6 && text.utf8.first != UInt8(ascii: "0")
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isCode else {
      throw .invalid("BAD_ADCODE", field: field, "a district of GB/T 2260: 6 digits, as 330106")
    }
    return text
  }

  private static func address(_ text: String, field: String) throws(Status) -> String {
    let text = try Text.body(text, field: field, countMax: textCountMax)
    guard !text.isEmpty else {
      throw .invalid("BAD_ADDRESS", field: field, "1 to \(count: textCountMax) characters")
    }
    return text
  }
}

// Writing addresses.
extension AddressRecord {
  /// Writes a new address. It becomes the default if requested, or if the company has no other.
  package mutating func insert(_ transaction: borrowing Transaction) throws(Status) {
    let former = try Self.default(of: customerID, transaction.snapshot)
    isDefault = isDefault || former == nil
    if isDefault, let former { try former.yieldDefault(at: createTime, transaction) }
    try transaction.insert(self)
    try transaction.record(.address, id, version: version, .created, of: customerID)
  }

  /// Writes the address, formerly `old`, as its next version.
  package mutating func update(
    _ old: AddressRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    if isDefault, !old.isDefault {
      try Self.default(of: customerID, transaction.snapshot)?
        .yieldDefault(at: call.now, transaction)
    }
    version += 1
    updateTime = call.now(after: updateTime)
    try transaction.update(self)
    try transaction.record(.address, id, version: version, .updated, of: customerID)
  }

  /// Deletes the address; the consignee in stored responses goes by `Outcomes.erase`.
  ///
  /// FAILED_PRECONDITION DEFAULT_ADDRESS: the default is deleted last.
  package func delete(_ transaction: borrowing Transaction) throws(Status) {
    if isDefault {
      let hasOther = try transaction.snapshot.exists(
        """
        SELECT 1 FROM addresses INDEXED BY addresses_customer
        WHERE tenant = $tenant AND customer_id = $1 AND id <> $2 LIMIT 1
        """, customerID, id)
      if hasOther { throw Self.isTheDefault }
    }
    try transaction.execute("DELETE FROM addresses WHERE tenant = $tenant AND id = $1", id)
    try transaction.record(.address, id, version: version + 1, .deleted, of: customerID)
  }

  /// FAILED_PRECONDITION DEFAULT_ADDRESS.
  package static var isTheDefault: Status {
    Status(.failedPrecondition, "DEFAULT_ADDRESS", "make another address the default instead")
  }

  /// Unsets the default, as the address's next version.
  private func yieldDefault(
    at now: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      UPDATE addresses SET is_default = 0, version = $2,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND id = $1
      """, id, version + 1, now)
    try transaction.record(.address, id, version: version + 1, .updated, of: customerID)
  }
}
