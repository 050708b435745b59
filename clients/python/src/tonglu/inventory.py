# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Stock by warehouse and product, in 1/1,000 of the product's base unit.

available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
appended; reserved is the sum of the live reservations of orders. Unless the warehouse allows
it, orders reserve no more than is available, and no correction leaves less on hand than is
reserved. Levels and moves are for staff; a dealer gets yes or no from GetAvailability."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import inventory_pb2

__all__ = ["AsyncInventoryServiceClient", "InventoryServiceClient"]


class InventoryServiceClient:
    """Stock by warehouse and product, in 1/1,000 of the product's base unit."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_warehouse = UnaryCall[inventory_pb2.CreateWarehouseRequest, inventory_pb2.CreateWarehouseResponse](
            channel, settings, "/tonglu.v1.InventoryService/CreateWarehouse",
            inventory_pb2.CreateWarehouseResponse.FromString,
            True,
        )
        self._update_warehouse = UnaryCall[inventory_pb2.UpdateWarehouseRequest, inventory_pb2.UpdateWarehouseResponse](
            channel, settings, "/tonglu.v1.InventoryService/UpdateWarehouse",
            inventory_pb2.UpdateWarehouseResponse.FromString,
            True,
        )
        self._list_warehouses = UnaryCall[inventory_pb2.ListWarehousesRequest, inventory_pb2.ListWarehousesResponse](
            channel, settings, "/tonglu.v1.InventoryService/ListWarehouses",
            inventory_pb2.ListWarehousesResponse.FromString,
            False,
        )
        self._receive_stock = UnaryCall[inventory_pb2.ReceiveStockRequest, inventory_pb2.ReceiveStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/ReceiveStock",
            inventory_pb2.ReceiveStockResponse.FromString,
            True,
        )
        self._adjust_stock = UnaryCall[inventory_pb2.AdjustStockRequest, inventory_pb2.AdjustStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/AdjustStock",
            inventory_pb2.AdjustStockResponse.FromString,
            True,
        )
        self._set_safety_stock = UnaryCall[inventory_pb2.SetSafetyStockRequest, inventory_pb2.SetSafetyStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/SetSafetyStock",
            inventory_pb2.SetSafetyStockResponse.FromString,
            True,
        )
        self._list_stock = UnaryCall[inventory_pb2.ListStockRequest, inventory_pb2.ListStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/ListStock",
            inventory_pb2.ListStockResponse.FromString,
            False,
        )
        self._list_stock_moves = UnaryCall[inventory_pb2.ListStockMovesRequest, inventory_pb2.ListStockMovesResponse](
            channel, settings, "/tonglu.v1.InventoryService/ListStockMoves",
            inventory_pb2.ListStockMovesResponse.FromString,
            False,
        )
        self._get_availability = UnaryCall[inventory_pb2.GetAvailabilityRequest, inventory_pb2.GetAvailabilityResponse](
            channel, settings, "/tonglu.v1.InventoryService/GetAvailability",
            inventory_pb2.GetAvailabilityResponse.FromString,
            False,
        )

    def create_warehouse(
        self, request: inventory_pb2.CreateWarehouseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.CreateWarehouseResponse:
        """Adds a warehouse. The first one of the enterprise becomes its default: orders take from it.

        Refusals: BAD_CODE (not 1 to 32 letters, digits and - _ .), BAD_NAME, WAREHOUSE_CODE_TAKEN.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_warehouse(request, timeout, metadata)

    def update_warehouse(
        self, request: inventory_pb2.UpdateWarehouseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.UpdateWarehouseResponse:
        """Changes a warehouse's name or whether it may go below zero, or makes it the default. A request
        that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (of some product less is on hand
        than reserved, so going below zero cannot be forbidden now), DEFAULT_WAREHOUSE (is_default
        false for the default: make another warehouse the default instead).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_warehouse(request, timeout, metadata)

    def list_warehouses(
        self, request: inventory_pb2.ListWarehousesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListWarehousesResponse:
        """Lists the warehouses by code.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_warehouses(request, timeout, metadata)

    def list_warehouses_pages(
        self, request: inventory_pb2.ListWarehousesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[inventory_pb2.ListWarehousesResponse]:
        """The pages of `list_warehouses`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_warehouses, request, timeout, metadata)

    def list_warehouses_all(
        self, request: inventory_pb2.ListWarehousesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[inventory_pb2.Warehouse]:
        """The `warehouses` of all pages of `list_warehouses`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_warehouses, request, timeout, metadata)
        return rows(found, lambda page: page.warehouses, limit)

    def receive_stock(
        self, request: inventory_pb2.ReceiveStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ReceiveStockResponse:
        """Books received goods: one move of kind RECEIVE for each line, all lines or none. A product may
        stand on several lines, and one that is no longer sold may be received.

        Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above
        1,000,000,000 base units; up to 20 such lines are named), TOO_LONG and BAD_TEXT (the
        reference), NOT_FOUND (the warehouse; products, of which up to 20 lines are named),
        AMOUNT_OVERFLOW (more than 10^12 base units on hand).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._receive_stock(request, timeout, metadata)

    def adjust_stock(
        self, request: inventory_pb2.AdjustStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.AdjustStockResponse:
        """Corrects one level by a difference (a move of kind ADJUST) or to a counted quantity (a move of
        kind COUNT). A count must give the version of the level that was counted, 0 for a product that
        was never stocked; for a difference the version is optional. A count that equals the level
        writes no move.

        Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
        difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
        blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
        STALE_VERSION, NEGATIVE_STOCK (below zero, or below the reserved quantity), AMOUNT_OVERFLOW.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._adjust_stock(request, timeout, metadata)

    def set_safety_stock(
        self, request: inventory_pb2.SetSafetyStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.SetSafetyStockResponse:
        """Sets the quantity of a product that a warehouse keeps back from sale. Existing reservations
        stay.

        Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
        product), STALE_VERSION.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._set_safety_stock(request, timeout, metadata)

    def list_stock(
        self, request: inventory_pb2.ListStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockResponse:
        """Lists stock levels by warehouse and product. A product that was never stocked in a warehouse
        has no level there.

        Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_stock(request, timeout, metadata)

    def list_stock_pages(
        self, request: inventory_pb2.ListStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[inventory_pb2.ListStockResponse]:
        """The pages of `list_stock`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_stock, request, timeout, metadata)

    def list_stock_all(
        self, request: inventory_pb2.ListStockRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[inventory_pb2.StockLevel]:
        """The `levels` of all pages of `list_stock`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_stock, request, timeout, metadata)
        return rows(found, lambda page: page.levels, limit)

    def list_stock_moves(
        self, request: inventory_pb2.ListStockMovesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockMovesResponse:
        """Lists the moves of stock, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_stock_moves(request, timeout, metadata)

    def list_stock_moves_pages(
        self, request: inventory_pb2.ListStockMovesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[inventory_pb2.ListStockMovesResponse]:
        """The pages of `list_stock_moves`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_stock_moves, request, timeout, metadata)

    def list_stock_moves_all(
        self, request: inventory_pb2.ListStockMovesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[inventory_pb2.StockMove]:
        """The `moves` of all pages of `list_stock_moves`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_stock_moves, request, timeout, metadata)
        return rows(found, lambda page: page.moves, limit)

    def get_availability(
        self, request: inventory_pb2.GetAvailabilityRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
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
        return self._get_availability(request, timeout, metadata)


class AsyncInventoryServiceClient:
    """Stock by warehouse and product, in 1/1,000 of the product's base unit."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_warehouse = AsyncUnaryCall[inventory_pb2.CreateWarehouseRequest, inventory_pb2.CreateWarehouseResponse](
            channel, settings, "/tonglu.v1.InventoryService/CreateWarehouse",
            inventory_pb2.CreateWarehouseResponse.FromString,
            True,
        )
        self._update_warehouse = AsyncUnaryCall[inventory_pb2.UpdateWarehouseRequest, inventory_pb2.UpdateWarehouseResponse](
            channel, settings, "/tonglu.v1.InventoryService/UpdateWarehouse",
            inventory_pb2.UpdateWarehouseResponse.FromString,
            True,
        )
        self._list_warehouses = AsyncUnaryCall[inventory_pb2.ListWarehousesRequest, inventory_pb2.ListWarehousesResponse](
            channel, settings, "/tonglu.v1.InventoryService/ListWarehouses",
            inventory_pb2.ListWarehousesResponse.FromString,
            False,
        )
        self._receive_stock = AsyncUnaryCall[inventory_pb2.ReceiveStockRequest, inventory_pb2.ReceiveStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/ReceiveStock",
            inventory_pb2.ReceiveStockResponse.FromString,
            True,
        )
        self._adjust_stock = AsyncUnaryCall[inventory_pb2.AdjustStockRequest, inventory_pb2.AdjustStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/AdjustStock",
            inventory_pb2.AdjustStockResponse.FromString,
            True,
        )
        self._set_safety_stock = AsyncUnaryCall[inventory_pb2.SetSafetyStockRequest, inventory_pb2.SetSafetyStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/SetSafetyStock",
            inventory_pb2.SetSafetyStockResponse.FromString,
            True,
        )
        self._list_stock = AsyncUnaryCall[inventory_pb2.ListStockRequest, inventory_pb2.ListStockResponse](
            channel, settings, "/tonglu.v1.InventoryService/ListStock",
            inventory_pb2.ListStockResponse.FromString,
            False,
        )
        self._list_stock_moves = AsyncUnaryCall[inventory_pb2.ListStockMovesRequest, inventory_pb2.ListStockMovesResponse](
            channel, settings, "/tonglu.v1.InventoryService/ListStockMoves",
            inventory_pb2.ListStockMovesResponse.FromString,
            False,
        )
        self._get_availability = AsyncUnaryCall[inventory_pb2.GetAvailabilityRequest, inventory_pb2.GetAvailabilityResponse](
            channel, settings, "/tonglu.v1.InventoryService/GetAvailability",
            inventory_pb2.GetAvailabilityResponse.FromString,
            False,
        )

    async def create_warehouse(
        self, request: inventory_pb2.CreateWarehouseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.CreateWarehouseResponse:
        """Adds a warehouse. The first one of the enterprise becomes its default: orders take from it.

        Refusals: BAD_CODE (not 1 to 32 letters, digits and - _ .), BAD_NAME, WAREHOUSE_CODE_TAKEN.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_warehouse(request, timeout, metadata)

    async def update_warehouse(
        self, request: inventory_pb2.UpdateWarehouseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.UpdateWarehouseResponse:
        """Changes a warehouse's name or whether it may go below zero, or makes it the default. A request
        that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (of some product less is on hand
        than reserved, so going below zero cannot be forbidden now), DEFAULT_WAREHOUSE (is_default
        false for the default: make another warehouse the default instead).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_warehouse(request, timeout, metadata)

    async def list_warehouses(
        self, request: inventory_pb2.ListWarehousesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListWarehousesResponse:
        """Lists the warehouses by code.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_warehouses(request, timeout, metadata)

    def list_warehouses_pages(
        self, request: inventory_pb2.ListWarehousesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[inventory_pb2.ListWarehousesResponse]:
        """The pages of `list_warehouses`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_warehouses, request, timeout, metadata)

    def list_warehouses_all(
        self, request: inventory_pb2.ListWarehousesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[inventory_pb2.Warehouse]:
        """The `warehouses` of all pages of `list_warehouses`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_warehouses, request, timeout, metadata)
        return async_rows(found, lambda page: page.warehouses, limit)

    async def receive_stock(
        self, request: inventory_pb2.ReceiveStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ReceiveStockResponse:
        """Books received goods: one move of kind RECEIVE for each line, all lines or none. A product may
        stand on several lines, and one that is no longer sold may be received.

        Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above
        1,000,000,000 base units; up to 20 such lines are named), TOO_LONG and BAD_TEXT (the
        reference), NOT_FOUND (the warehouse; products, of which up to 20 lines are named),
        AMOUNT_OVERFLOW (more than 10^12 base units on hand).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._receive_stock(request, timeout, metadata)

    async def adjust_stock(
        self, request: inventory_pb2.AdjustStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.AdjustStockResponse:
        """Corrects one level by a difference (a move of kind ADJUST) or to a counted quantity (a move of
        kind COUNT). A count must give the version of the level that was counted, 0 for a product that
        was never stocked; for a difference the version is optional. A count that equals the level
        writes no move.

        Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
        difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
        blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
        STALE_VERSION, NEGATIVE_STOCK (below zero, or below the reserved quantity), AMOUNT_OVERFLOW.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._adjust_stock(request, timeout, metadata)

    async def set_safety_stock(
        self, request: inventory_pb2.SetSafetyStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.SetSafetyStockResponse:
        """Sets the quantity of a product that a warehouse keeps back from sale. Existing reservations
        stay.

        Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
        product), STALE_VERSION.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._set_safety_stock(request, timeout, metadata)

    async def list_stock(
        self, request: inventory_pb2.ListStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockResponse:
        """Lists stock levels by warehouse and product. A product that was never stocked in a warehouse
        has no level there.

        Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_stock(request, timeout, metadata)

    def list_stock_pages(
        self, request: inventory_pb2.ListStockRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[inventory_pb2.ListStockResponse]:
        """The pages of `list_stock`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_stock, request, timeout, metadata)

    def list_stock_all(
        self, request: inventory_pb2.ListStockRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[inventory_pb2.StockLevel]:
        """The `levels` of all pages of `list_stock`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_stock, request, timeout, metadata)
        return async_rows(found, lambda page: page.levels, limit)

    async def list_stock_moves(
        self, request: inventory_pb2.ListStockMovesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> inventory_pb2.ListStockMovesResponse:
        """Lists the moves of stock, newest first.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_stock_moves(request, timeout, metadata)

    def list_stock_moves_pages(
        self, request: inventory_pb2.ListStockMovesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[inventory_pb2.ListStockMovesResponse]:
        """The pages of `list_stock_moves`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_stock_moves, request, timeout, metadata)

    def list_stock_moves_all(
        self, request: inventory_pb2.ListStockMovesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[inventory_pb2.StockMove]:
        """The `moves` of all pages of `list_stock_moves`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_stock_moves, request, timeout, metadata)
        return async_rows(found, lambda page: page.moves, limit)

    async def get_availability(
        self, request: inventory_pb2.GetAvailabilityRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
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
        return await self._get_availability(request, timeout, metadata)
