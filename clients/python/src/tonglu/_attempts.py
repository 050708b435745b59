"""What calls for threads and for asyncio share: which attempt it is, whether another follows, and
after what wait. Nothing here sends or waits: each of the two does so in its own way."""

from __future__ import annotations

from typing import Any, TypeVar

import grpc
from google.protobuf.message import Message
from tonglu._channel import Metadata, request_id
from tonglu._errors import TongluError
from tonglu._settings import Backoff, CallSettings, Deadline, RetryPolicy, Timeout, can_resume

Request = TypeVar("Request", bound=Message)
Reply = TypeVar("Reply", bound=Message)


def serialize(message: Message) -> bytes:
    return message.SerializeToString()


def keyed(request: Any) -> str:
    """The request_id of a change, made where the request has none."""
    if not request.request_id:
        request.request_id = request_id()
    return str(request.request_id)


def copied(request: Request) -> Any:
    """A copy whose page_token or cursor may change."""
    copy = type(request)()
    copy.CopyFrom(request)
    return copy


def has_next(asked: Any, page: Any) -> bool:
    """Whether another page follows; `asked` then asks for it."""
    asked.page_token = page.next_page_token
    return bool(asked.page_token)


class Attempts:
    """The attempts of one call, within one deadline."""

    def __init__(
        self,
        settings: CallSettings,
        timeout: Timeout,
        metadata: Metadata | None,
        retry: RetryPolicy | None = None,
        key: str = "",
    ) -> None:
        self._deadline = Deadline(timeout, settings)
        self._retry = retry or settings.retry
        self._key = key
        self._is_last = False
        self.metadata = settings.merged(metadata)
        """The metadata of each attempt."""
        self.count = 0
        """The number of attempts that have begun."""

    def begin(self) -> float | None:
        """Counts an attempt; returns the seconds that it may take."""
        self.count += 1
        return self._deadline.remaining()

    def end(self) -> None:
        """No other attempt follows: a stream has its first message, or is cancelled."""
        self._is_last = True

    def error(self, failure: grpc.RpcError) -> TongluError:
        """The failure of this attempt."""
        return TongluError.of(failure, self.count, self._key)

    def wait_after(self, error: TongluError) -> float:
        """The seconds before another attempt; raises `error` if none follows."""
        wait = None if self._is_last else self._retry.wait(error, self._deadline.remaining())
        if wait is None:
            raise error
        return wait


class Position:
    """Where an endless stream stands: its last cursor, and the failures in a row since."""

    def __init__(self, cursor: str, backoff: Backoff) -> None:
        self.cursor = cursor
        self._backoff = backoff
        self._failures = 0

    def after(self, reply: Any) -> None:
        """Moves to a message. The first one of a stream has the current cursor: no progress."""
        if reply.cursor != self.cursor:
            self._failures = 0
        self.cursor = reply.cursor

    def wait_after(self, error: TongluError | None) -> float:
        """The seconds before the stream is opened again after its end, or after `error`, which is
        raised if it is permanent."""
        if error is not None and not can_resume(error):
            raise error
        self._failures += 1
        return self._backoff.seconds(self._failures, error)
