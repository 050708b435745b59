import NIOCore
import TongluCore
import TongluService

/// The connections of a loop that need more than one turn, or use more than their share of it: one
/// connection gets a turn, then the loop polls its sockets, then the next.
///
/// Connections with authenticated callers come first, but each fourth turn goes to another.
struct Crowd {
  private static let strangersTurn = 4

  private var known = CircularBuffer<Connection>()
  private var strangers = CircularBuffer<Connection>()
  private var turn = 0

  var isEmpty: Bool { known.isEmpty && strangers.isEmpty }

  mutating func append(_ connection: Connection) {
    if connection.isKnown { known.append(connection) } else { strangers.append(connection) }
  }

  mutating func next() -> Connection? {
    turn += 1
    let isStrangers = known.isEmpty || turn % Self.strangersTurn == 0
    return isStrangers ? strangers.popFirst() ?? known.popFirst() : known.popFirst()
  }
}

// The loop's time budget.
extension LoopContext {
  /// The delay between two turns of the crowd, in which the loop polls its sockets once: a task
  /// without a delay would run before that.
  private static let crowdStep = TimeAmount.microseconds(30)

  /// The connection gets a turn after those already queued.
  func enqueue(_ connection: Connection) {
    connection.isQueued = true
    let isFirst = crowd.isEmpty && !isInCrowd
    crowd.append(connection)
    if isFirst { scheduleCrowd() }
  }

  private func scheduleCrowd() {
    loop.assumeIsolated().scheduleTask(in: Self.crowdStep) {
      self.isInCrowd = true
      let began = monotonicNanoseconds()
      repeat {
        guard let next = self.crowd.next() else { break }
        next.isQueued = false
        next.takeTurn()
      } while monotonicNanoseconds() - began < self.turnNanoseconds
      self.isInCrowd = false
      if !self.crowd.isEmpty { self.scheduleCrowd() }
    }
  }

  var turnNanoseconds: UInt64 { UInt64(min(configuration.work.turnMicroseconds, 1 << 40)) * 1_000 }

  /// Accounts the time of a slice of a connection's bytes; false when the connection must end.
  func tookSlice(_ nanoseconds: UInt64, now: UInt64, of connection: Connection) -> Bool {
    connection.work.tookSlice(nanoseconds, now: now, of: &work)
  }

  func mayInflate(_ invocation: Invocation) -> Bool {
    connection(of: invocation.stream)?.work.mayInflate(now: monotonicNanoseconds(), of: &work)
      ?? false
  }

  func isFamiliar(_ invocation: Invocation) -> Bool {
    connection(of: invocation.stream)?.isKnown ?? false
  }

  func inflated(_ byteCount: Int, for invocation: Invocation) {
    let now = monotonicNanoseconds()
    connection(of: invocation.stream)?.work.inflated(byteCount, now: now, of: &work)
  }
}
