import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluService

// A stored team of the staff. `parentID` is nil for a root, `leadID` is nil without a lead.
extension TeamRecord {
  /// The team, or NOT_FOUND.
  static func find(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> TeamRecord {
    let found = try snapshot.first(
      TeamRecord.self,
      "SELECT $columns(TeamRecord) FROM teams WHERE tenant = $tenant AND id = $1", id)
    guard let found else { throw .notFound("team", id) }
    return found
  }

  /// The team at `version`: NOT_FOUND, ABORTED STALE_VERSION.
  static func find(
    _ id: Int64, version: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> TeamRecord {
    let team = try find(id, snapshot)
    guard team.version == version else {
      throw .staleVersion("team", given: version, stored: team.version)
    }
    return team
  }

  /// All teams, in the order of ids.
  static func all(_ snapshot: borrowing Snapshot) throws(Status) -> [TeamRecord] {
    try snapshot.all(
      TeamRecord.self,
      "SELECT $columns(TeamRecord) FROM teams WHERE tenant = $tenant ORDER BY id")
  }

  /// ALREADY_EXISTS NAME_TAKEN.
  func refuseTakenName(_ snapshot: borrowing Snapshot) throws(Status) {
    let isTaken = try snapshot.exists(
      "SELECT 1 FROM teams WHERE tenant = $tenant AND name_folded = $1 AND id <> $2",
      Text.fold(name), id)
    if isTaken { throw Status(.alreadyExists, "NAME_TAKEN", "there is a team \(name)") }
  }

  /// Refuses a person that must not lead: NOT_FOUND, FAILED_PRECONDITION STAFF_DISABLED,
  /// LEAD_NOT_MANAGER.
  static func requireManager(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) {
    let person = try StaffRecord.find(id, snapshot)
    guard !person.isDisabled else {
      throw Status(.failedPrecondition, "STAFF_DISABLED", "\(person.name) is disabled")
    }
    guard person.roles.contains(.manager) else {
      throw Status(.failedPrecondition, "LEAD_NOT_MANAGER", "a team is led by a manager")
    }
  }

  func insert(_ transaction: borrowing Transaction) throws(Status) {
    try transaction.insert(self)
    try transaction.record(.team, id, version: version, .created)
  }

  func update(_ transaction: borrowing Transaction) throws(Status) {
    try transaction.update(self)
    try transaction.record(.team, id, version: version, .updated)
  }

  func delete(_ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute("DELETE FROM teams WHERE tenant = $tenant AND id = $1", id)
    try transaction.record(.team, id, version: version + 1, .deleted)
  }

  /// FAILED_PRECONDITION TEAM_NOT_EMPTY.
  func refusePeople(_ snapshot: borrowing Snapshot) throws(Status) {
    let hasPeople = try snapshot.exists(
      "SELECT 1 FROM staff INDEXED BY staff_team WHERE tenant = $tenant AND team_id = $1", id)
    if hasPeople {
      throw Status(
        .failedPrecondition, "TEAM_NOT_EMPTY", "put its people into another team first")
    }
  }

  var message: Team {
    var message = Team()
    message.id = id
    message.version = version
    message.name = name
    message.parentID = parentID ?? 0
    message.leadID = leadID ?? 0
    message.createTime = createTime
    message.updateTime = updateTime
    return message
  }
}
