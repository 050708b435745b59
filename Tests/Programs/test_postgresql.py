"""Several tonglud over one PostgreSQL behave as one server. Each test has its own database."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from concurrent import futures
from pathlib import Path

import grpc
import pytest
import tonglu
from server import Server
from tonglu import reason, request_id
from tonglu.v1 import catalog_pb2, common_pb2, community_pb2, crm_pb2, geo_pb2, identity_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres import Cluster  # noqa: E402
from postgres_site import (  # noqa: E402
    PASSING,
    Actor,
    Site,
    cluster,
    insist,
    order_of,
    publish,
    site,
    wait_for,
)

__all__ = ["cluster", "site"]


def test_a_write_at_one_server_is_read_at_the_other_at_once(site):
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


def enter_as_staff(site: Site) -> tuple[int, str]:
    """A salesperson and its token, by a login at the second server."""
    one, other = site.owners
    staff = one.staff.create_staff(
        identity_pb2.CreateStaffRequest(
            request_id=request_id(), name="李销售", login_name="li", roles=[identity_pb2.ROLE_SALES]
        )
    ).staff
    code = one.access.issue_login_code(
        identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=staff.id)
    ).login_code
    login = identity_pb2.LoginRequest(
        request_id=request_id(), enterprise_code="main", login_name="li", login_code=code
    )
    return staff.id, other.access.login(login).token


def is_refused(actor: Actor) -> bool:
    try:
        actor.access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10)
    except grpc.RpcError as error:
        assert (error.code().name, reason(error)) == ("UNAUTHENTICATED", "TOKEN_INVALID")
        return True
    return False


@pytest.mark.parametrize("way", ["logout", "revoke"])
def test_a_token_that_ends_over_one_server_ends_over_the_other(site, way):
    one, _ = site.serve()
    staff, token = enter_as_staff(site)
    here, there = (Actor(server, token) for server in site.servers)
    for _ in range(3):
        assert there.access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name == "李销售"
    if way == "logout":
        here.access.logout(identity_pb2.LogoutRequest(request_id=request_id()))
    else:
        one.access.revoke_access(
            identity_pb2.RevokeAccessRequest(request_id=request_id(), account_id=staff)
        )
    wait_for(lambda: is_refused(there), 1)
    assert is_refused(there)


def test_a_token_ends_at_the_other_server_despite_other_work_in_the_cluster(site):
    one, _ = site.serve()
    staff, token = enter_as_staff(site)
    there = Actor(site.servers[1], token)
    assert not is_refused(there)
    # An open transaction that has written, in another database.
    with site.cluster.session("postgres", "BEGIN; CREATE TABLE held (number INT);"):
        one.access.revoke_access(
            identity_pb2.RevokeAccessRequest(request_id=request_id(), account_id=staff)
        )
        wait_for(lambda: is_refused(there), 5)


def test_a_request_id_gives_one_order_and_the_same_response_at_either_server(site):
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


def test_a_stream_of_one_server_is_sent_what_is_published_over_the_other(site):
    one, other = site.serve()
    stream = other.community.subscribe(community_pb2.SubscribeRequest(), timeout=60)
    assert next(stream).cursor
    for number in range(10):
        post = publish((one, other)[number % 2], f"第{number}条")
        assert next(stream).post.id == post
    stream.cancel()


def test_a_stream_of_a_killed_server_resumes_at_the_other_without_gaps(site):
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
        # The messages before the break are in order too.
        assert seen == published[: len(seen)]
        stream = other.community.subscribe(
            community_pb2.SubscribeRequest(cursor=cursor), timeout=60
        )
        next(stream)
        while seen[-1] != published[-1]:
            seen.append(next(stream).post.id)
        stream.cancel()
    assert list(dict.fromkeys(seen)) == published


def test_what_is_published_over_one_server_reaches_a_stream_of_the_other_in_order(site):
    one, other = site.serve()
    stream = other.community.subscribe(community_pb2.SubscribeRequest(), timeout=120)
    next(stream)
    arrived: dict[int, float] = {}

    def follow() -> None:
        for message in stream:
            arrived[message.post.id] = time.monotonic()
            if len(arrived) == 200:
                return

    begun, published = [], []
    with futures.ThreadPoolExecutor(1) as pool:
        following = pool.submit(follow)
        for number in range(200):
            begun.append(time.monotonic())
            published.append(publish(one, f"第{number}条"))
        following.result(120)
    stream.cancel()
    assert list(arrived) == published
    took = sorted(arrived[post] - start for post, start in zip(published, begun, strict=True))
    print(f"from the call to the other's stream: p50 {took[99]:.4f} s, p99 {took[197]:.4f} s")


def test_three_servers_mint_ids_and_numbers_that_all_differ(site):
    owners = site.serve(3)
    rows = site.cluster.sql(site.database, "SELECT number FROM nodes")
    nodes = {int(number) for (number,) in rows}
    assert len(nodes) == 3
    with futures.ThreadPoolExecutor(12) as pool:
        calls = [
            pool.submit(insist, owners, site.order(f"{number}"), number) for number in range(150)
        ]
        orders = [order_of(call.result(90)) for call in calls]
    assert len({order.id for order in orders}) == len({order.number for order in orders}) == 150
    # An id contains the node of the server that minted it.
    assert {order.id >> 12 & 0x3FF for order in orders} == nodes
    assert site.audit({order.note: order.id for order in orders}) == 150
    site.stop()
    assert not site.cluster.sql(site.database, "SELECT number FROM nodes")


def enter(server: Server, code: str) -> str:
    """The status of a login; one that conflicted with others is repeated."""
    while True:
        try:
            tonglu.AccessServiceClient(server.channel()).login(
                identity_pb2.LoginRequest(
                    request_id=request_id(), enterprise_code="main", login_name="owner",
                    login_code=code,
                ),
                timeout=20,
            )  # fmt: skip
            return "OK"
        except grpc.RpcError as error:
            if error.code() not in PASSING:
                return f"{error.code().name} {reason(error)}"


@pytest.mark.parametrize("threads", [1, 8])
def test_wrong_login_codes_over_two_servers_are_counted_as_over_one(site, threads):
    owners = site.serve()
    account = owners[0].access.who_am_i(identity_pb2.WhoAmIRequest()).account_id
    right = owners[0].access.issue_login_code(
        identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=account)
    ).login_code
    with futures.ThreadPoolExecutor(threads) as pool:
        ends = list(pool.map(lambda n: enter(site.servers[n % 2], "0000-0000-0000"), range(24)))
    assert Counter(ends) == {
        "UNAUTHENTICATED LOGIN_REFUSED": 10,
        "RESOURCE_EXHAUSTED LOGIN_ATTEMPTS_EXCEEDED": 14,
    }
    # The right code still works, once, on either server.
    ends = [enter(server, right) for server in site.servers]
    assert ends == ["OK", "UNAUTHENTICATED LOGIN_REFUSED"]


# The server's log with the plan of every statement: the beginning of an entry, and its session.
ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \S+ UTC \[(\d+)\] \S+ ", re.MULTILINE)
EXPLAINING = {
    "session_preload_libraries": "auto_explain",
    "auto_explain.log_min_duration": "0",
    "log_statement": "all",
}


def test_writes_read_by_index_even_in_small_tables(tmp_path):
    # A sequential scan would conflict with all writers of the table.
    with Cluster(durable=False, settings=EXPLAINING) as cluster:
        site = Site(tmp_path, cluster)
        (owner,) = site.serve(1)
        # The statistics now say that a table is one page.
        cluster.sql(site.database, "ANALYZE")
        for number in range(5):
            insist([owner], site.order(f"{number}"))
            publish(owner, f"第{number}条")
        site.stop()
        _, *parts = ENTRY.split(cluster.log)
    entries = list(zip(parts[::2], parts[1::2], strict=True))
    writers = {pid for pid, text in entries if "enable_seqscan = off" in text}
    assert writers
    plans = [text for pid, text in entries if pid in writers and " plan:" in text]
    assert any("INSERT INTO orders" in plan for plan in plans)
    assert not [plan for plan in plans if "Seq Scan on" in plan]
