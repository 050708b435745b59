"""tonglud export and import: an enterprise moves from one database to another, of either engine."""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent import futures
from pathlib import Path
from types import SimpleNamespace

import grpc
import pytest
from server import PROGRAMS, Server
from tonglu import AccessServiceClient, FileServiceClient, bearer, connect, download, reason
from tonglu import request_id, upload
from tonglu.v1 import (
    addresses_pb2,
    calendar_pb2,
    common_pb2,
    community_pb2,
    crm_pb2,
    geo_pb2,
    identity_pb2,
    inventory_pb2,
    orders_pb2,
    pricing_pb2,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres import Cluster  # noqa: E402
from auditor import BROKEN  # noqa: E402
from postgres_site import Actor, insist, open_shop, wait_for  # noqa: E402
from shop import add_product  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "correct horse battery staple"
PLACE_ORDER = "/tonglu.v1.OrderService/PlaceOrder"
WEST_LAKE = common_pb2.Place(
    latitude=30.25, longitude=120.16, datum=common_pb2.GEODETIC_DATUM_GCJ02
)
# Tables of the installation, or of the history of one database.
NOT_EXPORTED = {
    "feed", "feed_end", "history", "migrations", "nodes", "secrets", "timer_feeds",
}  # fmt: skip
LEAST, GREATEST = -(2**63), 2**63 - 1


def tonglud(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglud", *map(str, arguments)], capture_output=True, text=True, timeout=300
    )


def done(*arguments: object) -> str:
    """The output of a command that succeeds."""
    ended = tonglud(*arguments)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def refused(why: str, *arguments: object) -> str:
    ended = tonglud(*arguments)
    assert ended.returncode == 1, ended.stdout
    assert f" {why}:" in ended.stderr, ended.stderr
    return ended.stderr


def export(to: Path, *where: object, enterprise: str = "main") -> Path:
    done("export", "--enterprise", enterprise, "--to", to, *where)
    return to


def counts(table: str) -> dict[str, int]:
    """The tables of a report, with their rows."""
    return {name: int(rows) for name, rows in re.findall(r"(?m)^(\w+) +(\d+)(?:  ok)?$", table)}


def digests(path: Path) -> dict[str, tuple[int, bytes]]:
    """Rows and SHA-256 of each table, read by the test's own reader of the format."""
    data = path.read_bytes()
    assert data.startswith(b"tonglu-export\n\0\1")
    place, found, name = 16, {}, ""

    def value(at: int) -> tuple[bytes, int]:
        length, shift, at = 0, 0, at + 1
        while True:
            length |= (data[at] & 0x7F) << shift
            shift += 7
            at += 1
            if data[at - 1] < 0x80:
                return data[at : at + length], at + length

    while place < len(data):
        kind, length = data[place : place + 1], int.from_bytes(data[place + 1 : place + 9], "big")
        content = place + 9
        if kind == b"T":
            name = value(content)[0].decode()
        if kind == b"E":
            rows, after = value(content)
            found[name] = (int.from_bytes(rows, "big", signed=True), value(after)[0])
        place = content + length
    return found


def fill(server: Server, folder: Path) -> SimpleNamespace:
    """A shop with rows in every table, including Chinese, absent and extreme values; returns its
    people."""
    owner = Actor(server, server.owner_token())
    owner.access.set_password(
        identity_pb2.SetPasswordRequest(request_id=request_id(), new_password=PASSWORD)
    )
    shop = open_shop(owner)
    owner.crm.create_customer_class(
        crm_pb2.CreateCustomerClassRequest(request_id=request_id(), code="A", name="甲级经销商")
    )
    placed = owner.crm.create_customer(
        crm_pb2.CreateCustomerRequest(
            request_id=request_id(),
            customer=crm_pb2.CustomerDraft(
                name="西湖茶庄 🍵", code="XH-1", class_code="A", tags=["龙井", "重点"],
                place=WEST_LAKE, address="杭州市西湖区", note="a\nb\t\"c\" ' \\ %",
            ),
        )
    ).customer  # fmt: skip
    contact = owner.crm.create_contact(
        crm_pb2.CreateContactRequest(
            request_id=request_id(), customer_id=placed.id, name="陈掌柜", phone="13800000000"
        )
    ).contact
    owner.crm.reveal_phone(
        crm_pb2.RevealPhoneRequest(
            request_id=request_id(), holder=crm_pb2.PHONE_HOLDER_CONTACT, holder_id=contact.id
        )
    )
    owner.crm.find_by_phone(
        crm_pb2.FindByPhoneRequest(request_id=request_id(), phone="13800000000")
    )
    for place in (WEST_LAKE, None):
        owner.addresses.create_address(
            addresses_pb2.CreateAddressRequest(
                request_id=request_id(), customer_id=placed.id, consignee="陈掌柜", place=place,
                phone="13800000000", adcode="330106", address="龙井路 1 号", note="后门",
            )
        )  # fmt: skip
    hours = [calendar_pb2.WorkInterval(from_minute=540, until_minute=1_080)]
    owner.calendar.set_work_hours(
        calendar_pb2.SetWorkHoursRequest(
            request_id=request_id(),
            hours=[calendar_pb2.WeekdayHours(weekday="WEEKDAY_MONDAY", intervals=hours)],
        )
    )
    owner.calendar.set_special_days(
        calendar_pb2.SetSpecialDaysRequest(
            request_id=request_id(), version=1,
            days=[
                calendar_pb2.SpecialDay(
                    day="2026-10-10", kind="SPECIAL_DAY_KIND_WORK_DAY", intervals=hours, name="补班"
                )
            ],
        )
    )  # fmt: skip
    warehouse = owner.inventory.create_warehouse(
        inventory_pb2.CreateWarehouseRequest(
            request_id=request_id(), code="N", name="负库存仓", allow_negative=True
        )
    ).warehouse.id
    owner.inventory.adjust_stock(
        inventory_pb2.AdjustStockRequest(
            request_id=request_id(), warehouse_id=warehouse, product_id=shop.tea,
            delta_e3=-7_500, reason="破损",
        )
    )  # fmt: skip
    add_product(owner, shop.warehouse, "普洱", 5_000_000)
    owner.pricing.create_price_rule(
        pricing_pb2.CreatePriceRuleRequest(
            request_id=request_id(),
            price_rule=pricing_pb2.PriceRuleDraft(
                customer_id=placed.id, product_id=shop.tea, unit="盒", currency="CNY",
                unit_price_e4=9_999, min_quantity_e3=2_000,
            ),
        )
    )  # fmt: skip
    order = orders_pb2.PlaceOrderRequest(
        request_id=request_id(), customer_id=placed.id, currency="CNY", note="加急",
        lines=[orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=3_000)],
    )  # fmt: skip
    reply = owner.send(order)
    for number in range(40):
        owner.send(
            orders_pb2.PlaceOrderRequest(
                request_id=request_id(), customer_id=shop.dealer, currency="CNY",
                note=f"订单{number}",
                lines=[orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=1_000)],
            )
        )  # fmt: skip
    post = owner.community.publish_post(
        community_pb2.PublishPostRequest(
            request_id=request_id(), kind=community_pb2.POST_KIND_NOTICE, title="新茶上市",
            body="明前龙井", audience=community_pb2.Audience(everyone=True),
        )
    ).post  # fmt: skip
    owner.community.create_comment(
        community_pb2.CreateCommentRequest(request_id=request_id(), post_id=post.id, body="好")
    )
    content = bytes(range(256)) * 12_000
    (folder / "价目表.bin").write_bytes(content)
    files = FileServiceClient(owner.channel)
    file = upload(files, folder / "价目表.bin", request_id(), shared=True)
    (folder / "empty").write_bytes(b"")
    upload(files, folder / "empty", request_id(), customer_id=placed.id)
    account = owner.access.create_service_account(
        identity_pb2.CreateServiceAccountRequest(
            request_id=request_id(), name="ERP", roles=[identity_pb2.ROLE_SALES]
        )
    )
    stream = owner.community.subscribe(community_pb2.SubscribeRequest(), timeout=30)
    cursor = next(stream).cursor
    stream.cancel()
    return SimpleNamespace(
        **vars(shop), token=owner.token, account=account.token, placed=placed, order=order,
        reply=reply, post=post, file=file, content=content, cursor=cursor,
    )  # fmt: skip


