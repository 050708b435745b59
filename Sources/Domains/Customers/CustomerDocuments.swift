import TongluCore
import TongluDatabase
package import TongluSearch

/// What is searched of customers: code and name.
package enum CustomerDocuments {
  package static let source = FeedIndex.Source(
    .customer,
    find: { (ids, snapshot) throws(Status) in
      try snapshot.all(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT c.id, c.version, c.code, c.name FROM wanted CROSS JOIN customers AS c
        WHERE c.tenant = $tenant AND c.id = wanted.id
        """, List(ids)
      ) { row throws(Status) in read(row) }
    },
    list: { (id, limit, snapshot) throws(Status) in
      try snapshot.all(
        """
        SELECT id, version, code, name FROM customers
        WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2
        """, id, limit
      ) { row throws(Status) in read(row) }
    })

  private static func read(_ row: borrowing Row) -> SearchDocument {
    SearchDocument(
      id: row.int(0), version: row.int(1), isPublic: false, code: row.optionalText(2) ?? "",
      name: row.text(3))
  }
}

extension CustomerRecord {
  /// Whether a query finds it, by what a member or staff are shown of it.
  package func matches(_ query: SearchQuery, forStaff: Bool) -> Bool {
    SearchDocument(
      id: id, version: version, isPublic: false, code: forStaff ? code ?? "" : "", name: name
    ).matches(query)
  }
}
