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

  /// Writes a new product with its barcodes and units, which must be free, and its feed entry.
  func insert(barcodes: [String], _ transaction: borrowing Transaction) throws(Status) {
    try transaction.insert(row)
    try insert(barcodes: barcodes, to: transaction)
    try insertUnits(transaction)
    try transaction.record(.product, id, version: version, .created)
  }

  /// Writes the product as its next version; `barcodes` nil keeps the stored ones.
  mutating func update(
    barcodes: [String]?, areUnitsNew: Bool, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    version += 1
    updateTime = call.now(after: updateTime)
    try refuseTakenSKU(transaction.snapshot)
    try transaction.update(row)
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
      try transaction.insert(ProductBarcodeRow(barcode: barcode, productID: id))
    }
  }

  private func insertUnits(_ transaction: borrowing Transaction) throws(Status) {
    for unit in units {
      try transaction.insert(
        ProductUnitRow(
          productID: id, name: unit.name, numerator: unit.numerator,
          denominator: unit.denominator))
    }
  }
}
