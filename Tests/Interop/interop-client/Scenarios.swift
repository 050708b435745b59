import InteropMessages
import TongluClient
import TongluCore
import TongluGRPC
import TongluMessages

/// The scenarios by their public names.
enum Scenario: String, CaseIterable {
  case emptyUnary = "empty_unary"
  case largeUnary = "large_unary"
  case cacheableUnary = "cacheable_unary"
  case clientCompressedUnary = "client_compressed_unary"
  case serverCompressedUnary = "server_compressed_unary"
  case clientStreaming = "client_streaming"
  case clientCompressedStreaming = "client_compressed_streaming"
  case serverStreaming = "server_streaming"
  case serverCompressedStreaming = "server_compressed_streaming"
  case pingPong = "ping_pong"
  case halfDuplex = "half_duplex"
  case emptyStream = "empty_stream"
  case timeoutOnSleepingServer = "timeout_on_sleeping_server"
  case cancelAfterBegin = "cancel_after_begin"
  case cancelAfterFirstResponse = "cancel_after_first_response"
  case statusCodeAndMessage = "status_code_and_message"
  case specialStatusMessage = "special_status_message"
  case customMetadata = "custom_metadata"
  case unimplementedMethod = "unimplemented_method"
  case unimplementedService = "unimplemented_service"
  case slowReader = "slow_reader"
}

/// Runs the scenarios.
struct Scenarios {
  private static let sizes = [31_415, 9, 2_653, 58_979]
  private static let requestSizes = [27_182, 8, 1_828, 45_904]

  private let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  func run(_ scenario: Scenario) async throws {
    switch scenario {
    case .emptyUnary: let _: Empty = try await unary("EmptyCall", Empty())
    case .largeUnary: try await large("UnaryCall")
    case .cacheableUnary: try await large("CacheableUnaryCall")
    case .clientCompressedUnary: try await clientCompressedUnary()
    case .serverCompressedUnary: try await serverCompressedUnary()
    case .clientStreaming: try await clientStreaming()
    case .clientCompressedStreaming: try await clientCompressedStreaming()
    case .serverStreaming: try await serverStreaming(compressed: nil)
    case .serverCompressedStreaming:
      try await serverStreaming(compressed: true)
      try await serverStreaming(compressed: false)
    case .pingPong: try await pingPong()
    case .halfDuplex: try await halfDuplex()
    case .emptyStream: try await emptyStream()
    case .timeoutOnSleepingServer: try await timeoutOnSleepingServer()
    case .cancelAfterBegin: try await cancelAfterBegin()
    case .cancelAfterFirstResponse: try await cancelAfterFirstResponse()
    case .statusCodeAndMessage: try await status("test status message")
    case .specialStatusMessage:
      try await status("\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")
    case .customMetadata: try await customMetadata()
    case .unimplementedMethod: try await unimplemented(Self.path("UnimplementedCall"))
    case .unimplementedService:
      try await unimplemented("/grpc.testing.UnimplementedService/UnimplementedCall")
    case .slowReader: try await slowReader()
    }
  }
}

// Unary calls.
extension Scenarios {
  private static func path(_ method: String) -> String { "/grpc.testing.TestService/\(method)" }

  private func unary<Request: Message, Reply: Message>(
    _ method: String, _ request: Request, _ options: CallOptions = CallOptions(timeoutSeconds: 30)
  ) async throws(Status) -> Reply {
    try await channel.unary(Self.path(method), request, options)
  }

  private func large(
    _ method: String, _ options: CallOptions = CallOptions(timeoutSeconds: 30),
    _ change: (inout SimpleRequest) -> Void = { _ in }
  ) async throws {
    var request = SimpleRequest()
    request.responseSize = 314_159
    request.payload = Payload(zeros: 271_828)
    change(&request)
    let response: SimpleResponse = try await unary(method, request, options)
    try expect(response.payload.body.count == 314_159, "\(response.payload.body.count) bytes")
  }

  private func clientCompressedUnary() async throws {
    for compression in CallOptions.Compression.allCases {
      var options = CallOptions(timeoutSeconds: 30)
      options.compression = compression
      try await large("UnaryCall", options) { $0.expectCompressed = true }
    }
    try await large("UnaryCall") { $0.expectCompressed = false }
  }

  private func serverCompressedUnary() async throws {
    for isCompressed in [true, false] {
      try await large("UnaryCall") { $0.responseCompressed = isCompressed }
    }
  }

