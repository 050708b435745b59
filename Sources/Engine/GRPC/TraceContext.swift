/// Where a call stands in a trace (W3C Trace Context, level 1): which trace, which span of it, and
/// whether it is recorded.
///
/// As a server's call it names the call's own span; on its way to another server, the span that
/// asks.
public struct TraceContext: Sendable, Hashable {
  /// The longest `tracestate` that is carried through, in bytes; a longer one is dropped.
  public static let stateBytesMax = 512

  /// The trace's 128 bits, never both zero.
  public let traceHigh: UInt64
  public let traceLow: UInt64
  /// Never zero.
  public let spanID: UInt64
  /// Whether who began the trace records it.
  public let isSampled: Bool
  /// `tracestate` as it came: other vendors' business.
  public private(set) var state = ""

  /// A span of a trace; nil when one of the ids is all zero.
  public init?(traceHigh: UInt64, traceLow: UInt64, spanID: UInt64, isSampled: Bool) {
    guard traceHigh | traceLow != 0, spanID != 0 else { return nil }
    self.traceHigh = traceHigh
    self.traceLow = traceLow
    self.spanID = spanID
    self.isSampled = isSampled
  }

  /// A trace that begins here.
  public init(isSampled: Bool, using generator: inout some RandomNumberGenerator) {
    traceHigh = generator.next()
    traceLow = Self.identifier(&generator)
    spanID = Self.identifier(&generator)
    self.isSampled = isSampled
  }

  /// Reads a `traceparent`; nil if it is malformed, so that a new trace begins.
  ///
  /// Version 00 is exact; a later one is read by the part that it begins with, up to the end or a
  /// dash; ff is no version. Hexadecimal is lower case. Of the flags only `sampled` is known.
  public init?(traceparent text: Span<UInt8>) {
    guard text.count >= 55, let version = Self.hexadecimal(text, 0..<2), version != 0xFF,
      text.count == 55 || (version != 0 && text[55] == Self.dash),
      text[2] == Self.dash, text[35] == Self.dash, text[52] == Self.dash,
      let high = Self.hexadecimal(text, 3..<19), let low = Self.hexadecimal(text, 19..<35),
      let span = Self.hexadecimal(text, 36..<52), let flags = Self.hexadecimal(text, 53..<55)
    else { return nil }
    self.init(traceHigh: high, traceLow: low, spanID: span, isSampled: flags & 1 == 1)
  }

  /// Another span of the same trace, whose parent this one is.
  public func child(using generator: inout some RandomNumberGenerator) -> TraceContext {
    TraceContext(self, spanID: Self.identifier(&generator))
  }

  /// Takes a `tracestate` along, unless it is too long or not printable ASCII.
  public mutating func carry(state text: String) {
    let isCarried =
      text.utf8.count <= Self.stateBytesMax
      && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    state = isCarried ? text : ""
  }

  /// The value of `traceparent`, of version 00.
  public var traceparent: String {
    "00-\(traceID)-\(Self.text(spanID))-\(isSampled ? "01" : "00")"
  }

  /// The trace's id in 32 hexadecimal digits.
  public var traceID: String { Self.text(traceHigh) + Self.text(traceLow) }

  /// A span's id in 16 hexadecimal digits.
  public static func text(_ id: UInt64) -> String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The trace that the task works for: the default of what our client sends. Nil outside of one.
  @TaskLocal public static var current: TraceContext?

  private init(_ parent: TraceContext, spanID: UInt64) {
    traceHigh = parent.traceHigh
    traceLow = parent.traceLow
    isSampled = parent.isSampled
    state = parent.state
    self.spanID = spanID
  }

  private static let dash = UInt8(ascii: "-")

  /// Random bits that are not all zero.
  private static func identifier(_ generator: inout some RandomNumberGenerator) -> UInt64 {
    while true {
      let id = generator.next()
      if id != 0 { return id }
    }
  }

  /// The number of at most 16 lower-case digits; nil for anything else.
  private static func hexadecimal(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64? {
    var number: UInt64 = 0
    for index in range {
      let byte = text[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      number = number << 4 | UInt64(digit)
    }
    return number
  }
}
