"""The interop scenarios by our client: against the stock grpcio server, and against our own."""

from __future__ import annotations

import socket
import subprocess

import pytest
from conftest import PROGRAMS

CASES = """
    empty_unary large_unary cacheable_unary client_compressed_unary server_compressed_unary
    client_streaming client_compressed_streaming server_streaming server_compressed_streaming
    ping_pong half_duplex empty_stream timeout_on_sleeping_server cancel_after_begin
    cancel_after_first_response status_code_and_message special_status_message custom_metadata
    unimplemented_method unimplemented_service slow_reader
""".split()


@pytest.mark.parametrize("kind, is_secure", [("stock", False), ("stock", True), ("ours", False)])
@pytest.mark.parametrize("case", CASES)
def test_a_scenario(start, certificate, kind, is_secure, case):
    port = start(kind, is_secure).port
    roots = ["--tls-roots", certificate[0]] if is_secure else []
    done = subprocess.run(
        [PROGRAMS / "interop-client", "--server", f"localhost:{port}", "--case", case, *roots],
        capture_output=True,
        text=True,
        timeout=150,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"✓ {case}" in done.stdout


@pytest.mark.parametrize("case", ["cancel_after_first_response", "empty_unary", "ping_pong"])
def test_an_address_without_a_server_ends_a_scenario(case):
    # Bound but not listening: the port is reserved, and connections are refused.
    with socket.socket() as port:
        port.bind(("127.0.0.1", 0))
        done = subprocess.run(
            [PROGRAMS / "interop-client", "--case", case]
            + ["--server", f"127.0.0.1:{port.getsockname()[1]}"],
            capture_output=True,
            text=True,
            timeout=150,
        )
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"✓ {case}" not in done.stdout
