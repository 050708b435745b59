"""Logs in, finds a product, orders it, and follows what is published.

    python order.py SERVER ENTERPRISE LOGIN CODE QUERY

ends after the first post. A server of "https://host:port" is spoken to by TLS."""

from __future__ import annotations

import sys
import time

import grpc
from tonglu import (
    AccessServiceClient,
    CatalogServiceClient,
    CommunityServiceClient,
    OrderServiceClient,
    bearer,
    connect,
    reason,
    request_id,
)
from tonglu.v1 import catalog_pb2, community_pb2, identity_pb2, orders_pb2


def log_in(server: str, enterprise: str, login: str, code: str) -> grpc.Channel:
    """A channel with the login's token on every call."""
    channel = connect(server)
    reply = AccessServiceClient(channel).login(
        identity_pb2.LoginRequest(
            request_id=request_id(),
            enterprise_code=enterprise,
            login_name=login,
            login_code=code,
        ),
        timeout=20,
    )
    return bearer(channel, reply.token)


def place(channel: grpc.Channel, query: str, pieces: int) -> orders_pb2.Order | None:
    """Orders the given quantity of the first product that is found; None when there are fewer."""
    found = CatalogServiceClient(channel).search_products(
        catalog_pb2.SearchProductsRequest(query=query), timeout=20
    )
    line = orders_pb2.PlaceOrderLine(
        product_id=found.products[0].id, quantity_e3=pieces * 1_000
    )
    # The same request, sent again after a lost reply, is the same order.
    request = orders_pb2.PlaceOrderRequest(
        request_id=request_id(), currency="CNY", lines=[line]
    )
    orders = OrderServiceClient(channel)
    for attempt in range(5):
        try:
            return orders.place_order(request, timeout=20).order
        except grpc.RpcError as error:
            if reason(error) == "OUT_OF_STOCK":
                return None
            if error.code() != grpc.StatusCode.UNAVAILABLE or attempt == 4:
                raise
            time.sleep(0.2 * 2**attempt)
    return None


def follow(channel: grpc.Channel) -> community_pb2.Post:
    """The next post, whatever happens to the connection meanwhile."""
    community = CommunityServiceClient(channel)
    cursor = ""
    while True:
        try:
            for event in community.subscribe(community_pb2.SubscribeRequest(cursor=cursor)):
                if not cursor:
                    print("following", flush=True)
                cursor = event.cursor
                if event.WhichOneof("event") == "post":
                    return event.post
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.UNAVAILABLE:
                raise
            time.sleep(0.5)


def main(server: str, enterprise: str, login: str, code: str, query: str) -> None:
    channel = log_in(server, enterprise, login, code)
    order = place(channel, query, 2)
    if order is not None:
        print("ordered", order.number, order.total_e4 / 10_000, order.currency, flush=True)
    if place(channel, query, 999_999) is None:
        print("out of stock", flush=True)
    print("post:", follow(channel).title, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
