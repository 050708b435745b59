import Foundation
import Testing

/// The domains in Package.swift.
enum Manifest {
  struct Rung {
    let name: String
    /// The modules below that it uses.
    let uses: [String]
    /// The domains whose messages are fields of its own messages.
    let messages: [String]
  }

  /// The domains from the lowest to the highest.
  static let ladder: [Rung] = {
    let file = Tree.root.appending(path: "Package.swift")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.matches(of: /(?m)^ +(?:\+ )?domain\(\s*"(\w+)"([^)]*)\)/).map { match in
      let parts = match.2.split(separator: "messages:", maxSplits: 1)
      let names = parts.map { part in part.matches(of: /"(\w+)"/).map { String($0.1) } }
      return Rung(
        name: String(match.1), uses: names.first ?? [], messages: names.dropFirst().first ?? [])
    }
  }()
}

/// A domain is named in Package.swift and in Composition/Domains.swift, and nowhere else.
struct LadderTests {
  @Test func `a domain uses only lower domains, and modules of the engine`() {
    #expect(Manifest.ladder.count >= 10)
    let names = Manifest.ladder.map(\.name)
    var upward: [String] = []
    for (index, rung) in Manifest.ladder.enumerated() {
      for used in rung.uses + rung.messages where !names[..<index].contains(used) {
        if ArrowsTests.engine[used] == nil { upward.append("\(rung.name) uses \(used)") }
      }
    }
    #expect(upward == [])
  }

  @Test func `the composition has the manifest's domains in its order`() throws {
    let files = Tree.files(under: ["Sources/Programs/Composition"], ending: "Domains.swift")
    let list = try #require(
      files.first?.text.firstMatch(of: /ladder: \[Domain\] = \[([^\]]*)\]/)?.1)
    let composed = list.matches(of: /\.(\w+)/).map { $0.1.lowercased() }
    #expect(composed == Manifest.ladder.map { $0.name.lowercased() })
  }

  @Test func `a domain has a folder of sources and one of tests, and no folder is without one`() {
    let names = Set(Manifest.ladder.map(\.name))
    let folders = { (root: String, ending: String) in
      Set(
        Tree.swift.filter { $0.path.hasPrefix(root) }
          .map { String($0.path.dropFirst(root.count).prefix { $0 != "/" }) }
          .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
    }
    #expect(folders("Sources/Domains/", "") == names)
    #expect(folders("Tests/Domains/", "Tests") == names)
  }

  /// Lists of domains elsewhere become outdated: three names in a row are a list.
  @Test func `no other file lists the domains`() {
    let names = Manifest.ladder.map(\.name).joined(separator: "|")
    guard let list = try? Regex("\\b(\(names))\\b\\W{1,8}\\b(\(names))\\b\\W{1,8}\\b(\(names))\\b")
    else { return }
    let scripts =
      Tree.files(under: ["Tests", "clients"], ending: ".py")
      + Tree.files(under: ["tools", ".ci"], ending: "").filter { !$0.name.contains(".") }
    let listing = (Tree.swift + scripts).filter { file in
      !file.isGenerated && file.text.contains(list)
    }
    #expect(Set(listing.map(\.path)).sorted() == [])
  }
}