  private func status(_ message: String) async throws {
    var echo = EchoStatus()
    echo.code = 2
    echo.message = message
    var request = SimpleRequest()
    request.responseStatus = echo
    try await expectStatus(.unknown, message) {
      () throws(Status) in let _: SimpleResponse = try await unary("UnaryCall", request)
    }
    var streamed = StreamingOutputCallRequest()
    streamed.responseStatus = echo
    let replies = duplex("FullDuplexCall", Self.list([streamed]))
    try await expectStatus(.unknown, message) {
      () throws(Status) in for try await _ in replies {}
    }
  }

  private func unimplemented(_ path: String) async throws {
    try await expectStatus(.unimplemented, nil) {
      () throws(Status) in
      let _: Empty = try await channel.unary(path, Empty(), CallOptions(timeoutSeconds: 30))
    }
  }

  private func expectStatus(
    _ code: Code, _ message: String?, _ body: () async throws(Status) -> Void
  ) async throws {
    do throws(Status) {
      try await body()
    } catch {
      try expect(error.code == code, "\(error)")
      try expect(message == nil || error.message == message, "\(error.message)")
      return
    }
    throw Surprise("the call was accepted")
  }

  private func customMetadata() async throws {
    var options = CallOptions(
      timeoutSeconds: 30, metadata: ["x-grpc-test-echo-initial": "test_initial_metadata_value"])
    options.binaryMetadata["x-grpc-test-echo-trailing-bin"] = [0xAB, 0xAB, 0xAB]
    let ofUnary = ReplyMetadata()
    options.replyMetadata = ofUnary
    try await large("UnaryCall", options)
    let ofStream = ReplyMetadata()
    options.replyMetadata = ofStream
    for try await _ in duplex("FullDuplexCall", Self.list([Self.outputs([314_159])]), options) {}
    for metadata in [ofUnary, ofStream] {
      try expect(
        metadata.initial["x-grpc-test-echo-initial"] == "test_initial_metadata_value",
        "\(metadata.initial)")
      try expect(
        metadata.trailing.binaries("x-grpc-test-echo-trailing-bin") == [[0xAB, 0xAB, 0xAB]],
        "\(metadata.trailing)")
    }
  }
}

// Streams.
extension Scenarios {
  /// Requests that are sent when they are yielded.
  private typealias Feed<Request> = AsyncThrowingFeed<Request>

  private static func outputs(
    _ sizes: [Int], interval: Int = 0, compressed: Bool? = nil
  ) -> StreamingOutputCallRequest {
    var request = StreamingOutputCallRequest()
    request.parameters = sizes.map {
      ResponseParameters(size: $0, intervalMicroseconds: interval, compressed: compressed)
    }
    return request
  }

  private static func list<Request: Sendable>(_ requests: [Request]) -> Feed<Request> {
    let feed = Feed<Request>()
    for request in requests { feed.put(request) }
    feed.finish()
    return feed
  }

  private func duplex(
    _ method: String, _ requests: Feed<StreamingOutputCallRequest>,
    _ options: CallOptions = CallOptions(timeoutSeconds: 30)
  ) -> ReplyStream<StreamingOutputCallResponse> {
    channel.bidirectional(Self.path(method), requests, options)
  }

  private func clientStreaming() async throws {
    let requests = Self.requestSizes.map { size in
      var request = StreamingInputCallRequest()
      request.payload = Payload(zeros: size)
      return request
    }
    let reply: StreamingInputCallResponse = try await channel.clientStream(
      Self.path("StreamingInputCall"), Self.list(requests), CallOptions(timeoutSeconds: 30))
    try expect(reply.size == 74_922, "\(reply.size)")
  }

  private func clientCompressedStreaming() async throws {
    var options = CallOptions(timeoutSeconds: 30)
    options.compression = .gzip
    let requests = Self.requestSizes.filter { $0 > 1_000 }.map { size in
      var request = StreamingInputCallRequest()
      request.payload = Payload(zeros: size)
      request.expectCompressed = true
      return request
    }
    let reply: StreamingInputCallResponse = try await channel.clientStream(
      Self.path("StreamingInputCall"), Self.list(requests), options)
    try expect(reply.size == 74_914, "\(reply.size)")
  }

