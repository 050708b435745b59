import Foundation
import Testing

/// Names refer to existing things, and things are used.
struct NamesTests {
  /// Each identifier of the code, with the files that contain it; without comments and this test's
  /// own literals.
  private static let users: [Substring: Set<String>] = {
    var users: [Substring: Set<String>] = [:]
    for file in Tree.swift {
      for line in file.lines {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        for word in words(code) { users[word, default: []].insert(file.path) }
      }
    }
    return users
  }()

  private static func words(_ text: Substring) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }

  @Test func `every file is used by another`() {
    let declaration = #/(?:struct|enum|class|actor|protocol|typealias|func|let|var|case) `?(\w+)/#
    let dead = Tree.swift.filter { file in
      let isProgram = file.path.hasPrefix("Tests/") || file.path.contains("Package.swift")
      if file.isGenerated || isProgram || file.text.contains("@main") { return false }
      let declared = Set(file.text.matches(of: declaration).map(\.1))
      // A conformance alone is sufficient.
      let conforms = file.text.contains(/extension [\w.]+:\s/)
      return !conforms
        && declared.allSatisfy { (Self.users[$0] ?? []).subtracting([file.path]).isEmpty }
    }
    #expect(dead.map(\.path).isEmpty, "\(dead.map(\.path))")
  }

  @Test func `every type or file in a comment exists`() {
    var unknown: [String] = []
    for file in Tree.swift where !file.isGenerated {
      for line in file.lines {
        guard let comment = line.firstRange(of: "//") else { continue }
        for match in line[comment.upperBound...].matches(of: #/`([A-Z]\w*[a-z]\w*)[^`]*`/#)
        where Self.users[match.1] == nil && !Self.elsewhere.contains(match.1) {
          unknown.append("\(file.path): \(match.1)")
        }
      }
    }
    #expect(unknown == [])
  }

  /// Names of files, and of a schema used as an example in comments.
  private static let elsewhere = Set(Tree.swift.map { $0.name.dropLast(".swift".count) })
    .union(["ListSKUs", "Outer", "ReturnService", "ReturnsService"])

  @Test func `every path in a document exists`() {
    let documents =
      Tree.files(
        under: ["Proto", "Sources", "Tests", "clients", "tools"],
        ending: ".md", ".swift", ".py", ".proto", ".sh")
      + ["README.md", "CONTRIBUTING.md"].compactMap { name in
        (try? String(contentsOf: Tree.root.appending(path: name), encoding: .utf8))
          .map { Tree.File(path: name, text: $0) }
      }
    let path = #/`((?:Sources|Tests|Proto|clients|tools|docs)/[\w/.+-]+)`/#
    let missing = documents.flatMap { document in
      document.text.matches(of: path).map(\.1).filter { named in
        !FileManager.default.fileExists(atPath: Tree.root.appending(path: named).path())
      }.map { "\(document.path): \($0)" }
    }
    #expect(missing == [])
  }
}
