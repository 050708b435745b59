"""The servers of a simulation: one over SQLite, or two over PostgreSQL. They are killed and
restarted, and every request is sent until it is answered."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
from postgres import Cluster
from postgres_site import PASSING, SOON
from server import Server
from tonglu import bearer, connect, reason
from uuid import uuid4

# SQLite's file in a data directory.
DATABASE = "tonglu.sqlite"
DEADLINE_SECONDS = 60


class Refusal(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Rig:
    """`query` runs one SELECT directly on the database."""

    def __init__(self, folder: Path, cluster: Cluster | None) -> None:
        self.folder = folder
        self.query: Callable[[str], Any]
        if cluster is None:
            self.servers = [Server(folder / "data")]
            self.query = self._query_sqlite
        else:
            database = f"simulation-{uuid4().hex}"
            cluster.create_database(database)
            files = ("--files", str(folder / "files"))
            self.servers = [
                Server(folder / f"data{n}", "--postgres", cluster.url(database), *files)
                for n in range(2)
            ]
            self.query = lambda text: cluster.sql(database, text)
        self.owner = self.servers[0].owner_token()
        self.kills = 0
        self._connect()

    def _connect(self) -> None:
        self.channels = [connect(server.address, options=SOON) for server in self.servers]

    def _query_sqlite(self, text: str) -> list[tuple[Any, ...]]:
        with sqlite3.connect(
            f"file:{self.folder / 'data' / DATABASE}?mode=ro", uri=True
        ) as database:
            rows = database.execute(text).fetchall()
        database.close()
        return rows

    def kill(self, number: int) -> None:
        """Kills a server by SIGKILL and restarts it at once."""
        self.kills += 1
        self.servers[number].kill()
        self.servers[number].start()
        self.channels[number].close()
        self.channels[number] = connect(self.servers[number].address, options=SOON)

    def begin(
        self, path: str, request: bytes, server: int, token: str
    ) -> grpc.Future:
        """Sends once, without waiting for the response."""
        method = bearer(self.channels[server], token).unary_unary(path, bytes, bytes)
        return method.future(request, timeout=10)

    def send(self, path: str, request: bytes, server: int, token: str) -> bytes:
        """The response, from any server; raises Refusal if a retry does not help."""
        until = time.monotonic() + DEADLINE_SECONDS
        while True:
            try:
                return self.begin(path, request, server, token).result()
            except grpc.RpcError as error:
                if error.code() not in PASSING or time.monotonic() > until:
                    raise Refusal(reason(error) or str(error)) from error
            server = (server + 1) % len(self.servers)
            time.sleep(0.02)

    def stop(self) -> None:
        for channel in self.channels:
            channel.close()
        assert [server.stop() for server in self.servers] == [0] * len(self.servers)
