"""Several tonglud over one PostgreSQL: they are as one server, and what fails under them loses
nothing.

Each test has a database of its own. What callers were told is held against what the database has:
`audit`, in SQL.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent import futures
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import grpc
import pytest
import tonglu
from grpc_health.v1 import health_pb2, health_pb2_grpc
from server import Server
from tonglu import bearer, connect, reason, request_id
from tonglu.v1 import (
    catalog_pb2,
    common_pb2,
    community_pb2,
    crm_pb2,
    geo_pb2,
    identity_pb2,
    inventory_pb2,
    orders_pb2,
    pricing_pb2,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres import Cluster, Cut  # noqa: E402

PLACE_ORDER = "/tonglu.v1.OrderService/PlaceOrder"
GET_PRODUCT = "/tonglu.v1.CatalogService/GetProduct"
SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING
# How a call ends that may be sent again.
PASSING = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED}
SOON = [
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.min_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 500),
]
# Each finds what must not be.
BROKEN = {
    "reserved is not the sum of reservations": """
        SELECT product_id, reserved_e3 FROM stock_levels AS level
        WHERE reserved_e3 <> (
          SELECT COALESCE(SUM(quantity_e3), 0) FROM reservations AS held
          WHERE held.tenant = level.tenant AND held.warehouse_id = level.warehouse_id
            AND held.product_id = level.product_id)""",
    "reserved is not the sum of the orders' lines": """
        SELECT product_id, reserved_e3 FROM stock_levels AS level
        WHERE reserved_e3 <> (
          SELECT COALESCE(SUM(base_quantity_e3 - cancelled_base_quantity_e3), 0)
          FROM order_lines AS line
          JOIN orders ON orders.tenant = line.tenant AND orders.id = line.order_id
          WHERE line.tenant = level.tenant AND line.product_id = level.product_id
            AND orders.warehouse_id = level.warehouse_id)""",
    "on hand is not the sum of moves": """
        SELECT product_id, on_hand_e3 FROM stock_levels AS level
        WHERE on_hand_e3 <> (
          SELECT COALESCE(SUM(quantity_e3), 0) FROM stock_moves AS move
          WHERE move.tenant = level.tenant AND move.warehouse_id = level.warehouse_id
            AND move.product_id = level.product_id)""",
    "an order is not what its lines are": """
        SELECT id, line_count, total_e4 FROM orders
        WHERE line_count <> (
            SELECT COUNT(*) FROM order_lines AS line
            WHERE line.tenant = orders.tenant AND line.order_id = orders.id)
          OR total_e4 <> (
            SELECT COALESCE(SUM(line.total_e4), 0) FROM order_lines AS line
            WHERE line.tenant = orders.tenant AND line.order_id = orders.id)""",
    "an order is not in the feed once": """
        SELECT id FROM orders
        WHERE 1 <> (
          SELECT COUNT(*) FROM feed
          WHERE feed.tenant = orders.tenant AND entity = 50 AND entity_id = orders.id)""",
    "the feed has versions of a thing out of order": """
        SELECT entity, entity_id, version FROM (
          SELECT entity, entity_id, version, LAG(version) OVER (
            PARTITION BY tenant, entity, entity_id ORDER BY position) AS former FROM feed) AS steps
        WHERE version < former""",
    "orders, outcomes and audit differ in number": f"""
        SELECT orders, outcomes, entries FROM (
          SELECT (SELECT COUNT(*) FROM orders) AS orders,
            (SELECT COUNT(*) FROM outcomes WHERE method = '{PLACE_ORDER}') AS outcomes,
            (SELECT COUNT(*) FROM audit WHERE method = '{PLACE_ORDER}') AS entries) AS counts
        WHERE orders <> outcomes OR orders <> entries""",
}


def audit(cluster: Cluster, database: str, told: dict[str, int]) -> int:
    """Every order that was acknowledged is there as it was told, none is there twice, and the sums
    agree; how many orders there are. `told`: the orders' ids by their notes."""
    stored = cluster.sql(database, "SELECT note, id FROM orders")
    doubled = [note for note, times in Counter(note for note, _ in stored).items() if times > 1]
    assert not doubled
    lost = told.items() - {note: int(id_) for note, id_ in stored}.items()
    assert not lost
    for what, sql in BROKEN.items():
        assert not cluster.sql(database, sql), what
    return len(stored)


