"""Titles beside ids, or instead of them: in tables, in forms, never in JSON."""

import json
import os
import re
import urllib.request
from types import SimpleNamespace

import grpc
import pytest
from conftest import tonglu
from old_server import OldServer
from screen import on_screen
from server import Server


@pytest.fixture(scope="module")
def sold(demo):
    """A customer of an owner, and an order."""
    for arguments in [
        ["crm", "update-customer", "D002", "--version", "1", "--owner", "owner"],
        ["orders", "place-order", "--currency", "CNY", "--customer", "D002", "--lines",
         "OIL-5L:1"],
    ]:  # fmt: skip
        done = tonglu(demo, *arguments)
        assert done.returncode == 0, done.stderr


def rows(text: str) -> list[dict]:
    head, *lines = text.splitlines()
    return [dict(zip(head.split("\t"), line.split("\t"), strict=True)) for line in lines]


def test_a_table_has_names_and_a_wide_one_has_ids(demo, sold):
    stock = rows(tonglu(demo, "inventory", "list-stock").stdout)
    assert {row["warehouse"] for row in stock} == {"HZ 杭州仓"}
    assert "TEA-LJ-250 西湖龙井茶250克" in {row["product"] for row in stock}
    wide = rows(tonglu(demo, "inventory", "list-stock", "-o", "wide").stdout)
    assert all(row["warehouse_id"].isdigit() and row["product_id"].isdigit() for row in wide)
    assert "product" not in wide[0]
    lines, _ = on_screen(demo, "inventory", "list-stock", width=100)
    assert lines[0].startswith("WAREHOUSE ") and " PRODUCT " in lines[0]
    assert any("HZ 杭州仓" in line and "OIL-5L" in line for line in lines)
    customers = rows(tonglu(demo, "crm", "list-customers").stdout)
    owners = {row["code"]: row["owner"] for row in customers}
    assert owners["D002"].startswith("owner") and not owners["D002"].isdigit()
    csv = tonglu(demo, "inventory", "list-stock", "-o", "csv").stdout
    assert "HZ 杭州仓" in csv


def test_a_column_that_the_record_has_is_not_repeated(demo, sold):
    head = tonglu(demo, "orders", "list-orders").stdout.splitlines()[0].split("\t")
    assert "customer_name" in head and "customer" not in head and "warehouse" in head
    moves = tonglu(demo, "inventory", "list-stock-moves").stdout.splitlines()[0].split("\t")
    assert "sku" in moves and "product" not in moves and "warehouse" in moves


def test_columns_name_titles_and_ids(demo, sold):
    listing = ["orders", "list-orders", "--columns", "number,customer,customer-id,warehouse"]
    first = rows(tonglu(demo, *listing).stdout)[0]
    assert list(first) == ["number", "customer", "customer_id", "warehouse"]
    assert first["customer"] == "D002 武林烟酒" and first["customer_id"].isdigit()
    assert first["warehouse"] == "HZ 杭州仓"


def test_a_form_has_titles_beside_ids_on_a_terminal_and_ids_in_a_pipe(demo, sold):
    number = tonglu(demo, "orders", "list-orders", "-o", "name").stdout.split()[0]
    lines, _ = on_screen(demo, "orders", "get-order", number, width=100)
    text = "\n".join(lines)
    assert re.search(r"^WAREHOUSE ID +\d+  HZ 杭州仓$", text, re.MULTILINE), text
    assert re.search(r"^PLACED BY ID +\d+  owner\b", text, re.MULTILINE), text
    piped = tonglu(demo, "orders", "get-order", number).stdout
    assert re.search(r"^warehouse_id\t\d+$", piped, re.MULTILINE)


def test_json_has_what_the_server_sent(demo, sold):
    for form in ["json", "jsonl"]:
        text = tonglu(demo, "inventory", "list-stock", "-o", form).stdout
        assert "warehouseId" in text and "杭州仓" not in text
    reply = json.loads(tonglu(demo, "inventory", "list-stock", "-o", "json").stdout)
    assert "warehouse" not in next(iter(reply.values()))[0]


def test_headers_are_chinese(demo, sold):
    lines, _ = on_screen(demo, "--lang", "zh", "inventory", "list-stock", width=100)
    assert "仓库" in lines[0] and "商品" in lines[0] and "编号" not in lines[0]


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    """A server whose calls are counted, with more products than one request describes."""
    folder = tmp_path_factory.mktemp("counted")
    server = Server(folder / "data", "--admin", "127.0.0.1:0")
    environment = {
        **os.environ, "LC_ALL": "C.UTF-8", "TONGLU_SERVER": server.address,
        "TONGLU_CONFIG": str(folder / "profiles.json"),
    }  # fmt: skip
    shop = SimpleNamespace(environment=environment, server=server)
    rows = ",".join(f'{{"sku":"S{n}","name":"货{n}","baseUnit":"个"}}' for n in range(201))
    lines = "".join(f"S{number},1\n" for number in range(201))
    for arguments, text in [
        (["login", "-e", "main", "-n", "owner", "--code", server.login_code], ""),
        (["inventory", "create-warehouse", "--code", "W", "--name", "一号库", "--is-default"], ""),
        (["catalog", "batch-create-products", "--json", "-", "--yes"], f'{{"rows":[{rows}]}}'),
        (["inventory", "receive-stock", "W", "--reference", "r", "--lines-file", "-"], lines),
    ]:
        done = tonglu(shop, *arguments, stdin=text)
        assert done.returncode == 0, done.stderr
    yield shop
    assert server.stop() == 0


