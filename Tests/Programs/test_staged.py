"""Imports, publications and hand-overs whose server is killed in the middle: the next start, or
another server over the same PostgreSQL, executes each once."""

from __future__ import annotations

import sqlite3
import sys
import time
from concurrent import futures
from pathlib import Path

import grpc
import pytest
import tonglu
from server import Server
from tonglu import bearer, reason, request_id
from tonglu.v1 import catalog_pb2, community_pb2, crm_pb2, identity_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres_site import Site, cluster, site  # noqa: E402

__all__ = ["cluster", "site"]

IMPORT = "/tonglu.v1.CatalogService/BatchCreateProducts"
PUBLISH = "/tonglu.v1.CommunityService/PublishPost"
HAND_OVER = "/tonglu.v1.CrmService/HandOverCustomers"
# Each with a member.
CUSTOMERS = 30_000
REPLIES = {
    IMPORT: catalog_pb2.BatchCreateProductsResponse,
    PUBLISH: community_pb2.PublishPostResponse,
    HAND_OVER: crm_pb2.HandOverCustomersResponse,
}


def products(count: int) -> catalog_pb2.BatchCreateProductsRequest:
    """Each with enough rows to take several steps."""
    units = [
        catalog_pb2.ProductUnit(name=f"箱{n}", numerator=n + 2, denominator=1) for n in range(20)
    ]
    rows = [
        catalog_pb2.ProductDraft(
            sku=f"SKU-{number}",
            name=f"红旗牌不锈钢六角螺栓龙井茶 {number}",
            units=units,
            barcodes=[f"BAR{number:04}{n:02}" for n in range(20)],
        )
        for number in range(count)
    ]
    return catalog_pb2.BatchCreateProductsRequest(request_id=request_id(), rows=rows)


def publication() -> community_pb2.PublishPostRequest:
    return community_pb2.PublishPostRequest(
        request_id=request_id(),
        kind=community_pb2.POST_KIND_NOTICE,
        title="通知",
        audience=community_pb2.Audience(everyone=True),
    )


def call(channel: grpc.Channel, path: str, request):
    return channel.unary_unary(
        path,
        request_serializer=lambda message: message.SerializeToString(),
        response_deserializer=REPLIES[path].FromString,
    )


def settled(channel: grpc.Channel, path: str, request, seconds: float = 40):
    """The outcome, once the request is no longer underway."""
    until = time.monotonic() + seconds
    while True:
        try:
            return call(channel, path, request)(request, timeout=20)
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.UNAVAILABLE, error
            assert reason(error) in {"MUTATION_IN_PROGRESS", ""}, error
            assert time.monotonic() < until, "it is underway for ever"
            time.sleep(0.05)


