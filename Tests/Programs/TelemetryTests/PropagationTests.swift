import Foundation
import Logging
import Testing
import TongluClient
import TongluCore
import TongluDatabase
import TongluGRPC
import TongluMessages
import TongluServer
import TongluService

/// A message that is its bytes.
private struct Text: Message {
  static let fullName = "test.Text"
  var value = ""

  static func decode(_ bytes: Span<UInt8>, _ mode: Decoding) throws(Status) -> Text {
    Text(value: String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self))
  }

  func encode(into output: inout [UInt8]) { output += value.utf8 }
}

private struct Anonymous: Authenticator {
  func caller(
    _ credentials: Credentials, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Caller { .anonymous }
}

/// From our client through our server to a handler.
@Suite struct PropagationTests {
  private static func serve(_ body: (Channel, Server) async throws -> Void) async throws {
    let directory = NSTemporaryDirectory() + "tonglu-telemetry-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let database = try Database(directory: directory, migrations: Installation.migrations)
    let method = Method.read("/test.Test/Where", access: .anyone, isHeavy: false) {
      (_: Text, call, _) throws(Status) in
      guard let trace = call.trace else { return Text() }
      return Text(value: trace.traceparent + " " + trace.state)
    }
    let executor = Executor(
      methods: [method], database: database, authenticator: Anonymous(), clock: .system,
      mint: IdentifierMint(node: 0, clock: .system), payloadKey: [UInt8](repeating: 7, count: 32))
    var configuration = Configuration()
    configuration.tracing = Tracing(ratio: 0) {}
    let server = try await Server.start(executor, configuration, logger: Logger(label: "test"))
    let channel = try Channel("127.0.0.1:\(server.port)")
    try await body(channel, server)
    await channel.close()
    await server.stop()
    database.close()
  }

  @Test func `the task's trace reaches the handler, with the call's own span`() async throws {
    try await Self.serve { channel, server in
      var generator = SplitMix64(seed: 3)
      var trace = TraceContext(isSampled: true, using: &generator)
      trace.carry(state: "vendor=1")
      let reply: Text = try await TraceContext.$current.withValue(trace) {
        try await channel.unary("/test.Test/Where", Text())
      }
      #expect(reply.value.hasPrefix("00-\(trace.traceID)-"))
      #expect(reply.value.hasSuffix("-01 vendor=1"))
      #expect(!reply.value.contains(TraceContext.text(trace.spanID)))
      let spans = server.takeSpans()
      #expect(spans.map(\.parentID) == [trace.spanID])
      #expect(spans.first.map { reply.value.contains($0.context.traceparent) } == true)
    }
  }

  @Test func `a trace in the call's options precedes the task's`() async throws {
    try await Self.serve { channel, server in
      var generator = SplitMix64(seed: 4)
      let (mine, ambient) = (
        TraceContext(isSampled: false, using: &generator),
        TraceContext(isSampled: true, using: &generator)
      )
      try await TraceContext.$current.withValue(ambient) {
        var options = CallOptions()
        #expect(options.trace == ambient)
        options.trace = mine
        let reply: Text = try await channel.unary("/test.Test/Where", Text(), options)
        #expect(reply.value.hasPrefix("00-\(mine.traceID)-"))
        options.trace = nil
        let without: Text = try await channel.unary("/test.Test/Where", Text(), options)
        #expect(without.value.hasSuffix("-00 "))
        #expect(!without.value.contains(ambient.traceID))
      }
      #expect(server.takeSpans().isEmpty)
    }
  }

  @Test func `without a trace none is sent, and the server begins one`() async throws {
    try await Self.serve { channel, _ in
      #expect(CallOptions().trace == nil)
      let first: Text = try await channel.unary("/test.Test/Where", Text())
      let second: Text = try await channel.unary("/test.Test/Where", Text())
      #expect(first.value.count == 56 && first.value != second.value)
    }
  }
}
