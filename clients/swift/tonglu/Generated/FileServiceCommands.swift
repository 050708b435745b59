// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct FileServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files",
    abstract: "Files of the enterprise and of its dealers.",
    discussion: "A file of a customer is read by that company's people and by the staff who see the customer. A file of nobody in particular is the enterprise's: staff read it, and every member once it is shared. To anyone else it does not exist. A content is stored once, however many files have it.",
    subcommands: [UploadFileCommand.self, GetUploadCommand.self, ListUploadsCommand.self, CancelUploadCommand.self, DownloadFileCommand.self, GetFileCommand.self, ListFilesCommand.self, UpdateFileCommand.self, DeleteFileCommand.self])
}

struct GetUploadCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-upload",
    abstract: "Says how much of one of the caller's uploads is here.",
    discussion: "Refusals: BAD_REQUEST_ID.")
  static let path = "/tonglu.v1.FileService/GetUpload"
  typealias Request = GetUploadRequest
  typealias Reply = GetUploadResponse

  @Option(name: .customLong("upload-id"), help: ArgumentHelp("The upload's request_id."))
  var uploadID: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let uploadID { request.uploadID = uploadID }
    return request
  }
}

struct ListUploadsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-uploads",
    abstract: "Lists the caller's own uploads that are under way or broken off, the one that moved last first: at most 16, in one page. A backend that acts for a member lists the member's; nobody lists those of others, the enterprise's owner neither.",
    discussion: "Refusals: none of its own.")
  static let path = "/tonglu.v1.FileService/ListUploads"
  typealias Request = ListUploadsRequest
  typealias Reply = ListUploadsResponse

  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    let request: Request = try flags.base()
    return request
  }
}

struct CancelUploadCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel-upload",
    abstract: "Forgets what has come of one of the caller's own uploads and frees its place. One that is not there, or is another person's, is no error: nothing changes.",
    discussion: "Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: DeleteFile).")
  static let path = "/tonglu.v1.FileService/CancelUpload"
  typealias Request = CancelUploadRequest
  typealias Reply = CancelUploadResponse

  @Option(name: .customLong("upload-id"), help: ArgumentHelp("The request_id of the upload."))
  var uploadID: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let uploadID { request.uploadID = uploadID }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetFileCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-file",
    abstract: "Reads what is known of a file besides its content.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.FileService/GetFile"
  typealias Request = GetFileRequest
  typealias Reply = GetFileResponse

  @Option(name: .customLong("file-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var fileID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let fileID { request.fileID = fileID }
    return request
  }
}

struct ListFilesCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-files",
    abstract: "Lists the files that the caller reads, newest first.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.FileService/ListFiles"
  typealias Request = ListFilesRequest
  typealias Reply = ListFilesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("0 for 50; at most 1,000."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("Only this customer's."))
  var customerID: Int64?
  @Flag(name: .customLong("shared-only"), inversion: .prefixedNo, help: "Only what is shared with every member.")
  var sharedOnly: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let customerID { request.customerID = customerID }
    if let sharedOnly { request.sharedOnly = sharedOnly }
    return request
  }
}

struct UpdateFileCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-file",
    abstract: "Renames a file, or shares it with every member or no longer. Who uploaded it may, the enterprise's owner and managers, and marketing for what is no customer's.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING.")
  static let path = "/tonglu.v1.FileService/UpdateFile"
  typealias Request = UpdateFileRequest
  typealias Reply = UpdateFileResponse

  @Option(name: .customLong("file-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var fileID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("Stays when absent."))
  var name: String?
  @Flag(name: .customLong("shared"), inversion: .prefixedNo, help: "")
  var shared: Bool?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let fileID { request.fileID = fileID }
    if let version { request.version = version }
    if let name { request.name = name }
    if let shared { request.shared = shared }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct DeleteFileCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-file",
    abstract: "Deletes a file for everyone. The same may who may update it.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE.")
  static let path = "/tonglu.v1.FileService/DeleteFile"
  typealias Request = DeleteFileRequest
  typealias Reply = DeleteFileResponse

  @Option(name: .customLong("file-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var fileID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(""))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: "Do it without asking.")
  var yes = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let fileID { request.fileID = fileID }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}
