"""How calls are made: deadlines, retries, waits, metadata."""

from __future__ import annotations

import dataclasses
import enum
import random
import time
from typing import Final

import grpc
from tonglu._channel import Metadata, token_metadata
from tonglu._errors import TongluError


class Default(enum.Enum):
    """Stands for the value of the settings."""

    TIMEOUT = "timeout"


DEFAULT: Final = Default.TIMEOUT
"""As the timeout of a call: that of the client's settings."""

Timeout = float | None | Default
"""Seconds for a call with all its attempts; None for no limit; DEFAULT."""


@dataclasses.dataclass(frozen=True)
class RetryPolicy:
    """When and how often a failed call is sent again.

    Only what may be repeated is: reads, and changes, which have a request_id and are carried out
    once whatever is repeated; a stream only before its first message. A delay that the server names
    is kept, the call's timeout covers all attempts, and a wait beyond it is not begun."""

    attempts_max: int = 5
    """The number of attempts, including the first; 1 for no retries."""
    initial_seconds: float = 0.2
    """The longest wait before the second attempt; the wait is a random part of it."""
    max_seconds: float = 5.0
    """The longest wait."""
    multiplier: float = 2.0
    """The factor by which the longest wait grows per attempt."""
    codes: frozenset[grpc.StatusCode] = frozenset({grpc.StatusCode.UNAVAILABLE})
    """The codes that are retried."""

    def wait(self, error: TongluError, remaining: float | None) -> float | None:
        """The seconds before another attempt after `error`; None if it is raised."""
        if error.attempts >= self.attempts_max or error.code() not in self.codes:
            return None
        delay = _pushback(error)
        if delay is None:
            delay = error.retry_delay
        if delay is None:
            grown = self.initial_seconds * self.multiplier ** (error.attempts - 1)
            wait = random.uniform(0, min(grown, self.max_seconds))
        elif delay < 0:
            return None
        else:
            # The clients that were refused together do not come back together.
            wait = delay * random.uniform(1, 1.2)
        return wait if remaining is None or wait < remaining else None


NO_RETRIES: Final = RetryPolicy(attempts_max=1)
"""Every failure is raised at once."""


def _pushback(error: TongluError) -> float | None:
    """The seconds of the server's `grpc-retry-pushback-ms`; below 0: no retry."""
    for key, value in error.trailing_metadata():
        if key == "grpc-retry-pushback-ms":
            try:
                return int(value) / 1_000
            except ValueError:
                return -1
    return None


@dataclasses.dataclass(frozen=True)
class Backoff:
    """The waits before a stream is opened again: longer each time, with a random part."""

    initial_seconds: float = 0.2
    """The wait after the first failure."""
    multiplier: float = 1.6
    """The factor from one wait to the next."""
    max_seconds: float = 30.0
    """The longest wait before the random part."""
    jitter: float = 0.2
    """The random part of a wait, in both directions: 0.2 is at most a fifth."""

    def seconds(self, failures: int, error: TongluError | None = None) -> float:
        """The wait after this number of failures in a row, at least the server's own delay."""
        # The exponent is bounded: a float overflows.
        grown = self.initial_seconds * self.multiplier ** min(failures - 1, 64)
        wait = min(grown, self.max_seconds) * random.uniform(1 - self.jitter, 1 + self.jitter)
        return max(wait, (error.retry_delay if error else None) or 0)


@dataclasses.dataclass(frozen=True)
class CallSettings:
    """The settings of a client's calls."""

    timeout: float | None = 30.0
    """The seconds for a call with all its attempts where the call names none; None for no limit.
    Streams have no limit unless the call names one."""
    retry: RetryPolicy = RetryPolicy()
    """The retries of calls that may be repeated."""
    backoff: Backoff = Backoff()
    """The waits of resuming streams."""
    metadata: Metadata = ()
    """Sent with every call."""

    def with_token(self, token: str, act_for: int | None = None) -> CallSettings:
        """These settings with a token on every call, in place of another one and of the person that
        it acted for; a service account may act on behalf of a member or a staff member."""
        return self._with(token_metadata(token, act_for), "authorization", "tonglu-act-for")

    def acting_for(self, account_id: int) -> CallSettings:
        """These settings, on behalf of a member or a staff member: for a service account."""
        return self._with((("tonglu-act-for", str(account_id)),), "tonglu-act-for")

    def _with(self, metadata: Metadata, *replaced: str) -> CallSettings:
        kept = tuple(entry for entry in self.metadata if entry[0] not in replaced)
        return dataclasses.replace(self, metadata=kept + metadata)

    def merged(self, metadata: Metadata | None) -> Metadata | None:
        """The metadata of one call."""
        return self.metadata + tuple(metadata or ()) or None


DEFAULTS: Final = CallSettings()
"""The settings of clients that are given none."""


class Deadline:
    """The end of a call with all its attempts."""

    def __init__(self, timeout: Timeout, settings: CallSettings) -> None:
        seconds = settings.timeout if timeout is DEFAULT else timeout
        self._end = None if seconds is None else time.monotonic() + seconds

    def remaining(self) -> float | None:
        """The seconds that are left; None without a limit."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())


def can_resume(error: TongluError) -> bool:
    """Whether a stream by cursor is opened again after `error`."""
    code = error.code()
    if code in (grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN):
        # Of the way to the server rather than of the server itself.
        return error.reason in ("", "STREAM_RESET")
    return code in (
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.UNAVAILABLE,
    )
