import TongluBlobs
package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  /// The received bytes are outside of the database: they are removed before the transaction, which
  /// stores the outcome. A retry after a failure in between finds none, which is no error.
  package func prepareCancelUpload(
    _ request: CancelUploadRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    guard let id = RequestID(request.uploadID) else {
      throw .invalid("BAD_REQUEST_ID", field: "upload_id", "the upload's request_id")
    }
    guard try !Outcomes.isKnown(id, of: call.caller, snapshot) else {
      throw Status(
        .failedPrecondition, "UPLOAD_DONE", "the file exists already: delete it by DeleteFile")
    }
    try blobs.checkPresence()
    let upload = Upload(call.caller, id)
    if call.isDryRun { return try blobs.receivedBytes(of: upload) != nil }
    return blobs.remove(upload)
  }

  package func cancelUpload(
    _ request: CancelUploadRequest, _ wasThere: Bool, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> CancelUploadResponse {
    var response = CancelUploadResponse()
    response.cancelled = wasThere
    return response
  }
}
