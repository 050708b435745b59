import Testing
import TongluCore
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

@Suite struct JSONTests {
  private func refusal(_ text: String) -> String? {
    do throws(Status) {
      _ = try JSONValue(parsing: text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: [
    "null", "true", "[]", "{}", "[1,-2.5e+3,\"a\"]", "{\"a\":{\"b\":[null,false]}}",
    "\"\\\"\\\\\\n\\u0000\"", "\"龙井😀\"",
  ])
  func `a parsed document is printed unchanged`(text: String) throws {
    #expect(try JSONValue(parsing: text).text() == text)
    let pretty = try JSONValue(parsing: text).text(isPretty: true)
    #expect(try JSONValue(parsing: pretty) == JSONValue(parsing: text))
  }

  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "'a'", "01", "1.", ".5", "+1",
    "1e",
    "nul", "tru e", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\uD800\"", "\"a\nb\"", "1 2", "[1 2]", "NaN",
    "\u{FEFF}{}",
  ])
  func `a malformed document is refused`(text: String) {
    #expect(refusal(text) == "BAD_JSON", "\(text)")
  }

  @Test func `nesting has a limit`() {
    let deep = String(repeating: "[", count: 10_000)
    #expect(refusal(deep) == "BAD_JSON")
    let fair = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(refusal(fair) == nil)
  }

  @Test func `escapes stand for their characters, pairs of surrogates for one`() throws {
    #expect(
      try JSONValue(parsing: #""A\/\b\f\n\r\t😀""#)
        == .string("A/\u{8}\u{C}\n\r\t😀"))
  }

  @Test func `names of the schema or in camel case, numbers as numbers or strings`() throws {
    let one = try Transcoder.message(
      try JSONValue(parsing: #"{"product_id": 5, "quantity_e3": "2000"}"#), PlaceOrderLine.self)
    let other = try Transcoder.message(
      try JSONValue(parsing: #"{"productId": "5", "quantityE3": 2000, "unit": null}"#),
      PlaceOrderLine.self)
    #expect(one == other)
    #expect(one.productID == 5 && one.quantityE3 == 2_000)
    #expect(
      try Transcoder.json(one).text() == #"{"productId":"5","quantityE3":"2000"}"#)
  }

  @Test func `times are RFC 3339, enums their names`() throws {
    let json = try JSONValue(
      parsing: #"{"atTime": "2026-11-23T09:00:00+08:00", "lines": [{"productId": "1"}]}"#)
    let request = try Transcoder.message(json, QuotePricesRequest.self)
    #expect(request.atTime == Instant(rfc3339: "2026-11-23T01:00:00Z"))
    let list = try Transcoder.message(
      try JSONValue(parsing: #"{"state": "ORDER_STATE_PLACED"}"#), ListOrdersRequest.self)
    #expect(list.state == .placed)
  }

  @Test func `an invalid value is refused with its path`() throws {
    let cases: [(String, String, String)] = [
      (#"{"lines": [{"productId": "x"}]}"#, "BAD_JSON_VALUE", "lines[0].productId"),
      (#"{"lines": [{"productId": 1.5}]}"#, "BAD_JSON_VALUE", "lines[0].productId"),
      (#"{"lines": [{"nope": 1}]}"#, "UNKNOWN_FIELD", "lines[0].nope"),
      (#"{"lines": {}}"#, "BAD_JSON_VALUE", "lines"),
      (#"{"atTime": "yesterday"}"#, "BAD_JSON_VALUE", "atTime"),
      (#"{"currency": 1}"#, "BAD_JSON_VALUE", "currency"),
      (#"{"customerId": "9223372036854775808"}"#, "BAD_JSON_VALUE", "customerId"),
      ("[]", "BAD_JSON_VALUE", "json"),
    ]
    for (text, reason, field) in cases {
      var refused: Status?
      do throws(Status) {
        _ = try Transcoder.message(try JSONValue(parsing: text), QuotePricesRequest.self)
      } catch {
        refused = error
      }
      #expect(refused?.reason == reason, "\(text)")
      #expect(refused?.violations.first?.field == field, "\(text)")
    }
  }
}
