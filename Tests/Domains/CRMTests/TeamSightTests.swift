import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

/// The sight of a lead, and of staff with the delivery role alone.
@Suite struct TeamSightTests {
  @Test func `a manager without a team sees all, a lead its team's, its own and the pool's`() throws
  {
    let desk = try Desk()
    let bed = desk.bed
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let pool = try #require(bed.prospect.customerID)
    #expect(try desk.seen(by: bed.manager).listed == [a, b, pool])
    let team = try desk.team("East", led: bed.manager, of: [])
    var seen = try desk.seen(by: bed.manager)
    #expect(seen.got == [pool] && seen.listed == [pool])
    try desk.put(bed.sales, into: team.id)
    seen = try desk.seen(by: bed.manager)
    #expect(seen.got == [a, pool] && seen.listed == [a, pool])
    // A team below is included.
    try desk.team("Inner", led: nil, of: [bed.sales2], below: team.id)
    seen = try desk.seen(by: bed.manager)
    #expect(seen.got == [a, b, pool] && seen.listed == [a, b, pool])
    try desk.put(bed.sales, into: 0)
    #expect(try desk.seen(by: bed.manager).got == [b, pool])
    let own = try desk.create("Own", as: bed.owner) { $0.ownerID = bed.manager.id }
    #expect(try desk.list(as: bed.manager).customers.contains { $0.id == own.id })
    // A role that sees all is not restricted by a team.
    try desk.updateStaff(bed.manager) { $0.roles = [.manager, .finance] }
    #expect(try desk.seen(by: bed.manager).got == [a, b, pool])
  }

  @Test func `a lead collaborates outside its team`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    try desk.team("East", led: bed.manager, of: [bed.sales])
    try desk.collaborate(bed.manager, on: b, .read, as: bed.owner)
    try desk.collaborate(bed.manager, on: a, .read, as: bed.owner)
    let seen = try desk.seen(by: bed.manager)
    #expect(seen.got == seen.listed && seen.got.isSuperset(of: [a, b]))
    #expect(try desk.list(as: bed.manager).customers.count == 3)
    #expect(
      try desk.update(desk.get(a, as: bed.manager), as: bed.manager) { $0.note = "x" }.note == "x")
    let other = try desk.get(b, as: bed.manager)
    #expect(
      refusal { try desk.update(other, as: bed.manager) { $0.note = "x" } }
        == "PERMISSION_DENIED COLLABORATOR_READS")
  }

  @Test func `a stream of a lead ends when its sight changes`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let id = bed.dealerA.customerID
    let team = try desk.team("East", led: bed.manager, of: [bed.sales])
    var watch = WatchCustomerRequest()
    watch.customerID = id
    let stream = try bed.open(
      "/tonglu.v1.CrmService/WatchCustomer", watch.encoded(), as: bed.manager)
    #expect(try stream.pull().count == 1)
    try desk.put(bed.sales, into: 0)
    _ = try desk.contact("Wang", of: id, as: bed.sales)
    #expect(refusal { try stream.pull() } == "NOT_FOUND NOT_FOUND")
    #expect(team.version == 1)
  }

  @Test func `staff with the delivery role alone see no customer`() throws {
    let desk = try Desk()
    let seen = try desk.seen(by: desk.bed.delivery)
    #expect(seen.got == [] && seen.listed == [])
    try desk.updateStaff(desk.bed.delivery) { $0.roles = [.delivery, .sales] }
    #expect(try desk.seen(by: desk.bed.delivery).got == [desk.bed.prospect.customerID])
  }

  @Test func `a lead hands over for its people, and issues codes for visible members`() throws {
    let desk = try Desk()
    let bed = desk.bed
    try desk.team("East", led: bed.manager, of: [bed.sales])
    var request = HandOverCustomersRequest()
    request.requestID = bed.requestID()
    request.fromStaffID = bed.sales2.id
    request.toStaffID = bed.sales.id
    #expect(
      refusal {
        let _: HandOverCustomersResponse = try desk.call("HandOverCustomers", request, as: nil)
      } == "PERMISSION_DENIED NOT_YOUR_TEAM")
    var code = IssueLoginCodeRequest()
    code.requestID = bed.requestID()
    code.accountID = bed.dealerB.boss.id
    let path = "/tonglu.v1.AccessService/IssueLoginCode"
    #expect(
      refusal { let _: IssueLoginCodeResponse = try bed.call(path, code, as: bed.manager) }
        == "NOT_FOUND NOT_FOUND")
    code.requestID = bed.requestID()
    code.accountID = bed.dealerA.boss.id
    let issued: IssueLoginCodeResponse = try bed.call(path, code, as: bed.manager)
    #expect(!issued.loginCode.isEmpty)
  }
}
