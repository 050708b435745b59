package import TongluCore

extension Reason {
  package static let positionNotReached = Reason("POSITION_NOT_REACHED")
}

/// The calls of an event loop that ask for a position which the database has not reached: they wait
/// here, holding no thread, until it has or their time is over.
struct Behind {
  /// How often they look.
  static let stepMilliseconds = 10

  /// A read that waits; the limit is set when it first does.
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

  /// How many may wait at once.
  var countMax = 1_024
  /// How long one may.
  var nanosecondsMax: UInt64 = 1_000_000_000
  private var reads: [Read] = []
  /// Streams, with the end of their time.
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

  /// Notes that a stream waits; UNAVAILABLE POSITION_NOT_REACHED.
  mutating func wait(_ stream: Int64) throws(Status) {
    streams[stream] = try limit(streams[stream])
  }

  mutating func forget(_ stream: Int64) {
    if !streams.isEmpty { streams[stream] = nil }
  }

  /// The deadline of a waiter: since `until` was set, or from now on.
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
