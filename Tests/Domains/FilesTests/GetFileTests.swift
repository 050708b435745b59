import Testing
import TongluCore
import TongluDatabase
import TongluFilesMessages
import TongluTestSupport

@Suite struct GetFileTests {
  @Test func `it equals the upload's response`() throws {
    let bed = try Testbed()
    let file = try bed.upload([1, 2, 3], as: bed.dealerA.buyer) { $0.contentType = "" }
    #expect(file.contentType == "application/octet-stream")
    #expect(try bed.file(file.id, as: bed.dealerA.boss) == file)
    #expect(refusal { try bed.file(file.id + 1, as: bed.owner) } == "NOT_FOUND NOT_FOUND")
    // Handed over to a colleague with its customer.
    #expect(refusal { try bed.file(file.id, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
    let colleague = bed.sales2.id
    _ = try bed.write { transaction throws(Status) in
      try transaction.execute(
        "UPDATE customers SET owner_id = $2 WHERE tenant = $tenant AND id = $1",
        file.customerID, colleague)
    }
    #expect(try bed.file(file.id, as: bed.sales2) == file)
  }
}

// The checks of every RPC.
extension GetFileTests {
  static var rpc: RPC {
    RPC("FileService/GetFile", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout GetFileRequest) in
      request.fileID = world.file
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
