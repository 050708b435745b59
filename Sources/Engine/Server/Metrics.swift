import TongluCore

/// The counters of an event loop. Confined to its loop; read by a task on it.
struct Metrics {
  /// One method's calls.
  struct Calls {
    /// Ended calls by code.
    let ended: [UInt64]
    let microseconds: Histogram
    let started: UInt64

    var open: UInt64 { started - min(started, ended.reduce(0, +)) }
  }

  /// The live streams that were behind the change feed when it was read.
  struct Feed {
    var behind = 0
    var oldest: UInt64?
    var position: Int64?
    var delivery = Histogram.microseconds
  }

  /// The counters of each method's calls, by its number in the router, `Slot.count` words each;
  /// unknown methods come last. One array, because every call counts.
  private var slots: [UInt64]
  private let bounds = Histogram.microseconds.bounds
  var limits: [Limit: UInt64] = [:]
  /// Refused calls by their reasons.
  private var refusals: [String: UInt64] = [:]
  /// The most reasons that are counted apart; others are counted together.
  private static let reasonsMax = 512
  var bytesIn: UInt64 = 0
  var bytesOut: UInt64 = 0
  var resets: UInt64 = 0
  var accepted: UInt64 = 0
  var openConnections = 0
  var spansDropped: UInt64 = 0
  var feed = Feed()

  /// The counters of a method: calls by code, their duration by bucket and in total, calls begun.
  private enum Slot {
    static let buckets = 17
    static let sum = buckets + Histogram.microseconds.bounds.count + 1
    static let started = sum + 1
    static let count = started + 1
  }

  private let stride = Slot.count

  init(methodCount: Int) {
    slots = Array(repeating: 0, count: (methodCount + 1) * Slot.count)
  }

  private func base(_ method: Int?) -> Int {
    method.map { $0 * stride } ?? slots.count - stride
  }

  mutating func start(_ method: Int?) { slots[base(method) + stride - 1] += 1 }

  mutating func end(_ method: Int?, _ code: Code?, microseconds: UInt64) {
    let base = base(method)
    slots[base + (code.map { Int($0.rawValue) } ?? 0)] += 1
    var bucket = 0
    while bucket < bounds.count, microseconds > bounds[bucket] { bucket += 1 }
    slots[base + 17 + bucket] += 1
    slots[base + stride - 2] &+= microseconds
  }

  mutating func refused(_ reason: String) {
    let isApart = refusals[reason] != nil || refusals.count < Self.reasonsMax
    refusals[isApart ? reason : "OTHER", default: 0] += 1
  }

  /// By the method's number; unknown methods come last.
  var calls: [Calls] {
    Swift.stride(from: 0, to: slots.count, by: stride).map { base in
      let words = slots[base..<base + stride]
      return Calls(
        ended: Array(words[base..<base + Slot.buckets]),
        microseconds: Histogram(
          bounds: bounds, counts: Array(words[base + Slot.buckets..<base + Slot.sum]),
          sum: words[base + Slot.sum]),
        started: words[base + Slot.started])
    }
  }

  mutating func add(_ other: Metrics) {
    for index in slots.indices { slots[index] &+= other.slots[index] }
    limits.merge(other.limits, uniquingKeysWith: +)
    refusals.merge(other.refusals, uniquingKeysWith: +)
    bytesIn += other.bytesIn
    bytesOut += other.bytesOut
    resets += other.resets
    accepted += other.accepted
    openConnections += other.openConnections
    spansDropped += other.spansDropped
    feed.behind += other.feed.behind
    feed.oldest = [feed.oldest, other.feed.oldest].compactMap(\.self).min()
    feed.position = [feed.position, other.feed.position].compactMap(\.self).min()
    feed.delivery.add(other.feed.delivery)
  }
}

