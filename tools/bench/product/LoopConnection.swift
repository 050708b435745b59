import Glibc
import TongluCore
import TongluHTTP2

/// One HTTP/2 connection in plaintext over a non-blocking socket: a lean client, so that the
/// measurement is the server's.
///
/// Confined to the thread that polls it.
final class LoopConnection: ClientHandler {
  /// The end of a call.
  struct Reply {
    /// The number given to `call`.
    let number: Int
    /// grpc-status; nil when the stream was reset.
    let status: Int?
    /// The messages with their prefixes.
    let body: [UInt8]
  }

  private struct Open {
    let number: Int
    var status: Int?
    var body: [UInt8] = []
  }

  private static let names = HeaderNames(["grpc-status"])
  private static let drainBytes = 256 << 10

  let descriptor: Int32
  /// Called when a call has ended.
  var ended: (Reply) -> Void = { _ in }
  /// Called for each DATA frame of an incomplete response.
  var arrived: (_ number: Int, _ byteCount: Int) -> Void = { _, _ in }
  private var session: Session?
  private var open: [Int32: Open] = [:]
  private var unsent: ArraySlice<UInt8> = []
  private(set) var isBroken = false

  /// Connects to the loopback; returns when the socket is connected.
  init(port: UInt16) throws {
    descriptor = try Sockets.connect(port: port)
    session = Session(client: self, names: Self.names, pool: StreamPool())
  }

  deinit { close(descriptor) }

  var openCount: Int { open.count }
  var isGreeted: Bool { session?.isGreeted ?? false }
  var wantsToWrite: Bool { !unsent.isEmpty }

  /// Begins a call; `flush` sends it.
  func call(_ head: FieldBlock, _ message: [UInt8], number: Int) throws {
    guard let stream = session?.call(head: head, fields: Fields(), content: .message(message))
    else { throw BenchError("the connection takes no calls") }
    open[stream] = Open(number: number)
  }

  /// Sends pending bytes, as far as the socket accepts them.
  func flush() {
    while !isBroken {
      if unsent.isEmpty { unsent = (session?.drain(max: Self.drainBytes) ?? [])[...] }
      if unsent.isEmpty { return }
      let sent = Sockets.send(descriptor, unsent)
      guard sent > 0 else {
        isBroken = sent < 0
        return
      }
      unsent = unsent.dropFirst(sent)
    }
  }

  /// Reads available bytes from the socket, through `buffer`.
  func receive(_ buffer: inout [UInt8]) {
    let count = Sockets.receive(descriptor, &buffer)
    guard count != 0 else { return }
    guard count > 0, session?.feed(buffer.span.extracting(0..<count)) == true else {
      isBroken = true
      return
    }
  }
}

// The session.
extension LoopConnection {
  func received(_ fields: borrowing ReceivedFields, stream: Int32) {
    var status: Int?
    fields.forEach { number, _, value in
      guard number == 0 else { return }
      status = value.indices.reduce(0) { $0 * 10 + Int(value[$1]) - 48 }
    }
    if let status { open[stream]?.status = status }
  }

  func received(_ data: [UInt8], stream: Int32) {
    guard let number = open[stream]?.number else { return }
    open[stream]?.body += data
    arrived(number, data.count)
  }

  func ended(stream: Int32) { finish(stream) }

  func closed(stream: Int32, error: UInt32) { finish(stream) }

  func goingAway() { isBroken = true }

  private func finish(_ stream: Int32) {
    guard let call = open.removeValue(forKey: stream) else { return }
    ended(Reply(number: call.number, status: call.status, body: call.body))
  }
}

/// The system's sockets.
enum Sockets {
  /// A connected non-blocking socket of the loopback.
  static func connect(port: UInt16) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw BenchError("no socket: raise `ulimit -n`") }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe Glibc.connect(descriptor, $0, size)
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw BenchError("no connection to port \(port): errno \(errno)")
    }
    var yes: Int32 = 1
    unsafe setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    return descriptor
  }

  /// The number of bytes sent: 0 if the socket is full, negative if the connection is closed.
  static func send(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    return count < 0 && errno == EAGAIN ? 0 : count
  }

  /// The number of bytes received: 0 for none now, negative if the connection is closed.
  static func receive(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
    }
    if count == 0 { return -1 }
    return count < 0 && errno == EAGAIN ? 0 : count
  }

  /// Waits until one of the sockets is readable or, if requested, writable.
  static func wait(_ polled: inout [pollfd], milliseconds: Int32) throws {
    let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
    guard count >= 0 || errno == EINTR else { throw BenchError("poll failed: errno \(errno)") }
  }
}
