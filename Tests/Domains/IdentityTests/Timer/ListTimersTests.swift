import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluService
import TongluTestSupport

struct ListTimersTests {
  private func list(
    _ bed: Testbed, as actor: Actor? = nil, _ set: (inout ListTimersRequest) -> Void = { _ in }
  ) throws(Status) -> ListTimersResponse {
    var request = ListTimersRequest()
    set(&request)
    return try bed.call("/tonglu.v1.TimerService/ListTimers", request, as: actor ?? bed.owner)
  }

  /// Timers of two kinds, the odd ones of "alpha" dead.
  private func fill(_ bed: Testbed) throws -> Testbed {
    let now = bed.clock.now
    try bed.write { transaction throws(Status) in
      for number: Int64 in 1...6 {
        try Timers.schedule("alpha", subject: number, at: now, transaction)
        try Timers.schedule("beta", subject: 1, at: now.adding(seconds: number), transaction)
      }
      try transaction.execute(
        """
        UPDATE timers SET state = 2, attempts = 3, reason = 'REFUSED', message = 'not yet'
        WHERE tenant = $tenant AND kind = 'alpha' AND subject IN (1, 3, 5)
        """)
    }
    return bed
  }

  @Test func `timers are listed by kind, subject and time, with their results`() throws {
    let bed = try fill(Testbed())
    let timers = try list(bed).timers
    #expect(timers.map(\.kind) == (0..<12).map { $0 < 6 ? "alpha" : "beta" })
    #expect(timers.prefix(6).map(\.subjectID) == [1, 2, 3, 4, 5, 6])
    let dead = try #require(timers.first)
    #expect(dead.state == .dead && dead.attempts == 3)
    #expect(dead.reason == "REFUSED" && dead.message == "not yet")
    #expect(dead.dueTime == bed.clock.now)
    #expect(timers[1].state == .waiting && timers[1].attempts == 0 && timers[1].reason.isEmpty)
    #expect(timers[1].attemptTime == bed.clock.now)
  }

  @Test func `both filters apply`() throws {
    let bed = try fill(Testbed())
    #expect(try list(bed) { $0.state = .dead }.timers.map(\.subjectID) == [1, 3, 5])
    #expect(try list(bed) { $0.state = .waiting }.timers.count == 9)
    #expect(try list(bed) { $0.kind = "beta" }.timers.count == 6)
    let both = try list(bed) {
      $0.kind = "alpha"
      $0.state = .waiting
    }
    #expect(both.timers.map(\.subjectID) == [2, 4, 6])
    #expect(try list(bed) { $0.kind = "alph" }.timers.isEmpty)
  }

  @Test(arguments: [TimerState.unspecified, .waiting, .dead])
  func `pages have no gap`(state: TimerState) throws {
    let bed = try fill(Testbed())
    let all = try list(bed) { $0.state = state }.timers
    var pages: [Timer] = []
    var token = ""
    repeat {
      let page = try list(bed) {
        $0.state = state
        $0.pageSize = 2
        $0.pageToken = token
      }
      pages += page.timers
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(pages == all)
  }

  @Test func `an enterprise has its own, for its owner alone`() throws {
    let bed = try fill(Testbed())
    #expect(try list(bed, as: bed.otherTenant.owner).timers.isEmpty)
    #expect(refusal { try list(bed, as: bed.manager) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(refusal { try list(bed) { $0.pageSize = -1 } } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(refusal { try list(bed) { $0.kind = "A" } } == "INVALID_ARGUMENT BAD_TIMER_KIND")
    #expect(
      refusal { try list(bed) { $0.state = TimerState(rawValue: 9) } }
        == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
  }
}

// The checks of every RPC.
extension ListTimersTests {
  static var rpc: RPC {
    RPC(
      "TimerService/ListTimers", callers: "owner",
      typical: { (world: GrownWorld, request: inout ListTimersRequest) in
        request.pageSize = 10
        return world.bed.owner
      },
      worst: { world, request in
        request.pageSize = 10
        request.state = .dead
        request.kind = GrownTimers.kind
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
