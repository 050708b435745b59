import Foundation
import TongluCore

/// What the operator reads; written at once, whether to a terminal or a file.
enum Console {
  static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static func complain(_ status: Status) {
    FileHandle.standardError.write(Data("tonglud: \(status)\n".utf8))
  }
}
