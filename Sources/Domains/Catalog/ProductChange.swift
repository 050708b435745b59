import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

extension ProductRecord {
  /// ALREADY_EXISTS SKU_TAKEN, BARCODE_TAKEN.
  func refuseTaken(barcodes: [String], _ snapshot: borrowing Snapshot) throws(Status) {
    try refuseTakenSKU(snapshot)
    try refuseTaken(barcodes, snapshot)
  }

  /// Writes a new product with its barcodes and units, none of which is taken, and its feed entry.
  func insert(barcodes: [String], _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO products
        (tenant, id, version, sku, sku_folded, name, description, category, category_folded,
         brand, brand_folded, base_unit, rounding, active, hidden, pinyin, create_time,
         update_time)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
      """,
      id, version, sku, Text.fold(sku), name, description, category, Text.fold(category), brand,
      Text.fold(brand), baseUnit, rounding.rawValue, isActive,
      isHidden, pinyin, createTime, updateTime)
    try insert(barcodes: barcodes, to: transaction)
    try insertUnits(transaction)
    try transaction.record(.product, id, version: version, .created)
  }

  /// Writes the product as its next version; `barcodes` nil keeps the former ones.
  mutating func update(
    barcodes: [String]?, areUnitsNew: Bool, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    version += 1
    updateTime = call.now(after: updateTime)
    try refuseTakenSKU(transaction.snapshot)
    try transaction.execute(
      """
      UPDATE products SET version = $2, sku = $3, sku_folded = $4, name = $5, description = $6,
        category = $7, category_folded = $8, brand = $9, brand_folded = $10, rounding = $11,
        active = $12, hidden = $13, pinyin = $14, update_time = $15
      WHERE tenant = $tenant AND id = $1
      """,
      id, version, sku, Text.fold(sku), name, description, category, Text.fold(category), brand,
      Text.fold(brand), rounding.rawValue, isActive, isHidden, pinyin, updateTime)
    if let barcodes {
      try transaction.execute(
        "DELETE FROM product_barcodes WHERE tenant = $tenant AND product_id = $1", id)
      try refuseTaken(barcodes, transaction.snapshot)
      try insert(barcodes: barcodes, to: transaction)
    }
    if areUnitsNew {
      try transaction.execute(
        "DELETE FROM product_units WHERE tenant = $tenant AND product_id = $1", id)
      try insertUnits(transaction)
    }
    try transaction.record(.product, id, version: version, .updated)
  }

  private func refuseTakenSKU(_ snapshot: borrowing Snapshot) throws(Status) {
    let isTaken = try snapshot.exists(
      "SELECT 1 FROM products WHERE tenant = $tenant AND sku_folded = $1 AND id <> $2",
      Text.fold(sku), id)
    if isTaken { throw Status(.alreadyExists, "SKU_TAKEN", "there is a product \(sku)") }
  }

  private func refuseTaken(
    _ barcodes: [String], _ snapshot: borrowing Snapshot
  ) throws(Status) {
    for barcode in barcodes {
      let isTaken = try snapshot.exists(
        "SELECT 1 FROM product_barcodes WHERE tenant = $tenant AND barcode_folded = $1",
        Barcode.fold(barcode))
      if isTaken {
        throw Status(.alreadyExists, "BARCODE_TAKEN", "another product has barcode \(barcode)")
      }
    }
  }

  private func insert(
    barcodes: [String], to transaction: borrowing Transaction
  ) throws(Status) {
    for barcode in barcodes {
      try transaction.execute(
        """
        INSERT INTO product_barcodes (tenant, barcode, barcode_folded, product_id)
        VALUES ($tenant, $1, $2, $3)
        """, barcode, Barcode.fold(barcode), id)
    }
  }

  private func insertUnits(_ transaction: borrowing Transaction) throws(Status) {
    for unit in units {
      try transaction.execute(
        """
        INSERT INTO product_units
          (tenant, product_id, name, name_folded, numerator, denominator)
        VALUES ($tenant, $1, $2, $3, $4, $5)
        """, id, unit.name, Text.fold(unit.name), unit.numerator, unit.denominator)
    }
  }
}
