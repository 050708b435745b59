import TongluBlobs
package import TongluCore

/// Checks a path given by an operator before anything is created there.
package enum GivenPath {
  /// INVALID_ARGUMENT BAD_PATH for an empty or blank path, or one with control characters.
  package static func check(_ path: String, _ option: String) throws(Status) {
    let isBlank = path.allSatisfy(\.isWhitespace)
    guard !isBlank, !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { throw bad(option, isBlank ? "a path is needed" : "a path has no control characters") }
  }

  /// Refuses a new file or directory inside of one of `directories`, with symbolic links resolved:
  /// INVALID_ARGUMENT BAD_PATH.
  package static func check(
    _ path: String, _ option: String, isOutsideOf directories: [String]
  ) throws(Status) {
    try check(path, option)
    let target = Folder.real(path)
    for directory in directories {
      let kept = Folder.real(directory)
      guard !contains(kept, target) else {
        throw bad(option, "\(path) is inside of \(directory), which holds data that are served")
      }
    }
  }

  private static func bad(_ option: String, _ text: String) -> Status {
    .invalid("BAD_PATH", field: option, text)
  }

  private static func contains(_ directory: String, _ path: String) -> Bool {
    path == directory || path.hasPrefix(directory == "/" ? "/" : directory + "/")
  }
}
