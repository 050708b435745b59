// Generated from tonglu/v1/lookup.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CLookupMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// How a text matches a thing.
public enum ReferenceMatch: MessageEnum {
  /// Never sent.
  case unspecified
  /// The text is the whole key of the thing.
  case exact
  /// The handle begins with the text.
  case handle
  /// The title begins with the text.
  case title
  /// Its words, or the letters of its pinyin, match in another way; of an empty text, everything.
  case other
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .exact
    case 2: self = .handle
    case 3: self = .title
    case 4: self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .exact: 1
    case .handle: 2
    case .title: 3
    case .other: 4
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [ReferenceMatch] = [.unspecified, .exact, .handle, .title, .other]

  public var name: String {
    switch self {
    case .unspecified: "REFERENCE_MATCH_UNSPECIFIED"
    case .exact: "REFERENCE_MATCH_EXACT"
    case .handle: "REFERENCE_MATCH_HANDLE"
    case .title: "REFERENCE_MATCH_TITLE"
    case .other: "REFERENCE_MATCH_OTHER"
    case .unrecognized(let value): String(value)
    }
  }
}

/// The request of Find.
public struct FindRequest: Message {
  /// The nouns to look for: "Product"; several may be one text, joined by bars, as the option refers
  /// has them: "Staff|Member". 1 to 32; UNKNOWN_NOUN for a name that is no noun of the schema. A noun
  /// without handles, such as "AuditEntry", has no candidates.
  public var nouns: [String] = []
  /// What was typed: at most 100 characters; BAD_QUERY otherwise. Empty: the newest orders, posts and
  /// files, and the first of the nouns of which there are few; of the others none. BAD_QUERY beside
  /// texts.
  public var text: String = ""
  /// Only contacts, members, addresses, orders, files and contract prices of this customer, and every
  /// other noun as without it; 0: of any. NOT_FOUND for one that the caller does not see.
  public var customerID: Int64 = 0
  /// The most candidates of a text: 0 and more than 20 mean 20; BAD_LIMIT below 0.
  public var limit: Int32 = 0
  /// Several texts instead of one, each as text and not empty. At most 100, and with several nouns at
  /// most 100 searches: texts times nouns; TOO_MANY_TEXTS otherwise. A text that is the whole key of
  /// things has no other candidates.
  public var texts: [String] = []

  public init() {}
}

/// A thing that the typed text may mean.
public struct ReferenceCandidate: Message {
  /// The noun of the thing.
  public var noun: String = ""
  /// The id of the thing.
  public var id: Int64 = 0
  /// What people call it; empty for a thing without a handle.
  public var handle: String = ""
  /// Its name, or another text that people know it by: of an order the customer's name.
  public var title: String = ""
  /// A second line where the title alone is not enough: a product's brand, a member's company; empty
  /// for none.
  public var detail: String = ""
  /// How the text matches it; never unspecified.
  public var match: ReferenceMatch = .init(rawValue: 0)

  public init() {}
}

/// The candidates of one of several texts.
public struct FindResult: Message {
  /// The candidates, the best first; none for a text that means nothing.
  public var candidates: [ReferenceCandidate] = []
  /// True: there are more than these.
  public var more: Bool = false

  public init() {}
}

/// The response of Find.
public struct FindResponse: Message {
  /// The candidates of text, the best first; none with texts.
  public var candidates: [ReferenceCandidate] = []
  /// True: there are more than these.
  public var more: Bool = false
  /// One for each of texts, in their order.
  public var results: [FindResult] = []

  public init() {}
}

/// A thing by its noun and id.
public struct ThingReference: Message {
  /// The noun of the thing, or several joined by bars, one of which has the id: "Staff|Member".
  /// UNKNOWN_NOUN otherwise.
  public var noun: String = ""
  /// The id of the thing.
  public var id: Int64 = 0

  public init() {}
}

