"""A proxy before a PostgreSQL server that stalls and cuts connections, also at a COMMIT."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

_COMMIT = re.compile(rb"\bcommit\b", re.IGNORECASE)
_BEGIN = re.compile(rb"\s*(begin|start)\b", re.IGNORECASE)
# Requests before a startup message: TLS and GSSAPI, which are refused.
_ENCRYPTIONS = (80877103, 80877104)
_ENCRYPTION = b"encryption"


def says_commit(text: bytes) -> bool:
    """Whether a statement ends a transaction; `synchronous_commit` and COMMITTED do not."""
    return _COMMIT.search(text) is not None


class Cut:
    """A proxy on a loopback port before a server's socket: it forwards, stalls and cuts. It reads
    the traffic message by message, in plaintext, and so can cut at a COMMIT. `url` is for
    clients."""

    def __init__(
        self, target: Path | tuple[str, int], is_commit: Callable[[bytes], bool] = says_commit
    ) -> None:
        """`is_commit` is called with the text of each executed statement, prepared or not."""
        self.target = target
        self.is_commit = is_commit
        # The number of COMMITs sent over it.
        self.commits = 0
        self._lock = threading.Lock()
        self._links: set[_Link] = set()
        self._armed: tuple[str, bytes] | None = None
        self._done = threading.Event()
        self._refuses = False
        self.flows = (threading.Event(), threading.Event())
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.resume()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Cut:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def url(self, database: str, user: str = "tonglu") -> str:
        place = f"127.0.0.1:{self.port}/{database}"
        return f"postgresql://{user}@{place}?sslmode=disable&gssencmode=disable"

    def stall(self, to_server: bool = True, to_client: bool = True) -> None:
        """Delays all traffic, also that of later connections; no peer is notified."""
        for flow, holds in zip(self.flows, (to_server, to_client), strict=True):
            if holds:
                flow.clear()

    def resume(self) -> None:
        """Forwards the delayed and all further traffic; accepts connections again."""
        self._refuses = False
        for flow in self.flows:
            flow.set()

    def cut(self, refuse: bool = False) -> int:
        """Ends all connections and, on request, new ones until `resume`; returns their number."""
        with self._lock:
            self._refuses = refuse
            links = list(self._links)
        for link in links:
            link.end()
        return len(links)

    def cut_at_commit(self, moment: Literal["before", "after"], having: bytes = b"") -> None:
        """Cuts the connection that sends the next COMMIT, once. `before`: the server does not get
        it. `after`: the server executes it, but its response is not forwarded. `having`: only for a
        transaction that ran a statement with these bytes."""
        with self._lock:
            self._done.clear()
            self._armed = (moment, having)

    def wait(self, seconds: float = 30) -> bool:
        """Whether that has happened within the given seconds."""
        return self._done.wait(seconds)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut(refuse=True)
        for flow in self.flows:
            flow.set()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                if self._refuses:
                    raise ConnectionRefusedError
                server = _connect(self.target)
            except OSError:
                client.close()
                continue
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            link = _Link(self, client, server)
            with self._lock:
                self._links.add(link)
            link.start()
            if self._refuses:
                link.end()

    # Calls from its connections.

    def moment(self, statements: set[bytes]) -> str:
        """A COMMIT was received after these statements: whether to cut, and when."""
        with self._lock:
            self.commits += 1
            if not self._armed or not any(self._armed[1] in text for text in statements):
                return ""
            moment, self._armed = self._armed[0], None
            return moment

    def ended(self, link: _Link, by_commit: bool) -> None:
        with self._lock:
            self._links.discard(link)
        if by_commit:
            self._done.set()


def _connect(target: Path | tuple[str, int]) -> socket.socket:
    if isinstance(target, tuple):
        return socket.create_connection(target, timeout=None)
    server = socket.socket(socket.AF_UNIX)
    server.connect(str(target))
    return server


class _Link:
    """One connection through the proxy, with a thread for each direction."""

    def __init__(self, cut: Cut, client: socket.socket, server: socket.socket) -> None:
        self._cut = cut
        self._client = client
        self._server = server
        # The prepared statements' texts by name, and those run since the transaction began.
        self._prepared: dict[bytes, bytes] = {}
        self._ran: set[bytes] = set()
        # Whether the response to a COMMIT is awaited and nothing is forwarded.
        self._holds = False

    def start(self) -> None:
        threads = [
            threading.Thread(target=self._guard, args=(pump,), daemon=True)
            for pump in (self._to_server, self._to_client)
        ]
        for thread in threads:
            thread.start()
        threading.Thread(target=self._finish, args=(threads,), daemon=True).start()

    def end(self, by_commit: bool = False) -> None:
        for end in (self._client, self._server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._cut.ended(self, by_commit)

    def _guard(self, pump: Callable[[], None]) -> None:
        with suppress(OSError):
            pump()
        self.end(by_commit=self._holds)

    def _finish(self, threads: list[threading.Thread]) -> None:
        for thread in threads:
            thread.join()
        self._client.close()
        self._server.close()

    def _to_server(self) -> None:
        messages = _Messages(self._client, is_client=True)
        while batch := messages.next():
            ready = b""
            for kind, message in batch:
                if kind == _ENCRYPTION:
                    self._pass(1, b"N")
                    continue
                moment = self._moment(kind, message[5:])
                if moment == "before":
                    self._pass(0, ready)
                    return self.end(by_commit=True)
                self._holds = self._holds or moment == "after"
                ready += message
            self._pass(0, ready)
        self._cut.flows[0].wait()

    def _to_client(self) -> None:
        messages = _Messages(self._server, is_client=False)
        while batch := messages.next():
            if not self._holds:
                self._pass(1, b"".join(message for _, message in batch))
            elif any(_ends_commit(kind, message[5:]) for kind, message in batch):
                return
        self._cut.flows[1].wait()

    def _pass(self, way: int, data: bytes) -> None:
        self._cut.flows[way].wait()
        try:
            (self._server, self._client)[way].sendall(data)
        except OSError:
            # The other direction reports that the connection is gone.
            self._cut.flows[1 - way].wait()
            raise

    def _moment(self, kind: bytes, body: bytes) -> str:
        """Records a client's message; "before" or "after" if it is a COMMIT to cut at."""
        text = None
        if kind == b"Q":
            text = body.partition(b"\0")[0]
        elif kind == b"P":
            name, query, *_ = body.split(b"\0", 2)
            self._prepared[name] = query
        elif kind == b"B":
            text = self._prepared.get(body.split(b"\0", 2)[1])
        elif kind == b"C" and body[:1] == b"S":
            self._prepared.pop(body[1:-1], None)
        if text is None:
            return ""
        if _BEGIN.match(text):
            self._ran = set()
        self._ran.add(text)
        if not self._cut.is_commit(text):
            return ""
        ran, self._ran = self._ran, set()
        return self._cut.moment(ran)