def make_extreme(database: Path) -> None:
    """Extreme numbers, which no RPC accepts."""
    with sqlite3.connect(database) as connection:
        connection.execute(
            "UPDATE stock_moves SET create_time = ?, staff_id = ? WHERE id ="
            " (SELECT MIN(id) FROM stock_moves)", (LEAST, GREATEST),
        )  # fmt: skip
        connection.execute(
            "UPDATE customers SET latitude = 5e-324, longitude = -0.0, accuracy_m = 1.5e300,"
            " datum = NULL WHERE code IS NULL"
        )
    connection.close()


@pytest.fixture(scope="module")
def origin(tmp_path_factory):
    """A data directory with two enterprises, its server stopped, and an export of the first."""
    folder = tmp_path_factory.mktemp("origin")
    server = Server(folder / "data")
    shop = fill(server, folder)
    assert server.stop() == 0
    made = done(
        "create-enterprise", "--data", folder / "data", "--enterprise", "second",
        "--enterprise-name", "OF-THE-SECOND-ALONE",
    )  # fmt: skip
    code = re.search(r"login code: (\S+)", made)[1]
    server.start()
    token = login(server, "second", login_code=code)
    second = Actor(server, token)
    secret = folder / "secret"
    secret.write_bytes(b"THE-SECONDS-CONTENT" * 100)
    upload(FileServiceClient(second.channel), secret, request_id(), name="THE-SECONDS-FILE")
    open_shop(second)
    second.crm.create_customer(
        crm_pb2.CreateCustomerRequest(
            request_id=request_id(), customer=crm_pb2.CustomerDraft(name="THE-SECONDS-CUSTOMER")
        )
    )
    assert server.stop() == 0
    make_extreme(folder / "data" / "tonglu.sqlite")
    shop.directory = folder / "data"
    shop.export = export(folder / "main.export", "--data", shop.directory)
    return shop


