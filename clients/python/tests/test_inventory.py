"""InventoryService over stock grpcio."""

from tonglu import request_id
from tonglu.v1 import inventory_pb2 as pb


def test_stock_is_received_adjusted_and_read(owner, shop):
    warehouse = owner.inventory.create_warehouse(
        pb.CreateWarehouseRequest(request_id=request_id(), code="W2", name="广州仓")
    ).warehouse
    warehouse = owner.inventory.update_warehouse(
        pb.UpdateWarehouseRequest(
            request_id=request_id(),
            warehouse_id=warehouse.id,
            version=warehouse.version,
            name="佛山仓",
        )
    ).warehouse
    assert warehouse in owner.inventory.list_warehouses(pb.ListWarehousesRequest()).warehouses
    level = owner.inventory.receive_stock(
        pb.ReceiveStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse.id,
            lines=[pb.ReceiveStockLine(product_id=shop.cup, quantity_e3=5_000)],
        )
    ).levels[0]
    level = owner.inventory.adjust_stock(
        pb.AdjustStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse.id,
            product_id=shop.cup,
            version=level.version,
            delta_e3=-2_000,
            reason="broken",
        )
    ).level
    level = owner.inventory.set_safety_stock(
        pb.SetSafetyStockRequest(
            request_id=request_id(),
            warehouse_id=warehouse.id,
            product_id=shop.cup,
            version=level.version,
            safety_e3=1_000,
        )
    ).level
    assert (level.on_hand_e3, level.available_e3) == (3_000, 2_000)
    stock = owner.inventory.list_stock(pb.ListStockRequest(warehouse_id=warehouse.id))
    assert list(stock.levels) == [level]
    moves = owner.inventory.list_stock_moves(
        pb.ListStockMovesRequest(warehouse_id=warehouse.id)
    ).moves
    assert sorted(move.quantity_e3 for move in moves) == [-2_000, 5_000]
    told = shop.buyer.inventory.get_availability(
        pb.GetAvailabilityRequest(product_ids=[shop.cup])
    ).products
    assert [product.availability for product in told] == [pb.AVAILABILITY_IN_STOCK]
