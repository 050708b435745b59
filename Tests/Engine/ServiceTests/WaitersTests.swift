import Testing
import TongluCore

@testable import TongluDatabase
@testable import TongluService

@Suite struct WaitersTests {
  private func changes(_ entity: Entity, tenant: Int64 = 1) -> Changes {
    Changes(list: [
      Change(
        tenant: tenant, position: 1, entity: entity, id: 5, version: 1, kind: .created, actor: 0,
        at: Instant(microseconds: 0), customerID: nil)
    ])
  }

  private func missed(_ stream: Int64, _ waiters: inout Waiters) -> Bool {
    waiters.hasMissed(stream)
  }

  private func woken(by changes: Changes, _ waiters: inout Waiters) -> Set<Int64> {
    waiters.published(changes)
  }

  @Test func `what changes while the pool has a stream is not missed`() {
    var waiters = Waiters()
    waiters.lent(7)
    #expect(woken(by: changes(.post), &waiters) == [])
    waiters.returned(7)
    waiters.add(7, tenant: 1, [.every(.post)])
    #expect(missed(7, &waiters))
    #expect(!missed(7, &waiters))
    #expect(woken(by: changes(.post), &waiters) == [7])
  }

  @Test func `what is not waited for, or of another tenant, or before, is not missed`() {
    var waiters = Waiters()
    _ = waiters.published(changes(.post))
    waiters.lent(8)
    waiters.lent(7)
    _ = waiters.published(changes(.order))
    _ = waiters.published(changes(.post, tenant: 2))
    waiters.returned(7)
    waiters.add(7, tenant: 1, [.every(.post)])
    #expect(!missed(7, &waiters))
    // The other one is still out, and sees them all.
    _ = waiters.published(changes(.post))
    waiters.returned(8)
    waiters.add(8, tenant: 1, [.every(.order)])
    #expect(missed(8, &waiters))
  }

  @Test func `of a stream that was away for very long, something has changed`() {
    var waiters = Waiters()
    waiters.lent(7)
    for _ in 0..<1_000 { _ = waiters.published(changes(.order)) }
    waiters.returned(7)
    waiters.add(7, tenant: 1, [.every(.post)])
    #expect(missed(7, &waiters))
  }
}
