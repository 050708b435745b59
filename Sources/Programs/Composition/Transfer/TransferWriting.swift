import TongluCore
import TongluDatabase
import TongluIdentity
import TongluService

/// The writes of an import, a transaction at a time.
struct TransferWriting {
  private let database: Database
  private let tenant: Int64
  private let now: Instant

  init(_ database: Database, tenant: Int64, now: Instant) {
    self.database = database
    self.tenant = tenant
    self.now = now
  }

  func read<Result>(
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: tenant, timeLimit: .max, body)
  }

  private func perform<Value: Sendable>(
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) throws(Status) -> Value {
    try database.writer.perform(tenant: tenant, at: now, body)
  }

  /// Excludes other imports of this enterprise until it is released: FAILED_PRECONDITION
  /// IMPORT_RUNS.
  func claim() throws(Status) -> Claim {
    guard let claim = try database.claim(tenant) else {
      throw Status(
        .failedPrecondition, "IMPORT_RUNS", "this enterprise is being imported by another command")
    }
    return claim
  }

  /// ALREADY_EXISTS ENTERPRISE_EXISTS, FAILED_PRECONDITION SCHEMA_DIFFERS.
  func checkAbsent(_ header: ExportHeader) throws(Status) {
    try read { snapshot throws(Status) in
      try TransferPlace.checkSchema(snapshot)
      let isTaken = try EnterpriseRecord.tenant(code: header.code, snapshot) != nil
      guard !isTaken, try !EnterpriseRecord.isThere(snapshot) else {
        throw Self.exists
      }
    }
  }

  private static let exists = Status(
    .alreadyExists, "ENTERPRISE_EXISTS", "an enterprise with this code or id exists already")

  /// Removes the tenant's rows of a table, never those of an existing enterprise; returns their
  /// number.
  func removeAll(
    _ table: TransferTable, _ progress: (_ rows: Int) -> Void
  ) throws(Status) -> Int64 {
    var removed: Int64 = 0
    var last: [StoredValue] = []
    repeat {
      let step = try perform { [last] transaction throws(Status) in
        guard try !EnterpriseRecord.isThere(transaction.snapshot) else { throw Self.exists }
        return try table.deleteSome(after: last, transaction)
      }
      removed += Int64(step.count)
      last = step.last
      progress(step.count)
    } while !last.isEmpty
    return removed
  }

  /// Adopts the other installation's key if no server has created one; returns whether the database
  /// now has it.
  func adoptKey(of header: ExportHeader) throws(Status) -> Bool {
    if header.payloadKey.isEmpty { return false }
    return try perform { transaction throws(Status) in
      try Installation.adopt(payloadKey: header.payloadKey, transaction)
      return try Installation.storedPayloadKey(transaction.snapshot) == header.payloadKey
    }
  }

  /// Adds rows in one transaction, and notifies servers that cache such rows. An error names the
  /// table.
  func insert(_ rows: [UInt8], count: Int, _ table: TransferTable) throws(Status) {
    do throws(Status) {
      try perform { transaction throws(Status) in
        let decoded = try table.decode(rows, count: count)
        try table.insert(decoded, transaction)
        try Self.record(decoded, table, transaction)
      }
    } catch {
      var named = error
      named.message = "\(table.name): \(error.message)"
      throw named
    }
  }

  private static func record(
    _ rows: [[StoredValue]], _ table: TransferTable, _ transaction: borrowing Transaction
  ) throws(Status) {
    guard let kept = Domains.keptTables[table.name] else { return }
    for row in rows {
      let version = table.place(of: "version") == nil ? 1 : table.integer("version", in: row)
      try transaction.record(
        kept.entity, table.integer("id", in: row), version: version, .created,
        of: kept.customerColumn.map { table.integer($0, in: row) })
    }
  }

  /// Writes the enterprise's own row and reads it back before the commit: from then on its people
  /// can log in.
  func openDoor(_ row: [UInt8], _ registry: TransferTable) throws(Status) {
    let tenant = tenant
    let decoded = try registry.decode(row, count: 1)
    do throws(Status) {
      try perform { transaction throws(Status) in
        try registry.insert(decoded, transaction)
        var found: [UInt8] = []
        try registry.eachChunk(transaction.snapshot) { rows, _ in found += rows }
        guard found == row else {
          throw Status(.dataLoss, "IMPORT_DIFFERS", "not as it was exported: \(registry.name)")
        }
        try transaction.record(
          .enterprise, tenant, version: registry.integer("version", in: decoded[0]), .created)
      }
    } catch {
      throw error.has(.uniqueViolation) ? Self.exists : error
    }
  }
}

extension TransferTable {
  fileprivate func value(_ column: String, in row: [StoredValue]) -> StoredValue? {
    place(of: column).map { row[$0] }
  }

  fileprivate func integer(_ column: String, in row: [StoredValue]) -> Int64 {
    if case .integer(let number)? = value(column, in: row) { number } else { 0 }
  }
}
