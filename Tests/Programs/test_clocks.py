"""Wrong clocks and suspended programs: no retry is executed twice, no expired right is used, no id
is minted under another server's number. A server that is stopped (SIGSTOP) simulates a machine that
slept or swapped; libfaketime sets the clock of one process."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import grpc
import pytest
import server as server_module
from server import Server
from tonglu import reason, request_id
from tonglu.v1 import common_pb2, community_pb2, crm_pb2, geo_pb2, identity_pb2, orders_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres_site import (  # noqa: E402
    PLACE_ORDER,
    SERVING,
    Actor,
    Site,
    cluster,
    health,
    insist,
    open_shop,
    order_of,
    publish,
    site,
    wait_for,
)

__all__ = ["cluster", "site"]

LIST_ORDERS = "/tonglu.v1.OrderService/ListOrders"
WHO_AM_I = "/tonglu.v1.AccessService/WhoAmI"
PLACE = common_pb2.Place(
    latitude=31.2304, longitude=121.4737, datum=common_pb2.GEODETIC_DATUM_GCJ02
)
FAKETIME = next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)


@contextmanager
def clock_of(monkeypatch: pytest.MonkeyPatch, folder: Path, offset: str) -> Iterator[None]:
    """Programs started meanwhile have a clock with this offset, and measure elapsed time
    correctly."""
    assert FAKETIME, "the Debian package faketime is not installed"
    programs = folder / f"clock{offset}"
    programs.mkdir(exist_ok=True)
    wrapped = programs / "tonglud"
    # The library moves the environment of the first process that loads it, and Swift looks for its
    # arguments beside it, so the first process is env.
    wrapped.write_text(
        f"#!/bin/sh\nexport LD_PRELOAD={FAKETIME} FAKETIME={offset}\n"
        "export FAKETIME_DONT_FAKE_MONOTONIC=1\n"
        f'exec env {server_module.PROGRAMS}/tonglud "$@"\n'
    )
    wrapped.chmod(0o755)
    with monkeypatch.context() as patch:
        patch.setattr(server_module, "PROGRAMS", programs)
        yield


@contextmanager
def stopped(server: Server) -> Iterator[None]:
    server.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        server.process.send_signal(signal.SIGCONT)


def end_of(call: grpc.Future) -> str:
    try:
        call.result(timeout=20)
        return "OK"
    except grpc.RpcError as error:
        return f"{error.code().name} {reason(error)}"


def backend(owner: Actor, number: int) -> tuple[int, str]:
    """A backend with the rights of an owner: its account and its token."""
    account = owner.access.create_service_account(
        identity_pb2.CreateServiceAccountRequest(
            request_id=request_id(), name=f"backend {number}", roles=[identity_pb2.ROLE_OWNER]
        )
    ).service_account.id
    token = owner.access.issue_service_token(
        identity_pb2.IssueServiceTokenRequest(
            request_id=request_id(), service_account_id=account
        )
    ).token
    return account, token


def revoke(owner: Actor, account: int) -> None:
    owner.access.revoke_access(
        identity_pb2.RevokeAccessRequest(request_id=request_id(), account_id=account)
    )


# Revoked rights.


@pytest.mark.parametrize("seconds", [0.1, 3])
def test_a_suspended_server_executes_nothing_for_a_revoked_token(site, seconds):
    _, other = site.serve()
    backends = [backend(other, number) for number in range(8)]
    actors = [Actor(site.servers[0], token) for _, token in backends]
    for number, actor in enumerate(actors):
        actor.send(site.order(f"before-{number}"))
    with stopped(site.servers[0]):
        for account, _ in backends:
            revoke(other, account)
        time.sleep(seconds)
        calls = []
        for number, actor in enumerate(actors):
            order = site.order(f"after-{number}").SerializeToString()
            requests = {
                PLACE_ORDER: order,
                LIST_ORDERS: orders_pb2.ListOrdersRequest().SerializeToString(),
                WHO_AM_I: b"",
            }
            for path, request in requests.items():
                calls.append(
                    (path, actor.channel.unary_unary(path).future(request, timeout=15))
                )
        time.sleep(0.2)
    ends = Counter((path, end_of(call)) for path, call in calls)
    refused = "UNAUTHENTICATED TOKEN_INVALID"
    assert ends[PLACE_ORDER, refused] == 8
    # State received less than half a second ago is used for reads.
    if seconds > 1:
        assert ends[LIST_ORDERS, refused] == 8
        assert ends[WHO_AM_I, refused] == 8
    orders = site.cluster.sql(site.database, "SELECT COUNT(*) FROM orders WHERE note LIKE 'after%'")
    assert orders == [("0",)]


def test_an_order_after_the_revocation_has_returned_is_refused_at_every_server(site):
    here, there = site.serve()
    ends: Counter[str] = Counter()
    for number in range(40):
        account, token = backend(there, number)
        actor = Actor(site.servers[0], token)
        actor.send(site.order(f"before-{number}"))
        revoke(there, account)
        order = site.order(f"after-{number}").SerializeToString()
        ends[end_of(actor.place.future(order, timeout=10))] += 1
        actor.channel.close()
    assert ends == {"UNAUTHENTICATED TOKEN_INVALID": 40}
    assert here.access.who_am_i(identity_pb2.WhoAmIRequest()).name


def test_a_role_that_was_taken_away_is_not_used_for_a_write_at_another_server(site):
    _, there = site.serve()
    for number in range(10):
        account, token = backend(there, number)
        actor = Actor(site.servers[0], token)
        actor.send(site.order(f"before-{number}"))
        stored = there.access.list_service_accounts(identity_pb2.ListServiceAccountsRequest())
        (version,) = [one.version for one in stored.service_accounts if one.id == account]
        there.access.update_service_account(
            identity_pb2.UpdateServiceAccountRequest(
                request_id=request_id(), service_account_id=account, version=version,
                roles=[identity_pb2.ROLE_MARKETING],
            )
        )  # fmt: skip
        order = site.order(f"after-{number}").SerializeToString()
        end = end_of(actor.place.future(order, timeout=10))
        assert end in {"UNAVAILABLE CALLER_CHANGED", "PERMISSION_DENIED ROLE_NOT_ALLOWED"}
        actor.channel.close()


def feed_of(site: Site) -> int:
    """The backend of the session by which the only server follows the feed, periodically and
    without a call."""
    begun: Counter[int] = Counter()
    for _ in range(5):
        rows = site.cluster.sql(
            "postgres",
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'tonglud'"
            f" AND datname = '{site.database}' AND state_change > now() - interval '150 ms'",
        )
        begun.update(int(pid) for (pid,) in rows)
        time.sleep(0.3)
    (pid,) = [pid for pid, times in begun.items() if times == 5]
    return pid


def test_a_server_whose_feed_is_silent_asks_for_each_caller(site):
    (owner,) = site.serve(1)
    account, token = backend(owner, 0)
    feed = feed_of(site)
    (_, other) = site.serve(1)
    actor = Actor(site.servers[0], token)
    actor.send(site.order("before"))
    os.kill(feed, signal.SIGSTOP)
    try:
        revoke(other, account)
        ends: Counter[str] = Counter()
        begun = time.monotonic()
        who = actor.channel.unary_unary(WHO_AM_I)
        while time.monotonic() - begun < 1.8:
            order = site.order(f"after-{time.monotonic()}").SerializeToString()
            ends[end_of(actor.place.future(order, timeout=10))] += 1
            end = end_of(who.future(b"", timeout=10))
            if time.monotonic() - begun > 0.8:
                ends[end] += 1
            time.sleep(0.05)
        assert set(ends) == {"UNAUTHENTICATED TOKEN_INVALID"}, ends
    finally:
        os.kill(feed, signal.SIGCONT)
    wait_for(lambda: health(site.servers[0]) == SERVING, 20)


def test_a_stream_of_a_caller_whose_token_was_revoked_sends_nothing_more(site):
    _, there = site.serve()
    account, token = backend(there, 0)
    actor = Actor(site.servers[0], token)
    stream = actor.community.subscribe(community_pb2.SubscribeRequest(), timeout=30)
    publish(there, "before")
    event = next(stream)
    while event.WhichOneof("event") not in (None, "post"):
        event = next(stream)
    with stopped(site.servers[0]):
        revoke(there, account)
        publish(there, "after")
        time.sleep(1)
    with pytest.raises(grpc.RpcError) as ended:
        for event in stream:
            assert "after" not in str(event)
    assert ended.value.code() == grpc.StatusCode.UNAUTHENTICATED


def test_nearby_does_not_answer_from_old_memory(site):
    _, there = site.serve()
    place = crm_pb2.CustomerDraft(name="永和商行", place=PLACE)
    near = geo_pb2.NearbyRequest(center=PLACE, radius_m=1_000)
    here = Actor(site.servers[0], site.token)
    here.geo.nearby(near)
    with stopped(site.servers[0]):
        made = there.crm.create_customer(
            crm_pb2.CreateCustomerRequest(request_id=request_id(), customer=place)
        ).customer.id
        time.sleep(1)
        call = here.channel.unary_unary("/tonglu.v1.GeoService/Nearby").future(
            near.SerializeToString(), timeout=15
        )
        time.sleep(0.2)
    found = geo_pb2.NearbyResponse.FromString(call.result(timeout=15)).customers
    assert made in [customer.customer_id for customer in found]


# Node numbers of servers.


def test_a_suspended_server_mints_nothing_under_a_number_taken_by_another(site):
    (owner,) = site.serve(1)
    order_of(owner.send(site.order("before")))
    (number,) = [int(row[0]) for row in site.cluster.sql(site.database, "SELECT number FROM nodes")]
    minted = f"SELECT COUNT(*) FROM audit WHERE (id >> 12 & 1023) = {number}"
    before = site.cluster.sql(site.database, minted)
    with stopped(site.servers[0]):
        site.cluster.sql(site.database, "UPDATE nodes SET owner = 'thief'")
        calls = [
            owner.place.future(site.order(f"after-{index}").SerializeToString(), timeout=15)
            for index in range(20)
        ]
        time.sleep(0.5)
    nodes = {order_of(call.result(timeout=20)).id >> 12 & 1023 for call in calls}
    assert number not in nodes and len(nodes) == 1
    assert site.cluster.sql(site.database, minted) == before


# Wrong clocks.


def test_a_clock_that_was_briefly_a_month_ahead_makes_no_retry_run_twice(
    tmp_path, monkeypatch
):
    server = Server(tmp_path / "data")
    owner = Actor(server, server.owner_token())
    shop = open_shop(owner)
    line = orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=1_000)
    order = orders_pb2.PlaceOrderRequest(
        request_id=request_id(), customer_id=shop.dealer, currency="CNY", lines=[line]
    )
    reply = owner.send(order)
    server.stop()
    for _ in range(3):
        with clock_of(monkeypatch, tmp_path, "+32d"):
            server.start()
        time.sleep(1)
        server.stop()
    server.start()
    again = Actor(server, owner.token)
    assert again.send(order) == reply
    orders = again.orders.list_orders(orders_pb2.ListOrdersRequest()).orders
    assert [found.id for found in orders] == [order_of(reply).id]
    assert server.stop() == 0


def test_a_server_whose_clock_is_wrong_decides_by_the_databases(site, tmp_path, monkeypatch):
    (right,) = site.serve(1)
    order = site.order("first")
    reply = right.send(order)
    for offset in ("+32d", "-300s"):
        with clock_of(monkeypatch, tmp_path, offset):
            wrong = site.serve(1)[-1]
        time.sleep(1)
        assert right.send(order) == reply
        assert wrong.send(order) == reply
        placed = order_of(right.send(site.order(offset)))
        cancelled = wrong.orders.cancel_order(
            orders_pb2.CancelOrderRequest(
                request_id=request_id(), order_id=placed.id, version=placed.version
            )
        ).order
        assert placed.place_time.ToNanoseconds() <= cancelled.cancel_time.ToNanoseconds()
        age = cancelled.cancel_time.seconds - placed.place_time.seconds
        assert 0 <= age < 30
    notes = site.cluster.sql(site.database, "SELECT note FROM orders ORDER BY id")
    assert notes == [("first",), ("+32d",), ("-300s",)]
    site.stop()




# All of it together, by a seed.


@pytest.mark.parametrize("seed", [1, 20_261_130])
def test_suspended_servers_and_wrong_clocks_make_no_order_twice(
    site, tmp_path, monkeypatch, seed
):
    """Two servers, one of them 40 days ahead; each is suspended at times, its number is taken, it
    is killed and restarted. Each order is sent until it is answered, and again later."""
    random = Random(seed)
    site.serve(1)
    with clock_of(monkeypatch, tmp_path, "+40d"):
        site.serve(1)
    told: dict[str, bytes] = {}
    sent = {}
    for step in range(40):
        server = site.servers[random.randrange(2)]
        match random.randrange(8):
            case 0:
                with stopped(server):
                    time.sleep(random.random())
            case 1:
                with stopped(server):
                    site.cluster.sql(site.database, "UPDATE nodes SET owner = 'thief'")
                    time.sleep(0.1)
            case 2:
                number = random.randrange(2)
                site.servers[number].kill()
                with clock_of(monkeypatch, tmp_path, random.choice(["-2h", "+400d"])):
                    site.restart(number)
        order = site.order(f"{seed}-{step}")
        told[order.note] = insist(site.owners, order, random.randrange(2), seconds=30)
        sent[order.note] = order
        again = random.choice(sorted(sent))
        reply = insist(site.owners, sent[again], random.randrange(2), seconds=30)
        assert reply == told[again]
    ids = {note: order_of(reply).id for note, reply in told.items()}
    assert len(set(ids.values())) == 40
    assert site.audit(ids) == 40
    falling = "SELECT id FROM orders WHERE create_time < place_time OR create_time > {}".format(
        "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"
    )
    assert site.cluster.sql(site.database, falling) == []
