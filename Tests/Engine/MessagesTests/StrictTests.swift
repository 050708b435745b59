import Testing
import TongluCatalogMessages
import TongluCore
import TongluGeoMessages
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// What a server refuses although the wire format allows it.
@Suite struct StrictTests {
  @Test(arguments: [
    "FF", "C0 80", "E0 80 80", "ED A0 80", "F4 90 80 80", "E8 8C", "80", "61 FF 62", "F8 88 80 80",
  ])
  func `texts that are not UTF-8 are refused by name`(bytes: String) {
    let text = hex(bytes)
    let message = [0x0A, UInt8(text.count)] + text
    #expect(refusal(message, SearchProductsRequest.self) == "INVALID_UTF8 query")
    #expect(refusal(message, SearchProductsRequest.self, .lenient) == "INVALID_UTF8 query")
  }

  @Test func `U+0000, which PostgreSQL cannot store, is refused in a request`() {
    let message = [0x0A, 3] + hex("61 00 62")
    #expect(refusal(message, SearchProductsRequest.self) == "NUL_IN_TEXT query")
    #expect(throws: Never.self) { try SearchProductsRequest.decode(message, .lenient) }
  }

  @Test func `an unknown enum value is refused in a request, kept in a response`() throws {
    var request = ListOrdersRequest()
    request.state = OrderState(rawValue: 99)
    #expect(refusal(request.encoded(), ListOrdersRequest.self) == "UNKNOWN_ENUM_VALUE state")
    let kept = try ListOrdersRequest.decode(request.encoded(), .lenient)
    #expect(kept.state == OrderState(rawValue: 99))
    #expect(kept.state.rawValue == 99)
    #expect(kept.encoded() == request.encoded())
  }

  @Test func `a nested enum is named by its path`() {
    var request = NearbyRequest()
    request.radiusM = 1
    request.center = Place()
    request.center?.latitude = 1
    request.center?.datum = GeodeticDatum(rawValue: -4)
    #expect(refusal(request.encoded(), NearbyRequest.self) == "UNKNOWN_ENUM_VALUE center.datum")
  }

  @Test func `a missing required field is named by its path`() {
    #expect(refusal([], GetOrderRequest.self) == "FIELD_REQUIRED order_id")
    var order = PlaceOrderRequest()
    order.requestID = "x"
    #expect(refusal(order.encoded(), PlaceOrderRequest.self) == "FIELD_REQUIRED currency,lines")
    order.currency = "CNY"
    #expect(refusal(order.encoded(), PlaceOrderRequest.self) == "FIELD_REQUIRED lines")
    order.lines = [PlaceOrderLine(), PlaceOrderLine()]
    order.lines[0].productID = 1
    order.lines[0].quantityE3 = 1
    order.lines[1].productID = 1
    #expect(
      refusal(order.encoded(), PlaceOrderRequest.self) == "FIELD_REQUIRED lines[1].quantity_e3")
    #expect(refusal(order.encoded(), PlaceOrderRequest.self, .lenient) == "")
  }

  @Test func `all missing fields are named at once, up to twenty`() throws {
    var order = PlaceOrderRequest()
    order.lines = [PlaceOrderLine(), PlaceOrderLine()]
    order.lines[1].productID = 1
    let refused = try #require(Self.status(order))
    #expect(refused.reason == "FIELD_REQUIRED")
    #expect(refused.message == "request_id: must be given (and 4 more)")
    #expect(
      refused.violations.map(\.field) == [
        "request_id", "currency", "lines[0].product_id", "lines[0].quantity_e3",
        "lines[1].quantity_e3",
      ])
    #expect(Set(refused.violations.map(\.reason)) == ["FIELD_REQUIRED"])
    order.lines = Array(repeating: PlaceOrderLine(), count: 30)
    #expect(try #require(Self.status(order)).violations.count == 20)
    var creation = CreatePriceRuleRequest()
    creation.priceRule = PriceRuleDraft()
    #expect(Self.status(creation)?.violations.map(\.field) == ["request_id"])
  }

  @Test(arguments: [" ", "\t \n", "\u{3000}\u{A0}"])
  func `a required text of blanks is missing`(blank: String) {
    var adjustment = AdjustStockRequest()
    adjustment.requestID = "x"
    adjustment.warehouseID = 1
    adjustment.productID = 1
    adjustment.reason = blank
    #expect(refusal(adjustment.encoded(), AdjustStockRequest.self) == "FIELD_REQUIRED reason")
    adjustment.reason = "\u{3000}盘点"
    #expect(refusal(adjustment.encoded(), AdjustStockRequest.self) == "")
  }

  private static func status<Request: Message>(_ request: Request) -> Status? {
    do {
      _ = try Request.decode(request.encoded(), .strict)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (Int64(-62_135_596_801), Int32(0)), (253_402_300_800, 0), (0, -1), (0, 1_000_000_000),
    (.max, 0), (.min, 0),
  ])
  func `a timestamp outside the years 1 to 9999 is refused`(seconds: Int64, nanos: Int32) {
    func varint(_ value: Int64) -> [UInt8] {
      var rest = UInt64(bitPattern: value)
      var bytes: [UInt8] = []
      repeat {
        bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
        rest >>= 7
      } while rest > 0
      return bytes
    }
    let timestamp = [0x08] + varint(seconds) + [0x10] + varint(Int64(nanos))
    let bytes = [0x22, UInt8(timestamp.count)] + timestamp
    #expect(
      refusal(bytes, QuotePricesRequest.self, .lenient).hasPrefix("BAD_TIMESTAMP"),
      "\(seconds) \(nanos)")
  }
}
