package import TongluCore

/// What may wait for a database, and for how long.
package struct DatabaseLimits: Sendable {
  /// Calls that may wait for the writer; one more is refused, UNAVAILABLE WRITER_BUSY.
  package var writerQueueMax = 8_192
  /// Reads that may wait for the pool; one more is refused, UNAVAILABLE POOL_BUSY.
  package var poolQueueMax = 256
  /// Bytes of the requests that wait for either or run there; more are refused in the same way.
  package var queuedBytesMax = 256 << 20
  /// The write-ahead log's length beyond which writes are refused, UNAVAILABLE LOG_FULL.
  package var logBytesMax = 1 << 29
  /// How long a read may take on an event loop before it goes to the pool, in milliseconds.
  package var inlineReadMilliseconds = 2
  /// How long the pool may hold a view, in milliseconds: a longer one keeps the write-ahead log
  /// from shrinking.
  package var poolReadMilliseconds = 10_000
  /// Rows that a step of a staged mutation writes at most, about; the rest is for the next.
  package var stepRowsMax = 2_000
  /// For how long a step of a staged mutation should hold the writer, commit included, in
  /// milliseconds: half of the longest that a step may.
  package var stepMilliseconds = 10
  /// Sessions with PostgreSQL that write, each for one call at a time.
  package var writersMax = 8
  /// The most sessions with PostgreSQL that read.
  package var readersMax = 8

  /// Counts what statements on SQLite cost; nil, as in a server, for nobody who asks.
  package var steps: StepCount?

  package init() {}
}

extension Limit {
  package static let writerBusy = Limit("writer_busy", .writerBusy)
  package static let poolBusy = Limit("pool_busy", .poolBusy)
  package static let logFull = Limit("log_full", .logFull)
  package static let inlineRead = Limit("inline_read")
  package static let poolRead = Limit("pool_read", .interrupted)
}

extension DatabaseLimits {
  /// Those that an operator may set by name.
  package static let named = NamedLimits<DatabaseLimits>([
    NamedLimit("writer-queue", \.writerQueueMax, "UNAVAILABLE WRITER_BUSY", .writerBusy),
    NamedLimit("pool-queue", \.poolQueueMax, "UNAVAILABLE POOL_BUSY", .poolBusy),
    NamedLimit(
      "queued-bytes", \.queuedBytesMax, max: 1 << 40,
      "requests in both: UNAVAILABLE WRITER_BUSY or POOL_BUSY", .writerBusy, .poolBusy),
    NamedLimit(
      "log-bytes", \.logBytesMax, max: 1 << 40, "the write-ahead log: UNAVAILABLE LOG_FULL",
      .logFull),
    NamedLimit(
      "inline-read-milliseconds", \.inlineReadMilliseconds, "the read begins again on the pool",
      .inlineRead),
    NamedLimit(
      "pool-read-milliseconds", \.poolReadMilliseconds, "DEADLINE_EXCEEDED STATEMENT_INTERRUPTED",
      .poolRead),
  ])
}
