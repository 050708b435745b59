import Testing
import TongluCore
import TongluOrdersMessages
import TongluTestSupport

/// The order's number in the customer's books.
@Suite struct OrderReferenceTests {
  private func place(
    _ shop: Shop, _ reference: String, as actor: Actor? = nil
  ) throws(Status) -> Order {
    try shop.place([(shop.tea, 1_000)], as: actor ?? shop.bed.dealerA.boss) {
      $0.externalReference = reference
    }
  }

  @Test(arguments: ["PO-1", " PO-1", "PO-1 ", "\u{3000}PO-1", "po-1", "ＰＯ-1"])
  func `all forms of one reference are equal`(spelling: String) throws {
    let shop = try Shop(Testbed())
    #expect(try place(shop, "PO-1").externalReference == "PO-1")
    #expect(
      refusal { try place(shop, spelling) } == "ALREADY_EXISTS EXTERNAL_REFERENCE_TAKEN")
    #expect(try place(shop, "PO-2").externalReference == "PO-2")
  }

  @Test func `it is stored as given, trimmed`() throws {
    let shop = try Shop(Testbed())
    let order = try place(shop, " 采购单 7\u{3000}")
    #expect(order.externalReference == "采购单 7")
    #expect(try shop.order(order.id, as: shop.bed.owner).externalReference == "采购单 7")
  }

  @Test(arguments: [
    " ", "\t", "\u{3000}", "\u{200B}", "PO-1\u{200B}", "PO\n1", "\u{202E}PO-1",
    String(repeating: "单", count: 65),
  ])
  func `a reference that is blank, invisible, of several lines or too long is refused`(text: String)
    throws
  {
    let shop = try Shop(Testbed())
    #expect(refusal { try place(shop, text) } == "INVALID_ARGUMENT BAD_REFERENCE")
  }

  @Test func `64 characters fit, whatever their bytes`() throws {
    let shop = try Shop(Testbed())
    let reference = String(repeating: "单", count: 64)
    #expect(try place(shop, reference).externalReference == reference)
  }

  @Test func `a cancelled order frees its reference and still shows it`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let first = try place(shop, "PO-1")
    try shop.cancel(first, as: boss)
    let second = try place(shop, "po-1")
    #expect(try shop.order(first.id, as: boss).externalReference == "PO-1")
    #expect(try shop.order(second.id, as: boss).externalReference == "po-1")
    #expect(refusal { try place(shop, "PO-1") } == "ALREADY_EXISTS EXTERNAL_REFERENCE_TAKEN")
  }

  @Test func `any number of orders may be without a reference`() throws {
    let shop = try Shop(Testbed())
    for _ in 1...3 { #expect(try place(shop, "").externalReference.isEmpty) }
  }
}
