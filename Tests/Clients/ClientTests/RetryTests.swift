import Testing
import TongluCore
import TongluMessages

@testable import TongluClient

/// Calls that are retried, and calls that are not.
@Suite struct RetryTests {
  @Test func `calls after a GOAWAY's last stream move, those before it finish`()
    async throws
  {
    // The third call of the first connection triggers the GOAWAY; the second is answered after it.
    let peer = try await Peer { call in
      guard call.connection == 1 else { return call.number == 0 ? [] : [.reply("again")] }
      return switch call.stream {
      case 1: [.reply("first")]
      case 5: [.goAway(after: 3)]
      default: []
      }
    }
    let line = try Line([peer.address])
    #expect(try await line.call() == "first")
    async let kept = line.refusal("kept") { $0.timeoutSeconds = 1 }
    #expect(try await eventually { peer.calls.count == 2 })
    #expect(try await line.call("refused") == "again")
    #expect(peer.connections == 2)
    #expect(peer.calls.last?.body == "refused")
    #expect(peer.calls.last?.fields["grpc-previous-rpc-attempts"] == nil)
    // Stream 3 continued: it ended by its own timeout.
    #expect(await kept?.code == .deadlineExceeded)
    #expect(peer.calls.filter { $0.body == "kept" }.count == 1)
    await peer.stop()
  }

  @Test func `a call that the server refused unprocessed is retried, even if it is not safe`()
    async throws
  {
    let peer = try await Peer { $0.number == 1 ? [.reset(7)] : [.reply("again")] }
    let line = try Line([peer.address])
    #expect(try await line.call() == "again")
    #expect(peer.calls.count == 2)
    await peer.stop()
  }

  @Test func `an unsafe call is not retried when its connection is lost`() async throws {
    let peer = try await Peer { $0.number == 1 ? [.drop] : [.reply("again")] }
    let line = try Line([peer.address])
    let refusal = await line.refusal()
    #expect(refusal?.reason == "CONNECTION_LOST")
    #expect(peer.calls.count == 1)
    await peer.stop()
  }

