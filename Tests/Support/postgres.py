"""PostgreSQL for tests: a throw-away cluster, and a proxy before it that stalls and cuts."""

from __future__ import annotations

import atexit
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

# Ends the server of folder $1 and removes the folder once our end of the pipe is closed: by
# `close`, or because this process is gone, however it went.
_KEEPER = """
while read -r _; do :; done
if read -r pid <"$1/data/postmaster.pid" && [ "$(readlink "/proc/$pid/cwd")" = "$1/data" ]; then
  kill -QUIT "$pid"
  kill -CONT "$pid"
  for _ in $(seq 300); do
    [ "$(readlink "/proc/$pid/cwd")" = "$1/data" ] || break
    sleep 0.05
  done
fi
rm -rf "$1"
"""
_SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "32MB",
    "max_wal_size": "256MB",
    "wal_keep_size": "64MB",
    "wal_retrieve_retry_interval": "100ms",
    # Left behind by a kill, it is removed with the folder.
    "dynamic_shared_memory_type": "mmap",
    "huge_pages": "off",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %d ",
}
_FAST = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
_STOPS = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}
_STANDBY = "standby"


class Cluster:
    """A cluster in a temporary directory, on a Unix socket, running; gone when this process is.

    The role `tonglu` is no superuser, owns the databases and logs in without a password. As root
    the server runs as the user postgres. What is not `durable` is faster, and a kill loses the
    commits of the last half second.
    """

    def __init__(
        self,
        *,
        tcp: bool = False,
        tls: bool = False,
        durable: bool = True,
        connections: int = 200,
        settings: Mapping[str, str] | None = None,
        primary: Cluster | None = None,
    ) -> None:
        """`tcp` listens on a loopback port too, `tls` there and by TLS alone; `settings` are
        those of postgresql.conf; a `primary` is what `standby` gives."""
        self.bin = max(
            Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name)
        )
        self.folder = Path(tempfile.mkdtemp(prefix="tonglu-postgres-")).resolve()
        self.data = self.folder / "data"
        self._keeper = subprocess.Popen(
            ["sh", "-c", _KEEPER, "keeper", self.folder],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd="/", start_new_session=True,
        )  # fmt: skip
        atexit.register(self.close)
        self._prefix: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            self._prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        self.port = _free_port() if tcp or tls else 0
        self.tls = tls
        self.durable = durable
        self.connections = connections
        self.settings = dict(settings or {})
        self._process: subprocess.Popen[bytes] | None = None
        if primary:
            self._follow(primary)
        else:
            self._make()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Making

    def _make(self) -> None:
        self._run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-N", "-E", "UTF8",
                  "--locale=C", "--no-instructions")  # fmt: skip
        if self.tls:
            self._certify()
        self._configure({})
        self.start()
        self.sql("postgres", "CREATE ROLE tonglu LOGIN")

    def _follow(self, primary: Cluster) -> None:
        whole = f"host={primary.folder} port={primary.port or 5432} user=postgres"
        self._run("pg_basebackup", "-D", self.data, "-d", whole, "-X", "stream", "-c", "fast",
                  "-N")  # fmt: skip
        (self.data / "standby.signal").touch()
        own = {"primary_conninfo": f"{whole} application_name={_STANDBY}", "hot_standby": "on"}
        self._configure(own)
        self.start()

    def _configure(self, more: dict[str, str]) -> None:
        all_ = _SETTINGS | {
            "unix_socket_directories": str(self.folder),
            "max_connections": str(self.connections),
        }
        if not self.durable:
            all_ |= _FAST
        if self.port:
            all_ |= {"listen_addresses": "127.0.0.1", "port": str(self.port)}
        if self.tls:
            all_["ssl"] = "on"
        lines = [f"{name} = '{value}'\n" for name, value in (all_ | self.settings | more).items()]
        (self.data / "postgresql.conf").write_text("".join(lines))
        tcp = "hostssl" if self.tls else "host"
        (self.data / "pg_hba.conf").write_text(
            f"local all,replication all trust\n{tcp} all all 127.0.0.1/32 trust\n"
        )

    def _certify(self) -> None:
        """A certificate of its own for loopback, and its key, where a standby finds them too."""
        key = self.data / "server.key"
        self._run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out",
            self.certificate, "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        )  # fmt: skip
        key.chmod(0o600)

    def _run(self, program: str, *arguments: object) -> None:
        path = self.bin / program
        done = subprocess.run(
            [*self._prefix, path if path.exists() else program, *map(str, arguments)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=120, cwd="/",
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stdout}")

    # Where it is

    @property
    def socket(self) -> Path:
        """The Unix socket, as `Cut` takes it."""
        return self.folder / f".s.PGSQL.{self.port or 5432}"

    @property
    def certificate(self) -> Path:
        """By which a client knows the server, as a PEM file."""
        return self.data / "server.crt"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    def url(self, database: str = "postgres", *others: Cluster, user: str = "tonglu") -> str:
        """What libpq takes; with `others`, whichever of them is the primary."""
        all_ = (self, *others)
        options = []
        if self.port:
            hosts = ",".join(f"127.0.0.1:{one.port}" for one in all_)
        else:
            hosts = ""
            options.append("host=" + ",".join(str(one.folder) for one in all_))
        if self.tls:
            options += ["sslmode=verify-full", f"sslrootcert={self.certificate}"]
        if others:
            options.append("target_session_attrs=read-write")
        return f"postgresql://{user}@{hosts}/{database}" + "?" * bool(options) + "&".join(options)

    # Statements

    def psql(
        self, database: str, script: str, *options: str, user: str = "postgres"
    ) -> subprocess.CompletedProcess[str]:
        """Runs a script over the Unix socket; it stops at no complaint unless told to."""
        return subprocess.run(
            [self.bin / "psql", "-X", "-q", "-A", "-t", "-h", self.folder,
             "-p", str(self.port or 5432), "-U", user, *options, database],
            input=script, text=True, capture_output=True, timeout=300,
        )  # fmt: skip

    def sql(self, database: str, text: str) -> list[tuple[str, ...]]:
        """The rows of statements of the superuser, who sees those of all tenants. NULL is empty; a
        value holds no line break."""
        done = self.psql(database, text, "-v", "ON_ERROR_STOP=1", "-F", "\x1f")
        if done.returncode:
            raise RuntimeError(done.stderr)
        return [tuple(line.split("\x1f")) for line in done.stdout.split("\n")[:-1]]

    def create_database(self, name: str, options: str = "") -> None:
        """`options` are those of CREATE DATABASE, for another collation for example."""
        self.sql("postgres", f'CREATE DATABASE "{name}" OWNER tonglu {options}')

    def backends(self, database: str | None = None) -> list[int]:
        """The processes that serve clients."""
        rows = self.sql(
            "postgres",
            "SELECT pid, datname FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
        )
        return [int(pid) for pid, name in rows if database in (None, name)]

    # Running

    @property
    def pid(self) -> int:
        """The postmaster's."""
        assert self._process, "it has not been started"
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Starts it, or starts it again, and waits until it takes connections."""
        assert not self.is_running
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*self._prefix, self.bin / "postgres", "-D", self.data],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", start_new_session=True,
            )  # fmt: skip
        until = time.monotonic() + 60
        while not self._is_ready():
            if not self.is_running or time.monotonic() > until:
                raise RuntimeError(f"postgres does not come up: {self.log[-4000:]}")
            time.sleep(0.02)

    def _is_ready(self) -> bool:
        try:
            lines = (self.data / "postmaster.pid").read_text().split("\n")
        except FileNotFoundError:
            return False
        return lines[0] == str(self.pid) and len(lines) > 7 and lines[7].strip() == "ready"

    def stop(self, mode: Literal["smart", "fast", "immediate"] = "fast") -> None:
        """As pg_ctl's modes: smart waits for the clients, immediate writes nothing more."""
        self.resume()
        os.kill(self.pid, _STOPS[mode])
        assert self._process
        self._process.wait(60)

    def kill(self) -> None:
        """SIGKILL to all its processes at once, as if the machine had died.

        Its sockets are closed at once all the same: for one that is silent, `pause` it, or `stall`
        a `Cut`.
        """
        processes = self._freeze()
        lines = (self.data / "postmaster.pid").read_text().split("\n")
        for pid in processes:
            _signal(pid, signal.SIGKILL)
        assert self._process
        self._process.wait(30)
        _wait_for(processes, "Z")
        # The shared memory by which another postmaster would know of it.
        segment = lines[6].split()[1]
        subprocess.run(["ipcrm", "-m", segment], check=False, capture_output=True, timeout=30)

    def pause(self) -> None:
        """Stops all its processes: it takes connections and answers nothing."""
        self._freeze()

    def resume(self) -> None:
        """Lets them go on."""
        for pid in [*_children(self.pid), self.pid] if self.is_running else []:
            _signal(pid, signal.SIGCONT)

    def _freeze(self) -> list[int]:
        # The postmaster first: then nothing is begun any more.
        os.kill(self.pid, signal.SIGSTOP)
        _wait_for([self.pid], "TtZ")
        children = _children(self.pid)
        for pid in children:
            _signal(pid, signal.SIGSTOP)
        _wait_for(children, "TtZ")
        return [self.pid, *children]

    def close(self) -> None:
        """Ends it and removes its directory; more than once is no harm."""
        atexit.unregister(self.close)
        assert self._keeper.stdin
        if self._keeper.stdin.closed:
            return
        self.resume()
        self._keeper.stdin.close()
        self._keeper.wait(60)
        if self._process:
            self._process.wait(60)

    # Standby

    def standby(self) -> Cluster:
        """A second cluster that has every commit of this one before it is acknowledged."""
        second = Cluster(
            tcp=bool(self.port),
            tls=self.tls,
            durable=self.durable,
            connections=self.connections,
            settings=self.settings,
            primary=self,
        )
        # After the copy: once promoted the second waits for nobody.
        self.sql(
            "postgres",
            "ALTER SYSTEM SET synchronous_commit = 'on';"
            f"ALTER SYSTEM SET synchronous_standby_names = '{_STANDBY}';"
            "SELECT pg_reload_conf()",
        )
        until = time.monotonic() + 30
        while ("sync",) not in self.sql("postgres", "SELECT sync_state FROM pg_stat_replication"):
            assert time.monotonic() < until, second.log[-4000:]
            time.sleep(0.05)
        return second

    def promote(self) -> None:
        """Makes a standby the primary, and waits until it is."""
        assert self.sql("postgres", "SELECT pg_promote(true, 60)") == [("t",)]


def _free_port() -> int:
    """A loopback port that no outgoing connection takes while the server is down."""
    for port in random.sample(range(20_000, 32_000), 200):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no free port")


def _stat(pid: int) -> tuple[str, int]:
    """A process's state and parent; "Z" for one that is gone."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return "Z", 0
    state, parent = text.rpartition(")")[2].split()[:2]
    return state, int(parent)


def _children(pid: int) -> list[int]:
    every = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
    return [one for one in every if _stat(one)[1] == pid]


def _wait_for(pids: list[int], states: str) -> None:
    until = time.monotonic() + 30
    while any(_stat(pid)[0] not in states for pid in pids):
        assert time.monotonic() < until
        time.sleep(0.001)


def _signal(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)


# The proxy.

_COMMIT = re.compile(rb"\bcommit\b", re.IGNORECASE)
_BEGIN = re.compile(rb"\s*(begin|start)\b", re.IGNORECASE)
# Requests in the place of a startup message: TLS and GSSAPI, which it answers with no.
_ENCRYPTIONS = (80877103, 80877104)
_ENCRYPTION = b"encryption"


def says_commit(text: bytes) -> bool:
    """Whether a statement ends a transaction; `synchronous_commit` and COMMITTED do not."""
    return _COMMIT.search(text) is not None


class Cut:
    """A proxy on a loopback port before a server's socket: it lets through, stalls and cuts.

    It reads what passes message by message, in plaintext, and so can cut at a COMMIT. `url` is what
    a client connects to.
    """

    def __init__(
        self, target: Path | tuple[str, int], is_commit: Callable[[bytes], bool] = says_commit
    ) -> None:
        """`is_commit` is asked about the text of each statement that is run, prepared or not."""
        self.target = target
        self.is_commit = is_commit
        # How many COMMITs have been sent over it.
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
        """Holds back what is sent, of connections to come too; nobody is told."""
        for flow, holds in zip(self.flows, (to_server, to_client), strict=True):
            if holds:
                flow.clear()

    def resume(self) -> None:
        """Lets through what was held back and what comes; takes connections again."""
        self._refuses = False
        for flow in self.flows:
            flow.set()

    def cut(self, refuse: bool = False) -> int:
        """Ends all connections, and until `resume` new ones if told so; how many there were."""
        with self._lock:
            self._refuses = refuse
            links = list(self._links)
        for link in links:
            link.end()
        return len(links)

    def cut_at_commit(self, moment: Literal["before", "after"], having: bytes = b"") -> None:
        """Cuts the connection that sends the next COMMIT, once.

        `before`: the server is not sent it. `after`: it is, and has carried it out, but its answer
        is not let through. `having`: of a transaction that ran a statement with these bytes.
        """
        with self._lock:
            self._done.clear()
            self._armed = (moment, having)

    def wait(self, seconds: float = 30) -> bool:
        """Whether that has happened within so many seconds."""
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

    # What its connections tell it.

    def moment(self, statements: set[bytes]) -> str:
        """A COMMIT has come after these statements: whether to cut, and when."""
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
    """One connection through the proxy: a thread for each way."""

    def __init__(self, cut: Cut, client: socket.socket, server: socket.socket) -> None:
        self._cut = cut
        self._client = client
        self._server = server
        # The prepared statements' texts by name, and those run since the transaction began.
        self._prepared: dict[bytes, bytes] = {}
        self._ran: set[bytes] = set()
        # Whether the answer to a COMMIT is waited for, and nothing let through.
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
            # That it is gone is told the other way.
            self._cut.flows[1 - way].wait()
            raise

    def _moment(self, kind: bytes, body: bytes) -> str:
        """Takes note of a client's message; "before" or "after" where it is a COMMIT to cut at."""
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
    """Whether a server's message tells what became of a COMMIT: a command's end, or an error."""
    return kind == b"E" or kind == b"C" and body in (b"COMMIT\0", b"ROLLBACK\0")


class _Messages:
    """The messages that come over a socket, whatever its packets: a kind, a length, a body.

    A client's first has no kind. Before it there may be requests for encryption, in its form.
    """

    def __init__(self, source: socket.socket, is_client: bool) -> None:
        self._source = source
        self._buffer = bytearray()
        self._is_typed = not is_client

    def next(self) -> list[tuple[bytes, bytes]]:
        """The kinds and the bytes of those that have come whole, at least one; none at the end."""
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
