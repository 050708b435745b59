import Foundation
import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluMessages
import TongluService
import TongluTestSupport

struct BootstrapTests {
  private func create(
    _ bed: Testbed, _ set: (inout Bootstrap.Draft) -> Void = { _ in }
  ) throws(Status) -> Bootstrap.Created {
    var draft = Bootstrap.Draft(code: "New-Firm", name: "新公司")
    set(&draft)
    let made = draft
    let call = Call(
      caller: .anonymous, now: bed.clock.now, requestID: nil,
      mint: IdentifierMint(node: 2, clock: bed.clock.wall))
    return try bed.write(tenant: 0) { transaction throws(Status) in
      try Bootstrap.createEnterprise(made, call, transaction)
    }
  }

  @Test func `the owner logs in by the code, once`() throws {
    let bed = try Testbed()
    let made = try create(bed)
    let code = made.loginCode.text
    #expect(made.loginCode.expireTime == bed.clock.now.adding(seconds: 72 * 3_600))
    let login = try bed.login("owner", code: code, at: "new-firm")
    #expect(login.accountID == made.ownerID)
    let me = try bed.whoAmI(as: Actor(id: login.accountID, token: login.token))
    #expect(me.enterpriseID == made.tenant)
    #expect(me.roles == [.owner])
    #expect(
      refusal { try bed.login("owner", code: code, at: "new-firm") }
        == "UNAUTHENTICATED LOGIN_REFUSED")
  }

  @Test func `an invalid draft creates nothing`() throws {
    let bed = try Testbed()
    #expect(refusal { try create(bed) { $0.code = "x" } } == "INVALID_ARGUMENT BAD_CODE")
    #expect(refusal { try create(bed) { $0.code = "通路" } } == "INVALID_ARGUMENT BAD_CODE")
    #expect(
      refusal { try create(bed) { $0.code = "DEMO" } } == "ALREADY_EXISTS ENTERPRISE_CODE_TAKEN")
    #expect(
      refusal { try create(bed) { $0.timeZone = "Nowhere" } } == "INVALID_ARGUMENT BAD_TIME_ZONE")
    #expect(refusal { try create(bed) { $0.currency = "YUAN" } } == "INVALID_ARGUMENT BAD_CURRENCY")
    #expect(
      refusal { try create(bed) { $0.ownerLoginName = "a b" } }
        == "INVALID_ARGUMENT BAD_LOGIN_NAME")
    #expect(try create(bed).tenant > 0)
  }

  @Test func `an empty data directory has no enterprise until one is created`() throws {
    let directory = NSTemporaryDirectory() + "tonglu-empty-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let platform = try Platform(directory: directory)
    defer { platform.close() }
    let call = Call(
      caller: .anonymous, now: ManualClock.start, requestID: nil,
      mint: IdentifierMint(node: 2, clock: .system))
    let known = try platform.database.writer.perform(tenant: 0, at: call.now) {
      transaction throws(Status) in
      let before = try EnterpriseRecord.exists(transaction.snapshot)
      let draft = Bootstrap.Draft(code: "first", name: "First")
      _ = try Bootstrap.createEnterprise(draft, call, transaction)
      return [before, try EnterpriseRecord.exists(transaction.snapshot)]
    }
    #expect(known == [false, true])
  }
}
