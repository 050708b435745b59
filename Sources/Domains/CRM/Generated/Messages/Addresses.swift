// Generated from tonglu/v1/addresses.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CCRMMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// A place to which a customer's goods are shipped.
public struct Address: Message {
  /// The address's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// The customer whose address it is.
  public var customerID: Int64 = 0
  /// What the customer calls it, "east warehouse" say: at most 100 characters on one line; empty
  /// for none.
  public var label: String = ""
  /// Who receives the goods there: at most 100 characters on one line; empty for nobody in
  /// particular.
  public var consignee: String = ""
  /// The consignee's phone number, masked: of 8 digits or more the last 4 are shown, of fewer none;
  /// each other digit is *. RevealPhone returns it whole. Empty for none.
  public var phone: String = ""
  /// The district's code of GB/T 2260, 6 digits: 330106; empty where it is not known.
  public var adcode: String = ""
  /// The address as it stands on a parcel: 1 to 500 characters, several lines.
  public var address: String = ""
  /// Where it is on the map; absent where that is not known.
  public var place: Place?
  /// For whoever delivers: at most 500 characters, several lines; empty for none.
  public var note: String = ""
  /// True: goods go here unless another address is named. One address of a customer is the default.
  public var isDefault: Bool = false
  /// When the address was created.
  public var createTime: Instant?
  /// When the address last changed.
  public var updateTime: Instant?

  public init() {}
}

/// The request of CreateAddress.
public struct CreateAddressRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The customer whose address it is.
  public var customerID: Int64 = 0
  /// What the customer calls it: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise;
  /// empty for none.
  public var label: String = ""
  /// Who receives the goods: at most 100 characters on one line; TOO_LONG, BAD_TEXT otherwise; empty
  /// for nobody in particular.
  public var consignee: String = ""
  /// At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.
  public var phone: String = ""
  /// The district's code of GB/T 2260: 6 digits, the first not 0; BAD_ADCODE otherwise; empty where
  /// it is not known.
  public var adcode: String = ""
  /// The address as it stands on a parcel: 1 to 500 characters, several lines; BAD_ADDRESS without
  /// any, TOO_LONG and BAD_TEXT otherwise.
  public var address: String = ""
  /// Where it is on the map; absent: not known.
  public var place: Place?
  /// For whoever delivers: at most 500 characters, several lines; TOO_LONG, BAD_TEXT otherwise;
  /// empty for none.
  public var note: String = ""
  /// True: it becomes the default in place of the present one. False: it becomes the default only
  /// if it is the customer's first address.
  public var isDefault: Bool = false

  public init() {}
}

/// The response of CreateAddress.
public struct CreateAddressResponse: Message {
  /// The new address.
  public var address: Address?

  public init() {}
}

/// The request of ListAddresses.
public struct ListAddressesRequest: PagedRequest {
  /// The customer whose addresses are listed.
  public var customerID: Int64 = 0
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListAddresses.
public struct ListAddressesResponse: Message {
  /// The addresses of the page, by id.
  public var addresses: [Address] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of UpdateAddress. A field that is absent keeps its value.
public struct UpdateAddressRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The address to change.
  public var addressID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// At most 100 characters on one line; empty removes it. Absent: the label stays.
  public var label: String?
  /// At most 100 characters on one line; empty removes it. Absent: the consignee stays.
  public var consignee: String?
  /// At most 32 digits, +, -, blanks and brackets, and no masked number; empty removes it. Absent:
  /// the number stays.
  public var phone: String?
  /// 6 digits, the first not 0; empty removes it. Absent: the code stays.
  public var adcode: String?
  /// 1 to 500 characters, several lines; BAD_ADDRESS without any. Absent: the address stays.
  public var address: String?
  /// Where it is on the map. Absent: the place stays; clear removes it.
  public var place: Place?
  /// At most 500 characters, several lines; empty removes it. Absent: the note stays.
  public var note: String?
  /// True: it becomes the default in place of the present one. False for the default is refused
  /// with DEFAULT_ADDRESS. Absent: it stays as it is.
  public var isDefault: Bool?
  /// Names of fields to clear: place. Another name, or place when it is given too, is refused with
  /// BAD_CLEAR.
  public var clear: [String] = []

  public init() {}
}

/// The response of UpdateAddress.
public struct UpdateAddressResponse: Message {
  /// The address after the change.
  public var address: Address?

  public init() {}
}

/// The request of DeleteAddress.
public struct DeleteAddressRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The address to delete.
  public var addressID: Int64 = 0
  /// The version that the caller read.
  public var version: Int64 = 0

  public init() {}
}

/// The response of DeleteAddress: empty.
public struct DeleteAddressResponse: Message {

  public init() {}
}

extension Address: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Address" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__address__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Address>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    customerID = unsafe c.pointee.customer_id
    label = try unsafe decoding.string(c.pointee.label, "label")
    consignee = try unsafe decoding.string(c.pointee.consignee, "consignee")
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    adcode = try unsafe decoding.string(c.pointee.adcode, "adcode")
    address = try unsafe decoding.string(c.pointee.address, "address")
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    note = try unsafe decoding.string(c.pointee.note, "note")
    isDefault = unsafe c.pointee.is_default != 0
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.update_time {
      updateTime = try decoding.inside("update_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Address> {
    let c = unsafe arena.allocate(Tonglu__V1__Address.self)
    unsafe tonglu__v1__address__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.label = unsafe arena.string(label)
    unsafe c.pointee.consignee = unsafe arena.string(consignee)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.adcode = unsafe arena.string(adcode)
    unsafe c.pointee.address = unsafe arena.string(address)
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    unsafe c.pointee.note = unsafe arena.string(note)
    unsafe c.pointee.is_default = isDefault ? 1 : 0
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension CreateAddressRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateAddressRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_address_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateAddressRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    label = try unsafe decoding.string(c.pointee.label, "label")
    consignee = try unsafe decoding.string(c.pointee.consignee, "consignee")
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    adcode = try unsafe decoding.string(c.pointee.adcode, "adcode")
    address = try unsafe decoding.string(c.pointee.address, "address")
    if decoding.isBlank(address) { try decoding.refuseMissing("address") }
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    note = try unsafe decoding.string(c.pointee.note, "note")
    isDefault = unsafe c.pointee.is_default != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateAddressRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateAddressRequest.self)
    unsafe tonglu__v1__create_address_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.label = unsafe arena.string(label)
    unsafe c.pointee.consignee = unsafe arena.string(consignee)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.adcode = unsafe arena.string(adcode)
    unsafe c.pointee.address = unsafe arena.string(address)
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    unsafe c.pointee.note = unsafe arena.string(note)
    unsafe c.pointee.is_default = isDefault ? 1 : 0
    return unsafe c
  }
}

