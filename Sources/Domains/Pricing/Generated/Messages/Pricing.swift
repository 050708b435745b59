// Generated from tonglu/v1/pricing.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CPricingMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// A price for one unit of a product, with the customers and the time that it applies to.
public struct PriceRule: Message {
  /// The rule's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// Contract, class list or base.
  public var level: PriceSource = .init(rawValue: 0)
  /// The customer of a contract price; 0 otherwise.
  public var customerID: Int64 = 0
  /// The class of a list price; empty otherwise.
  public var classCode: String = ""
  /// The product.
  public var productID: Int64 = 0
  /// The product's unit that the price is for.
  public var unit: String = ""
  /// The currency of the price, ISO 4217.
  public var currency: String = ""
  /// The price of one unit, in 1/10,000 of the currency unit, 0 or more.
  public var unitPriceE4: Int64 = 0
  /// The smallest quantity that the rule applies to, in 1/1,000 of the unit; 0: any quantity.
  public var minQuantityE3: Int64 = 0
  /// Between rules of the same level, unit and min_quantity the higher one wins.
  public var priority: Int32 = 0
  /// The first instant at which the rule applies; absent: no beginning.
  public var startTime: Instant?
  /// The first instant at which the rule no longer applies; absent: no end.
  public var endTime: Instant?

  public init() {}
}

/// The fields of a new price rule: with a customer a contract price, with a class a list price,
/// with neither the base price. BAD_TARGET with both.
public struct PriceRuleDraft: Message {
  /// The customer of a contract price; 0 for none.
  public var customerID: Int64 = 0
  /// The code of the class of a list price, without regard to case and width; empty for none.
  public var classCode: String = ""
  /// The product; it must be active.
  public var productID: Int64 = 0
  /// One of the product's units, without regard to case and width; UNKNOWN_UNIT otherwise. Empty:
  /// the base unit.
  public var unit: String = ""
  /// ISO 4217 in capitals; BAD_CURRENCY otherwise. Empty: the enterprise's currency.
  public var currency: String = ""
  /// The price of one unit, in 1/10,000 of the currency unit, 0 or more; NEGATIVE_AMOUNT otherwise.
  public var unitPriceE4: Int64 = 0
  /// The smallest quantity that the rule applies to, in 1/1,000 of the unit, 0 or more;
  /// NEGATIVE_AMOUNT otherwise. 0: any quantity.
  public var minQuantityE3: Int64 = 0
  /// Between rules of the same level, unit and min_quantity the higher one wins. Any value, below 0
  /// too.
  public var priority: Int32 = 0
  /// The first instant at which the rule applies; absent: no beginning.
  public var startTime: Instant?
  /// The first instant at which the rule no longer applies, after start_time (BAD_WINDOW); absent:
  /// no end.
  public var endTime: Instant?

  public init() {}
}

/// The request of CreatePriceRule.
public struct CreatePriceRuleRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The new rule's fields.
  public var priceRule: PriceRuleDraft?

  public init() {}
}

/// The response of CreatePriceRule.
public struct CreatePriceRuleResponse: Message {
  /// The new rule.
  public var priceRule: PriceRule?

  public init() {}
}

/// The request of BatchCreatePriceRules.
public struct BatchCreatePriceRulesRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 500 rules in the order of the source; TOO_MANY_ROWS otherwise.
  public var rows: [PriceRuleDraft] = []

  public init() {}
}

/// The result of one row.
public struct BatchCreatePriceRulesOutcome: Message {
  /// The new rule; 0 for a refused row.
  public var priceRuleID: Int64 = 0
  /// The reason of the refusal, UPPER_SNAKE: PRICE_RULE_TIE; empty for an accepted row.
  public var reason: String = ""
  /// The explanation of the refusal for people; empty for an accepted row.
  public var description: String = ""
  /// Every fault of the row, up to 20; reason and description are those of the first. Empty for an
  /// accepted row.
  public var violations: [RowViolation] = []

  public init() {}
}

/// The response of BatchCreatePriceRules.
public struct BatchCreatePriceRulesResponse: Message {
  /// One for each row of the request, in its order.
  public var outcomes: [BatchCreatePriceRulesOutcome] = []

  public init() {}
}

