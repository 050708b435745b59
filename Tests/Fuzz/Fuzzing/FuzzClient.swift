import TongluHTTP2

/// A client whose peer and whose caller both follow the fuzzer's script. It checks that the session
/// keeps its contract with the caller.
final class FuzzClient: ClientHandler {
  static let request = {
    var fields = Fields()
    for (name, value) in [
      (":method", "POST"), (":scheme", "http"), (":path", "/s.S/M"), (":authority", "a"),
      ("content-type", "application/grpc"), ("te", "trailers"),
    ] { fields.append(name, value) }
    return fields
  }()

  private static let callsMax = 20

  private var script: Script
  private let cut: Int
  private var session: Session! = nil
  /// Calls without an end, and the number of unconsumed bytes of each.
  private var waiting: [Int32: Int] = [:]
  /// Calls with an incomplete request that is produced in parts.
  private var producing: Set<Int32> = []
  private var paced: Set<Int32> = []
  private var made: Set<Int32> = []
  private var flaw: Flaw?

  init(_ plan: UInt8, _ script: Script) {
    self.script = script
    cut = Int(self.script.byte())
    session = Session(
      client: self, limits: Conversation.limits(plan >> 2), names: Conversation.names,
      pool: StreamPool())
  }

  func converse() throws(Flaw) {
    var talk = Conversation(session, cut: cut)
    var peer = FrameWriter(role: .server)
    for _ in 0...script.below(4) { call() }
    try talk.drainAll()
    var isTaken = talk.feed(FrameWriter.settings)
    while !script.isAtEnd, isTaken {
      let choice = script.byte()
      switch choice & 7 {
      case 0: try talk.drain(Int(choice), raw: choice & 8 == 0)
      case 1, 2: act(choice)
      default: isTaken = talk.feed(peer.write(&script))
      }
      if let flaw { throw flaw }
    }
    for stream in made.sorted() { session.resume(stream: stream) }
    try talk.drainAll()
    try talk.checkFrames(after: FrameWriter.preface.count)
    session.close()
    if let flaw { throw flaw }
    try require(session.openStreams == 0, "a stream is left open")
    try require(waiting.isEmpty, "calls \(waiting.keys.sorted()) are never told their end")
  }

  private func note(_ what: String) { flaw = flaw ?? Flaw(what) }

  // The caller's actions.

  private func call() {
    guard made.count < Self.callsMax else { return }
    let choice = script.byte()
    let content: Content =
      switch choice & 3 {
      case 0: .none
      case 1: .message([UInt8](repeating: choice, count: Int(choice) << (choice >> 4)))
      default: .produced
      }
    let stream = session.call(
      fields: Self.request, content: content, isPaced: choice & 4 != 0)
    guard let stream else { return }
    if !made.insert(stream).inserted { note("stream \(stream) is given to two calls") }
    waiting[stream] = 0
    if choice & 2 != 0 { producing.insert(stream) }
    if choice & 4 != 0 { paced.insert(stream) }
  }

  private func act(_ choice: UInt8) {
    let known = made.sorted()
    let stream = known.isEmpty ? Int32(script.byte()) : script.pick(known)
    switch choice >> 3 & 7 {
    case 0: call()
    case 1, 2: session.resume(stream: stream)
    case 3: consume(stream, Int(script.byte()) << 4)
    case 4: session.reset(stream: stream, error: UInt32(script.byte()))
    case 5: session.ping()
    case 6: session.shutDown()
    default:
      _ = session.hasRoom(stream: stream)
      session.hold(stream: stream, bytes: 3)
    }
  }

  private func consume(_ stream: Int32, _ count: Int) {
    guard paced.contains(stream), let left = waiting[stream] else { return }
    let consumed = min(left, count)
    waiting[stream] = left - consumed
    session.consume(stream: stream, count: consumed)
  }

  // The session's callbacks.

  func received(_ fields: borrowing ReceivedFields, stream: Int32) {
    if waiting[stream] == nil { note("stream \(stream) has fields for nobody") }
    fields.forEach { number, name, value in
      if (number == HeaderNames.other) == name.isEmpty { note("a field without a name") }
    }
    if script.byte() & 15 == 1 { session.reset(stream: stream) }
  }

  func received(_ data: [UInt8], stream: Int32) {
    guard let left = waiting[stream] else { return note("stream \(stream) has data for nobody") }
    waiting[stream] = left + data.count
    if script.byte() & 1 == 0 { consume(stream, data.count) }
  }

  func ended(stream: Int32) { finish(stream) }

  func closed(stream: Int32, error: UInt32) { finish(stream) }

  private func finish(_ stream: Int32) {
    if waiting.removeValue(forKey: stream) == nil { note("stream \(stream) ends twice") }
    if script.byte() & 15 == 1 { call() }
  }

  func goingAway() {
    if script.byte() & 3 == 1 { call() }
  }

  func produce(stream: Int32, room: Int) -> Production {
    if !producing.contains(stream) { note("stream \(stream) is asked for what it has not") }
    if room <= 0 { note("stream \(stream) is asked for \(room) bytes") }
    let choice = script.isAtEnd ? 3 : script.byte()
    switch choice & 3 {
    case 0: return .later
    case 1, 2: return .content([UInt8](repeating: choice, count: Int(choice) << (choice & 7)))
    default:
      producing.remove(stream)
      return .end()
    }
  }
}
