# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""Customers by where they are.

Every customer with a place is found as soon as the call that placed it has ended. Distances are
great-circle metres between WGS-84 positions, whatever the datum in which a place was received."""

from __future__ import annotations

import grpc
from tonglu._channel import Metadata
from tonglu.v1 import geo_pb2

__all__ = ["GeoServiceClient"]


class GeoServiceClient:
    """Customers by where they are."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._nearby = channel.unary_unary(
            "/tonglu.v1.GeoService/Nearby",
            request_serializer=geo_pb2.NearbyRequest.SerializeToString,
            response_deserializer=geo_pb2.NearbyResponse.FromString,
        )

    def nearby(
        self, request: geo_pb2.NearbyRequest, *,
        timeout: float | None = None, metadata: Metadata | None = None,
    ) -> geo_pb2.NearbyResponse:
        """Finds the customers nearest to a place, within a radius, by distance and then by id.

        A caller with no role but sales sees its own customers and the pool in full. A colleague's
        customer appears as taken: no id, no name, no place. It stands at the centre of its cell of a
        fixed grid (0.004 degrees of latitude, about 445 metres, and as wide): radius, order, limit and
        the distance shown, rounded up to 100 metres, use that centre, so that no number of calls tells
        more than the cell. Taken customers match no filter, so that no filter tells their class or
        owner, and are counted apart: they never displace a customer that the caller sees.

        Refusals: BAD_COORDINATE (center), BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES (more than 100 in a
        filter), NOT_FOUND (a class), WGS84_NOT_PERMITTED (only owner and manager are given WGS-84)."""
        return self._nearby(request, timeout=timeout, metadata=metadata)
