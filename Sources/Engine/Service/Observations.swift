import Synchronization
package import TongluCore
package import TongluDatabase

/// A record that an account read something.
package struct Observation: Sendable, Hashable {
  package let subject: Int64
  /// The account that read it.
  package let actor: Int64
  /// The number of the period since 1970 in UTC: of the day for periods of a day.
  package let period: Int64
}

/// A kind of observations, declared by its domain.
package struct ObservationKind: Sendable {
  /// Writes observations of the kind. It may get the same one again: after a failure, from another
  /// server, or after a restart.
  package typealias Write =
    @Sendable ([Observation], borrowing Transaction) throws(Status) -> Void

  package let name: String
  /// The length of a period in seconds: one account records one observation of a subject in it.
  package let periodSeconds: Int64
  let write: Write

  package init(_ name: String, periodSeconds: Int64, _ write: @escaping Write) {
    precondition(periodSeconds > 0, "a period of time")
    self.name = name
    self.periodSeconds = periodSeconds
    self.write = write
  }
}

/// Queues the observations of reads, to write many in one transaction.
///
/// They are kept in memory: a server that is killed loses those of the last seconds
/// (`flushSeconds`), one that stops loses none. When the queue is full, new ones are dropped and
/// counted. An observation is only an indication that somebody read something; nothing that must be
/// exact may depend on it.
package final class Observations: Sendable {
  /// The interval of writing, in seconds.
  package static let flushSeconds = 5
  /// The most queued observations, and the most written ones remembered.
  static let countMax = 65_536
  private static let rowsMax = 512

  private struct Key: Hashable {
    let tenant: Int64
    let kind: String
    let observation: Observation
  }

  private struct State {
    var waiting: Set<Key> = []
    /// Written or queued in the current period, so not written again.
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

  /// Queues an observation, unless it is known.
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

  /// Writes the queue. Those that fail are retried at the next call.
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
        "tonglu_observations_total", .counter, "Observations of reads that were queued.", taken),
      MetricFamily(
        "tonglu_observations_dropped_total", .counter,
        "Observations of reads that were dropped because the queue was full.", dropped),
      MetricFamily(
        "tonglu_observations_waiting", .gauge, "Observations of reads that are not written yet.",
        waiting),
    ]
  }
}

extension Call {
  /// Records that the caller read `subject`, once in the kind's period. Written within
  /// `Observations.flushSeconds`, lost if the server is killed before.
  package func observe(_ kind: String, subject: Int64) {
    observations?.note(kind, subject: subject, by: caller, at: now)
  }
}