@pytest.fixture(scope="module")
def cluster():
    with Cluster(durable=False) as cluster:
        yield cluster


@pytest.fixture
def url(cluster, request):
    name = f"db{abs(hash(request.node.name))}"
    cluster.create_database(name)
    return cluster.url(name)


def login(server: Server, enterprise: str = "main", **secret: str) -> str:
    return AccessServiceClient(server.channel()).login(
        identity_pb2.LoginRequest(
            request_id=request_id(), enterprise_code=enterprise, login_name="owner", **secret
        ),
        timeout=30,
    ).token  # fmt: skip


def check_shop(server: Server, shop: SimpleNamespace, folder: Path) -> None:
    """Checks that logins, tokens, orders, files and the map are unchanged."""
    owner = Actor(server, login(server, password=PASSWORD))
    for token in (shop.token, shop.account):
        access = AccessServiceClient(bearer(connect(server.address), token))
        assert access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name
    placed = orders_pb2.PlaceOrderResponse.FromString(shop.reply).order
    order = owner.orders.get_order(orders_pb2.GetOrderRequest(order_id=placed.id), timeout=10).order
    assert order == placed
    files = FileServiceClient(owner.channel)
    (folder / "down").unlink(missing_ok=True)
    assert download(files, shop.file.id, folder / "down") == shop.file
    assert (folder / "down").read_bytes() == shop.content
    assert nearby(owner) == [shop.placed.name]
    post = owner.community.get_post(community_pb2.GetPostRequest(post_id=shop.post.id)).post
    assert post.body == shop.post.body
    again = owner.send(
        orders_pb2.PlaceOrderRequest(
            request_id=request_id(), customer_id=shop.placed.id, currency="CNY",
            lines=[orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=1_000)],
        )
    )  # fmt: skip
    assert orders_pb2.PlaceOrderResponse.FromString(again).order.number != placed.number


def nearby(owner: Actor) -> list[str]:
    found = owner.geo.nearby(geo_pb2.NearbyRequest(center=WEST_LAKE, radius_m=2_000), timeout=10)
    return [one.customer.name if hasattr(one, "customer") else one.name for one in found.customers]


# The way there and back.


