import Foundation
import Testing

/// Size, width and unfinished work.
struct ShapeTests {
  static let handwritten = Tree.swift.filter { !$0.isGenerated }

  @Test func `the top level has only the documented files and folders`() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: Tree.root.path())
    let visible = Set(entries.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" })
    #expect(
      visible == [
        "Package.swift", "Proto", "Sources", "Tests", "clients", "tools", "README.md",
        "README.zh.md", "CHANGELOG.md", "LICENSE", "CONTRIBUTING.md",
      ])
  }

  @Test func `no line is wider than 100 columns`() {
    let wide = Self.handwritten.flatMap { file in
      file.lines.enumerated().filter { $0.element.count > 100 }
        .map { "\(file.path):\($0.offset + 1)" }
    }
    #expect(wide.isEmpty, "\(wide.joined(separator: "\n"))")
  }

  @Test func `no file is longer than 500 lines`() {
    let long = Self.handwritten.filter { $0.lines.count > 501 }.map(\.path)
    #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
  }

  @Test func `no function is longer than 70 lines`() {
    var long: [String] = []
    for file in Self.handwritten {
      let lines = file.lines
      for (index, line) in lines.enumerated() {
        guard line.contains(/^\s*([a-z@]+(\(set\))? )*(func |init[?(<])/) else { continue }
        let indent = line.prefix { $0 == " " }
        guard let end = lines[index...].firstIndex(where: { $0 == indent + "}" }) else { continue }
        if end - index + 1 > 70 { long.append("\(file.path):\(index + 1)") }
      }
    }
    #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
  }

  @Test func `no work is left unfinished`() {
    let marks = ["TO" + "DO", "FIX" + "ME", "place" + "holder", ".disa" + "bled("]
    let found = Self.handwritten.filter { file in
      marks.contains { file.text.contains($0) } || file.name == "Place" + "holder.swift"
    }
    #expect(found.map(\.path) == [])
  }
}
