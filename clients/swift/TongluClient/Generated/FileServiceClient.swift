// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluFilesMessages

/// Files of the enterprise and of its dealers.
///
/// A customer's file can be read by the members of that company and by the staff who see the
/// customer. A file without a customer is the enterprise's: staff can read it, and every member
/// once it is shared. For anyone else the file does not exist. Equal contents are stored once.
public struct FileServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Uploads a file. The first message announces the file; it and the messages after it carry the
  /// content in order, in parts of any size.
  ///
  /// An interrupted upload is resumed with the same first message, request_id included, and the
  /// content from the offset that GetUpload returns; content that is sent again is skipped. The
  /// file exists once all of the content has arrived with the announced size and SHA-256; a retry
  /// after that gets the same response. The received content of an unfinished upload is kept for
  /// three days, unless CancelUpload removes it or a newer upload replaces it: a person has at most
  /// 16 unfinished uploads, and a further one replaces the oldest that has received nothing for an
  /// hour.
  ///
  /// Refusals: BAD_NAME (1 to 255 characters on one line, no slash), BAD_CONTENT_TYPE, BAD_DIGEST
  /// (32 bytes), FILE_TOO_LARGE (above the server's limit, 1 GiB unless configured), BAD_SHARING (a
  /// customer's file cannot be shared; members cannot share), NOT_FOUND (the customer),
  /// REQUEST_ID_REUSED (the upload was begun with another announcement), TOO_MANY_UPLOADS (16 are
  /// unfinished, and all have received content within the last hour), TOO_MANY_OPEN (the person has
  /// 32 files open for upload and download), OFFSET_AHEAD (bytes are missing; facts:
  /// received_bytes), SIZE_EXCEEDED, UPLOAD_TAKEN_OVER (the upload was opened again),
  /// UPLOAD_CANCELLED (by CancelUpload, or replaced by a newer upload), UPLOAD_INCOMPLETE (facts:
  /// received_bytes), DIGEST_MISMATCH (the received content is removed), DISK_FULL,
  /// COLLABORATOR_READS.
  public func uploadFile<Requests: AsyncSequence<UploadFileRequest, Status> & Sendable>(
    _ requests: Requests, options: CallOptions = CallOptions()
  ) async throws(Status) -> UploadFileResponse {
    try await channel.clientStream("/tonglu.v1.FileService/UploadFile", requests, options)
  }

  /// Returns how much of one of the caller's own uploads has been received.
  ///
  /// Refusals: BAD_REQUEST_ID.
  public func getUpload(
    _ request: GetUploadRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetUploadResponse {
    try await channel.unary("/tonglu.v1.FileService/GetUpload", request, options.safeToRepeat)
  }

  /// Lists the caller's own unfinished uploads, the one that received content last first: at most
  /// 16, in one page. A backend that acts for a member lists the member's; nobody, the owner
  /// included, lists those of others.
  ///
  /// Refusals: none of its own.
  public func listUploads(
    _ request: ListUploadsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListUploadsResponse {
    try await channel.unary("/tonglu.v1.FileService/ListUploads", request, options.safeToRepeat)
  }

  /// Removes the received content of one of the caller's own unfinished uploads. An upload that
  /// does not exist or belongs to another person is not an error: nothing changes.
  ///
  /// Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile).
  public func cancelUpload(
    _ request: CancelUploadRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CancelUploadResponse {
    try await channel.unary("/tonglu.v1.FileService/CancelUpload", request, options.safeToRepeat)
  }

  /// Sends a file. The first message describes the file; it and the messages after it carry the
  /// content in order, from the requested offset.
  ///
  /// Refusals: NOT_FOUND, BAD_OFFSET (below 0 or beyond the end), CONTENT_MISSING, TOO_MANY_OPEN
  /// (the person has 32 files open for upload and download).
  public func downloadFile(
    _ request: DownloadFileRequest, options: CallOptions = CallOptions()
  ) -> ReplyStream<DownloadFileResponse> {
    channel.serverStream("/tonglu.v1.FileService/DownloadFile", request, options.safeToRepeat)
  }

  /// Reads the description of a file, without its content.
  ///
  /// Refusals: NOT_FOUND.
  public func getFile(
    _ request: GetFileRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetFileResponse {
    try await channel.unary("/tonglu.v1.FileService/GetFile", request, options.safeToRepeat)
  }

  /// Lists the files that the caller may read, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listFiles(
    _ request: ListFilesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListFilesResponse {
    try await channel.unary("/tonglu.v1.FileService/ListFiles", request, options.safeToRepeat)
  }

  /// Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner
  /// and managers, and marketing for a file without a customer. A request that changes nothing
  /// keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS.
  public func updateFile(
    _ request: UpdateFileRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateFileResponse {
    try await channel.unary("/tonglu.v1.FileService/UpdateFile", request, options.safeToRepeat)
  }

  /// Deletes a file for everyone. The callers that may update it may delete it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS.
  public func deleteFile(
    _ request: DeleteFileRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeleteFileResponse {
    try await channel.unary("/tonglu.v1.FileService/DeleteFile", request, options.safeToRepeat)
  }
}
