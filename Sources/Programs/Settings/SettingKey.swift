/// A key of tonglud's configuration: the name of a long option, without its dashes.
package struct SettingKey: Sendable, Hashable {
  package enum Kind: Sendable {
    case value
    /// An option that may be given several times; the values of all sources apply, in the order
    /// file, environment, command line.
    case repeated
    /// An option without a value: `yes` or `no` in the file.
    case flag
  }

  package let name: String
  package let kind: Kind

  package init(_ name: String, _ kind: Kind = .value) {
    self.name = name
    self.kind = kind
  }

  /// The name of the key that `text` is probably a misspelling of; nil if none is similar.
  package static func similar(to text: String, in names: [String]) -> String? {
    let wanted = text.lowercased().replacing("_", with: "-")
    let nearest = names.map { (name: $0, distance: distance(wanted, $0)) }
      .min { $0.distance < $1.distance }
    guard let nearest, nearest.distance <= max(1, wanted.count / 3) else { return nil }
    return nearest.name
  }

  /// The number of characters to insert, delete or replace.
  private static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var row = Array(0...other.count)
    for (line, character) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, wanted) in other.enumerated() {
        let replaced = diagonal + (character == wanted ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
