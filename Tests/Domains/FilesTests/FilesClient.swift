import Foundation
import TongluCore
import TongluCrypto
import TongluFilesMessages
import TongluMessages
import TongluTestSupport

/// The file calls for tests.
extension Testbed {
  func files<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try call("/tonglu.v1.FileService/\(rpc)", request, as: actor)
  }

  /// The announcement of `content`.
  func announcement(
    _ content: [UInt8], requestID: String? = nil, _ set: (inout FileDraft) -> Void = { _ in }
  ) -> UploadFileRequest {
    var request = UploadFileRequest()
    request.requestID = requestID ?? self.requestID()
    var draft = FileDraft()
    draft.name = "价目表.csv"
    draft.contentType = "text/csv"
    draft.sizeBytes = Int64(content.count)
    draft.sha256 = Crypto.sha256(content)
    set(&draft)
    request.file = draft
    return request
  }

  /// An announced upload, to which the test pushes parts.
  func openUpload(_ first: UploadFileRequest, as actor: Actor) throws(Status) -> TestStream {
    let stream = try open("/tonglu.v1.FileService/UploadFile", as: actor)
    try stream.push(first.encoded())
    return stream
  }

  @discardableResult
  func upload(
    _ content: [UInt8], as actor: Actor, parts: Int = 3, requestID: String? = nil,
    _ set: (inout FileDraft) -> Void = { _ in }
  ) throws(Status) -> File {
    let stream = try openUpload(announcement(content, requestID: requestID, set), as: actor)
    let step = max(1, (content.count + parts - 1) / parts)
    for at in stride(from: 0, to: content.count, by: step) {
      try stream.push(content[at..<min(content.count, at + step)], at: at)
    }
    return try stream.finishUpload()
  }

  func received(_ uploadID: String, as actor: Actor) throws(Status) -> GetUploadResponse {
    var request = GetUploadRequest()
    request.uploadID = uploadID
    return try files("GetUpload", request, as: actor)
  }

  func uploads(as actor: Actor) throws(Status) -> [PendingUpload] {
    let reply: ListUploadsResponse = try files("ListUploads", ListUploadsRequest(), as: actor)
    return reply.uploads
  }

  @discardableResult
  func cancel(_ uploadID: String, as actor: Actor) throws(Status) -> Bool {
    var request = CancelUploadRequest()
    request.requestID = requestID()
    request.uploadID = uploadID
    let reply: CancelUploadResponse = try files("CancelUpload", request, as: actor)
    return reply.cancelled
  }

  /// Makes the files below a folder of the bed's files older by `hours` of the clock.
  func age(_ part: String, hours: Double) throws {
    let root = directory + "/files"
    let now = Date(timeIntervalSince1970: Double(clock.now.microseconds) / 1e6)
    for path in FileManager.default.enumerator(atPath: root)?.allObjects ?? [] {
      guard let path = path as? String, part.isEmpty || path.contains(part) else { continue }
      try FileManager.default.setAttributes(
        [.modificationDate: now.addingTimeInterval(-hours * 3_600)],
        ofItemAtPath: root + "/" + path)
    }
  }

  /// The content downloaded from `offset`, and its description.
  func download(
    _ id: Int64, from offset: Int64 = 0, as actor: Actor
  ) throws(Status) -> (file: File?, content: [UInt8]) {
    var request = DownloadFileRequest()
    request.fileID = id
    request.offsetBytes = offset
    let stream = try open(
      "/tonglu.v1.FileService/DownloadFile", request.encoded(), as: actor)
    let replies = try stream.pull(DownloadFileResponse.self)
    var next = offset
    var content: [UInt8] = []
    for reply in replies {
      guard reply.offsetBytes == next else { throw Status(.internal, "GAP", "\(next)") }
      content += reply.content
      next += Int64(reply.content.count)
    }
    return (replies.first?.file, content)
  }

  func file(_ id: Int64, as actor: Actor) throws(Status) -> File {
    var request = GetFileRequest()
    request.fileID = id
    let reply: GetFileResponse = try files("GetFile", request, as: actor)
    return reply.file ?? File()
  }

  func fileNames(
    as actor: Actor, _ set: (inout ListFilesRequest) -> Void = { _ in }
  ) throws(Status) -> [String] {
    var request = ListFilesRequest()
    set(&request)
    let reply: ListFilesResponse = try files("ListFiles", request, as: actor)
    return reply.files.map(\.name)
  }

  @discardableResult
  func update(
    _ file: File, as actor: Actor, _ set: (inout UpdateFileRequest) -> Void
  ) throws(Status) -> File {
    var request = UpdateFileRequest()
    request.requestID = requestID()
    request.fileID = file.id
    request.version = file.version
    set(&request)
    let reply: UpdateFileResponse = try files("UpdateFile", request, as: actor)
    return reply.file ?? File()
  }

  func delete(_ file: File, as actor: Actor) throws(Status) {
    var request = DeleteFileRequest()
    request.requestID = requestID()
    request.fileID = file.id
    request.version = file.version
    let _: DeleteFileResponse = try files("DeleteFile", request, as: actor)
  }
}

extension TestStream {
  func push(_ content: ArraySlice<UInt8>, at offset: Int) throws(Status) {
    var request = UploadFileRequest()
    request.offsetBytes = Int64(offset)
    request.content = Array(content)
    try push(request.encoded())
  }

  func finishUpload() throws(Status) -> File {
    try UploadFileResponse.decode(try finish(), .strict).file ?? File()
  }
}

/// Bytes without short periods.
func content(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
  var random = SplitMix64(seed: seed)
  return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
}
