"""Addresses and phone numbers from tonglu, on the demo enterprise of tools/run."""

from __future__ import annotations

import json

from conftest import tonglu


def reply(demo, *arguments: str) -> dict:
    done = tonglu(demo, *arguments, "-o", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_an_address_is_made_listed_revealed_and_deleted(demo):
    made = reply(
        demo, "addresses", "create-address", "--customer-id", demo.customer, "--address",
        "文三路 1 号", "--consignee", "周老板", "--phone", "13800001234", "--adcode", "330106",
        "--place", "latitude=30.27,longitude=120.12,datum=gcj02",
    )["address"]  # fmt: skip
    assert made["isDefault"] is True and made["phone"] == "*******1234"
    shown = tonglu(demo, "addresses", "list-addresses", "--customer-id", demo.customer)
    assert "文三路 1 号" in shown.stdout and "13800001234" not in shown.stdout
    revealed = reply(
        demo, "crm", "reveal-phone", "--holder", "address", "--holder-id", made["id"]
    )
    assert revealed["phone"] == "13800001234"
    audit = reply(demo, "identity", "list-audit-entries", "--page-size", "1")["entries"][0]
    assert (audit["method"], audit["subjectId"]) == (
        "/tonglu.v1.CrmService/RevealPhone", made["id"],
    )  # fmt: skip
    named = ["--address-id", made["id"], "--version", "1"]
    wrong = tonglu(demo, "addresses", "update-address", *named, "--adcode", "1")
    assert wrong.returncode != 0 and "BAD_ADCODE" in wrong.stderr
    assert tonglu(demo, "addresses", "delete-address", *named, "--yes").returncode == 0
    assert reply(demo, "addresses", "list-addresses", "--customer-id", demo.customer) == {}
