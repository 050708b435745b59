import Testing
import TongluCommunity
import TongluCommunityMessages
import TongluCore
import TongluDatabase
import TongluTestSupport

struct ListReadersTests {
  /// All readers in pages of 2, with a change after each page.
  private func paged(
    _ bed: Testbed, _ id: Int64, between: (Int) throws -> Void
  ) throws -> [Int64] {
    var (members, token, page): ([Int64], String, Int) = ([], "", 0)
    repeat {
      let reply = try bed.readers(of: id, as: bed.owner) {
        $0.pageSize = 2
        $0.pageToken = token
      }
      members += reply.readers.map(\.memberID)
      token = reply.nextPageToken
      page += 1
      if !token.isEmpty { try between(page) }
    } while !token.isEmpty
    return members
  }

  @Test func `a hand-over between two pages loses and repeats nobody`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let everyone = Set(
      (bed.dealerA.everyone + bed.dealerB.everyone + [bed.prospect]).map(\.id))
    for (from, to) in [(bed.sales2, bed.sales), (bed.sales, bed.sales2)] {
      let members = try paged(bed, id) { page in
        if page == 1 { try bed.handOver(from: from, to: to) }
      }
      #expect(members.count == 9 && Set(members) == everyone)
    }
    let back = try paged(bed, id) { page in
      try page.isMultiple(of: 2)
        ? bed.handOver(from: bed.sales, to: bed.sales2)
        : bed.handOver(from: bed.sales2, to: bed.sales)
    }
    #expect(back.count == 9 && Set(back) == everyone)
  }

  @Test func `members disabled after publishing are not counted as unread`() throws {
    let bed = try Testbed()
    let id = try bed.publish(to: .owned(by: bed.sales)).id
    try bed.markRead(id, as: bed.dealerA.boss)
    try bed.disable(bed.dealerA.boss)
    try bed.disable(bed.dealerA.clerk)
    let all = try bed.readers(of: id, as: bed.manager)
    #expect(all.readers.map(\.disabled) == [true, false, false, true])
    func names(_ filter: ReaderFilter) throws -> [String] {
      try bed.readers(of: id, as: bed.manager) { $0.filter = filter }.readers.map(\.memberName)
    }
    #expect(try names(.read) == ["a.boss"])
    #expect(try names(.unread) == ["a.buyer", "a.finance"])
    #expect(try names(.gone) == ["a.clerk"])
    let owner = try #require(all.owners.first)
    #expect(owner.memberCount == 4 && owner.readMemberCount == 1 && owner.goneMemberCount == 1)
    let post = try bed.post(id, as: bed.owner)
    #expect(post.memberCount == 4 && post.readMemberCount == 1 && post.goneMemberCount == 1)
    // The clerk is enabled: unread again.
    try bed.disable(bed.dealerA.clerk, isDisabled: false, version: 2)
    #expect(try names(.unread) == ["a.buyer", "a.finance", "a.clerk"])
  }

  @Test func `late members are counted apart, and the frozen counts stay`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let late = try bed.join("late", bed.dealerA.customerID)
    #expect(try bed.post(id, as: late).title == "新品到货")
    try bed.markRead(id, as: late)
    let post = try bed.post(id, as: bed.owner)
    #expect(post.memberCount == 9 && post.companyCount == 3 && post.readMemberCount == 0)
    #expect(post.lateMemberCount == 1 && post.lateReadMemberCount == 1)
    let reply = try bed.readers(of: id, as: bed.owner)
    let owner = try #require(reply.owners.first)
    #expect(owner.memberCount == 4 && owner.readMemberCount == 0 && owner.readCompanyCount == 0)
    #expect(owner.lateMemberCount == 1 && owner.lateReadMemberCount == 1)
    #expect(reply.readers.filter(\.late).map(\.memberID) == [late.id])
  }

  @Test func `read and unread, by company, with the counts of salespeople`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    try bed.markRead(id, as: bed.dealerA.boss)
    try bed.markRead(id, as: bed.dealerA.clerk)
    try bed.markRead(id, as: bed.prospect)
    let reply = try bed.readers(of: id, as: bed.owner)
    #expect(
      reply.readers.map(\.memberName) == [
        "a.boss", "a.buyer", "a.finance", "a.clerk", "b.boss", "b.buyer", "b.finance", "b.clerk",
        "p.boss",
      ])
    #expect(
      reply.readers.map { $0.readTime != nil } == [
        true, false, false, true, false, false, false, false, true,
      ])
    let first = try #require(reply.readers.first)
    #expect(first.memberID == bed.dealerA.boss.id)
    #expect(first.customerID == bed.dealerA.customerID)
    #expect(first.customerName == "Dealer a")
    #expect(first.ownerID == bed.sales.id)
    #expect(first.readTime == bed.clock.now)
    #expect(reply.readers.last?.ownerID == 0)

    #expect(reply.owners.map(\.ownerID) == [bed.sales.id, bed.sales2.id, 0])
    #expect(reply.owners.map(\.ownerName) == ["sales", "sales2", ""])
    #expect(reply.owners.map(\.memberCount) == [4, 4, 1])
    #expect(reply.owners.map(\.readMemberCount) == [2, 0, 1])
    #expect(reply.owners.map(\.companyCount) == [1, 1, 1])
    #expect(reply.owners.map(\.readCompanyCount) == [1, 0, 1])
  }

  @Test func `unread lists the missing members`() throws {
    let bed = try Testbed()
    let id = try bed.publish(to: .owned(by: bed.sales)).id
    try bed.markRead(id, as: bed.dealerA.boss)
    let unread = try bed.readers(of: id, as: bed.manager) { $0.filter = .unread }
    #expect(unread.readers.map(\.memberName) == ["a.buyer", "a.finance", "a.clerk"])
    #expect(unread.owners.map(\.memberCount) == [4])
    let read = try bed.readers(of: id, as: bed.manager) { $0.filter = .read }
    #expect(read.readers.map(\.memberName) == ["a.boss"])
  }

  @Test func `for one salesperson, or for the pool`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let theirs = try bed.readers(of: id, as: bed.owner) { $0.ownerID = bed.sales2.id }
    #expect(Set(theirs.readers.map(\.customerID)) == [bed.dealerB.customerID])
    let pool = try bed.readers(of: id, as: bed.owner) { $0.ownerID = 0 }
    #expect(pool.readers.map(\.memberName) == ["p.boss"])
  }

  @Test func `a salesperson sees its own customers and the pool`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    let reply = try bed.readers(of: id, as: bed.sales)
    #expect(
      reply.readers.map(\.memberName) == ["a.boss", "a.buyer", "a.finance", "a.clerk", "p.boss"])
    #expect(reply.owners.map(\.ownerID) == [bed.sales.id, 0])
    let theirs = try bed.readers(of: id, as: bed.sales) { $0.ownerID = bed.sales2.id }
    #expect(theirs.readers.isEmpty)
  }

  @Test func `pages have no gap and count once`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    var readers: [PostReader] = []
    var counts: [Int] = []
    var token = ""
    repeat {
      let page = try bed.readers(of: id, as: bed.owner) {
        $0.pageSize = 2
        $0.pageToken = token
      }
      readers += page.readers
      counts.append(page.owners.count)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(try bed.readers(of: id, as: bed.owner).readers == readers)
    #expect(counts == [3, 0, 0, 0, 0])
    #expect(
      refusal { try bed.readers(of: id, as: bed.owner) { $0.pageToken = "ab" } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }

  @Test func `readers are for the staff of the tenant`() throws {
    let bed = try Testbed()
    let id = try bed.publish().id
    for actor in bed.dealerA.everyone + [bed.prospect, bed.backend.acting(for: bed.dealerA.boss)] {
      #expect(
        refusal { try bed.readers(of: id, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(
      status { try bed.readers(of: id, as: bed.otherTenant.owner) } == Status.notFound("post", id))
    #expect(
      refusal { try bed.readers(of: id, as: bed.owner) { $0.filter = .unrecognized(9) } }
        == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
  }

  @Test func `a broad audience is counted equally from its members and its customers`()
    throws
  {
    let bed = try Testbed()
    let crowd = try Crowd(bed, companies: 0..<600, posts: 1..<3)
    let (first, other) = (crowd.posts[0], bed.sales2.id)
    try bed.write { transaction throws(Status) in
      try transaction.execute(
        """
        UPDATE customers SET owner_id = CASE WHEN id % 3 = 1 THEN CAST($2 AS BIGINT) END
        WHERE tenant = $tenant AND id >= $1 AND id % 3 <> 0
        """, first - 1, other)
      try transaction.execute(
        """
        UPDATE post_audience SET read_time = 7, first_reader = 1
        WHERE tenant = $tenant AND post_id >= $1 AND member_id % 5 = 0
        """, first)
      try transaction.execute(
        """
        UPDATE post_audience SET late = 1, first_member = 0, first_reader = 0
        WHERE tenant = $tenant AND post_id >= $1 AND member_id % 7 = 0
        """, first)
      try transaction.execute(
        "UPDATE members SET disabled = 1 WHERE tenant = $tenant AND id >= $1 AND id % 11 = 0",
        first - 1)
      // It is looked at from its members.
      try transaction.execute(
        "UPDATE posts SET broad = 0 WHERE tenant = $tenant AND id = $1", crowd.posts[1])
    }
    let filters: [ReaderFilter] = [.unspecified, .read, .unread, .gone]
    for (caller, owners) in [
      (bed.owner, [nil, bed.sales.id, other, 0]), (bed.sales2, [nil, bed.sales.id, other, 0]),
    ] as [(Actor, [Int64?])] {
      for (filter, owner) in filters.flatMap({ filter in owners.map { (filter, $0) } }) {
        var lists: [[ListReadersResponse]] = []
        for post in crowd.posts {
          var (pages, token): ([ListReadersResponse], String) = ([], "")
          repeat {
            let page = try bed.readers(of: post, as: caller) {
              $0.filter = filter
              $0.ownerID = owner
              $0.pageSize = 150
              $0.pageToken = token
            }
            token = page.nextPageToken
            pages.append(page)
          } while !token.isEmpty
          lists.append(pages)
        }
        #expect(lists[0].map(\.readers) == lists[1].map(\.readers))
        #expect(lists[0].map(\.owners) == lists[1].map(\.owners))
        #expect(lists[0].allSatisfy { $0.owners.isEmpty } == false)
      }
    }
    let posts = try crowd.posts.map { try bed.post($0, as: bed.sales2) }
    #expect(posts[0].memberCount > 0 && posts[0].goneMemberCount > 0)
    #expect(posts[0].lateMemberCount > 0 && posts[0].lateReadMemberCount > 0)
    #expect(posts.map(\.memberCount) == [posts[0].memberCount, posts[0].memberCount])
    #expect(posts.map(\.readMemberCount) == [posts[0].readMemberCount, posts[0].readMemberCount])
    #expect(posts.map(\.goneMemberCount) == [posts[0].goneMemberCount, posts[0].goneMemberCount])
  }

  @Test func `the first page of the unread grows linearly with its audience`() throws {
    let bed = try Testbed()
    var request = ListReadersRequest()
    request.filter = .unread
    let call = Crowd.call(bed)
    func thousands(of companies: Range<Int64>, post: Int64) throws -> Int {
      let crowd = try Crowd(bed, companies: companies, posts: post..<post + 1)
      request.postID = try #require(crowd.posts.first)
      let (thousands, reply) = try bed.counted { [request] snapshot throws(Status) in
        try CommunityService().listReaders(request, call, snapshot)
      }
      #expect(
        reply.readers.count == 50
          && reply.owners.map(\.memberCount) == [
            Int32(companies.count)
          ])
      return thousands
    }
    let few = try thousands(of: 0..<500, post: 1)
    // There are 500 others beside the 2,000, and none of them is read.
    let many = try thousands(of: 1_000..<3_000, post: 2)
    #expect(many <= 4 * few + 10)
  }
}

// The checks of every RPC.
extension ListReadersTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/ListReaders", callers: "staff",
      reason: .steps(
        "an audience is counted by the current owners of its companies", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout ListReadersRequest) in
        request.postID = world.narrowPost
        request.pageSize = 10
        return world.bed.owner
      },
      worst: { world, request in
        request.postID = world.unreadPost
        request.filter = .unread
        request.pageSize = 20
        return world.bed.sales2
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
