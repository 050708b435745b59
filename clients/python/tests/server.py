"""A tonglud of the debug build on its own directory, ended by its process id."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from pathlib import Path

import grpc
from tonglu import AccessServiceClient, bearer, connect, request_id
from tonglu.v1 import identity_pb2

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = Path(os.environ.get("TONGLU_PROGRAMS", ROOT / ".build" / "debug"))
# Not the configuration of a tonglud that is installed on this machine.
os.environ.setdefault("TONGLUD_CONFIG", "/dev/null")


class Server:
    """Starts on a free port; `login_code` is set when the directory was empty."""

    def __init__(self, directory: Path, *options) -> None:
        self.directory = directory
        self.options = options
        self.login_code = ""
        self.start()

    def start(self, listen: str = "127.0.0.1:0") -> None:
        self.process = subprocess.Popen(
            [PROGRAMS / "tonglud", "--data", self.directory, "--listen", listen]
            + list(self.options),
            stdout=subprocess.PIPE,
            text=True,
        )
        for line in self.process.stdout:
            if code := re.search(r"login code: (\S+)", line):
                self.login_code = code.group(1)
            if admin := re.search(r"metrics and health on ([^\s\"]+)", line):
                self.admin = admin.group(1)
            if address := re.search(r"listens on ([^\s\"]+)", line):
                self.address = address.group(1)
                return
        raise RuntimeError(f"tonglud ended with {self.process.wait()}")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def channel(self) -> grpc.Channel:
        return connect(self.address)

    def owner_token(self) -> str:
        reply = AccessServiceClient(self.channel()).login(
            identity_pb2.LoginRequest(
                request_id=request_id(),
                enterprise_code="main",
                login_name="owner",
                login_code=self.login_code,
            ),
            timeout=10,
        )
        return reply.token

    def as_owner(self) -> grpc.Channel:
        return bearer(self.channel(), self.owner_token())
