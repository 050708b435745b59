"""Completion: by the generated scripts, of enums and profiles, and of live things by the server."""

import json
import shutil
import subprocess
import time
from types import SimpleNamespace

import pytest
from conftest import tonglu
from server import PROGRAMS


def asked(
    person, command: list[str], what: str, typed: str, *words: str
) -> subprocess.CompletedProcess:
    """What a shell's script asks: candidates for the last word."""
    line = ["tonglu", *command, *words, typed]
    return tonglu(
        person, "---completion", *command, "--", what, str(len(line) - 1), str(len(typed)), *line
    )


def offered(person, command: list[str], what: str, typed: str, *words: str) -> list[str]:
    done = asked(person, command, what, typed, *words)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    return done.stdout.split("\n")[:-1] if done.stdout.strip() else []


@pytest.fixture
def person(demo, tmp_path):
    """The demo's owner with profiles of its own, and so with a cache of its own."""
    profiles = tmp_path / "profiles.json"
    shutil.copy(demo.folder / "profiles.json", profiles)
    environment = {**demo.environment, "TONGLU_CONFIG": str(profiles), "SAP_SHELL": "bash"}
    return SimpleNamespace(environment=environment, cache=tmp_path / "completions.json",
                           profiles=profiles, folder=tmp_path)  # fmt: skip


PRODUCT = ["catalog", "get-product"]


def test_scripts_ask_for_things_and_have_the_values_of_enums(demo):
    for shell in ["bash", "zsh", "fish"]:
        script = tonglu(demo, "--generate-completion-script", shell).stdout
        assert "placed" in script and "cancelled" in script, shell
        assert "---completion orders get-order" in script, shell
        assert "---completion orders list-orders -- --customer" in script, shell


def test_things_are_offered_by_their_handles(demo, person):
    assert offered(person, PRODUCT, "positional@0", "TEA") == ["TEA-LJ-250"]
    assert offered(person, PRODUCT, "--product-id", "oil", "--product-id") == ["OIL-5L"]
    assert offered(person, ["crm", "get-customer"], "--customer", "D00") == [
        "D001", "D002", "D003", "D004",
    ]  # fmt: skip
    assert offered(person, ["crm", "get-customer"], "positional@0", "hbcx") == ["D001"]
    assert "HZ" in offered(person, ["inventory", "list-stock"], "--warehouse", "")
    placed = tonglu(demo, "orders", "place-order", "--currency", "CNY", "--customer", "D001",
                    "--lines", "SOAP-3:1", "-o", "name")  # fmt: skip
    numbers = offered(person, ["orders", "get-order"], "positional@0", "")
    assert placed.stdout.strip() in numbers
    assert offered(person, PRODUCT, "positional@0", "NO-SUCH-THING") == []


def test_what_belongs_to_a_customer_is_offered_within_the_one_on_the_line(demo, person):
    for customer, name in [("D001", "冯采购"), ("D002", "冯会计")]:
        made = tonglu(demo, "crm", "create-contact", customer, "--name", name)
        assert made.returncode == 0, made.stderr
    update = ["crm", "update-contact"]
    assert offered(person, update, "positional@0", "D001/冯") == ["D001/冯采购"]
    assert offered(person, update, "positional@0", "D002/冯") == ["D002/冯会计"]
    assert offered(person, update, "positional@0", "湖滨茶行/fcg") == ["湖滨茶行/冯采购"]
    assert offered(person, update, "positional@0", "冯") == []
    assert offered(person, update, "positional@0", "D00/冯") == []
    assert offered(person, update, "positional@0", "nobody/冯") == []
    got = tonglu(demo, *update, "D001/冯采购", "--title", "采购", "--version", "1", "--dry-run")
    assert got.returncode == 0, got.stderr
    placed = tonglu(demo, "orders", "place-order", "--currency", "CNY", "--customer", "D004",
                    "--lines", "SOAP-3:1")  # fmt: skip
    assert placed.returncode == 0, placed.stderr
    orders = ["orders", "get-order"]
    assert len(offered(person, orders, "positional@0", "SO-", "--customer", "D004")) == 1
    assert offered(person, orders, "positional@0", "SO-", "--customer=D003") == []


