import Testing
import TongluCore
import TongluHTTP2

@Suite struct ExchangeTests {
  @Test(arguments: [1, 2, 9, 100, 10_000_000])
  func `a call and its response, in chunks of any size`(chunk: Int) throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    server.echo()
    let stream = try #require(client.call([1, 2, 3]))
    exchange(client, server, chunk: chunk)
    #expect(
      client.replies[stream]
        == .init(
          fields: [":status: 200", "content-type: application/grpc", "grpc-status: 0"],
          body: [0, 0, 0, 0, 3, 1, 2, 3], hasEnded: true))
    #expect(client.session.openStreams == 0)
    #expect(server.session.openStreams == 0)
  }

  @Test func `a refusal is one header block`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    server.answer = { session, request in
      var fields = Fields()
      fields.append("grpc-status", "5")
      fields.append("grpc-message", "none")
      session.reply(stream: request.stream, head: okHead, more: fields, content: .none)
    }
    let stream = try #require(client.call([1]))
    exchange(client, server)
    #expect(client.replies[stream]?.fields.suffix(2) == ["grpc-status: 5", "grpc-message: none"])
    #expect(client.replies[stream]?.hasEnded == true)
  }

  @Test func `trailers may have constant and dynamic fields`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    server.answer = { session, request in
      var more = Fields()
      more.append("tonglu-position", "42")
      session.reply(
        stream: request.stream, head: okHead, content: .message([1]), trailers: okTrailers,
        moreTrailers: more)
    }
    for _ in 0..<3 {
      let stream = try #require(client.call([1]))
      exchange(client, server)
      #expect(
        client.replies[stream]?.fields.suffix(2) == ["grpc-status: 0", "tonglu-position: 42"])
    }
  }

  @Test func `messages larger than every window are transferred in both directions`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    server.echo()
    let message = (0..<(4 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let stream = try #require(client.call(message))
    exchange(client, server, chunk: 70_000)
    #expect(client.replies[stream]?.body.dropFirst(5).elementsEqual(message) == true)
    #expect(client.replies[stream]?.hasEnded == true)
  }

  @Test func `a thousand concurrent calls`() {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    server.echo()
    exchange(client, server)
    var streams: [Int32] = []
    for index in 0..<1_000 { streams.append(client.call([UInt8(index % 256)])!) }
    exchange(client, server, chunk: 777)
    for (index, stream) in streams.enumerated() {
      #expect(client.replies[stream]?.body.last == UInt8(index % 256))
      #expect(client.replies[stream]?.hasEnded == true)
    }
    #expect(client.session.openStreams == 0)
    #expect(server.session.openStreams == 0)
  }

  @Test func `calls beyond the server's limit wait`() {
    var limits = Limits()
    limits.concurrentStreamsMax = 3
    let client = TestClient()
    let server = TestServer(limits, isGreeted: false)
    exchange(client, server)
    #expect(client.session.remoteStreamsMax == 3)
    let streams = (0..<10).map { client.call([UInt8($0)])! }
    exchange(client, server)
    #expect(server.requests.count == 3)
    while let request = server.requests.first(where: { client.replies[$0.stream]?.hasEnded != true }
    ) {
      _ = server.session.reply(
        stream: request.stream, head: okHead, content: .message([]), trailers: okTrailers)
      exchange(client, server)
    }
    #expect(streams.allSatisfy { client.replies[$0]?.hasEnded == true })
  }

  @Test func `a cancelled call is closed locally and cancelled remotely`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    let stream = try #require(client.call([1]))
    exchange(client, server)
    client.session.reset(stream: stream)
    exchange(client, server)
    #expect(client.replies[stream]?.error == ErrorCode.cancel)
    #expect(server.cancelled == [stream])
  }

  @Test func `a call cancelled before it was sent is closed and never received`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    let stream = try #require(client.call([1]))
    client.session.reset(stream: stream)
    exchange(client, server)
    #expect(client.replies[stream]?.error == ErrorCode.unsent)
    #expect(server.requests.isEmpty)
  }

  @Test func `a stream that the server resets is closed with its error`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    let stream = try #require(client.call([1]))
    exchange(client, server)
    server.session.reset(stream: stream, error: ErrorCode.refusedStream)
    exchange(client, server)
    #expect(client.replies[stream] == .init(error: ErrorCode.refusedStream))
  }

  @Test func `a GOAWAY has a reason, refuses later streams, and reports unsent calls`()
    throws
  {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    let streams = try (0..<3).map { try #require(client.call([UInt8($0)])) }
    exchange(client, server)
    let unsent = try #require(client.call([9]))
    let debug = Array("too_many_pings".utf8)
    let frame = Frame(
      type: Frame.goAway, payload: [0, 0, 0, UInt8(streams[1]), 0, 0, 0, 11] + debug)
    let isFine = client.session.feed(frame.bytes.span)
    #expect(isFine)
    _ = client.session.drain()
    let goAway = try #require(client.session.goAway)
    #expect(goAway.lastStream == streams[1] && goAway.error == 11 && goAway.debug == debug)
    #expect(streams.map { client.replies[$0]?.error } == [nil, nil, ErrorCode.refusedStream])
    #expect(client.replies[unsent]?.error == ErrorCode.unsent)
    client.session.close()
    #expect(client.replies[streams[0]]?.error == ErrorCode.cancel)
  }

  @Test func `a server that shuts down accepts no calls and finishes the open ones`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    let stream = try #require(client.call([1]))
    exchange(client, server)
    server.session.shutDown()
    exchange(client, server)
    #expect(client.isGoingAway)
    #expect(!client.session.acceptsCalls)
    #expect(client.call([2]) == nil)
    _ = server.session.reply(
      stream: stream, head: okHead, content: .message([]), trailers: okTrailers)
    exchange(client, server)
    #expect(client.replies[stream]?.hasEnded == true)
    #expect(client.session.isFinished)
    #expect(server.session.isFinished)
  }

  @Test func `calls that a server shutting down never received are closed as refused`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    exchange(client, server)
    server.session.shutDown()
    let goAway = server.session.drain()
    let stream = try #require(client.call([1]))
    _ = client.session.drain()
    _ = client.session.feed(goAway.span)
    #expect(client.replies[stream]?.error == ErrorCode.refusedStream)
  }

  @Test func `a closed connection closes every call`() throws {
    let client = TestClient()
    let server = TestServer(isGreeted: false)
    exchange(client, server)
    let sent = try #require(client.call([1]))
    exchange(client, server)
    let unsent = try #require(client.call([2]))
    client.session.close()
    #expect(client.replies[sent]?.error != nil)
    #expect(client.replies[unsent]?.error != nil)
    #expect(client.session.openStreams == 0)
  }

  @Test func `an early refusal of a large request stops it`() throws {
    var limits = Limits()
    limits.bodyBytesMax = 100_000
    let client = TestClient()
    let server = TestServer(limits, isGreeted: false)
    server.answer = { session, request in
      var fields = Fields()
      fields.append("grpc-status", "8")
      session.reply(stream: request.stream, head: okHead, more: fields, content: .none)
    }
    let stream = try #require(client.call([UInt8](repeating: 0, count: 3 << 20)))
    exchange(client, server, chunk: 16_384)
    #expect(client.replies[stream]?.fields.last == "grpc-status: 8")
    #expect(client.replies[stream]?.hasEnded == true)
    #expect(client.session.openStreams == 0)
    #expect(server.session.openStreams == 0)
    server.echo()
    let next = try #require(client.call([1]))
    exchange(client, server)
    #expect(client.replies[next]?.hasEnded == true)
  }
}
