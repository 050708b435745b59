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
    abstract: Language.text("Files of the enterprise and of its dealers.", "文件：上传、下载和共享。"),
    discussion: Language.text("A customer's file can be read by the members of that company and by the staff who see the customer. A file without a customer is the enterprise's: staff can read it, and every member once it is shared. For anyone else the file does not exist. Equal contents are stored once.", "客户的文件只有该客户的成员和看得到该客户的员工可读；企业的文件员工可读，共享后成员也可读。"),
    subcommands: [UploadFileCommand.self, GetUploadCommand.self, ListUploadsCommand.self, CancelUploadCommand.self, DownloadFileCommand.self, GetFileCommand.self, ListFilesCommand.self, UpdateFileCommand.self, DeleteFileCommand.self])

  package init() {}
}

struct GetUploadCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-upload",
    abstract: Language.text("Returns how much of one of the caller's own uploads has been received.", "查看上传进度。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_REQUEST_ID.", ""),
      examples: "tonglu files get-upload --upload-id 019afc0b-5d3c-7b7e-9f6c-2f4d1c3b5a10\ntonglu files get-upload --upload-id 019afc0b-5d3c-7b7e-9f6c-2f4d1c3b5a10 -o json"))
  static let path = "/tonglu.v1.FileService/GetUpload"
  typealias Request = GetUploadRequest
  typealias Reply = GetUploadResponse

  @Option(name: .customLong("upload-id"), help: ArgumentHelp(Language.text("Required. The request_id of the upload.", "必填。上传时的请求编号。")))
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
    abstract: Language.text("Lists the caller's own unfinished uploads, the one that received content last first: at most 16, in one page. A backend that acts for a member lists the member's; nobody, the owner included, lists those of others.", "列出自己未完成的上传。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: none of its own.", ""),
      examples: "tonglu files list-uploads\ntonglu files list-uploads -o json"))
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
    abstract: Language.text("Removes the received content of one of the caller's own unfinished uploads. An upload that does not exist or belongs to another person is not an error: nothing changes.", "取消未完成的上传。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_REQUEST_ID (upload_id), UPLOAD_DONE (the file exists: use DeleteFile).", ""),
      examples: "tonglu files cancel-upload --upload-id 019afc0b-5d3c-7b7e-9f6c-2f4d1c3b5a10\ntonglu files cancel-upload --upload-id 019afc0b-5d3c-7b7e-9f6c-2f4d1c3b5a10 --dry-run"))
  static let path = "/tonglu.v1.FileService/CancelUpload"
  typealias Request = CancelUploadRequest
  typealias Reply = CancelUploadResponse

  @Option(name: .customLong("upload-id"), help: ArgumentHelp(Language.text("Required. The request_id of the upload.", "必填。上传时的请求编号。")))
  var uploadID: String?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
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
    abstract: Language.text("Reads the description of a file, without its content.", "查看文件信息。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", ""),
      examples: Language.text("tonglu files get-file prices.txt\ntonglu files get-file prices.txt -o json", "tonglu files get-file 价格表.txt\ntonglu files get-file 价格表.txt -o json")))
  static let path = "/tonglu.v1.FileService/GetFile"
  typealias Request = GetFileRequest
  typealias Reply = GetFileResponse

  @Argument(help: OptionHelp.argument("file-id", "file"), completion: .things("File"))
  var fileIDArgument: ReferenceText?
  @Option(name: [.customLong("file-id"), .customLong("file")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The file to read.", "必填。文件的编号。"), valueName: "file"), completion: .things("File"))
  var fileID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try fileID.or(fileIDArgument, "file-id") {
      request.fileID = try await given.id("File", "file-id", session)
    }
    return request
  }
}

struct ListFilesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-files",
    abstract: Language.text("Lists the files that the caller may read, newest first.", "列出文件，新的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu files list-files\ntonglu files list-files --customer D001"))
  static let path = "/tonglu.v1.FileService/ListFiles"
  typealias Request = ListFilesRequest
  typealias Reply = ListFilesResponse

  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only files of this customer; 0: any. A customer that the caller does not see has none.", "只列这个客户的文件；0 表示不限。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Flag(name: .customLong("shared-only"), inversion: .prefixedNo, help: Language.text("True: only files that are shared with every member.", "只列共享给所有成员的文件。"))
  var sharedOnly: Bool?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    if let sharedOnly { request.sharedOnly = sharedOnly }
    return request
  }
}

