import Foundation

/// The terminal on standard output.
enum Terminal {
  /// How many columns it has; nil when the output goes elsewhere.
  static let columns: Int? = {
    guard isatty(1) == 1 else { return nil }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["stty", "size"]
    // It reports its input under a number of its own, because 1 becomes the pipe first.
    process.standardInput = FileHandle(fileDescriptor: dup(1), closeOnDealloc: true)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace).last
      .flatMap { Int($0) }
      .flatMap { $0 > 0 ? $0 : nil }
  }()
}
