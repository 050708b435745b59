from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
SPECIAL_DAY_KIND_HOLIDAY: SpecialDayKind
"""No work, whatever the weekday."""
SPECIAL_DAY_KIND_ORDINARY: SpecialDayKind
"""In a request: nothing is special about the day any more. Not in responses."""
SPECIAL_DAY_KIND_UNSPECIFIED: SpecialDayKind
"""Not given; refused with BAD_KIND."""
SPECIAL_DAY_KIND_WORK_DAY: SpecialDayKind
"""Work, whatever the weekday: by the hours of as_weekday, or by intervals of its own."""
WEEKDAY_FRIDAY: Weekday
"""The fifth day of the week."""
WEEKDAY_MONDAY: Weekday
"""The first day of the week."""
WEEKDAY_SATURDAY: Weekday
"""The sixth day of the week."""
WEEKDAY_SUNDAY: Weekday
"""The seventh day of the week."""
WEEKDAY_THURSDAY: Weekday
"""The fourth day of the week."""
WEEKDAY_TUESDAY: Weekday
"""The second day of the week."""
WEEKDAY_UNSPECIFIED: Weekday
"""Not given."""
WEEKDAY_WEDNESDAY: Weekday
"""The third day of the week."""

class ComputeWorkTimeRequest(_message.Message):
    """The request of ComputeWorkTime."""
    __slots__ = ["at_time", "work_minutes"]
    AT_TIME_FIELD_NUMBER: _ClassVar[int]
    WORK_MINUTES_FIELD_NUMBER: _ClassVar[int]
    at_time: _timestamp_pb2.Timestamp
    """The instant to compute from; absent: now."""
    work_minutes: int
    """Minutes of work time until due_time, 0 to 100,000."""
    def __init__(self, at_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., work_minutes: _Optional[int] = ...) -> None: ...

class ComputeWorkTimeResponse(_message.Message):
    """The response of ComputeWorkTime."""
    __slots__ = ["close_time", "day", "due_time", "is_open", "is_work_day", "next_work_day", "open_time"]
    CLOSE_TIME_FIELD_NUMBER: _ClassVar[int]
    DAY_FIELD_NUMBER: _ClassVar[int]
    DUE_TIME_FIELD_NUMBER: _ClassVar[int]
    IS_OPEN_FIELD_NUMBER: _ClassVar[int]
    IS_WORK_DAY_FIELD_NUMBER: _ClassVar[int]
    NEXT_WORK_DAY_FIELD_NUMBER: _ClassVar[int]
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    close_time: _timestamp_pb2.Timestamp
    """The first instant at or after open_time that is outside work hours; absent: none within 800
    days, or open_time is absent."""
    day: str
    """The day of at_time in the enterprise's time zone, as ISO 8601 has it."""
    due_time: _timestamp_pb2.Timestamp
    """When work_minutes of work time have passed since at_time; for 0 the same as open_time. Absent:
    not within 800 days."""
    is_open: bool
    """True: at_time is within work hours."""
    is_work_day: bool
    """True: that day has work hours."""
    next_work_day: str
    """The first day after it that has work hours; empty: none within 800 days."""
    open_time: _timestamp_pb2.Timestamp
    """The first instant of work at at_time or after it; at_time itself while is_open. Absent: none
    within 800 days."""
    def __init__(self, is_open: bool = ..., open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., close_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., due_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., day: _Optional[str] = ..., is_work_day: bool = ..., next_work_day: _Optional[str] = ...) -> None: ...

class GetWorkCalendarRequest(_message.Message):
    """The request of GetWorkCalendar."""
    __slots__ = ["from_day", "until_day"]
    FROM_DAY_FIELD_NUMBER: _ClassVar[int]
    UNTIL_DAY_FIELD_NUMBER: _ClassVar[int]
    from_day: str
    """The first day whose special days are returned, as ISO 8601 has it: 2026-10-01; empty: today."""
    until_day: str
    """The first day after them; empty: 400 days after from_day."""
    def __init__(self, from_day: _Optional[str] = ..., until_day: _Optional[str] = ...) -> None: ...

class GetWorkCalendarResponse(_message.Message):
    """The response of GetWorkCalendar."""
    __slots__ = ["calendar", "special_days"]
    CALENDAR_FIELD_NUMBER: _ClassVar[int]
    SPECIAL_DAYS_FIELD_NUMBER: _ClassVar[int]
    calendar: WorkCalendar
    """The weekly hours."""
    special_days: _containers.RepeatedCompositeFieldContainer[SpecialDay]
    """The special days of the range, by day."""
    def __init__(self, calendar: _Optional[_Union[WorkCalendar, _Mapping[str, object]]] = ..., special_days: _Optional[_Iterable[_Union[SpecialDay, _Mapping[str, object]]]] = ...) -> None: ...

