// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase

/// A row of secrets.
package struct SecretRow: StoredRow, Hashable {
  package var name: String
  package var value: [UInt8]

  package init(name: String, value: [UInt8]) {
    self.name = name
    self.value = value
  }

  /// Nothing, none and zero in every column.
  package init() {
    name = ""
    value = []
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    name = row.text(first)
    value = row.bytes(first + 1)
  }

  /// What `$columns(SecretRow)` stands for.
  package static var columns: [String] {
    ["name", "value"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO secrets (name, value)
    VALUES ($1, $2)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      name,
      value,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of outcomes.
package struct OutcomeRow: StoredRow, Hashable {
  package var mintedMs: Int64
  package var requestHigh: Int64
  package var requestLow: Int64
  package var caller: Int64
  package var method: String
  package var payload: [UInt8]
  package var reply: [UInt8]?
  package var at: Int64
  package var underway: Int64

  package init(mintedMs: Int64, requestHigh: Int64, requestLow: Int64, caller: Int64, method: String, payload: [UInt8], reply: [UInt8]?, at: Int64, underway: Int64) {
    self.mintedMs = mintedMs
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.caller = caller
    self.method = method
    self.payload = payload
    self.reply = reply
    self.at = at
    self.underway = underway
  }

  /// Nothing, none and zero in every column.
  package init() {
    mintedMs = 0
    requestHigh = 0
    requestLow = 0
    caller = 0
    method = ""
    payload = []
    reply = nil
    at = 0
    underway = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    mintedMs = row.int(first)
    requestHigh = row.int(first + 1)
    requestLow = row.int(first + 2)
    caller = row.int(first + 3)
    method = row.text(first + 4)
    payload = row.bytes(first + 5)
    reply = row.optionalBytes(first + 6)
    at = row.int(first + 7)
    underway = row.int(first + 8)
  }

  /// What `$columns(OutcomeRow)` stands for.
  package static var columns: [String] {
    ["minted_ms", "request_high", "request_low", "caller", "method", "payload", "reply", "at", "underway"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 9 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO outcomes (tenant, minted_ms, request_high, request_low, caller, method, payload, reply, at, underway)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      mintedMs,
      requestHigh,
      requestLow,
      caller,
      method,
      payload,
      reply,
      at,
      underway,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// Some columns of a row of outcomes.
package struct StoredResponse: TableRow, Hashable {
  package var mintedMs: Int64
  package var requestHigh: Int64
  package var requestLow: Int64
  package var method: String
  package var reply: [UInt8]?

  package init(mintedMs: Int64, requestHigh: Int64, requestLow: Int64, method: String, reply: [UInt8]?) {
    self.mintedMs = mintedMs
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.method = method
    self.reply = reply
  }

  /// Nothing, none and zero in every column.
  package init() {
    mintedMs = 0
    requestHigh = 0
    requestLow = 0
    method = ""
    reply = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    mintedMs = row.int(first)
    requestHigh = row.int(first + 1)
    requestLow = row.int(first + 2)
    method = row.text(first + 3)
    reply = row.optionalBytes(first + 4)
  }

  /// What `$columns(StoredResponse)` stands for.
  package static var columns: [String] {
    ["minted_ms", "request_high", "request_low", "method", "reply"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 5 }
}

/// A row of staged_mutations.
package struct StagedMutationRow: StoredRow, Hashable {
  package var mintedMs: Int64
  package var requestHigh: Int64
  package var requestLow: Int64
  package var callerKind: Int64
  package var roles: Int64
  package var customerID: Int64?
  package var serviceAccount: Int64?
  package var certificateSha256: String?
  package var leadsTeam: Bool
  package var collaborates: Bool
  package var request: [UInt8]
  package var frozen: [UInt8]

  package init(mintedMs: Int64, requestHigh: Int64, requestLow: Int64, callerKind: Int64, roles: Int64, customerID: Int64?, serviceAccount: Int64?, certificateSha256: String?, leadsTeam: Bool, collaborates: Bool, request: [UInt8], frozen: [UInt8]) {
    self.mintedMs = mintedMs
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.callerKind = callerKind
    self.roles = roles
    self.customerID = customerID
    self.serviceAccount = serviceAccount
    self.certificateSha256 = certificateSha256
    self.leadsTeam = leadsTeam
    self.collaborates = collaborates
    self.request = request
    self.frozen = frozen
  }

  /// Nothing, none and zero in every column.
  package init() {
    mintedMs = 0
    requestHigh = 0
    requestLow = 0
    callerKind = 0
    roles = 0
    customerID = nil
    serviceAccount = nil
    certificateSha256 = nil
    leadsTeam = false
    collaborates = false
    request = []
    frozen = []
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    mintedMs = row.int(first)
    requestHigh = row.int(first + 1)
    requestLow = row.int(first + 2)
    callerKind = row.int(first + 3)
    roles = row.int(first + 4)
    customerID = row.optionalInt(first + 5)
    serviceAccount = row.optionalInt(first + 6)
    certificateSha256 = row.optionalText(first + 7)
    leadsTeam = row.bool(first + 8)
    collaborates = row.bool(first + 9)
    request = row.bytes(first + 10)
    frozen = row.bytes(first + 11)
  }

  /// What `$columns(StagedMutationRow)` stands for.
  package static var columns: [String] {
    ["minted_ms", "request_high", "request_low", "caller_kind", "roles", "customer_id", "service_account", "certificate_sha256", "leads_team", "collaborates", "request", "frozen"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 12 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO staged_mutations (tenant, minted_ms, request_high, request_low, caller_kind, roles, customer_id, service_account, certificate_sha256, leads_team, collaborates, request, frozen)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      mintedMs,
      requestHigh,
      requestLow,
      callerKind,
      roles,
      customerID,
      serviceAccount,
      certificateSha256,
      leadsTeam,
      collaborates,
      request,
      frozen,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of staged_progress.
package struct StagedProgressRow: StoredRow, Hashable {
  package var mintedMs: Int64
  package var requestHigh: Int64
  package var requestLow: Int64
  package var steps: Int64
  package var progress: [UInt8]
  package var leaseTime: Instant

  package init(mintedMs: Int64, requestHigh: Int64, requestLow: Int64, steps: Int64, progress: [UInt8], leaseTime: Instant) {
    self.mintedMs = mintedMs
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.steps = steps
    self.progress = progress
    self.leaseTime = leaseTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    mintedMs = 0
    requestHigh = 0
    requestLow = 0
    steps = 0
    progress = []
    leaseTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    mintedMs = row.int(first)
    requestHigh = row.int(first + 1)
    requestLow = row.int(first + 2)
    steps = row.int(first + 3)
    progress = row.bytes(first + 4)
    leaseTime = row.instant(first + 5)
  }

  /// What `$columns(StagedProgressRow)` stands for.
  package static var columns: [String] {
    ["minted_ms", "request_high", "request_low", "steps", "progress", "lease_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 6 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO staged_progress (tenant, minted_ms, request_high, request_low, steps, progress, lease_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      mintedMs,
      requestHigh,
      requestLow,
      steps,
      progress,
      leaseTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of outcome_persons.
package struct OutcomePersonRow: StoredRow, Hashable {
  package var personID: Int64
  package var mintedMs: Int64
  package var requestHigh: Int64
  package var requestLow: Int64

  package init(personID: Int64, mintedMs: Int64, requestHigh: Int64, requestLow: Int64) {
    self.personID = personID
    self.mintedMs = mintedMs
    self.requestHigh = requestHigh
    self.requestLow = requestLow
  }

  /// Nothing, none and zero in every column.
  package init() {
    personID = 0
    mintedMs = 0
    requestHigh = 0
    requestLow = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    personID = row.int(first)
    mintedMs = row.int(first + 1)
    requestHigh = row.int(first + 2)
    requestLow = row.int(first + 3)
  }

  /// What `$columns(OutcomePersonRow)` stands for.
  package static var columns: [String] {
    ["person_id", "minted_ms", "request_high", "request_low"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO outcome_persons (tenant, person_id, minted_ms, request_high, request_low)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      personID,
      mintedMs,
      requestHigh,
      requestLow,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of timers.
package struct TimerRecord: StoredRow, Hashable {
  package var kind: String
  package var subject: Int64
  package var dueTime: Instant
  package var state: Timers.State
  package var attempts: Int64
  package var attemptTime: Instant
  package var reason: String
  package var message: String

  package init(kind: String, subject: Int64, dueTime: Instant, state: Timers.State, attempts: Int64, attemptTime: Instant, reason: String, message: String) {
    self.kind = kind
    self.subject = subject
    self.dueTime = dueTime
    self.state = state
    self.attempts = attempts
    self.attemptTime = attemptTime
    self.reason = reason
    self.message = message
  }

  /// Nothing, none and zero in every column.
  package init() {
    kind = ""
    subject = 0
    dueTime = Instant(microseconds: 0)
    state = Timers.State(stored: 0)
    attempts = 0
    attemptTime = Instant(microseconds: 0)
    reason = ""
    message = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    kind = row.text(first)
    subject = row.int(first + 1)
    dueTime = row.instant(first + 2)
    state = Timers.State(stored: row.int(first + 3))
    attempts = row.int(first + 4)
    attemptTime = row.instant(first + 5)
    reason = row.text(first + 6)
    message = row.text(first + 7)
  }

  /// What `$columns(TimerRecord)` stands for.
  package static var columns: [String] {
    ["kind", "subject", "due_time", "state", "attempts", "attempt_time", "reason", "message"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 8 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO timers (tenant, kind, subject, due_time, state, attempts, attempt_time, reason, message)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      kind,
      subject,
      dueTime,
      state.stored,
      attempts,
      attemptTime,
      reason,
      message,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of timer_feeds.
package struct TimerFeedRow: StoredRow, Hashable {
  package var kind: String
  package var position: Int64

  package init(kind: String, position: Int64) {
    self.kind = kind
    self.position = position
  }

  /// Nothing, none and zero in every column.
  package init() {
    kind = ""
    position = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    kind = row.text(first)
    position = row.int(first + 1)
  }

  /// What `$columns(TimerFeedRow)` stands for.
  package static var columns: [String] {
    ["kind", "position"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO timer_feeds (tenant, kind, position)
    VALUES ($tenant, $1, $2)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      kind,
      position,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of retention.
package struct RetentionRow: StoredRow, Hashable {
  package var kind: Int64
  package var at: Int64

  package init(kind: Int64, at: Int64) {
    self.kind = kind
    self.at = at
  }

  /// Nothing, none and zero in every column.
  package init() {
    kind = 0
    at = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    kind = row.int(first)
    at = row.int(first + 1)
  }

  /// What `$columns(RetentionRow)` stands for.
  package static var columns: [String] {
    ["kind", "at"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO retention (tenant, kind, at)
    VALUES ($tenant, $1, $2)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      kind,
      at,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of audit.
package struct AuditRow: StoredRow, Hashable {
  package var id: Int64
  package var at: Int64
  package var callerKind: Int64
  package var caller: Int64
  package var serviceAccount: Int64?
  package var method: String
  package var requestHigh: Int64
  package var requestLow: Int64
  package var certificateSha256: String?

  package init(id: Int64, at: Int64, callerKind: Int64, caller: Int64, serviceAccount: Int64?, method: String, requestHigh: Int64, requestLow: Int64, certificateSha256: String?) {
    self.id = id
    self.at = at
    self.callerKind = callerKind
    self.caller = caller
    self.serviceAccount = serviceAccount
    self.method = method
    self.requestHigh = requestHigh
    self.requestLow = requestLow
    self.certificateSha256 = certificateSha256
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    at = 0
    callerKind = 0
    caller = 0
    serviceAccount = nil
    method = ""
    requestHigh = 0
    requestLow = 0
    certificateSha256 = nil
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    at = row.int(first + 1)
    callerKind = row.int(first + 2)
    caller = row.int(first + 3)
    serviceAccount = row.optionalInt(first + 4)
    method = row.text(first + 5)
    requestHigh = row.int(first + 6)
    requestLow = row.int(first + 7)
    certificateSha256 = row.optionalText(first + 8)
  }

  /// What `$columns(AuditRow)` stands for.
  package static var columns: [String] {
    ["id", "at", "caller_kind", "caller", "service_account", "method", "request_high", "request_low", "certificate_sha256"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 9 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO audit (tenant, id, at, caller_kind, caller, service_account, method, request_high, request_low, certificate_sha256)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      at,
      callerKind,
      caller,
      serviceAccount,
      method,
      requestHigh,
      requestLow,
      certificateSha256,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
