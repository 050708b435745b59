"""Output of tonglu and tonglud: to closed pipes, to full disks, and of text typed by others."""

import json
import os
import subprocess
import time
import unicodedata

import pytest
from conftest import tonglu
from server import PROGRAMS

PRINTING = [
    ["catalog", "list-products"],
    ["catalog", "list-products", "-o", "json"],
    ["crm", "list-customers", "--page-size", "200", "-o", "json"],
    ["access", "who-am-i"],
    ["crm", "create-customer-class", "--code", "PIPE", "--name", "P"],
    ["profile"],
    ["version"],
    ["--help"],
    ["orders", "place-order", "--help"],
    ["--generate-completion-script", "bash"],
]


def run(demo, arguments, stdout, stderr=subprocess.PIPE) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglu", *arguments], env=demo.environment, stdin=subprocess.DEVNULL,
        stdout=stdout, stderr=stderr, text=True, timeout=30,
    )  # fmt: skip


def closed_pipe() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_closed_pipe_ends_a_command_silently(demo, arguments):
    pipe = closed_pipe()
    done = run(demo, [word.replace("PIPE", "PIPE1") for word in arguments], pipe)
    os.close(pipe)
    assert done.returncode == 141, done
    assert done.stderr == ""


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_full_disk_is_reported_in_one_line(demo, arguments):
    with open("/dev/full", "w") as full:
        done = run(demo, [word.replace("PIPE", "PIPE2") for word in arguments], full)
    assert done.returncode == 74, done
    last = done.stderr.splitlines()[-1]
    assert last == "tonglu: cannot write to standard output: No space left on device"
    changes = "create-customer-class" in arguments
    assert len(done.stderr.splitlines()) == (2 if changes else 1)
    assert ("was made" in done.stderr) == changes


def test_a_reader_that_ends_in_the_middle_ends_a_command(demo):
    with subprocess.Popen(
        [PROGRAMS / "tonglu", "--generate-completion-script", "bash"], env=demo.environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as command:  # fmt: skip
        assert command.stdout.readline()
        command.stdout.close()
        assert command.stderr.read() == b""
        assert command.wait(30) == 141


def test_a_stream_ends_with_its_reader(demo):
    with subprocess.Popen(
        [PROGRAMS / "tonglu", "community", "subscribe", "-o", "json", "--timeout", "60"],
        env=demo.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as stream:  # fmt: skip
        assert stream.stdout.readline()
        stream.stdout.close()
        for number in range(3):
            tonglu(
                demo, "community", "publish-post", "--kind", "notice", "--title", f"P{number}",
                "--everyone", "--yes",
            )  # fmt: skip
            time.sleep(0.2)
        assert stream.wait(30) == 141
        assert stream.stderr.read() == b""


@pytest.mark.parametrize("target", ["pipe", "/dev/full"])
def test_an_unread_refusal_keeps_its_exit_code(demo, target):
    descriptor = closed_pipe() if target == "pipe" else os.open(target, os.O_WRONLY)
    done = run(demo, ["orders", "get-order", "--order-id", "5"], subprocess.PIPE, descriptor)
    os.close(descriptor)
    assert done.returncode == 15


@pytest.mark.parametrize("arguments", [["limits"], ["--help"], ["--version"]], ids=" ".join)
def test_the_servers_subcommands_end_in_the_same_way(arguments):
    pipe = closed_pipe()
    command = [PROGRAMS / "tonglud", *arguments]
    done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, timeout=30, check=False)
    os.close(pipe)
    assert (done.returncode, done.stderr) == (141, b"")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=30, check=False)
    assert done.returncode == 74
    assert b"No space left on device" in done.stderr and done.stderr.count(b"\n") == 1


def test_an_unprintable_code_of_a_new_enterprise_is_reported_with_the_command_for_another(tmp_path):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [PROGRAMS / "tonglud", "create-enterprise", "--data", tmp_path / "data"],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 74
    assert "issue-login-code --enterprise main --name owner" in done.stderr


INVISIBLE = ["\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\u2800", "\u3164", "\u00ad", "\x1b"]


