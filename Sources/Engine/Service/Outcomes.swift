package import TongluCore
import TongluCrypto
package import TongluDatabase
import TongluMessages

extension Reason {
  static let requestIDExpired = Reason("REQUEST_ID_EXPIRED")
  package static let secretAlreadyIssued = Reason("SECRET_ALREADY_ISSUED")
}

/// Idempotency: the outcome of each mutation, kept 30 days under its request id in the transaction
/// that made it, so that a retry gets the same response, byte for byte, and changes nothing.
///
/// A deleted outcome remains known as deleted, whatever the clocks say later. An id of version 7
/// contains its time of minting: each enterprise stores the time up to which its outcomes were
/// deleted, and an id minted before it is REQUEST_ID_EXPIRED, never new. An id of version 4 has no
/// time: it is looked up in the audit log, which is kept permanently. Deletion follows
/// `RetentionClock`.
package struct Outcomes: Sendable {
  /// How long an outcome is kept; an older version 7 id is refused.
  package static let keptSeconds: Int64 = 30 * 24 * 3_600
  /// How far ahead of the deciding clock an id may be minted, in seconds: the outcome of an id of
  /// next year would be kept until then.
  package static let aheadSecondsMax: Int64 = 24 * 3_600
  /// The range of minting times that one run deletes, in milliseconds.
  private static let stepMilliseconds: Int64 = 3_600_000

  /// The identity of a mutation: the request id, and the 16-byte tag of its payload.
  package struct Intent: Sendable {
    let id: RequestID
    let tag: [UInt8]

    package init(_ id: RequestID, _ tag: [UInt8]) {
      self.id = id
      self.tag = tag
    }
  }

  /// The installation's key for comparing payloads without storing them.
  let key: [UInt8]

  package init(key: [UInt8]) {
    self.key = key
  }

  /// The payload's tag, 16 bytes. `text` is the request id as the payload has it.
  ///
  /// Equal payloads have equal bytes, except that the letters of the request id may be of either
  /// case. A message that was decoded and encoded again (other order of fields, an explicit
  /// default, without an unknown field) is another payload: a retry must send the same bytes.
  package func tag(_ payload: Span<UInt8>, written text: String) -> [UInt8] {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "F")
    guard text.utf8.contains(where: capitals.contains) else {
      return Crypto.keyedDigest(payload, key: key)
    }
    let canonical = Array(text.lowercased().utf8)
    let bytes = Self.replacing(Array(text.utf8), by: canonical, in: payload.copied())
    return Crypto.keyedDigest(bytes.span, key: key)
  }

  /// Replaces `text` by `canonical` in the first top-level field with that value.
  private static func replacing(
    _ text: [UInt8], by canonical: [UInt8], in message: [UInt8]
  ) -> [UInt8] {
    var reader = WireReader(message[...])
    // It was decoded before, so it is well formed.
    while let (_, field) = (try? reader.next()) ?? nil {
      guard case .bytes(let bytes) = field, bytes.elementsEqual(text) else { continue }
      return message[..<bytes.startIndex] + canonical + message[bytes.endIndex...]
    }
    return message
  }

  /// Parses a request id, and refuses one whose outcome may have been deleted.
  ///
  /// INVALID_ARGUMENT BAD_REQUEST_ID, FAILED_PRECONDITION REQUEST_ID_EXPIRED, REQUEST_ID_IN_FUTURE.
  package static func parse(_ text: String, now: Instant) throws(Status) -> RequestID {
    guard let id = RequestID(text) else {
      throw .invalid("BAD_REQUEST_ID", field: "request_id", "a UUID of version 7 (or 4)")
    }
    guard let minted = id.mintedAt else { return id }
    if minted < now.adding(seconds: -keptSeconds) { throw expired }
    if minted > now.adding(seconds: aheadSecondsMax) {
      throw Status(
        .failedPrecondition, "REQUEST_ID_IN_FUTURE",
        "the request id was minted more than a day ahead of the server's clock: check both clocks")
    }
    return id
  }

  static let expired = Status(
    .failedPrecondition, .requestIDExpired,
    "the request id is older than 30 days: its outcome is no longer known")

  /// Asks, in the transaction that is to execute an intent, whether its outcome was deleted:
  /// REQUEST_ID_EXPIRED. A version 4 id is checked by `reply`.
  static func ask(
    of intent: Intent, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<Void>? {
    guard let minted = intent.id.mintedAt else { return nil }
    let question = try Retention.ask(.outcomes, snapshot)
    return Asked { snapshot throws(Status) in
      let floor = try snapshot.first(question) { row throws(Status) in row.instant(0) }
      if let floor, minted < floor { throw expired }
    }
  }

  /// The stored response of this intent; nil if it was not executed.
  ///
  /// ALREADY_EXISTS REQUEST_ID_REUSED when the id belongs to another intent, SECRET_ALREADY_ISSUED
  /// when the response held a secret, UNAVAILABLE MUTATION_IN_PROGRESS between its steps,
  /// FAILED_PRECONDITION REQUEST_ID_EXPIRED when the outcome of a version 4 id was deleted.
  static func reply(
    of intent: Intent, method: Method, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [UInt8]? {
    let id = intent.id
    let stored = try snapshot.first(
      """
      SELECT caller, method, payload, reply, underway FROM outcomes
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """,
      id.mintedMilliseconds, id.highBits, id.lowBits
    ) { row throws(Status) in
      (
        caller: row.int(0), method: row.text(1), payload: row.bytes(2),
        reply: row.optionalBytes(3), isUnderway: row.bool(4)
      )
    }
    guard let stored else {
      if id.mintedAt == nil, try isAudited(id, snapshot) { throw expired }
      return nil
    }
    guard stored.caller == call.caller.userID, stored.method == method.path,
      Crypto.constantTimeEqual(stored.payload, intent.tag)
    else {
      throw Status(
        .alreadyExists, .requestIDReused, "this request id was used for another request")
    }
    if stored.isUnderway { throw StagedMutation.inProgress }
    guard let reply = stored.reply else {
      throw Status(
        .alreadyExists, .secretAlreadyIssued, "the secret was issued and is shown only once")
    }
    return reply
  }

  /// Whether a mutation was ever executed under a version 4 id.
  private static func isAudited(
    _ id: RequestID, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    try snapshot.exists(
      """
      SELECT 1 FROM audit
      WHERE tenant = $tenant AND request_high = $1 AND request_low = $2
        AND (request_high & 61440) = 16384
      """, id.highBits, id.lowBits)
  }

  /// Whether an outcome is stored under the id, for any caller.
  static func isKnown(_ id: RequestID, _ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try snapshot.exists(
      """
      SELECT 1 FROM outcomes
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits)
  }

  /// Whether an intent of `caller` was executed under the id.
  package static func isKnown(
    _ id: RequestID, of caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    try snapshot.exists(
      """
      SELECT 1 FROM outcomes
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
        AND caller = $4
      """, id.mintedMilliseconds, id.highBits, id.lowBits, caller.userID)
  }

  /// Stores the outcome and its audit row in the transaction of the call.
  package static func store(
    _ reply: [UInt8], of intent: Intent, method: Method, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    let id = intent.id
    let stored: [UInt8]? = method.isSecret ? nil : reply
    try transaction.post(
      """
      INSERT INTO outcomes
        (tenant, minted_ms, request_high, request_low, caller, method, payload, reply, at)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
      """,
      id.mintedMilliseconds, id.highBits, id.lowBits, call.caller.userID, method.path, intent.tag,
      stored,
      call.now)
    if let name = method.personalReply, let stored {
      try note(try PersonalData.embedded.persons(in: stored, of: name), id, transaction)
    }
    try Audit.append(method.path, by: call.caller, call, transaction)
  }

  /// Completes the outcome of a staged mutation, with its audit row, in its last step.
  static func complete(
    _ reply: [UInt8], method: Method, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    guard let id = call.requestID else { preconditionFailure("a staged mutation has its id") }
    try transaction.execute(
      """
      UPDATE outcomes SET reply = $4, underway = 0
      WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
      """, id.mintedMilliseconds, id.highBits, id.lowBits, reply)
    if let name = method.personalReply {
      try note(try PersonalData.embedded.persons(in: reply, of: name), id, transaction)
    }
    try Audit.append(method.path, by: call.caller, call, transaction)
  }

  /// Records the persons whose data are in the stored response of `id`.
  private static func note(
    _ persons: Set<Int64>, _ id: RequestID, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.post(
      """
      INSERT INTO outcome_persons (tenant, person_id, minted_ms, request_high, request_low)
      VALUES ($tenant, $1, $2, $3, $4)
      """,
      forEach: persons.sorted().map { [$0, id.mintedMilliseconds, id.highBits, id.lowBits] })
  }

  /// The most outcomes that one run of `expire` deletes, of each version of ids: some milliseconds
  /// of the writer.
  package static let expiredMax = 2_000

  /// Deletes outcomes older than 30 days by the retention clock, at most `expiredMax` of those that
  /// were minted within one hour more than were deleted before; returns how many went. What was
  /// minted before is known as deleted from now on, also the rest for the next run.
  package static func expire(now: Instant, _ transaction: borrowing Transaction) throws(Status)
    -> Int
  {
    let limit = now.adding(seconds: -keptSeconds)
    let oldest = try transaction.snapshot.first(
      "SELECT MIN(minted_ms) FROM outcomes WHERE tenant = $tenant AND minted_ms > 0"
    ) { row throws(Status) in row.optionalInt(0) }
    var gone = 0
    if let oldest = oldest ?? nil, oldest < limit.milliseconds {
      let until = min(oldest + stepMilliseconds, limit.milliseconds)
      try Retention.raise(.outcomes, to: Instant(microseconds: until * 1_000), transaction)
      gone = try delete(until: until, transaction)
    }
    return gone
      + (try transaction.execute(
        """
        DELETE FROM outcomes
        WHERE tenant = $tenant AND minted_ms = 0 AND (request_high, request_low) IN (
          SELECT request_high, request_low FROM outcomes INDEXED BY outcomes_v4
          WHERE tenant = $tenant AND minted_ms = 0 AND at < $1
          ORDER BY at LIMIT $2)
        """, limit, expiredMax))
  }

  /// Deletes the first `expiredMax` of those minted before.
  private static func delete(
    until: Int64, _ transaction: borrowing Transaction
  ) throws(Status) -> Int {
    let last = try transaction.snapshot.first(
      """
      SELECT minted_ms, request_high, request_low FROM outcomes
      WHERE tenant = $tenant AND minted_ms > 0 AND minted_ms < $1
      ORDER BY minted_ms, request_high, request_low LIMIT 1 OFFSET $2
      """, until, expiredMax - 1
    ) { row throws(Status) in (row.int(0), row.int(1), row.int(2)) }
    guard let (minted, high, low) = last else {
      return try transaction.execute(
        "DELETE FROM outcomes WHERE tenant = $tenant AND minted_ms > 0 AND minted_ms < $1", until)
    }
    return try transaction.execute(
      """
      DELETE FROM outcomes
      WHERE tenant = $tenant AND minted_ms > 0
        AND (minted_ms, request_high, request_low) <= ($1, $2, $3)
      """, minted, high, low)
  }
}

extension RequestID {
  /// The id's own milliseconds, 0 for version 4: the leading column of its key.
  var mintedMilliseconds: Int64 { mintedAt?.milliseconds ?? 0 }
  package var highBits: Int64 { Int64(bitPattern: high) }
  package var lowBits: Int64 { Int64(bitPattern: low) }
}
