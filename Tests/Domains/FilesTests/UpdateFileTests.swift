import Testing
import TongluCore
import TongluFilesMessages
import TongluTestSupport

@Suite struct UpdateFileTests {
  @Test func `authorized callers rename and share it`() throws {
    let bed = try Testbed()
    var file = try bed.upload([1], as: bed.sales)
    file = try bed.update(file, as: bed.sales) { $0.name = "新.csv" }
    #expect(file.name == "新.csv" && file.version == 2 && !file.shared)
    file = try bed.update(file, as: bed.marketing) { $0.shared = true }
    #expect(file.shared && file.name == "新.csv")
    #expect(try bed.file(file.id, as: bed.dealerB.clerk) == file)
    #expect(
      refusal { try bed.update(file, as: bed.sales2) { $0.shared = false } }
        == "PERMISSION_DENIED NOT_YOUR_FILE")
    #expect(
      refusal { try bed.update(file, as: bed.dealerA.boss) { $0.shared = false } }
        == "PERMISSION_DENIED NOT_YOUR_FILE")
    file = try bed.update(file, as: bed.manager) { $0.shared = false }
    #expect(
      refusal { try bed.update(file, as: bed.dealerA.boss) { $0.shared = true } }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a stale version, a bad name and sharing a company's file are refused`() throws {
    let bed = try Testbed()
    let file = try bed.upload([1], as: bed.dealerA.boss)
    #expect(
      refusal { try bed.update(file, as: bed.dealerA.boss) { $0.shared = true } }
        == "INVALID_ARGUMENT BAD_SHARING")
    #expect(
      refusal { try bed.update(file, as: bed.dealerA.boss) { $0.name = "a/b" } }
        == "INVALID_ARGUMENT BAD_NAME")
    #expect(
      refusal {
        try bed.update(file, as: bed.dealerA.boss) {
          $0.version = 2
          $0.name = "b"
        }
      } == "ABORTED STALE_VERSION")
    #expect(
      refusal { try bed.update(file, as: bed.marketing) { $0.name = "b" } }
        == "PERMISSION_DENIED NOT_YOUR_FILE")
  }
}

// The checks of every RPC.
extension UpdateFileTests {
  static var rpc: RPC {
    RPC("FileService/UpdateFile", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout UpdateFileRequest) in
      request.fileID = world.file
      request.version = 1
      request.name = "Named"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