def _ends_commit(kind: bytes, body: bytes) -> bool:
    """Whether a server's message is the outcome of a COMMIT: a command's end, or an error."""
    return kind == b"E" or kind == b"C" and body in (b"COMMIT\0", b"ROLLBACK\0")


class _Messages:
    """The messages received by a socket, independent of packets: a kind, a length, a body. A
    client's first message has no kind; requests for encryption in the same form may precede it."""

    def __init__(self, source: socket.socket, is_client: bool) -> None:
        self._source = source
        self._buffer = bytearray()
        self._is_typed = not is_client

    def next(self) -> list[tuple[bytes, bytes]]:
        """The kinds and the bytes of complete messages, at least one; none at the end."""
        with suppress(ConnectionResetError):
            while data := self._source.recv(1 << 16):
                self._buffer += data
                if batch := list(self._whole()):
                    return batch
        return []

    def _whole(self) -> Iterator[tuple[bytes, bytes]]:
        while True:
            start = int(self._is_typed)
            if len(self._buffer) < start + 4:
                return
            length = int.from_bytes(self._buffer[start : start + 4], "big")
            if length < 4:
                raise ConnectionAbortedError("no message of PostgreSQL's")
            if len(self._buffer) < start + length:
                return
            message = bytes(self._buffer[: start + length])
            del self._buffer[: start + length]
            kind = message[:start]
            if not self._is_typed:
                is_request = int.from_bytes(message[4:8], "big") in _ENCRYPTIONS
                kind = _ENCRYPTION if is_request else b""
                self._is_typed = not is_request
            yield kind, message
