import TongluCore
import TongluDatabase
package import TongluSearch

/// The searched texts of products: SKU, name, brand and category.
package enum ProductDocuments {
  package static let source = FeedIndex.Source(
    .product,
    find: { (ids, snapshot) throws(Status) in try entries(ids, snapshot).map(document) },
    list: { (id, limit, snapshot) throws(Status) in
      try snapshot.all(
        ProductEntry.self,
        """
        SELECT $columns(ProductEntry) FROM products
        WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2
        """, id, limit
      ).map(document)
    })

  /// The products with these ids, of at most 1,024.
  static func entries(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [ProductEntry] {
    try snapshot.all(
      ProductEntry.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(ProductEntry p)
      FROM wanted CROSS JOIN products AS p WHERE p.tenant = $tenant AND p.id = wanted.id
      """, List(ids))
  }

  static func document(_ entry: ProductEntry) -> SearchDocument {
    SearchDocument(
      id: entry.id, version: entry.version, isPublic: entry.isActive && !entry.isHidden,
      code: entry.sku, name: entry.name, groups: [entry.brand, entry.category])
  }
}

extension ProductRecord {
  /// The document for searching.
  var document: SearchDocument {
    SearchDocument(
      id: id, version: version, isPublic: !isInternal, code: sku, name: name,
      groups: [brand, category])
  }
}
