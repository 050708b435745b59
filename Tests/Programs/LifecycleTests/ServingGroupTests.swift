import Logging
import ServiceLifecycle
import Synchronization
import Testing
import TongluCore
import TongluLifecycle
import TongluServer

/// What stops a serving program, and the order in which its services stop.
struct ServingGroupTests {
  private let events = Events()
  private let log = LogLines()
  private let orders: AsyncStream<Signals.Order>
  private let order: AsyncStream<Signals.Order>.Continuation

  init() { (orders, order) = AsyncStream.makeStream() }

  /// A group as the server's: the metrics' port, the exporter, a task, the server, the signals.
  private func group(_ server: FakeListener) -> ServingGroup {
    let haste = Haste()
    var group = ServingGroup(logger: log.logger)
    group.add("admin", ListenerService(FakeListener("admin", events), haste))
    group.add(
      "telemetry",
      StartedService { [events] in
        events.add("telemetry started")
      } stop: { [events] in
        events.add("telemetry stopped")
      })
    group.add(
      "task",
      TestService { [events] in
        try? await gracefulShutdown()
        events.add("task stopped")
      })
    group.add("server", ListenerService(server, haste))
    group.add(
      "signals", SignalService(orders, haste) { [events] in events.add("reloaded") })
    return group
  }

  private func stops(_ limit: String = "none") -> [String] {
    ["server stopped, limit \(limit)", "task stopped", "telemetry stopped"]
      + ["admin stopped, limit \(limit)"]
  }

  private var stopsSeen: [String] { events.all.filter { $0.contains("stopped") } }

  @Test func `a stop drains first and closes the metrics last`() async throws {
    order.yield(.stop)
    try await group(FakeListener("server", events)).run()
    #expect(stopsSeen == stops())
  }

  @Test func `a reload stops nothing`() async throws {
    order.yield(.reload)
    order.yield(.reload)
    order.yield(.stop)
    try await group(FakeListener("server", events)).run()
    #expect(events.all.count { $0 == "reloaded" } == 2)
    #expect(stopsSeen == stops())
  }

  @Test func `a process that cannot continue gives its calls little time, and fails`() async {
    order.yield(.abandon)
    await #expect(throws: SignalService.Abandoned.self) {
      try await group(FakeListener("server", events)).run()
    }
    #expect(stopsSeen == stops("\(SignalService.abandonMilliseconds)"))
  }

  @Test func `a port that closes unexpectedly ends the server in order, with its reason`() async {
    let server = FakeListener("server", events)
    server.fail()
    let status = await #expect(throws: Status.self) { try await group(server).run() }
    #expect(status?.reason == "LISTENER_CLOSED")
    #expect(stopsSeen == stops())
    #expect(log.lines.contains { $0.hasPrefix("error") && $0.contains("service=server") })
  }

  @Test func `a service that throws ends the others in order, and is logged`() async {
    var group = ServingGroup(logger: log.logger)
    group.add(
      "below",
      TestService { [events] in
        try? await gracefulShutdown()
        events.add("below stopped")
      })
    group.add("failing", TestService { throw Status(.dataLoss, "BROKEN", "no more") })
    group.add(
      "above",
      TestService { [events] in
        try? await gracefulShutdown()
        events.add("above stopped")
      })
    let status = await #expect(throws: Status.self) { try await group.run() }
    #expect(status?.reason == "BROKEN")
    #expect(events.all == ["above stopped", "below stopped"])
    #expect(log.lines.contains { $0.contains("service=failing") && $0.contains("BROKEN") })
  }
}