  private func serverStreaming(compressed: Bool?) async throws {
    let replies: ReplyStream<StreamingOutputCallResponse> = channel.serverStream(
      Self.path("StreamingOutputCall"), Self.outputs(Self.sizes, compressed: compressed),
      CallOptions(timeoutSeconds: 30))
    var sizes: [Int] = []
    for try await reply in replies { sizes.append(reply.payload.body.count) }
    try expect(sizes == Self.sizes, "\(sizes)")
  }

  private func pingPong() async throws {
    let requests = Feed<StreamingOutputCallRequest>()
    var replies = duplex("FullDuplexCall", requests).makeAsyncIterator()
    for (size, requestSize) in zip(Self.sizes, Self.requestSizes) {
      var request = Self.outputs([size])
      request.payload = Payload(zeros: requestSize)
      requests.put(request)
      let reply = try await replies.next()
      try expect(reply?.payload.body.count == size, "not \(size) bytes")
    }
    requests.finish()
    try expect(try await replies.next() == nil, "something came after the end")
  }

  private func halfDuplex() async throws {
    let requests = Self.list(Self.sizes.map { Self.outputs([$0]) })
    var sizes: [Int] = []
    for try await reply in duplex("HalfDuplexCall", requests) {
      sizes.append(reply.payload.body.count)
    }
    try expect(sizes == Self.sizes, "\(sizes)")
  }

  private func emptyStream() async throws {
    for method in ["FullDuplexCall", "HalfDuplexCall"] {
      for try await _ in duplex(method, Self.list([])) { throw Surprise("a message came") }
    }
  }

  private func timeoutOnSleepingServer() async throws {
    let requests = Feed<StreamingOutputCallRequest>()
    requests.put(Self.outputs([31_415], interval: 2_000_000))
    let replies = duplex("FullDuplexCall", requests, CallOptions(timeoutSeconds: 0.1))
    try await expectStatus(.deadlineExceeded, nil) {
      () throws(Status) in for try await _ in replies {}
    }
  }

  private func cancelAfterBegin() async throws {
    let (channel, requests) = (self.channel, Feed<StreamingInputCallRequest>())
    let call = Task { () -> Status? in
      do throws(Status) {
        let _: StreamingInputCallResponse = try await channel.clientStream(
          Self.path("StreamingInputCall"), requests, CallOptions(timeoutSeconds: 30))
        return nil
      } catch {
        return error
      }
    }
    call.cancel()
    let status = await call.value
    try expect(status?.code == .cancelled, "\(String(describing: status))")
  }

  private func cancelAfterFirstResponse() async throws {
    let requests = Feed<StreamingOutputCallRequest>()
    requests.put(Self.outputs([31_415]))
    let replies = duplex("FullDuplexCall", requests)
    let (first, told) = AsyncStream<Void>.makeStream()
    let call = Task { () -> Status? in
      // Without a response nobody waits for one.
      defer { told.finish() }
      do throws(Status) {
        for try await _ in replies { told.yield() }
        return nil
      } catch {
        return error
      }
    }
    for await _ in first.prefix(1) {}
    call.cancel()
    let status = await call.value
    try expect(status?.code == .cancelled, "\(String(describing: status))")
  }

  /// Three hundred messages of 100 KB: the server is held back while the reader is slow.
  private func slowReader() async throws {
    let replies: ReplyStream<StreamingOutputCallResponse> = channel.serverStream(
      Self.path("StreamingOutputCall"),
      Self.outputs([Int](repeating: 100_000, count: 300)), CallOptions(timeoutSeconds: 120))
    var count = 0
    for try await reply in replies {
      try expect(reply.payload.body.count == 100_000, "\(reply.payload.body.count) bytes")
      count += 1
      if count % 100 == 0 { try await Task.sleep(for: .milliseconds(20)) }
    }
    try expect(count == 300, "\(count) messages")
  }
}

/// An asynchronous sequence of yielded elements.
struct AsyncThrowingFeed<Element: Sendable>: AsyncSequence, Sendable {
  typealias Failure = Status

  private let stream: AsyncStream<Element>
  private let sink: AsyncStream<Element>.Continuation

  init() { (stream, sink) = AsyncStream.makeStream() }

  func put(_ element: Element) { sink.yield(element) }
  func finish() { sink.finish() }

  func makeAsyncIterator() -> Iterator { Iterator(base: stream.makeAsyncIterator()) }

  struct Iterator: AsyncIteratorProtocol {
    var base: AsyncStream<Element>.Iterator

    mutating func next() async throws(Status) -> Element? { await base.next() }

    mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Status) -> Element? { await base.next(isolation: actor) }
  }
}
