import Foundation
import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluService

/// Positions in responses, and calls that require one.
@Suite struct PositionTests {
  private let read = "/test.Ward/Read"
  private let message = {
    var request = GetOrderRequest()
    request.orderID = 1
    return request.encoded()
  }()

  /// A position ahead of the current one.
  private func ahead(_ ward: Ward, by count: Int64, tenant: Int64 = 1) -> String {
    let now = ward.database.position
    return ward.executor.cursors.text(
      Cursor(epoch: now.epoch, position: now.position + count), tenant: tenant)
  }

  @Test func `a malformed position, or one of another history or enterprise, is refused`() throws {
    let ward = try Ward()
    #expect(ward.send(read, message, after: "nonsense").reason == "BAD_POSITION")
    #expect(ward.send(read, message, after: "1.0").reason == "BAD_POSITION")
    let elsewhere = ward.executor.cursors.text(
      Cursor(epoch: ward.database.epoch + 1, position: 0), tenant: 1)
    #expect(ward.send(read, message, after: elsewhere).reason == "CURSOR_EXPIRED")
    let theirs = ahead(ward, by: 0, tenant: 2)
    #expect(ward.send(read, message, after: theirs).reason == "BAD_POSITION")
    #expect(ward.send(read, message, as: "stranger", after: theirs).reason == "")
  }

  @Test func `positions reveal nothing: all differ, and the anonymous get none`() throws {
    let ward = try Ward()
    _ = ward.send(read, message)
    let first = ward.position
    _ = ward.send(read, message)
    #expect(first.utf8.count == 32 && ward.position != first)
    _ = ward.send("/test.Ward/Open", [], as: "")
    #expect(ward.position == "")
    #expect(ward.send("/test.Ward/Open", [], as: "", after: "anything").reason == "")
  }

  @Test func `a position not reached is awaited, for a limited time`() throws {
    let ward = try Ward()
    ward.loop.limitWaiting(countMax: 1, milliseconds: 50)
    let began = monotonicNanoseconds()
    let refused = ward.send(read, message, after: ahead(ward, by: 1_000))
    #expect(refused.reason == "POSITION_NOT_REACHED")
    #expect(monotonicNanoseconds() - began >= 50_000_000)
    ward.loop.limitWaiting(countMax: 1, milliseconds: 60_000)
    let reading = Invocation(
      .init(
        path: read, credentials: Credentials(authorization: "owner"), after: ahead(ward, by: 1)),
      message: message, stream: 2)
    guard case .elsewhere = ward.loop.start(reading) else {
      Issue.record("it did not wait")
      return
    }
    // No more calls wait than the limit allows.
    #expect(ward.send(read, message, after: ahead(ward, by: 1)).reason == "POSITION_NOT_REACHED")
    try ward.database.writer.perform(tenant: 1, at: ward.clock.now) { transaction throws(Status) in
      try transaction.record(.note, 1, version: 1, .created)
    }
    ward.wait()
    #expect(reading.outcome?.reason == "")
  }

  @Test func `calls that wait for a position use no thread of the pool`() throws {
    let ward = try Ward()
    for stream in 0..<300 as Range<Int64> {
      let waiting = Invocation(
        .init(
          path: read, credentials: Credentials(authorization: "owner"),
          after: ahead(ward, by: 1_000)), message: message, stream: stream + 10)
      guard case .elsewhere = ward.loop.start(waiting) else {
        Issue.record("it did not wait")
        return
      }
    }
    // The pool's one thread is free: a heavy read runs while they wait.
    let other = try ward.executor.makeLoop(sink: Silent())
    let heavy = Invocation(
      .init(path: "/test.Ward/Open", credentials: Credentials()), message: [], stream: 1)
    _ = other.start(heavy)
    for _ in 0..<5_000 where heavy.outcome == nil { Thread.sleep(forTimeInterval: 0.001) }
    #expect(heavy.outcome?.reason == "")
    #expect(ward.loop.isWaiting)
  }

  @Test func `a write checks its required position`() throws {
    let ward = try Ward()
    var request = CreateCustomerClassRequest()
    request.code = "N"
    request.name = "a"
    func write(_ after: String) -> String {
      request.requestID = ward.requestID()
      return ward.send("/test.Ward/Write", request.encoded(), after: after).reason
    }
    #expect(write("nonsense") == "BAD_POSITION")
    let elsewhere = ward.executor.cursors.text(
      Cursor(epoch: ward.database.epoch + 1, position: 0), tenant: 1)
    #expect(write(elsewhere) == "CURSOR_EXPIRED")
    #expect(write(ahead(ward, by: 0)) == "")
  }
}
