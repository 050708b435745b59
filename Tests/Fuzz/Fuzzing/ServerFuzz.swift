import TongluHTTP2

/// A server's session with arbitrary bytes.
///
/// The first byte chooses: a peer's bytes fed whole and in pieces, which must make no difference;
/// or a conversation of valid and invalid frames with a handler that responds at once, late, in
/// parts, or not at all.
enum ServerFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    let plan = script.byte()
    if plan & 1 == 0 {
      try compareCuts(plan, &script)
    } else {
      try FuzzServer(plan, script).converse()
    }
  }

  private static func compareCuts(_ plan: UInt8, _ script: inout Script) throws(Flaw) {
    let cut = Int(script.byte())
    let opening = plan & 2 == 0 ? FrameWriter.preface + FrameWriter.settings : []
    let bytes = opening + script.all()
    let limits = Conversation.limits(plan >> 3)
    let whole = ServerListener(limits, takesBody: plan & 4 != 0)
    let pieces = ServerListener(limits, takesBody: plan & 4 != 0)
    let isWhole = Conversation(whole.session, cut: .max).feed(bytes)
    let isPieces = Conversation(pieces.session, cut: cut).feed(bytes)
    try Conversation.compare(
      whole: (isWhole, whole.session, whole.events),
      pieces: (isPieces, pieces.session, pieces.events))
    for listener in [whole, pieces] {
      _ = listener.session.drain()
      listener.session.close()
      try require(listener.session.openStreams == 0, "a stream is left open")
      try require(listener.session.bufferedBytes == 0, "bytes of no stream are counted")
      try require(listener.owed.isEmpty, "a request has neither reply nor cancellation")
    }
  }
}

/// A handler that only receives.
private final class ServerListener: ServerHandler {
  enum Event: Equatable {
    case request(Int32, fields: [[UInt8]], body: [UInt8], excess: Request.Excess?)
    case data(Int32, [UInt8])
    case ended(Int32)
    case cancelled(Int32)
    case acknowledged
  }

  private let takesBody: Bool
  private(set) var session: Session! = nil
  private(set) var events: [Event] = []
  private(set) var owed: Set<Int32> = []

  init(_ limits: Limits, takesBody: Bool) {
    self.takesBody = takesBody
    session = Session(
      server: self, limits: limits, names: Conversation.names, pool: StreamPool())
  }

  func received(_ request: borrowing Request) {
    var fields: [[UInt8]] = []
    request.fields.forEach { number, name, value in
      fields.append([number] + name.indices.map { name[$0] })
      fields.append(value.indices.map { value[$0] })
    }
    // The length of a body when it exceeds its limit depends on the splits.
    let body = request.excess == nil ? request.bytes(0..<request.bodyCount) : []
    events.append(.request(request.stream, fields: fields, body: body, excess: request.excess))
    owed.insert(request.stream)
  }

  func takesBody(of request: borrowing Request) -> Bool { takesBody }

  /// The positions of splits are visible only in the parts of a body, so these are joined.
  func received(_ data: [UInt8], stream: Int32) {
    var bytes = data
    if case .data(stream, let earlier)? = events.last {
      events.removeLast()
      bytes = earlier + bytes
    }
    events.append(.data(stream, bytes))
  }

  func ended(stream: Int32) { events.append(.ended(stream)) }

  func cancelled(stream: Int32) {
    events.append(.cancelled(stream))
    owed.remove(stream)
  }

  func acknowledgedPing() { events.append(.acknowledged) }
}
