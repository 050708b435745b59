# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The enterprise itself, its rules, and the audit log."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import identity_pb2

__all__ = ["AsyncEnterpriseServiceClient", "EnterpriseServiceClient"]


class EnterpriseServiceClient:
    """The enterprise itself, its rules, and the audit log."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._list_audit_entries = UnaryCall[identity_pb2.ListAuditEntriesRequest, identity_pb2.ListAuditEntriesResponse](
            channel, settings, "/tonglu.v1.EnterpriseService/ListAuditEntries",
            identity_pb2.ListAuditEntriesResponse.FromString,
            False,
        )
        self._get_enterprise = UnaryCall[identity_pb2.GetEnterpriseRequest, identity_pb2.GetEnterpriseResponse](
            channel, settings, "/tonglu.v1.EnterpriseService/GetEnterprise",
            identity_pb2.GetEnterpriseResponse.FromString,
            False,
        )
        self._update_enterprise = UnaryCall[identity_pb2.UpdateEnterpriseRequest, identity_pb2.UpdateEnterpriseResponse](
            channel, settings, "/tonglu.v1.EnterpriseService/UpdateEnterprise",
            identity_pb2.UpdateEnterpriseResponse.FromString,
            True,
        )

    def list_audit_entries(
        self, request: identity_pb2.ListAuditEntriesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListAuditEntriesResponse:
        """Lists the mutations that were carried out, newest first: who changed what, and when.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_audit_entries(request, timeout, metadata)

    def list_audit_entries_pages(
        self, request: identity_pb2.ListAuditEntriesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.ListAuditEntriesResponse]:
        """The pages of `list_audit_entries`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_audit_entries, request, timeout, metadata)

    def list_audit_entries_all(
        self, request: identity_pb2.ListAuditEntriesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[identity_pb2.AuditEntry]:
        """The `entries` of all pages of `list_audit_entries`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_audit_entries, request, timeout, metadata)
        return rows(found, lambda page: page.entries, limit)

    def get_enterprise(
        self, request: identity_pb2.GetEnterpriseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.GetEnterpriseResponse:
        """Reads the caller's enterprise.

        Refusals: none of its own."""
        return self._get_enterprise(request, timeout, metadata)

    def update_enterprise(
        self, request: identity_pb2.UpdateEnterpriseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateEnterpriseResponse:
        """Changes the enterprise's name, time zone, currency, or its rules for customers' states. The
        code cannot be changed. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
        BAD_REGULAR_RULE.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_enterprise(request, timeout, metadata)


class AsyncEnterpriseServiceClient:
    """The enterprise itself, its rules, and the audit log."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._list_audit_entries = AsyncUnaryCall[identity_pb2.ListAuditEntriesRequest, identity_pb2.ListAuditEntriesResponse](
            channel, settings, "/tonglu.v1.EnterpriseService/ListAuditEntries",
            identity_pb2.ListAuditEntriesResponse.FromString,
            False,
        )
        self._get_enterprise = AsyncUnaryCall[identity_pb2.GetEnterpriseRequest, identity_pb2.GetEnterpriseResponse](
            channel, settings, "/tonglu.v1.EnterpriseService/GetEnterprise",
            identity_pb2.GetEnterpriseResponse.FromString,
            False,
        )
        self._update_enterprise = AsyncUnaryCall[identity_pb2.UpdateEnterpriseRequest, identity_pb2.UpdateEnterpriseResponse](
            channel, settings, "/tonglu.v1.EnterpriseService/UpdateEnterprise",
            identity_pb2.UpdateEnterpriseResponse.FromString,
            True,
        )

    async def list_audit_entries(
        self, request: identity_pb2.ListAuditEntriesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.ListAuditEntriesResponse:
        """Lists the mutations that were carried out, newest first: who changed what, and when.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_audit_entries(request, timeout, metadata)

    def list_audit_entries_pages(
        self, request: identity_pb2.ListAuditEntriesRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.ListAuditEntriesResponse]:
        """The pages of `list_audit_entries`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_audit_entries, request, timeout, metadata)

    def list_audit_entries_all(
        self, request: identity_pb2.ListAuditEntriesRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[identity_pb2.AuditEntry]:
        """The `entries` of all pages of `list_audit_entries`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_audit_entries, request, timeout, metadata)
        return async_rows(found, lambda page: page.entries, limit)

    async def get_enterprise(
        self, request: identity_pb2.GetEnterpriseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.GetEnterpriseResponse:
        """Reads the caller's enterprise.

        Refusals: none of its own."""
        return await self._get_enterprise(request, timeout, metadata)

    async def update_enterprise(
        self, request: identity_pb2.UpdateEnterpriseRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> identity_pb2.UpdateEnterpriseResponse:
        """Changes the enterprise's name, time zone, currency, or its rules for customers' states. The
        code cannot be changed. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, BAD_NAME, BAD_TIME_ZONE (unknown to the IANA database), BAD_CURRENCY,
        BAD_REGULAR_RULE.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_enterprise(request, timeout, metadata)
