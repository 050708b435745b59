import TongluCatalog
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

/// How price rules are found and described: `SKU` is a product's base price, `SKU/CLASS` its price
/// on the list of a class, `SKU/CUSTOMER` a contract price.
enum PriceRuleReference {
  /// The rules of a product, or of a customer, that are searched.
  private static let searchedMax = 200

  static let all = Reference(
    "PriceRule", openTo: [.owner, .manager, .sales, .finance],
    find: { (query, call, snapshot) throws(Status) in
      let own = try rules(ofProduct: query.text, query, call, snapshot)
      // The product itself was typed, by its SKU or its barcode.
      guard own.isEmpty else { return query.beginning(own) }
      if query.text.isEmpty {
        return query.among(
          query.customerID == 0 ? [] : try rules(ofProduct: nil, query, call, snapshot))
      }
      // The last slash: a SKU may have others before it.
      guard let slash = query.text.lastIndex(where: { "/／".contains($0) }) else { return [] }
      let product = Text.trim(String(query.text[..<slash]))
      return query.among(try rules(ofProduct: product, query, call, snapshot))
    },
    describe: { (ids, call, snapshot) throws(Status) in try descriptions(ids, call, snapshot) })

  /// The rules of a product that the caller sees, or without one those of the query's customer.
  private static func rules(
    ofProduct text: String?, _ query: Reference.Query, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    var productID: Int64?
    if let text {
      productID = text.isEmpty ? nil : try ProductRecord.keyed(by: text, snapshot).first
      guard productID != nil else { return [] }
    }
    let list = PriceRuleList(after: .min, sight: call.sight, productID: productID)
    let keys =
      query.customerID == 0
      ? try list.visible(limit: searchedMax, snapshot)
      : try list.rows(of: query.customerID, until: nil, limit: searchedMax, snapshot)
    return try descriptions(keys.map(\.id), call, snapshot)
  }

  private static func descriptions(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    guard !ids.isEmpty else { return [] }
    let visible = try snapshot.all(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT r.id FROM wanted CROSS JOIN price_rules AS r
      WHERE r.tenant = $tenant AND r.id = wanted.id AND (r.level <> 2 OR $seesID(r.target_id))
      """, as: call.sight.form, List(ids)
    ) { row throws(Status) in row.int(0) }
    let rules = try PriceRuleRecord.find(visible, snapshot)
    guard !rules.isEmpty else { return [] }
    let products = try ProductRecord.askVisible(
      Array(Set(rules.map(\.productID))), call, snapshot
    ).answer(snapshot)
    let customers = try customers(
      Set(rules.filter { $0.level == .contract }.map(\.targetID)), snapshot)
    return rules.compactMap { rule in
      products[rule.productID].map { description(rule, $0, customers[rule.targetID]) }
    }
  }

  private static func customers(
    _ ids: Set<Int64>, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: CustomerEntry] {
    guard !ids.isEmpty else { return [:] }
    let found = try snapshot.all(
      CustomerEntry.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(CustomerEntry c)
      FROM wanted CROSS JOIN customers AS c WHERE c.tenant = $tenant AND c.id = wanted.id
      """, List(ids.sorted()))
    return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
  }

  /// `JM-125/D001`, the names of product and customer, and the price.
  private static func description(
    _ rule: PriceRuleRecord, _ product: ProductRecord, _ customer: CustomerEntry?
  ) -> Reference.Description {
    let target = customer.map { $0.code ?? $0.name } ?? rule.classCode
    let name = customer?.name ?? rule.classCode
    let price = Exact.text(rule.unitPriceE4, digits: 4)
    let least = rule.minQuantityE3 == 0 ? "" : " ≥ \(Exact.text(rule.minQuantityE3, digits: 3))"
    return Reference.Description(
      id: rule.id, handle: target.isEmpty ? product.sku : "\(product.sku)/\(target)",
      title: name.isEmpty ? product.name : "\(product.name) \(name)",
      detail: "\(price) \(rule.currency)/\(rule.unit)\(least)")
  }
}

extension Reference.Query {
  /// Things of which the text is the whole handle, or its beginning.
  fileprivate func beginning(_ things: [Reference.Description]) -> [Reference.Candidate] {
    let found = things.map { Reference.Candidate(isWhole($0) ? .exact : .handle, $0) }
    return Array(found.sorted { $0.match < $1.match }.prefix(limit))
  }
}