/// The request of UpdatePriceRule. A field that is absent keeps its value; clear removes a limit of
/// the window.
public struct UpdatePriceRuleRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The rule to change.
  public var priceRuleID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// The price of one unit, in 1/10,000 of the currency unit, 0 or more. Absent: the price stays.
  public var unitPriceE4: Int64?
  /// The new priority. Absent: the priority stays.
  public var priority: Int32?
  /// The first instant at which the rule applies. Absent: it stays; clear removes it.
  public var startTime: Instant?
  /// The first instant at which the rule no longer applies. Absent: it stays; clear removes it.
  public var endTime: Instant?
  /// Names of fields to clear: start_time (no beginning), end_time (no end). Another name, or a
  /// field that is given too, is refused with BAD_CLEAR.
  public var clear: [String] = []

  public init() {}
}

/// The response of UpdatePriceRule.
public struct UpdatePriceRuleResponse: Message {
  /// The rule after the change.
  public var priceRule: PriceRule?

  public init() {}
}

/// The request of DeletePriceRule.
public struct DeletePriceRuleRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The rule to delete.
  public var priceRuleID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0

  public init() {}
}

/// The response of DeletePriceRule; it has no fields.
public struct DeletePriceRuleResponse: Message {

  public init() {}
}

/// The request of ListPriceRules. Both filters must hold where they are given.
public struct ListPriceRulesRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""
  /// Only rules of this product; 0: of every product.
  public var productID: Int64 = 0
  /// Only contract prices of this customer; 0: every rule that the caller sees.
  public var customerID: Int64 = 0

  public init() {}
}

/// The response of ListPriceRules.
public struct ListPriceRulesResponse: Message {
  /// The rules of the page, by id.
  public var priceRules: [PriceRule] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// A product that a price is asked for.
public struct QuoteLine: Message {
  /// The product.
  public var productID: Int64 = 0
  /// One of the product's units, without regard to case and width. Empty: the base unit.
  public var unit: String = ""
  /// In 1/1,000 of the unit; 0 means one unit. Below 0 the line gets BAD_QUANTITY.
  public var quantityE3: Int64 = 0

  public init() {}
}

/// The request of QuotePrices.
public struct QuotePricesRequest: Message {
  /// The customer that pays. From a member 0, or its own company; from staff it is required.
  public var customerID: Int64 = 0
  /// ISO 4217 in capitals. Empty: the customer's currency, or the enterprise's where it has none. A
  /// member may ask for this one only.
  public var currency: String = ""
  /// 1 to 200 lines; TOO_MANY_LINES otherwise.
  public var lines: [QuoteLine] = []
  /// The time for which the prices are asked, from staff only; absent: now.
  public var atTime: Instant?

  public init() {}
}

/// A price and the rule that it came from. Where reason is set there is no price, and only product,
/// unit and quantity are given, as they were asked for.
public struct PriceQuoteLine: Message {
  /// The product as it was asked for.
  public var productID: Int64 = 0
  /// The unit, spelled as the product has it.
  public var unit: String = ""
  /// The quantity of the total, in 1/1,000 of the unit.
  public var quantityE3: Int64 = 0
  /// The price of one unit, in 1/10,000 of the currency unit, rounded half up for display; total_e4
  /// is not computed from it.
  public var unitPriceE4: Int64 = 0
  /// The total, in 1/10,000 of the currency unit: basis_price_e4 × basis_numerator /
  /// basis_denominator × quantity, rounded once, half up, to the currency's minor unit.
  public var totalE4: Int64 = 0
  /// Where the price came from; unspecified without one.
  public var source: PriceSource = .init(rawValue: 0)
  /// The rule that the price came from; 0 without one.
  public var priceRuleID: Int64 = 0
  /// The unit of the rule: the line's own unit, or the product's base unit.
  public var basisUnit: String = ""
  /// The price of one basis_unit, in 1/10,000 of the currency unit, as the rule has it.
  public var basisPriceE4: Int64 = 0
  /// One of the line's unit is basis_numerator / basis_denominator of basis_unit. Above 0; 0
  /// without a price.
  public var basisNumerator: Int64 = 0
  /// See basis_numerator. Above 0; 0 without a price.
  public var basisDenominator: Int64 = 0
  /// Why there is no price, UPPER_SNAKE: NO_PRICE; empty for a priced line.
  public var reason: String = ""
  /// The explanation of the reason for people; empty for a priced line.
  public var description: String = ""

