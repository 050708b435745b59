# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The timers of an enterprise: what is due, what waits for another attempt, and what failed the
last time it was tried.

A timer is work of a kind, about a subject, due once at a time. The server carries it out by
itself, once, whichever of several servers does it and whatever ends in the middle; it is then
gone. An attempt that fails is repeated after 10 seconds, then after twice as long each time, at
most an hour; after the kind's most attempts the timer is dead."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import timers_pb2

__all__ = ["AsyncTimerServiceClient", "TimerServiceClient"]


class TimerServiceClient:
    """The timers of an enterprise: what is due, what waits for another attempt, and what failed the last time it was tried."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._list_timers = UnaryCall[timers_pb2.ListTimersRequest, timers_pb2.ListTimersResponse](
            channel, settings, "/tonglu.v1.TimerService/ListTimers",
            timers_pb2.ListTimersResponse.FromString,
            False,
        )
        self._retry_timer = UnaryCall[timers_pb2.RetryTimerRequest, timers_pb2.RetryTimerResponse](
            channel, settings, "/tonglu.v1.TimerService/RetryTimer",
            timers_pb2.RetryTimerResponse.FromString,
            True,
        )

    def list_timers(
        self, request: timers_pb2.ListTimersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> timers_pb2.ListTimersResponse:
        """Lists the timers by kind, subject and due time.

        Refusals: BAD_TIMER_KIND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_timers(request, timeout, metadata)

    def list_timers_pages(
        self, request: timers_pb2.ListTimersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[timers_pb2.ListTimersResponse]:
        """The pages of `list_timers`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_timers, request, timeout, metadata)

    def list_timers_all(
        self, request: timers_pb2.ListTimersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[timers_pb2.Timer]:
        """The `timers` of all pages of `list_timers`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_timers, request, timeout, metadata)
        return rows(found, lambda page: page.timers, limit)

    def retry_timer(
        self, request: timers_pb2.RetryTimerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> timers_pb2.RetryTimerResponse:
        """Has a dead timer tried again at once, with all its attempts.

        Refusals: BAD_TIMER_KIND, NOT_FOUND (no such timer: it may have been carried out),
        TIMER_NOT_DEAD (it is tried without being asked).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._retry_timer(request, timeout, metadata)


class AsyncTimerServiceClient:
    """The timers of an enterprise: what is due, what waits for another attempt, and what failed the last time it was tried."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._list_timers = AsyncUnaryCall[timers_pb2.ListTimersRequest, timers_pb2.ListTimersResponse](
            channel, settings, "/tonglu.v1.TimerService/ListTimers",
            timers_pb2.ListTimersResponse.FromString,
            False,
        )
        self._retry_timer = AsyncUnaryCall[timers_pb2.RetryTimerRequest, timers_pb2.RetryTimerResponse](
            channel, settings, "/tonglu.v1.TimerService/RetryTimer",
            timers_pb2.RetryTimerResponse.FromString,
            True,
        )

    async def list_timers(
        self, request: timers_pb2.ListTimersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> timers_pb2.ListTimersResponse:
        """Lists the timers by kind, subject and due time.

        Refusals: BAD_TIMER_KIND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_timers(request, timeout, metadata)

    def list_timers_pages(
        self, request: timers_pb2.ListTimersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[timers_pb2.ListTimersResponse]:
        """The pages of `list_timers`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_timers, request, timeout, metadata)

    def list_timers_all(
        self, request: timers_pb2.ListTimersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[timers_pb2.Timer]:
        """The `timers` of all pages of `list_timers`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_timers, request, timeout, metadata)
        return async_rows(found, lambda page: page.timers, limit)

    async def retry_timer(
        self, request: timers_pb2.RetryTimerRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> timers_pb2.RetryTimerResponse:
        """Has a dead timer tried again at once, with all its attempts.

        Refusals: BAD_TIMER_KIND, NOT_FOUND (no such timer: it may have been carried out),
        TIMER_NOT_DEAD (it is tried without being asked).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._retry_timer(request, timeout, metadata)
