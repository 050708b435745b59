import TongluCore
import TongluDatabase

/// A transaction of the program itself whose caller waits for the result.
///
/// `@unchecked Sendable`: owned by the submitting thread, then by the writer's; `ending` orders the
/// two.
final class Administrative<Value: Sendable>: AwaitedJob, @unchecked Sendable {
  let context: WriteContext
  let ending = JobEnding()
  private let body: @Sendable (borrowing Transaction) throws(Status) -> Value
  private var value: Value?

  init(
    _ context: WriteContext,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Value
  ) {
    self.context = context
    self.body = body
  }

  func run(_ transaction: borrowing Transaction) throws(Status) { value = try body(transaction) }

  func waitForValue() throws(Status) -> Value {
    try wait().get()
    guard let value else { throw Status(.internal, "NO_OUTCOME", "a transaction gave no value") }
    return value
  }
}
