# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Tonglu's client for stock grpcio."""

from tonglu.community import CommunityServiceClient
from tonglu.crm import CrmServiceClient
from tonglu.identity import IdentityServiceClient
from tonglu.inventory import InventoryServiceClient
from tonglu.orders import OrderServiceClient
from tonglu._channel import bearer, connect, reason, request_id

__all__ = [
    "CommunityServiceClient",
    "CrmServiceClient",
    "IdentityServiceClient",
    "InventoryServiceClient",
    "OrderServiceClient",
    "bearer",
    "connect",
    "reason",
    "request_id",
]
