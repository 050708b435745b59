import ArgumentParser
import Foundation
import TongluClient
import TongluCommandLine
import TongluCore
import TongluFilesMessages

/// `tonglu files download-file`: downloads a file in parts.
struct DownloadFileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "download-file", abstract: "Downloads a file.",
    discussion: OptionHelp.discussion(
      localized(
        """
        Received data are stored in FILE.part until they are complete and their SHA-256 is right; \
        the same command continues an interrupted download. Refusals: NOT_FOUND, CONTENT_MISSING.
        """),
      examples: "tonglu files download-file prices.txt\n"
        + "tonglu files download-file prices.txt --to copy.txt"))

  @Argument(help: OptionHelp.argument("file-id", "file"), completion: .things("File"))
  var fileIDArgument: ReferenceText?
  @Option(
    name: [.customLong("file-id"), .customLong("file")],
    help: ArgumentHelp("The file.", valueName: "file"), completion: .things("File"))
  var fileID: ReferenceText?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The target: a file, or a directory in which it gets its own name.", valueName: "path"),
    completion: .file())
  var to = "."

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      try await Session.run(flags) { session in
        let bar = ProgressBar()
        guard let given = try fileID.or(fileIDArgument, "file-id") else {
          let option = "--file-id"
          throw ValidationError(localized("Missing value for '\(option)'"))
        }
        let fileID = try await given.id("File", "file-id", session)
        let url = try await place(of: fileID, session)
        let file = try await session.transfer.download(fileID, to: url, progress: bar.show)
        bar.clear()
        guard flags.output != .table else {
          return try Output.say(
            localized("\(url.relativePath.printable) (\(file.sizeBytes) bytes)"))
        }
        var reply = DownloadFileResponse()
        reply.file = file
        var view = View(flags, session)
        try await view.show(reply)
      }
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  /// The given path, or a file with the file's own name in that directory.
  private func place(of fileID: Int64, _ session: Session) async throws(Status) -> URL {
    let facts = try? URL(filePath: to).resourceValues(forKeys: [.isDirectoryKey])
    guard facts?.isDirectory == true else { return URL(filePath: to) }
    var request = GetFileRequest()
    request.fileID = fileID
    let name = try await session.files.getFile(request, options: session.options).file?.name
    // The uploader chose the file's name: it must not replace a local file, and is shown escaped.
    let url = URL(filePath: to).appending(path: name?.visible ?? "file-\(fileID)")
    guard name?.hasPrefix(".") != true, !FileManager.default.fileExists(atPath: url.path) else {
      throw Status(
        .failedPrecondition, "FILE_EXISTS", "\(url.relativePath) exists or is hidden: give --to"
      )
    }
    return url
  }
}
