"""What the clients do with each method follows from the schema: no server is asked."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import re
from typing import Any

import grpc
import grpc.aio
import pytest
import tonglu
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from tonglu import v1

SERVICES = [
    service
    for module in pkgutil.iter_modules(v1.__path__) if module.name.endswith("_pb2")
    for service in importlib.import_module(
        f"tonglu.v1.{module.name}").DESCRIPTOR.services_by_name.values()
]  # fmt: skip
NOWHERE = "127.0.0.1:1"


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def threads(service: str) -> Any:
    with grpc.insecure_channel(NOWHERE) as channel:
        return getattr(tonglu, f"{service}Client")(channel)


def in_asyncio(service: str) -> Any:
    async def make() -> Any:
        async with grpc.aio.insecure_channel(NOWHERE) as channel:
            return getattr(tonglu, f"Async{service}Client")(channel)

    return asyncio.run(make())


@pytest.fixture(params=[threads, in_asyncio], scope="module")
def methods(request) -> list[tuple[Any, str, MethodDescriptor]]:
    """Every method of the schema: its client, its name there, and its description."""
    clients = [(request.param(service.name), service) for service in SERVICES]
    found = [
        (client, snake(method.name), method)
        for client, service in clients for method in service.methods
    ]  # fmt: skip
    assert len(found) > 90
    return found


def test_what_is_sent_again_is_a_read_or_has_a_request_id(methods):
    kinds = []
    for client, name, method in methods:
        if method.client_streaming or method.server_streaming:
            continue
        reads = method.GetOptions().idempotency_level == MethodOptions.NO_SIDE_EFFECTS
        has_key = "request_id" in method.input_type.fields_by_name
        assert reads != has_key, method.full_name
        assert getattr(client, f"_{name}")._changes is has_key, method.full_name
        kinds.append(has_key)
    assert min(kinds.count(True), kinds.count(False)) > 30


def test_a_stream_with_a_cursor_resumes_and_an_upload_is_never_sent_again(methods):
    resuming, uploads = set(), set()
    for client, name, method in methods:
        ends = method.input_type, method.output_type
        has_cursor = method.server_streaming and all("cursor" in one.fields_by_name for one in ends)
        assert hasattr(client, f"{name}_resuming") == has_cursor, method.full_name
        if has_cursor:
            resuming.add(name)
        if method.client_streaming:
            uploads.add(type(getattr(client, f"_{name}")).__name__.removeprefix("Async"))
    assert {"subscribe", "watch_customer"} <= resuming
    assert "ClientStreamCall" in uploads <= {"ClientStreamCall", "BidirectionalCall"}


def test_every_method_is_documented(methods):
    for client, name, method in methods:
        text = getattr(client, name).__doc__ or ""
        assert len(text.split()) > 2, method.full_name


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_the_client_of_asyncio_has_the_same_methods(service):
    one, other = (getattr(tonglu, f"{kind}{service.name}Client") for kind in ("", "Async"))
    names = {name for name in dir(one) if not name.startswith("_")}
    assert names == {name for name in dir(other) if not name.startswith("_")} and names
    for name in names:
        assert getattr(one, name).__doc__ == getattr(other, name).__doc__, name
