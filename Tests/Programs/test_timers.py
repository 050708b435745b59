"""Timers of servers that are killed, and of several servers over one database."""

from __future__ import annotations

import re
import sqlite3
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from server import Server

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres import Cluster  # noqa: E402
from postgres_site import Site, wait_for  # noqa: E402

# A kind that every server has, and that repeats: an executed timer leaves one row, due later.
KIND = "outcomes-expiry"
COUNT = 400
ROWS = f"""
    SELECT subject, COUNT(*), MIN(due_time) FROM timers
    WHERE kind = '{KIND}' AND subject BETWEEN 1 AND {COUNT} GROUP BY subject"""
# Timers of the enterprise that have been due for a long time.
INSERTS = f"""
    INSERT INTO timers
      (tenant, kind, subject, due_time, state, attempts, attempt_time, reason, message)
    WITH RECURSIVE s (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < {COUNT})
    SELECT enterprises.id, '{KIND}', s.i, 1000000, 1, 0, 1000000, '', '' FROM enterprises, s"""


def done(server: Server) -> int:
    with urllib.request.urlopen(f"http://{server.admin}/metrics", timeout=30) as page:
        text = page.read().decode()
    return int(re.search(rf'^tonglu_timers_done_total{{kind="{KIND}"}} (\d+)$', text, re.M)[1])


def is_over(rows: list[tuple]) -> bool:
    assert all(int(count) == 1 for _, count, _ in rows), "something was carried out twice"
    return len(rows) == COUNT and all(int(due) > 1_000_000 for _, _, due in rows)


def test_timers_of_a_server_that_is_killed_are_carried_out_once_by_the_next(tmp_path):
    server = Server(tmp_path / "data", "--admin", "127.0.0.1:0")

    def rows() -> list[tuple]:
        database = sqlite3.connect(server.directory / "tonglu.sqlite", timeout=30)
        try:
            return database.execute(ROWS).fetchall()
        finally:
            database.close()

    database = sqlite3.connect(server.directory / "tonglu.sqlite", timeout=30)
    with database:
        database.execute(INSERTS)
    database.close()
    for _ in range(3):
        before = done(server)
        wait_for(lambda: done(server) > before + 20 or is_over(rows()), 60)
        server.kill()
        server.start()
    wait_for(lambda: is_over(rows()), 120)
    assert server.stop() == 0


@pytest.fixture(scope="module")
def cluster():
    with Cluster(durable=False) as cluster:
        yield cluster


def test_two_servers_carry_each_timer_out_once_though_one_is_killed(cluster, tmp_path):
    site = Site(tmp_path, cluster)
    servers = [
        Server(
            tmp_path / f"data{number}", "--postgres", site.url, "--files", tmp_path / "files",
            "--admin", "127.0.0.1:0",
        )
        for number in range(2)
    ]  # fmt: skip
    cluster.sql(site.database, INSERTS)
    wait_for(lambda: sum(map(done, servers)) > 100, 60)
    servers[0].kill()
    survivor = done(servers[1])
    servers[0].start()
    wait_for(lambda: is_over(cluster.sql(site.database, ROWS)), 120)
    assert done(servers[1]) > survivor
    # The next round executes nothing again.
    ended = cluster.sql(site.database, ROWS)
    time.sleep(5)
    assert sorted(cluster.sql(site.database, ROWS)) == sorted(ended)
    assert [server.stop() for server in servers] == [0, 0]
