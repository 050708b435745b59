import Testing
import TongluCommunityMessages
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct SubscribeTests {
  private func titles(_ stream: TestStream) throws -> [String] {
    try stream.pull(SubscribeResponse.self).compactMap { response in
      switch response.event {
      case .post(let post): post.title
      case .comment(let comment): "# " + comment.body
      case nil: nil
      }
    }
  }

  @Test func `it begins with a cursor alone, then sends published posts`() throws {
    let bed = try Testbed()
    try bed.publish("before")
    let stream = try bed.subscribe(as: bed.dealerA.boss)
    let first = try stream.pull(SubscribeResponse.self)
    #expect(first.count == 1 && first[0].event == nil && !first[0].cursor.isEmpty)
    let post = try bed.publish("one").id
    try bed.comment("hello", on: post, as: bed.owner)
    try bed.publish("two")
    #expect(try titles(stream) == ["one", "# hello", "two"])
    #expect(try titles(stream) == [])
    #expect(!stream.isOver)
  }

  @Test func `a member gets its posts and its own company's comments`() throws {
    let bed = try Testbed()
    let a = try bed.subscribe(as: bed.dealerA.buyer)
    let b = try bed.subscribe(as: bed.dealerB.buyer)
    let staff = try bed.subscribe(as: bed.owner)
    let stranger = try bed.subscribe(as: bed.otherTenant.owner)
    for stream in [a, b, staff, stranger] { #expect(try titles(stream) == []) }
    let mine = try bed.publish("for a", to: .owned(by: bed.sales)).id
    let all = try bed.publish("for all").id
    try bed.comment("from a", on: mine, as: bed.dealerA.boss)
    try bed.comment("from b", on: all, as: bed.dealerB.boss)
    #expect(try titles(a) == ["for a", "for all", "# from a"])
    #expect(try titles(b) == ["for all", "# from b"])
    #expect(try titles(staff) == ["for a", "for all", "# from a", "# from b"])
    #expect(try titles(stranger) == [])
  }

  @Test func `a cursor resumes after a restart and misses nothing`() throws {
    let bed = try Testbed()
    let stream = try bed.subscribe(as: bed.dealerA.boss)
    var cursor = try #require(try stream.pull(SubscribeResponse.self).last).cursor
    var seen: [String] = []
    for round in 0..<5 {
      for index in 0..<15 { try bed.publish("\(round).\(index)") }
      if round == 2 {
        bed.clock.advance(seconds: 1)
        try bed.reopen()
      }
      let resumed = try bed.subscribe(as: bed.dealerA.boss, after: cursor)
      let events = try resumed.pull(SubscribeResponse.self)
      // The client lost the connection after ten events.
      for response in events.prefix(11) {
        if case .post(let post) = response.event { seen.append(post.title) }
        cursor = response.cursor
      }
    }
    let last = try bed.subscribe(as: bed.dealerA.boss, after: cursor)
    seen += try titles(last)
    #expect(seen == (0..<5).flatMap { round in (0..<15).map { "\(round).\($0)" } })
  }

  @Test func `a foreign cursor is refused`() throws {
    let bed = try Testbed()
    func refused(_ cursor: String) throws -> String {
      let stream = try bed.subscribe(as: bed.dealerA.boss, after: cursor)
      return refusal { try stream.pull() }
    }
    #expect(try refused("junk") == "INVALID_ARGUMENT BAD_CURSOR")
    #expect(try refused("1.-5") == "INVALID_ARGUMENT BAD_CURSOR")
    #expect(try refused("1.5") == "INVALID_ARGUMENT BAD_CURSOR")
  }

  @Test func `revoked rights end the stream`() throws {
    let bed = try Testbed()
    let stream = try bed.subscribe(as: bed.dealerA.clerk)
    #expect(try titles(stream) == [])
    var request = RevokeAccessRequest()
    request.requestID = bed.requestID()
    request.accountID = bed.dealerA.clerk.id
    let _: RevokeAccessResponse = try bed.call(
      "/tonglu.v1.AccessService/RevokeAccess", request, as: bed.owner)
    try bed.publish("secret")
    #expect(refusal { try stream.pull() } == "UNAUTHENTICATED TOKEN_INVALID")
  }
}

// The checks of every RPC.
extension SubscribeTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/Subscribe", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, _: inout SubscribeRequest) in
        return world.dealer.buyer
      },
      worst: { world, _ in
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
