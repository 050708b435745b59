"""Background tasks and the end of tonglud."""

from __future__ import annotations

import json
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


@pytest.fixture(scope="module")
def tls():
    with Cluster(tls=True, durable=False) as cluster:
        yield cluster


@pytest.mark.parametrize("after", [0, 0.001, 0.005, 0.02, 0.1])
def test_a_stop_right_after_the_start_over_a_database_by_tls_ends_with_0(tls, tmp_path, after):
    """Each task opens a session at the start: the process must not end while a task is about to."""
    site = Site(tmp_path, tls)
    server = Server(tmp_path / "data", "--postgres", site.url, "--files", tmp_path / "files")
    assert server.stop() == 0
    for _ in range(12):
        server.start()
        time.sleep(after)
        assert server.stop() == 0


def counted(server: Server, name: str, task: str) -> int:
    with urllib.request.urlopen(f"http://{server.admin}/metrics", timeout=30) as page:
        text = page.read().decode()
    return int(re.search(rf'^{name}{{task="{task}"}} (\d+)$', text, re.M)[1])


def test_a_background_task_that_fails_is_logged_counted_and_run_again(tmp_path, capfd):
    server = Server(tmp_path / "data", "--admin", "127.0.0.1:0", "--log-format", "json")
    task = "timers"
    wait_for(lambda: counted(server, "tonglu_background_runs_total", task) > 0, 30)
    assert counted(server, "tonglu_background_failures_total", task) == 0
    assert counted(server, "tonglu_background_failing", task) == 0

    def rename(before: str, after: str) -> None:
        database = sqlite3.connect(server.directory / "tonglu.sqlite", timeout=30)
        with database:
            database.execute(f"ALTER TABLE {before} RENAME TO {after}")
        database.close()

    rename("timers", "timers_elsewhere")
    wait_for(lambda: counted(server, "tonglu_background_failures_total", task) > 1, 30)
    assert counted(server, "tonglu_background_failing", task) == 1
    # The server serves, and the task succeeds when its table is back.
    assert server.owner_token()
    rename("timers_elsewhere", "timers")
    wait_for(lambda: counted(server, "tonglu_background_failing", task) == 0, 30)
    assert server.stop() == 0
    log = [json.loads(line) for line in capfd.readouterr().err.splitlines() if line[:1] == "{"]
    told = [line for line in log if line.get("task") == task]
    assert "timers" in told[0]["message"]
    assert [line["level"] for line in told].count("notice") == 1
    assert told[-1]["message"] == "background task works again"
