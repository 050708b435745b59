"""PostgreSQL for tests: a throw-away cluster."""

from __future__ import annotations

import atexit
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

# Ends the server of folder $1 and removes the folder when our end of the pipe is closed: by
# `close`, or by any end of this process.
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
    # If a kill leaves it behind, it is removed with the folder.
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
    """A running cluster in a temporary directory, on a Unix socket; removed when this process ends.
    The role `tonglu` is not a superuser, owns the databases and logs in without a password. If the
    tests run as root, the server runs as the user postgres. Without `durable` it is faster, and a
    kill loses the commits of the last half second."""

    def __init__(
        self,
        *,
        tcp: bool = False,
        tls: bool = False,
        durable: bool = True,
        connections: int = 200,
        settings: Mapping[str, str] | None = None,
        primary: Cluster | None = None,
        backup: Path | None = None,
    ) -> None:
        """`tcp` also listens on a loopback port, `tls` on one with TLS only; `settings` are those
        of postgresql.conf; `primary` is for `standby`. With the directory of a base `backup` it is
        restored up to the target in `settings`."""
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
        elif backup:
            self._restore(backup)
        else:
            self._make()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Creation

    def _make(self) -> None:
        self.run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-N", "-E", "UTF8",
                  "--locale=C", "--no-instructions")  # fmt: skip
        if self.tls:
            self._certify()
        self._configure({})
        self.start()
        self.sql("postgres", "CREATE ROLE tonglu LOGIN")

    def _follow(self, primary: Cluster) -> None:
        whole = f"host={primary.folder} port={primary.port or 5432} user=postgres"
        self.run("pg_basebackup", "-D", self.data, "-d", whole, "-X", "stream", "-c", "fast",
                  "-N")  # fmt: skip
        (self.data / "standby.signal").touch()
        own = {"primary_conninfo": f"{whole} application_name={_STANDBY}", "hot_standby": "on"}
        self._configure(own)
        self.start()

    def _restore(self, backup: Path) -> None:
        self.run("cp", "-a", backup, self.data)
        (self.data / "recovery.signal").touch()
        self._configure({})
        self.start()
        until = time.monotonic() + 60
        while self.sql("postgres", "SELECT pg_is_in_recovery()") != [("f",)]:
            assert time.monotonic() < until, self.log[-4000:]
            time.sleep(0.05)

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
        """A self-signed certificate for loopback, and its key, in a place shared with a standby."""
        key = self.data / "server.key"
        self.run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out",
            self.certificate, "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        )  # fmt: skip
        key.chmod(0o600)

    def run(self, program: str, *arguments: object) -> None:
        """Runs one of PostgreSQL's programs, or another, as the server's user."""
        path = self.bin / program
        done = subprocess.run(
            [*self._prefix, path if path.exists() else program, *map(str, arguments)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=120, cwd="/",
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stdout}")

    # Addresses

    @property
    def socket(self) -> Path:
        """The Unix socket, for `postgres_cut.Cut`."""
        return self.folder / f".s.PGSQL.{self.port or 5432}"

    @property
    def certificate(self) -> Path:
        """The certificate for clients, as a PEM file."""
        return self.data / "server.crt"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    def url(self, database: str = "postgres", *others: Cluster, user: str = "tonglu") -> str:
        """A connection string for libpq; with `others`, for the primary among them."""
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
        """Runs a script over the Unix socket. By default it continues after errors."""
        return subprocess.run(
            [self.bin / "psql", "-X", "-q", "-A", "-t", "-h", self.folder,
             "-p", str(self.port or 5432), "-U", user, *options, database],
            input=script, text=True, capture_output=True, timeout=300,
        )  # fmt: skip

    def sql(self, database: str, text: str) -> list[tuple[str, ...]]:
        """The rows of statements of the superuser, who sees all tenants. NULL is an empty text;
        values must not contain line breaks."""
        done = self.psql(database, text, "-v", "ON_ERROR_STOP=1", "-F", "\x1f")
        if done.returncode:
            raise RuntimeError(done.stderr)
        return [tuple(line.split("\x1f")) for line in done.stdout.split("\n")[:-1]]

    @contextmanager
    def session(self, database: str, script: str) -> Iterator[None]:
        """A session of the superuser that has run a script and stays open."""
        with subprocess.Popen(
            [self.bin / "psql", "-X", "-q", "-A", "-t", "-h", self.folder,
             "-p", str(self.port or 5432), "-U", "postgres", database],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        ) as psql:  # fmt: skip
            assert psql.stdin and psql.stdout
            psql.stdin.write(f"{script}\n\\echo done\n")
            psql.stdin.flush()
            while psql.stdout.readline() != "done\n":
                assert psql.poll() is None
            yield

    def create_database(self, name: str, options: str = "") -> None:
        """`options` are those of CREATE DATABASE, for another collation for example."""
        self.sql("postgres", f'CREATE DATABASE "{name}" OWNER tonglu {options}')

    def backends(self, database: str | None = None) -> list[int]:
        """The ids of the processes that serve clients."""
        rows = self.sql(
            "postgres",
            "SELECT pid, datname FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
        )
        return [int(pid) for pid, name in rows if database in (None, name)]

    # Running

    @property
    def pid(self) -> int:
        """The postmaster's process id."""
        assert self._process, "it has not been started"
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Starts or restarts it, and waits until it accepts connections."""
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
        """With a mode of pg_ctl: smart waits for the clients, immediate stops without writing."""
        self.resume()
        os.kill(self.pid, _STOPS[mode])
        assert self._process
        self._process.wait(60)

    def kill(self) -> None:
        """Sends SIGKILL to all its processes at once, as if the machine had failed, except that its
        sockets are closed at once. For a silent server use `pause`, or `stall` of a `Cut`."""
        processes = self._freeze()
        lines = (self.data / "postmaster.pid").read_text().split("\n")
        for pid in processes:
            _signal(pid, signal.SIGKILL)
        assert self._process
        self._process.wait(30)
        _wait_for(processes, "Z")
        # The shared memory by which another postmaster would detect it.
        segment = lines[6].split()[1]
        subprocess.run(["ipcrm", "-m", segment], check=False, capture_output=True, timeout=30)

    def pause(self) -> None:
        """Stops all its processes: connections are accepted without a response."""
        self._freeze()

    def resume(self) -> None:
        """Continues the stopped processes."""
        for pid in [*_children(self.pid), self.pid] if self.is_running else []:
            _signal(pid, signal.SIGCONT)

    def _freeze(self) -> list[int]:
        # The postmaster first, so that no process is started any more.
        os.kill(self.pid, signal.SIGSTOP)
        _wait_for([self.pid], "TtZ")
        children = _children(self.pid)
        for pid in children:
            _signal(pid, signal.SIGSTOP)
        _wait_for(children, "TtZ")
        return [self.pid, *children]

    def close(self) -> None:
        """Ends it and removes its directory; can be repeated."""
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
        """A second cluster that receives every commit of this one before it is acknowledged."""
        second = Cluster(
            tcp=bool(self.port),
            tls=self.tls,
            durable=self.durable,
            connections=self.connections,
            settings=self.settings,
            primary=self,
        )
        # After the copy: once promoted, the second waits for no other.
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
        """Promotes a standby to primary, and waits for it."""
        assert self.sql("postgres", "SELECT pg_promote(true, 60)") == [("t",)]


def _free_port() -> int:
    """A loopback port that no outgoing connection takes while the server is down."""
    for port in random.sample(range(20_000, 32_000), 200):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no free port")


def _stat(pid: int) -> tuple[str, int]:
    """A process's state and parent; "Z" for one that has ended."""
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
