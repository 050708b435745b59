"""A data directory that is removed, moved or replaced while tonglud serves: no write that is not
reachable by its path is acknowledged, and the server ends."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import grpc
import pytest
from postgres_site import Actor, open_shop
from server import PROGRAMS, Server
from tonglu import reason, request_id
from tonglu.v1 import community_pb2, orders_pb2

DATABASE = "tonglu.sqlite"


class Auditor:
    """Threads that place orders until the server ends; records the acknowledged ones and their
    times."""

    def __init__(self, server: Server) -> None:
        token = server.owner_token()
        self.shop = open_shop(Actor(server, token))
        self.told: dict[int, float] = {}
        self.refusals: list[tuple[str, str]] = []
        self.stop = threading.Event()
        self.threads = [
            threading.Thread(target=self.order, args=(Actor(server, token),)) for _ in range(4)
        ]
        for thread in self.threads:
            thread.start()

    def order(self, owner: Actor) -> None:
        line = orders_pb2.PlaceOrderLine(product_id=self.shop.tea, quantity_e3=1_000)
        while not self.stop.is_set():
            request = orders_pb2.PlaceOrderRequest(
                request_id=request_id(), customer_id=self.shop.dealer, currency="CNY", lines=[line]
            )
            try:
                reply = owner.send(request, timeout=5)
                order = orders_pb2.PlaceOrderResponse.FromString(reply).order
                self.told[order.id] = time.monotonic()
            except grpc.RpcError as error:
                self.refusals.append((error.code().name, reason(error)))
                time.sleep(0.02)

    def reach(self, count: int) -> None:
        deadline = time.monotonic() + 30
        while len(self.told) < count:
            assert time.monotonic() < deadline, self.refusals[-3:]
            time.sleep(0.005)

    def finish(self) -> None:
        self.stop.set()
        for thread in self.threads:
            thread.join(30)


def stored(directory: Path) -> set[int]:
    with sqlite3.connect(directory / DATABASE) as database:
        rows = database.execute("SELECT id FROM orders").fetchall()
    database.close()
    return {row[0] for row in rows}


def logged(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.startswith("{")]


@pytest.fixture
def field(tmp_path, monkeypatch):
    """A server under load that logs to a file, and its auditor."""
    log = tmp_path / "log"
    original = subprocess.Popen

    def popen(*arguments, **options):
        return original(*arguments, stderr=log.open("a"), **options)

    monkeypatch.setattr(subprocess, "Popen", popen)
    server = Server(tmp_path / "data", "--log-format", "json", "--admin", "127.0.0.1:0")
    monkeypatch.setattr(subprocess, "Popen", original)
    auditor = Auditor(server)
    auditor.reach(50)
    yield server, auditor, log
    auditor.finish()
    if server.process.poll() is None:
        server.kill()


def ended(server: Server, log: Path, begun: float) -> dict:
    """Checks that the server ended at once with status 1; returns the record with the reason."""
    assert server.process.wait(10) == 1
    assert time.monotonic() - begun < 2
    records = [record for record in logged(log) if record.get("condition") == "data_gone"]
    assert [record["level"] for record in records] == ["error"]
    assert records[0]["reason"] == "DATA_GONE"
    assert str(server.directory) in records[0]["message"]
    return records[0]


def test_a_removed_directory_ends_the_server_and_nothing_more_is_acknowledged(field):
    server, auditor, log = field
    shutil.rmtree(server.directory)
    gone = time.monotonic()
    ended(server, log, gone)
    auditor.finish()
    # At most a response already in flight.
    late = [at for at in auditor.told.values() if at > gone + 0.1]
    assert not late
    assert {code for code, _ in auditor.refusals} == {"UNAVAILABLE"}
    assert {why for _, why in auditor.refusals} & {"DATA_GONE", "OUTCOME_UNKNOWN"}
    assert not server.directory.exists()


def test_a_restore_under_a_serving_server_ends_it_and_loses_nothing_it_acknowledged(field, tmp_path):
    server, auditor, log = field
    backup = tmp_path / "backup"
    made = subprocess.run(
        [PROGRAMS / "tonglud", "backup", "--data", server.directory, "--to", backup],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert made.returncode == 0, made.stderr
    auditor.reach(len(auditor.told) + 50)
    former = tmp_path / "data.old"
    server.directory.rename(former)
    moved = time.monotonic()
    shutil.copytree(backup, server.directory)
    ended(server, log, moved)
    auditor.finish()
    assert not [at for at in auditor.told.values() if at > moved + 0.1]
    # Everything acknowledged is in the moved directory.
    assert auditor.told.keys() <= stored(former)
    assert stored(server.directory) == stored(backup)
    second = Server(server.directory)
    assert second.stop() == 0


def test_a_second_server_on_the_new_directory_does_not_run_beside_the_first(field, tmp_path):
    server, auditor, log = field
    server.directory.rename(tmp_path / "data.old")
    moved = time.monotonic()
    second = Server(server.directory)
    ended(server, log, moved)
    auditor.finish()
    begun = time.monotonic()
    assert not [at for at in auditor.told.values() if at > moved + 0.1]
    assert second.owner_token()
    assert second.stop() == 0
    assert time.monotonic() - begun < 15


def test_a_lock_that_was_removed_ends_the_server(field):
    server, auditor, log = field
    (server.directory / "lock").unlink()
    removed = time.monotonic()
    ended(server, log, removed)
    auditor.finish()
    assert auditor.told.keys() <= stored(server.directory)


def test_health_does_not_serve_while_the_server_ends(tmp_path):
    server = Server(tmp_path / "data", "--admin", "127.0.0.1:0")
    # An open stream delays the server by the time limit of calls.
    stream = Actor(server, server.owner_token()).community.subscribe(
        community_pb2.SubscribeRequest(), timeout=30
    )
    next(stream)
    shutil.rmtree(server.directory)
    answers = set()
    while server.process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://{server.admin}/health", timeout=5) as page:
                answers.add((page.status, page.read().decode().splitlines()[0]))
        except urllib.error.HTTPError as error:
            answers.add((error.code, error.read().decode().splitlines()[0]))
        except OSError:
            pass
    assert (503, "not serving") in answers
    assert server.process.wait(1) == 1
