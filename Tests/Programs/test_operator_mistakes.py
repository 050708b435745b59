"""The commands of an operator on bad input: each says in a line what is wrong and what to do, ends
with the right exit code, and changes nothing."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from pathlib import Path

import pytest
from server import PROGRAMS

CLEAN = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU")}
# What libraries say; no line for a person has it.
RAW = ["Error Domain", "errno", "NSPOSIX", "NSCocoa", "disk image", "\tIs the server", "NIO"]
NOBODY = 65534


def run(*options, user: int | None = None, **variables) -> subprocess.CompletedProcess:
    done = subprocess.run(
        [PROGRAMS / "tonglud", *options], env=CLEAN | variables, capture_output=True, text=True,
        timeout=120, check=False, user=user, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert not [raw for raw in RAW if raw in done.stderr + done.stdout], done
    return done


def content(folder: Path) -> dict[str, bytes]:
    """Every file below, except the lock, which a refused command may leave."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.rglob("*")) if path.name != "lock"
    }  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """Data with an enterprise, for this user alone."""
    folder = tmp_path_factory.mktemp("made")
    done = run("setup", "--config", folder / "conf", "--data", folder / "data")
    assert done.returncode == 0, done.stderr
    return folder / "data"


ISSUE = ["issue-login-code", "--enterprise", "main", "--name", "owner"]
COMMANDS = [ISSUE, ["verify"], ["doctor"]]


@pytest.mark.parametrize("content_of_file, line, told", [
    ("data = x\nlisen = 1\n", 2, "did you mean listen?"),
    ("# mine\nsessions = many\n", 2, "'many' is invalid"),
    ("sessions = 0\n", 1, "1 to 256"),
    ("allow-remote-plaintext = perhaps\n", 1, "yes or no"),
    ("listen = 1\nlisten = 2\n", 2, "in line 1 already"),
    ("nonsense\n", 1, "key = value"),
])  # fmt: skip
def test_a_damaged_configuration_is_refused_by_setup_as_by_the_others(
    tmp_path, content_of_file, line, told
):
    file = tmp_path / "tonglud.conf"
    file.write_text(content_of_file)
    places = ["--listen", "127.0.0.1:0"] if "listen" not in content_of_file else []
    for command in [["setup", "--data", tmp_path / "data", *places], ["serve"], *COMMANDS]:
        if command[0] != "serve" and "perhaps" in content_of_file and command[0] != "setup":
            continue  # a key of serve alone
        refused = run(*command, "--config", file)
        assert refused.returncode == 78, (command, refused)
        assert f"{file}:{line}: " in refused.stderr and told in refused.stderr, refused.stderr
    assert content(tmp_path) == {"tonglud.conf": content_of_file.encode()}


def test_a_configuration_that_is_no_text_is_refused(tmp_path):
    file = tmp_path / "tonglud.conf"
    file.write_bytes(b"\xff\xfe")
    refused = run("setup", "--config", file, "--data", tmp_path / "data")
    assert refused.returncode == 78 and "UTF-8" in refused.stderr
    assert content(tmp_path) == {"tonglud.conf": b"\xff\xfe"}


def test_the_path_in_the_refusal_is_the_one_that_was_given(tmp_path):
    (tmp_path / "file").write_text("")
    config = tmp_path / "file" / "tonglud.conf"
    refused = run("setup", "--config", config, "--data", tmp_path / "data")
    assert refused.returncode == 1
    assert f"CONFIG_NOT_WRITABLE: {config} may" in refused.stderr
    assert list(content(tmp_path)) == ["file"]


def test_setup_whose_input_ends_changes_nothing(tmp_path):
    master, terminal = pty.openpty()
    os.write(master, f"{tmp_path}/data\n127.0.0.1:0\n\x04".encode())
    done = subprocess.run(
        [PROGRAMS / "tonglud", "setup", "--config", tmp_path / "conf"], env=CLEAN, stdin=terminal,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    os.close(master)
    os.close(terminal)
    assert done.returncode == 1 and "CANCELLED" in done.stderr, done
    assert "nothing was changed" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="another user's commands need root")
def test_another_user_is_told_who_may_read_the_data(tmp_path_factory):
    # Where every user may look: pytest's own directory is for this user alone.
    folder = Path(f"/var/tmp/tonglu-mistakes-{os.getpid()}")
    folder.mkdir(mode=0o755)
    try:
        data, config = folder / "data", folder / "conf"
        assert run("setup", "--config", config, "--data", data).returncode == 0
        before = content(folder)
        options = ["--config", "/dev/null", "--data", data]
        for command in COMMANDS:
            refused = run(*command, *options, user=NOBODY)
            said = refused.stdout + refused.stderr
            assert refused.returncode == 1, (command, refused)
            assert "user of the server, or as root" in said or "as that user or as root" in said
            assert "no database" not in said
        refused = run("setup", "--config", folder / "other", "--data", data, user=NOBODY)
        assert refused.returncode == 1 and "CONFIG_NOT_WRITABLE" in refused.stderr
        assert content(folder) == before
    finally:
        subprocess.run(["rm", "-r", folder], check=True)


