import Foundation
import Testing
import TongluCore
import TongluDatabase
import TongluService

@Suite struct RetryTests {
  @Test func `a retry gets the same response, byte for byte, and no handler runs`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let first = ward.note("a", id: id)
    #expect(first.reason == "")
    #expect(ward.note("a", id: id) == first)
    #expect(ward.runs.value == 1)
    #expect(try ward.notes() == 1)
    #expect(try ward.count("SELECT COUNT(*) FROM audit WHERE tenant = $tenant") == 1)
  }

  @Test func `another request, method or caller under the id is refused`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    _ = ward.note("a", id: id)
    #expect(ward.note("b", id: id).reason == "REQUEST_ID_REUSED")
    #expect(ward.note("a", id: id, path: "/test.Ward/Other").reason == "REQUEST_ID_REUSED")
    #expect(ward.note("a", id: id, as: "buyer").reason == "REQUEST_ID_REUSED")
    #expect(try ward.notes() == 1)
  }

  @Test func `another enterprise's request with the id is independent`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    _ = ward.note("a", id: id)
    #expect(ward.note("a", id: id, as: "stranger").reason == "")
  }

  @Test func `a refusal is not stored: a retry runs again`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    #expect(ward.note("!refuse", id: id).reason == "REFUSED")
    #expect(ward.note("!refuse", id: id).reason == "REFUSED")
    #expect(ward.runs.value == 2)
    #expect(try ward.notes() == 0)
    #expect(try ward.count("SELECT COUNT(*) FROM outcomes WHERE tenant = $tenant") == 0)
    #expect(try ward.count("SELECT COUNT(*) FROM audit WHERE tenant = $tenant") == 0)
  }

  @Test func `a secret is shown once`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    #expect(ward.note("s", id: id, path: "/test.Ward/Secret").reason == "")
    #expect(
      ward.note("s", id: id, path: "/test.Ward/Secret").reason == "SECRET_ALREADY_ISSUED")
    #expect(try ward.notes() == 1)
    let kept = try ward.count(
      "SELECT COUNT(*) FROM outcomes WHERE tenant = $tenant AND reply IS NOT NULL")
    #expect(kept == 0)
  }

  @Test func `a heavy mutation is not prepared again`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let first = ward.note("h", id: id, path: "/test.Ward/Heavy")
    #expect(first.reason == "")
    #expect(ward.note("h", id: id, path: "/test.Ward/Heavy") == first)
    #expect(ward.runs.value == 2)  // prepared once, run once
  }

  @Test func `a malformed or expired id is refused`() throws {
    let ward = try Ward()
    #expect(ward.note("a", id: "").reason == "FIELD_REQUIRED")
    for bad in ["x", "0190b1c2-0000-0000-0000-000000000000", "0190B1C2"] {
      #expect(ward.note("a", id: bad).reason == "BAD_REQUEST_ID", "\(bad)")
    }
    let old = ward.requestID(at: ward.clock.now.adding(seconds: -30 * 86_400 - 1))
    #expect(ward.note("a", id: old).reason == "REQUEST_ID_EXPIRED")
    let young = ward.requestID(at: ward.clock.now.adding(seconds: -30 * 86_400 + 60))
    #expect(ward.note("a", id: young).reason == "")
  }

  @Test func `a version 4 id works too`() throws {
    let ward = try Ward()
    let id = "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"
    let first = ward.note("a", id: id)
    #expect(first.reason == "")
    #expect(ward.note("a", id: id) == first)
  }

  @Test func `an id in capital letters is the same id`() throws {
    let ward = try Ward()
    for id in [ward.requestID(), "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"] {
      let first = ward.note("a", id: id)
      #expect(first.reason == "")
      #expect(ward.note("a", id: id.uppercased()) == first)
      // Other fields still count, even if they look like the id.
      #expect(ward.note("b", id: id.uppercased()).reason == "REQUEST_ID_REUSED")
      let capital = ward.note(id.uppercased(), id: id.uppercased())
      #expect(capital.reason == "REQUEST_ID_REUSED")
    }
    let id = ward.requestID().uppercased()
    let first = ward.note(id, id: id)
    #expect(ward.note(id, id: id.lowercased()) == first)
    #expect(ward.note(id.lowercased(), id: id).reason == "REQUEST_ID_REUSED")
    #expect(ward.runs.value == 3)
  }

  @Test func `an id minted two days ahead is refused, one of a few hours is not`() throws {
    let ward = try Ward()
    let far = ward.requestID(at: ward.clock.now.adding(seconds: 86_400 + 1))
    #expect(ward.note("a", id: far).reason == "REQUEST_ID_IN_FUTURE")
    let near = ward.requestID(at: ward.clock.now.adding(seconds: 86_400 - 1))
    #expect(ward.note("a", id: near).reason == "")
  }

  @Test func `outcomes are deleted after thirty days, and their ids are then refused`() throws {
    let ward = try Ward()
    let ids = [ward.requestID(), "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"]
    for id in ids { _ = ward.note("a", id: id) }
    ward.clock.advance(seconds: 29 * 86_400)
    #expect(try ward.expire() == 0)
    ward.clock.advance(seconds: 2 * 86_400)
    #expect(try ward.expire() == 2)
    for id in ids { #expect(ward.note("a", id: id).reason == "REQUEST_ID_EXPIRED") }
    #expect(try ward.notes() == 2)
  }

  @Test func `outcomes are forgotten in parts, oldest first, and none is new meanwhile`() throws {
    let ward = try Ward()
    let ids = [ward.requestID(), "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"]
    for id in ids { #expect(ward.note("a", id: id).reason == "") }
    // Of the same millisecond as the first, and after it; and of version 4.
    for version in [7, 4] as [Int64] {
      try ward.database.writer.perform(tenant: 1, at: ward.clock.now) {
        transaction throws(Status) in
        _ = try transaction.execute(
          """
          INSERT INTO outcomes
            (tenant, minted_ms, request_high, request_low, caller, method, payload, reply, at)
          WITH RECURSIVE s (i) AS (
            SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < 5000)
          SELECT $tenant, CASE WHEN $1 = 7 THEN o.minted_ms ELSE 0 END, $2, s.i, 1, 'm',
            o.payload, o.reply, o.at
          FROM s CROSS JOIN outcomes AS o
          WHERE o.tenant = $tenant AND o.minted_ms > 0 AND o.request_low > 5000
            OR o.tenant = $tenant AND o.minted_ms > 0 AND o.request_low < 0
          """, version, Int64.max)
      }
    }
    ward.clock.advance(seconds: 31 * 86_400)
    let most = Outcomes.expiredMax
    var gone: [Int] = []
    repeat {
      gone.append(try ward.expire())
      // The rest of them is known as deleted.
      for id in ids {
        let reason = ward.note("a", id: id).reason
        #expect(["REQUEST_ID_EXPIRED", ""].contains(reason))
      }
    } while gone.last != 0 && gone.count < 20
    #expect(gone.allSatisfy { $0 <= 2 * most } && gone.reduce(0, +) == 10_002)
    #expect(ward.runs.value == 2, "none was carried out again")
  }

  @Test func `an id whose outcome was deleted is not new, whatever the clock says by then`() throws
  {
    let ward = try Ward()
    let ids = [ward.requestID(), "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"]
    for id in ids { #expect(ward.note("a", id: id).reason == "") }
    // Deleted as if it were a month later, and the clock is corrected.
    let later = ward.clock.now.adding(seconds: 32 * 86_400)
    #expect(try ward.expire(later) == 2)
    for id in ids { #expect(ward.note("a", id: id).reason == "REQUEST_ID_EXPIRED") }
    #expect(ward.note("a", id: ids[0].uppercased()).reason == "REQUEST_ID_EXPIRED")
    #expect(try ward.notes() == 2)
    // The limit is at the last deletion, and another enterprise has its own.
    #expect(ward.note("a", id: ids[0], as: "stranger").reason == "")
    ward.clock.advance(seconds: 3_601)
    #expect(ward.note("a", id: ward.requestID()).reason == "")
    // It never decreases.
    #expect(try ward.expire() == 0)
    #expect(ward.note("a", id: ids[0]).reason == "REQUEST_ID_EXPIRED")
  }

  @Test func `a clock that jumps ahead deletes nothing until time has passed`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let first = ward.note("a", id: id)
    ward.clock.jump(seconds: 400 * 86_400)
    // With any number of attempts.
    for _ in 0..<100 { #expect(try ward.expire() == 0) }
    ward.clock.advance(seconds: 3_600)
    #expect(try ward.expire() == 0)
    ward.clock.jump(seconds: -400 * 86_400)
    #expect(ward.note("a", id: id) == first)
    #expect(ward.runs.value == 1)
  }

  @Test func `the retention clock follows the clock, at most twice as fast as real time`() {
    let clock = Moving(Instant(microseconds: 1_000_000_000_000_000))
    let start = clock.now
    let retention = RetentionClock(clock.wall, storedAt: nil)
    clock.advance(seconds: 10)
    #expect(retention.now == start.adding(seconds: 10))
    clock.jump(seconds: 1_000)
    #expect(retention.now == start.adding(seconds: 10))
    clock.advance(seconds: 100)
    #expect(retention.now == start.adding(seconds: 210))
    // Back: it is never ahead of the clock, and follows it back.
    clock.jump(seconds: -2_000)
    #expect(retention.now == clock.now)
    #expect(retention.position == start.adding(seconds: 210))
    clock.advance(seconds: 100)
    #expect(retention.position == start.adding(seconds: 10))
    // After a downtime it begins where it was, and catches up.
    let later = RetentionClock(clock.wall, storedAt: clock.now.adding(seconds: -1_000))
    clock.advance(seconds: 500)
    #expect(later.now == clock.now.adding(seconds: -500))
    clock.advance(seconds: 500)
    #expect(later.now == clock.now)
  }

  @Test func `of two concurrent calls with one id, one runs and both get its response`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let other = try ward.executor.makeLoop(sink: Silent())
    // The second loop's call is in the writer's queue together with the first's.
    let invocation = ward.invocation("a", id: id)
    _ = other.start(invocation)
    let first = ward.note("a", id: id)
    #expect(first.reason == "")
    #expect(ward.runs.value == 1)
    #expect(try ward.notes() == 1)
  }
}
