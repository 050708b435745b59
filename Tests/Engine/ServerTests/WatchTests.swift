import Testing
import TongluCore

@testable import TongluServer

@Suite struct WatchTests {
  private var timers: Timers {
    var timers = Timers()
    timers.preface = 5
    timers.keepalive = 30
    timers.keepaliveAnswer = 10
    timers.stall = 20
    timers.idle = 100
    timers.age = 1_000
    timers.ageGrace = 50
    return timers
  }

  @Test func `a client that sends no preface is disconnected`() {
    var watch = Watch(now: 0)
    func judge(_ now: UInt64) -> Watch.Verdict {
      watch.judge(timers, now: now, isGreeted: false, hasCalls: false, isBlocked: false)
    }
    #expect(judge(4) == .fine)
    #expect(judge(5) == .cut(.preface))
  }

  @Test func `a silent client with calls is pinged, and disconnected without an answer`() {
    var watch = Watch(now: 0)
    func judge(_ now: UInt64) -> Watch.Verdict {
      watch.judge(timers, now: now, isGreeted: true, hasCalls: true, isBlocked: false)
    }
    #expect(judge(29) == .fine)
    #expect(judge(30) == .ping)
    watch.acknowledged()
    watch.heardAt = 31
    #expect(judge(60) == .fine)
    #expect(judge(61) == .ping)
    #expect(judge(70) == .fine)
    #expect(judge(71) == .cut(.keepalive))
  }

  @Test func `an idle connection and an old one are shut down in time`() {
    var idle = Watch(now: 0)
    func judge(_ now: UInt64, _ watch: inout Watch, hasCalls: Bool) -> Watch.Verdict {
      watch.heardAt = now
      return watch.judge(
        timers, now: now, isGreeted: true, hasCalls: hasCalls, isBlocked: false)
    }
    #expect(judge(50, &idle, hasCalls: true) == .fine)
    #expect(judge(149, &idle, hasCalls: false) == .fine)
    #expect(judge(150, &idle, hasCalls: false) == .leave(.idle))
    var old = Watch(now: 0)
    #expect(judge(999, &old, hasCalls: true) == .fine)
    #expect(judge(1_000, &old, hasCalls: true) == .leave(.age))
    #expect(judge(1_049, &old, hasCalls: true) == .fine)
    #expect(judge(1_050, &old, hasCalls: true) == .cut(.age))
  }

  @Test func `a client that does not read its output is disconnected`() {
    var watch = Watch(now: 0)
    func judge(_ now: UInt64, _ isBlocked: Bool) -> Watch.Verdict {
      watch.heardAt = now
      return watch.judge(
        timers, now: now, isGreeted: true, hasCalls: true, isBlocked: isBlocked)
    }
    #expect(judge(10, false) == .fine)
    #expect(judge(29, true) == .fine)
    #expect(judge(30, true) == .cut(.stalled))
  }

  @Test func `limits are set by name`() throws {
    var configuration = Configuration()
    try Configuration.named.set("idle-seconds=7", in: &configuration)
    try Configuration.named.set("connections=3", in: &configuration)
    #expect(configuration.timers.idle == 7 && configuration.connectionsMax == 3)
    for wrong in ["idle=7", "connections", "connections=-1", "connections=x", ""] {
      #expect(throws: (any Error).self) { try Configuration.named.set(wrong, in: &configuration) }
    }
    #expect(Configuration.named.table(Configuration()).contains(#/streams +1000 /#))
  }
}
