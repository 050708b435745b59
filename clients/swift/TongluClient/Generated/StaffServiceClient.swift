// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluMessages

/// The people of the enterprise and their roles.
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

  /// Changes a person's name, phone, login name or roles, or disables the person, which revokes
  /// every token and ends the login code. The response counts the customers that a person still
  /// owns who is disabled or may no longer own customers. A request that changes nothing keeps the
  /// version.
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
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).
  public func eraseStaff(
    _ request: EraseStaffRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> EraseStaffResponse {
    try await channel.unary("/tonglu.v1.StaffService/EraseStaff", request, options.safeToRepeat)
  }
}
