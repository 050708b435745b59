# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Stock by warehouse and product, in 1/1,000 of the product's base unit.

available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
appended; reserved is the sum of the live reservations of orders. Unless the warehouse allows
it, orders reserve no more than is available, and no correction leaves less on hand than is
reserved. Levels and moves are for staff; a dealer gets yes or no from GetAvailability."""

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
        """Adds a warehouse. The first one of the enterprise becomes its default: orders take from it.

        Refusals: BAD_CODE (not 1 to 32 letters, digits and - _ .), BAD_NAME, WAREHOUSE_CODE_TAKEN."""
        return self._create_warehouse(request, timeout=timeout, metadata=metadata)

    def update_warehouse(
        self, request: inventory_pb2.UpdateWarehouseRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.UpdateWarehouseResponse:
        """Changes a warehouse's name or whether it may go below zero, or makes it the default. A request
        that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (of some product less is on hand
        than reserved, so going below zero cannot be forbidden now), DEFAULT_WAREHOUSE (is_default
        false for the default: make another warehouse the default instead)."""
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
        """Books received goods: one move of kind RECEIVE for each line, all lines or none. A product may
        stand on several lines, and one that is no longer sold may be received.

        Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above
        1,000,000,000 base units; up to 20 such lines are named), TOO_LONG and BAD_TEXT (the
        reference), NOT_FOUND (the warehouse; products, of which up to 20 lines are named),
        AMOUNT_OVERFLOW (more than 10^12 base units on hand)."""
        return self._receive_stock(request, timeout=timeout, metadata=metadata)

    def adjust_stock(
        self, request: inventory_pb2.AdjustStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.AdjustStockResponse:
        """Corrects one level by a difference (a move of kind ADJUST) or to a counted quantity (a move of
        kind COUNT). A count must give the version of the level that was counted, 0 for a product that
        was never stocked; for a difference the version is optional. A count that equals the level
        writes no move.

        Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
        difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
        blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
        STALE_VERSION, NEGATIVE_STOCK (below zero, or below the reserved quantity), AMOUNT_OVERFLOW."""
        return self._adjust_stock(request, timeout=timeout, metadata=metadata)

    def set_safety_stock(
        self, request: inventory_pb2.SetSafetyStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.SetSafetyStockResponse:
        """Sets the quantity of a product that a warehouse keeps back from sale. Existing reservations
        stay.

        Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
        product), STALE_VERSION."""
        return self._set_safety_stock(request, timeout=timeout, metadata=metadata)

    def list_stock(
        self, request: inventory_pb2.ListStockRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockResponse:
        """Lists stock levels by warehouse and product. A product that was never stocked in a warehouse
        has no level there.

        Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_stock(request, timeout=timeout, metadata=metadata)

    def list_stock_moves(
        self, request: inventory_pb2.ListStockMovesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockMovesResponse:
        """Lists the moves of stock, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_stock_moves(request, timeout=timeout, metadata=metadata)

    def get_availability(
        self, request: inventory_pb2.GetAvailabilityRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> inventory_pb2.GetAvailabilityResponse:
        """Returns for each product whether any quantity of it can be ordered from the default warehouse
        now.

        Quantities are neither returned nor asked for. PlaceOrder reveals whether the quantity of an
        order is there, so the number of a dealer's orders that may fail or be cancelled is limited
        (OrderService.PlaceOrder).

        A product without an answer has a reason, and the others are answered; one that the caller
        does not see is answered as one that does not exist.

        Refusals: TOO_MANY_IDS (more than 200), NO_WAREHOUSE (the enterprise has none yet); of a
        product: NOT_FOUND, PRODUCT_INACTIVE (to staff: it is no longer sold)."""
        return self._get_availability(request, timeout=timeout, metadata=metadata)
