import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct CreateStaffTests {
  private func create(
    _ bed: Testbed, as actor: Actor? = nil, _ set: (inout CreateStaffRequest) -> Void = { _ in }
  ) throws(Status) -> Staff {
    var request = CreateStaffRequest()
    request.requestID = bed.requestID()
    request.name = "王小明"
    request.phone = "+86 138-0000-0000"
    request.loginName = "Wang"
    request.roles = [.manager, .sales]
    set(&request)
    let reply: CreateStaffResponse = try bed.identity(
      "CreateStaff", request, as: actor ?? bed.owner)
    return reply.staff ?? Staff()
  }

  @Test func `a new staff member logs in by a code`() throws {
    let bed = try Testbed()
    let staff = try create(bed)
    #expect(staff.version == 1)
    #expect(staff.name == "王小明")
    #expect(staff.phone == "+** ***-****-0000")
    #expect(staff.loginName == "Wang")
    #expect(staff.roles == [.manager, .sales])
    #expect(!staff.disabled)
    #expect(staff.createTime == bed.clock.now)
    #expect(try bed.getStaff(staff.id) == staff)
    let session = try bed.session("wang", of: Actor(id: staff.id, token: ""))
    #expect(try bed.whoAmI(as: session).roles == [.manager, .sales])
  }

  @Test(arguments: [
    ("Zoë", "zoe\u{308}"), ("１３８０００", "138000"), ("STRASSE", "straße"), ("Wang", "ｗａｎｇ"),
  ])
  func `login names with equal folds are equal`(name: String, other: String) throws {
    let bed = try Testbed()
    let staff = try create(bed) { $0.loginName = name }
    #expect(staff.loginName == name)
    #expect(
      refusal { try create(bed) { $0.loginName = other } } == "ALREADY_EXISTS LOGIN_NAME_TAKEN")
    let session = try bed.session(other, of: Actor(id: staff.id, token: ""))
    #expect(try bed.whoAmI(as: session).accountID == staff.id)
  }

  @Test(arguments: ["\u{200B}", "a\u{202E}b", "a b", "a\u{3000}b", "\u{2800}"])
  func `a login name has no invisible characters and no blanks`(name: String) throws {
    let bed = try Testbed()
    #expect(
      refusal { try create(bed) { $0.loginName = name } } == "INVALID_ARGUMENT BAD_LOGIN_NAME")
  }

  @Test func `login names are unique in the enterprise regardless of case`() throws {
    let bed = try Testbed()
    _ = try create(bed)
    #expect(
      refusal { try create(bed) { $0.loginName = "WANG" } } == "ALREADY_EXISTS LOGIN_NAME_TAKEN")
    #expect(
      refusal { try create(bed) { $0.loginName = "a.boss" } } == "ALREADY_EXISTS LOGIN_NAME_TAKEN")
    #expect(try create(bed, as: bed.otherTenant.owner).loginName == "Wang")
  }

  @Test func `a refused staff member writes nothing`() throws {
    let bed = try Testbed()
    _ = try create(bed)
    let before: ListStaffResponse = try bed.identity(
      "ListStaff", ListStaffRequest(), as: bed.owner)
    _ = status { try create(bed) }
    let after: ListStaffResponse = try bed.identity("ListStaff", ListStaffRequest(), as: bed.owner)
    #expect(before == after)
  }

  @Test func `bad input is refused by name`() throws {
    let bed = try Testbed()
    #expect(refusal { try create(bed) { $0.name = "" } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try create(bed) { $0.name = "  " } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try create(bed) { $0.name = "a\nb" } } == "INVALID_ARGUMENT BAD_NAME")
    #expect(refusal { try create(bed) { $0.phone = "call me" } } == "INVALID_ARGUMENT BAD_PHONE")
    let pile = "e" + String(repeating: "\u{334}", count: 64)
    for name in ["two words", pile] {
      #expect(
        refusal { try create(bed) { $0.loginName = name } } == "INVALID_ARGUMENT BAD_LOGIN_NAME")
    }
    #expect(refusal { try create(bed) { $0.roles = [] } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try create(bed) { $0.roles = [.boss] } } == "INVALID_ARGUMENT BAD_ROLE")
    #expect(
      refusal { try create(bed) { $0.roles = [.unspecified] } } == "INVALID_ARGUMENT BAD_ROLE")
    #expect(
      refusal { try create(bed) { $0.roles = [Role(rawValue: 99)] } }
        == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
    #expect(
      refusal { try create(bed) { $0.requestID = "one" } } == "INVALID_ARGUMENT BAD_REQUEST_ID")
  }

  @Test func `only the owner adds staff`() throws {
    let bed = try Testbed()
    for actor in bed.staff.dropFirst() + bed.dealerA.everyone + [bed.prospect] {
      #expect(refusal { try create(bed, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }

  @Test func `a retry gives the same id, another request under the request id is refused`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let first = try create(bed) { $0.requestID = id }
    #expect(try create(bed) { $0.requestID = id } == first)
    let reused = refusal {
      try create(bed) {
        $0.requestID = id
        $0.name = "Another"
      }
    }
    #expect(reused == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }
}

// The checks of every RPC.
extension CreateStaffTests {
  static var rpc: RPC {
    RPC("StaffService/CreateStaff", callers: "owner") {
      (world: GrownWorld, request: inout CreateStaffRequest) in
      request.name = "Staff"
      request.loginName = "unused"
      request.roles = [.sales]
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
