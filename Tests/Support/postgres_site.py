"""Several tonglud over one PostgreSQL, for tests: their start, the shop that they serve, and orders
under load. `auditor` compares the responses with the stored rows."""

from __future__ import annotations

import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent import futures
from copy import copy
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import grpc
import pytest
import shop
import tonglu
from grpc_health.v1 import health_pb2, health_pb2_grpc
from auditor import audit
from postgres import Cluster
from server import Server
from tonglu import bearer, connect, reason, request_id
from tonglu.v1 import community_pb2, crm_pb2, identity_pb2, orders_pb2

PLACE_ORDER = "/tonglu.v1.OrderService/PlaceOrder"
SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING
# The codes of calls that may be sent again.
PASSING = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED}
SOON = [
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.min_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 500),
]


# The tests see every attempt of a call, and none ends early.
EACH_ATTEMPT = tonglu.CallSettings(timeout=None, retry=tonglu.NO_RETRIES)


class Actor(tonglu.Services):
    """A token's clients at one server."""

    def __init__(self, server: Server, token: str) -> None:
        self.token = token
        channel = bearer(connect(server.address, options=SOON), token)
        super().__init__(channel, EACH_ATTEMPT)
        self.place = self.channel.unary_unary(PLACE_ORDER, bytes, bytes)

    def send(self, order: orders_pb2.PlaceOrderRequest, timeout: float = 10) -> bytes:
        """The response, byte for byte."""
        return self.place(order.SerializeToString(), timeout=timeout)


class Site:
    """A database, the servers over it, and a small shop."""

    def __init__(self, folder: Path, cluster: Cluster, *others: Cluster) -> None:
        """A new database; `others` are the cluster's standbys."""
        self.folder = folder
        self.cluster = cluster
        self.database = f"site-{uuid4().hex}"
        cluster.create_database(self.database)
        self.url = cluster.url(self.database, *others)
        self.servers: list[Server] = []
        self.owners: list[Actor] = []
        self.token = ""
        self.shop: SimpleNamespace | None = None

    def __enter__(self) -> Site:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def moved(self, folder: Path, cluster: Cluster) -> Site:
        """The same database restored into another cluster, with no servers over it yet."""
        site = copy(self)
        site.folder, site.cluster = folder, cluster
        site.url = cluster.url(site.database)
        site.servers, site.owners = [], []
        return site

    def serve(self, count: int = 2, url: str = "") -> list[Actor]:
        """Starts servers and logs the owner in at each; creates the shop at the first start."""
        for _ in range(count):
            server = Server(
                self.folder / f"data{len(self.servers)}", "--postgres", url or self.url,
                "--files", self.folder / "files",
            )  # fmt: skip
            self.servers.append(server)
            self.token = self.token or server.owner_token()
            self.owners.append(Actor(server, self.token))
        self.shop = self.shop or open_shop(self.owners[0])
        return self.owners

    def restart(self, number: int) -> None:
        self.servers[number].start()
        self.owners[number] = Actor(self.servers[number], self.token)

    def order(self, note: str, quantity_e3: int = 1_000) -> orders_pb2.PlaceOrderRequest:
        """An order with a unique note."""
        assert self.shop
        line = orders_pb2.PlaceOrderLine(product_id=self.shop.tea, quantity_e3=quantity_e3)
        return orders_pb2.PlaceOrderRequest(
            request_id=request_id(), customer_id=self.shop.dealer, currency="CNY", lines=[line],
            note=note,
        )  # fmt: skip

    def audit(self, told: dict[str, int]) -> int:
        """The number of orders; `told` are the acknowledged ones, ids by notes."""
        return audit(partial(self.cluster.sql, self.database), told)

    def stop(self) -> None:
        """Stops the servers and checks that all end with status 0."""
        ended: list[int | str] = []
        for server in self.servers:
            if server.process.poll() is None:
                try:
                    ended.append(server.stop())
                except subprocess.TimeoutExpired:
                    server.kill()
                    ended.append("only by SIGKILL")
        assert set(ended) <= {0}


def open_shop(owner: Actor) -> SimpleNamespace:
    """The shop, and its dealer's member."""
    opened = shop.open_shop(owner)
    owner.crm.create_member(
        crm_pb2.CreateMemberRequest(
            request_id=request_id(), customer_id=opened.dealer, name="王老板", login_name="wang",
            roles=[identity_pb2.ROLE_BOSS],
        )
    )  # fmt: skip
    return opened


def insist(
    owners: list[Actor], order: orders_pb2.PlaceOrderRequest, first: int = 0, seconds: float = 60,
    passing: Counter[str] | None = None,
) -> bytes:  # fmt: skip
    """Sends one request to one server after the other until it is answered; counts the earlier
    refusals in `passing`."""
    until = time.monotonic() + seconds
    while True:
        try:
            return owners[first % len(owners)].send(order, timeout=5)
        except grpc.RpcError as error:
            if error.code() not in PASSING or time.monotonic() > until:
                raise
            if passing is not None:
                passing[f"{error.code().name} {reason(error)}"] += 1
        first += 1
        time.sleep(0.05)


def order_of(reply: bytes) -> orders_pb2.Order:
    return orders_pb2.PlaceOrderResponse.FromString(reply).order


class Load:
    """Threads that place orders one after the other, each repeated until it is answered."""

    def __init__(self, site: Site, threads: int = 4, each: int = 1_000_000) -> None:
        self.site = site
        self.told: dict[str, int] = {}
        self.passing: Counter[str] = Counter()
        self.each = each
        self.stop = threading.Event()
        self.pool = futures.ThreadPoolExecutor(threads)
        self.runs = [self.pool.submit(self.run, number) for number in range(threads)]

    def run(self, thread: int) -> None:
        for number in range(self.each):
            if self.stop.is_set():
                return
            order = self.site.order(f"{thread}-{number}")
            reply = insist(self.site.owners, order, thread + number, passing=self.passing)
            self.told[order.note] = order_of(reply).id

    def reach(self, count: int, seconds: float = 60) -> None:
        """Waits until the given number of orders is acknowledged."""
        wait_for(lambda: len(self.told) >= count or any(run.done() for run in self.runs), seconds)

    def finish(self, seconds: float = 90) -> dict[str, int]:
        self.stop.set()
        for run in self.runs:
            run.result(seconds)
        self.pool.shutdown()
        print(f"{len(self.told)} orders; refused before: {dict(self.passing)}")
        return self.told


def wait_for(condition: Callable[[], bool], seconds: float) -> float:
    """The time until the condition was true."""
    begun = time.monotonic()
    while not condition():
        assert time.monotonic() - begun < seconds, f"not within {seconds} s"
        time.sleep(0.02)
    return time.monotonic() - begun


def health(server: Server) -> int | None:
    """The response to Check; None without one."""
    with grpc.insecure_channel(server.address) as channel:
        try:
            request = health_pb2.HealthCheckRequest()
            status: int = health_pb2_grpc.HealthStub(channel).Check(request, timeout=2).status
            return status
        except grpc.RpcError:
            return None


def publish(owner: Actor, title: str) -> int:
    return owner.community.publish_post(
        community_pb2.PublishPostRequest(
            request_id=request_id(), kind=community_pb2.POST_KIND_NOTICE, title=title,
            audience=community_pb2.Audience(everyone=True),
        ),
        timeout=10,
    ).post.id  # fmt: skip


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster(durable=False) as cluster:
        yield cluster


@pytest.fixture
def site(tmp_path: Path, cluster: Cluster) -> Iterator[Site]:
    with Site(tmp_path, cluster) as site:
        yield site
        cluster.resume()