def test_an_enterprise_goes_to_postgresql_and_back_and_is_the_same(
    origin, cluster, url, tmp_path
):
    files = tmp_path / "files"
    told = counts(done("import", "--from", origin.export, "--postgres", url, "--files", files))
    # The planner has statistics of imported rows before they are used.
    database = url.split("?")[0].rsplit("/", 1)[1]
    assert cluster.sql(database, "SELECT 1 FROM pg_stats WHERE tablename = 'orders' LIMIT 1")
    there = export(tmp_path / "there", "--postgres", url, "--files", files)
    back = tmp_path / "back"
    assert counts(done("import", "--from", there, "--data", back)) == told
    home = export(tmp_path / "home", "--data", back)
    expected = digests(origin.export)
    assert digests(there) == expected and digests(home) == expected
    assert {name: rows for name, (rows, _) in expected.items()} == told
    for name in ("customers", "orders", "files", "outcomes", "post_audience", "stock_moves",
                 "addresses", "phone_reveals", "phone_lookups", "work_calendars", "work_hours", "special_days",
                 "special_hours"):  # fmt: skip
        assert told[name] > 0
    assert origin.export.stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.partial"))

    server = Server(tmp_path / "pg", "--postgres", url, "--files", files)
    repeat(server, origin)
    check_shop(server, origin, tmp_path)
    assert server.stop() == 0
    server = Server(back)
    repeat(server, origin)
    check_shop(server, origin, tmp_path)
    assert server.stop() == 0


def repeat(server: Server, shop: SimpleNamespace) -> None:
    """Checks that a request from before the move gets its response, and that the cursor is of
    another history."""
    owner = Actor(server, shop.token)
    listed = orders_pb2.ListOrdersRequest(customer_id=shop.placed.id)
    before = len(owner.orders.list_orders(listed, timeout=10).orders)
    assert owner.send(shop.order) == shop.reply
    assert len(owner.orders.list_orders(listed, timeout=10).orders) == before
    with pytest.raises(grpc.RpcError) as error:
        next(
            owner.community.subscribe(
                community_pb2.SubscribeRequest(cursor=shop.cursor), timeout=10
            )
        )
    assert reason(error.value) == "CURSOR_EXPIRED"


def test_every_table_of_a_tenant_is_in_an_export(origin):
    tables = {}
    for path in ROOT.glob("Sources/**/Schema.sql"):
        for name, columns in re.findall(r"(?ms)^CREATE TABLE (\w+) \((.*?)^\)", path.read_text()):
            tables[name] = bool(re.search(r"(?m)^  tenant BIGINT", columns))
    of_tenants = {name for name, has_tenant in tables.items() if has_tenant}
    assert len(of_tenants) > 25
    assert set(digests(origin.export)) == (of_tenants - NOT_EXPORTED) | {"enterprises"}
    assert set(tables) - set(digests(origin.export)) == NOT_EXPORTED - {"migrations"}


def test_nothing_of_another_enterprise_is_in_the_file(origin, tmp_path):
    content = origin.export.read_bytes()
    for text in ("OF-THE-SECOND-ALONE", "THE-SECONDS-"):
        assert text.encode() not in content
    assert "西湖茶庄".encode() in content
    other = export(tmp_path / "second", "--data", origin.directory, enterprise="second")
    assert b"THE-SECONDS-CONTENT" in other.read_bytes()
    assert "西湖茶庄".encode() not in other.read_bytes()
    with sqlite3.connect(origin.directory / "tonglu.sqlite") as database:
        ids = {code: id_ for id_, code in database.execute("SELECT id, code FROM enterprises")}
    database.close()
    for number in (ids["second"].to_bytes(8, "big"), str(ids["second"]).encode()):
        assert number not in content


def test_two_enterprises_are_imported_into_one_database(origin, tmp_path):
    data = tmp_path / "data"
    second = export(tmp_path / "second", "--data", origin.directory, enterprise="second")
    done("import", "--from", second, "--data", data)
    done("import", "--from", origin.export, "--data", data)
    server = Server(data)
    check_shop(server, origin, tmp_path)
    assert server.stop() == 0
    again = export(tmp_path / "again", "--data", data, enterprise="second")
    # The server's own repeating work is due at another time; the rest is equal.
    tables = [digests(path) for path in (again, second)]
    assert [table.pop("timers")[0] for table in tables] == [1, 1]
    assert tables[0] == tables[1]
    refused("ENTERPRISE_EXISTS", "import", "--from", second, "--data", data)


