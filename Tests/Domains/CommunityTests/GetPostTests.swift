import Testing
import TongluCore
import TongluMessages
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

  @Test func `fetching is not reading`() throws {
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

  @Test func `staff see the reach; who only sells is not told how many read`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    for member in bed.dealerA.everyone { try bed.markRead(id, as: member) }
    let post = try bed.post(id, as: bed.finance)
    #expect(post.memberCount == 9)
    #expect(post.companyCount == 3)
    #expect(post.readMemberCount == 4)
    #expect(!post.read)
    #expect(try bed.post(id, as: bed.sales).readMemberCount == 0)
  }

  @Test func `to whom it is not for, it does not exist`() throws {
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
