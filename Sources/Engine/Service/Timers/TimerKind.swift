package import TongluCore
package import TongluDatabase

/// The key of due work: one kind, one subject, one time. Work with the same key runs once.
package struct TimerKey: Sendable, Hashable {
  package let kind: String
  /// The id of the subject; 0 for the enterprise itself.
  package let subject: Int64
  package let dueTime: Instant

  package init(kind: String, subject: Int64, dueTime: Instant) {
    self.kind = kind
    self.subject = subject
    self.dueTime = dueTime
  }
}

/// A kind of work that is due at a time, or triggered by a change of the feed: declared by its
/// domain, run by the program (actor 0) in an ordinary transaction.
///
/// A server runs the kinds that it knows and leaves the others to newer servers.
package struct TimerKind: Sendable {
  /// Runs the work. It may run again until its transaction is committed. A refusal undoes it, and
  /// the work is retried later.
  package typealias Body =
    @Sendable (TimerKey, Call, borrowing Transaction) throws(Status) -> Void

  /// Carries out a bounded part of work that repeats; whether there is more to do at once.
  package typealias Part =
    @Sendable (TimerKey, Call, borrowing Transaction) throws(Status) -> Bool

  /// What a kind that takes more than one transaction says of one attempt.
  package enum HandOver: Sendable {
    /// It has begun; its end removes the timer, otherwise it is retried. `after` is the error of
    /// the attempt before.
    case begun(after: Status?)
    /// Another server runs it until then.
    case leased(until: Instant)
    /// Nothing is left to do.
    case over
  }

  enum Work: Sendable {
    case transaction(Part)
    case handOver(@Sendable (TimerKey, _ tenant: Int64) throws(Status) -> HandOver)
  }

  /// The most bytes of a kind's name; BAD_TIMER_KIND beyond it.
  package static let nameCountMax = 64

  /// Lower-case words with hyphens; stored, never to be given another meaning.
  package let name: String
  /// The number of attempts after which the work is dead, until an owner retries it. Repeating work
  /// is never dead.
  package let attemptsMax: Int64
  /// The interval in seconds of a repeating kind, in each enterprise; nil for scheduled work.
  package let repeatSeconds: Int64?
  /// A change of one of these schedules the kind with the changed thing as its subject.
  package let follows: Set<Entity>
  /// Whether each run is recorded in the audit log. Repeating housekeeping is not.
  package let isAudited: Bool
  let work: Work

  /// Work that a domain's transactions schedule with `Timers.schedule`.
  package init(_ name: String, attemptsMax: Int64 = 10, _ body: @escaping Body) {
    self.init(name, attemptsMax, nil, [], isAudited: true, .transaction(Self.whole(body)))
  }

  /// Work that is due in each enterprise every `repeatSeconds`. Missed times are made up for by one
  /// run.
  package init(_ name: String, every repeatSeconds: Int64, _ body: @escaping Body) {
    self.init(name, every: repeatSeconds, inParts: Self.whole(body))
  }

  /// The same of work that may be too long for one transaction: while there is more to do, it is
  /// due again at once, and its next part comes with the next look.
  package init(_ name: String, every repeatSeconds: Int64, inParts part: @escaping Part) {
    self.init(name, .max, repeatSeconds, [], isAudited: false, .transaction(part))
  }

  /// Work triggered by each change of the entities, from the time that the installation knows the
  /// kind. Several changes of one thing at one instant trigger it once. The work must not change
  /// the same entities endlessly.
  package init(
    _ name: String, following entities: Set<Entity>, attemptsMax: Int64 = 10,
    _ body: @escaping Body
  ) {
    self.init(name, attemptsMax, nil, entities, isAudited: true, .transaction(Self.whole(body)))
  }

  /// Work of several transactions, which `start` begins and whose end removes the timer.
  init(
    _ name: String, attemptsMax: Int64 = 10,
    start: @escaping @Sendable (TimerKey, _ tenant: Int64) throws(Status) -> HandOver
  ) {
    self.init(name, attemptsMax, nil, [], isAudited: false, .handOver(start))
  }

  private init(
    _ name: String, _ attemptsMax: Int64, _ repeatSeconds: Int64?, _ follows: Set<Entity>,
    isAudited: Bool, _ work: Work
  ) {
    precondition(
      (1...Self.nameCountMax).contains(name.utf8.count) && attemptsMax > 0, "a timer kind's name")
    self.name = name
    self.attemptsMax = attemptsMax
    self.repeatSeconds = repeatSeconds
    self.follows = follows
    self.isAudited = isAudited
    self.work = work
  }

  private static func whole(_ body: @escaping Body) -> Part {
    { (key, call, transaction) throws(Status) in
      try body(key, call, transaction)
      return false
    }
  }

  /// What the audit log names it by.
  package var method: String { "timer/\(name)" }

  /// The delay after the attempt with this number, in seconds: ten, doubled with each, at most an
  /// hour. A running attempt has the same time before another server may try.
  package static func backoffSeconds(afterAttempt number: Int64) -> Int64 {
    min(backoffSecondsMax, 10 << min(max(number - 1, 0), 9))
  }

  package static let backoffSecondsMax: Int64 = 3_600
}

extension Caller {
  /// The program itself, in an enterprise: staff member 0, with an owner's rights to read.
  package static func program(in tenant: Int64) -> Caller {
    Caller(tenant: tenant, kind: .staff, userID: 0, roles: .owner)
  }
}
