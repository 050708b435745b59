import TongluCatalog
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

/// The references of price rules, each looked up once over one view.
struct PriceRuleReferences {
  private var products = LookUps<Int64, ProductRecord>()
  private var customers = LookUps<Int64, CustomerRecord>()
  private var classes = LookUps<String, CustomerClassRecord>()
  private var enterprise: EnterpriseRecord?

  /// The product, which must be active; NOT_FOUND, FAILED_PRECONDITION PRODUCT_INACTIVE.
  mutating func product(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ProductRecord {
    try products.value(id) { () throws(Status) in
      let product = try ProductRecord.find(id, call, snapshot)
      try product.checkActive()
      return product
    }
  }

  /// The customer if the caller sees it; NOT_FOUND otherwise; PERMISSION_DENIED COLLABORATOR_READS.
  mutating func customer(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerRecord {
    try customers.value(id) { () throws(Status) in
      try CustomerRecord.findToChange(id, call, snapshot)
    }
  }

  /// The class with `code`; NOT_FOUND otherwise.
  mutating func customerClass(
    _ code: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> CustomerClassRecord {
    try classes.value(code) { () throws(Status) in
      try CustomerClassRecord.find(code: code, snapshot)
    }
  }

  /// The enterprise's currency.
  mutating func currency(_ snapshot: borrowing Snapshot) throws(Status) -> String {
    if let enterprise { return enterprise.currency }
    let found = try EnterpriseRecord.current(snapshot)
    enterprise = found
    return found.currency
  }
}

/// The versions that a price rule was checked against: while they are unchanged, the results are
/// valid.
struct PriceRuleBasis: Sendable {
  private let product: (id: Int64, version: Int64)
  private let customer: (id: Int64, version: Int64)?
  private let customerClass: (code: String, id: Int64)?
  /// The enterprise's currency, if the rule uses it.
  private let currency: String?

  /// The basis of `record`, which was made of `draft` over these references.
  init(
    _ record: PriceRuleRecord, isInOwnCurrency: Bool, _ references: inout PriceRuleReferences,
    _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    product = (
      record.productID, try references.product(record.productID, call, snapshot).version
    )
    customer =
      record.level == .contract
      ? (record.targetID, try references.customer(record.targetID, call, snapshot).version) : nil
    customerClass = record.level == .classList ? (record.classCode, record.targetID) : nil
    currency = isInOwnCurrency ? nil : record.currency
  }

  /// Whether all versions are unchanged.
  func stands(
    _ versions: inout PriceRuleVersions, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    guard try versions.product(product.id, snapshot) == product.version else { return false }
    if let customer {
      guard try versions.customer(customer.id, snapshot) == customer.version else { return false }
    }
    if let customerClass {
      let found = try versions.customerClass(customerClass.code, snapshot)
      guard found == customerClass.id else { return false }
    }
    guard let currency else { return true }
    return try versions.references.currency(snapshot) == currency
  }
}

/// The versions in a transaction, each looked up once; nil for a missing thing.
struct PriceRuleVersions {
  private var products = LookUps<Int64, Int64?>()
  private var customers = LookUps<Int64, Int64?>()
  var references = PriceRuleReferences()

  mutating func product(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    try products.value(id) { () throws(Status) in try ProductRecord.version(of: id, snapshot) }
  }

  mutating func customer(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    try customers.value(id) { () throws(Status) in try CustomerRecord.version(of: id, snapshot) }
  }

  mutating func customerClass(
    _ code: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    let found = try RowBatch.result { () throws(Status) in
      try references.customerClass(code, snapshot)
    }
    return (try? found.get())?.id
  }
}
