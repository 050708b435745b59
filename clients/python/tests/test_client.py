"""The client for threads and that for asyncio on a real server."""

import asyncio
import subprocess
import threading

import grpc
import pytest
import tonglu
from conftest import order_request
from flavours import FLAVOURS, name
from server import PROGRAMS, Server
from tonglu import AsyncClient, CallSettings, Client, TongluError, from_e4, request_id
from tonglu.v1 import (
    catalog_pb2,
    community_pb2,
    crm_pb2,
    identity_pb2,
    orders_pb2,
)

both = pytest.mark.parametrize("flavour", FLAVOURS, ids=name)
SETTINGS = CallSettings()


@pytest.fixture(scope="session")
def dealers(owner) -> list[int]:
    """Seven dealers of one name, in the order in which they are listed."""
    for number in range(7):
        owner.crm.create_customer(
            crm_pb2.CreateCustomerRequest(
                request_id=request_id(),
                customer=crm_pb2.CustomerDraft(name=f"分页客户{number}", code=f"PAGE{number}"),
            )
        )
    found = owner.crm.list_customers(crm_pb2.ListCustomersRequest(text="分页客户")).customers
    assert len(found) == 7
    return [customer.id for customer in found]


def listed(**fields) -> crm_pb2.ListCustomersRequest:
    return crm_pb2.ListCustomersRequest(text="分页客户", **fields)


@both
@pytest.mark.parametrize("page_size", [0, 1, 2, 7, 8])
def test_the_rows_of_all_pages_come_one_after_another(
    flavour, server, owner, dealers, page_size
):
    found, error = flavour.several(
        server.address,
        lambda client: client.crm.list_customers_all(listed(page_size=page_size)),
        SETTINGS,
        token=owner.token,
    )
    assert error is None
    assert [customer.id for customer in found] == dealers


@both
@pytest.mark.parametrize("limit, rows", [(0, 0), (1, 1), (4, 4), (7, 7), (100, 7)])
def test_no_more_rows_come_than_wanted(flavour, server, owner, dealers, limit, rows):
    request = listed(page_size=3)
    found, _ = flavour.several(
        server.address,
        lambda client: client.crm.list_customers_all(request, limit=limit),
        SETTINGS,
        token=owner.token,
    )
    assert [customer.id for customer in found] == dealers[:rows]
    assert request == listed(page_size=3)


@both
def test_pages_begin_at_the_token_of_the_request(flavour, server, owner, dealers):
    first = owner.crm.list_customers(listed(page_size=3))
    found, _ = flavour.several(
        server.address,
        lambda client: client.crm.list_customers_pages(
            listed(page_size=3, page_token=first.next_page_token)
        ),
        SETTINGS,
        token=owner.token,
    )
    assert [[customer.id for customer in page.customers] for page in found] == [
        dealers[3:6],
        dealers[6:],
    ]


@both
def test_a_refused_page_is_raised_with_its_field(flavour, server, owner):
    found, error = flavour.several(
        server.address,
        lambda client: client.crm.list_customers_all(listed(page_size=-1)),
        SETTINGS,
        token=owner.token,
    )
    assert found == []
    assert (error.code(), error.reason) == (grpc.StatusCode.INVALID_ARGUMENT, "BAD_PAGE_SIZE")
    assert [violation.field for violation in error.violations] == ["page_size"]
    assert error.attempts == 1


@both
def test_every_list_of_the_schema_has_its_iterators(flavour):
    prefix = "Async" if name(flavour) == "asyncio" else ""
    count = 0
    for service in [
        service
        for schema in (catalog_pb2, community_pb2, crm_pb2, identity_pb2, orders_pb2)
        for service in schema.DESCRIPTOR.services_by_name.values()
    ]:
        client = getattr(tonglu, f"{prefix}{service.name}Client")
        for method in service.methods:
            if "page_token" not in method.input_type.fields_by_name:
                continue
            python = "".join(f"_{c.lower()}" if c.isupper() else c for c in method.name)[1:]
            assert callable(getattr(client, f"{python}_all"))
            assert callable(getattr(client, f"{python}_pages"))
            count += 1
    assert count > 12


