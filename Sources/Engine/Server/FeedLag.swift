import TongluCore
import TongluService

/// How far the open streams of an event loop are behind the change feed.
///
/// A stream is behind from the commit of a change that it waits for until its handler has nothing
/// more to give and waits again. (The grid and the caches are never behind: the writer applies each
/// batch to them before it publishes it.) Confined to its loop.
struct FeedLag {
  private struct Behind {
    let since: UInt64
    let position: Int64
  }

  private var streams: [Int64: Behind] = [:]
  /// From a commit to the stream that waits again, in microseconds.
  private(set) var delivery = Histogram.microseconds

  /// A change that the stream waits for was published.
  mutating func woken(_ stream: Int64, by changes: Changes) {
    guard let position = changes.position, streams[stream] == nil else { return }
    streams[stream] = Behind(since: changes.publishedAt, position: position)
  }

  /// The stream has been given everything.
  mutating func caughtUp(_ stream: Int64) {
    guard !streams.isEmpty, let behind = streams.removeValue(forKey: stream) else { return }
    delivery.record((monotonicNanoseconds() &- behind.since) / 1_000)
  }

  /// The stream is over.
  mutating func forget(_ stream: Int64) {
    if !streams.isEmpty { streams[stream] = nil }
  }

  /// Streams behind now.
  var count: Int { streams.count }
  /// When the oldest change was published that a stream still lacks; nil when none lacks any.
  var oldest: UInt64? { streams.values.map(\.since).min() }
  /// The first position that a stream still lacks; nil when none lacks any.
  var position: Int64? { streams.values.map(\.position).min() }
}
