import TongluCore
import TongluDatabase

/// The work of a loop's calls on a pool thread.
extension Executor {
  /// The next messages of a stream, of a view in which its caller's rights are unchanged: another
  /// server may have changed them since the authentication.
  func next(
    of stream: StreamCall, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> StreamCall.Step {
    let right =
      database.isShared ? try authenticator.ask(stream.call.caller, snapshot) : nil
    let step = try stream.next(room: room, snapshot)
    try right?.answer(snapshot)
    return step
  }

  func recognise(
    _ stream: StreamCall, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let caller = try caller(
      stream.invocation.credentials, for: stream.method, now: clock.now, snapshot)
    try stream.method.admit(caller)
    try stream.recognise(caller)
  }
}

extension PoolReader {
  /// Passes a snapshot for the duration of the call: until its deadline, or until its client
  /// disconnects.
  func read<Result>(
    tenant: Int64, for invocation: Invocation,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    try read(
      tenant: tenant, deadline: invocation.deadline,
      isUnwanted: { invocation.isCancelled }, body)
  }
}
