/// Chinese text as its sound, for people who type with Latin keys.
package struct Pinyin: Sendable {
  /// A syllable in its readings, or digits or letters between ideographs as they are.
  struct Unit: Sendable {
    let readings: [String]
    let isSyllable: Bool
  }

  /// As it may be typed: one spelling, and the units from which on it differs from another.
  struct Spelling: Sendable {
    /// Each unit's text.
    let parts: [String]
    /// Units after it are spelled in another one too.
    let startMax: Int
  }

  /// The most units of a text that are spelled.
  static let unitsMax = 50
  /// As many spellings of a text have all combinations; beyond, one character at a time has
  /// another than its usual reading.
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

  /// The syllables of the word that begins here, else of the character.
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

  /// How it may be typed: whole syllables, or the first letter of each. None without ideographs.
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
