"""An operator issues a login code for an account whose password and code are lost."""

import os
import re
import socket
import subprocess
from types import SimpleNamespace

from conftest import tonglu
from postgres_site import cluster, site
from server import PROGRAMS, Server

__all__ = ["cluster", "site"]


def issue(*options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglud", "issue-login-code", *options], capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip


def code_of(done: subprocess.CompletedProcess) -> str:
    assert done.returncode == 0, done.stderr
    codes = re.findall(r"login code: (\S+)", done.stdout)
    assert len(codes) == 1, done.stdout
    return codes[0]


def person_at(server: Server, folder) -> SimpleNamespace:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU_")}
    environment |= {"TONGLU_CONFIG": str(folder / "p.json"), "TONGLU_SERVER": server.address}
    return SimpleNamespace(environment=environment)


def login(person, code: str) -> int:
    return tonglu(person, "login", "-e", "main", "-n", "owner", "--code", code).returncode


def test_an_only_owner_who_has_lost_everything_gets_in_again(tmp_path):
    data = tmp_path / "data"
    server = Server(data)
    lost = server.login_code
    served = issue("--data", data, "--enterprise", "main", "--name", "owner")
    assert served.returncode == 1 and "DATA_IN_USE" in served.stderr
    assert "stop the server" in served.stderr
    assert server.stop() == 0
    first = code_of(issue("--data", data, "--enterprise", "main", "--name", "owner"))
    second = code_of(issue("--data", data, "--enterprise", " MAIN ", "--name", "Owner"))
    server.start()
    person = person_at(server, tmp_path)
    assert login(person, lost) == 26 and login(person, first) == 26
    assert login(person, second) == 0
    assert login(person, second) == 26
    entries = tonglu(person, "enterprise", "list-audit-entries", "-o", "json").stdout
    assert entries.count('"tonglud issue-login-code"') == 2
    assert server.stop() == 0


def test_unknown_names_are_refused_by_name(tmp_path):
    data = tmp_path / "data"
    absent = issue("--data", data, "--enterprise", "main", "--name", "owner")
    assert absent.returncode == 1 and "NO_DATA" in absent.stderr
    assert not data.exists()
    server = Server(data)
    assert server.stop() == 0
    for options, reason in [
        (["--enterprise", "other", "--name", "owner"], "NOT_FOUND"),
        (["--enterprise", "main", "--name", "nobody"], "NOT_FOUND"),
        (["--enterprise", "main", "--name", "owner", "--lifetime-hours", "169"], "BAD_LIFETIME"),
        (["--enterprise", "main", "--name", "owner", "--lifetime-hours", "0"], "BAD_LIFETIME"),
    ]:
        done = issue("--data", data, *options)
        assert done.returncode == 1 and reason in done.stderr, done
        assert done.stdout == ""


def test_a_first_start_that_cannot_listen_prints_no_code_and_makes_nothing(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        for options in [["--listen", address], ["--listen", "127.0.0.1:0", "--admin", address]]:
            failed = subprocess.run(
                [PROGRAMS / "tonglud", "--data", tmp_path / "data", *options],
                capture_output=True, text=True, timeout=60, check=False,
            )  # fmt: skip
            assert failed.returncode == 1, failed
            assert "login code" not in failed.stdout + failed.stderr
    server = Server(tmp_path / "data")
    assert login(person_at(server, tmp_path), server.login_code) == 0
    assert server.stop() == 0


def test_beside_servers_of_a_postgresql_a_code_is_issued_and_works_at_once(site, tmp_path):
    one, _ = site.serve()
    url = ["--postgres", site.url, "--files", tmp_path / "files"]
    first = code_of(issue(*url, "--enterprise", "main", "--name", "owner"))
    second = code_of(issue(*url, "--enterprise", "main", "--name", "owner"))
    person = person_at(site.servers[0], tmp_path)
    assert login(person, first) == 26
    assert login(person, second) == 0
