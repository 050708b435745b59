import Foundation
import Logging
import NIOCore
import NIOEmbedded
import TongluCore
import TongluDatabase
import TongluHTTP2
import TongluMessages
import TongluServer
import TongluService

/// A whole connection of the server without a socket, from a client's bytes to handlers of every
/// kind and back: calls and streams are opened, fed, read, reset, timed out and drained in any
/// order.
enum ConnectionFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    let bench = try Bench.ofThisThread()
    let plan = script.byte()
    let detached = try bench.detached(plan & 63)
    let channel = EmbeddedChannel(handler: detached.connection(), loop: bench.loop)
    // An embedded channel accepts nothing before it is connected.
    channel.connect(to: Self.client, promise: nil)
    try require(channel.isActive, "the channel is not active")
    var peer = Caller(channel, cut: 1 + Int(script.byte()))
    peer.feed(FrameWriter.preface + FrameWriter.settings)
    while !script.isAtEnd, channel.isActive {
      if script.byte() == 255 { detached.drain() }
      peer.act(&script)
    }
    try peer.check()
    _ = try? channel.finish(acceptAlreadyClosed: true)
    bench.loop.advanceTime(by: .seconds(200))
    try require(detached.openCalls == 0, "\(detached.openCalls) calls are left open")
  }

  private static let client: SocketAddress = {
    guard let address = try? SocketAddress(ipAddress: "127.0.0.1", port: 1) else {
      preconditionFailure("it is an address")
    }
    return address
  }()

  /// Limits small enough to be reached.
  fileprivate static func configuration(_ plan: UInt8) -> Configuration {
    var configuration = Configuration()
    configuration.limits = Conversation.limits(plan & 7)
    if plan & 8 != 0 { configuration.messageBytesMax = 200 }
    if plan & 16 != 0 { configuration.limits.bufferedBytesMax = 600 }
    if plan & 32 != 0 { configuration.limits.pendingReplyBytesMax = 700 }
    configuration.limits.bodyBytesMax = configuration.messageBytesMax + 5
    configuration.drainMillisecondsMax = 1_000
    // The behaviour must not depend on durations.
    configuration.work.turnMicroseconds = .max
    configuration.work.shareMillisecondsBurst = .max
    configuration.work.refusalMillisecondsBurst = .max
    return configuration
  }
}

/// A client that follows the fuzzer's script.
private struct Caller {
  private static let paths = [
    "/f.F/Echo", "/f.F/Count", "/f.F/Follow", "/f.F/Nap", "/f.F/Sum", "/f.F/Chat",
    "/grpc.health.v1.Health/Check", "/grpc.health.v1.Health/Watch",
    "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", "/f.F/None",
  ]
  private static let fields: [(String, String)] = [
    ("grpc-timeout", "0n"), ("grpc-timeout", "1H"), ("grpc-encoding", "gzip"),
    ("grpc-encoding", "deflate"), ("grpc-accept-encoding", "gzip"), ("x-bin", "AAA"),
    ("tonglu-after", "1.1"), ("content-type", "text/plain"), ("x-more", "1"),
    ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
  ]

  private let channel: EmbeddedChannel
  private let cut: Int
  private var frames = FrameWriter(role: .client)
  private var lastStream: UInt32 = 0
  private var said: [UInt8] = []

  init(_ channel: EmbeddedChannel, cut: Int) {
    self.channel = channel
    self.cut = cut
  }

  mutating func act(_ script: inout Script) {
    switch script.below(12) {
    case 0, 1, 2: open(&script)
    case 3, 4, 5: send(&script)
    case 6: feed(FrameWriter.frame(type: 3, flags: 0, stream: stream(&script), [0, 0, 0, 8]))
    case 7:
      let room = FrameWriter.frame(
        type: 8, flags: 0, stream: script.byte() & 1 == 0 ? 0 : stream(&script), [0, 0, 16, 0])
      feed(room)
    case 8: channel.embeddedEventLoop.advanceTime(by: .milliseconds(Int64(script.byte()) * 10))
    case 9: feed(FrameWriter.frame(type: 6, flags: script.byte() & 1, stream: 0, script.bytes(8)))
    case 10: feed(FrameWriter.frame(type: 4, flags: 0, stream: 0, [0, 4, 0, 0] + script.bytes(2)))
    default: feed(frames.write(&script))
    }
    channel.embeddedEventLoop.run()
    collect()
  }

