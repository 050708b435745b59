import Testing
import TongluCore
import TongluMessages
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

  @Test func `read and unread of this member`() throws {
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

  @Test func `members are told nothing of the audience, staff are`() throws {
    let bed = try Testbed()
    try bed.publish(to: .owned(by: bed.sales))
    let seen = try bed.posts(as: bed.dealerA.boss).posts
    #expect(seen.map(\.audience) == [nil])
    #expect(seen.map(\.memberCount) == [0])
    #expect(try bed.posts(as: bed.finance).posts.map(\.memberCount) == [4])
  }

  @Test func `pages meet without a gap, for members and staff`() throws {
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
}
