package import TongluCore
import TongluCrypto
package import TongluDatabase

/// The data that the service stores once per database: the key for comparing payloads.
package enum Installation {
  /// The service's own migrations.
  package static let migrations = Migration.parse(
    String(decoding: PackageResources.Schema_sql, as: UTF8.self))

  /// The installation's key, created on first use. Runs on the writer.
  package static func payloadKey(_ transaction: borrowing Transaction) throws(Status) -> [UInt8] {
    if let stored = try storedPayloadKey(transaction.snapshot) { return stored }
    let made = Crypto.randomBytes(32)
    // Conflicts with another server that starts at the same time: one of them repeats the
    // transaction.
    try adopt(payloadKey: made, transaction)
    return made
  }

  /// The id that marks the directory of file contents, created on first use; every copy of the
  /// database has it. Runs on the writer.
  package static func filesID(
    _ transaction: borrowing Transaction
  ) throws(Status) -> (id: String, isNew: Bool) {
    if let stored = try storedFilesID(transaction.snapshot) { return (stored, false) }
    let made = Crypto.randomBytes(16)
    try transaction.execute("INSERT INTO secrets (name, value) VALUES ('files', $1)", made)
    return (Hex.text(made), true)
  }

  /// The id; nil before a server has created it.
  package static func storedFilesID(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> String? {
    try snapshot.first("SELECT value FROM secrets WHERE name = 'files'") {
      row throws(Status) in Hex.text(row.bytes(0))
    }
  }

  /// The key; nil before a server has created it.
  package static func storedPayloadKey(_ snapshot: borrowing Snapshot) throws(Status) -> [UInt8]? {
    try snapshot.first("SELECT value FROM secrets WHERE name = 'payload'") {
      row throws(Status) in row.bytes(0)
    }
  }

  /// Adopts another installation's key if this one has none: repeats of its requests are then
  /// answered instead of refused, and its cursors are recognized as those of another history.
  package static func adopt(
    payloadKey key: [UInt8], _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO secrets (name, value) VALUES ('payload', $1) ON CONFLICT (name) DO NOTHING
      """, key)
  }
}

extension Writer {
  /// Runs one transaction and waits for its commit: for start-up and administration, never on an
  /// event loop.
  package func perform<Value: Sendable>(
    tenant: Int64, at now: Instant,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) throws(Status) -> Value {
    let job = Administrative(WriteContext(tenant: tenant, actor: 0, at: now), body)
    try submit(job)
    return try job.waitForValue()
  }
}
