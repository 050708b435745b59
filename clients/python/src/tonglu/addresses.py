# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The ship-to addresses of customers (dealer companies). A customer has any number of them, and
exactly one is the default as soon as there is one.

The addresses of a customer are seen by the staff who see the customer and by its bosses and
buyers. For everybody else the customer and its addresses are NOT_FOUND, with the same text as
ones that do not exist."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import addresses_pb2

__all__ = ["AddressServiceClient"]


class AddressServiceClient:
    """The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._create_address = channel.unary_unary(
            "/tonglu.v1.AddressService/CreateAddress",
            request_serializer=addresses_pb2.CreateAddressRequest.SerializeToString,
            response_deserializer=addresses_pb2.CreateAddressResponse.FromString,
        )
        self._list_addresses = channel.unary_unary(
            "/tonglu.v1.AddressService/ListAddresses",
            request_serializer=addresses_pb2.ListAddressesRequest.SerializeToString,
            response_deserializer=addresses_pb2.ListAddressesResponse.FromString,
        )
        self._update_address = channel.unary_unary(
            "/tonglu.v1.AddressService/UpdateAddress",
            request_serializer=addresses_pb2.UpdateAddressRequest.SerializeToString,
            response_deserializer=addresses_pb2.UpdateAddressResponse.FromString,
        )
        self._delete_address = channel.unary_unary(
            "/tonglu.v1.AddressService/DeleteAddress",
            request_serializer=addresses_pb2.DeleteAddressRequest.SerializeToString,
            response_deserializer=addresses_pb2.DeleteAddressResponse.FromString,
        )

    def create_address(
        self, request: addresses_pb2.CreateAddressRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> addresses_pb2.CreateAddressResponse:
        """Adds a ship-to address to a customer. The first one becomes the default.

        Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG
        and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS."""
        return self._create_address(request, timeout=timeout, metadata=metadata)

    def list_addresses(
        self, request: addresses_pb2.ListAddressesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> addresses_pb2.ListAddressesResponse:
        """Lists a customer's addresses by id.

        Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_addresses(request, timeout=timeout, metadata=metadata)

    def update_address(
        self, request: addresses_pb2.UpdateAddressRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> addresses_pb2.UpdateAddressResponse:
        """Changes the given fields of an address, or makes it the default in place of the present one,
        whose version rises too. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make
        another address the default instead), BAD_CLEAR, and those of CreateAddress,
        COLLABORATOR_READS."""
        return self._update_address(request, timeout=timeout, metadata=metadata)

    def delete_address(
        self, request: addresses_pb2.DeleteAddressRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> addresses_pb2.DeleteAddressResponse:
        """Deletes an address and erases the consignee's data, in stored responses too. It cannot be
        undone. On PostgreSQL the bytes leave the files with the next VACUUM.

        The record goes first; many stored responses are cleared in several transactions, as EraseStaff
        does it.

        Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other
        addresses: make one of them the default first), COLLABORATOR_READS."""
        return self._delete_address(request, timeout=timeout, metadata=metadata)
