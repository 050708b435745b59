# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""What people type instead of ids, and what they read beside them: for pickers, type-ahead and
lists, of every kind of thing alike.

A noun is the name of the message that has the thing's own id: "Customer", "Product". The option
refers of a field of the schema names the noun of its id. A handle is what people call a thing: a
product's SKU, a customer's or a warehouse's code, an order's number, a login name, the name of a
team, a file or a contact; empty for a thing without one.

A caller finds and reads only what it may list by the domain's own RPCs; anything else is left out
like what does not exist. No phone number is searched or shown: CrmService.FindByPhone looks up a
whole one."""

from __future__ import annotations

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall
from tonglu._calls import UnaryCall
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import lookup_pb2

__all__ = ["AsyncLookupServiceClient", "LookupServiceClient"]


class LookupServiceClient:
    """What people type instead of ids, and what they read beside them: for pickers, type-ahead and lists, of every kind of thing alike."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._find = UnaryCall[lookup_pb2.FindRequest, lookup_pb2.FindResponse](
            channel, settings, "/tonglu.v1.LookupService/Find",
            lookup_pb2.FindResponse.FromString,
            False,
        )
        self._describe = UnaryCall[lookup_pb2.DescribeRequest, lookup_pb2.DescribeResponse](
            channel, settings, "/tonglu.v1.LookupService/Describe",
            lookup_pb2.DescribeResponse.FromString,
            False,
        )

    def find(
        self, request: lookup_pb2.FindRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> lookup_pb2.FindResponse:
        """Finds things by a typed text, the best first: those whose key is the text (SKU, barcode, code,
        order number, login name, name of a team), those whose handle begins with it, those whose title
        begins with it, then others whose words or pinyin initials match it.

        Products, customers and staff are searched whole. Of orders, posts and files, a key that is the
        whole text is found of any age, anything else among the newest 100 that the caller sees; of
        comments, those that the caller reads among the newest 200 of all. Members, contacts and
        addresses are found within their customer, members by the login name too. A price rule is found
        by its product's SKU or barcode, or by SKU/CODE with the code of its class or customer.

        With texts, several are looked up in one call, as of the lines of an order.

        Refusals: UNKNOWN_NOUN, BAD_QUERY, BAD_LIMIT, TOO_MANY_TEXTS, NOT_FOUND (customer_id)."""
        return self._find(request, timeout, metadata)

    def describe(
        self, request: lookup_pb2.DescribeRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> lookup_pb2.DescribeResponse:
        """Describes things by their ids: the handle and the title of each.

        Refusals: UNKNOWN_NOUN, TOO_MANY_REFERENCES."""
        return self._describe(request, timeout, metadata)


class AsyncLookupServiceClient:
    """What people type instead of ids, and what they read beside them: for pickers, type-ahead and lists, of every kind of thing alike."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._find = AsyncUnaryCall[lookup_pb2.FindRequest, lookup_pb2.FindResponse](
            channel, settings, "/tonglu.v1.LookupService/Find",
            lookup_pb2.FindResponse.FromString,
            False,
        )
        self._describe = AsyncUnaryCall[lookup_pb2.DescribeRequest, lookup_pb2.DescribeResponse](
            channel, settings, "/tonglu.v1.LookupService/Describe",
            lookup_pb2.DescribeResponse.FromString,
            False,
        )

    async def find(
        self, request: lookup_pb2.FindRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> lookup_pb2.FindResponse:
        """Finds things by a typed text, the best first: those whose key is the text (SKU, barcode, code,
        order number, login name, name of a team), those whose handle begins with it, those whose title
        begins with it, then others whose words or pinyin initials match it.

        Products, customers and staff are searched whole. Of orders, posts and files, a key that is the
        whole text is found of any age, anything else among the newest 100 that the caller sees; of
        comments, those that the caller reads among the newest 200 of all. Members, contacts and
        addresses are found within their customer, members by the login name too. A price rule is found
        by its product's SKU or barcode, or by SKU/CODE with the code of its class or customer.

        With texts, several are looked up in one call, as of the lines of an order.

        Refusals: UNKNOWN_NOUN, BAD_QUERY, BAD_LIMIT, TOO_MANY_TEXTS, NOT_FOUND (customer_id)."""
        return await self._find(request, timeout, metadata)

    async def describe(
        self, request: lookup_pb2.DescribeRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> lookup_pb2.DescribeResponse:
        """Describes things by their ids: the handle and the title of each.

        Refusals: UNKNOWN_NOUN, TOO_MANY_REFERENCES."""
        return await self._describe(request, timeout, metadata)
