"""Why a call failed: the code, the reason, the facts, the fields at fault and the delay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import grpc


class Violation(NamedTuple):
    """One field of the request that is wrong."""

    field: str
    """The path of the field, as the schema spells it: `lines[2].quantity_e3`."""
    description: str
    """What is wrong, for people, in English."""
    reason: str
    """The machine-readable reason for this field; empty where it is that of the call."""


class Details(NamedTuple):
    """What google.rpc.Status carries beside code and message."""

    reason: str = ""
    facts: Mapping[str, str] = MappingProxyType({})
    violations: tuple[Violation, ...] = ()
    retry_delay: float | None = None


# After these the server may have carried out a change.
_UNKNOWN_OUTCOME = frozenset(
    {
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.INTERNAL,
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.UNKNOWN,
    }
)


class TongluError(grpc.RpcError):
    """A call that failed. `str()` of it has the code, the reason and the server's message.

    It is a `grpc.RpcError` with its methods: `code()`, `details()`, `trailing_metadata()`."""

    reason: str
    """The machine-readable reason, which does not change once published: "OUT_OF_STOCK". Empty
    where the server sent none, as for a lost connection."""
    facts: dict[str, str]
    """Data about the refusal by name, such as product_id and available_e3 of OUT_OF_STOCK."""
    violations: tuple[Violation, ...]
    """The fields of the request that are wrong, in the order of the request."""
    retry_delay: float | None
    """The seconds after which the server expects a retry to succeed; None: a retry of the same
    call does not help, or the server does not know when."""
    attempts: int
    """How many times the call was sent."""
    request_id: str
    """The request_id of a change; empty for a read. The same request with the same request_id,
    sent again, is carried out once at most, and tells the outcome."""

    def __init__(
        self,
        code: grpc.StatusCode,
        message: str,
        trailing_metadata: Iterable[tuple[str, Any]] = (),
        *,
        attempts: int = 1,
        request_id: str = "",
    ) -> None:
        self._code = code
        self._message = message
        self._metadata = tuple((key, value) for key, value in trailing_metadata)
        found = details_in(self._metadata)
        self.reason = found.reason
        self.facts = dict(found.facts)
        self.violations = found.violations
        self.retry_delay = found.retry_delay
        self.attempts = attempts
        self.request_id = request_id
        super().__init__(code, message)

    @classmethod
    def of(cls, error: Any, attempts: int = 1, request_id: str = "") -> TongluError:
        """The error of a call of grpcio or grpc.aio."""
        if isinstance(error, cls):
            return error
        return cls(
            error.code() or grpc.StatusCode.UNKNOWN,
            error.details() or "",
            error.trailing_metadata() or (),
            attempts=attempts,
            request_id=request_id,
        )

    def code(self) -> grpc.StatusCode:
        return self._code

    def details(self) -> str:
        return self._message

    def trailing_metadata(self) -> tuple[Any, ...]:
        return self._metadata

    @property
    def outcome_is_unknown(self) -> bool:
        """Whether the server may have carried out the change nevertheless."""
        return bool(self.request_id) and self._code in _UNKNOWN_OUTCOME

    def __str__(self) -> str:
        text = self._code.name
        if self.reason and self.reason != text:
            text += f" {self.reason}"
        if self._message:
            text += f": {self._message}"
        if len(self.violations) > 1:
            text += "".join(f"\n  {one.field}: {one.description}" for one in self.violations)
        if self.outcome_is_unknown:
            text += f" (it may have been carried out: request_id {self.request_id})"
        return text


def reason(error: grpc.RpcError) -> str:
    """The machine-readable reason of a refusal ("OUT_OF_STOCK"); empty without one. For errors of
    grpcio itself; those of the clients have it as `error.reason`."""
    if isinstance(error, TongluError):
        return error.reason
    metadata: Any = error.trailing_metadata()
    return details_in(metadata or ()).reason


def details_in(metadata: Iterable[tuple[str, Any]]) -> Details:
    """The details in the trailing metadata of a failed call; none where they are damaged."""
    found = Details()
    for key, value in metadata:
        if key == "grpc-status-details-bin" and isinstance(value, bytes):
            try:
                found = _details(value)
            except ValueError:
                continue
    return found


# ── google.rpc.Status ────────────────────────────────────────────────────────────────────────────


def _details(status: bytes) -> Details:
    reason, delay = "", None
    facts: dict[str, str] = {}
    violations: list[Violation] = []
    for number, detail in _fields(status):
        if number != 3:
            continue
        parts = dict(_fields(_bytes(detail)))
        kind = _text(parts, 1).rpartition("/")[2]
        content = list(_fields(_bytes(parts.get(2, b""))))
        if kind == "google.rpc.ErrorInfo":
            reason = _text(dict(content), 1)
            entries = (dict(_fields(_bytes(entry))) for field, entry in content if field == 3)
            facts = {_text(entry, 1): _text(entry, 2) for entry in entries}
        elif kind == "google.rpc.BadRequest":
            entries = (dict(_fields(_bytes(entry))) for field, entry in content if field == 1)
            violations += (Violation(*(_text(one, at) for at in (1, 2, 3))) for one in entries)
        elif kind == "google.rpc.RetryInfo":
            duration = dict(_fields(_bytes(dict(content).get(1, b""))))
            delay = _integer(duration, 1) + _integer(duration, 2) / 1_000_000_000
    return Details(reason, facts, tuple(violations), delay)


def _text(fields: dict[int, int | bytes], number: int) -> str:
    return _bytes(fields.get(number, b"")).decode()


def _bytes(value: int | bytes) -> bytes:
    if isinstance(value, int):
        raise ValueError("bytes expected")
    return value


def _integer(fields: dict[int, int | bytes], number: int) -> int:
    value = fields.get(number, 0)
    if isinstance(value, bytes):
        raise ValueError("an integer expected")
    return value


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a message by number; ValueError for anything malformed."""
    position = 0

    def varint() -> int:
        nonlocal position
        value = 0
        for shift in range(0, 70, 7):
            if position >= len(data):
                raise ValueError("truncated")
            byte = data[position]
            position += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
        raise ValueError("an endless varint")

    while position < len(data):
        tag = varint()
        kind = tag & 7
        if kind == 0:
            yield tag >> 3, varint()
            continue
        sizes = {1: 8, 5: 4}
        length = varint() if kind == 2 else sizes.get(kind, -1)
        if length < 0 or position + length > len(data):
            raise ValueError("malformed")
        yield tag >> 3, data[position : position + length]
        position += length
