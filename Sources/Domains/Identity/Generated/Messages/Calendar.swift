// Generated from tonglu/v1/calendar.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CIdentityMessages
internal import CProtobufC
public import TongluCore
public import TongluMessages

/// A day of the week, numbered as in ISO 8601.
public enum Weekday: MessageEnum {
  /// Not given.
  case unspecified
  /// The first day of the week.
  case monday
  /// The second day of the week.
  case tuesday
  /// The third day of the week.
  case wednesday
  /// The fourth day of the week.
  case thursday
  /// The fifth day of the week.
  case friday
  /// The sixth day of the week.
  case saturday
  /// The seventh day of the week.
  case sunday
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .monday
    case 2: self = .tuesday
    case 3: self = .wednesday
    case 4: self = .thursday
    case 5: self = .friday
    case 6: self = .saturday
    case 7: self = .sunday
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [Weekday] = [.unspecified, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

  public var name: String {
    switch self {
    case .unspecified: "WEEKDAY_UNSPECIFIED"
    case .monday: "WEEKDAY_MONDAY"
    case .tuesday: "WEEKDAY_TUESDAY"
    case .wednesday: "WEEKDAY_WEDNESDAY"
    case .thursday: "WEEKDAY_THURSDAY"
    case .friday: "WEEKDAY_FRIDAY"
    case .saturday: "WEEKDAY_SATURDAY"
    case .sunday: "WEEKDAY_SUNDAY"
    case .unrecognized(let value): String(value)
    }
  }
}

/// What is special about a day.
public enum SpecialDayKind: MessageEnum {
  /// Not given; refused with BAD_KIND.
  case unspecified
  /// No work, whatever the weekday.
  case holiday
  /// Work, whatever the weekday: by the hours of as_weekday, or by intervals of its own.
  case workDay
  /// In a request: nothing is special about the day any more. Not in responses.
  case ordinary
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .holiday
    case 2: self = .workDay
    case 3: self = .ordinary
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .holiday: 1
    case .workDay: 2
    case .ordinary: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [SpecialDayKind] = [.unspecified, .holiday, .workDay, .ordinary]

  public var name: String {
    switch self {
    case .unspecified: "SPECIAL_DAY_KIND_UNSPECIFIED"
    case .holiday: "SPECIAL_DAY_KIND_HOLIDAY"
    case .workDay: "SPECIAL_DAY_KIND_WORK_DAY"
    case .ordinary: "SPECIAL_DAY_KIND_ORDINARY"
    case .unrecognized(let value): String(value)
    }
  }
}

/// A stretch of work time within a day, by the wall clock.
public struct WorkInterval: Message {
  /// The first minute of work: minutes since midnight, 0 to 1,439.
  public var fromMinute: Int32 = 0
  /// The first minute after it: above from_minute, at most 1,440, which is the end of the day.
  public var untilMinute: Int32 = 0

  public init() {}
}

/// The work hours of a weekday.
public struct WeekdayHours: Message {
  /// Which day of the week.
  public var weekday: Weekday = .init(rawValue: 0)
  /// In ascending order, without overlap, at most 12; empty: no work on that weekday.
  public var intervals: [WorkInterval] = []

  public init() {}
}

/// A day that differs from its weekday.
public struct SpecialDay: Message {
  /// The day as ISO 8601 has it: 2026-10-01.
  public var day: String = ""
  /// A holiday or a work day.
  public var kind: SpecialDayKind = .init(rawValue: 0)
  /// Of a work day: the weekday whose hours it has, as they are when work time is computed;
  /// unspecified for one with intervals of its own and for a holiday.
  public var asWeekday: Weekday = .init(rawValue: 0)
  /// Of a work day without as_weekday: its own hours, as in WeekdayHours; else empty.
  public var intervals: [WorkInterval] = []
  /// What it is called: at most 100 characters on one line; empty for none.
  public var name: String = ""

