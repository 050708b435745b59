import Testing
import TongluCore
import TongluCrypto
import TongluMessages
import TongluTestSupport

extension Tour {
  func tourOfFiles() throws {
    let uploadID = id()
    let uploaded: UploadFileResponse = try step("FileService/UploadFile", as: bed.dealerA.buyer) {
      (request: inout UploadFileRequest) in
      request.requestID = uploadID
      var draft = FileDraft()
      draft.name = "proof.jpg"
      draft.sizeBytes = 3
      draft.sha256 = Crypto.sha256([1, 2, 3])
      request.file = draft
      request.content = [1, 2, 3]
    }
    let file = try #require(uploaded.file)
    let _: GetUploadResponse = try step("FileService/GetUpload", as: bed.dealerA.buyer) {
      (request: inout GetUploadRequest) in request.uploadID = uploadID
    }
    let _: ListUploadsResponse = try step("FileService/ListUploads", as: bed.dealerA.buyer) {
      (_: inout ListUploadsRequest) in
    }
    let _: CancelUploadResponse = try step("FileService/CancelUpload", as: bed.dealerA.buyer) {
      (request: inout CancelUploadRequest) in
      request.requestID = id()
      request.uploadID = id()
    }
    let _: GetFileResponse = try step("FileService/GetFile", as: bed.dealerA.clerk) {
      (request: inout GetFileRequest) in request.fileID = file.id
    }
    let _: ListFilesResponse = try step("FileService/ListFiles", as: bed.dealerA.boss) {
      (_: inout ListFilesRequest) in
    }
    let _: DownloadFileResponse = try step("FileService/DownloadFile", as: bed.sales) {
      (request: inout DownloadFileRequest) in request.fileID = file.id
    }
    let changed: UpdateFileResponse = try step("FileService/UpdateFile", as: bed.dealerA.buyer) {
      (request: inout UpdateFileRequest) in
      request.requestID = id()
      request.fileID = file.id
      request.version = file.version
      request.name = "handover.jpg"
    }
    let _: DeleteFileResponse = try step("FileService/DeleteFile", as: bed.manager) {
      (request: inout DeleteFileRequest) in
      request.requestID = id()
      request.fileID = file.id
      request.version = changed.file?.version ?? 0
    }
  }
}
