# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Placing, reading and cancelling orders.

A dealer's member sees and places orders of its own company only; a staff member with no role
but sales those of the customers that it owns and of the pool; other staff those of all. Any
other order is NOT_FOUND."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import orders_pb2

__all__ = ["AsyncOrderServiceClient", "OrderServiceClient"]


class OrderServiceClient:
    """Placing, reading and cancelling orders."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._place_order = UnaryCall[orders_pb2.PlaceOrderRequest, orders_pb2.PlaceOrderResponse](
            channel, settings, "/tonglu.v1.OrderService/PlaceOrder",
            orders_pb2.PlaceOrderResponse.FromString,
            True,
        )
        self._get_order = UnaryCall[orders_pb2.GetOrderRequest, orders_pb2.GetOrderResponse](
            channel, settings, "/tonglu.v1.OrderService/GetOrder",
            orders_pb2.GetOrderResponse.FromString,
            False,
        )
        self._list_orders = UnaryCall[orders_pb2.ListOrdersRequest, orders_pb2.ListOrdersResponse](
            channel, settings, "/tonglu.v1.OrderService/ListOrders",
            orders_pb2.ListOrdersResponse.FromString,
            False,
        )
        self._cancel_order = UnaryCall[orders_pb2.CancelOrderRequest, orders_pb2.CancelOrderResponse](
            channel, settings, "/tonglu.v1.OrderService/CancelOrder",
            orders_pb2.CancelOrderResponse.FromString,
            True,
        )

    def place_order(
        self, request: orders_pb2.PlaceOrderRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.PlaceOrderResponse:
        """Places an order: finds the price of each line, stores it with the rule that it came from, and
        reserves the stock of all lines or of none, exactly once per request_id. A member orders in
        its company's currency; staff may order in another for it.

        Lines that cannot be ordered are reported together, up to 20, each as a violation with its
        reason: first those whose product, unit or quantity is wrong, then those without a price, then
        those without stock. The first of them gives the status and the reason of the refusal.

        The number of orders that may fail for lack of stock, or be cancelled by the company's
        members, is limited, so that a company can neither measure the stock nor hold it by ordering.
        For one product: 8 at once, and one more every four hours. For all products together: 60 at
        once, and one more every ten minutes. Beyond that PlaceOrder and CancelOrder of its members
        are refused with RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED and the delay (facts: product_id,
        where it is for one product). Staff are not limited and may order and cancel for the company.

        Refusals: FIELD_REQUIRED (customer_id, from staff), TOO_MANY_LINES (more than 2,000),
        BAD_QUANTITY (not above zero, above 1,000,000,000 units, in base units too), BAD_PRICE
        (unit_price_e4 below zero), BAD_CURRENCY, BAD_REFERENCE (external_reference: blank, longer than
        64 characters, or with invisible ones), TOO_LONG and BAD_TEXT (note), FIELD_NOT_ALLOWED
        (unit_price_e4 except from owner or manager, place_time except from the owner, warehouse_id
        except from staff), PLACE_TIME_IN_FUTURE, NOT_FOUND (customer, product, warehouse),
        ORDER_ATTEMPTS_EXCEEDED, CUSTOMER_NOT_APPROVED (a prospect), CURRENCY_NOT_ALLOWED (from a
        member, another than its company's), PRODUCT_INACTIVE, UNKNOWN_UNIT, INEXACT_QUANTITY (the
        quantity is no whole number of 1/1,000 base units), NO_PRICE, AMOUNT_OVERFLOW, NO_WAREHOUSE,
        EXTERNAL_REFERENCE_TAKEN (the customer has an order with this reference that is not cancelled),
        OUT_OF_STOCK (facts: product_id, sku and product_name of the first, product_ids; to staff
        available_e3 too), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._place_order(request, timeout, metadata)

    def get_order(
        self, request: orders_pb2.GetOrderRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.GetOrderResponse:
        """Reads an order with its lines.

        Refusals: NOT_FOUND."""
        return self._get_order(request, timeout, metadata)

    def list_orders(
        self, request: orders_pb2.ListOrdersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.ListOrdersResponse:
        """Lists the orders that the caller sees by time of placing, newest first, without their lines.

        Refusals: NOT_FOUND (customer_id of a customer that the caller does not see), BAD_PAGE_SIZE,
        BAD_PAGE_TOKEN."""
        return self._list_orders(request, timeout, metadata)

    def list_orders_pages(
        self, request: orders_pb2.ListOrdersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[orders_pb2.ListOrdersResponse]:
        """The pages of `list_orders`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_orders, request, timeout, metadata)

    def list_orders_all(
        self, request: orders_pb2.ListOrdersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[orders_pb2.Order]:
        """The `orders` of all pages of `list_orders`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_orders, request, timeout, metadata)
        return rows(found, lambda page: page.orders, limit)

    def cancel_order(
        self, request: orders_pb2.CancelOrderRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.CancelOrderResponse:
        """Cancels what is open of an order and releases its stock; its external_reference is free again.
        What members cancel is limited, as PlaceOrder says.

        Refusals: TOO_LONG and BAD_TEXT (the reason), NOT_FOUND, ORDER_CANCELLED (it is already),
        STALE_VERSION, ORDER_ATTEMPTS_EXCEEDED, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._cancel_order(request, timeout, metadata)


class AsyncOrderServiceClient:
    """Placing, reading and cancelling orders."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._place_order = AsyncUnaryCall[orders_pb2.PlaceOrderRequest, orders_pb2.PlaceOrderResponse](
            channel, settings, "/tonglu.v1.OrderService/PlaceOrder",
            orders_pb2.PlaceOrderResponse.FromString,
            True,
        )
        self._get_order = AsyncUnaryCall[orders_pb2.GetOrderRequest, orders_pb2.GetOrderResponse](
            channel, settings, "/tonglu.v1.OrderService/GetOrder",
            orders_pb2.GetOrderResponse.FromString,
            False,
        )
        self._list_orders = AsyncUnaryCall[orders_pb2.ListOrdersRequest, orders_pb2.ListOrdersResponse](
            channel, settings, "/tonglu.v1.OrderService/ListOrders",
            orders_pb2.ListOrdersResponse.FromString,
            False,
        )
        self._cancel_order = AsyncUnaryCall[orders_pb2.CancelOrderRequest, orders_pb2.CancelOrderResponse](
            channel, settings, "/tonglu.v1.OrderService/CancelOrder",
            orders_pb2.CancelOrderResponse.FromString,
            True,
        )

    async def place_order(
        self, request: orders_pb2.PlaceOrderRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.PlaceOrderResponse:
        """Places an order: finds the price of each line, stores it with the rule that it came from, and
        reserves the stock of all lines or of none, exactly once per request_id. A member orders in
        its company's currency; staff may order in another for it.

        Lines that cannot be ordered are reported together, up to 20, each as a violation with its
        reason: first those whose product, unit or quantity is wrong, then those without a price, then
        those without stock. The first of them gives the status and the reason of the refusal.

        The number of orders that may fail for lack of stock, or be cancelled by the company's
        members, is limited, so that a company can neither measure the stock nor hold it by ordering.
        For one product: 8 at once, and one more every four hours. For all products together: 60 at
        once, and one more every ten minutes. Beyond that PlaceOrder and CancelOrder of its members
        are refused with RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED and the delay (facts: product_id,
        where it is for one product). Staff are not limited and may order and cancel for the company.

        Refusals: FIELD_REQUIRED (customer_id, from staff), TOO_MANY_LINES (more than 2,000),
        BAD_QUANTITY (not above zero, above 1,000,000,000 units, in base units too), BAD_PRICE
        (unit_price_e4 below zero), BAD_CURRENCY, BAD_REFERENCE (external_reference: blank, longer than
        64 characters, or with invisible ones), TOO_LONG and BAD_TEXT (note), FIELD_NOT_ALLOWED
        (unit_price_e4 except from owner or manager, place_time except from the owner, warehouse_id
        except from staff), PLACE_TIME_IN_FUTURE, NOT_FOUND (customer, product, warehouse),
        ORDER_ATTEMPTS_EXCEEDED, CUSTOMER_NOT_APPROVED (a prospect), CURRENCY_NOT_ALLOWED (from a
        member, another than its company's), PRODUCT_INACTIVE, UNKNOWN_UNIT, INEXACT_QUANTITY (the
        quantity is no whole number of 1/1,000 base units), NO_PRICE, AMOUNT_OVERFLOW, NO_WAREHOUSE,
        EXTERNAL_REFERENCE_TAKEN (the customer has an order with this reference that is not cancelled),
        OUT_OF_STOCK (facts: product_id, sku and product_name of the first, product_ids; to staff
        available_e3 too), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._place_order(request, timeout, metadata)

    async def get_order(
        self, request: orders_pb2.GetOrderRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.GetOrderResponse:
        """Reads an order with its lines.

        Refusals: NOT_FOUND."""
        return await self._get_order(request, timeout, metadata)

    async def list_orders(
        self, request: orders_pb2.ListOrdersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.ListOrdersResponse:
        """Lists the orders that the caller sees by time of placing, newest first, without their lines.

        Refusals: NOT_FOUND (customer_id of a customer that the caller does not see), BAD_PAGE_SIZE,
        BAD_PAGE_TOKEN."""
        return await self._list_orders(request, timeout, metadata)

    def list_orders_pages(
        self, request: orders_pb2.ListOrdersRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[orders_pb2.ListOrdersResponse]:
        """The pages of `list_orders`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_orders, request, timeout, metadata)

    def list_orders_all(
        self, request: orders_pb2.ListOrdersRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[orders_pb2.Order]:
        """The `orders` of all pages of `list_orders`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_orders, request, timeout, metadata)
        return async_rows(found, lambda page: page.orders, limit)

    async def cancel_order(
        self, request: orders_pb2.CancelOrderRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> orders_pb2.CancelOrderResponse:
        """Cancels what is open of an order and releases its stock; its external_reference is free again.
        What members cancel is limited, as PlaceOrder says.

        Refusals: TOO_LONG and BAD_TEXT (the reason), NOT_FOUND, ORDER_CANCELLED (it is already),
        STALE_VERSION, ORDER_ATTEMPTS_EXCEEDED, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._cancel_order(request, timeout, metadata)
