import Testing
import TongluCore
import TongluCrypto
import TongluFilesMessages
import TongluTestSupport

@Suite struct ListUploadsTests {
  @Test func `it shows the caller's unfinished uploads as announced`() throws {
    let bed = try Testbed()
    #expect(try bed.uploads(as: bed.dealerA.boss) == [])
    let (old, new) = (bed.requestID(), bed.requestID())
    for (id, count) in [(old, 60), (new, 30)] {
      let stream = try bed.openUpload(
        bed.announcement(content(100), requestID: id), as: bed.dealerA.boss)
      try stream.push(content(100)[..<count], at: 0)
    }
    try bed.age(new, hours: 1)
    try bed.age(old, hours: 2)
    let uploads = try bed.uploads(as: bed.dealerA.boss)
    #expect(uploads.map(\.uploadID) == [new, old])
    #expect(uploads.map(\.receivedBytes) == [30, 60])
    #expect(uploads.map { $0.file?.name } == ["价目表.csv", "价目表.csv"])
    #expect(uploads.map { $0.file?.sizeBytes } == [100, 100])
    #expect(uploads[0].file?.sha256 == Crypto.sha256(content(100)))
    #expect(uploads[0].updateTime == bed.clock.now.adding(seconds: -3_600))
  }

  @Test func `nobody sees another's, and a backend those of its member`() throws {
    let bed = try Testbed()
    let stream = try bed.openUpload(bed.announcement(content(100)), as: bed.dealerA.boss)
    try stream.push(content(100)[..<60], at: 0)
    for stranger in [bed.dealerA.buyer, bed.dealerB.boss, bed.owner, bed.otherTenant.owner] {
      #expect(try bed.uploads(as: stranger) == [])
    }
    #expect(try bed.uploads(as: bed.backend.acting(for: bed.dealerA.boss)).count == 1)
    try stream.push(content(100)[60...], at: 60)
    _ = try stream.finishUpload()
    #expect(try bed.uploads(as: bed.dealerA.boss) == [])
  }
}

// The checks of every RPC.
extension ListUploadsTests {
  static var rpc: RPC {
    RPC("FileService/ListUploads", callers: "staff dealer prospect") {
      (world: GrownWorld, _: inout ListUploadsRequest) in
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
