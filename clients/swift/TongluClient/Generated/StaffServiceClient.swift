// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluIdentityMessages

/// The people of the enterprise, their roles and teams.
public struct StaffServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Adds a person to the staff, with roles. The person first logs in with a code of
  /// IssueLoginCode.
  ///
  /// Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
  /// that is not for staff).
  public func createStaff(
    _ request: CreateStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateStaffResponse {
    try await channel.unary("/tonglu.v1.StaffService/CreateStaff", request, options.safeToRepeat)
  }

  /// Reads a person of the staff.
  ///
  /// Refusals: NOT_FOUND.
  public func getStaff(
    _ request: GetStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetStaffResponse {
    try await channel.unary("/tonglu.v1.StaffService/GetStaff", request, options.safeToRepeat)
  }

  /// Lists the staff in the order in which they were added.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listStaff(
    _ request: ListStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListStaffResponse {
    try await channel.unary("/tonglu.v1.StaffService/ListStaff", request, options.safeToRepeat)
  }

  /// Changes a person's name, phone, login name, roles or team, or disables the person, which
  /// revokes every token and ends the login code. The response counts the customers that a person
  /// still owns who is disabled or may no longer own customers. A request that changes nothing keeps
  /// the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
  /// LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
  /// name).
  public func updateStaff(
    _ request: UpdateStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateStaffResponse {
    try await channel.unary("/tonglu.v1.StaffService/UpdateStaff", request, options.safeToRepeat)
  }

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
  public func eraseStaff(
    _ request: EraseStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> EraseStaffResponse {
    try await channel.unary("/tonglu.v1.StaffService/EraseStaff", request, options.safeToRepeat)
  }

  /// Adds a team of the staff, at the top or below another. A manager who leads a team sees the
  /// customers that the people of the team and of the teams below it own, its own, and the pool's;
  /// a manager who leads none sees all.
  ///
  /// Refusals: BAD_NAME, NAME_TAKEN, TOO_MANY_TEAMS (more than 500), NOT_FOUND (parent_id, lead_id),
  /// TEAM_TOO_DEEP (more than 8 teams one below the other), STAFF_DISABLED and LEAD_NOT_MANAGER
  /// (lead_id is not an active manager).
  public func createTeam(
    _ request: CreateTeamRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateTeamResponse {
    try await channel.unary("/tonglu.v1.StaffService/CreateTeam", request, options.safeToRepeat)
  }

  /// Changes a team's name, its lead, or its place in the tree. Which customers its leads see
  /// changes with their next call. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NAME_TAKEN, TEAM_CYCLE (it would stand below
  /// itself), TEAM_TOO_DEEP, STAFF_DISABLED, LEAD_NOT_MANAGER.
  public func updateTeam(
    _ request: UpdateTeamRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateTeamResponse {
    try await channel.unary("/tonglu.v1.StaffService/UpdateTeam", request, options.safeToRepeat)
  }

  /// Deletes a team that has no people and no teams below it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, TEAM_NOT_EMPTY.
  public func deleteTeam(
    _ request: DeleteTeamRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeleteTeamResponse {
    try await channel.unary("/tonglu.v1.StaffService/DeleteTeam", request, options.safeToRepeat)
  }

  /// Lists the teams in the order in which they were added. ListStaff lists the people of one.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listTeams(
    _ request: ListTeamsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListTeamsResponse {
    try await channel.unary("/tonglu.v1.StaffService/ListTeams", request, options.safeToRepeat)
  }
}
