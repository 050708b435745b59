import Testing
import TongluCore
import TongluHTTP2

@Suite struct MalformedInputTests {
  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}", "PRI * HTTP/2.0\r\n\r\nXX",
  ])
  func `another protocol is detected`(text: String) {
    let server = TestServer(isGreeted: false)
    #expect(!server.feed(Array(text.utf8)))
    #expect(server.session.failure == .notHTTP2)
    #expect(!server.feed([1]))
  }

  @Test func `a truncated request is waited for`() {
    let bytes = Wire.call(1, [1, 2, 3])
    for end in 0..<bytes.count {
      let server = TestServer()
      #expect(server.feed(Array(bytes[..<end])))
      #expect(server.requests.isEmpty)
      server.session.close()
      #expect(server.cancelled.isEmpty)
    }
  }

  @Test func `a frame on stream 0 that needs a stream ends the connection with GOAWAY`() {
    let server = TestServer()
    #expect(server.feed(Wire.data(0, [1], isEnd: true)))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.goAway])
    #expect(server.session.isFinished)
  }

  @Test func `a frame larger than allowed ends the connection with GOAWAY`() {
    let server = TestServer()
    _ = server.feed(
      Frame(type: Frame.data, stream: 1, payload: .init(repeating: 0, count: 16_385)).bytes)
    #expect(server.frames().map(\.type) == [Frame.goAway])
    #expect(server.session.isFinished)
  }

  @Test func `a broken header block ends the connection with GOAWAY`() {
    let server = TestServer()
    let head = Frame(
      type: Frame.headers, flags: 5, stream: 1, payload: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(server.feed(head.bytes))
    #expect(server.frames().contains { $0.type == Frame.goAway && $0.error == 9 })
    #expect(server.session.isFinished)
  }

  @Test func `a request without a path resets only its stream`() {
    let server = TestServer()
    let head = Frame(
      type: Frame.headers, flags: 5, stream: 1, payload: Wire.block([(":method", "POST")]))
    #expect(server.feed(head.bytes + Wire.call(3, [])))
    #expect(server.requests.map(\.stream) == [3])
    #expect(server.frames().contains { $0.type == Frame.reset && $0.stream == 1 })
  }

  @Test func `garbage never traps`() {
    var random = SplitMix64(seed: 7)
    for round in 0..<300 {
      let server = TestServer(isGreeted: round % 10 != 0)
      server.echo()
      for _ in 0..<20 {
        let count = Int(random.next() % 200)
        let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        if !server.feed(bytes) { break }
        _ = server.session.drain()
      }
      server.session.close()
      #expect(server.session.openStreams == 0)
    }
  }

  @Test func `a modified conversation never traps and leaks no stream`() {
    var random = SplitMix64(seed: 11)
    let clean =
      Wire.call(1, [1, 2, 3]) + Wire.head(3) + Wire.data(3, [0, 0, 0], isEnd: false)
      + Wire.call(5, [9]) + Wire.reset(3, error: 8)
    for _ in 0..<5_000 {
      let server = TestServer()
      server.echo()
      var bytes = clean
      for _ in 0...(random.next() % 4) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = server.feed(bytes)
      _ = server.session.drain()
      server.session.close()
      #expect(server.session.openStreams == 0)
      #expect(server.session.bufferedBytes == 0)
    }
  }
}
