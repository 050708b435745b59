"""A disk that is full, or too small: the refusals, the reports to the operator, and no loss of
data."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import subprocess
import time
import urllib.request
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from postgres_site import Actor, open_shop
from server import PROGRAMS, Server
from tonglu import FileServiceClient, reason, request_id, upload
from tonglu.v1 import files_pb2, identity_pb2, orders_pb2

DATABASE = "tonglu.sqlite"
MIB = 1 << 20


def mounted(folder: Path, mib: int) -> bool:
    """Mounts a small file system at the folder, if permitted."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={mib}m,mode=0700", "tonglu-test", folder]
    return subprocess.run(command, capture_output=True).returncode == 0


class Disk:
    """A data directory that can be filled and freed, on a small file system or, if mounting is not
    permitted, by a limit of file sizes."""

    def __init__(self, folder: Path, way: str) -> None:
        self.folder = folder / "disk"
        self.is_mounted = mounted(self.folder, 24) if way == "small" else self.folder.mkdir()
        self.data = self.folder / "data"
        self.log = folder / "log"
        self.server: Server | None = None

    def serve(self, *options: object) -> Server:
        original, log = subprocess.Popen, self.log
        try:
            subprocess.Popen = lambda *args, **more: original(*args, stderr=log.open("a"), **more)
            self.server = Server(
                self.data, "--admin", "127.0.0.1:0", "--log-format", "json", *options
            )
        finally:
            subprocess.Popen = original
        return self.server

    def fill(self, room: int) -> None:
        if self.is_mounted:
            facts = os.statvfs(self.folder)
            filler = facts.f_bavail * facts.f_frsize - room
            (self.folder / "filler").write_bytes(bytes(filler))
        else:
            most = max(file.stat().st_size for file in self.data.iterdir()) + room
            self.limit(most)

    def empty(self) -> None:
        if self.is_mounted:
            (self.folder / "filler").unlink()
        else:
            self.limit(None)

    def limit(self, most: int | None) -> None:
        _, hard = resource.prlimit(self.server.process.pid, resource.RLIMIT_FSIZE)
        limit = (hard if most is None else most, hard)
        resource.prlimit(self.server.process.pid, resource.RLIMIT_FSIZE, limit)

    def close(self) -> None:
        if self.server and self.server.process.poll() is None:
            self.server.kill()
        if self.is_mounted:
            subprocess.run(["umount", self.folder], check=True)

    # The operator's view.

    def page(self, path: str) -> str:
        with urllib.request.urlopen(f"http://{self.server.admin}{path}", timeout=30) as page:
            return page.read().decode()

    def metric(self, name: str) -> float:
        for line in self.page("/metrics").splitlines():
            if line.startswith(name + " "):
                return float(line.split()[1])
        raise AssertionError(name)

    def records(self, condition: str) -> list[tuple[str, str]]:
        lines = [json.loads(line) for line in self.log.read_text().splitlines()]
        found = [line for line in lines if line.get("condition") == condition]
        return [(line["level"], line["reason"]) for line in found]


@pytest.fixture(params=["small", "limited"])
def disk(tmp_path, request):
    disk = Disk(tmp_path, request.param)
    yield disk
    disk.close()


def says_when(error: grpc.RpcError) -> bool:
    """Checks that the refusal has a retry delay."""
    details = dict(error.trailing_metadata()).get("grpc-status-details-bin", b"")
    return b"google.rpc.RetryInfo" in details


def order(shop, note: str) -> orders_pb2.PlaceOrderRequest:
    line = orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=1_000)
    return orders_pb2.PlaceOrderRequest(
        request_id=request_id(), customer_id=shop.dealer, currency="CNY", lines=[line], note=note
    )


def notes(data: Path) -> set[str]:
    with sqlite3.connect(f"file:{data / DATABASE}?mode=ro", uri=True) as database:
        found = {row[0] for row in database.execute("SELECT note FROM orders")}
    database.close()
    return found


def test_a_full_disk_has_its_reason_and_is_reported_once(disk):
    server = disk.serve()
    owner = Actor(server, server.owner_token())
    shop = open_shop(owner)
    disk.fill(2 * MIB)
    told, refusals, number = set(), [], 0
    while len(refusals) < 50:
        number += 1
        assert number < 20_000
        try:
            owner.send(order(shop, f"n{number}"), timeout=30)
            told.add(f"n{number}")
        except grpc.RpcError as error:
            refusals.append((f"n{number}", error))
    kinds = {(error.code().name, reason(error)) for _, error in refusals}
    assert kinds == {("RESOURCE_EXHAUSTED", "DISK_FULL")}
    assert all(says_when(error) for _, error in refusals)
    # Reads are served, and health reports them.
    assert owner.access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name
    health = health_pb2_grpc.HealthStub(server.channel())
    answer = health.Check(health_pb2.HealthCheckRequest(), timeout=10)
    assert answer.status == health_pb2.HealthCheckResponse.SERVING
    first, *more = disk.page("/health").splitlines()
    assert first == "serving"
    assert any("writes fail (DISK_FULL)" in line for line in more), more
    assert disk.metric('tonglu_condition{condition="writes_fail"}') == 1
    assert disk.metric('tonglu_condition_met_total{condition="writes_fail"}') >= 50
    assert disk.metric("tonglu_commit_failures_total") >= 50
    if disk.is_mounted:
        assert disk.metric("tonglu_data_free_bytes") < 2 * MIB
    # Small writes may have found space in between: still it is not logged repeatedly.
    records = disk.records("writes_fail")
    assert records[0] == ("error", "DISK_FULL")
    assert len(records) <= 4, records
    disk.empty()
    owner.send(order(shop, "after"), timeout=30)
    told.add("after")
    assert disk.page("/health") == "serving\n"
    assert disk.metric('tonglu_condition{condition="writes_fail"}') == 0
    assert disk.records("writes_fail")[-1] == ("notice", "DISK_FULL")
    server.kill()
    # Acknowledged writes are there, refused ones are not.
    server = disk.serve()
    assert server.stop() == 0
    assert notes(disk.data) == told


