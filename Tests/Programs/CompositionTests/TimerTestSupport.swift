import Synchronization

/// Set by a test, read by the timer's work.
final class Flag: Sendable {
  private let stored: Mutex<Bool>

  init(_ value: Bool) { stored = Mutex(value) }

  var value: Bool {
    get { stored.withLock { $0 } }
    set { stored.withLock { $0 = newValue } }
  }
}

/// The subjects for which work ran, in order.
final class Subjects: Sendable {
  private let stored = Mutex<[Int64]>([])

  var all: [Int64] { stored.withLock { $0 } }
  func add(_ subject: Int64) { stored.withLock { $0.append(subject) } }
}
