import NIOCore
import NIOPosix
import Synchronization
import Testing
import TongluCore

@testable import TongluClient

/// Connecting, losing connections, and reconnecting.
@Suite struct ConnectingTests {
  @Test func `the next call restores a lost connection`() async throws {
    let peer = try await Peer { $0.number == 1 ? [.reply("first"), .drop] : [.reply("again")] }
    let line = try Line([peer.address])
    #expect(try await line.call() == "first")
    await line.events.wait { $0.contains(.idle(address: peer.address)) }
    #expect(peer.connections == 1)
    #expect(try await line.call() == "again")
    #expect(peer.connections == 2)
    await peer.stop()
  }

  @Test func `waits grow while no server answers, and a waiting call finally begins`() async throws
  {
    let gone = try await Peer()
    await gone.stop()
    let line = try Line([gone.address])
    async let reply = line.call("hello") { $0.waitsForReady = true }
    await line.events.wait { $0.waits.count == 6 }
    var random = SplitMix64(seed: 1)
    let backoff = Backoff(initialSeconds: 0.02, multiplier: 1.6, maxSeconds: 0.2)
    let expected = (1...6).map { backoff.seconds(afterFailures: $0, using: &random) }
    #expect(line.events.all.waits.prefix(6) == expected[...])
    let peer = try await Peer(port: gone.port, host: gone.host)
    #expect(try await reply == "hello")
    await peer.stop()
  }

  @Test func `while every address is in backoff, a call fails at once`() async throws {
    let gone = try await Peer()
    await gone.stop()
    let line = try Line([gone.address]) { $0.backoff = Backoff(initialSeconds: 600) }
    for _ in 0..<3 {
      let refusal = await line.refusal { $0.isSafeToRepeat = true }
      #expect(refusal?.code == .unavailable && refusal?.reason == "CANNOT_CONNECT")
      #expect(refusal?.message.contains("Connection refused") == true)
    }
    #expect(line.events.all.waits.count == 1)
    let late = await line.refusal {
      $0.waitsForReady = true
      $0.timeoutSeconds = 0.05
    }
    #expect(late?.code == .deadlineExceeded)
  }

  @Test func `two servers take calls in turn, and a dead address is skipped`() async throws {
    let (left, right, gone) = (try await Peer(), try await Peer(), try await Peer())
    await gone.stop()
    let line = try Line([gone.address, left.address, right.address]) {
      $0.backoff = Backoff(initialSeconds: 600)
    }
    _ = try await line.call()
    await line.events.wait {
      $0.ready(left.address) + $0.ready(right.address) == 2 && $0.waits.count == 1
    }
    let before = (left.calls.count, right.calls.count)
    for _ in 0..<20 { _ = try await line.call() }
    #expect(left.calls.count - before.0 == 10)
    #expect(right.calls.count - before.1 == 10)
    await left.stop()
    for _ in 0..<20 { _ = try await line.call { $0.isSafeToRepeat = true } }
    #expect(right.calls.count - before.1 >= 20)
    await right.stop()
  }

  @Test func `a name gets a connection to each of its addresses`() async throws {
    let first = try await Peer()
    let second = try await Peer(port: first.port, host: Loopback.next())
    let line = try Line(["shop.example:\(first.port)"]) {
      $0.lookUp = { (host, port) throws(Status) in
        guard host == "shop.example" else { throw .busy }
        return [first.host, second.host].compactMap { try? HostAddress(ipAddress: $0, port: port) }
      }
    }
    _ = try await line.call()
    await line.events.wait {
      $0.ready(first.address) + $0.ready(second.address) == 2
    }
    for _ in 0..<10 { _ = try await line.call() }
    #expect(first.calls.count >= 5 && second.calls.count >= 5)
    #expect(first.calls.last?.fields[":authority"] == "shop.example:\(first.port)")
    for peer in [first, second] { await peer.stop() }
  }

