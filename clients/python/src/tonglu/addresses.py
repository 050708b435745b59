# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The ship-to addresses of customers (dealer companies). A customer has any number of them, and
exactly one is the default as soon as there is one.

The addresses of a customer are seen by the staff who see the customer and by its bosses and
buyers. For everybody else the customer and its addresses are NOT_FOUND, with the same text as
ones that do not exist."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import addresses_pb2

__all__ = ["AsyncAddressServiceClient", "AddressServiceClient"]


class AddressServiceClient:
    """The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_address = UnaryCall[addresses_pb2.CreateAddressRequest, addresses_pb2.CreateAddressResponse](
            channel, settings, "/tonglu.v1.AddressService/CreateAddress",
            addresses_pb2.CreateAddressResponse.FromString,
            True,
        )
        self._list_addresses = UnaryCall[addresses_pb2.ListAddressesRequest, addresses_pb2.ListAddressesResponse](
            channel, settings, "/tonglu.v1.AddressService/ListAddresses",
            addresses_pb2.ListAddressesResponse.FromString,
            False,
        )
        self._update_address = UnaryCall[addresses_pb2.UpdateAddressRequest, addresses_pb2.UpdateAddressResponse](
            channel, settings, "/tonglu.v1.AddressService/UpdateAddress",
            addresses_pb2.UpdateAddressResponse.FromString,
            True,
        )
        self._delete_address = UnaryCall[addresses_pb2.DeleteAddressRequest, addresses_pb2.DeleteAddressResponse](
            channel, settings, "/tonglu.v1.AddressService/DeleteAddress",
            addresses_pb2.DeleteAddressResponse.FromString,
            True,
        )

    def create_address(
        self, request: addresses_pb2.CreateAddressRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.CreateAddressResponse:
        """Adds a ship-to address to a customer. The first one becomes the default.

        Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG
        and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_address(request, timeout, metadata)

    def list_addresses(
        self, request: addresses_pb2.ListAddressesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.ListAddressesResponse:
        """Lists a customer's addresses by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_addresses(request, timeout, metadata)

    def list_addresses_pages(
        self, request: addresses_pb2.ListAddressesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[addresses_pb2.ListAddressesResponse]:
        """The pages of `list_addresses`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_addresses, request, timeout, metadata)

    def list_addresses_all(
        self, request: addresses_pb2.ListAddressesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[addresses_pb2.Address]:
        """The `addresses` of all pages of `list_addresses`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_addresses, request, timeout, metadata)
        return rows(found, lambda page: page.addresses, limit)

    def update_address(
        self, request: addresses_pb2.UpdateAddressRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.UpdateAddressResponse:
        """Changes the given fields of an address, or makes it the default in place of the present one,
        whose version rises too. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make
        another address the default instead), BAD_CLEAR, and those of CreateAddress,
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_address(request, timeout, metadata)

    def delete_address(
        self, request: addresses_pb2.DeleteAddressRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.DeleteAddressResponse:
        """Deletes an address and erases the consignee's data, in stored responses too. It cannot be
        undone. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other
        addresses: make one of them the default first), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._delete_address(request, timeout, metadata)


class AsyncAddressServiceClient:
    """The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_address = AsyncUnaryCall[addresses_pb2.CreateAddressRequest, addresses_pb2.CreateAddressResponse](
            channel, settings, "/tonglu.v1.AddressService/CreateAddress",
            addresses_pb2.CreateAddressResponse.FromString,
            True,
        )
        self._list_addresses = AsyncUnaryCall[addresses_pb2.ListAddressesRequest, addresses_pb2.ListAddressesResponse](
            channel, settings, "/tonglu.v1.AddressService/ListAddresses",
            addresses_pb2.ListAddressesResponse.FromString,
            False,
        )
        self._update_address = AsyncUnaryCall[addresses_pb2.UpdateAddressRequest, addresses_pb2.UpdateAddressResponse](
            channel, settings, "/tonglu.v1.AddressService/UpdateAddress",
            addresses_pb2.UpdateAddressResponse.FromString,
            True,
        )
        self._delete_address = AsyncUnaryCall[addresses_pb2.DeleteAddressRequest, addresses_pb2.DeleteAddressResponse](
            channel, settings, "/tonglu.v1.AddressService/DeleteAddress",
            addresses_pb2.DeleteAddressResponse.FromString,
            True,
        )

    async def create_address(
        self, request: addresses_pb2.CreateAddressRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.CreateAddressResponse:
        """Adds a ship-to address to a customer. The first one becomes the default.

        Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG
        and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_address(request, timeout, metadata)

    async def list_addresses(
        self, request: addresses_pb2.ListAddressesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.ListAddressesResponse:
        """Lists a customer's addresses by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_addresses(request, timeout, metadata)

    def list_addresses_pages(
        self, request: addresses_pb2.ListAddressesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[addresses_pb2.ListAddressesResponse]:
        """The pages of `list_addresses`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_addresses, request, timeout, metadata)

    def list_addresses_all(
        self, request: addresses_pb2.ListAddressesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[addresses_pb2.Address]:
        """The `addresses` of all pages of `list_addresses`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_addresses, request, timeout, metadata)
        return async_rows(found, lambda page: page.addresses, limit)

    async def update_address(
        self, request: addresses_pb2.UpdateAddressRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.UpdateAddressResponse:
        """Changes the given fields of an address, or makes it the default in place of the present one,
        whose version rises too. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make
        another address the default instead), BAD_CLEAR, and those of CreateAddress,
        COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_address(request, timeout, metadata)

    async def delete_address(
        self, request: addresses_pb2.DeleteAddressRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> addresses_pb2.DeleteAddressResponse:
        """Deletes an address and erases the consignee's data, in stored responses too. It cannot be
        undone. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other
        addresses: make one of them the default first), COLLABORATOR_READS.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._delete_address(request, timeout, metadata)