  public init() {}
}

/// The response of QuotePrices.
public struct QuotePricesResponse: Message {
  /// The currency of every amount of the response, ISO 4217.
  public var currency: String = ""
  /// One for each line of the request, in its order.
  public var lines: [PriceQuoteLine] = []

  public init() {}
}

extension PriceRule: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PriceRule" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__price_rule__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PriceRule>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    level = try decoding.known(PriceSource(rawValue: Int32(bitPattern: unsafe c.pointee.level.rawValue)), "level")
    customerID = unsafe c.pointee.customer_id
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    productID = unsafe c.pointee.product_id
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    unitPriceE4 = unsafe c.pointee.unit_price_e4
    minQuantityE3 = unsafe c.pointee.min_quantity_e3
    priority = unsafe c.pointee.priority
    if let value = unsafe c.pointee.start_time {
      startTime = try decoding.inside("start_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.end_time {
      endTime = try decoding.inside("end_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PriceRule> {
    let c = unsafe arena.allocate(Tonglu__V1__PriceRule.self)
    unsafe tonglu__v1__price_rule__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.unit = unsafe arena.string(unit)
    unsafe c.pointee.currency = unsafe arena.string(currency)
    unsafe c.pointee.unit_price_e4 = unitPriceE4
    unsafe c.pointee.min_quantity_e3 = minQuantityE3
    unsafe c.pointee.priority = priority
    if let value = startTime { unsafe c.pointee.start_time = unsafe arena.timestamp(value) }
    if let value = endTime { unsafe c.pointee.end_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension PriceRuleDraft: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PriceRuleDraft" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__price_rule_draft__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PriceRuleDraft>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    productID = unsafe c.pointee.product_id
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    unitPriceE4 = unsafe c.pointee.unit_price_e4
    minQuantityE3 = unsafe c.pointee.min_quantity_e3
    priority = unsafe c.pointee.priority
    if let value = unsafe c.pointee.start_time {
      startTime = try decoding.inside("start_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.end_time {
      endTime = try decoding.inside("end_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PriceRuleDraft> {
    let c = unsafe arena.allocate(Tonglu__V1__PriceRuleDraft.self)
    unsafe tonglu__v1__price_rule_draft__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.unit = unsafe arena.string(unit)
    unsafe c.pointee.currency = unsafe arena.string(currency)
    unsafe c.pointee.unit_price_e4 = unitPriceE4
    unsafe c.pointee.min_quantity_e3 = minQuantityE3
    unsafe c.pointee.priority = priority
    if let value = startTime { unsafe c.pointee.start_time = unsafe arena.timestamp(value) }
    if let value = endTime { unsafe c.pointee.end_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension CreatePriceRuleRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreatePriceRuleRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_price_rule_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreatePriceRuleRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    if let value = unsafe c.pointee.price_rule {
      priceRule = try decoding.inside("price_rule") { () throws(Status) in
        try unsafe PriceRuleDraft(value, decoding)
      }
    }
    if priceRule == nil { try decoding.refuseMissing("price_rule") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreatePriceRuleRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreatePriceRuleRequest.self)
    unsafe tonglu__v1__create_price_rule_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if let value = priceRule { unsafe c.pointee.price_rule = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension CreatePriceRuleResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreatePriceRuleResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_price_rule_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreatePriceRuleResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.price_rule {
      priceRule = try decoding.inside("price_rule") { () throws(Status) in
        try unsafe PriceRule(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreatePriceRuleResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreatePriceRuleResponse.self)
    unsafe tonglu__v1__create_price_rule_response__init(c)
    if let value = priceRule { unsafe c.pointee.price_rule = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension BatchCreatePriceRulesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreatePriceRulesRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_price_rules_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreatePriceRulesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    rows = try unsafe decoding.list(c.pointee.rows, c.pointee.n_rows, "rows") { (item) throws(Status) in
      try unsafe PriceRuleDraft(item.unsafelyUnwrapped, decoding)
    }
    if rows.isEmpty { try decoding.refuseMissing("rows") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreatePriceRulesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreatePriceRulesRequest.self)
    unsafe tonglu__v1__batch_create_price_rules_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if !rows.isEmpty {
      unsafe c.pointee.n_rows = rows.count
      unsafe c.pointee.rows = arena.list(rows) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension BatchCreatePriceRulesOutcome: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreatePriceRulesOutcome" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_price_rules_outcome__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreatePriceRulesOutcome>, _ decoding: Decoding) throws(Status) {
    self.init()
    priceRuleID = unsafe c.pointee.price_rule_id
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
    violations = try unsafe decoding.list(c.pointee.violations, c.pointee.n_violations, "violations") { (item) throws(Status) in
      try unsafe RowViolation(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreatePriceRulesOutcome> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreatePriceRulesOutcome.self)
    unsafe tonglu__v1__batch_create_price_rules_outcome__init(c)
    unsafe c.pointee.price_rule_id = priceRuleID
    unsafe c.pointee.reason = unsafe arena.string(reason)
    unsafe c.pointee.description = unsafe arena.string(description)
    if !violations.isEmpty {
      unsafe c.pointee.n_violations = violations.count
      unsafe c.pointee.violations = arena.list(violations) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension BatchCreatePriceRulesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreatePriceRulesResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_price_rules_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreatePriceRulesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    outcomes = try unsafe decoding.list(c.pointee.outcomes, c.pointee.n_outcomes, "outcomes") { (item) throws(Status) in
      try unsafe BatchCreatePriceRulesOutcome(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreatePriceRulesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreatePriceRulesResponse.self)
    unsafe tonglu__v1__batch_create_price_rules_response__init(c)
    if !outcomes.isEmpty {
      unsafe c.pointee.n_outcomes = outcomes.count
      unsafe c.pointee.outcomes = arena.list(outcomes) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension UpdatePriceRuleRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdatePriceRuleRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_price_rule_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdatePriceRuleRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    priceRuleID = unsafe c.pointee.price_rule_id
    if priceRuleID == 0 { try decoding.refuseMissing("price_rule_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._unit_price_e4_case.rawValue == 4 {
      unitPriceE4 = unsafe c.pointee.unit_price_e4
    }
    if unsafe c.pointee._priority_case.rawValue == 5 {
      priority = unsafe c.pointee.priority
    }
    if let value = unsafe c.pointee.start_time {
      startTime = try decoding.inside("start_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.end_time {
      endTime = try decoding.inside("end_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    clear = try unsafe decoding.list(c.pointee.clear, c.pointee.n_clear, "clear") { (item) throws(Status) in
      try unsafe decoding.string(item, "clear")
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdatePriceRuleRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdatePriceRuleRequest.self)
    unsafe tonglu__v1__update_price_rule_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.price_rule_id = priceRuleID
    unsafe c.pointee.version = version
    if let value = unitPriceE4 {
      unsafe c.pointee._unit_price_e4_case = .init(rawValue: 4)
      unsafe c.pointee.unit_price_e4 = value
    }
    if let value = priority {
      unsafe c.pointee._priority_case = .init(rawValue: 5)
      unsafe c.pointee.priority = value
    }
    if let value = startTime { unsafe c.pointee.start_time = unsafe arena.timestamp(value) }
    if let value = endTime { unsafe c.pointee.end_time = unsafe arena.timestamp(value) }
    if !clear.isEmpty {
      unsafe c.pointee.n_clear = clear.count
      unsafe c.pointee.clear = arena.list(clear) { item in unsafe arena.string(item) }
    }
    return unsafe c
  }
}

extension UpdatePriceRuleResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdatePriceRuleResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_price_rule_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdatePriceRuleResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.price_rule {
      priceRule = try decoding.inside("price_rule") { () throws(Status) in
        try unsafe PriceRule(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdatePriceRuleResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdatePriceRuleResponse.self)
    unsafe tonglu__v1__update_price_rule_response__init(c)
    if let value = priceRule { unsafe c.pointee.price_rule = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeletePriceRuleRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeletePriceRuleRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_price_rule_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeletePriceRuleRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    priceRuleID = unsafe c.pointee.price_rule_id
    if priceRuleID == 0 { try decoding.refuseMissing("price_rule_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeletePriceRuleRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DeletePriceRuleRequest.self)
    unsafe tonglu__v1__delete_price_rule_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.price_rule_id = priceRuleID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension DeletePriceRuleResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeletePriceRuleResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_price_rule_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeletePriceRuleResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeletePriceRuleResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeletePriceRuleResponse.self)
    unsafe tonglu__v1__delete_price_rule_response__init(c)
    return unsafe c
  }
}

extension ListPriceRulesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListPriceRulesRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_price_rules_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListPriceRulesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    productID = unsafe c.pointee.product_id
    customerID = unsafe c.pointee.customer_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListPriceRulesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListPriceRulesRequest.self)
    unsafe tonglu__v1__list_price_rules_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.customer_id = customerID
    return unsafe c
  }
}

extension ListPriceRulesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListPriceRulesResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_price_rules_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListPriceRulesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    priceRules = try unsafe decoding.list(c.pointee.price_rules, c.pointee.n_price_rules, "price_rules") { (item) throws(Status) in
      try unsafe PriceRule(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListPriceRulesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListPriceRulesResponse.self)
    unsafe tonglu__v1__list_price_rules_response__init(c)
    if !priceRules.isEmpty {
      unsafe c.pointee.n_price_rules = priceRules.count
      unsafe c.pointee.price_rules = arena.list(priceRules) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension QuoteLine: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.QuoteLine" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__quote_line__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__QuoteLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    quantityE3 = unsafe c.pointee.quantity_e3
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__QuoteLine> {
    let c = unsafe arena.allocate(Tonglu__V1__QuoteLine.self)
    unsafe tonglu__v1__quote_line__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.unit = unsafe arena.string(unit)
    unsafe c.pointee.quantity_e3 = quantityE3
    return unsafe c
  }
}

extension QuotePricesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.QuotePricesRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__quote_prices_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__QuotePricesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe QuoteLine(item.unsafelyUnwrapped, decoding)
    }
    if lines.isEmpty { try decoding.refuseMissing("lines") }
    if let value = unsafe c.pointee.at_time {
      atTime = try decoding.inside("at_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__QuotePricesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__QuotePricesRequest.self)
    unsafe tonglu__v1__quote_prices_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.currency = unsafe arena.string(currency)
    if !lines.isEmpty {
      unsafe c.pointee.n_lines = lines.count
      unsafe c.pointee.lines = arena.list(lines) { item in unsafe item.fill(arena) }
    }
    if let value = atTime { unsafe c.pointee.at_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension PriceQuoteLine: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PriceQuoteLine" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__price_quote_line__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PriceQuoteLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    quantityE3 = unsafe c.pointee.quantity_e3
    unitPriceE4 = unsafe c.pointee.unit_price_e4
    totalE4 = unsafe c.pointee.total_e4
    source = try decoding.known(PriceSource(rawValue: Int32(bitPattern: unsafe c.pointee.source.rawValue)), "source")
    priceRuleID = unsafe c.pointee.price_rule_id
    basisUnit = try unsafe decoding.string(c.pointee.basis_unit, "basis_unit")
    basisPriceE4 = unsafe c.pointee.basis_price_e4
    basisNumerator = unsafe c.pointee.basis_numerator
    basisDenominator = unsafe c.pointee.basis_denominator
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PriceQuoteLine> {
    let c = unsafe arena.allocate(Tonglu__V1__PriceQuoteLine.self)
    unsafe tonglu__v1__price_quote_line__init(c)
    unsafe c.pointee.product_id = productID
    unsafe c.pointee.unit = unsafe arena.string(unit)
    unsafe c.pointee.quantity_e3 = quantityE3
    unsafe c.pointee.unit_price_e4 = unitPriceE4
    unsafe c.pointee.total_e4 = totalE4
    unsafe c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
    unsafe c.pointee.price_rule_id = priceRuleID
    unsafe c.pointee.basis_unit = unsafe arena.string(basisUnit)
    unsafe c.pointee.basis_price_e4 = basisPriceE4
    unsafe c.pointee.basis_numerator = basisNumerator
    unsafe c.pointee.basis_denominator = basisDenominator
    unsafe c.pointee.reason = unsafe arena.string(reason)
    unsafe c.pointee.description = unsafe arena.string(description)
    return unsafe c
  }
}

extension QuotePricesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.QuotePricesResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__quote_prices_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__QuotePricesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe PriceQuoteLine(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__QuotePricesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__QuotePricesResponse.self)
    unsafe tonglu__v1__quote_prices_response__init(c)
    unsafe c.pointee.currency = unsafe arena.string(currency)
    if !lines.isEmpty {
      unsafe c.pointee.n_lines = lines.count
      unsafe c.pointee.lines = arena.list(lines) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

