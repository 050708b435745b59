import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluCore
import TongluIdentityMessages
import TongluLookupMessages
import TongluOrdersMessages
import TongluTestSupport

@Suite struct FindTests {
  @Test func `a product is found by its barcode, its SKU, its name and its initials`() throws {
    let bed = try Testbed()
    try bed.products([("JM-125", "角磨机 125"), ("JM-150", "角磨机 150"), ("X", "drill")])
    #expect(try bed.candidates("Product", for: "jm-125") == ["Product JM-125 1"])
    #expect(try bed.candidates("Product", for: "jm") == ["Product JM-125 2", "Product JM-150 2"])
    #expect(
      try bed.candidates("Product", for: "角磨机") == ["Product JM-125 3", "Product JM-150 3"])
    #expect(try bed.candidates("Product", for: "jmj125") == ["Product JM-125 4"])
    #expect(try bed.candidates("Product", for: "角磨机 150") == ["Product JM-150 1"])
    #expect(try bed.candidates("Product", for: "nothing") == [])
    #expect(try bed.candidates("Product", for: "") == [])
  }

  @Test func `a dealer finds no product that is not on sale`() throws {
    let bed = try Testbed()
    let product = try bed.product("TEA")
    #expect(try bed.candidates("Product", for: "tea", as: bed.dealerA.clerk) == ["Product TEA 1"])
    try bed.retire(product)
    #expect(try bed.candidates("Product", for: "tea", as: bed.dealerA.clerk) == [])
    #expect(try bed.candidates("Product", for: "tea") == ["Product TEA 1"])
  }

  @Test func `a customer is found by its code, its name and its initials, within sight`() throws {
    let bed = try Testbed()
    _ = try bed.customer("永兴五金", code: "C0001", as: bed.sales)
    _ = try bed.customer("永兴建材", code: "C0002", as: bed.sales2)
    // The index of customers is read at its first search, and is not waited for.
    for _ in 0..<2 {
      #expect(try bed.candidates("Customer", for: "c0001") == ["Customer C0001 1"])
      #expect(
        try bed.candidates("Customer", for: "永兴").sorted()
          == ["Customer C0001 3", "Customer C0002 3"])
      #expect(try bed.candidates("Customer", for: "yxwj") == ["Customer C0001 4"])
      #expect(try bed.candidates("Customer", for: "永兴", as: bed.sales) == ["Customer C0001 3"])
      #expect(try bed.candidates("Customer", for: "C0002", as: bed.sales) == [])
      #expect(try bed.candidates("Customer", for: "永兴", as: bed.delivery) == [])
    }
  }

  @Test func `a dealer finds its own company alone, without its code`() throws {
    let bed = try Testbed()
    #expect(
      try bed.candidates("Customer", for: "Dealer", as: bed.dealerA.clerk)
        == ["Customer Dealer a 2"])
    #expect(try bed.candidates("Customer", for: "b", as: bed.dealerA.clerk) == [])
    let found = try bed.look("Customer", for: "", as: bed.dealerA.boss).candidates
    #expect(found.map(\.id) == [bed.dealerA.customerID])
  }

  @Test func `an order is found by its number, and the newest by the customer's name`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let old = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss)
    let new = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss)
    let other = try shop.place([(shop.tea, 1_000)], as: bed.dealerB.boss)
    #expect(try bed.candidates("Order", for: old.number.lowercased()) == ["Order \(old.number) 1"])
    let found = try bed.look("Order", for: "", as: bed.sales).candidates
    #expect(found.map(\.id) == [new.id, old.id])
    #expect(found.map(\.title) == ["Dealer a", "Dealer a"])
    #expect(try bed.candidates("Order", for: other.number, as: bed.sales) == [])
    #expect(try bed.candidates("Order", for: other.number, as: bed.dealerA.boss) == [])
    #expect(try bed.candidates("Order", for: old.number, as: bed.dealerA.clerk) == [])
    #expect(try bed.candidates("Order", for: "dealer b").count == 1)
    let prefix = String(old.number.prefix(11))
    #expect(try bed.look("Order", for: prefix).candidates.map(\.match).allSatisfy { $0 == .handle })
    #expect(try bed.look("Order", for: "", of: bed.dealerB.customerID).candidates.count == 1)
  }

  @Test func `staff are found by login name and name, by staff alone`() throws {
    let bed = try Testbed()
    var request = CreateStaffRequest()
    request.requestID = bed.requestID()
    request.name = "王小明"
    request.loginName = "wxm"
    request.roles = [.sales]
    let made: CreateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateStaff", request, as: bed.owner)
    #expect(try bed.candidates("Staff", for: "WXM") == ["Staff wxm 1"])
    #expect(try bed.candidates("Staff", for: "wangxm", as: bed.sales) == [])
    #expect(try bed.candidates("Staff", for: "wangxiao", as: bed.sales) == ["Staff wxm 4"])
    #expect(try bed.candidates("Staff", for: "王", as: bed.sales) == ["Staff wxm 3"])
    #expect(
      try bed.candidates("Staff", for: "sales") == ["Staff sales 1", "Staff sales2 2"])
    #expect(try bed.candidates("Staff", for: "wxm", as: bed.dealerA.boss) == [])
    #expect(try bed.candidates("Staff", for: "wxm", as: bed.otherTenant.owner) == [])
    #expect(made.staff?.loginName == "wxm")
  }

  @Test func `a member is found by its login name, or within its company`() throws {
    let bed = try Testbed()
    #expect(try bed.candidates("Member", for: "a.buyer") == ["Member a.buyer 1"])
    #expect(try bed.candidates("Member", for: "a.buyer", as: bed.sales2) == [])
    #expect(try bed.candidates("Member", for: "buyer") == [])
    #expect(
      try bed.candidates("Member", for: "a.bu", of: bed.dealerA.customerID) == ["Member a.buyer 2"])
    #expect(try bed.candidates("Member", for: "a.b", as: bed.dealerA.boss).count == 2)
    // The words "b" and "boss" are in its own login name too.
    #expect(
      try bed.candidates("Member", for: "b.boss", as: bed.dealerA.boss) == ["Member a.boss 4"])
    #expect(try bed.candidates("Member", for: "a.boss", as: bed.dealerA.buyer) == [])
    #expect(
      refusal { try bed.candidates("Member", for: "b", of: bed.dealerB.customerID, as: bed.sales) }
        == "NOT_FOUND NOT_FOUND")
    let found = try bed.look("Member", for: "a.buyer").candidates
    #expect(found.map(\.detail) == ["Dealer a"])
  }

  @Test func `contacts and addresses are found within their customer`() throws {
    let bed = try Testbed()
    let dealer = bed.dealerA.customerID
    var contact = CreateContactRequest()
    contact.requestID = bed.requestID()
    contact.customerID = dealer
    contact.name = "老王"
    contact.phone = "13900000001"
    let _: CreateContactResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateContact", contact, as: bed.owner)
    var address = CreateAddressRequest()
    address.requestID = bed.requestID()
    address.customerID = dealer
    address.label = "东库"
    address.address = "文三路 1 号"
    let _: CreateAddressResponse = try bed.call(
      "/tonglu.v1.AddressService/CreateAddress", address, as: bed.owner)
    #expect(try bed.candidates("Contact", for: "lw", of: dealer) == ["Contact 老王 4"])
    #expect(try bed.candidates("Contact", for: "老王") == [])
    #expect(try bed.candidates("Contact", for: "13900000001", of: dealer) == [])
    #expect(try bed.candidates("Contact", for: "老王", as: bed.dealerA.boss) == ["Contact 老王 1"])
    #expect(try bed.candidates("Contact", for: "老王", as: bed.dealerA.buyer) == [])
    #expect(try bed.candidates("Address", for: "东库", of: dealer) == ["Address 东库 1"])
    #expect(try bed.candidates("Address", for: "文三", of: dealer) == ["Address 东库 3"])
    #expect(try bed.candidates("Address", for: "东库", as: bed.dealerA.clerk) == [])
  }

  @Test func `teams, warehouses and service accounts are found by code and name`() throws {
    let bed = try Testbed()
    _ = try bed.createWarehouse("HZ")
    var team = CreateTeamRequest()
    team.requestID = bed.requestID()
    team.name = "华东组"
    let _: CreateTeamResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateTeam", team, as: bed.owner)
    #expect(try bed.candidates("Warehouse", for: "hz") == ["Warehouse HZ 1"])
    #expect(try bed.candidates("Warehouse", for: "") == ["Warehouse HZ 4"])
    #expect(try bed.candidates("Warehouse", for: "hz", as: bed.dealerA.boss) == [])
    #expect(try bed.candidates("Team", for: "hdz") == ["Team 华东组 4"])
    #expect(try bed.candidates("ServiceAccount", for: "erp") == ["ServiceAccount erp 1"])
    #expect(try bed.candidates("ServiceAccount", for: "erp", as: bed.manager) == [])
  }

  @Test func `a post is found by its title, by those who see it`() throws {
    let bed = try Testbed()
    var request = PublishPostRequest()
    request.requestID = bed.requestID()
    request.kind = .notice
    request.title = "国庆放假通知"
    request.body = "…"
    request.audience = Audience()
    request.audience?.ownerIDs = [bed.sales.id]
    let _: PublishPostResponse = try bed.call(
      "/tonglu.v1.CommunityService/PublishPost", request, as: bed.owner)
    for actor in [bed.sales2, bed.dealerA.clerk] {
      let found = try bed.look("Post", for: "国庆", as: actor).candidates
      #expect(found.map(\.title) == ["国庆放假通知"])
      #expect(found.map(\.match) == [.title])
    }
    #expect(try bed.look("Post", for: "国庆", as: bed.dealerB.clerk).candidates.isEmpty)
  }

  @Test func `several nouns are ranked together, each once`() throws {
    let bed = try Testbed()
    _ = try bed.createWarehouse("A")
    _ = try bed.product("A1")
    let found = try bed.look("Product|Warehouse", "Warehouse", for: "a").candidates
    #expect(found.map(\.noun) == ["Warehouse", "Product"])
    #expect(found.map(\.match) == [.exact, .handle])
  }

  @Test func `at most 20 candidates, and whether there are more`() throws {
    let bed = try Testbed()
    try bed.products((10..<40).map { ("S-\($0)", "screw") })
    let found = try bed.look("Product", for: "s-")
    #expect(found.candidates.map(\.handle) == (10..<30).map { "S-\($0)" })
    #expect(found.more)
    let few = try bed.look("Product", for: "s-1", limit: 10)
    #expect(few.candidates.count == 10)
    #expect(!few.more)
    #expect(try bed.look("Product", for: "s-", limit: 2).candidates.count == 2)
    #expect(try bed.look("Product", for: "s-", limit: 1_000).candidates.count == 20)
  }

  @Test func `a salesperson finds its customer behind any number of others`() throws {
    let bed = try Testbed()
    for batch in 0..<6 {
      var request = BatchCreateCustomersRequest()
      request.requestID = bed.requestID()
      request.rows = (0..<500).map { number in
        var row = BatchCreateCustomersRow()
        row.name = "Shop \(batch * 500 + number)"
        row.ownerID = bed.sales2.id
        return row
      }
      let _: BatchCreateCustomersResponse = try bed.call(
        "/tonglu.v1.CrmService/BatchCreateCustomers", request, as: bed.owner)
    }
    let own = try bed.customer("Shop Z", as: bed.sales)
    for _ in 0..<2 {
      let found = try bed.look("Customer", for: "shop", as: bed.sales).candidates
      #expect(found.map(\.id) == [own])
    }
  }

  @Test func `bad requests are refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.look("Ghost", for: "a") } == "INVALID_ARGUMENT UNKNOWN_NOUN")
    #expect(refusal { try bed.look("Staff|", for: "a") } == "INVALID_ARGUMENT UNKNOWN_NOUN")
    #expect(refusal { try bed.look(for: "a") } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try bed.look("Staff", for: "a", limit: -1) } == "INVALID_ARGUMENT BAD_LIMIT")
    let long = String(repeating: "a", count: 101)
    #expect(refusal { try bed.look("Staff", for: long) } == "INVALID_ARGUMENT BAD_QUERY")
    #expect(try bed.look("AuditEntry", for: "a").candidates.isEmpty)
  }
}

// The checks of every RPC.
extension FindTests {
  static var rpc: RPC {
    RPC(
      "LookupService/Find", callers: "staff dealer prospect",
      reason: .steps(
        "for each text the newest 100 orders, posts and files and 200 comments are matched, of "
          + "which a small enterprise has fewer", tenfoldMax: 3),
      typical: { (world: GrownWorld, request: inout FindRequest) in
        request.nouns = ["Member|Contact|Address|Order|File"]
        request.text = "a"
        request.customerID = world.dealer.id
        return world.dealer.boss
      },
      worst: { (world: GrownWorld, request: inout FindRequest) in
        request.nouns = [
          "Product|Customer|Staff|Member|Contact|Address|Order|File|Post|Team|Warehouse|Comment"
        ]
        request.texts = ["1", "2", "3", "4", "5", "6", "7", "8"]
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
