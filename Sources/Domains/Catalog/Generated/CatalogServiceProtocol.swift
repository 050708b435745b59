// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
package import TongluService

/// The catalogue of products.
///
/// Members see products that are active and not hidden; any other product is NOT_FOUND to them,
/// with the same text as one that does not exist. Staff see all.
package protocol CatalogServiceProtocol: Sendable {
  /// What `createProduct` prepares before its transaction.
  associatedtype CreateProductPreparation: Sendable
  /// What `stepBatchCreateProducts` prepares before its first transaction.
  associatedtype BatchCreateProductsPreparation: StagedPreparation
  /// How far `stepBatchCreateProducts` has got.
  associatedtype BatchCreateProductsProgress: StagedProgress
  /// What `updateProduct` prepares before its transaction.
  associatedtype UpdateProductPreparation: Sendable
  /// The costly part of `createProduct`, on the bounded pool.
  func prepareCreateProduct(
    _ request: CreateProductRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CreateProductPreparation

  /// Creates a product.
  ///
  /// Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (the base unit or
  /// a unit: a bad name, a name given twice, a ratio not above zero, more than 20 units), TOO_LONG
  /// and BAD_TEXT (description, category, brand).
  func createProduct(
    _ request: CreateProductRequest, _ preparation: CreateProductPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> CreateProductResponse

  /// What `stepBatchCreateProducts` needs, on the bounded pool.
  func prepareBatchCreateProducts(
    _ request: BatchCreateProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> BatchCreateProductsPreparation

  /// Creates up to 500 products. Each row is accepted or refused by itself: a refused row blocks no
  /// other.
  ///
  /// A long batch runs in several transactions. Products are visible as soon as their transaction
  /// has committed; the outcomes come in one response at the end. A retry while the batch runs is
  /// refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.
  ///
  /// Refusals: TOO_MANY_ROWS; of a row: those of CreateProduct.
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepBatchCreateProducts(
    _ request: BatchCreateProductsRequest, _ preparation: BatchCreateProductsPreparation,
    _ progress: inout BatchCreateProductsProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateProductsResponse?

  /// Reads a product.
  ///
  /// Refusals: NOT_FOUND.
  func getProduct(
    _ request: GetProductRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetProductResponse

  /// The costly part of `updateProduct`, on the bounded pool.
  func prepareUpdateProduct(
    _ request: UpdateProductRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> UpdateProductPreparation

  /// Changes the given fields of a product. Barcodes and units, where given, replace the former
  /// ones; the base unit cannot be changed. A text is cleared by giving it empty, the fields named
  /// in clear by naming them. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.
  func updateProduct(
    _ request: UpdateProductRequest, _ preparation: UpdateProductPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateProductResponse

  /// Lists the products that the caller sees, in the order of their ids, which never change.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listProducts(
    _ request: ListProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListProductsResponse

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
  func searchProducts(
    _ request: SearchProductsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SearchProductsResponse
}

extension CatalogServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.CatalogService/CreateProduct", access: [.owner, .manager, .marketing], isSecret: false,
        requestID: { (request: CreateProductRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareCreateProduct(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.createProduct(request, preparation, call, transaction)
      },
      .staged(
        "/tonglu.v1.CatalogService/BatchCreateProducts", access: [.owner, .manager],
        requestID: { (request: BatchCreateProductsRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareBatchCreateProducts(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout BatchCreateProductsProgress, room, call, transaction)
        throws(Status) in
        try self.stepBatchCreateProducts(
          request, preparation, &progress, &room, call, transaction)
      },
      .read(
        "/tonglu.v1.CatalogService/GetProduct", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: GetProductRequest, call, snapshot) throws(Status) in
        try self.getProduct(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CatalogService/UpdateProduct", access: [.owner, .manager, .marketing], isSecret: false,
        requestID: { (request: UpdateProductRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareUpdateProduct(request, call, snapshot)
        }
      ) { (request, preparation, call, transaction) throws(Status) in
        try self.updateProduct(request, preparation, call, transaction)
      },
      .read(
        "/tonglu.v1.CatalogService/ListProducts", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: ListProductsRequest, call, snapshot) throws(Status) in
        try self.listProducts(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.CatalogService/SearchProducts", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: SearchProductsRequest, call, snapshot) throws(Status) in
        try self.searchProducts(request, call, snapshot)
      },
    ]
  }
}
