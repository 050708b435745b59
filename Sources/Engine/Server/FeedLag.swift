import TongluCore
import TongluService

/// How far the open streams of an event loop are behind the change feed.
///
/// A stream is behind from the commit of a change that it waits for until its handler has no more
/// content and waits again. (The grid and the caches are never behind: the writer applies each
/// batch to them before it publishes it.) Confined to its loop.
struct FeedLag {
  private struct Behind {
    let since: UInt64
    let position: Int64
  }

  private var streams: [Int64: Behind] = [:]
  /// The time from a commit until the stream waits again, in microseconds.
  private(set) var delivery = Histogram.microseconds

  /// A change that the stream waits for was published.
  mutating func woken(_ stream: Int64, by changes: Changes) {
    guard let position = changes.position, streams[stream] == nil else { return }
    streams[stream] = Behind(since: changes.publishedAt, position: position)
  }

  /// The stream has received everything.
  mutating func caughtUp(_ stream: Int64) {
    guard !streams.isEmpty, let behind = streams.removeValue(forKey: stream) else { return }
    delivery.record((monotonicNanoseconds() &- behind.since) / 1_000)
  }

  /// The stream has ended.
  mutating func forget(_ stream: Int64) {
    if !streams.isEmpty { streams[stream] = nil }
  }

  /// The number of streams that are behind.
  var count: Int { streams.count }
  /// When the oldest change that a stream has not received was published; nil if no stream is
  /// behind.
  var oldest: UInt64? { streams.values.map(\.since).min() }
  /// The first position that a stream has not received; nil if no stream is behind.
  var position: Int64? { streams.values.map(\.position).min() }
}
