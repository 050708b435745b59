import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct CreateCommentTests {
  @Test func `a comment says who spoke and when`() throws {
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
    for body in ["", "  ", String(repeating: "字", count: 2_001)] {
      #expect(
        refusal { try bed.comment(body, on: post, as: bed.owner) } == "INVALID_ARGUMENT BAD_BODY"
          || body.isEmpty)
    }
    try bed.comment(String(repeating: "字", count: 2_000), on: post, as: bed.owner)
    #expect(try bed.comments(on: post, as: bed.owner).comments.count == 1)
  }

  @Test func `who does not see the post, or the comment, cannot speak of it`() throws {
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
