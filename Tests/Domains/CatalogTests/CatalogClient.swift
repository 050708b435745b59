import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluMessages
import TongluTestSupport

/// The catalogue's calls for tests.
extension Testbed {
  func catalog<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try call("/tonglu.v1.CatalogService/\(rpc)", request, as: actor)
  }

  @discardableResult
  func create(
    _ sku: String, _ name: String = "茶", as actor: Actor? = nil, requestID: String? = nil,
    _ set: (inout ProductDraft) -> Void = { _ in }
  ) throws(Status) -> Product {
    var draft = Self.draft(sku, name)
    set(&draft)
    var request = CreateProductRequest()
    request.requestID = requestID ?? self.requestID()
    request.product = draft
    let reply: CreateProductResponse = try catalog(
      "CreateProduct", request, as: actor ?? self.owner)
    return reply.product ?? Product()
  }

  static func draft(_ sku: String, _ name: String = "茶") -> ProductDraft {
    var draft = ProductDraft()
    draft.sku = sku
    draft.name = name
    return draft
  }

  func batch(
    _ rows: [ProductDraft], as actor: Actor? = nil, requestID: String? = nil
  ) throws(Status) -> [BatchCreateProductsOutcome] {
    var request = BatchCreateProductsRequest()
    request.requestID = requestID ?? self.requestID()
    request.rows = rows
    let reply: BatchCreateProductsResponse = try catalog(
      "BatchCreateProducts", request, as: actor ?? self.owner)
    return reply.outcomes
  }

  func product(_ id: Int64, as actor: Actor? = nil) throws(Status) -> Product {
    var request = GetProductRequest()
    request.productID = id
    let reply: GetProductResponse = try catalog("GetProduct", request, as: actor ?? self.owner)
    return reply.product ?? Product()
  }

  @discardableResult
  func update(
    _ product: Product, as actor: Actor? = nil, requestID: String? = nil,
    _ set: (inout UpdateProductRequest) -> Void
  ) throws(Status) -> Product {
    var request = UpdateProductRequest()
    request.requestID = requestID ?? self.requestID()
    request.productID = product.id
    request.version = product.version
    set(&request)
    let reply: UpdateProductResponse = try catalog(
      "UpdateProduct", request, as: actor ?? self.owner)
    return reply.product ?? Product()
  }

  func list(
    as actor: Actor? = nil, _ set: (inout ListProductsRequest) -> Void = { _ in }
  ) throws(Status) -> ListProductsResponse {
    var request = ListProductsRequest()
    set(&request)
    return try catalog("ListProducts", request, as: actor ?? self.owner)
  }

  /// The SKUs that a search finds, the best first.
  func search(_ query: String, limit: Int32 = 0, as actor: Actor? = nil) throws(Status) -> [String]
  {
    var request = SearchProductsRequest()
    request.query = query
    request.pageSize = limit
    let reply: SearchProductsResponse = try catalog(
      "SearchProducts", request, as: actor ?? self.owner)
    return reply.products.map(\.sku)
  }

  /// The SKUs of all pages of a search.
  func searchAll(_ query: String, as actor: Actor? = nil) throws(Status) -> [String] {
    var request = SearchProductsRequest()
    request.query = query
    request.pageSize = 100
    var found: [String] = []
    repeat {
      let page: SearchProductsResponse = try catalog(
        "SearchProducts", request, as: actor ?? self.owner)
      found += page.products.map(\.sku)
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return found
  }

  func count(_ sql: Statement) throws(Status) -> Int64 {
    try read { snapshot throws(Status) in
      try snapshot.first(sql) { row throws(Status) in row.int(0) } ?? 0
    }
  }
}

/// A unit of `numerator / denominator` base units.
func unit(_ name: String, _ numerator: Int64, _ denominator: Int64 = 1) -> ProductUnit {
  var unit = ProductUnit()
  unit.name = name
  unit.numerator = numerator
  unit.denominator = denominator
  return unit
}
