import TongluCore
import TongluDatabase
import TongluService

/// The tree of an enterprise's teams, from which follows who leads which teams. A lead also leads
/// the teams below. Only `init(_: Snapshot)` and `replace` use the database.
struct TeamTree: Sendable {
  /// The most teams of an enterprise; TOO_MANY_TEAMS beyond it.
  static let teamsMax = 500
  /// The most teams from the top to the bottom; TEAM_TOO_DEEP beyond it.
  static let depthMax = 8

  private var teams: [Int64: TeamRecord]

  init(_ teams: [TeamRecord]) {
    self.teams = Dictionary(teams.map { ($0.id, $0) }) { _, last in last }
  }

  init(_ snapshot: borrowing Snapshot) throws(Status) {
    self.init(try TeamRecord.all(snapshot))
  }

  /// The tree with a team added or changed.
  ///
  /// NOT_FOUND for an unknown parent; FAILED_PRECONDITION TEAM_CYCLE (it would be below itself),
  /// TEAM_TOO_DEEP (more than 8 teams on a path), TOO_MANY_TEAMS (more than 500).
  func with(_ team: TeamRecord) throws(Status) -> TeamTree {
    var copy = self
    if let parent = team.parentID, parent != team.id, teams[parent] == nil {
      throw .notFound("team", parent)
    }
    copy.teams[team.id] = team
    guard copy.teams.count <= Self.teamsMax else {
      throw Status(
        .failedPrecondition, "TOO_MANY_TEAMS",
        "an enterprise has at most \(count: Self.teamsMax) teams")
    }
    guard let above = copy.depth(of: team.id) else {
      throw Status(.failedPrecondition, "TEAM_CYCLE", "a team does not stand below itself")
    }
    guard above + copy.height(of: team.id) - 1 <= Self.depthMax else {
      throw Status(
        .failedPrecondition, "TEAM_TOO_DEEP",
        "at most \(count: Self.depthMax) teams stand one below the other")
    }
    return copy
  }

  /// The tree without a team. FAILED_PRECONDITION TEAM_NOT_EMPTY.
  func without(_ team: TeamRecord) throws(Status) -> TeamTree {
    guard !teams.values.contains(where: { $0.parentID == team.id }) else {
      throw Status(.failedPrecondition, "TEAM_NOT_EMPTY", "move the teams below it first")
    }
    var copy = self
    copy.teams[team.id] = nil
    return copy
  }

  /// The number of teams from the root to a team, inclusive; nil in a cycle.
  private func depth(of id: Int64) -> Int? {
    var depth = 0
    var next: Int64? = id
    while let team = next {
      depth += 1
      guard depth <= teams.count else { return nil }
      next = teams[team]?.parentID
    }
    return depth
  }

  /// The number of teams from a team to the lowest below it, inclusive.
  private func height(of id: Int64) -> Int {
    let top = depth(of: id) ?? 0
    let below = teams.keys.filter { ancestors(of: $0).contains(id) }
    return below.compactMap { depth(of: $0).map { $0 - top + 1 } }.max() ?? 1
  }

  /// A team and those above it.
  private func ancestors(of id: Int64) -> [Int64] {
    var found: [Int64] = []
    var next: Int64? = id
    while let team = next, found.count < teams.count {
      found.append(team)
      next = teams[team]?.parentID
    }
    return found
  }

  /// Who leads which teams.
  var led: Set<LedTeamRow> {
    var led: Set<LedTeamRow> = []
    for id in teams.keys {
      for team in ancestors(of: id) {
        if let lead = teams[team]?.leadID { led.insert(LedTeamRow(leadID: lead, teamID: id)) }
      }
    }
    return led
  }

  /// Writes the differences of `led` to a former tree, and for each person whether it leads a team.
  func replace(
    _ former: TeamTree, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let (old, new) = (former.led, led)
    for led in Self.sorted(old.subtracting(new)) {
      try transaction.execute(
        "DELETE FROM led_teams WHERE tenant = $tenant AND lead_id = $1 AND team_id = $2",
        led.leadID, led.teamID)
    }
    for led in Self.sorted(new.subtracting(old)) {
      try transaction.insert(led)
    }
    let leads = Set(new.map(\.leadID))
    for person in leads.symmetricDifference(old.map(\.leadID)).sorted() {
      try StaffRecord.setLeads(person, leads.contains(person), call, transaction)
    }
  }

  /// Sorted, so that all transactions write rows in the same order.
  private static func sorted(_ led: Set<LedTeamRow>) -> [LedTeamRow] {
    led.sorted { ($0.leadID, $0.teamID) < ($1.leadID, $1.teamID) }
  }
}
