import TongluComposition
package import TongluCore
package import TongluDatabase

// Counts the cost of work in steps of SQLite's virtual machine, which are the same on every
// machine. Zero on PostgreSQL.
extension Testbed {
  /// The least number of steps of work that runs at least three times, until the least has occurred
  /// twice: background work, such as observers of the feed, is counted too.
  package func countSteps<Failure: Error>(
    _ body: () throws(Failure) -> Void
  ) throws(Failure) -> Int64 {
    var least = Int64.max
    var (tries, times) = (0, 0)
    while tries < 3 || tries < 20 && times < 2 {
      _ = steps.take()
      try body()
      let count = steps.take()
      times = count < least ? 1 : count == least ? times + 1 : times
      least = min(least, count)
      tries += 1
    }
    return least
  }

  /// Reads as the enterprise "demo", and counts the work in thousands of steps.
  package func counted<Value>(
    _ body: (borrowing Snapshot) throws(Status) -> Value
  ) throws(Status) -> (thousands: Int, value: Value) {
    var value: Value?
    let count = try countSteps { () throws(Status) in value = try read(body) }
    guard let value else { preconditionFailure("nothing was read") }
    return (Int(count / 1_000), value)
  }
}