/// The request of Describe.
public struct DescribeRequest: Message {
  /// At most 200; TOO_MANY_REFERENCES otherwise.
  public var references: [ThingReference] = []

  public init() {}
}

/// What people read instead of an id.
public struct ReferenceDescription: Message {
  /// The noun of the thing: one, even if several were asked for.
  public var noun: String = ""
  /// The id of the thing.
  public var id: Int64 = 0
  /// What people call it; empty for a thing without a handle.
  public var handle: String = ""
  /// Its name, or another text that people know it by.
  public var title: String = ""
  /// A second line where the title alone is not enough; empty for none.
  public var detail: String = ""

  public init() {}
}

/// The response of Describe.
public struct DescribeResponse: Message {
  /// In the order of the request, each thing once. A thing that does not exist, that the caller does
  /// not see or that has no title is left out.
  public var descriptions: [ReferenceDescription] = []

  public init() {}
}

extension FindRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.FindRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__find_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__FindRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    nouns = try unsafe decoding.list(c.pointee.nouns, c.pointee.n_nouns, "nouns") { (item) throws(Status) in
      try unsafe decoding.string(item, "nouns")
    }
    if nouns.isEmpty { try decoding.refuseMissing("nouns") }
    text = try unsafe decoding.string(c.pointee.text, "text")
    customerID = unsafe c.pointee.customer_id
    limit = unsafe c.pointee.limit
    texts = try unsafe decoding.list(c.pointee.texts, c.pointee.n_texts, "texts") { (item) throws(Status) in
      try unsafe decoding.string(item, "texts")
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__FindRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__FindRequest.self)
    unsafe tonglu__v1__find_request__init(c)
    if !nouns.isEmpty {
      unsafe c.pointee.n_nouns = nouns.count
      unsafe c.pointee.nouns = arena.list(nouns) { item in unsafe arena.string(item) }
    }
    unsafe c.pointee.text = unsafe arena.string(text)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.limit = limit
    if !texts.isEmpty {
      unsafe c.pointee.n_texts = texts.count
      unsafe c.pointee.texts = arena.list(texts) { item in unsafe arena.string(item) }
    }
    return unsafe c
  }
}

extension ReferenceCandidate: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ReferenceCandidate" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__reference_candidate__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ReferenceCandidate>, _ decoding: Decoding) throws(Status) {
    self.init()
    noun = try unsafe decoding.string(c.pointee.noun, "noun")
    id = unsafe c.pointee.id
    handle = try unsafe decoding.string(c.pointee.handle, "handle")
    title = try unsafe decoding.string(c.pointee.title, "title")
    detail = try unsafe decoding.string(c.pointee.detail, "detail")
    match = try decoding.known(ReferenceMatch(rawValue: Int32(bitPattern: unsafe c.pointee.match.rawValue)), "match")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ReferenceCandidate> {
    let c = unsafe arena.allocate(Tonglu__V1__ReferenceCandidate.self)
    unsafe tonglu__v1__reference_candidate__init(c)
    unsafe c.pointee.noun = unsafe arena.string(noun)
    unsafe c.pointee.id = id
    unsafe c.pointee.handle = unsafe arena.string(handle)
    unsafe c.pointee.title = unsafe arena.string(title)
    unsafe c.pointee.detail = unsafe arena.string(detail)
    unsafe c.pointee.match = .init(rawValue: UInt32(bitPattern: match.rawValue))
    return unsafe c
  }
}

extension FindResult: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.FindResult" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__find_result__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__FindResult>, _ decoding: Decoding) throws(Status) {
    self.init()
    candidates = try unsafe decoding.list(c.pointee.candidates, c.pointee.n_candidates, "candidates") { (item) throws(Status) in
      try unsafe ReferenceCandidate(item.unsafelyUnwrapped, decoding)
    }
    more = unsafe c.pointee.more != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__FindResult> {
    let c = unsafe arena.allocate(Tonglu__V1__FindResult.self)
    unsafe tonglu__v1__find_result__init(c)
    if !candidates.isEmpty {
      unsafe c.pointee.n_candidates = candidates.count
      unsafe c.pointee.candidates = arena.list(candidates) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.more = more ? 1 : 0
    return unsafe c
  }
}

