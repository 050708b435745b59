import Testing
import TongluHTTP2

/// h2spec's cases of section 5.1: frames of streams that the client has ended or reset.
@Suite struct EndedStreamTests {
  private func server(answers: Bool) -> TestServer {
    let server = TestServer()
    if answers {
      server.answer = { session, request in
        session.reply(stream: request.stream, head: okHead, content: .none)
      }
    }
    return server
  }

  /// A stream that was opened, ended by both sides, and removed.
  private func afterEnd() -> TestServer {
    let server = server(answers: true)
    #expect(server.feed(Wire.call(1, [1])))
    #expect(server.frames().last?.isEnd == true)
    #expect(server.session.openStreams == 0)
    return server
  }

  /// A stream reset by its client.
  private func afterReset() -> TestServer {
    let server = server(answers: false)
    #expect(server.feed(Wire.head(1) + Wire.reset(1, error: 8)))
    _ = server.frames()
    return server
  }

  @Test func `5.1 number 8: DATA after RST_STREAM is STREAM_CLOSED`() {
    let server = afterReset()
    #expect(server.feed(Wire.data(1, [1], isEnd: true)))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.reset])
    #expect(frames.first?.stream == 1 && frames.first?.error == ErrorCode.streamClosed)
    #expect(server.feed(Wire.call(3, [1])))
    #expect(server.requests.map(\.stream) == [3])
  }

  @Test func `5.1 number 9: HEADERS after RST_STREAM are STREAM_CLOSED`() {
    let server = afterReset()
    #expect(server.feed(Wire.head(1, isEnd: true)))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.reset])
    #expect(frames.first?.error == ErrorCode.streamClosed)
    #expect(server.feed(Wire.call(3, [1])))
    #expect(server.requests.map(\.stream) == [3])
  }

  @Test func `5.1 number 11: DATA after END_STREAM is STREAM_CLOSED`() {
    let server = afterEnd()
    #expect(server.feed(Wire.data(1, [1], isEnd: true)))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.reset])
    #expect(frames.first?.stream == 1 && frames.first?.error == ErrorCode.streamClosed)
  }

  @Test func `5.1 number 12: HEADERS after END_STREAM end the connection`() {
    let server = afterEnd()
    #expect(!server.feed(Wire.head(1, isEnd: true)))
    let frames = server.frames()
    #expect(frames.map(\.type) == [Frame.goAway])
    #expect(frames.first?.error == ErrorCode.streamClosed)
  }

  @Test(arguments: [true, false])
  func `5.1 numbers 5 and 6: the same before the response`(_ isHeaders: Bool) {
    let server = server(answers: false)
    #expect(server.feed(Wire.call(1, [1])))
    _ = server.feed(isHeaders ? Wire.head(1, isEnd: true) : Wire.data(1, [1], isEnd: true))
    let frames = server.frames().filter { $0.type == Frame.reset || $0.type == Frame.goAway }
    #expect(frames.map(\.error) == [ErrorCode.streamClosed])
  }

  @Test func `frames in flight when the server ended a stream are ignored`() {
    let server = server(answers: true)
    // The response precedes the end of the request: RST_STREAM NO_ERROR follows it.
    let long = [(String, String)](repeating: ("x", String(repeating: "v", count: 900)), count: 10)
    #expect(server.feed(Wire.head(1, more: long)))
    #expect(server.frames().last?.error == ErrorCode.noError)
    #expect(server.feed(Wire.data(1, [1], isEnd: false) + Wire.data(1, [2], isEnd: true)))
    #expect(server.frames().filter { $0.type != Frame.windowUpdate }.isEmpty)
  }

  @Test func `frames of streams ended long ago are ignored`() {
    let server = server(answers: true)
    for stream in stride(from: Int32(1), to: 201, by: 2) {
      #expect(server.feed(Wire.call(stream, [1])))
      _ = server.frames()
    }
    #expect(server.feed(Wire.data(1, [1], isEnd: true)))
    #expect(server.frames().isEmpty)
  }
}
