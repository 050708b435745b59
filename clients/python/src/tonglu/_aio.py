"""Calls over grpc.aio: what `_calls` does, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import Any, Generic

import grpc
import grpc.aio
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
from tonglu._calls import Row
from tonglu._channel import Metadata
from tonglu._errors import TongluError
from tonglu._settings import NO_RETRIES, Backoff, CallSettings, RetryPolicy, Timeout


class AsyncUnaryCall(Generic[Request, Reply]):
    """A method with one request and one reply; `changes` if it has a request_id."""

    def __init__(
        self,
        channel: grpc.aio.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
        changes: bool,
    ) -> None:
        self._settings = settings
        self._changes = changes
        self._call: grpc.aio.UnaryUnaryMultiCallable[Request, Reply] = channel.unary_unary(
            path, request_serializer=serialize, response_deserializer=decode
        )

    async def __call__(
        self, request: Request, timeout: Timeout, metadata: Metadata | None
    ) -> Reply:
        key = keyed(request) if self._changes else ""
        attempts = Attempts(self._settings, timeout, metadata, key=key)
        while True:
            seconds = attempts.begin()
            try:
                return await self._call(request, timeout=seconds, metadata=attempts.metadata)
            except grpc.RpcError as failure:
                error = attempts.error(failure)
            await asyncio.sleep(attempts.wait_after(error))


class AsyncReplyStream(Generic[Reply]):
    """The replies of one call, one by one.

    Iterate over it by `async for`; `cancel` ends the call, as leaving `async with` does."""

    def __init__(
        self, open_call: Callable[[float | None, Metadata | None], Any], attempts: Attempts
    ) -> None:
        self._open_call = open_call
        self._attempts = attempts
        self._is_cancelled = asyncio.Event()
        self._begin()

    def _begin(self) -> None:
        self._call = self._open_call(self._attempts.begin(), self._attempts.metadata)
        self._replies: AsyncIterator[Reply] = self._call.__aiter__()

    def __aiter__(self) -> AsyncIterator[Reply]:
        return self

    async def __anext__(self) -> Reply:
        while True:
            try:
                reply = await self._replies.__anext__()
            except grpc.RpcError as failure:
                error = self._attempts.error(failure)
            except asyncio.CancelledError:
                # Of the call, not of the task that waits for it.
                if not self._is_cancelled.is_set():
                    raise
                raise TongluError(grpc.StatusCode.CANCELLED, "cancelled", ()) from None
            else:
                self._attempts.end()
                return reply
            if await _passed(self._is_cancelled, self._attempts.wait_after(error)):
                raise error
            self._begin()

    def cancel(self) -> None:
        """Ends the call; the next reply is CANCELLED."""
        self._attempts.end()
        self._is_cancelled.set()
        self._call.cancel()

    async def __aenter__(self) -> AsyncReplyStream[Reply]:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.cancel()


async def _passed(event: asyncio.Event, seconds: float) -> bool:
    """Whether the event was set within `seconds`."""
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except asyncio.TimeoutError:
        return False
    return True


class AsyncResumingStream(Generic[Reply]):
    """An endless stream by cursor for asyncio, as `ResumingStream`: it is opened again after the
    last message, whatever ended it, and misses nothing.

    `close` ends it, as leaving `async with` does."""

    def __init__(
        self, open_stream: Callable[[str], AsyncReplyStream[Reply]], cursor: str, backoff: Backoff
    ) -> None:
        self._open_stream = open_stream
        self._position = Position(cursor, backoff)
        self._stream: AsyncReplyStream[Reply] | None = None
        self._is_closed = asyncio.Event()

    @property
    def cursor(self) -> str:
        """The cursor of the last message: store it to begin with it after a restart of the app."""
        return self._position.cursor

    def __aiter__(self) -> AsyncIterator[Reply]:
        return self

    async def __anext__(self) -> Reply:
        while not self._is_closed.is_set():
            error = None
            try:
                if self._stream is None:
                    self._stream = self._open_stream(self._position.cursor)
                reply = await self._stream.__anext__()
                self._position.after(reply)
                return reply
            except StopAsyncIteration:
                pass
            except TongluError as failure:
                if self._is_closed.is_set():
                    break
                error = failure
            wait = self._position.wait_after(error)
            self._stream = None
            await _passed(self._is_closed, wait)
        raise StopAsyncIteration

    def close(self) -> None:
        """Ends the iteration."""
        self._is_closed.set()
        if self._stream is not None:
            self._stream.cancel()

    async def __aenter__(self) -> AsyncResumingStream[Reply]:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()


class AsyncServerStreamCall(Generic[Request, Reply]):
    """A method with one request and a stream of replies."""

    def __init__(
        self,
        channel: grpc.aio.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
    ) -> None:
        self._settings = settings
        self._call: grpc.aio.UnaryStreamMultiCallable[Request, Reply] = channel.unary_stream(
            path, request_serializer=serialize, response_deserializer=decode
        )

    def __call__(
        self,
        request: Request,
        timeout: float | None,
        metadata: Metadata | None,
        retry: RetryPolicy | None = None,
    ) -> AsyncReplyStream[Reply]:
        return AsyncReplyStream(
            lambda seconds, merged: self._call(request, timeout=seconds, metadata=merged),
            Attempts(self._settings, timeout, metadata, retry),
        )

    def resuming(self, request: Request, metadata: Metadata | None) -> AsyncResumingStream[Reply]:
        """The endless stream from the cursor of the request on, or from now."""
        copy = copied(request)

        def open_stream(cursor: str) -> AsyncReplyStream[Reply]:
            copy.cursor = cursor
            return self(copy, None, metadata, NO_RETRIES)

        return AsyncResumingStream(open_stream, copy.cursor, self._settings.backoff)


class AsyncClientStreamCall(Generic[Request, Reply]):
    """A method with a stream of requests and one reply. It is never repeated."""

    def __init__(
        self,
        channel: grpc.aio.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
    ) -> None:
        self._settings = settings
        self._call: grpc.aio.StreamUnaryMultiCallable[Request, Reply] = channel.stream_unary(
            path, request_serializer=serialize, response_deserializer=decode
        )

    async def __call__(
        self,
        requests: AsyncIterable[Request] | Iterable[Request],
        timeout: float | None,
        metadata: Metadata | None,
    ) -> Reply:
        attempts = Attempts(self._settings, timeout, metadata, NO_RETRIES)
        seconds = attempts.begin()
        try:
            return await self._call(
                _iterator(requests), timeout=seconds, metadata=attempts.metadata
            )
        except grpc.RpcError as failure:
            error = attempts.error(failure)
        raise error


class AsyncBidirectionalCall(Generic[Request, Reply]):
    """A method with a stream of requests and a stream of replies. It is never repeated."""

    def __init__(
        self,
        channel: grpc.aio.Channel,
        settings: CallSettings,
        path: str,
        decode: Callable[[bytes], Reply],
    ) -> None:
        self._settings = settings
        self._call: grpc.aio.StreamStreamMultiCallable[Request, Reply] = channel.stream_stream(
            path, request_serializer=serialize, response_deserializer=decode
        )

    def __call__(
        self,
        requests: AsyncIterable[Request] | Iterable[Request],
        timeout: float | None,
        metadata: Metadata | None,
    ) -> AsyncReplyStream[Reply]:
        return AsyncReplyStream(
            lambda seconds, merged: self._call(
                _iterator(requests), timeout=seconds, metadata=merged
            ),
            Attempts(self._settings, timeout, metadata, NO_RETRIES),
        )


async def _iterator(
    requests: AsyncIterable[Request] | Iterable[Request],
) -> AsyncIterator[Request]:
    if isinstance(requests, AsyncIterable):
        async for request in requests:
            yield request
    else:
        for request in requests:
            yield request


async def async_pages(
    call: AsyncUnaryCall[Request, Reply],
    request: Request,
    timeout: Timeout,
    metadata: Metadata | None,
) -> AsyncIterator[Reply]:
    """The pages of a list, from the page_token of the request on."""
    asked = copied(request)
    while True:
        page = await call(asked, timeout, metadata)
        yield page
        if not has_next(asked, page):
            return


async def async_rows(
    pages: AsyncIterator[Reply], of: Callable[[Reply], Iterable[Row]], limit: int | None
) -> AsyncIterator[Row]:
    """The rows of pages, `limit` at most. The next page is read when its first row is wanted."""
    if limit is not None and limit <= 0:
        return
    count = 0
    async for page in pages:
        for row in of(page):
            yield row
            count += 1
            if count == limit:
                return