class SetSpecialDaysRequest(_message.Message):
    """The request of SetSpecialDays."""
    __slots__ = ["days", "request_id", "version"]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    days: _containers.RepeatedCompositeFieldContainer[SpecialDay]
    """The days to set, at most 200, each once."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The calendar's version that the caller last read, 0 if nothing was set yet. Another stored
    version refuses the request: STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., version: _Optional[int] = ..., days: _Optional[_Iterable[_Union[SpecialDay, _Mapping[str, object]]]] = ...) -> None: ...

class SetSpecialDaysResponse(_message.Message):
    """The response of SetSpecialDays."""
    __slots__ = ["calendar"]
    CALENDAR_FIELD_NUMBER: _ClassVar[int]
    calendar: WorkCalendar
    """The calendar after the change."""
    def __init__(self, calendar: _Optional[_Union[WorkCalendar, _Mapping[str, object]]] = ...) -> None: ...

class SetWorkHoursRequest(_message.Message):
    """The request of SetWorkHours."""
    __slots__ = ["hours", "request_id", "version"]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    hours: _containers.RepeatedCompositeFieldContainer[WeekdayHours]
    """The hours of each weekday that has any, each weekday once. A weekday that is left out has no
    work hours; empty: no weekday has."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    version: int
    """The calendar's version that the caller last read, 0 if nothing was set yet. Another stored
    version refuses the request: STALE_VERSION."""
    def __init__(self, request_id: _Optional[str] = ..., version: _Optional[int] = ..., hours: _Optional[_Iterable[_Union[WeekdayHours, _Mapping[str, object]]]] = ...) -> None: ...

class SetWorkHoursResponse(_message.Message):
    """The response of SetWorkHours."""
    __slots__ = ["calendar"]
    CALENDAR_FIELD_NUMBER: _ClassVar[int]
    calendar: WorkCalendar
    """The calendar after the change."""
    def __init__(self, calendar: _Optional[_Union[WorkCalendar, _Mapping[str, object]]] = ...) -> None: ...

class SpecialDay(_message.Message):
    """A day that differs from its weekday."""
    __slots__ = ["as_weekday", "day", "intervals", "kind", "name"]
    AS_WEEKDAY_FIELD_NUMBER: _ClassVar[int]
    DAY_FIELD_NUMBER: _ClassVar[int]
    INTERVALS_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    as_weekday: Weekday
    """Of a work day: the weekday whose hours it has, as they are when work time is computed;
    unspecified for one with intervals of its own and for a holiday."""
    day: str
    """The day as ISO 8601 has it: 2026-10-01."""
    intervals: _containers.RepeatedCompositeFieldContainer[WorkInterval]
    """Of a work day without as_weekday: its own hours, as in WeekdayHours; else empty."""
    kind: SpecialDayKind
    """A holiday or a work day."""
    name: str
    """What it is called: at most 100 characters on one line; empty for none."""
    def __init__(self, day: _Optional[str] = ..., kind: _Optional[_Union[SpecialDayKind, str]] = ..., as_weekday: _Optional[_Union[Weekday, str]] = ..., intervals: _Optional[_Iterable[_Union[WorkInterval, _Mapping[str, object]]]] = ..., name: _Optional[str] = ...) -> None: ...

class WeekdayHours(_message.Message):
    """The work hours of a weekday."""
    __slots__ = ["intervals", "weekday"]
    INTERVALS_FIELD_NUMBER: _ClassVar[int]
    WEEKDAY_FIELD_NUMBER: _ClassVar[int]
    intervals: _containers.RepeatedCompositeFieldContainer[WorkInterval]
    """In ascending order, without overlap, at most 12; empty: no work on that weekday."""
    weekday: Weekday
    """Which day of the week."""
    def __init__(self, weekday: _Optional[_Union[Weekday, str]] = ..., intervals: _Optional[_Iterable[_Union[WorkInterval, _Mapping[str, object]]]] = ...) -> None: ...

class WorkCalendar(_message.Message):
    """The weekly part of the calendar."""
    __slots__ = ["hours", "time_zone", "version"]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    hours: _containers.RepeatedCompositeFieldContainer[WeekdayHours]
    """The weekdays with work hours, from Monday on; empty: no weekday has any."""
    time_zone: str
    """The IANA name of the enterprise's time zone: Asia/Shanghai."""
    version: int
    """0 until hours or special days are first set, higher by 1 after each change of either."""
    def __init__(self, version: _Optional[int] = ..., hours: _Optional[_Iterable[_Union[WeekdayHours, _Mapping[str, object]]]] = ..., time_zone: _Optional[str] = ...) -> None: ...

class WorkInterval(_message.Message):
    """A stretch of work time within a day, by the wall clock."""
    __slots__ = ["from_minute", "until_minute"]
    FROM_MINUTE_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MINUTE_FIELD_NUMBER: _ClassVar[int]
    from_minute: int
    """The first minute of work: minutes since midnight, 0 to 1,439."""
    until_minute: int
    """The first minute after it: above from_minute, at most 1,440, which is the end of the day."""
    def __init__(self, from_minute: _Optional[int] = ..., until_minute: _Optional[int] = ...) -> None: ...

class Weekday(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """A day of the week, numbered as in ISO 8601."""
    __slots__: tuple[str, ...] = ()

class SpecialDayKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What is special about a day."""
    __slots__: tuple[str, ...] = ()