class Actor:
    """A token's clients at one server."""

    def __init__(self, server: Server, token: str) -> None:
        self.token = token
        self.channel = bearer(connect(server.address, options=SOON), token)
        self.catalog = tonglu.CatalogServiceClient(self.channel)
        self.community = tonglu.CommunityServiceClient(self.channel)
        self.crm = tonglu.CrmServiceClient(self.channel)
        self.geo = tonglu.GeoServiceClient(self.channel)
        self.identity = tonglu.IdentityServiceClient(self.channel)
        self.inventory = tonglu.InventoryServiceClient(self.channel)
        self.orders = tonglu.OrderServiceClient(self.channel)
        self.pricing = tonglu.PricingServiceClient(self.channel)

    def send(self, order: orders_pb2.PlaceOrderRequest, timeout: float = 10) -> bytes:
        """The reply as it came, byte for byte."""
        return self.channel.unary_unary(PLACE_ORDER)(order.SerializeToString(), timeout=timeout)


class Site:
    """A database of its own, the servers over it, and a small shop."""

    def __init__(self, folder: Path, cluster: Cluster, *others: Cluster) -> None:
        self.folder = folder
        self.cluster = cluster
        self.database = f"site-{uuid4().hex}"
        cluster.create_database(self.database)
        self.url = cluster.url(self.database, *others)
        self.servers: list[Server] = []
        self.owners: list[Actor] = []

    def serve(self, count: int = 2, url: str = "") -> list[Actor]:
        """Starts servers; the owner at each of them, and the shop if there is none."""
        for _ in range(count):
            server = Server(
                self.folder / f"data{len(self.servers)}", "--postgres", url or self.url,
                "--files", self.folder / "files",
            )  # fmt: skip
            self.servers.append(server)
            token = self.owners[0].token if self.owners else server.owner_token()
            self.owners.append(Actor(server, token))
        if len(self.servers) == count:
            self.shop = open_shop(self.owners[0])
        return self.owners

    def restart(self, number: int) -> None:
        self.servers[number].start()
        self.owners[number] = Actor(self.servers[number], self.owners[number].token)

    def order(self, note: str, quantity_e3: int = 1_000) -> orders_pb2.PlaceOrderRequest:
        """An order whose note tells it from every other."""
        line = orders_pb2.PlaceOrderLine(product_id=self.shop.tea, quantity_e3=quantity_e3)
        return orders_pb2.PlaceOrderRequest(
            request_id=request_id(), customer_id=self.shop.dealer, currency="CNY", lines=[line],
            note=note,
        )  # fmt: skip

    def audit(self, told: dict[str, int]) -> int:
        return audit(self.cluster, self.database, told)

    def stop(self) -> None:
        ended = []
        for server in self.servers:
            if server.process.poll() is None:
                try:
                    ended.append(server.stop())
                except subprocess.TimeoutExpired:
                    server.kill()
                    ended.append("only by SIGKILL")
        assert set(ended) <= {0}


def open_shop(owner: Actor, stock_e3: int = 1_000_000_000) -> SimpleNamespace:
    """A product with a price and stock, and a dealer with a member."""
    warehouse = owner.inventory.create_warehouse(
        inventory_pb2.CreateWarehouseRequest(
            request_id=request_id(), code="W", name="W", is_default=True
        )
    ).warehouse.id
    dealer = owner.crm.create_customer(
        crm_pb2.CreateCustomerRequest(
            request_id=request_id(),
            customer=crm_pb2.CustomerDraft(name="D", state=crm_pb2.CUSTOMER_STATE_REGULAR),
        )
    ).customer.id
    owner.crm.create_member(
        crm_pb2.CreateMemberRequest(
            request_id=request_id(), customer_id=dealer, name="王老板", login_name="wang",
            roles=[identity_pb2.ROLE_BOSS],
        )
    )  # fmt: skip
    tea = add_product(owner, warehouse, "TEA", stock_e3)
    return SimpleNamespace(warehouse=warehouse, dealer=dealer, tea=tea)


