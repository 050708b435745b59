import Dispatch
import Synchronization
import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluService
import TongluTestSupport

/// Authenticated calls whose right ended while they waited for the writer.
struct QueuedCallTests {
  @Test func `a mutation queued behind the revocation of its token is refused`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    var revoke = RevokeAccessRequest()
    revoke.requestID = bed.requestID()
    revoke.accountID = bed.sales.id
    let ends = try Queue(bed).run([
      ("RevokeAccess", revoke.encoded(), bed.owner), ("Logout", logout(bed), session),
    ])
    #expect(ends == ["", "UNAUTHENTICATED TOKEN_INVALID"])
    #expect(refusal { try bed.whoAmI(as: session) } == "UNAUTHENTICATED TOKEN_INVALID")
  }

  @Test func `a retry queued behind the revocation of its token gets no response`() throws {
    let bed = try Testbed()
    let staff = try created(by: bed.manager, bed)
    var revoke = RevokeAccessRequest()
    revoke.requestID = bed.requestID()
    revoke.accountID = bed.manager.id
    let ends = try Queue(bed).run([
      ("RevokeAccess", revoke.encoded(), bed.owner), ("IssueLoginCode", staff, bed.manager),
    ])
    #expect(ends == ["", "UNAUTHENTICATED TOKEN_INVALID"])
  }

  @Test func `a mutation queued behind a change of its caller's roles is not executed`()
    throws
  {
    let bed = try Testbed()
    var get = GetStaffRequest()
    get.staffID = bed.manager.id
    let got: GetStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/GetStaff", get, as: bed.owner)
    var update = UpdateStaffRequest()
    update.requestID = bed.requestID()
    update.staffID = bed.manager.id
    update.version = got.staff?.version ?? 0
    update.roles = [.sales]
    let code = try created(by: bed.manager, bed, isSent: false)
    let ends = try Queue(bed).run([
      ("UpdateStaff", update.encoded(), bed.owner), ("IssueLoginCode", code, bed.manager),
    ])
    #expect(ends == ["", "UNAVAILABLE CALLER_CHANGED"])
    // Sent again, it is judged by its current roles.
    #expect(
      refusal { try bed.send("/tonglu.v1.AccessService/IssueLoginCode", code, as: bed.manager) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test(arguments: [
    ([Role.owner, .sales], "UNAVAILABLE CALLER_CHANGED"), ([], "UNAUTHENTICATED TOKEN_INVALID"),
  ])
  func `a call for a person is refused behind the end of the person's rights`(
    _ roles: [Role], _ end: String
  ) throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.sales])
    var update = UpdateStaffRequest()
    update.requestID = bed.requestID()
    update.staffID = bed.sales.id
    update.version = try bed.getStaff(bed.sales.id).version
    // Made an owner, for whom nobody can act, or disabled.
    update.roles = roles
    if roles.isEmpty { update.disabled = true }
    let ends = try Queue(bed).run([
      ("UpdateStaff", update.encoded(), bed.owner),
      ("Logout", logout(bed), backend.acting(for: bed.sales)),
    ])
    #expect(ends == ["", end])
    #expect(
      refusal { try bed.whoAmI(as: backend.acting(for: bed.sales)) }
        == "PERMISSION_DENIED ACT_FOR_REFUSED")
  }

  @Test func `a change of another account's rights does not affect it`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    var revoke = RevokeAccessRequest()
    revoke.requestID = bed.requestID()
    revoke.accountID = bed.sales2.id
    let ends = try Queue(bed).run([
      ("RevokeAccess", revoke.encoded(), bed.owner), ("Logout", logout(bed), session),
    ])
    #expect(ends == ["", ""])
  }

  private func logout(_ bed: Testbed) -> [UInt8] {
    var request = LogoutRequest()
    request.requestID = bed.requestID()
    return request.encoded()
  }

  /// The bytes of a request for a login code; sent once by default.
  private func created(
    by actor: Actor, _ bed: Testbed, isSent: Bool = true
  ) throws -> [UInt8] {
    var request = IssueLoginCodeRequest()
    request.requestID = bed.requestID()
    request.accountID = bed.sales2.id
    let bytes = request.encoded()
    if isSent {
      _ = try bed.send("/tonglu.v1.AccessService/IssueLoginCode", bytes, as: actor)
    }
    return bytes
  }
}

