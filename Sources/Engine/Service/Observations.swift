import Synchronization
package import TongluCore
package import TongluDatabase

/// A trace that a read leaves: that an account looked at something.
package struct Observation: Sendable, Hashable {
  package let subject: Int64
  /// The account that looked.
  package let actor: Int64
  /// Which period of its kind it was in, counted from 1970 in UTC: a day where periods are days.
  package let period: Int64
}

/// A kind of traces, declared by its domain.
package struct ObservationKind: Sendable {
  /// Writes traces of the kind, each once. It may be given again what was written before: after a
  /// failure, by another server, or after a restart.
  package typealias Write =
    @Sendable ([Observation], borrowing Transaction) throws(Status) -> Void

  package let name: String
  /// One account leaves one trace of one subject within it, in seconds.
  package let periodSeconds: Int64
  let write: Write

  package init(_ name: String, periodSeconds: Int64, _ write: @escaping Write) {
    precondition(periodSeconds > 0, "a period of time")
    self.name = name
    self.periodSeconds = periodSeconds
    self.write = write
  }
}

/// The traces that reads leave, until they are written: many in one transaction.
///
/// They are kept in memory: a server that is killed loses those of the last seconds
/// (`flushSeconds`), one that stops loses none. Where more wait than there is room for, new ones
/// are dropped and counted. A trace says that somebody looked; nothing that must be right may
/// depend on it.
package final class Observations: Sendable {
  /// How often they are written, in seconds.
  package static let flushSeconds = 5
  /// How many wait at most, and how many written ones are remembered.
  static let countMax = 65_536
  private static let rowsMax = 512

  private struct Key: Hashable {
    let tenant: Int64
    let kind: String
    let observation: Observation
  }

  private struct State {
    var waiting: Set<Key> = []
    /// What was written or waits: not to be written again in its period.
    var known: Set<Key> = []
    var taken: UInt64 = 0
    var dropped: UInt64 = 0
  }

  private let kinds: [String: ObservationKind]
  private let database: Database
  private let state = Mutex(State())

  init(_ kinds: [ObservationKind], _ database: Database) {
    self.kinds = Dictionary(kinds.map { ($0.name, $0) }) { first, _ in
      preconditionFailure("two kinds of observations are named \(first.name)")
    }
    self.database = database
  }

  /// Notes a trace, unless it is noted already.
  func note(_ name: String, subject: Int64, by caller: Caller, at now: Instant) {
    guard let kind = kinds[name] else { preconditionFailure("no domain declares \(name)") }
    let period = now.seconds / kind.periodSeconds
    let key = Key(
      tenant: caller.tenant, kind: name,
      observation: Observation(subject: subject, actor: caller.userID, period: period))
    state.withLock { state in
      if state.known.contains(key) { return }
      guard state.waiting.count < Self.countMax else {
        state.dropped += 1
        return
      }
      if state.known.count >= Self.countMax { state.known = state.waiting }
      state.known.insert(key)
      state.waiting.insert(key)
      state.taken += 1
    }
  }

  /// Writes what waits. What fails waits for the next time.
  package func flush() throws(Status) {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting
    }
    guard !waiting.isEmpty else { return }
    let batches = Dictionary(grouping: waiting) { Batch(tenant: $0.tenant, kind: $0.kind) }
    var failure: Status?
    for (batch, keys) in batches {
      do throws(Status) {
        try write(keys.map(\.observation), batch)
      } catch {
        failure = failure ?? error
        state.withLock { $0.waiting.formUnion(keys) }
      }
    }
    if let failure { throw failure }
  }

  private struct Batch: Hashable {
    let tenant: Int64
    let kind: String
  }

  private func write(_ observations: [Observation], _ batch: Batch) throws(Status) {
    guard let kind = kinds[batch.kind] else { return }
    let sorted = observations.sorted {
      ($0.subject, $0.actor, $0.period) < ($1.subject, $1.actor, $1.period)
    }
    for start in stride(from: 0, to: sorted.count, by: Self.rowsMax) {
      let rows = Array(sorted[start..<min(start + Self.rowsMax, sorted.count)])
      try database.writer.perform(tenant: batch.tenant, at: database.clock.now) {
        transaction throws(Status) in try kind.write(rows, transaction)
      }
    }
  }

  package var metrics: [MetricFamily] {
    let (waiting, taken, dropped) = state.withLock { ($0.waiting.count, $0.taken, $0.dropped) }
    return [
      MetricFamily(
        "tonglu_observations_total", .counter, "Traces of reads that were taken.", taken),
      MetricFamily(
        "tonglu_observations_dropped_total", .counter,
        "Traces of reads that were dropped, since too many waited.", dropped),
      MetricFamily(
        "tonglu_observations_waiting", .gauge, "Traces of reads that are not written yet.",
        waiting),
    ]
  }
}

extension Call {
  /// Leaves a trace of this read: that its caller looked at `subject`. Written within
  /// `Observations.flushSeconds`, lost if the server is killed before; once in the kind's period.
  package func observe(_ kind: String, subject: Int64) {
    observations?.note(kind, subject: subject, by: caller, at: now)
  }
}