def add_product(owner: Actor, warehouse: int, sku: str, stock_e3: int) -> int:
    product = owner.catalog.create_product(
        catalog_pb2.CreateProductRequest(
            request_id=request_id(),
            product=catalog_pb2.ProductDraft(sku=sku, name=sku, base_unit="盒"),
        )
    ).product.id
    owner.pricing.create_price_rule(
        pricing_pb2.CreatePriceRuleRequest(
            request_id=request_id(),
            price_rule=pricing_pb2.PriceRuleDraft(
                product_id=product, unit="盒", currency="CNY", unit_price_e4=10_000
            ),
        )
    )
    owner.inventory.receive_stock(
        inventory_pb2.ReceiveStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse,
            lines=[inventory_pb2.ReceiveStockLine(product_id=product, quantity_e3=stock_e3)],
        )
    )
    return product


def insist(
    owners: list[Actor], order: orders_pb2.PlaceOrderRequest, first: int = 0, seconds: float = 60,
    passing: Counter | None = None,
) -> bytes:  # fmt: skip
    """Sends one request to one server after the other until it is answered; counts in `passing`
    what it was refused with before."""
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
    """Threads that place orders one after the other, each until it is answered."""

    def __init__(self, site: Site, threads: int = 4, each: int = 1_000_000) -> None:
        self.site = site
        self.told: dict[str, int] = {}
        self.passing: Counter = Counter()
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
        """Waits until so many orders are acknowledged."""
        wait_for(lambda: len(self.told) >= count or any(run.done() for run in self.runs), seconds)

    def finish(self, seconds: float = 90) -> dict[str, int]:
        self.stop.set()
        for run in self.runs:
            run.result(seconds)
        self.pool.shutdown()
        print(f"{len(self.told)} orders; refused before: {dict(self.passing)}")
        return self.told


def wait_for(condition, seconds: float) -> float:
    """How long it took to become true."""
    begun = time.monotonic()
    while not condition():
        assert time.monotonic() - begun < seconds, f"not within {seconds} s"
        time.sleep(0.02)
    return time.monotonic() - begun


def health(server: Server) -> int | None:
    """What Check answers; None when it does not."""
    with grpc.insecure_channel(server.address) as channel:
        try:
            request = health_pb2.HealthCheckRequest()
            return health_pb2_grpc.HealthStub(channel).Check(request, timeout=2).status
        except grpc.RpcError:
            return None


@pytest.fixture(scope="module")
def cluster():
    with Cluster(durable=False) as cluster:
        yield cluster


@pytest.fixture
def site(tmp_path, cluster):
    site = Site(tmp_path, cluster)
    yield site
    cluster.resume()
    site.stop()


# Several servers are as one.


def test_what_is_written_over_one_server_is_read_over_the_other_at_once(site):
    one, other = site.serve()
    for number in range(20):
        product = one.catalog.create_product(
            catalog_pb2.CreateProductRequest(
                request_id=request_id(),
                product=catalog_pb2.ProductDraft(sku=f"S{number}", name="茶", base_unit="盒"),
            )
        ).product
        request = catalog_pb2.GetProductRequest(product_id=product.id)
        assert other.catalog.get_product(request, timeout=10).product == product
        changed = other.catalog.update_product(
            catalog_pb2.UpdateProductRequest(
                request_id=request_id(), product_id=product.id, version=product.version,
                name=f"茶{number}",
            )
        ).product  # fmt: skip
        assert one.catalog.get_product(request, timeout=10).product == changed
        one, other = other, one


