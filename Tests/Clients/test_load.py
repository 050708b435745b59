"""tools/load's program as a load tester runs it: short scenarios, what they report and refuse."""

import json
import subprocess
import xml.etree.ElementTree as ElementTree

import grpc
import pytest
from conftest import ROOT
from google.protobuf import json_format
from server import PROGRAMS
from tonglu.v1 import catalog_pb2, geo_pb2, orders_pb2, pricing_pb2

CALLS = [
    "list-products", "search-products", "get-product", "quote-prices", "place-order", "get-order",
    "list-orders", "list-stock", "nearby", "get-customer", "list-customers", "create-contact",
    "list-posts", "publish-post",
]  # fmt: skip

DATA = {
    "products": 60, "customers": 40, "classes": 3, "priceRules": 300, "stock": 100_000,
    "orders": 5, "posts": 12, "members": 10,
}  # fmt: skip


def load(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglu-load", *arguments],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def write(folder, **members):
    path = folder / "short.json"
    scenario = {"stages": [{"rate": 50, "duration": "2s"}], "timeout": "20s", **members}
    path.write_text(json.dumps(scenario))
    return path


def test_every_call_is_made_answered_and_reported(server, tmp_path):
    scenario = write(
        tmp_path,
        description="A little of everything",
        data=DATA,
        connections=2,
        arrivals="poisson",
        warmUp="500ms",
        operations=[{"call": call, "pageSize": 10} for call in CALLS],
        thresholds=[{"errors": "0%"}, {"operation": "place-order", "max": "20s"}],
    )
    done = load(
        "run", scenario, "--server", server.address, "--code", server.login_code,
        "--server-pid", str(server.process.pid), "--json", tmp_path / "out.json",
        "--svg", tmp_path / "out.svg",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((tmp_path / "out.json").read_text())
    assert report["passed"] is True
    assert [operation["name"] for operation in report["operations"]] == CALLS
    assert 60 < report["all"]["calls"] < 150
    assert report["all"]["succeeded"] == report["all"]["calls"]
    for operation in report["operations"]:
        assert operation["errors"] == {} and operation["dropped"] == 0, operation["name"]
        latency, service = operation["latency"], operation["service"]
        assert latency["p50"] <= latency["p99"] <= latency["p999"]
        assert latency["p50"] >= service["p50"]
    assert report["generator"]["outstandingHighest"] >= 1
    assert report["server"]["cpuSeconds"] > 0
    assert report["server"]["peakBytes"] > 1 << 20
    assert report["setup"]["description"] == "A little of everything"
    assert ElementTree.parse(tmp_path / "out.svg").getroot().tag.endswith("svg")
    for line in ["place-order", "✓ all: errors 0 %, at most 0 %", "server: "]:
        assert line in done.stdout


def test_a_post_is_measured_at_each_of_its_subscribers(server, tmp_path):
    scenario = write(
        tmp_path,
        data={"subscribers": 40},
        stages=[{"rate": 4, "duration": "1s"}],
        operations=[{"call": "publish-post"}],
        thresholds=[{"operation": "deliver-post", "errors": "0%"}],
    )
    done = load(
        "run", scenario, "--server", server.address, "--code", server.login_code,
        "--json", tmp_path / "out.json",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    publish, deliver = json.loads((tmp_path / "out.json").read_text())["operations"]
    assert publish["calls"] == publish["succeeded"] == 4
    assert deliver["name"] == "deliver-post"
    assert deliver["calls"] == deliver["succeeded"] == 160


def test_a_threshold_that_does_not_hold_is_the_exit_status(server, tmp_path):
    scenario = write(
        tmp_path,
        data={"products": 1},
        operations=[{"call": "get-product"}],
        thresholds=[{"p50": "1us"}],
    )
    done = load(
        "run", scenario, "--server", server.address, "--code", server.login_code,
        "--ramp", "10..30", "--duration", "1s", "--connections", "2",
    )  # fmt: skip
    assert done.returncode == 1
    assert "✗ all: p50" in done.stdout
    assert "10/s to 30/s in 1 s, constant arrivals, 2 connections" in done.stdout


@pytest.mark.parametrize(
    "arguments, complaint",
    [
        (["none-such"], "no scenario none-such"),
        (["browse", "--rate", "5", "--ramp", "1..2"], "--rate or --ramp"),
        (["browse", "--ramp", "1"], "BAD_RATE --ramp"),
        (["browse", "--duration", "soon"], "BAD_DURATION --duration"),
        (["browse", "--connections", "0"], "OUT_OF_RANGE connections"),
    ],
)
def test_an_invalid_scenario_is_refused_before_any_call(arguments, complaint):
    done = load("run", *arguments, "--server", "127.0.0.1:1", "--token", "none")
    assert done.returncode == 64
    assert complaint in done.stderr


def test_a_scenario_with_a_wrong_key_is_refused_by_its_name(tmp_path):
    scenario = write(tmp_path, operations=[{"call": "publish-post", "wait": 1}])
    done = load("run", scenario, "--server", "127.0.0.1:1", "--token", "none")
    assert done.returncode == 64
    assert "UNKNOWN_KEY operations[0].wait" in done.stderr


def test_the_payloads_are_requests_that_the_server_answers(server, tmp_path):
    folder = tmp_path / "payloads"
    done = load("payloads", folder, "--server", server.address, "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    token = (folder / "token").read_text()
    assert (folder / "token").stat().st_mode & 0o777 == 0o600
    requests = {
        "list-products": catalog_pb2.ListProductsRequest,
        "search-products": catalog_pb2.SearchProductsRequest,
        "get-product": catalog_pb2.GetProductRequest,
        "quote-prices": pricing_pb2.QuotePricesRequest,
        "nearby": geo_pb2.NearbyRequest,
        "get-order": orders_pb2.GetOrderRequest,
        "place-order": orders_pb2.PlaceOrderRequest,
    }
    calls = json.loads((folder / "calls.json").read_text())
    assert [call["name"] for call in calls] == list(requests)
    channel = grpc.insecure_channel(server.address)
    for call in calls:
        framed = (folder / f"{call['name']}.bin").read_bytes()
        assert framed[0] == 0 and int.from_bytes(framed[1:5], "big") == len(framed) - 5
        request = requests[call["name"]]
        said = (folder / f"{call['name']}.json").read_text()
        assert json_format.Parse(said, request()) == request.FromString(framed[5:])
        service, method = call["method"].rsplit("/", 1)
        ask = channel.unary_unary(f"/{service}/{method}")
        metadata = [("authorization", f"Bearer {token}")]
        reply = ask(framed[5:], metadata=metadata, timeout=20)
        assert reply
        # Read again, or replayed: the same response.
        assert ask(framed[5:], metadata=metadata, timeout=20) == reply
