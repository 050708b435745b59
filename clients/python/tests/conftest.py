"""One server for the suite, a small enterprise on it, and a list of the methods that were called."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import grpc
import pytest

sys.path.insert(0, str(Path(__file__).parent))

import tonglu
from server import Server
from tonglu import bearer, request_id
from tonglu.v1 import (
    catalog_pb2,
    common_pb2,
    community_pb2,
    crm_pb2,
    files_pb2,
    geo_pb2,
    identity_pb2,
    inventory_pb2,
    lookup_pb2,
    orders_pb2,
    pricing_pb2,
)

SCHEMAS = [
    catalog_pb2,
    community_pb2,
    crm_pb2,
    files_pb2,
    geo_pb2,
    identity_pb2,
    inventory_pb2,
    lookup_pb2,
    orders_pb2,
    pricing_pb2,
]
called: set[str] = set()


def every_method() -> list:
    return [
        method
        for schema in SCHEMAS
        for service in schema.DESCRIPTOR.services_by_name.values()
        for method in service.methods
    ]


def path(method) -> str:
    return f"/{method.containing_service.full_name}/{method.name}"


class _Recorder(
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
):
    """Records the methods that have answered OK, or have sent a message."""

    def intercept_unary_unary(self, continuation, details, request):
        call = continuation(details, request)
        if call.code() == grpc.StatusCode.OK:
            called.add(details.method)
        return call

    intercept_stream_unary = intercept_unary_unary

    def intercept_unary_stream(self, continuation, details, request):
        return _Stream(continuation(details, request), details.method)


class _Stream:
    def __init__(self, call, method: str) -> None:
        self._call = call
        self._method = method

    def __iter__(self):
        return self

    def __next__(self):
        message = next(self._call)
        called.add(self._method)
        return message

    def __getattr__(self, name: str):
        return getattr(self._call, name)


# The tests of the server see every attempt of a call, and none ends early.
EACH_ATTEMPT = tonglu.CallSettings(timeout=None, retry=tonglu.NO_RETRIES)


class Actor(tonglu.Services):
    """A token and the clients of all services with it."""

    def __init__(self, server: Server, token: str, act_for: int | None = None) -> None:
        self.token = token
        channel = grpc.intercept_channel(bearer(server.channel(), token, act_for), _Recorder())
        super().__init__(channel, EACH_ATTEMPT)


def log_in(server: Server, owner: Actor, account_id: int, login_name: str) -> Actor:
    """Issues a one-time code for the account and logs in with it."""
    issued = owner.access.issue_login_code(
        identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=account_id)
    )
    anonymous = grpc.intercept_channel(server.channel(), _Recorder())
    reply = tonglu.AccessServiceClient(anonymous).login(
        identity_pb2.LoginRequest(
            request_id=request_id(),
            enterprise_code="main",
            login_name=login_name,
            login_code=issued.login_code,
        )
    )
    assert reply.account_id == account_id
    return Actor(server, reply.token)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("data"))
    yield server
    assert server.stop() == 0


@pytest.fixture(scope="session")
def owner(server):
    return Actor(server, server.owner_token())


@pytest.fixture(scope="session")
def shop(server, owner):
    """Two products with price and stock, and a dealer company with a buyer who is logged in."""
    warehouse = owner.inventory.create_warehouse(
        inventory_pb2.CreateWarehouseRequest(
            request_id=request_id(), code="W1", name="上海仓", is_default=True
        )
    ).warehouse
    outcomes = owner.catalog.batch_create_products(
        catalog_pb2.BatchCreateProductsRequest(
            request_id=request_id(),
            rows=[
                catalog_pb2.ProductDraft(sku="TEA-1", name="龙井茶", base_unit="盒"),
                catalog_pb2.ProductDraft(sku="CUP-1", name="茶杯", base_unit="个"),
            ],
        )
    ).outcomes
    tea, cup = (outcome.product_id for outcome in outcomes)
    owner.pricing.batch_create_price_rules(
        pricing_pb2.BatchCreatePriceRulesRequest(
            request_id=request_id(),
            rows=[
                pricing_pb2.PriceRuleDraft(
                    product_id=tea, unit="盒", currency="CNY", unit_price_e4=125_000
                ),
                pricing_pb2.PriceRuleDraft(
                    product_id=cup, unit="个", currency="CNY", unit_price_e4=30_000
                ),
            ],
        )
    )
    owner.inventory.receive_stock(
        inventory_pb2.ReceiveStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse.id,
            lines=[
                inventory_pb2.ReceiveStockLine(product_id=tea, quantity_e3=1_000_000),
                inventory_pb2.ReceiveStockLine(product_id=cup, quantity_e3=1_000_000),
            ],
        )
    )
    dealer = owner.crm.create_customer(
        crm_pb2.CreateCustomerRequest(
            request_id=request_id(),
            customer=crm_pb2.CustomerDraft(
                name="杭州茶行",
                code="D1",
                state=crm_pb2.CUSTOMER_STATE_APPROVED,
                place=common_pb2.Place(
                    latitude=30.25, longitude=120.16, datum=common_pb2.GEODETIC_DATUM_GCJ02
                ),
            ),
        )
    ).customer
    member = owner.crm.create_member(
        crm_pb2.CreateMemberRequest(
            request_id=request_id(),
            customer_id=dealer.id,
            name="王采购",
            login_name="wang",
            roles=[common_role("BUYER"), common_role("BOSS")],
        )
    ).member
    return SimpleNamespace(
        warehouse=warehouse,
        tea=tea,
        cup=cup,
        dealer=dealer,
        member=member,
        buyer=log_in(server, owner, member.id, "wang"),
    )


def common_role(name: str) -> int:
    return identity_pb2.Role.Value(f"ROLE_{name}")


def order_request(shop, quantity_e3: int = 1_000, **fields) -> orders_pb2.PlaceOrderRequest:
    return orders_pb2.PlaceOrderRequest(
        request_id=fields.pop("request_id", None) or request_id(),
        currency="CNY",
        lines=[orders_pb2.PlaceOrderLine(product_id=shop.tea, quantity_e3=quantity_e3)],
        **fields,
    )


def pytest_collection_finish(session):
    session.config.tonglu_runs_all = len({item.path for item in session.items}) >= 9


def pytest_sessionfinish(session, exitstatus):
    """A whole run fails if a method of the schema was never answered with OK."""
    missing = sorted({path(method) for method in every_method()} - called)
    if exitstatus == 0 and session.config.tonglu_runs_all and missing:
        print("\nnever called:", *missing, sep="\n  ")
        session.exitstatus = 1
