import Testing
import TongluCore
import TongluGeoMessages
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// Bytes written by hand from the specification of the wire format.
@Suite struct WireTests {
  @Test func `a varint, a negative one, the largest`() throws {
    var request = GetOrderRequest()
    request.orderID = 150
    #expect(request.encoded() == hex("08 96 01"))
    request.orderID = -1
    #expect(request.encoded() == hex("08 FF FF FF FF FF FF FF FF FF 01"))
    #expect(try GetOrderRequest.decode(hex("08 96 01"), .strict).orderID == 150)
    #expect(
      try GetOrderRequest.decode(hex("08 80 80 80 80 80 80 80 80 80 01"), .strict).orderID
        == Int64.min)
  }

  @Test func `texts, doubles, submessages`() throws {
    var place = Place()
    place.latitude = 1
    place.datum = .gcj02
    #expect(place.encoded() == hex("09 00 00 00 00 00 00 F0 3F 18 02"))
    var request = NearbyRequest()
    request.center = place
    request.classCodes = ["A", "茶"]
    #expect(
      request.encoded()
        == hex("0A 0B 09 00 00 00 00 00 00 F0 3F 18 02 22 01 41 22 03 E8 8C B6"))
    #expect(try NearbyRequest.decode(request.encoded(), .lenient) == request)
  }

  @Test func `presence and absence are distinguished`() throws {
    var line = PlaceOrderLine()
    line.productID = 1
    #expect(line.unitPriceE4 == nil)
    #expect(line.encoded() == hex("08 01"))
    line.unitPriceE4 = 0
    #expect(line.encoded() == hex("08 01 20 00"))
    #expect(try PlaceOrderLine.decode(hex("08 01 18 01 20 00"), .strict).unitPriceE4 == 0)
    #expect(try PlaceOrderLine.decode(hex("08 01 18 01"), .strict).unitPriceE4 == nil)
  }

  @Test func `repeated numbers are read packed, unpacked and mixed, and written packed`() throws {
    var request = GetAvailabilityRequest()
    request.productIDs = [1, 300]
    #expect(request.encoded() == hex("0A 03 01 AC 02"))
    for bytes in ["0A 03 01 AC 02", "08 01 08 AC 02", "08 01 0A 02 AC 02", "0A 00 0A 03 01 AC 02"] {
      #expect(
        try GetAvailabilityRequest.decode(hex(bytes), .strict).productIDs == [1, 300], "\(bytes)")
    }
  }

  @Test func `the last of several values wins, unknown fields are skipped`() throws {
    #expect(try GetOrderRequest.decode(hex("08 01 08 02"), .strict).orderID == 2)
    let unknown = "F8 3F 01 FA 3F 02 61 62 F9 3F 01 02 03 04 05 06 07 08 FD 3F 01 02 03 04"
    #expect(try GetOrderRequest.decode(hex("08 07" + unknown), .strict).orderID == 7)
  }

  @Test func `an instant is a timestamp to the microsecond`() throws {
    var request = QuotePricesRequest()
    request.atTime = Instant(microseconds: 1_500_001)
    // seconds 1, nanos 500,001,000
    #expect(request.encoded() == hex("22 08 08 01 10 E8 D1 B5 EE 01"))
    request.atTime = Instant(microseconds: -1)
    #expect(try QuotePricesRequest.decode(request.encoded(), .lenient) == request)
    request.atTime = Instant(microseconds: 0)
    #expect(request.encoded() == hex("22 00"))
    #expect(try QuotePricesRequest.decode(hex("22 00"), .lenient) == request)
  }
}
