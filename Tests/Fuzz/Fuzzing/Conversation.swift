import TongluHTTP2

/// Shared by both roles of a session under fuzzing: limits small enough to be reached, bytes split
/// at arbitrary places, output drained in small pieces.
struct Conversation {
  static let names = HeaderNames([":method", ":path", ":status", "content-type", "grpc-status"])
  static let head = FieldBlock([(":status", "200"), ("content-type", "application/grpc")])
  static let trailers = FieldBlock([("grpc-status", "0")])

  let session: Session
  /// The most bytes of a frame that are fed at a time.
  let cut: Int
  private(set) var said: [UInt8] = []

  init(_ session: Session, cut: Int) {
    self.session = session
    self.cut = max(1, cut)
  }

  static func limits(_ plan: UInt8) -> Limits {
    var limits = Limits()
    if plan & 1 != 0 { limits.concurrentStreamsMax = 3 }
    if plan & 2 != 0 { limits.streamWindowBytes = 1_000 }
    if plan & 4 != 0 { limits.connectionWindowBytes = 70_000 }
    if plan & 8 != 0 {
      limits.bodyBytesMax = 300
      limits.bufferedBytesMax = 500
    }
    if plan & 16 != 0 {
      limits.headerListBytesSoft = 300
      limits.headerListBytesHard = 400
    }
    return limits
  }

  /// False when the session accepts no more.
  func feed(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(cut)
      if !session.feed(piece.span) { return false }
      rest = rest.dropFirst(cut)
    }
    return true
  }

  /// Drains at most `count` bytes from the session, by either function.
  mutating func drain(_ count: Int, raw: Bool) throws(Flaw) {
    let bytes = raw ? Self.drainRaw(session, count) : session.drain(max: count)
    try require(bytes.count <= count, "\(bytes.count) bytes drained where \(count) were asked for")
    said += bytes
  }

  mutating func drainAll() throws(Flaw) {
    while true {
      let before = said.count
      try drain(4_096, raw: true)
      if said.count == before { return }
    }
  }

  private static func drainRaw(_ session: Session, _ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var span = unsafe OutputRawSpan(
        buffer: UnsafeMutableRawBufferPointer(buffer), initializedCount: 0)
      initialized = session.drain(into: &span)
      let written = unsafe span.finalize(for: UnsafeMutableRawBufferPointer(buffer))
      precondition(written == initialized, "as many bytes are written as are said to be")
    }
  }

  /// Compares two sessions that got the same bytes, one whole and one in pieces: they must not
  /// differ.
  ///
  /// There are two exceptions: nghttp2 counts the pieces of a header block's continuation as if
  /// each were a frame (`max_continuations`, 8), and breaks the connection beyond them; and after
  /// GOAWAY and the last stream's end, it processes bytes of the same feed and none of later ones.
  static func compare<Event: Equatable>(
    whole: (isTaken: Bool, session: Session, events: [Event]),
    pieces: (isTaken: Bool, session: Session, events: [Event])
  ) throws(Flaw) {
    if whole.isTaken, pieces.session.failure == .broken { return }
    _ = pieces.session.drain()
    let isOver = pieces.isTaken && pieces.session.isFinished
    let isSame = whole.events == pieces.events
    try require(
      isSame || isOver && whole.events.starts(with: pieces.events),
      "in pieces, other things are received")
    if isOver { return }
    try require(whole.isTaken == pieces.isTaken, "bytes are taken whole and not in pieces")
    try require(
      whole.session.failure == pieces.session.failure, "in pieces, bytes fail otherwise")
  }

  /// The output consists of complete frames, and only RST_STREAM, PRIORITY or WINDOW_UPDATE follows
  /// a stream's end.
  func checkFrames(after prefix: Int = 0) throws(Flaw) {
    try Self.checkFrames(said.dropFirst(prefix))
  }

  static func checkFrames(_ said: some Collection<UInt8>) throws(Flaw) {
    var rest = Array(said)[...]
    var ended: Set<UInt32> = []
    while !rest.isEmpty {
      let head = Array(rest.prefix(9))
      try require(head.count == 9, "the session's last frame is cut in its header")
      let count = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      try require(rest.count >= 9 + count, "the session's last frame is cut")
      let stream = head[5...8].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if head[3] <= 1 {
        try require(!ended.contains(stream), "stream \(stream) continues after its end")
        if head[4] & 1 != 0 { ended.insert(stream) }
      }
      rest = rest.dropFirst(9 + count)
    }
  }
}
