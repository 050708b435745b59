"""Tests of the programs, as people and operators run them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "clients" / "python" / "tests"))
sys.path.insert(0, str(ROOT / "Tests" / "Support"))

from server import PROGRAMS, Server  # noqa: E402


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path / "data")
    yield server
    if server.process.poll() is None:
        assert server.stop() == 0


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A server with the demo's data, and a profile that is logged in."""
    folder = tmp_path_factory.mktemp("demo")
    server = Server(folder / "data")
    environment = {
        **os.environ,
        "LC_ALL": "C.UTF-8",
        "TONGLU_CONFIG": str(folder / "profiles.json"),
        "TONGLU_PROGRAMS": str(PROGRAMS),
        "TONGLU_SERVER": server.address,
    }
    demo = SimpleNamespace(server=server, environment=environment, folder=folder)
    login = tonglu(
        demo, "login", "--enterprise", "main", "--name", "owner", "--code", server.login_code
    )
    assert login.returncode == 0, login.stderr
    subprocess.run([ROOT / "tools/demo/seed", folder], env=environment, check=True, timeout=120)
    profiles = json.loads((folder / "profiles.json").read_text())
    demo.token = profiles["default"]["token"]
    demo.product = (folder / "product").read_text().strip()
    demo.customer = (folder / "customer").read_text().strip()
    yield demo
    assert server.stop() == 0


def tonglu(demo, *arguments, stdin: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglu", *arguments],
        env=demo.environment,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=30,
    )
