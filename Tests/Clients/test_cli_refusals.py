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
