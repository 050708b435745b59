package import Logging
package import NIOCore
package import TongluCore
package import TongluService

/// An event loop of a server without a listener, for tests that drive connections byte by byte on
/// their own channels.
///
/// Confined to its event loop.
package final class Detached {
  private let context: LoopContext
  private let admission: Admission

  package init(
    on loop: any EventLoop, _ executor: Executor, _ configuration: Configuration, logger: Logger
  ) throws(Status) {
    context = try LoopContext(loop, executor, configuration, logger)
    admission = Admission(configuration)
  }

  /// The handler of a new connection, for the end of a channel's pipeline.
  package func connection() -> any ChannelHandler {
    guard let place = admission.enter(nil) else {
      preconditionFailure("a connection of the loopback has its place")
    }
    return Connection(context, place)
  }

  /// Shuts down as a stopping server does.
  package func drain() { _ = context.drain() }

  /// Calls that run elsewhere or are open, of all connections.
  package var openCalls: Int { context.openCalls }
}
