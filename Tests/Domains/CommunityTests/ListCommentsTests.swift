import Testing
import TongluCommunityMessages
import TongluCore
import TongluDatabase
import TongluTestSupport

@Suite struct ListCommentsTests {
  @Test func `a company reads its own comments and those for everyone, in order`() throws {
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
    // A salesperson: its own customers, the pool, and comments for everyone.
    #expect(try bodies(bed.sales) == ["a asks", "to a", "to all"])
  }

  @Test func `pages continue where they ended`() throws {
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

extension ListCommentsTests {
  @Test func `the pages of a company have its own and everyone's comments in one order`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    var wanted: [String] = []
    for index in 0..<20 {
      let author = [bed.dealerA.buyer, bed.dealerB.buyer, bed.owner][index * index % 5 % 3]
      try bed.comment("\(index)", on: post, as: author)
      if author != bed.dealerB.buyer { wanted.append("\(index)") }
    }
    for size: Int32 in [1, 2, 3, 7, 50] {
      var (seen, token): ([String], String) = ([], "")
      repeat {
        let page = try bed.comments(on: post, as: bed.dealerA.clerk) {
          $0.pageSize = size
          $0.pageToken = token
        }
        #expect(page.comments.count == size || page.nextPageToken.isEmpty)
        seen += page.comments.map(\.body)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(seen == wanted)
    }
  }

  /// Inserts comments for a company, or for everyone, by statements.
  private func add(
    _ count: Int, to bed: Testbed, on post: Int64, after: Int64, _ customerID: Int64?
  ) throws(Status) {
    let (author, customer) = (bed.owner.id, customerID ?? 0)
    let rows: [[any Bindable]] = (1...count).map { [post, after + Int64($0), author, customer] }
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO post_comments
          (tenant, post_id, id, body, author_id, from_staff, customer_id, create_time)
        VALUES ($tenant, $1, $2, 'c', $3, 1, NULLIF(CAST($4 AS BIGINT), 0), 0)
        """, forEach: rows)
    }
  }

  @Test func `a salesperson's pages are full despite thousands of others' comments`()
    throws
  {
    let bed = try Testbed()
    let post = try bed.publish().id
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    try add(20, to: bed, on: post, after: 1 << 50, a)
    try add(2_600, to: bed, on: post, after: 2 << 50, b)
    try add(20, to: bed, on: post, after: 3 << 50, nil)
    try add(20, to: bed, on: post, after: 4 << 50, a)
    let blocks: [(actor: Actor, blocks: [Int64])] = [
      (bed.sales, [1, 3, 4]), (bed.sales2, [2, 3]),
    ]
    for (actor, blocks) in blocks {
      let wanted = blocks.flatMap { block in
        (1...(block == 2 ? 2_600 : 20)).map { block << 50 + Int64($0) }
      }
      for size: Int32 in [13, 1_000] {
        var (ids, token): ([Int64], String) = ([], "")
        repeat {
          let page = try bed.comments(on: post, as: actor) {
            ($0.pageSize, $0.pageToken) = (size, token)
          }
          #expect(page.comments.count == Int(size) || page.nextPageToken.isEmpty)
          ids += page.comments.map(\.id)
          token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids == wanted)
      }
    }
  }

  @Test func `comments for other companies cost a company and a salesperson nothing`() throws {
    let bed = try Testbed()
    let post = try bed.publish().id
    var steps: [[Int64]] = []
    for number: Int64 in [1, 2] {
      try add(4_000, to: bed, on: post, after: number << 50, bed.dealerB.customerID)
      steps.append(
        try [bed.dealerA.clerk, bed.sales].map { actor in
          try bed.countSteps {
            let page = try bed.comments(on: post, as: actor)
            #expect(page.comments.isEmpty)
          }
        })
    }
    for (first, second) in zip(steps[0], steps[1]) { #expect(second <= first + 50) }
  }
}

// The checks of every RPC.
extension ListCommentsTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/ListComments", callers: "staff dealer prospect",
      reason: .steps(
        "a salesperson passes over up to 1,000 comments to others' customers", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout ListCommentsRequest) in
        request.postID = world.post
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        request.postID = world.post
        request.pageSize = 10
        return world.bed.sales2
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