def test_a_small_disk_is_not_filled_by_the_log(disk):
    if not disk.is_mounted:
        # No file may be longer than this, including the log.
        server = disk.serve()
        disk.limit(20 * MIB)
    else:
        server = disk.serve()
    owner = Actor(server, server.owner_token())
    shop = open_shop(owner)
    for number in range(700):
        owner.send(order(shop, f"n{number}"), timeout=30)
        if number % 100 == 0:
            facts = [file.stat().st_size for file in disk.data.glob(DATABASE + "*")]
            assert sum(facts) < 22 * MIB
    assert not disk.records("writes_fail")
    assert server.stop() == 0


def test_a_full_disk_of_files_is_a_condition_of_its_own(disk, tmp_path):
    if disk.is_mounted:
        server = disk.serve()
        source = tmp_path / "content"
        source.write_bytes(b"content" * 100)
        owner = Actor(server, server.owner_token())
        # Such a small disk has less than the reserve.
        with pytest.raises(grpc.RpcError) as refused:
            upload(FileServiceClient(owner.channel), source, request_id())
    else:
        server = disk.serve()
        source = tmp_path / "content"
        source.write_bytes(bytes(3 * MIB))
        owner = Actor(server, server.owner_token())
        disk.limit(MIB)
        with pytest.raises(grpc.RpcError) as refused:
            upload(FileServiceClient(owner.channel), source, request_id())
    assert (refused.value.code().name, reason(refused.value)) == (
        "RESOURCE_EXHAUSTED", "DISK_FULL",
    )  # fmt: skip
    assert "files cannot be stored (DISK_FULL)" in disk.page("/health")
    assert disk.records("files_fail") == [("error", "DISK_FULL")]
    assert disk.metric('tonglu_condition{condition="files_fail"}') == 1
    assert server.stop() == 0


# A share that is not mounted.


def test_a_server_does_not_start_beside_its_files(tmp_path):
    server = Server(tmp_path / "data")
    owner = Actor(server, server.owner_token())
    source = tmp_path / "content"
    source.write_bytes(b"content" * 1_000)
    file = upload(FileServiceClient(owner.channel), source, request_id())
    files, away = tmp_path / "data" / "files", tmp_path / "away"
    files.rename(away)
    # While serving: missing contents are not lost, and nothing is created in their place.
    with pytest.raises(grpc.RpcError) as refused:
        list(
            owner.files.download_file(files_pb2.DownloadFileRequest(file_id=file.id), timeout=10)
        )
    assert (refused.value.code().name, reason(refused.value)) == ("UNAVAILABLE", "FILES_GONE")
    source.write_bytes(b"another" * 1_000)
    with pytest.raises(grpc.RpcError) as refused:
        upload(FileServiceClient(owner.channel), source, request_id())
    assert reason(refused.value) == "FILES_GONE"
    assert not files.exists()
    assert server.stop() == 0
    # At the start.
    for made in [False, True]:
        if made:
            files.mkdir()
        ended = subprocess.run(
            [PROGRAMS / "tonglud", "--data", tmp_path / "data", "--listen", "127.0.0.1:0"],
            capture_output=True, text=True, timeout=30,
        )  # fmt: skip
        assert ended.returncode == 1
        assert "FILES_GONE" in ended.stderr and str(files) in ended.stderr
    files.rmdir()
    away.rename(files)
    server.start()
    owner = Actor(server, owner.token)
    sent = owner.files.download_file(files_pb2.DownloadFileRequest(file_id=file.id), timeout=10)
    assert b"".join(part.content for part in sent) == b"content" * 1_000
    assert server.stop() == 0


def test_a_stop_does_not_wait_for_a_slow_upload(tmp_path):
    server = Server(tmp_path / "data")
    owner = Actor(server, server.owner_token())
    draft = files_pb2.FileDraft(name="slow", size_bytes=1_000, sha256=bytes(32))
    identity = request_id()

    def dribble():
        yield files_pb2.UploadFileRequest(request_id=identity, file=draft)
        for offset in range(1_000):
            time.sleep(0.1)
            yield files_pb2.UploadFileRequest(offset_bytes=offset, content=b"x")

    call = owner.channel.stream_unary(
        "/tonglu.v1.FileService/UploadFile",
        files_pb2.UploadFileRequest.SerializeToString,
        files_pb2.UploadFileResponse.FromString,
    ).future(dribble(), timeout=60)
    time.sleep(1)
    begun = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - begun < 4
    assert (call.code().name, reason(call)) == ("UNAVAILABLE", "SERVER_STOPPING")
    server.start()
    owner = Actor(server, owner.token)
    state = owner.files.get_upload(files_pb2.GetUploadRequest(upload_id=identity), timeout=10)
    assert 0 < state.received_bytes < 1_000
    assert server.stop() == 0
