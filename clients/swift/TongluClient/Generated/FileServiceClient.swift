// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluMessages

/// Files of the enterprise and of its dealers.
///
/// A file of a customer is read by that company's people and by the staff who see the customer. A
/// file of nobody in particular is the enterprise's: staff read it, and every member once it is
/// shared. To anyone else it does not exist. A content is stored once, however many files have it.
public struct FileServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Uploads a file: the first message says what comes, it and those after it bring the content in
  /// order, cut anywhere.
  ///
  /// An upload that broke off is resumed with the same first message, its request_id included, and
  /// the content from where GetUpload says; what is sent again is skipped. The file exists once all
  /// of it is here and has the size and the SHA-256 that were announced; a retry after that gets the
  /// same reply. What comes of an upload is kept for three days, unless CancelUpload ends it or it
  /// gives way: a person has at most 16 uploads under way, and a further one takes the place of the
  /// oldest that nothing has come of for an hour.
  ///
  /// Refusals: BAD_NAME (1 to 255 characters on one line, no slash), BAD_CONTENT_TYPE, BAD_DIGEST
  /// (32 bytes), FILE_TOO_LARGE (of the server's limit, 1 GiB unless set), BAD_SHARING (a customer's
  /// file is not shared; members share nothing), NOT_FOUND (the customer), REQUEST_ID_REUSED (the
  /// upload was begun with another announcement), TOO_MANY_UPLOADS (16 of one person are under way,
  /// and all have moved within the last hour), TOO_MANY_OPEN (32 files go up and down),
  /// OFFSET_AHEAD (bytes are missing; facts: received_bytes), SIZE_EXCEEDED, UPLOAD_TAKEN_OVER (the
  /// upload was opened again), UPLOAD_CANCELLED (by CancelUpload, or it gave way to a newer one),
  /// UPLOAD_INCOMPLETE (facts: received_bytes), DIGEST_MISMATCH (what came is forgotten), DISK_FULL.
  public func uploadFile<Requests: AsyncSequence<UploadFileRequest, Status> & Sendable>(
    _ requests: Requests, options: CallOptions = CallOptions()
  ) async throws(Status) -> UploadFileResponse {
    try await channel.clientStream("/tonglu.v1.FileService/UploadFile", requests, options)
  }

  /// Says how much of one of the caller's uploads is here.
  ///
  /// Refusals: BAD_REQUEST_ID.
  public func getUpload(
    _ request: GetUploadRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetUploadResponse {
    try await channel.unary("/tonglu.v1.FileService/GetUpload", request, options.safeToRepeat)
  }

  /// Lists the caller's own uploads that are under way or broken off, the one that moved last first:
  /// at most 16, in one page. A backend that acts for a member lists the member's; nobody lists
  /// those of others, the enterprise's owner neither.
  ///
  /// Refusals: none of its own.
  public func listUploads(
    _ request: ListUploadsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListUploadsResponse {
    try await channel.unary("/tonglu.v1.FileService/ListUploads", request, options.safeToRepeat)
  }

  /// Forgets what has come of one of the caller's own uploads and frees its place. One that is not
  /// there, or is another person's, is no error: nothing changes.
  ///
  /// Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: DeleteFile).
  public func cancelUpload(
    _ request: CancelUploadRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CancelUploadResponse {
    try await channel.unary("/tonglu.v1.FileService/CancelUpload", request, options.safeToRepeat)
  }

  /// Sends a file: the first message says what it is, it and those after it bring the content in
  /// order from the offset that was asked for.
  ///
  /// Refusals: NOT_FOUND, BAD_OFFSET (beyond its end), CONTENT_MISSING, TOO_MANY_OPEN (32 files of one
  /// person go up and down).
  public func downloadFile(
    _ request: DownloadFileRequest, options: CallOptions = CallOptions()
  ) -> ReplyStream<DownloadFileResponse> {
    channel.serverStream("/tonglu.v1.FileService/DownloadFile", request, options.safeToRepeat)
  }

  /// Reads what is known of a file besides its content.
  ///
  /// Refusals: NOT_FOUND.
  public func getFile(
    _ request: GetFileRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetFileResponse {
    try await channel.unary("/tonglu.v1.FileService/GetFile", request, options.safeToRepeat)
  }

  /// Lists the files that the caller reads, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listFiles(
    _ request: ListFilesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListFilesResponse {
    try await channel.unary("/tonglu.v1.FileService/ListFiles", request, options.safeToRepeat)
  }

  /// Renames a file, or shares it with every member or no longer. Who uploaded it may, the
  /// enterprise's owner and managers, and marketing for what is no customer's.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING.
  public func updateFile(
    _ request: UpdateFileRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateFileResponse {
    try await channel.unary("/tonglu.v1.FileService/UpdateFile", request, options.safeToRepeat)
  }

  /// Deletes a file for everyone. The same may who may update it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE.
  public func deleteFile(
    _ request: DeleteFileRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeleteFileResponse {
    try await channel.unary("/tonglu.v1.FileService/DeleteFile", request, options.safeToRepeat)
  }
}