@pytest.mark.parametrize("way", ["logout", "revoke"])
def test_a_token_that_ends_over_one_server_ends_over_the_other(site, way):
    one, other = site.serve()
    staff = one.identity.create_staff(
        identity_pb2.CreateStaffRequest(
            request_id=request_id(), name="李销售", login_name="li", roles=[identity_pb2.ROLE_SALES]
        )
    ).staff
    code = one.identity.issue_login_code(
        identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=staff.id)
    ).login_code
    token = other.identity.login(
        identity_pb2.LoginRequest(
            request_id=request_id(), enterprise_code="main", login_name="li", login_code=code
        )
    ).token
    here, there = (Actor(server, token) for server in site.servers)
    for _ in range(3):
        assert there.identity.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name == "李销售"
    if way == "logout":
        here.identity.logout(identity_pb2.LogoutRequest(request_id=request_id()))
    else:
        one.identity.revoke_access(
            identity_pb2.RevokeAccessRequest(request_id=request_id(), account_id=staff.id)
        )

    def is_refused() -> bool:
        try:
            there.identity.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10)
        except grpc.RpcError as error:
            assert (error.code().name, reason(error)) == ("UNAUTHENTICATED", "TOKEN_INVALID")
            return True
        return False

    wait_for(is_refused, 1)
    assert is_refused()


def test_a_request_id_gives_one_order_and_the_same_reply_over_either_server(site):
    owners = site.serve()
    told = {}
    with futures.ThreadPoolExecutor(4) as pool:
        for number in range(20):
            order = site.order(f"{number}")
            if number % 2:
                replies = [owner.send(order) for owner in owners]
            else:
                calls = [pool.submit(insist, owners, order, first) for first in range(4)]
                replies = [call.result(60) for call in calls]
            assert len(set(replies)) == 1
            told[order.note] = order_of(replies[0]).id
    assert site.audit(told) == 20


def test_a_customer_placed_over_one_server_is_near_over_the_other_after_its_position(site):
    one, other = site.serve()
    create = one.channel.unary_unary(
        "/tonglu.v1.CrmService/CreateCustomer",
        request_serializer=crm_pb2.CreateCustomerRequest.SerializeToString,
        response_deserializer=crm_pb2.CreateCustomerResponse.FromString,
    )
    for number in range(20):
        place = common_pb2.Place(
            latitude=30 + number / 100, longitude=120, datum=common_pb2.GEODETIC_DATUM_GCJ02
        )
        draft = crm_pb2.CustomerDraft(name=f"店{number}", place=place)
        reply, call = create.with_call(
            crm_pb2.CreateCustomerRequest(request_id=request_id(), customer=draft), timeout=10
        )
        position = dict(call.trailing_metadata())["tonglu-position"]
        found = other.geo.nearby(
            geo_pb2.NearbyRequest(center=place, radius_m=50),
            timeout=10,
            metadata=(("tonglu-after", position),),
        ).customers
        assert [customer.customer_id for customer in found] == [reply.customer.id]


def publish(owner: Actor, title: str) -> int:
    return owner.community.publish_post(
        community_pb2.PublishPostRequest(
            request_id=request_id(), kind=community_pb2.POST_KIND_NOTICE, title=title,
            audience=community_pb2.Audience(everyone=True),
        ),
        timeout=10,
    ).post.id  # fmt: skip


def test_a_stream_of_one_server_is_sent_what_is_published_over_the_other(site):
    one, other = site.serve()
    stream = other.community.subscribe(community_pb2.SubscribeRequest(), timeout=60)
    assert next(stream).cursor
    for number in range(10):
        post = publish((one, other)[number % 2], f"第{number}条")
        assert next(stream).post.id == post
    stream.cancel()