# A request repeated on a database with its own server.


def test_an_import_beside_others_carries_no_request_out_twice(origin, server, tmp_path):
    other = server.owner_token()
    assert server.stop() == 0
    assert other
    # The code is taken, by an enterprise with another id.
    refused("ENTERPRISE_EXISTS", "import", "--from", origin.export, "--data", server.directory)
    with sqlite3.connect(server.directory / "tonglu.sqlite") as database:
        database.execute("UPDATE enterprises SET code = 'other'")
    database.close()
    told = done("import", "--from", origin.export, "--data", server.directory)
    assert "REQUEST_ID_REUSED" in told
    server.start()
    owner = Actor(server, origin.token)
    with pytest.raises(grpc.RpcError) as error:
        owner.send(origin.order)
    assert reason(error.value) == "REQUEST_ID_REUSED"
    check_shop(server, origin, tmp_path)


def test_running_servers_see_what_is_imported(origin, url, tmp_path):
    files = tmp_path / "files"
    options = ["--postgres", url, "--files", files]
    first = Server(tmp_path / "one", *options, "--enterprise", "first")
    second = Server(tmp_path / "two", *options)
    done("import", "--from", origin.export, "--postgres", url, "--files", files)
    for server in (first, second):
        owner = Actor(server, login(server, password=PASSWORD))
        wait_for(lambda owner=owner: nearby(owner) == [origin.placed.name], 10)
        classes = owner.geo.nearby(
            geo_pb2.NearbyRequest(center=WEST_LAKE, radius_m=2_000, class_codes=["A"])
        ).customers
        assert len(classes) == 1
        check_shop(server, origin, tmp_path)
    # It is also exported beside running servers.
    again = export(tmp_path / "again", "--postgres", url, "--files", files)
    assert digests(again)["customers"] == digests(origin.export)["customers"]
    assert [server.stop() for server in (first, second)] == [0, 0]


def test_a_data_directory_that_is_served_is_refused(server, origin, tmp_path):
    refused("DATA_IN_USE", "export", "--enterprise", "main", "--to", tmp_path / "x",
            "--data", server.directory)  # fmt: skip
    refused("DATA_IN_USE", "import", "--from", origin.export, "--data", server.directory)
    assert not list(tmp_path.glob("x*"))