  public init() {}
}

/// The weekly part of the calendar.
public struct WorkCalendar: Message {
  /// 0 until hours or special days are first set, higher by 1 after each change of either.
  public var version: Int64 = 0
  /// The weekdays with work hours, from Monday on; empty: no weekday has any.
  public var hours: [WeekdayHours] = []
  /// The IANA name of the enterprise's time zone: Asia/Shanghai.
  public var timeZone: String = ""

  public init() {}
}

/// The request of GetWorkCalendar.
public struct GetWorkCalendarRequest: Message {
  /// The first day whose special days are returned, as ISO 8601 has it: 2026-10-01; empty: today.
  public var fromDay: String = ""
  /// The first day after them; empty: 400 days after from_day.
  public var untilDay: String = ""

  public init() {}
}

/// The response of GetWorkCalendar.
public struct GetWorkCalendarResponse: Message {
  /// The weekly hours.
  public var calendar: WorkCalendar?
  /// The special days of the range, by day.
  public var specialDays: [SpecialDay] = []

  public init() {}
}

/// The request of SetWorkHours.
public struct SetWorkHoursRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The calendar's version that the caller last read, 0 if nothing was set yet. Another stored
  /// version refuses the request: STALE_VERSION.
  public var version: Int64 = 0
  /// The hours of each weekday that has any, each weekday once. A weekday that is left out has no
  /// work hours; empty: no weekday has.
  public var hours: [WeekdayHours] = []

  public init() {}
}

/// The response of SetWorkHours.
public struct SetWorkHoursResponse: Message {
  /// The calendar after the change.
  public var calendar: WorkCalendar?

  public init() {}
}

/// The request of SetSpecialDays.
public struct SetSpecialDaysRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The calendar's version that the caller last read, 0 if nothing was set yet. Another stored
  /// version refuses the request: STALE_VERSION.
  public var version: Int64 = 0
  /// The days to set, at most 200, each once.
  public var days: [SpecialDay] = []

  public init() {}
}

/// The response of SetSpecialDays.
public struct SetSpecialDaysResponse: Message {
  /// The calendar after the change.
  public var calendar: WorkCalendar?

  public init() {}
}

/// The request of ComputeWorkTime.
public struct ComputeWorkTimeRequest: Message {
  /// The instant to compute from; absent: now.
  public var atTime: Instant?
  /// Minutes of work time until due_time, 0 to 100,000.
  public var workMinutes: Int32 = 0

  public init() {}
}

/// The response of ComputeWorkTime.
public struct ComputeWorkTimeResponse: Message {
  /// True: at_time is within work hours.
  public var isOpen: Bool = false
  /// The first instant of work at at_time or after it; at_time itself while is_open. Absent: none
  /// within 800 days.
  public var openTime: Instant?
  /// The first instant at or after open_time that is outside work hours; absent: none within 800
  /// days, or open_time is absent.
  public var closeTime: Instant?
  /// When work_minutes of work time have passed since at_time; for 0 the same as open_time. Absent:
  /// not within 800 days.
  public var dueTime: Instant?
  /// The day of at_time in the enterprise's time zone, as ISO 8601 has it.
  public var day: String = ""
  /// True: that day has work hours.
  public var isWorkDay: Bool = false
  /// The first day after it that has work hours; empty: none within 800 days.
  public var nextWorkDay: String = ""

  public init() {}
}

extension WorkInterval: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WorkInterval" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__work_interval__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__WorkInterval>, _ decoding: Decoding) throws(Status) {
    self.init()
    fromMinute = unsafe c.pointee.from_minute
    untilMinute = unsafe c.pointee.until_minute
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WorkInterval> {
    let c = unsafe arena.allocate(Tonglu__V1__WorkInterval.self)
    unsafe tonglu__v1__work_interval__init(c)
    unsafe c.pointee.from_minute = fromMinute
    unsafe c.pointee.until_minute = untilMinute
    return unsafe c
  }
}

