import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct ListFilesTests {
  @Test func `each sees its own, newest first`() throws {
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

// What it costs.
extension ListFilesTests {
  @Test func `its cost stays as the enterprise grows`() throws {
    try Growth.check(
      "FileService/ListFiles",
      typical: { (world: GrownWorld, request: inout ListFilesRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // It has none.
        request.customerID = world.largest.id
        request.pageSize = 20
        return world.bed.sales
      })
  }
}
