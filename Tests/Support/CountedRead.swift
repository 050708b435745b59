import TongluComposition
package import TongluCore
package import TongluDatabase

// What work costs in steps of SQLite's virtual machine, which are the same on every machine. On
// PostgreSQL nothing is counted.
extension Testbed {
  /// The steps of what is done three times: the least, because what runs in the background, as the
  /// planner's statistics do, counts too.
  package func countSteps<Failure: Error>(
    _ body: () throws(Failure) -> Void
  ) throws(Failure) -> Int64 {
    var least = Int64.max
    for _ in 0..<3 {
      _ = steps.take()
      try body()
      least = min(least, steps.take())
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