class Shop:
    """A server over SQLite with a salesperson's customers, and many members."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.token = server.owner_token()
        self.path = server.directory / "tonglu.sqlite"
        crm = tonglu.CrmServiceClient(self.channel)
        staff = tonglu.StaffServiceClient(self.channel)
        self.sellers = [
            staff.create_staff(
                identity_pb2.CreateStaffRequest(
                    request_id=request_id(),
                    name=name,
                    login_name=name,
                    roles=[identity_pb2.ROLE_SALES],
                ),
                timeout=20,
            ).staff.id
            for name in ("from", "to")
        ]
        customer = crm_pb2.CustomerDraft(name="Shop", owner_id=self.sellers[0])
        crm.create_customer(
            crm_pb2.CreateCustomerRequest(request_id=request_id(), customer=customer), timeout=20
        )
        assert server.stop() == 0
        with sqlite3.connect(self.path) as database:
            database.execute(
                """INSERT INTO customers (tenant, id, version, name, level, owner_id, state,
                     address, currency, note, create_time, update_time)
                   WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                   SELECT tenant, 1000000 + n.i, 1, name, level, owner_id, state, address,
                     currency, note, create_time, update_time FROM customers, n""",
                (CUSTOMERS - 1,),
            )
            database.execute(
                """INSERT INTO members (tenant, id, version, customer_id, name, phone, phone_key, roles,
                     is_prospect, disabled, erased, create_time, update_time)
                   SELECT tenant, id + 1000000, 1, id, 'M', '', '', 131072, 0, 0, 0, 1, 1
                   FROM customers"""
            )
        database.close()
        server.start()

    @property
    def channel(self) -> grpc.Channel:
        return bearer(self.server.channel(), self.token)

    def number(self, sql: str, *values) -> int:
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=20)
        try:
            return database.execute(sql, values).fetchone()[0]
        finally:
            database.close()

    def broken_off(self, path: str, request) -> None:
        """Sends the request and kills the server between two of its steps, then starts it."""
        with futures.ThreadPoolExecutor(1) as pool:
            sent = pool.submit(call(self.channel, path, request), request, timeout=60)
            until = time.monotonic() + 20
            while self.number("SELECT COALESCE(MAX(steps), 0) FROM staged_progress") < 2:
                assert not sent.done() and time.monotonic() < until, "it took one step alone"
                time.sleep(0.001)
            self.server.kill()
            with pytest.raises(grpc.RpcError):
                sent.result(60)
        assert self.number("SELECT COUNT(*) FROM staged_mutations") == 1
        assert self.audited(path) == 0
        self.server.start()

    def audited(self, path: str) -> int:
        return self.number("SELECT COUNT(*) FROM audit WHERE method = ?", path)


@pytest.fixture
def shop(server):
    return Shop(server)


def test_a_killed_import_is_carried_out_once(shop):
    request = products(500)
    shop.broken_off(IMPORT, request)
    reply = settled(shop.channel, IMPORT, request)
    assert [outcome.reason for outcome in reply.outcomes] == [""] * 500
    assert len({outcome.product_id for outcome in reply.outcomes}) == 500
    assert shop.number("SELECT COUNT(*) FROM products") == 500
    assert shop.number("SELECT COUNT(*) FROM feed WHERE entity = 20") == 500
    assert shop.audited(IMPORT) == 1
    assert settled(shop.channel, IMPORT, request) == reply
    assert shop.number("SELECT COUNT(*) FROM staged_mutations") == 0


def test_a_killed_publication_is_seen_when_it_is_whole(shop):
    request = publication()
    shop.broken_off(PUBLISH, request)
    reply = settled(shop.channel, PUBLISH, request)
    assert reply.post.member_count == CUSTOMERS
    assert reply.post.company_count == CUSTOMERS
    assert shop.number("SELECT COUNT(*) FROM post_audience") == CUSTOMERS
    assert shop.number("SELECT COUNT(*) FROM posts") == 1
    assert shop.number("SELECT COUNT(*) FROM feed WHERE entity = 60") == 1
    assert shop.audited(PUBLISH) == 1
    assert settled(shop.channel, PUBLISH, request) == reply


def test_a_killed_hand_over_hands_each_customer_over_once(shop):
    request = crm_pb2.HandOverCustomersRequest(
        request_id=request_id(), from_staff_id=shop.sellers[0], to_staff_id=shop.sellers[1]
    )
    shop.broken_off(HAND_OVER, request)
    assert settled(shop.channel, HAND_OVER, request).customer_count == CUSTOMERS
    moved = "SELECT COUNT(*) FROM customers WHERE owner_id = ? AND version = 2"
    assert shop.number(moved, shop.sellers[1]) == CUSTOMERS
    assert shop.number("SELECT COUNT(*) FROM feed WHERE entity = 10 AND kind = 2") == CUSTOMERS
    assert shop.audited(HAND_OVER) == 1


def number(site: Site, sql: str) -> int:
    return int(site.cluster.sql(site.database, sql)[0][0])


def test_another_server_continues_what_a_killed_one_had_begun(site):
    one, other = site.serve()
    request = products(500)
    with futures.ThreadPoolExecutor(1) as pool:
        sent = pool.submit(call(one.channel, IMPORT, request), request, timeout=60)
        until = time.monotonic() + 20
        while number(site, "SELECT COALESCE(MAX(steps), 0) FROM staged_progress") < 2:
            assert not sent.done() and time.monotonic() < until, "it took one step alone"
        site.servers[0].kill()
        with pytest.raises(grpc.RpcError):
            sent.result(60)
    reply = settled(other.channel, IMPORT, request)
    assert [outcome.reason for outcome in reply.outcomes] == [""] * 500
    assert number(site, "SELECT COUNT(*) FROM products WHERE sku LIKE 'SKU-%'") == 500
    assert number(site, f"SELECT COUNT(*) FROM audit WHERE method = '{IMPORT}'") == 1