  mutating func feed(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, channel.isActive {
      _ = try? channel.writeInbound(ByteBuffer(bytes: rest.prefix(cut)))
      rest = rest.dropFirst(cut)
    }
  }

  private mutating func open(_ script: inout Script) {
    lastStream += 2
    let plan = script.byte()
    var list = [
      (":method", plan & 1 == 0 ? "POST" : "GET"), (":scheme", "http"),
      (":path", script.pick(Self.paths)), (":authority", "a"), ("te", "trailers"),
    ]
    if plan & 2 == 0 { list.append(("content-type", "application/grpc")) }
    for _ in 0..<(plan >> 2 & 3) { list.append(script.pick(Self.fields)) }
    let end: UInt8 = plan & 16 == 0 ? 0 : 1
    feed(
      FrameWriter.frame(
        type: 1, flags: 4 | end, stream: lastStream - 1, FrameWriter.block(list)))
  }

  /// A message, a part of one, the rest of one, or none.
  private mutating func send(_ script: inout Script) {
    let plan = script.byte()
    var payload: [UInt8]
    switch plan & 3 {
    case 0: payload = Self.framed(Array("\(script.byte())".utf8), flag: 0)
    case 1: payload = Self.framed(script.run(), flag: plan >> 3 & 1)
    case 2: payload = [0, 0, 0] + script.bytes(2) + [UInt8](repeating: 0x31, count: Int(plan))
    default: payload = [UInt8](repeating: 0x31, count: Int(script.byte()) << 2)
    }
    if plan & 64 != 0 { payload += Self.framed([0x32], flag: 0) }
    feed(FrameWriter.frame(type: 0, flags: plan >> 7, stream: stream(&script), payload))
  }

  private static func framed(_ message: [UInt8], flag: UInt8) -> [UInt8] {
    [flag, 0, 0, UInt8(message.count >> 8), UInt8(truncatingIfNeeded: message.count)] + message
  }

  private func stream(_ script: inout Script) -> UInt32 {
    let back = UInt32(script.byte() % 8) * 2
    return lastStream > back ? lastStream - 1 - back : 1
  }

  private mutating func collect() {
    while let bytes = try? channel.readOutbound(as: ByteBuffer.self) {
      said += bytes.readableBytesView
    }
  }

  /// The output consists of complete frames, and no stream continues after its end.
  mutating func check() throws(Flaw) {
    collect()
    // A client of another protocol than HTTP/2 gets a line of HTTP/1.
    if said.starts(with: Array("HTTP/1.1".utf8)) { return }
    try Conversation.checkFrames(said)
  }
}

/// Shared by all inputs: a database, an executor with a method of every kind, a loop for each
/// thread and on it a server for each plan.
private final class Bench {
  let loop = EmbeddedEventLoop()
  private let executor: Executor
  private var servers: [UInt8: Detached] = [:]

  private init(_ executor: Executor) { self.executor = executor }

  static func ofThisThread() throws(Flaw) -> Bench {
    let key = "tonglu.fuzz.bench"
    if let bench = Thread.current.threadDictionary[key] as? Bench { return bench }
    let bench = Bench(try shared.get())
    Thread.current.threadDictionary[key] = bench
    return bench
  }

  func detached(_ plan: UInt8) throws(Flaw) -> Detached {
    if let known = servers[plan] { return known }
    let made = try Self.attempt { () throws(Status) in
      try Detached(
        on: loop, executor, ConnectionFuzz.configuration(plan),
        logger: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() })
    }
    servers[plan] = made
    return made
  }

  private static let shared: Result<Executor, Flaw> = Result { () throws(Flaw) in
    let directory = NSTemporaryDirectory() + "tonglu-fuzz-\(UUID().uuidString)"
    return try attempt { () throws(Status) in
      let database = try Database(directory: directory, migrations: Installation.migrations)
      return Executor(
        methods: FuzzMethods.all, database: database, authenticator: Nobody(), clock: .system,
        mint: IdentifierMint(node: 0, clock: .system), payloadKey: [UInt8](repeating: 7, count: 32))
    }
  }

  static func attempt<Value>(_ body: () throws(Status) -> Value) throws(Flaw) -> Value {
    do throws(Status) { return try body() } catch { throw Flaw("\(error)") }
  }
}

private struct Nobody: Authenticator {
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> TongluService.Caller { .anonymous }
}
