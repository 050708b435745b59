"""tonglu as a person and a script use it, on the demo enterprise that tools/run makes."""

import json
import os
import re
import socket
import subprocess
import threading
import uuid
from types import SimpleNamespace

from conftest import tonglu
from screen import columns, on_screen
from server import PROGRAMS


def with_token(demo, *arguments) -> subprocess.CompletedProcess:
    """With an explicit token, which is sent to any server named."""
    environment = {**demo.environment, "TONGLU_TOKEN": demo.token}
    return tonglu(SimpleNamespace(environment=environment), *arguments)


def test_the_three_commands_of_tools_run(demo):
    found = tonglu(demo, "catalog", "search-products", "--query", "ljc")
    assert "西湖龙井茶250克" in found.stdout
    near = tonglu(
        demo, "geo", "nearby", "--center", "latitude=30.25,longitude=120.16,datum=gcj02",
        "--radius-m", "5000",
    )  # fmt: skip
    assert [line.split("\t")[0] for line in near.stdout.splitlines()[1:]] == [
        "湖滨茶行", "南山副食", "城站便利", "武林烟酒",
    ]  # fmt: skip
    order = tonglu(
        demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
        "--lines", f"product-id={demo.product},quantity=2",
    )  # fmt: skip
    assert order.returncode == 0
    assert re.search(r"^total\t236\.00$", order.stdout, re.M)
    assert re.search(r"contract", order.stdout)


def test_columns_line_up_under_chinese(demo):
    table, _ = on_screen(demo, "crm", "list-customers", width=120)
    header = table[0]
    start = columns(header[: header.index("CODE")])
    lines = [line for line in table[1:] if " D00" in line]
    assert len(lines) == 4
    for line in lines:
        assert columns(line.split("D00")[0]) == start, line


def test_a_table_fits_its_terminal_and_names_omitted_columns(demo):
    lines, notes = on_screen(demo, "crm", "list-customers", width=40)
    assert all(columns(line) <= 40 for line in lines)
    # The note too is wrapped at the width.
    notes = " ".join(notes.split())
    assert lines[0].startswith("NAME") and "CURRENCY" not in lines[0]
    assert "not shown: " in notes and "CURRENCY" in notes and "-o wide" in notes
    head = tonglu(demo, "crm", "list-customers").stdout.splitlines()[0].split("\t")
    assert "currency" in head and "update_time" not in head


def test_json_output_is_valid_input(demo):
    read = tonglu(demo, "catalog", "get-product", "--product-id", demo.product, "-o", "json")
    product = json.loads(read.stdout)["product"]
    assert product["name"] == "西湖龙井茶250克"
    request = {"productId": product["id"], "version": product["version"], "brand": "狮峰"}
    changed = tonglu(
        demo, "catalog", "update-product", "--json", "-", "-o", "json", stdin=json.dumps(request)
    )
    assert json.loads(changed.stdout)["product"]["brand"] == "狮峰"


def test_a_retry_with_its_request_id_changes_nothing(demo):
    identifier = str(uuid.uuid4())
    command = [
        "crm", "create-customer-class", "--code", "RETRY", "--name", "Retry", "-o", "json",
        "--request-id", identifier,
    ]  # fmt: skip
    first = tonglu(demo, *command)
    assert first.returncode == 0, first.stderr
    assert tonglu(demo, *command).stdout == first.stdout
    fresh = tonglu(demo, *command[:-2])
    assert fresh.returncode == 16
    assert "CODE_TAKEN" in fresh.stderr


