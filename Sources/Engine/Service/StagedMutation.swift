import TongluCore
import TongluDatabase
import TongluMessages

/// A mutation of several transactions: the first stores that it is underway, each stores its
/// progress, and the last stores the outcome.
///
/// ```
/// (none) --first step--> underway --step--> underway --last step--> outcome stored
///    '------first step does all of it-------------------------------------^
/// ```
struct StagedMutation: Sendable {
  let method: Method
  let call: Call
  let request: [UInt8]
  let stages: Method.Stages
  let progress: [UInt8]
  /// How long its first step ran.
  var ranNanoseconds: UInt64 = 0

  /// The refusal of a retry until the outcome is stored.
  static let inProgress = Status(
    .unavailable, "MUTATION_IN_PROGRESS",
    "this request is being carried out: sent again, it gets the outcome once there is one"
  ).retryable(afterMilliseconds: 200)

  /// Stores in the first step's transaction that it is underway.
  func begin(
    tag: [UInt8], at leaseEnd: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    guard let id = call.requestID else { preconditionFailure("a staged mutation has its id") }
    let caller = call.caller
    try transaction.post(
      """
      INSERT INTO outcomes
        (tenant, minted_ms, request_high, request_low, caller, method, payload, at, underway)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, 1)
      """, id.mintedMilliseconds, id.highBits, id.lowBits, caller.userID, method.path, tag,
      call.now)
    try transaction.post([
      StagedMutationRow(
        mintedMs: id.mintedMilliseconds, requestHigh: id.highBits, requestLow: id.lowBits,
        callerKind: caller.kind.rawValue, roles: Int64(caller.roles.rawValue),
        customerID: caller.customerID, serviceAccount: caller.serviceAccountID,
        certificateSha256: caller.certificate?.sha256, leadsTeam: caller.leadsTeam,
        collaborates: caller.collaborates, request: request, frozen: stages.frozen)
    ])
    try transaction.post([
      StagedProgressRow(
        mintedMs: id.mintedMilliseconds, requestHigh: id.highBits, requestLow: id.lowBits,
        steps: 1, progress: progress, leaseTime: leaseEnd)
    ])
    try Timers.schedule(
      Self.timerKind, subject: Self.timerSubject(id), at: leaseEnd, transaction)
  }

  /// The kind of the timers that ensure that a begun mutation is completed.
  static let timerKind = "staged-mutation"

  /// The timer's subject, made of the id's random bits.
  static func timerSubject(_ id: RequestID) -> Int64 { id.lowBits & (1 << 62 - 1) }

  /// The progress of the mutation with an id; nil when its outcome is stored.
  static func progress(
    of id: RequestID, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (steps: Int64, progress: [UInt8])? {
    try snapshot.first(
      """
      SELECT steps, progress FROM staged_progress
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits
    ) { row throws(Status) in (row.int(0), row.bytes(1)) }
  }

  /// Stores the progress after a step.
  static func keep(
    _ progress: [UInt8], of id: RequestID, at leaseEnd: Instant,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      UPDATE staged_progress SET steps = steps + 1, progress = $4, lease_time = $5
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits, progress, leaseEnd)
  }

  /// Deletes the stored state of the mutation, including its progress and its timer.
  static func end(_ id: RequestID, _ transaction: borrowing Transaction) throws(Status) {
    try Timers.cancel(timerKind, subject: timerSubject(id), transaction)
    try transaction.execute(
      """
      DELETE FROM staged_mutations
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits)
  }

  /// The stored response of a completed mutation.
  static func reply(
    of id: RequestID, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [UInt8]? {
    try snapshot.first(
      """
      SELECT reply FROM outcomes
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits
    ) { row throws(Status) in row.bytes(0) }
  }
}

/// A stored staged mutation, with all that is needed to continue it.
struct StoredMutation: Sendable {
  let id: RequestID
  let method: String
  let caller: Caller
  let at: Instant
  let request: [UInt8]
  let frozen: [UInt8]

  /// The tenant's mutations whose lease has expired; all of them on a database without other
  /// servers.
  static func due(at now: Instant?, _ snapshot: borrowing Snapshot) throws(Status) -> [RequestID] {
    try snapshot.all(
      """
      SELECT request_high, request_low FROM staged_progress
      WHERE tenant = $tenant AND lease_time < $1
      ORDER BY minted_ms, request_high, request_low
      """, now?.microseconds ?? Int64.max
    ) { row throws(Status) in
      RequestID(
        high: UInt64(bitPattern: row.int(0)), low: UInt64(bitPattern: row.int(1)))
    }
  }

  /// The mutation of a timer, and the end of the lease of its running step; nil when it is
  /// completed.
  static func find(
    timer subject: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (id: RequestID, leaseEnd: Instant)? {
    let underway = try snapshot.all(
      """
      SELECT request_high, request_low, lease_time FROM staged_progress WHERE tenant = $tenant
      """
    ) { row throws(Status) in
      (
        id: RequestID(
          high: UInt64(bitPattern: row.int(0)), low: UInt64(bitPattern: row.int(1))),
        leaseEnd: row.instant(2)
      )
    }
    return underway.first { StagedMutation.timerSubject($0.id) == subject }
  }

  /// Nil when it is completed.
  static func find(
    _ id: RequestID, _ snapshot: borrowing Snapshot
  ) throws(Status) -> StoredMutation? {
    let tenant = snapshot.tenant
    return try snapshot.first(
      StagedMutationRow.self,
      """
      SELECT $columns(StagedMutationRow s), o.method, o.caller, o.at
      FROM staged_mutations AS s
      JOIN outcomes AS o ON o.tenant = $tenant AND o.minted_ms = s.minted_ms
        AND o.request_high = s.request_high AND o.request_low = s.request_low
      WHERE s.tenant = $tenant AND s.minted_ms = $1 AND s.request_high = $2 AND s.request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits
    ) { stored, row throws(Status) in
      let outcome = StagedMutationRow.columnCount
      let caller = Caller(
        tenant: tenant, kind: Caller.Kind(rawValue: stored.callerKind) ?? .anonymous,
        userID: row.int(outcome + 1),
        roles: Roles(rawValue: UInt32(truncatingIfNeeded: stored.roles)),
        customerID: stored.customerID, serviceAccountID: stored.serviceAccount,
        leadsTeam: stored.leadsTeam, collaborates: stored.collaborates
      ).shown(stored.certificateSha256.map { ClientCertificate(sha256: $0) })
      return StoredMutation(
        id: id, method: row.text(outcome), caller: caller, at: row.instant(outcome + 2),
        request: stored.request, frozen: stored.frozen)
    }
  }
}
