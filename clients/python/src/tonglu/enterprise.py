# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The enterprise itself, its rules, and the audit log."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import identity_pb2

__all__ = ["EnterpriseServiceClient"]


class EnterpriseServiceClient:
    """The enterprise itself, its rules, and the audit log."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._list_audit_entries = channel.unary_unary(
            "/tonglu.v1.EnterpriseService/ListAuditEntries",
            request_serializer=identity_pb2.ListAuditEntriesRequest.SerializeToString,
            response_deserializer=identity_pb2.ListAuditEntriesResponse.FromString,
        )
        self._get_enterprise = channel.unary_unary(
            "/tonglu.v1.EnterpriseService/GetEnterprise",
            request_serializer=identity_pb2.GetEnterpriseRequest.SerializeToString,
            response_deserializer=identity_pb2.GetEnterpriseResponse.FromString,
        )
        self._update_enterprise = channel.unary_unary(
            "/tonglu.v1.EnterpriseService/UpdateEnterprise",
            request_serializer=identity_pb2.UpdateEnterpriseRequest.SerializeToString,
            response_deserializer=identity_pb2.UpdateEnterpriseResponse.FromString,
        )

    def list_audit_entries(
        self, request: identity_pb2.ListAuditEntriesRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.ListAuditEntriesResponse:
        """Lists the mutations that were carried out, newest first: who changed what, and when.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_audit_entries(request, timeout=timeout, metadata=metadata)

    def get_enterprise(
        self, request: identity_pb2.GetEnterpriseRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.GetEnterpriseResponse:
        """Reads the caller's enterprise.

        Refusals: none of its own."""
        return self._get_enterprise(request, timeout=timeout, metadata=metadata)

    def update_enterprise(
        self, request: identity_pb2.UpdateEnterpriseRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateEnterpriseResponse:
        """Changes the enterprise's name, time zone, currency, or its rules for customers' states. The
        code cannot be changed. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
        BAD_REGULAR_RULE."""
        return self._update_enterprise(request, timeout=timeout, metadata=metadata)
