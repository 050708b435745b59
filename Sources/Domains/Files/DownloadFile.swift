import TongluBlobs
package import TongluCore
package import TongluDatabase
package import TongluFilesMessages
package import TongluService

extension FileService {
  /// The state of a download.
  package struct DownloadFileState: Sendable {
    fileprivate let fileID: Int64
    fileprivate let call: Call
    fileprivate var offset: Int64
    /// Set after the first message.
    fileprivate var content: Blob?
    fileprivate var size: Int64 = 0
  }

  /// The size of a message's content: smaller ones call the disk too often, larger ones hold memory
  /// for long.
  private static let contentBytes = (min: 16 << 10, max: 256 << 10)

  package func beginDownloadFile(
    _ request: DownloadFileRequest, _ call: Call
  ) throws(Status) -> DownloadFileState {
    DownloadFileState(fileID: request.fileID, call: call, offset: request.offsetBytes)
  }

  package func nextDownloadFile(
    _ state: inout DownloadFileState, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<DownloadFileResponse> {
    var response = DownloadFileResponse()
    if state.content == nil {
      let file = try FileRecord.find(state.fileID, state.call, snapshot)
      guard (0...file.sizeBytes).contains(state.offset) else {
        throw Status(.outOfRange, .badOffset, "the file has \(file.sizeBytes) bytes")
      }
      state.content = try blobs.read(
        file.sha256, tenant: snapshot.tenant, owner: state.call.caller.userID)
      state.size = file.sizeBytes
      response.file = file.message
    }
    let wanted = min(max(room, Self.contentBytes.min), Self.contentBytes.max)
    response.offsetBytes = state.offset
    response.content = try state.content?.bytes(wanted, at: state.offset) ?? []
    state.offset += Int64(response.content.count)
    guard state.offset == state.size || !response.content.isEmpty else {
      throw Status(.dataLoss, .contentMissing, "the file's content is cut short on the disk")
    }
    return Batch([response], then: state.offset == state.size ? .end : .more)
  }
}
