import Testing
import TongluComposition
import TongluCore
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

extension Testbed {
  /// The descriptions as `noun handle: title`.
  func describe(
    _ things: [(noun: String, id: Int64)], as actor: Actor? = nil
  ) throws(Status) -> [String] {
    var request = DescribeRequest()
    request.references = things.map { noun, id in
      var thing = ThingReference()
      (thing.noun, thing.id) = (noun, id)
      return thing
    }
    let response: DescribeResponse = try call(
      "/tonglu.v1.LookupService/Describe", request, as: actor ?? self.owner)
    return response.descriptions.map { "\($0.noun) \($0.handle): \($0.title)" }
  }
}

@Suite struct DescribeTests {
  @Test func `each thing once, in the order of the request`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let order = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss)
    let things: [(String, Int64)] = [
      ("Order", order.id), ("Product", shop.tea), ("Customer", bed.dealerA.customerID),
      ("Product", shop.tea), ("Warehouse", shop.warehouse.id), ("Staff|Member", bed.sales.id),
      ("Staff|Member", bed.dealerA.boss.id), ("Product", 404),
    ]
    let told = try bed.describe(things)
    #expect(told.first == "Order \(order.number): Dealer a")
    #expect(
      Array(told.dropFirst()) == [
        "Product TEA: Product TEA", "Customer Dealer a: Dealer a",
        "Warehouse \(shop.warehouse.code): \(shop.warehouse.name)", "Staff sales: sales",
        "Member a.boss: a.boss",
      ])
  }

  @Test func `what a caller may not list is left out`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let order = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss)
    let things: [(String, Int64)] = [
      ("Order", order.id), ("Customer", bed.dealerA.customerID), ("Staff", bed.sales.id),
      ("Member", bed.dealerA.boss.id), ("Warehouse", shop.warehouse.id),
    ]
    #expect(try bed.describe(things, as: bed.dealerB.boss) == [])
    #expect(try bed.describe(things, as: bed.otherTenant.owner) == [])
    #expect(
      try bed.describe(things, as: bed.sales2)
        == ["Staff sales: sales", "Warehouse \(shop.warehouse.code): \(shop.warehouse.name)"])
    #expect(
      try bed.describe(things, as: bed.dealerA.clerk) == ["Customer Dealer a: Dealer a"])
    #expect(try bed.describe(things, as: bed.dealerA.boss).count == 3)
  }

  @Test func `bad requests are refused`() throws {
    let bed = try Testbed()
    let many = (1...201).map { ("Product", Int64($0)) }
    #expect(refusal { try bed.describe(many) } == "INVALID_ARGUMENT TOO_MANY_REFERENCES")
    #expect(try bed.describe(Array(many.dropLast())) == [])
    #expect(refusal { try bed.describe([("Ghost", 1)]) } == "INVALID_ARGUMENT UNKNOWN_NOUN")
    #expect(refusal { try bed.describe([("Any", 1)]) } == "INVALID_ARGUMENT UNKNOWN_NOUN")
    #expect(refusal { try bed.describe([]) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(try bed.describe([("PriceRule", 1)]) == [])
  }

  /// What stands in requests without being a noun.
  private static let noNouns: Set = ["Any"]

  @Test func `a domain answers for every noun to which a request refers`() throws {
    let bed = try Testbed()
    let requests = MethodInfo.all.filter { $0.path.hasPrefix("/tonglu.v1.") }.map(\.request)
    var nouns: Set<String> = []
    func add(_ message: String) {
      for field in Descriptors.embedded.messages[message]?.fields ?? [] {
        nouns.formUnion(field.refers)
        if field.typeName.hasPrefix("tonglu.") { add(field.typeName) }
      }
    }
    requests.forEach(add)
    #expect(nouns.count > 10)
    let answered = Set(bed.platform.nouns)
    #expect(nouns.subtracting(answered) == Self.noNouns)
  }
}

// The checks of every RPC.
extension DescribeTests {
  static var rpc: RPC {
    RPC("LookupService/Describe", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout DescribeRequest) in
      let things: [(String, Int64)] =
        world.products.prefix(150).map { ("Product", $0) } + [
          ("Customer", world.dealer.id), ("Order", world.order), ("Post", world.post),
          ("File", world.file), ("Contact", world.contact), ("Address", world.address),
          ("Staff|Member", world.dealer.buyer.id), ("Warehouse", world.warehouse),
          ("PriceRule", world.priceRule), ("Comment", world.comment),
        ]
      request.references = things.map { noun, id in
        var thing = ThingReference()
        (thing.noun, thing.id) = (noun, id)
        return thing
      }
      return world.dealer.boss
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
