import Testing
import TongluCommunityMessages
import TongluCore
import TongluTestSupport

@Suite struct CreateCommentTests {
  @Test func `a comment has its author and time`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    let comment = try bed.comment("  有红色的吗  ", on: post, as: bed.dealerA.buyer)
    #expect(comment.body == "有红色的吗")
    #expect(comment.authorName == "a.buyer")
    #expect(comment.createTime == bed.clock.now)
    #expect(!comment.fromStaff && comment.mine)
    #expect(comment.customerID == bed.dealerA.customerID)
    let answer = try bed.comment("有", on: post, as: bed.sales, answering: comment.id)
    #expect(answer.fromStaff && answer.replyToID == comment.id)
    #expect(answer.customerID == bed.dealerA.customerID)
    #expect(try bed.comment("大家好", on: post, as: bed.marketing).customerID == 0)
  }

  @Test func `a body is 1 to 2,000 characters`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    for (body, reason) in [
      ("", "FIELD_REQUIRED"), ("  ", "FIELD_REQUIRED"),
      (String(repeating: "字", count: 2_001), "BAD_BODY"),
    ] {
      #expect(
        refusal { try bed.comment(body, on: post, as: bed.owner) } == "INVALID_ARGUMENT \(reason)")
    }
    try bed.comment(String(repeating: "字", count: 2_000), on: post, as: bed.owner)
    #expect(try bed.comments(on: post, as: bed.owner).comments.count == 1)
  }

  @Test func `only roles that may publish to the audience comment for all of it`() throws {
    let bed = try Testbed()
    let all = try bed.publish().id
    let own = try bed.publish(to: .owned(by: bed.sales)).id
    let refused = "PERMISSION_DENIED AUDIENCE_NOT_ALLOWED"
    for driver in [bed.delivery, bed.warehouseKeeper, bed.finance, bed.sales] {
      #expect(refusal { try bed.comment("all", on: all, as: driver) } == refused)
    }
    for other in [bed.delivery, bed.warehouseKeeper, bed.sales2] {
      #expect(refusal { try bed.comment("own", on: own, as: other) } == refused)
    }
    #expect(try bed.comments(on: all, as: bed.owner).comments.isEmpty)
    for publisher in [bed.owner, bed.manager, bed.marketing] {
      #expect(try bed.comment("all", on: all, as: publisher).customerID == 0)
    }
    #expect(try bed.comment("own", on: own, as: bed.sales).customerID == 0)
    // A reply to a comment for everyone is for everyone.
    let said = try bed.comment("all", on: all, as: bed.owner).id
    #expect(
      refusal { try bed.comment("me too", on: all, as: bed.delivery, answering: said) } == refused)
  }

  @Test func `other staff comment for the company that they answer or name`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    let stream = try bed.subscribe(as: bed.dealerB.boss)
    _ = try stream.pull()
    let a = bed.dealerA.customerID
    let asked = try bed.comment("when", on: post, as: bed.dealerA.buyer).id
    let answer = try bed.comment("today", on: post, as: bed.finance, answering: asked)
    #expect(answer.customerID == a)
    // Staff with the delivery role alone see no company.
    #expect(
      refusal { try bed.comment("today", on: post, as: bed.delivery, answering: asked) }
        == "NOT_FOUND NOT_FOUND")
    #expect(try bed.comment("at ten", on: post, as: bed.warehouseKeeper, to: a).customerID == a)
    #expect(try bed.comment("hello", on: post, as: bed.sales, to: a).customerID == a)
    #expect(
      try bed.comments(on: post, as: bed.dealerA.clerk).comments.map(\.body)
        == ["when", "today", "at ten", "hello"])
    #expect(try bed.comments(on: post, as: bed.dealerB.boss).comments.isEmpty)
    #expect(try bed.comments(on: post, as: bed.sales2).comments.isEmpty)
    #expect(try stream.pull(SubscribeResponse.self).compactMap(\.event).isEmpty)
  }

  @Test func `a named company must be visible and in the post's audience`() throws {
    let bed = try Testbed()
    let own = try bed.publish(to: .owned(by: bed.sales)).id
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let asked = try bed.comment("when", on: own, as: bed.dealerA.buyer).id
    #expect(
      refusal { try bed.comment("x", on: own, as: bed.sales, to: b) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.comment("x", on: own, as: bed.owner, to: b) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.comment("x", on: own, as: bed.owner, answering: asked, to: b) }
        == "INVALID_ARGUMENT COMPANY_AMBIGUOUS")
    #expect(
      refusal { try bed.comment("x", on: own, as: bed.dealerA.boss, to: b) }
        == "NOT_FOUND NOT_FOUND")
    #expect(try bed.comment("x", on: own, as: bed.dealerA.boss, to: a).customerID == a)
  }

  @Test func `a caller that does not see the post or the comment cannot comment`() throws {
    let bed = try Testbed()
    let post = try bed.publish(to: .owned(by: bed.sales)).id
    let other = try bed.publish().id
    let comment = try bed.comment("a", on: post, as: bed.dealerA.boss)
    for stranger in [bed.dealerB.boss, bed.otherTenant.owner] {
      #expect(refusal { try bed.comment("b", on: post, as: stranger) } == "NOT_FOUND NOT_FOUND")
    }
    #expect(
      refusal { try bed.comment("b", on: other, as: bed.dealerB.boss, answering: comment.id) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.comment("b", on: other, as: bed.owner, answering: comment.id) }
        == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension CreateCommentTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/CreateComment", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout CreateCommentRequest) in
        request.postID = world.post
        request.body = "什么时候到"
        return world.dealer.buyer
      },
      worst: { world, request in
        request.postID = world.post
        request.body = "明天"
        request.replyToID = world.comment
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
