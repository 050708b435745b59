// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase

/// A row of contacts.
package struct ContactRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var sharedVersion: Int64
  package var isByMember: Bool
  package var customerID: Int64
  package var name: String
  package var phone: String
  package var title: String
  package var note: String
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, sharedVersion: Int64, isByMember: Bool, customerID: Int64, name: String, phone: String, title: String, note: String, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.sharedVersion = sharedVersion
    self.isByMember = isByMember
    self.customerID = customerID
    self.name = name
    self.phone = phone
    self.title = title
    self.note = note
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    sharedVersion = 0
    isByMember = false
    customerID = 0
    name = ""
    phone = ""
    title = ""
    note = ""
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    sharedVersion = row.int(first + 2)
    isByMember = row.bool(first + 3)
    customerID = row.int(first + 4)
    name = row.text(first + 5)
    phone = row.text(first + 6)
    title = row.text(first + 7)
    note = row.text(first + 8)
    createTime = row.instant(first + 9)
    updateTime = row.instant(first + 10)
  }

  /// What `$columns(ContactRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "shared_version", "by_member", "customer_id", "name", "phone", "title", "note", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 11 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO contacts (tenant, id, version, shared_version, by_member, customer_id, name, phone, phone_key, title, note, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE contacts SET version = $2, shared_version = $3, by_member = $4, customer_id = $5, name = $6, phone = $7, phone_key = $8, title = $9, note = $10, create_time = $11, update_time = $12
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      sharedVersion,
      isByMember,
      customerID,
      name,
      phone,
      Text.phoneKey(phone),
      title,
      note,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of phone_lookups.
package struct PhoneLookupRow: StoredRow, Hashable {
  package var requestHigh: Int64
  package var requestLow: Int64
  package var accountID: Int64
  package var lookupTime: Instant

  package init(requestHigh: Int64, requestLow: Int64, accountID: Int64, lookupTime: Instant) {
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.accountID = accountID
    self.lookupTime = lookupTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    requestHigh = 0
    requestLow = 0
    accountID = 0
    lookupTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    requestHigh = row.int(first)
    requestLow = row.int(first + 1)
    accountID = row.int(first + 2)
    lookupTime = row.instant(first + 3)
  }

  /// What `$columns(PhoneLookupRow)` stands for.
  package static var columns: [String] {
    ["request_high", "request_low", "account_id", "lookup_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO phone_lookups (tenant, request_high, request_low, account_id, lookup_time)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      requestHigh,
      requestLow,
      accountID,
      lookupTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
