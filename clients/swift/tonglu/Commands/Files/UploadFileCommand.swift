import ArgumentParser
import Foundation
import TongluClient
import TongluCommandLine
import TongluCore
import TongluFilesMessages

/// `tonglu files upload-file`: uploads a local file in parts.
struct UploadFileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upload-file", abstract: "Uploads a file.",
    discussion: OptionHelp.discussion(
      localized(
        """
        An interrupted upload is continued by the same command with the --request-id from its \
        message. Refusals: BAD_NAME, BAD_CONTENT_TYPE, FILE_TOO_LARGE, BAD_SHARING (a customer's \
        file is not shared; members may not share files), NOT_FOUND (the customer), \
        TOO_MANY_UPLOADS, UPLOAD_TAKEN_OVER, DIGEST_MISMATCH (the file changed meanwhile), \
        DISK_FULL.
        """),
      examples: "tonglu files upload-file notice.txt --shared\n"
        + "tonglu files upload-file notice.txt --customer D001"))

  @Argument(help: "The file to upload.", completion: .file())
  var path: String

  @Option(name: .long, help: "The stored name; by default the file's own.")
  var name: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Its media type; by the name when absent.", valueName: "type/subtype"))
  var contentType: String?

  @Flag(name: .long, help: "Share it with every member.")
  var shared = false

  @Option(
    name: [.customLong("customer-id"), .customLong("customer")],
    help: ArgumentHelp(
      "Its customer: that company and the staff who see it may read it.", valueName: "customer"),
    completion: .things("Customer"))
  var customerID: ReferenceText?

  @OptionGroup var flags: CallFlags

  func run() async throws {
    let url = URL(filePath: path)
    let requestID = flags.requestID("")
    do {
      try await Session.run(flags) { session in
        var draft = FileDraft()
        draft.name = name ?? url.lastPathComponent
        draft.contentType = contentType ?? MediaType.of(draft.name)
        draft.shared = shared
        if let customerID {
          draft.customerID = try await customerID.id("Customer", "customer-id", session)
        }
        let bar = ProgressBar()
        let file = try await session.transfer.upload(
          url, as: draft, requestID: requestID, progress: bar.show)
        bar.clear()
        var reply = UploadFileResponse()
        reply.file = file
        var view = View(flags, session)
        try await view.show(reply)
      }
    } catch let status as Status {
      throw Complaint.exit(for: status, change: requestID)
    }
  }
}

/// Media types of common files, by the extension of the name.
enum MediaType {
  private static let known = [
    "csv": "text/csv", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "json": "application/json", "mp4": "video/mp4", "pdf": "application/pdf",
    "png": "image/png", "svg": "image/svg+xml", "txt": "text/plain", "webp": "image/webp",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
  ]

  /// Empty if unknown.
  static func of(_ name: String) -> String {
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    return known[ending] ?? ""
  }
}
