"""The views made by hand: today, who, order, near."""

import json
import os
import re
import signal
import stat
import time
import uuid
from types import SimpleNamespace

import pytest
from conftest import tonglu
from old_server import OldServer
from screen import columns, on_screen
from test_cli_input import Typist
from tonglu import Client, request_id
from tonglu.v1 import crm_pb2


@pytest.fixture(scope="module")
def shop(demo):
    """The demo with a contact whose number is known, a customer without products bought, and a
    state file of its own."""
    for arguments in [
        ("crm", "create-contact", "--customer-id", demo.customer, "--name", "周掌柜",
         "--phone", "+86 138-0000-1234", "--title", "采购"),
        ("crm", "update-customer", "--customer-id", demo.customer, "--version", "1",
         "--state", "approved"),
    ]:  # fmt: skip
        done = tonglu(demo, *arguments)
        assert done.returncode == 0 or "VERSION" in done.stderr or "STATE" in done.stderr, (
            done.stderr
        )
    return SimpleNamespace(
        environment=demo.environment, chinese={**demo.environment, "LC_ALL": "zh_CN.UTF-8"},
        kept=demo.folder / "views.json", customer=demo.customer,
    )  # fmt: skip


def told(shop, *arguments: str, stdin: str = "") -> dict:
    done = tonglu(shop, *arguments, "-o", "json", stdin=stdin)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def refused(shop, code: int, words: str, *arguments: str, stdin: str = "") -> str:
    done = tonglu(shop, *arguments, stdin=stdin)
    assert done.returncode == code, (done.stdout, done.stderr)
    assert words in done.stderr
    return done.stderr


def narrow(shop, *arguments: str) -> str:
    """The screens in both languages, which fit 80 columns; the English one is returned."""
    lines, _ = on_screen(shop, *arguments)
    chinese, _ = on_screen(SimpleNamespace(environment=shop.chinese), *arguments)
    for line in lines + chinese:
        assert columns(line) <= 80, line
    assert len(chinese) == len(lines)
    return "\n".join(lines)


def test_a_caller_is_found_by_its_whole_number_name_code_or_initials(shop):
    for text in ["13800001234", "+86 138 0000 1234", "湖滨茶行", "d001", "hbch"]:
        card = told(shop, "who", text)
        assert card["customer"]["id"] == shop.customer, text
        assert "+** ***-****-1234" in [one.get("phone") for one in card["contacts"]]
    screen = narrow(shop, "who", "13800001234")
    for words in ["湖滨茶行", "D001", "周掌柜 (contact)", "王老板", "采购"]:
        assert words in screen
    assert "13800001234" not in screen


def test_who_calls_is_refused_by_name(shop):
    refused(shop, 15, "HANDLE_NOT_FOUND", "who", "13900009999")
    refused(shop, 15, "HANDLE_NOT_FOUND", "who", "nobody")
    listed = refused(shop, 13, "HANDLE_AMBIGUOUS", "who", "D00")
    assert all(code in listed for code in ["D001", "D002", "D003", "D004"])
    refused(shop, 64, "phone number", "who", " ")
    refused(shop, 64, "-o json", "who", "D001", "-o", "csv")


def test_an_order_is_shown_then_placed_once(shop):
    items = ["order", "D001", "TEA-LJ-250:2", "OIL-5L:1@60", "WATER-24：３箱"]
    tried = told(shop, *items, "--dry-run")["order"]
    assert [line["totalE4"] for line in tried["lines"]] == ["2360000", "600000", "792000"]
    screen = narrow(shop, *items, "--dry-run")
    for words in ["湖滨茶行", "西湖龙井茶250克", "118.00", "60.00", "total 375.20 CNY, lines: 3"]:
        assert words in screen
    refused(shop, 64, "--yes", *items)
    request = str(uuid.uuid4())
    numbers = set()
    for _ in range(2):
        done = tonglu(shop, *items, "--yes", "--request-id", request)
        assert done.returncode == 0, done.stderr
        numbers.add(done.stdout.strip().split("\n")[-1])
    assert len(numbers) == 1
    said = numbers.pop()
    assert "placed: 375.20 CNY" in said
    assert sum(one["number"] in said for one in told(shop, "who", "D001")["orders"]) == 1
    assert "Prices of what he bought last" in narrow(shop, "who", "D001")


