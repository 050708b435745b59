"""nghttp2's tools against tonglud: h2load and nghttp, without special options."""

import re
import subprocess

import pytest

CALL = ["-H", "content-type: application/grpc", "-H", "te: trailers"]


@pytest.fixture
def body(tmp_path):
    """An empty message, framed."""
    path = tmp_path / "body"
    path.write_bytes(bytes(5))
    return path


def run(*command) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_h2load_has_every_call_answered(server, body):
    url = f"http://{server.address}/grpc.health.v1.Health/Check"
    out = run("h2load", "-n", "2000", "-c", "8", "-m", "32", "-d", body, *CALL, url)
    assert re.search(r"2000 succeeded, 0 failed, 0 errored, 0 timeout", out), out
    assert re.search(r"status codes: 2000 2xx", out), out


def test_nghttp_shows_the_reply_and_its_trailers(server, body):
    url = f"http://{server.address}/grpc.health.v1.Health/Check"
    out = run("nghttp", "-v", "--no-dep", "-d", body, *CALL, url)
    assert ":status: 200" in out
    assert "grpc-status: 0" in out
    assert "RST_STREAM" not in out


@pytest.mark.parametrize(
    "path, options, status",
    [
        ("/", [], 404),
        ("/favicon.ico", [], 404),
        ("/grpc.health.v1.Health/Check", [], 405),
        ("/grpc.health.v1.Health/Check", ["-d"], 415),
    ],
)
def test_requests_that_are_not_grpc_get_a_plain_response(server, body, path, options, status):
    extra = ["-d", body] if options else []
    out = run("nghttp", "-v", "--no-dep", *extra, f"http://{server.address}{path}")
    assert f":status: {status}" in out
    assert f"{status}: this is a gRPC server" in out
    assert "RST_STREAM" not in out
