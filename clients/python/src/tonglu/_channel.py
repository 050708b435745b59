"""What every user of the generated stubs needs: a channel, a token, a request id, a reason."""

from __future__ import annotations

import os
import secrets
import time

import grpc


class _Bearer(
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
    grpc.StreamStreamClientInterceptor,
):
    def __init__(self, metadata: list[tuple[str, str]]) -> None:
        self._metadata = metadata

    def _intercept(self, continuation, details, request):
        metadata = list(details.metadata or []) + self._metadata
        return continuation(_Details(details, metadata), request)

    intercept_unary_unary = _intercept
    intercept_unary_stream = _intercept
    intercept_stream_unary = _intercept
    intercept_stream_stream = _intercept


class _Details(grpc.ClientCallDetails):
    def __init__(self, details: grpc.ClientCallDetails, metadata: list[tuple[str, str]]) -> None:
        self.method = details.method
        self.timeout = details.timeout
        self.metadata = metadata
        self.credentials = details.credentials
        self.wait_for_ready = details.wait_for_ready
        self.compression = details.compression


def connect(server: str | None = None) -> grpc.Channel:
    """A channel to `server` ("host:port"; TONGLU_SERVER, else 127.0.0.1:7443) without TLS."""
    return grpc.insecure_channel(server or os.environ.get("TONGLU_SERVER", "127.0.0.1:7443"))


def bearer(channel: grpc.Channel, token: str, act_for: int | None = None) -> grpc.Channel:
    """The channel with a token on every call; a service account may act for a member."""
    metadata = [("authorization", f"Bearer {token}")]
    if act_for is not None:
        metadata.append(("tonglu-act-for", str(act_for)))
    return grpc.intercept_channel(channel, _Bearer(metadata))


def request_id() -> str:
    """A fresh UUIDv7: one for each intent, kept for its retries."""
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def reason(error: grpc.RpcError) -> str:
    """The machine-readable reason of a refusal ("OUT_OF_STOCK"); empty when it has none."""
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            return _error_info_reason(value)
    return ""


def _fields(data: bytes):
    position = 0

    def varint() -> int:
        nonlocal position
        value = shift = 0
        while True:
            byte = data[position]
            position += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    while position < len(data):
        tag = varint()
        if tag & 7 == 0:
            yield tag >> 3, varint()
        elif tag & 7 == 2:
            length = varint()
            yield tag >> 3, data[position : position + length]
            position += length
        else:
            return


def _error_info_reason(status: bytes) -> str:
    """google.rpc.Status.details (3) → Any{type_url 1, value 2} → ErrorInfo.reason (1)."""
    for number, detail in _fields(status):
        if number != 3:
            continue
        parts = dict(_fields(detail))
        if bytes(parts.get(1, b"")).endswith(b"google.rpc.ErrorInfo"):
            return dict(_fields(parts.get(2, b""))).get(1, b"").decode()
    return ""
