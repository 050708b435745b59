import Foundation
import Testing
import TongluCore
import TongluFilesMessages
import TongluTestSupport

@Suite struct CancelUploadTests {
  @Test func `received bytes are removed, the place is free, and further ones are refused`() throws
  {
    let bed = try Testbed()
    let id = bed.requestID()
    let first = bed.announcement(content(100), requestID: id)
    let stream = try bed.openUpload(first, as: bed.dealerA.boss)
    try stream.push(content(100)[..<60], at: 0)
    #expect(try bed.cancel(id, as: bed.dealerA.boss))
    #expect(try bed.uploads(as: bed.dealerA.boss) == [])
    let incoming = bed.directory + "/files/\(bed.tenant)/incoming/\(bed.dealerA.boss.id)"
    #expect(try FileManager.default.contentsOfDirectory(atPath: incoming) == [])
    #expect(
      refusal { try stream.push(content(100)[60...], at: 60) } == "ABORTED UPLOAD_CANCELLED")
    #expect(try !bed.cancel(id, as: bed.dealerA.boss))
    // Its id starts a new upload, with any announcement.
    #expect(
      try bed.upload(content(10), as: bed.dealerA.boss, requestID: id).sizeBytes == 10)
  }

  @Test func `another's upload is not found`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let stream = try bed.openUpload(
      bed.announcement(content(100), requestID: id), as: bed.dealerA.boss)
    try stream.push(content(100)[..<60], at: 0)
    for stranger in [bed.dealerA.buyer, bed.dealerB.boss, bed.owner, bed.otherTenant.owner] {
      #expect(try !bed.cancel(id, as: stranger))
    }
    #expect(try bed.received(id, as: bed.dealerA.boss).receivedBytes == 60)
    #expect(try bed.cancel(id, as: bed.backend.acting(for: bed.dealerA.boss)))
  }

  @Test func `a finished upload and a malformed id are refused`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let file = try bed.upload(content(10), as: bed.owner, requestID: id)
    #expect(refusal { try bed.cancel(id, as: bed.owner) } == "FAILED_PRECONDITION UPLOAD_DONE")
    #expect(try bed.download(file.id, as: bed.owner).content == content(10))
    for id in ["../../secret", "x"] {
      #expect(refusal { try bed.cancel(id, as: bed.owner) } == "INVALID_ARGUMENT BAD_REQUEST_ID")
    }
  }
}

// The checks of every RPC.
extension CancelUploadTests {
  static var rpc: RPC {
    RPC("FileService/CancelUpload", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout CancelUploadRequest) in
      request.uploadID = world.unknownUpload
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
