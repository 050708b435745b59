"""Channels, tokens and request ids for users of the generated clients."""

from __future__ import annotations

import os
import re
import secrets
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import grpc
import grpc.aio
from tonglu._version import __version__

Metadata = tuple[tuple[str, str | bytes], ...]
"""Metadata of a call: names in lower case, and values; bytes for names in `…-bin`."""

# The time without a byte, while calls are open, after which the server is pinged; without an
# acknowledgement the connection is closed, and its calls end with UNAVAILABLE. A lost server is
# tried again soon, so that a restart is bridged by the retries of a call.
_OPTIONS: tuple[tuple[str, Any], ...] = (
    ("grpc.keepalive_time_ms", 60_000),
    ("grpc.keepalive_timeout_ms", 20_000),
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 10_000),
    ("grpc.primary_user_agent", f"tonglu-python/{__version__}"),
)


class _Bearer(
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
    grpc.StreamStreamClientInterceptor,
):
    def __init__(self, metadata: Metadata) -> None:
        self._metadata = metadata

    def _intercept(self, continuation: Any, details: Any, request: Any) -> Any:
        metadata = tuple(details.metadata or ()) + self._metadata
        return continuation(_Details(details, metadata), request)

    intercept_unary_unary: Any = _intercept
    intercept_unary_stream: Any = _intercept
    intercept_stream_unary: Any = _intercept
    intercept_stream_stream: Any = _intercept


class _Details(grpc.ClientCallDetails):
    def __init__(self, details: grpc.ClientCallDetails, metadata: Metadata) -> None:
        self.method = details.method
        self.timeout = details.timeout
        self.metadata = metadata
        self.credentials = details.credentials
        self.wait_for_ready = details.wait_for_ready
        self.compression = details.compression


def connect(
    server: str | None = None,
    *,
    roots: Path | str | None = None,
    certificate: Path | str | None = None,
    key: Path | str | None = None,
    options: Sequence[tuple[str, Any]] = (),
) -> grpc.Channel:
    """A channel to `server`: "host:port" in plaintext, "https://host:port" (443 when it names none)
    with TLS; by default TONGLU_SERVER, or 127.0.0.1:7443.

    `roots` is a PEM file of trusted roots instead of the usual ones, and requires TLS;
    `certificate` and `key` are for a server that requests them. `options` are grpcio's own and
    come after ours (keepalive, reconnection, user agent). Any other form raises ValueError,
    BAD_ADDRESS. The first call connects, and later ones reconnect after a loss."""
    place, credentials = _target(server, roots, certificate, key)
    settings = [*_OPTIONS, *options]
    if credentials is None:
        return grpc.insecure_channel(place, settings)
    return grpc.secure_channel(place, credentials, settings)


def connect_async(
    server: str | None = None,
    *,
    roots: Path | str | None = None,
    certificate: Path | str | None = None,
    key: Path | str | None = None,
    options: Sequence[tuple[str, Any]] = (),
) -> grpc.aio.Channel:
    """As `connect`, for the clients of asyncio. Call it in the event loop that uses the channel."""
    place, credentials = _target(server, roots, certificate, key)
    settings = [*_OPTIONS, *options]
    if credentials is None:
        return grpc.aio.insecure_channel(place, settings)
    return grpc.aio.secure_channel(place, credentials, settings)


def _target(
    server: str | None,
    roots: Path | str | None,
    certificate: Path | str | None,
    key: Path | str | None,
) -> tuple[str, grpc.ChannelCredentials | None]:
    """The host and port of an address, and the credentials of TLS; None for plaintext."""
    server = server or os.environ.get("TONGLU_SERVER") or "127.0.0.1:7443"
    is_url = server.startswith("https://")
    place = server.removeprefix("https://")
    if not re.fullmatch(r"(\[[^\s/?#@\[\]]+\]|[^\s/?#@:\[\]]+)(:\d{1,5})?", place) or not (
        is_url or re.search(r":\d+$", place)
    ):
        raise ValueError(f"BAD_ADDRESS: host:port or https://host:port, not {server}")
    if not is_url and roots is None and certificate is None:
        return place, None
    if is_url and ":" not in place.rpartition("]")[2]:
        place += ":443"
    return place, grpc.ssl_channel_credentials(
        *(None if file is None else Path(file).read_bytes() for file in (roots, key, certificate))
    )


def bearer(channel: grpc.Channel, token: str, act_for: int | None = None) -> grpc.Channel:
    """The channel with a token on every call; a service account may act on behalf of a member or
    a staff member.

    The token is sent to the server of `channel` alone: use one channel for each server that has
    issued a token. The login itself is made over the channel without a token."""
    return grpc.intercept_channel(channel, _Bearer(token_metadata(token, act_for)))


def token_metadata(token: str, act_for: int | None = None) -> Metadata:
    """The metadata of a call with a token, of `bearer` and of `CallSettings.with_token`."""
    metadata: Metadata = (("authorization", f"Bearer {token}"),)
    if act_for is not None:
        metadata += (("tonglu-act-for", str(act_for)),)
    return metadata


def dry_run(channel: grpc.Channel) -> grpc.Channel:
    """The channel with every mutation as a dry run: it is carried out and undone, and the response
    is what it would have been, without secrets. Nothing is stored, except what is counted of
    attempts. Reads are made as always; an upload is refused, DRY_RUN_NOT_POSSIBLE.

    The trailing metadata of a response holds `tonglu-dry-run`: `true`, or `first-step` with an
    empty message for a long mutation, of which the first transaction was tried."""
    return grpc.intercept_channel(channel, _Bearer((("tonglu-dry-run", "true"),)))


def request_id() -> str:
    """A new UUIDv7: one for each intent, kept for its retries."""
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
