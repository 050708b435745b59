// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluService

/// A row of enterprises.
package struct EnterpriseRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var code: String
  package var name: String
  package var timeZone: String
  package var currency: String
  package var approvesSalesCustomers: Bool
  package var regularOrderCount: Int64
  package var regularDays: Int64
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, code: String, name: String, timeZone: String, currency: String, approvesSalesCustomers: Bool, regularOrderCount: Int64, regularDays: Int64, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.code = code
    self.name = name
    self.timeZone = timeZone
    self.currency = currency
    self.approvesSalesCustomers = approvesSalesCustomers
    self.regularOrderCount = regularOrderCount
    self.regularDays = regularDays
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    code = ""
    name = ""
    timeZone = ""
    currency = ""
    approvesSalesCustomers = false
    regularOrderCount = 0
    regularDays = 0
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    code = row.text(first + 2)
    name = row.text(first + 3)
    timeZone = row.text(first + 4)
    currency = row.text(first + 5)
    approvesSalesCustomers = row.bool(first + 6)
    regularOrderCount = row.int(first + 7)
    regularDays = row.int(first + 8)
    createTime = row.instant(first + 9)
    updateTime = row.instant(first + 10)
  }

  /// What `$columns(EnterpriseRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "code", "name", "time_zone", "currency", "approves_sales_customers", "regular_order_count", "regular_days", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 11 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO enterprises (id, version, code, name, time_zone, currency, approves_sales_customers, regular_order_count, regular_days, create_time, update_time)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE enterprises SET version = $2, code = $3, name = $4, time_zone = $5, currency = $6, approves_sales_customers = $7, regular_order_count = $8, regular_days = $9, create_time = $10, update_time = $11
    WHERE id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      code,
      name,
      timeZone,
      currency,
      approvesSalesCustomers,
      regularOrderCount,
      regularDays,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of staff.
