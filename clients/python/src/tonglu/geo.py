# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Customers by their place.

A customer with a place is found as soon as the call that set the place has returned. Distances
are great-circle metres between WGS-84 positions, in whichever datum a place was received."""

from __future__ import annotations

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall
from tonglu._calls import UnaryCall
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import geo_pb2

__all__ = ["AsyncGeoServiceClient", "GeoServiceClient"]


class GeoServiceClient:
    """Customers by their place."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._nearby = UnaryCall[geo_pb2.NearbyRequest, geo_pb2.NearbyResponse](
            channel, settings, "/tonglu.v1.GeoService/Nearby",
            geo_pb2.NearbyResponse.FromString,
            False,
        )
        self._get_navigation_links = UnaryCall[geo_pb2.GetNavigationLinksRequest, geo_pb2.GetNavigationLinksResponse](
            channel, settings, "/tonglu.v1.GeoService/GetNavigationLinks",
            geo_pb2.GetNavigationLinksResponse.FromString,
            False,
        )

    def nearby(
        self, request: geo_pb2.NearbyRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> geo_pb2.NearbyResponse:
        """Finds the customers nearest to a place, within a radius, by distance and then by id.

        A caller with no role but sales sees its own customers and the pool in full. A colleague's
        customer appears as taken: without id, name and place. It is located at the centre of its cell
        of a fixed grid (0.004 degrees of latitude, about 445 metres, and as wide), and radius, order,
        limit and the returned distance, rounded up to 100 metres, use that centre, so that no number
        of calls reveals more than the cell. Taken customers are left out when a filter is given, so
        that no filter reveals their class or owner, and they have a limit of their own: they never
        displace a customer that the caller sees.

        Refusals: BAD_COORDINATE (center), BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES (more than 100 in a
        filter), NOT_FOUND (a class), WGS84_NOT_PERMITTED (WGS-84 is for owner and manager)."""
        return self._nearby(request, timeout, metadata)

    def get_navigation_links(
        self, request: geo_pb2.GetNavigationLinksRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> geo_pb2.GetNavigationLinksResponse:
        """Returns links that open a map app with a customer, or one of its addresses, as the destination.
        Each app gets the place in its own datum: BD-09 for Baidu, GCJ-02 for the others, which outside
        the mainland of China is the position in WGS-84.

        Refusals: ONE_OF_REQUIRED (neither or both of customer_id and address_id), NOT_FOUND, NO_PLACE
        (the customer or the address has no place)."""
        return self._get_navigation_links(request, timeout, metadata)


class AsyncGeoServiceClient:
    """Customers by their place."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._nearby = AsyncUnaryCall[geo_pb2.NearbyRequest, geo_pb2.NearbyResponse](
            channel, settings, "/tonglu.v1.GeoService/Nearby",
            geo_pb2.NearbyResponse.FromString,
            False,
        )
        self._get_navigation_links = AsyncUnaryCall[geo_pb2.GetNavigationLinksRequest, geo_pb2.GetNavigationLinksResponse](
            channel, settings, "/tonglu.v1.GeoService/GetNavigationLinks",
            geo_pb2.GetNavigationLinksResponse.FromString,
            False,
        )

    async def nearby(
        self, request: geo_pb2.NearbyRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> geo_pb2.NearbyResponse:
        """Finds the customers nearest to a place, within a radius, by distance and then by id.

        A caller with no role but sales sees its own customers and the pool in full. A colleague's
        customer appears as taken: without id, name and place. It is located at the centre of its cell
        of a fixed grid (0.004 degrees of latitude, about 445 metres, and as wide), and radius, order,
        limit and the returned distance, rounded up to 100 metres, use that centre, so that no number
        of calls reveals more than the cell. Taken customers are left out when a filter is given, so
        that no filter reveals their class or owner, and they have a limit of their own: they never
        displace a customer that the caller sees.

        Refusals: BAD_COORDINATE (center), BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES (more than 100 in a
        filter), NOT_FOUND (a class), WGS84_NOT_PERMITTED (WGS-84 is for owner and manager)."""
        return await self._nearby(request, timeout, metadata)

    async def get_navigation_links(
        self, request: geo_pb2.GetNavigationLinksRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> geo_pb2.GetNavigationLinksResponse:
        """Returns links that open a map app with a customer, or one of its addresses, as the destination.
        Each app gets the place in its own datum: BD-09 for Baidu, GCJ-02 for the others, which outside
        the mainland of China is the position in WGS-84.

        Refusals: ONE_OF_REQUIRED (neither or both of customer_id and address_id), NOT_FOUND, NO_PLACE
        (the customer or the address has no place)."""
        return await self._get_navigation_links(request, timeout, metadata)
