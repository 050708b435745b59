// Generated from tonglu/v1/timers.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CIdentityMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// How a timer stands.
public enum TimerState: MessageEnum {
  /// In a filter: every state.
  case unspecified
  /// Not due yet, being carried out, or failed and to be tried again.
  case waiting
  /// Its last attempt failed: it is tried again only after RetryTimer.
  case dead
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .waiting
    case 2: self = .dead
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .waiting: 1
    case .dead: 2
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [TimerState] = [.unspecified, .waiting, .dead]

  public var name: String {
    switch self {
    case .unspecified: "TIMER_STATE_UNSPECIFIED"
    case .waiting: "TIMER_STATE_WAITING"
    case .dead: "TIMER_STATE_DEAD"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Work that is due.
public struct Timer: Message {
  /// What kind of work it is: 1 to 64 lower-case letters, digits and hyphens.
  public var kind: String = ""
  /// The identifier of what it is about, of a type that follows from the kind; 0: the enterprise.
  public var subjectID: Int64 = 0
  /// When it is due. Kind, subject and due time name the timer.
  public var dueTime: Instant?
  /// How it stands; never unspecified.
  public var state: TimerState = .init(rawValue: 0)
  /// How many attempts have begun: 0 before the first.
  public var attempts: Int32 = 0
  /// Before this time there is no attempt; of a dead timer it says nothing.
  public var attemptTime: Instant?
  /// The reason of the last failure, in UPPER_SNAKE letters; empty before the first failure.
  public var reason: String = ""
  /// What the last failure said, at most 500 characters; empty before the first failure.
  public var message: String = ""

  public init() {}
}

/// The request of ListTimers. Both filters must hold where they are given.
public struct ListTimersRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""
  /// Only timers of this state; unspecified: of every state.
  public var state: TimerState = .init(rawValue: 0)
  /// Only timers of this kind, at most 64 characters; empty: of every kind. BAD_TIMER_KIND
  /// otherwise. An unknown kind has no timers.
  public var kind: String = ""

  public init() {}
}

/// The response of ListTimers.
public struct ListTimersResponse: Message {
  /// The timers of the page.
  public var timers: [Timer] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of RetryTimer: which timer, as ListTimers names it.
public struct RetryTimerRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The timer's kind, at most 64 characters; BAD_TIMER_KIND otherwise.
  public var kind: String = ""
  /// The timer's subject; 0: the enterprise.
  public var subjectID: Int64 = 0
  /// When the timer was due, to the microsecond.
  public var dueTime: Instant?

  public init() {}
}

/// The response of RetryTimer.
public struct RetryTimerResponse: Message {
  /// The timer, which waits again.
  public var timer: Timer?

  public init() {}
}

extension Timer: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Timer" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__timer__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Timer>, _ decoding: Decoding) throws(Status) {
    self.init()
    kind = try unsafe decoding.string(c.pointee.kind, "kind")
    subjectID = unsafe c.pointee.subject_id
    if let value = unsafe c.pointee.due_time {
      dueTime = try decoding.inside("due_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    state = try decoding.known(TimerState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    attempts = unsafe c.pointee.attempts
    if let value = unsafe c.pointee.attempt_time {
      attemptTime = try decoding.inside("attempt_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    message = try unsafe decoding.string(c.pointee.message, "message")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Timer> {
    let c = unsafe arena.allocate(Tonglu__V1__Timer.self)
    unsafe tonglu__v1__timer__init(c)
    unsafe c.pointee.kind = unsafe arena.string(kind)
    unsafe c.pointee.subject_id = subjectID
    if let value = dueTime { unsafe c.pointee.due_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    unsafe c.pointee.attempts = attempts
    if let value = attemptTime { unsafe c.pointee.attempt_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.reason = unsafe arena.string(reason)
    unsafe c.pointee.message = unsafe arena.string(message)
    return unsafe c
  }
}

extension ListTimersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListTimersRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_timers_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListTimersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    state = try decoding.known(TimerState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    kind = try unsafe decoding.string(c.pointee.kind, "kind")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListTimersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListTimersRequest.self)
    unsafe tonglu__v1__list_timers_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    unsafe c.pointee.kind = unsafe arena.string(kind)
    return unsafe c
  }
}

extension ListTimersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListTimersResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_timers_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListTimersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    timers = try unsafe decoding.list(c.pointee.timers, c.pointee.n_timers, "timers") { (item) throws(Status) in
      try unsafe Timer(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListTimersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListTimersResponse.self)
    unsafe tonglu__v1__list_timers_response__init(c)
    if !timers.isEmpty {
      unsafe c.pointee.n_timers = timers.count
      unsafe c.pointee.timers = arena.list(timers) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension RetryTimerRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RetryTimerRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__retry_timer_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RetryTimerRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    kind = try unsafe decoding.string(c.pointee.kind, "kind")
    if decoding.isBlank(kind) { try decoding.refuseMissing("kind") }
    subjectID = unsafe c.pointee.subject_id
    if let value = unsafe c.pointee.due_time {
      dueTime = try decoding.inside("due_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if dueTime == nil { try decoding.refuseMissing("due_time") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RetryTimerRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__RetryTimerRequest.self)
    unsafe tonglu__v1__retry_timer_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.kind = unsafe arena.string(kind)
    unsafe c.pointee.subject_id = subjectID
    if let value = dueTime { unsafe c.pointee.due_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension RetryTimerResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RetryTimerResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__retry_timer_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RetryTimerResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.timer {
      timer = try decoding.inside("timer") { () throws(Status) in
        try unsafe Timer(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RetryTimerResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__RetryTimerResponse.self)
    unsafe tonglu__v1__retry_timer_response__init(c)
    if let value = timer { unsafe c.pointee.timer = unsafe value.fill(arena) }
    return unsafe c
  }
}