def test_nothing_is_created_where_there_are_no_data(tmp_path):
    (tmp_path / "empty").mkdir()
    for place, reason in [("empty", "NO_DATABASE"), ("none", "NO_DATA")]:
        refused = run(*ISSUE, "--config", "/dev/null", "--data", tmp_path / place)
        assert refused.returncode == 1 and reason in refused.stderr
        assert "→ give the data directory with --data" in refused.stderr
        refused = run("verify", "--config", "/dev/null", "--data", tmp_path / place)
        assert refused.returncode == 1 and "NO_DATABASE" in refused.stderr
        refused = run("doctor", "--config", "/dev/null", "--data", tmp_path / place)
        assert refused.returncode == 1
        assert f"FAIL data: {tmp_path / place} holds no database: give" in refused.stdout
    assert content(tmp_path) == {"empty": b""}
    for command in COMMANDS:
        refused = run(*command, "--config", "/dev/null", "--data", "")
        assert refused.returncode == 1 and "a path is needed" in refused.stdout + refused.stderr


def test_a_file_in_place_of_the_data_is_named_as_one(tmp_path):
    (tmp_path / "file").write_text("x")
    refused = run("setup", "--config", tmp_path / "conf", "--data", tmp_path / "file")
    assert refused.returncode == 1 and "it is a file" in refused.stderr
    assert content(tmp_path) == {"file": b"x"}


@pytest.mark.parametrize("kind", ["foreign", "cut"])
def test_a_damaged_database_is_left_alone_and_the_backup_named(tmp_path, made, kind):
    file = tmp_path / "tonglu.sqlite"
    whole = (made / "tonglu.sqlite").read_bytes()
    file.write_bytes(b"no database" * 999 if kind == "foreign" else whole[:5000])
    before = content(tmp_path)
    setup = ["setup", "--config", tmp_path / "none" / "conf"]
    for command in [setup, ["serve"], *COMMANDS]:
        options = ["--data", tmp_path] if command is setup else [
            "--config", "/dev/null", "--data", tmp_path]  # fmt: skip
        refused = run(*command, *options)
        said = refused.stdout + refused.stderr
        assert refused.returncode == 1, (command, refused)
        assert "serve the latest backup" in said, (command, said)
        if command[0] == "doctor":
            assert f"FAIL data: {tmp_path}: the " in said
    assert {k: v for k, v in content(tmp_path).items() if k != "none"} == before


def test_an_unknown_enterprise_or_person_is_refused_with_where_to_look(made):
    for enterprise, name in [("nope", "owner"), ("main", "nobody")]:
        refused = run(
            "issue-login-code", "--config", "/dev/null", "--data", made, "--enterprise", enterprise,
            "--name", name,
        )  # fmt: skip
        assert refused.returncode == 1 and "NOT_FOUND" in refused.stderr
        assert "→ `tonglud doctor` lists the enterprises" in refused.stderr
    for hours, code in [("0", 1), ("169", 1), ("many", 64)]:
        refused = run(*ISSUE, "--config", "/dev/null", "--data", made, "--lifetime-hours", hours)
        assert refused.returncode == code and "1 to 168 hours" in refused.stderr


def test_a_postgresql_that_is_away_is_a_fault_in_words():
    url = "postgresql://127.0.0.1:1/none"
    refused = run(*ISSUE, "--config", "/dev/null", "--postgres", url)
    assert refused.returncode == 1 and "DATABASE_AWAY" in refused.stderr
    assert len(refused.stderr.splitlines()) == 3 and "refused" in refused.stderr
    assert "→ check that PostgreSQL runs" in refused.stderr
    refused = run("doctor", "--config", "/dev/null", "--postgres", url)
    assert refused.returncode == 1
    assert re.search("^FAIL data: the database is away.*: check that", refused.stdout, re.M)


def test_doctor_finds_half_of_a_certificate_and_backups_that_are_a_file(tmp_path, made):
    (tmp_path / "file").write_text("x")
    done = run(
        "doctor", "--config", "/dev/null", "--data", made, "--tls-certificate", tmp_path / "file",
        "--backups", tmp_path / "file",
    )  # fmt: skip
    assert done.returncode == 1
    assert "FAIL certificate: give --tls-certificate and --tls-key together" in done.stdout
    assert f"FAIL backup: {tmp_path}/file is no directory" in done.stdout


def test_an_unknown_locale_changes_nothing(made):
    plain = run("verify", "--config", "/dev/null", "--data", made)
    strange = run("verify", "--config", "/dev/null", "--data", made, LANG="xx_YY.NO", LC_ALL="zz")
    assert (plain.returncode, plain.stdout) == (strange.returncode, strange.stdout) and plain.stdout


@pytest.mark.parametrize("columns", [80, 120])
def test_the_help_of_every_command_fits_the_columns(columns):
    text = run("--help", COLUMNS=str(columns)).stdout
    names = re.findall(r"(?m)^  ([a-z][a-z-]+)(?: |$)", text.partition("SUBCOMMANDS:")[2])
    assert len(names) > 10
    for command in [[], *([name] for name in names)]:
        help = run(*command, "--help", COLUMNS=str(columns)).stdout
        for line in help.splitlines():
            assert len(line) <= columns or " " not in line.strip(), (command, line)
        # Every option of the usage is in one of its lines.
        usage = help.partition("USAGE: ")[2].partition("\n\n")[0]
        assert usage.count("[") == usage.count("]"), command
        assert not re.search(r"--[\w-]+\n *<", usage), usage
    refused = run("export", "--bad", COLUMNS=str(columns))
    assert refused.returncode == 64
    assert all(len(line) <= columns for line in refused.stderr.splitlines()), refused.stderr