/// Starts calls in sequence while the writer is blocked, then releases it.
private final class Queue {
  private let bed: Testbed
  private let sink = Ended()
  private let loop: LoopExecutor

  init(_ bed: Testbed) throws {
    self.bed = bed
    loop = try bed.platform.executor.makeLoop(sink: sink)
  }

  /// The refusal of each call; empty for a response.
  func run(_ calls: [(method: String, bytes: [UInt8], actor: Actor)]) throws -> [String] {
    for call in calls { _ = try bed.whoAmI(as: call.actor) }
    let gate = HeldJob()
    try bed.platform.database.writer.submit(gate)
    gate.waitUntilRunning()
    let invocations = try calls.enumerated().map { index, call in
      let credentials = Credentials(
        authorization: "Bearer \(call.actor.token)",
        actFor: call.actor.actFor.map(String.init) ?? "")
      let path = Testbed.identityPath(call.method)
      let invocation = Invocation(
        .init(path: path, credentials: credentials), message: call.bytes, stream: 1)
      _ = loop.start(invocation)
      loop.endTurn()
      try wait(until: index + 1, for: invocation)
      return invocation
    }
    gate.release()
    while invocations.contains(where: { $0.outcome == nil }) {
      if let again = sink.wait() { _ = loop.start(again) }
    }
    return invocations.map { invocation in
      guard case .failure(let status) = invocation.outcome else { return "" }
      return "\(status.code.name) \(status.reason)"
    }
  }

  /// Waits until `count` calls are queued: a caller that must be authenticated again returns here
  /// first.
  private func wait(until count: Int, for invocation: Invocation) throws {
    let end = ContinuousClock.now + .seconds(30)
    while bed.platform.database.figures.waitingWrites < count, invocation.outcome == nil {
      try #require(ContinuousClock.now < end, "the call is not queued")
      if let again = sink.next(within: .milliseconds(1)) {
        _ = loop.start(again)
        loop.endTurn()
      }
    }
  }
}

/// Blocks the writer until it is released.
///
/// `@unchecked Sendable`: it has nothing but semaphores.
private final class HeldJob: WriteJob, WriteSink, @unchecked Sendable {
  let context = WriteContext(tenant: 0, actor: 0, at: Instant(microseconds: 0))
  var sink: any WriteSink { self }
  private let mayGo = DispatchSemaphore(value: 0)
  private let isRunning = DispatchSemaphore(value: 0)

  func waitUntilRunning() { isRunning.wait() }
  func release() { mayGo.signal() }
  func checkAlive() throws(Status) {}
  func run(_ transaction: borrowing Transaction) throws(Status) {
    isRunning.signal()
    mayGo.wait()
  }
  func finish(_ outcome: Result<Void, Status>, position: Int64) {}
  func release(_ jobs: [any WriteJob]) {}
}

/// Receives calls that ended, and those that continue after authentication.
private final class Ended: ReplySink {
  private let done = DispatchSemaphore(value: 0)
  private let going = Mutex<[Invocation]>([])

  func proceed(_ invocation: Invocation) {
    going.withLock { $0.append(invocation) }
    done.signal()
  }

  func release(_ invocations: [Invocation]) { for _ in invocations { done.signal() } }

  /// The next call that continues; nil after the interval.
  func next(within interval: DispatchTimeInterval) -> Invocation? {
    guard done.wait(timeout: .now() + interval) == .success else { return nil }
    return going.withLock { $0.popLast() }
  }

  /// The next call that continues; nil for one that ended.
  func wait() -> Invocation? {
    done.wait()
    return going.withLock { $0.popLast() }
  }
}
