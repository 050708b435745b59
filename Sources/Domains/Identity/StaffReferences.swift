import TongluCore
import TongluDatabase
import TongluSearch
import TongluService

/// How staff, teams and service accounts are found and described: staff by login name and name.
enum StaffReferences {
  /// The searched texts of staff.
  static let source = FeedIndex.Source(
    .staff,
    find: { (ids, snapshot) throws(Status) in
      try records(ids, snapshot).map(document)
    },
    list: { (id, limit, snapshot) throws(Status) in
      try snapshot.all(
        StaffRow.self,
        """
        SELECT $columns(StaffRow s), l.login_name
        FROM staff AS s
        LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = s.id
        WHERE s.tenant = $tenant AND s.id > $1 ORDER BY s.id LIMIT $2
        """, id, limit
      ) { person, row throws(Status) in document(StaffRecord(person, login: row)) }
    })

  static func all(_ index: FeedIndex) -> [Reference] {
    let staff = IndexedReference(
      index,
      exact: { (query, snapshot) throws(Status) in
        let login = try Login.find(name: query.folded, snapshot)
        return login.map { $0.kind == .staff ? [$0.userID] : [] } ?? []
      },
      known: { (ids, _, snapshot) throws(Status) in
        try records(ids, snapshot).filter { !$0.isErased }.map { person in
          IndexedReference.Known(
            .init(id: person.id, handle: person.loginName, title: person.name),
            document(person))
        }
      })
    return [
      Reference("Staff", openTo: .staff, find: staff.find, describe: staff.describe), teams,
      serviceAccounts,
    ]
  }

  private static func records(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [StaffRecord] {
    try snapshot.all(
      StaffRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(StaffRow s), l.login_name
      FROM wanted CROSS JOIN staff AS s
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = s.id
      WHERE s.tenant = $tenant AND s.id = wanted.id
      """, List(ids)
    ) { person, row throws(Status) in StaffRecord(person, login: row) }
  }

  private static func document(_ person: StaffRecord) -> SearchDocument {
    SearchDocument(
      id: person.id, version: person.version, isPublic: false, code: person.loginName,
      name: person.name)
  }

  private static let teams = Reference(
    "Team", openTo: .staff,
    find: { (query, _, snapshot) throws(Status) in
      query.among(try TeamRecord.all(snapshot).map(description))
    },
    describe: { (ids, _, snapshot) throws(Status) in
      try snapshot.all(
        TeamRecord.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(TeamRecord t)
        FROM wanted CROSS JOIN teams AS t WHERE t.tenant = $tenant AND t.id = wanted.id
        """, List(ids)
      ).map(description)
    })

  private static func description(_ team: TeamRecord) -> Reference.Description {
    Reference.Description(id: team.id, handle: team.name, title: team.name)
  }

  /// The most service accounts that are searched.
  private static let accountsMax = 200

  private static let serviceAccounts = Reference(
    "ServiceAccount", openTo: .owner,
    find: { (query, _, snapshot) throws(Status) in
      query.among(
        try snapshot.all(
          """
          SELECT id, name FROM service_accounts WHERE tenant = $tenant AND id > $1
          ORDER BY id LIMIT $2
          """, 0, accountsMax, row: account))
    },
    describe: { (ids, _, snapshot) throws(Status) in
      try snapshot.all(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT s.id, s.name
        FROM wanted CROSS JOIN service_accounts AS s WHERE s.tenant = $tenant AND s.id = wanted.id
        """, List(ids), row: account)
    })

  private static func account(
    _ row: borrowing Row
  ) throws(Status) -> Reference.Description {
    Reference.Description(id: row.int(0), handle: row.text(1), title: row.text(1))
  }
}
