import Testing
import TongluCore
import TongluCustomers
import TongluMessages
import TongluTestSupport

@Suite struct CustomerRulesTests {
  private static func tags(_ tags: [String]) throws(Status) -> [String] {
    var wrong = Violations()
    let checked = try CustomerRules.tags(tags, &wrong, field: "tags")
    try wrong.check()
    return checked
  }

  @Test func `codes are letters, digits and four signs`() throws {
    #expect(try CustomerRules.code("A-1_b./中9", field: "code") == "A-1_b./中9")
    for bad in ["", "a b", "a,b", "a\u{0}", String(repeating: "a", count: 65)] {
      #expect(
        refusal { try CustomerRules.code(bad, field: "code") } == "INVALID_ARGUMENT BAD_CODE")
    }
  }

  @Test func `tags are trimmed, sorted, without repeats`() throws {
    #expect(try Self.tags([" b", "a", "b "]) == ["a", "b"])
    let refused = status { try Self.tags(["ok", " "]) }
    #expect(refused?.reason == "BAD_TAG")
    #expect(refused?.violations.first?.field == "tags[1]")
  }

  @Test func `a place has a datum and an accuracy`() throws {
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

  @Test func `a code has up to 64 characters`() throws {
    let longest = String(repeating: "a", count: 64)
    #expect(try CustomerRules.code(longest, field: "code") == longest)
    let refused = status { try CustomerRules.code("a b", field: "customer.code") }
    #expect(refused?.violations.map(\.field) == ["customer.code"])
  }

  @Test(arguments: [(-1, nil), (0, 0), (100, 100), (101, nil), (Int32.min, nil)])
  func `a level is 0 to 100`(given: Int32, kept: Int64?) {
    #expect((try? CustomerRules.level(given, field: "level")) == kept)
    let refused = status { try CustomerRules.level(given, field: "level") }
    #expect(refused?.reason == (kept == nil ? "BAD_LEVEL" : nil))
  }

  @Test func `at most fifty tags of fifty characters`() throws {
    let fifty = (10..<60).map { "tag \($0)" }
    #expect(try Self.tags(fifty) == fifty)
    #expect(
      refusal { try Self.tags(fifty + ["one more"]) }
        == "INVALID_ARGUMENT BAD_TAG")
    let long = String(repeating: "x", count: 50)
    #expect(try Self.tags([long]) == [long])
    for bad in [long + "x", "", "two\nlines"] {
      #expect(
        refusal { try Self.tags([bad]) } == "INVALID_ARGUMENT BAD_TAG")
    }
    #expect(try Self.tags([]) == [])
  }

  @Test func `a text is trimmed and bounded`() throws {
    #expect(try Text.body("  two\nlines ", field: "note", countMax: 20) == "two\nlines")
    #expect(try Text.body("店店店", field: "note", countMax: 3) == "店店店")
    let refused = status { try Text.body("four", field: "note", countMax: 3) }
    #expect(refused?.reason == "TOO_LONG")
    #expect(refused?.violations.map(\.field) == ["note"])
  }

  @Test func `a place at 0/0 with an accuracy is a place`() throws {
    var place = Place()
    place.datum = .wgs84
    place.accuracyM = 5
    let (coordinate, _, accuracyM) = try CustomerRules.place(place, field: "place")
    #expect((coordinate.latitude, coordinate.longitude, accuracyM) == (0, 0, 5))
  }

  @Test func `a place without a datum, off the globe or at 0/0 is refused`() throws {
    let bad: [(Double, Double, GeodeticDatum)] = [
      (30, 120, .unspecified), (0, 0, .wgs84), (90.000_001, 0, .wgs84), (0, -180.000_001, .wgs84),
      (.nan, 120, .wgs84), (30, .infinity, .wgs84),
    ]
    for (latitude, longitude, datum) in bad {
      var place = Place()
      place.latitude = latitude
      place.longitude = longitude
      place.datum = datum
      place.accuracyM = latitude == 0 && longitude == 0 ? 0 : 5
      #expect(
        refusal { try CustomerRules.place(place, field: "place") }
          == "INVALID_ARGUMENT BAD_COORDINATE")
    }
  }

  /// One visible character may have any number of scalars: "e" with 5,000 accents.
  @Test func `a bound also applies to letters with many accents`() {
    let thai = "ก" + String(repeating: "ั", count: 5_000)
    let pile = "e" + String(repeating: "\u{301}", count: 5_000)
    #expect(thai.count == 1 && pile.count == 1)
    #expect(
      refusal { try CustomerRules.code(thai, field: "code") } == "INVALID_ARGUMENT BAD_CODE")
    #expect(
      refusal { try Self.tags([pile]) } == "INVALID_ARGUMENT BAD_TAG")
    #expect(
      refusal { try Text.body(pile, field: "note", countMax: 2_000) }
        == "INVALID_ARGUMENT TOO_LONG")
  }
}
