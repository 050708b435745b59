"""Calls over grpc.aio: what `_calls` does, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import Any, Generic

import grpc
import grpc.aio
from tonglu._calls import Reply, Request, Row, keyed, serialize
from tonglu._channel import Metadata
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
        deadline = Deadline(timeout, self._settings)
        merged = self._settings.merged(metadata)
        attempts = 0
        while True:
            attempts += 1
            try:
                return await self._call(request, timeout=deadline.remaining(), metadata=merged)
            except grpc.RpcError as failure:
                error = TongluError.of(failure, attempts, key)
            wait = self._settings.retry.wait(error, deadline.remaining())
            if wait is None:
                raise error
            await asyncio.sleep(wait)


class AsyncReplyStream(Generic[Reply]):
    """The replies of one call, one by one.

    Iterate over it by `async for`; `cancel` ends the call, as leaving `async with` does."""

    def __init__(
        self, open_call: Callable[[], Any], deadline: Deadline, retry: RetryPolicy
    ) -> None:
        self._open_call = open_call
        self._deadline = deadline
        self._retry = retry
        self._attempts = 0
        self._has_begun = False
        self._is_cancelled = asyncio.Event()
        self._begin()

    def _begin(self) -> None:
        self._attempts += 1
        self._call = self._open_call()
        self._replies: AsyncIterator[Reply] = self._call.__aiter__()

    def __aiter__(self) -> AsyncIterator[Reply]:
        return self

    async def __anext__(self) -> Reply:
        while True:
            try:
                reply = await self._replies.__anext__()
            except grpc.RpcError as failure:
                error = TongluError.of(failure, self._attempts)
            except asyncio.CancelledError:
                # Of the call, not of the task that waits for it.
                if not self._is_cancelled.is_set():
                    raise
                raise TongluError(grpc.StatusCode.CANCELLED, "cancelled", ()) from None
            else:
                self._has_begun = True
                return reply
            wait = None
            if not self._has_begun and not self._is_cancelled.is_set():
                wait = self._retry.wait(error, self._deadline.remaining())
            if wait is None or await _passed(self._is_cancelled, wait):
                raise error
            self._begin()

    def cancel(self) -> None:
        """Ends the call; the next reply is CANCELLED."""
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
        self._backoff = backoff
        self._cursor = cursor
        self._failures = 0
        self._stream: AsyncReplyStream[Reply] | None = None
        self._is_closed = asyncio.Event()

    @property
    def cursor(self) -> str:
        """The cursor of the last message: store it to begin with it after a restart of the app."""
        return self._cursor

    def __aiter__(self) -> AsyncIterator[Reply]:
        return self

    async def __anext__(self) -> Reply:
        while not self._is_closed.is_set():
            error = None
            try:
                if self._stream is None:
                    self._stream = self._open_stream(self._cursor)
                reply: Reply = self._noted(await self._stream.__anext__())
                return reply
            except StopAsyncIteration:
                pass
            except TongluError as failure:
                if self._is_closed.is_set():
                    break
                if not can_resume(failure):
                    raise
                error = failure
            self._stream = None
            self._failures += 1
            await _passed(self._is_closed, self._backoff.seconds(self._failures, error))
        raise StopAsyncIteration

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
        deadline = Deadline(timeout, self._settings)
        merged = self._settings.merged(metadata)
        return AsyncReplyStream(
            lambda: self._call(request, timeout=deadline.remaining(), metadata=merged),
            deadline,
            retry or self._settings.retry,
        )

    def resuming(self, request: Request, metadata: Metadata | None) -> AsyncResumingStream[Reply]:
        """The endless stream from the cursor of the request on, or from now."""
        copy: Any = type(request)()
        copy.CopyFrom(request)

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
        merged = self._settings.merged(metadata)
        try:
            return await self._call(_iterator(requests), timeout=timeout, metadata=merged)
        except grpc.RpcError as failure:
            error = TongluError.of(failure)
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
        deadline = Deadline(timeout, self._settings)
        merged = self._settings.merged(metadata)
        return AsyncReplyStream(
            lambda: self._call(
                _iterator(requests), timeout=deadline.remaining(), metadata=merged
            ),
            deadline,
            NO_RETRIES,
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
    asked: Any = type(request)()
    asked.CopyFrom(request)
    while True:
        page: Any = await call(asked, timeout, metadata)
        yield page
        asked.page_token = page.next_page_token
        if not asked.page_token:
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