def test_bash_completes_what_is_typed(demo, person):
    script = person.folder / "tonglu.bash"
    script.write_text(tonglu(demo, "--generate-completion-script", "bash").stdout)
    ask = f"""
    PATH={PROGRAMS}:$PATH; source {script}
    COMP_WORDS=(tonglu orders list-orders --customer D00); COMP_CWORD=4
    COMP_LINE="tonglu orders list-orders --customer D00"; COMP_POINT=${{#COMP_LINE}}
    _tonglu tonglu D00 --customer; printf '%s\\n' "${{COMPREPLY[@]}}"
    COMP_WORDS=(tonglu orders list-orders --state pl); COMP_CWORD=4
    COMP_LINE="tonglu orders list-orders --state pl"; COMP_POINT=${{#COMP_LINE}}
    COMPREPLY=(); _tonglu tonglu pl --state; printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "-c", ask], env=person.environment, capture_output=True, text=True, timeout=30
    )
    assert [word.strip() for word in done.stdout.split()] == [
        "D001", "D002", "D003", "D004", "placed",
    ], done.stderr  # fmt: skip


def test_profiles_are_offered_by_name(person):
    kept = json.loads(person.profiles.read_text())
    person.profiles.write_text(json.dumps({**kept, "depot": kept["default"]}))
    assert offered(person, PRODUCT, "--profile", "", "--profile") == ["default", "depot"]
    assert offered(person, PRODUCT, "--profile", "de", "--profile") == ["default", "depot"]
    assert offered(person, PRODUCT, "--profile", "dep", "--profile") == ["depot"]
    person.profiles.write_text("{")
    assert offered(person, PRODUCT, "--profile", "", "--profile") == []


def test_candidates_are_kept_in_a_file_of_the_owner_alone(person):
    first = offered(person, PRODUCT, "positional@0", "TEA")
    assert person.cache.stat().st_mode & 0o777 == 0o600
    token = json.loads(person.profiles.read_text())["default"]["token"]
    assert token not in person.cache.read_text()
    # Young candidates come without a call; older ones where the server does not answer.
    kept = json.loads(person.cache.read_text())
    kept["entries"][0]["values"] = ["KEPT-1"]
    person.cache.write_text(json.dumps(kept))
    assert offered(person, PRODUCT, "positional@0", "TEA") == ["KEPT-1"]
    kept["entries"][0]["seconds"] = str(int(time.time()) - 3_600)
    person.cache.write_text(json.dumps(kept))
    assert offered(person, PRODUCT, "positional@0", "TEA") == first


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"entries":7}', '{"entries":[{}]}', "\x00\xff"])
def test_a_damaged_cache_is_as_none(person, damage):
    person.cache.write_bytes(damage.encode("utf-8", "surrogateescape"))
    assert offered(person, PRODUCT, "positional@0", "TEA") == ["TEA-LJ-250"]
    assert json.loads(person.cache.read_text())["entries"]


def test_a_folder_that_cannot_be_written_is_no_error(demo, person):
    person.cache.mkdir()
    (person.cache / "in the way").touch()
    assert offered(person, PRODUCT, "positional@0", "TEA") == ["TEA-LJ-250"]


def test_without_a_login_or_a_server_nothing_is_offered_and_nothing_said(person):
    kept = json.loads(person.profiles.read_text())
    for change in [
        {"server": "127.0.0.1:1", "tokenServer": "127.0.0.1:1"}, {"token": ""},
        {"server": "no such address"},
    ]:  # fmt: skip
        person.environment.pop("TONGLU_SERVER", None)
        person.profiles.write_text(json.dumps({"default": {**kept["default"], **change}}))
        assert offered(person, PRODUCT, "positional@0", "TEA") == [], change
    person.profiles.write_text("{")
    assert offered(person, PRODUCT, "positional@0", "TEA") == []
    person.profiles.unlink()
    assert offered(person, PRODUCT, "positional@0", "TEA") == []
    person.environment["TONGLU_TOKEN"] = "tl_wrong"
    assert offered(person, PRODUCT, "positional@0", "TEA") == []


def silent_server():
    """A port that accepts connections and never answers, and what it has received."""
    import socket
    import threading

    listener = socket.create_server(("127.0.0.1", 0))
    received: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=read, args=(connection,), daemon=True).start()

    def read(connection) -> None:
        try:
            while data := connection.recv(65_536):
                received.append(data)
        except OSError:
            return

    threading.Thread(target=serve, daemon=True).start()
    return listener, received


def test_a_token_is_not_sent_to_another_server_and_a_silent_one_is_not_waited_for(person):
    listener, received = silent_server()
    try:
        address = f"127.0.0.1:{listener.getsockname()[1]}"
        assert offered(person, PRODUCT, "positional@0", "TEA", "--server", address) == []
        assert received == []
        kept = json.loads(person.profiles.read_text())["default"]
        own = {**kept, "server": address, "tokenServer": address}
        person.profiles.write_text(json.dumps({"default": own}))
        person.environment.pop("TONGLU_SERVER", None)
        # Without its own limit the call would last as long as the test waits for the program.
        assert offered(person, PRODUCT, "positional@0", "TEA") == []
        assert received != []
    finally:
        listener.close()
