"""A full or failing disk under PostgreSQL is reported to the operator (once in the log, in the
metrics and on the health page) and to callers, by a reason. PostgreSQL raises the error, with the
SQLSTATE of its storage: at a statement by a trigger, at the COMMIT by a deferred trigger."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from pathlib import Path

import grpc
import pytest
from server import Server
from tonglu import reason
from tonglu.v1 import identity_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres_site import Actor, cluster, open_shop, site  # noqa: E402

__all__ = ["cluster", "site"]

# PostgreSQL's error: SQLSTATE, message, and the status for callers.
FULL = ("53100", "could not extend file: No space left on device", "RESOURCE_EXHAUSTED DISK_FULL")
FAILED = ("58030", "could not fsync file: Input/output error", "UNAVAILABLE DISK_ERROR")
MOMENTS = {
    "statement": "CREATE TRIGGER broken BEFORE INSERT ON orders",
    "commit": "CREATE CONSTRAINT TRIGGER broken AFTER INSERT ON orders"
    " DEFERRABLE INITIALLY DEFERRED",
}


class Operator:
    """A server over the site's database, with its log, metrics and health."""

    def __init__(self, site, folder: Path) -> None:
        self.log = folder / "log"
        original = subprocess.Popen
        try:
            subprocess.Popen = lambda *args, **more: original(
                *args, stderr=self.log.open("a"), **more
            )
            self.server = Server(
                folder / "data", "--postgres", site.url, "--files", folder / "files",
                "--admin", "127.0.0.1:0", "--log-format", "json",
            )  # fmt: skip
        finally:
            subprocess.Popen = original
        site.servers.append(self.server)
        self.owner = Actor(self.server, self.server.owner_token())
        site.shop = open_shop(self.owner)

    def page(self, path: str) -> str:
        with urllib.request.urlopen(f"http://{self.server.admin}{path}", timeout=30) as page:
            return page.read().decode()

    def metric(self, name: str) -> float:
        for line in self.page("/metrics").splitlines():
            if line.startswith(name + " "):
                return float(line.split()[1])
        raise AssertionError(name)

    def records(self) -> list[tuple[str, str]]:
        lines = [json.loads(line) for line in self.log.read_text().splitlines()]
        found = [line for line in lines if line.get("condition") == "writes_fail"]
        return [(line["level"], line["reason"]) for line in found]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("failure", [FULL, FAILED], ids=["full", "failed"])
def test_a_disk_that_accepts_no_write_is_reported_to_the_operator(site, tmp_path, failure, moment):
    state, words, told = failure
    operator = Operator(site, tmp_path)
    first = site.order("before")
    reply = operator.owner.send(first)
    assert operator.page("/health") == "serving\n"
    site.cluster.sql(
        site.database,
        "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" RAISE EXCEPTION '{words}' USING ERRCODE = '{state}'; END $$;"
        f" {MOMENTS[moment]} FOR EACH ROW EXECUTE FUNCTION fail()",
    )
    refused = [site.order(f"refused-{number}") for number in range(5)]
    for order in refused:
        with pytest.raises(grpc.RpcError) as error:
            operator.owner.send(order, timeout=30)
        assert f"{error.value.code().name} {reason(error.value)}" == told
        # The database's message about its files is for the operator.
        assert "file" not in error.value.details()
    # A retry gets the response of the executed call, and shows nothing about the disk.
    assert operator.owner.send(first) == reply
    # Reads are served.
    assert operator.owner.access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name

    name = told.split()[1]
    head, *more = operator.page("/health").splitlines()
    assert head == "serving"
    assert any(f"writes fail ({name})" in line for line in more), more
    assert operator.metric('tonglu_condition{condition="writes_fail"}') == 1
    assert operator.metric('tonglu_condition_met_total{condition="writes_fail"}') >= 5
    assert operator.records() == [("error", name)]
    assert words in operator.log.read_text()

    site.cluster.sql(site.database, "DROP TRIGGER broken ON orders; DROP FUNCTION fail")
    # A retry of a refused call is executed.
    operator.owner.send(refused[0], timeout=30)
    assert operator.page("/health") == "serving\n"
    assert operator.metric('tonglu_condition{condition="writes_fail"}') == 0
    assert operator.records()[-1] == ("notice", name)
    notes = site.cluster.sql(site.database, "SELECT note FROM orders ORDER BY note")
    assert notes == [("before",), ("refused-0",)]
    site.stop()
