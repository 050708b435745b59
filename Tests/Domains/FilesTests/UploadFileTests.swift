import Foundation
import Testing
import TongluComposition
import TongluCore
import TongluCrypto
import TongluDatabase
import TongluFilesMessages
import TongluTestSupport

@Suite struct UploadFileTests {
  @Test func `a stored file has its size, its digest and its uploader`() throws {
    let bed = try Testbed()
    let bytes = content(100_000)
    let file = try bed.upload(bytes, as: bed.marketing)
    #expect(file.sizeBytes == 100_000 && file.version == 1 && file.name == "价目表.csv")
    #expect(file.uploaderID == bed.marketing.id && file.createTime == bed.clock.now)
    #expect(file.customerID == 0 && !file.shared)
    #expect(try bed.download(file.id, as: bed.owner).content == bytes)
    #expect(try bed.upload([], as: bed.owner).sizeBytes == 0)
  }

  @Test func `an interrupted upload continues after a restart of the server`() throws {
    let bed = try Testbed()
    let bytes = content(300_000)
    let id = bed.requestID()
    let first = bed.announcement(bytes, requestID: id)
    #expect(try bed.received(id, as: bed.dealerA.boss).receivedBytes == 0)
    var stream: TestStream? = try bed.openUpload(first, as: bed.dealerA.boss)
    try stream?.push(bytes[..<120_000], at: 0)
    stream = nil
    try bed.reopen()
    #expect(try bed.received(id, as: bed.dealerA.boss).receivedBytes == 120_000)
    #expect(try bed.received(id, as: bed.dealerA.buyer).receivedBytes == 0)
    let resumed = try bed.openUpload(first, as: bed.dealerA.boss)
    try resumed.push(bytes[120_000...], at: 120_000)
    let file = try resumed.finishUpload()
    #expect(try bed.download(file.id, as: bed.dealerA.clerk).content == bytes)
    #expect(try bed.received(id, as: bed.dealerA.boss).done)
  }

  @Test func `repeated bytes are skipped, and a gap is refused with the next offset`() throws {
    let bed = try Testbed()
    let bytes = content(9_000)
    let stream = try bed.openUpload(bed.announcement(bytes), as: bed.owner)
    try stream.push(bytes[..<5_000], at: 0)
    try stream.push(bytes[2_000..<4_000], at: 2_000)
    try stream.push(bytes[4_000..<6_000], at: 4_000)
    let refused = status { try stream.push(bytes[7_000...], at: 7_000) }
    #expect(refused?.reason == "OFFSET_AHEAD" && refused?.facts["received_bytes"] == "6000")
    try stream.push(bytes[6_000...], at: 6_000)
    #expect(try bed.download(stream.finishUpload().id, as: bed.owner).content == bytes)
  }

  @Test func `a retry of a finished upload gets its response, with or without content`() throws {
    let bed = try Testbed()
    let bytes = content(5_000)
    let id = bed.requestID()
    let file = try bed.upload(bytes, as: bed.sales, requestID: id)
    let before = bed.position
    #expect(try bed.upload(bytes, as: bed.sales, requestID: id) == file)
    let silent = try bed.openUpload(bed.announcement(bytes, requestID: id), as: bed.sales)
    #expect(try silent.finishUpload() == file)
    #expect(bed.position == before)
    // A retry uses none of the person's limits.
    for _ in 0..<20 { #expect(try bed.upload(bytes, as: bed.sales, requestID: id) == file) }
    let incoming = bed.directory + "/files/\(bed.tenant)/incoming/\(bed.sales.id)"
    #expect(try FileManager.default.contentsOfDirectory(atPath: incoming) == [])
    #expect(
      refusal { try bed.upload(content(10), as: bed.sales, requestID: id) }
        == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }

  @Test func `the latest opening of an upload is the current one`() throws {
    let bed = try Testbed()
    let bytes = content(2_000)
    let first = bed.announcement(bytes)
    let lost = try bed.openUpload(first, as: bed.owner)
    try lost.push(bytes[..<1_000], at: 0)
    let fresh = try bed.openUpload(first, as: bed.owner)
    try fresh.push(bytes[500..<1_000], at: 500)
    #expect(
      refusal { try lost.push(bytes[1_000...], at: 1_000) } == "ABORTED UPLOAD_TAKEN_OVER")
    try fresh.push(bytes[1_000...], at: 1_000)
    #expect(try fresh.finishUpload().sizeBytes == 2_000)
  }

