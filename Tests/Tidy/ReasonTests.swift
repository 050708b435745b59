import Testing

/// Reasons and limits have one home each.
struct ReasonTests {
  private static let sources = Tree.swift.filter { file in
    let folders = ["Sources/", "clients/swift/", "Tests/Support/"]
    return folders.contains(where: file.path.hasPrefix) && !file.isGenerated
  }

  @Test func `a reason is recognised by its constant`() {
    let comparisons = [
      /reason\s*[=!]=\s*"/, /[Rr]eason\)?\s*\{\n\s*case "/, /\.contains\([\w.?!]*\.reason\)/,
      /\.reason\s*[=!]=\s*[A-Z]\w*\.\w+\.reason\b/,
    ]
    let found = Self.sources.filter { file in comparisons.contains { file.text.contains($0) } }
    #expect(found.map(\.path) == [])
  }

  @Test func `a reason that has a constant is written nowhere else`() {
    var places: [Substring: [String]] = [:]
    for file in Self.sources {
      for match in file.text.matches(of: /"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"/) {
        places[match.1, default: []].append(file.path)
      }
    }
    let declared = Self.sources.flatMap { $0.text.matches(of: /= Reason\("(\w+)"\)/).map(\.1) }
    #expect(declared.count > 30)
    for reason in declared { #expect(places[reason, default: [""]].count == 1, "\(reason)") }
  }

  /// A label that is in no list is not on the metrics' page before it is counted.
  @Test func `a limit that is counted is one that an operator sets or a domain declares`() {
    let listed = Self.sources.flatMap { file in
      // NamedLimit("name", \.path, "consequence", .label, .label) and Domain(limits: [A.limit]).
      file.text.matches(of: /",\s+(?:\.\w+,?\s*)+\)|\blimits: \[[^\]]*\]/).map(\.0)
    }
    let names = Self.sources.flatMap { file in
      file.text.matches(of: /static let (\w+) = Limit\("/).map { (file.name, $0.1) }
    }
    #expect(names.count > 30)
    for (file, name) in names {
      let isListed = listed.contains { entry in
        entry.matches(of: /\.(\w+)\b/).contains { $0.1 == name }
      }
      #expect(isListed, "\(file): \(name)")
    }
  }
}
