# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The people of the enterprise and their roles."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import identity_pb2

__all__ = ["StaffServiceClient"]


class StaffServiceClient:
    """The people of the enterprise and their roles."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._create_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/CreateStaff",
            request_serializer=identity_pb2.CreateStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.CreateStaffResponse.FromString,
        )
        self._get_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/GetStaff",
            request_serializer=identity_pb2.GetStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.GetStaffResponse.FromString,
        )
        self._list_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/ListStaff",
            request_serializer=identity_pb2.ListStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.ListStaffResponse.FromString,
        )
        self._update_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/UpdateStaff",
            request_serializer=identity_pb2.UpdateStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.UpdateStaffResponse.FromString,
        )
        self._erase_staff = channel.unary_unary(
            "/tonglu.v1.StaffService/EraseStaff",
            request_serializer=identity_pb2.EraseStaffRequest.SerializeToString,
            response_deserializer=identity_pb2.EraseStaffResponse.FromString,
        )

    def create_staff(
        self, request: identity_pb2.CreateStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.CreateStaffResponse:
        """Adds a person to the staff, with roles. The person first logs in with a code of
        IssueLoginCode.

        Refusals: BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN, BAD_ROLE (none, or a role
        that is not for staff)."""
        return self._create_staff(request, timeout=timeout, metadata=metadata)

    def get_staff(
        self, request: identity_pb2.GetStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.GetStaffResponse:
        """Reads a person of the staff.

        Refusals: NOT_FOUND."""
        return self._get_staff(request, timeout=timeout, metadata=metadata)

    def list_staff(
        self, request: identity_pb2.ListStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.ListStaffResponse:
        """Lists the staff in the order in which they were added.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_staff(request, timeout=timeout, metadata=metadata)

    def update_staff(
        self, request: identity_pb2.UpdateStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateStaffResponse:
        """Changes a person's name, phone, login name or roles, or disables the person, which revokes
        every token and ends the login code. The response counts the customers that a person still
        owns who is disabled or may no longer own customers. A request that changes nothing keeps the
        version.

        Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
        LOGIN_NAME_TAKEN, BAD_ROLE, LAST_OWNER (the change would leave no active owner with a login
        name)."""
        return self._update_staff(request, timeout=timeout, metadata=metadata)

    def erase_staff(
        self, request: identity_pb2.EraseStaffRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.EraseStaffResponse:
        """Erases the personal data of a disabled person: name, phone, login name and password, in stored
        responses too; comments no longer show the name. It cannot be undone. Documents and the audit
        log keep the person's id. On PostgreSQL the bytes leave the files with the next VACUUM.

        Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the person first)."""
        return self._erase_staff(request, timeout=timeout, metadata=metadata)
