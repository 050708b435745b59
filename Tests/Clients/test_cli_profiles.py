"""Logging in and the stored profiles."""

import json
import os
import stat
from types import SimpleNamespace

import pytest
from conftest import tonglu
from server import Server
from test_cli_input import Typist


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("shop") / "data")
    yield server
    assert server.stop() == 0


@pytest.fixture
def person(demo, tmp_path):
    """A person with profiles of three places, of which only `default` has a login."""
    folder = tmp_path / "tonglu"
    folder.mkdir()
    stored = json.loads((demo.folder / "profiles.json").read_text())
    for name in ("sales1", "branch"):
        stored[name] = {**stored["default"], "token": "", "loginName": name}
    (folder / "profiles.json").write_text(json.dumps(stored))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU_")}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    return SimpleNamespace(environment=environment, file=folder / "profiles.json")


def used(person, *options: str) -> str:
    shown = tonglu(person, "profile", *options)
    assert shown.returncode == 0, shown.stderr
    assert "tl_" not in shown.stdout
    rows = [line for line in shown.stdout.splitlines() if "*" in line.split()]
    assert len(rows) == 1, shown.stdout
    return rows[0].split()[0]


def test_the_profile_in_use_is_marked_and_chosen(person):
    assert used(person) == "default"
    chosen = tonglu(person, "profile", "use", "sales1")
    assert chosen.returncode == 0 and "sales1" in chosen.stdout
    assert used(person) == "sales1"
    assert used(person, "--profile", "branch") == "branch"
    assert tonglu(person, "orders", "ls").returncode == 26
    assert tonglu(person, "--profile", "default", "orders", "ls").returncode == 0
    named = SimpleNamespace(environment={**person.environment, "TONGLU_PROFILE": "default"})
    assert used(named) == "default"
    assert tonglu(person, "profile", "use", "default").returncode == 0
    assert tonglu(person, "orders", "ls").returncode == 0
    assert stat.S_IMODE(person.file.stat().st_mode) == 0o600


def test_a_profile_is_renamed_and_deleted(person):
    assert tonglu(person, "profile", "use", "sales1").returncode == 0
    assert tonglu(person, "profile", "rename", "sales1", "小王").returncode == 0
    assert used(person) == "小王"
    taken = tonglu(person, "profile", "rename", "小王", "branch")
    assert taken.returncode == 16 and "PROFILE_EXISTS" in taken.stderr
    assert tonglu(person, "profile", "rename", "小王", "a\tb").returncode == 64
    assert tonglu(person, "profile", "delete", "小王").returncode == 0
    assert used(person) == "default"
    assert set(json.loads(person.file.read_text())) == {"default", "branch"}


@pytest.mark.parametrize(
    "command", ["use nosuch", "rename nosuch x", "delete nosuch", "--profile nosuch"]
)
def test_a_profile_that_does_not_exist_is_named(person, command):
    before = person.file.read_text()
    done = tonglu(person, "profile", *command.split())
    assert done.returncode == 15 and "there is no profile nosuch" in done.stderr
    assert "branch, default, sales1" in done.stderr
    assert person.file.read_text() == before


@pytest.mark.parametrize("command", [["orders", "ls"], ["logout"], ["again"]])
def test_a_command_with_an_unknown_profile_says_so(person, command):
    done = tonglu(person, *command, "--profile", "nosuch")
    assert done.returncode == 15 and "NO_PROFILE: there is no profile nosuch" in done.stderr
    assert "LOGIN_REQUIRED" not in done.stderr
    chinese = tonglu(person, *command, "--profile", "nosuch", "--lang", "zh")
    assert chinese.returncode == 15 and "没有这个登录配置" in chinese.stderr


@pytest.mark.parametrize("content", ["{", "[]", '{"default": 5}', "\x00"])
def test_a_damaged_file_is_named(person, content):
    person.file.write_text(content)
    for command in (["orders", "ls"], ["profile"], ["profile", "use", "x"], ["login", "-e", "main"]):
        done = tonglu(person, *command)
        assert done.returncode == 13, command
        assert f"BAD_PROFILE: {person.file} is no file of profiles" in done.stderr
    assert person.file.read_text() == content


def test_a_relative_configuration_folder_is_not_used(person):
    environment = {**person.environment, "XDG_CONFIG_HOME": "conf"}
    shown = tonglu(SimpleNamespace(environment=environment), "profile")
    assert shown.stdout.rstrip().endswith("/.config/tonglu/profiles.json")


def test_a_new_person_is_asked_for_the_server_and_the_code(shop, tmp_path):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU_")}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    typist = Typist(environment, "login")
    typist.wait_for("Server [127.0.0.1:7443]: ")
    typist.type(f"{shop.address}\n")
    typist.wait_for(f"logging in to {shop.address}")
    typist.wait_for("Enterprise: ")
    typist.type("main\n")
    typist.wait_for("Login name: ")
    typist.type("owner\n")
    typist.wait_for("Password (Enter if you have a one-time code): ")
    typist.type("\n")
    typist.wait_for("One-time code: ")
    typist.type(f"{shop.login_code}\n")
    code, shown = typist.end()
    assert code == 0, shown
    assert "logged in to main" in shown and shop.login_code not in shown
    assert "set a password now: tonglu access set-password" in shown
    person = SimpleNamespace(environment=environment)
    assert "owner" in tonglu(person, "whoami").stdout
    refused = tonglu(person, "login", "-n", "owner", "-e", "main", stdin="wrong\n")
    assert refused.returncode != 0
    assert "LOGIN_REFUSED" in refused.stderr and shop.address in refused.stderr
