"""Faults under several tonglud and their PostgreSQL lose nothing: kills, cuts, stalls, a promotion,
and conflicting writes. Each test has its own database. `auditor` compares the responses with the
stored rows."""

from __future__ import annotations

import sys
import time
from collections import Counter
from concurrent import futures
from functools import partial
from pathlib import Path

import grpc
import pytest
from server import Server
from tonglu import reason
from tonglu.v1 import catalog_pb2, inventory_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from auditor import audit  # noqa: E402
from postgres import Cluster  # noqa: E402
from postgres_cut import Cut  # noqa: E402
from postgres_site import (  # noqa: E402
    NOT_SERVING,
    PASSING,
    PLACE_ORDER,
    SERVING,
    Load,
    Site,
    cluster,
    health,
    insist,
    order_of,
    site,
    wait_for,
)
from shop import add_product  # noqa: E402

__all__ = ["cluster", "site"]

GET_PRODUCT = "/tonglu.v1.CatalogService/GetProduct"


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
    with (
        Cluster() as primary,
        primary.standby() as standby,
        Site(tmp_path, primary, standby) as site,
    ):
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
        audit(partial(standby.sql, site.database), told)
        for server in site.servers:
            wait_for(lambda: health(server) == SERVING, 20)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_commit_that_is_cut_leaves_one_order(site, moment):
    with Cut(site.cluster.socket) as cut:
        owners = site.serve(1, cut.url(site.database))
        told, first = {}, Counter[str]()
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
        # Connections are refused for a while.
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
def test_a_stalled_database_is_reported_in_time_and_delays_nothing_afterwards(site, way):
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
        # Running calls may have been stored, once.
        site.audit(told)
        site.stop()


def test_reads_continue_after_the_database_was_restarted(site):
    (owner,) = site.serve(1)
    (server,) = site.servers
    read = catalog_pb2.GetProductRequest(product_id=site.shop.tea).SerializeToString()
    get = owner.channel.unary_unary(GET_PRODUCT)
    # Every pooled session is used once.
    for _ in range(3):
        assert {get.future(read, timeout=10).code() for _ in range(40)} == {grpc.StatusCode.OK}
    # The cluster is not durable: recent commits are written before it is stopped.
    site.cluster.sql("postgres", "CHECKPOINT")
    site.cluster.stop("immediate")
    site.cluster.start()
    wait_for(lambda: health(server) == SERVING, 20)
    assert [get.future(read, timeout=10).code().name for _ in range(40)] == ["OK"] * 40
    # One idle session after another is ended, and no call fails.
    for _ in range(5):
        for pid in site.cluster.backends(site.database):
            site.cluster.sql("postgres", f"SELECT pg_terminate_backend({pid})")
        assert [get.future(read, timeout=10).code().name for _ in range(16)] == ["OK"] * 16
    told = {}
    order = site.order("after")
    told[order.note] = order_of(insist([owner], order, seconds=20)).id
    site.audit(told)
    site.stop()


def test_idle_sessions_look_idle(site):
    (owner,) = site.serve(1)
    read = catalog_pb2.GetProductRequest(product_id=site.shop.tea).SerializeToString()
    get = owner.channel.unary_unary(GET_PRODUCT)
    place = owner.channel.unary_unary(PLACE_ORDER)
    calls = [get.future(read, timeout=10) for _ in range(100)]
    calls += [
        place.future(site.order(f"load-{number}").SerializeToString(), timeout=10)
        for number in range(50)
    ]
    assert {call.code() for call in calls} == {grpc.StatusCode.OK}
    time.sleep(1)
    states = Counter(
        state
        for (state,) in site.cluster.sql(
            "postgres",
            "SELECT state FROM pg_stat_activity WHERE application_name = 'tonglud'"
            f" AND datname = '{site.database}' AND query NOT LIKE '%LISTEN%'"
            " AND (state <> 'active' OR clock_timestamp() - query_start > '500 ms')",
        )
    )
    assert states.keys() == {"idle"}, states
    assert states["idle"] >= 10
    site.stop()


def memory(server: Server) -> int:
    pages = Path(f"/proc/{server.process.pid}/statm").read_text().split()[1]
    return int(pages) << 12


# Conflicting writes.


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
    # A conflicting call is repeated by the server itself.
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
