// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCatalogMessages
public import TongluCore

/// The catalogue of products.
///
/// Members see products that are active and not hidden; any other product is NOT_FOUND to them,
/// with the same text as one that does not exist. Staff see all.
public struct CatalogServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Creates a product.
  ///
  /// Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (the base unit or
  /// a unit: a bad name, a name given twice, a ratio not above zero, more than 20 units), TOO_LONG
  /// and BAD_TEXT (description, category, brand).
  public func createProduct(
    _ request: CreateProductRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateProductResponse {
    try await channel.unary("/tonglu.v1.CatalogService/CreateProduct", request, options.safeToRepeat)
  }

  /// Creates up to 500 products. Each row is accepted or refused by itself: a refused row blocks no
  /// other.
  ///
  /// A long batch runs in several transactions. Products are visible as soon as their transaction
  /// has committed; the outcomes come in one response at the end. A retry while the batch runs is
  /// refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.
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

  /// Changes the given fields of a product. Barcodes and units, where given, replace the former
  /// ones; the base unit cannot be changed. A text is cleared by giving it empty, the fields named
  /// in clear by naming them. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.
  public func updateProduct(
    _ request: UpdateProductRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateProductResponse {
    try await channel.unary("/tonglu.v1.CatalogService/UpdateProduct", request, options.safeToRepeat)
  }

  /// Lists the products that the caller sees, in the order of their ids, which never change.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listProducts(
    _ request: ListProductsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListProductsResponse {
    try await channel.unary("/tonglu.v1.CatalogService/ListProducts", request, options.safeToRepeat)
  }

  /// Finds products by what people type, the best first.
  ///
  /// Texts are compared by their letters and digits: whatever the width and the case, traditional
  /// characters as simplified ones, ×, * and x alike. A query falls into words at blanks and punctuation,
  /// where Chinese is followed by digits or letters (矿泉水24瓶 is 矿泉水 and 24瓶), and where a word with
  /// letters is followed by Chinese (M8螺丝). A product is found when each word of the query, or the whole
  /// query written together, begins at one of these places:
  ///
  /// - in its SKU, name, brand or category: at a word, at any Chinese character or kana, and wherever
  ///   digits, letters and Chinese meet;
  /// - in the pinyin of name, brand or category, spelled or by initials: at any syllable, in all common
  ///   readings (up to 16 spellings; beyond, one character at a time has another reading), of the first 50
  ///   syllables;
  /// - anywhere in its SKU, for a word of 3 characters or more.
  ///
  /// Of a text the first 300 letters and digits are read. Order: the product with this barcode (the forms
  /// of a GTIN are one), the one with exactly this SKU; those whose SKU begins with the query, by SKU;
  /// those whose name does, by name; the rest by name; equal ones by id. Texts are ordered as they are
  /// compared, by the code points of their letters and digits.
  ///
  /// Refusals: BAD_PAGE_SIZE (more than 100), BAD_PAGE_TOKEN (of another query too), BAD_QUERY (no letter
  /// or digit, more than 100 characters).
  public func searchProducts(
    _ request: SearchProductsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SearchProductsResponse {
    try await channel.unary("/tonglu.v1.CatalogService/SearchProducts", request, options.safeToRepeat)
  }
}
