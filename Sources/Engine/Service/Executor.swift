package import TongluCore
package import TongluDatabase

/// Runs calls: finds the method, the caller, the right, then a snapshot or the writer.
///
/// One for the process; each event loop has its `LoopExecutor`.
package final class Executor: Sendable {
  package let router: Router
  package let database: Database
  let authenticator: any Authenticator
  let clock: WallClock
  let mint: IdentifierMint
  let outcomes: Outcomes

  package init(
    router: Router, database: Database, authenticator: any Authenticator, clock: WallClock,
    mint: IdentifierMint
  ) throws(Status) {
    self.router = router
    self.database = database
    self.authenticator = authenticator
    self.clock = clock
    self.mint = mint
    outcomes = Outcomes(key: try Self.key(database, now: clock.now))
  }

  /// An executor for one event loop, with that loop's own read connection.
  package func makeLoop(sink: any ReplySink) throws(Status) -> LoopExecutor {
    LoopExecutor(self, reader: try database.makeReader(), sink: sink)
  }
}

/// Takes finished calls back to where their connections live.
package protocol ReplySink: AnyObject, Sendable {
  /// Calls that finished together, from the writer's or a pool thread: hop once for all of them.
  func release(_ invocations: [Invocation])
}