extension FindResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.FindResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__find_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__FindResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    candidates = try unsafe decoding.list(c.pointee.candidates, c.pointee.n_candidates, "candidates") { (item) throws(Status) in
      try unsafe ReferenceCandidate(item.unsafelyUnwrapped, decoding)
    }
    more = unsafe c.pointee.more != 0
    results = try unsafe decoding.list(c.pointee.results, c.pointee.n_results, "results") { (item) throws(Status) in
      try unsafe FindResult(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__FindResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__FindResponse.self)
    unsafe tonglu__v1__find_response__init(c)
    if !candidates.isEmpty {
      unsafe c.pointee.n_candidates = candidates.count
      unsafe c.pointee.candidates = arena.list(candidates) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.more = more ? 1 : 0
    if !results.isEmpty {
      unsafe c.pointee.n_results = results.count
      unsafe c.pointee.results = arena.list(results) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension ThingReference: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ThingReference" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__thing_reference__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ThingReference>, _ decoding: Decoding) throws(Status) {
    self.init()
    noun = try unsafe decoding.string(c.pointee.noun, "noun")
    if decoding.isBlank(noun) { try decoding.refuseMissing("noun") }
    id = unsafe c.pointee.id
    if id == 0 { try decoding.refuseMissing("id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ThingReference> {
    let c = unsafe arena.allocate(Tonglu__V1__ThingReference.self)
    unsafe tonglu__v1__thing_reference__init(c)
    unsafe c.pointee.noun = unsafe arena.string(noun)
    unsafe c.pointee.id = id
    return unsafe c
  }
}

extension DescribeRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DescribeRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__describe_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DescribeRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    references = try unsafe decoding.list(c.pointee.references, c.pointee.n_references, "references") { (item) throws(Status) in
      try unsafe ThingReference(item.unsafelyUnwrapped, decoding)
    }
    if references.isEmpty { try decoding.refuseMissing("references") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DescribeRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DescribeRequest.self)
    unsafe tonglu__v1__describe_request__init(c)
    if !references.isEmpty {
      unsafe c.pointee.n_references = references.count
      unsafe c.pointee.references = arena.list(references) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension ReferenceDescription: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ReferenceDescription" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__reference_description__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ReferenceDescription>, _ decoding: Decoding) throws(Status) {
    self.init()
    noun = try unsafe decoding.string(c.pointee.noun, "noun")
    id = unsafe c.pointee.id
    handle = try unsafe decoding.string(c.pointee.handle, "handle")
    title = try unsafe decoding.string(c.pointee.title, "title")
    detail = try unsafe decoding.string(c.pointee.detail, "detail")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ReferenceDescription> {
    let c = unsafe arena.allocate(Tonglu__V1__ReferenceDescription.self)
    unsafe tonglu__v1__reference_description__init(c)
    unsafe c.pointee.noun = unsafe arena.string(noun)
    unsafe c.pointee.id = id
    unsafe c.pointee.handle = unsafe arena.string(handle)
    unsafe c.pointee.title = unsafe arena.string(title)
    unsafe c.pointee.detail = unsafe arena.string(detail)
    return unsafe c
  }
}

extension DescribeResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DescribeResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__describe_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DescribeResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    descriptions = try unsafe decoding.list(c.pointee.descriptions, c.pointee.n_descriptions, "descriptions") { (item) throws(Status) in
      try unsafe ReferenceDescription(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DescribeResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DescribeResponse.self)
    unsafe tonglu__v1__describe_response__init(c)
    if !descriptions.isEmpty {
      unsafe c.pointee.n_descriptions = descriptions.count
      unsafe c.pointee.descriptions = arena.list(descriptions) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

