package import TongluCore
package import TongluDatabase
package import TongluService

// Flags in a person's row that its sight depends on. They avoid reading led_teams or collaborators,
// and a change of one ends the caller's sessions.
extension StaffRecord {
  /// Stores whether the person leads a team.
  static func setLeads(
    _ id: Int64, _ leads: Bool, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    var person = try find(id, transaction.snapshot).row
    guard person.leadsTeam != leads else { return }
    person.leadsTeam = leads
    try update(&person, call, transaction)
  }

  /// Stores whether the person collaborates on customers of other owners.
  package static func setCollaborates(
    _ id: Int64, _ collaborates: Bool, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    var person = try find(id, transaction.snapshot).row
    guard person.collaborates != collaborates else { return }
    person.collaborates = collaborates
    try update(&person, call, transaction)
  }

  private static func update(
    _ person: inout StaffRow, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    person.version += 1
    person.updateTime = call.now(after: person.updateTime)
    try transaction.update(person)
    try transaction.record(.staff, person.id, version: person.version, .updated)
  }
}
