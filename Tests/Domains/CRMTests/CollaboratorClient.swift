import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

/// The calls for collaborators and teams in these tests.
extension Desk {
  @discardableResult
  func collaborate(
    _ person: Actor, on customer: Int64, _ access: CollaboratorAccess = .work,
    as actor: Actor? = nil, _ set: (inout AddCollaboratorRequest) -> Void = { _ in }
  ) throws -> AddCollaboratorResponse {
    var request = AddCollaboratorRequest()
    request.requestID = bed.requestID()
    request.customerID = customer
    request.version = try get(customer, as: bed.owner).version
    request.staffID = person.id
    request.access = access
    set(&request)
    return try call("AddCollaborator", request, as: actor)
  }

  @discardableResult
  func endCollaboration(
    of person: Actor, on customer: Int64, as actor: Actor? = nil,
    _ set: (inout RemoveCollaboratorRequest) -> Void = { _ in }
  ) throws -> RemoveCollaboratorResponse {
    var request = RemoveCollaboratorRequest()
    request.requestID = bed.requestID()
    request.customerID = customer
    request.version = try get(customer, as: bed.owner).version
    request.staffID = person.id
    set(&request)
    return try call("RemoveCollaborator", request, as: actor)
  }

  func collaborators(of customer: Int64, as actor: Actor? = nil) throws -> [Collaborator] {
    var request = ListCollaboratorsRequest()
    request.customerID = customer
    let reply: ListCollaboratorsResponse = try call("ListCollaborators", request, as: actor)
    return reply.collaborators
  }

  /// A new team led by one of the staff, with people in it.
  @discardableResult
  func team(_ name: String, led lead: Actor?, of people: [Actor], below: Int64 = 0) throws -> Team {
    var request = CreateTeamRequest()
    request.requestID = bed.requestID()
    request.name = name
    request.parentID = below
    request.leadID = lead?.id ?? 0
    let reply: CreateTeamResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateTeam", request, as: bed.owner)
    let team = try #require(reply.team)
    for person in people { try put(person, into: team.id) }
    return team
  }

  func put(_ person: Actor, into team: Int64) throws {
    try updateStaff(person) { $0.teamID = team }
  }

  func updateStaff(_ person: Actor, _ set: (inout UpdateStaffRequest) -> Void) throws {
    var get = GetStaffRequest()
    get.staffID = person.id
    let known: GetStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/GetStaff", get, as: bed.owner)
    var request = UpdateStaffRequest()
    request.requestID = bed.requestID()
    request.staffID = person.id
    request.version = known.staff?.version ?? 0
    set(&request)
    let _: UpdateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/UpdateStaff", request, as: bed.owner)
  }

  /// The customers of the cast that an actor can get, and those that it lists.
  func seen(by actor: Actor) throws -> (got: Set<Int64>, listed: Set<Int64>) {
    let all = [
      bed.dealerA.customerID, bed.dealerB.customerID, bed.prospect.customerID ?? 0,
    ]
    let got = all.filter { id in
      refusal { try get(id, as: actor) } == "accepted"
    }
    return (Set(got), Set(try list(as: actor).customers.map(\.id)))
  }
}
