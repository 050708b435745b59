// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// Files of the enterprise and of its dealers.
///
/// A file of a customer is read by that company's people and by the staff who see the customer. A
/// file of nobody in particular is the enterprise's: staff read it, and every member once it is
/// shared. To anyone else it does not exist. A content is stored once, however many files have it.
package protocol FileServiceProtocol: Sendable {
  /// What `cancelUpload` prepares before its transaction.
  associatedtype CancelUploadPreparation: Sendable
  associatedtype UploadFileState: Sendable
  func beginUploadFile(_ call: Call) throws(Status) -> UploadFileState
  func receiveUploadFile(
    _ state: inout UploadFileState, _ message: UploadFileRequest
  ) throws(Status)
  associatedtype UploadFilePreparation: Sendable
  /// What `finishUploadFile` needs before its transaction, on the bounded pool.
  func prepareUploadFile(
    _ state: UploadFileState, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> UploadFilePreparation
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
  func finishUploadFile(
    _ state: UploadFileState, _ preparation: UploadFilePreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> UploadFileResponse

  /// Says how much of one of the caller's uploads is here.
  ///
  /// Refusals: BAD_REQUEST_ID.
  func getUpload(
    _ request: GetUploadRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetUploadResponse

  /// Lists the caller's own uploads that are under way or broken off, the one that moved last first:
  /// at most 16, in one page. A backend that acts for a member lists the member's; nobody lists
  /// those of others, the enterprise's owner neither.
  ///
  /// Refusals: none of its own.
  func listUploads(
    _ request: ListUploadsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListUploadsResponse

  /// The costly part of `cancelUpload`, on the bounded pool.
  func prepareCancelUpload(
    _ request: CancelUploadRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CancelUploadPreparation

  /// Forgets what has come of one of the caller's own uploads and frees its place. One that is not
  /// there, or is another person's, is no error: nothing changes.
  ///
  /// Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: DeleteFile).
  func cancelUpload(
    _ request: CancelUploadRequest, _ preparation: CancelUploadPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> CancelUploadResponse

  associatedtype DownloadFileState: Sendable
  func beginDownloadFile(_ request: DownloadFileRequest, _ call: Call) throws(Status)
    -> DownloadFileState
  /// Sends a file: the first message says what it is, it and those after it bring the content in
  /// order from the offset that was asked for.
  ///
  /// Refusals: NOT_FOUND, BAD_OFFSET (beyond its end), CONTENT_MISSING, TOO_MANY_OPEN (32 files of one
  /// person go up and down).
  func nextDownloadFile(
    _ state: inout DownloadFileState, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<DownloadFileResponse>

  /// Reads what is known of a file besides its content.
  ///
  /// Refusals: NOT_FOUND.
  func getFile(
    _ request: GetFileRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetFileResponse

  /// Lists the files that the caller reads, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listFiles(
    _ request: ListFilesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListFilesResponse

  /// Renames a file, or shares it with every member or no longer. Who uploaded it may, the
  /// enterprise's owner and managers, and marketing for what is no customer's.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING.
  func updateFile(
    _ request: UpdateFileRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateFileResponse

  /// Deletes a file for everyone. The same may who may update it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE.
  func deleteFile(
    _ request: DeleteFileRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteFileResponse
}

extension FileServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .clientStream(
        "/tonglu.v1.FileService/UploadFile", access: [.staff, .dealer, .prospect], isHeavy: true,
        requestID: { (first: UploadFileRequest) in first.requestID },
        begin: self.beginUploadFile, receive: self.receiveUploadFile,
        prepare: self.prepareUploadFile, finish: self.finishUploadFile),
      .read(
        "/tonglu.v1.FileService/GetUpload", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: GetUploadRequest, call, snapshot) throws(Status) in
        try self.getUpload(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.FileService/ListUploads", access: [.staff, .dealer, .prospect], isHeavy: true
      ) { (request: ListUploadsRequest, call, snapshot) throws(Status) in
        try self.listUploads(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.FileService/CancelUpload", access: [.staff, .dealer, .prospect], isSecret: false,
        requestID: { (request: CancelUploadRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareCancelUpload(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.cancelUpload(request, preparation, call, transaction)
      },
      .serverStream(
        "/tonglu.v1.FileService/DownloadFile", access: [.staff, .dealer, .prospect], isHeavy: true, begin: self.beginDownloadFile, next: self.nextDownloadFile),
      .read(
        "/tonglu.v1.FileService/GetFile", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: GetFileRequest, call, snapshot) throws(Status) in
        try self.getFile(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.FileService/ListFiles", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: ListFilesRequest, call, snapshot) throws(Status) in
        try self.listFiles(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.FileService/UpdateFile", access: [.staff, .dealer, .prospect], isSecret: false,
        requestID: { (request: UpdateFileRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateFile(request, call, transaction)
      },
      .write(
        "/tonglu.v1.FileService/DeleteFile", access: [.staff, .dealer, .prospect], isSecret: false,
        requestID: { (request: DeleteFileRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.deleteFile(request, call, transaction)
      },
    ]
  }
}
