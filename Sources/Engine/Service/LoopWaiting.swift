import TongluCore
import TongluDatabase

/// Calls that require a position ahead of the database's.
extension LoopExecutor {
  /// Whether calls wait for a position: `resumeWaiting` is then called every few milliseconds.
  package var isWaiting: Bool { behind.hasReads }

  /// The most calls of this loop that wait, and for how long; beyond either they are refused,
  /// UNAVAILABLE POSITION_NOT_REACHED.
  package func limitWaiting(countMax: Int, milliseconds: Int) {
    behind.countMax = countMax
    behind.nanosecondsMax = UInt64(milliseconds) * 1_000_000
  }

  /// Continues the reads whose position is reached; refuses those whose deadline has passed.
  package func resumeWaiting() {
    for waiting in behind.takeReads() {
      let (invocation, call) = (waiting.invocation, waiting.call)
      do throws(Status) {
        try invocation.checkAlive()
        guard try executor.hasReached(invocation.after, call.caller) else {
          try behind.wait(waiting)
          continue
        }
        let message = invocation.message
        guard try start(invocation, message.span, waiting.method, call, waiting.read) else {
          continue
        }
      } catch {
        invocation.refuse(error)
      }
      sink.release([invocation])
    }
  }

  /// A delay for a stream that is ahead of the database; nil when it is not.
  func step(ofBehind stream: StreamCall) throws(Status) -> StreamCall.Step? {
    let invocation = stream.invocation
    if invocation.hasReached { return nil }
    guard try executor.hasReached(invocation.after, stream.call.caller) else {
      try behind.wait(invocation.stream)
      return .later(milliseconds: Behind.stepMilliseconds)
    }
    behind.forget(invocation.stream)
    invocation.hasReached = true
    return nil
  }
}
