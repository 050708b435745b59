import Testing
import TongluCommunity
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluTestSupport

struct MarkReadTests {
  @Test func `the first reading time is kept`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let first = bed.clock.now
    #expect(try bed.markRead(id, as: bed.dealerA.boss) == first)
    bed.clock.advance(seconds: 60)
    #expect(try bed.markRead(id, as: bed.dealerA.boss) == first)
    #expect(try bed.markRead(id, as: bed.dealerA.buyer) == first.adding(seconds: 60))
    #expect(try bed.post(id, as: bed.owner).readMemberCount == 2)
  }

  @Test func `a retry gets the first response`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let request = bed.requestID()
    let first = try bed.markRead(id, as: bed.dealerA.boss, requestID: request)
    bed.clock.advance(seconds: 60)
    #expect(try bed.markRead(id, as: bed.dealerA.boss, requestID: request) == first)
  }

  @Test func `the feed reports the first reading, with the reader`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let before = bed.position.position
    for _ in 0..<2 { try bed.markRead(id, as: bed.dealerA.boss) }
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: before, limit: 10)
    }
    #expect(changes.map(\.entity) == [.postRead])
    #expect(changes.map(\.id) == [id])
    #expect(changes.map(\.actor) == [bed.dealerA.boss.id])
    #expect(changes.map(\.accountID) == [bed.dealerA.boss.id])
    #expect(changes.map(\.origin) == [nil])
  }

  @Test func `only the audience can read`() throws {
    let bed = try Testbed()
    let id = try bed.publish(to: .owned(by: bed.sales)).id
    for actor in [bed.dealerB.boss, bed.prospect, bed.otherTenant.dealer.boss] {
      #expect(status { try bed.markRead(id, as: actor) } == Status.notFound("post", id))
    }
    #expect(refusal { try bed.markRead(1, as: bed.dealerA.boss) } == "NOT_FOUND NOT_FOUND")
    for actor in bed.staff {
      #expect(refusal { try bed.markRead(id, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(try bed.post(id, as: bed.owner).readMemberCount == 0)
  }

  @Test func `a backend reads for the member it acts for`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    try bed.markRead(id, as: bed.backend.acting(for: bed.dealerA.clerk))
    #expect(try bed.post(id, as: bed.dealerA.clerk).read)
    #expect(try !bed.post(id, as: bed.dealerA.boss).read)
  }
}

// The checks of every RPC.
extension MarkReadTests {
  static var rpc: RPC {
    RPC("CommunityService/MarkRead", callers: "dealer prospect") {
      (world: GrownWorld, request: inout MarkReadRequest) in
      request.postID = world.unreadPost
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
