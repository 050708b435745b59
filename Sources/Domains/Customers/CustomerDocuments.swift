import TongluCore
import TongluDatabase
package import TongluSearch

/// The searched texts of customers: code and name.
package enum CustomerDocuments {
  package static let source = FeedIndex.Source(
    .customer,
    find: { (ids, snapshot) throws(Status) in
      try snapshot.all(
        CustomerEntry.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(CustomerEntry c) FROM wanted CROSS JOIN customers AS c
        WHERE c.tenant = $tenant AND c.id = wanted.id
        """, List(ids)
      ).map(document)
    },
    list: { (id, limit, snapshot) throws(Status) in
      try snapshot.all(
        CustomerEntry.self,
        """
        SELECT $columns(CustomerEntry) FROM customers
        WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2
        """, id, limit
      ).map(document)
    })

  private static func document(_ entry: CustomerEntry) -> SearchDocument {
    SearchDocument(
      id: entry.id, version: entry.version, isPublic: false, code: entry.code ?? "",
      name: entry.name)
  }
}

extension CustomerRecord {
  /// Whether a query matches the texts that a member or staff can see.
  package func matches(_ query: SearchQuery, forStaff: Bool) -> Bool {
    SearchDocument(
      id: id, version: version, isPublic: false, code: forStaff ? code ?? "" : "", name: name
    ).matches(query)
  }
}