extension WeekdayHours: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WeekdayHours" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__weekday_hours__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__WeekdayHours>, _ decoding: Decoding) throws(Status) {
    self.init()
    weekday = try decoding.known(Weekday(rawValue: Int32(bitPattern: unsafe c.pointee.weekday.rawValue)), "weekday")
    intervals = try unsafe decoding.list(c.pointee.intervals, c.pointee.n_intervals, "intervals") { (item) throws(Status) in
      try unsafe WorkInterval(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WeekdayHours> {
    let c = unsafe arena.allocate(Tonglu__V1__WeekdayHours.self)
    unsafe tonglu__v1__weekday_hours__init(c)
    unsafe c.pointee.weekday = .init(rawValue: UInt32(bitPattern: weekday.rawValue))
    if !intervals.isEmpty {
      unsafe c.pointee.n_intervals = intervals.count
      unsafe c.pointee.intervals = arena.list(intervals) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension SpecialDay: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SpecialDay" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__special_day__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SpecialDay>, _ decoding: Decoding) throws(Status) {
    self.init()
    day = try unsafe decoding.string(c.pointee.day, "day")
    kind = try decoding.known(SpecialDayKind(rawValue: Int32(bitPattern: unsafe c.pointee.kind.rawValue)), "kind")
    asWeekday = try decoding.known(Weekday(rawValue: Int32(bitPattern: unsafe c.pointee.as_weekday.rawValue)), "as_weekday")
    intervals = try unsafe decoding.list(c.pointee.intervals, c.pointee.n_intervals, "intervals") { (item) throws(Status) in
      try unsafe WorkInterval(item.unsafelyUnwrapped, decoding)
    }
    name = try unsafe decoding.string(c.pointee.name, "name")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SpecialDay> {
    let c = unsafe arena.allocate(Tonglu__V1__SpecialDay.self)
    unsafe tonglu__v1__special_day__init(c)
    unsafe c.pointee.day = unsafe arena.string(day)
    unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    unsafe c.pointee.as_weekday = .init(rawValue: UInt32(bitPattern: asWeekday.rawValue))
    if !intervals.isEmpty {
      unsafe c.pointee.n_intervals = intervals.count
      unsafe c.pointee.intervals = arena.list(intervals) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.name = unsafe arena.string(name)
    return unsafe c
  }
}

extension WorkCalendar: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WorkCalendar" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__work_calendar__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__WorkCalendar>, _ decoding: Decoding) throws(Status) {
    self.init()
    version = unsafe c.pointee.version
    hours = try unsafe decoding.list(c.pointee.hours, c.pointee.n_hours, "hours") { (item) throws(Status) in
      try unsafe WeekdayHours(item.unsafelyUnwrapped, decoding)
    }
    timeZone = try unsafe decoding.string(c.pointee.time_zone, "time_zone")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WorkCalendar> {
    let c = unsafe arena.allocate(Tonglu__V1__WorkCalendar.self)
    unsafe tonglu__v1__work_calendar__init(c)
    unsafe c.pointee.version = version
    if !hours.isEmpty {
      unsafe c.pointee.n_hours = hours.count
      unsafe c.pointee.hours = arena.list(hours) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.time_zone = unsafe arena.string(timeZone)
    return unsafe c
  }
}

extension GetWorkCalendarRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetWorkCalendarRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_work_calendar_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetWorkCalendarRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    fromDay = try unsafe decoding.string(c.pointee.from_day, "from_day")
    untilDay = try unsafe decoding.string(c.pointee.until_day, "until_day")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetWorkCalendarRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetWorkCalendarRequest.self)
    unsafe tonglu__v1__get_work_calendar_request__init(c)
    unsafe c.pointee.from_day = unsafe arena.string(fromDay)
    unsafe c.pointee.until_day = unsafe arena.string(untilDay)
    return unsafe c
  }
}

extension GetWorkCalendarResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetWorkCalendarResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_work_calendar_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetWorkCalendarResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.calendar {
      calendar = try decoding.inside("calendar") { () throws(Status) in
        try unsafe WorkCalendar(value, decoding)
      }
    }
    specialDays = try unsafe decoding.list(c.pointee.special_days, c.pointee.n_special_days, "special_days") { (item) throws(Status) in
      try unsafe SpecialDay(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetWorkCalendarResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetWorkCalendarResponse.self)
    unsafe tonglu__v1__get_work_calendar_response__init(c)
    if let value = calendar { unsafe c.pointee.calendar = unsafe value.fill(arena) }
    if !specialDays.isEmpty {
      unsafe c.pointee.n_special_days = specialDays.count
      unsafe c.pointee.special_days = arena.list(specialDays) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension SetWorkHoursRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetWorkHoursRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_work_hours_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetWorkHoursRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    version = unsafe c.pointee.version
    hours = try unsafe decoding.list(c.pointee.hours, c.pointee.n_hours, "hours") { (item) throws(Status) in
      try unsafe WeekdayHours(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetWorkHoursRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__SetWorkHoursRequest.self)
    unsafe tonglu__v1__set_work_hours_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.version = version
    if !hours.isEmpty {
      unsafe c.pointee.n_hours = hours.count
      unsafe c.pointee.hours = arena.list(hours) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension SetWorkHoursResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetWorkHoursResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_work_hours_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetWorkHoursResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.calendar {
      calendar = try decoding.inside("calendar") { () throws(Status) in
        try unsafe WorkCalendar(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetWorkHoursResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SetWorkHoursResponse.self)
    unsafe tonglu__v1__set_work_hours_response__init(c)
    if let value = calendar { unsafe c.pointee.calendar = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension SetSpecialDaysRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetSpecialDaysRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_special_days_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetSpecialDaysRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    version = unsafe c.pointee.version
    days = try unsafe decoding.list(c.pointee.days, c.pointee.n_days, "days") { (item) throws(Status) in
      try unsafe SpecialDay(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetSpecialDaysRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__SetSpecialDaysRequest.self)
    unsafe tonglu__v1__set_special_days_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.version = version
    if !days.isEmpty {
      unsafe c.pointee.n_days = days.count
      unsafe c.pointee.days = arena.list(days) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension SetSpecialDaysResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.SetSpecialDaysResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__set_special_days_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__SetSpecialDaysResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.calendar {
      calendar = try decoding.inside("calendar") { () throws(Status) in
        try unsafe WorkCalendar(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__SetSpecialDaysResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__SetSpecialDaysResponse.self)
    unsafe tonglu__v1__set_special_days_response__init(c)
    if let value = calendar { unsafe c.pointee.calendar = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ComputeWorkTimeRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ComputeWorkTimeRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__compute_work_time_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ComputeWorkTimeRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.at_time {
      atTime = try decoding.inside("at_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    workMinutes = unsafe c.pointee.work_minutes
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ComputeWorkTimeRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ComputeWorkTimeRequest.self)
    unsafe tonglu__v1__compute_work_time_request__init(c)
    if let value = atTime { unsafe c.pointee.at_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.work_minutes = workMinutes
    return unsafe c
  }
}

extension ComputeWorkTimeResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ComputeWorkTimeResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__compute_work_time_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ComputeWorkTimeResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    isOpen = unsafe c.pointee.is_open != 0
    if let value = unsafe c.pointee.open_time {
      openTime = try decoding.inside("open_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.close_time {
      closeTime = try decoding.inside("close_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.due_time {
      dueTime = try decoding.inside("due_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    day = try unsafe decoding.string(c.pointee.day, "day")
    isWorkDay = unsafe c.pointee.is_work_day != 0
    nextWorkDay = try unsafe decoding.string(c.pointee.next_work_day, "next_work_day")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ComputeWorkTimeResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ComputeWorkTimeResponse.self)
    unsafe tonglu__v1__compute_work_time_response__init(c)
    unsafe c.pointee.is_open = isOpen ? 1 : 0
    if let value = openTime { unsafe c.pointee.open_time = unsafe arena.timestamp(value) }
    if let value = closeTime { unsafe c.pointee.close_time = unsafe arena.timestamp(value) }
    if let value = dueTime { unsafe c.pointee.due_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.day = unsafe arena.string(day)
    unsafe c.pointee.is_work_day = isWorkDay ? 1 : 0
    unsafe c.pointee.next_work_day = unsafe arena.string(nextWorkDay)
    return unsafe c
  }
}

