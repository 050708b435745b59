package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  package func getFile(
    _ request: GetFileRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetFileResponse {
    var response = GetFileResponse()
    response.file = try FileRecord.find(request.fileID, call, snapshot).message
    return response
  }
}
