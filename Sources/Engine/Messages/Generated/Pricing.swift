// Generated from tonglu/v1/pricing.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import CMessages
internal import CProtobufC
public import TongluCore

/// A price for one unit of a product, for whom it holds, and when.
public struct PriceRule: Message {
  public var id: Int64 = 0
  public var version: Int64 = 0
  /// Contract, class list or base.
  public var level: PriceSource = .init(rawValue: 0)
  /// The customer of a contract price, else 0.
  public var customerID: Int64 = 0
  /// The class of a list price, else empty.
  public var classCode: String = ""
  public var productID: Int64 = 0
  public var unit: String = ""
  /// ISO 4217.
  public var currency: String = ""
  /// For one unit.
  public var unitPriceE4: Int64 = 0
  /// Holds from this quantity on, in 1/1,000 of the unit.
  public var minQuantityE3: Int64 = 0
  /// The higher wins between rules of the same min_quantity.
  public var priority: Int32 = 0
  /// Absent: since ever.
  public var startTime: Instant?
  /// The first instant at which it no longer holds; absent: for ever.
  public var endTime: Instant?

  public init() {}
}

/// What a new rule is given: a customer for a contract price, a class for a list price, neither for
/// the base price.
public struct PriceRuleDraft: Message {
  public var customerID: Int64 = 0
  public var classCode: String = ""
  public var productID: Int64 = 0
  /// The base unit when empty.
  public var unit: String = ""
  /// The enterprise's when empty.
  public var currency: String = ""
  public var unitPriceE4: Int64 = 0
  public var minQuantityE3: Int64 = 0
  public var priority: Int32 = 0
  public var startTime: Instant?
  public var endTime: Instant?

  public init() {}
}

public struct CreatePriceRuleRequest: Message {
  public var requestID: String = ""
  public var priceRule: PriceRuleDraft?

  public init() {}
}

public struct CreatePriceRuleResponse: Message {
  public var priceRule: PriceRule?

  public init() {}
}

public struct BatchCreatePriceRulesRequest: Message {
  public var requestID: String = ""
  public var rows: [PriceRuleDraft] = []

  public init() {}
}

/// What became of a row.
public struct BatchCreatePriceRulesOutcome: Message {
  /// The new rule; 0 for a refused row.
  public var priceRuleID: Int64 = 0
  /// Empty for an accepted row: PRICE_RULE_TIE.
  public var reason: String = ""
  /// For people.
  public var description: String = ""
  /// All that is wrong with the row, up to 20; the first is what reason and description tell. Empty for
  /// an accepted row.
  public var violations: [RowViolation] = []

  public init() {}
}

public struct BatchCreatePriceRulesResponse: Message {
  /// One for each row, in its order.
  public var outcomes: [BatchCreatePriceRulesOutcome] = []

  public init() {}
}

/// What is absent stays; `clear` removes an end of the window.
public struct UpdatePriceRuleRequest: Message {
  public var requestID: String = ""
  public var priceRuleID: Int64 = 0
  public var version: Int64 = 0
  public var unitPriceE4: Int64?
  public var priority: Int32?
  public var startTime: Instant?
  public var endTime: Instant?
  /// Names of fields to clear: start_time (holds since ever), end_time (holds for ever).
  public var clear: [String] = []

  public init() {}
}

public struct UpdatePriceRuleResponse: Message {
  public var priceRule: PriceRule?

  public init() {}
}

public struct DeletePriceRuleRequest: Message {
  public var requestID: String = ""
  public var priceRuleID: Int64 = 0
  public var version: Int64 = 0

  public init() {}
}

public struct DeletePriceRuleResponse: Message {

  public init() {}
}

/// What is given narrows the list.
public struct ListPriceRulesRequest: PagedRequest {
  public var pageSize: Int32 = 0
  public var pageToken: String = ""
  public var productID: Int64 = 0
  public var customerID: Int64 = 0

  public init() {}
}

public struct ListPriceRulesResponse: Message {
  public var priceRules: [PriceRule] = []
  public var nextPageToken: String = ""

  public init() {}
}

/// A product that a price is asked for.
public struct QuoteLine: Message {
  public var productID: Int64 = 0
  /// The base unit when empty.
  public var unit: String = ""
  /// In 1/1,000 of the unit; one unit when 0.
  public var quantityE3: Int64 = 0

  public init() {}
}

public struct QuotePricesRequest: Message {
  /// A member's own company when 0.
  public var customerID: Int64 = 0
  /// The customer's when empty, the enterprise's when it has none; a member's own company's only.
  public var currency: String = ""
  public var lines: [QuoteLine] = []
  /// Now when absent.
  public var atTime: Instant?

  public init() {}
}

