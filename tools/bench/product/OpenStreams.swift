import TongluCommunityMessages
import TongluCore
import TongluHTTP2
import TongluMessages

/// Live streams of CommunityService.Subscribe, many on each of a few connections, on one thread.
final class OpenStreams {
  private static let path = "/tonglu.v1.CommunityService/Subscribe"

  private let connections: [LoopConnection]
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)
  private var opened = 0
  private var arrivals = 0
  private var failures = 0

  init(port: UInt16, connections: Int = 8) throws {
    self.connections = try (0..<connections).map { _ in try LoopConnection(port: port) }
    for connection in self.connections {
      connection.arrived = { [unowned self] _, _ in arrivals += 1 }
      connection.ended = { [unowned self] _ in failures += 1 }
    }
    let made = self.connections
    try LoopConnection.exchange(made, &buffer, until: { made.allSatisfy(\.isGreeted) })
  }

  /// Opens `count` more streams from now on, at most 64 pending on each connection, and returns
  /// when each has its greeting.
  func open(_ count: Int, _ head: FieldBlock) throws {
    let message = SubscribeRequest().encoded()
    let (first, room) = (opened, 64 * connections.count)
    arrivals = 0
    try LoopConnection.exchange(
      connections, &buffer, until: { arrivals >= count },
      before: {
        while opened < first + count, opened - first < arrivals + room {
          try connections[opened % connections.count].call(head, message, number: opened)
          opened += 1
        }
        if failures > 0 { throw BenchError("\(failures) streams ended") }
      })
  }

  /// Runs `cause` and returns when every stream has received a message.
  func await(_ cause: () throws -> Void) throws {
    arrivals = 0
    try cause()
    try LoopConnection.exchange(
      connections, &buffer, until: { arrivals >= opened },
      before: { if failures > 0 { throw BenchError("\(failures) streams ended") } })
  }

  static func head(_ loop: ClosedLoop) -> FieldBlock { loop.head(of: path) }

  var count: Int { opened }
}
