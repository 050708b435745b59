// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// The people of the enterprise and their roles.
package protocol StaffServiceProtocol: Sendable {
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

  /// Changes a person's name, phone, login name or roles, or disables the person, which revokes
  /// every token and ends the login code. The response counts the customers that a person still
  /// owns who is disabled or may no longer own customers. A request that changes nothing keeps the
  /// version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
  /// LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
  /// name).
  func updateStaff(
    _ request: UpdateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateStaffResponse

  /// Erases the personal data of a disabled person: name, phone, login name and password, in stored
  /// responses too; comments no longer show the name. It cannot be undone. Documents and the audit
  /// log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first).
  func eraseStaff(
    _ request: EraseStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> EraseStaffResponse
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
      .write(
        "/tonglu.v1.StaffService/EraseStaff", access: [.owner], isSecret: false,
        requestID: { (request: EraseStaffRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.eraseStaff(request, call, transaction)
      },
    ]
  }
}