struct UpdateFileCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-file",
    abstract: Language.text("Renames a file, shares it with every member, or ends the sharing. The uploader may, the owner and managers, and marketing for a file without a customer. A request that changes nothing keeps the version.", "给文件改名，或设置共享。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, BAD_NAME, BAD_SHARING, COLLABORATOR_READS.", "没有给出的内容不变。"),
      examples: Language.text("tonglu files update-file prices.txt --name prices.txt\ntonglu files update-file prices.txt --name prices.txt --version 3 --dry-run", "tonglu files update-file 价格表.txt --name 价格表.txt\ntonglu files update-file 价格表.txt --name 价格表.txt --version 3 --dry-run")))
  static let path = "/tonglu.v1.FileService/UpdateFile"
  typealias Request = UpdateFileRequest
  typealias Reply = UpdateFileResponse

  @Argument(help: OptionHelp.argument("file-id", "file"), completion: .things("File"))
  var fileIDArgument: ReferenceText?
  @Option(name: [.customLong("file-id"), .customLong("file")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The file to change.", "必填。文件的编号。"), valueName: "file"), completion: .things("File"))
  var fileID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Option(name: .customLong("name"), help: ArgumentHelp(Language.text("1 to 255 characters on one line, without a slash. Absent: the name stays.", "文件名，1 至 255 字，不含斜杠。")))
  var name: String?
  @Flag(name: .customLong("shared"), inversion: .prefixedNo, help: Language.text("True: every member may read the file; refused with BAD_SHARING for a customer's file. False: staff only. Absent: it stays as it is.", "是否共享给所有成员；客户的文件不能共享。"))
  var shared: Bool?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try fileID.or(fileIDArgument, "file-id") {
      request.fileID = try await given.id("File", "file-id", session)
    }
    if let version { request.version = version }
    if let name { request.name = name }
    if let shared { request.shared = shared }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetFileRequest()
    read.fileID = request.fileID
    let reply: GetFileResponse = try await session.call("/tonglu.v1.FileService/GetFile", read)
    return try Transcoder.json(reply)
  }
}

struct DeleteFileCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-file",
    abstract: Language.text("Deletes a file for everyone. The callers that may update it may delete it.", "删除文件。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, STALE_VERSION, NOT_YOUR_FILE, COLLABORATOR_READS.", ""),
      examples: Language.text("tonglu files delete-file prices.txt --yes\ntonglu files delete-file prices.txt --version 3 --dry-run", "tonglu files delete-file 价格表.txt --yes\ntonglu files delete-file 价格表.txt --version 3 --dry-run")))
  static let path = "/tonglu.v1.FileService/DeleteFile"
  typealias Request = DeleteFileRequest
  typealias Reply = DeleteFileResponse

  @Argument(help: OptionHelp.argument("file-id", "file"), completion: .things("File"))
  var fileIDArgument: ReferenceText?
  @Option(name: [.customLong("file-id"), .customLong("file")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The file to delete.", "必填。文件的编号。"), valueName: "file"), completion: .things("File"))
  var fileID: ReferenceText?
  @Option(name: .customLong("version"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The version that the caller last read, above 0. Another stored version refuses the request: STALE_VERSION.", "必填。读到的版本；与现在的不同就拒绝修改。")))
  var version: Int64?
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try fileID.or(fileIDArgument, "file-id") {
      request.fileID = try await given.id("File", "file-id", session)
    }
    if let version { request.version = version }
    request.requestID = flags.requestID(request.requestID)
    return request
  }

  static func stored(of request: Request, _ session: Session) async throws -> JSONValue? {
    var read = GetFileRequest()
    read.fileID = request.fileID
    let reply: GetFileResponse = try await session.call("/tonglu.v1.FileService/GetFile", read)
    return try Transcoder.json(reply)
  }
}