def test_an_impossible_export_is_refused_and_leaves_nothing(origin, tmp_path):
    def fails(why: str, *where: object, enterprise: str = "main") -> None:
        refused(why, "export", "--enterprise", enterprise, "--to", tmp_path / "x", *where)
        assert not list(tmp_path.glob("x*"))

    fails("ENTERPRISE_NOT_FOUND", "--data", origin.directory, enterprise="nobody")
    fails("NO_DATABASE", "--data", tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
    copy = tmp_path / "copy"
    subprocess.run(["cp", "-r", origin.directory, copy], check=True)
    digest = origin.file.sha256.hex()
    content = next(copy.glob(f"files/*/{digest[:2]}/{digest[2:]}"))
    content.write_bytes(b"another content")
    fails("CONTENT_DAMAGED", "--data", copy)
    content.unlink()
    fails("CONTENT_MISSING", "--data", copy)
    with sqlite3.connect(copy / "tonglu.sqlite") as database:
        database.execute("INSERT INTO migrations VALUES (999, 'later', 1, 0, 0)")
    database.close()
    fails("SCHEMA_DIFFERS", "--data", copy)
    (tmp_path / "there").write_text("mine")
    refused("FILE_EXISTS", "export", "--enterprise", "main", "--to", tmp_path / "there",
            "--data", origin.directory)  # fmt: skip
    assert (tmp_path / "there").read_text() == "mine"


# Modified files.


def test_a_damaged_file_is_refused_and_nothing_is_written(origin, tmp_path):
    whole = origin.export.read_bytes()
    rng = random.Random(7)
    places = [0, 15, 16, 20, 30, 200, len(whole) - 1, len(whole) - 40]
    places += [rng.randrange(len(whole)) for _ in range(12)]
    bad = tmp_path / "bad"
    for place in places:
        damaged = bytearray(whole)
        damaged[place] ^= 1 << rng.randrange(8)
        bad.write_bytes(damaged)
        ended = tonglud("import", "--from", bad, "--data", tmp_path / "data")
        assert ended.returncode == 1
        why = "NO_EXPORT" if place < 14 else "EXPORT_TOO_NEW" if place < 16 else "EXPORT_DAMAGED"
        assert f" {why}:" in ended.stderr, (place, ended.stderr)
    for length in (0, 5, 15, 100, len(whole) // 2, len(whole) - 41, len(whole) - 1):
        bad.write_bytes(whole[:length])
        ended = tonglud("import", "--from", bad, "--data", tmp_path / "data")
        why = "NO_EXPORT" if length < 14 else "EXPORT_DAMAGED"
        assert (ended.returncode, f" {why}:" in ended.stderr) == (1, True), (length, ended.stderr)
    bad.write_bytes(whole + b"\0")
    refused("EXPORT_DAMAGED", "import", "--from", bad, "--data", tmp_path / "data")
    bad.write_bytes(whole[:14] + b"\0\2" + whole[16:])
    refused("EXPORT_TOO_NEW", "import", "--from", bad, "--data", tmp_path / "data")
    refused("NO_FILE", "import", "--from", tmp_path / "nowhere", "--data", tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_a_text_that_postgresql_cannot_store_is_reported_with_its_table(origin, url, tmp_path):
    data = tmp_path / "data"
    subprocess.run(["cp", "-r", origin.directory, data], check=True)
    with sqlite3.connect(data / "tonglu.sqlite") as database:
        database.execute("UPDATE posts SET body = 'a' || char(0) || 'b'")
    database.close()
    file = export(tmp_path / "file", "--data", data)
    told = refused("BAD_TEXT", "import", "--from", file, "--postgres", url,
                   "--files", tmp_path / "files")  # fmt: skip
    assert "posts" in told
    done("import", "--from", file, "--data", tmp_path / "back")
    assert digests(export(tmp_path / "again", "--data", tmp_path / "back")) == digests(file)


def test_a_terminal_is_shown_a_bar(origin, tmp_path):
    ours, theirs = os.openpty()
    subprocess.run(
        [PROGRAMS / "tonglud", "export", "--enterprise", "main", "--to", tmp_path / "x",
         "--data", origin.directory],
        stderr=theirs, stdout=subprocess.DEVNULL, check=True, timeout=60,
    )  # fmt: skip
    os.close(theirs)
    shown = os.read(ours, 1 << 16).decode()
    os.close(ours)
    assert "\r[" in shown and "] export: " in shown and " rows, " in shown
    assert shown.endswith("\n")


# Interrupted imports.


@pytest.mark.parametrize("engine", ["SQLite", "PostgreSQL"])
def test_an_import_that_was_killed_is_begun_again(origin, engine, cluster, url, tmp_path):
    big = tmp_path / "big"
    subprocess.run(["cp", "-r", origin.directory, big], check=True)
    multiply(big / "tonglu.sqlite")
    file = export(tmp_path / "file", "--data", big)
    assert digests(file)["audit"][0] > 60_000
    files = tmp_path / "files"
    where = ["--data", tmp_path / "data"]
    if engine == "PostgreSQL":
        where = ["--postgres", url, "--files", files]
    for seconds in (0, random.uniform(0, 0.3)):
        process = subprocess.Popen(
            [PROGRAMS / "tonglud", "import", "--from", file, *where],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        wait_for(lambda: has_rows(engine, cluster, url, tmp_path / "data"), 60)
        time.sleep(seconds)
        assert process.poll() is None, "it was too fast to be killed"
        process.send_signal(signal.SIGKILL)
        process.wait(30)
    # Nobody can log in.
    if engine == "PostgreSQL":
        server = Server(tmp_path / "s", *where, "--enterprise", "another")
        with pytest.raises(grpc.RpcError):
            login(server, password=PASSWORD)
        with pytest.raises(grpc.RpcError):
            Actor(server, origin.token).access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10)
        assert server.stop() == 0
    ended = tonglud("import", "--from", file, *where)
    assert ended.returncode == 0, ended.stderr
    assert "rows of an interrupted import" in ended.stdout
    assert digests(export(tmp_path / "again", *where)) == digests(file)


def test_two_imports_at_once_are_one(origin, url, tmp_path):
    big = tmp_path / "big"
    subprocess.run(["cp", "-r", origin.directory, big], check=True)
    multiply(big / "tonglu.sqlite")
    file = export(tmp_path / "file", "--data", big)
    where = ["--postgres", url, "--files", tmp_path / "files"]
    processes = [
        subprocess.Popen(
            [PROGRAMS / "tonglud", "import", "--from", file, *where],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(3)
    ]  # fmt: skip
    errors = [process.communicate(timeout=120)[1] for process in processes]
    assert sorted(process.returncode for process in processes) == [0, 1, 1]
    refusals = [error for error in errors if "IMPORT_RUNS" in error or "ENTERPRISE_EXISTS" in error]
    assert len(refusals) == 2, errors
    assert digests(export(tmp_path / "again", *where)) == digests(file)


def multiply(database: Path) -> None:
    """Enough rows of the audit log that an import takes a while."""
    with sqlite3.connect(database) as connection:
        connection.execute(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT 60000)
            INSERT INTO audit (tenant, id, at, caller_kind, caller, method, request_high,
              request_low)
            SELECT id, 1000000 + n, n, 1, n, '/方法', n, -n FROM enterprises, numbers
            WHERE code = 'main'
            """
        )
    connection.close()


def has_rows(engine: str, cluster: Cluster, url: str, data: Path) -> bool:
    if engine == "PostgreSQL":
        name = re.search(r"/(db\d+)", url)[1]
        try:
            return cluster.sql(name, "SELECT COUNT(*) FROM audit")[0][0] != "0"
        except RuntimeError:
            return False
    if not (data / "tonglu.sqlite").exists():
        return False
    try:
        with sqlite3.connect(f"file:{data / 'tonglu.sqlite'}?mode=ro", uri=True) as connection:
            return connection.execute("SELECT COUNT(*) FROM audit").fetchone()[0] > 0
    except sqlite3.Error:
        return False


# An export has the state of one moment.


def test_an_export_beside_writers_is_of_one_moment(url, tmp_path):
    options = ["--postgres", url, "--files", tmp_path / "files"]
    server = Server(tmp_path / "one", *options)
    owner = Actor(server, server.owner_token())
    shop = open_shop(owner)
    stop: list[bool] = []

    def order() -> int:
        placed = 0
        while not stop:
            line = orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=1_000)
            insist(
                [owner],
                orders_pb2.PlaceOrderRequest(
                    request_id=request_id(), customer_id=shop.dealer, currency="CNY", lines=[line]
                ),
            )
            placed += 1
        return placed

    with futures.ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(order) for _ in range(2)]
        try:
            time.sleep(1)
            files = [export(tmp_path / f"x{number}", *options) for number in range(3)]
        finally:
            stop.append(True)
        assert all(run.result(60) > 0 for run in runs)
    assert server.stop() == 0
    for number, file in enumerate(files):
        data = tmp_path / f"data{number}"
        done("import", "--from", file, "--data", data)
        with sqlite3.connect(data / "tonglu.sqlite") as database:
            for what, sql in BROKEN.items():
                if "feed" not in what:
                    assert not database.execute(sql).fetchall(), what
        database.close()


def test_the_memory_does_not_grow_with_the_rows(origin, tmp_path):
    def peak(*arguments: object) -> int:
        process = subprocess.Popen(
            [PROGRAMS / "tonglud", *map(str, arguments)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        assert status == 0
        return usage.ru_maxrss << 10

    big = tmp_path / "big"
    subprocess.run(["cp", "-r", origin.directory, big], check=True)
    multiply(big / "tonglu.sqlite")
    with sqlite3.connect(big / "tonglu.sqlite") as connection:
        connection.execute("UPDATE audit SET method = ? WHERE id <= 1030000", ("龙" * 1_000,))
    connection.close()
    small = peak("export", "--enterprise", "main", "--to", tmp_path / "s", "--data",
                 origin.directory)  # fmt: skip
    large = peak("export", "--enterprise", "main", "--to", tmp_path / "l", "--data", big)
    assert (tmp_path / "l").stat().st_size > 80 << 20
    assert large - small < 48 << 20, (small, large)
    large = peak("import", "--from", tmp_path / "l", "--data", tmp_path / "data")
    assert large - small < 128 << 20, (small, large)
