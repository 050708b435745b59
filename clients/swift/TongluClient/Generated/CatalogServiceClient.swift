// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluMessages

/// The catalogue.
///
/// Members see products that are active and not hidden; another is NOT_FOUND to them, in the words for
/// one that does not exist. Staff see all.
public struct CatalogServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Creates a product.
  ///
  /// Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (base unit or units:
  /// named twice, ratio not above zero), TOO_LONG and BAD_TEXT (description, category, brand).
  public func createProduct(
    _ request: CreateProductRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateProductResponse {
    try await channel.unary("/tonglu.v1.CatalogService/CreateProduct", request, options.safeToRepeat)
  }

  /// Creates up to 500 products; each is accepted or refused by itself.
  ///
  /// Refusals: TOO_MANY_ROWS; of a row: those of CreateProduct.
  public func batchCreateProducts(
    _ request: BatchCreateProductsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> BatchCreateProductsResponse {
    try await channel.unary("/tonglu.v1.CatalogService/BatchCreateProducts", request, options.safeToRepeat)
  }

  /// Reads a product.
  ///
  /// Refusals: NOT_FOUND.
  public func getProduct(
    _ request: GetProductRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetProductResponse {
    try await channel.unary("/tonglu.v1.CatalogService/GetProduct", request, options.safeToRepeat)
  }

  /// Changes what is given of a product. Barcodes and units, where given, replace the former ones;
  /// the base unit stays. A text is cleared by being given empty, what is named in clear by that.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.
  public func updateProduct(
    _ request: UpdateProductRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateProductResponse {
    try await channel.unary("/tonglu.v1.CatalogService/UpdateProduct", request, options.safeToRepeat)
  }

  /// Lists the products that the caller sees, in the order of their creation: a SKU may change between
  /// two pages, an id never does.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listProducts(
    _ request: ListProductsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListProductsResponse {
    try await channel.unary("/tonglu.v1.CatalogService/ListProducts", request, options.safeToRepeat)
  }

  /// Finds products by a barcode in any of its forms, the beginning of a SKU, words or characters of
  /// the name, or the initials or letters of its pinyin; the best first: barcode, SKU, name that begins
  /// so, the rest by name. Looks at no more than the first 2,000 that the caller sees and that match
  /// the rarest word.
  ///
  /// Refusals: BAD_PAGE_SIZE (more than 100), BAD_QUERY (no letter or digit, more than 100 characters).
  public func searchProducts(
    _ request: SearchProductsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SearchProductsResponse {
    try await channel.unary("/tonglu.v1.CatalogService/SearchProducts", request, options.safeToRepeat)
  }
}
