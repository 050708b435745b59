import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct UpdateStaffTests {
  @Test func `given fields change, others do not`() throws {
    let bed = try Testbed()
    let old = try bed.getStaff(bed.sales.id)
    let new = try bed.updateStaff(old) { $0.phone = "110" }
    #expect(new.version == 2)
    #expect(new.phone == "***")
    #expect(new.name == old.name)
    #expect(new.roles == old.roles)
    #expect(try bed.getStaff(bed.sales.id) == new)
  }

  @Test func `a person without selling roles is reported with the customers it still owns`() throws
  {
    let bed = try Testbed()
    func update(
      _ actor: Actor, _ version: Int64, _ set: (inout UpdateStaffRequest) -> Void
    ) throws -> Int64 {
      var request = UpdateStaffRequest()
      request.requestID = bed.requestID()
      request.staffID = actor.id
      request.version = version
      set(&request)
      let response: UpdateStaffResponse = try bed.call(
        "/tonglu.v1.StaffService/UpdateStaff", request, as: bed.owner)
      return response.ownedCustomerCount
    }
    #expect(try update(bed.sales, 1) { $0.phone = "110" } == 0)
    #expect(try update(bed.sales, 2) { $0.disabled = true } == 1)
    #expect(try update(bed.sales2, 1) { $0.roles = [.warehouse] } == 1)
    #expect(try update(bed.sales2, 2) { $0.roles = [.sales] } == 0)
    #expect(try update(bed.warehouseKeeper, 1) { $0.disabled = true } == 0)
  }

  @Test func `new roles apply to the next call`() throws {
    let bed = try Testbed()
    #expect(try bed.whoAmI(as: bed.sales).roles == [.sales])
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.roles = [.finance, .warehouse] }
    #expect(try bed.whoAmI(as: bed.sales).roles == [.finance, .warehouse])
  }

  @Test func `a disabled person loses access at once, and needs a new login afterwards`() throws {
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

  @Test func `a login name changes, password and tokens stay, and the old one is free`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: bed.sales)
    let renamed = try bed.updateStaff(try bed.getStaff(bed.sales.id)) {
      $0.loginName = "13800001111"
    }
    #expect(renamed.loginName == "13800001111" && renamed.version == 2)
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
    #expect(
      try bed.login("13800001111", password: "correct horse").accountID == bed.sales.id)
    #expect(
      refusal { try bed.login("sales", password: "correct horse") }
        == "UNAUTHENTICATED LOGIN_REFUSED")
    let other = try bed.getStaff(bed.sales2.id)
    #expect(
      refusal { try bed.updateStaff(other) { $0.loginName = "manager" } }
        == "ALREADY_EXISTS LOGIN_NAME_TAKEN")
    #expect(try bed.updateStaff(other) { $0.loginName = "sales" }.loginName == "sales")
  }

  @Test func `a leaver's login name is removed and free for others`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: bed.sales)
    let gone = try bed.updateStaff(try bed.getStaff(bed.sales.id)) {
      $0.disabled = true
      $0.loginName = ""
    }
    #expect(gone.loginName.isEmpty && gone.disabled)
    #expect(refusal { try bed.whoAmI(as: bed.sales) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(
      refusal { try bed.login("sales", password: "correct horse") }
        == "UNAUTHENTICATED LOGIN_REFUSED")
    try bed.updateStaff(try bed.getStaff(bed.sales2.id)) { $0.loginName = "sales" }
    let owner = try bed.getStaff(bed.owner.id)
    #expect(
      refusal { try bed.updateStaff(owner) { $0.loginName = "" } }
        == "FAILED_PRECONDITION LAST_OWNER")
  }

  @Test func `empty fields are cleared, and an update without a change keeps the version`() throws {
    let bed = try Testbed()
    let old = try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.phone = "110" }
    let same = try bed.updateStaff(old) {
      $0.phone = "110"
      $0.loginName = "sales"
    }
    #expect(same == old)
    #expect(try bed.updateStaff(old) { $0.phone = "" }.phone.isEmpty)
  }

  @Test func `a stale version changes nothing`() throws {
    let bed = try Testbed()
    let old = try bed.getStaff(bed.sales.id)
    let new = try bed.updateStaff(old) { $0.name = "First" }
    #expect(
      refusal { try bed.updateStaff(old) { $0.name = "Second" } } == "ABORTED STALE_VERSION")
    #expect(try bed.getStaff(bed.sales.id) == new)
  }

  @Test func `the last owner remains an owner`() throws {
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

// The checks of every RPC.
extension UpdateStaffTests {
  static var rpc: RPC {
    RPC(
      "StaffService/UpdateStaff", callers: "owner",
      reason: .steps("the customers that a leaver still owns are counted", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout UpdateStaffRequest) in
        request.staffID = world.newcomer
        request.version = 1
        request.phone = "139"
        return world.bed.owner
      },
      worst: { world, request in
        // It owns most customers.
        request.staffID = world.bed.sales.id
        request.version = 1
        request.disabled = true
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
