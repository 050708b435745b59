"""Hostile peers: the effect of each attack on the server and on an honest client. Each attack runs
for a second or two. The server's memory before and after it and the honest client's slowest call
are printed. The assertions do not depend on the machine: the honest client is served, memory stays
bounded, the connection is closed if it must be, and the limit is counted."""

from __future__ import annotations

import re
import socket
import threading
import time
import urllib.request
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from hpack import Decoder, Encoder
from server import Server

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RESET, SETTINGS, PUSH, PING, GOAWAY, WINDOW, CONTINUATION = range(10)
END_STREAM, END_HEADERS = 1, 4
MEBIBYTE = 1 << 20


def frame(kind: int, flags: int = 0, stream: int = 0, payload: bytes = b"") -> bytes:
    head = len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big")
    return head + payload


def head(path: str = "/grpc.health.v1.Health/Check", more=()) -> bytes:
    fields = [(":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "a")]
    fields += [("content-type", "application/grpc"), ("te", "trailers"), *more]
    encoder = Encoder()
    encoder.header_table_size = 0
    return encoder.encode(fields)


class Raw:
    """A connection that sends arbitrary bytes."""

    def __init__(self, port: int, greet: bool = True) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.is_open = True
        if greet:
            self.send(PREFACE + frame(SETTINGS))

    def send(self, data: bytes) -> bool:
        try:
            self.socket.sendall(data)
        except OSError:
            self.is_open = False
        return self.is_open

    def drain(self) -> bytes:
        """The bytes received so far, without waiting; records the end."""
        received = b""
        self.socket.setblocking(False)
        try:
            while True:
                some = self.socket.recv(1 << 16)
                if not some:
                    self.is_open = False
                    break
                received += some
        except BlockingIOError:
            pass
        except OSError:
            self.is_open = False
        self.socket.setblocking(True)
        self.socket.settimeout(30)
        return received

    def wait_closed(self, seconds: float = 60) -> bool:
        until = time.monotonic() + seconds
        while self.is_open and time.monotonic() < until:
            self.drain()
            time.sleep(0.02)
        return not self.is_open

    def close(self) -> None:
        self.socket.close()


class Field:
    """A server under attack and an honest client that continues to call."""

    def __init__(self, directory, *limits: str) -> None:
        options = [text for limit in limits for text in ("--limit", limit)]
        self.server = Server(directory, "--admin", "127.0.0.1:0", "--loops", "1", *options)
        self.port = int(self.server.address.rsplit(":", 1)[1])
        self.admin = self.server.admin
        self.before = self.memory()

    def memory(self) -> int:
        status = Path(f"/proc/{self.server.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) << 10

    def count(self, limit: str) -> int:
        with urllib.request.urlopen(f"http://{self.admin}/metrics", timeout=30) as page:
            text = page.read().decode()
        return int(re.search(rf'tonglu_limit_total{{limit="{limit}"}} (\d+)', text)[1])

    def during(self, attack, seconds: float = 1.5) -> float:
        """Runs `attack(stop)` in a thread while the honest client calls; returns its slowest
        call."""
        stop = threading.Event()
        thread = threading.Thread(target=attack, args=(stop,))
        slowest = 0.0
        with grpc.insecure_channel(self.server.address) as channel:
            stub = health_pb2_grpc.HealthStub(channel)
            request = health_pb2.HealthCheckRequest()
            stub.Check(request, timeout=30)
            thread.start()
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                start = time.monotonic()
                assert stub.Check(request, timeout=30).status == 1
                slowest = max(slowest, time.monotonic() - start)
                time.sleep(0.005)
            stop.set()
            thread.join(60)
        grown = (self.memory() - self.before) / MEBIBYTE
        print(f"slowest honest call {slowest * 1e3:.1f} ms, memory +{grown:.1f} MiB")
        assert grown < 64
        return slowest


@pytest.fixture
def field(tmp_path):
    fields = []

    def make(*limits: str) -> Field:
        fields.append(Field(tmp_path / f"data{len(fields)}", *limits))
        return fields[-1]

    yield make
    for one in fields:
        assert one.server.stop() == 0


def flood(field: Field, make, batch: int = 200):
    """An attack that sends `make(id)` continually, on a new connection after each closed one."""
    ended = []

    def attack(stop: threading.Event) -> None:
        raw, stream = Raw(field.port), 1
        while not stop.is_set():
            data = b""
            for _ in range(batch):
                data += make(stream)
                stream += 2
            raw.send(data)
            raw.drain()
            if not raw.is_open:
                ended.append(stream)
                raw.close()
                raw, stream = Raw(field.port), 1
        raw.close()

    return attack, ended


BLOCK = head()
CALL = frame(DATA, END_STREAM, 1, bytes(5))
FLOODS = {
    # CVE-2023-44487: a stream is opened and reset, again and again.
    "rapid reset": (
        "resets",
        lambda id: frame(HEADERS, END_HEADERS, id, BLOCK) + frame(RESET, 0, id, b"\0\0\0\x08"),
    ),
    # CVE-2025-8671: the server is made to reset streams.
    "made you reset": (
        "resets",
        lambda id: (
            frame(HEADERS, END_HEADERS, id, BLOCK) + frame(WINDOW, 0, id, b"\x7f\xff\xff\xff")
        ),
    ),
    "settings": ("controls", lambda id: frame(SETTINGS)),
    "ping": ("pings", lambda id: frame(PING, payload=bytes(8))),
    "priority": ("controls", lambda id: frame(PRIORITY, 0, id, bytes(5))),
    "empty data": (
        "controls",
        lambda id: (frame(HEADERS, END_HEADERS, 1, BLOCK) if id == 1 else b"") + frame(DATA, 0, 1),
    ),
}


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_ended_and_counted(field, name):
    limit, make = FLOODS[name]
    under = field("resets-burst=100", "controls-burst=1000", "controls-per-second=100")
    attack, ended = flood(under, make)
    under.during(attack)
    # nghttp2 itself ends a flood of SETTINGS that it cannot acknowledge.
    assert ended
    assert under.count(limit) + under.count("protocol") >= 1


def test_a_header_block_without_end_is_ended(field):
    under = field()
    attack, ended = flood(
        under,
        lambda id: (
            frame(HEADERS, 0, 1, BLOCK) if id == 1 else frame(CONTINUATION, 0, 1, b"\x00" * 0)
        ),
    )
    under.during(attack)
    assert ended


def literal(name: bytes, value: bytes, kind: int = 0) -> bytes:
    """A field with a new name (RFC 7541, 6.2); kind 0x40 puts it into the dynamic table."""
    return bytes([kind]) + integer(len(name)) + name + integer(len(value)) + value


def integer(number: int) -> bytes:
    """With a prefix of seven bits (RFC 7541, 5.1)."""
    if number < 127:
        return bytes([number])
    rest, text = number - 127, b"\x7f"
    while rest > 127:
        text, rest = text + bytes([rest & 127 | 128]), rest >> 7
    return text + bytes([rest])


# A request, then one entry of 4,000 bytes that 10,000 bytes refer to: a list of 40 MB in 14 kB.
BOMB = (
    b"".join(
        literal(*field)
        for field in [
            (b":method", b"POST"), (b":scheme", b"http"), (b":authority", b"a"),
            (b":path", b"/grpc.health.v1.Health/Check"),
            (b"content-type", b"application/grpc"), (b"te", b"trailers"),
        ]
    )
    + literal(b"x", b"v" * 4_000, 0x40)
    + b"\xbe" * 10_000
)  # fmt: skip


def test_an_hpack_bomb_costs_its_stream(field):
    fields = Decoder(max_header_list_size=1 << 30).decode(BOMB, raw=True)
    assert len(BOMB) < 16_384
    assert sum(len(name) + len(value) for name, value in fields) > 40_000_000
    under = field()
    # The stream is ended; the connection continues, and its HPACK tables are in sync.
    raw = Raw(under.port)
    raw.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, BOMB))
    raw.send(frame(HEADERS, END_HEADERS, 3, BLOCK) + frame(DATA, END_STREAM, 3, bytes(5)))
    received, until = b"", time.monotonic() + 30
    # SERVING, as a gRPC message.
    while b"\0\0\0\0\x02\x08\x01" not in received:
        received += raw.drain()
        assert raw.is_open and time.monotonic() < until
        time.sleep(0.01)
    assert frame(RESET, 0, 1)[3:9] in received
    raw.close()
    assert under.count("header_bytes_hard") == 1
    attack, ended = flood(
        under, lambda id: frame(HEADERS, END_HEADERS | END_STREAM, id, BOMB), batch=20
    )
    under.during(attack)
    # Each bomb is detected at its beginning, and a client that continues is disconnected.
    assert under.count("header_bytes_hard") > 20
    assert under.count("protocol") == 0


def test_silent_connections_are_closed(field):
    under = field("preface-seconds=1")
    silent = [Raw(under.port, greet=False) for _ in range(200)]
    under.during(lambda stop: stop.wait())
    assert all(raw.wait_closed() for raw in silent)
    assert under.count("preface") == 200


def test_a_very_slow_request_is_ended(field):
    under = field("request-seconds=1")
    raw = Raw(under.port)
    raw.send(frame(HEADERS, END_HEADERS, 1, BLOCK))

    def attack(stop: threading.Event) -> None:
        while not stop.is_set():
            raw.send(frame(DATA, 0, 1, b"\0"))
            time.sleep(0.05)

    under.during(attack, seconds=4)
    assert under.count("request_time") == 1
    stuck = Raw(under.port)
    stuck.send(frame(HEADERS, 0, 1, BLOCK))
    assert stuck.wait_closed()
    assert under.count("header_block") == 1


def test_bodies_that_never_end_are_bounded(field):
    under = field("buffered-bytes=8388608")
    part = frame(DATA, 0, 1, bytes(16_384))

    def attack(stop: threading.Event) -> None:
        raw = Raw(under.port)
        for stream in range(1, 200, 2):
            raw.send(frame(HEADERS, END_HEADERS, stream, BLOCK))
            for _ in range(15):
                raw.send(part[:5] + stream.to_bytes(4, "big") + part[9:])
            raw.drain()
        stop.wait()
        raw.close()

    under.during(attack, seconds=3)


def test_a_reader_that_does_not_read_is_refused_and_then_cut(field):
    under = field("pending-reply-bytes=100000", "stall-seconds=6")
    raw = Raw(under.port, greet=False)
    # No window at all: responses wait in the server.
    raw.send(PREFACE + frame(SETTINGS, payload=b"\x00\x04\x00\x00\x00\x00"))
    path = head("/grpc.health.v1.Health/List")
    stream = 1
    while under.count("slow_reader") == 0 and stream < 2_000:
        raw.send(frame(HEADERS, END_HEADERS, stream, path))
        raw.send(frame(DATA, END_STREAM, stream, bytes(5)))
        raw.drain()
        stream += 2
    assert under.count("slow_reader") > 0
    under.during(lambda stop: stop.wait())
    assert raw.wait_closed()
    assert under.count("stalled") == 1


def test_connections_beyond_the_limit_get_a_refusal(field):
    under = field("connections=20")
    crowd = [Raw(under.port) for _ in range(22)]
    time.sleep(0.1)
    with grpc.insecure_channel(under.server.address) as channel:
        with pytest.raises(grpc.RpcError) as error:
            health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=30)
        assert error.value.code() in (
            grpc.StatusCode.RESOURCE_EXHAUSTED,
            grpc.StatusCode.UNAVAILABLE,
        )
    assert under.count("connections") >= 1
    for raw in crowd:
        raw.close()
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            with grpc.insecure_channel(under.server.address) as channel:
                stub = health_pb2_grpc.HealthStub(channel)
                assert stub.Check(health_pb2.HealthCheckRequest(), timeout=30).status == 1
            break
        except grpc.RpcError:
            time.sleep(0.1)
    else:
        raise AssertionError("the server does not recover")


