"""bench-server by stock grpcio: every response is compared with a computation by the test."""

import math
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import grpc
import pytest
from grpc_tools import protoc

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "tools/bench/contract"
PLACES = 5_000


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """The messages, the stub's methods by name, and the database's file."""
    work = tmp_path_factory.mktemp("bench")
    status = protoc.main(
        ["protoc", f"-I{CONTRACT / 'proto'}", f"-I{ROOT / 'Proto'}",
         f"-I{Path(protoc.__file__).parent / '_proto'}", f"--python_out={work}",
         f"--grpc_python_out={work}", "bench.proto"]
    )  # fmt: skip
    assert status == 0
    sys.path[:0] = [str(work), str(CONTRACT)]
    try:
        import bench_pb2
        import bench_pb2_grpc
        import database
    finally:
        del sys.path[:2]
    file = work / "bench.db"
    database.make(file, customers=1_000, places=PLACES)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with open(work / "log", "wb") as log:
        server = subprocess.Popen(
            [ROOT / ".build/debug/bench-server", "--port", str(port), "--db", file],
            stdout=log, stderr=log,
        )  # fmt: skip
    try:
        with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
            grpc.channel_ready_future(channel).result(timeout=20)
            yield bench_pb2, bench_pb2_grpc.BenchStub(channel), file
    finally:
        server.terminate()
        assert server.wait(10) == 0


def rows(file, sql, *values):
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql, values).fetchall()


def test_an_echo_is_what_was_sent(bench):
    pb, stub, _ = bench
    for payload in (b"", b"x", bytes(range(256)) * 400):
        assert stub.Echo(pb.EchoRequest(payload=payload), timeout=5).payload == payload


def test_a_customer_is_its_row(bench):
    pb, stub, file = bench
    for number in (1, 500, 1_000):
        reply = stub.GetCustomer(pb.GetCustomerRequest(id=number), timeout=5)
        assert [value for _, value in fields(reply)] == list(
            rows(file, "SELECT * FROM customers WHERE id = ?", number)[0]
        )
    with pytest.raises(grpc.RpcError) as refused:
        stub.GetCustomer(pb.GetCustomerRequest(id=1_001), timeout=5)
    assert refused.value.code() == grpc.StatusCode.NOT_FOUND


def fields(message):
    return [(field.name, getattr(message, field.name)) for field in message.DESCRIPTOR.fields]


def test_an_order_is_stored_when_it_is_acknowledged(bench):
    pb, stub, file = bench
    lines = [(11, 2, 1_999), (202, 1, 549), (808, 3, 12_500)]
    request = pb.PlaceOrderRequest(
        customer_id=777, reference="order-ref-000777",
        lines=[pb.OrderLine(product_id=p, quantity=q, unit_price_cents=c) for p, q, c in lines],
    )  # fmt: skip
    replies = [stub.PlaceOrder(request, timeout=5) for _ in range(3)]
    assert len({reply.order_id for reply in replies}) == 3
    for reply in replies:
        assert reply.total_cents == 2 * 1_999 + 549 + 3 * 12_500
        order = "SELECT customer_id, reference, total_cents FROM orders WHERE id = ?"
        assert rows(file, order, reply.order_id) == [(777, "order-ref-000777", reply.total_cents)]
        of_order = (
            "SELECT line_no, product_id, quantity, unit_price_cents FROM order_lines "
            "WHERE order_id = ? ORDER BY line_no"
        )
        assert rows(file, of_order, reply.order_id) == [
            (number, *line) for number, line in enumerate(lines, 1)
        ]


def test_a_total_beyond_64_bits_is_refused(bench):
    pb, stub, _ = bench
    line = pb.OrderLine(product_id=1, quantity=2**31 - 1, unit_price_cents=2**62)
    with pytest.raises(grpc.RpcError) as refused:
        stub.PlaceOrder(pb.PlaceOrderRequest(customer_id=1, lines=[line]), timeout=5)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def distance(a, b):
    (lat1, lng1), (lat2, lng2) = (tuple(map(math.radians, place)) for place in (a, b))
    chord = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lng2 - lng1) / 2) ** 2
    )
    return 2 * 6_371_008.8 * math.asin(math.sqrt(chord))


@pytest.mark.parametrize(
    "lat, lng, radius", [(38.7223, -9.1393, 2_000), (38.9, -9.4, 5_000), (0, 0, 700)]
)
def test_the_nearest_places_are_those_of_brute_force(bench, lat, lng, radius):
    pb, stub, file = bench
    found = stub.Nearby(
        pb.NearbyRequest(lat=lat, lng=lng, radius_m=radius, limit=20), timeout=5
    ).places
    near = sorted(
        (far, number)
        for number, *place in rows(file, "SELECT id, lat, lng FROM places")
        if (far := distance((lat, lng), place)) <= radius
    )
    assert [place.id for place in found] == [number for _, number in near[:20]]
    for place, (far, number) in zip(found, near):
        assert abs(place.distance_m - far) < 0.05
        assert place.name == f"Place {number}"


@pytest.mark.parametrize(
    "changed", [{"radius_m": 0}, {"limit": 0}, {"lat": 91}, {"lng": float("nan")}]
)
def test_an_invalid_search_is_refused(bench, changed):
    pb, stub, _ = bench
    request = {"lat": 38.7, "lng": -9.1, "radius_m": 700, "limit": 20} | changed
    with pytest.raises(grpc.RpcError) as refused:
        stub.Nearby(pb.NearbyRequest(**request), timeout=5)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