@pytest.mark.parametrize(
    "text",
    [
        "TEA-LJ-250 2\nOIL-5L × 1\n",
        "sku,quantity\nTEA-LJ-250,2\nOIL-5L,1\n",
        "TEA-LJ-250\t2\r\nOIL-5L\t1桶\r\n",
        "TEA-LJ-250：２\n\nOIL-5L:1@62.50\n",
    ],
)
def test_lines_of_an_order_come_from_a_file_or_standard_input(shop, tmp_path, text):
    path = tmp_path / "lines.txt"
    path.write_text(text)
    for arguments, stdin in [(["--file", str(path)], ""), (["-"], text)]:
        order = told(shop, "order", "D001", *arguments, "--dry-run", stdin=stdin)["order"]
        assert [line["quantityE3"] for line in order["lines"]] == ["2000", "1000"]


@pytest.mark.parametrize(
    "head, lines",
    [
        ("quantity,SKU", ["2,TEA-LJ-250", "1,OIL-5L"]),
        ("单位\t数量\t货号", ["\t2\tTEA-LJ-250", "桶\t1\tOIL-5L"]),
        ("货号,商品,数量,单价,备注", ["TEA-LJ-250,龙井,2,118,急", "OIL-5L,油,1,60,"]),
        ("品名；条码；Qty；Price", ["龙井；tea-lj-250；2；118", "油；OIL-5L；１；￥60"]),
    ],
)
def test_a_line_of_titles_names_the_columns_in_any_order(shop, tmp_path, head, lines):
    path = tmp_path / "lines.csv"
    path.write_text("\n".join([head, *lines]) + "\n")
    order = told(shop, "order", "D001", "--file", str(path), "--dry-run")["order"]
    assert [line["sku"] for line in order["lines"]] == ["TEA-LJ-250", "OIL-5L"]
    assert [line["quantityE3"] for line in order["lines"]] == ["2000", "1000"]
    if "单价" in head or "Price" in head:
        assert [line["unitPriceE4"] for line in order["lines"]] == ["1180000", "600000"]
        assert "not used" in tonglu(shop, "order", "D001", "--file", str(path), "--dry-run").stderr
    same = tonglu(shop, "orders", "place-order", "--currency", "CNY", "--customer", "D001",
                  "--lines-file", str(path), "--dry-run", "-o", "json")  # fmt: skip
    assert same.returncode == 0, same.stderr
    assert [line["quantityE3"] for line in json.loads(same.stdout)["order"]["lines"]] == [
        "2000", "1000",
    ]  # fmt: skip


def test_a_sign_of_multiplication_within_a_name_belongs_to_it(shop):
    made = tonglu(shop, "catalog", "create-product", "--sku", "M8*30", "--name", "螺丝 M8×30",
                  "--base-unit", "个")  # fmt: skip
    assert made.returncode == 0, made.stderr
    for items, stdin in [(["M8*30:5"], ""), (["-"], "M8*30 5\n"), (["-"], "螺丝 M8×30\t5\n"),
                         (["m8*30 × 5"], "")]:  # fmt: skip
        said = refused(shop, 19, "NO_PRICE", "order", "D001", *items, "--dry-run", stdin=stdin)
        assert "M8*30" in said or "NO_PRICE" in said
    shown = tonglu(shop, "order", "D001", "M8*30:5", "OIL-5L:1", "--dry-run").stdout
    assert [("no price" in line) for line in shown.split("\n") if "M8*30" in line] == [True]
    assert [("no price" in line) for line in shown.split("\n") if "OIL-5L" in line] == [False]


def test_a_person_chooses_among_several_and_agrees_before_an_order_is_placed(shop):
    person = Typist(shop.environment, "who", "D00")
    person.wait_for("Which customer is D00?")
    person.wait_for("D002 武林烟酒")
    person.wait_for("Number, or nothing to stop:")
    person.type("1\n")
    code, shown = person.end()
    assert code == 0 and "湖滨茶行" in shown
    for answer in ["\n", "9\n", "x\n"]:
        person = Typist(shop.environment, "near", "D00")
        person.wait_for("Number, or nothing to stop:")
        person.type(answer)
        code, shown = person.end()
        assert code == 1 and "nothing was done" in shown
    before = tonglu(shop, "orders", "list-orders", "-o", "name").stdout
    for answer in ["n\n", "\n"]:
        person = Typist(shop.environment, "order", "D001", "SOAP-3:2")
        person.wait_for("Place this order? Continue? [y/N]")
        person.type(answer)
        code, shown = person.end()
        assert code == 1 and "nothing was done" in shown
    assert tonglu(shop, "orders", "list-orders", "-o", "name").stdout == before
    person = Typist(shop.chinese, "order", "D001", "SOAP:2")
    person.wait_for("[y/N]")
    person.type("y\n")
    code, shown = person.end()
    after = tonglu(shop, "orders", "list-orders", "-o", "name").stdout
    assert code == 0 and len(after.split()) == len(before.split()) + 1
    assert after.split()[0] in shown


