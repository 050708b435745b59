package import TongluCore
import TongluDatabase
import TongluIdentity
package import TongluMessages

/// The rules for a company's fields, checked in the order of the schema. Pure.
package enum CustomerRules {
  /// The highest level of a customer; a higher one is BAD_LEVEL.
  package static let levelMax: Int64 = 100
  /// The most tags of a customer; more are BAD_TAG.
  package static let tagsMax = 50
  /// The most characters of a code; BAD_CODE beyond it.
  private static let codeCountMax = 64

  /// A code of 1 to 64 letters, digits and `-_./`; INVALID_ARGUMENT BAD_CODE.
  package static func code(_ text: String, field: String) throws(Status) -> String {
    let text = try Text.key(text, field: field, countMax: codeCountMax, reason: "BAD_CODE")
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./".unicodeScalars.contains(scalar)
    }
    guard isPlain else {
      throw .invalid(
        "BAD_CODE", field: field, "1 to \(count: codeCountMax) letters, digits and - _ . /")
    }
    return text
  }

  /// 0 to 100; INVALID_ARGUMENT BAD_LEVEL.
  package static func level(_ level: Int32, field: String) throws(Status) -> Int64 {
    guard (0...levelMax).contains(Int64(level)) else {
      throw .invalid("BAD_LEVEL", field: field, "0 to \(count: levelMax)")
    }
    return Int64(level)
  }

  /// Tags as given, in their order and without duplicate keys; adds INVALID_ARGUMENT BAD_TAG for
  /// each invalid one.
  package static func tags(
    _ tags: [String], _ wrong: inout Violations, field: String
  ) throws(Status) -> [String] {
    guard tags.count <= tagsMax else {
      wrong.add(
        .invalid("BAD_TAG", field: field, "at most \(count: tagsMax) tags"), field: field)
      return []
    }
    var seen: Set<TextKey> = []
    for (index, tag) in tags.enumerated() {
      let field = "\(field)[\(index)]"
      let key = try wrong.collect(
        field, Text.key(tag, field: field, countMax: 50, reason: "BAD_TAG"))
      if let key { seen.insert(TextKey(key)) }
    }
    return seen.map(\.shown).sorted()
  }

  /// A place with its datum and accuracy; INVALID_ARGUMENT BAD_COORDINATE.
  package static func place(
    _ place: Place, field: String
  ) throws(Status) -> (Coordinate, Datum, accuracyM: Double) {
    let coordinate = try Coordinate(
      latitude: place.latitude, longitude: place.longitude, accuracyM: place.accuracyM,
      field: field)
    guard let datum = Datum(rawValue: place.datum.rawValue) else {
      throw .invalid("BAD_COORDINATE", field: "\(field).datum", "the datum of the place is missing")
    }
    guard place.accuracyM.isFinite, (0...100_000).contains(place.accuracyM) else {
      throw .invalid("BAD_COORDINATE", field: "\(field).accuracy_m", "0 to 100,000 metres")
    }
    return (coordinate, datum, place.accuracyM)
  }
}
