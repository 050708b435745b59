import Testing
import TongluCore
import TongluDatabase
import TongluFilesMessages
import TongluTestSupport

@Suite struct ListFilesTests {
  @Test func `each caller sees its own, newest first`() throws {
    let bed = try Testbed()
    func put(_ name: String, _ actor: Actor, _ set: (inout FileDraft) -> Void = { _ in }) throws {
      try bed.upload([1], as: actor) {
        $0.name = name
        set(&$0)
      }
      bed.clock.advance(seconds: 1)
    }
    try put("staff", bed.owner)
    try put("all", bed.owner) { $0.shared = true }
    try put("a", bed.dealerA.boss)
    try put("b", bed.owner) { $0.customerID = bed.dealerB.customerID }
    try put("pool", bed.prospect)
    #expect(try bed.fileNames(as: bed.owner) == ["pool", "b", "a", "all", "staff"])
    #expect(try bed.fileNames(as: bed.sales) == ["pool", "a", "all", "staff"])
    #expect(try bed.fileNames(as: bed.dealerA.clerk) == ["a", "all"])
    #expect(try bed.fileNames(as: bed.dealerB.clerk) == ["b", "all"])
    #expect(try bed.fileNames(as: bed.otherTenant.owner) == [])
    #expect(try bed.fileNames(as: bed.owner) { $0.sharedOnly = true } == ["all"])
    #expect(try bed.fileNames(as: bed.owner) { $0.customerID = bed.dealerB.customerID } == ["b"])
    #expect(
      try bed.fileNames(as: bed.dealerA.boss) { $0.customerID = bed.dealerB.customerID } == [])
  }

  @Test func `pages follow each other without a gap`() throws {
    let bed = try Testbed()
    for index in 0..<7 { try bed.upload([1], as: bed.owner) { $0.name = "\(index)" } }
    var names: [String] = []
    var token = ""
    repeat {
      var request = ListFilesRequest()
      request.pageSize = 3
      request.pageToken = token
      let reply: ListFilesResponse = try bed.files("ListFiles", request, as: bed.owner)
      names += reply.files.map(\.name)
      token = reply.nextPageToken
    } while !token.isEmpty
    #expect(names == (0..<7).reversed().map(String.init))
    #expect(
      refusal { try bed.fileNames(as: bed.owner) { $0.pageToken = "x" } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

// Files of others.
extension ListFilesTests {
  /// A file by its rank among the inserted ones.
  private struct Row {
    let id: Int64
    let customer: Int64?
    let isShared: Bool
  }

  private func add(
    _ count: Int, to bed: Testbed, after: Int64, _ row: (Int) -> (customer: Int64?, isShared: Bool)
  ) throws(Status) -> [Row] {
    let made = (1...count).map { number in
      let (customer, isShared) = row(number)
      return Row(id: after + Int64(number), customer: customer, isShared: isShared)
    }
    let owner = bed.owner.id
    let content = [UInt8](repeating: 0, count: 32)
    // PostgreSQL cannot infer a type for NULL alone.
    let rows: [[any Bindable]] = made.map {
      [$0.id, "f\($0.id)", content, $0.isShared, $0.customer ?? 0, owner]
    }
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO files
          (tenant, id, version, name, content_type, size_bytes, sha256, shared, customer_id,
           uploader_id, create_time, update_time)
        VALUES ($tenant, $1, 1, $2, 'text/plain', 0, $3, $4, NULLIF(CAST($5 AS BIGINT), 0), $6,
          0, 0)
        """, forEach: rows)
    }
    return made
  }

  private func pages(
    _ bed: Testbed, as actor: Actor, _ request: ListFilesRequest
  ) throws(Status) -> [Int64] {
    var request = request
    var ids: [Int64] = []
    repeat {
      let page: ListFilesResponse = try bed.files("ListFiles", request, as: actor)
      #expect(page.files.count == Int(request.pageSize) || page.nextPageToken.isEmpty)
      ids += page.files.map(\.id)
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return ids
  }

  @Test func `pages are full despite thousands of others' files`() throws {
    let bed = try Testbed()
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let pool = bed.prospect.customerID
    var rows = try add(80, to: bed, after: 1 << 40) { number in
      ([a, b, pool, nil][number % 4], number % 3 == 0)
    }
    rows += try add(2_400, to: bed, after: 2 << 40) { (b, $0 % 2 == 0) }
    rows += try add(6, to: bed, after: 3 << 40) { ([a, nil][$0 % 2], $0 % 3 == 0) }
    let sees: [(actor: Actor, isSeen: (Row) -> Bool)] = [
      (bed.sales, { $0.customer != b }), (bed.sales2, { $0.customer == nil || $0.customer != a }),
      (bed.dealerA.boss, { $0.customer == a || $0.customer == nil && $0.isShared }),
      (bed.prospect, { $0.customer == pool || $0.customer == nil && $0.isShared }),
      (bed.owner, { _ in true }),
    ]
    for (actor, isSeen) in sees {
      for sharedOnly in [false, true] {
        for customer in [nil, a, b] {
          var request = ListFilesRequest()
          request.pageSize = actor.id == bed.owner.id || actor.id == bed.sales2.id ? 1_000 : 7
          request.sharedOnly = sharedOnly
          request.customerID = customer ?? 0
          let expected = rows.filter {
            isSeen($0) && (!sharedOnly || $0.isShared)
              && (customer == nil || $0.customer == customer)
          }
          #expect(try pages(bed, as: actor, request) == expected.map(\.id).reversed())
        }
      }
    }
  }

  @Test func `files that are not shown cost nothing`() throws {
    let bed = try Testbed()
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    _ = try add(8, to: bed, after: 1 << 40) { ([a, nil][$0 % 2], true) }
    var steps: [[Int64]] = []
    for number: Int64 in [2, 3] {
      _ = try add(3_000, to: bed, after: number << 40) { ([b, b, nil][$0 % 3], false) }
      steps.append(
        try [(bed.dealerA.boss, false), (bed.dealerA.boss, true), (bed.sales, true)].map {
          (actor, sharedOnly) in
          try bed.countSteps {
            let names = try bed.fileNames(as: actor) { $0.sharedOnly = sharedOnly }
            #expect(names.count == 8)
          }
        })
    }
    for (first, second) in zip(steps[0], steps[1]) { #expect(second <= 2 * first + 100) }
  }
}

// The checks of every RPC.
extension ListFilesTests {
  static var rpc: RPC {
    RPC(
      "FileService/ListFiles", callers: "staff dealer prospect",
      reason: .steps(
        "a salesperson passes over up to 1,000 files of others' customers", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout ListFilesRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // The newest belong to dealers, few of them its own.
        request.pageSize = 20
        return world.bed.sales2
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
