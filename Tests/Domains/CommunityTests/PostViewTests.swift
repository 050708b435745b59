import Testing
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluMessages
import TongluService
import TongluTestSupport

/// The number of members' views of a post.
struct PostViewTests {
  private func views(_ bed: Testbed, _ post: Int64, as actor: Actor? = nil) throws -> Int64 {
    try bed.platform.executor.observations.flush()
    return try bed.post(post, as: actor ?? bed.owner).viewCount
  }

  @Test func `a member's views count once a day, and staff's do not`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    #expect(try views(bed, id) == 0)
    for _ in 0..<3 { _ = try bed.post(id, as: bed.dealerA.boss) }
    _ = try bed.post(id, as: bed.dealerA.buyer)
    _ = try bed.post(id, as: bed.manager)
    #expect(try views(bed, id) == 2)
    _ = try bed.post(id, as: bed.dealerA.boss)
    #expect(try views(bed, id) == 2)
    bed.clock.advance(seconds: 86_400)
    _ = try bed.post(id, as: bed.dealerA.boss)
    #expect(try views(bed, id) == 3)
  }

  @Test func `a stopped server loses no views, and the next repeats none`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    _ = try bed.post(id, as: bed.dealerA.boss)
    #expect(try bed.post(id, as: bed.owner).viewCount == 0)
    try bed.reopen()
    #expect(try bed.post(id, as: bed.owner).viewCount == 1)
    _ = try bed.post(id, as: bed.dealerA.boss)
    #expect(try views(bed, id) == 1)
  }

  @Test func `only staff who see every customer see the views`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    _ = try bed.post(id, as: bed.dealerA.boss)
    for actor in [bed.owner, bed.manager, bed.marketing] {
      #expect(try views(bed, id, as: actor) == 1)
    }
    for actor in [bed.sales, bed.dealerA.boss, bed.dealerB.boss] {
      #expect(try views(bed, id, as: actor) == 0)
    }
  }

  @Test func `a post invisible to a member gets no view of it`() throws {
    let bed = try Testbed()
    let id = try bed.publish(to: .owned(by: bed.sales)).id
    _ = status { try bed.post(id, as: bed.dealerB.boss) }
    #expect(try views(bed, id) == 0)
  }
}