// Conversion to metric families.
extension Metrics {
  /// `paths` are the methods in the router's order, `counted` the limits in the order of the page,
  /// `position` is the feed's last.
  func families(paths: [String], counted: [Limit], position: Int64) -> [MetricFamily] {
    callFamilies(paths) + connectionFamilies(counted) + feedFamilies(position)
  }

  private func callFamilies(_ paths: [String]) -> [MetricFamily] {
    let calls = calls
    let labels = paths.map(Self.labels) + [[("service", ""), ("method", "")]]
    let used = calls.indices.filter { calls[$0].started > 0 }
    var ended: [MetricFamily.Point] = []
    for index in used {
      for code in Code.allCases where calls[index].ended[code.rawValue] > 0 {
        ended.append(
          MetricFamily.Point(
            .whole(calls[index].ended[code.rawValue]), labels[index] + [("code", code.name)]))
      }
    }
    return [
      MetricFamily(
        "tonglu_calls_total", .counter, "Calls that ended, by method and code.", ended),
      MetricFamily(
        "tonglu_refusals_total", .counter, "Calls that were refused or failed, by reason.",
        refusals.sorted { $0.key < $1.key }.map { reason, count in
          MetricFamily.Point(.whole(count), [("reason", reason)])
        }),
      MetricFamily(
        "tonglu_calls_open", .gauge, "Calls that have begun and not ended.",
        used.map { MetricFamily.Point(.whole(calls[$0].open), labels[$0]) }),
      MetricFamily(
        "tonglu_call_seconds", .histogram, unit: "s", "Duration of calls.",
        used.map { index in
          MetricFamily.Point(
            .histogram(calls[index].microseconds, perUnit: 1_000_000), labels[index])
        }),
    ]
  }

  private func connectionFamilies(_ counted: [Limit]) -> [MetricFamily] {
    [
      MetricFamily(
        "tonglu_limit_total", .counter, "Calls refused and connections ended by a limit.",
        counted.map { limit in
          MetricFamily.Point(.whole(limits[limit] ?? 0), [("limit", limit.label)])
        }),
      MetricFamily(
        "tonglu_received_bytes_total", .counter, unit: "By", "Bytes received from clients.", bytesIn
      ),
      MetricFamily(
        "tonglu_sent_bytes_total", .counter, unit: "By", "Bytes sent to clients.", bytesOut),
      MetricFamily("tonglu_resets_total", .counter, "RST_STREAM frames received and sent.", resets),
      MetricFamily("tonglu_connections_total", .counter, "Connections accepted.", accepted),
      MetricFamily("tonglu_connections_open", .gauge, "Open connections.", openConnections),
      MetricFamily(
        "tonglu_spans_dropped_total", .counter, "Spans dropped because too many waited for export.",
        spansDropped),
    ]
  }

  private func feedFamilies(_ position: Int64) -> [MetricFamily] {
    let now = monotonicNanoseconds()
    let lag = feed.oldest.map { now - min(now, $0) } ?? 0
    let missing = feed.position.map { position - $0 + 1 } ?? 0
    return [
      MetricFamily(
        "tonglu_feed_behind_streams", .gauge, "Live streams with a committed change to receive.",
        feed.behind),
      MetricFamily(
        "tonglu_feed_lag_seconds", .gauge, unit: "s",
        "How long ago the oldest change was committed that a live stream still lacks.",
        real: Double(lag) / 1e9),
      MetricFamily(
        "tonglu_feed_lag_positions", .gauge,
        "Feed positions committed since the first not received by a live stream.", max(0, missing)),
      MetricFamily(
        "tonglu_feed_delivery_seconds", unit: "s",
        "Time from a commit until a live stream has received it.", feed.delivery,
        perUnit: 1_000_000),
    ]
  }

  private static func labels(_ path: String) -> [(name: String, value: String)] {
    let parts = path.dropFirst().split(separator: "/")
    return [("service", String(parts.first ?? "")), ("method", String(parts.last ?? ""))]
  }
}
