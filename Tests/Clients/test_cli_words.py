"""The words of a command: aliases, beginnings, suggestions, options before them, enum values."""

import json

import pytest
from conftest import tonglu


@pytest.mark.parametrize(
    "typed, whole",
    [
        ("order list", "orders list-orders"),
        ("orders ls", "orders list-orders"),
        ("Orders LS", "orders list-orders"),
        ("ord list", "orders list-orders"),
        ("orders list-o", "orders list-orders"),
        ("orders listorders", "orders list-orders"),
        ("whoami", "access who-am-i"),
        ("who-am-i", "access who-am-i"),
        ("access whoami", "access who-am-i"),
        ("customers ls", "crm list-customers"),
        ("customer list", "crm list-customers"),
        ("products list", "catalog list-products"),
        ("stock ls", "inventory list-stock"),
        ("address ls --customer-id {customer}", "addresses list-addresses --customer-id {customer}"),
        ("product get --product-id {product}", "catalog get-product --product-id {product}"),
        ("--output tsv orders ls", "orders list-orders --output tsv"),
        ("-o json --no-color orders --timeout=9 ls", "orders list-orders -o json --timeout=9"),
    ],
)
def test_a_command_has_short_forms(demo, typed, whole):
    words = [part.format(**vars(demo)) for part in typed.split()]
    expected = tonglu(demo, *[part.format(**vars(demo)) for part in whole.split()])
    assert expected.returncode == 0, expected.stderr
    done = tonglu(demo, *words)
    assert (done.returncode, done.stdout) == (0, expected.stdout), done.stderr


@pytest.mark.parametrize(
    "typed, told",
    [
        ("ordrs list", ["no command ordrs", "did you mean: orders?", "→ tonglu --help"]),
        (
            "orders lsit-orders",
            ["no command lsit-orders", "did you mean: list-orders?", "→ tonglu orders --help"],
        ),
        ("crm list", ["list may mean", "list-customers", "list-contacts", "→ tonglu crm --help"]),
        ("ca list", ["ca may mean", "calendar", "catalog"]),
        ("plase-order", ["did you mean: place-order?"]),
        ("frobnicate", ["no command frobnicate", "→ tonglu --help"]),
        ("orders 删除", ["no command 删除"]),
        ("lo\x1b[31m", ["no command lo"]),
    ],
)
def test_an_unknown_command_is_refused_with_what_may_be_meant(demo, typed, told):
    done = tonglu(demo, *typed.split())
    assert (done.returncode, done.stdout) == (64, "")
    for text in told:
        assert text in done.stderr
    assert "\x1b" not in done.stderr
    if typed in ("frobnicate", "orders 删除"):
        assert "did you mean" not in done.stderr


def test_an_unknown_command_is_refused_in_chinese(demo):
    done = tonglu(demo, "--lang", "zh", "ordrs", "list")
    assert done.returncode == 64
    assert "没有命令 ordrs" in done.stderr and "您是不是要找：orders？" in done.stderr


def test_an_option_before_the_command_needs_its_value(demo):
    assert tonglu(demo, "--profile").returncode == 64
    unknown = tonglu(demo, "--customer-id", "5", "orders", "ls")
    assert unknown.returncode == 64 and "--customer-id" in unknown.stderr


def test_help_of_a_short_form_is_that_of_the_command(demo):
    whole = tonglu(demo, "orders", "place-order", "--help")
    assert whole.returncode == 0
    for words in (["order", "place", "--help"], ["help", "order", "place"]):
        assert tonglu(demo, *words).stdout == whole.stdout


def test_the_version_is_printed(demo):
    shown = tonglu(demo, "--version")
    assert shown.returncode == 0 and shown.stdout == "tonglu 0.1.0 (development)\n"
    assert tonglu(demo, "version").stdout == shown.stdout


@pytest.mark.parametrize("state", ["placed", "PLACED", "Placed", "ORDER_STATE_PLACED", "已下单", " 已下单 "])
def test_an_enum_value_is_understood_in_both_languages(demo, state):
    placed = tonglu(
        demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
        "--lines", f"{demo.product}:1", "-o", "json",
    )  # fmt: skip
    number = json.loads(placed.stdout)["order"]["number"]
    for language in ("en", "zh"):
        listed = tonglu(demo, "orders", "ls", "--state", state, "-o", "name", "--lang", language)
        assert listed.returncode == 0, listed.stderr
        assert number in listed.stdout.split()
    refused = tonglu(demo, "orders", "ls", "--state", "已关门")
    assert refused.returncode == 64 and "已关门" in refused.stderr
