import TongluBlobs
import TongluCore
import TongluMessages
import TongluService

/// An upload on its way: what was announced, and what has come.
///
/// `@unchecked Sendable`: owned by its call, by one thread at a time.
package final class FileUpload: @unchecked Sendable {
  /// Uploads of one person that are under way or broken off, at most.
  private static let perPersonMax = 16

  let caller: Caller
  /// Nil until the first message.
  private(set) var draft: FileDraftRules?
  private(set) var incoming: IncomingBlob?

  init(_ caller: Caller) {
    self.caller = caller
  }

  /// The first message: what comes.
  func begin(_ message: UploadFileRequest, _ service: FileService) throws(Status) {
    guard let id = RequestID(message.requestID) else {
      throw .invalid("BAD_REQUEST_ID", field: "request_id", "a UUID of version 7 (or 4)")
    }
    draft = try FileDraftRules(
      message.file ?? FileDraft(), caller, bytesMax: service.bytesMax)
    let upload = Upload(caller, id)
    // One that goes on is let in; so is one whose file exists, which brings nothing new.
    let isNew = service.blobs.receivedBytes(of: upload) == nil
    let count = service.blobs.uploadCount(tenant: caller.tenant, owner: caller.userID)
    guard !isNew || count < Self.perPersonMax else {
      throw Status(
        .resourceExhausted, "TOO_MANY_UPLOADS",
        "\(count) uploads are under way or broken off: finish one, or wait three days")
    }
    incoming = try service.blobs.open(upload)
  }

  /// A part of the content.
  func append(_ content: [UInt8], at offset: Int64) throws(Status) {
    guard let draft, let incoming, !content.isEmpty else { return }
    guard offset >= 0, offset <= draft.sizeBytes - Int64(content.count) else {
      throw .invalid(
        "SIZE_EXCEEDED", field: "content", "the file was announced with \(draft.sizeBytes) bytes")
    }
    try incoming.append(content, at: offset)
  }
}

extension Upload {
  init(_ caller: Caller, _ id: RequestID) {
    self.init(tenant: caller.tenant, owner: caller.userID, id: id)
  }
}
