import TongluBlobs
import TongluCore
import TongluFilesMessages
import TongluService

/// An upload in progress: its announcement and its received bytes.
///
/// `@unchecked Sendable`: owned by its call, used by one thread at a time.
package final class FileUpload: Discardable, @unchecked Sendable {
  /// The most uploads of one person that are in progress or interrupted.
  private static let perPersonMax = 16
  /// How long an upload must have been idle, in seconds, before a new one may replace it.
  private static let idleSecondsMin: Int64 = 3_600

  private let caller: Caller
  private let now: Instant
  private let service: FileService
  private var upload: Upload?
  /// Nil until the first message.
  private(set) var draft: FileDraftRules?
  private var incoming: IncomingBlob?

  init(_ call: Call, _ service: FileService) {
    caller = call.caller
    now = call.now
    self.service = service
  }

  /// The first message: the announcement.
  func begin(_ message: UploadFileRequest) throws(Status) {
    guard let id = RequestID(message.requestID) else {
      throw .invalid("BAD_REQUEST_ID", field: "request_id", "a UUID of version 7 (or 4)")
    }
    let upload = Upload(caller, id)
    let draft = try FileDraftRules(
      message.file ?? FileDraft(), caller, bytesMax: service.bytesMax)
    try service.blobs.check(draft.announced, upload)
    try service.blobs.checkRoom(
      for: draft.sizeBytes - (try service.blobs.receivedBytes(of: upload) ?? 0))
    self.upload = upload
    self.draft = draft
  }

  /// Appends a part of the content.
  func append(_ bytes: [UInt8], at offset: Int64) throws(Status) {
    guard let draft, !bytes.isEmpty else { return }
    guard offset >= 0, offset <= draft.sizeBytes - Int64(bytes.count) else {
      throw .invalid(
        "SIZE_EXCEEDED", field: "content", "the file was announced with \(draft.sizeBytes) bytes")
    }
    try content().append(bytes, at: offset)
  }

  /// The received bytes of this call and of earlier ones. A retry of a completed upload sends none
  /// and opens none.
  func content() throws(Status) -> IncomingBlob {
    if let incoming { return incoming }
    guard let upload else {
      throw .invalid(.fieldRequired, field: "file", "the first message says what comes")
    }
    if try service.blobs.receivedBytes(of: upload) == nil { try makePlace() }
    let opened = try service.blobs.open(upload, announced: draft?.announced)
    incoming = opened
    return opened
  }

  /// Makes room for a new upload: deletes the oldest one that received nothing for an hour.
  private func makePlace() throws(Status) {
    let uploads = try service.blobs.uploads(tenant: caller.tenant, owner: caller.userID)
    guard uploads.count >= Self.perPersonMax else { return }
    guard let oldest = uploads.last,
      oldest.updateTime <= now.adding(seconds: -Self.idleSecondsMin)
    else {
      throw Status(
        .resourceExhausted, "TOO_MANY_UPLOADS",
        "\(uploads.count) uploads are in progress: finish one, or end one by CancelUpload")
    }
    service.blobs.remove(oldest.upload)
  }

  package func discard() {
    if let upload { service.blobs.remove(upload) }
  }
}

extension Upload {
  init(_ caller: Caller, _ id: RequestID) {
    self.init(tenant: caller.tenant, owner: caller.userID, id: id)
  }
}
