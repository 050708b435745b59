package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CatalogService {
  package func listProducts(
    _ request: ListProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListProductsResponse {
    let page = try Page(request)
    let ids = try snapshot.all(
      """
      SELECT id FROM products
      WHERE tenant = $tenant AND id > $1
        AND (CAST($2 AS TEXT) IS NULL OR category_folded = $2)
        AND (CAST($3 AS TEXT) IS NULL OR brand_folded = $3)
        AND (CAST($4 AS BIGINT) = 1 OR (active = 1 AND hidden = 0))
      ORDER BY id LIMIT $5
      """,
      page.after?.id ?? 0, filter(request.category), filter(request.brand),
      call.caller.isStaff, page.probe
    ) { row throws(Status) in row.int(0) }
    var response = ListProductsResponse()
    let products = try Self.products(Array(ids.prefix(page.limit)), call, snapshot)
    let byID = Dictionary(products.map { ($0.id, $0) }) { first, _ in first }
    (response.products, response.nextPageToken) = try page.cut(ids, key: { Page.Key(id: $0) }) {
      id throws(Status) in byID[id] ?? Product()
    }
    return response
  }

  /// A key of a filter as it is looked up; nil for none.
  private func filter(_ text: String) -> String? {
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
