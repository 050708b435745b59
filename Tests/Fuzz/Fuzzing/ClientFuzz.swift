import TongluHTTP2

/// A client's session with arbitrary bytes; as `ServerFuzz`, with the roles exchanged.
enum ClientFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    let plan = script.byte()
    if plan & 1 == 0 {
      try compareCuts(plan, &script)
    } else {
      try FuzzClient(plan, script).converse()
    }
  }

  private static func compareCuts(_ plan: UInt8, _ script: inout Script) throws(Flaw) {
    let cut = Int(script.byte())
    let bytes = FrameWriter.settings + script.all()
    let limits = Conversation.limits(plan >> 3)
    let whole = ClientListener(limits)
    let pieces = ClientListener(limits)
    for listener in [whole, pieces] { try listener.begin(calls: 2 + Int(plan >> 1 & 3)) }
    let isWhole = Conversation(whole.session, cut: .max).feed(bytes)
    let isPieces = Conversation(pieces.session, cut: cut).feed(bytes)
    try Conversation.compare(
      whole: (isWhole, whole.session, whole.events),
      pieces: (isPieces, pieces.session, pieces.events))
    for listener in [whole, pieces] {
      _ = listener.session.drain()
      listener.session.close()
      try require(listener.session.openStreams == 0, "a stream is left open")
      try require(listener.waiting.isEmpty, "a call is never told its end")
    }
  }
}

/// A handler that makes some calls and only receives.
private final class ClientListener: ClientHandler {
  enum Event: Equatable {
    case fields(Int32, [[UInt8]])
    case data(Int32, [UInt8])
    case ended(Int32)
    case closed(Int32, UInt32)
    case goingAway
    case acknowledged
  }

  private(set) var session: Session! = nil
  private(set) var events: [Event] = []
  private(set) var waiting: Set<Int32> = []

  init(_ limits: Limits) {
    session = Session(
      client: self, limits: limits, names: Conversation.names, pool: StreamPool())
  }

  func begin(calls: Int) throws(Flaw) {
    for number in 0..<calls {
      let content: Content = number == 0 ? .produced : .message([1, 2, 3])
      let stream = session.call(
        fields: FuzzClient.request, content: content, isPaced: number == 1)
      guard let stream else { throw Flaw("a fresh session takes no call") }
      waiting.insert(stream)
    }
    _ = session.drain()
  }

  func produce(stream: Int32, room: Int) -> Production { .later }

  func received(_ fields: borrowing ReceivedFields, stream: Int32) {
    var list: [[UInt8]] = []
    fields.forEach { number, name, value in
      list.append([number] + name.indices.map { name[$0] })
      list.append(value.indices.map { value[$0] })
    }
    events.append(.fields(stream, list))
  }

  /// The positions of splits are visible only in the parts of a body, so these are joined.
  func received(_ data: [UInt8], stream: Int32) {
    var bytes = data
    if case .data(stream, let earlier)? = events.last {
      events.removeLast()
      bytes = earlier + bytes
    }
    events.append(.data(stream, bytes))
  }

  func ended(stream: Int32) {
    events.append(.ended(stream))
    waiting.remove(stream)
  }

  func closed(stream: Int32, error: UInt32) {
    events.append(.closed(stream, error))
    waiting.remove(stream)
  }

  func goingAway() { events.append(.goingAway) }

  func acknowledgedPing() { events.append(.acknowledged) }
}
