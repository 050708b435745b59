package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  package func deleteFile(
    _ request: DeleteFileRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteFileResponse {
    let file = try FileRecord.findToChange(
      request.fileID, version: request.version, call, transaction.snapshot)
    try transaction.execute("DELETE FROM files WHERE tenant = $tenant AND id = $1", file.id)
    try transaction.record(
      .file, file.id, version: file.version + 1, .deleted, of: file.customerID)
    return DeleteFileResponse()
  }
}
