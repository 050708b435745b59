"""The rows of lists: their order, lines of documents for spreadsheets, all pages as one document."""

import csv
import io
import json
from types import SimpleNamespace

import pytest
from conftest import tonglu
from screen import columns, on_screen


def reply(demo, *arguments: str) -> dict:
    done = tonglu(demo, *arguments, "-o", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def table(demo, *arguments: str) -> list[dict]:
    done = tonglu(demo, *arguments, "-o", "csv")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(done.stdout[1:])))


@pytest.fixture(scope="module")
def shop(demo):
    """Four customers, and orders of one, two and three lines."""
    customers = []
    for name, code in [("张记", "RW9"), ("安泰", "RW10"), ("陈氏", "RW2"), ("北方", "RW1")]:
        made = reply(demo, "crm", "create-customer", "--name", f"排序{name}", "--code", code,
                     *(["--note", "x"] if code == "RW2" else []))
        customers.append(made["customer"]["id"])
    products = [demo.product]
    for sku, price in [("ROW-2", "9.5"), ("ROW-10", "100")]:
        made = reply(
            demo, "catalog", "create-product", "--sku", sku, "--name", f"货{sku}", "--base-unit",
            "个",
        )  # fmt: skip
        products.append(made["product"]["id"])
        reply(
            demo, "pricing", "create-price-rule", "--product-id", products[-1], "--unit-price",
            price, "--currency", "CNY",
        )  # fmt: skip
        warehouse = reply(demo, "inventory", "list-warehouses")["warehouses"][0]["id"]
        reply(
            demo, "inventory", "receive-stock", "--warehouse-id", warehouse, "--lines",
            f"{products[-1]}:1000",
        )  # fmt: skip
    orders = []
    for count in [2, 3, 1]:
        lines = [word for one in products[:count] for word in ("--lines", f"{one}:{count}")]
        orders.append(
            reply(
                demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
                *lines,
            )["order"]
        )  # fmt: skip
    return SimpleNamespace(customers=customers, orders=orders)


LISTING = ["crm", "list-customers", "--text", "排序"]


@pytest.mark.parametrize(
    "sort, order",
    [
        # Texts as in a Chinese dictionary, codes by their numbers.
        ("name", "安泰 北方 陈氏 张记"),
        ("name:desc", "张记 陈氏 北方 安泰"),
        ("code", "北方 陈氏 张记 安泰"),
        ("code：降序", "安泰 张记 陈氏 北方"),
        ("create_time", "张记 安泰 陈氏 北方"),
        ("create-time:desc", "北方 陈氏 安泰 张记"),
        ("客户代码:asc", None),
        # All are equal: they stay as they came.
        ("state", None),
    ],
)
def test_rows_are_sorted_by_any_column(demo, shop, sort, order):
    came = [row["name"] for row in reply(demo, *LISTING)["customers"]]
    done = tonglu(demo, *LISTING, "--sort", sort, "-o", "json")
    if sort.startswith("客户"):
        # A title in another language than the output's is no column.
        assert done.returncode == 64 and "there is no column" in done.stderr
        return
    assert done.returncode == 0, done.stderr
    names = [row["name"] for row in json.loads(done.stdout)["customers"]]
    assert names == (came if order is None else [f"排序{name}" for name in order.split()])
    for output in ["csv", "tsv", "table"]:
        lines = tonglu(demo, *LISTING, "--sort", sort, "-o", output, "--columns", "name").stdout
        assert lines.lstrip("\ufeff").splitlines()[1:] == names
    for output in ["jsonl", "name"]:
        assert len(tonglu(demo, *LISTING, "--sort", sort, "-o", output).stdout.splitlines()) == 4


def test_numbers_are_sorted_as_numbers_and_what_is_empty_is_last(demo, shop):
    orders = table(demo, "orders", "list-orders", "--sort", "total:desc", "--all")
    totals = [float(row["total"]) for row in orders]
    assert len(totals) >= 3 and totals == sorted(totals, reverse=True)
    for way in ["", ":desc"]:
        rows = table(demo, "crm", "list-customers", "--sort", "note" + way, "--columns", "name,note")
        filled = [bool(row["note"]) for row in rows]
        assert filled == sorted(filled, reverse=True)


def test_with_all_the_rows_of_all_pages_are_sorted(demo, shop):
    pages = [*LISTING, "--page-size", "2"]
    every = [row["name"] for row in table(demo, *pages, "--all", "--sort", "name")]
    assert every == ["排序安泰", "排序北方", "排序陈氏", "排序张记"]
    shown = [row["name"] for row in table(demo, *pages, "--sort", "name")]
    assert len(shown) == 2 and shown == sorted(shown, key=every.index)
    lines, _ = on_screen(demo, *pages, "--all", "--sort", "name:desc")
    assert [line.split()[0] for line in lines[1:]] == every[::-1]


