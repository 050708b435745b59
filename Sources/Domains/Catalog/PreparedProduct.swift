import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluService

/// A new product, checked, with all that is made of its texts: what the writer only has to store.
package struct PreparedProduct: Sendable {
  private(set) var record: ProductRecord
  let barcodes: [String]

  /// Pure. The refusals of `ProductDraftRules`.
  init(_ draft: ProductDraft, field: String, _ call: Call) throws(Status) {
    (record, barcodes) = try ProductDraftRules.record(draft, field: field, call)
  }

  /// The same product with a new id. Lists are paged by id, so it is made when the row is written.
  func numbered(_ call: Call) -> PreparedProduct {
    var copy = self
    copy.record.id = call.newID()
    return copy
  }

  /// About how many rows it is.
  var rowCount: Int { 2 + barcodes.count + record.units.count }

  /// ALREADY_EXISTS SKU_TAKEN, BARCODE_TAKEN.
  func refuseTaken(_ snapshot: borrowing Snapshot) throws(Status) {
    try record.refuseTaken(barcodes: barcodes, snapshot)
  }

  /// Writes what is not taken.
  func insert(_ transaction: borrowing Transaction) throws(Status) {
    try record.insert(barcodes: barcodes, transaction)
  }
}
