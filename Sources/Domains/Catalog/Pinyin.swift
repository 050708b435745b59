import Foundation

/// Chinese text as its sound, for people who type with Latin keys.
struct Pinyin: Sendable, Hashable {
  /// "hong qi wu jin": syllables and words in small letters, without tones.
  let text: String

  init(_ name: String) {
    let latin = name.applyingTransform(.mandarinToLatin, reverse: false) ?? name
    let plain = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
    text = plain.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// "hqwj": the first letter of each syllable or word.
  var initials: String { String(text.split(separator: " ").compactMap(\.first)) }

  /// "hongqiwujin".
  var joined: String { text.replacing(" ", with: "") }
}
