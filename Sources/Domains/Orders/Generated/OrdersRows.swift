// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
import TongluService

/// A row of orders.
package struct OrderRow: VersionedRow, Hashable {
  package var id: Int64
  package var version: Int64
  package var number: String
  package var customerID: Int64
  package var warehouseID: Int64
  package var currency: String
  package var totalE4: Int64
  package var lineCount: Int64
  package var openLineCount: Int64
  package var externalReference: String?
  package var externalReferenceFolded: String?
  package var note: String
  package var placeTime: Instant
  package var createTime: Instant
  package var cancelTime: Instant?
  package var cancelReason: String
  package var placedByID: Int64
  package var placedByStaff: Bool
  package var customerName: String
  package var customerAddress: String

  package init(id: Int64, version: Int64, number: String, customerID: Int64, warehouseID: Int64, currency: String, totalE4: Int64, lineCount: Int64, openLineCount: Int64, externalReference: String?, externalReferenceFolded: String?, note: String, placeTime: Instant, createTime: Instant, cancelTime: Instant?, cancelReason: String, placedByID: Int64, placedByStaff: Bool, customerName: String, customerAddress: String) {
    self.id = id
    self.version = version
    self.number = number
    self.customerID = customerID
    self.warehouseID = warehouseID
    self.currency = currency
    self.totalE4 = totalE4
    self.lineCount = lineCount
    self.openLineCount = openLineCount
    self.externalReference = externalReference
    self.externalReferenceFolded = externalReferenceFolded
    self.note = note
    self.placeTime = placeTime
    self.createTime = createTime
    self.cancelTime = cancelTime
    self.cancelReason = cancelReason
    self.placedByID = placedByID
    self.placedByStaff = placedByStaff
    self.customerName = customerName
    self.customerAddress = customerAddress
  }

  /// Nothing, none and zero in every column.
  package init() {
    id = 0
    version = 0
    number = ""
    customerID = 0
    warehouseID = 0
    currency = ""
    totalE4 = 0
    lineCount = 0
    openLineCount = 0
    externalReference = nil
    externalReferenceFolded = nil
    note = ""
    placeTime = Instant(microseconds: 0)
    createTime = Instant(microseconds: 0)
    cancelTime = nil
    cancelReason = ""
    placedByID = 0
    placedByStaff = false
    customerName = ""
    customerAddress = ""
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    id = row.int(first)
    version = row.int(first + 1)
    number = row.text(first + 2)
    customerID = row.int(first + 3)
    warehouseID = row.int(first + 4)
    currency = row.text(first + 5)
    totalE4 = row.int(first + 6)
    lineCount = row.int(first + 7)
    openLineCount = row.int(first + 8)
    externalReference = row.optionalText(first + 9)
    externalReferenceFolded = row.optionalText(first + 10)
    note = row.text(first + 11)
    placeTime = row.instant(first + 12)
    createTime = row.instant(first + 13)
    cancelTime = row.optionalInstant(first + 14)
    cancelReason = row.text(first + 15)
    placedByID = row.int(first + 16)
    placedByStaff = row.bool(first + 17)
    customerName = row.text(first + 18)
    customerAddress = row.text(first + 19)
  }

  /// What `$columns(OrderRow)` stands for.
  package static var columns: [String] {
    ["id", "version", "number", "customer_id", "warehouse_id", "currency", "total_e4", "line_count", "open_line_count", "external_reference", "external_reference_folded", "note", "place_time", "create_time", "cancel_time", "cancel_reason", "placed_by_id", "placed_by_staff", "customer_name", "customer_address"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 20 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO orders (tenant, id, version, number, customer_id, warehouse_id, currency, total_e4, line_count, open_line_count, external_reference, external_reference_folded, note, place_time, create_time, cancel_time, cancel_reason, placed_by_id, placed_by_staff, customer_name, customer_address)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE orders SET version = $2, number = $3, customer_id = $4, warehouse_id = $5, currency = $6, total_e4 = $7, line_count = $8, open_line_count = $9, external_reference = $10, external_reference_folded = $11, note = $12, place_time = $13, create_time = $14, cancel_time = $15, cancel_reason = $16, placed_by_id = $17, placed_by_staff = $18, customer_name = $19, customer_address = $20
    WHERE tenant = $tenant AND id = $1
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      id,
      version,
      number,
      customerID,
      warehouseID,
      currency,
      totalE4,
      lineCount,
      openLineCount,
      externalReference,
      externalReferenceFolded,
      note,
      placeTime,
      createTime,
      cancelTime,
      cancelReason,
      placedByID,
      placedByStaff,
      customerName,
      customerAddress,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension OrderRecord {
  package var id: Int64 {
    get { row.id }
    set { row.id = newValue }
  }
  package var version: Int64 {
    get { row.version }
    set { row.version = newValue }
  }
  package var number: String {
    get { row.number }
    set { row.number = newValue }
  }
  package var customerID: Int64 {
    get { row.customerID }
    set { row.customerID = newValue }
  }
  package var warehouseID: Int64 {
    get { row.warehouseID }
    set { row.warehouseID = newValue }
  }
  package var currency: String {
    get { row.currency }
    set { row.currency = newValue }
  }
  package var totalE4: Int64 {
    get { row.totalE4 }
    set { row.totalE4 = newValue }
  }
  package var lineCount: Int64 {
    get { row.lineCount }
    set { row.lineCount = newValue }
  }
  package var openLineCount: Int64 {
    get { row.openLineCount }
    set { row.openLineCount = newValue }
  }
  package var externalReference: String? {
    get { row.externalReference }
    set { row.externalReference = newValue }
  }
  package var externalReferenceFolded: String? {
    get { row.externalReferenceFolded }
    set { row.externalReferenceFolded = newValue }
  }
  package var note: String {
    get { row.note }
    set { row.note = newValue }
  }
  package var placeTime: Instant {
    get { row.placeTime }
    set { row.placeTime = newValue }
  }
  package var createTime: Instant {
    get { row.createTime }
    set { row.createTime = newValue }
  }
  package var cancelTime: Instant? {
    get { row.cancelTime }
    set { row.cancelTime = newValue }
  }
  package var cancelReason: String {
    get { row.cancelReason }
    set { row.cancelReason = newValue }
  }
  package var placedByID: Int64 {
    get { row.placedByID }
    set { row.placedByID = newValue }
  }
  package var placedByStaff: Bool {
    get { row.placedByStaff }
    set { row.placedByStaff = newValue }
  }
  package var customerName: String {
    get { row.customerName }
    set { row.customerName = newValue }
  }
  package var customerAddress: String {
    get { row.customerAddress }
    set { row.customerAddress = newValue }
  }
}

/// A row of order_lines.
package struct OrderLineRecord: StoredRow, Hashable {
  package var orderID: Int64
  package var number: Int64
  package var productID: Int64
  package var unit: String
  package var quantityE3: Int64
  package var baseQuantityE3: Int64
  package var cancelledBaseQuantityE3: Int64
  package var unitPriceE4: Int64
  package var totalE4: Int64
  package var priceSource: PriceSource
  package var priceRuleID: Int64
  package var sku: String
  package var productName: String
  package var basisUnit: String
  package var basisPriceE4: Int64
  package var basisNumerator: Int64
  package var basisDenominator: Int64

  package init(orderID: Int64, number: Int64, productID: Int64, unit: String, quantityE3: Int64, baseQuantityE3: Int64, cancelledBaseQuantityE3: Int64, unitPriceE4: Int64, totalE4: Int64, priceSource: PriceSource, priceRuleID: Int64, sku: String, productName: String, basisUnit: String, basisPriceE4: Int64, basisNumerator: Int64, basisDenominator: Int64) {
    self.orderID = orderID
    self.number = number
    self.productID = productID
    self.unit = unit
    self.quantityE3 = quantityE3
    self.baseQuantityE3 = baseQuantityE3
    self.cancelledBaseQuantityE3 = cancelledBaseQuantityE3
    self.unitPriceE4 = unitPriceE4
    self.totalE4 = totalE4
    self.priceSource = priceSource
    self.priceRuleID = priceRuleID
    self.sku = sku
    self.productName = productName
    self.basisUnit = basisUnit
    self.basisPriceE4 = basisPriceE4
    self.basisNumerator = basisNumerator
    self.basisDenominator = basisDenominator
  }

  /// Nothing, none and zero in every column.
  package init() {
    orderID = 0
    number = 0
    productID = 0
    unit = ""
    quantityE3 = 0
    baseQuantityE3 = 0
    cancelledBaseQuantityE3 = 0
    unitPriceE4 = 0
    totalE4 = 0
    priceSource = PriceSource(stored: 0)
    priceRuleID = 0
    sku = ""
    productName = ""
    basisUnit = ""
    basisPriceE4 = 0
    basisNumerator = 0
    basisDenominator = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    orderID = row.int(first)
    number = row.int(first + 1)
    productID = row.int(first + 2)
    unit = row.text(first + 3)
    quantityE3 = row.int(first + 4)
    baseQuantityE3 = row.int(first + 5)
    cancelledBaseQuantityE3 = row.int(first + 6)
    unitPriceE4 = row.int(first + 7)
    totalE4 = row.int(first + 8)
    priceSource = PriceSource(stored: row.int(first + 9))
    priceRuleID = row.int(first + 10)
    sku = row.text(first + 11)
    productName = row.text(first + 12)
    basisUnit = row.text(first + 13)
    basisPriceE4 = row.int(first + 14)
    basisNumerator = row.int(first + 15)
    basisDenominator = row.int(first + 16)
  }

  /// What `$columns(OrderLineRecord)` stands for.
  package static var columns: [String] {
    ["order_id", "number", "product_id", "unit", "quantity_e3", "base_quantity_e3", "cancelled_base_quantity_e3", "unit_price_e4", "total_e4", "price_source", "price_rule_id", "sku", "product_name", "basis_unit", "basis_price_e4", "basis_numerator", "basis_denominator"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 17 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO order_lines (tenant, order_id, number, product_id, unit, quantity_e3, base_quantity_e3, cancelled_base_quantity_e3, unit_price_e4, total_e4, price_source, price_rule_id, sku, product_name, basis_unit, basis_price_e4, basis_numerator, basis_denominator)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      orderID,
      number,
      productID,
      unit,
      quantityE3,
      baseQuantityE3,
      cancelledBaseQuantityE3,
      unitPriceE4,
      totalE4,
      priceSource.stored,
      priceRuleID,
      sku,
      productName,
      basisUnit,
      basisPriceE4,
      basisNumerator,
      basisDenominator,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

/// A row of order_attempts.
package struct OrderAttemptRow: StoredRow, Hashable {
  package var customerID: Int64
  package var productID: Int64
  package var clearTime: Instant

  package init(customerID: Int64, productID: Int64, clearTime: Instant) {
    self.customerID = customerID
    self.productID = productID
    self.clearTime = clearTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    customerID = 0
    productID = 0
    clearTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    customerID = row.int(first)
    productID = row.int(first + 1)
    clearTime = row.instant(first + 2)
  }

  /// What `$columns(OrderAttemptRow)` stands for.
  package static var columns: [String] {
    ["customer_id", "product_id", "clear_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 3 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO order_attempts (tenant, customer_id, product_id, clear_time)
    VALUES ($tenant, $1, $2, $3)
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      customerID,
      productID,
      clearTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}
