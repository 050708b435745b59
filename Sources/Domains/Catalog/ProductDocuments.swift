import TongluCore
import TongluDatabase
package import TongluSearch

/// What is searched of products: SKU, name, brand and category.
package enum ProductDocuments {
  package static let source = FeedIndex.Source(
    .product,
    find: { (ids, snapshot) throws(Status) in
      try snapshot.all(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT p.id, p.version, p.active, p.hidden, p.sku, p.name, p.brand, p.category
        FROM wanted CROSS JOIN products AS p WHERE p.tenant = $tenant AND p.id = wanted.id
        """, List(ids)
      ) { row throws(Status) in read(row) }
    },
    list: { (id, limit, snapshot) throws(Status) in
      try snapshot.all(
        """
        SELECT id, version, active, hidden, sku, name, brand, category FROM products
        WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2
        """, id, limit
      ) { row throws(Status) in read(row) }
    })

  private static func read(_ row: borrowing Row) -> SearchDocument {
    SearchDocument(
      id: row.int(0), version: row.int(1), isPublic: row.bool(2) && !row.bool(3),
      code: row.text(4), name: row.text(5), groups: [row.text(6), row.text(7)])
  }
}

extension ProductRecord {
  /// As it is searched.
  var document: SearchDocument {
    SearchDocument(
      id: id, version: version, isPublic: !isInternal, code: sku, name: name,
      groups: [brand, category])
  }
}
