"""OrderService over stock grpcio."""

import grpc
import pytest
from conftest import order_request
from tonglu import OrderServiceClient, dry_run, reason, request_id
from tonglu.v1 import inventory_pb2
from tonglu.v1 import orders_pb2 as pb


def reserved(owner, product_id: int) -> int:
    levels = owner.inventory.list_stock(
        inventory_pb2.ListStockRequest(product_ids=[product_id])
    ).levels
    return sum(level.reserved_e3 for level in levels)


def test_an_order_is_placed_once_and_cancelled(owner, shop):
    before = reserved(owner, shop.tea)
    request = order_request(shop, 3_000)
    order = shop.buyer.orders.place_order(request).order
    assert order.total_e4 == 375_000
    assert shop.buyer.orders.place_order(request).order == order
    assert reserved(owner, shop.tea) == before + 3_000
    assert shop.buyer.orders.get_order(pb.GetOrderRequest(order_id=order.id)).order == order
    assert order.id in [o.id for o in owner.orders.list_orders(pb.ListOrdersRequest()).orders]

    cancelled = shop.buyer.orders.cancel_order(
        pb.CancelOrderRequest(request_id=request_id(), order_id=order.id, version=order.version)
    ).order
    assert cancelled.state == pb.ORDER_STATE_CANCELLED
    assert reserved(owner, shop.tea) == before


def test_an_order_beyond_the_stock_is_refused_and_reserves_nothing(owner, shop):
    before = reserved(owner, shop.tea)
    with pytest.raises(grpc.RpcError) as refused:
        shop.buyer.orders.place_order(order_request(shop, 10_000_000_000))
    assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    assert reason(refused.value) == "OUT_OF_STOCK"
    assert reserved(owner, shop.tea) == before


def test_a_dry_run_changes_nothing(owner, shop):
    before = reserved(owner, shop.tea)
    request = order_request(shop, 1_000)
    tried = OrderServiceClient(dry_run(shop.buyer.channel)).place_order(request)
    assert tried.order.total_e4 == 125_000
    assert reserved(owner, shop.tea) == before
    assert shop.buyer.orders.place_order(request).order.total_e4 == 125_000


def test_a_request_id_is_for_one_request(shop):
    request = order_request(shop, 1_000)
    shop.buyer.orders.place_order(request)
    request.lines[0].quantity_e3 = 2_000
    with pytest.raises(grpc.RpcError) as refused:
        shop.buyer.orders.place_order(request)
    assert reason(refused.value) == "REQUEST_ID_REUSED"
