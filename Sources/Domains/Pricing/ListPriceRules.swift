package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluPricingMessages
package import TongluService

extension PricingService {
  package func listPriceRules(
    _ request: ListPriceRulesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListPriceRulesResponse {
    let page = try Page(request)
    // Contracts of customers that the caller does not see are left out.
    let list = PriceRuleList(
      after: page.after?.id ?? Int64.min,
      sight: call.sight,
      productID: request.productID == 0 ? nil : request.productID)
    let limit = page.limit + 1
    let keys =
      if request.customerID != 0 {
        try list.rows(
          of: CustomerRecord.find(request.customerID, call, snapshot).id, until: nil, limit: limit,
          snapshot)
      } else {
        try list.visible(limit: limit, snapshot)
      }
    let records = try PriceRuleRecord.find(keys.map(\.id), snapshot)
    var response = ListPriceRulesResponse()
    (response.priceRules, response.nextPageToken) = try page.cut(
      records, key: { Page.Key(id: $0.id) }
    ) { record throws(Status) in record.message }
    return response
  }
}
