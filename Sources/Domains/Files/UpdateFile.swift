package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  package func updateFile(
    _ request: UpdateFileRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateFileResponse {
    var file = try FileRecord.findToChange(
      request.fileID, version: request.version, call, transaction.snapshot)
    let old = file
    if let name = request.name { file.name = try FileDraftRules.name(name, field: "name") }
    if let shared = request.shared {
      if shared { try FileDraftRules.allowSharing(customerID: file.customerID) }
      file.isShared = shared
    }
    guard (file.name, file.isShared) != (old.name, old.isShared) else {
      var response = UpdateFileResponse()
      response.file = old.message
      return response
    }
    file.version += 1
    file.updateTime = call.now(after: file.updateTime)
    try transaction.update(file)
    try transaction.record(
      .file, file.id, version: file.version, .updated, of: file.customerID)
    var response = UpdateFileResponse()
    response.file = file.message
    return response
  }
}
