import Dispatch
package import TongluCore
package import TongluDatabase

/// A read of the program itself whose caller waits for the result.
///
/// `@unchecked Sendable`: owned by the pool's thread until `done`, then by the waiting one.
private final class PoolRead<Value: Sendable>: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var outcome: Result<Value, Status>?

  func end(_ outcome: Result<Value, Status>) {
    self.outcome = outcome
    done.signal()
  }

  func wait() throws(Status) -> Value {
    done.wait()
    guard let outcome else { throw Status(.internal, "NO_OUTCOME", "a read gave no value") }
    return try outcome.get()
  }
}

extension Database {
  /// Reads over a new view on the bounded pool and waits for the result: for background work, never
  /// on an event loop or a pool thread.
  package func readOnPool<Value: Sendable>(
    tenant: Int64,
    _ body: @escaping @Sendable (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> Value {
    let read = PoolRead<Value>()
    try pool.submit { reader in
      do throws(Status) {
        read.end(.success(try reader.read(tenant: tenant, deadline: nil, body)))
      } catch {
        read.end(.failure(error))
      }
    }
    return try read.wait()
  }
}
