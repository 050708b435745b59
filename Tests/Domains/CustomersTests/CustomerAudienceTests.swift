import Testing
import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluTestSupport

/// Audiences compared with a scan of all companies.
@Suite struct CustomerAudienceTests {
  @Test func `classes and tags are named in any form`() throws {
    let bed = try Testbed()
    let id: Int64 = 4_242
    try bed.write { transaction throws(Status) in
      try CustomerClassRecord.insert(id: 77, code: "Gold", name: "Gold", transaction)
      var record = CustomerRecord()
      record.id = id
      record.name = "A"
      record.classID = 77
      record.currency = "CNY"
      try record.insert(tags: ["Café"], transaction)
      try CustomerRecord.add(tags: ["CAFÉ"], to: id, transaction)
    }
    for audience in [
      CustomerAudience(classCodes: ["ＧＯＬＤ"]), CustomerAudience(tags: ["cafe\u{301}"]),
    ] {
      let named = try bed.read { snapshot throws(Status) in try audience.customerIDs(snapshot) }
      #expect(named == [id])
    }
    try bed.write { transaction throws(Status) in
      try CustomerRecord.remove(tags: ["CAFE\u{301}"], from: id, transaction)
    }
    let tags = try bed.read { snapshot throws(Status) in
      try CustomerRecord.tags(of: id, snapshot)
    }
    #expect(tags.isEmpty)
  }

  @Test func `random rules match the same companies as a scan`() throws {
    let bed = try Testbed()
    var random = SplitMix64(seed: 11)
    let classes = ["KA", "KB", "KC"]
    for code in classes {
      var request = CreateCustomerClassRequest()
      request.requestID = bed.requestID()
      request.code = code
      request.name = code
      let _: CreateCustomerClassResponse = try bed.call(
        "/tonglu.v1.CrmService/CreateCustomerClass", request, as: bed.manager)
    }
    let owners = [0, bed.sales.id, bed.sales2.id]
    let tags = ["x", "y", "z"]
    var known: [Customer] = []
    for number in 0..<120 {
      var request = CreateCustomerRequest()
      request.requestID = bed.requestID()
      var draft = CustomerDraft()
      draft.name = "C\(number)"
      draft.classCode = (classes + [""]).randomElement(using: &random) ?? ""
      draft.level = .random(in: 0...3, using: &random)
      draft.ownerID = owners.randomElement(using: &random) ?? 0
      draft.tags = tags.filter { _ in Bool.random(using: &random) }
      request.customer = draft
      let reply: CreateCustomerResponse = try bed.call(
        "/tonglu.v1.CrmService/CreateCustomer", request, as: bed.manager)
      known.append(try #require(reply.customer))
    }
    let ours = Set(known.map(\.id))
    for _ in 0..<200 {
      func some<Value>(_ values: [Value]) -> [Value] {
        Bool.random(using: &random) ? [] : values.filter { _ in Bool.random(using: &random) }
      }
      let audience = CustomerAudience(
        classCodes: some(classes + ["NOBODY"]), levels: some([0, 1, 2, 3]),
        tags: some(tags + ["nobody"]), ownerIDs: some(owners))
      let named = try bed.read { snapshot throws(Status) in
        try audience.customerIDs(snapshot)
      }
      let expected = known.filter { customer in
        (audience.classCodes.isEmpty || audience.classCodes.contains(customer.classCode))
          && (audience.levels.isEmpty || audience.levels.contains(Int64(customer.level)))
          && (audience.tags.isEmpty || audience.tags.contains(where: customer.tags.contains))
          && (audience.ownerIDs.isEmpty || audience.ownerIDs.contains(customer.ownerID))
      }
      #expect(named.filter(ours.contains) == expected.map(\.id).sorted())
      #expect(named == named.sorted())
    }
  }

  @Test func `a rule without restrictions matches every company of the enterprise`() throws {
    let bed = try Testbed()
    #expect(CustomerAudience().isEveryone)
    let named = try bed.read { snapshot throws(Status) in
      try CustomerAudience().customerIDs(snapshot)
    }
    #expect(named.count == 3)
    #expect(!named.contains(bed.otherTenant.dealer.customerID))
  }

  @Test func `classes and tags of the same name in two enterprises are independent`() throws {
    let bed = try Testbed()
    for (tenant, id) in [(bed.tenant, 1_000 as Int64), (bed.otherTenant.id, 2_000)] {
      try bed.write(tenant: tenant) { transaction throws(Status) in
        try CustomerClassRecord.insert(id: id + 1, code: "GOLD", name: "Gold", transaction)
        var record = CustomerRecord()
        record.id = id
        record.name = "Shop"
        record.classID = id + 1
        try record.insert(tags: ["vip"], transaction)
      }
    }
    let rules = [CustomerAudience(classCodes: ["GOLD"]), CustomerAudience(tags: ["vip"])]
    for rule in rules {
      #expect(
        try bed.read { snapshot throws(Status) in try rule.customerIDs(snapshot) } == [1_000])
      #expect(
        try bed.read(tenant: bed.otherTenant.id) { snapshot throws(Status) in
          try rule.customerIDs(snapshot)
        } == [2_000])
    }
  }

  @Test func `an audience follows its companies, and an unused tag matches none`() throws {
    let bed = try Testbed()
    let customer = bed.dealerA.customerID
    let tagged = CustomerAudience(tags: ["vip"])
    func named(_ audience: CustomerAudience) throws -> [Int64] {
      try bed.read { snapshot throws(Status) in try audience.customerIDs(snapshot) }
    }
    #expect(try named(tagged) == [])
    try bed.write { transaction throws(Status) in
      try CustomerRecord.add(tags: ["vip", "vip"], to: customer, transaction)
    }
    #expect(try named(tagged) == [customer])
    #expect(try named(CustomerAudience(tags: ["vip"], ownerIDs: [bed.sales2.id])) == [])
    try bed.write { transaction throws(Status) in
      try CustomerRecord.remove(tags: ["vip", "never"], from: customer, transaction)
    }
    #expect(try named(tagged) == [])
  }
}