def test_idle_and_old_connections_close_without_losing_a_call(field):
    under = field("idle-seconds=1", "age-seconds=2", "age-grace-seconds=5")
    idle = Raw(under.port)
    with grpc.insecure_channel(under.server.address) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        until = time.monotonic() + 6
        while time.monotonic() < until:
            assert stub.Check(health_pb2.HealthCheckRequest(), timeout=30).status == 1
            time.sleep(0.01)
    assert idle.wait_closed()
    assert under.count("idle") >= 1 and under.count("age") >= 1


def test_metrics_and_health_are_served_beside(field):
    under = field()
    with urllib.request.urlopen(f"http://{under.admin}/health", timeout=30) as page:
        assert page.status == 200
    with grpc.insecure_channel(under.server.address) as channel:
        for _ in range(5):
            health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=30)
    with urllib.request.urlopen(f"http://{under.admin}/metrics", timeout=30) as page:
        text = page.read().decode()
    labels = 'service="grpc.health.v1.Health",method="Check"'
    assert f'tonglu_calls_total{{{labels},code="OK"}} 5' in text
    assert f'tonglu_call_seconds_bucket{{{labels},le="+Inf"}} 5' in text
    assert re.search(r"^tonglu_commits_total \d+$", text, re.M)
    assert re.search(r"^tonglu_connections_open \d+$", text, re.M)


def test_a_client_with_too_many_pings_is_refused_and_recovers(field):
    under = field("ping-seconds=10", "ping-strikes=2")
    channel = grpc.insecure_channel(
        under.server.address,
        options=[
            ("grpc.keepalive_time_ms", 200),
            ("grpc.keepalive_timeout_ms", 5_000),
            ("grpc.keepalive_permit_without_calls", 1),
            ("grpc.http2.max_pings_without_data", 0),
        ],
    )
    stub = health_pb2_grpc.HealthStub(channel)
    watch = stub.Watch(health_pb2.HealthCheckRequest(), timeout=30)
    assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
    with pytest.raises(grpc.RpcError) as error:
        next(watch)
    assert error.value.code() == grpc.StatusCode.UNAVAILABLE
    assert under.count("pings") >= 1
    reply = stub.Check(health_pb2.HealthCheckRequest(), timeout=30, wait_for_ready=True)
    assert reply.status == health_pb2.HealthCheckResponse.SERVING
