// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCatalogMessages
package import TongluCore
package import TongluDatabase
import TongluService

/// A row of products.
package struct ProductRow: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var sku: String
  package var name: String
  package var description: String
  package var category: String
  package var brand: String
  package var baseUnit: String
  package var shelfLifeDays: Int64
  package var rounding: UnitRounding
  package var isActive: Bool
  package var isHidden: Bool
  package var pinyin: String
  package var createTime: Instant
  package var updateTime: Instant

  package init(id: Int64, version: Int64, sku: String, name: String, description: String, category: String, brand: String, baseUnit: String, shelfLifeDays: Int64, rounding: UnitRounding, isActive: Bool, isHidden: Bool, pinyin: String, createTime: Instant, updateTime: Instant) {
    self.id = id
    self.version = version
    self.sku = sku
    self.name = name
    self.description = description
    self.category = category
    self.brand = brand
    self.baseUnit = baseUnit
    self.shelfLifeDays = shelfLifeDays
    self.rounding = rounding
    self.isActive = isActive
    self.isHidden = isHidden
    self.pinyin = pinyin
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    sku = ""
    name = ""
    description = ""
    category = ""
    brand = ""
    baseUnit = ""
    shelfLifeDays = 0
    rounding = UnitRounding(stored: 0)
    isActive = false
    isHidden = false
    pinyin = ""
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    sku = row.text(first + 2)
    name = row.text(first + 3)
    description = row.text(first + 4)
    category = row.text(first + 5)
    brand = row.text(first + 6)
    baseUnit = row.text(first + 7)
    shelfLifeDays = row.int(first + 8)
    rounding = UnitRounding(stored: row.int(first + 9))
    isActive = row.bool(first + 10)
    isHidden = row.bool(first + 11)
    pinyin = row.text(first + 12)
    createTime = row.instant(first + 13)
    updateTime = row.instant(first + 14)
  }

  /// What `$columns(ProductRow)` stands for.
  package static var columns: [String] {
    ["id", "version", "sku", "name", "description", "category", "brand", "base_unit", "shelf_life_days", "rounding", "active", "hidden", "pinyin", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 15 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO products (tenant, id, version, sku, sku_folded, name, description, category, category_folded, brand, brand_folded, base_unit, shelf_life_days, rounding, active, hidden, pinyin, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE products SET version = $2, sku = $3, sku_folded = $4, name = $5, description = $6, category = $7, category_folded = $8, brand = $9, brand_folded = $10, base_unit = $11, shelf_life_days = $12, rounding = $13, active = $14, hidden = $15, pinyin = $16, create_time = $17, update_time = $18
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      sku,
      Text.fold(sku),
      name,
      description,
      category,
      Text.fold(category),
      brand,
      Text.fold(brand),
      baseUnit,
      shelfLifeDays,
      rounding.stored,
      isActive,
      isHidden,
      pinyin,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension ProductRecord {
  package var id: Int64 {
    get { row.id }
    set { row.id = newValue }
  }
  package var version: Int64 {
    get { row.version }
    set { row.version = newValue }
  }
  package var sku: String {
    get { row.sku }
    set { row.sku = newValue }
  }
  package var name: String {
    get { row.name }
    set { row.name = newValue }
  }
  package var description: String {
    get { row.description }
    set { row.description = newValue }
  }
  package var category: String {
    get { row.category }
    set { row.category = newValue }
  }
  package var brand: String {
    get { row.brand }
    set { row.brand = newValue }
  }
  package var baseUnit: String {
    get { row.baseUnit }
    set { row.baseUnit = newValue }
  }
  package var shelfLifeDays: Int64 {
    get { row.shelfLifeDays }
    set { row.shelfLifeDays = newValue }
  }
  package var rounding: UnitRounding {
    get { row.rounding }
    set { row.rounding = newValue }
  }
  package var isActive: Bool {
    get { row.isActive }
    set { row.isActive = newValue }
  }
  package var isHidden: Bool {
    get { row.isHidden }
    set { row.isHidden = newValue }
  }
  package var pinyin: String {
    get { row.pinyin }
    set { row.pinyin = newValue }
  }
  package var createTime: Instant {
    get { row.createTime }
    set { row.createTime = newValue }
  }
  package var updateTime: Instant {
    get { row.updateTime }
    set { row.updateTime = newValue }
  }
}

/// Some columns of a row of products.
package struct ProductEntry: TableRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var isActive: Bool
  package var isHidden: Bool
  package var sku: String
  package var name: String
  package var brand: String
  package var category: String

  package init(id: Int64, version: Int64, isActive: Bool, isHidden: Bool, sku: String, name: String, brand: String, category: String) {
    self.id = id
    self.version = version
    self.isActive = isActive
    self.isHidden = isHidden
    self.sku = sku
    self.name = name
    self.brand = brand
    self.category = category
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    isActive = false
    isHidden = false
    sku = ""
    name = ""
    brand = ""
    category = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    isActive = row.bool(first + 2)
    isHidden = row.bool(first + 3)
    sku = row.text(first + 4)
    name = row.text(first + 5)
    brand = row.text(first + 6)
    category = row.text(first + 7)
  }

  /// What `$columns(ProductEntry)` stands for.
  package static var columns: [String] {
    ["id", "version", "active", "hidden", "sku", "name", "brand", "category"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 8 }
}

/// A row of product_barcodes.
package struct ProductBarcodeRow: StoredRow, Hashable {
  package var barcode: String
  package var productID: Int64

  package init(barcode: String, productID: Int64) {
    self.barcode = barcode
    self.productID = productID
  }

  /// Nothing, none and zero in every column.
  package init() {
    barcode = ""
    productID = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    barcode = row.text(first)
    productID = row.int(first + 1)
  }

  /// What `$columns(ProductBarcodeRow)` stands for.
  package static var columns: [String] {
    ["barcode", "product_id"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 2 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO product_barcodes (tenant, barcode_folded, barcode, product_id)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      Barcode.fold(barcode),
      barcode,
      productID,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of product_units.
package struct ProductUnitRow: StoredRow, Hashable {
  package var productID: Int64
  package var name: String
  package var numerator: Int64
  package var denominator: Int64

  package init(productID: Int64, name: String, numerator: Int64, denominator: Int64) {
    self.productID = productID
    self.name = name
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nothing, none and zero in every column.
  package init() {
    productID = 0
    name = ""
    numerator = 0
    denominator = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    productID = row.int(first)
    name = row.text(first + 1)
    numerator = row.int(first + 2)
    denominator = row.int(first + 3)
  }

  /// What `$columns(ProductUnitRow)` stands for.
  package static var columns: [String] {
    ["product_id", "name", "numerator", "denominator"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO product_units (tenant, product_id, name_folded, name, numerator, denominator)
    VALUES ($tenant, $1, $2, $3, $4, $5)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      productID,
      Text.fold(name),
      name,
      numerator,
      denominator,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
