# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Price rules and the prices that follow from them.

The first level that holds a price wins: the customer's contract, the list of its class, the base
price. Inside a level the unit asked for comes before the base unit (converted by its ratio), then
the highest min_quantity that is reached, then the higher priority. A prospect gets base prices."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import pricing_pb2

__all__ = ["PricingServiceClient"]


class PricingServiceClient:
    """Price rules and the prices that follow from them."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._create_price_rule = channel.unary_unary(
            "/tonglu.v1.PricingService/CreatePriceRule",
            request_serializer=pricing_pb2.CreatePriceRuleRequest.SerializeToString,
            response_deserializer=pricing_pb2.CreatePriceRuleResponse.FromString,
        )
        self._batch_create_price_rules = channel.unary_unary(
            "/tonglu.v1.PricingService/BatchCreatePriceRules",
            request_serializer=pricing_pb2.BatchCreatePriceRulesRequest.SerializeToString,
            response_deserializer=pricing_pb2.BatchCreatePriceRulesResponse.FromString,
        )
        self._update_price_rule = channel.unary_unary(
            "/tonglu.v1.PricingService/UpdatePriceRule",
            request_serializer=pricing_pb2.UpdatePriceRuleRequest.SerializeToString,
            response_deserializer=pricing_pb2.UpdatePriceRuleResponse.FromString,
        )
        self._delete_price_rule = channel.unary_unary(
            "/tonglu.v1.PricingService/DeletePriceRule",
            request_serializer=pricing_pb2.DeletePriceRuleRequest.SerializeToString,
            response_deserializer=pricing_pb2.DeletePriceRuleResponse.FromString,
        )
        self._list_price_rules = channel.unary_unary(
            "/tonglu.v1.PricingService/ListPriceRules",
            request_serializer=pricing_pb2.ListPriceRulesRequest.SerializeToString,
            response_deserializer=pricing_pb2.ListPriceRulesResponse.FromString,
        )
        self._quote_prices = channel.unary_unary(
            "/tonglu.v1.PricingService/QuotePrices",
            request_serializer=pricing_pb2.QuotePricesRequest.SerializeToString,
            response_deserializer=pricing_pb2.QuotePricesResponse.FromString,
        )

    def create_price_rule(
        self, request: pricing_pb2.CreatePriceRuleRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> pricing_pb2.CreatePriceRuleResponse:
        """Adds a price rule.

        Refusals: BAD_TARGET (a customer and a class), NOT_FOUND (customer, class, product),
        UNKNOWN_UNIT, PRODUCT_INACTIVE (the product is no longer sold), BAD_CURRENCY, NEGATIVE_AMOUNT
        (unit_price_e4, min_quantity_e3), BAD_WINDOW (it does not end after it begins), PRICE_RULE_TIE
        (facts: price_rule_id; another rule for the same customer, class or everybody, with the same
        product, unit, currency, min_quantity and priority, applies at the same time),
        COLLABORATOR_READS."""
        return self._create_price_rule(request, timeout=timeout, metadata=metadata)

    def batch_create_price_rules(
        self, request: pricing_pb2.BatchCreatePriceRulesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> pricing_pb2.BatchCreatePriceRulesResponse:
        """Adds up to 500 price rules. Each row is accepted or refused by itself: a refused row blocks no
        other.

        A long batch runs in several transactions. Rules apply as soon as their transaction has
        committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreatePriceRule, COLLABORATOR_READS."""
        return self._batch_create_price_rules(request, timeout=timeout, metadata=metadata)

    def update_price_rule(
        self, request: pricing_pb2.UpdatePriceRuleRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> pricing_pb2.UpdatePriceRuleResponse:
        """Changes the price, the priority or the window of a rule. A request that changes nothing keeps
        the version.

        Refusals: BAD_CLEAR (a name other than start_time and end_time, or one that is given too),
        NOT_FOUND, STALE_VERSION, NEGATIVE_AMOUNT, BAD_WINDOW, PRICE_RULE_TIE, COLLABORATOR_READS."""
        return self._update_price_rule(request, timeout=timeout, metadata=metadata)

    def delete_price_rule(
        self, request: pricing_pb2.DeletePriceRuleRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> pricing_pb2.DeletePriceRuleResponse:
        """Deletes a rule. Orders keep the prices that came from it.

        Refusals: NOT_FOUND, STALE_VERSION, COLLABORATOR_READS."""
        return self._delete_price_rule(request, timeout=timeout, metadata=metadata)

    def list_price_rules(
        self, request: pricing_pb2.ListPriceRulesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> pricing_pb2.ListPriceRulesResponse:
        """Lists price rules by id. A staff member with no role but sales does not see the contract
        prices of customers that a colleague owns.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, NOT_FOUND (customer)."""
        return self._list_price_rules(request, timeout=timeout, metadata=metadata)

    def quote_prices(
        self, request: pricing_pb2.QuotePricesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
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
        return self._quote_prices(request, timeout=timeout, metadata=metadata)