def test_characters_that_turn_or_hide_text_are_shown_as_codes(demo, tmp_path):
    """The token of the profile is not checked: names are program arguments."""
    profiles = {
        f"a{character}b": {"server": "127.0.0.1:1", "loginName": f"x{character}y"}
        for character in INVISIBLE
    }
    path = tmp_path / "profiles.json"
    path.write_text(json.dumps(profiles))
    environment = {**demo.environment, "TONGLU_CONFIG": str(path)}
    shown = subprocess.run(
        [PROGRAMS / "tonglu", "profile"], env=environment, capture_output=True, text=True, check=True
    ).stdout
    for character in INVISIBLE:
        assert character not in shown, hex(ord(character))
        sign = "·" if character == "\x1b" else f"<U+{ord(character):04X}>"
        assert f"a{sign}b" in shown and f"x{sign}y" in shown
    assert not [c for c in shown if unicodedata.category(c) in ("Cf", "Cc") and c != "\n"]


def test_zeros_are_shown_and_the_pool_by_its_name(demo):
    made = tonglu(demo, "crm", "create-customer", "--name", "池中", "--owner-id", "0", "-o", "json")
    customer_id = json.loads(made.stdout)["customer"]["id"]
    tonglu(
        demo, "crm", "create-member", "--customer-id", customer_id, "--name", "池中的人", "--roles", "boss"
    )  # fmt: skip
    post = tonglu(
        demo, "community", "publish-post", "--kind", "notice", "--title", "未读", "--everyone",
        "--yes", "-o", "json",
    )  # fmt: skip
    read = ["community", "list-readers", "--post-id", json.loads(post.stdout)["post"]["id"]]
    shown = tonglu(demo, *read).stdout
    owners = json.loads(tonglu(demo, *read, "-o", "json").stdout)["owners"]
    # ProtoJSON omits zeros: the pool has no ownerId, and the counts are zero.
    assert any("ownerId" not in owner for owner in owners)
    assert all("readMemberCount" not in owner for owner in owners)
    head, *lines = shown[shown.index("owner_name\t") :].splitlines()
    rows = [dict(zip(head.split("\t"), line.split("\t"), strict=True)) for line in lines[: len(owners)]]
    assert sum(row["owner_name"] == "pool" for row in rows) == 1
    assert all(row["read_member_count"] == "0" for row in rows)
    assert all(row["read_company_count"] == "0" for row in rows)
    head, *lines = tonglu(demo, "inventory", "list-stock").stdout.splitlines()
    column = head.split("\t").index("reserved")
    assert lines and all(line.split("\t")[column][0].isdigit() for line in lines)


def test_a_batch_shows_row_key_and_reason_and_fails_if_rows_are_refused(demo):
    rows = [
        {"sku": "BATCH-1", "name": "角磨机", "baseUnit": "台"},
        {"sku": "BATCH-1", "name": "重复的", "baseUnit": "台"},
        {"sku": "BATCH-3", "name": "无单位", "baseUnit": "x" * 200},
    ]
    command = ["catalog", "batch-create-products", "--json", "-", "--yes"]
    done = tonglu(demo, *command, stdin=json.dumps({"rows": rows}))
    assert done.returncode == 3, done
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["ROW", "KEY", "OUTCOME"]
    assert lines[1].split()[:2] == ["1", "BATCH-1"] and "created" in lines[1]
    assert lines[2].split()[:2] == ["2", "BATCH-1"] and "SKU_TAKEN: " in lines[2]
    assert lines[3].split()[:2] == ["3", "BATCH-3"] and "BAD_UNIT: " in lines[3]
    assert "…" not in done.stdout
    assert lines[-1] == "1 of 3 created, 2 refused"
    rows = [{"sku": "BATCH-4", "name": "好", "baseUnit": "台"}]
    done = tonglu(demo, *command, stdin=json.dumps({"rows": rows}))
    assert done.returncode == 0 and done.stdout.splitlines()[-1] == "1 of 1 created, 0 refused"
    done = tonglu(demo, *command, "-o", "json", stdin=json.dumps({"rows": rows}))
    assert done.returncode == 3
    assert json.loads(done.stdout)["outcomes"][0]["reason"] == "SKU_TAKEN"
    assert "0 of 1 created, 1 refused" in done.stderr
    assert "ROWS_REFUSED" in tonglu(demo, "--help").stdout
