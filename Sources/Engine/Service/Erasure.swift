package import TongluCore
package import TongluDatabase
import TongluMessages

/// How far an erasure has got: the first step removes the person's own record, after which no new
/// response holds its data, and all steps clear the stored responses that name it.
package struct ErasureProgress: StagedProgress {
  /// The record is removed.
  package var isBegun = false

  package init() {}

  package init(stored: [UInt8]) throws(Status) { isBegun = true }

  package var stored: [UInt8] { PackedNumbers.bytes([1]) }
}

extension Outcomes {
  /// Responses of one statement.
  private static let clearedAtOnce = 32

  /// Removes a person's data from stored responses, which keep the person's id: a repeated request
  /// gets its response without them. As many as there is room for, because years of use may have
  /// made any number; true once none is left.
  package static func erase(
    person: Int64, _ room: inout StepRoom, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    transaction.scrub()
    while true {
      let count = room.takeUp(to: clearedAtOnce)
      guard count > 0 else { return false }
      if try clear(count, of: person, transaction) < count { return true }
    }
  }

  /// Clears the oldest responses, at most `limit`; returns how many.
  private static func clear(
    _ limit: Int, of person: Int64, _ transaction: borrowing Transaction
  ) throws(Status) -> Int {
    let holding = try transaction.snapshot.all(
      StoredResponse.self,
      """
      SELECT $columns(StoredResponse o)
      FROM outcome_persons AS p CROSS JOIN outcomes AS o
      WHERE p.tenant = $tenant AND p.person_id = $1
        AND o.tenant = $tenant AND o.minted_ms = p.minted_ms
        AND o.request_high = p.request_high AND o.request_low = p.request_low
      ORDER BY p.minted_ms, p.request_high, p.request_low LIMIT $2
      """, person, limit)
    for outcome in holding {
      let (minted, high, low) = (outcome.mintedMs, outcome.requestHigh, outcome.requestLow)
      if let stored = outcome.reply {
        let reply = try PersonalData.embedded.erasing(person, from: stored, of: outcome.method)
        try transaction.post(
          """
          UPDATE outcomes SET reply = $4
          WHERE tenant = $tenant AND minted_ms = $1 AND request_high = $2 AND request_low = $3
          """, minted, high, low, reply)
      }
      try transaction.post(
        """
        DELETE FROM outcome_persons
        WHERE tenant = $tenant AND person_id = $4
          AND minted_ms = $1 AND request_high = $2 AND request_low = $3
        """, minted, high, low, person)
    }
    return holding.count
  }
}
