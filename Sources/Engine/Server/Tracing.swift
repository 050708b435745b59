import Synchronization
package import TongluCore
package import TongluGRPC

/// Which calls are recorded as spans, and how they are exported.
package struct Tracing: Sendable {
  /// The share of calls, from 0 to 1, that are recorded if the client sends no trace; the trace of
  /// a client decides itself.
  package var ratio: Double
  /// Called on an event loop when enough spans are ready for export.
  package var spansWait: @Sendable () -> Void

  package init(ratio: Double, spansWait: @escaping @Sendable () -> Void) {
    self.ratio = ratio
    self.spansWait = spansWait
  }
}

/// A finished span of a recorded call.
package struct FinishedSpan: Sendable {
  package enum Kind: Sendable {
    /// The whole call, as seen by the server.
    case server(Ending)
    /// A mutation's wait for the writer, and its run with the commit.
    case waiting, writing
  }

  /// How a call ended.
  package struct Ending: Sendable {
    /// `/package.Service/Method` as sent by the client.
    package let path: String
    /// Whether the method exists; otherwise the path is arbitrary text.
    package let isKnown: Bool
    package let code: Code
    /// The refusal's reason; empty for OK.
    package let reason: String
    /// The client's address; empty when unknown.
    package let peer: String
  }

  package let kind: Kind
  package let context: TraceContext
  /// 0 for the root span of a trace.
  package let parentID: UInt64
  /// Nanoseconds since 1970.
  package let start: UInt64
  package let end: UInt64
}

/// An event loop's finished spans before export; bounded.
final class SpanBuffer: Sendable {
  /// The most waiting spans; further ones are dropped and counted.
  static let countMax = 4_096
  /// The number of waiting spans from which they are exported.
  private static let worthwhile = 512

  private struct State {
    var spans: [FinishedSpan] = []
    var dropped: UInt64 = 0
  }

  private let spansWait: @Sendable () -> Void
  private let state = Mutex(State())

  init(_ spansWait: @escaping @Sendable () -> Void) { self.spansWait = spansWait }

  func append(_ spans: [FinishedSpan]) {
    let isWorthwhile = state.withLock { state in
      let before = state.spans.count
      guard before + spans.count <= Self.countMax else {
        state.dropped += UInt64(spans.count)
        return false
      }
      state.spans += spans
      return before < Self.worthwhile && state.spans.count >= Self.worthwhile
    }
    if isWorthwhile { spansWait() }
  }

  func take() -> [FinishedSpan] {
    state.withLock { state in
      defer { state.spans = [] }
      return state.spans
    }
  }

  var dropped: UInt64 { state.withLock { $0.dropped } }
}

/// Assigns trace and span ids to an event loop's calls. Confined to the loop.
struct Tracer {
  /// Two generators, so that a trace id has 128 bits of seed.
  private var traces = SplitMix64(seed: .random(in: 0...UInt64.max))
  private var spans = SplitMix64(seed: .random(in: 0...UInt64.max))
  /// New traces are recorded if their low half is below it.
  private let threshold: UInt64
  private let recordsAll: Bool

  /// `ratio` as in `Tracing`.
  init(ratio: Double) {
    recordsAll = ratio >= 1
    threshold = ratio > 0 && ratio < 1 ? UInt64(ratio * 0x1p64) : 0
  }

  /// The call's own span: a child of the client's, or the root of a new trace.
  mutating func span(under parent: TraceContext?) -> TraceContext {
    if let parent { return parent.child(using: &spans) }
    let (high, low) = (traces.next(), spans.next())
    let isSampled = recordsAll || low < threshold
    let context = TraceContext(
      traceHigh: high, traceLow: low, spanID: spans.next(), isSampled: isSampled)
    return context ?? TraceContext(isSampled: isSampled, using: &spans)
  }

  /// The spans of a finished call; monotonic times are converted to calendar time.
  mutating func finished(
    _ context: TraceContext, parentID: UInt64, startedAt: UInt64, _ ending: FinishedSpan.Ending,
    writing: (queuedAt: UInt64, begunAt: UInt64, endedAt: UInt64)?
  ) -> [FinishedSpan] {
    let now = monotonicNanoseconds()
    let offset = unixNanoseconds() &- now
    var finished = [
      FinishedSpan(
        kind: .server(ending), context: context, parentID: parentID, start: startedAt &+ offset,
        end: now &+ offset)
    ]
    guard let writing else { return finished }
    for (kind, start, end) in [
      (FinishedSpan.Kind.waiting, writing.queuedAt, writing.begunAt),
      (.writing, writing.begunAt, writing.endedAt),
    ] {
      finished.append(
        FinishedSpan(
          kind: kind, context: context.child(using: &spans), parentID: context.spanID,
          start: start &+ offset, end: end &+ offset))
    }
    return finished
  }
}