def test_refusals_have_advice_and_an_exit_code(demo):
    cases = [
        (["orders", "get-order", "--order-id", "5"], 15, "NOT_FOUND"),
        (["orders", "get-order"], 13, "FIELD_REQUIRED"),
        (
            ["orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
             "--lines", f"product-id={demo.product},quantity=99999"],
            19, "tonglu inventory list-stock",
        ),
        (
            ["crm", "update-customer", "--customer-id", demo.customer, "--version", "77",
             "--level", "1"],
            20, "read it again",
        ),
        (["access", "who-am-i", "--timeout", "0.000001"], 14, "DEADLINE_EXCEEDED"),
    ]  # fmt: skip
    for arguments, code, told in cases:
        answer = tonglu(demo, *arguments)
        assert answer.returncode == code, (arguments, answer)
        assert told in answer.stderr, (arguments, answer.stderr)
        assert answer.stdout == ""
    away = with_token(demo, "orders", "list-orders", "--server", "127.0.0.1:1")
    assert away.returncode == 24 and "is the server running?" in away.stderr


def test_a_lost_connection_is_unavailable_and_a_change_can_be_repeated(demo):
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            connection, _ = listener.accept()
            listener.close()
            connection.sendall(b"\0\0\0\4\0\0\0\0\0")  # SETTINGS: it is a server
            data = b""
            while not re.search(rb"[0-9a-f]{8}-[0-9a-f]{4}-7", data):
                data += connection.recv(65_536)
            connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        address = f"127.0.0.1:{listener.getsockname()[1]}"
        answer = with_token(
            demo, "crm", "create-customer-class", "--code", "L", "--name", "L", "--server", address
        )
        thread.join(10)
    assert answer.returncode == 24
    assert "CONNECTION_LOST" in answer.stderr
    assert "--request-id" in answer.stderr


def test_invalid_arguments_exit_with_64(demo):
    for arguments in [
        ["orders", "eat-order"],
        ["orders", "place-order", "--lines", "product-id"],
        ["orders", "place-order", "--lines", "colour=red"],
        ["orders", "list-orders", "--state", "eaten"],
        ["pricing", "create-price-rule", "--unit-price", "1.23456"],
    ]:
        answer = tonglu(demo, *arguments)
        assert answer.returncode == 64, (arguments, answer)
        assert answer.stderr


def test_without_a_login_the_login_command_is_shown(demo, tmp_path):
    stranger = SimpleNamespace(
        environment={**demo.environment, "TONGLU_CONFIG": str(tmp_path / "none.json")}
    )
    answer = tonglu(stranger, "orders", "list-orders")
    assert answer.returncode == 26
    assert "tonglu login" in answer.stderr


def test_the_profile_is_readable_by_its_owner_only(demo):
    path = demo.folder / "profiles.json"
    assert path.stat().st_mode & 0o777 == 0o600
    token = json.loads(path.read_text())["default"]["token"]
    shown = tonglu(demo, "profile")
    assert "owner" in shown.stdout
    assert token not in shown.stdout


def test_a_password_is_read_and_a_logout_ends_the_token(demo, tmp_path):
    environment = {**demo.environment, "TONGLU_CONFIG": str(tmp_path / "profiles.json")}
    person = SimpleNamespace(environment=environment)
    set_password = tonglu(
        demo, "access", "set-password", "--new-password-stdin",
        stdin="a long enough password\n",
    )  # fmt: skip
    assert set_password.returncode == 0, set_password.stderr
    login = tonglu(person, "login", "-e", "main", "-n", "owner", stdin="a long enough password\n")
    assert login.returncode == 0, login.stderr
    token = json.loads((tmp_path / "profiles.json").read_text())["default"]["token"]
    assert tonglu(person, "access", "who-am-i").returncode == 0
    assert tonglu(person, "logout").returncode == 0
    environment["TONGLU_TOKEN"] = token
    assert tonglu(person, "access", "who-am-i").returncode == 26


def test_completions_have_the_commands(demo):
    for shell in ["bash", "zsh", "fish"]:
        script = tonglu(demo, "--generate-completion-script", shell)
        assert script.returncode == 0
        assert "place-order" in script.stdout


def test_every_command_has_help_that_fits_a_terminal(demo):
    groups = re.findall(r"^  (\w+) ", tonglu(demo, "--help").stdout, re.M)
    commands = 0
    for group in groups:
        text = tonglu(demo, group, "--help").stdout
        for command in re.findall(r"^  ([a-z-]+) {2,}\S", text.split("SUBCOMMANDS:")[-1], re.M):
            if "SUBCOMMANDS" not in text:
                continue
            answer = tonglu(demo, group, command, "--help")
            assert answer.returncode == 0
            assert "OVERVIEW:" in answer.stdout
            commands += 1
    assert commands >= 66


