import Testing
import TongluCore
import TongluHTTP2

@Suite struct ServerSessionTests {
  @Test func `a server sends its limits first`() throws {
    let server = TestServer(isGreeted: false)
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.settings, Frame.windowUpdate])
    #expect(
      frames[0].payload == [
        0, 3, 0, 0, 0x03, 0xE8,  // 1,000 streams
        0, 4, 0, 0x10, 0, 0,  // a window of 1 MiB
        0, 6, 0, 0, 0x40, 0,  // a header list of 16 KiB
      ])
  }

  @Test func `a request is delivered when it is complete`() {
    let server = TestServer()
    #expect(server.feed(Wire.head(1, more: [("x-a", "b")])))
    #expect(server.requests.isEmpty)
    #expect(server.feed(Wire.data(1, [0, 0, 0, 0, 2], isEnd: false)))
    #expect(server.feed(Wire.data(1, [8, 9], isEnd: true)))
    #expect(
      server.requests == [
        .init(
          stream: 1, method: "POST", path: "/s.S/M",
          others: [":scheme: http", ":authority: localhost", "te: trailers", "x-a: b"],
          body: [0, 0, 0, 0, 2, 8, 9])
      ])
  }

  @Test func `a small request split anywhere is the same request`() {
    let bytes = Wire.opening + Wire.call(1, [1, 2, 3])
    let whole = TestServer(isGreeted: false)
    #expect(whole.feed(bytes))
    #expect(whole.requests.count == 1)
    for first in 1..<bytes.count {
      let server = TestServer(isGreeted: false)
      #expect(server.feed(Array(bytes[..<first])))
      #expect(server.feed(Array(bytes[first...])))
      #expect(server.requests == whole.requests)
    }
    let slow = TestServer(isGreeted: false)
    for byte in bytes { #expect(slow.feed([byte])) }
    #expect(slow.requests == whole.requests)
  }

  @Test func `a message in many frames arrives complete`() {
    let server = TestServer()
    let body = (0..<60_000).map { UInt8(truncatingIfNeeded: $0) }
    var bytes = Wire.head(1)
    for start in stride(from: 0, to: body.count, by: 999) {
      bytes += Wire.data(1, Array(body[start..<min(start + 999, body.count)]), isEnd: false)
    }
    #expect(server.feed(bytes + Wire.data(1, [], isEnd: true)))
    #expect(server.requests.count == 1)
    #expect(server.requests.first?.body.elementsEqual(body) == true)
  }

  @Test func `streams interleave`() {
    let server = TestServer()
    let bytes =
      Wire.head(1) + Wire.head(3) + Wire.data(3, [3], isEnd: false) + Wire.data(1, [1], isEnd: true)
      + Wire.data(3, [33], isEnd: true)
    #expect(server.feed(bytes))
    #expect(server.requests.map(\.stream) == [1, 3])
    #expect(server.requests.map(\.body) == [[1], [3, 33]])
    #expect(server.session.openStreams == 2)
  }

  @Test func `a response is headers, a framed message and trailers`() throws {
    let server = TestServer()
    server.echo()
    #expect(server.feed(Wire.call(1, [7, 8])))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.headers, Frame.data, Frame.headers])
    #expect(frames[1].payload == [0, 0, 0, 0, 2, 7, 8])
    #expect(frames.map(\.isEnd) == [false, false, true])
    #expect(server.session.openStreams == 0)
    #expect(server.cancelled.isEmpty)
  }

  @Test func `a response may come later, and only once`() {
    let server = TestServer()
    #expect(server.feed(Wire.call(1, [])))
    #expect(server.frames().isEmpty)
    #expect(server.session.reply(stream: 1, head: okHead, content: .none))
    #expect(!server.session.reply(stream: 1, head: okHead, content: .none))
    #expect(server.frames().map(\.isEnd) == [true])
    #expect(!server.session.reply(stream: 1, head: okHead, content: .none))
    #expect(!server.session.reply(stream: 99, head: okHead, content: .none))
  }

  @Test func `a plain response has a body and no trailers`() {
    let server = TestServer()
    let head = FieldBlock([(":status", "415"), ("content-type", "text/plain")])
    server.answer = { session, request in
      session.reply(stream: request.stream, head: head, content: .plain(Array("no".utf8)))
    }
    #expect(server.feed(Wire.head(1, isEnd: true)))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.headers, Frame.data])
    #expect(frames[1].payload == Array("no".utf8))
    #expect(frames[1].isEnd)
  }

  @Test func `an empty message is five bytes`() {
    let server = TestServer()
    server.echo()
    #expect(server.feed(Wire.call(1, [])))
    #expect(server.frames()[1].payload == [0, 0, 0, 0, 0])
  }

  @Test func `trailers of a request end it and are ignored`() {
    let server = TestServer()
    let trailers = Frame(
      type: Frame.headers, flags: Frame.endHeaders | Frame.endStream, stream: 1,
      payload: Wire.block([("x-late", "1")])
    ).bytes
    #expect(server.feed(Wire.head(1) + Wire.data(1, [5], isEnd: false) + trailers))
    #expect(server.requests.map(\.body) == [[5]])
    #expect(server.requests[0].others.contains("x-late: 1") == false)
  }

  @Test func `a cancelled call is reported, and its response is dropped`() {
    let server = TestServer()
    #expect(server.feed(Wire.call(1, [1]) + Wire.reset(1, error: 8)))
    #expect(server.cancelled == [1])
    #expect(!server.session.reply(stream: 1, head: okHead, content: .message([1])))
    #expect(server.frames().isEmpty)
    #expect(server.session.openStreams == 0)
  }

  @Test func `an incomplete request that is reset is never delivered`() {
    let server = TestServer()
    #expect(server.feed(Wire.head(1) + Wire.data(1, [0], isEnd: false) + Wire.reset(1, error: 8)))
    #expect(server.requests.isEmpty)
    #expect(server.cancelled.isEmpty)
    #expect(server.session.openStreams == 0)
  }

  @Test func `a closed connection cancels waiting calls`() {
    let server = TestServer()
    #expect(server.feed(Wire.call(1, [1]) + Wire.call(3, [3]) + Wire.head(5)))
    #expect(server.session.reply(stream: 3, head: okHead, content: .none))
    server.session.close()
    #expect(server.cancelled == [1])
    #expect(server.session.openStreams == 0)
  }

  @Test func `a shutdown has two steps and lets calls finish`() {
    let server = TestServer()
    #expect(server.feed(Wire.call(1, [1])))
    server.session.announceShutdown()
    let notice = server.frames()
    #expect(notice.map(\.type) == [Frame.goAway])
    #expect(notice[0].payload.prefix(4) == [0x7F, 0xFF, 0xFF, 0xFF])
    #expect(server.feed(Wire.call(3, [3])))
    #expect(server.requests.count == 2)
    server.session.shutDown()
    #expect(server.frames()[0].payload.prefix(4) == [0, 0, 0, 3])
    #expect(!server.session.isFinished)
    for stream: Int32 in [1, 3] {
      #expect(
        server.session.reply(
          stream: stream, head: okHead, content: .message([]), trailers: okTrailers))
    }
    #expect(server.frames().count == 6)
    #expect(server.session.isFinished)
  }
}
