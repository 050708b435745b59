"""kill -9 while orders are placed: every acknowledged order is there, and each intent once."""

import threading
import time
from collections import Counter

import grpc
from conftest import Actor, order_request
from server import Server
from tonglu import request_id
from tonglu.v1 import catalog_pb2, crm_pb2, inventory_pb2, orders_pb2, pricing_pb2
from types import SimpleNamespace

ROUNDS = 4
CLIENTS = 8


def set_up(owner: Actor) -> SimpleNamespace:
    warehouse = owner.inventory.create_warehouse(
        inventory_pb2.CreateWarehouseRequest(
            request_id=request_id(), code="W", name="W", is_default=True
        )
    ).warehouse
    tea = owner.catalog.create_product(
        catalog_pb2.CreateProductRequest(
            request_id=request_id(),
            product=catalog_pb2.ProductDraft(sku="T", name="T", base_unit="盒"),
        )
    ).product.id
    owner.pricing.create_price_rule(
        pricing_pb2.CreatePriceRuleRequest(
            request_id=request_id(),
            price_rule=pricing_pb2.PriceRuleDraft(
                product_id=tea, unit="盒", currency="CNY", unit_price_e4=10_000
            ),
        )
    )
    owner.inventory.receive_stock(
        inventory_pb2.ReceiveStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse.id,
            lines=[inventory_pb2.ReceiveStockLine(product_id=tea, quantity_e3=1_000_000_000)],
        )
    )
    dealer = owner.crm.create_customer(
        crm_pb2.CreateCustomerRequest(
            request_id=request_id(),
            customer=crm_pb2.CustomerDraft(name="D", state=crm_pb2.CUSTOMER_STATE_REGULAR),
        )
    ).customer
    return SimpleNamespace(tea=tea, dealer=dealer)


def place_until_cut(server, token, shop, name, acknowledged, intents):
    """Places orders, each under a reference of its own, until the server is gone."""
    orders = Actor(server, token).orders
    for number in range(100_000):
        request = order_request(
            shop, 1_000, customer_id=shop.dealer.id, external_reference=f"{name}-{number}"
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
    shop = set_up(Actor(server, token))
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

    # Every intent once more: what was done answers with the order it was, the rest is done now.
    for reference, request in intents.items():
        order = owner.orders.place_order(request, timeout=20).order
        assert stored.setdefault(reference, order.id) == order.id
    orders = all_orders(owner)
    assert max(Counter(order.external_reference for order in orders).values()) == 1
    assert {order.external_reference for order in orders} == intents.keys()
    level = owner.inventory.list_stock(inventory_pb2.ListStockRequest()).levels[0]
    assert level.reserved_e3 == 1_000 * len(orders)
    assert server.stop() == 0