/// A price and the rule that gave it, or why there is none: then `reason` is given, and of the rest
/// product, unit and quantity as they were asked for.
public struct PriceQuoteLine: Message {
  public var productID: Int64 = 0
  public var unit: String = ""
  public var quantityE3: Int64 = 0
  /// For one unit, rounded half up to 1/10,000 for people; the total does not follow from it.
  public var unitPriceE4: Int64 = 0
  /// basis_price_e4 × basis_numerator / basis_denominator × quantity, rounded once, half up, to the
  /// currency's minor unit.
  public var totalE4: Int64 = 0
  public var source: PriceSource = .init(rawValue: 0)
  public var priceRuleID: Int64 = 0
  /// The unit that the rule names: the line's own, or the product's base unit.
  public var basisUnit: String = ""
  /// What one basis_unit costs, as the rule says it.
  public var basisPriceE4: Int64 = 0
  /// One of the line's unit is basis_numerator / basis_denominator of the basis_unit; both above
  /// zero.
  public var basisNumerator: Int64 = 0
  public var basisDenominator: Int64 = 0
  /// Empty for a priced line: NO_PRICE.
  public var reason: String = ""
  /// Why there is no price, for people.
  public var description: String = ""

  public init() {}
}

public struct QuotePricesResponse: Message {
  /// ISO 4217, of every amount of the response.
  public var currency: String = ""
  /// In the order of the request.
  public var lines: [PriceQuoteLine] = []

  public init() {}
}

extension PriceRule: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PriceRule" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__CreatePriceRuleResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.price_rule {
      priceRule = try decoding.inside("price_rule") { () throws(Status) in
        try unsafe PriceRule(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreatePriceRuleResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreatePriceRuleResponse.self)
    unsafe tonglu__v1__create_price_rule_response__init(c)
    if let value = priceRule { unsafe c.pointee.price_rule = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension BatchCreatePriceRulesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreatePriceRulesRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreatePriceRulesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    rows = try unsafe decoding.list(c.pointee.rows, c.pointee.n_rows, "rows") { (item) throws(Status) in
      try unsafe PriceRuleDraft(item.unsafelyUnwrapped, decoding)
    }
    if rows.isEmpty { try decoding.refuseMissing("rows") }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreatePriceRulesOutcome>, _ decoding: Decoding) throws(Status) {
    self.init()
    priceRuleID = unsafe c.pointee.price_rule_id
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
    violations = try unsafe decoding.list(c.pointee.violations, c.pointee.n_violations, "violations") { (item) throws(Status) in
      try unsafe RowViolation(item.unsafelyUnwrapped, decoding)
    }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreatePriceRulesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    outcomes = try unsafe decoding.list(c.pointee.outcomes, c.pointee.n_outcomes, "outcomes") { (item) throws(Status) in
      try unsafe BatchCreatePriceRulesOutcome(item.unsafelyUnwrapped, decoding)
    }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__UpdatePriceRuleResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.price_rule {
      priceRule = try decoding.inside("price_rule") { () throws(Status) in
        try unsafe PriceRule(value, decoding)
      }
    }
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdatePriceRuleResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdatePriceRuleResponse.self)
    unsafe tonglu__v1__update_price_rule_response__init(c)
    if let value = priceRule { unsafe c.pointee.price_rule = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeletePriceRuleRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeletePriceRuleRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__DeletePriceRuleRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    priceRuleID = unsafe c.pointee.price_rule_id
    if priceRuleID == 0 { try decoding.refuseMissing("price_rule_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__DeletePriceRuleResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeletePriceRuleResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeletePriceRuleResponse.self)
    unsafe tonglu__v1__delete_price_rule_response__init(c)
    return unsafe c
  }
}

extension ListPriceRulesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListPriceRulesRequest" }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListPriceRulesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    productID = unsafe c.pointee.product_id
    customerID = unsafe c.pointee.customer_id
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__ListPriceRulesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    priceRules = try unsafe decoding.list(c.pointee.price_rules, c.pointee.n_price_rules, "price_rules") { (item) throws(Status) in
      try unsafe PriceRule(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__QuoteLine>, _ decoding: Decoding) throws(Status) {
    self.init()
    productID = unsafe c.pointee.product_id
    if productID == 0 { try decoding.refuseMissing("product_id") }
    unit = try unsafe decoding.string(c.pointee.unit, "unit")
    quantityE3 = unsafe c.pointee.quantity_e3
  }

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

  package init(_ c: UnsafePointer<Tonglu__V1__QuotePricesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    lines = try unsafe decoding.list(c.pointee.lines, c.pointee.n_lines, "lines") { (item) throws(Status) in
      try unsafe PriceQuoteLine(item.unsafelyUnwrapped, decoding)
    }
  }

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

