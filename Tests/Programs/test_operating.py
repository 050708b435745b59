"""tonglud as an operator installs it: its configuration, setup, verify, doctor and backups."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess

import pytest
from server import PROGRAMS, Server

CLEAN = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU")}


def run(*options, **variables) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglud", *options], env=CLEAN | variables, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip


def commands() -> dict[str, list[dict]]:
    """The options of each command, as the parser knows them."""
    dump = json.loads(run("--experimental-dump-help").stdout)
    return {c["commandName"]: c.get("arguments", []) for c in dump["command"]["subcommands"]}


def keys() -> list[dict]:
    found = {}
    for command in ["serve", "backup"]:
        for option in commands()[command]:
            name = option["preferredName"]["name"]
            is_no = option["kind"] == "flag" and name.startswith("no-")
            if name not in {"config", "help", "version", "to"} and not is_no:
                found[name] = option
    return list(found.values())


# A value of each kind that is right for options with a rule of their own.
VALUES = {
    "listen": "127.0.0.1:0", "admin": "127.0.0.1:0", "limit": "streams=7", "sessions": "3",
    "loops": "1", "file-bytes-max": "5", "log-format": "json", "log-level": "warning",
    "trace-ratio": "0.5", "otlp-metrics-seconds": "9", "keep-backups": "3",
    "allow-remote-plaintext": "yes",
}  # fmt: skip


def test_every_option_is_a_key_of_the_file_and_a_variable(tmp_path):
    names = [option["preferredName"]["name"] for option in keys()]
    assert len(names) > 20 and {"listen", "tls-key", "backups", "owner"} <= set(names)
    assert set(VALUES) <= set(names)
    # A file with every key is read: it is refused only for what the place lacks.
    file = tmp_path / "all.conf"
    file.write_text("".join(f"{name} = {VALUES.get(name, 'x')}\n" for name in names))
    served = run("serve", "--config", file)
    assert served.returncode == 1 and "CONFIG" not in served.stderr, served.stderr
    # A wrong value of each is refused by its own line, or by its variable.
    wrong = ["listen", "admin", "limit", "sessions", "loops", "file-bytes-max", "log-format",
             "log-level", "trace-ratio", "otlp-metrics-seconds", "keep-backups",
             "allow-remote-plaintext"]  # fmt: skip
    for name in wrong:
        file.write_text(f"# comment\n\n{name} = wrong\n")
        command = "backup" if name == "keep-backups" else "serve"
        refused = run(command, "--config", file)
        assert refused.returncode == 78, (name, refused)
        assert f"{file}:3: " in refused.stderr, refused.stderr
        variable = "TONGLUD_" + name.upper().replace("-", "_")
        refused = run(command, "--config", "/dev/null", **{variable: "wrong"})
        assert refused.returncode == 78 and variable in refused.stderr, refused


def test_a_wrong_file_is_refused_with_the_line_and_nothing_is_done(tmp_path):
    file = tmp_path / "tonglud.conf"
    file.write_text(f"data = {tmp_path}/data\n\nlisen = 127.0.0.1:0\n")
    for command in ["serve", "doctor", "verify", "backup"]:
        refused = run(command, "--config", file)
        assert refused.returncode == 78
        assert f"{file}:3: there is no key lisen: did you mean listen?" in refused.stderr
    refused = run("serve", "--config", tmp_path / "absent.conf")
    assert refused.returncode == 78 and "does not exist" in refused.stderr
    refused = run("serve", "--config", "/dev/null", TONGLUD_LISTN="127.0.0.1:0")
    assert refused.returncode == 78 and "did you mean TONGLUD_LISTEN?" in refused.stderr
    assert not (tmp_path / "data").exists()


def test_the_command_line_precedes_the_environment_which_precedes_the_file(tmp_path):
    file = tmp_path / "tonglud.conf"
    file.write_text(
        f"data = {tmp_path}/file\nlisten = 127.0.0.1:0\nenterprise = stored\nowner = boss\n"
    )
    served = subprocess.Popen(
        [PROGRAMS / "tonglud", "--config", file, "--enterprise", "typed"], text=True,
        env=CLEAN | {"TONGLUD_DATA": f"{tmp_path}/variable", "TONGLUD_ENTERPRISE": "variable"},
        stdout=subprocess.PIPE,
    )  # fmt: skip
    lines = []
    for line in served.stdout:
        lines.append(line)
        if "listens on" in line:
            break
    served.send_signal(signal.SIGTERM)
    assert served.wait(30) == 0
    assert 'created enterprise "typed" with owner "boss"' in "".join(lines)
    assert (tmp_path / "variable").exists() and not (tmp_path / "file").exists()
    # The other commands find the data there, unless they are given another place.
    issue = ["issue-login-code", "--enterprise", "typed", "--name", "boss", "--config", file]
    assert run(*issue, TONGLUD_DATA=f"{tmp_path}/variable").returncode == 0
    assert "NO_DATA" in run(*issue).stderr
    assert run(*issue, "--data", tmp_path / "variable").returncode == 0


def setup(tmp_path, *options) -> subprocess.CompletedProcess:
    return run("setup", "--config", tmp_path / "etc/tonglud.conf", "--data", tmp_path / "data",
               *options)  # fmt: skip


def test_setup_writes_the_file_and_creates_the_enterprise(tmp_path):
    done = setup(tmp_path, "--listen", "127.0.0.1:0", "--enterprise", "acme", "--owner", "li")
    assert done.returncode == 0, done.stderr
    code = re.search(r"login code: (\S+)", done.stdout)[1]
    assert "--enterprise acme --name li" in done.stdout and code
    file = tmp_path / "etc/tonglud.conf"
    assert file.read_text() == f"data = {tmp_path}/data\nlisten = 127.0.0.1:0\n"
    assert file.stat().st_mode & 0o777 == 0o640
    # Again: the comment and the data stay.
    file.write_text("# mine\n" + file.read_text())
    again = setup(tmp_path, "--listen", "127.0.0.1:1", "--backups", tmp_path / "backups")
    assert again.returncode == 0 and "login code" not in again.stdout
    assert file.read_text() == (
        f"# mine\ndata = {tmp_path}/data\nlisten = 127.0.0.1:1\nbackups = {tmp_path}/backups\n"
    )
    assert run("verify", "--config", file).returncode == 0


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--listen", "somewhere"], "BAD_ADDRESS"),
        (["--listen", "0.0.0.0:1"], "PLAINTEXT_NOT_LOCAL"),
        (["--tls-certificate", "/none.pem"], "TLS_INCOMPLETE"),
        (["--tls-certificate", "/none.pem", "--tls-key", "/none"], "TLS_NOT_READABLE"),
        (["--enterprise", "bad code"], "BAD_CODE"),
        (["--time-zone", "Mars/Base"], "BAD_TIME_ZONE"),
        (["--owner", "two words"], "BAD_LOGIN_NAME"),
        (["--user", "no-such-user"], "UNKNOWN_USER"),
    ],
)
def test_setup_changes_nothing_on_a_wrong_answer(tmp_path, options, reason):
    refused = setup(tmp_path, *options)
    assert refused.returncode == 1 and reason in refused.stderr, refused
    assert list(tmp_path.iterdir()) == []


def test_verify_finds_what_is_damaged_and_changes_nothing(tmp_path):
    server = Server(tmp_path / "data")
    assert server.stop() == 0
    data = tmp_path / "data"
    assert run("verify", "--data", data).returncode == 0
    with sqlite3.connect(data / "tonglu.sqlite") as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("UPDATE migrations SET checksum = 1 WHERE number = 1")
    edited = run("verify", "--data", data)
    assert edited.returncode == 1 and "other migrations than this program's" in edited.stdout
    path = data / "tonglu.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = path.stat().st_size
    with path.open("r+b") as file:
        for page in range(4, size // 4096):
            file.seek(page * 4096)
            file.write(b"\xff" * 64)
    damaged = run("verify", "--data", data)
    assert damaged.returncode == 1 and ("FAULT" in damaged.stdout or "DATA_LOSS" in damaged.stderr)
    assert len(damaged.stdout.splitlines()) < 60
    assert run("verify", "--data", tmp_path / "none").returncode == 1
    path.write_bytes(b"no database" * 1000)
    assert "NOT_A_DATABASE" in run("verify", "--data", data).stderr


def doctor(*options) -> tuple[int, dict[str, str]]:
    done = run("doctor", "--config", "/dev/null", *options)
    assert done.stderr == "", done.stderr
    lines = [re.fullmatch(r"(ok  |warn|FAIL) ([\w ]+): .+", x) for x in done.stdout.splitlines()]
    assert all(lines), done.stdout
    return done.returncode, {line[2]: line[1].strip() for line in lines}


def test_doctor_names_what_an_operator_should_repair(tmp_path):
    data, backups = tmp_path / "data", tmp_path / "backups"
    code, found = doctor("--data", data, "--backups", backups)
    assert (code, found["data"], found["backup"]) == (1, "FAIL", "FAIL")
    server = Server(data)
    assert run("backup", "--data", data, "--backups", backups).returncode == 0
    code, found = doctor("--data", data, "--backups", backups)
    assert found["data"] == found["clock"] == found["statistics"] == found["backup"] == "ok"
    assert found["file modes"] == found["certificate"] == found["configuration"] == "ok"
    assert code == (1 if "FAIL" in found.values() else 0)
    (data / "tonglu.sqlite").chmod(0o644)
    os.rename(next(backups.iterdir()), backups / "tonglu-20200101T000000Z")
    code, found = doctor("--data", data, "--backups", backups, "--tls-certificate", "/none",
                         "--tls-key", "/none")  # fmt: skip
    assert code == 1 and found["file modes"] == "warn"
    assert found["backup"] == found["certificate"] == "FAIL"
    assert server.stop() == 0


def test_a_series_of_backups_keeps_the_latest_and_removes_what_is_unfinished(tmp_path):
    server = Server(tmp_path / "data")
    backups = tmp_path / "backups"
    names = [f"tonglu-2026010{day}T000000Z" for day in range(1, 5)]
    for name in [*names, "tonglu-20260105T000000Z.partial", "tonglu-20260101T000001Z.removed"]:
        (backups / name).mkdir(parents=True)
    (backups / "mine").mkdir()
    done = run("backup", "--data", tmp_path / "data", "--backups", backups, "--keep-backups", "3")
    assert done.returncode == 0, done.stderr
    left = sorted(path.name for path in backups.iterdir())
    assert left[:3] == ["mine", *names[2:]] and len(left) == 4
    assert re.fullmatch(r"tonglu-\d{8}T\d{6}Z", left[3])
    assert run("verify", "--data", backups / left[3]).returncode == 0
    for path in [backups / left[3], backups / left[3] / "tonglu.sqlite"]:
        assert path.stat().st_mode & 0o077 == 0
    for options in [[], ["--backups", backups, "--to", tmp_path / "other"]]:
        refused = run("backup", "--config", "/dev/null", "--data", tmp_path / "data", *options)
        assert refused.returncode == 64
    assert server.stop() == 0


def test_data_that_are_created_are_their_owners_alone(tmp_path):
    server = Server(tmp_path / "data")
    for path in [tmp_path / "data", *(tmp_path / "data").rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path
    assert server.stop() == 0


def test_errors_of_the_system_are_in_words(tmp_path):
    server = Server(tmp_path / "data")
    for options, text in [
        (["--data", "/proc/tonglu"], "cannot make the directory /proc/tonglu: No such file"),
        (["--data", tmp_path / "b", "--listen", server.address], "another program listens there"),
        (["--data", tmp_path / "b", "--listen", "127.0.0.1:0", "--admin", server.address],
         "another program listens there"),
        (["--data", tmp_path / "b", "--listen", "nohost.invalid:1"], "the name has no address"),
        (["--data", tmp_path / "b", "--listen", "0.0.0.0:0"], "--allow-remote-plaintext"),
        (["--data", tmp_path / "data"], "tonglud backup"),
    ]:  # fmt: skip
        refused = run("serve", "--config", "/dev/null", *options)
        assert refused.returncode == 1 and text in refused.stderr, refused.stderr
        for raw in ["Error Domain", "errno", "NSPOSIX", "bind(", "IPv4", "NIOSSL"]:
            assert raw not in refused.stderr
    assert server.stop() == 0


def test_help_breaks_its_lines_where_they_are_full():
    for command in ["", *commands()]:
        text = run(*filter(None, [command]), "--help", COLUMNS="80").stdout
        overview = re.search(r"(OVERVIEW: .*?)\nUSAGE:", text, re.S)
        if overview is None:
            continue
        for paragraph in overview[1].split("\n\n"):
            lines = paragraph.strip().split("\n")
            for line, following in zip(lines, lines[1:]):
                first = following.split(" ")[0]
                assert len(line) + 1 + len(first) >= 80, (command, line, following)
