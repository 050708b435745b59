/// The pinyin of a Chinese text, for people who type with Latin keys.
package struct Pinyin: Sendable {
  /// A syllable with its readings, or the digits or letters between ideographs.
  struct Unit: Sendable {
    let readings: [String]
    let isSyllable: Bool
  }

  /// One way to type the text, and the last unit from which it differs from other spellings.
  struct Spelling: Sendable {
    /// The text of each unit.
    let parts: [String]
    /// Units after this index are the same in another spelling.
    let startMax: Int
  }

  /// The most units of a text that get spellings.
  static let unitsMax = 50
  /// The most spellings of a text with all combinations of readings; a longer text varies one
  /// character at a time from its usual reading.
  static let spellingsMax = 16

  let units: [Unit]
  /// "hong qi wu jin": syllables and words in small letters, without tones, the usual readings.
  package let text: String

  package init(_ name: String) { self.init(SearchText(name)) }

  init(_ source: SearchText) {
    var units: [Unit] = []
    var shown: [String] = []
    var index = 0
    var run = ""
    func endRun() {
      guard !run.isEmpty else { return }
      units.append(Unit(readings: [run], isSyllable: false))
      shown.append(run)
      run = ""
    }
    while index < source.scalars.count {
      let scalar = source.scalars[index]
      let readings = source.kinds[index] == .ideograph ? Ideographs.entry(scalar).readings : []
      if source.opensWord[index] || !readings.isEmpty { endRun() }
      guard !readings.isEmpty else {
        run.unicodeScalars.append(scalar)
        index += 1
        continue
      }
      for usual in Self.usual(source.scalars, index, readings) {
        let known = Ideographs.entry(source.scalars[index]).readings
        units.append(
          Unit(readings: [usual] + known.filter { $0 != usual }, isSyllable: true))
        shown.append(usual)
        index += 1
      }
    }
    endRun()
    self.units = units
    text = shown.joined(separator: " ")
  }

  /// The syllables of the word that begins here, otherwise of the character.
  private static func usual(
    _ scalars: [Unicode.Scalar], _ index: Int, _ readings: [String]
  ) -> [String] {
    guard Readings.wordStarts.contains(scalars[index]) else { return [readings[0]] }
    for length in stride(from: Readings.wordLengthMax, to: 1, by: -1)
    where index + length <= scalars.count {
      if let word = Readings.words[Array(scalars[index..<(index + length)])] { return word }
    }
    return [readings[0]]
  }

  /// All spellings: whole syllables, or the first letter of each. Empty without ideographs.
  var spellings: [Spelling] {
    guard units.contains(where: \.isSyllable) else { return [] }
    let units = units.prefix(Self.unitsMax)
    return Self.spellings(units.map(\.readings))
      + Self.spellings(
        units.map { unit in
          guard unit.isSyllable else { return unit.readings }
          var letters: [String] = []
          for reading in unit.readings where !letters.contains(String(reading.prefix(1))) {
            letters.append(String(reading.prefix(1)))
          }
          return letters
        })
  }

  private static func spellings(_ units: [[String]]) -> [Spelling] {
    let open = units.indices.filter { units[$0].count > 1 }
    var count = 1
    for index in open where count <= spellingsMax { count *= units[index].count }
    var choices: [[Int: Int]] = [[:]]
    if count <= spellingsMax {
      for index in open {
        choices = choices.flatMap { choice in
          units[index].indices.map { choice.merging($0 == 0 ? [:] : [index: $0]) { $1 } }
        }
      }
    } else {
      choices += open.flatMap { index in units[index].indices.dropFirst().map { [index: $0] } }
    }
    return choices.map { choice in
      Spelling(
        parts: units.indices.map { units[$0][choice[$0] ?? 0] },
        startMax: choice.keys.min() ?? units.count - 1)
    }
  }
}
