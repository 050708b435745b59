import Testing
import TongluCore
import TongluService

@Suite struct ClearingTests {
  @Test func `a named field is cleared`() throws {
    let clearing = try Clearing(["tags"], of: ["tags": false, "place": true])
    #expect(clearing.clears("tags"))
    #expect(!clearing.clears("place"))
  }

  @Test(arguments: [["name"], ["tags", ""], ["Tags"], ["place"]])
  func `a field that cannot be cleared or is also given is refused`(names: [String]) {
    let status = #expect(throws: Status.self) {
      try Clearing(names, of: ["tags": false, "place": true])
    }
    #expect(status?.code == .invalidArgument)
    #expect(status?.reason == "BAD_CLEAR")
    #expect(status?.violations.first?.field == "clear[\(names.count - 1)]")
  }
}
