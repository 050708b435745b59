// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// The people of the enterprise, their roles and teams.
package protocol StaffServiceProtocol: Sendable {
  /// What `stepEraseStaff` prepares before its first transaction.
  associatedtype EraseStaffPreparation: StagedPreparation
  /// How far `stepEraseStaff` has got.
  associatedtype EraseStaffProgress: StagedProgress
  /// Adds a person to the staff, with roles. The person first logs in with a code of
  /// IssueLoginCode.
  ///
  /// Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
  /// that is not for staff).
  func createStaff(
    _ request: CreateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateStaffResponse

  /// Reads a person of the staff.
  ///
  /// Refusals: NOT_FOUND.
  func getStaff(
    _ request: GetStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetStaffResponse

  /// Lists the staff in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listStaff(
    _ request: ListStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStaffResponse

  /// Changes a person's name, phone, login name, roles or team, or disables the person, which
  /// revokes every token and ends the login code. The response counts the customers that a person
  /// still owns who is disabled or may no longer own customers. A request that changes nothing keeps
  /// the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
  /// LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
  /// name).
  func updateStaff(
    _ request: UpdateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateStaffResponse

  /// What `stepEraseStaff` needs, on the bounded pool.
  func prepareEraseStaff(
    _ request: EraseStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> EraseStaffPreparation

  /// Erases the personal data of a disabled person: name, phone, login name and password, in stored
  /// responses too; comments no longer show the name. It cannot be undone. Documents and the audit
  /// log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// The record goes first; many stored responses are cleared in several transactions, and the
  /// response comes after the last. The operation finishes even if the client disconnects, its
  /// deadline passes or the server restarts. A retry while it runs is refused with UNAVAILABLE
  /// MUTATION_IN_PROGRESS and a delay.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepEraseStaff(
    _ request: EraseStaffRequest, _ preparation: EraseStaffPreparation,
    _ progress: inout EraseStaffProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> EraseStaffResponse?

  /// Adds a team of the staff, at the top or below another. A manager who leads a team sees the
  /// customers that the people of the team and of the teams below it own, its own, and the pool's;
  /// a manager who leads none sees all.
  ///
  /// Refusals: BAD_NAME, NAME_TAKEN, TOO_MANY_TEAMS (more than 500), NOT_FOUND (parent_id, lead_id),
  /// TEAM_TOO_DEEP (more than 8 teams one below the other), STAFF_DISABLED and LEAD_NOT_MANAGER
  /// (lead_id is not an active manager).
  func createTeam(
    _ request: CreateTeamRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateTeamResponse

  /// Changes a team's name, its lead, or its place in the tree. Which customers its leads see
  /// changes with their next call. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NAME_TAKEN, TEAM_CYCLE (it would stand below
  /// itself), TEAM_TOO_DEEP, STAFF_DISABLED, LEAD_NOT_MANAGER.
  func updateTeam(
    _ request: UpdateTeamRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateTeamResponse

  /// Deletes a team that has no people and no teams below it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, TEAM_NOT_EMPTY.
  func deleteTeam(
    _ request: DeleteTeamRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteTeamResponse

  /// Lists the teams in the order in which they were added. ListStaff lists the people of one.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listTeams(
    _ request: ListTeamsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListTeamsResponse
}

extension StaffServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.StaffService/CreateStaff", access: [.owner], isSecret: false,
        requestID: { (request: CreateStaffRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createStaff(request, call, transaction)
      },
      .read(
        "/tonglu.v1.StaffService/GetStaff", access: [.staff], isHeavy: false
      ) { (request: GetStaffRequest, call, snapshot) throws(Status) in
        try self.getStaff(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.StaffService/ListStaff", access: [.staff], isHeavy: false
      ) { (request: ListStaffRequest, call, snapshot) throws(Status) in
        try self.listStaff(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.StaffService/UpdateStaff", access: [.owner], isSecret: false,
        requestID: { (request: UpdateStaffRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateStaff(request, call, transaction)
      },
      .staged(
        "/tonglu.v1.StaffService/EraseStaff", access: [.owner],
        requestID: { (request: EraseStaffRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareEraseStaff(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout EraseStaffProgress, room, call, transaction)
        throws(Status) in
        try self.stepEraseStaff(
          request, preparation, &progress, &room, call, transaction)
      },
      .write(
        "/tonglu.v1.StaffService/CreateTeam", access: [.owner], isSecret: false,
        requestID: { (request: CreateTeamRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createTeam(request, call, transaction)
      },
      .write(
        "/tonglu.v1.StaffService/UpdateTeam", access: [.owner], isSecret: false,
        requestID: { (request: UpdateTeamRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateTeam(request, call, transaction)
      },
      .write(
        "/tonglu.v1.StaffService/DeleteTeam", access: [.owner], isSecret: false,
        requestID: { (request: DeleteTeamRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.deleteTeam(request, call, transaction)
      },
      .read(
        "/tonglu.v1.StaffService/ListTeams", access: [.staff], isHeavy: false
      ) { (request: ListTeamsRequest, call, snapshot) throws(Status) in
        try self.listTeams(request, call, snapshot)
      },
    ]
  }
}
