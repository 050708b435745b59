import TongluCore
import TongluDatabase

/// What a loop's calls do on a thread of the pool.
extension Executor {
  /// What a stream sends next is of a view in which its caller is still who opened it: another
  /// server may have written since it was recognised.
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
  /// Gives a snapshot for the duration of the call: until its deadline, or until its client
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
