"""tonglud on usable, unusable and full data directories."""

import re
import resource
import signal
import sqlite3
import subprocess
import time
import urllib.request

import grpc
import pytest
import tonglu
from server import PROGRAMS, Server
from tonglu import bearer, reason, request_id
from tonglu.v1 import catalog_pb2, crm_pb2, identity_pb2

DATABASE = "tonglu.sqlite"


def attempt(directory, *options) -> subprocess.CompletedProcess:
    """Starts a tonglud that must not come up."""
    return subprocess.run(
        [PROGRAMS / "tonglud", "--data", directory, "--listen", "127.0.0.1:0", *options],
        capture_output=True,
        text=True,
        timeout=30,
    )


@pytest.fixture
def stopped(server):
    """A data directory with an enterprise, whose server has stopped."""
    server.owner_token()
    assert server.stop() == 0
    return server.directory


def test_an_empty_directory_gets_an_enterprise_once(server):
    assert server.login_code
    assert server.stop() == 0
    server.login_code = ""
    server.start()
    assert server.login_code == ""


def test_a_second_server_on_the_directory_is_refused(server):
    refused = attempt(server.directory)
    assert refused.returncode == 1
    assert "DATA_IN_USE" in refused.stderr
    assert server.owner_token()


def test_a_file_that_is_no_database_is_refused_and_left(stopped):
    text = b"Dear diary, this is no database. " * 200
    (stopped / DATABASE).write_bytes(text)
    refused = attempt(stopped)
    assert (refused.returncode, "NOT_A_DATABASE" in refused.stderr) == (1, True)
    assert (stopped / DATABASE).read_bytes() == text


def test_another_programs_database_is_refused_and_left(tmp_path):
    tmp_path.joinpath("data").mkdir()
    path = tmp_path / "data" / DATABASE
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE photos (id INTEGER PRIMARY KEY)")
    other.close()
    before = path.read_bytes()
    refused = attempt(tmp_path / "data")
    assert (refused.returncode, "FOREIGN_DATABASE" in refused.stderr) == (1, True)
    assert path.read_bytes() == before


def test_a_newer_schema_is_refused_and_left(stopped):
    with sqlite3.connect(stopped / DATABASE) as database:
        database.execute("INSERT INTO migrations VALUES (999, 'later', 99, 0, 0)")
    database.close()
    refused = attempt(stopped)
    assert (refused.returncode, "SCHEMA_TOO_NEW" in refused.stderr) == (1, True)


def test_a_damaged_file_is_refused_and_left(stopped):
    path = stopped / DATABASE
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    damaged = bytearray(path.read_bytes())
    for page in range(3, len(damaged) // 4096, 2):
        damaged[page * 4096 : page * 4096 + 64] = bytes(64)
    path.write_bytes(damaged)
    refused = attempt(stopped)
    assert (refused.returncode, "DATABASE_CORRUPT" in refused.stderr) == (1, True)
    assert path.read_bytes() == bytes(damaged)


def test_unknown_options_are_refused(tmp_path):
    for options in [["--listen", "7443"], ["--loops", "0"], ["--what"]]:
        refused = attempt(tmp_path / "data", *options)
        assert refused.returncode == 64
        assert not (tmp_path / "data").exists()


def test_plaintext_beyond_the_loopback_is_only_by_request(tmp_path):
    refused = attempt(tmp_path / "data", "--listen", "0.0.0.0:0")
    assert refused.returncode == 1
    assert "PLAINTEXT_NOT_LOCAL" in refused.stderr


def test_a_port_in_use_is_reported(server, tmp_path):
    refused = attempt(tmp_path / "other", "--listen", server.address)
    assert refused.returncode == 1
    assert server.address in refused.stderr


def test_a_full_disk_refuses_writes_loses_nothing_and_passes(server):
    token = server.owner_token()
    channel = bearer(server.channel(), token)
    catalog = tonglu.CatalogServiceClient(channel)

    def batch(start: int):
        rows = [
            catalog_pb2.ProductDraft(sku=f"SKU-{start + i}", name=f"Product {start + i} " * 10)
            for i in range(50)
        ]
        return catalog.batch_create_products(
            catalog_pb2.BatchCreateProductsRequest(request_id=request_id(), rows=rows), timeout=30
        )

    # No file may grow beyond this, as on a full disk.
    limit = max(file.stat().st_size for file in server.directory.iterdir()) + (256 << 10)
    _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (limit, hard))
    stored, refusals = [], []
    for start in range(0, 20_000, 50):
        try:
            stored += [outcome.product_id for outcome in batch(start).outcomes]
        except grpc.RpcError as error:
            refusals.append((error.code().name, reason(error)))
            if len(refusals) == 5:
                break
    assert len(refusals) == 5
    assert set(refusals) == {("RESOURCE_EXHAUSTED", "DISK_FULL")}, refusals
    # Reads are served.
    who = tonglu.AccessServiceClient(channel).who_am_i(identity_pb2.WhoAmIRequest(), timeout=10)
    assert who.name
    # There is space again: writes are served too, and everything acknowledged is there.
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (hard, hard))
    stored += [outcome.product_id for outcome in batch(50_000).outcomes]
    server.kill()
    server.start()
    catalog = tonglu.CatalogServiceClient(bearer(server.channel(), token))
    for product_id in stored:
        request = catalog_pb2.GetProductRequest(product_id=product_id)
        assert catalog.get_product(request, timeout=10).product.id == product_id


