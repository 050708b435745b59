// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase

/// A row of customer_classes.
package struct CustomerClassRecord: StoredRow, Hashable {
  package var id: Int64
  package var code: String
  package var name: String

  package init(id: Int64, code: String, name: String) {
    self.id = id
    self.code = code
    self.name = name
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    code = ""
    name = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    code = row.text(first + 1)
    name = row.text(first + 2)
  }

  /// What `$columns(CustomerClassRecord)` stands for.
  package static var columns: [String] {
    ["id", "code", "name"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO customer_classes (tenant, id, code, code_folded, name)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      code,
      Text.fold(code),
      name,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of customers.
package struct CustomerRow: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var name: String
  package var code: String?
  package var classID: Int64?
  package var level: Int64
  package var ownerID: Int64?
  package var state: CustomerRecord.State
  package var address: String
  package var latitude: Double?
  package var longitude: Double?
  package var datumNumber: Int64?
  package var knownAccuracyM: Double?
  package var currency: String
  package var note: String
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, name: String, code: String?, classID: Int64?, level: Int64, ownerID: Int64?, state: CustomerRecord.State, address: String, latitude: Double?, longitude: Double?, datumNumber: Int64?, knownAccuracyM: Double?, currency: String, note: String, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.name = name
    self.code = code
    self.classID = classID
    self.level = level
    self.ownerID = ownerID
    self.state = state
    self.address = address
    self.latitude = latitude
    self.longitude = longitude
    self.datumNumber = datumNumber
    self.knownAccuracyM = knownAccuracyM
    self.currency = currency
    self.note = note
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    name = ""
    code = nil
    classID = nil
    level = 0
    ownerID = nil
    state = CustomerRecord.State(stored: 0)
    address = ""
    latitude = nil
    longitude = nil
    datumNumber = nil
    knownAccuracyM = nil
    currency = ""
    note = ""
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    name = row.text(first + 2)
    code = row.optionalText(first + 3)
    classID = row.optionalInt(first + 4)
    level = row.int(first + 5)
    ownerID = row.optionalInt(first + 6)
    state = CustomerRecord.State(stored: row.int(first + 7))
    address = row.text(first + 8)
    latitude = row.optionalDouble(first + 9)
    longitude = row.optionalDouble(first + 10)
    datumNumber = row.optionalInt(first + 11)
    knownAccuracyM = row.optionalDouble(first + 12)
    currency = row.text(first + 13)
    note = row.text(first + 14)
    createTime = row.instant(first + 15)
    updateTime = row.instant(first + 16)
  }

  /// What `$columns(CustomerRow)` stands for.
  package static var columns: [String] {
    ["id", "version", "name", "code", "class_id", "level", "owner_id", "state", "address", "latitude", "longitude", "datum", "accuracy_m", "currency", "note", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 17 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO customers (tenant, id, version, name, code, code_folded, class_id, level, owner_id, state, address, latitude, longitude, datum, accuracy_m, currency, note, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE customers SET version = $2, name = $3, code = $4, code_folded = $5, class_id = $6, level = $7, owner_id = $8, state = $9, address = $10, latitude = $11, longitude = $12, datum = $13, accuracy_m = $14, currency = $15, note = $16, create_time = $17, update_time = $18
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      name,
      code,
      code.map { Text.fold($0) },
      classID,
      level,
      ownerID,
      state.stored,
      address,
      latitude,
      longitude,
      datumNumber,
      knownAccuracyM,
      currency,
      note,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension CustomerRecord {
  package var id: Int64 {
    get { row.id }
    set { row.id = newValue }
  }
  package var version: Int64 {
    get { row.version }
    set { row.version = newValue }
  }
  package var name: String {
    get { row.name }
    set { row.name = newValue }
  }
  package var code: String? {
    get { row.code }
    set { row.code = newValue }
  }
  package var classID: Int64? {
    get { row.classID }
    set { row.classID = newValue }
  }
  package var level: Int64 {
    get { row.level }
    set { row.level = newValue }
  }
  package var ownerID: Int64? {
    get { row.ownerID }
    set { row.ownerID = newValue }
  }
  package var state: CustomerRecord.State {
    get { row.state }
    set { row.state = newValue }
  }
  package var address: String {
    get { row.address }
    set { row.address = newValue }
  }
  package var latitude: Double? {
    get { row.latitude }
    set { row.latitude = newValue }
  }
  package var longitude: Double? {
    get { row.longitude }
    set { row.longitude = newValue }
  }
  package var datumNumber: Int64? {
    get { row.datumNumber }
    set { row.datumNumber = newValue }
  }
  package var knownAccuracyM: Double? {
    get { row.knownAccuracyM }
    set { row.knownAccuracyM = newValue }
  }
  package var currency: String {
    get { row.currency }
    set { row.currency = newValue }
  }
  package var note: String {
    get { row.note }
    set { row.note = newValue }
  }
  package var createTime: Instant {
    get { row.createTime }
    set { row.createTime = newValue }
  }
  package var updateTime: Instant {
    get { row.updateTime }
    set { row.updateTime = newValue }
  }
}

/// Some columns of a row of customers.
package struct CustomerEntry: TableRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var code: String?
  package var name: String

  package init(id: Int64, version: Int64, code: String?, name: String) {
    self.id = id
    self.version = version
    self.code = code
    self.name = name
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    code = nil
    name = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    code = row.optionalText(first + 2)
    name = row.text(first + 3)
  }

  /// What `$columns(CustomerEntry)` stands for.
  package static var columns: [String] {
    ["id", "version", "code", "name"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }
}

/// Some columns of a row of customers.
package struct CustomerCandidate: TableRow, Hashable {
  package var id: Int64
  package var level: Int64
  package var ownerID: Int64?

  package init(id: Int64, level: Int64, ownerID: Int64?) {
    self.id = id
    self.level = level
    self.ownerID = ownerID
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    level = 0
    ownerID = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    level = row.int(first + 1)
    ownerID = row.optionalInt(first + 2)
  }

  /// What `$columns(CustomerCandidate)` stands for.
  package static var columns: [String] {
    ["id", "level", "owner_id"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }
}

/// Some columns of a row of customers.
package struct CustomerPin: TableRow, Hashable {
  package var id: Int64
  package var latitude: Double?
  package var longitude: Double?
  package var datumNumber: Int64?
  package var classID: Int64?
  package var ownerID: Int64?
  package var name: String
  package var knownAccuracyM: Double?

  package init(id: Int64, latitude: Double?, longitude: Double?, datumNumber: Int64?, classID: Int64?, ownerID: Int64?, name: String, knownAccuracyM: Double?) {
    self.id = id
    self.latitude = latitude
    self.longitude = longitude
    self.datumNumber = datumNumber
    self.classID = classID
    self.ownerID = ownerID
    self.name = name
    self.knownAccuracyM = knownAccuracyM
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    latitude = nil
    longitude = nil
    datumNumber = nil
    classID = nil
    ownerID = nil
    name = ""
    knownAccuracyM = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    latitude = row.optionalDouble(first + 1)
    longitude = row.optionalDouble(first + 2)
    datumNumber = row.optionalInt(first + 3)
    classID = row.optionalInt(first + 4)
    ownerID = row.optionalInt(first + 5)
    name = row.text(first + 6)
    knownAccuracyM = row.optionalDouble(first + 7)
  }

  /// What `$columns(CustomerPin)` stands for.
  package static var columns: [String] {
    ["id", "latitude", "longitude", "datum", "class_id", "owner_id", "name", "accuracy_m"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 8 }
}

/// A row of collaborators.
package struct CollaboratorRecord: StoredRow, Hashable {
  package var staffID: Int64
  package var customerID: Int64
  package var access: CollaboratorRecord.Access
  package var endTime: Instant
  package var addedByID: Int64
  package var createTime: Instant

  package init(staffID: Int64, customerID: Int64, access: CollaboratorRecord.Access, endTime: Instant, addedByID: Int64, createTime: Instant) {
    self.staffID = staffID
    self.customerID = customerID
    self.access = access
    self.endTime = endTime
    self.addedByID = addedByID
    self.createTime = createTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    staffID = 0
    customerID = 0
    access = CollaboratorRecord.Access(stored: 0)
    endTime = Instant(microseconds: 0)
    addedByID = 0
    createTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    staffID = row.int(first)
    customerID = row.int(first + 1)
    access = CollaboratorRecord.Access(stored: row.int(first + 2))
    endTime = row.instant(first + 3)
    addedByID = row.int(first + 4)
    createTime = row.instant(first + 5)
  }

  /// What `$columns(CollaboratorRecord)` stands for.
  package static var columns: [String] {
    ["staff_id", "customer_id", "access", "end_time", "added_by_id", "create_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 6 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO collaborators (tenant, staff_id, customer_id, access, end_time, added_by_id, create_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      staffID,
      customerID,
      access.stored,
      endTime,
      addedByID,
      createTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of customer_tags.
package struct CustomerTagRow: StoredRow, Hashable {
  package var customerID: Int64
  package var tag: String

  package init(customerID: Int64, tag: String) {
    self.customerID = customerID
    self.tag = tag
  }

  /// Nothing, none and zero in every column.
  package init() {
    customerID = 0
    tag = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    customerID = row.int(first)
    tag = row.text(first + 1)
  }

  /// What `$columns(CustomerTagRow)` stands for.
  package static var columns: [String] {
    ["customer_id", "tag"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO customer_tags (tenant, tag_folded, customer_id, tag)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      Text.fold(tag),
      customerID,
      tag,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of addresses.
package struct AddressRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var customerID: Int64
  package var label: String
  package var consignee: String
  package var phone: String
  package var adcode: String
  package var address: String
  package var latitude: Double?
  package var longitude: Double?
  package var datumNumber: Int64?
  package var accuracyM: Double
  package var note: String
  package var isDefault: Bool
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, customerID: Int64, label: String, consignee: String, phone: String, adcode: String, address: String, latitude: Double?, longitude: Double?, datumNumber: Int64?, accuracyM: Double, note: String, isDefault: Bool, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.customerID = customerID
    self.label = label
    self.consignee = consignee
    self.phone = phone
    self.adcode = adcode
    self.address = address
    self.latitude = latitude
    self.longitude = longitude
    self.datumNumber = datumNumber
    self.accuracyM = accuracyM
    self.note = note
    self.isDefault = isDefault
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    customerID = 0
    label = ""
    consignee = ""
    phone = ""
    adcode = ""
    address = ""
    latitude = nil
    longitude = nil
    datumNumber = nil
    accuracyM = 0
    note = ""
    isDefault = false
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    customerID = row.int(first + 2)
    label = row.text(first + 3)
    consignee = row.text(first + 4)
    phone = row.text(first + 5)
    adcode = row.text(first + 6)
    address = row.text(first + 7)
    latitude = row.optionalDouble(first + 8)
    longitude = row.optionalDouble(first + 9)
    datumNumber = row.optionalInt(first + 10)
    accuracyM = row.double(first + 11)
    note = row.text(first + 12)
    isDefault = row.bool(first + 13)
    createTime = row.instant(first + 14)
    updateTime = row.instant(first + 15)
  }

  /// What `$columns(AddressRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "customer_id", "label", "consignee", "phone", "adcode", "address", "latitude", "longitude", "datum", "accuracy_m", "note", "is_default", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 16 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO addresses (tenant, id, version, customer_id, label, consignee, phone, phone_key, adcode, address, latitude, longitude, datum, accuracy_m, note, is_default, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE addresses SET version = $2, customer_id = $3, label = $4, consignee = $5, phone = $6, phone_key = $7, adcode = $8, address = $9, latitude = $10, longitude = $11, datum = $12, accuracy_m = $13, note = $14, is_default = $15, create_time = $16, update_time = $17
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      customerID,
      label,
      consignee,
      phone,
      Text.phoneKey(phone),
      adcode,
      address,
      latitude,
      longitude,
      datumNumber,
      accuracyM,
      note,
      isDefault,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
