import TongluCRMMessages
import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluInventoryMessages
import TongluMessages
import TongluPricingMessages
import TongluService

/// The data of an enterprise made by calls, hundreds of rows per call: classes, dealers, products
/// with base prices, stock. Derived data, such as search indexes, follow from them.
struct GrownGoods {
  private static let batchRows = 500
  private static let names = [
    "龙井绿茶", "普洱熟茶", "陶瓷杯", "不锈钢壶", "花生酱", "山核桃仁", "竹筷", "棉手套", "Amber oil", "Slate board",
  ]

  let bed: Testbed
  let sizes: GrownSizes

  init(_ bed: Testbed, _ sizes: GrownSizes) {
    self.bed = bed
    self.sizes = sizes
  }

  /// Makes the data; returns the warehouse with the stock and the empty one.
  func make() throws(Status) -> (stocked: Warehouse, empty: Warehouse) {
    try makeCustomers()
    let products = try makeProducts()
    let stocked = try bed.createWarehouse("MAIN") { $0.isDefault = true }
    let empty = try bed.createWarehouse("EMPTY")
    try each(products.count) { range throws(Status) in
      try bed.receive(
        products[range].map { (product: $0, quantityE3: 1_000_000_000_000) }, into: stocked)
      try makePrices(products, range)
    }
    return (stocked, empty)
  }

  private func each(
    _ count: Int, _ body: (Range<Int>) throws(Status) -> Void
  ) throws(Status) {
    for start in stride(from: 0, to: count, by: Self.batchRows) {
      try body(start..<min(start + Self.batchRows, count))
    }
  }

  /// Dealers of ten classes and a tag for every ten: of 20 the first salesperson has 17, the second
  /// 2, the pool 1. They are around Hangzhou.
  private func makeCustomers() throws(Status) {
    for number in 0..<10 {
      var request = CreateCustomerClassRequest()
      request.requestID = bed.requestID()
      request.code = "K\(number)"
      request.name = "Class \(number)"
      let _: CreateCustomerClassResponse = try bed.call(
        "/tonglu.v1.CrmService/CreateCustomerClass", request, as: bed.owner)
    }
    try each(sizes.dealers) { range throws(Status) in
      var request = BatchCreateCustomersRequest()
      request.requestID = bed.requestID()
      request.rows = range.map(dealer)
      let reply: BatchCreateCustomersResponse = try bed.call(
        "/tonglu.v1.CrmService/BatchCreateCustomers", request, as: bed.owner)
      try refuse(reply.outcomes.map(\.reason))
    }
  }

  private func dealer(_ number: Int) -> BatchCreateCustomersRow {
    var row = BatchCreateCustomersRow()
    row.name = "\(Self.names[number % 10])商行 \(number)"
    row.code = "C\(number)"
    row.classCode = "K\(number % 10)"
    row.level = Int32(number % 5)
    row.tags = ["T\(number / 10)"]
    row.address = "\(number % 900) Market Street"
    row.currency = "CNY"
    switch number % 20 {
    case 0..<17: row.ownerID = bed.sales.id
    case 17..<19: row.ownerID = bed.sales2.id
    default: row.ownerID = 0
    }
    var place = Place()
    place.latitude = 29 + Double(number * 7919 % 20_000) / 10_000
    place.longitude = 119 + Double(number * 104_729 % 20_000) / 10_000
    place.datum = number.isMultiple(of: 2) ? .gcj02 : .wgs84
    row.place = place
    return row
  }

  private func makeProducts() throws(Status) -> [Int64] {
    var products: [Int64] = []
    try each(sizes.products) { range throws(Status) in
      var request = BatchCreateProductsRequest()
      request.requestID = bed.requestID()
      request.rows = range.map(product)
      let reply: BatchCreateProductsResponse = try bed.call(
        "/tonglu.v1.CatalogService/BatchCreateProducts", request, as: bed.owner)
      try refuse(reply.outcomes.map(\.reason))
      products += reply.outcomes.map(\.productID)
    }
    return products
  }

  private func product(_ number: Int) -> ProductDraft {
    var draft = ProductDraft()
    draft.sku = "SKU-\(1_000_000 + number)"
    draft.name = "\(Self.names[number % 10]) \(number)"
    draft.category = "Category \(number % 50)"
    draft.brand = "Brand \(number % 20)"
    draft.barcodes = ["BC\(1_000_000 + number)"]
    var box = ProductUnit()
    box.name = "box"
    box.numerator = 12
    box.denominator = 1
    draft.units = [box]
    return draft
  }

  private func makePrices(_ products: [Int64], _ range: Range<Int>) throws(Status) {
    var request = BatchCreatePriceRulesRequest()
    request.requestID = bed.requestID()
    request.rows = range.map { number in
      var draft = PriceRuleDraft()
      draft.productID = products[number]
      draft.currency = "CNY"
      draft.unitPriceE4 = GrownRules.priceE4(ofProduct: number)
      return draft
    }
    let reply: BatchCreatePriceRulesResponse = try bed.call(
      "/tonglu.v1.PricingService/BatchCreatePriceRules", request, as: bed.owner)
    try refuse(reply.outcomes.map(\.reason))
  }

  private func refuse(_ reasons: [String]) throws(Status) {
    guard let reason = reasons.first(where: { !$0.isEmpty }) else { return }
    throw Status(.internal, "ROW_REFUSED", "a row was refused: \(reason)")
  }
}