def test_a_stop_lets_calls_in_flight_end(server):
    login = server.channel().unary_unary("/tonglu.v1.AccessService/Login")
    request = identity_pb2.LoginRequest(
        request_id=request_id(), enterprise_code="main", login_name="owner", password="slow hash"
    )
    calls = [login.future(request.SerializeToString(), timeout=20) for _ in range(3)]
    time.sleep(0.02)
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(20) == 0
    codes = {call.code().name for call in calls}
    assert codes <= {"UNAUTHENTICATED", "RESOURCE_EXHAUSTED", "UNAVAILABLE"}, codes


def test_another_enterprise_is_created_beside_the_first(stopped):
    made = subprocess.run(
        [PROGRAMS / "tonglud", "create-enterprise", "--data", stopped, "--enterprise", "second"],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert made.returncode == 0
    assert "one-time login code:" in made.stdout
    again = subprocess.run(
        [PROGRAMS / "tonglud", "create-enterprise", "--data", stopped, "--enterprise", "second"],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert again.returncode == 1
    assert "CODE_TAKEN" in again.stderr
    second = Server(stopped)
    assert second.stop() == 0


def test_a_stop_right_after_the_start_is_received(server):
    assert server.stop() == 0
    for _ in range(20):
        server.start()
        assert server.stop() == 0


def test_limits_are_listed_and_each_is_counted(tmp_path):
    listed = subprocess.run(
        [PROGRAMS / "tonglud", "limits"], capture_output=True, text=True, check=True
    ).stdout
    options = ["--admin", "127.0.0.1:0", "--limit", f"message-bytes={2**63 - 1}"]
    server = Server(tmp_path / "data", *options)
    with urllib.request.urlopen(f"http://{server.admin}/metrics", timeout=30) as page:
        text = page.read().decode()
    lines = [re.search(r"\[(.*)\]", line)[1] for line in listed.splitlines()]
    labels = {label for line in lines for label in line.split(", ")}
    assert len(labels) > 20
    for label in labels:
        assert f'tonglu_limit_total{{limit="{label}"}}' in text, label
    head = urllib.request.Request(f"http://{server.admin}/health", method="HEAD")
    with urllib.request.urlopen(head, timeout=30) as page:
        assert (page.status, page.read()) == (200, b"")
    assert server.stop() == 0


def test_executed_and_refused_writes_are_counted_separately(tmp_path):
    server = Server(tmp_path / "data", "--admin", "127.0.0.1:0")
    channel = bearer(server.channel(), server.owner_token())
    crm = tonglu.CrmServiceClient(channel)

    def counts() -> tuple[int, int]:
        with urllib.request.urlopen(f"http://{server.admin}/metrics", timeout=30) as page:
            text = page.read().decode()
        names = ("tonglu_writes_total", "tonglu_refused_writes_total")
        return tuple(int(re.search(rf"^{name} (\d+)$", text, re.M)[1]) for name in names)

    def create(code: str) -> str:
        request = crm_pb2.CreateCustomerClassRequest(
            request_id=request_id(), code=code, name=code
        )
        try:
            crm.create_customer_class(request, timeout=30)
            return ""
        except grpc.RpcError as error:
            return reason(error)

    before = counts()
    refused = [create(f"C{number // 2}") for number in range(1_200)]
    assert refused[::2] == [""] * 600
    assert refused[1::2] == [refused[1]] * 600 and refused[1]
    assert tuple(now - then for now, then in zip(counts(), before, strict=True)) == (600, 600)
    assert server.stop() == 0
