/// The position of a call in a trace (W3C Trace Context, level 1): the trace, the span, and whether
/// it is recorded.
///
/// In a server's call the span is the call's own; in a request to another server it is the
/// caller's.
public struct TraceContext: Sendable, Hashable {
  /// The longest `tracestate` that is forwarded, in bytes; a longer one is dropped.
  public static let stateBytesMax = 512

  /// The trace's 128 bits, never both zero.
  public let traceHigh: UInt64
  public let traceLow: UInt64
  /// Not zero.
  public let spanID: UInt64
  /// Whether the originator of the trace records it.
  public let isSampled: Bool
  /// The received `tracestate`, unchanged: data of other vendors.
  public private(set) var state = ""

  /// A span of a trace; nil when one of the ids is all zero.
  public init?(traceHigh: UInt64, traceLow: UInt64, spanID: UInt64, isSampled: Bool) {
    guard traceHigh | traceLow != 0, spanID != 0 else { return nil }
    self.traceHigh = traceHigh
    self.traceLow = traceLow
    self.spanID = spanID
    self.isSampled = isSampled
  }

  /// A new trace.
  public init(isSampled: Bool, using generator: inout some RandomNumberGenerator) {
    traceHigh = generator.next()
    traceLow = Self.identifier(&generator)
    spanID = Self.identifier(&generator)
    self.isSampled = isSampled
  }

  /// Reads a `traceparent`; nil if it is malformed, so that a new trace begins.
  ///
  /// Version 00 must match exactly; of a later version the part that 00 defines is read, up to the
  /// end or a dash; ff is invalid. Hexadecimal is lower case. `sampled` is the only flag read.
  public init?(traceparent text: Span<UInt8>) {
    guard text.count >= 55, let version = Self.hexadecimal(text, 0..<2), version != 0xFF,
      text.count == 55 || (version != 0 && text[55] == Self.dash),
      text[2] == Self.dash, text[35] == Self.dash, text[52] == Self.dash,
      let high = Self.hexadecimal(text, 3..<19), let low = Self.hexadecimal(text, 19..<35),
      let span = Self.hexadecimal(text, 36..<52), let flags = Self.hexadecimal(text, 53..<55)
    else { return nil }
    self.init(traceHigh: high, traceLow: low, spanID: span, isSampled: flags & 1 == 1)
  }

  /// A child span in the same trace.
  public func child(using generator: inout some RandomNumberGenerator) -> TraceContext {
    TraceContext(self, spanID: Self.identifier(&generator))
  }

  /// Stores a `tracestate` to forward, unless it is too long or not printable ASCII.
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

  /// The trace id as 32 hexadecimal digits.
  public var traceID: String { Self.text(traceHigh) + Self.text(traceLow) }

  /// A span id as 16 hexadecimal digits.
  public static func text(_ id: UInt64) -> String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The trace of the current task, which the client sends by default; nil without one.
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
