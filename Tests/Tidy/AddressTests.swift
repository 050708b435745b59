import Testing

/// The RPC's name is its address.
struct AddressTests {
  @Test func `the schema declares services`() {
    #expect(Tree.rpcs.count > 40)
    #expect(Set(Tree.rpcs.map(\.domain)).count == 10)
  }

  @Test func `every rpc has its file in its domain's folder, or its service's of several`() {
    let paths = Set(Tree.swift.map(\.path))
    let missing = Tree.rpcs.map(\.file).filter { !paths.contains($0) }
    #expect(missing == [])
  }

  @Test func `a service is named after its folder and has no more rpcs than one reads at once`() {
    #expect(Tree.services.filter { !$0.name.hasSuffix("Service") }.map(\.name) == [])
    let large = Tree.services.filter { $0.rpcs.count > 22 }
    #expect(large.map { "\($0.name): \($0.rpcs.count)" } == [])
    #expect(Tree.services.filter { $0.domain.isEmpty || $0.rpcs.isEmpty }.map(\.name) == [])
  }

  @Test func `a domain's subfolders are its services', each with its conformance`() {
    let sources = Tree.swift.filter { $0.path.hasPrefix("Sources/Domains/") && !$0.isGenerated }
    let several = Tree.services.filter(\.hasFolder)
    let folders = Set(
      sources.compactMap { file -> String? in
        let parts = file.path.split(separator: "/")
        return parts.count > 4 ? parts[2...].dropLast().joined(separator: "/") : nil
      })
    let services = several.map { "\($0.domain)/\($0.folder)" }
    #expect(folders.subtracting(services) == [])
    let paths = Set(sources.map(\.path))
    let silent =
      several
      .map { "Sources/Domains/\($0.domain)/\($0.folder)/\($0.name).swift" }
      .filter { !paths.contains($0) }
    #expect(silent == [])
  }

  @Test func `every list cuts its page by Page, which counts rows and bytes`() {
    let files = Dictionary(uniqueKeysWithValues: Tree.swift.map { ($0.path, $0.text) })
    let asking = Tree.files(under: ["Proto/tonglu/v1"], ending: ".proto").flatMap { file in
      file.text.matches(of: /message (\w+)Request \{[^}]*page_token/).map { String($0.1) }
    }
    let lists = Tree.rpcs.filter { asking.contains($0.name) }
    #expect(lists.count == asking.count)
    let others = lists.filter { rpc in
      let text = files[rpc.file] ?? ""
      return !text.contains(/try Page\(request[,)]/) || !text.contains("page.cut(")
    }
    #expect(others.map(\.name) == [])
  }

  @Test func `every rpc has its test file with tests in it`() {
    let tests = Dictionary(uniqueKeysWithValues: Tree.swift.map { ($0.path, $0.text) })
    let missing = Tree.rpcs.map(\.testFile).filter { tests[$0]?.contains("@Test") != true }
    #expect(missing == [])
  }

  @Test func `every rpc declares in its test file who calls it and what a call costs`() {
    let tests = Dictionary(uniqueKeysWithValues: Tree.swift.map { ($0.path, $0.text) })
    let missing = Tree.rpcs.flatMap { rpc -> [String] in
      let text = tests[rpc.testFile] ?? ""
      let declared = text.matches(of: /RPC\(\s*"(\w+\/\w+)", callers: "/).map { String($0.1) }
      let checks = ["try Self.rpc.grows()", "try Self.rpc.holds()"]
      return
        (declared == ["\(rpc.service.name)/\(rpc.name)"] ? [] : ["\(rpc.name): its declaration"])
        + checks.filter { !text.contains($0) }.map { "\(rpc.name): \($0)" }
    }
    #expect(missing == [])
  }
}
