// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCore
import TongluFilesMessages
import TongluMessages

package struct FileServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "files",
    abstract: "Files of the enterprise and of its dealers.",
    discussion: "A customer's file can be read by the members of that company and by the staff who see the customer. A file without a customer is the enterprise's: staff can read it, and every member once it is shared. For anyone else the file does not exist. Equal contents are stored once.",
    subcommands: [UploadFileCommand.self, GetUploadCommand.self, ListUploadsCommand.self, CancelUploadCommand.self, DownloadFileCommand.self, GetFileCommand.self, ListFilesCommand.self, UpdateFileCommand.self, DeleteFileCommand.self])

  package init() {}
}

struct GetUploadCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-upload",
    abstract: "Returns how much of one of the caller's own uploads has been received.",
    discussion: "Refusals: BAD_REQUEST_ID.")
  static let path = "/tonglu.v1.FileService/GetUpload"
  typealias Request = GetUploadRequest
  typealias Reply = GetUploadResponse

  @Option(name: .customLong("upload-id"), help: ArgumentHelp("The request_id of the upload."))
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
    abstract: "Lists the caller's own unfinished uploads, the one that received content last first: at most 16, in one page. A backend that acts for a member lists the member's; nobody, the owner included, lists those of others.",
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
    abstract: "Removes the received content of one of the caller's own unfinished uploads. An upload that does not exist or belongs to another person is not an error: nothing changes.",
    discussion: "Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile).")
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
    abstract: "Reads the description of a file, without its content.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.FileService/GetFile"
  typealias Request = GetFileRequest
  typealias Reply = GetFileResponse

  @Option(name: .customLong("file-id"), parsing: .unconditional, help: ArgumentHelp("The file to read."))
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
    abstract: "Lists the files that the caller may read, newest first.",
    discussion: "Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.FileService/ListFiles"
  typealias Request = ListFilesRequest
  typealias Reply = ListFilesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page."))
  var pageToken: String?
  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("Only files of this customer; 0: any. A customer that the caller does not see has none."))
  var customerID: Int64?
  @Flag(name: .customLong("shared-only"), inversion: .prefixedNo, help: "True: only files that are shared with every member.")
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
    abstract: "Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner and managers, and marketing for a file without a customer. A request that changes nothing keeps the version.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.FileService/UpdateFile"
  typealias Request = UpdateFileRequest
  typealias Reply = UpdateFileResponse

  @Option(name: .customLong("file-id"), parsing: .unconditional, help: ArgumentHelp("The file to change."))
  var fileID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp("1 to 255 characters on one line, without a slash. Absent: the name stays."))
  var name: String?
  @Flag(name: .customLong("shared"), inversion: .prefixedNo, help: "True: every member may read the file; refused with BAD_SHARING for a customer's file. False: staff only. Absent: it stays as it is.")
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
    abstract: "Deletes a file for everyone. The callers that may update it may delete it.",
    discussion: "Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS.")
  static let path = "/tonglu.v1.FileService/DeleteFile"
  typealias Request = DeleteFileRequest
  typealias Reply = DeleteFileResponse

  @Option(name: .customLong("file-id"), parsing: .unconditional, help: ArgumentHelp("The file to delete."))
  var fileID: Int64?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp("The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION."))
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
