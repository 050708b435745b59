package import ArgumentParser

/// A text of this program with its values, by which its Chinese is found in Proto/zh/program.txt:
/// `"\(made) of \(count) created"` has the key `{0} of {1} created`.
package struct LocalText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var values: [String] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { template += literal }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      template += "{\(values.count)}"
      values.append(value.description)
    }
  }

  fileprivate let template: String
  fileprivate let values: [String]

  package init(stringLiteral: String) { (template, values) = (stringLiteral, []) }

  package init(stringInterpolation text: StringInterpolation) {
    (template, values) = (text.template, text.values)
  }
}

/// The text in the language of the output.
package func localized(_ text: LocalText) -> String {
  Template.filled(Language.own(text.template) ?? text.template, text.values)
}

package func localized(_ text: LocalText) -> ArgumentHelp {
  ArgumentHelp(localized(text) as String)
}

/// A text with `{0}`, `{1}` for its values.
enum Template {
  static func filled(_ template: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return template }
    return pieces(template).map { $0.value.map { values[$0] } ?? $0.text }.joined()
  }

  /// The values with which `template` is `text`; nil if it never is. Each value is the shortest
  /// that fits.
  static func values(of template: String, in text: String) -> [String]? {
    var values: [Int: String] = [:]
    var rest = text[...]
    var open: Int?
    let pieces = pieces(template)
    for (index, piece) in pieces.enumerated() {
      if let value = piece.value {
        open = value
      } else if let number = open {
        let isLast = index == pieces.count - 1
        guard
          let next = isLast && rest.hasSuffix(piece.text)
            ? rest.ranges(of: piece.text).last : rest.firstRange(of: piece.text)
        else { return nil }
        values[number] = String(rest[..<next.lowerBound])
        (rest, open) = (rest[next.upperBound...], nil)
      } else {
        guard rest.hasPrefix(piece.text) else { return nil }
        rest = rest.dropFirst(piece.text.count)
      }
    }
    if let open { values[open] = String(rest) } else if !rest.isEmpty { return nil }
    return values.keys.sorted().compactMap { values[$0] }
  }

  /// Literal pieces, and the numbers of values between them.
  private static func pieces(_ template: String) -> [(text: String, value: Int?)] {
    var pieces: [(text: String, value: Int?)] = []
    var literal = ""
    var rest = template[...]
    while let character = rest.popFirst() {
      if character == "{", rest.dropFirst().first == "}", let value = rest.first?.wholeNumberValue {
        if !literal.isEmpty { pieces.append((literal, nil)) }
        pieces.append(("", value))
        literal = ""
        rest = rest.dropFirst(2)
      } else {
        literal.append(character)
      }
    }
    if !literal.isEmpty { pieces.append((literal, nil)) }
    return pieces
  }

  /// The number of characters that are not values.
  static func literalCount(_ template: String) -> Int {
    pieces(template).reduce(0) { $0 + $1.text.count }
  }
}
