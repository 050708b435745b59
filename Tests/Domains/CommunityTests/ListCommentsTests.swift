import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct ListCommentsTests {
  @Test func `a company reads its own and what is for everyone, in order`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    let question = try bed.comment("a asks", on: post, as: bed.dealerA.buyer)
    try bed.comment("b asks", on: post, as: bed.dealerB.buyer)
    try bed.comment("to a", on: post, as: bed.sales, answering: question.id)
    try bed.comment("to all", on: post, as: bed.marketing)
    func bodies(_ actor: Actor) throws -> [String] {
      try bed.comments(on: post, as: actor).comments.map(\.body)
    }
    #expect(try bodies(bed.dealerA.clerk) == ["a asks", "to a", "to all"])
    #expect(try bodies(bed.dealerB.boss) == ["b asks", "to all"])
    #expect(try bodies(bed.finance) == ["a asks", "b asks", "to a", "to all"])
    // Who only sells: its own customers, the pool, and what is for everyone.
    #expect(try bodies(bed.sales) == ["a asks", "to a", "to all"])
  }

  @Test func `pages go on where they ended`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    for index in 0..<7 { try bed.comment("\(index)", on: post, as: bed.owner) }
    var (seen, token): ([String], String) = ([], "")
    repeat {
      let page = try bed.comments(on: post, as: bed.dealerA.boss) {
        $0.pageSize = 3
        $0.pageToken = token
      }
      seen += page.comments.map(\.body)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == (0..<7).map(String.init))
    #expect(
      refusal { try bed.comments(on: post, as: bed.owner) { $0.pageToken = "zz" } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
    #expect(refusal { try bed.comments(on: 5, as: bed.owner) } == "NOT_FOUND NOT_FOUND")
  }
}

// What holds of every RPC.
extension ListCommentsTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/ListComments", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout ListCommentsRequest) in
        request.postID = world.post
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        request.postID = world.post
        request.pageSize = 10
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `it is as every rpc is`() throws { try Self.rpc.holds() }
}
