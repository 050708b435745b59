public import Foundation
public import TongluCore
import TongluCrypto
public import TongluFilesMessages

/// Transfers files between this machine and the server in parts: an interrupted transfer resumes
/// where it stopped, now or by a later call.
public struct FileTransfer: Sendable {
  /// The progress of a transfer: bytes transferred, and the size of the file.
  public typealias Progress = @Sendable (_ done: Int64, _ total: Int64) -> Void

  /// The attempts without progress after which a transfer fails.
  private static let triesMax = 5
  private static let pauseMilliseconds = 500

  private let files: FileServiceClient
  private let options: CallOptions

  /// `options` apply to every call; a timeout applies to each attempt.
  public init(_ channel: Channel, options: CallOptions = CallOptions()) {
    files = FileServiceClient(channel)
    self.options = options
  }

  /// Uploads the file at `url` as `draft`, whose size and digest are set here. Called again with
  /// the same `requestID`, it continues where it stopped, or returns the outcome.
  ///
  /// Throws the refusals of UploadFile, UNAVAILABLE after too many attempts, FAILED_PRECONDITION
  /// FILE_NOT_READABLE.
  public func upload(
    _ url: URL, as draft: FileDraft, requestID: String, progress: Progress? = nil
  ) async throws(Status) -> File {
    var first = UploadFileRequest()
    first.requestID = requestID
    first.file = draft
    let (size, digest) = try LocalFile.reading(url).digest()
    first.file?.sizeBytes = size
    first.file?.sha256 = digest
    var question = GetUploadRequest()
    question.uploadID = requestID
    var known: Int64 = -1
    var tries = 0
    while true {
      let failure: Status
      do throws(Status) {
        let answer = try await files.getUpload(question, options: options)
        if answer.receivedBytes > known { tries = 0 }
        known = max(known, answer.receivedBytes)
        let parts = FileParts(
          url: url, first: first, offset: answer.done ? size : answer.receivedBytes,
          progress: progress)
        return try await files.uploadFile(parts, options: options).file ?? File()
      } catch {
        failure = error
      }
      tries += 1
      try await pause(after: failure, tries)
    }
  }

  /// Downloads a file to `url`: to a file of this name with `.part` until it is complete, which a
  /// later call continues.
  ///
  /// Throws the refusals of DownloadFile, UNAVAILABLE after too many attempts, DATA_LOSS
  /// DIGEST_MISMATCH for a content with another digest (it is removed), FAILED_PRECONDITION
  /// FILE_NOT_WRITABLE.
  public func download(
    _ fileID: Int64, to url: URL, progress: Progress? = nil
  ) async throws(Status) -> File {
    let part = url.appendingPathExtension("part")
    var tries = 0
    while true {
      let before = LocalFile.size(part)
      let failure: Status
      do throws(Status) {
        let file = try await receive(fileID, into: part, from: before, progress)
        guard try LocalFile.reading(part).digest() == (file.sizeBytes, file.sha256) else {
          try? FileManager.default.removeItem(at: part)
          throw Status(.dataLoss, "DIGEST_MISMATCH", "the content has another digest: try again")
        }
        try LocalFile.rename(part, to: url)
        return file
      } catch {
        failure = error
      }
      if failure.has(.badOffset), before > 0 {
        // What is there is of another file.
        try? FileManager.default.removeItem(at: part)
        continue
      }
      tries = LocalFile.size(part) > before ? 1 : tries + 1
      try await pause(after: failure, tries)
    }
  }

  private func receive(
    _ fileID: Int64, into part: URL, from offset: Int64, _ progress: Progress?
  ) async throws(Status) -> File {
    var request = DownloadFileRequest()
    request.fileID = fileID
    request.offsetBytes = offset
    let output = try LocalFile.appending(part)
    var file = File()
    var iterator = files.downloadFile(request, options: options).makeAsyncIterator()
    while let message = try await iterator.next() {
      if let told = message.file { file = told }
      try output.append(message.content)
      progress?(message.offsetBytes + Int64(message.content.count), file.sizeBytes)
    }
    return file
  }

  /// Waits before the next attempt; a permanent failure is rethrown. An earlier attempt that seemed
  /// lost may still succeed: this one then fails because its content is already stored.
  private func pause(after failure: Status, _ tries: Int) async throws(Status) {
    let isPassing = failure.code == .unavailable || failure.has(.uploadIncomplete)
    guard isPassing, tries < Self.triesMax else { throw failure }
    do {
      try await Task.sleep(for: .milliseconds(Self.pauseMilliseconds << (tries - 1)))
    } catch {
      throw Channel.cancelled
    }
  }
}

/// The messages of an upload, read from the file at the server's rate.
private struct FileParts: AsyncSequence, Sendable {
  typealias Element = UploadFileRequest
  typealias Failure = Status

  private static let contentBytes = 128 << 10

  let url: URL
  let first: UploadFileRequest
  let offset: Int64
  let progress: FileTransfer.Progress?

  func makeAsyncIterator() -> Iterator { Iterator(parts: self, offset: offset) }

  struct Iterator: AsyncIteratorProtocol {
    let parts: FileParts
    var offset: Int64
    var isBegun = false
    var file: LocalFile?

    mutating func next() async throws(Status) -> UploadFileRequest? { try part() }

    mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Status) -> UploadFileRequest? { try part() }

    private mutating func part() throws(Status) -> UploadFileRequest? {
      guard isBegun else {
        isBegun = true
        return parts.first
      }
      let size = parts.first.file?.sizeBytes ?? 0
      parts.progress?(offset, size)
      if offset >= size { return nil }
      if file == nil { file = try LocalFile.reading(parts.url) }
      var request = UploadFileRequest()
      request.offsetBytes = offset
      request.content = try file?.bytes(FileParts.contentBytes, at: offset) ?? []
      // The file has become shorter: the server refuses it.
      if request.content.isEmpty { return nil }
      offset += Int64(request.content.count)
      return request
    }
  }
}
