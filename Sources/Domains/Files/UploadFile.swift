import TongluBlobs
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  package func beginUploadFile(_ call: Call) throws(Status) -> FileUpload {
    FileUpload(call, self)
  }

  package func receiveUploadFile(
    _ state: inout FileUpload, _ message: UploadFileRequest
  ) throws(Status) {
    if state.draft == nil { try state.begin(message) }
    try state.append(message.content, at: message.offsetBytes)
  }

  /// Completes the content. If the transaction then fails, `FileSweep` removes it.
  package func prepareUploadFile(
    _ state: FileUpload, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> FileDraftRules {
    let incoming = try state.content()
    guard let draft = state.draft else {
      throw .invalid(.fieldRequired, field: "file", "the first message says what comes")
    }
    if let customerID = draft.customerID {
      _ = try CustomerRecord.findToChange(customerID, call, snapshot)
    }
    guard incoming.size == draft.sizeBytes else {
      throw Status(
        .failedPrecondition, .uploadIncomplete,
        "\(incoming.size) of \(draft.sizeBytes) bytes are here: continue from there"
      ).with(["received_bytes": String(incoming.size)])
    }
    try blobs.keep(incoming, as: draft.sha256)
    return draft
  }

  package func finishUploadFile(
    _ state: FileUpload, _ preparation: FileDraftRules, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> UploadFileResponse {
    let file = FileRecord(preparation, call)
    try file.insert(transaction)
    var response = UploadFileResponse()
    response.file = file.message
    return response
  }
}
