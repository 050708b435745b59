package import TongluCore

/// What may wait for a database, and for how long.
package struct DatabaseLimits: Sendable {
  /// The most calls that wait for the writer; one more is refused with UNAVAILABLE WRITER_BUSY.
  package var writerQueueMax = 8_192
  /// The most reads that wait for the pool; one more is refused with UNAVAILABLE POOL_BUSY.
  package var poolQueueMax = 256
  /// The most bytes of requests that wait for either or run there; more are refused in the same
  /// way.
  package var queuedBytesMax = 256 << 20
  /// The length of the write-ahead log in bytes from which writes are refused, UNAVAILABLE
  /// LOG_FULL.
  package var logBytesMax = 1 << 29
  /// The time of a read on an event loop after which it is moved to the pool, in milliseconds.
  package var inlineReadMilliseconds = 2
  /// The longest time that the pool holds a view, in milliseconds: a longer one would keep the
  /// write-ahead log from shrinking.
  package var poolReadMilliseconds = 10_000
  /// The approximate number of rows that a step of a staged mutation writes at most.
  package var stepRowsMax = 2_000
  /// The target time that a step of a staged mutation holds the writer, commit included, in
  /// milliseconds: half of the maximum.
  package var stepMilliseconds = 10
  /// The most PostgreSQL sessions that write, each for one call at a time.
  package var writersMax = 8
  /// The most PostgreSQL sessions that read.
  package var readersMax = 8

  /// Counts the cost of statements on SQLite, for tests and benchmarks; nil in a server.
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
