import Testing
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluIdentityMessages
import TongluTestSupport

/// Which customers Nearby shows in full to a lead and to a collaborator.
@Suite struct NearbySightTests {
  private func collaborate(_ map: Map, _ person: Actor, on customer: Customer) throws {
    var request = AddCollaboratorRequest()
    request.requestID = map.bed.requestID()
    request.customerID = customer.id
    request.version = customer.version
    request.staffID = person.id
    request.access = .read
    let _: AddCollaboratorResponse = try map.bed.call(
      "/tonglu.v1.CrmService/AddCollaborator", request, as: map.bed.owner)
  }

  @Test func `a collaborator sees the customer in full, and no coarse copy of it`()
    throws
  {
    let map = try Map()
    let bed = map.bed
    try map.place("own", 31.2001, 121.47, owner: bed.sales.id)
    let shared = try map.place("shared", 31.2002, 121.47, owner: bed.sales2.id)
    try map.place("pool", 31.2003, 121.47)
    try map.place("hidden", 31.21, 121.47, owner: bed.sales2.id)
    try collaborate(map, bed.sales, on: shared)
    let found = try map.nearby(31.2, 121.47, radius: 5_000, as: bed.sales)
    #expect(found.map(\.name) == ["own", "shared", "pool", ""])
    #expect(found.map(\.taken) == [false, false, false, true])
    #expect(found.map(\.distanceM).sorted() == found.map(\.distanceM))
    #expect(
      try map.nearby(31.2, 121.47, radius: 5_000, as: bed.sales) { $0.limit = 2 }.map(\.name)
        == ["own", "shared", ""])
    #expect(
      try map.nearby(31.2, 121.47, radius: 5_000, as: bed.sales) {
        $0.ownerIDs = [bed.sales2.id]
      }.map(\.name) == ["shared"])
  }

  @Test func `a lead sees its team's in full, a driver sees nobody`() throws {
    let map = try Map()
    let bed = map.bed
    try map.place("team", 31.2001, 121.47, owner: bed.sales.id)
    try map.place("pool", 31.2003, 121.47)
    try map.place("hidden", 31.21, 121.47, owner: bed.sales2.id)
    var team = CreateTeamRequest()
    team.requestID = bed.requestID()
    team.name = "East"
    team.leadID = bed.manager.id
    let made: CreateTeamResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateTeam", team, as: bed.owner)
    var person = UpdateStaffRequest()
    person.requestID = bed.requestID()
    person.staffID = bed.sales.id
    person.version = 1
    person.teamID = made.team?.id ?? 0
    let _: UpdateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/UpdateStaff", person, as: bed.owner)
    let found = try map.nearby(31.2, 121.47, radius: 5_000, as: bed.manager)
    #expect(found.map(\.name) == ["team", "pool", ""])
    #expect(try map.nearby(31.2, 121.47, radius: 5_000, as: bed.delivery).isEmpty)
  }
}
