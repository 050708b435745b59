import Testing
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluService
import TongluTestSupport

struct OperatorCodeTests {
  private func issue(
    _ bed: Testbed, _ name: String, at enterprise: String = "demo", hours: Int32 = 24
  ) throws(Status) -> LoginCode {
    // Ids of one mint ascend; each command is a process with its own mint.
    bed.clock.advance(seconds: 1)
    let now = bed.clock.now
    let call = Call(
      caller: .anonymous, now: now, requestID: RequestID.v7(at: now, random: (1, 2)),
      mint: IdentifierMint(node: 2, clock: bed.clock.wall))
    return try bed.write(tenant: 0) { transaction throws(Status) in
      try OperatorCode.issue(
        enterprise: enterprise, name: name, lifetimeHours: hours, call, transaction)
    }
  }

  @Test func `the only owner logs in by the code, once, and earlier codes end`() throws {
    let bed = try Testbed()
    let first = try issue(bed, "owner")
    let second = try issue(bed, " OWNER ", at: "Demo")
    for ended in [bed.ownerCode, first.text] {
      #expect(refusal { try bed.login("owner", code: ended) } == "UNAUTHENTICATED LOGIN_REFUSED")
    }
    #expect(try bed.login("owner", code: second.text).accountID == bed.owner.id)
    #expect(
      refusal { try bed.login("owner", code: second.text) } == "UNAUTHENTICATED LOGIN_REFUSED")
  }

  @Test func `the audit log records it without a caller`() throws {
    let bed = try Testbed()
    _ = try issue(bed, "owner")
    let reply: ListAuditEntriesResponse = try bed.identity(
      "ListAuditEntries", ListAuditEntriesRequest(), as: bed.owner)
    let entry = try #require(reply.entries.first { $0.method == OperatorCode.method })
    #expect(entry.callerKind == .unspecified)
    #expect(entry.callerID == 0)
  }

  @Test func `unknown or disabled accounts and invalid lifetimes get no code`() throws {
    let bed = try Testbed()
    #expect(refusal { try issue(bed, "owner", at: "none") } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try issue(bed, "nobody") } == "NOT_FOUND NOT_FOUND")
    for hours: Int32 in [0, -1, 169] {
      #expect(
        refusal { try issue(bed, "owner", hours: hours) } == "INVALID_ARGUMENT BAD_LIFETIME")
    }
    var disable = UpdateStaffRequest()
    disable.requestID = bed.requestID()
    disable.staffID = bed.sales.id
    disable.version = try bed.getStaff(bed.sales.id).version
    disable.disabled = true
    let _: UpdateStaffResponse = try bed.identity("UpdateStaff", disable, as: bed.owner)
    #expect(refusal { try issue(bed, "sales") } == "FAILED_PRECONDITION ACCOUNT_DISABLED")
  }
}
