# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Stock by warehouse and product, in 1/1,000 of the product's base unit.

available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
appended; reserved is the sum of the live reservations. Nothing goes below zero unless the
warehouse allows it. Levels and moves are for staff; a dealer learns yes or no (GetAvailability)."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import inventory_pb2

__all__ = ["InventoryServiceClient"]


class InventoryServiceClient:
    """Stock by warehouse and product, in 1/1,000 of the product's base unit."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._create_warehouse = channel.unary_unary(
            "/tonglu.v1.InventoryService/CreateWarehouse",
            request_serializer=inventory_pb2.CreateWarehouseRequest.SerializeToString,
            response_deserializer=inventory_pb2.CreateWarehouseResponse.FromString,
        )
        self._update_warehouse = channel.unary_unary(
            "/tonglu.v1.InventoryService/UpdateWarehouse",
            request_serializer=inventory_pb2.UpdateWarehouseRequest.SerializeToString,
            response_deserializer=inventory_pb2.UpdateWarehouseResponse.FromString,
        )
        self._list_warehouses = channel.unary_unary(
            "/tonglu.v1.InventoryService/ListWarehouses",
            request_serializer=inventory_pb2.ListWarehousesRequest.SerializeToString,
            response_deserializer=inventory_pb2.ListWarehousesResponse.FromString,
        )
        self._receive_stock = channel.unary_unary(
            "/tonglu.v1.InventoryService/ReceiveStock",
            request_serializer=inventory_pb2.ReceiveStockRequest.SerializeToString,
            response_deserializer=inventory_pb2.ReceiveStockResponse.FromString,
        )
        self._adjust_stock = channel.unary_unary(
            "/tonglu.v1.InventoryService/AdjustStock",
            request_serializer=inventory_pb2.AdjustStockRequest.SerializeToString,
            response_deserializer=inventory_pb2.AdjustStockResponse.FromString,
        )
        self._set_safety_stock = channel.unary_unary(
            "/tonglu.v1.InventoryService/SetSafetyStock",
            request_serializer=inventory_pb2.SetSafetyStockRequest.SerializeToString,
            response_deserializer=inventory_pb2.SetSafetyStockResponse.FromString,
        )
        self._list_stock = channel.unary_unary(
            "/tonglu.v1.InventoryService/ListStock",
            request_serializer=inventory_pb2.ListStockRequest.SerializeToString,
            response_deserializer=inventory_pb2.ListStockResponse.FromString,
        )
        self._list_stock_moves = channel.unary_unary(
            "/tonglu.v1.InventoryService/ListStockMoves",
            request_serializer=inventory_pb2.ListStockMovesRequest.SerializeToString,
            response_deserializer=inventory_pb2.ListStockMovesResponse.FromString,
        )
        self._get_availability = channel.unary_unary(
            "/tonglu.v1.InventoryService/GetAvailability",
            request_serializer=inventory_pb2.GetAvailabilityRequest.SerializeToString,
            response_deserializer=inventory_pb2.GetAvailabilityResponse.FromString,
        )

    def create_warehouse(
        self, request: inventory_pb2.CreateWarehouseRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.CreateWarehouseResponse:
        """Adds a warehouse. The first one of the enterprise is its default: orders take from it.

        Refusals: BAD_CODE (longer than 32 bytes, or other than letters, digits, - _ .), TOO_LONG (the
        name), WAREHOUSE_CODE_TAKEN (another warehouse has the code)."""
        return self._create_warehouse(request, timeout=timeout, metadata=metadata)

    def update_warehouse(
        self, request: inventory_pb2.UpdateWarehouseRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.UpdateWarehouseResponse:
        """Changes a warehouse's name, whether it may go below zero, or makes it the default.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (it holds less than nothing, or
        less than is reserved, so it cannot be forbidden now), DEFAULT_WAREHOUSE (the default stays
        the default until another one is made it)."""
        return self._update_warehouse(request, timeout=timeout, metadata=metadata)

    def list_warehouses(
        self, request: inventory_pb2.ListWarehousesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListWarehousesResponse:
        """Lists the warehouses by code.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_warehouses(request, timeout=timeout, metadata=metadata)

    def receive_stock(
        self, request: inventory_pb2.ReceiveStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.ReceiveStockResponse:
        """Takes goods in: a move of kind RECEIVE per line, all or nothing. A product may stand on several
        lines, and one that is no longer sold may be received, counted and corrected: goods come back,
        and what lies there is what lies there.

        Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above 1,000,000,000
        base units; all such lines are named, up to 20), TOO_LONG and BAD_TEXT (the reference), NOT_FOUND
        (warehouse; products: all such lines are named, up to 20),
        AMOUNT_OVERFLOW (more on hand than 10^12 base units)."""
        return self._receive_stock(request, timeout=timeout, metadata=metadata)

    def adjust_stock(
        self, request: inventory_pb2.AdjustStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.AdjustStockResponse:
        """Corrects one level by a difference or to a counted quantity: a move of kind ADJUST or COUNT.
        A count names the version of the level that was counted against (0: never stocked); a
        difference may name none. A count that finds what is booked writes no move.

        Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
        difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
        blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
        STALE_VERSION, NEGATIVE_STOCK (below zero, or below what orders have reserved),
        AMOUNT_OVERFLOW."""
        return self._adjust_stock(request, timeout=timeout, metadata=metadata)

    def set_safety_stock(
        self, request: inventory_pb2.SetSafetyStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.SetSafetyStockResponse:
        """Sets how much of a product is kept back from sale in a warehouse. Reservations that stand
        already stay.

        Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
        product), STALE_VERSION."""
        return self._set_safety_stock(request, timeout=timeout, metadata=metadata)

    def list_stock(
        self, request: inventory_pb2.ListStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockResponse:
        """Lists stock levels by warehouse and product; a product never stocked has none.

        Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_stock(request, timeout=timeout, metadata=metadata)

    def list_stock_moves(
        self, request: inventory_pb2.ListStockMovesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockMovesResponse:
        """Lists the moves, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_stock_moves(request, timeout=timeout, metadata=metadata)

    def get_availability(
        self, request: inventory_pb2.GetAvailabilityRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.GetAvailabilityResponse:
        """Says yes or no for each product: can anything of it be ordered from the default warehouse now?
        No quantity is told here and none can be asked for. An order tells whether there is as much as it
        wants, so a dealer that places orders learns something of a level; how many of its orders may
        fail or be cancelled is limited (OrderService.PlaceOrder), and finding a level out takes days.

        A product that has no answer says why, and the others are answered; one that the caller does not
        see is answered as one that does not exist.

        Refusals: TOO_MANY_IDS (more than 200), NO_WAREHOUSE (the enterprise has none yet); of a product:
        NOT_FOUND, PRODUCT_INACTIVE (to staff: it is no longer sold, whatever lies there)."""
        return self._get_availability(request, timeout=timeout, metadata=metadata)
