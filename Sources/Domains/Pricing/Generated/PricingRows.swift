// Generated from Schema.sql by tools/generate. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase

/// A row of price_rules.
package struct PriceRuleRow: VersionedRow, Hashable {
  package var productID: Int64
  package var targetID: Int64
  package var currency: String
  package var endTime: Instant
  package var id: Int64
  package var startTime: Instant
  package var levelNumber: Int64
  package var unit: String
  package var minQuantityE3: Int64
  package var priority: Int64
  package var unitPriceE4: Int64
  package var version: Int64
  package var createTime: Instant
  package var updateTime: Instant

  package init(productID: Int64, targetID: Int64, currency: String, endTime: Instant, id: Int64, startTime: Instant, levelNumber: Int64, unit: String, minQuantityE3: Int64, priority: Int64, unitPriceE4: Int64, version: Int64, createTime: Instant, updateTime: Instant) {
    self.productID = productID
    self.targetID = targetID
    self.currency = currency
    self.endTime = endTime
    self.id = id
    self.startTime = startTime
    self.levelNumber = levelNumber
    self.unit = unit
    self.minQuantityE3 = minQuantityE3
    self.priority = priority
    self.unitPriceE4 = unitPriceE4
    self.version = version
    self.createTime = createTime
    self.updateTime = updateTime
  }

  /// Nothing, none and zero in every column.
  package init() {
    productID = 0
    targetID = 0
    currency = ""
    endTime = Instant(microseconds: 0)
    id = 0
    startTime = Instant(microseconds: 0)
    levelNumber = 0
    unit = ""
    minQuantityE3 = 0
    priority = 0
    unitPriceE4 = 0
    version = 0
    createTime = Instant(microseconds: 0)
    updateTime = Instant(microseconds: 0)
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    productID = row.int(first)
    targetID = row.int(first + 1)
    currency = row.text(first + 2)
    endTime = row.instant(first + 3)
    id = row.int(first + 4)
    startTime = row.instant(first + 5)
    levelNumber = row.int(first + 6)
    unit = row.text(first + 7)
    minQuantityE3 = row.int(first + 8)
    priority = row.int(first + 9)
    unitPriceE4 = row.int(first + 10)
    version = row.int(first + 11)
    createTime = row.instant(first + 12)
    updateTime = row.instant(first + 13)
  }

  /// What `$columns(PriceRuleRow)` stands for.
  package static var columns: [String] {
    ["product_id", "target_id", "currency", "end_time", "id", "start_time", "level", "unit", "min_quantity_e3", "priority", "unit_price_e4", "version", "create_time", "update_time"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 14 }

  /// Writes a row.
  package static var insertion: Statement {
    """
    INSERT INTO price_rules (tenant, product_id, target_id, currency, end_time, id, start_time, level, unit, unit_folded, min_quantity_e3, priority, unit_price_e4, version, create_time, update_time)
    VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    """
  }

  /// Writes all columns of a row that is there.
  package static var change: Statement {
    """
    UPDATE price_rules SET product_id = $1, target_id = $2, currency = $3, end_time = $4, start_time = $6, level = $7, unit = $8, unit_folded = $9, min_quantity_e3 = $10, priority = $11, unit_price_e4 = $12, version = $13, create_time = $14, update_time = $15
    WHERE tenant = $tenant AND id = $5
    """
  }

  /// The parameters of these statements.
  package var values: [any Bindable] {
    [
      productID,
      targetID,
      currency,
      endTime,
      id,
      startTime,
      levelNumber,
      unit,
      Text.fold(unit),
      minQuantityE3,
      priority,
      unitPriceE4,
      version,
      createTime,
      updateTime,
    ]
  }

  package static func parameters(of rows: [Self]) -> [[any Bindable]] { rows.map { $0.values } }
}

extension PriceRuleRecord {
  package var productID: Int64 {
    get { row.productID }
    set { row.productID = newValue }
  }
  package var targetID: Int64 {
    get { row.targetID }
    set { row.targetID = newValue }
  }
  package var currency: String {
    get { row.currency }
    set { row.currency = newValue }
  }
  package var endTime: Instant {
    get { row.endTime }
    set { row.endTime = newValue }
  }
  package var id: Int64 {
    get { row.id }
    set { row.id = newValue }
  }
  package var startTime: Instant {
    get { row.startTime }
    set { row.startTime = newValue }
  }
  package var levelNumber: Int64 {
    get { row.levelNumber }
    set { row.levelNumber = newValue }
  }
  package var unit: String {
    get { row.unit }
    set { row.unit = newValue }
  }
  package var minQuantityE3: Int64 {
    get { row.minQuantityE3 }
    set { row.minQuantityE3 = newValue }
  }
  package var priority: Int64 {
    get { row.priority }
    set { row.priority = newValue }
  }
  package var unitPriceE4: Int64 {
    get { row.unitPriceE4 }
    set { row.unitPriceE4 = newValue }
  }
  package var version: Int64 {
    get { row.version }
    set { row.version = newValue }
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

/// Some columns of a row of price_rules.
package struct PriceEntry: TableRow, Hashable {
  package var productID: Int64
  package var id: Int64
  package var levelNumber: Int64
  package var unit: String
  package var minQuantityE3: Int64
  package var priority: Int64
  package var unitPriceE4: Int64

  package init(productID: Int64, id: Int64, levelNumber: Int64, unit: String, minQuantityE3: Int64, priority: Int64, unitPriceE4: Int64) {
    self.productID = productID
    self.id = id
    self.levelNumber = levelNumber
    self.unit = unit
    self.minQuantityE3 = minQuantityE3
    self.priority = priority
    self.unitPriceE4 = unitPriceE4
  }

  /// Nothing, none and zero in every column.
  package init() {
    productID = 0
    id = 0
    levelNumber = 0
    unit = ""
    minQuantityE3 = 0
    priority = 0
    unitPriceE4 = 0
  }

  /// Reads `columns`, from the column `first` of the statement on.
  package init(_ row: borrowing Row, from first: Int32) {
    productID = row.int(first)
    id = row.int(first + 1)
    levelNumber = row.int(first + 2)
    unit = row.text(first + 3)
    minQuantityE3 = row.int(first + 4)
    priority = row.int(first + 5)
    unitPriceE4 = row.int(first + 6)
  }

  /// What `$columns(PriceEntry)` stands for.
  package static var columns: [String] {
    ["product_id", "id", "level", "unit", "min_quantity_e3", "priority", "unit_price_e4"]
  }

  /// How many these are.
  package static var columnCount: Int32 { 7 }
}
