import TongluHTTP2

let requestNames = HeaderNames([":method", ":path", "content-type"])
let okHead = FieldBlock([(":status", "200"), ("content-type", "application/grpc")])
let okTrailers = FieldBlock([("grpc-status", "0")])

func text(_ bytes: Span<UInt8>) -> String {
  String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
}

/// A server that records requests and answers as scripted.
final class TestServer: ServerHandler {
  struct Received: Equatable {
    var stream: Int32
    var method = ""
    var path = ""
    var others: [String] = []
    var body: [UInt8] = []
    var excess: Request.Excess?
  }

  private(set) var session: Session! = nil
  private(set) var requests: [Received] = []
  private(set) var cancelled: [Int32] = []
  /// The parts of a produced response; `later` when it is empty.
  var parts: [Production] = []
  private(set) var contentTypes = 0
  /// Called for each request; by default it sends no response.
  var answer: (Session, Received) -> Void = { _, _ in }

  init(_ limits: Limits = Limits(), isGreeted: Bool = true) {
    session = Session(server: self, limits: limits, names: requestNames, pool: StreamPool())
    if isGreeted {
      _ = feed(Wire.opening)
      _ = session.drain()
    }
  }

  func feed(_ bytes: [UInt8]) -> Bool { session.feed(bytes.span) }

  func frames() -> [Frame] { Frame.all(in: session.drain()) }

  func received(_ request: borrowing Request) {
    var received = Received(stream: request.stream, excess: request.excess)
    request.fields.forEach { number, name, value in
      switch number {
      case 0: received.method = text(value)
      case 1: received.path = text(value)
      case 2: contentTypes += 1
      default: received.others.append("\(text(name)): \(text(value))")
      }
    }
    received.body = request.bytes(0..<request.bodyCount)
    requests.append(received)
    answer(session, received)
  }

  func cancelled(stream: Int32) { cancelled.append(stream) }

  func produce(stream: Int32, room: Int) -> Production {
    parts.isEmpty ? .later : parts.removeFirst()
  }

  /// Answers every call with its own message.
  func echo() {
    answer = { session, request in
      session.reply(
        stream: request.stream, head: okHead, content: .message(Array(request.body.dropFirst(5))),
        trailers: okTrailers)
    }
  }
}

/// A client that records responses.
final class TestClient: ClientHandler {
  struct Reply: Equatable {
    var fields: [String] = []
    var body: [UInt8] = []
    var hasEnded = false
    var error: UInt32?
  }

  private(set) var session: Session! = nil
  var replies: [Int32: Reply] = [:]
  private(set) var isGoingAway = false

  init(_ limits: Limits = Limits()) {
    session = Session(
      client: self, limits: limits, names: HeaderNames([]), pool: StreamPool())
  }

  func call(_ message: [UInt8], path: String = "/s.S/M") -> Int32? {
    var fields = Fields()
    for (name, value) in [
      (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"),
      ("content-type", "application/grpc"), ("te", "trailers"),
    ] { fields.append(name, value) }
    let stream = session.call(fields: fields, content: .message(message))
    if let stream { replies[stream] = Reply() }
    return stream
  }

  func received(_ fields: borrowing ReceivedFields, stream: Int32) {
    fields.forEach { _, name, value in
      replies[stream]?.fields.append("\(text(name)): \(text(value))")
    }
  }

  func received(_ data: [UInt8], stream: Int32) { replies[stream]?.body += data }

  func ended(stream: Int32) { replies[stream]?.hasEnded = true }

  func closed(stream: Int32, error: UInt32) { replies[stream]?.error = error }

  func goingAway() { isGoingAway = true }
}

/// Transfers bytes in both directions until neither side has any, `chunk` at a time.
func exchange(_ client: TestClient, _ server: TestServer, chunk: Int = .max) {
  while true {
    let up = client.session.drain(max: chunk)
    if !up.isEmpty { _ = server.feed(up) }
    let down = server.session.drain(max: chunk)
    if !down.isEmpty { _ = client.session.feed(down.span) }
    if up.isEmpty && down.isEmpty { return }
  }
}
