import Testing
import TongluCore
import TongluFilesMessages
import TongluTestSupport

@Suite struct GetUploadTests {
  @Test func `it shows the caller's own uploads only`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let stream = try bed.openUpload(
      bed.announcement(content(100), requestID: id), as: bed.dealerA.boss)
    try stream.push(content(100)[..<60], at: 0)
    #expect(try bed.received(id, as: bed.dealerA.boss).receivedBytes == 60)
    for stranger in [bed.dealerA.buyer, bed.dealerB.boss, bed.owner, bed.otherTenant.owner] {
      let told = try bed.received(id, as: stranger)
      #expect(told.receivedBytes == 0 && !told.done)
    }
    try stream.push(content(100)[60...], at: 60)
    _ = try stream.finishUpload()
    #expect(try bed.received(id, as: bed.dealerA.boss).done)
    #expect(try !bed.received(id, as: bed.owner).done)
  }

  @Test func `a malformed id is refused`() throws {
    let bed = try Testbed()
    for id in ["../../secret", "x", "00000000-0000-0000-0000-000000000000"] {
      #expect(
        refusal { try bed.received(id, as: bed.owner) } == "INVALID_ARGUMENT BAD_REQUEST_ID")
    }
  }
}

// The checks of every RPC.
extension GetUploadTests {
  static var rpc: RPC {
    RPC("FileService/GetUpload", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout GetUploadRequest) in
      request.uploadID = world.upload
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