def test_a_server_of_another_version_is_named(shop, demo):
    for service, views in [
        ("LookupService/Find", [["who", "D001"], ["order", "D001", "SOAP-3:1", "--dry-run"]]),
        ("CommunityService/Subscribe", [["today"]]),
        ("GeoService/Nearby", [["near", "30.25,120.16"]]),
    ]:
        with OldServer(demo.server.address, service) as old:
            environment = {
                **shop.environment, "TONGLU_SERVER": old.address, "TONGLU_TOKEN": demo.token,
            }  # fmt: skip
            for view in views:
                refused(SimpleNamespace(environment=environment), 22,
                        "SERVER_OF_ANOTHER_VERSION", *view)  # fmt: skip


def test_an_order_that_cannot_be_placed_says_which_line(shop):
    short = tonglu(shop, "order", "D001", "TEA-LJ-250:1", "OIL-5L:9999", "--yes")
    assert short.returncode == 19 and "OUT_OF_STOCK" in short.stderr
    assert [("too few" in line) for line in short.stdout.split("\n") if "-" in line][:2] == [
        False, True,
    ]  # fmt: skip
    refused(shop, 15, "HANDLE_NOT_FOUND", "order", "D001", "NOTHING:1", "--yes")
    both = refused(shop, 15, "2 of 3", "order", "D001", "NO1:1", "OIL-5L:1", "NO2:1", "--yes")
    assert "NO1" in both and "NO2" in both
    refused(shop, 15, "HANDLE_NOT_FOUND", "order", "nobody", "OIL-5L:1", "--yes")
    for item in ["OIL-5L", "OIL-5L:0", "OIL-5L:-1", "OIL-5L:x", "OIL-5L:1@x", ":1"]:
        refused(shop, 64, "OIL-5L" if "OIL" in item else ":1", "order", "D001", item, "--yes")
    refused(shop, 64, "PRODUCT:QUANTITY", "order", "D001", "--yes")


def test_customers_are_near_a_place_a_saved_position_and_a_customer(shop):
    refused(shop, 64, "--save office", "near")
    near = told(shop, "near", "30.2530,120.1620", "--save", "office")["customers"]
    assert near[0]["name"] == "湖滨茶行"
    assert stat.S_IMODE(os.stat(shop.kept).st_mode) == 0o600
    for arguments in [["near"], ["near", "office"], ["near", "D001"], ["near", "30.253，120.162"]]:
        assert told(shop, *arguments)["customers"] == near
    screen = narrow(shop, "near", "office")
    assert "湖滨茶行" in screen and "position=120.162000,30.253000" in screen
    assert "no customers" in narrow(shop, "near", "10,10", "--radius", "100")
    refused(shop, 64, "LATITUDE", "near", "30.2;x,1")
    refused(shop, 13, "BAD_COORDINATE", "near", "95,120")
    refused(shop, 13, "BAD_RADIUS", "near", "office", "--radius", "600000")
    assert tonglu(shop, "near", "--forget", "office").returncode == 0
    refused(shop, 64, "office", "near", "--forget", "office")


def test_today_shows_each_thing_once(shop):
    first = told(shop, "today")
    assert first["posts"] and first["orders"]
    assert told(shop, "today")["orders"] == []
    assert "nothing new" in narrow(shop, "today")
    done = tonglu(shop, "order", "D001", "SOAP-3:1", "--yes")
    assert done.returncode == 0, done.stderr
    published = tonglu(
        shop, "community", "publish-post", "--kind", "notice", "--title", "明天盘点",
        "--body", "停发一天。", "--everyone", "--yes",
    )  # fmt: skip
    assert published.returncode == 0, published.stderr
    seen = told(shop, "today", "--since", "today")
    assert len(seen["orders"]) == len(first["orders"]) + 1
    fresh = told(shop, "today")
    assert [order["customerName"] for order in fresh["orders"]] == ["湖滨茶行"]
    assert [post["title"] for post in fresh["posts"]] == ["明天盘点"]
    again = told(shop, "today")
    assert again["orders"] == [] and again["posts"] == [] and again["comments"] == []
    assert "new orders" in narrow(shop, "today", "--since", "today")


