import TongluCore
import TongluDatabase
import TongluIdentity
import TongluSearch
import TongluService

/// How products are found and described: by barcode and SKU, then by what SearchProducts searches.
enum ProductReferences {
  static func product(_ index: FeedIndex) -> Reference {
    let products = IndexedReference(
      index,
      exact: { (query, snapshot) throws(Status) in
        try ProductRecord.keyed(by: query.text, snapshot)
      },
      known: { (ids, call, snapshot) throws(Status) in
        try ProductDocuments.entries(ids, snapshot).compactMap { entry in
          let document = ProductDocuments.document(entry)
          guard call.caller.isStaff || document.isPublic else { return nil }
          return IndexedReference.Known(
            .init(id: entry.id, handle: entry.sku, title: entry.name, detail: entry.brand),
            document)
        }
      })
    return Reference(
      "Product", openTo: [.staff, .dealer, .prospect], find: products.find,
      describe: products.describe)
  }
}
