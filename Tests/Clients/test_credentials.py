"""A token is sent only to the server that issued it; logging in and out need none."""

import json
import os
import socket
import threading
import time
from types import SimpleNamespace

import pytest

from conftest import tonglu
from server import Server

PASSWORD = "a long enough password"


class Listener:
    """A server that answers nothing and keeps what was sent to it."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.socket = socket.create_server((host, 0), family=family)
        self.port = self.socket.getsockname()[1]
        self.received = b""
        threading.Thread(target=self._record, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _record(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._read, args=[connection], daemon=True).start()

    def _read(self, connection: socket.socket) -> None:
        try:
            connection.sendall(b"\0\0\0\4\0\0\0\0\0")  # SETTINGS: it is a server
            while data := connection.recv(65_536):
                self.received += data
        except OSError:
            pass

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self.socket.close()


@pytest.fixture
def person(server, tmp_path):
    """A person with a password, who is logged in to `server`."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("TONGLU_")
    }
    environment["TONGLU_CONFIG"] = str(tmp_path / "profiles.json")
    person = SimpleNamespace(
        environment=environment, profiles=tmp_path / "profiles.json", server=server.address
    )
    person.login = ["login", "-e", "main", "-n", "owner", "--server", server.address]
    done = tonglu(person, *person.login, "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    done = tonglu(
        person, "access", "set-password", "--json", "-",
        stdin=json.dumps({"newPassword": PASSWORD}),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    person.token = stored(person)["token"]
    return person


def stored(person, name: str = "default") -> dict:
    return json.loads(person.profiles.read_text())[name]


def variables(person, **extra) -> SimpleNamespace:
    return SimpleNamespace(environment={**person.environment, **extra})


def test_a_token_is_kept_with_the_server_that_issued_it(person, server):
    assert stored(person)["tokenServer"] == server.address
    assert server.address in tonglu(person, "profile").stdout


@pytest.mark.parametrize("by_variable", [False, True])
@pytest.mark.parametrize(
    "command",
    [
        ["access", "who-am-i"],
        ["orders", "list-orders"],
        ["community", "subscribe", "--timeout", "3"],
        ["files", "upload-file", __file__],
        ["files", "download-file", "--file-id", "5"],
        ["logout"],
        ["access", "logout"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_no_command_sends_the_token_to_another_server(person, server, command, by_variable):
    with Listener() as other:
        if by_variable:
            answer = tonglu(variables(person, TONGLU_SERVER=other.address), *command)
        else:
            answer = tonglu(person, *command, "--server", other.address)
        assert answer.returncode == 26, answer
        assert "LOGIN_REQUIRED" in answer.stderr
        assert server.address in answer.stderr and other.address in answer.stderr
        time.sleep(0.1)
        assert other.received == b""
    assert stored(person)["token"] == person.token


@pytest.mark.parametrize("name", ["localhost", "127.0.0.2", "https://127.0.0.1"])
def test_another_name_or_scheme_is_another_server(person, server, name):
    port = server.address.rsplit(":", 1)[1]
    answer = tonglu(person, "access", "who-am-i", "--server", f"{name}:{port}")
    assert answer.returncode == 26 and "LOGIN_REQUIRED" in answer.stderr, answer


def test_another_spelling_of_a_server_is_the_same_server(person, server):
    environment = {**person.environment, "TONGLU_SERVER": server.address}
    assert tonglu(SimpleNamespace(environment=environment), "access", "who-am-i").returncode == 0


def test_a_profile_whose_server_was_edited_sends_nothing(person):
    with Listener() as other:
        profiles = json.loads(person.profiles.read_text())
        profiles["default"]["server"] = other.address
        person.profiles.write_text(json.dumps(profiles))
        answer = tonglu(person, "access", "who-am-i")
        assert answer.returncode == 26 and "LOGIN_REQUIRED" in answer.stderr
        assert other.received == b""


def test_an_explicit_token_is_sent_to_the_named_server(person):
    with Listener() as other:
        answer = tonglu(
            variables(person, TONGLU_TOKEN=person.token), "access", "who-am-i",
            "--server", other.address, "--timeout", "2",
        )  # fmt: skip
        assert answer.returncode == 14, answer
        assert b"\x10" in other.received or person.token.encode() in other.received


@pytest.mark.parametrize("command", [["login", "-e", "main", "-n", "owner"], ["access", "login"]])
def test_a_login_sends_no_token_not_even_an_explicit_one(person, server, tmp_path, command):
    """The bytes sent to the server are observed by a proxy, in plaintext."""
    recorded = relay(server.address)
    request = {"enterpriseCode": "main", "loginName": "owner", "password": PASSWORD}
    for environment in [{}, {"TONGLU_TOKEN": person.token}]:
        answer = tonglu(
            variables(person, **environment), *command, "--json", "-", "--server",
            recorded.address, stdin=json.dumps(request),
        )  # fmt: skip
        assert answer.returncode == 0, answer
    assert PASSWORD.encode() in recorded.data
    assert b"authorization" not in recorded.data
    assert person.token.encode() not in recorded.data


def relay(address: str) -> SimpleNamespace:
    """Passes connections on to `address` and keeps what clients send."""
    listener = socket.create_server(("127.0.0.1", 0))
    recorded = SimpleNamespace(address=f"127.0.0.1:{listener.getsockname()[1]}", data=b"")
    host, port = address.rsplit(":", 1)

    def copy(source: socket.socket, target: socket.socket, keeps: bool) -> None:
        try:
            while data := source.recv(65_536):
                if keeps:
                    recorded.data += data
                target.sendall(data)
        except OSError:
            pass
        source.close()
        target.close()

    def serve() -> None:
        while True:
            client, _ = listener.accept()
            upstream = socket.create_connection((host, int(port)))
            for ends in [(client, upstream, True), (upstream, client, False)]:
                threading.Thread(target=copy, args=ends, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return recorded


def test_a_login_works_beside_a_token_that_is_revoked_or_of_another_server(person, server, tmp_path):
    assert tonglu(person, "access", "logout").returncode == 0
    assert tonglu(person, "access", "who-am-i").returncode == 26
    again = tonglu(person, *person.login, stdin=PASSWORD + "\n")
    assert again.returncode == 0, again.stderr
    assert tonglu(person, "access", "who-am-i").returncode == 0
    elsewhere = Server(tmp_path / "elsewhere")
    done = tonglu(
        person, "login", "-e", "main", "-n", "owner", "--server", elsewhere.address, "--code",
        elsewhere.login_code,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert stored(person)["tokenServer"] == elsewhere.address
    assert tonglu(person, "access", "who-am-i").returncode == 0
    assert elsewhere.stop() == 0
    back = tonglu(person, *person.login, stdin=PASSWORD + "\n")
    assert back.returncode == 0, back.stderr


def test_a_logout_deletes_the_token_whatever_the_server_responds(person, server):
    assert tonglu(person, "access", "logout").returncode == 0
    # The server no longer accepts it.
    done = tonglu(person, "logout")
    assert done.returncode == 0, done.stderr
    assert stored(person)["token"] == ""
    assert tonglu(person, "logout").returncode == 0
    assert tonglu(person, *person.login, stdin=PASSWORD + "\n").returncode == 0
    token = stored(person)["token"]
    assert server.stop() == 0
    away = tonglu(person, "logout", "--timeout", "5")
    assert away.returncode == 24 and "forgotten here" in away.stderr, away
    assert stored(person)["token"] == "" != token


def test_a_logout_of_an_explicit_token_does_not_change_the_profile(person):
    before = person.profiles.read_text()
    environment = variables(person, TONGLU_TOKEN=person.token)
    assert tonglu(environment, "logout").returncode == 0
    assert person.profiles.read_text() == before
    assert tonglu(person, "access", "who-am-i").returncode == 26


def test_neither_token_nor_password_goes_to_another_machine_in_plaintext(person, tmp_path):
    named = variables(person, TONGLU_TOKEN=person.token)
    for command in [["access", "who-am-i"], ["orders", "list-orders"]]:
        answer = tonglu(named, *command, "--server", "192.0.2.1:7443", "--timeout", "1")
        assert answer.returncode == 19 and "PLAINTEXT_REFUSED" in answer.stderr, answer
        assert "--allow-remote-plaintext" in answer.stderr
    for command in [["login", "-e", "main", "-n", "owner"], ["access", "login"]]:
        answer = tonglu(person, *command, "--server", "192.0.2.1:7443", stdin=PASSWORD + "\n")
        assert answer.returncode == 19 and "PLAINTEXT_REFUSED" in answer.stderr, answer
    allowed = tonglu(
        named, "access", "who-am-i", "--server", "192.0.2.1:7443", "--timeout", "1",
        "--allow-remote-plaintext",
    )  # fmt: skip
    assert "PLAINTEXT_REFUSED" not in allowed.stderr


def test_a_login_from_json_asks_only_for_missing_values(person):
    request = {"enterpriseCode": "main", "loginName": "owner", "password": PASSWORD}
    for stdin in [json.dumps(request)]:
        done = tonglu(person, "login", "--json", "-", stdin=stdin)
        assert done.returncode == 0, done.stderr
        assert "Enterprise:" not in done.stderr and "Login name:" not in done.stderr
    path = person.profiles.parent / "login.json"
    path.write_text(json.dumps({"enterpriseCode": "main", "loginName": "owner"}))
    done = tonglu(person, "login", "--json", str(path), stdin=PASSWORD + "\n")
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() in ("", "Password:")




def test_a_malformed_address_is_refused_with_both_forms(person):
    for address in ["http://127.0.0.1:7443", "127.0.0.1", "grpc://shop.example:1", ""]:
        answer = tonglu(person, "access", "who-am-i", "--server", address)
        assert answer.returncode == 13 and "BAD_ADDRESS" in answer.stderr, answer
        assert "host:port or https://host:port" in answer.stderr
