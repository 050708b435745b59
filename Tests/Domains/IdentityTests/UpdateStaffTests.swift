import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

struct UpdateStaffTests {
  @Test func `what is given changes, what is not stays`() throws {
    let bed = try Testbed()
    let old = try bed.getStaff(bed.sales.id)
    let new = try bed.updateStaff(old) { $0.phone = "110" }
    #expect(new.version == 2)
    #expect(new.phone == "110")
    #expect(new.name == old.name)
    #expect(new.roles == old.roles)
    #expect(try bed.getStaff(bed.sales.id) == new)
  }

  @Test func `new roles hold for the next call`() throws {
    let bed = try Testbed()
    #expect(try bed.whoAmI(as: bed.sales).roles == [.sales])
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.roles = [.finance, .warehouse] }
    #expect(try bed.whoAmI(as: bed.sales).roles == [.finance, .warehouse])
  }

  @Test func `who is disabled is out at once, and back only by a new login`() throws {
    let bed = try Testbed()
    let code = try bed.code(for: bed.sales, as: bed.owner).loginCode
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
    let disabled = try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = true }
    #expect(refusal { try bed.whoAmI(as: bed.sales) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(refusal { try bed.login("sales", code: code) } == "UNAUTHENTICATED LOGIN_REFUSED")
    try bed.updateStaff(disabled) { $0.disabled = false }
    #expect(refusal { try bed.whoAmI(as: bed.sales) } == "UNAUTHENTICATED TOKEN_INVALID")
    let session = try bed.session("sales", of: bed.sales)
    #expect(try bed.whoAmI(as: session).accountID == bed.sales.id)
  }

  @Test func `a stale version changes nothing`() throws {
    let bed = try Testbed()
    let old = try bed.getStaff(bed.sales.id)
    let new = try bed.updateStaff(old) { $0.name = "First" }
    #expect(
      refusal { try bed.updateStaff(old) { $0.name = "Second" } } == "ABORTED STALE_VERSION")
    #expect(try bed.getStaff(bed.sales.id) == new)
  }

  @Test func `the last owner stays an owner`() throws {
    let bed = try Testbed()
    let owner = try bed.getStaff(bed.owner.id)
    #expect(
      refusal { try bed.updateStaff(owner) { $0.disabled = true } }
        == "FAILED_PRECONDITION LAST_OWNER")
    #expect(
      refusal { try bed.updateStaff(owner) { $0.roles = [.manager] } }
        == "FAILED_PRECONDITION LAST_OWNER")
    #expect(try bed.getStaff(bed.owner.id) == owner)
    try bed.updateStaff(try bed.getStaff(bed.manager.id)) { $0.roles = [.owner] }
    #expect(try bed.updateStaff(owner) { $0.roles = [.manager] }.roles == [.manager])
  }

  @Test func `bad input, other tenants and other roles are refused`() throws {
    let bed = try Testbed()
    let old = try bed.getStaff(bed.sales.id)
    #expect(refusal { try bed.updateStaff(old) { $0.name = "" } } == "INVALID_ARGUMENT BAD_NAME")
    #expect(
      refusal { try bed.updateStaff(old) { $0.phone = "x" } } == "INVALID_ARGUMENT BAD_PHONE")
    #expect(
      refusal { try bed.updateStaff(old) { $0.roles = [.clerk] } } == "INVALID_ARGUMENT BAD_ROLE")
    #expect(
      refusal { try bed.updateStaff(old) { $0.version = 0 } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try bed.updateStaff(old, as: bed.otherTenant.owner) { $0.name = "x" } }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.updateStaff(old, as: bed.manager) { $0.name = "x" } }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(try bed.getStaff(bed.sales.id) == old)
  }
}
