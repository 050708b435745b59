import TongluHTTP2

/// A server whose peer and whose handler both follow the fuzzer's script. It checks that the
/// session keeps its contract with the handler.
final class FuzzServer: ServerHandler {
  private enum Call {
    case owed
    case producing
    case replied
    case cancelled
  }

  private var script: Script
  private let limits: Limits
  private let cut: Int
  private let takesBodies: Bool
  private var session: Session! = nil
  private var calls: [Int32: Call] = [:]
  /// Streams whose body is taken in parts, and the number of unconsumed bytes of each.
  private var bodies: [Int32: Int] = [:]
  /// The last stream whose body the handler takes in parts.
  private var taken: Int32?
  private var flaw: Flaw?

  init(_ plan: UInt8, _ script: Script) {
    self.script = script
    takesBodies = plan & 2 == 0
    limits = Conversation.limits(plan >> 2)
    cut = Int(self.script.byte())
    session = Session(
      server: self, limits: limits, names: Conversation.names, pool: StreamPool())
  }

  func converse() throws(Flaw) {
    var talk = Conversation(session, cut: cut)
    var peer = FrameWriter(role: .client)
    var isTaken = talk.feed(FrameWriter.preface + FrameWriter.settings)
    while !script.isAtEnd, isTaken {
      let choice = script.byte()
      switch choice & 7 {
      case 0: try talk.drain(Int(choice), raw: choice & 8 == 0)
      case 1: act(choice)
      default: isTaken = talk.feed(peer.write(&script))
      }
      try check()
    }
    for stream in calls.keys.sorted() { settle(stream) }
    try talk.drainAll()
    try talk.checkFrames()
    session.close()
    try check()
    try require(session.openStreams == 0, "a stream is left open")
    try require(session.bufferedBytes == 0, "bytes of no stream are counted")
    for (stream, call) in calls {
      try require(
        call == .replied || call == .cancelled, "stream \(stream) is left \(call) at the end")
    }
  }

  private func check() throws(Flaw) {
    if let flaw { throw flaw }
    try require(
      (0...limits.bufferedBytesMax).contains(session.bufferedBytes),
      "\(session.bufferedBytes) bytes are buffered")
    try require(
      session.openStreams <= limits.concurrentStreamsMax, "\(session.openStreams) streams are open")
    // Before a peer has received our SETTINGS it uses RFC 9113's default window.
    let window = max(limits.streamWindowBytes, 65_535)
    for (stream, count) in bodies {
      try require(count <= window, "stream \(stream) has \(count) bytes beyond its window")
    }
  }

  private func note(_ what: String) { flaw = flaw ?? Flaw(what) }

  // The handler's own actions.

  private func act(_ choice: UInt8) {
    let known = calls.keys.sorted()
    let stream = known.isEmpty ? Int32(script.byte()) : script.pick(known)
    switch choice >> 3 & 7 {
    case 0, 1: reply(stream)
    case 2: session.resume(stream: stream)
    case 3: consume(stream, Int(script.byte()) << 4)
    case 4: session.reset(stream: stream, error: UInt32(script.byte()))
    case 5: session.ping()
    case 6: session.announceShutdown()
    default: session.shutDown(error: UInt32(script.byte()))
    }
  }

  private func settle(_ stream: Int32) {
    if let left = bodies[stream] { consume(stream, left) }
    if calls[stream] == .owed { reply(stream) }
    session.resume(stream: stream)
  }

  private func consume(_ stream: Int32, _ count: Int) {
    guard let left = bodies[stream] else { return }
    let consumed = min(left, count)
    bodies[stream] = left - consumed
    session.consume(stream: stream, count: consumed)
  }

  private func reply(_ stream: Int32) {
    let choice = script.byte()
    let content: Content =
      switch choice & 3 {
      case 0: .none
      case 1: .message(script.run())
      case 2: .plain([UInt8](repeating: choice, count: Int(script.byte()) << 6))
      default: .produced
      }
    let isOwed = calls[stream] == .owed
    if isOwed { calls[stream] = choice & 3 == 3 ? .producing : .replied }
    let isTaken = session.reply(
      stream: stream, head: Conversation.head, more: more(choice), content: content,
      trailers: choice & 4 == 0 ? Conversation.trailers : nil,
      moreTrailers: choice & 3 == 3 ? Fields() : more(choice << 1))
    if isTaken != isOwed { note("a reply to stream \(stream) is taken: \(isTaken)") }
  }

  private func more(_ choice: UInt8) -> Fields {
    var fields = Fields()
    if choice & 16 != 0 { fields.append("x-more", "1") }
    if choice & 32 != 0 { fields.append("grpc-message", String(repeating: "%20", count: 50)) }
    return fields
  }

  // The session's callbacks.

  func received(_ request: borrowing Request) {
    let stream = request.stream
    if calls[stream] != nil { note("stream \(stream) is delivered twice") }
    if request.isHeadOnly != (taken == stream) { note("stream \(stream) is taken otherwise") }
    if request.isHeadOnly { bodies[stream] = 0 }
    if request.bodyCount > limits.bodyBytesMax { note("\(request.bodyCount) bytes are delivered") }
    request.withBody { body in
      if body.count != request.bodyCount { note("a body has two lengths") }
    }
    var size = 0
    request.fields.forEach { number, name, value in
      if (number == HeaderNames.other) == name.isEmpty { note("a field without a name") }
      size += name.count + value.count
    }
    if size > limits.headerListBytesSoft { note("\(size) bytes of fields are delivered") }
    calls[stream] = .owed
    switch script.below(4) {
    case 0: reply(stream)
    case 1: session.reset(stream: stream)
    default: break
    }
  }

  func takesBody(of request: borrowing Request) -> Bool {
    taken = takesBodies ? request.stream : nil
    return takesBodies
  }

  func received(_ data: [UInt8], stream: Int32) {
    guard let left = bodies[stream] else { return note("stream \(stream) has data for nobody") }
    bodies[stream] = left + data.count
    if script.byte() & 1 == 0 { consume(stream, data.count) }
  }

  func ended(stream: Int32) {
    if bodies.removeValue(forKey: stream) == nil { note("stream \(stream) ends twice") }
    if script.byte() & 1 == 0, calls[stream] == .owed { reply(stream) }
  }

  func cancelled(stream: Int32) {
    if calls[stream] != .owed, calls[stream] != .producing {
      note("stream \(stream) is cancelled, which is owed nothing")
    }
    calls[stream] = .cancelled
    bodies[stream] = nil
  }

  func produce(stream: Int32, room: Int) -> Production {
    if calls[stream] != .producing { note("stream \(stream) is asked for what it does not owe") }
    if room <= 0 { note("stream \(stream) is asked for \(room) bytes") }
    let choice = script.isAtEnd ? 3 : script.byte()
    switch choice & 3 {
    case 0: return .later
    case 1, 2: return .content([UInt8](repeating: choice, count: Int(choice) << (choice & 7)))
    default:
      calls[stream] = .replied
      return .end(trailers: choice & 4 == 0 ? Conversation.trailers : nil, more: more(choice))
    }
  }
}
