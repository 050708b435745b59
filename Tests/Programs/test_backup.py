"""tonglud backup: a copy of a data directory, made while its server writes."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent import futures
from pathlib import Path

import grpc
import pytest
from auditor import audit
from postgres_site import Actor, open_shop
from server import PROGRAMS, Server
from shop import add_product
from test_transfer import done, refused, tonglud
from tonglu import FileServiceClient, download, reason, request_id, upload
from tonglu.v1 import (
    catalog_pb2,
    community_pb2,
    files_pb2,
    identity_pb2,
    inventory_pb2,
    orders_pb2,
)

DATABASE = "tonglu.sqlite"


class Load:
    """Threads that order, receive stock and upload files until they are stopped."""

    def __init__(self, server: Server, token: str, folder: Path) -> None:
        self.server = server
        self.token = token
        self.folder = folder
        owner = Actor(server, token)
        self.shop = open_shop(owner)
        self.products = [self.shop.tea] + [
            add_product(owner, self.shop.warehouse, f"P{number}", 1_000_000_000)
            for number in range(4)
        ]
        self.told: dict[int, bytes] = {}
        self.slowest = 0.0
        self.stop = threading.Event()
        self.pool = futures.ThreadPoolExecutor(4)
        self.runs = [self.pool.submit(self.run, number) for number in range(4)]

    def run(self, thread: int) -> None:
        owner = Actor(self.server, self.token)
        count = 0
        while not self.stop.is_set():
            count += 1
            lines = [
                orders_pb2.PlaceOrderLine(product_id=product, quantity_e3=1_000 * (thread + 1))
                for product in self.products[: 1 + count % 5]
            ]
            begun = time.monotonic()
            reply = owner.send(
                orders_pb2.PlaceOrderRequest(
                    request_id=request_id(), customer_id=self.shop.dealer, currency="CNY",
                    lines=lines, note=f"{thread}-{count}",
                ),
                timeout=60,
            )  # fmt: skip
            self.slowest = max(self.slowest, time.monotonic() - begun)
            self.told[orders_pb2.PlaceOrderResponse.FromString(reply).order.id] = reply
            if count % 20 == 0:
                owner.inventory.receive_stock(
                    inventory_pb2.ReceiveStockRequest(
                        request_id=request_id(), warehouse_id=self.shop.warehouse,
                        lines=[
                            inventory_pb2.ReceiveStockLine(
                                product_id=self.products[thread], quantity_e3=5_000
                            )
                        ],
                    )
                )  # fmt: skip
                path = self.folder / f"{thread}-{count}"
                path.write_bytes(f"{thread}-{count}-".encode() * 5_000)
                upload(FileServiceClient(owner.channel), path, request_id(), name=path.name)

    def finish(self) -> dict[int, bytes]:
        self.stop.set()
        for run in self.runs:
            run.result(60)
        self.pool.shutdown()
        return self.told


def grow(owner: Actor, batches: int = 30) -> None:
    """Enough pages that copying takes several steps."""
    for batch in range(batches):
        rows = [
            catalog_pb2.ProductDraft(sku=f"B-{batch}-{row}", name=f"大宗商品 {batch} {row} " * 8)
            for row in range(50)
        ]
        owner.catalog.batch_create_products(
            catalog_pb2.BatchCreateProductsRequest(request_id=request_id(), rows=rows), timeout=60
        )


def check(backup: Path) -> int:
    """Checks that the copied database is intact and its sums agree; returns the number of
    orders."""
    with sqlite3.connect(f"file:{backup / DATABASE}?mode=ro", uri=True) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("SELECT COUNT(*) FROM history").fetchone() == (0,)
        orders = audit(database.execute)
    database.close()
    return orders


def test_a_backup_under_load_is_whole(server, tmp_path):
    token = server.owner_token()
    owner = Actor(server, token)
    grow(owner)
    stream = owner.community.subscribe(community_pb2.SubscribeRequest(), timeout=60)
    cursor = next(stream).cursor
    stream.cancel()
    (tmp_path / "uploads").mkdir()
    load = Load(server, token, tmp_path / "uploads")
    time.sleep(1)
    backups = []
    for number in range(3):
        known = set(load.told)
        target = tmp_path / f"backup{number}"
        told = done("backup", "--data", server.directory, "--to", target)
        later = len(load.told)
        backups.append((target, known, later))
        assert re.search(r"\d+ contents of files", told)
        # The copy is a data directory, and has nothing else.
        assert {path.name for path in target.iterdir()} <= {DATABASE, "files"}
        time.sleep(0.3)
    told = load.finish()
    assert load.slowest < 5
    assert not list(tmp_path.glob("*.partial"))
    for target, known, later in backups:
        assert len(known) <= check(target) <= len(told)
        assert later >= len(known)
    # It is served, and contains everything acknowledged before it.
    target, known, _ = backups[1]
    served = Server(target)
    copy = Actor(served, token)
    for order_id in sorted(known)[-50:]:
        found = copy.orders.get_order(orders_pb2.GetOrderRequest(order_id=order_id), timeout=10)
        placed = orders_pb2.PlaceOrderResponse.FromString(told[order_id]).order
        assert found.order == placed
    files = FileServiceClient(copy.channel)
    listed = files.list_files(files_pb2.ListFilesRequest(page_size=100)).files
    assert len(listed) > 0
    for file in listed:
        path = tmp_path / f"down-{file.id}"
        download(files, file.id, path)
        assert path.read_bytes() == (tmp_path / "uploads" / file.name).read_bytes()
    with pytest.raises(grpc.RpcError) as error:
        next(
            copy.community.subscribe(community_pb2.SubscribeRequest(cursor=cursor), timeout=10)
        )
    assert reason(error.value) == "CURSOR_EXPIRED"
    assert served.stop() == 0
    # The original continues, and its cursor is valid.
    stream = owner.community.subscribe(community_pb2.SubscribeRequest(cursor=cursor), timeout=10)
    assert next(stream).cursor == cursor
    stream.cancel()


def test_a_backup_of_a_stopped_server_is_made_too(server, tmp_path):
    token = server.owner_token()
    server.kill()
    done("backup", "--data", server.directory, "--to", tmp_path / "backup")
    copy = Server(tmp_path / "backup")
    access = Actor(copy, token).access
    assert access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name
    assert copy.stop() == 0
    # A copy of a copy is made from its current state.
    done("backup", "--data", tmp_path / "backup", "--to", tmp_path / "second")
    refused("FILE_EXISTS", "backup", "--data", server.directory, "--to", tmp_path / "backup")


def test_an_impossible_backup_is_refused_and_leaves_nothing(server, tmp_path):
    owner = Actor(server, server.owner_token())
    grow(owner, 4)
    source = tmp_path / "content"
    source.write_bytes(b"content" * 1_000)
    file = upload(FileServiceClient(owner.channel), source, request_id())
    assert server.stop() == 0
    with sqlite3.connect(server.directory / DATABASE) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()

    def fails(why: str, directory: Path = server.directory) -> None:
        refused(why, "backup", "--data", directory, "--to", tmp_path / "backup")
        assert not list(tmp_path.glob("backup*"))

    fails("NO_DATABASE", tmp_path / "nowhere")
    path = server.directory / DATABASE
    whole = path.read_bytes()
    damaged = bytearray(whole)
    for page in range(3, len(damaged) // 4096, 2):
        damaged[page * 4096 : page * 4096 + 64] = bytes(64)
    path.write_bytes(damaged)
    fails("DATABASE_CORRUPT")
    path.write_bytes(b"Dear diary, this is no database. " * 200)
    fails("NOT_A_DATABASE")
    path.write_bytes(whole)
    with sqlite3.connect(path) as database:
        database.execute("INSERT INTO migrations VALUES (999, 'later', 1, 0, 0)")
    database.close()
    fails("SCHEMA_DIFFERS")
    path.write_bytes(whole)
    digest = file.sha256.hex()
    content = next(server.directory.glob(f"files/*/{digest[:2]}/{digest[2:]}"))
    content.write_bytes(b"another")
    fails("CONTENT_DAMAGED")
    content.unlink()
    fails("CONTENT_MISSING")
    content.write_bytes(source.read_bytes())
    # Files left by a killed attempt are no obstacle.
    (tmp_path / "backup.partial" / "files").mkdir(parents=True)
    (tmp_path / "backup.partial" / DATABASE).write_bytes(b"half a database")
    done("backup", "--data", server.directory, "--to", tmp_path / "backup")
    assert check(tmp_path / "backup") == 0


def test_a_backup_into_a_served_directory_is_refused_by_every_path(server, tmp_path):
    owner = Actor(server, server.owner_token())
    source = tmp_path / "content"
    source.write_bytes(b"content" * 1_000)
    upload(FileServiceClient(owner.channel), source, request_id())
    data = server.directory
    before = sorted(data.rglob("*"))
    (tmp_path / "link").symlink_to(data)
    (tmp_path / "deep").symlink_to(data / "files")
    for target in [
        data / "inner", data / "files" / "inner", data / "a" / "b", tmp_path / "link" / "inner",
        tmp_path / "deep" / "inner", data / "files" / ".." / "inner", data, data / "files", "",
        " ", "a\nb",
    ]:  # fmt: skip
        refused("BAD_PATH", "backup", "--data", data, "--to", target)
    refused("BAD_PATH", "backup", "--data", "", "--to", tmp_path / "backup")
    for target in ["", data / "shop.export", tmp_path / "deep" / "shop.export"]:
        refused("BAD_PATH", "export", "--data", data, "--enterprise", "main", "--to", target)
    refused("BAD_PATH", "import", "--data", data, "--from", "")
    refused("BAD_PATH", "import", "--data", "", "--from", tmp_path / "content")
    refused("BAD_PATH", "serve", "--data", "", "--listen", "127.0.0.1:0")
    assert [path for path in sorted(data.rglob("*")) if path not in before] == []
    # A path beside it is allowed, even with the same prefix.
    done("backup", "--data", data, "--to", f"{data}-copy")


def test_a_backup_reports_its_bytes_and_then_its_check(server, tmp_path):
    owner = Actor(server, server.owner_token())
    size = 3_000_000
    source = tmp_path / "content"
    source.write_bytes(bytes(size))
    upload(FileServiceClient(owner.channel), source, request_id())
    ended = tonglud("backup", "--data", server.directory, "--to", tmp_path / "backup")
    assert ended.returncode == 0, ended.stderr
    assert f"contents: {size} of {size} bytes" in ended.stderr
    assert f"checking: {size} of {size} bytes" in ended.stderr
    assert ended.stderr.index("contents:") < ended.stderr.index("checking:")


def test_a_killed_backup_is_made_again(server, tmp_path):
    owner = Actor(server, server.owner_token())
    grow(owner)
    process = subprocess.Popen(
        [PROGRAMS / "tonglud", "backup", "--data", server.directory, "--to", tmp_path / "backup"]
    )
    while not (tmp_path / "backup.partial" / DATABASE).exists() and process.poll() is None:
        time.sleep(0.001)
    process.kill()
    process.wait(30)
    if not (tmp_path / "backup").exists():
        done("backup", "--data", server.directory, "--to", tmp_path / "backup")
    assert check(tmp_path / "backup") == 0


def test_postgresql_is_not_backed_up_this_way(tmp_path):
    ended = tonglud("backup", "--postgres", "postgresql:///x", "--to", tmp_path / "backup")
    assert (ended.returncode, "PostgreSQL.md" in ended.stderr) == (64, True)
    assert not list(tmp_path.iterdir())
