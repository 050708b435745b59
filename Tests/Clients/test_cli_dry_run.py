"""`--dry-run` of the commands that change something."""

import re
import uuid

from conftest import tonglu

NOTHING = "dry run: nothing was changed"


def place(demo, *more: str):
    return tonglu(
        demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
        "--lines", f"{demo.product}:2", *more,
    )  # fmt: skip


def test_a_dry_run_shows_the_response_and_changes_nothing(demo):
    before = tonglu(demo, "orders", "list-orders").stdout
    identity = str(uuid.uuid4())
    tried = place(demo, "--dry-run", "--request-id", identity)
    assert tried.returncode == 0 and tried.stderr.strip() == NOTHING
    assert re.search(r"^total\t236\.00$", tried.stdout, re.M)
    assert tonglu(demo, "orders", "list-orders").stdout == before
    # The request id is free.
    placed = place(demo, "--request-id", identity)
    assert placed.returncode == 0 and NOTHING not in placed.stderr
    assert tonglu(demo, "orders", "list-orders").stdout != before


def test_a_dry_run_is_refused_as_the_change_would_be(demo):
    refused = place(demo, "--dry-run", "--lines", f"{demo.product}:100,000,000")
    assert refused.returncode == 19 and "OUT_OF_STOCK" in refused.stderr
    assert NOTHING not in refused.stderr and refused.stdout == ""


def test_a_dry_run_does_not_ask_and_shows_the_count(demo):
    seller = tonglu(demo, "access", "who-am-i")
    owner = re.search(r"^account_id\t(\d+)$", seller.stdout, re.M).group(1)
    tried = tonglu(
        demo, "crm", "hand-over-customers", "--from-staff-id", owner, "--to-pool", "--dry-run"
    )
    assert tried.returncode in (0, 13, 15, 19)
    assert (NOTHING in tried.stderr) == (tried.returncode == 0)


def test_a_dry_run_shows_no_secret(demo):
    tried = tonglu(
        demo, "access", "create-service-account", "--name", "tried", "--roles", "boss", "--dry-run"
    )
    assert tried.returncode == 0 and NOTHING in tried.stderr
    assert "tl_" not in tried.stdout
    assert "tried" not in tonglu(demo, "access", "list-service-accounts").stdout


def test_reads_have_no_dry_run(demo):
    assert tonglu(demo, "orders", "list-orders", "--dry-run").returncode == 64