  @Test func `a name without an address is unavailable, and is looked up again`() async throws {
    let peer = try await Peer()
    let isKnown = Mutex(false)
    let line = try Line(["shop.example:\(peer.port)"]) {
      $0.lookUp = { (_, port) throws(Status) in
        guard isKnown.withLock({ $0 }),
          let found = try? HostAddress(
            ipAddress: peer.host, port: port)
        else { throw Status(.unavailable, "CANNOT_CONNECT", "no address") }
        return [found]
      }
    }
    #expect(await line.refusal()?.reason == "CANNOT_CONNECT")
    isKnown.withLock { $0 = true }
    #expect(try await line.call("x") { $0.waitsForReady = true } == "x")
    await peer.stop()
  }

  @Test func `a server that closes connections or stays silent is unavailable`() async throws {
    let dropper = try await Peer { _ in [.drop] }
    let dropped = await (try Line([dropper.address])).refusal()
    #expect(dropped?.reason == "CANNOT_CONNECT")
    let mute = try await Peer { _ in [.deafen] }
    let line = try Line([mute.address]) { $0.connectTimeoutSeconds = 0.1 }
    let refusal = await line.refusal()
    #expect(refusal?.reason == "CANNOT_CONNECT")
    #expect(refusal?.message.contains("no answer in time") == true)
    for peer in [dropper, mute] { await peer.stop() }
  }

  @Test func `calls beyond the server's limit wait for their turn`() async throws {
    let peer = try await Peer(streamsMax: 2)
    let line = try Line([peer.address])
    _ = try await line.call()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<50 {
        group.addTask {
          let reply = try await line.call("\(number)")
          #expect(reply == "\(number)")
        }
      }
      try await group.waitForAll()
    }
    #expect(peer.connections == 1)
    await peer.stop()
  }

  @Test func `a call that gives up makes room for a waiting one`() async throws {
    let peer = try await Peer(streamsMax: 1) { $0.body == "hangs" ? [] : [.reply($0.body)] }
    let line = try Line([peer.address])
    async let hanging = line.refusal("hangs") { $0.timeoutSeconds = 0.5 }
    #expect(try await eventually { peer.calls.count == 1 })
    #expect(try await line.call("next") == "next")
    #expect(await hanging?.code == .deadlineExceeded)
    await peer.stop()
  }

  @Test func `a server that falls silent is considered lost`() async throws {
    let peer = try await Peer {
      $0.number == 1 ? [.deafen] : $0.number == 0 ? [] : [.reply("here")]
    }
    let line = try Line([peer.address]) {
      $0.keepaliveSeconds = 0.1
      $0.keepaliveAnswerSeconds = 0.1
    }
    let refusal = await line.refusal()
    #expect(refusal?.code == .unavailable && refusal?.reason == "CONNECTION_LOST")
    #expect(try await line.call { $0.isSafeToRepeat = true } == "here")
    #expect(peer.connections >= 2)
    await peer.stop()
  }

  @Test func `a server that answers PINGs keeps its connection`() async throws {
    let peer = try await Peer { _ in [] }
    let line = try Line([peer.address]) {
      $0.keepaliveSeconds = 0.01
      $0.keepaliveAnswerSeconds = 5
    }
    let refusal = await line.refusal { $0.timeoutSeconds = 0.5 }
    #expect(refusal?.code == .deadlineExceeded)
    #expect(peer.connections == 1)
    await peer.stop()
  }

  @Test func `a channel refused for too many PINGs sends half as many`() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.any()
    try await loop.submit {
      let address = try Address("127.0.0.1:1", isSecure: false)
      let balancer = Balancer([address], tls: nil, ChannelOptions(), loop: loop)
      #expect(balancer.keepalive()?.interval == .seconds(60))
      balancer.pingLess()
      #expect(balancer.keepalive()?.interval == .seconds(120))
      balancer.close()
    }.get()
  }

  @Test func `a closed channel ends its calls and accepts no more`() async throws {
    let peer = try await Peer { _ in [] }
    let line = try Line([peer.address])
    async let refusal = line.refusal { $0.isSafeToRepeat = true }
    #expect(try await eventually { peer.calls.count == 1 })
    await line.channel.close()
    #expect(await refusal?.reason == "CHANNEL_CLOSED")
    #expect(await line.refusal()?.reason == "CHANNEL_CLOSED")
    await peer.stop()
  }
}
