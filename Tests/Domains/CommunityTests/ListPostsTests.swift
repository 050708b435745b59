import Testing
import TongluCommunity
import TongluCommunityMessages
import TongluCore
import TongluTestSupport

struct ListPostsTests {
  @Test func `a member sees its own, newest first`() throws {
    let bed = try Testbed()
    try bed.publish("one")
    try bed.publish("two", to: .owned(by: bed.sales))
    try bed.publish("three", to: .owned(by: bed.sales2))
    try bed.publish("four")
    #expect(try bed.posts(as: bed.dealerA.boss).posts.map(\.title) == ["four", "two", "one"])
    #expect(try bed.posts(as: bed.dealerB.boss).posts.map(\.title) == ["four", "three", "one"])
    #expect(try bed.posts(as: bed.prospect).posts.map(\.title) == ["four", "one"])
    #expect(
      try bed.posts(as: bed.backend.acting(for: bed.prospect)).posts.map(\.title)
        == ["four", "one"])
    #expect(
      try bed.posts(as: bed.delivery).posts.map(\.title) == ["four", "three", "two", "one"])
    #expect(try bed.posts(as: bed.otherTenant.owner).posts.isEmpty)
    #expect(try bed.posts(as: bed.otherTenant.dealer.boss).posts.isEmpty)
  }

  @Test func `a new member sees the posts of 90 days whose rule its company meets`() throws {
    let bed = try Testbed()
    try bed.publish("old")
    bed.clock.advance(seconds: 90 * 24 * 3_600)
    try bed.tag(bed.dealerA.customerID, "五金")
    try bed.tag(bed.dealerB.customerID, "建材")
    try bed.publish("all")
    try bed.publish("a", to: .owned(by: bed.sales))
    try bed.publish("b", to: .owned(by: bed.sales2))
    try bed.publish("pool", to: .owned(by: Actor(id: 0, token: "")))
    try bed.publish("tag", to: .tagged("五金", "建材"))
    var both = Audience.tagged("建材")
    both.ownerIDs = [bed.sales.id, bed.sales2.id]
    try bed.publish("both", to: both)
    bed.clock.advance(seconds: 1)
    let late = try bed.join("late", bed.dealerA.customerID)
    #expect(try bed.posts(as: late).posts.map(\.title) == ["tag", "a", "all"])
    #expect(try bed.posts(as: late) { $0.unreadOnly = true }.posts.count == 3)
    // Later changes of its company add nothing.
    try bed.tag(bed.dealerA.customerID, "建材")
    try bed.handOver(from: bed.sales, to: bed.sales2)
    #expect(try bed.posts(as: late).posts.map(\.title) == ["tag", "a", "all"])
    let after = try bed.join("after", bed.dealerA.customerID)
    #expect(try bed.posts(as: after).posts.map(\.title) == ["both", "tag", "b", "all"])
    let pooled = try bed.join("pooled", try #require(bed.prospect.customerID))
    #expect(try bed.posts(as: pooled).posts.map(\.title) == ["pool", "all"])
    #expect(try bed.posts(as: bed.dealerA.boss).posts.map(\.title) == ["tag", "a", "all", "old"])
  }

  @Test func `read and unread for this member`() throws {
    let bed = try Testbed()
    let one = try bed.publish("one").id
    try bed.publish("two")
    try bed.markRead(one, as: bed.dealerA.boss)
    #expect(try bed.posts(as: bed.dealerA.boss).posts.map(\.read) == [false, true])
    #expect(
      try bed.posts(as: bed.dealerA.boss) { $0.unreadOnly = true }.posts.map(\.title) == ["two"])
    #expect(try bed.posts(as: bed.dealerA.buyer) { $0.unreadOnly = true }.posts.count == 2)
    #expect(
      refusal { try bed.posts(as: bed.owner) { $0.unreadOnly = true } }
        == "INVALID_ARGUMENT UNREAD_FOR_MEMBERS")
  }

  @Test func `one kind`() throws {
    let bed = try Testbed()
    try bed.publish("notice") { $0.kind = .notice }
    try bed.publish("arrival")
    for actor in [bed.dealerA.boss, bed.owner] {
      #expect(
        try bed.posts(as: actor) { $0.kind = .notice }.posts.map(\.title) == ["notice"])
    }
  }

  @Test func `staff see the audience, members do not`() throws {
    let bed = try Testbed()
    try bed.publish(to: .owned(by: bed.sales))
    let seen = try bed.posts(as: bed.dealerA.boss).posts
    #expect(seen.map(\.audience) == [nil])
    #expect(seen.map(\.memberCount) == [0])
    #expect(try bed.posts(as: bed.finance).posts.map(\.memberCount) == [4])
  }

  @Test func `pages have no gap, for members and staff`() throws {
    let bed = try Testbed()
    for number in 1...7 { try bed.publish("post \(number)") }
    for actor in [bed.dealerA.clerk, bed.owner] {
      var titles: [String] = []
      var token = ""
      repeat {
        let page = try bed.posts(as: actor) {
          $0.pageSize = 3
          $0.pageToken = token
        }
        titles += page.posts.map(\.title)
        token = page.nextPageToken
        try bed.publish("meanwhile")
      } while !token.isEmpty
      #expect(titles.filter { $0 != "meanwhile" }.count == 7)
      #expect(Set(titles.filter { $0 != "meanwhile" }).count == 7)
    }
    #expect(
      refusal { try bed.posts(as: bed.owner) { $0.pageToken = "ff" } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
    #expect(
      refusal { try bed.posts(as: bed.owner) { $0.pageSize = -1 } }
        == "INVALID_ARGUMENT BAD_PAGE_SIZE")
  }

  @Test func `others' posts cost a new member nothing`() throws {
    let bed = try Testbed()
    let late = try bed.join("late", bed.dealerA.customerID)
    let call = Crowd.call(bed, member: late)
    func thousands(_ set: (inout ListPostsRequest) -> Void = { _ in }) throws -> Int {
      var request = ListPostsRequest()
      set(&request)
      let (thousands, reply) = try bed.counted { [request] snapshot throws(Status) in
        try CommunityService().listPosts(request, call, snapshot)
      }
      #expect(reply.posts == [])
      return thousands
    }
    for number: Int64 in [0, 1, 2] {
      let start = number * 1_000
      _ = try Crowd(bed, companies: start..<start + 1_000, posts: start..<start + 8)
      #expect(try thousands() <= 1)
      #expect(try thousands { $0.kind = .newArrival } <= 1)
      #expect(try thousands { $0.unreadOnly = true } <= 1)
    }
  }
}

// The checks of every RPC.
extension ListPostsTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/ListPosts", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout ListPostsRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // All posts that it was sent.
        request.pageSize = 1_000
        return world.dealer.buyer
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
