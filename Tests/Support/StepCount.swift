import Dispatch
import Synchronization
import TongluComposition
package import TongluCore
package import TongluDatabase

extension Testbed {
  /// Reads as the enterprise "demo" on the pool, and counts the work: how many thousands of steps
  /// SQLite's machine took, which is the same on every machine. On PostgreSQL nothing is counted.
  package func counted<Value: Sendable>(
    _ body: @escaping @Sendable (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> (thousands: Int, value: Value) {
    let count = Mutex(0)
    let result = Mutex<Result<Value, Status>?>(nil)
    let done = DispatchSemaphore(value: 0)
    let tenant = self.tenant
    try platform.database.pool.submit { reader in
      let read: Result<Value, Status> = Result { () throws(Status) in
        try reader.read(
          tenant: tenant, deadline: nil,
          isUnwanted: {
            // Asked once in a thousand steps.
            count.withLock { $0 += 1 }
            return false
          }, body)
      }
      result.withLock { $0 = read }
      done.signal()
    }
    done.wait()
    guard let read = result.withLock({ $0 }) else { preconditionFailure("nothing was read") }
    // PostgreSQL asks once in a while instead.
    return (platform.database.isShared ? 0 : count.withLock { $0 }, try read.get())
  }
}
