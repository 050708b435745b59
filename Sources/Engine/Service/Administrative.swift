import Dispatch
import TongluCore
import TongluDatabase

/// A transaction of the program itself that somebody waits for.
///
/// `@unchecked Sendable`: owned by the submitting thread, then by the writer's; `done` orders the
/// two.
final class Administrative<Value: Sendable>: WriteJob, WriteSink, @unchecked Sendable {
  let context: WriteContext
  var isCounted: Bool { false }
  var sink: any WriteSink { self }
  private let body: @Sendable (borrowing Transaction) throws(Status) -> Value
  private let done = DispatchSemaphore(value: 0)
  private var value: Value?
  private var outcome: Result<Void, Status> = .success(())

  init(
    _ context: WriteContext,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) {
    self.context = context
    self.body = body
  }

  func checkAlive() throws(Status) {}

  func run(_ transaction: borrowing Transaction) throws(Status) { value = try body(transaction) }

  func finish(_ outcome: Result<Void, Status>, position: Int64) { self.outcome = outcome }

  func release(_ jobs: [any WriteJob]) { done.signal() }

  func wait() throws(Status) -> Value {
    done.wait()
    try outcome.get()
    guard let value else { throw Status(.internal, "NO_OUTCOME", "a transaction gave no value") }
    return value
  }
}
