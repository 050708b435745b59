package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
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

  /// The ids of the page, by the index for its filters. Dealers have indexes of visible products
  /// alone, so that the query skips no rows.
  private static func ids(
    _ request: ListProductsRequest, _ page: Page, _ isStaff: Bool, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    let after = page.after?.id ?? 0
    let read: (borrowing Row) throws(Status) -> Int64 = { row throws(Status) in row.int(0) }
    switch (filter(request.category), filter(request.brand)) {
    case (nil, nil):
      return try snapshot.all(isStaff ? all : shown, after, page.probe, row: read)
    case (let category?, nil):
      return try snapshot.all(
        isStaff ? ofCategory : shownOfCategory, after, page.probe, category, row: read)
    case (nil, let brand?):
      return try snapshot.all(
        isStaff ? ofBrand : shownOfBrand, after, page.probe, brand, row: read)
    case (let category?, let brand?):
      return try snapshot.all(
        isStaff ? ofBoth : shownOfBoth, after, page.probe, brand, category, row: read)
    }
  }

  /// The look-up form of a filter; nil for an empty one.
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

// The statements.
extension CatalogService {
  private static let all: Statement =
    """
    SELECT id FROM products
    WHERE tenant = $tenant AND id > $1
    ORDER BY id LIMIT $2
    """

  private static let shown: Statement =
    """
    SELECT id FROM products INDEXED BY products_shown
    WHERE tenant = $tenant AND id > $1
      AND active = 1 AND hidden = 0
    ORDER BY id LIMIT $2
    """

  private static let ofCategory: Statement =
    """
    SELECT id FROM products INDEXED BY products_category
    WHERE tenant = $tenant AND category_folded = $3 AND id > $1
    ORDER BY id LIMIT $2
    """

  private static let shownOfCategory: Statement =
    """
    SELECT id FROM products INDEXED BY products_shown_category
    WHERE tenant = $tenant AND category_folded = $3 AND id > $1
      AND active = 1 AND hidden = 0
    ORDER BY id LIMIT $2
    """

  private static let ofBrand: Statement =
    """
    SELECT id FROM products INDEXED BY products_brand
    WHERE tenant = $tenant AND brand_folded = $3 AND id > $1
    ORDER BY id LIMIT $2
    """

  private static let shownOfBrand: Statement =
    """
    SELECT id FROM products INDEXED BY products_shown_brand
    WHERE tenant = $tenant AND brand_folded = $3 AND id > $1
      AND active = 1 AND hidden = 0
    ORDER BY id LIMIT $2
    """

  private static let ofBoth: Statement =
    """
    SELECT id FROM products INDEXED BY products_brand_category
    WHERE tenant = $tenant AND brand_folded = $3 AND category_folded = $4 AND id > $1
    ORDER BY id LIMIT $2
    """

  private static let shownOfBoth: Statement =
    """
    SELECT id FROM products INDEXED BY products_shown_brand_category
    WHERE tenant = $tenant AND brand_folded = $3 AND category_folded = $4 AND id > $1
      AND active = 1 AND hidden = 0
    ORDER BY id LIMIT $2
    """
}
