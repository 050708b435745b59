import TongluCore
import TongluMessages

/// A message that is its text.
struct Word: Message {
  static let fullName = "test.Word"
  var text = ""

  init() {}

  static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Word {
    var word = Word()
    word.text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    return word
  }

  func encode(into output: inout [UInt8]) { output.append(contentsOf: text.utf8) }
}
