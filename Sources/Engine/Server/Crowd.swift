import NIOCore
import TongluCore
import TongluService

/// The connections of a loop with more to do than a turn allows, or that use more than their share
/// of it: one has a turn, then the loop looks at the others' sockets, then the next.
///
/// Connections whose callers are known come first, but each fourth turn is a stranger's.
struct Crowd {
  private static let strangersTurn = 4

  private var known = Queue()
  private var strangers = Queue()
  private var turn = 0

  var isEmpty: Bool { known.isEmpty && strangers.isEmpty }

  mutating func append(_ connection: Connection) {
    if connection.isKnown { known.append(connection) } else { strangers.append(connection) }
  }

  mutating func next() -> Connection? {
    turn += 1
    let isStrangers = known.isEmpty || turn % Self.strangersTurn == 0
    return isStrangers ? strangers.next() ?? known.next() : known.next()
  }

  /// First in, first out.
  private struct Queue {
    private static let goneMax = 1_024
    private var waiting: [Connection?] = []
    private var head = 0

    var isEmpty: Bool { head == waiting.count }

    mutating func append(_ connection: Connection) { waiting.append(connection) }

    mutating func next() -> Connection? {
      guard head < waiting.count else { return nil }
      defer {
        waiting[head] = nil
        head += 1
        if head > Self.goneMax || head == waiting.count {
          waiting.removeFirst(head)
          head = 0
        }
      }
      return waiting[head]
    }
  }
}

// The loop's time.
extension LoopContext {
  /// After a turn of the crowd the loop looks at its sockets once before the next: a task that were
  /// due at once would run before that.
  private static let crowdStep = TimeAmount.microseconds(30)

  /// The connection's next turn comes after those that wait.
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

  /// Accounts the time of a slice of a connection's bytes; false when the connection is to end.
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
