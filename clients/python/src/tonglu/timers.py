# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The timers of an enterprise: what is due, what waits for another attempt, and what failed the
last time it was tried.

A timer is work of a kind, about a subject, due once at a time. The server carries it out by
itself, once, whichever of several servers does it and whatever ends in the middle; it is then
gone. An attempt that fails is repeated after 10 seconds, then after twice as long each time, at
most an hour; after the kind's most attempts the timer is dead."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import timers_pb2

__all__ = ["TimerServiceClient"]


class TimerServiceClient:
    """The timers of an enterprise: what is due, what waits for another attempt, and what failed the last time it was tried."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._list_timers = channel.unary_unary(
            "/tonglu.v1.TimerService/ListTimers",
            request_serializer=timers_pb2.ListTimersRequest.SerializeToString,
            response_deserializer=timers_pb2.ListTimersResponse.FromString,
        )
        self._retry_timer = channel.unary_unary(
            "/tonglu.v1.TimerService/RetryTimer",
            request_serializer=timers_pb2.RetryTimerRequest.SerializeToString,
            response_deserializer=timers_pb2.RetryTimerResponse.FromString,
        )

    def list_timers(
        self, request: timers_pb2.ListTimersRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> timers_pb2.ListTimersResponse:
        """Lists the timers by kind, subject and due time.

        Refusals: BAD_TIMER_KIND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_timers(request, timeout=timeout, metadata=metadata)

    def retry_timer(
        self, request: timers_pb2.RetryTimerRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> timers_pb2.RetryTimerResponse:
        """Has a dead timer tried again at once, with all its attempts.

        Refusals: BAD_TIMER_KIND, NOT_FOUND (no such timer: it may have been carried out),
        TIMER_NOT_DEAD (it is tried without being asked)."""
        return self._retry_timer(request, timeout=timeout, metadata=metadata)