def described(shop) -> int:
    """How often the server has described things."""
    return called(shop, "Describe")


def called(shop, method: str) -> int:
    with urllib.request.urlopen(f"http://{shop.server.admin}/metrics", timeout=30) as page:
        text = page.read().decode()
    line = rf'^tonglu_calls_total\{{[^}}]*\b{method}"[^}}]*\}} (\d+)'
    calls = re.findall(line, text, re.MULTILINE)
    return sum(map(int, calls))


def test_a_page_is_described_in_batches_and_what_has_ids_is_not(counted):
    before = described(counted)
    listing = ["inventory", "list-stock", "--page-size", "20"]
    assert all(row["product"].startswith("S") for row in rows(tonglu(counted, *listing).stdout))
    assert described(counted) == before + 1
    # 201 products and a warehouse: two batches of at most 200.
    whole = rows(tonglu(counted, "inventory", "list-stock", "--page-size", "300").stdout)
    assert len(whole) == 201 and all(row["warehouse"] == "W 一号库" for row in whole)
    assert described(counted) == before + 3
    # The warehouse of the second page is known from the first.
    tonglu(counted, "inventory", "list-stock", "--page-size", "150", "--all")
    between = described(counted)
    assert between == before + 5
    for options in [["-o", "json"], ["-o", "jsonl"], ["-o", "wide"], ["-o", "name"]]:
        tonglu(counted, *listing, *options)
    assert described(counted) == between


def test_the_handles_of_a_file_are_found_in_a_call_for_each_page_of_them(counted, tmp_path):
    path = tmp_path / "lines.csv"
    numbers = list(range(150)) + list(range(20))
    path.write_text("".join(f"S{number},1\n" for number in numbers))
    for arguments in [
        ["orders", "place-order", "--currency", "CNY", "--lines-file", str(path), "--dry-run"],
        ["inventory", "receive-stock", "W", "--reference", "r", "--lines-file", str(path),
         "--dry-run"],
        ["order", "nobody", "--file", str(path), "--dry-run"],
    ]:  # fmt: skip
        before = called(counted, "Find")
        tonglu(counted, *arguments)
        # 150 different SKUs, 100 in a call; and the warehouse, or the customer.
        expected = {"orders": 2, "inventory": 3, "order": 1}[arguments[0]]
        assert called(counted, "Find") - before == expected, arguments


CODES = [
    grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.INTERNAL,
    grpc.StatusCode.RESOURCE_EXHAUSTED,
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_table_has_ids_where_the_server_describes_nothing(demo, sold, code):
    with OldServer(demo.server.address, "LookupService/Describe", code) as old:
        environment = {
            **demo.environment, "TONGLU_SERVER": old.address, "TONGLU_TOKEN": demo.token,
        }  # fmt: skip
        person = SimpleNamespace(environment=environment)
        done = tonglu(person, "inventory", "list-stock")
        assert done.returncode == 0 and done.stderr == "", done.stderr
        shown = rows(done.stdout)
        assert shown and all(row["product"].isdigit() for row in shown)
        known = rows(tonglu(demo, "inventory", "list-stock").stdout)
        assert [row["available"] for row in shown] == [row["available"] for row in known]
        lines, notes = on_screen(person, "inventory", "list-stock", width=100)
        assert re.search(r"^\d{16,}", lines[1]) and "UNIMPLEMENTED" not in notes


def test_an_audit_entry_has_the_title_of_its_command(demo, sold):
    listing = ["enterprise", "list-audit-entries", "--page-size", "200"]
    lines, _ = on_screen(demo, *listing, width=100)
    assert any("orders place-order" in line for line in lines), lines
    assert not any("/tonglu.v1." in line for line in lines)
    chinese, _ = on_screen(demo, *listing, "--lang", "zh", width=100)
    assert any(line.startswith("下单 ") for line in chinese), chinese
    wide, _ = on_screen(demo, *listing, "-o", "wide", width=100)
    assert any("/tonglu.v1.OrderService/PlaceOrder" in line for line in wide)
    assert "/tonglu.v1.OrderService/PlaceOrder" in tonglu(demo, *listing, "-o", "json").stdout
    assert "/tonglu.v1.OrderService/PlaceOrder" in tonglu(demo, *listing).stdout
