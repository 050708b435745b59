import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluService
import TongluTestSupport

struct RetryTimerTests {
  private static let dead = TimerKey(
    kind: "alpha", subject: 7, dueTime: Instant(microseconds: 1_795_000_000_123_456))

  /// A timer with the key; dead by default.
  private static func fill(_ bed: Testbed, isDead: Bool = true) throws(Status) {
    try bed.write { transaction throws(Status) in
      try Timers.schedule(
        dead.kind, subject: dead.subject, at: dead.dueTime, transaction)
      guard isDead else { return }
      try transaction.execute(
        """
        UPDATE timers SET state = 2, attempts = 10, reason = 'REFUSED'
        WHERE tenant = $tenant AND kind = 'alpha'
        """)
    }
  }

  private static func request(_ bed: Testbed) -> RetryTimerRequest {
    var request = RetryTimerRequest()
    request.requestID = bed.requestID()
    request.kind = dead.kind
    request.subjectID = dead.subject
    request.dueTime = dead.dueTime
    return request
  }

  private func retry(
    _ bed: Testbed, as actor: Actor? = nil, _ set: (inout RetryTimerRequest) -> Void = { _ in }
  ) throws(Status) -> RetryTimerResponse {
    var request = Self.request(bed)
    set(&request)
    return try bed.call("/tonglu.v1.TimerService/RetryTimer", request, as: actor ?? bed.owner)
  }

  @Test func `a dead timer waits again, with all attempts and its last failure`() throws {
    let bed = try Testbed()
    try Self.fill(bed)
    let timer = try #require(try retry(bed).timer)
    #expect(timer.state == .waiting && timer.attempts == 0 && timer.reason == "REFUSED")
    #expect(timer.attemptTime == bed.clock.now && timer.dueTime == Self.dead.dueTime)
    #expect(refusal { try retry(bed) } == "FAILED_PRECONDITION TIMER_NOT_DEAD")
  }

  @Test func `a waiting, missing or foreign timer is refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try retry(bed) } == "NOT_FOUND NOT_FOUND")
    try Self.fill(bed, isDead: false)
    #expect(refusal { try retry(bed) } == "FAILED_PRECONDITION TIMER_NOT_DEAD")
    try Self.fill(bed)
    #expect(
      refusal { try retry(bed, as: bed.otherTenant.owner) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try retry(bed) { $0.dueTime = bed.clock.now } } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try retry(bed) { $0.kind = "Alpha" } } == "INVALID_ARGUMENT BAD_TIMER_KIND")
    #expect(refusal { try retry(bed) { $0.kind = "" } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try retry(bed) { $0.dueTime = nil } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try retry(bed, as: bed.manager) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }
}

// The checks of every RPC.
extension RetryTimerTests {
  static var rpc: RPC {
    RPC("TimerService/RetryTimer", callers: "owner") {
      (world: GrownWorld, request: inout RetryTimerRequest) in
      request.kind = GrownTimers.dead.kind
      request.subjectID = GrownTimers.dead.subject
      request.dueTime = GrownTimers.dead.dueTime
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
