"""Input of tonglu: secrets, negative numbers, days and times, confirmation."""

import datetime
import itertools
import json
import os
import pty
import re
import select
import signal
import subprocess
import time
from types import SimpleNamespace

import pytest
from conftest import tonglu
from screen import on_screen
from server import PROGRAMS, Server

PASSWORD = "a long enough password"


class Typist:
    """A person at a terminal, who waits for each question."""

    def __init__(self, environment: dict, *arguments: str) -> None:
        self.terminal, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [PROGRAMS / "tonglu", *arguments], env=environment, stdin=theirs, stdout=theirs,
            stderr=theirs, start_new_session=True, preexec_fn=self._take,
        )  # fmt: skip
        os.close(theirs)
        self.shown = ""

    @staticmethod
    def _take() -> None:
        import fcntl
        import termios

        # Ctrl-C is ignored by what a shell started in the background.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + 20
        while text not in self.shown:
            assert time.monotonic() < end, self.shown
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.shown += os.read(self.terminal, 65_536).decode()
        self.shown = self.shown.split(text, 1)[1] if text else self.shown

    def type(self, text: str) -> None:
        time.sleep(0.1)
        os.write(self.terminal, text.encode())

    def end(self) -> tuple[int, str]:
        shown = self.shown
        while True:
            try:
                data = os.read(self.terminal, 65_536)
            except OSError:
                break
            if not data:
                break
            shown += data.decode()
        os.close(self.terminal)
        return self.process.wait(20), shown


