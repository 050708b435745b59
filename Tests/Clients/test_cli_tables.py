"""Tables and other output of tonglu: on terminals of several widths, in pipes, in each format."""

import csv
import io
import json
import os
import re
import subprocess
from types import SimpleNamespace

import pytest
from conftest import tonglu
from screen import ESCAPES, columns, on_screen
from server import PROGRAMS


def reply(demo, *arguments: str) -> dict:
    done = tonglu(demo, *arguments, "-o", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def shop(demo):
    """Two products whose long names differ at their end, and an order of one of them."""
    for sku, volts in [("WIDE-18", 18), ("WIDE-21", 21)]:
        made = reply(
            demo, "catalog", "create-product", "--sku", sku, "--base-unit", "台", "--name",
            f"充电式锂电无刷大扭矩冲击扳手套装（含双电池与快充及收纳箱）{volts}V", "--description",
            "第一行\n第二行",
        )  # fmt: skip
    order = reply(
        demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
        "--lines", f"product-id={demo.product},quantity=2",
    )["order"]  # fmt: skip
    return SimpleNamespace(product=made["product"]["id"], order=order)


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize(
    "command",
    [
        ["catalog", "list-products"],
        ["crm", "list-customers"],
        ["orders", "list-orders"],
        ["inventory", "list-stock"],
        ["pricing", "list-price-rules"],
        ["community", "list-posts"],
        ["enterprise", "list-audit-entries", "--page-size", "20"],
    ],
    ids=lambda words: words[1],
)
def test_a_table_fits_its_terminal_with_the_leading_columns_first(demo, shop, command, width):
    lines, notes = on_screen(demo, *command, width=width)
    assert len(lines) > 1, notes
    assert all(columns(line) <= width for line in lines), lines
    leading = {
        "list-products": ["SKU", "NAME"],
        "list-customers": ["NAME", "CODE", "STATE"],
        "list-orders": ["NUMBER", "CUSTOMER NAME", "STATE", "TOTAL", "PLACE TIME"],
        "list-stock": ["WAREHOUSE", "PRODUCT", "ON HAND", "AVAILABLE"],
        "list-price-rules": ["PRODUCT", "UNIT", "LEVEL", "UNIT PRICE"],
        "list-posts": ["TITLE", "KIND", "READ", "PUBLISH TIME"],
        "list-audit-entries": ["METHOD", "TIME"],
    }[command[1]]
    if width >= 80:
        places = [lines[0].find(title) for title in leading]
        assert -1 not in places and places == sorted(places), lines[0]
    else:
        assert lines[0].startswith(leading[0]), lines[0]
    for hidden in [r"^ID\b", r" ID  ID", "VERSION"]:
        assert not re.search(hidden, lines[0]), lines[0]


def test_a_long_name_loses_its_middle_on_a_terminal_and_nothing_in_a_pipe(demo, shop):
    lines, _ = on_screen(demo, "catalog", "list-products", width=60)
    names = [line for line in lines if "WIDE-" in line]
    assert len(names) == 2 and all("…" in line for line in names)
    assert "18V" in names[0] + names[1] and "21V" in names[0] + names[1]
    piped = tonglu(demo, "catalog", "list-products").stdout
    assert "…" not in piped and piped.count("（含双电池与快充及收纳箱）") == 2


def test_wide_tables_have_ids_and_versions(demo, shop):
    head, *rows = tonglu(demo, "orders", "list-orders", "-o", "wide").stdout.splitlines()
    row = dict(zip(head.split("\t"), rows[0].split("\t"), strict=True))
    assert row["id"].isdigit() and row["version"].isdigit() and row["customer_id"].isdigit()
    plain = tonglu(demo, "orders", "list-orders").stdout.splitlines()[0].split("\t")
    assert "id" not in plain and "version" not in plain and "customer_id" not in plain
    assert plain[:4] == ["number", "customer_name", "state", "total"]


def test_the_columns_do_not_depend_on_the_data(demo, shop):
    heads = {
        tonglu(demo, "orders", "list-orders", *options).stdout.splitlines()[0]
        for options in [[], ["--state", "cancelled"], ["--since", "today"], ["--until", "-5w"]]
    }
    assert len(heads) == 1


def test_zeros_and_no_are_said(demo, shop):
    head, *rows = tonglu(demo, "inventory", "list-stock").stdout.splitlines()
    place = head.split("\t").index("safety")
    assert rows and all(row.split("\t")[place] == "0" for row in rows)
    shown = tonglu(demo, "orders", "get-order", "--order-id", shop.order["id"]).stdout
    assert "placed_by_staff\tyes" in shown
    product = tonglu(demo, "catalog", "get-product", "--product-id", demo.product).stdout
    assert "hidden\tno" in product and "shelf_life_days\t0" in product


def test_an_empty_list_says_so(demo):
    none = ["orders", "list-orders", "--until", "2000-01-01T00:00:00Z"]
    lines, _ = on_screen(demo, *none)
    assert lines == ["0 orders"]
    piped = tonglu(demo, *none)
    assert piped.returncode == 0
    assert piped.stdout.startswith("number\t") and piped.stdout.count("\n") == 1
    assert piped.stderr == "0 orders\n"
    assert tonglu(demo, *none, "-o", "json").stderr == ""
    rules, _ = on_screen(demo, "pricing", "list-price-rules", "--product-id", "5")
    assert rules == ["0 price rules"]


def test_a_record_is_a_form_with_its_lines_below(demo, shop):
    lines, _ = on_screen(demo, "orders", "get-order", "--order-id", shop.order["id"], width=80)
    text = "\n".join(lines)
    assert re.search(rf"^NUMBER +{shop.order['number']}$", text, re.M)
    assert re.search(r"^CUSTOMER NAME +湖滨茶行$", text, re.M)
    assert re.search(r"^TOTAL +236\.00$", text, re.M)
    assert re.search(r"^VERSION +1$", text, re.M)
    head = lines[lines.index("LINES") + 1]
    assert [head.find(word) for word in ["SKU", "PRODUCT NAME", "UNIT"]] == sorted(
        head.find(word) for word in ["SKU", "PRODUCT NAME", "UNIT"]
    )
    assert "西湖龙井茶250克" in lines[lines.index("LINES") + 2]
    assert all(columns(line) <= 80 for line in lines)
    piped = tonglu(demo, "orders", "get-order", "--order-id", shop.order["id"]).stdout
    assert f"number\t{shop.order['number']}\n" in piped
    assert "\nlines\nsku\tproduct_name\t" in piped


def test_a_long_text_is_shown_whole(demo):
    body = "\n".join(f"第{number}段：" + "五月起价格上调。" * 12 for number in range(1, 40))
    post = reply(
        demo, "community", "publish-post", "--kind", "notice", "--title", "长通知", "--body", body,
        "--everyone", "--yes",
    )["post"]  # fmt: skip
    get = ["community", "get-post", "--post-id", post["id"]]
    assert body in tonglu(demo, *get).stdout
    lines, _ = on_screen(demo, *get, width=80)
    assert body in "\n".join(lines)
    lines, _ = on_screen(demo, "community", "list-posts", width=200)
    assert not any("五月起" in line for line in lines)


def test_each_format(demo, shop):
    listing = ["catalog", "list-products"]
    rows = reply(demo, *listing)["products"]
    lines = tonglu(demo, *listing, "-o", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows
    assert tonglu(demo, *listing, "-o", "name").stdout.split() == [row["sku"] for row in rows]
    text = tonglu(demo, *listing, "-o", "csv").stdout
    assert text.startswith("\ufeff")
    table = list(csv.DictReader(io.StringIO(text[1:])))
    assert [row["name"] for row in table] == [row["name"] for row in rows]
    values = tonglu(demo, *listing, "-o", "tsv").stdout
    assert values == tonglu(demo, *listing).stdout
    chosen = tonglu(demo, *listing, "--columns", "name, base-unit,id").stdout.splitlines()
    assert chosen[0] == "name\tbase_unit\tid"
    assert chosen[1:] == [f"{row['name']}\t{row['baseUnit']}\t{row['id']}" for row in rows]
    wrong = tonglu(demo, *listing, "--columns", "colour")
    assert wrong.returncode == 64 and "there is no column colour" in wrong.stderr
    assert "base_unit" in wrong.stderr
    assert tonglu(demo, *listing, "-o", "yaml").returncode == 64
    one = ["orders", "get-order", "--order-id", shop.order["id"]]
    assert tonglu(demo, *one, "-o", "name").stdout.strip() == shop.order["number"]
    assert len(tonglu(demo, *one, "-o", "csv").stdout.splitlines()) == 2


def test_a_typed_formula_is_a_text_in_a_spreadsheet_and_a_line_break_stays_in_its_cell(demo):
    names = ["=HYPERLINK(1)", "@x", "-1+1", "+86 571", "a\"b,c"]
    for number, name in enumerate(names):
        reply(demo, "crm", "create-customer", f"--name={name}", "--code", f"FORM{number}")
    text = tonglu(demo, "crm", "list-customers", "-o", "csv", "--all").stdout
    found = {row["code"]: row["name"] for row in csv.DictReader(io.StringIO(text[1:]))}
    assert [found[f"FORM{number}"] for number in range(5)] == [
        "'=HYPERLINK(1)", "'@x", "'-1+1", "+86 571", "a\"b,c",
    ]  # fmt: skip
    product = reply(
        demo, "catalog", "create-product", "--sku", "BREAK", "--name", "x", "--base-unit", "个",
        "--description", "a\tb\nc\\d",
    )["product"]  # fmt: skip
    line = tonglu(
        demo, "catalog", "get-product", "--product-id", product["id"], "--columns", "description",
        "-o", "tsv",
    ).stdout  # fmt: skip
    assert line == "description\na\\tb\\nc\\\\d\n"


def test_all_pages_and_a_limit(demo):
    for number in range(7):
        reply(
            demo, "crm", "create-customer-class", "--code", f"PAGE{number}", "--name", f"{number}"
        )
        reply(demo, "crm", "create-customer", "--name", f"页{number}", "--code", f"PG{number}")
    listing = ["crm", "list-customers", "--text", "页"]
    first = tonglu(demo, *listing, "--page-size", "3")
    token = re.fullmatch(r"more: --page-token (\S+)\n", first.stderr).group(1)
    assert len(first.stdout.splitlines()) == 4
    second = tonglu(demo, *listing, "--page-size", "3", "--page-token", token)
    assert len(second.stdout.splitlines()) == 4
    every = tonglu(demo, *listing, "--page-size", "3", "--all")
    lines = every.stdout.splitlines()
    assert every.stderr == "" and len(lines) == 8
    assert sum(line.startswith("name\t") for line in lines) == 1
    assert sorted(line.split("\t")[0] for line in lines[1:]) == [f"页{n}" for n in range(7)]
    some = tonglu(demo, *listing, "--page-size", "3", "--limit", "5", "-o", "name")
    assert len(some.stdout.split()) == 5
    rows = tonglu(demo, *listing, "--page-size", "3", "--all", "-o", "jsonl").stdout
    assert len(rows.splitlines()) == 7
    screen, notes = on_screen(demo, *listing, "--page-size", "3", "--all")
    assert sum(line.startswith("NAME") for line in screen) == 1 and len(screen) == 8
    _, notes = on_screen(demo, *listing, "--page-size", "3")
    assert "more: --all" in notes
    for options in [["--all", "--limit", "5"], ["--limit", "0"], ["--limit", "-1"]]:
        assert tonglu(demo, *listing, *options).returncode == 64, options


def test_states_have_a_colour_and_headers_are_bold_on_a_terminal_alone(demo, shop):
    orders = ["orders", "list-orders"]
    raw, _ = on_screen(demo, *orders, raw=True)
    assert raw[0].startswith("\x1b[1m") and "\x1b[32mplaced\x1b[0m" in "\n".join(raw)
    plain = {**demo.environment, "NO_COLOR": "1"}
    for person, options, term in [
        (demo, ["--no-color"], "xterm"),
        (SimpleNamespace(environment=plain), [], "xterm"),
        (demo, [], "dumb"),
    ]:
        raw, _ = on_screen(person, *orders, *options, raw=True, term=term)
        assert not any("\x1b" in line for line in raw)
    assert "\x1b" not in tonglu(demo, *orders).stdout
    forced = SimpleNamespace(environment={**demo.environment, "TERM": "xterm-256color"})
    assert "\x1b" not in tonglu(forced, *orders).stdout


def test_output_of_more_than_a_screen_goes_through_the_pager(demo, shop, tmp_path):
    kept = tmp_path / "kept"
    listing = ["enterprise", "list-audit-entries", "--page-size", "30"]
    environment = {**demo.environment, "TONGLU_PAGER": f"tee {kept}"}
    person = SimpleNamespace(environment=environment)
    lines, _ = on_screen(person, *listing, height=10)
    assert "METHOD" in ESCAPES.sub("", kept.read_text()).splitlines()[0]
    assert len(kept.read_text().splitlines()) == 31 and len(lines) == 31
    kept.unlink()
    on_screen(person, *listing[:2], "--page-size", "3", height=10)
    assert not kept.exists()
    tonglu(person, *listing)
    assert not kept.exists()
    for pager in ["", "no-such-pager -x"]:
        environment["TONGLU_PAGER"] = pager
        lines, _ = on_screen(person, *listing, height=10)
        assert len(lines) == 31
    # A person who leaves it early has seen enough.
    environment["TONGLU_PAGER"] = "head -n 1"
    lines, _ = on_screen(person, *listing, "--all", height=10)
    assert len(lines) == 1


def test_a_full_disk_and_a_closed_pipe_end_a_list_of_many_pages(demo):
    listing = ["enterprise", "list-audit-entries", "--page-size", "2", "--all"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [PROGRAMS / "tonglu", *listing], env=demo.environment, stdin=subprocess.DEVNULL,
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=30, check=False,
        )  # fmt: skip
    assert done.returncode == 74
    assert done.stderr == "tonglu: cannot write to standard output: No space left on device\n"
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [PROGRAMS / "tonglu", *listing], env=demo.environment, stdin=subprocess.DEVNULL,
        stdout=writing, stderr=subprocess.PIPE, text=True, timeout=30, check=False,
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")
