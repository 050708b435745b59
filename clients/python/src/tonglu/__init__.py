# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Tonglu's client for stock grpcio."""

from tonglu._aio import AsyncReplyStream, AsyncResumingStream
from tonglu._calls import ReplyStream, ResumingStream
from tonglu._channel import Metadata, bearer, connect, connect_async, dry_run, request_id
from tonglu._client import AsyncClient, Client
from tonglu._decimals import from_e3, from_e4, to_e3, to_e4
from tonglu._errors import TongluError, Violation, reason
from tonglu._files import download, upload
from tonglu._settings import NO_RETRIES, Backoff, CallSettings, RetryPolicy
from tonglu._version import __version__
from tonglu.addresses import AsyncAddressServiceClient, AddressServiceClient
from tonglu.calendar import AsyncCalendarServiceClient, CalendarServiceClient
from tonglu.catalog import AsyncCatalogServiceClient, CatalogServiceClient
from tonglu.community import AsyncCommunityServiceClient, CommunityServiceClient
from tonglu.crm import AsyncCrmServiceClient, CrmServiceClient
from tonglu.files import AsyncFileServiceClient, FileServiceClient
from tonglu.geo import AsyncGeoServiceClient, GeoServiceClient
from tonglu.access import AsyncAccessServiceClient, AccessServiceClient
from tonglu.staff import AsyncStaffServiceClient, StaffServiceClient
from tonglu.enterprise import AsyncEnterpriseServiceClient, EnterpriseServiceClient
from tonglu.inventory import AsyncInventoryServiceClient, InventoryServiceClient
from tonglu.lookup import AsyncLookupServiceClient, LookupServiceClient
from tonglu.orders import AsyncOrderServiceClient, OrderServiceClient
from tonglu.pricing import AsyncPricingServiceClient, PricingServiceClient
from tonglu.timers import AsyncTimerServiceClient, TimerServiceClient
from tonglu.services import AsyncServices, Services

__all__ = [
    "__version__",
    "AccessServiceClient",
    "AddressServiceClient",
    "AsyncAccessServiceClient",
    "AsyncAddressServiceClient",
    "AsyncCalendarServiceClient",
    "AsyncCatalogServiceClient",
    "AsyncClient",
    "AsyncCommunityServiceClient",
    "AsyncCrmServiceClient",
    "AsyncEnterpriseServiceClient",
    "AsyncFileServiceClient",
    "AsyncGeoServiceClient",
    "AsyncInventoryServiceClient",
    "AsyncLookupServiceClient",
    "AsyncOrderServiceClient",
    "AsyncPricingServiceClient",
    "AsyncReplyStream",
    "AsyncResumingStream",
    "AsyncServices",
    "AsyncStaffServiceClient",
    "AsyncTimerServiceClient",
    "Backoff",
    "CalendarServiceClient",
    "CallSettings",
    "CatalogServiceClient",
    "Client",
    "CommunityServiceClient",
    "CrmServiceClient",
    "EnterpriseServiceClient",
    "FileServiceClient",
    "GeoServiceClient",
    "InventoryServiceClient",
    "LookupServiceClient",
    "Metadata",
    "NO_RETRIES",
    "OrderServiceClient",
    "PricingServiceClient",
    "ReplyStream",
    "ResumingStream",
    "RetryPolicy",
    "Services",
    "StaffServiceClient",
    "TimerServiceClient",
    "TongluError",
    "Violation",
    "bearer",
    "connect",
    "connect_async",
    "download",
    "dry_run",
    "from_e3",
    "from_e4",
    "reason",
    "request_id",
    "to_e3",
    "to_e4",
    "upload",
]