extension CreateAddressResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateAddressResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_address_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateAddressResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.address {
      address = try decoding.inside("address") { () throws(Status) in
        try unsafe Address(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateAddressResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateAddressResponse.self)
    unsafe tonglu__v1__create_address_response__init(c)
    if let value = address { unsafe c.pointee.address = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListAddressesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListAddressesRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_addresses_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListAddressesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListAddressesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListAddressesRequest.self)
    unsafe tonglu__v1__list_addresses_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListAddressesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListAddressesResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_addresses_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListAddressesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    addresses = try unsafe decoding.list(c.pointee.addresses, c.pointee.n_addresses, "addresses") { (item) throws(Status) in
      try unsafe Address(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListAddressesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListAddressesResponse.self)
    unsafe tonglu__v1__list_addresses_response__init(c)
    if !addresses.isEmpty {
      unsafe c.pointee.n_addresses = addresses.count
      unsafe c.pointee.addresses = arena.list(addresses) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension UpdateAddressRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateAddressRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_address_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateAddressRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    addressID = unsafe c.pointee.address_id
    if addressID == 0 { try decoding.refuseMissing("address_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._label_case.rawValue == 4 {
      label = try unsafe decoding.string(c.pointee.label, "label")
    }
    if unsafe c.pointee._consignee_case.rawValue == 5 {
      consignee = try unsafe decoding.string(c.pointee.consignee, "consignee")
    }
    if unsafe c.pointee._phone_case.rawValue == 6 {
      phone = try unsafe decoding.string(c.pointee.phone, "phone")
    }
    if unsafe c.pointee._adcode_case.rawValue == 7 {
      adcode = try unsafe decoding.string(c.pointee.adcode, "adcode")
    }
    if unsafe c.pointee._address_case.rawValue == 8 {
      address = try unsafe decoding.string(c.pointee.address, "address")
    }
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    if unsafe c.pointee._note_case.rawValue == 10 {
      note = try unsafe decoding.string(c.pointee.note, "note")
    }
    if unsafe c.pointee._is_default_case.rawValue == 11 {
      isDefault = unsafe c.pointee.is_default != 0
    }
    clear = try unsafe decoding.list(c.pointee.clear, c.pointee.n_clear, "clear") { (item) throws(Status) in
      try unsafe decoding.string(item, "clear")
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateAddressRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateAddressRequest.self)
    unsafe tonglu__v1__update_address_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.address_id = addressID
    unsafe c.pointee.version = version
    if let value = label {
      unsafe c.pointee._label_case = .init(rawValue: 4)
      unsafe c.pointee.label = unsafe arena.string(value)
    }
    if let value = consignee {
      unsafe c.pointee._consignee_case = .init(rawValue: 5)
      unsafe c.pointee.consignee = unsafe arena.string(value)
    }
    if let value = phone {
      unsafe c.pointee._phone_case = .init(rawValue: 6)
      unsafe c.pointee.phone = unsafe arena.string(value)
    }
    if let value = adcode {
      unsafe c.pointee._adcode_case = .init(rawValue: 7)
      unsafe c.pointee.adcode = unsafe arena.string(value)
    }
    if let value = address {
      unsafe c.pointee._address_case = .init(rawValue: 8)
      unsafe c.pointee.address = unsafe arena.string(value)
    }
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    if let value = note {
      unsafe c.pointee._note_case = .init(rawValue: 10)
      unsafe c.pointee.note = unsafe arena.string(value)
    }
    if let value = isDefault {
      unsafe c.pointee._is_default_case = .init(rawValue: 11)
      unsafe c.pointee.is_default = value ? 1 : 0
    }
    if !clear.isEmpty {
      unsafe c.pointee.n_clear = clear.count
      unsafe c.pointee.clear = arena.list(clear) { item in unsafe arena.string(item) }
    }
    return unsafe c
  }
}

extension UpdateAddressResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateAddressResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_address_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateAddressResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.address {
      address = try decoding.inside("address") { () throws(Status) in
        try unsafe Address(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateAddressResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateAddressResponse.self)
    unsafe tonglu__v1__update_address_response__init(c)
    if let value = address { unsafe c.pointee.address = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeleteAddressRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteAddressRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_address_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteAddressRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    addressID = unsafe c.pointee.address_id
    if addressID == 0 { try decoding.refuseMissing("address_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteAddressRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteAddressRequest.self)
    unsafe tonglu__v1__delete_address_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.address_id = addressID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension DeleteAddressResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteAddressResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_address_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteAddressResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteAddressResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteAddressResponse.self)
    unsafe tonglu__v1__delete_address_response__init(c)
    return unsafe c
  }
}

