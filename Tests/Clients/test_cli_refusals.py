"""Refusals in the words that people type and read."""

import re

from conftest import tonglu


def place(demo, line: str, *more: str):
    return tonglu(
        demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
        "--lines", line, *more,
    )  # fmt: skip


def test_facts_have_decimals_and_plain_names(demo):
    refused = place(demo, f"{demo.product}:10,000,000")
    assert refused.returncode == 19 and "OUT_OF_STOCK" in refused.stderr
    available = re.search(r"^  available = ([\d.]+)$", refused.stderr, re.M)
    assert available, refused.stderr
    stock = tonglu(
        demo, "inventory", "list-stock", "--product-ids", demo.product, "--columns", "available"
    )
    assert stock.stdout.split()[1] == available.group(1)
    assert "_e3" not in refused.stderr
    chinese = place(demo, f"{demo.product}:10,000,000", "--lang", "zh")
    assert re.search(rf"^  可用量?.*: {available.group(1)}$", chinese.stderr, re.M), chinese.stderr


def test_a_field_is_named_as_its_option(demo):
    zero = place(demo, f"{demo.product}:0")
    assert zero.returncode == 13
    assert "--lines row 1 quantity: must be given, and not 0" in zero.stderr
    assert "quantity_e3" not in zero.stderr and "lines[0]" not in zero.stderr
    absent = tonglu(demo, "orders", "get-order")
    assert absent.returncode == 13 and "FIELD_REQUIRED: --order-id: must be given" in absent.stderr
    nested = tonglu(demo, "catalog", "create-product", "--sku", "X-1")
    assert nested.returncode == 13 and "--name" in nested.stderr
    assert "product.name" not in nested.stderr


def test_a_code_and_its_reason_are_said_once(demo):
    missing = tonglu(demo, "orders", "get-order", "--order-id", "5")
    assert missing.returncode == 15
    assert missing.stderr.startswith("tonglu: NOT_FOUND: no order 5")


def test_a_product_is_named_and_not_numbered(demo):
    for typed in (demo.product, "TEA-LJ-250"):
        refused = place(demo, f"{typed}:10,000,000")
        assert refused.returncode == 19
        assert "there is not enough of TEA-LJ-250 西湖龙井茶250克" in refused.stderr
        assert re.search(r"^  product = TEA-LJ-250 西湖龙井茶250克$", refused.stderr, re.M), refused.stderr
        assert not re.search(r"\d{15,}", refused.stderr), refused.stderr
    chinese = place(demo, "TEA-LJ-250:10,000,000", "--lang", "zh")
    assert re.search(r"^  商品: TEA-LJ-250 西湖龙井茶250克$", chinese.stderr, re.M), chinese.stderr
    assert not re.search(r"\d{15,}", chinese.stderr), chinese.stderr


def test_what_was_typed_stands_for_its_id(demo):
    # The server knows the warehouse's id alone.
    refused = tonglu(
        demo, "inventory", "adjust-stock", "HZ", "--product", "TEA-LJ-250", "--delta",
        "-1000000", "--reason", "x",
    )  # fmt: skip
    assert refused.returncode == 19 and "on hand of product TEA-LJ-250" in refused.stderr, refused.stderr
    assert not re.search(r"\d{15,}", refused.stderr), refused.stderr


def test_a_nested_option_is_refused_with_its_own_command(demo):
    for command in (["orders", "place-order"], ["order", "place"]):
        refused = tonglu(demo, *command, "--lines", "colour=5")
        assert refused.returncode == 64
        assert "Usage: tonglu <subcommand>" not in refused.stderr
        assert refused.stderr.startswith("Error: there is no colour")
        assert refused.stderr.rstrip().endswith("→ tonglu orders place-order --help")
    chinese = tonglu(demo, "orders", "place-order", "--lines", "colour=5", "--lang", "zh")
    assert chinese.returncode == 64 and chinese.stderr.startswith("错误：")
    assert chinese.stderr.rstrip().endswith("→ tonglu orders place-order --help")
