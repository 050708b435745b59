"""A call of the client for threads, and the same of the client for asyncio."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from typing import Any

from tonglu import AsyncClient, CallSettings, Client, TongluError

Call = Callable[[Any], Any]


class Threads:
    def unary(self, server: str, call: Call, settings: CallSettings, **options: Any) -> Any:
        """The reply of `call(client)`."""
        with Client(server, settings=settings, **options) as client:
            return call(client)

    def several(
        self, server: str, call: Call, settings: CallSettings, most: int = 1_000, **options: Any
    ) -> tuple[list[Any], TongluError | None]:
        """What `call(client)` yields, `most` at most, and the error that ended it."""
        found = []
        with Client(server, settings=settings, **options) as client:
            try:
                for one in itertools.islice(call(client), most):
                    found.append(one)
            except TongluError as error:
                return found, error
        return found, None


class Asyncio:
    def unary(self, server: str, call: Call, settings: CallSettings, **options: Any) -> Any:
        async def run() -> Any:
            async with AsyncClient(server, settings=settings, **options) as client:
                return await call(client)

        return asyncio.run(asyncio.wait_for(run(), 60))

    def several(
        self, server: str, call: Call, settings: CallSettings, most: int = 1_000, **options: Any
    ) -> tuple[list[Any], TongluError | None]:
        async def run() -> tuple[list[Any], TongluError | None]:
            found: list[Any] = []
            async with AsyncClient(server, settings=settings, **options) as client:
                try:
                    if most > 0:
                        async for one in call(client):
                            found.append(one)
                            if len(found) == most:
                                break
                except TongluError as error:
                    return found, error
            return found, None

        return asyncio.run(asyncio.wait_for(run(), 60))


FLAVOURS = [Threads(), Asyncio()]


def name(flavour: object) -> str:
    return type(flavour).__name__.lower()
