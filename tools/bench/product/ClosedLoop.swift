import Glibc
import TongluCore
import TongluHTTP2

/// Calls in a closed loop: several connections with a fixed number of outstanding calls each, on
/// one thread, until all are made. Like h2load, but with a different request for each call.
final class ClosedLoop {
  struct Figures {
    var callsPerSecond: Double
    /// Milliseconds from sending to the end of the response.
    var p50: Double
    var p99: Double
    /// CPU of this process in microseconds per call.
    var clientMicroseconds: Double
  }

  private let connections: [LoopConnection]
  private let inFlight: Int
  private let token: String
  private let port: UInt16
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)

  init(port: UInt16, token: String, connections: Int = 8, inFlight: Int = 64) throws {
    self.port = port
    self.token = token
    self.inFlight = inFlight
    var made: [LoopConnection] = []
    for _ in 0..<connections { made.append(try LoopConnection(port: port)) }
    self.connections = made
    try exchange(until: { made.allSatisfy(\.isGreeted) })
  }

  /// The header fields of a call, created once per method.
  func head(of path: String) -> FieldBlock {
    FieldBlock([
      (":method", "POST"), (":scheme", "http"), (":path", path),
      (":authority", "127.0.0.1:\(port)"), ("content-type", "application/grpc"),
      ("te", "trailers"), ("authorization", "Bearer \(token)"),
    ])
  }

  /// Makes `count` calls; `request` returns the message of each, `replied` receives the message of
  /// its response. A failed call ends the run.
  @discardableResult
  func run(
    _ path: String, count: Int, request: (Int) -> [UInt8],
    replied: @escaping (_ number: Int, _ message: [UInt8]) -> Void = { _, _ in }
  ) throws -> Figures {
    let head = head(of: path)
    var began = [UInt64](repeating: 0, count: count)
    var took = [UInt64](repeating: 0, count: count)
    var (started, done) = (0, 0)
    var failure: BenchError?
    for connection in connections {
      connection.ended = { reply in
        done += 1
        took[reply.number] = monotonicNanoseconds() - began[reply.number]
        guard reply.status == 0, reply.body.count >= 5 else {
          let status = reply.status.map(String.init) ?? "a reset"
          failure = BenchError("call \(reply.number) of \(path) ended with \(status)")
          return
        }
        replied(reply.number, Array(reply.body[5...]))
      }
    }
    let (wall, cpu) = (monotonicNanoseconds(), Self.processorSeconds)
    try exchange(
      until: { done == count },
      before: {
        if let failure { throw failure }
        for connection in self.connections {
          while started < count, connection.openCount < self.inFlight {
            began[started] = monotonicNanoseconds()
            try connection.call(head, request(started), number: started)
            started += 1
          }
        }
      })
    if let failure { throw failure }
    let seconds = Double(monotonicNanoseconds() - wall) / 1e9
    let client = (Self.processorSeconds - cpu) / Double(count) * 1e6
    took.sort()
    return Figures(
      callsPerSecond: Double(count) / seconds, p50: Double(took[count / 2]) / 1e6,
      p99: Double(took[min(count - 1, count * 99 / 100)]) / 1e6, clientMicroseconds: client)
  }

  /// Makes calls until `isOver`; returns the duration of each in nanoseconds. A failed call ends
  /// the run.
  func placeOrders(
    _ path: String, _ requests: OrderRequests, until isOver: () -> Bool
  ) throws -> [UInt64] {
    let head = head(of: path)
    var (began, took): ([UInt64], [UInt64]) = ([], [])
    var failure: BenchError?
    for connection in connections {
      connection.ended = { reply in
        took.append(monotonicNanoseconds() - began[reply.number])
        if reply.status != 0 {
          let status = reply.status.map(String.init) ?? "a reset"
          failure = BenchError("call \(reply.number) of \(path) ended with \(status)")
        }
      }
    }
    try exchange(
      until: { isOver() && took.count == began.count },
      before: {
        if let failure { throw failure }
        for connection in self.connections where !isOver() {
          while connection.openCount < self.inFlight {
            let message = requests.next()
            began.append(monotonicNanoseconds())
            try connection.call(head, message, number: began.count - 1)
          }
        }
      })
    return took
  }

  /// One call; returns its response's message.
  func once(_ path: String, _ message: [UInt8]) throws -> [UInt8] {
    var answer: [UInt8] = []
    try run(path, count: 1, request: { _ in message }, replied: { answer = $1 })
    return answer
  }

  private func exchange(until isOver: () -> Bool, before: () throws -> Void = {}) throws {
    try LoopConnection.exchange(connections, &buffer, until: isOver, before: before)
  }

  private static var processorSeconds: Double {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let (user, system) = (usage.ru_utime, usage.ru_stime)
    return Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
  }
}

extension LoopConnection {
  /// Lets the connections send and receive until `isOver`; `before` may begin calls in each round.
  static func exchange(
    _ connections: [LoopConnection], _ buffer: inout [UInt8], until isOver: () -> Bool,
    before: () throws -> Void = {}
  ) throws {
    var polled = connections.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    while true {
      try before()
      for connection in connections { connection.flush() }
      if isOver() { return }
      for (index, connection) in connections.enumerated() {
        polled[index].events = Int16(connection.wantsToWrite ? POLLIN | POLLOUT : POLLIN)
      }
      try Sockets.wait(&polled, milliseconds: 10_000)
      var isSilent = true
      for (index, connection) in connections.enumerated() where polled[index].revents != 0 {
        isSilent = false
        if polled[index].revents & ~Int16(POLLOUT) != 0 { connection.receive(&buffer) }
        if connection.isBroken { throw BenchError("the server closed a connection") }
      }
      if isSilent { throw BenchError("the server was silent for ten seconds") }
    }
  }
}
