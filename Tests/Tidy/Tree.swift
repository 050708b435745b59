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

  /// The files under `folders` with one of `endings`, sorted by path.
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

  /// A service of the schema with the names of its RPCs.
  struct Service {
    let domain: String
    /// `ReturnService`.
    let name: String
    let rpcs: [String]

    /// Its folder if the domain has several: `Returns` for `ReturnsService`.
    var folder: String { String(name.dropLast("Service".count)) }

    /// Whether it has a folder: the only service of a domain, or one with its name, is in the
    /// domain's.
    var hasFolder: Bool {
      Tree.services.count { $0.domain == domain } > 1
        && !domain.lowercased().hasPrefix(folder.lowercased())
    }
  }

  /// The services of the schema.
  static let services: [Service] = files(under: ["Proto/tonglu/v1"], ending: ".proto").flatMap {
    file in
    // A service ends with the first brace at the beginning of a line.
    file.text.matches(of: /(?ms)^service (\w+) \{\n(.*?)^\}/).map { match in
      Service(
        domain: match.2.firstMatch(of: /options\.v1\.domain\) = "(\w+)"/).map { String($0.1) }
          ?? "",
        name: String(match.1),
        rpcs: match.2.matches(of: /(?m)^  rpc (\w+)\(/).map { String($0.1) })
    }
  }

  /// An RPC of the schema, and the places of its files.
  struct RPC {
    let service: Service
    let name: String

    var domain: String { service.domain }
    var file: String { "Sources/Domains/\(domain)/\(subfolder)\(name).swift" }
    var testFile: String { "Tests/Domains/\(domain)Tests/\(subfolder)\(name)Tests.swift" }

    private var subfolder: String { service.hasFolder ? "\(service.folder)/" : "" }
  }

  /// The RPCs of the schema.
  static let rpcs = services.flatMap { service in
    service.rpcs.map { RPC(service: service, name: $0) }
  }
}
