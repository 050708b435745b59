import Testing
import TongluCore
import TongluLookupMessages
import TongluTestSupport

/// Find with several texts.
@Suite struct FindManyTests {
  private static func look(
    _ texts: [String], _ nouns: String = "Product", text: String = "", in bed: Testbed,
    as actor: Actor? = nil
  ) throws(Status) -> FindResponse {
    var request = FindRequest()
    (request.nouns, request.texts, request.text) = ([nouns], texts, text)
    return try bed.call("/tonglu.v1.LookupService/Find", request, as: actor ?? bed.owner)
  }

  private static func told(_ response: FindResponse) -> [[String]] {
    response.results.map { $0.candidates.map { "\($0.handle) \($0.match.rawValue)" } }
  }

  @Test func `each text has its candidates, in the order of the request`() throws {
    let bed = try Testbed()
    try bed.products([("JM-125", "角磨机 125"), ("JM-150", "角磨机 150"), ("X", "drill")])
    let found = try Self.look(["drill", "jm-125", "nothing", "jm", "jm-125"], in: bed)
    #expect(found.candidates.isEmpty)
    #expect(
      Self.told(found) == [
        ["X 1"], ["JM-125 1"], [], ["JM-125 2", "JM-150 2"], ["JM-125 1"],
      ])
  }

  @Test func `a whole key has no candidates beside it`() throws {
    let bed = try Testbed()
    try bed.products([("A", "drill"), ("A-1", "saw"), ("B", "A")])
    #expect(try bed.look("Product", for: "a").candidates.map(\.handle) == ["A", "B", "A-1"])
    #expect(try Self.told(Self.look(["a"], in: bed)) == [["A 1"]])
    _ = try bed.createWarehouse("A")
    let both = try Self.look(["a", "a-1"], "Product|Warehouse", in: bed)
    #expect(both.results[0].candidates.map(\.noun) == ["Product", "Warehouse"])
    #expect(both.results[1].candidates.map(\.handle) == ["A-1"])
    _ = try bed.customer("永兴五金", code: "C1", as: bed.sales)
    _ = try bed.customer("永兴五金行", code: "C10", as: bed.sales)
    for _ in 0..<2 {
      let found = try Self.look(["c1", "永兴"], "Customer", in: bed, as: bed.sales)
      #expect(found.results[0].candidates.map(\.handle) == ["C1"])
      #expect(found.results[1].candidates.count == 2)
    }
  }

  @Test func `what the caller does not see is not found`() throws {
    let bed = try Testbed()
    let product = try bed.product("TEA")
    try bed.retire(product)
    #expect(try Self.told(Self.look(["tea"], in: bed, as: bed.dealerA.clerk)) == [[]])
    #expect(try Self.told(Self.look(["tea"], in: bed)) == [["TEA 1"]])
    #expect(try Self.told(Self.look(["tea"], in: bed, as: bed.otherTenant.owner)) == [[]])
  }

  @Test func `at most 100 searches, each with a text`() throws {
    let bed = try Testbed()
    let many = (0...100).map { "T\($0)" }
    #expect(refusal { try Self.look(many, in: bed) } == "INVALID_ARGUMENT TOO_MANY_TEXTS")
    #expect(try Self.look(Array(many.dropLast()), in: bed).results.count == 100)
    let two = "Product|Customer"
    #expect(
      refusal { try Self.look(Array(many.prefix(51)), two, in: bed) }
        == "INVALID_ARGUMENT TOO_MANY_TEXTS")
    #expect(try Self.look(Array(many.prefix(50)), two, in: bed).results.count == 50)
    let long = String(repeating: "a", count: 101)
    for bad in ["", " ", long] {
      let refused = status { try Self.look(["a", bad], in: bed) }
      #expect(refused?.reason == "BAD_QUERY" && refused?.violations.first?.field == "texts[1]")
    }
    #expect(refusal { try Self.look(["a"], text: "a", in: bed) } == "INVALID_ARGUMENT BAD_QUERY")
  }
}