def test_a_stream_that_breaks_with_its_server_resumes_over_the_other_and_misses_nothing(site):
    one, other = site.serve()
    with futures.ThreadPoolExecutor(1) as pool:
        stream = one.community.subscribe(community_pb2.SubscribeRequest(), timeout=60)
        cursor = next(stream).cursor
        publishing = pool.submit(lambda: [publish(other, f"第{number}条") for number in range(60)])
        seen: list[int] = []
        with pytest.raises(grpc.RpcError) as broken:
            for message in stream:
                seen.append(message.post.id)
                cursor = message.cursor
                if len(seen) == 10:
                    site.servers[0].kill()
        assert broken.value.code() == grpc.StatusCode.UNAVAILABLE
        published = publishing.result(60)
        # What was sent before it broke is in order too.
        assert seen == published[: len(seen)]
        stream = other.community.subscribe(
            community_pb2.SubscribeRequest(cursor=cursor), timeout=60
        )
        next(stream)
        while seen[-1] != published[-1]:
            seen.append(next(stream).post.id)
        stream.cancel()
    assert list(dict.fromkeys(seen)) == published


# What fails loses nothing.


def test_servers_killed_under_load_lose_no_order_and_double_none(site):
    site.serve()
    load = Load(site)
    for number in range(4):
        before = len(load.told)
        load.reach(before + 20)
        time.sleep(0.1 + 0.07 * number)
        site.servers[number % 2].kill()
        load.reach(before + 40)
        site.restart(number % 2)
    assert site.audit(load.finish()) > 100


def test_a_primary_that_dies_under_load_loses_nothing_to_its_standby(tmp_path):
    with Cluster() as primary, primary.standby() as standby:
        site = Site(tmp_path, primary, standby)
        try:
            site.serve()
            load = Load(site)
            load.reach(50)
            primary.kill()
            standby.promote()
            begun = time.monotonic()
            load.reach(len(load.told) + 50)
            print(f"50 orders within {time.monotonic() - begun:.1f} s of the promotion")
            told = load.finish()
            assert len(told) >= 100
            audit(standby, site.database, told)
            for server in site.servers:
                wait_for(lambda: health(server) == SERVING, 20)
        finally:
            site.stop()


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_commit_that_is_cut_leaves_one_order(site, moment):
    with Cut(site.cluster.socket) as cut:
        owners = site.serve(1, cut.url(site.database))
        told, first = {}, Counter()
        for number in range(8):
            order = site.order(f"{number}")
            cut.cut_at_commit(moment, having=b"INSERT INTO orders")
            reply = None
            try:
                reply = owners[0].send(order)
                first["OK"] += 1
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.UNAVAILABLE, error
                first[reason(error)] += 1
            assert cut.wait(10)
            again = insist(owners, order, seconds=20)
            assert reply in (None, again)
            assert owners[0].send(order) == again
            told[order.note] = order_of(again).id
        print(f"cut {moment} the commit: {dict(first)}")
        assert site.audit(told) == 8
        site.stop()


def test_connections_that_are_cut_are_made_again(site):
    with Cut(site.cluster.socket) as cut:
        owners = site.serve(1, cut.url(site.database))
        read = catalog_pb2.GetProductRequest(product_id=site.shop.tea)
        told = {}
        for number in range(5):
            assert cut.cut() > 0
            order = site.order(f"{number}")
            told[order.note] = order_of(insist(owners, order, seconds=10)).id
            assert cut.cut() > 0

            def is_read() -> bool:
                try:
                    return owners[0].catalog.get_product(read, timeout=5).product.name == "TEA"
                except grpc.RpcError as error:
                    assert error.code() == grpc.StatusCode.UNAVAILABLE
                    return False

            wait_for(is_read, 10)
        # Nobody takes connections for a while.
        cut.cut(refuse=True)
        wait_for(lambda: health(site.servers[0]) == NOT_SERVING, 10)
        begun = time.monotonic()
        with pytest.raises(grpc.RpcError) as refused:
            owners[0].send(site.order("refused"), timeout=10)
        assert refused.value.code() == grpc.StatusCode.UNAVAILABLE
        assert time.monotonic() - begun < 9
        cut.resume()
        wait_for(lambda: health(site.servers[0]) == SERVING, 20)
        order = site.order("again")
        told[order.note] = order_of(insist(owners, order, seconds=10)).id
        assert site.audit(told) == 6
        site.stop()


