import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluLookupMessages
import TongluTestSupport

extension Testbed {
  /// The response of Find.
  func look(
    _ nouns: String..., for text: String, of customerID: Int64 = 0, limit: Int32 = 0,
    as actor: Actor? = nil
  ) throws(Status) -> FindResponse {
    var request = FindRequest()
    request.nouns = nouns
    request.text = text
    request.customerID = customerID
    request.limit = limit
    return try call("/tonglu.v1.LookupService/Find", request, as: actor ?? self.owner)
  }

  /// The candidates as `noun handle match`.
  func candidates(
    _ noun: String, for text: String, of customerID: Int64 = 0, as actor: Actor? = nil
  ) throws(Status) -> [String] {
    try look(noun, for: text, of: customerID, as: actor).candidates.map {
      "\($0.noun) \($0.handle) \($0.match.rawValue)"
    }
  }

  func customer(
    _ name: String, code: String = "", as actor: Actor? = nil
  ) throws(Status) -> Int64 {
    var request = CreateCustomerRequest()
    request.requestID = requestID()
    request.customer = CustomerDraft()
    request.customer?.name = name
    request.customer?.code = code
    let made: CreateCustomerResponse = try call(
      "/tonglu.v1.CrmService/CreateCustomer", request, as: actor ?? self.owner)
    return made.customer?.id ?? 0
  }

  /// New products by SKU and name.
  func products(_ rows: [(sku: String, name: String)]) throws(Status) {
    var request = BatchCreateProductsRequest()
    request.requestID = requestID()
    request.rows = rows.map { row in
      var draft = ProductDraft()
      (draft.sku, draft.name) = (row.sku, row.name)
      return draft
    }
    let made: BatchCreateProductsResponse = try call(
      "/tonglu.v1.CatalogService/BatchCreateProducts", request, as: self.owner)
    if let refused = made.outcomes.first(where: { !$0.reason.isEmpty }) {
      throw Status(.internal, "ROW_REFUSED", refused.reason)
    }
  }
}
