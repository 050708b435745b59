import NIOCore
import Testing
import TongluCore

@testable import TongluClient

/// The rules of backoff, without a clock.
@Suite struct BackoffTests {
  @Test func `each wait is longer than the last up to the maximum, with jitter`() {
    let backoff = Backoff()
    var random = SplitMix64(seed: 7)
    let waits = (1...20).map { backoff.seconds(afterFailures: $0, using: &random) }
    for (index, wait) in waits.enumerated() {
      var plain = 1.0
      for _ in 0..<index { plain = min(plain * 1.6, 120) }
      #expect(wait >= plain * 0.8 && wait <= plain * 1.2)
    }
    var same = SplitMix64(seed: 7)
    #expect(waits == (1...20).map { backoff.seconds(afterFailures: $0, using: &same) })
    #expect(Set(waits.suffix(5)).count == 5)
  }

  @Test func `a silent server gets a PING and is considered lost without an answer`() {
    func at(_ seconds: Int64) -> NIODeadline { .uptimeNanoseconds(UInt64(seconds) * 1_000_000_000) }
    var keepalive = Keepalive(interval: .seconds(60), answer: .seconds(20), now: at(0))
    // Without calls no PING is sent, and silence counts from the last call.
    #expect(keepalive.look(now: at(60), hasCalls: false) == .wait(until: at(120)))
    #expect(keepalive.look(now: at(119), hasCalls: true) == .wait(until: at(120)))
    #expect(keepalive.look(now: at(120), hasCalls: true) == .ask(until: at(140)))
    keepalive.heardAt = at(121)
    #expect(keepalive.look(now: at(140), hasCalls: true) == .wait(until: at(181)))
    #expect(keepalive.look(now: at(181), hasCalls: true) == .ask(until: at(201)))
    #expect(keepalive.look(now: at(200), hasCalls: true) == .wait(until: at(201)))
    #expect(keepalive.look(now: at(201), hasCalls: true) == .gone)
  }

  @Test func `retries stop when half of the tokens are used, and successes restore them`() {
    var throttle = RetryThrottle(tokensMax: 10, tokensPerSuccess: 0.5)
    for _ in 0..<4 { throttle.failed() }
    #expect(!throttle.isThrottled)
    throttle.failed()
    #expect(throttle.isThrottled)
    throttle.succeeded()
    #expect(!throttle.isThrottled)
    for _ in 0..<100 { throttle.failed() }
    for _ in 0..<10 { throttle.succeeded() }
    #expect(throttle.isThrottled)
  }

  @Test func `addresses are read, and a malformed one is refused`() throws {
    let cases = [
      ("127.0.0.1:7443", "127.0.0.1", 7443, false), ("[::1]:80", "::1", 80, false),
      ("https://shop.example", "shop.example", 443, true),
      ("https://[::1]", "::1", 443, true), ("https://a.example:8", "a.example", 8, true),
    ]
    for (text, host, port, isSecure) in cases {
      let address = try Address(text, isSecure: false)
      #expect(address.host == host && address.port == port && address.isSecure == isSecure)
    }
    for wrong in ["", ":80", "host", "host:", "host:0", "host:65536", "https://", "[::1]"] {
      #expect(throws: Status.self) { try Address(wrong, isSecure: true) }
    }
    #expect(throws: Status.self) { () throws in try Channel([]) }
  }

  @Test func `a name of this machine has its addresses, and another none`() throws {
    let found = try HostLookup.addresses("localhost", 80)
    #expect(found.contains { $0.ipAddress == "127.0.0.1" && $0.port == 80 })
    #expect(throws: Status.self) { try HostLookup.addresses("no such name", 80) }
  }
}

/// The decision about a failed call.
@Suite struct VerdictTests {
  private func verdict(
    _ code: Code, _ cause: Failure.Cause, isSafe: Bool = true, attempts: Int = 1,
    isThrottled: Bool = false, pushback: String? = nil, delay: Int64? = nil
  ) -> Verdict {
    var options = CallOptions()
    options.isSafeToRepeat = isSafe
    let call = OutgoingCall(path: "/s.S/M", request: .message([]), options: options)
    call.attempts = attempts
    var status = Status(code, "WHY", "why")
    status.retryAfterMilliseconds = delay
    var random = SplitMix64(seed: 1)
    return RetryPolicy().verdict(
      on: Failure(status: status, cause: cause, pushback: pushback), of: call,
      isThrottled: isThrottled, using: &random)
  }

  @Test func `a call that the server did not process is retried at once, safe or not`() {
    #expect(verdict(.unavailable, .unsent, isSafe: false) == .again(seconds: 0))
    #expect(verdict(.unavailable, .refused, isSafe: false) == .again(seconds: 0))
    #expect(verdict(.unavailable, .lost, isSafe: false) == .end)
    #expect(verdict(.unavailable, .answered, isSafe: false) == .end)
  }

  @Test func `a safe call is retried after a wait, a limited number of times`() {
    for attempts in 1...3 {
      guard case .again(let seconds) = verdict(.unavailable, .lost, attempts: attempts) else {
        Issue.record("not made again")
        continue
      }
      #expect(seconds <= 0.1 * Double(1 << (attempts - 1)))
    }
    #expect(verdict(.unavailable, .lost, attempts: 4) == .end)
    #expect(verdict(.notFound, .answered) == .end)
    #expect(verdict(.unavailable, .lost, isThrottled: true) == .end)
    #expect(verdict(.unavailable, .unreachable, attempts: 0) == .end)
  }

  @Test func `a delay requested by the server is respected`() {
    #expect(verdict(.unavailable, .answered, delay: 1_500) == .again(seconds: 1.5))
    #expect(verdict(.unavailable, .answered, pushback: "250") == .again(seconds: 0.25))
    #expect(verdict(.unavailable, .answered, pushback: "-1") == .end)
    #expect(verdict(.unavailable, .answered, pushback: "soon", delay: 1) == .end)
  }
}
