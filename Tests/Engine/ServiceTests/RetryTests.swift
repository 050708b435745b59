import Foundation
import Testing
import TongluCore
import TongluDatabase
import TongluService

@Suite struct RetryTests {
  @Test func `a retry gets the same reply, byte for byte, and nothing runs`() throws {
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

  @Test func `another enterprise's request under the id is its own`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    _ = ward.note("a", id: id)
    #expect(ward.note("a", id: id, as: "stranger").reason == "")
  }

  @Test func `what was refused is not kept: a retry runs again`() throws {
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

  @Test func `a heavy one is not prepared again`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    let first = ward.note("h", id: id, path: "/test.Ward/Heavy")
    #expect(first.reason == "")
    #expect(ward.note("h", id: id, path: "/test.Ward/Heavy") == first)
    #expect(ward.runs.value == 2)  // prepared once, run once
  }

  @Test func `an id that is none, or too old, is refused`() throws {
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

  @Test func `a version 4 id serves as well`() throws {
    let ward = try Ward()
    let id = "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"
    let first = ward.note("a", id: id)
    #expect(first.reason == "")
    #expect(ward.note("a", id: id.uppercased()).reason == "REQUEST_ID_REUSED")
    #expect(ward.note("a", id: id) == first)
  }

  @Test func `outcomes are forgotten after thirty days, an id is not accepted again then`() throws {
    let ward = try Ward()
    let ids = [ward.requestID(), "6f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f"]
    for id in ids { _ = ward.note("a", id: id) }
    ward.clock.advance(seconds: 29 * 86_400)
    let now = ward.clock.now
    func expire(_ now: Instant) throws -> Int {
      try ward.database.writer.perform(tenant: 1, at: now) { transaction throws(Status) in
        try Outcomes.expire(now: now, transaction)
      }
    }
    #expect(try expire(now) == 0)
    ward.clock.advance(seconds: 2 * 86_400)
    #expect(try expire(ward.clock.now) == 2)
    #expect(ward.note("a", id: ids[0]).reason == "REQUEST_ID_EXPIRED")
    #expect(try ward.notes() == 2)
  }

  @Test func `two at once under one id: one runs, both get its reply`() throws {
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
