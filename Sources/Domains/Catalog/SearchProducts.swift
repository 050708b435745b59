package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
import TongluSearch
package import TongluService

extension CatalogService {
  /// The most characters of a query; more are BAD_QUERY.
  private static let queryCountMax = 100

  package func searchProducts(
    _ request: SearchProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SearchProductsResponse {
    let page = try Page(request, sizeDefault: 20, sizeMax: 100)
    let text = Text.trim(request.query)
    guard text.unicodeScalars.count <= Self.queryCountMax, let query = SearchQuery(text) else {
      throw .invalid(
        "BAD_QUERY", field: "query",
        "1 to \(count: Self.queryCountMax) characters with a letter or digit")
    }
    let after = try page.after.map(Self.key)
    guard let view = try index.view(snapshot) else {
      throw Status(.unavailable, "NOT_INDEXED", "products are being indexed: try again")
        .retryable(afterMilliseconds: 200)
    }
    let exact = try Self.exact(text, snapshot)
    let found = try Self.find(
      query, exact, after: after, view, limit: Int(page.probe), call, snapshot)
    let barcodes = try ProductRecord.barcodes(of: found.map(\.product.id), snapshot)
    var response = SearchProductsResponse()
    (response.products, response.nextPageToken) = try page.cut(found, key: { $0.key.pageKey }) {
      found throws(Status) in
      found.product.message(barcodes: barcodes[found.product.id] ?? [])
    }
    return response
  }

  private struct Found {
    let key: SearchKey
    let product: ProductRecord
  }

  /// The first products after a key that match the query, with their current rows: if a row has
  /// changed since it was indexed, it is matched again.
  private static func find(
    _ query: SearchQuery, _ exact: [SearchKey], after key: SearchKey?, _ view: SearchView,
    limit: Int, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Found] {
    var found: [Found] = []
    let exactIDs = Set(exact.map(\.id))
    var exact = exact.filter { exact in key.map { $0.isBefore(exact) } ?? true }
    var last = key.flatMap { $0.rank < .codePrefix ? nil : $0 }
    var isMore = true
    while isMore, found.count < limit {
      let asked = limit - found.count + exactIDs.count
      let hits = view.hits(query, after: last, publicOnly: !call.caller.isStaff, limit: asked)
      isMore = hits.count == asked
      last = hits.last?.key
      let others = hits.filter { !exactIDs.contains($0.key.id) }
      let ids = exact.map(\.id) + others.map(\.key.id)
      let records = try ProductRecord.askVisible(ids, call, snapshot).answer(snapshot)
      found += exact.compactMap { key in records[key.id].map { Found(key: key, product: $0) } }
      exact = []
      for hit in others {
        guard let record = records[hit.key.id],
          record.version == hit.version || record.document.matches(query)
        else { continue }
        found.append(Found(key: hit.key, product: record))
      }
    }
    return Array(found.prefix(limit))
  }

  /// The products whose barcode or whole SKU is the text.
  static func exact(
    _ text: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [SearchKey] {
    let barcode = try snapshot.ask(
      "SELECT product_id FROM product_barcodes WHERE tenant = $tenant AND barcode_folded = $1",
      Barcode.fold(text))
    let sku = try snapshot.ask(
      "SELECT id FROM products WHERE tenant = $tenant AND sku_folded = $1", Text.fold(text))
    var keys: [SearchKey] = []
    try snapshot.each(barcode) { row throws(Status) in
      keys.append(SearchKey(rank: .barcode, text: [], id: row.int(0)))
    }
    try snapshot.each(sku) { row throws(Status) in
      if keys.allSatisfy({ $0.id != row.int(0) }) {
        keys.append(SearchKey(rank: .code, text: [], id: row.int(0)))
      }
    }
    return keys
  }

  private static func key(_ key: Page.Key) throws(Status) -> SearchKey {
    guard let rank = SearchRank(rawValue: key.number) else { throw Page.badToken }
    return SearchKey(rank: rank, text: Array(key.text.utf8), id: key.id)
  }
}

extension SearchKey {
  fileprivate var pageKey: Page.Key {
    Page.Key(id: id, number: rank.rawValue, text: String(decoding: text, as: UTF8.self))
  }
}

extension ProductRecord {
  /// The products whose barcode or whole SKU is the text, also those that no member sees.
  package static func keyed(
    by text: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    try CatalogService.exact(text, snapshot).map(\.id)
  }
}
