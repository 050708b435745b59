"""Calls over stock grpcio: retries, errors with their facts, streams that resume, pages."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

import grpc
from google.protobuf.message import Message
from tonglu._channel import Metadata, request_id
from tonglu._errors import TongluError
from tonglu._settings import (
    NO_RETRIES,
    Backoff,
    CallSettings,
    Deadline,
    RetryPolicy,
    Timeout,
    can_resume,
)

Request = TypeVar("Request", bound=Message)
Reply = TypeVar("Reply", bound=Message)
Row = TypeVar("Row")


def serialize(message: Message) -> bytes:
    return message.SerializeToString()


def keyed(request: Any) -> str:
    """The request_id of a change, made where the request has none."""
    if not request.request_id:
        request.request_id = request_id()
    return str(request.request_id)


class UnaryCall(Generic[Request, Reply]):
    """A method with one request and one reply; `changes` if it has a request_id."""

    def __init__(
        self,
        channel: grpc.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
        changes: bool,
    ) -> None:
        self._settings = settings
        self._changes = changes
        self._call = channel.unary_unary(
            path, request_serializer=serialize, response_deserializer=decode
        )

    def __call__(self, request: Request, timeout: Timeout, metadata: Metadata | None) -> Reply:
        key = keyed(request) if self._changes else ""
        deadline = Deadline(timeout, self._settings)
        merged = self._settings.merged(metadata)
        attempts = 0
        while True:
            attempts += 1
            try:
                return self._call(request, timeout=deadline.remaining(), metadata=merged)
            except grpc.RpcError as failure:
                error = TongluError.of(failure, attempts, key)
            wait = self._settings.retry.wait(error, deadline.remaining())
            if wait is None:
                raise error
            time.sleep(wait)


class ReplyStream(Generic[Reply]):
    """The replies of one call, one by one.

    Iterate over it; `cancel` ends the call, from any thread, as leaving `with` does."""

    def __init__(
        self, open_call: Callable[[], Any], deadline: Deadline, retry: RetryPolicy
    ) -> None:
        self._open_call = open_call
        self._deadline = deadline
        self._retry = retry
        self._attempts = 1
        self._has_begun = False
        self._is_cancelled = threading.Event()
        self._call = open_call()

    def __iter__(self) -> Iterator[Reply]:
        return self

    def __next__(self) -> Reply:
        while True:
            try:
                reply: Reply = next(self._call)
            except grpc.RpcError as failure:
                error = TongluError.of(failure, self._attempts)
            else:
                self._has_begun = True
                return reply
            wait = None
            if not self._has_begun and not self._is_cancelled.is_set():
                wait = self._retry.wait(error, self._deadline.remaining())
            if wait is None or self._is_cancelled.wait(wait):
                raise error
            self._attempts += 1
            self._call = self._open_call()
            if self._is_cancelled.is_set():
                self._call.cancel()

    def cancel(self) -> None:
        """Ends the call; the next reply is CANCELLED."""
        self._is_cancelled.set()
        self._call.cancel()

    def __enter__(self) -> ReplyStream[Reply]:
        return self

    def __exit__(self, *_: object) -> None:
        self.cancel()


class ResumingStream(Generic[Reply]):
    """An endless stream by cursor: it is opened again after the last message, whatever ended it,
    and misses nothing.

    It survives lost connections, restarts of the server (SERVER_STOPPING) and changes of the
    caller's roles (CALLER_CHANGED); the waits between attempts grow while no message arrives.
    Permanent failures are raised: an expired token, a cursor of another history (CURSOR_EXPIRED), a
    refused request. The first message of each opening has a cursor alone.

    A message is delivered twice only if the app starts again with a cursor that it stored before
    that message. `close` ends it, from any thread, as leaving `with` does."""

    def __init__(
        self, open_stream: Callable[[str], ReplyStream[Reply]], cursor: str, backoff: Backoff
    ) -> None:
        self._open_stream = open_stream
        self._backoff = backoff
        self._cursor = cursor
        self._failures = 0
        self._stream: ReplyStream[Reply] | None = None
        self._is_closed = threading.Event()

    @property
    def cursor(self) -> str:
        """The cursor of the last message: store it to begin with it after a restart of the app."""
        return self._cursor

    def __iter__(self) -> Iterator[Reply]:
        return self

    def __next__(self) -> Reply:
        while not self._is_closed.is_set():
            error = None
            try:
                if self._stream is None:
                    self._stream = self._open_stream(self._cursor)
                    if self._is_closed.is_set():
                        break
                reply: Reply = self._noted(next(self._stream))
                return reply
            except StopIteration:
                pass
            except TongluError as failure:
                if self._is_closed.is_set():
                    break
                if not can_resume(failure):
                    raise
                error = failure
            finally:
                if self._is_closed.is_set() and self._stream is not None:
                    self._stream.cancel()
            self._stream = None
            self._failures += 1
            self._is_closed.wait(self._backoff.seconds(self._failures, error))
        raise StopIteration

    def _noted(self, reply: Any) -> Any:
        cursor: str = reply.cursor
        # The first message has the stream's current cursor, so it is no progress.
        if cursor != self._cursor:
            self._failures = 0
        self._cursor = cursor
        return reply

    def close(self) -> None:
        """Ends the iteration."""
        self._is_closed.set()
        stream = self._stream
        if stream is not None:
            stream.cancel()

    def __enter__(self) -> ResumingStream[Reply]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class ServerStreamCall(Generic[Request, Reply]):
    """A method with one request and a stream of replies."""

    def __init__(
        self,
        channel: grpc.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
    ) -> None:
        self._settings = settings
        self._call = channel.unary_stream(
            path, request_serializer=serialize, response_deserializer=decode
        )

    def __call__(
        self,
        request: Request,
        timeout: float | None,
        metadata: Metadata | None,
        retry: RetryPolicy | None = None,
    ) -> ReplyStream[Reply]:
        deadline = Deadline(timeout, self._settings)
        merged = self._settings.merged(metadata)
        return ReplyStream(
            lambda: self._call(request, timeout=deadline.remaining(), metadata=merged),
            deadline,
            retry or self._settings.retry,
        )

    def resuming(self, request: Request, metadata: Metadata | None) -> ResumingStream[Reply]:
        """The endless stream from the cursor of the request on, or from now."""
        copy: Any = type(request)()
        copy.CopyFrom(request)

        def open_stream(cursor: str) -> ReplyStream[Reply]:
            copy.cursor = cursor
            return self(copy, None, metadata, NO_RETRIES)

        return ResumingStream(open_stream, copy.cursor, self._settings.backoff)


class ClientStreamCall(Generic[Request, Reply]):
    """A method with a stream of requests and one reply. It is never repeated."""

    def __init__(
        self,
        channel: grpc.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
    ) -> None:
        self._settings = settings
        self._call = channel.stream_unary(
            path, request_serializer=serialize, response_deserializer=decode
        )

    def __call__(
        self, requests: Iterable[Request], timeout: float | None, metadata: Metadata | None
    ) -> Reply:
        merged = self._settings.merged(metadata)
        try:
            return self._call(iter(requests), timeout=timeout, metadata=merged)
        except grpc.RpcError as failure:
            error = TongluError.of(failure)
        raise error


class BidirectionalCall(Generic[Request, Reply]):
    """A method with a stream of requests and a stream of replies. It is never repeated."""

    def __init__(
        self,
        channel: grpc.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
    ) -> None:
        self._settings = settings
        self._call = channel.stream_stream(
            path, request_serializer=serialize, response_deserializer=decode
        )

    def __call__(
        self, requests: Iterable[Request], timeout: float | None, metadata: Metadata | None
    ) -> ReplyStream[Reply]:
        deadline = Deadline(timeout, self._settings)
        merged = self._settings.merged(metadata)
        return ReplyStream(
            lambda: self._call(iter(requests), timeout=deadline.remaining(), metadata=merged),
            deadline,
            NO_RETRIES,
        )


def pages(
    call: UnaryCall[Request, Reply], request: Request, timeout: Timeout, metadata: Metadata | None
) -> Iterator[Reply]:
    """The pages of a list, from the page_token of the request on."""
    asked: Any = type(request)()
    asked.CopyFrom(request)
    while True:
        page: Any = call(asked, timeout, metadata)
        yield page
        asked.page_token = page.next_page_token
        if not asked.page_token:
            return


def rows(
    pages: Iterator[Reply], of: Callable[[Reply], Iterable[Row]], limit: int | None
) -> Iterator[Row]:
    """The rows of pages, `limit` at most. The next page is read when its first row is wanted."""
    return itertools.islice(itertools.chain.from_iterable(map(of, pages)), limit)
