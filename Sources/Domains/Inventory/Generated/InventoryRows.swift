// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
import TongluService

/// A row of warehouses.
package struct WarehouseRecord: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var code: String
  package var name: String
  package var allowNegative: Bool
  package var isDefault: Bool
  package var createTime: Instant

  package init(id: Int64, version: Int64, code: String, name: String, allowNegative: Bool, isDefault: Bool, createTime: Instant) {
    self.id = id
    self.version = version
    self.code = code
    self.name = name
    self.allowNegative = allowNegative
    self.isDefault = isDefault
    self.createTime = createTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    code = ""
    name = ""
    allowNegative = false
    isDefault = false
    createTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    code = row.text(first + 2)
    name = row.text(first + 3)
    allowNegative = row.bool(first + 4)
    isDefault = row.bool(first + 5)
    createTime = row.instant(first + 6)
  }

  /// What `$columns(WarehouseRecord)` stands for.
  package static var columns: [String] {
    ["id", "version", "code", "name", "allow_negative", "is_default", "create_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 7 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO warehouses (tenant, id, version, code, code_folded, name, allow_negative, is_default, create_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE warehouses SET version = $2, code = $3, code_folded = $4, name = $5, allow_negative = $6, is_default = $7, create_time = $8
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      code,
      Text.fold(code),
      name,
      allowNegative,
      isDefault,
      createTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of stock_levels.
package struct StockLevelRecord: VersionedRow, Hashable {
  package var warehouseID: Int64
  package var productID: Int64
  package var id: Int64
  package var version: Int64
  package var onHandE3: Int64
  package var reservedE3: Int64
  package var safetyE3: Int64

  package init(warehouseID: Int64, productID: Int64, id: Int64, version: Int64, onHandE3: Int64, reservedE3: Int64, safetyE3: Int64) {
    self.warehouseID = warehouseID
    self.productID = productID
    self.id = id
    self.version = version
    self.onHandE3 = onHandE3
    self.reservedE3 = reservedE3
    self.safetyE3 = safetyE3
  }

  /// Nothing, none and zero in every column.
  package init() {
    warehouseID = 0
    productID = 0
    id = 0
    version = 0
    onHandE3 = 0
    reservedE3 = 0
    safetyE3 = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    warehouseID = row.int(first)
    productID = row.int(first + 1)
    id = row.int(first + 2)
    version = row.int(first + 3)
    onHandE3 = row.int(first + 4)
    reservedE3 = row.int(first + 5)
    safetyE3 = row.int(first + 6)
  }

  /// What `$columns(StockLevelRecord)` stands for.
  package static var columns: [String] {
    ["warehouse_id", "product_id", "id", "version", "on_hand_e3", "reserved_e3", "safety_e3"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 7 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO stock_levels (tenant, warehouse_id, product_id, id, version, on_hand_e3, reserved_e3, safety_e3)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE stock_levels SET warehouse_id = $1, product_id = $2, version = $4, on_hand_e3 = $5, reserved_e3 = $6, safety_e3 = $7
    WHERE tenant = $tenant AND id = $3
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      warehouseID,
      productID,
      id,
      version,
      onHandE3,
      reservedE3,
      safetyE3,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of stock_moves.
package struct StockMoveRecord: StoredRow, Hashable {
  package var id: Int64
  package var warehouseID: Int64
  package var productID: Int64
  package var kind: StockMoveKind
  package var quantityE3: Int64
  package var reference: String
  package var staffID: Int64
  package var createTime: Instant
  package var sku: String
  package var productName: String

  package init(id: Int64, warehouseID: Int64, productID: Int64, kind: StockMoveKind, quantityE3: Int64, reference: String, staffID: Int64, createTime: Instant, sku: String, productName: String) {
    self.id = id
    self.warehouseID = warehouseID
    self.productID = productID
    self.kind = kind
    self.quantityE3 = quantityE3
    self.reference = reference
    self.staffID = staffID
    self.createTime = createTime
    self.sku = sku
    self.productName = productName
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    warehouseID = 0
    productID = 0
    kind = StockMoveKind(stored: 0)
    quantityE3 = 0
    reference = ""
    staffID = 0
    createTime = Instant(microseconds: 0)
    sku = ""
    productName = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    warehouseID = row.int(first + 1)
    productID = row.int(first + 2)
    kind = StockMoveKind(stored: row.int(first + 3))
    quantityE3 = row.int(first + 4)
    reference = row.text(first + 5)
    staffID = row.int(first + 6)
    createTime = row.instant(first + 7)
    sku = row.text(first + 8)
    productName = row.text(first + 9)
  }

  /// What `$columns(StockMoveRecord)` stands for.
  package static var columns: [String] {
    ["id", "warehouse_id", "product_id", "kind", "quantity_e3", "reference", "staff_id", "create_time", "sku", "product_name"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 10 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO stock_moves (tenant, id, warehouse_id, product_id, kind, quantity_e3, reference, staff_id, create_time, sku, product_name)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      warehouseID,
      productID,
      kind.stored,
      quantityE3,
      reference,
      staffID,
      createTime,
      sku,
      productName,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of reservations.
package struct ReservationRow: StoredRow, Hashable {
  package var orderID: Int64
  package var warehouseID: Int64
  package var productID: Int64
  package var quantityE3: Int64

  package init(orderID: Int64, warehouseID: Int64, productID: Int64, quantityE3: Int64) {
    self.orderID = orderID
    self.warehouseID = warehouseID
    self.productID = productID
    self.quantityE3 = quantityE3
  }

  /// Nothing, none and zero in every column.
  package init() {
    orderID = 0
    warehouseID = 0
    productID = 0
    quantityE3 = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    orderID = row.int(first)
    warehouseID = row.int(first + 1)
    productID = row.int(first + 2)
    quantityE3 = row.int(first + 3)
  }

  /// What `$columns(ReservationRow)` stands for.
  package static var columns: [String] {
    ["order_id", "warehouse_id", "product_id", "quantity_e3"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 4 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO reservations (tenant, order_id, warehouse_id, product_id, quantity_e3)
    VALUES ($tenant, $1, $2, $3, $4)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      orderID,
      warehouseID,
      productID,
      quantityE3,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
