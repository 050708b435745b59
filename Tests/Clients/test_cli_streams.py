"""Streams of tonglu: a line for each message, over a restart of the server, and how they end."""

import json
import os
import queue
import signal
import subprocess
import threading
import time
from types import SimpleNamespace

import pytest
from conftest import tonglu
from screen import ESCAPES
from server import PROGRAMS, Server
from test_cli_input import Typist


@pytest.fixture
def firm(tmp_path):
    server = Server(tmp_path / "data")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TONGLU_")}
    environment |= {
        "TONGLU_CONFIG": str(tmp_path / "profiles.json"), "TONGLU_SERVER": server.address,
    }  # fmt: skip
    firm = SimpleNamespace(environment=environment, server=server)
    done = tonglu(firm, "login", "-e", "main", "-n", "owner", "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    customer = tonglu(firm, "crm", "create-customer", "--name", "收件", "-o", "json").stdout
    done = tonglu(
        firm, "crm", "create-member", "--customer-id", json.loads(customer)["customer"]["id"],
        "--name", "王", "--roles", "boss",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    yield firm
    if server.process.poll() is None:
        assert server.stop() == 0


def publish(firm, title: str) -> None:
    done = tonglu(
        firm, "community", "publish-post", "--kind", "notice", "--title", title, "--everyone",
        "--yes",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


class Follower:
    """A stream into a pipe, whose lines are read as they arrive; it is ended with the block."""

    def __init__(self, firm, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [PROGRAMS / "tonglu", *arguments], env=firm.environment, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
            # Ctrl-C is ignored by what a shell started in the background.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )  # fmt: skip
        self.lines: queue.Queue[str] = queue.Queue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def line(self) -> str:
        return self.lines.get(timeout=30)

    def end(self, number: signal.Signals = signal.SIGINT) -> tuple[int, str]:
        self.process.send_signal(number)
        code = self.process.wait(30)
        return code, self.process.stderr.read()

    def __enter__(self) -> "Follower":
        return self

    def __exit__(self, *_) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(30)


@pytest.mark.parametrize("way", ["stop", "kill"])
def test_a_stream_goes_on_over_a_restart_of_the_server_and_misses_nothing(firm, way):
    with Follower(firm, "community", "subscribe", "-o", "jsonl") as stream:
        assert json.loads(stream.line())["cursor"]
        publish(firm, "前")
        assert json.loads(stream.line())["post"]["title"] == "前"
        address = firm.server.address
        if way == "stop":
            assert firm.server.stop() == 0
        else:
            firm.server.kill()
        firm.server.start(address)
        publish(firm, "后")
        publish(firm, "末")
        seen = []
        while len(seen) < 2:
            post = json.loads(stream.line()).get("post")
            if post:
                seen.append(post["title"])
        assert seen == ["后", "末"]
        code, notes = stream.end()
        assert code == -signal.SIGINT
        assert notes.count("the stream was interrupted") == 1
        assert notes.count("the stream continues") == 1


def test_a_timeout_ends_a_stream_with_success(firm):
    began = time.monotonic()
    done = tonglu(firm, "community", "subscribe", "--timeout", "1.5")
    assert (done.returncode, done.stdout) == (0, ""), done
    assert 1.3 < time.monotonic() - began < 20


def test_a_stream_that_never_began_fails(firm):
    away = SimpleNamespace(environment={**firm.environment, "TONGLU_TOKEN": "x"})
    done = tonglu(away, "community", "subscribe", "--server", "127.0.0.1:1", "--timeout", "5")
    assert done.returncode == 24
    assert tonglu(firm, "crm", "watch-customer").returncode == 13
    bad = tonglu(firm, "community", "subscribe", "--cursor", "x", "--timeout", "5")
    assert bad.returncode == 13 and "BAD_CURSOR" in bad.stderr


def test_each_message_is_a_line(firm):
    customer = json.loads(
        tonglu(firm, "crm", "create-customer", "--name", "永兴五金", "--code", "YX", "-o", "json").stdout
    )["customer"]
    watch = ["crm", "watch-customer", "--customer-id", customer["id"]]
    person = Typist({**firm.environment, "TERM": "xterm"}, *watch)
    person.wait_for("following; Ctrl-C ends")
    with Follower(firm, *watch, "-o", "tsv") as piped, Follower(firm, *watch, "-o", "json") as begun:
        # Both follow from before the changes: this one has shown where it begins.
        assert begun.line()
        time.sleep(1)
        for number, level in enumerate([3, 4], 1):
            done = tonglu(
                firm, "crm", "update-customer", "--customer-id", customer["id"], "--version",
                str(number), "--level", str(level),
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
        cells = piped.line().split("\t")
        assert cells[0][10] == "T" and cells[0].endswith("+08:00")
        assert {"永兴五金", "YX"} <= set(cells) and "customer" in cells
        assert piped.line().count("\t") == len(cells) - 1
    person.wait_for("永兴五金  YX")
    person.type("\x03")
    assert person.process.wait(20) == -signal.SIGINT
    os.close(person.terminal)


def test_ctrl_c_during_a_change_tells_the_request_id(firm):
    firm.server.process.send_signal(signal.SIGSTOP)
    try:
        person = Typist(
            {**firm.environment, "TERM": "xterm"}, "crm", "create-customer-class", "--code", "C",
            "--name", "C",
        )  # fmt: skip
        person.wait_for("waiting for 127.0.0.1:")
        person.type("\x03")
        code, shown = person.end()
    finally:
        firm.server.process.send_signal(signal.SIGCONT)
    assert code == 130
    shown = ESCAPES.sub("", shown)
    assert "interrupted" in shown and "the same call with --request-id " in shown
    identifier = shown.split("--request-id ")[1].split()[0]
    again = ["crm", "create-customer-class", "--code", "C", "--name", "C", "--request-id", identifier]
    done = tonglu(firm, *again)
    assert done.returncode == 0, done.stderr
