import Synchronization
import Testing
import TongluCore
import TongluGRPC

@testable import TongluClient

/// The buffer between the event loop and the reading task.
@Suite struct MailboxTests {
  @Test(arguments: [100, 1 << 20, 3 << 20])
  func `a streamed message larger than every window arrives whole`(_ count: Int) async throws {
    let text = String(repeating: "z", count: count)
    let peer = try await Peer { _ in [.reply(text)] }
    let line = try Line([peer.address])
    var replies: [String] = []
    let stream: ReplyStream<Word> = line.channel.serverStream("/test.Test/Call", Word())
    for try await reply in stream { replies.append(reply.text) }
    #expect(replies == [text])
    await peer.stop()
  }

  @Test func `messages are decompressed when they are read`() async throws {
    let bomb = [UInt8](repeating: 0, count: 4 << 20)
    let framed = MessageEncoding.gzip.framed(bomb)
    #expect(framed.count < 100_000)
    let returned = Mutex(0)
    let mailbox = Mailbox { count in returned.withLock { $0 += count } }
    for _ in 0..<5 { mailbox.put(framed, .gzip) }
    mailbox.finish(nil)
    for _ in 0..<4 { #expect(try await mailbox.take() == bomb) }
    // The window is returned when no whole message is left.
    #expect(returned.withLock { $0 } == 0)
    #expect(try await mailbox.take() == bomb)
    #expect(returned.withLock { $0 } == 5 * framed.count)
    #expect(try await mailbox.take() == nil)
  }

  @Test func `a truncated or malformed stream is refused when it is read`() async {
    func refusal(_ bytes: [UInt8]) async -> String? {
      let mailbox = Mailbox { _ in }
      mailbox.put([0, 0, 0, 0, 1, 7] + bytes, .identity)
      mailbox.finish(nil)
      do throws(Status) {
        guard try await mailbox.take() == [7] else { return "no message" }
        return try await mailbox.take() == nil ? nil : "a message"
      } catch {
        return error.reason
      }
    }
    #expect(await refusal([]) == nil)
    #expect(await refusal([0, 0, 0, 0, 9, 1]) == "MESSAGE_TRUNCATED")
    #expect(await refusal([1, 0, 0, 0, 1, 1]) == "MESSAGE_COMPRESSED")
    #expect(await refusal([0, 255, 0, 0, 0]) == "MESSAGE_TOO_LARGE")
  }
}
