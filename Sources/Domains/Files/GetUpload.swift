import TongluBlobs
package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  package func getUpload(
    _ request: GetUploadRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetUploadResponse {
    guard let id = RequestID(request.uploadID) else {
      throw .invalid("BAD_REQUEST_ID", field: "upload_id", "the upload's request_id")
    }
    var response = GetUploadResponse()
    response.done = try Outcomes.isKnown(id, of: call.caller, snapshot)
    if !response.done {
      response.receivedBytes = try blobs.receivedBytes(of: Upload(call.caller, id)) ?? 0
    }
    return response
  }
}