def test_today_shows_what_is_down_to_its_safety_stock(shop):
    for sku, quantity, safety in [("LOW-1", "5", "5"), ("ENOUGH-1", "5", "4")]:
        for arguments in [
            ("catalog", "create-product", "--sku", sku, "--name", sku, "--base-unit", "个"),
            ("inventory", "receive-stock", "HZ", "--reference", "r", "--lines",
             f"{sku}:{quantity}"),
            ("inventory", "set-safety-stock", "--warehouse", "HZ", "--product", sku,
             "--safety", safety, "--version", "1"),
        ]:  # fmt: skip
            done = tonglu(shop, *arguments)
            assert done.returncode == 0, (arguments, done.stderr)
    waiting = told(shop, "today")
    assert len(waiting["low"]) == 1 and "availableE3" not in waiting["low"][0]
    screen = narrow(shop, "today")
    assert "1 products are down to their safety stock" in screen and "LOW-1" in screen
    assert "ENOUGH-1" not in screen


def test_today_says_so_where_it_is_cut(server, tmp_path):
    environment = {
        **os.environ, "LC_ALL": "C.UTF-8", "TONGLU_SERVER": server.address,
        "TONGLU_CONFIG": str(tmp_path / "profiles.json"),
    }  # fmt: skip
    person = SimpleNamespace(environment=environment)
    login = tonglu(person, "login", "-e", "main", "-n", "owner", "--code", server.login_code)
    assert login.returncode == 0, login.stderr
    token = json.loads((tmp_path / "profiles.json").read_text())["default"]["token"]
    with Client(server.address, token=token) as client:
        for number in range(1_001):
            customer = crm_pb2.CustomerDraft(
                name=f"Shop {number}", state=crm_pb2.CUSTOMER_STATE_PROSPECT
            )
            client.crm.create_customer(
                crm_pb2.CreateCustomerRequest(request_id=request_id(), customer=customer)
            )
            if number == 999:
                assert told(person, "today")["cutWaiting"] == []
    document = told(person, "today")
    assert document["cutWaiting"] == ["prospects"] and len(document["prospects"]) == 1_000
    lines, _ = on_screen(person, "today")
    assert any("more than 1000 customers wait for approval" in line for line in lines)


def test_today_watches_what_comes(shop):
    tonglu(shop, "today")
    person = Typist(shop.environment, "today", "--watch", "--timeout", "25")
    person.wait_for("following; Ctrl-C ends")
    placed = tonglu(shop, "order", "D001", "SOAP-3:3", "--yes")
    assert placed.returncode == 0, placed.stderr
    person.wait_for("new orders: 1")
    number = re.search(r"SO-[\d-]+", placed.stdout)[0]
    person.wait_for(number)
    time.sleep(1)
    person.process.send_signal(signal.SIGINT)
    assert person.end()[0] in (130, -2)
    # What was shown is known to the next look.
    assert told(shop, "today")["orders"] == []
    done = tonglu(shop, "today", "--watch", "--timeout", "2")
    assert done.returncode == 0 and "nothing new" in done.stdout, done.stderr


def test_a_damaged_state_file_is_named(shop):
    kept = shop.kept.read_text()
    wrong = kept.replace('"lookTime": "', '"lookTime": "x')
    for damaged in ["", "[]", "x", kept[: len(kept) // 2], wrong]:
        shop.kept.write_text(damaged)
        complaint = refused(shop, 19, "VIEWS_FILE_DAMAGED", "today")
        assert str(shop.kept) in complaint
        assert shop.kept.read_text() == damaged
    shop.kept.write_text(kept)


def test_without_a_login_every_view_says_so(shop, tmp_path):
    stranger = SimpleNamespace(
        environment={**shop.environment, "TONGLU_CONFIG": str(tmp_path / "none.json")}
    )
    order = ["order", "D001", "A:1", "--yes"]
    for arguments in [["today"], ["who", "D001"], order, ["near", "1,1"]]:
        refused(stranger, 26, "tonglu login", *arguments)
