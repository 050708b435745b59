import Testing
import TongluCore
import TongluCustomers
import TongluMessages
import TongluTestSupport

@Suite struct CustomerRulesTests {
  @Test func `codes are letters, digits and four signs`() throws {
    #expect(try CustomerRules.code("A-1_b./中9", field: "code") == "A-1_b./中9")
    for bad in ["", "a b", "a,b", "a\u{0}", String(repeating: "a", count: 65)] {
      #expect(
        refusal { try CustomerRules.code(bad, field: "code") } == "INVALID_ARGUMENT BAD_CODE")
    }
  }

  @Test func `tags are trimmed, sorted, without repeats`() throws {
    #expect(try CustomerRules.tags([" b", "a", "b "], field: "tags") == ["a", "b"])
    let refused = status { try CustomerRules.tags(["ok", " "], field: "tags") }
    #expect(refused?.reason == "BAD_TAG")
    #expect(refused?.violations.first?.field == "tags[1]")
  }

  @Test func `a place says its datum and how far off it may be`() throws {
    var place = Place()
    place.latitude = -90
    place.longitude = 180
    place.datum = .bd09
    place.accuracyM = 100_000
    let (coordinate, datum, accuracy) = try CustomerRules.place(place, field: "place")
    #expect(coordinate.latitude == -90 && coordinate.longitude == 180)
    #expect(datum == .bd09 && accuracy == 100_000)
    for accuracy in [-0.1, 100_001, .nan, .infinity] {
      place.accuracyM = accuracy
      #expect(
        refusal { try CustomerRules.place(place, field: "place") }
          == "INVALID_ARGUMENT BAD_COORDINATE")
    }
  }

  @Test func `a name is searched in small letters without blanks`() {
    #expect(CustomerRules.folded(" Corner SHOP 店 ") == "cornershop店")
  }
}
