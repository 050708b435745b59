"""Handles where an id stands: codes, numbers, names, pinyin, barcodes; one, several, none."""

import json
import re
import uuid
from types import SimpleNamespace

import pytest
from conftest import tonglu
from test_cli_input import Typist


def reply(demo, *arguments: str, stdin: str = "") -> dict:
    done = tonglu(demo, *arguments, "-o", "json", stdin=stdin)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def lines(order: dict) -> list:
    return [(line["sku"], line["quantityE3"]) for line in order["order"]["lines"]]


PLACE = ["orders", "place-order", "--currency", "CNY"]


@pytest.fixture(scope="module")
def shop(demo):
    """Two products of one beginning, one with a barcode of digits, an order, a team, a contact."""
    made = {}
    for sku, barcode in [("HANDLE-18", "6901234567892"), ("HANDLE-21", "6901234567908")]:
        made[sku] = reply(
            demo, "catalog", "create-product", "--sku", sku, "--base-unit", "台", "--name",
            f"手柄{sku[-2:]}", "--barcodes", barcode,
        )["product"]["id"]  # fmt: skip
    order = reply(
        demo, *PLACE, "--customer", "D001", "--lines", "TEA-LJ-250:2", "--dry-run"
    )["order"]  # fmt: skip
    assert order["customerId"] == demo.customer
    placed = reply(demo, *PLACE, "--customer", "D001", "--lines", "TEA-LJ-250:2")["order"]
    team = reply(demo, "staff", "create-team", "--name", "城西组")["team"]["id"]
    contact = reply(demo, "crm", "create-contact", "D001", "--name", "吴会计")["contact"]["id"]
    return SimpleNamespace(products=made, order=placed, team=team, contact=contact)


@pytest.mark.parametrize("typed", ["D001", "d001", "Ｄ００１", "湖滨茶行", "hbcx", "湖滨"])
def test_a_customer_is_its_code_its_name_or_its_pinyin(demo, typed):
    for options in [[typed], ["--customer", typed], ["--customer-id", typed]]:
        got = reply(demo, "crm", "get-customer", *options)
        assert got["customer"]["id"] == demo.customer, options


def test_every_kind_of_handle_stands_for_its_id(demo, shop):
    number = shop.order["number"]
    assert reply(demo, "orders", "get-order", number)["order"]["id"] == shop.order["id"]
    lower = reply(demo, "orders", "get-order", "--order", number.lower())["order"]
    assert lower["number"] == number
    product = reply(demo, "catalog", "get-product", "TEA-LJ-250")["product"]
    assert product["id"] == demo.product
    staff = reply(demo, "staff", "get-staff", "owner")["staff"]
    assert staff["loginName"] == "owner"
    listed = reply(demo, "crm", "list-customers", "--owner", "owner")
    assert all(row["ownerId"] == staff["id"] for row in listed.get("customers", []))
    stock = reply(demo, "inventory", "list-stock", "--warehouse", "HZ", "--product", "OIL-5L")
    (rows,) = stock.values()
    assert [row["onHandE3"] for row in rows] == ["500000"]
    hired = reply(
        demo, "staff", "create-staff", "--name", "钱经理", "--login-name", "qian", "--roles",
        "manager", "--team", "城西组", "--dry-run",
    )  # fmt: skip
    assert hired["staff"]["teamId"] == shop.team
    led = ["staff", "update-team", "城西组", "--lead", "owner", "--version", "1", "--dry-run"]
    refused = tonglu(demo, *led)
    assert refused.returncode == 19 and "LEAD_NOT_MANAGER" in refused.stderr
    titled = ["crm", "update-contact", "D001/吴会计", "--title", "会计", "--dry-run"]
    version = ["--version", "1"]
    assert reply(demo, *titled, *version)["contact"]["id"] == shop.contact
    member = ["crm", "update-member", "wang", "--name", "王老板", "--version", "1", "--dry-run"]
    assert reply(demo, *member)["member"]["loginName"] == "wang"


