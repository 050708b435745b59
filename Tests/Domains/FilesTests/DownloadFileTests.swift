import Foundation
import Testing
import TongluCore
import TongluFilesMessages
import TongluTestSupport

@Suite struct DownloadFileTests {
  @Test func `it is sent in parts, from any offset`() throws {
    let bed = try Testbed()
    let bytes = content(1_000_000)
    let file = try bed.upload(bytes, as: bed.owner)
    let whole = try bed.download(file.id, as: bed.owner)
    #expect(whole.file == file && whole.content == bytes)
    for offset in [1, 16_384, 999_999, 1_000_000] {
      let rest = try bed.download(file.id, from: Int64(offset), as: bed.sales)
      #expect(rest.file == file && rest.content == Array(bytes[offset...]))
    }
    for offset in [-1, 1_000_001] {
      #expect(
        refusal { try bed.download(file.id, from: Int64(offset), as: bed.owner) }
          == "OUT_OF_RANGE BAD_OFFSET")
    }
    let empty = try bed.upload([], as: bed.owner)
    #expect(try bed.download(empty.id, as: bed.owner).content == [])
  }

  @Test func `it is not found by a caller that may not read it`() throws {
    let bed = try Testbed()
    let staffs = try bed.upload([1], as: bed.owner)
    let shared = try bed.upload([2], as: bed.owner) { $0.shared = true }
    let ofA = try bed.upload([3], as: bed.dealerA.boss)
    let readers: [(Actor, [Bool])] = [
      (bed.owner, [true, true, true]), (bed.sales, [true, true, true]),
      (bed.sales2, [true, true, false]), (bed.dealerA.clerk, [false, true, true]),
      (bed.dealerB.boss, [false, true, false]), (bed.prospect, [false, true, false]),
      (bed.otherTenant.owner, [false, false, false]),
      (bed.otherTenant.dealer.boss, [false, false, false]),
    ]
    for (reader, expected) in readers {
      for (file, isReadable) in zip([staffs, shared, ofA], expected) {
        let answer = refusal { try bed.download(file.id, as: reader) }
        #expect(answer == (isReadable ? "accepted" : "NOT_FOUND NOT_FOUND"))
        #expect(refusal { try bed.file(file.id, as: reader) } == answer)
      }
    }
  }

  @Test func `a content missing on the disk is reported, not replaced`() throws {
    let bed = try Testbed()
    let file = try bed.upload(content(100_000), as: bed.owner)
    let root = bed.directory + "/files/\(bed.tenant)"
    let hex = file.sha256.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
      .joined()
    let path = "\(root)/\(hex.prefix(2))/\(hex.dropFirst(2))"
    let half = try #require(FileHandle(forWritingAtPath: path))
    try half.truncate(atOffset: 50_000)
    #expect(refusal { try bed.download(file.id, as: bed.owner) } == "DATA_LOSS CONTENT_MISSING")
    try FileManager.default.removeItem(atPath: path)
    #expect(refusal { try bed.download(file.id, as: bed.owner) } == "DATA_LOSS CONTENT_MISSING")
  }
}

// The checks of every RPC.
extension DownloadFileTests {
  static var rpc: RPC {
    RPC("FileService/DownloadFile", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout DownloadFileRequest) in
      request.fileID = world.file
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
