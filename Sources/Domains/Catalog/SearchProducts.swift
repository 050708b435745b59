package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CatalogService {
  /// How many products that match one word are looked at.
  private static let candidatesMax: Int64 = 2_000

  package func searchProducts(
    _ request: SearchProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SearchProductsResponse {
    guard (0...100).contains(request.pageSize) else {
      throw .invalid("BAD_PAGE_SIZE", field: "page_size", "0 (for 20) to 100 products")
    }
    let query = Text.trim(request.query)
    let words = SearchTerms.words(query).map { SearchTerms.cut($0) }
    guard !words.isEmpty, query.count <= 100 else {
      throw .invalid("BAD_QUERY", field: "query", "1 to 100 characters with a letter or digit")
    }
    let barcode = try snapshot.first(
      "SELECT product_id FROM product_barcodes WHERE tenant = $tenant AND barcode_folded = $1",
      Barcode.fold(query)
    ) { row throws(Status) in row.int(0) }
    var matching = try Self.matching(words, call, snapshot)
    if let barcode { matching.insert(barcode) }
    let found = try Self.visible(Array(matching), call, snapshot)
    let folded = SearchTerms.folded(query)
    let ranked = found.sorted { left, right in
      (left.rank(folded, barcode), left.folded, left.id)
        < (right.rank(folded, barcode), right.folded, right.id)
    }
    let limit = request.pageSize == 0 ? 20 : Int(request.pageSize)
    var response = SearchProductsResponse()
    response.products = try Self.products(ranked.prefix(limit).map(\.id), call, snapshot)
    return response
  }

  /// The products of which each word begins a term, sought from the longest word on; or of which
  /// the whole query does, written together.
  private static func matching(
    _ words: [String], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    var matching = try beginning(with: SearchTerms.cut(words.joined()), call, snapshot)
    guard words.count > 1 else { return matching }
    let longestFirst = words.sorted { ($1.count, $0) < ($0.count, $1) }
    var common = try beginning(with: longestFirst[0], call, snapshot)
    for word in longestFirst.dropFirst() where !common.isEmpty {
      common = try having(word, among: common, snapshot)
    }
    matching.formUnion(common)
    return matching
  }

  /// The first products that the caller sees with such a term; products that it does not see
  /// decide nothing, not even how long this takes.
  private static func beginning(
    with prefix: String, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    var ids: Set<Int64> = []
    for isInternal in call.caller.isStaff ? [false, true] : [false] {
      try snapshot.each(
        """
        SELECT product_id FROM product_terms
        WHERE tenant = $tenant AND internal = $1 AND term >= $2 AND term < $3
        ORDER BY term, product_id LIMIT $4
        """, isInternal, prefix, prefix + "\u{10FFFF}", candidatesMax
      ) { row throws(Status) in ids.insert(row.int(0)) }
    }
    return ids
  }

  private static func having(
    _ prefix: String, among ids: Set<Int64>, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    var found: Set<Int64> = []
    let sorted = ids.sorted()
    for start in stride(from: 0, to: sorted.count, by: List.countMax) {
      let chunk = sorted[start..<min(start + List.countMax, sorted.count)]
      try snapshot.each(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT t.product_id
        FROM wanted CROSS JOIN product_terms AS t INDEXED BY product_terms_product
        WHERE t.tenant = $tenant AND t.product_id = wanted.id AND t.term >= $1 AND t.term < $2
        """, List(chunk), prefix, prefix + "\u{10FFFF}"
      ) { row throws(Status) in found.insert(row.int(0)) }
    }
    return found
  }

  /// What ranking needs of the products that the caller may see.
  private static func visible(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Candidate] {
    var candidates: [Candidate] = []
    let sorted = ids.sorted()
    for start in stride(from: 0, to: sorted.count, by: List.countMax) {
      let chunk = sorted[start..<min(start + List.countMax, sorted.count)]
      candidates += try snapshot.all(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT p.id, p.sku_folded, p.folded FROM wanted CROSS JOIN products AS p
        WHERE p.tenant = $tenant AND p.id = wanted.id
          AND (CAST($1 AS BIGINT) = 1 OR (p.active = 1 AND p.hidden = 0))
        """, List(chunk), call.caller.isStaff
      ) { row throws(Status) in
        Candidate(
          id: row.int(0), sku: SearchTerms.folded(row.text(1)), folded: row.text(2))
      }
    }
    return candidates
  }

  private struct Candidate {
    let id: Int64
    let sku: String
    let folded: String

    /// 0 its barcode, 1 its SKU, 2 the beginning of its SKU, 3 of its name, 4 anything else.
    func rank(_ query: String, _ barcode: Int64?) -> Int {
      if id == barcode { return 0 }
      if sku == query { return 1 }
      if sku.hasPrefix(query) { return 2 }
      return folded.hasPrefix(query) ? 3 : 4
    }
  }
}
