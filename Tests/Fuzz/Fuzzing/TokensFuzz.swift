import TongluCore
import TongluCrypto
import TongluService

/// Texts that clients return or send: page tokens, cursors, request ids, times, decimals.
enum TokensFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    switch script.below(7) {
    case 0: try page(script.text())
    case 1: try key(&script)
    case 2: try cursor(script.text())
    case 3: try requestID(script.text())
    case 4: try instant(script.text())
    case 5: try decimal(script.byte(), script.text())
    default: try instant(Int64(bitPattern: script.number(bytes: 8)))
    }
  }

  private static func page(_ token: String) throws(Flaw) {
    guard let page = try? Page(0, token, scope: "L"), let key = page.after else { return }
    let again = try? Page(0, page.token(after: key), scope: "L")
    try require(again?.after == key, "a token's key \(key) comes back as another")
    try require((try? Page(0, token, scope: "M")) == nil, "a token opens two lists")
  }

  private static func key(_ script: inout Script) throws(Flaw) {
    let key = Page.Key(
      id: Int64(bitPattern: script.number(bytes: 8)),
      number: Int64(bitPattern: script.number(bytes: 8)),
      text: String(decoding: script.bytes(1_000), as: UTF8.self))
    guard let page = try? Page(1, "", scope: "L") else { throw Flaw("no first page") }
    let token = page.token(after: key)
    let next = try? Page(1, token, scope: "L")
    try require(next?.after == key, "the key \(key) is lost in its token")
  }

  private static func cursor(_ text: String) throws(Flaw) {
    let seal = Seal(key: [UInt8](repeating: 7, count: 32), purpose: "fuzz")
    try require(seal.open(text, context: 1) == nil, "\(text) opens, and was not sealed")
  }

  private static func requestID(_ text: String) throws(Flaw) {
    guard let id = RequestID(text) else { return }
    try require(id.description == text.lowercased(), "\(text) is read as \(id)")
    _ = id.mintedAt
  }

  private static func instant(_ text: String) throws(Flaw) {
    guard let instant = Instant(rfc3339: text) else { return }
    // An offset may move a day out of the years 1 to 9999, which RFC 3339 cannot express.
    guard (-62_135_596_800_000_000..<253_402_300_800_000_000).contains(instant.microseconds)
    else { return }
    try require(
      Instant(rfc3339: instant.rfc3339) == instant, "\(text) is written as \(instant.rfc3339)")
  }

  private static func instant(_ microseconds: Int64) throws(Flaw) {
    let instant = Instant(microseconds: microseconds)
    let later = instant.adding(seconds: microseconds)
    try require(
      microseconds < 0 ? later < instant || later.microseconds == .min : later >= instant,
      "\(microseconds) s after \(instant) is \(later)")
    let text = instant.rfc3339
    guard (-62_135_596_800_000_000..<253_402_300_800_000_000).contains(microseconds) else { return }
    try require(Instant(rfc3339: text) == instant, "\(microseconds) µs are written as \(text)")
  }

  /// The integer written as a decimal again equals the parsed one.
  private static func decimal(_ plan: UInt8, _ text: String) throws(Flaw) {
    let digits = Int(plan % 7)
    guard let value = Exact.fixedPoint(text, digits: digits) else { return }
    let number = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - number.count)) + number
    let written =
      (value < 0 ? "-" : "") + padded.dropLast(digits)
      + (digits > 0 ? "." + padded.suffix(digits) : "")
    try require(
      Exact.fixedPoint(written, digits: digits) == value, "\(text) is read as \(written)")
  }
}
