# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The clients of all services over one channel."""

from __future__ import annotations

import grpc
import grpc.aio
from tonglu._settings import DEFAULTS, CallSettings
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

__all__ = ["AsyncServices", "Services"]


class Services:
    """The clients of all services over one channel."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self.channel = channel
        self.settings = settings
        self.addresses = AddressServiceClient(channel, settings)
        """The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one."""
        self.calendar = CalendarServiceClient(channel, settings)
        """The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work is made up for."""
        self.catalog = CatalogServiceClient(channel, settings)
        """The catalogue of products."""
        self.community = CommunityServiceClient(channel, settings)
        """Publishing posts to a fixed audience, reading and commenting on them, and listing who has read them."""
        self.crm = CrmServiceClient(channel, settings)
        """Customers (dealer companies) with their classes, contacts and members."""
        self.files = FileServiceClient(channel, settings)
        """Files of the enterprise and of its dealers."""
        self.geo = GeoServiceClient(channel, settings)
        """Customers by their place."""
        self.access = AccessServiceClient(channel, settings)
        """Logins, tokens and service accounts: who may enter, and in whose name."""
        self.staff = StaffServiceClient(channel, settings)
        """The people of the enterprise, their roles and teams."""
        self.enterprise = EnterpriseServiceClient(channel, settings)
        """The enterprise itself, its rules, and the audit log."""
        self.inventory = InventoryServiceClient(channel, settings)
        """Stock by warehouse and product, in 1/1,000 of the product's base unit."""
        self.lookup = LookupServiceClient(channel, settings)
        """What people type instead of ids, and what they read beside them: for pickers, type-ahead and lists, of every kind of thing alike."""
        self.orders = OrderServiceClient(channel, settings)
        """Placing, reading and cancelling orders."""
        self.pricing = PricingServiceClient(channel, settings)
        """Price rules and the prices that follow from them."""
        self.timers = TimerServiceClient(channel, settings)
        """The timers of an enterprise: what is due, what waits for another attempt, and what failed the last time it was tried."""

    def with_token(self, token: str, act_for: int | None = None) -> Services:
        """The same services over the same channel, with a token on every call; a service
        account may act on behalf of a member or a staff member."""
        return Services(self.channel, self.settings.with_token(token, act_for))

    def acting_for(self, account_id: int) -> Services:
        """The same services over the same channel, on behalf of a member or a staff
        member: for a service account."""
        return Services(self.channel, self.settings.acting_for(account_id))


class AsyncServices:
    """The clients of all services over one channel, for asyncio."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self.channel = channel
        self.settings = settings
        self.addresses = AsyncAddressServiceClient(channel, settings)
        """The ship-to addresses of customers (dealer companies). A customer has any number of them, and exactly one is the default as soon as there is one."""
        self.calendar = AsyncCalendarServiceClient(channel, settings)
        """The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work is made up for."""
        self.catalog = AsyncCatalogServiceClient(channel, settings)
        """The catalogue of products."""
        self.community = AsyncCommunityServiceClient(channel, settings)
        """Publishing posts to a fixed audience, reading and commenting on them, and listing who has read them."""
        self.crm = AsyncCrmServiceClient(channel, settings)
        """Customers (dealer companies) with their classes, contacts and members."""
        self.files = AsyncFileServiceClient(channel, settings)
        """Files of the enterprise and of its dealers."""
        self.geo = AsyncGeoServiceClient(channel, settings)
        """Customers by their place."""
        self.access = AsyncAccessServiceClient(channel, settings)
        """Logins, tokens and service accounts: who may enter, and in whose name."""
        self.staff = AsyncStaffServiceClient(channel, settings)
        """The people of the enterprise, their roles and teams."""
        self.enterprise = AsyncEnterpriseServiceClient(channel, settings)
        """The enterprise itself, its rules, and the audit log."""
        self.inventory = AsyncInventoryServiceClient(channel, settings)
        """Stock by warehouse and product, in 1/1,000 of the product's base unit."""
        self.lookup = AsyncLookupServiceClient(channel, settings)
        """What people type instead of ids, and what they read beside them: for pickers, type-ahead and lists, of every kind of thing alike."""
        self.orders = AsyncOrderServiceClient(channel, settings)
        """Placing, reading and cancelling orders."""
        self.pricing = AsyncPricingServiceClient(channel, settings)
        """Price rules and the prices that follow from them."""
        self.timers = AsyncTimerServiceClient(channel, settings)
        """The timers of an enterprise: what is due, what waits for another attempt, and what failed the last time it was tried."""

    def with_token(self, token: str, act_for: int | None = None) -> AsyncServices:
        """The same services over the same channel, with a token on every call; a service
        account may act on behalf of a member or a staff member."""
        return AsyncServices(self.channel, self.settings.with_token(token, act_for))

    def acting_for(self, account_id: int) -> AsyncServices:
        """The same services over the same channel, on behalf of a member or a staff
        member: for a service account."""
        return AsyncServices(self.channel, self.settings.acting_for(account_id))