@pytest.fixture(scope="module")
def firm(tmp_path_factory):
    """A server of its own, whose owner is logged in."""
    folder = tmp_path_factory.mktemp("firm")
    server = Server(folder / "data")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU_")}
    environment |= {"TONGLU_CONFIG": str(folder / "profiles.json"), "TONGLU_SERVER": server.address}
    firm = SimpleNamespace(environment=environment, server=server, folder=folder)
    done = tonglu(firm, "login", "-e", "main", "-n", "owner", "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    yield firm
    assert server.stop() == 0


def test_a_new_password_is_typed_twice_and_not_shown(firm):
    person = Typist(firm.environment, "access", "set-password")
    person.wait_for("Current password (Enter for none): ")
    person.type("\n")
    person.wait_for("New password: ")
    person.type(PASSWORD + "\n")
    person.wait_for("New password again: ")
    person.type(PASSWORD + "\n")
    code, shown = person.end()
    assert code == 0, shown
    assert PASSWORD not in shown
    again = Typist(firm.environment, "login", "-e", "main", "-n", "owner")
    again.wait_for("Password (Enter if you have a one-time code): ")
    again.type(PASSWORD + "\n")
    assert again.end()[0] == 0


def test_two_new_passwords_that_differ_change_nothing(firm):
    person = Typist(firm.environment, "access", "set-password")
    for question, answer in [
        ("Current password (Enter for none): ", "x"), ("New password: ", "one password here"),
        ("New password again: ", "another password"),
    ]:  # fmt: skip
        person.wait_for(question)
        person.type(answer + "\n")
    code, shown = person.end()
    assert code == 64 and "not the same" in shown


def test_ctrl_c_at_a_hidden_question_leaves_the_terminal_as_it_was(firm):
    import termios

    person = Typist(firm.environment, "access", "set-password")
    person.wait_for("Current password")
    time.sleep(0.2)
    assert not termios.tcgetattr(person.terminal)[3] & termios.ECHO
    person.type("\x03")
    assert person.process.wait(20) == 130
    assert termios.tcgetattr(person.terminal)[3] & termios.ECHO
    os.close(person.terminal)


def test_secrets_are_never_options_and_come_from_input_or_a_file(firm, tmp_path):
    for command in [["set-password", "--new-password"], ["login", "--password"]]:
        refused = tonglu(firm, "access", *command, PASSWORD)
        assert refused.returncode == 64, refused
        assert PASSWORD not in tonglu(firm, "access", command[0], "--help").stdout
    for group in ["access", "staff", "enterprise", "crm"]:
        for command in tonglu(firm, group, "--help").stdout.split("SUBCOMMANDS:")[1].split("\n"):
            if not command.startswith("  ") or command.startswith("   "):
                continue
            text = tonglu(firm, group, command.split()[0], "--help").stdout
            assert not re.search(r"--[a-z-]*(password|login-code) <", text), command
    absent = tonglu(firm, "access", "set-password")
    assert absent.returncode == 13 and "--new-password-stdin" in absent.stderr
    done = tonglu(
        firm, "access", "set-password", "--current-password-stdin", "--new-password-stdin",
        stdin=f"{PASSWORD}\n{PASSWORD} 2\n",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (tmp_path / "old").write_text(f"{PASSWORD} 2\n")
    (tmp_path / "new").write_text(PASSWORD)
    done = tonglu(
        firm, "access", "set-password", "--current-password-file", str(tmp_path / "old"),
        "--new-password-file", str(tmp_path / "new"),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    both = tonglu(
        firm, "access", "set-password", "--json", "-", "--new-password-stdin", stdin="{}"
    )
    assert both.returncode == 64
    request = {"currentPassword": PASSWORD, "newPassword": PASSWORD}
    done = tonglu(firm, "access", "set-password", "--json", "-", stdin=json.dumps(request))
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def stock(firm):
    """A product in a warehouse: 10 pieces."""
    warehouse = made(firm, "inventory", "create-warehouse", "--code", "W", "--name", "仓")["warehouse"]
    product = made(
        firm, "catalog", "create-product", "--sku", "A", "--name", "角磨机", "--base-unit", "台"
    )["product"]
    made(
        firm, "inventory", "receive-stock", "--warehouse-id", warehouse["id"], "--lines",
        f"product-id={product['id']},quantity=10",
    )  # fmt: skip
    return SimpleNamespace(warehouse=warehouse["id"], product=product["id"])


priorities = itertools.count(1)


def priority() -> list[str]:
    """Price rules of one unit and time differ in it."""
    return ["--priority", str(next(priorities))]


def made(firm, *arguments: str) -> dict:
    done = tonglu(firm, *arguments, "-o", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_negative_number_is_a_value(firm, stock):
    text = tonglu(firm, "inventory", "adjust-stock", "--help").stdout
    assert "--delta" in text
    done = tonglu(
        firm, "inventory", "adjust-stock", "--warehouse-id", stock.warehouse, "--product-id",
        stock.product, "--delta", "-3", "--reason", "breakage",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    level = made(firm, "inventory", "list-stock")["levels"][0]
    assert level["onHandE3"] == "7000"
    # Each is parsed, and refused by the server for its value.
    for arguments in [
        ["geo", "nearby", "--center", "latitude=-30,longitude=-100,datum=wgs84", "--radius-m", "-5"],
        ["catalog", "list-products", "--page-size", "-1"],
        ["orders", "get-order", "--order-id", "-7"],
        ["pricing", "create-price-rule", "--product-id", stock.product, "--unit-price", "-1.50"],
    ]:
        answer = tonglu(firm, *arguments)
        assert answer.returncode in (13, 15), (arguments, answer)


def test_a_day_is_in_the_enterprises_zone_in_every_zone_of_the_computer(firm, stock):
    rule = [
        "pricing", "create-price-rule", "--product-id", stock.product, "--unit", "台",
        "--currency", "CNY", "--unit-price",
    ]  # fmt: skip
    for number, zone in enumerate(["UTC", "America/New_York", "Asia/Shanghai"]):
        person = SimpleNamespace(environment={**firm.environment, "TZ": zone})
        for index, (typed, meant) in enumerate(
            [
                ("2026-12-01", "2026-11-30T16:00:00Z"),
                ("2026-12-01T08:30", "2026-12-01T00:30:00Z"),
                ("2026-12-01 08:30:15", "2026-12-01T00:30:15Z"),
                ("2026-12-01T00:00:00+01:00", "2026-11-30T23:00:00Z"),
            ]
        ):
            price = [f"{number + 1}.{index}", *priority()]
            kept = made(person, *rule, *price, "--start-time", typed)["priceRule"]
            assert kept["startTime"] == meant, (zone, typed)
        done = tonglu(
            person, *rule, f"9.{number}", *priority(), "--end-time", "2026-12-31", "-o", "json"
        )
        assert json.loads(done.stdout)["priceRule"]["endTime"] == "2026-12-31T16:00:00Z"
        assert "--end-time 2026-12-31: to the end of that day" in done.stderr
        assert "2027-01-01T00:00:00+08:00 (Asia/Shanghai)" in done.stderr
        listing = ["pricing", "list-price-rules", "--columns", "unit-price,start-time"]
        assert "\t2026-12-01T08:30:15+08:00\n" in tonglu(person, *listing).stdout
        lines, _ = on_screen(person, *listing)
        assert any("2026-12-01 08:30" in line for line in lines)
        # The zone is marked once, and only where clocks differ from it.
        assert "\n".join(lines).count("+08:00") == (0 if zone == "Asia/Shanghai" else 1)
    assert "2026-12-01" in tonglu(firm, *rule[:2], "--help").stdout
    for typed in ["2026/12/01", "13-01", "02-30", "2026-13-01", "2026-02-30", "2026-12-01T25:00", "2y", "h"]:
        assert tonglu(firm, *rule, "1", "--start-time", typed).returncode == 64, typed


def test_a_day_as_until_includes_the_day(firm):
    orders = ["orders", "list-orders", "--since", "2026-11-30", "--until", "2026-11-30"]
    done = tonglu(firm, *orders)
    assert done.returncode == 0
    assert "2026-12-01T00:00:00+08:00 (Asia/Shanghai)" in done.stderr


def test_times_relative_to_now_are_understood_in_the_enterprises_zone(firm):
    """The bounds are those of the request: an order is placed at a time, and found or not."""
    shanghai = datetime.timezone(datetime.timedelta(hours=8))
    customer = made(firm, "crm", "create-customer", "--name", "时间")["customer"]
    product = made(
        firm, "catalog", "create-product", "--sku", "TIME", "--name", "T", "--base-unit", "个"
    )["product"]["id"]  # fmt: skip
    made(
        firm, "pricing", "create-price-rule", "--product-id", product, "--unit", "个",
        "--currency", "CNY", "--unit-price", "1", *priority(),
    )  # fmt: skip
    warehouse = made(
        firm, "inventory", "create-warehouse", "--code", "TIME", "--name", "T", "--is-default"
    )["warehouse"]["id"]  # fmt: skip
    made(
        firm, "inventory", "receive-stock", "--warehouse-id", warehouse, "--lines",
        f"product-id={product},quantity=100",
    )  # fmt: skip

    def placed(when: datetime.datetime) -> str:
        return made(
            firm, "orders", "place-order", "--customer-id", customer["id"], "--currency", "CNY",
            "--warehouse-id", warehouse, "--lines", f"product-id={product},quantity=1",
            "--place-time", when.isoformat(timespec="seconds"),
        )["order"]["id"]  # fmt: skip

    now = datetime.datetime.now(shanghai)
    if now.hour == 23 and now.minute >= 59:
        time.sleep(61 - now.second)  # "today" must not change meanwhile.
    now = datetime.datetime.now(shanghai) - datetime.timedelta(seconds=2)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    eve = midnight - datetime.timedelta(seconds=1)
    before = placed(midnight - datetime.timedelta(hours=25))
    last, fresh = placed(eve), placed(now)

    def found(*bounds: str, zone: str = "America/New_York") -> set[str]:
        person = SimpleNamespace(environment={**firm.environment, "TZ": zone})
        listing = ["orders", "list-orders", "--customer-id", customer["id"], *bounds]
        return {order["id"] for order in made(person, *listing).get("orders", [])}

    assert found("--since", "today") == found("--since", "今天") == {fresh}
    assert found("--since", "yesterday") == {last, fresh}
    assert found("--since", "yesterday", "--until", "yesterday") == {last}
    assert found("--since", now.strftime("%m-%d")) == {fresh}
    assert found("--since", now.strftime("%Y-%m-%d 00:00")) == {fresh}
    assert found("--since", eve.strftime("%Y-%m-%dT%H:%M:%S")) == {last, fresh}
    assert found("--since", "-3d") == found("--since", "1w") == {before, last, fresh}
    assert found("--until", "-3d") == set() and found("--since", "+1h") == set()
    older = placed(now - datetime.timedelta(hours=1))
    for bound in ["-5m", "5m"]:
        assert found("--since", bound) & {older, fresh} == {fresh}
    assert found("--since", "-2h") >= {older, fresh}
    ahead = made(
        firm, "pricing", "create-price-rule", "--product-id", product, "--unit", "个",
        "--currency", "CNY", "--unit-price", "2", "--start-time", "2h", *priority(),
    )["priceRule"]["startTime"]  # fmt: skip
    away = datetime.datetime.fromisoformat(ahead) - now
    assert datetime.timedelta(hours=2) <= away < datetime.timedelta(hours=2, minutes=2)
    for text in ["yesterday", "-2h", "12-01"]:
        assert text in tonglu(firm, "orders", "list-orders", "--help").stdout


def test_days_on_which_clocks_are_changed(tmp_path):
    server = Server(tmp_path / "data", "--time-zone", "America/New_York")
    environment = {
        **os.environ, "TONGLU_CONFIG": str(tmp_path / "p.json"), "TONGLU_SERVER": server.address,
        "TZ": "Asia/Shanghai",
    }  # fmt: skip
    firm = SimpleNamespace(environment=environment)
    done = tonglu(firm, "login", "-e", "main", "-n", "owner", "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    product = made(
        firm, "catalog", "create-product", "--sku", "A", "--name", "A", "--base-unit", "pc"
    )["product"]["id"]
    rule = [
        "pricing", "create-price-rule", "--product-id", product, "--unit", "pc", "--currency",
        "USD", "--unit-price",
    ]  # fmt: skip
    for typed, meant in [
        ("2026-03-08", "2026-03-08T05:00:00Z"),
        ("2026-03-09", "2026-03-09T04:00:00Z"),
        ("2026-11-01", "2026-11-01T04:00:00Z"),
        ("2026-11-02", "2026-11-02T05:00:00Z"),
        ("2026-11-01T01:30:00-05:00", "2026-11-01T06:30:00Z"),
    ]:
        kept = made(firm, *rule, "5", *priority(), "--start-time", typed)["priceRule"]
        assert kept["startTime"] == meant, typed
    gap = tonglu(firm, *rule, "8", "--start-time", "2026-03-08T02:30")
    assert gap.returncode == 64 and "does not exist in America/New_York" in gap.stderr
    twice = tonglu(firm, *rule, "8", "--start-time", "2026-11-01T01:30")
    assert twice.returncode == 64
    assert "2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00" in twice.stderr
    ended = tonglu(firm, *rule, "8", *priority(), "--end-time", "2026-11-01", "-o", "json")
    assert json.loads(ended.stdout)["priceRule"]["endTime"] == "2026-11-02T05:00:00Z"
    listing = ["pricing", "list-price-rules", "--columns", "start-time"]
    assert "2026-11-01T01:30:00-05:00" in tonglu(firm, *listing).stdout
    # On a terminal the offset is shown in the repeated hour only.
    lines, _ = on_screen(firm, *listing)
    assert "2026-11-01 01:30-05:00" in [line.strip() for line in lines]
    assert "America/New_York" in lines[0]
    assert server.stop() == 0


def test_the_zone_is_read_again_after_a_change(firm, stock):
    enterprise = made(firm, "enterprise", "get-enterprise")["enterprise"]
    changed = made(
        firm, "enterprise", "update-enterprise", "--version", enterprise["version"], "--time-zone",
        "Asia/Tokyo",
    )["enterprise"]  # fmt: skip
    rule = made(
        firm, "pricing", "create-price-rule", "--product-id", stock.product, "--unit", "台",
        "--currency", "CNY", "--unit-price", "77", "--start-time", "2026-12-02", *priority(),
    )["priceRule"]  # fmt: skip
    assert rule["startTime"] == "2026-12-01T15:00:00Z"
    assert "Asia/Tokyo" in tonglu(firm, "enterprise", "get-enterprise").stdout
    made(
        firm, "enterprise", "update-enterprise", "--version", changed["version"], "--time-zone",
        "Asia/Shanghai",
    )  # fmt: skip


def test_a_file_is_deleted_after_a_question_at_a_terminal(firm, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("x")
    file = made(firm, "files", "upload-file", str(note), "--shared")["file"]
    delete = ["files", "delete-file", "--file-id", file["id"], "--version", file["version"]]
    for answer in ["n\n", "\n"]:
        person = Typist(firm.environment, *delete)
        person.wait_for("[y/N] ")
        person.type(answer)
        code, shown = person.end()
        assert code == 1 and "nothing was done" in shown
    assert made(firm, "files", "get-file", "--file-id", file["id"])["file"]["id"] == file["id"]
    person = Typist(firm.environment, *delete, "--yes")
    assert person.end()[0] == 0
    assert tonglu(firm, "files", "get-file", "--file-id", file["id"]).returncode == 15
