"""`tonglu again`: the last change with its own request id."""

import json
import os
import stat
from types import SimpleNamespace

import pytest
from conftest import tonglu


@pytest.fixture
def staff(demo, tmp_path):
    """The demo's login in a folder of its own."""
    profiles = tmp_path / "tonglu" / "profiles.json"
    profiles.parent.mkdir()
    profiles.write_text((demo.folder / "profiles.json").read_text())
    environment = {**demo.environment, "TONGLU_CONFIG": str(profiles)}
    return SimpleNamespace(
        **{**vars(demo), "environment": environment},
        last=profiles.parent / "last-changes.json",
    )


def place(staff, *more: str):
    return tonglu(
        staff, "orders", "place-order", "--currency", "CNY", "--customer-id", staff.customer,
        "--lines", f"{staff.product}:1", "-o", "json", *more,
    )  # fmt: skip


def count(staff) -> int:
    listed = tonglu(staff, "orders", "list-orders", "--all", "-o", "name")
    return len(listed.stdout.split())


def test_the_last_change_is_repeated_without_a_second_effect(staff):
    placed = json.loads(place(staff).stdout)["order"]
    before = count(staff)
    again = tonglu(staff, "again", "-o", "json")
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["order"]["number"] == placed["number"]
    assert count(staff) == before
    assert "tonglu orders place-order" in again.stderr and " s ago" in again.stderr
    assert staff.customer in again.stderr and "CURRENCY: CNY" in again.stderr
    assert "it was made, and is not made twice" in again.stderr
    # It is the last one still.
    assert tonglu(staff, "again").returncode == 0


def test_a_refused_change_is_made_when_its_cause_is_gone(staff):
    code = f"G{os.getpid()}"
    made = ["crm", "create-customer-class", "--code", code, "--name", "Again"]
    assert tonglu(staff, *made).returncode == 0
    refused = tonglu(staff, *made)
    assert refused.returncode == 16 and "CODE_TAKEN" in refused.stderr
    again = tonglu(staff, "again")
    assert again.returncode == 16 and "it was refused" in again.stderr
    assert "CODE_TAKEN" in again.stderr


def test_a_change_without_a_reply_is_repeated_when_the_server_is_back(staff):
    before = count(staff)
    failed = place(staff, "--server", staff.server.address, "--timeout", "0.000001")
    assert failed.returncode == 14
    again = tonglu(staff, "again", "-o", "json")
    assert again.returncode == 0 and "its result is unknown" in again.stderr
    assert count(staff) == before + 1
    assert tonglu(staff, "again", "-o", "json").stdout == again.stdout
    assert count(staff) == before + 1


def test_a_dry_run_and_a_read_are_no_changes(staff):
    assert place(staff, "--dry-run").returncode == 0
    assert tonglu(staff, "orders", "list-orders").returncode == 0
    nothing = tonglu(staff, "again")
    assert nothing.returncode == 19 and "NO_LAST_CHANGE" in nothing.stderr
    assert not staff.last.exists()


def test_a_change_with_a_secret_is_not_stored(staff):
    wrong = tonglu(
        staff, "access", "set-password", "--new-password-stdin",
        stdin="correct horse battery staple",
    )  # fmt: skip
    assert "correct horse" not in staff.last.read_text()
    refused = tonglu(staff, "again")
    assert refused.returncode == 19 and "LAST_CHANGE_NOT_STORED" in refused.stderr
    assert "set-password sends a secret" in refused.stderr, wrong.stderr


def test_the_file_is_readable_by_its_owner_alone(staff):
    place(staff)
    assert stat.S_IMODE(staff.last.stat().st_mode) == 0o600
    assert staff.token not in staff.last.read_text()


def test_it_is_kept_for_each_profile_and_server(staff):
    place(staff)
    other = tonglu(staff, "--profile", "other", "again")
    assert other.returncode == 15 and "NO_PROFILE" in other.stderr
    environment = {**staff.environment, "TONGLU_TOKEN": "tl_another"}
    another = tonglu(SimpleNamespace(environment=environment), "again")
    assert another.returncode == 19 and "LAST_CHANGE_OF_ANOTHER" in another.stderr


def test_an_old_change_is_not_repeated(staff):
    place(staff)
    changes = json.loads(staff.last.read_text())
    for change in changes.values():
        change["seconds"] = str(int(change["seconds"]) - 30 * 86_400)
    staff.last.write_text(json.dumps(changes))
    before = count(staff)
    old = tonglu(staff, "again")
    assert old.returncode == 19 and "LAST_CHANGE_TOO_OLD" in old.stderr
    assert count(staff) == before


@pytest.mark.parametrize("content", ["", "[]", "{", '{"default x": {}}', '{"a": 5}'])
def test_a_damaged_file_is_named_and_replaced_by_the_next_change(staff, content):
    staff.last.write_text(content)
    damaged = tonglu(staff, "again")
    assert damaged.returncode == 19
    assert "BAD_LAST_CHANGE" in damaged.stderr and str(staff.last) in damaged.stderr
    assert place(staff).returncode == 0
    assert tonglu(staff, "again").returncode == 0


def test_an_unwritable_folder_does_not_stop_a_change(staff):
    staff.last.mkdir()
    (staff.last / "file").touch()
    placed = place(staff)
    assert placed.returncode == 0 and "tonglu again will not know this change" in placed.stderr


def test_it_takes_no_request(staff):
    place(staff)
    for option in (["--json", "-"], ["--request-id", "5"], ["--act-for", "5"]):
        refused = tonglu(staff, "again", *option)
        assert refused.returncode == 64 and "takes no" in refused.stderr


def test_it_speaks_chinese(staff):
    place(staff)
    again = tonglu(staff, "--lang", "zh", "again")
    assert again.returncode == 0 and "秒前：已经做了，不会再做一次" in again.stderr
    assert "币种" in again.stderr