def test_a_stream_is_shown_message_by_message(demo):
    title = "现场播报"
    with subprocess.Popen(
        [PROGRAMS / "tonglu", "community", "subscribe", "-o", "json", "--timeout", "60"],
        env=demo.environment, stdout=subprocess.PIPE, text=True,
    ) as stream:  # fmt: skip
        assert json.loads(stream.stdout.readline())["cursor"]
        tonglu(
            demo, "community", "publish-post", "--kind", "notice", "--title", title,
            "--everyone", "--yes",
        )  # fmt: skip
        assert json.loads(stream.stdout.readline())["post"]["title"] == title
        stream.terminate()


def test_a_file_goes_up_and_comes_down(demo, tmp_path):
    photo = tmp_path / "门头.jpg"
    photo.write_bytes(os.urandom(700_000))
    up = tonglu(demo, "files", "upload-file", str(photo), "--shared", "-o", "json")
    file = json.loads(up.stdout)["file"]
    assert (file["name"], file["contentType"]) == ("门头.jpg", "image/jpeg")
    assert file["sizeBytes"] == "700000"
    assert "门头.jpg" in tonglu(demo, "files", "list-files").stdout
    there = tmp_path / "there"
    there.mkdir()
    # A part received before the connection broke is kept.
    (there / "门头.jpg.part").write_bytes(photo.read_bytes()[:300_000])
    down = tonglu(demo, "files", "download-file", "--file-id", file["id"], "--to", str(there))
    assert down.returncode == 0, down.stderr
    assert (there / "门头.jpg").read_bytes() == photo.read_bytes()
    assert not (there / "门头.jpg.part").exists()
    # A name chosen by another person replaces no file.
    again = tonglu(demo, "files", "download-file", "--file-id", file["id"], "--to", str(there))
    assert again.returncode == 19 and "FILE_EXISTS" in again.stderr
    # A part of a larger file is discarded.
    (there / "y.part").write_bytes(os.urandom(900_000))
    larger = tonglu(
        demo, "files", "download-file", "--file-id", file["id"], "--to", str(there / "y")
    )
    assert larger.returncode == 0 and (there / "y").read_bytes() == photo.read_bytes()
    (there / "x.part").write_bytes(b"what is no part of it")
    spoilt = tonglu(
        demo, "files", "download-file", "--file-id", file["id"], "--to", str(there / "x")
    )
    assert spoilt.returncode == 25 and "DIGEST_MISMATCH" in spoilt.stderr


def test_an_upload_is_repeated_by_its_request_id(demo, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("价目表")
    again = str(uuid.uuid4())
    runs = [
        tonglu(demo, "files", "upload-file", str(note), "--request-id", again, "-o", "json")
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout
    missing = tonglu(demo, "files", "upload-file", str(tmp_path / "none"))
    assert missing.returncode == 19 and "FILE_NOT_READABLE" in missing.stderr


def silent(command: dict, place: str = "") -> list[str]:
    """The commands, options and arguments whose help is empty."""
    if command["commandName"] == "help":
        return []  # The parser's own.
    place = f"{place} {command['commandName']}".strip()
    found = [] if command.get("abstract") else [place]
    for argument in command.get("arguments", []):
        if not argument.get("abstract", "").strip():
            found.append(f"{place}: {argument['valueName']}")
    for inner in command.get("subcommands", []):
        found += silent(inner, place)
    return found


def test_no_command_and_no_option_has_empty_help():
    for program in ["tonglu", "tonglud", "tonglu-load"]:
        done = subprocess.run(
            [PROGRAMS / program, "--experimental-dump-help"],
            capture_output=True, text=True, timeout=30,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert silent(json.loads(done.stdout)["command"]) == []
