import TongluBlobs
package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
import TongluMessages
package import TongluService

extension FileService {
  package func listUploads(
    _ request: ListUploadsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListUploadsResponse {
    var response = ListUploadsResponse()
    response.uploads = try blobs.uploads(tenant: call.tenant, owner: call.caller.userID)
      .map { facts in
        var message = PendingUpload()
        message.uploadID = facts.upload.name
        message.file = try? FileDraft.decode(facts.announced, .lenient)
        message.receivedBytes = facts.receivedBytes
        message.updateTime = facts.updateTime
        return message
      }
    return response
  }
}
