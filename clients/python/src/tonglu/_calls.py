"""Calls over stock grpcio: retries, errors with their facts, streams that resume, pages."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

import grpc
from tonglu._attempts import (
    Attempts,
    Position,
    Reply,
    Request,
    copied,
    has_next,
    keyed,
    serialize,
)
from tonglu._channel import Metadata
from tonglu._errors import TongluError
from tonglu._settings import NO_RETRIES, Backoff, CallSettings, RetryPolicy, Timeout

Row = TypeVar("Row")


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
        attempts = Attempts(self._settings, timeout, metadata, key=key)
        while True:
            try:
                return self._call(request, timeout=attempts.begin(), metadata=attempts.metadata)
            except grpc.RpcError as failure:
                error = attempts.error(failure)
            time.sleep(attempts.wait_after(error))


class ReplyStream(Generic[Reply]):
    """The replies of one call, one by one.

    Iterate over it; `cancel` ends the call, from any thread, as leaving `with` does."""

    def __init__(
        self, open_call: Callable[[float | None, Metadata | None], Any], attempts: Attempts
    ) -> None:
        self._open_call = open_call
        self._attempts = attempts
        self._is_cancelled = threading.Event()
        self._begin()

    def _begin(self) -> None:
        self._call = self._open_call(self._attempts.begin(), self._attempts.metadata)

    def __iter__(self) -> Iterator[Reply]:
        return self

    def __next__(self) -> Reply:
        while True:
            try:
                reply: Reply = next(self._call)
            except grpc.RpcError as failure:
                error = self._attempts.error(failure)
            else:
                self._attempts.end()
                return reply
            if self._is_cancelled.wait(self._attempts.wait_after(error)):
                raise error
            self._begin()
            if self._is_cancelled.is_set():
                self._call.cancel()

    def cancel(self) -> None:
        """Ends the call; the next reply is CANCELLED."""
        self._attempts.end()
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
        self._position = Position(cursor, backoff)
        self._stream: ReplyStream[Reply] | None = None
        self._is_closed = threading.Event()

    @property
    def cursor(self) -> str:
        """The cursor of the last message: store it to begin with it after a restart of the app."""
        return self._position.cursor

    def __iter__(self) -> Iterator[Reply]:
        return self

    def __next__(self) -> Reply:
        while not self._is_closed.is_set():
            error = None
            try:
                if self._stream is None:
                    self._stream = self._open_stream(self._position.cursor)
                    if self._is_closed.is_set():
                        break
                reply = next(self._stream)
                self._position.after(reply)
                return reply
            except StopIteration:
                pass
            except TongluError as failure:
                if self._is_closed.is_set():
                    break
                error = failure
            finally:
                if self._is_closed.is_set() and self._stream is not None:
                    self._stream.cancel()
            wait = self._position.wait_after(error)
            self._stream = None
            self._is_closed.wait(wait)
        raise StopIteration

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
        return ReplyStream(
            lambda seconds, merged: self._call(request, timeout=seconds, metadata=merged),
            Attempts(self._settings, timeout, metadata, retry),
        )

    def resuming(self, request: Request, metadata: Metadata | None) -> ResumingStream[Reply]:
        """The endless stream from the cursor of the request on, or from now."""
        copy = copied(request)

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
        attempts = Attempts(self._settings, timeout, metadata, NO_RETRIES)
        try:
            return self._call(
                iter(requests), timeout=attempts.begin(), metadata=attempts.metadata
            )
        except grpc.RpcError as failure:
            error = attempts.error(failure)
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
        return ReplyStream(
            lambda seconds, merged: self._call(iter(requests), timeout=seconds, metadata=merged),
            Attempts(self._settings, timeout, metadata, NO_RETRIES),
        )


def pages(
    call: UnaryCall[Request, Reply], request: Request, timeout: Timeout, metadata: Metadata | None
) -> Iterator[Reply]:
    """The pages of a list, from the page_token of the request on."""
    asked = copied(request)
    while True:
        page = call(asked, timeout, metadata)
        yield page
        if not has_next(asked, page):
            return


def rows(
    pages: Iterator[Reply], of: Callable[[Reply], Iterable[Row]], limit: int | None
) -> Iterator[Row]:
    """The rows of pages, `limit` at most. The next page is read when its first row is wanted."""
    return itertools.islice(itertools.chain.from_iterable(map(of, pages)), limit)
