import Foundation

/// The checkout under test, read as text.
struct Tree {
  struct File {
    /// Path from the root: `Sources/Domains/Orders/PlaceOrder.swift`.
    let path: String
    let text: String

    var name: String { String(path.split(separator: "/").last ?? "") }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var isGenerated: Bool { path.contains("/Generated/") }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Files under `folders` whose name ends with one of `endings`, in the order of their paths.
  static func files(under folders: [String], ending endings: String...) -> [File] {
    var found: [File] = []
    for folder in folders {
      let base = root.appending(path: folder)
      guard let walk = FileManager.default.enumerator(atPath: base.path()) else { continue }
      for case let path as String in walk
      where endings.contains(where: path.hasSuffix) && !path.contains(".build") {
        let url = base.appending(path: path)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
        found.append(File(path: "\(folder)/\(path)", text: text))
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  static let swift = files(
    under: ["Sources", "Tests", "clients/swift", "tools"], ending: ".swift")

  /// The RPCs of the schema: the folder of their domain and their names.
  static let rpcs: [(domain: String, name: String)] = {
    var found: [(String, String)] = []
    for file in files(under: ["Proto/tonglu/v1"], ending: ".proto") {
      guard let domain = file.text.firstMatch(of: /options\.v1\.domain\) = "(\w+)"/)?.1 else {
        continue
      }
      for match in file.text.matches(of: /(?m)^  rpc (\w+)\(/) {
        found.append((String(domain), String(match.1)))
      }
    }
    return found
  }()
}
