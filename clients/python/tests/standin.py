"""A stand-in server on loopback that answers as a test says, and counts what it is asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import grpc


def field(number: int, value: int | bytes | str) -> bytes:
    """A field on the wire: a varint, or bytes with their length."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def detail(kind: str, content: bytes) -> bytes:
    return field(3, field(1, f"type.googleapis.com/google.rpc.{kind}") + field(2, content))


def status(
    reason: str = "",
    facts: dict[str, str] | None = None,
    violations: list[tuple[str, str, str]] | None = None,
    delay: tuple[int, int] | None = None,
) -> bytes:
    """google.rpc.Status with ErrorInfo, BadRequest and RetryInfo."""
    entries = b"".join(
        field(3, field(1, key) + field(2, value)) for key, value in (facts or {}).items()
    )
    out = detail("ErrorInfo", field(1, reason) + field(2, "tonglu") + entries)
    if violations:
        faults = (field(1, field(1, a) + field(2, b) + field(3, c)) for a, b, c in violations)
        out += detail("BadRequest", b"".join(faults))
    if delay:
        out += detail("RetryInfo", field(1, field(1, delay[0]) + field(2, delay[1])))
    return out


class Failure:
    """An answer that is a failure."""

    def __init__(self, code: grpc.StatusCode, details: bytes = b"", pushback: str = "") -> None:
        self.code = code
        self.metadata: tuple[tuple[str, str | bytes], ...] = ()
        if details:
            self.metadata += (("grpc-status-details-bin", details),)
        if pushback:
            self.metadata += (("grpc-retry-pushback-ms", pushback),)

    def end(self, context: grpc.ServicerContext) -> None:
        context.set_trailing_metadata(self.metadata)
        context.abort(self.code, "as the test says")


UNAVAILABLE = Failure(grpc.StatusCode.UNAVAILABLE)
NOTHING = object()
"""An answer that never comes."""


class StandIn(grpc.GenericRpcHandler):
    """Answers the calls one after another by `script`, the last answer for all further ones.

    An answer is a message, a Failure, NOTHING, or a list of these for a stream."""

    def __init__(self, *script: object) -> None:
        self.script = list(script)
        self.requests: list[bytes] = []
        self.times: list[float] = []
        self.metadata: list[dict[str, str | bytes]] = []

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        self.times.append(time.monotonic())
        self.metadata.append(dict(details.invocation_metadata))
        answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(answer, list):
            return grpc.unary_stream_rpc_method_handler(self.sending(answer))
        return grpc.unary_unary_rpc_method_handler(self.giving(answer))

    def giving(self, answer: object) -> Callable[[bytes, grpc.ServicerContext], bytes]:
        def give(request: bytes, context: grpc.ServicerContext) -> bytes:
            self.requests.append(request)
            return told(answer, context)

        return give

    def sending(
        self, answers: list[object]
    ) -> Callable[[bytes, grpc.ServicerContext], Iterator[bytes]]:
        def send(request: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
            self.requests.append(request)
            for answer in answers:
                yield told(answer, context)

        return send

    @property
    def calls(self) -> int:
        return len(self.times)

    @contextmanager
    def served(self) -> Iterator[str]:
        """Its address, while it is served."""
        server = grpc.server(ThreadPoolExecutor(8), handlers=[self])
        port = server.add_insecure_port("127.0.0.1:0")
        server.start()
        try:
            yield f"127.0.0.1:{port}"
        finally:
            server.stop(0).wait(10)


def told(answer: object, context: grpc.ServicerContext) -> bytes:
    if isinstance(answer, Failure):
        answer.end(context)
    while answer is NOTHING and context.is_active():
        time.sleep(0.01)
    return b"" if answer is NOTHING else answer.SerializeToString()
