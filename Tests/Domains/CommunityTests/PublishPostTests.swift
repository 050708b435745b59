import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluService
import TongluTestSupport

struct PublishPostTests {
  @Test func `everyone is every member of every company, prospects too`() throws {
    let bed = try Testbed()
    let post = try bed.publish("清仓", to: .all)
    #expect(post.version == 1)
    #expect(post.kind == .newArrival)
    #expect(post.title == "清仓")
    #expect(post.body == "第一批到货\n先到先得")
    #expect(post.publisherID == bed.marketing.id)
    #expect(post.publishTime == bed.clock.now)
    #expect(post.memberCount == 9)
    #expect(post.companyCount == 3)
    #expect(post.audience?.everyone == true)
    for actor in bed.dealerA.everyone + bed.dealerB.everyone + [bed.prospect] {
      #expect(try bed.post(post.id, as: actor).title == "清仓")
    }
    #expect(
      refusal { try bed.post(post.id, as: bed.otherTenant.dealer.boss) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `an audience by owner is that salesperson's companies`() throws {
    let bed = try Testbed()
    let post = try bed.publish(to: .owned(by: bed.sales))
    #expect(post.memberCount == 4)
    #expect(post.companyCount == 1)
    #expect(post.audience?.ownerIDs == [bed.sales.id])
    #expect(try bed.post(post.id, as: bed.dealerA.clerk).id == post.id)
    #expect(refusal { try bed.post(post.id, as: bed.dealerB.clerk) } == "NOT_FOUND NOT_FOUND")
    #expect(try bed.publish(to: .owned(by: bed.sales, bed.sales2)).companyCount == 2)
    #expect(try bed.publish(to: .owned(by: Actor(id: 0, token: ""))).memberCount == 1)
  }

  @Test func `values are alternatives, fields must all hold`() throws {
    let bed = try Testbed()
    try bed.tag(bed.dealerA.customerID, "五金")
    try bed.tag(bed.dealerB.customerID, "建材")
    #expect(try bed.publish(to: .tagged("五金")).companyCount == 1)
    #expect(try bed.publish(to: .tagged("五金", "建材", "五金")).companyCount == 2)
    var both = Audience.tagged("五金", "建材")
    both.ownerIDs = [bed.sales2.id]
    let post = try bed.publish(to: both)
    #expect(post.companyCount == 1)
    #expect(try bed.post(post.id, as: bed.dealerB.boss).id == post.id)
    #expect(post.audience?.tags == ["五金", "建材"])
  }

  @Test func `an audience by class`() throws {
    let bed = try Testbed()
    var request = CreateCustomerClassRequest()
    request.requestID = bed.requestID()
    request.code = "gold"
    request.name = "金牌"
    let _: CreateCustomerClassResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomerClass", request, as: bed.owner)
    var update = UpdateCustomerRequest()
    update.requestID = bed.requestID()
    update.customerID = bed.dealerB.customerID
    update.version = 1
    update.classCode = "gold"
    let _: UpdateCustomerResponse = try bed.call(
      "/tonglu.v1.CrmService/UpdateCustomer", update, as: bed.owner)
    var gold = Audience()
    gold.classCodes = ["gold"]
    let post = try bed.publish(to: gold)
    #expect(post.companyCount == 1)
    #expect(try bed.post(post.id, as: bed.dealerB.clerk).id == post.id)
    #expect(refusal { try bed.post(post.id, as: bed.dealerA.clerk) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `unknown terms of an audience are all named in the refusal`() throws {
    let bed = try Testbed()
    try bed.tag(bed.dealerA.customerID, "五金")
    var audience = Audience.tagged("五金", "五今")
    audience.classCodes = ["slver"]
    audience.ownerIDs = [bed.sales.id, 12]
    let refused = status { try bed.publish(to: audience) }
    #expect(refused?.code == .notFound && refused?.reason == "NOT_FOUND")
    #expect(
      refused?.violations.map(\.field) == [
        "audience.class_codes[0]", "audience.tags[1]", "audience.owner_ids[1]",
      ])
    var long = Audience()
    long.classCodes = (1...30).map { "c\($0)" }
    #expect(status { try bed.publish(to: long) }?.violations.count == 20)
    #expect(try bed.posts(as: bed.owner).posts.isEmpty)
  }

  @Test func `a tag of invisible customers is unknown to a salesperson`() throws {
    let bed = try Testbed()
    try bed.tag(bed.dealerB.customerID, "建材")
    func refused(_ tag: String) -> Status? {
      var audience = Audience.tagged(tag)
      audience.ownerIDs = [bed.sales.id]
      var refused = status { try bed.publish(to: audience, as: bed.sales) }
      refused?.message.replace(tag, with: "")
      refused?.violations[0].description.replace(tag, with: "")
      return refused
    }
    #expect(refused("建材")?.reason == "NOT_FOUND")
    #expect(refused("建材") == refused("没有"))
  }

  @Test func `an owner who is disabled is refused`() throws {
    let bed = try Testbed()
    var request = UpdateStaffRequest()
    request.requestID = bed.requestID()
    request.staffID = bed.sales.id
    request.version = 1
    request.disabled = true
    let _: UpdateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/UpdateStaff", request, as: bed.owner)
    let refused = status { try bed.publish(to: .owned(by: bed.sales2, bed.sales)) }
    #expect(refused?.code == .failedPrecondition && refused?.reason == "STAFF_DISABLED")
    #expect(refused?.violations.map(\.field) == ["audience.owner_ids[1]"])
  }

  @Test func `the audience is frozen`() throws {
    let bed = try Testbed()
    try bed.tag(bed.dealerA.customerID, "五金")
    let post = try bed.publish(to: .tagged("五金"))
    try bed.tag(bed.dealerB.customerID, "五金")
    #expect(refusal { try bed.post(post.id, as: bed.dealerB.boss) } == "NOT_FOUND NOT_FOUND")
    #expect(try bed.post(post.id, as: bed.owner).memberCount == 4)
  }

  @Test func `a new member is added once to posts whose whole rule its company meets`() throws {
    let bed = try Testbed()
    let company = bed.dealerA.customerID
    try bed.tag(company, "五金")
    try bed.tag(company, "刀具")
    try bed.tag(bed.dealerB.customerID, "建材")
    func audience(_ tags: [String] = [], _ owners: [Actor]) -> Audience {
      var audience = Audience()
      audience.tags = tags
      audience.ownerIDs = owners.map(\.id)
      return audience
    }
    let both = [bed.sales, bed.sales2]
    let met = try [
      .all, audience(["五金"], []), audience(["刀具", "五金", "建材"], []),
      audience([], [bed.sales]), audience([], both), audience(["五金"], [bed.sales]),
    ].map { try bed.publish(to: $0).id }
    _ = try [
      audience(["建材"], []), audience([], [bed.sales2]), audience(["五金", "建材"], [bed.sales2]),
      audience(["建材"], both),
    ].map { try bed.publish(to: $0).id }
    let late = try bed.join("late", company)
    #expect(try bed.posts(as: late).posts.map(\.id) == met.reversed())
    let counts = try bed.posts(as: bed.owner).posts.map { post in
      try bed.post(post.id, as: bed.owner).lateMemberCount
    }
    #expect(counts.reduce(0, +) == Int32(met.count))
    // After 90 days they are no longer live.
    bed.clock.advance(seconds: 91 * 24 * 3_600)
    let latest = try bed.join("latest", company)
    #expect(try bed.posts(as: latest).posts.isEmpty)
  }

  @Test func `a salesperson publishes to its own customers only`() throws {
    let bed = try Testbed()
    #expect(try bed.publish(to: .owned(by: bed.sales), as: bed.sales).memberCount == 4)
    let refused = "PERMISSION_DENIED AUDIENCE_NOT_ALLOWED"
    #expect(refusal { try bed.publish(to: .all, as: bed.sales) } == refused)
    #expect(refusal { try bed.publish(to: .owned(by: bed.sales2), as: bed.sales) } == refused)
    #expect(
      refusal { try bed.publish(to: .owned(by: bed.sales, bed.sales2), as: bed.sales) } == refused)
  }