@both
def test_a_refusal_has_its_facts_without_a_parser(flavour, server, owner, shop):
    request = orders_pb2.PlaceOrderRequest(
        customer_id=shop.dealer.id,
        currency="CNY",
        lines=[orders_pb2.PlaceOrderLine(product_id=shop.cup, quantity_e3=10**11)],
    )
    with pytest.raises(TongluError) as caught:
        flavour.unary(
            server.address,
            lambda client: client.orders.place_order(request),
            SETTINGS,
            token=owner.token,
        )
    error = caught.value
    assert (error.code(), error.reason) == (
        grpc.StatusCode.FAILED_PRECONDITION,
        "OUT_OF_STOCK",
    )
    assert error.facts["product_id"] == str(shop.cup)
    assert int(error.facts["available_e3"]) <= 1_000_000
    assert error.violations[0].field.startswith("lines[0]")
    assert str(error).startswith("FAILED_PRECONDITION OUT_OF_STOCK: ")
    assert not error.outcome_is_unknown


@both
def test_an_order_without_a_request_id_is_placed_once_however_often_it_is_sent(
    flavour, server, owner, shop
):
    request = order_request(shop, 2_000, customer_id=shop.dealer.id)
    request.ClearField("request_id")

    def place() -> orders_pb2.Order:
        return flavour.unary(
            server.address,
            lambda client: client.orders.place_order(request),
            SETTINGS,
            token=owner.token,
        ).order

    order = place()
    assert from_e4(order.total_e4) == 25
    assert place() == order


@both
def test_a_service_account_acts_for_a_member(flavour, server, owner, shop):
    made = owner.access.create_service_account(
        identity_pb2.CreateServiceAccountRequest(
            request_id=request_id(), name="app", roles=[identity_pb2.ROLE_BUYER]
        )
    )
    who = flavour.unary(
        server.address,
        lambda client: client.acting_for(shop.member.id).access.who_am_i(
            identity_pb2.WhoAmIRequest()
        ),
        SETTINGS,
        token=made.token,
    )
    assert who.account_id == shop.member.id


def notice(client, title: str) -> None:
    client.community.publish_post(
        community_pb2.PublishPostRequest(
            kind=community_pb2.POST_KIND_NOTICE,
            title=title,
            audience=community_pb2.Audience(everyone=True),
        )
    )


def restarted(server: Server) -> None:
    server.kill()
    server.start(server.address)


@pytest.fixture
def own_server(tmp_path):
    """A server that a test restarts on its port."""
    server = Server(tmp_path / "data", "--enterprise", "main")
    yield server
    server.kill()


@pytest.fixture
def with_member(own_server) -> str:
    """The owner's token of a server that has someone to publish to."""
    token = own_server.owner_token()
    with Client(own_server.address, token=token) as owner:
        dealer = owner.crm.create_customer(
            crm_pb2.CreateCustomerRequest(customer=crm_pb2.CustomerDraft(name="D"))
        ).customer
        owner.crm.create_member(
            crm_pb2.CreateMemberRequest(
                customer_id=dealer.id, name="M", roles=[identity_pb2.ROLE_BOSS]
            )
        )
    return token


TITLES = ["before", "while it was down", "after"]


def test_a_resuming_stream_misses_nothing_across_a_restart(own_server, with_member):
    with Client(own_server.address, token=with_member) as owner:
        with owner.community.subscribe_resuming(community_pb2.SubscribeRequest()) as events:
            assert next(events).cursor == events.cursor
            notice(owner, TITLES[0])
            seen = [next(events).post.title]
            for title in TITLES[1:]:
                restarted(own_server)
                notice(owner, title)
                while len(seen) < TITLES.index(title) + 1:
                    event = next(events)
                    if event.WhichOneof("event") == "post":
                        seen.append(event.post.title)
        assert seen == TITLES
        assert list(events) == []


