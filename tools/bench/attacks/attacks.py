#!/usr/bin/env python3
"""The effect of attacks on other clients of tonglud: a table with a line per attack.

    attacks.py --server PROGRAM [--seconds N] [--only NAME ...] [--loops N]

During each attack two other clients make calls, each in its own process: one that is logged in
(WhoAmI, on a connection opened before the attack) and one that is not (Health/Check). Their p50 and
p99 are shown beside those of the quiet time just before. Attackers are processes too; a connection
that the server ends is opened again at once. HTTP/2 is written by hand, so that no library's work
or limits affect the result.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

DATA, HEADERS, RESET, SETTINGS, WINDOW = 0, 1, 3, 4, 8
END_STREAM, END_HEADERS = 1, 4
HEALTH = b"/grpc.health.v1.Health/Check"
WATCH = b"/grpc.health.v1.Health/Watch"
WHO_AM_I = b"/tonglu.v1.AccessService/WhoAmI"
LOGIN = b"/tonglu.v1.AccessService/Login"
REFLECTION = b"/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
# The connection's opening; its window is unlimited, because the server's output is read.
OPENING = (
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
    + b"\0\0\x06\x04\0\0\0\0\0\0\x04\x7f\xff\xff\xff"
    + b"\0\0\x04\x08\0\0\0\0\0\x7f\xfe\xff\xff"
)


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    head = len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big")
    return head + payload


def integer(value: int, bits: int, first: int = 0) -> bytes:
    most = (1 << bits) - 1
    if value < most:
        return bytes([first | value])
    out, value = [first | most], value - most
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def literal(name: bytes, value: bytes, first: int = 0) -> bytes:
    """A field without an index; with `first` 0x40 it enters the table."""
    return bytes([first]) + integer(len(name), 7) + name + integer(len(value), 7) + value


def head(path: bytes, *more: tuple[bytes, bytes]) -> bytes:
    fields = [(b":method", b"POST"), (b":scheme", b"http"), (b":path", path), (b":authority", b"a")]
    fields += [(b"content-type", b"application/grpc"), (b"te", b"trailers"), *more]
    return b"".join(literal(*field) for field in fields)


def message(body: bytes, flags: int = 0) -> bytes:
    return bytes([flags]) + len(body).to_bytes(4, "big") + body


def call(stream: int, block: bytes, body: bytes = bytes(5)) -> bytes:
    out = frame(HEADERS, END_HEADERS, stream, block)
    parts = [body[at : at + 16_384] for at in range(0, len(body), 16_384)]
    for index, part in enumerate(parts):
        out += frame(DATA, END_STREAM if index == len(parts) - 1 else 0, stream, part)
    return out


def text(number: int, value: str | bytes) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return bytes([number << 3 | 2]) + varint(len(data)) + data


def varint(value: int) -> bytes:
    out = b""
    while value >= 128:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


# The attacks: from a stream's number to bytes. The first call of a connection is number 1.

BOMB = head(HEALTH) + literal(b"x", b"v", 0x40) + b"\xbe" * 15_000
LONG_ENTRY = literal(b"x-long", b"v" * 3_500, 0x40)
GZIP = (b"grpc-encoding", b"gzip")
BIG_GZIP = message(gzip.compress(text(15, bytes(4_190_000))), 1)
SMALL_GZIP = message(gzip.compress(text(15, bytes(16_000))), 1)
UNKNOWN_FIELDS = message(b"\x78\x01" * 8_000)
LONG_NAME = message(text(1, "铜" * 5_000))


def random_token() -> bytes:
    return b"Bearer %032x" % random.getrandbits(128)


def login() -> bytes:
    body = text(1, uuid7()) + text(2, "main") + text(3, f"n{random.getrandbits(48):x}")
    return message(body + text(4, "a password that is wrong"))


def uuid7() -> str:
    value = (int(time.time() * 1_000) << 80) | 7 << 76 | random.getrandbits(12) << 64
    return str(uuid.UUID(int=value | 2 << 62 | random.getrandbits(62)))


def long_lists(stream: int) -> bytes:
    table = LONG_ENTRY if stream == 1 else b"\xbe"
    return call(stream, head(HEALTH) + table + b"\xbe")


def reflection(stream: int) -> bytes:
    body = message(text(4, "tonglu.v1.OrderService")) * 10
    return call(stream, head(REFLECTION), body)


# name: (what is sent, bytes a second of a connection or calls a second below 1,000, connections,
# make)
ATTACKS = {
    "header-bomb": (
        "15 kB header lists of 15,000 fields", 1_200_000, 1,
        lambda s: frame(HEADERS, END_HEADERS | END_STREAM, s, BOMB),
    ),
    "header-bomb-4": (
        "the same on four connections", 1_200_000, 4,
        lambda s: frame(HEADERS, END_HEADERS | END_STREAM, s, BOMB),
    ),
    "long-lists": ("calls of 150 bytes with lists of 7 kB", 400_000, 2, long_lists),
    "gzip-4mb": (
        "4 kB of gzip that are 4 MB", 180_000, 1, lambda s: call(s, head(HEALTH, GZIP), BIG_GZIP)
    ),
    "gzip-4mb-4": (
        "the same on four connections", 180_000, 4,
        lambda s: call(s, head(HEALTH, GZIP), BIG_GZIP),
    ),
    "gzip-16kb": (
        "100 bytes of gzip that are 16 kB", 200_000, 2,
        lambda s: call(s, head(HEALTH, GZIP), SMALL_GZIP),
    ),
    "broken-gzip": (
        "invalid gzip", 400_000, 2,
        lambda s: call(s, head(HEALTH, GZIP), message(b"\x1f\x8b\x08\0" + bytes(60), 1)),
    ),
    "malformed": (
        "messages with flags of 7", 400_000, 2,
        lambda s: call(s, head(HEALTH), b"\x07\0\0\0\0"),
    ),
    "unknown-fields": (
        "messages of 8,000 unknown fields", 2_000_000, 2,
        lambda s: call(s, head(HEALTH), UNKNOWN_FIELDS),
    ),
    "long-names": (
        "15 kB names of a health service", 2_000_000, 2,
        lambda s: call(s, head(HEALTH), LONG_NAME),
    ),
    "unknown-methods": (
        "methods that there are not", 400_000, 2,
        lambda s: call(s, head(b"/a.B/C%x" % random.getrandbits(64))),
    ),
    "bad-tokens": (
        "random tokens", 400_000, 2,
        lambda s: call(s, head(WHO_AM_I, (b"authorization", random_token()))),
    ),
    "logins": ("logins with a wrong password", 50, 4, lambda s: call(s, head(LOGIN), login())),
    "reflection": ("ten files' closures a call", 50_000, 2, reflection),
    "rapid-reset": (
        "streams opened and reset", 400_000, 2,
        lambda s: frame(HEADERS, END_HEADERS, s, head(HEALTH)) + frame(RESET, 0, s, b"\0\0\0\x08"),
    ),
    "watches": (
        "health watches that stay open", 200_000, 4, lambda s: call(s, head(WATCH)),
    ),
}


class Connection:
    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        # With a timeout set in Python, recv would wait in spite of MSG_DONTWAIT.
        self.socket.settimeout(None)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for side in (socket.SO_SNDTIMEO, socket.SO_RCVTIMEO):
            self.socket.setsockopt(socket.SOL_SOCKET, side, struct.pack("ll", 30, 0))
        self.socket.sendall(OPENING)
        self.stream = 1

    def read_away(self) -> bool:
        """Reads received bytes; false at the end."""
        try:
            while some := self.socket.recv(1 << 20, socket.MSG_DONTWAIT):
                if not some:
                    return False
            return False
        except BlockingIOError:
            return True
        except OSError:
            return False


def attack(name: str, port: int, seconds: float) -> dict:
    _, rate, count, make = ATTACKS[name]
    connections = [Connection(port) for _ in range(count)]
    began = time.monotonic()
    sent = calls = ended = 0
    while (now := time.monotonic()) < began + seconds:
        for index, one in enumerate(connections):
            done = calls if rate < 1_000 else sent
            if done > (now - began) * rate * count:
                break
            data = make(one.stream)
            one.stream += 2
            try:
                one.socket.sendall(data)
                isOpen = one.read_away()
            except OSError:
                isOpen = False
            sent += len(data)
            calls += 1
            if not isOpen:
                ended += 1
                one.socket.close()
                connections[index] = Connection(port)
        time.sleep(0.0005)
    return {"bytes": sent, "calls": calls, "ended": ended, "seconds": time.monotonic() - began}


def honest(port: int, token: str, seconds: float) -> list[float]:
    """The durations of sequential calls, about 200 per second."""
    one = Connection(port)
    block = head(WHO_AM_I, (b"authorization", b"Bearer " + token.encode())) if token else head(HEALTH)
    times = []
    until = time.monotonic() + seconds
    buffer = b""
    while time.monotonic() < until:
        start = time.perf_counter()
        one.socket.sendall(call(one.stream, block))
        ended = False
        while not ended:
            some = one.socket.recv(1 << 16)
            if not some:
                raise RuntimeError("the honest client's connection was ended")
            buffer += some
            while len(buffer) >= 9 and len(buffer) >= 9 + (n := int.from_bytes(buffer[:3], "big")):
                kind, flags = buffer[3], buffer[4]
                stream = int.from_bytes(buffer[5:9], "big")
                if kind in (DATA, HEADERS) and flags & END_STREAM and stream == one.stream:
                    ended = True
                if kind == RESET and stream == one.stream:
                    raise RuntimeError("an honest call was reset")
                buffer = buffer[9 + n :]
        times.append(time.perf_counter() - start)
        one.stream += 2
        time.sleep(0.005)
    return times


class Served:
    """A tonglud on its own directory."""

    def __init__(self, program: str, directory: str, *options: str) -> None:
        self.process = subprocess.Popen(
            [program, "--data", directory, "--listen", "127.0.0.1:0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self.code = ""
        for line in self.process.stdout:
            if found := re.search(r"login code: (\S+)", line):
                self.code = found[1]
            if found := re.search(r"listens on \S+:(\d+)", line):
                self.port = int(found[1])
                break
        else:
            raise RuntimeError("tonglud did not start")
        self.token = self.log_in()

    def log_in(self) -> str:
        body = text(1, uuid7()) + text(2, "main") + text(3, "owner") + text(5, self.code)
        one = Connection(self.port)
        one.socket.sendall(call(1, head(LOGIN), message(body)))
        got = b""
        while not (found := re.search(rb"\n.([A-Za-z0-9_-]{20,})", got, re.S)):
            some = one.socket.recv(1 << 16)
            if not some:
                raise RuntimeError(f"no login: {got!r}")
            got += some
        return found[1].decode()

    def memory(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1_024

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


def own(*arguments: object) -> subprocess.Popen:
    command = [sys.executable, __file__, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def result(process: subprocess.Popen):
    out, _ = process.communicate(timeout=300)
    if process.returncode:
        raise RuntimeError(f"{process.args}: {process.returncode}")
    return json.loads(out)


def listen(server: Served, seconds: float) -> list[list[float]]:
    """The durations of the other clients: logged in, not logged in."""
    clients = [own("--honest", server.port, "--token", token, "--seconds", seconds)
               for token in (server.token, "")]
    return [sorted(result(client)) for client in clients]


def share(times: list[float], part: float) -> float:
    return times[min(len(times) - 1, int(len(times) * part))] * 1e3


def measure(server: Served, name: str, seconds: float) -> dict:
    """One line of the table."""
    quiet = listen(server, max(2.0, seconds / 3))
    attacker = own("--attack", name, "--port", server.port, "--seconds", seconds + 1)
    time.sleep(0.5)
    beside = listen(server, seconds)
    done = result(attacker)
    return {
        "name": name,
        "what": ATTACKS[name][0],
        "connections": ATTACKS[name][2],
        "rate": done["bytes"] / done["seconds"] / 1e6,
        "calls": done["calls"] / done["seconds"],
        "ended": done["ended"],
        "memory": server.memory(),
        "known": [share(t, p) for t in (quiet[0], beside[0]) for p in (0.5, 0.99)],
        "unknown": [share(t, p) for t in (quiet[1], beside[1]) for p in (0.5, 0.99)],
    }


HEADER = """\
| attack | connections | MB/s | calls/s | ended | logged in: quiet p50, p99 | beside p50, p99 | \
not logged in: quiet p50, p99 | beside p50, p99 | memory MB |
|---|---|---|---|---|---|---|---|---|---|"""


def row(line: dict) -> str:
    def pair(values: list[float]) -> str:
        return ", ".join(f"{value:.2f}" for value in values)

    known, unknown = line["known"], line["unknown"]
    return (
        f"| {line['name']}: {line['what']} | {line['connections']} | {line['rate']:.2f} "
        f"| {line['calls']:.0f} | {line['ended']} | {pair(known[:2])} | {pair(known[2:])} "
        f"| {pair(unknown[:2])} | {pair(unknown[2:])} | {line['memory']:.0f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--only", nargs="*", default=list(ATTACKS), choices=list(ATTACKS))
    parser.add_argument("--loops", default="")
    for hidden in ("--attack", "--token"):
        parser.add_argument(hidden, default="", help=argparse.SUPPRESS)
    for hidden in ("--port", "--honest"):
        parser.add_argument(hidden, type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.attack:
        return print(json.dumps(attack(options.attack, options.port, options.seconds)))
    if options.honest:
        return print(json.dumps(honest(options.honest, options.token, options.seconds)))
    if not options.server:
        parser.error("--server names the program")
    with tempfile.TemporaryDirectory() as directory:
        loops = ["--loops", options.loops] if options.loops else []
        server = Served(options.server, os.path.join(directory, "data"), *loops)
        print(HEADER)
        for name in options.only:
            print(row(measure(server, name, options.seconds)), flush=True)
        server.stop()


if __name__ == "__main__":
    main()