def test_lines_take_skus_barcodes_and_ids(demo, shop, tmp_path):
    path = tmp_path / "lines.csv"
    for typed in [
        "TEA-LJ-250:3", "product=TEA-LJ-250,quantity=3", "product-id=tea-lj-250,quantity=3",
        "西湖龙井茶250克：３", f"{demo.product}:3",
    ]:  # fmt: skip
        tried = reply(demo, *PLACE, "--customer", "D001", "--lines", typed, "--dry-run")
        assert lines(tried) == [("TEA-LJ-250", "3000")], typed
    path.write_text("product,quantity\nTEA-LJ-250,1\nOIL-5L,2\nTEA-LJ-250,4\n")
    tried = reply(demo, *PLACE, "--customer", "D001", "--lines-file", str(path), "--dry-run")
    assert lines(tried) == [("TEA-LJ-250", "1000"), ("OIL-5L", "2000"), ("TEA-LJ-250", "4000")]
    quote = ["pricing", "quote-prices", "--customer", "D001", "--currency", "CNY", "--lines"]
    assert reply(demo, *quote, "OIL-5L:1")["lines"][0]["unitPriceE4"] == "625000"


def test_digits_are_a_handle_if_there_is_one_and_otherwise_an_id(demo, shop):
    by_barcode = reply(demo, "catalog", "get-product", "6901234567892")["product"]
    assert by_barcode["sku"] == "HANDLE-18"
    by_id = reply(demo, "catalog", "get-product", shop.products["HANDLE-21"])["product"]
    assert by_id["sku"] == "HANDLE-21"
    for typed in ["6901234567", "5", "69012345678920"]:
        missing = tonglu(demo, "catalog", "get-product", typed)
        assert missing.returncode == 15 and "HANDLE" not in missing.stderr, missing.stderr
    everything = reply(demo, "orders", "list-orders", "--customer", "0")["orders"]
    assert everything


def test_several_are_refused_in_a_script_with_the_candidates(demo, shop):
    for typed in ["HANDLE", "手柄"]:
        refused = tonglu(demo, "catalog", "get-product", typed)
        assert refused.returncode == 13 and refused.stdout == ""
        assert "HANDLE_AMBIGUOUS" in refused.stderr
        assert "HANDLE-18 = 手柄18" in refused.stderr and "HANDLE-21" in refused.stderr
    before = tonglu(demo, "orders", "list-orders").stdout
    refused = tonglu(demo, *PLACE, "--customer", "D00", "--lines", "TEA-LJ-250:1")
    assert refused.returncode == 13 and "--customer-id" in refused.stderr
    refused = tonglu(demo, *PLACE, "--customer", "D001", "--lines", "HANDLE:1")
    assert refused.returncode == 13 and "HANDLE-21" in refused.stderr
    assert tonglu(demo, "orders", "list-orders").stdout == before


def test_the_whole_key_goes_before_what_only_begins_with_it(demo, shop):
    reply(
        demo, "catalog", "create-product", "--sku", "HANDLE", "--base-unit", "台", "--name",
        "短手柄",
    )  # fmt: skip
    try:
        got = reply(demo, "catalog", "get-product", "HANDLE")["product"]
        assert got["sku"] == "HANDLE"
    finally:
        done = tonglu(
            demo, "catalog", "update-product", "HANDLE", "--version", "1", "--sku", "OTHER-9"
        )
        assert done.returncode == 0, done.stderr


def test_none_is_refused_with_what_was_looked_for(demo, shop):
    for command, noun in [
        (["orders", "get-order", "SO-NONE"], "order"),
        (["crm", "get-customer", "没有这家"], "customer"),
        (["inventory", "list-stock", "--warehouse", "NOWHERE"], "warehouse"),
        ([*PLACE, "--customer", "D001", "--lines", "NO-SUCH:1"], "product"),
    ]:
        refused = tonglu(demo, *command)
        assert refused.returncode == 15 and refused.stdout == ""
        assert "HANDLE_NOT_FOUND" in refused.stderr and f"no {noun} " in refused.stderr
        assert next(word for word in ["SO-NONE", "没有这家", "NOWHERE", "NO-SUCH"]
                    if word in " ".join(command)) in refused.stderr  # fmt: skip


def test_a_bad_line_of_a_file_is_named(demo, shop, tmp_path):
    path = tmp_path / "lines.csv"
    path.write_text("TEA-LJ-250,1\nNO-SUCH,2\n")
    refused = tonglu(demo, *PLACE, "--customer", "D001", "--lines-file", str(path))
    assert refused.returncode == 15 and "line 2" in refused.stderr, refused.stderr
    assert "HANDLE_NOT_FOUND" in refused.stderr and "NO-SUCH" in refused.stderr


