package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CatalogService {
  package func listProducts(
    _ request: ListProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListProductsResponse {
    let page = try Page(request)
    let ids = try Self.ids(request, page, call.caller.isStaff, snapshot)
    var response = ListProductsResponse()
    let products = try Self.products(Array(ids.prefix(page.limit)), call, snapshot)
    let byID = Dictionary(products.map { ($0.id, $0) }) { first, _ in first }
    (response.products, response.nextPageToken) = try page.cut(ids, key: { Page.Key(id: $0) }) {
      id throws(Status) in byID[id] ?? Product()
    }
    return response
  }

  /// The ids of the page, by the index that its filters have.
  private static func ids(
    _ request: ListProductsRequest, _ page: Page, _ isStaff: Bool, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    let after = page.after?.id ?? 0
    let read: (borrowing Row) throws(Status) -> Int64 = { row throws(Status) in row.int(0) }
    switch (filter(request.category), filter(request.brand)) {
    case (nil, nil):
      return try snapshot.all(
        """
        SELECT id FROM products
        WHERE tenant = $tenant AND id > $1
          AND (CAST($2 AS BIGINT) = 1 OR (active = 1 AND hidden = 0))
        ORDER BY id LIMIT $3
        """, after, isStaff, page.probe, row: read)
    case (let category?, nil):
      return try snapshot.all(
        """
        SELECT id FROM products
        WHERE tenant = $tenant AND category_folded = $1 AND id > $2
          AND (CAST($3 AS BIGINT) = 1 OR (active = 1 AND hidden = 0))
        ORDER BY id LIMIT $4
        """, category, after, isStaff, page.probe, row: read)
    case (nil, let brand?):
      return try snapshot.all(
        """
        SELECT id FROM products
        WHERE tenant = $tenant AND brand_folded = $1 AND id > $2
          AND (CAST($3 AS BIGINT) = 1 OR (active = 1 AND hidden = 0))
        ORDER BY id LIMIT $4
        """, brand, after, isStaff, page.probe, row: read)
    case (let category?, let brand?):
      return try snapshot.all(
        """
        SELECT id FROM products
        WHERE tenant = $tenant AND brand_folded = $1 AND category_folded = $2 AND id > $3
          AND (CAST($4 AS BIGINT) = 1 OR (active = 1 AND hidden = 0))
        ORDER BY id LIMIT $5
        """, brand, category, after, isStaff, page.probe, row: read)
    }
  }

  /// A key of a filter as it is looked up; nil for none.
  private static func filter(_ text: String) -> String? {
    let key = Text.trim(text)
    return key.isEmpty ? nil : Text.fold(key)
  }

  /// The products with these ids in their order; at most 1,000.
  static func products(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Product] {
    let records = try ProductRecord.find(ids, call, snapshot)
    let barcodes = try ProductRecord.barcodes(of: ids, snapshot)
    return ids.compactMap { records[$0]?.message(barcodes: barcodes[$0] ?? []) }
  }
}
