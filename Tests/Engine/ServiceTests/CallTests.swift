import Testing
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluService

/// From the path to the handler: early refusals, and where a call runs.
@Suite struct CallTests {
  private func read(_ steps: Int64) -> [UInt8] {
    var request = GetOrderRequest()
    request.orderID = steps
    return request.encoded()
  }

  @Test func `unknown methods, callers and roles are refused before the message is decoded`() throws
  {
    let ward = try Ward()
    let garbage: [UInt8] = [0x07]
    #expect(ward.send("/test.Ward/Nothing", garbage).reason == "METHOD_UNKNOWN")
    #expect(ward.send("", garbage).reason == "METHOD_UNKNOWN")
    #expect(ward.send("/test.Ward/Read", garbage, as: "nobody").reason == "TOKEN_INVALID")
    #expect(ward.send("/test.Ward/Read", garbage, as: "").reason == "LOGIN_REQUIRED")
    #expect(ward.send("/test.Ward/Read", garbage, as: "buyer").reason == "ROLE_NOT_ALLOWED")
    #expect(ward.send("/test.Ward/Read", garbage).reason == "MALFORMED_MESSAGE")
    #expect(ward.send("/test.Ward/Open", [], as: "").reason == "")
    #expect(ward.runs.value == 0)
  }

  @Test func `a read that is too long for a loop runs on the pool`() throws {
    let ward = try Ward()
    #expect(ward.send("/test.Ward/Read", read(1_000_000)).reason == "")
    #expect(ward.runs.value == 1)
  }

  @Test func `a deadline ends a read on the pool, and a passed one prevents it`() throws {
    let ward = try Ward()
    let soon = monotonicNanoseconds() + 30_000_000
    let late = ward.send("/test.Ward/Read", read(2_000_000_000), deadline: soon)
    #expect(["STATEMENT_INTERRUPTED", "DEADLINE_EXCEEDED"].contains(late.reason))
    if case .failure(let status) = late { #expect(status.code == .deadlineExceeded) }
    let past = ward.send("/test.Ward/Read", read(1), deadline: 1)
    #expect(past.reason == "DEADLINE_EXCEEDED")
    #expect(ward.runs.value == 0)
  }

  @Test func `a caller authenticated late is admitted`() throws {
    let ward = try Ward()
    #expect(ward.send("/test.Ward/Read", read(1), as: "late").reason == "")
  }

  @Test func `a cancelled call does not begin`() throws {
    let ward = try Ward()
    let invocation = ward.invocation("a", id: ward.requestID())
    invocation.cancel()
    guard case .finished = ward.loop.start(invocation) else {
      Issue.record("it began")
      return
    }
    #expect(invocation.outcome?.reason == "CANCELLED")
    #expect(try ward.notes() == 0)
  }

  @Test func `a reader sees its own acknowledged writes`() throws {
    let ward = try Ward()
    for _ in 0..<20 {
      #expect(ward.note("a", id: ward.requestID()).reason == "")
      let written = ward.position
      #expect(ward.send("/test.Ward/Read", read(1), after: written).reason == "")
    }
  }

  @Test func `the audit log records actor, method and id`() throws {
    let ward = try Ward()
    let id = ward.requestID()
    _ = ward.note("a", id: id, as: "buyer")
    let reader = try ward.database.makeReader()
    let row = try reader.read(tenant: 1) { snapshot throws(Status) in
      try snapshot.first(
        """
        SELECT caller_kind, caller, method, at, request_high, request_low FROM audit
        WHERE tenant = $tenant
        """
      ) { row throws(Status) in
        (
          [row.int(0), row.int(1)], row.text(2), row.instant(3),
          RequestID(
            high: UInt64(bitPattern: row.int(4)), low: UInt64(bitPattern: row.int(5)))
        )
      }
    }
    #expect(row?.0 == [2, 2])
    #expect(row?.1 == "/test.Ward/Write")
    #expect(row?.2 == ward.clock.now)
    #expect(row?.3.description == id)
  }
}