def test_an_option_and_its_argument_exclude_each_other(demo):
    both = tonglu(demo, "crm", "get-customer", "D001", "--customer-id", "D002")
    assert both.returncode == 64 and "both given" in both.stderr
    for empty in [["--customer", ""], ["--customer", "  "], [""]]:
        assert tonglu(demo, "crm", "get-customer", *empty).returncode == 64, empty
    assert tonglu(demo, "orders", "get-order", "A", "B").returncode == 64


def test_refusals_are_in_chinese(demo, shop):
    missing = tonglu(demo, "--lang", "zh", "crm", "get-customer", "没有这家")
    assert missing.returncode == 15
    assert "没有找到" in missing.stderr and "HANDLE_NOT_FOUND" in missing.stderr
    several = tonglu(demo, "--lang", "zh", "catalog", "get-product", "手柄")
    assert several.returncode == 13
    assert "HANDLE-18: 手柄18" in several.stderr and "选一个" in several.stderr
    both = tonglu(demo, "--lang", "zh", "crm", "get-customer", "D001", "--customer", "D002")
    assert both.returncode == 64 and "只能给一个" in both.stderr
    help = tonglu(demo, "--lang", "zh", "crm", "get-customer", "--help").stdout
    assert "同 --customer-id" in help


def test_a_terminal_gets_a_numbered_choice(demo, shop):
    person = Typist(demo.environment, "catalog", "get-product", "手柄", "-o", "name")
    person.wait_for("Which product is 手柄?")
    person.wait_for("Number, or nothing to stop:")
    person.type("2\n")
    code, shown = person.end()
    assert code == 0 and re.search(r"HANDLE-(18|21)", shown), shown
    for answer in ["\n", "9\n", "x\n"]:
        person = Typist(demo.environment, "catalog", "get-product", "手柄", "-o", "name")
        person.wait_for("Number, or nothing to stop:")
        person.type(answer)
        code, shown = person.end()
        assert code == 1 and "nothing was done" in shown, shown
    chinese = {**demo.environment, "LC_ALL": "zh_CN.UTF-8"}
    person = Typist(chinese, "catalog", "get-product", "手柄", "-o", "name")
    person.wait_for("手柄 是哪个商品？")
    person.type("1\n")
    assert person.end()[0] == 0


def test_a_change_asks_about_what_only_resembles_the_text(demo, shop):
    identity = str(uuid.uuid4())
    place = [*PLACE, "--customer", "湖滨", "--lines", "TEA-LJ-250:1", "--request-id", identity]
    person = Typist(demo.environment, *place)
    person.wait_for("Which customer is 湖滨?")
    person.wait_for("D001")
    person.type("\n")
    code, shown = person.end()
    assert code == 1 and "nothing was done" in shown
    tried = tonglu(demo, *place[:-2], "--dry-run")
    assert tried.returncode == 0 and "湖滨 means D001 湖滨茶行" in tried.stderr, tried.stderr


def test_without_a_server_a_handle_is_no_id(demo, tmp_path):
    nobody = SimpleNamespace(environment={**demo.environment, "TONGLU_SERVER": "127.0.0.1:1",
                                          "TONGLU_TOKEN": "x"})  # fmt: skip
    refused = tonglu(nobody, "orders", "get-order", "SO-1", "--timeout", "1")
    assert refused.returncode in (14, 24) and refused.stdout == ""


def test_a_service_account_acts_for_a_person_by_a_handle(demo):
    made = reply(
        demo, "access", "create-service-account", "--name", "handles", "--roles", "boss", "--roles", "owner"
    )
    environment = {**demo.environment, "TONGLU_TOKEN": made["token"]}
    app = SimpleNamespace(environment=environment)
    members = reply(demo, "crm", "list-members", "D001")["members"]
    wang = next(member for member in members if member["loginName"] == "wang")
    for typed in ("wang", wang["id"]):
        assert reply(app, "access", "who-am-i", "--act-for", typed)["accountId"] == wang["id"]
    nobody = tonglu(app, "access", "who-am-i", "--act-for", "nobody-at-all")
    assert nobody.returncode == 15 and "--act-for" in nobody.stderr
