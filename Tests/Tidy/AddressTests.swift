import Testing

/// The RPC's name is its address.
struct AddressTests {
  @Test func `the schema declares services`() {
    #expect(Tree.rpcs.count > 40)
    #expect(Set(Tree.rpcs.map(\.domain)).count == 9)
  }

  @Test func `every rpc has its file in its domain's folder`() {
    let paths = Set(Tree.swift.map(\.path))
    let missing = Tree.rpcs.map { "Sources/Domains/\($0.domain)/\($0.name).swift" }
      .filter { !paths.contains($0) }
    #expect(missing == [])
  }

  @Test func `every list cuts its page by Page, which counts rows and bytes`() {
    let files = Dictionary(uniqueKeysWithValues: Tree.swift.map { ($0.path, $0.text) })
    let asking = Tree.files(under: ["Proto/tonglu/v1"], ending: ".proto").flatMap { file in
      file.text.matches(of: /message (\w+)Request \{[^}]*page_token/).map { String($0.1) }
    }
    let lists = Tree.rpcs.filter { asking.contains($0.name) }
    #expect(lists.count == asking.count)
    let others = lists.filter { rpc in
      let text = files["Sources/Domains/\(rpc.domain)/\(rpc.name).swift"] ?? ""
      return !text.contains(/try Page\(request[,)]/) || !text.contains("page.cut(")
    }
    #expect(others.map(\.name) == [])
  }

  @Test func `every rpc has its test file with tests in it`() {
    let tests = Dictionary(uniqueKeysWithValues: Tree.swift.map { ($0.path, $0.text) })
    let missing = Tree.rpcs.map { "Tests/Domains/\($0.domain)Tests/\($0.name)Tests.swift" }
      .filter { tests[$0]?.contains("@Test") != true }
    #expect(missing == [])
  }

  @Test func `every rpc declares in its test file who calls it and what a call costs`() {
    let tests = Dictionary(uniqueKeysWithValues: Tree.swift.map { ($0.path, $0.text) })
    let missing = Tree.rpcs.flatMap { rpc -> [String] in
      let text = tests["Tests/Domains/\(rpc.domain)Tests/\(rpc.name)Tests.swift"] ?? ""
      let declared = text.matches(of: /RPC\(\s*"\w+\/(\w+)", callers: "/).map { String($0.1) }
      let checks = ["try Self.rpc.grows()", "try Self.rpc.holds()"]
      return (declared == [rpc.name] ? [] : ["\(rpc.name): its declaration"])
        + checks.filter { !text.contains($0) }.map { "\(rpc.name): \($0)" }
    }
    #expect(missing == [])
  }
}
