import Foundation

/// Chinese text as its sound, for people who type with Latin keys.
struct Pinyin: Sendable, Hashable {
  /// "hong qi wu jin": syllables and words in small letters, without tones.
  let text: String
  /// The same with v where the sound is ü, as input methods have it ("lv cha"); nil without one.
  let typed: String?

  init(_ name: String) {
    let latin = (name.applyingTransform(.mandarinToLatin, reverse: false) ?? name).lowercased()
    text = Self.plain(latin)
    let hasUmlaut = latin.contains { Self.umlauts.contains($0) }
    typed =
      hasUmlaut ? Self.plain(String(latin.map { Self.umlauts.contains($0) ? "v" : $0 })) : nil
  }

  /// How it may be typed, each as its syllables.
  var spellings: [[Substring]] {
    [text, typed].compactMap { $0?.split(separator: " ") }
  }

  private static let umlauts: Set<Character> = ["ü", "ǖ", "ǘ", "ǚ", "ǜ"]

  private static func plain(_ latin: String) -> String {
    let plain = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
    return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