  @Test func `a content other than announced is refused and deleted`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let first = bed.announcement(content(1_000), requestID: id)
    let stream = try bed.openUpload(first, as: bed.owner)
    try stream.push(content(1_000, seed: 2)[...], at: 0)
    #expect(refusal { try stream.finishUpload() } == "INVALID_ARGUMENT DIGEST_MISMATCH")
    #expect(try bed.received(id, as: bed.owner).receivedBytes == 0)
    let short = try bed.openUpload(first, as: bed.owner)
    try short.push(content(400)[...], at: 0)
    let refused = status { try short.finishUpload() }
    #expect(refused?.reason == "UPLOAD_INCOMPLETE" && refused?.facts["received_bytes"] == "400")
    #expect(
      refusal { try short.push(content(601)[...], at: 400) } == "INVALID_ARGUMENT SIZE_EXCEEDED")
    #expect(
      refusal { try short.push(content(1)[...], at: -1) } == "INVALID_ARGUMENT SIZE_EXCEEDED")
    #expect(try bed.fileNames(as: bed.owner) == [])
  }

  @Test func `a bad announcement is refused at once`() throws {
    let bed = try Testbed()
    func refused(_ set: (inout FileDraft) -> Void) -> String? {
      status { try bed.openUpload(bed.announcement([1], set), as: bed.dealerA.boss) }?.reason
    }
    for name in ["../a", " ", "a\nb", "..", String(repeating: "a", count: 256)] {
      #expect(refused { $0.name = name } == "BAD_NAME")
    }
    for type in ["text", "text/", "/", "image/图"] {
      #expect(refused { $0.contentType = type } == "BAD_CONTENT_TYPE")
    }
    #expect(refused { $0.sha256 = [1, 2] } == "BAD_DIGEST")
    for size: Int64 in [1 << 30 + 1, -1, .max, .min] {
      #expect(refused { $0.sizeBytes = size } == "FILE_TOO_LARGE")
    }
    #expect(refused { $0.shared = true } == "BAD_SHARING")
    #expect(refused { _ in } == nil)
  }

  @Test func `a customer's file is for callers who see the customer`() throws {
    let bed = try Testbed()
    let file = try bed.upload([1, 2], as: bed.sales) { $0.customerID = bed.dealerA.customerID }
    #expect(file.customerID == bed.dealerA.customerID)
    #expect(
      refusal {
        try bed.upload([1], as: bed.sales) { $0.customerID = bed.dealerB.customerID }
      } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal {
        try bed.upload([1], as: bed.owner) {
          $0.customerID = bed.dealerA.customerID
          $0.shared = true
        }
      } == "INVALID_ARGUMENT BAD_SHARING")
    // A member's upload belongs to its company, whatever it requests.
    let own = try bed.upload([3], as: bed.dealerB.buyer) {
      $0.customerID = bed.dealerA.customerID
    }
    #expect(own.customerID == bed.dealerB.customerID)
    #expect(
      try bed.upload([1], as: bed.backend.acting(for: bed.prospect)).customerID
        == bed.prospect.customerID)
  }

  @Test func `a person has at most sixteen unfinished uploads`() throws {
    let bed = try Testbed()
    func begin(_ actor: Actor) throws(Status) {
      let stream = try bed.openUpload(bed.announcement([1, 2]), as: actor)
      try stream.push([1], at: 0)
    }
    for _ in 0..<16 { try begin(bed.dealerA.boss) }
    try bed.age("incoming", hours: 0.9)
    #expect(
      refusal { try begin(bed.dealerA.boss) } == "RESOURCE_EXHAUSTED TOO_MANY_UPLOADS")
    try begin(bed.dealerA.buyer)
    // Not continued for three days.
    #expect(try bed.platform.sweepFiles() == 0)
    try bed.age("incoming", hours: 96)
    #expect(try sweepTwice(bed) == 17)
    try begin(bed.dealerA.boss)
  }

  @Test func `sixteen interrupted uploads do not block: the oldest idle one is replaced`() throws {
    let bed = try Testbed()
    var ids: [String] = []
    for _ in 0..<16 {
      ids.append(bed.requestID())
      let stream = try bed.openUpload(
        bed.announcement(content(100), requestID: ids.last), as: bed.dealerA.boss)
      try stream.push(content(10)[...], at: 0)
    }
    try bed.age("incoming", hours: 0.9)
    try bed.age(ids[4], hours: 1)
    try bed.age(ids[9], hours: 2)
    // An upload by a backend for the member counts for the member.
    let acting = bed.backend.acting(for: bed.dealerA.boss)
    #expect(try bed.upload(content(500), as: acting).sizeBytes == 500)
    #expect(try bed.received(ids[9], as: bed.dealerA.boss).receivedBytes == 0)
    #expect(try bed.received(ids[4], as: bed.dealerA.boss).receivedBytes == 10)
    let last = try bed.openUpload(bed.announcement(content(100)), as: bed.dealerA.boss)
    try last.push(content(10)[...], at: 0)
    let full = try bed.openUpload(bed.announcement(content(100)), as: bed.dealerA.boss)
    try full.push(content(10)[...], at: 0)
    #expect(try bed.received(ids[4], as: bed.dealerA.boss).receivedBytes == 0)
    #expect(
      refusal { try bed.upload(content(5), as: bed.dealerA.boss) }
        == "RESOURCE_EXHAUSTED TOO_MANY_UPLOADS")
  }

  @Test func `an upload is resumed only with its announcement`() throws {
    let bed = try Testbed()
    let bytes = content(1_000)
    let id = bed.requestID()
    let first = bed.announcement(bytes, requestID: id)
    try bed.openUpload(first, as: bed.dealerA.boss).push(bytes[..<400], at: 0)
    let others: [(inout FileDraft) -> Void] = [
      { $0.name = "other.csv" }, { $0.contentType = "text/plain" }, { $0.sizeBytes = 999 },
      { $0.sha256 = [UInt8](repeating: 7, count: 32) },
    ]
    for set in others {
      #expect(
        refusal {
          try bed.openUpload(bed.announcement(bytes, requestID: id, set), as: bed.dealerA.boss)
        } == "ALREADY_EXISTS REQUEST_ID_REUSED")
    }
    try bed.reopen()
    #expect(
      refusal {
        try bed.openUpload(
          bed.announcement(bytes, requestID: id) { $0.name = "x" }, as: bed.dealerA.boss)
      } == "ALREADY_EXISTS REQUEST_ID_REUSED")
    let resumed = try bed.openUpload(first, as: bed.dealerA.boss)
    try resumed.push(bytes[400...], at: 400)
    #expect(try resumed.finishUpload().name == "价目表.csv")
    // Another person's id is independent.
    try bed.openUpload(
      bed.announcement(bytes, requestID: id) { $0.name = "mine.csv" }, as: bed.dealerA.buyer
    ).push(bytes[..<1], at: 0)
  }

  @Test func `a content is kept while a file refers to it, and for a day`() throws {
    let bed = try Testbed()
    let bytes = content(1_000)
    let one = try bed.upload(bytes, as: bed.owner)
    let two = try bed.upload(bytes, as: bed.marketing)
    try bed.delete(one, as: bed.owner)
    try bed.age("", hours: 48)
    #expect(try sweepTwice(bed) == 0)
    #expect(try bed.download(two.id, as: bed.owner).content == bytes)
    try bed.delete(two, as: bed.owner)
    #expect(try sweepTwice(bed) == 1)
    // Uploaded again, it is young again.
    let three = try bed.upload(bytes, as: bed.owner)
    try bed.age("", hours: 48)
    try bed.delete(three, as: bed.owner)
    let four = try bed.upload(bytes, as: bed.owner)
    #expect(try sweepTwice(bed) == 0)
    #expect(try bed.download(four.id, as: bed.owner).content == bytes)
  }

  @Test func `a file dated by a wrong clock is kept until the next sweep`() throws {
    let bed = try Testbed()
    let file = try bed.upload(content(1_000), as: bed.owner)
    try bed.delete(file, as: bed.owner)
    // Written with a clock forty days behind.
    try bed.age("", hours: 960)
    for _ in 0..<3 { #expect(try bed.platform.sweepFiles() == 0) }
    // Uploaded again meanwhile.
    let again = try bed.upload(content(1_000), as: bed.owner)
    #expect(try sweepTwice(bed) == 0)
    #expect(try bed.download(again.id, as: bed.owner).content == content(1_000))
    // A clock a year ahead for a moment makes nothing old.
    try bed.delete(again, as: bed.owner)
    bed.clock.jump(seconds: 366 * 86_400)
    #expect(try sweepTwice(bed) == 0)
    bed.clock.jump(seconds: -366 * 86_400)
    #expect(try sweepTwice(bed) == 0)
  }

  /// Sweeps, and sweeps again after an hour; returns the number removed.
  private func sweepTwice(_ bed: Testbed) throws -> Int {
    let first = try bed.platform.sweepFiles()
    bed.clock.advance(seconds: 3_600)
    return first + (try bed.platform.sweepFiles())
  }
}

// The checks of every RPC.
extension UploadFileTests {
  static var rpc: RPC {
    RPC("FileService/UploadFile", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout UploadFileRequest) in
      var draft = FileDraft()
      draft.name = "One byte"
      draft.sizeBytes = 1
      draft.sha256 = Crypto.sha256([1])
      request.file = draft
      request.content = [1]
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
