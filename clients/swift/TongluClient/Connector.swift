import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import TongluCore

/// Holds the connection, makes it when a call needs one, and lets calls wait for it.
///
/// `@unchecked Sendable`: confined to `loop`.
final class Connector: @unchecked Sendable {
  private static let connectTimeout = TimeAmount.seconds(10)

  private let host: String
  private let port: Int
  private let tls: NIOSSLContext?
  private let loop: any EventLoop
  private var connection: Connection?
  private var isConnecting = false
  private var isClosed = false
  private var waiting: [OutgoingCall] = []

  init(host: String, port: Int, tls: NIOSSLContext?, loop: any EventLoop) {
    self.tls = tls
    self.host = host
    self.port = port
    self.loop = loop
  }

  func start(_ call: OutgoingCall) {
    guard !isClosed else {
      call.end(.failure(Status(.unavailable, "CHANNEL_CLOSED", "the channel is closed")))
      return
    }
    if let seconds = call.options.timeoutSeconds {
      let nanoseconds = Int64(max(0, min(seconds, 1e9)) * 1e9)
      call.deadline = loop.scheduleTask(in: .nanoseconds(nanoseconds)) { [weak self] in
        self?.expire(call)
      }
    }
    if let connection, connection.acceptsCalls {
      connection.start(call)
    } else {
      waiting.append(call)
      connect()
    }
  }

  private func expire(_ call: OutgoingCall) {
    cancel(call, Status(.deadlineExceeded, "DEADLINE_EXCEEDED", "no reply within the timeout"))
  }

  /// Ends the call here and there.
  func cancel(_ call: OutgoingCall, _ status: Status) {
    call.end(.failure(status))
    connection?.cancel(call)
  }

  /// So many bytes of the call's messages have been read.
  func consume(_ call: OutgoingCall, _ count: Int) { connection?.consume(call, count) }

  /// The call has something to send again.
  func resume(_ call: OutgoingCall) { connection?.resume(call) }

  private func connect() {
    guard !isConnecting else { return }
    isConnecting = true
    let (host, tls) = (self.host, self.tls)
    let connection = Connection(
      authority: "\(host):\(port)", isSecure: tls != nil, loop: loop)
    ClientBootstrap(group: loop)
      .connectTimeout(Self.connectTimeout)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.maxMessagesPerRead, value: 1)
      .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 64 << 10))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(tls.makeHandler(host: host))
          }
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
      .connect(host: host, port: port)
      .assumeIsolated()
      .whenComplete { self.connected(connection, $0) }
  }

  /// What went wrong in the system's words: `Connection refused`.
  private static func cause(of error: any Error) -> String {
    switch error {
    case let error as NIOConnectionError:
      if let first = error.connectionErrors.first { return cause(of: first.error) }
      return "\(error.host) has no address"
    case let error as IOError:
      let known = NSError(domain: NSPOSIXErrorDomain, code: Int(error.errnoCode))
      return known.localizedFailureReason ?? known.localizedDescription
    default: return "\(error)"
    }
  }

  private func connected(
    _ connection: Connection, _ result: Result<any NIOCore.Channel, any Error>
  ) {
    isConnecting = false
    let calls = waiting
    waiting = []
    switch result {
    case .success:
      self.connection = connection
      for call in calls where call.receiver != nil { connection.start(call) }
    case .failure(let error):
      let status = Status(
        .unavailable, "CANNOT_CONNECT",
        "no connection to \(host):\(port): \(Self.cause(of: error))")
      for call in calls { call.end(.failure(status)) }
    }
  }

  func close(_ done: @escaping () -> Void) {
    isClosed = true
    connection?.close()
    connection = nil
    for call in waiting {
      call.end(.failure(Status(.unavailable, "CHANNEL_CLOSED", "the channel is closed")))
    }
    waiting = []
    done()
  }
}
