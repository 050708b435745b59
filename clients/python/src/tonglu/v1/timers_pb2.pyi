from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
TIMER_STATE_DEAD: TimerState
"""Its last attempt failed: it is tried again only after RetryTimer."""
TIMER_STATE_UNSPECIFIED: TimerState
"""In a filter: every state."""
TIMER_STATE_WAITING: TimerState
"""Not due yet, being carried out, or failed and to be tried again."""

class ListTimersRequest(_message.Message):
    """The request of ListTimers. Both filters must hold where they are given."""
    __slots__ = ["kind", "page_size", "page_token", "state"]
    KIND_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    kind: str
    """Only timers of this kind, at most 64 characters; empty: of every kind. BAD_TIMER_KIND
    otherwise. An unknown kind has no timers."""
    page_size: int
    """The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
    BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB."""
    page_token: str
    """The next_page_token of the page before, in a request that is otherwise the same (page_size may
    differ); empty for the first page."""
    state: TimerState
    """Only timers of this state; unspecified: of every state."""
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., state: _Optional[_Union[TimerState, str]] = ..., kind: _Optional[str] = ...) -> None: ...

class ListTimersResponse(_message.Message):
    """The response of ListTimers."""
    __slots__ = ["next_page_token", "timers"]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TIMERS_FIELD_NUMBER: _ClassVar[int]
    next_page_token: str
    """The page_token of the next page; empty after the last page."""
    timers: _containers.RepeatedCompositeFieldContainer[Timer]
    """The timers of the page."""
    def __init__(self, timers: _Optional[_Iterable[_Union[Timer, _Mapping[str, object]]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class RetryTimerRequest(_message.Message):
    """The request of RetryTimer: which timer, as ListTimers names it."""
    __slots__ = ["due_time", "kind", "request_id", "subject_id"]
    DUE_TIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    due_time: _timestamp_pb2.Timestamp
    """When the timer was due, to the microsecond."""
    kind: str
    """The timer's kind, at most 64 characters; BAD_TIMER_KIND otherwise."""
    request_id: str
    """A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
    same id and payload gets the same response; the id with another payload is refused with
    REQUEST_ID_REUSED."""
    subject_id: int
    """The timer's subject; 0: the enterprise."""
    def __init__(self, request_id: _Optional[str] = ..., kind: _Optional[str] = ..., subject_id: _Optional[int] = ..., due_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ...) -> None: ...

class RetryTimerResponse(_message.Message):
    """The response of RetryTimer."""
    __slots__ = ["timer"]
    TIMER_FIELD_NUMBER: _ClassVar[int]
    timer: Timer
    """The timer, which waits again."""
    def __init__(self, timer: _Optional[_Union[Timer, _Mapping[str, object]]] = ...) -> None: ...

class Timer(_message.Message):
    """Work that is due."""
    __slots__ = ["attempt_time", "attempts", "due_time", "kind", "message", "reason", "state", "subject_id"]
    ATTEMPTS_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_TIME_FIELD_NUMBER: _ClassVar[int]
    DUE_TIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    attempt_time: _timestamp_pb2.Timestamp
    """Before this time there is no attempt; of a dead timer it says nothing."""
    attempts: int
    """How many attempts have begun: 0 before the first."""
    due_time: _timestamp_pb2.Timestamp
    """When it is due. Kind, subject and due time name the timer."""
    kind: str
    """What kind of work it is: 1 to 64 lower-case letters, digits and hyphens."""
    message: str
    """What the last failure said, at most 500 characters; empty before the first failure."""
    reason: str
    """The reason of the last failure, in UPPER_SNAKE letters; empty before the first failure."""
    state: TimerState
    """How it stands; never unspecified."""
    subject_id: int
    """The identifier of what it is about, of a type that follows from the kind; 0: the enterprise."""
    def __init__(self, kind: _Optional[str] = ..., subject_id: _Optional[int] = ..., due_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., state: _Optional[_Union[TimerState, str]] = ..., attempts: _Optional[int] = ..., attempt_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping[str, object]]] = ..., reason: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class TimerState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How a timer stands."""
    __slots__: tuple[str, ...] = ()
