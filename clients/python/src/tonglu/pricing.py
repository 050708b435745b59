# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Price rules and the prices that follow from them.

The first level that holds a price wins: the customer's contract, the list of its class, the base
price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then
the highest min_quantity that is reached, then the higher priority. A prospect gets base prices."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import pricing_pb2

__all__ = ["AsyncPricingServiceClient", "PricingServiceClient"]


class PricingServiceClient:
    """Price rules and the prices that follow from them."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_price_rule = UnaryCall[pricing_pb2.CreatePriceRuleRequest, pricing_pb2.CreatePriceRuleResponse](
            channel, settings, "/tonglu.v1.PricingService/CreatePriceRule",
            pricing_pb2.CreatePriceRuleResponse.FromString,
            True,
        )
        self._batch_create_price_rules = UnaryCall[pricing_pb2.BatchCreatePriceRulesRequest, pricing_pb2.BatchCreatePriceRulesResponse](
            channel, settings, "/tonglu.v1.PricingService/BatchCreatePriceRules",
            pricing_pb2.BatchCreatePriceRulesResponse.FromString,
            True,
        )
        self._update_price_rule = UnaryCall[pricing_pb2.UpdatePriceRuleRequest, pricing_pb2.UpdatePriceRuleResponse](
            channel, settings, "/tonglu.v1.PricingService/UpdatePriceRule",
            pricing_pb2.UpdatePriceRuleResponse.FromString,
            True,
        )
        self._delete_price_rule = UnaryCall[pricing_pb2.DeletePriceRuleRequest, pricing_pb2.DeletePriceRuleResponse](
            channel, settings, "/tonglu.v1.PricingService/DeletePriceRule",
            pricing_pb2.DeletePriceRuleResponse.FromString,
            True,
        )
        self._list_price_rules = UnaryCall[pricing_pb2.ListPriceRulesRequest, pricing_pb2.ListPriceRulesResponse](
            channel, settings, "/tonglu.v1.PricingService/ListPriceRules",
            pricing_pb2.ListPriceRulesResponse.FromString,
            False,
        )
        self._quote_prices = UnaryCall[pricing_pb2.QuotePricesRequest, pricing_pb2.QuotePricesResponse](
            channel, settings, "/tonglu.v1.PricingService/QuotePrices",
            pricing_pb2.QuotePricesResponse.FromString,
            False,
        )

    def create_price_rule(
        self, request: pricing_pb2.CreatePriceRuleRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.CreatePriceRuleResponse:
        """Adds a price rule.

        Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product),
        UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT
        (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE
        (facts: price_rule_id; another rule for the same customer, class or everybody, with the same
        product, unit, currency, min_quantity and priority, applies at the same time),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_price_rule(request, timeout, metadata)

    def batch_create_price_rules(
        self, request: pricing_pb2.BatchCreatePriceRulesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.BatchCreatePriceRulesResponse:
        """Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no
        other.

        A long batch runs in several transactions. Rules apply as soon as their transaction has
        committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._batch_create_price_rules(request, timeout, metadata)

    def update_price_rule(
        self, request: pricing_pb2.UpdatePriceRuleRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.UpdatePriceRuleResponse:
        """Changes the price, the priority or the window of a rule. A request that changes nothing keeps
        the version.

        Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too),
        NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_price_rule(request, timeout, metadata)

    def delete_price_rule(
        self, request: pricing_pb2.DeletePriceRuleRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.DeletePriceRuleResponse:
        """Deletes a rule. Orders keep the prices that came from it.

        Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._delete_price_rule(request, timeout, metadata)

    def list_price_rules(
        self, request: pricing_pb2.ListPriceRulesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.ListPriceRulesResponse:
        """Lists price rules by id. A staff member with no role but sales does not see the contract
        prices of customers that a colleague owns.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer)."""
        return self._list_price_rules(request, timeout, metadata)

    def list_price_rules_pages(
        self, request: pricing_pb2.ListPriceRulesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[pricing_pb2.ListPriceRulesResponse]:
        """The pages of `list_price_rules`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_price_rules, request, timeout, metadata)

    def list_price_rules_all(
        self, request: pricing_pb2.ListPriceRulesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[pricing_pb2.PriceRule]:
        """The `price_rules` of all pages of `list_price_rules`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_price_rules, request, timeout, metadata)
        return rows(found, lambda page: page.price_rules, limit)

    def quote_prices(
        self, request: pricing_pb2.QuotePricesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.QuotePricesResponse:
        """Returns what a customer pays for up to 200 products, now or at a given time, and by which
        rule. A line without an answer has a reason, and the others are answered. A member asks for
        its own company, in its company's currency, and for now only: future prices are for staff. A
        product that the caller does not see is answered as one that does not exist.

        Refusals: TOO_MANY_LINES, FIELD_REQUIRED (customer_id, from staff; product_id of a line),
        NOT_FOUND (customer), BAD_CURRENCY, CURRENCY_NOT_ALLOWED (from a member, another than its
        company's), TIME_NOT_ALLOWED (at_time, from a member); of a line, in this order: NOT_FOUND
        (product), BAD_QUANTITY (below zero), UNKNOWN_UNIT, INEXACT_QUANTITY, NO_PRICE,
        AMOUNT_OVERFLOW."""
        return self._quote_prices(request, timeout, metadata)


class AsyncPricingServiceClient:
    """Price rules and the prices that follow from them."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_price_rule = AsyncUnaryCall[pricing_pb2.CreatePriceRuleRequest, pricing_pb2.CreatePriceRuleResponse](
            channel, settings, "/tonglu.v1.PricingService/CreatePriceRule",
            pricing_pb2.CreatePriceRuleResponse.FromString,
            True,
        )
        self._batch_create_price_rules = AsyncUnaryCall[pricing_pb2.BatchCreatePriceRulesRequest, pricing_pb2.BatchCreatePriceRulesResponse](
            channel, settings, "/tonglu.v1.PricingService/BatchCreatePriceRules",
            pricing_pb2.BatchCreatePriceRulesResponse.FromString,
            True,
        )
        self._update_price_rule = AsyncUnaryCall[pricing_pb2.UpdatePriceRuleRequest, pricing_pb2.UpdatePriceRuleResponse](
            channel, settings, "/tonglu.v1.PricingService/UpdatePriceRule",
            pricing_pb2.UpdatePriceRuleResponse.FromString,
            True,
        )
        self._delete_price_rule = AsyncUnaryCall[pricing_pb2.DeletePriceRuleRequest, pricing_pb2.DeletePriceRuleResponse](
            channel, settings, "/tonglu.v1.PricingService/DeletePriceRule",
            pricing_pb2.DeletePriceRuleResponse.FromString,
            True,
        )
        self._list_price_rules = AsyncUnaryCall[pricing_pb2.ListPriceRulesRequest, pricing_pb2.ListPriceRulesResponse](
            channel, settings, "/tonglu.v1.PricingService/ListPriceRules",
            pricing_pb2.ListPriceRulesResponse.FromString,
            False,
        )
        self._quote_prices = AsyncUnaryCall[pricing_pb2.QuotePricesRequest, pricing_pb2.QuotePricesResponse](
            channel, settings, "/tonglu.v1.PricingService/QuotePrices",
            pricing_pb2.QuotePricesResponse.FromString,
            False,
        )

    async def create_price_rule(
        self, request: pricing_pb2.CreatePriceRuleRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.CreatePriceRuleResponse:
        """Adds a price rule.

        Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product),
        UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT
        (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE
        (facts: price_rule_id; another rule for the same customer, class or everybody, with the same
        product, unit, currency, min_quantity and priority, applies at the same time),
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_price_rule(request, timeout, metadata)

    async def batch_create_price_rules(
        self, request: pricing_pb2.BatchCreatePriceRulesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.BatchCreatePriceRulesResponse:
        """Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no
        other.

        A long batch runs in several transactions. Rules apply as soon as their transaction has
        committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._batch_create_price_rules(request, timeout, metadata)

    async def update_price_rule(
        self, request: pricing_pb2.UpdatePriceRuleRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.UpdatePriceRuleResponse:
        """Changes the price, the priority or the window of a rule. A request that changes nothing keeps
        the version.

        Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too),
        NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_price_rule(request, timeout, metadata)

    async def delete_price_rule(
        self, request: pricing_pb2.DeletePriceRuleRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.DeletePriceRuleResponse:
        """Deletes a rule. Orders keep the prices that came from it.

        Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._delete_price_rule(request, timeout, metadata)

    async def list_price_rules(
        self, request: pricing_pb2.ListPriceRulesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.ListPriceRulesResponse:
        """Lists price rules by id. A staff member with no role but sales does not see the contract
        prices of customers that a colleague owns.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer)."""
        return await self._list_price_rules(request, timeout, metadata)

    def list_price_rules_pages(
        self, request: pricing_pb2.ListPriceRulesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[pricing_pb2.ListPriceRulesResponse]:
        """The pages of `list_price_rules`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_price_rules, request, timeout, metadata)

    def list_price_rules_all(
        self, request: pricing_pb2.ListPriceRulesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[pricing_pb2.PriceRule]:
        """The `price_rules` of all pages of `list_price_rules`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_price_rules, request, timeout, metadata)
        return async_rows(found, lambda page: page.price_rules, limit)

    async def quote_prices(
        self, request: pricing_pb2.QuotePricesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> pricing_pb2.QuotePricesResponse:
        """Returns what a customer pays for up to 200 products, now or at a given time, and by which
        rule. A line without an answer has a reason, and the others are answered. A member asks for
        its own company, in its company's currency, and for now only: future prices are for staff. A
        product that the caller does not see is answered as one that does not exist.

        Refusals: TOO_MANY_LINES, FIELD_REQUIRED (customer_id, from staff; product_id of a line),
        NOT_FOUND (customer), BAD_CURRENCY, CURRENCY_NOT_ALLOWED (from a member, another than its
        company's), TIME_NOT_ALLOWED (at_time, from a member); of a line, in this order: NOT_FOUND
        (product), BAD_QUANTITY (below zero), UNKNOWN_UNIT, INEXACT_QUANTITY, NO_PRICE,
        AMOUNT_OVERFLOW."""
        return await self._quote_prices(request, timeout, metadata)
