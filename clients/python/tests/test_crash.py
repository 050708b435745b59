"""kill -9 while orders are placed: every acknowledged order is stored, and each intent once."""

import threading
import time
from collections import Counter

import grpc
from conftest import Actor, order_request
from server import Server
from shop import open_shop
from tonglu.v1 import inventory_pb2, orders_pb2

ROUNDS = 4
CLIENTS = 8


def place_until_cut(server, token, shop, name, acknowledged, intents):
    """Places orders, each with its own reference, until the server has ended."""
    orders = Actor(server, token).orders
    for number in range(100_000):
        request = order_request(
            shop, 1_000, customer_id=shop.dealer, external_reference=f"{name}-{number}"
        )
        intents[request.external_reference] = request
        try:
            reply = orders.place_order(request, timeout=20)
        except grpc.RpcError:
            return
        acknowledged[request.external_reference] = reply.order.id


def all_orders(owner) -> list:
    found, token = [], ""
    while True:
        page = owner.orders.list_orders(
            orders_pb2.ListOrdersRequest(page_size=1_000, page_token=token)
        )
        found += page.orders
        token = page.next_page_token
        if not token:
            return found


def test_no_acknowledged_order_is_lost_and_none_doubled(tmp_path):
    server = Server(tmp_path / "data")
    token = server.owner_token()
    shop = open_shop(Actor(server, token))
    acknowledged, intents = {}, {}
    for round_number in range(ROUNDS):
        clients = [
            threading.Thread(
                target=place_until_cut,
                args=(server, token, shop, f"{round_number}-{client}", acknowledged, intents),
            )
            for client in range(CLIENTS)
        ]
        for client in clients:
            client.start()
        time.sleep(0.3 + 0.17 * round_number)
        server.kill()
        for client in clients:
            client.join(60)
        server.start()
    owner = Actor(server, token)
    stored = {order.external_reference: order.id for order in all_orders(owner)}
    assert len(acknowledged) > 100
    assert acknowledged.items() <= stored.items()

    # Every intent again: executed ones return their order, the others are executed now.
    for reference, request in intents.items():
        order = owner.orders.place_order(request, timeout=20).order
        assert stored.setdefault(reference, order.id) == order.id
    orders = all_orders(owner)
    assert max(Counter(order.external_reference for order in orders).values()) == 1
    assert {order.external_reference for order in orders} == intents.keys()
    level = owner.inventory.list_stock(inventory_pb2.ListStockRequest()).levels[0]
    assert level.reserved_e3 == 1_000 * len(orders)
    assert server.stop() == 0
