import Testing
import TongluCore
import TongluDatabase
import TongluFiles
import TongluFilesMessages
import TongluTestSupport

@Suite struct DeleteFileTests {
  @Test func `it is deleted for everyone, and the feed reports it`() throws {
    let bed = try Testbed()
    let file = try bed.upload([1], as: bed.dealerA.buyer)
    #expect(
      refusal { try bed.delete(file, as: bed.dealerA.boss) } == "PERMISSION_DENIED NOT_YOUR_FILE")
    #expect(refusal { try bed.delete(file, as: bed.dealerB.boss) } == "NOT_FOUND NOT_FOUND")
    var stale = file
    stale.version = 3
    #expect(refusal { try bed.delete(stale, as: bed.owner) } == "ABORTED STALE_VERSION")
    try bed.delete(file, as: bed.dealerA.buyer)
    #expect(refusal { try bed.file(file.id, as: bed.owner) } == "NOT_FOUND NOT_FOUND")
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(of: bed.dealerA.customerID, after: 0, limit: 100).changes
    }.filter { $0.entity == .file }
    #expect(changes.map(\.kind) == [.created, .deleted])
    #expect(changes.map(\.version) == [1, 2])
  }
}

// The checks of every RPC.
extension DeleteFileTests {
  static var rpc: RPC {
    RPC("FileService/DeleteFile", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout DeleteFileRequest) in
      request.fileID = world.file
      request.version = 1
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
