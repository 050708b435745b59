package import TongluCore

extension Reason {
  package static let positionNotReached = Reason("POSITION_NOT_REACHED")
}

/// The calls of an event loop that require a position which the database has not reached. They wait
/// here, without a thread, until it is reached or their time is over.
struct Behind {
  /// The interval of the checks.
  static let stepMilliseconds = 10

  /// A waiting read; its time limit begins at its first wait.
  struct Read {
    let invocation: Invocation
    let method: Method
    let call: Call
    let read: Method.Read
    fileprivate var until: UInt64?

    init(
      _ invocation: Invocation, _ method: Method, _ call: Call, _ read: @escaping Method.Read
    ) {
      self.invocation = invocation
      self.method = method
      self.call = call
      self.read = read
    }
  }

  /// The most calls that wait.
  var countMax = 1_024
  /// The longest wait of a call.
  var nanosecondsMax: UInt64 = 1_000_000_000
  private var reads: [Read] = []
  /// Streams with their time limits.
  private var streams: [Int64: UInt64] = [:]

  var hasReads: Bool { !reads.isEmpty }

  /// Keeps a read until it is taken; UNAVAILABLE POSITION_NOT_REACHED.
  mutating func wait(_ read: Read) throws(Status) {
    var read = read
    read.until = try limit(read.until)
    reads.append(read)
  }

  /// Takes all waiters; those that must still wait are returned.
  mutating func takeReads() -> [Read] {
    defer { reads = [] }
    return reads
  }

  /// Records that a stream waits; UNAVAILABLE POSITION_NOT_REACHED.
  mutating func wait(_ stream: Int64) throws(Status) {
    streams[stream] = try limit(streams[stream])
  }

  mutating func forget(_ stream: Int64) {
    if !streams.isEmpty { streams[stream] = nil }
  }

  /// The deadline of a waiter: `until` if it is set, otherwise from now on.
  private func limit(_ until: UInt64?) throws(Status) -> UInt64 {
    let now = monotonicNanoseconds()
    guard let until else {
      guard reads.count + streams.count < countMax else { throw Self.notReached }
      return now &+ nanosecondsMax
    }
    guard now < until else { throw Self.notReached }
    return until
  }

  private static let notReached = Status(
    .unavailable, .positionNotReached, "this server has not got so far yet"
  ).retryable(afterMilliseconds: 200)
}