def test_a_resuming_stream_of_asyncio_misses_nothing_across_a_restart(own_server, with_member):
    async def follow() -> list[str]:
        async with AsyncClient(own_server.address, token=with_member) as owner:
            stream = owner.community.subscribe_resuming(community_pb2.SubscribeRequest())
            seen: list[str] = []
            async with stream as events:
                assert (await events.__anext__()).cursor == events.cursor
                for title in TITLES:
                    if seen:
                        await asyncio.to_thread(restarted, own_server)
                    await owner.community.publish_post(
                        community_pb2.PublishPostRequest(
                            kind=community_pb2.POST_KIND_NOTICE,
                            title=title,
                            audience=community_pb2.Audience(everyone=True),
                        )
                    )
                    while len(seen) < TITLES.index(title) + 1:
                        event = await events.__anext__()
                        if event.WhichOneof("event") == "post":
                            seen.append(event.post.title)
            assert [event async for event in events] == []
            return seen

    assert asyncio.run(asyncio.wait_for(follow(), 120)) == TITLES


def test_a_change_bridges_a_restart(own_server, with_member):
    """The server is away when the call is made; the call's own attempts reach the next one."""
    with Client(own_server.address, token=with_member) as owner:
        notice(owner, "first")
        own_server.kill()
        again = threading.Thread(target=own_server.start, args=(own_server.address,))
        again.start()
        try:
            settings = CallSettings(retry=tonglu.RetryPolicy(attempts_max=100, max_seconds=1))
            patient = tonglu.Services(owner.channel, settings.with_token(with_member))
            notice(patient, "second")
        finally:
            again.join()
        posts = owner.community.list_posts(community_pb2.ListPostsRequest()).posts
    assert sorted(post.title for post in posts) == ["first", "second"]


def test_closing_a_resuming_stream_from_another_thread_ends_it(server, owner):
    with Client(server.address, token=owner.token) as client:
        events = client.community.subscribe_resuming(community_pb2.SubscribeRequest())
        next(events)
        closing = threading.Timer(0.2, events.close)
        closing.start()
        assert [event.WhichOneof("event") for event in events] == []
        closing.join()


def test_a_cancelled_stream_says_so(server, owner):
    with Client(server.address, token=owner.token) as client:
        with client.community.subscribe(community_pb2.SubscribeRequest()) as events:
            next(events)
            events.cancel()
            with pytest.raises(TongluError) as caught:
                next(events)
    assert caught.value.code() == grpc.StatusCode.CANCELLED


def test_a_cancelled_stream_of_asyncio_says_so(server, owner):
    async def cancel() -> grpc.StatusCode:
        async with AsyncClient(server.address, token=owner.token) as client:
            async with client.community.subscribe(community_pb2.SubscribeRequest()) as events:
                await events.__anext__()
                waiting = asyncio.ensure_future(events.__anext__())
                await asyncio.sleep(0)
                events.cancel()
                with pytest.raises(TongluError) as caught:
                    await waiting
                return caught.value.code()

    assert asyncio.run(asyncio.wait_for(cancel(), 60)) == grpc.StatusCode.CANCELLED


def test_a_cancelled_task_of_asyncio_is_cancelled(server, owner):
    async def cancel() -> bool:
        async with AsyncClient(server.address, token=owner.token) as client:
            events = client.community.subscribe_resuming(community_pb2.SubscribeRequest())
            await events.__anext__()
            waiting = asyncio.ensure_future(events.__anext__())
            await asyncio.sleep(0.05)
            waiting.cancel()
            await asyncio.wait([waiting])
            return waiting.cancelled()

    assert asyncio.run(asyncio.wait_for(cancel(), 60))


def test_an_anonymous_client_logs_in_and_goes_on_with_its_token(server, owner, shop):
    code = owner.access.issue_login_code(
        identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=shop.member.id)
    ).login_code
    with Client(server.address) as anonymous:
        reply = anonymous.access.login(
            identity_pb2.LoginRequest(
                enterprise_code="main", login_name="wang", login_code=code
            )
        )
        buyer = anonymous.with_token(reply.token)
        who = buyer.access.who_am_i(identity_pb2.WhoAmIRequest())
    assert who.account_id == shop.member.id


def test_the_package_has_the_servers_version():
    told = subprocess.run(
        [PROGRAMS / "tonglud", "--version"], capture_output=True, text=True, timeout=30
    ).stdout
    assert tonglu.__version__ in told.split()