package struct StaffRow: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var name: String
  package var phone: String
  package var roles: Roles
  package var isDisabled: Bool
  package var isErased: Bool
  package var createTime: Instant
  package var updateTime: Instant
  package var teamID: Int64?
  package var leadsTeam: Bool
  package var collaborates: Bool

  package init(id: Int64, version: Int64, name: String, phone: String, roles: Roles, isDisabled: Bool, isErased: Bool, createTime: Instant, updateTime: Instant, teamID: Int64?, leadsTeam: Bool, collaborates: Bool) {
    self.id = id
    self.version = version
    self.name = name
    self.phone = phone
    self.roles = roles
    self.isDisabled = isDisabled
    self.isErased = isErased
    self.createTime = createTime
    self.updateTime = updateTime
    self.teamID = teamID
    self.leadsTeam = leadsTeam
    self.collaborates = collaborates
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    name = ""
    phone = ""
    roles = Roles(stored: 0)
    isDisabled = false
    isErased = false
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
    teamID = nil
    leadsTeam = false
    collaborates = false
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    name = row.text(first + 2)
    phone = row.text(first + 3)
    roles = Roles(stored: row.int(first + 4))
    isDisabled = row.bool(first + 5)
    isErased = row.bool(first + 6)
    createTime = row.instant(first + 7)
    updateTime = row.instant(first + 8)
    teamID = row.optionalInt(first + 9)
    leadsTeam = row.bool(first + 10)
    collaborates = row.bool(first + 11)
  }

  /// What `$columns(StaffRow)` stands for.
  package static var columns: [String] {
    ["id", "version", "name", "phone", "roles", "disabled", "erased", "create_time", "update_time", "team_id", "leads_team", "collaborates"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 12 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO staff (tenant, id, version, name, phone, roles, disabled, erased, create_time, update_time, team_id, leads_team, collaborates)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE staff SET version = $2, name = $3, phone = $4, roles = $5, disabled = $6, erased = $7, create_time = $8, update_time = $9, team_id = $10, leads_team = $11, collaborates = $12
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      name,
      phone,
      roles.stored,
      isDisabled,
      isErased,
      createTime,
      updateTime,
      teamID,
      leadsTeam,
      collaborates,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension StaffRecord {
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
  package var phone: String {
    get { row.phone }
    set { row.phone = newValue }
  }
  package var roles: Roles {
    get { row.roles }
    set { row.roles = newValue }
  }
  package var isDisabled: Bool {
    get { row.isDisabled }
    set { row.isDisabled = newValue }
  }
  package var isErased: Bool {
    get { row.isErased }
    set { row.isErased = newValue }
  }
  package var createTime: Instant {
    get { row.createTime }
    set { row.createTime = newValue }
  }
  package var updateTime: Instant {
    get { row.updateTime }
    set { row.updateTime = newValue }
  }
  package var teamID: Int64? {
    get { row.teamID }
    set { row.teamID = newValue }
  }
  package var leadsTeam: Bool {
    get { row.leadsTeam }
    set { row.leadsTeam = newValue }
  }
  package var collaborates: Bool {
    get { row.collaborates }
    set { row.collaborates = newValue }
  }
}

/// Some columns of a row of staff.
package struct StaffPower: TableRow, Hashable {
  package var roles: Roles
  package var leadsTeam: Bool
  package var collaborates: Bool

  package init(roles: Roles, leadsTeam: Bool, collaborates: Bool) {
    self.roles = roles
    self.leadsTeam = leadsTeam
    self.collaborates = collaborates
  }

  /// Nothing, none and zero in every column.
  package init() {
    roles = Roles(stored: 0)
    leadsTeam = false
    collaborates = false
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    roles = Roles(stored: row.int(first))
    leadsTeam = row.bool(first + 1)
    collaborates = row.bool(first + 2)
  }

  /// What `$columns(StaffPower)` stands for.
  package static var columns: [String] {
    ["roles", "leads_team", "collaborates"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }
}

/// A row of teams.
package struct TeamRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var name: String
  package var parentID: Int64?
  package var leadID: Int64?
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, name: String, parentID: Int64?, leadID: Int64?, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.name = name
    self.parentID = parentID
    self.leadID = leadID
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    name = ""
    parentID = nil
    leadID = nil
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    name = row.text(first + 2)
    parentID = row.optionalInt(first + 3)
    leadID = row.optionalInt(first + 4)
    createTime = row.instant(first + 5)
    updateTime = row.instant(first + 6)
  }

  /// What `$columns(TeamRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "name", "parent_id", "lead_id", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 7 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO teams (tenant, id, version, name, name_folded, parent_id, lead_id, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE teams SET version = $2, name = $3, name_folded = $4, parent_id = $5, lead_id = $6, create_time = $7, update_time = $8
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      name,
      Text.fold(name),
      parentID,
      leadID,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of led_teams.
package struct LedTeamRow: StoredRow, Hashable {
  package var leadID: Int64
  package var teamID: Int64

  package init(leadID: Int64, teamID: Int64) {
    self.leadID = leadID
    self.teamID = teamID
  }

  /// Nothing, none and zero in every column.
  package init() {
    leadID = 0
    teamID = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    leadID = row.int(first)
    teamID = row.int(first + 1)
  }

  /// What `$columns(LedTeamRow)` stands for.
  package static var columns: [String] {
    ["lead_id", "team_id"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO led_teams (tenant, lead_id, team_id)
    VALUES ($tenant, $1, $2)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      leadID,
      teamID,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of members.
package struct MemberRow: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var customerID: Int64
  package var name: String
  package var phone: String
  package var roles: Roles
  package var isProspect: Bool
  package var isDisabled: Bool
  package var isErased: Bool
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, customerID: Int64, name: String, phone: String, roles: Roles, isProspect: Bool, isDisabled: Bool, isErased: Bool, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.customerID = customerID
    self.name = name
    self.phone = phone
    self.roles = roles
    self.isProspect = isProspect
    self.isDisabled = isDisabled
    self.isErased = isErased
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    customerID = 0
    name = ""
    phone = ""
    roles = Roles(stored: 0)
    isProspect = false
    isDisabled = false
    isErased = false
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    customerID = row.int(first + 2)
    name = row.text(first + 3)
    phone = row.text(first + 4)
    roles = Roles(stored: row.int(first + 5))
    isProspect = row.bool(first + 6)
    isDisabled = row.bool(first + 7)
    isErased = row.bool(first + 8)
    createTime = row.instant(first + 9)
    updateTime = row.instant(first + 10)
  }

  /// What `$columns(MemberRow)` stands for.
  package static var columns: [String] {
    ["id", "version", "customer_id", "name", "phone", "roles", "is_prospect", "disabled", "erased", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 11 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO members (tenant, id, version, customer_id, name, phone, phone_key, roles, is_prospect, disabled, erased, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE members SET version = $2, customer_id = $3, name = $4, phone = $5, phone_key = $6, roles = $7, is_prospect = $8, disabled = $9, erased = $10, create_time = $11, update_time = $12
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      customerID,
      name,
      phone,
      Text.phoneKey(phone),
      roles.stored,
      isProspect,
      isDisabled,
      isErased,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension MemberRecord {
  package var id: Int64 {
    get { row.id }
    set { row.id = newValue }
  }
  package var version: Int64 {
    get { row.version }
    set { row.version = newValue }
  }
  package var customerID: Int64 {
    get { row.customerID }
    set { row.customerID = newValue }
  }
  package var name: String {
    get { row.name }
    set { row.name = newValue }
  }
  package var phone: String {
    get { row.phone }
    set { row.phone = newValue }
  }
  package var roles: Roles {
    get { row.roles }
    set { row.roles = newValue }
  }
  package var isProspect: Bool {
    get { row.isProspect }
    set { row.isProspect = newValue }
  }
  package var isDisabled: Bool {
    get { row.isDisabled }
    set { row.isDisabled = newValue }
  }
  package var isErased: Bool {
    get { row.isErased }
    set { row.isErased = newValue }
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

/// Some columns of a row of members.
package struct MemberPower: TableRow, Hashable {
  package var roles: Roles
  package var isProspect: Bool
  package var customerID: Int64

  package init(roles: Roles, isProspect: Bool, customerID: Int64) {
    self.roles = roles
    self.isProspect = isProspect
    self.customerID = customerID
  }

  /// Nothing, none and zero in every column.
  package init() {
    roles = Roles(stored: 0)
    isProspect = false
    customerID = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    roles = Roles(stored: row.int(first))
    isProspect = row.bool(first + 1)
    customerID = row.int(first + 2)
  }

  /// What `$columns(MemberPower)` stands for.
  package static var columns: [String] {
    ["roles", "is_prospect", "customer_id"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }
}

/// A row of service_accounts.
package struct ServiceAccountRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var name: String
  package var roles: Roles
  package var createTime: Instant
  package var certificate: String?

  package init(id: Int64, version: Int64, name: String, roles: Roles, createTime: Instant, certificate: String?) {
    self.id = id
    self.version = version
    self.name = name
    self.roles = roles
    self.createTime = createTime
    self.certificate = certificate
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    name = ""
    roles = Roles(stored: 0)
    createTime = Instant(microseconds: 0)
    certificate = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    name = row.text(first + 2)
    roles = Roles(stored: row.int(first + 3))
    createTime = row.instant(first + 4)
    certificate = row.optionalText(first + 5)
  }

  /// What `$columns(ServiceAccountRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "name", "roles", "create_time", "certificate_sha256"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 6 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO service_accounts (tenant, id, version, name, roles, create_time, certificate_sha256)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE service_accounts SET version = $2, name = $3, roles = $4, create_time = $5, certificate_sha256 = $6
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      name,
      roles.stored,
      createTime,
      certificate,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of logins.
package struct LoginRow: StoredRow, Hashable {
  package var loginName: String
  package var kind: Int64
  package var userID: Int64
  package var passwordHash: String?

  package init(loginName: String, kind: Int64, userID: Int64, passwordHash: String?) {
    self.loginName = loginName
    self.kind = kind
    self.userID = userID
    self.passwordHash = passwordHash
  }

  /// Nothing, none and zero in every column.
  package init() {
    loginName = ""
    kind = 0
    userID = 0
    passwordHash = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    loginName = row.text(first)
    kind = row.int(first + 1)
    userID = row.int(first + 2)
    passwordHash = row.optionalText(first + 3)
  }

  /// What `$columns(LoginRow)` stands for.
  package static var columns: [String] {
    ["login_name", "kind", "user_id", "password_hash"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO logins (tenant, login_name_folded, login_name, kind, user_id, password_hash)
    VALUES ($tenant, $1, $2, $3, $4, $5)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      Login.fold(loginName),
      loginName,
      kind,
      userID,
      passwordHash,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// Some columns of a row of logins.
package struct LoginEntry: TableRow, Hashable {
  package var loginNameFolded: String
  package var kind: Int64
  package var userID: Int64
  package var passwordHash: String?

  package init(loginNameFolded: String, kind: Int64, userID: Int64, passwordHash: String?) {
    self.loginNameFolded = loginNameFolded
    self.kind = kind
    self.userID = userID
    self.passwordHash = passwordHash
  }

  /// Nothing, none and zero in every column.
  package init() {
    loginNameFolded = ""
    kind = 0
    userID = 0
    passwordHash = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    loginNameFolded = row.text(first)
    kind = row.int(first + 1)
    userID = row.int(first + 2)
    passwordHash = row.optionalText(first + 3)
  }

  /// What `$columns(LoginEntry)` stands for.
  package static var columns: [String] {
    ["login_name_folded", "kind", "user_id", "password_hash"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }
}

/// A row of login_codes.
package struct LoginCodeRow: StoredRow, Hashable {
  package var userID: Int64
  package var hash: [UInt8]
  package var expireTime: Instant

  package init(userID: Int64, hash: [UInt8], expireTime: Instant) {
    self.userID = userID
    self.hash = hash
    self.expireTime = expireTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    userID = 0
    hash = []
    expireTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    userID = row.int(first)
    hash = row.bytes(first + 1)
    expireTime = row.instant(first + 2)
  }

  /// What `$columns(LoginCodeRow)` stands for.
  package static var columns: [String] {
    ["user_id", "hash", "expire_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO login_codes (tenant, user_id, hash, expire_time)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      userID,
      hash,
      expireTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of login_attempts.
package struct LoginAttemptRow: StoredRow, Hashable {
  package var nameHash: [UInt8]
  package var peerHash: [UInt8]
  package var windowStart: Int64
  package var failures: Int64

  package init(nameHash: [UInt8], peerHash: [UInt8], windowStart: Int64, failures: Int64) {
    self.nameHash = nameHash
    self.peerHash = peerHash
    self.windowStart = windowStart
    self.failures = failures
  }

  /// Nothing, none and zero in every column.
  package init() {
    nameHash = []
    peerHash = []
    windowStart = 0
    failures = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    nameHash = row.bytes(first)
    peerHash = row.bytes(first + 1)
    windowStart = row.int(first + 2)
    failures = row.int(first + 3)
  }

  /// What `$columns(LoginAttemptRow)` stands for.
  package static var columns: [String] {
    ["name_hash", "peer_hash", "window_start", "failures"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO login_attempts (tenant, name_hash, peer_hash, window_start, failures)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      nameHash,
      peerHash,
      windowStart,
      failures,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of login_name_attempts.
package struct LoginNameAttemptRow: StoredRow, Hashable {
  package var customerID: Int64
  package var windowStart: Int64
  package var refusals: Int64

  package init(customerID: Int64, windowStart: Int64, refusals: Int64) {
    self.customerID = customerID
    self.windowStart = windowStart
    self.refusals = refusals
  }

  /// Nothing, none and zero in every column.
  package init() {
    customerID = 0
    windowStart = 0
    refusals = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    customerID = row.int(first)
    windowStart = row.int(first + 1)
    refusals = row.int(first + 2)
  }

  /// What `$columns(LoginNameAttemptRow)` stands for.
  package static var columns: [String] {
    ["customer_id", "window_start", "refusals"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO login_name_attempts (tenant, customer_id, window_start, refusals)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      customerID,
      windowStart,
      refusals,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of tokens.
package struct TokenRow: StoredRow, Hashable {
  package var id: Int64
  package var hash: [UInt8]
  package var kind: Int64
  package var userID: Int64
  package var isByCode: Bool
  package var createTime: Instant
  package var expireTime: Instant

  package init(id: Int64, hash: [UInt8], kind: Int64, userID: Int64, isByCode: Bool, createTime: Instant, expireTime: Instant) {
    self.id = id
    self.hash = hash
    self.kind = kind
    self.userID = userID
    self.isByCode = isByCode
    self.createTime = createTime
    self.expireTime = expireTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    hash = []
    kind = 0
    userID = 0
    isByCode = false
    createTime = Instant(microseconds: 0)
    expireTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    hash = row.bytes(first + 1)
    kind = row.int(first + 2)
    userID = row.int(first + 3)
    isByCode = row.bool(first + 4)
    createTime = row.instant(first + 5)
    expireTime = row.instant(first + 6)
  }

  /// What `$columns(TokenRow)` stands for.
  package static var columns: [String] {
    ["id", "hash", "kind", "user_id", "by_code", "create_time", "expire_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 7 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO tokens (tenant, id, hash, kind, user_id, by_code, create_time, expire_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      hash,
      kind,
      userID,
      isByCode,
      createTime,
      expireTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// Some columns of a row of tokens.
package struct TokenEntry: TableRow, Hashable {
  package var id: Int64
  package var kind: Int64
  package var userID: Int64
  package var expireTime: Instant

  package init(id: Int64, kind: Int64, userID: Int64, expireTime: Instant) {
    self.id = id
    self.kind = kind
    self.userID = userID
    self.expireTime = expireTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    kind = 0
    userID = 0
    expireTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    kind = row.int(first + 1)
    userID = row.int(first + 2)
    expireTime = row.instant(first + 3)
  }

  /// What `$columns(TokenEntry)` stands for.
  package static var columns: [String] {
    ["id", "kind", "user_id", "expire_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }
}

/// A row of phone_reveals.
package struct PhoneRevealRow: StoredRow, Hashable {
  package var requestHigh: Int64
  package var requestLow: Int64
  package var accountID: Int64
  package var revealTime: Instant
  package var subjectID: Int64

  package init(requestHigh: Int64, requestLow: Int64, accountID: Int64, revealTime: Instant, subjectID: Int64) {
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.accountID = accountID
    self.revealTime = revealTime
    self.subjectID = subjectID
  }

  /// Nothing, none and zero in every column.
  package init() {
    requestHigh = 0
    requestLow = 0
    accountID = 0
    revealTime = Instant(microseconds: 0)
    subjectID = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    requestHigh = row.int(first)
    requestLow = row.int(first + 1)
    accountID = row.int(first + 2)
    revealTime = row.instant(first + 3)
    subjectID = row.int(first + 4)
  }

  /// What `$columns(PhoneRevealRow)` stands for.
  package static var columns: [String] {
    ["request_high", "request_low", "account_id", "reveal_time", "subject_id"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 5 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO phone_reveals (tenant, request_high, request_low, account_id, reveal_time, subject_id)
    VALUES ($tenant, $1, $2, $3, $4, $5)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      requestHigh,
      requestLow,
      accountID,
      revealTime,
      subjectID,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of work_calendars.
package struct WorkCalendarRow: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64

  package init(id: Int64, version: Int64) {
    self.id = id
    self.version = version
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
  }

  /// What `$columns(WorkCalendarRow)` stands for.
  package static var columns: [String] {
    ["id", "version"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO work_calendars (tenant, id, version)
    VALUES ($tenant, $1, $2)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE work_calendars SET version = $2
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of work_hours.
package struct WorkHourRow: StoredRow, Hashable {
  package var weekday: Int64
  package var fromMinute: Int64
  package var untilMinute: Int64

  package init(weekday: Int64, fromMinute: Int64, untilMinute: Int64) {
    self.weekday = weekday
    self.fromMinute = fromMinute
    self.untilMinute = untilMinute
  }

  /// Nothing, none and zero in every column.
  package init() {
    weekday = 0
    fromMinute = 0
    untilMinute = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    weekday = row.int(first)
    fromMinute = row.int(first + 1)
    untilMinute = row.int(first + 2)
  }

  /// What `$columns(WorkHourRow)` stands for.
  package static var columns: [String] {
    ["weekday", "from_minute", "until_minute"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO work_hours (tenant, weekday, from_minute, until_minute)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      weekday,
      fromMinute,
      untilMinute,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of special_days.
package struct SpecialDayRow: StoredRow, Hashable {
  package var day: Int64
  package var kind: Int64
  package var weekday: Int64
  package var name: String

  package init(day: Int64, kind: Int64, weekday: Int64, name: String) {
    self.day = day
    self.kind = kind
    self.weekday = weekday
    self.name = name
  }

  /// Nothing, none and zero in every column.
  package init() {
    day = 0
    kind = 0
    weekday = 0
    name = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    day = row.int(first)
    kind = row.int(first + 1)
    weekday = row.int(first + 2)
    name = row.text(first + 3)
  }

  /// What `$columns(SpecialDayRow)` stands for.
  package static var columns: [String] {
    ["day", "kind", "weekday", "name"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO special_days (tenant, day, kind, weekday, name)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      day,
      kind,
      weekday,
      name,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of special_hours.
package struct SpecialHourRow: StoredRow, Hashable {
  package var day: Int64
  package var fromMinute: Int64
  package var untilMinute: Int64

  package init(day: Int64, fromMinute: Int64, untilMinute: Int64) {
    self.day = day
    self.fromMinute = fromMinute
    self.untilMinute = untilMinute
  }

  /// Nothing, none and zero in every column.
  package init() {
    day = 0
    fromMinute = 0
    untilMinute = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    day = row.int(first)
    fromMinute = row.int(first + 1)
    untilMinute = row.int(first + 2)
  }

  /// What `$columns(SpecialHourRow)` stands for.
  package static var columns: [String] {
    ["day", "from_minute", "until_minute"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO special_hours (tenant, day, from_minute, until_minute)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      day,
      fromMinute,
      untilMinute,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
