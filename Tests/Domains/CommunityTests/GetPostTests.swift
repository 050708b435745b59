import Testing
import TongluCommunityMessages
import TongluCore
import TongluTestSupport

struct GetPostTests {
  @Test func `a member sees the post and nothing of its audience`() throws {
    let bed = try Testbed()
    let id = try bed.publish(to: .owned(by: bed.sales)).id
    try bed.markRead(id, as: bed.dealerA.boss)
    let post = try bed.post(id, as: bed.dealerA.buyer)
    #expect(post.title == "新品到货")
    #expect(!post.read)
    #expect(post.readTime == nil)
    #expect(post.audience == nil)
    #expect(post.memberCount == 0)
    #expect(post.companyCount == 0)
    #expect(post.readMemberCount == 0)
  }

  @Test func `fetching does not mark as read`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    for _ in 0..<3 { #expect(try !bed.post(id, as: bed.dealerA.boss).read) }
    #expect(try bed.post(id, as: bed.owner).readMemberCount == 0)
    try bed.markRead(id, as: bed.dealerA.boss)
    let post = try bed.post(id, as: bed.dealerA.boss)
    #expect(post.read)
    #expect(post.readTime == bed.clock.now)
    #expect(try !bed.post(id, as: bed.dealerA.buyer).read)
  }

  @Test func `a salesperson counts visible customers and none of another's`() throws {
    let bed = try Testbed()
    let theirs = try bed.publish(to: .owned(by: bed.sales2)).id
    for member in bed.dealerB.everyone { try bed.markRead(theirs, as: member) }
    let seen = try bed.post(theirs, as: bed.sales)
    #expect(seen.memberCount == 0 && seen.companyCount == 0 && seen.readMemberCount == 0)
    let listed = try bed.posts(as: bed.sales).posts
    #expect(listed.map(\.memberCount) == [0] && listed.map(\.companyCount) == [0])
    let stream = try bed.subscribe(as: bed.sales)
    _ = try stream.pull()
    let all = try bed.publish().id
    let event = try stream.pull(SubscribeResponse.self).first?.event
    guard case .post(let told) = event else { return #expect(Bool(false), "no post") }
    #expect(told.id == all && told.memberCount == 0 && told.companyCount == 0)
    let own = try bed.publish(to: .owned(by: bed.sales), as: bed.sales)
    #expect(own.memberCount == 4 && own.companyCount == 1)
  }

  @Test func `staff see the reach, a salesperson that of its own and the pool`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    for member in bed.dealerA.everyone { try bed.markRead(id, as: member) }
    let post = try bed.post(id, as: bed.finance)
    #expect(post.memberCount == 9)
    #expect(post.companyCount == 3)
    #expect(post.readMemberCount == 4)
    #expect(!post.read)
    let own = try bed.post(id, as: bed.sales)
    #expect(own.memberCount == 5 && own.companyCount == 2 && own.readMemberCount == 4)
    #expect(try bed.post(id, as: bed.sales2).readMemberCount == 0)
  }

  @Test func `it is not found outside of its audience`() throws {
    let bed = try Testbed()
    let id = try bed.publish(to: .owned(by: bed.sales)).id
    let none = Status.notFound("post", id)
    #expect(status { try bed.post(id, as: bed.dealerB.boss) } == none)
    #expect(status { try bed.post(id, as: bed.prospect) } == none)
    #expect(status { try bed.post(id, as: bed.otherTenant.owner) } == none)
    #expect(status { try bed.post(id, as: bed.otherTenant.dealer.boss) } == none)
    #expect(
      status { try bed.post(id, as: bed.backend.acting(for: bed.dealerB.boss)) } == none)
    #expect(refusal { try bed.post(1, as: bed.owner) } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try bed.post(0, as: bed.owner) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(try bed.post(id, as: bed.backend.acting(for: bed.dealerA.boss)).id == id)
  }
}

// The checks of every RPC.
extension GetPostTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/GetPost", callers: "staff dealer prospect",
      reason: .steps(
        "an audience is counted by the current owners of its companies", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout GetPostRequest) in
        request.postID = world.narrowPost
        return world.dealer.buyer
      },
      worst: { world, request in
        request.postID = world.post
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
