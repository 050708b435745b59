# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Tonglu's client for stock grpcio."""

from tonglu.addresses import AddressServiceClient
from tonglu.calendar import CalendarServiceClient
from tonglu.catalog import CatalogServiceClient
from tonglu.community import CommunityServiceClient
from tonglu.crm import CrmServiceClient
from tonglu.files import FileServiceClient
from tonglu.geo import GeoServiceClient
from tonglu.access import AccessServiceClient
from tonglu.staff import StaffServiceClient
from tonglu.enterprise import EnterpriseServiceClient
from tonglu.inventory import InventoryServiceClient
from tonglu.orders import OrderServiceClient
from tonglu.pricing import PricingServiceClient
from tonglu.timers import TimerServiceClient
from tonglu._channel import Metadata, bearer, connect, reason, request_id
from tonglu._files import download, upload

__all__ = [
    "AddressServiceClient",
    "CalendarServiceClient",
    "CatalogServiceClient",
    "CommunityServiceClient",
    "CrmServiceClient",
    "FileServiceClient",
    "GeoServiceClient",
    "AccessServiceClient",
    "StaffServiceClient",
    "EnterpriseServiceClient",
    "InventoryServiceClient",
    "OrderServiceClient",
    "PricingServiceClient",
    "TimerServiceClient",
    "Metadata",
    "bearer",
    "connect",
    "download",
    "reason",
    "request_id",
    "upload",
]
