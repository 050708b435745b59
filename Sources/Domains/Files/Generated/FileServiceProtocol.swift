// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

/// Files of the enterprise and of its dealers.
///
/// A customer's file can be read by the members of that company and by the staff who see the
/// customer. A file without a customer is the enterprise's: staff can read it, and every member
/// once it is shared. For anyone else the file does not exist. Equal contents are stored once.
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
  func finishUploadFile(
    _ state: UploadFileState, _ preparation: UploadFilePreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> UploadFileResponse

  /// Returns how much of one of the caller's own uploads has been received.
  ///
  /// Refusals: BAD_REQUEST_ID.
  func getUpload(
    _ request: GetUploadRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetUploadResponse

  /// Lists the caller's own unfinished uploads, the one that received content last first: at most
  /// 16, in one page. A backend that acts for a member lists the member's; nobody, the owner
  /// included, lists those of others.
  ///
  /// Refusals: none of its own.
  func listUploads(
    _ request: ListUploadsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListUploadsResponse

  /// The costly part of `cancelUpload`, on the bounded pool.
  func prepareCancelUpload(
    _ request: CancelUploadRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CancelUploadPreparation

  /// Removes the received content of one of the caller's own unfinished uploads. An upload that
  /// does not exist or belongs to another person is not an error: nothing changes.
  ///
  /// Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile).
  func cancelUpload(
    _ request: CancelUploadRequest, _ preparation: CancelUploadPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> CancelUploadResponse

  associatedtype DownloadFileState: Sendable
  func beginDownloadFile(_ request: DownloadFileRequest, _ call: Call) throws(Status)
    -> DownloadFileState
  /// Sends a file. The first message describes the file; it and the messages after it carry the
  /// content in order, from the requested offset.
  ///
  /// Refusals: NOT_FOUND, BAD_OFFSET (below 0 or beyond the end), CONTENT_MISSING, TOO_MANY_OPEN
  /// (the person has 32 files open for upload and download).
  func nextDownloadFile(
    _ state: inout DownloadFileState, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<DownloadFileResponse>

  /// Reads the description of a file, without its content.
  ///
  /// Refusals: NOT_FOUND.
  func getFile(
    _ request: GetFileRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetFileResponse

  /// Lists the files that the caller may read, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listFiles(
    _ request: ListFilesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListFilesResponse

  /// Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner
  /// and managers, and marketing for a file without a customer. A request that changes nothing
  /// keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS.
  func updateFile(
    _ request: UpdateFileRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateFileResponse

  /// Deletes a file for everyone. The callers that may update it may delete it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS.
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
