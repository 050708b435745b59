"""Adds up the orders by currency, and prints the title of the next post, in one event loop.

    TOKEN=… python turnover.py SERVER

ends after the first post. The token is that of a service account or a login."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import defaultdict
from decimal import Decimal

from tonglu import AsyncClient, AsyncServices, from_e4
from tonglu.v1 import community_pb2, orders_pb2


async def turnover(shop: AsyncServices) -> dict[str, Decimal]:
    """The totals of all orders that stand, by currency."""
    totals: dict[str, Decimal] = defaultdict(Decimal)
    request = orders_pb2.ListOrdersRequest(state=orders_pb2.ORDER_STATE_PLACED, page_size=500)
    async for order in shop.orders.list_orders_all(request):
        totals[order.currency] += from_e4(order.total_e4)
    return totals


async def next_post(shop: AsyncServices) -> str:
    """The title of the next post, whatever happens to the connection and the server meanwhile."""
    async with shop.community.subscribe_resuming(community_pb2.SubscribeRequest()) as events:
        async for event in events:
            if event.WhichOneof("event") == "post":
                return event.post.title
            print("following", flush=True)
    raise AssertionError("the stream has no end")


async def main(server: str) -> None:
    async with AsyncClient(server, token=os.environ["TOKEN"]) as shop:
        totals, title = await asyncio.gather(turnover(shop), next_post(shop))
    for currency, total in totals.items():
        print(currency, total, flush=True)
    print("post:", title, flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
