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
