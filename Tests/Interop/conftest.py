"""Servers of the public test service, ours and the stock one, and their clients."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAMS = Path(os.environ.get("TONGLU_PROGRAMS", ROOT / ".build" / "debug"))


@pytest.fixture(scope="session", autouse=True)
def protos(tmp_path_factory) -> Path:
    """grpcio's code of the contract, made for this run."""
    folder = tmp_path_factory.mktemp("protos")
    names = ["empty", "messages", "test"]
    subprocess.run(
        [sys.executable, "-m", "grpc_tools.protoc", "-I", HERE / "proto", "--python_out", folder]
        + ["--grpc_python_out", folder]
        + [f"grpc/testing/{name}.proto" for name in names],
        check=True,
        timeout=60,
    )
    # grpcio owns the package `grpc`: the generated modules join it.
    import grpc

    grpc.__path__.append(str(folder / "grpc"))
    return folder


@pytest.fixture(scope="session")
def certificate(tmp_path_factory) -> tuple[Path, Path]:
    """A self-signed certificate for localhost, and its key."""
    folder = tmp_path_factory.mktemp("certificate")
    chain, key = folder / "chain.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
        + ["-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", chain]
        + ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return chain, key


class Peer:
    """A server in its own process."""

    def __init__(self, *command, environment=None) -> None:
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        for line in self.process.stdout:
            if port := re.search(r"listening on .*:(\d+)", line):
                self.port = int(port.group(1))
                return
        raise RuntimeError(f"{command[0]} ended with {self.process.wait()}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


@pytest.fixture(scope="session")
def start(protos, certificate):
    """Starts a server: ours or the stock one, in plaintext or by TLS; one of each kind."""
    peers: dict[tuple[str, bool], Peer] = {}

    def get(kind: str, is_secure: bool) -> Peer:
        if (kind, is_secure) not in peers:
            program = {
                "ours": [PROGRAMS / "interop-server"],
                "stock": [sys.executable, HERE / "stock_server.py", "--protos", protos],
            }[kind]
            options = ["--tls", *certificate] if is_secure else []
            peers[kind, is_secure] = Peer(*program, "--port", "0", *options)
        return peers[kind, is_secure]

    yield get
    for peer in peers.values():
        peer.stop()
