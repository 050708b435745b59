import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluService

/// A new product, checked and with all derived texts, so that the writer only stores it.
package struct PreparedProduct: Sendable {
  private(set) var record: ProductRecord
  let barcodes: [String]

  /// Pure. Refuses as `ProductDraftRules` does.
  init(_ draft: ProductDraft, field: String, _ call: Call) throws(Status) {
    (record, barcodes) = try ProductDraftRules.record(draft, field: field, call)
  }

  /// The same product with a new id. Lists are paged by id, so it is made when the row is written.
  func numbered(_ call: Call) -> PreparedProduct {
    var copy = self
    copy.record.id = call.newID()
    return copy
  }

  /// The approximate number of its rows.
  var rowCount: Int { 2 + barcodes.count + record.units.count }

  /// ALREADY_EXISTS SKU_TAKEN, BARCODE_TAKEN.
  func refuseTaken(_ snapshot: borrowing Snapshot) throws(Status) {
    try record.refuseTaken(barcodes: barcodes, snapshot)
  }

  /// Writes the product, whose SKU and barcodes must be free.
  func insert(_ transaction: borrowing Transaction) throws(Status) {
    try record.insert(barcodes: barcodes, transaction)
  }
}