@pytest.mark.parametrize(
    "options, said",
    [
        (["--sort", "colour"], "there is no column colour"),
        (["--sort", "name:up"], "COLUMN or COLUMN:desc"),
        (["--sort", ""], "COLUMN or COLUMN:desc"),
        (["--sort", "name,code"], "COLUMN or COLUMN:desc"),
        (["--sort", "name:desc:asc"], "COLUMN or COLUMN:desc"),
        (["--columns", "name.x"], "there is no column name.x"),
        (["--columns", "x.name"], "there is no column x"),
    ],
)
def test_a_wrong_order_or_column_is_refused(demo, shop, options, said):
    done = tonglu(demo, *LISTING, *options)
    assert done.returncode == 64 and said in done.stderr, done.stderr


def test_a_record_has_no_order(demo, shop):
    one = ["orders", "get-order", "--order-id", shop.orders[0]["id"]]
    done = tonglu(demo, *one, "--sort", "total")
    assert done.returncode == 64 and "--sort is for lists" in done.stderr


@pytest.mark.parametrize("named", ["lines.*", "lines"])
def test_each_line_of_an_order_is_a_row_after_its_head(demo, shop, named):
    order = shop.orders[1]
    one = ["orders", "get-order", "--order-id", order["id"], "--columns", named]
    rows = table(demo, *one)
    assert len(rows) == 3
    assert {row["number"] for row in rows} == {order["number"]}
    assert {row["customer_name"] for row in rows} == {"湖滨茶行"}
    assert [row["lines.sku"] for row in rows] == [line["sku"] for line in order["lines"]]
    assert {row["lines.quantity"] for row in rows} == {"3"}
    assert list(rows[0])[:1] == ["number"]
    piped = tonglu(demo, *one).stdout.splitlines()
    assert len(piped) == 4 and piped[0].split("\t") == list(rows[0])
    shown, _ = on_screen(demo, *one, width=80)
    assert len(shown) == 4 and shown[0].startswith("NUMBER")
    assert all(columns(line) <= 80 for line in shown)


def test_named_columns_of_lines_are_exactly_those(demo, shop):
    order = shop.orders[1]
    one = ["orders", "get-order", "--order-id", order["id"]]
    names = "lines.sku,number,lines.quantity,lines.unit-price"
    lines = tonglu(demo, *one, "--columns", names, "-o", "tsv").stdout.splitlines()
    assert lines[0].split("\t") == ["lines.sku", "number", "lines.quantity", "lines.unit_price"]
    assert len(lines) == 4
    alone = tonglu(demo, *one, "--columns", "lines.sku", "-o", "tsv").stdout.splitlines()
    assert alone == ["lines.sku"] + [line["sku"] for line in order["lines"]]
    sorted_rows = table(demo, *one, "--columns", "lines.*", "--sort", "lines.sku:desc")
    skus = [row["lines.sku"] for row in sorted_rows]
    assert skus.index("ROW-10") < skus.index("ROW-2")
    every = table(demo, *one, "--columns", "*,lines.sku")
    assert len(every) == 3 and "state" in every[0] and "total" in every[0]


def test_all_pages_are_one_json_document(demo, shop):
    pages = [*LISTING, "--page-size", "1"]
    whole = reply(demo, *pages, "--all")
    assert sorted(row["name"] for row in whole["customers"]) == sorted(
        row["name"] for row in reply(demo, *LISTING)["customers"]
    )
    assert "nextPageToken" not in whole
    some = reply(demo, *pages, "--limit", "3")
    assert len(some["customers"]) == 3 and some["nextPageToken"]


def test_nothing_found_in_each_form(demo):
    none = ["crm", "list-customers", "--text", "没有这个客户"]
    for pages in [[], ["--all"], ["--limit", "5"]]:
        assert reply(demo, *none, *pages) == {"customers": []}
        for output, said in [("jsonl", ""), ("name", "")]:
            done = tonglu(demo, *none, *pages, "-o", output)
            assert (done.returncode, done.stdout, done.stderr) == (0, said, "")
        for output in ["csv", "tsv", "table", "wide"]:
            done = tonglu(demo, *none, *pages, "-o", output, "--sort", "name")
            assert (done.returncode, done.stderr) == (0, "0 customers\n")
            assert done.stdout.count("\n") == 1 and "name" in done.stdout
        lines, _ = on_screen(demo, *none, *pages)
        assert lines == ["0 customers"]


def test_csv_with_and_without_the_byte_order_mark(demo, shop):
    marked = tonglu(demo, *LISTING, "-o", "csv").stdout
    plain = tonglu(demo, *LISTING, "-o", "csv", "--no-bom").stdout
    assert marked == "\ufeff" + plain


def test_columns_and_orders_are_named_by_their_chinese_titles_too(demo, shop):
    chinese = SimpleNamespace(environment={**demo.environment, "LC_ALL": "zh_CN.UTF-8"})
    titles = on_screen(chinese, *LISTING, width=120)[0][0].split()
    lines, _ = on_screen(
        chinese, *LISTING, "--columns", f"{titles[1]}，{titles[0]}", "--sort", f"{titles[0]}：降序"
    )
    assert lines[0].split() == [titles[1], titles[0]]
    assert [line.split()[1] for line in lines[1:]] == ["排序张记", "排序陈氏", "排序北方", "排序安泰"]