  @Test func `bad input is refused by name and writes nothing`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.publish("") } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try bed.publish(" \t") } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try bed.publish(String(repeating: "长", count: 201)) }
        == "INVALID_ARGUMENT BAD_TITLE")
    #expect(
      refusal { try bed.publish { $0.body = String(repeating: "x", count: 20_001) } }
        == "INVALID_ARGUMENT BAD_BODY")
    #expect(
      refusal { try bed.publish { $0.kind = .unspecified } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try bed.publish { $0.kind = .unrecognized(77) } }
        == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
    #expect(
      refusal { try bed.publish { $0.audience = nil } } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try bed.publish(to: Audience()) } == "INVALID_ARGUMENT AUDIENCE_REQUIRED")
    var ambiguous = Audience.tagged("五金")
    ambiguous.everyone = true
    #expect(refusal { try bed.publish(to: ambiguous) } == "INVALID_ARGUMENT AUDIENCE_AMBIGUOUS")
    var long = Audience()
    long.ownerIDs = Array(1...101)
    #expect(refusal { try bed.publish(to: long) } == "INVALID_ARGUMENT TOO_MANY_CONDITIONS")
    #expect(
      refusal { try bed.publish(to: .owned(by: bed.manager)) }
        == "FAILED_PRECONDITION AUDIENCE_EMPTY")
    #expect(try bed.posts(as: bed.owner).posts.isEmpty)
  }

  @Test func `others do not publish`() throws {
    let bed = try Testbed()
    for actor in [bed.finance, bed.warehouseKeeper, bed.delivery, bed.dealerA.boss, bed.prospect] {
      #expect(refusal { try bed.publish(as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(refusal { try bed.publish(as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
  }

  @Test func `a retry publishes once`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let first = try bed.publish { $0.requestID = id }
    #expect(try bed.publish { $0.requestID = id } == first)
    #expect(try bed.posts(as: bed.owner).posts.count == 1)
  }

  @Test func `ten thousand members are reached in one call`() throws {
    let bed = try Testbed()
    let customer = bed.dealerA.customerID
    let mint = IdentifierMint(node: 2, clock: bed.clock.wall)
    let call = Call(caller: .anonymous, now: bed.clock.now, requestID: nil, mint: mint)
    try bed.write { transaction throws(Status) in
      for number in 0..<9_991 {
        _ = try Members.create(
          customerID: customer, isProspect: false, name: "m\(number)", phone: "", loginName: "",
          roles: [.clerk], call, transaction)
      }
    }
    let post = try bed.publish()
    #expect(post.memberCount == 10_000)
    #expect(try bed.publish(to: .owned(by: bed.sales)).memberCount == 9_995)
  }
}

// The checks of every RPC.
extension PublishPostTests {
  static var rpc: RPC {
    RPC(
      "CommunityService/PublishPost", callers: "owner manager marketing sales",
      reason: .steps("a row is made for each member of the audience", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout PublishPostRequest) in
        request.kind = .notice
        request.title = "Notice"
        request.audience = Audience()
        request.audience?.tags = ["T0"]
        return world.bed.owner
      },
      worst: { world, request in
        request.kind = .notice
        request.title = "Notice"
        request.audience = Audience()
        request.audience?.everyone = true
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
