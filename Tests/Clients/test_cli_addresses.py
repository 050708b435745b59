"""Addresses, phone numbers and the work calendar from tonglu, on the demo enterprise of tools/run."""

from __future__ import annotations

import json

from conftest import tonglu

OFFICE = json.dumps(
    {"weekday": "WEEKDAY_MONDAY", "intervals": [{"fromMinute": 540, "untilMinute": 1_080}]}
)


def reply(demo, *arguments: str) -> dict:
    done = tonglu(demo, *arguments, "-o", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_an_address_is_made_listed_revealed_and_deleted(demo):
    made = reply(
        demo, "addresses", "create-address", "--customer-id", demo.customer, "--address",
        "文三路 1 号", "--consignee", "周老板", "--phone", "13800001234", "--adcode", "330106",
        "--latitude", "30.27", "--longitude", "120.12", "--datum", "gcj02",
    )["address"]  # fmt: skip
    assert made["isDefault"] is True and made["phone"] == "*******1234"
    shown = tonglu(demo, "addresses", "list-addresses", "--customer-id", demo.customer)
    assert "文三路 1 号" in shown.stdout and "13800001234" not in shown.stdout
    revealed = reply(
        demo, "crm", "reveal-phone", "--holder", "address", "--holder-id", made["id"]
    )
    assert revealed["phone"] == "13800001234"
    audit = reply(demo, "enterprise", "list-audit-entries", "--page-size", "1")["entries"][0]
    assert (audit["method"], audit["subjectId"]) == (
        "/tonglu.v1.CrmService/RevealPhone", made["id"],
    )  # fmt: skip
    named = ["--address-id", made["id"], "--version", "1"]
    wrong = tonglu(demo, "addresses", "update-address", *named, "--adcode", "1")
    assert wrong.returncode != 0 and "BAD_ADCODE" in wrong.stderr
    assert tonglu(demo, "addresses", "delete-address", *named, "--yes").returncode == 0
    assert reply(demo, "addresses", "list-addresses", "--customer-id", demo.customer) == {"addresses": []}


def test_the_work_calendar_is_set_and_computed_with(demo):
    reply(demo, "calendar", "set-work-hours", "--hours", OFFICE)
    reply(
        demo, "calendar", "set-special-days", "--version", "1", "--days",
        "day=2026-11-23,kind=holiday,name=休", "--days", "day=2026-11-28,kind=work-day,as-weekday=monday",
    )  # fmt: skip
    calendar = reply(
        demo, "calendar", "get-work-calendar", "--from-day", "2026-11-01", "--until-day", "2026-12-01"
    )
    assert [day["day"] for day in calendar["specialDays"]] == ["2026-11-23", "2026-11-28"]
    found = reply(
        demo, "calendar", "compute-work-time", "--at-time", "2026-11-16T17:50:00+08:00",
        "--work-minutes", "60",
    )  # fmt: skip
    assert found["isOpen"] is True and found["nextWorkDay"] == "2026-11-28"
    assert found["dueTime"] == "2026-11-28T01:50:00Z"
    wrong = tonglu(demo, "calendar", "set-special-days", "--days", "day=tomorrow,kind=holiday")
    assert wrong.returncode != 0 and "BAD_DAY" in wrong.stderr
