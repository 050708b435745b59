"""Logs in, finds a product, orders it, and follows what is published.

    python order.py SERVER ENTERPRISE LOGIN CODE QUERY

ends after the first post. A server of "https://host:port" is spoken to by TLS."""

from __future__ import annotations

import sys

from tonglu import Client, Services, TongluError, from_e3, from_e4, to_e3
from tonglu.v1 import catalog_pb2, community_pb2, identity_pb2, orders_pb2


def log_in(client: Client, enterprise: str, login: str, code: str) -> Services:
    """The client's services with the login's token on every call."""
    request = identity_pb2.LoginRequest(
        enterprise_code=enterprise, login_name=login, login_code=code
    )
    return client.with_token(client.access.login(request).token)


def place(shop: Services, query: str, pieces: int) -> orders_pb2.Order | None:
    """Orders the given quantity of the first product that is found; None when there are fewer."""
    found = shop.catalog.search_products(catalog_pb2.SearchProductsRequest(query=query))
    product = found.products[0]
    line = orders_pb2.PlaceOrderLine(product_id=product.id, quantity_e3=to_e3(pieces))
    # After a lost reply the client sends it again by itself; it is carried out once.
    request = orders_pb2.PlaceOrderRequest(currency="CNY", lines=[line])
    try:
        return shop.orders.place_order(request).order
    except TongluError as error:
        if error.reason != "OUT_OF_STOCK":
            raise
        print("out of stock:", product.sku, error.violations[0].field, flush=True)
        return None


def follow(shop: Services) -> community_pb2.Post:
    """The next post, whatever happens to the connection and the server meanwhile."""
    with shop.community.subscribe_resuming(community_pb2.SubscribeRequest()) as events:
        next(events)
        print("following", flush=True)
        for event in events:
            if event.WhichOneof("event") == "post":
                return event.post
    raise AssertionError("the stream has no end")


def main(server: str, enterprise: str, login: str, code: str, query: str) -> None:
    with Client(server) as client:
        shop = log_in(client, enterprise, login, code)
        order = place(shop, query, 2)
        if order is not None:
            print("ordered", order.number, from_e4(order.total_e4), order.currency, flush=True)
            for line in order.lines:
                print(line.sku, from_e3(line.quantity_e3), line.unit, flush=True)
        place(shop, query, 999_999)
        print("post:", follow(shop).title, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
