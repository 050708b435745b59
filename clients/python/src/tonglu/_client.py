"""All services of one server over one channel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tonglu._channel import connect, connect_async
from tonglu._settings import DEFAULTS, CallSettings
from tonglu.services import AsyncServices, Services


class Client(Services):
    """The clients of all services of one server, over one channel.

        with Client("https://shop.example", token=token) as shop:
            for order in shop.orders.list_orders_all(orders_pb2.ListOrdersRequest()):
                ...

    `server`, `roots`, `certificate`, `key` and `options` are those of `connect`. `token` is that of
    a login or a service account, sent with every call; the latter may act on behalf of the member
    or staff member `act_for`. A token is for the server that issued it.

    Threads may share a client."""

    def __init__(
        self,
        server: str | None = None,
        *,
        token: str | None = None,
        act_for: int | None = None,
        settings: CallSettings = DEFAULTS,
        roots: Path | str | None = None,
        certificate: Path | str | None = None,
        key: Path | str | None = None,
        options: Sequence[tuple[str, Any]] = (),
    ) -> None:
        channel = connect(server, roots=roots, certificate=certificate, key=key, options=options)
        super().__init__(channel, _with(settings, token, act_for))

    def close(self) -> None:
        """Closes the channel; calls and streams that are open end with CANCELLED."""
        self.channel.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(AsyncServices):
    """As `Client`, for asyncio. Make it in the event loop that uses it.

        async with AsyncClient("https://shop.example", token=token) as shop:
            found = await shop.catalog.search_products(request)"""

    def __init__(
        self,
        server: str | None = None,
        *,
        token: str | None = None,
        act_for: int | None = None,
        settings: CallSettings = DEFAULTS,
        roots: Path | str | None = None,
        certificate: Path | str | None = None,
        key: Path | str | None = None,
        options: Sequence[tuple[str, Any]] = (),
    ) -> None:
        channel = connect_async(
            server, roots=roots, certificate=certificate, key=key, options=options
        )
        super().__init__(channel, _with(settings, token, act_for))

    async def close(self) -> None:
        """Closes the channel; calls and streams that are open are cancelled."""
        await self.channel.close()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _with(settings: CallSettings, token: str | None, act_for: int | None) -> CallSettings:
    if token is not None:
        return settings.with_token(token, act_for)
    return settings if act_for is None else settings.acting_for(act_for)
