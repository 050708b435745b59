import TongluCore

/// What an event loop has counted. Confined to its loop; read by hopping onto it.
struct Metrics {
  /// Why something was refused or ended before its time; the raw value is the label.
  enum Limit: String, CaseIterable {
    case connections, connectionsPerPeer = "connections_per_peer"
    case preface, requestTime = "request_time", headerBlock = "header_block"
    case resets, controls, slowReader = "slow_reader", stalled, keepalive, idle, age
    case protocolError = "protocol"
    case acceptFlood = "accept_flood", pings, streams
    case messageBytes = "message_bytes", headerSoft = "header_bytes_soft"
    case headerHard = "header_bytes_hard"
    case bufferedBytes = "buffered_bytes", bufferedBytesTotal = "buffered_bytes_total"
    case writerBusy = "writer_busy", poolBusy = "pool_busy", logFull = "log_full"
    case inlineRead = "inline_read", poolRead = "pool_read", positionWait = "position_wait"
    case drain

    /// The limit that a refusal of this reason is by; nil for none.
    init?(reason: String) {
      switch reason {
      case "MESSAGE_TOO_LARGE": self = .messageBytes
      case "METADATA_TOO_LARGE": self = .headerSoft
      case "CONNECTION_BUFFER_FULL": self = .bufferedBytes
      case "SERVER_BUFFER_FULL": self = .bufferedBytesTotal
      case "WRITER_BUSY": self = .writerBusy
      case "POOL_BUSY": self = .poolBusy
      case "LOG_FULL": self = .logFull
      case "STATEMENT_INTERRUPTED": self = .poolRead
      case "POSITION_NOT_REACHED": self = .positionWait
      default: return nil
      }
    }
  }

  /// Upper bounds of the latency histogram's buckets, in microseconds; one more is without bound.
  static let bounds: [UInt64] = [
    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
    1_000_000, 2_500_000, 5_000_000, 10_000_000,
  ]

  /// One method's calls.
  struct Calls {
    /// By code.
    var ended = [UInt64](repeating: 0, count: 17)
    var buckets = [UInt64](repeating: 0, count: Metrics.bounds.count + 1)
    var microseconds: UInt64 = 0
    var started: UInt64 = 0

    var endedCount: UInt64 { ended.reduce(0, +) }
  }

  /// By the method's number in the router; calls of no method come last.
  var calls: [Calls]
  var limits: [Limit: UInt64] = [:]
  var bytesIn: UInt64 = 0
  var bytesOut: UInt64 = 0
  var resets: UInt64 = 0
  var accepted: UInt64 = 0
  var openConnections = 0

  init(methodCount: Int) {
    calls = Array(repeating: Calls(), count: methodCount + 1)
  }

  mutating func start(_ method: Int?) { calls[method ?? calls.count - 1].started += 1 }

  mutating func end(_ method: Int?, _ code: Code?, microseconds: UInt64) {
    let index = method ?? calls.count - 1
    calls[index].ended[code.map { Int($0.rawValue) } ?? 0] += 1
    calls[index].microseconds += microseconds
    let bucket = Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count
    calls[index].buckets[bucket] += 1
  }

  mutating func add(_ other: Metrics) {
    for index in calls.indices {
      for code in 0..<17 { calls[index].ended[code] += other.calls[index].ended[code] }
      for bucket in calls[index].buckets.indices {
        calls[index].buckets[bucket] += other.calls[index].buckets[bucket]
      }
      calls[index].microseconds += other.calls[index].microseconds
      calls[index].started += other.calls[index].started
    }
    limits.merge(other.limits, uniquingKeysWith: +)
    bytesIn += other.bytesIn
    bytesOut += other.bytesOut
    resets += other.resets
    accepted += other.accepted
    openConnections += other.openConnections
  }
}

// Prometheus's text format.
extension Metrics {
  /// The page; `paths` are the methods in the router's order.
  func text(paths: [String]) -> String {
    var page = ""
    func family(_ name: String, _ type: String, _ help: String) {
      page += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }
    let labels = paths.map(Self.labels) + ["service=\"\",method=\"\""]
    let used = calls.indices.filter { calls[$0].started > 0 }
    family("tonglu_calls_total", "counter", "Calls that ended, by method and code.")
    for index in used {
      for code in 0..<17 where calls[index].ended[code] > 0 {
        let name = Code(rawValue: code)?.name ?? "OK"
        page += "tonglu_calls_total{\(labels[index]),code=\"\(name)\"} "
        page += "\(calls[index].ended[code])\n"
      }
    }
    family("tonglu_calls_open", "gauge", "Calls that have begun and not ended.")
    for index in used {
      let open = calls[index].started - min(calls[index].started, calls[index].endedCount)
      page += "tonglu_calls_open{\(labels[index])} \(open)\n"
    }
    family("tonglu_call_seconds", "histogram", "How long calls took.")
    for index in used {
      var sum: UInt64 = 0
      for (bucket, count) in calls[index].buckets.enumerated() {
        sum += count
        let bound = bucket < Self.bounds.count ? "\(Double(Self.bounds[bucket]) / 1e6)" : "+Inf"
        page += "tonglu_call_seconds_bucket{\(labels[index]),le=\"\(bound)\"} \(sum)\n"
      }
      page += "tonglu_call_seconds_sum{\(labels[index])} "
      page += "\(Double(calls[index].microseconds) / 1e6)\n"
      page += "tonglu_call_seconds_count{\(labels[index])} \(sum)\n"
    }
    family("tonglu_limit_total", "counter", "Refusals and ends by a limit.")
    for limit in Limit.allCases {
      page += "tonglu_limit_total{limit=\"\(limit.rawValue)\"} \(limits[limit] ?? 0)\n"
    }
    for (name, type, help, value) in [
      ("tonglu_received_bytes_total", "counter", "Bytes of clients.", bytesIn),
      ("tonglu_sent_bytes_total", "counter", "Bytes to clients.", bytesOut),
      ("tonglu_resets_total", "counter", "RST_STREAM frames of both sides.", resets),
      ("tonglu_connections_total", "counter", "Connections accepted.", accepted),
      ("tonglu_connections_open", "gauge", "Connections now.", UInt64(openConnections)),
    ] {
      family(name, type, help)
      page += "\(name) \(value)\n"
    }
    return page
  }

  private static func labels(_ path: String) -> String {
    let parts = path.dropFirst().split(separator: "/")
    return "service=\"\(parts.first ?? "")\",method=\"\(parts.last ?? "")\""
  }
}