@pytest.mark.parametrize("way", ["paused", "silent"])
def test_a_database_that_stalls_is_told_in_time_and_holds_nothing_up_afterwards(site, way):
    with Cut(site.cluster.socket) as cut:
        (owner,) = site.serve(1, cut.url(site.database))
        (server,) = site.servers
        read = catalog_pb2.GetProductRequest(product_id=site.shop.tea)
        (site.cluster.pause if way == "paused" else cut.stall)()
        for call in [
            lambda: owner.send(site.order("stalled"), timeout=1),
            lambda: owner.catalog.get_product(read, timeout=1),
        ]:
            begun = time.monotonic()
            with pytest.raises(grpc.RpcError) as refused:
                call()
            assert refused.value.code() in PASSING
            assert time.monotonic() - begun < 2
        took = wait_for(lambda: health(server) == NOT_SERVING, 10)
        print(f"NOT_SERVING after {took:.1f} s more")

        before = memory(server)
        begun = time.monotonic()
        place, get = (owner.channel.unary_unary(path) for path in (PLACE_ORDER, GET_PRODUCT))
        burst = [site.order(f"burst-{number}").SerializeToString() for number in range(250)]
        calls = [place.future(order, timeout=5) for order in burst]
        calls += [get.future(read.SerializeToString(), timeout=5) for _ in range(250)]
        codes = Counter(call.code() for call in calls)
        assert codes.keys() <= PASSING, codes
        assert time.monotonic() - begun < 10
        assert memory(server) - before < 64 << 20

        (site.cluster.resume if way == "paused" else cut.resume)()
        took = wait_for(lambda: health(server) == SERVING, 20)
        print(f"SERVING {took:.1f} s after; the burst ended with {codes}")
        order = site.order("after")
        told = {order.note: order_of(insist([owner], order, seconds=20)).id}
        assert owner.catalog.get_product(read, timeout=5).product.id == site.shop.tea
        # What had begun may be there, once.
        site.audit(told)
        site.stop()


def memory(server: Server) -> int:
    pages = Path(f"/proc/{server.process.pid}/statm").read_text().split()[1]
    return int(pages) << 12


# Writes that meet.


def test_a_storm_of_orders_for_one_product_ends_with_the_right_totals(site):
    site.serve()
    load = Load(site, threads=16, each=10)
    wait_for(lambda: all(run.done() for run in load.runs), 90)
    told = load.finish()
    assert len(told) == 160
    assert site.audit(told) == 160
    request = inventory_pb2.ListStockRequest(product_ids=[site.shop.tea])
    for owner in site.owners:
        (level,) = owner.inventory.list_stock(request).levels
        assert level.reserved_e3 == 160_000
    # A call that met others is run again by the server itself.
    assert load.passing.total() <= 16


def test_a_storm_for_the_last_of_the_stock_sells_all_of_it_and_no_more(site):
    owners = site.serve()
    site.shop.tea = add_product(owners[0], site.shop.warehouse, "LAST", 30_000)
    orders = [site.order(f"{number}") for number in range(60)]

    def attempt(number: int) -> bytes | str:
        try:
            return insist(owners, orders[number], number)
        except grpc.RpcError as error:
            return f"{error.code().name} {reason(error)}"

    with futures.ThreadPoolExecutor(16) as pool:
        ended = list(pool.map(attempt, range(60)))
    refused = Counter(end for end in ended if isinstance(end, str))
    assert refused == {"FAILED_PRECONDITION OUT_OF_STOCK": 30}
    pairs = zip(orders, ended, strict=True)
    told = {order.note: order_of(end).id for order, end in pairs if isinstance(end, bytes)}
    assert site.audit(told) == 30