  @Test func `a safe call is retried with the number of its attempts`() async throws {
    let peer = try await Peer {
      [[], [.drop], [.refuse(.busy)], [.reply("third")]][$0.number]
    }
    let line = try Line([peer.address])
    #expect(try await line.call { $0.isSafeToRepeat = true } == "third")
    #expect(
      peer.calls.map { $0.fields["grpc-previous-rpc-attempts"] } == [nil, "1", "2"])
    await peer.stop()
  }

  @Test func `a call is retried a few times, and ends with the last refusal`() async throws {
    let peer = try await Peer { $0.number == 0 ? [] : [.refuse(.busy)] }
    let line = try Line([peer.address])
    let refusal = await line.refusal { $0.isSafeToRepeat = true }
    #expect(refusal == .busy)
    #expect(peer.calls.count == 4)
    _ = await line.refusal {
      $0.isSafeToRepeat = true
      $0.retry = RetryPolicy.none
    }
    #expect(peer.calls.count == 5)
    await peer.stop()
  }

  @Test func `a lost call without another server reports the loss`() async throws {
    let peer = try await Peer { $0.number == 0 ? [] : [.drop] }
    let line = try Line([peer.address]) { $0.backoff = Backoff(initialSeconds: 600) }
    async let refusal = line.refusal {
      $0.isSafeToRepeat = true
      $0.retry = RetryPolicy(attemptsMax: 3, initialSeconds: 0.05, maxSeconds: 0.05)
    }
    await line.events.wait { $0.contains(.ready(address: peer.address)) }
    await peer.stop()
    #expect(await refusal?.reason == "CONNECTION_LOST")
  }

  @Test func `the server's delay is respected`() async throws {
    let peer = try await Peer {
      $0.number == 1
        ? [.refuse(.busy.retryable(afterMilliseconds: 1_500))] : [.reply("later")]
    }
    let line = try Line([peer.address])
    let began = monotonicNanoseconds()
    #expect(try await line.call { $0.isSafeToRepeat = true } == "later")
    #expect(monotonicNanoseconds() - began >= 1_500_000_000)
    await peer.stop()
  }

  @Test func `a server that forbids retries gets none`() async throws {
    let peer = try await Peer { $0.number == 0 ? [] : [.refuse(.busy, pushback: "-1")] }
    let line = try Line([peer.address])
    #expect(await line.refusal { $0.isSafeToRepeat = true } == .busy)
    #expect(peer.calls.count == 1)
    await peer.stop()
  }

  @Test func `the timeout covers all attempts`() async throws {
    let peer = try await Peer {
      $0.number < 2 ? [.refuse(.busy.retryable(afterMilliseconds: 1_200))] : [.reply("later")]
    }
    let line = try Line([peer.address])
    let repeated: (inout CallOptions) -> Void = {
      $0.isSafeToRepeat = true
      $0.timeoutSeconds = 30
    }
    #expect(try await line.call("", repeated) == "later")
    // 30 s in all, less than 28.9 left; both in microseconds or coarser.
    let left = peer.calls.map { $0.fields["grpc-timeout"].flatMap(Self.seconds) ?? 0 }
    #expect(left[0] <= 30 && left[0] > 29 && left[1] < 28.9)
    await peer.stop()
  }

  @Test func `a call without time for another attempt ends at once`() async throws {
    let peer = try await Peer {
      $0.number == 0 ? [] : [.refuse(.busy.retryable(afterMilliseconds: 3_600_000))]
    }
    let line = try Line([peer.address])
    let refusal = await line.refusal { $0.isSafeToRepeat = true }
    #expect(refusal?.reason == "BUSY")
    #expect(peer.calls.count == 1)
    await peer.stop()
  }

  @Test func `retries stop while the servers mostly fail`() async throws {
    let peer = try await Peer { $0.number == 0 ? [] : [.refuse(.busy)] }
    let line = try Line([peer.address])
    for _ in 0..<10 { _ = await line.refusal { $0.isSafeToRepeat = true } }
    // The fifth failure of ten tokens: three retries of the first call, then none.
    #expect(peer.calls.count == 13)
    await peer.stop()
  }

  @Test func `a stream is retried only before its first message`() async throws {
    let peer = try await Peer {
      switch $0.number {
      case 1: [.drop]
      case 2: [.begin("one"), .drop]
      default: []
      }
    }
    let line = try Line([peer.address])
    var options = CallOptions(timeoutSeconds: 60)
    options.isSafeToRepeat = true
    let stream: ReplyStream<Word> = line.channel.serverStream("/test.Test/S", Word(), options)
    var words: [String] = []
    let failure = await #expect(throws: Status.self) {
      for try await word in stream { words.append(word.text) }
    }
    #expect(words == ["one"])
    #expect(failure?.reason == "CONNECTION_LOST")
    #expect(peer.calls.count == 2)
    await peer.stop()
  }

  @Test func `a cancelled call ends locally and on the server, at any time`()
    async throws
  {
    let peer = try await Peer {
      $0.body == "busy" ? [.refuse(.busy.retryable(afterMilliseconds: 20_000))] : []
    }
    let line = try Line([peer.address])
    for text in ["busy", "silent"] {
      let seen = peer.calls.count
      let task = Task { await line.refusal(text) { $0.isSafeToRepeat = true } }
      #expect(try await eventually { peer.calls.count > seen })
      task.cancel()
      #expect(await task.value?.code == .cancelled)
    }
    #expect(try await eventually { peer.cancelled == 1 })
    let late = Task { () -> Status? in
      while !Task.isCancelled { await Task.yield() }
      return await line.refusal("late")
    }
    late.cancel()
    #expect(await late.value?.code == .cancelled)
    await peer.stop()
  }

  private static func seconds(_ text: String) -> Double? {
    let units: [Character: Double] = ["n": 1e-9, "u": 1e-6, "m": 1e-3, "S": 1]
    guard let unit = text.last.flatMap({ units[$0] }) else { return nil }
    return Double(text.dropLast()).map { $0 * unit }
  }
}
