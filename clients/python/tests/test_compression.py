"""Compressed messages over stock grpcio, in both directions, and bombs."""

import gzip
import re
import subprocess
import tempfile
import zlib

import grpc
import pytest
from conftest import Actor
from tonglu import bearer, request_id
from tonglu.v1 import catalog_pb2 as pb

ALGORITHMS = [grpc.Compression.Gzip, grpc.Compression.Deflate, grpc.Compression.NoCompression]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_messages_are_compressed_both_ways(server, owner, algorithm):
    rows = [
        pb.ProductDraft(sku=f"C{algorithm.value}-{i}", name=f"压缩测试商品 {i} " * 5)
        for i in range(100)
    ]
    create = bearer(server.channel(), owner.token).unary_unary(
        "/tonglu.v1.CatalogService/BatchCreateProducts",
        request_serializer=pb.BatchCreateProductsRequest.SerializeToString,
        response_deserializer=pb.BatchCreateProductsResponse.FromString,
    )
    request = pb.BatchCreateProductsRequest(request_id=request_id(), rows=rows)
    reply = create(request, compression=algorithm, timeout=30)
    assert all(outcome.product_id for outcome in reply.outcomes)
    listing = bearer(server.channel(), owner.token).unary_unary(
        "/tonglu.v1.CatalogService/ListProducts",
        request_serializer=pb.ListProductsRequest.SerializeToString,
        response_deserializer=pb.ListProductsResponse.FromString,
    )
    asked = pb.ListProductsRequest(page_size=1_000)
    reply, call = listing.with_call(asked, compression=algorithm, timeout=30)
    names = {product.sku for product in reply.products}
    assert {row.sku for row in rows} <= names
    # grpcio hides grpc-encoding; a small response is sent uncompressed and is read as well.
    small = listing(pb.ListProductsRequest(brand="unknown"), compression=algorithm, timeout=30)
    assert not small.products
    assert call.code() == grpc.StatusCode.OK


def framed(message: bytes, compressed: bool) -> bytes:
    return bytes([compressed]) + len(message).to_bytes(4, "big") + message


def curl(server, token: str, body: bytes, *headers: str) -> dict[str, str]:
    """The header and trailer fields of a call with raw bytes, by nghttp's client."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        command = ["nghttp", "-v", "-d", file.name, "-H", ":method: POST"]
        for header in [
            "content-type: application/grpc",
            "te: trailers",
            f"authorization: Bearer {token}",
            *headers,
        ]:
            command += ["-H", header]
        url = f"http://{server.address}/tonglu.v1.CatalogService/ListProducts"
        text = subprocess.run([*command, url], capture_output=True, timeout=30).stdout
    text = re.sub(rb"\x1b\[[0-9;]*m", b"", text).decode(errors="replace")
    return dict(re.findall(r"recv \(stream_id=\d+\) ([\w-]+): (.*)", text))


def test_a_reply_is_compressed_as_its_request_and_says_so(server, owner):
    request = pb.ListProductsRequest(page_size=1_000).SerializeToString()
    fields = curl(server, owner.token, framed(gzip.compress(request), True), "grpc-encoding: gzip")
    assert fields["grpc-status"] == "0"
    assert fields["grpc-encoding"] == "gzip"
    plain = curl(server, owner.token, framed(request, False))
    assert plain["grpc-status"] == "0"
    assert "grpc-encoding" not in plain


@pytest.mark.parametrize(
    "body, headers, status, told",
    [
        (framed(gzip.compress(bytes(64 << 20)), True), ["grpc-encoding: gzip"], "8", "exceeds"),
        (framed(zlib.compress(bytes(64 << 20)), True), ["grpc-encoding: deflate"], "8", "exceeds"),
        (framed(b"no gzip", True), ["grpc-encoding: gzip"], "13", "grpc-encoding"),
        (framed(gzip.compress(b"")[:-1], True), ["grpc-encoding: gzip"], "13", "grpc-encoding"),
        (framed(gzip.compress(b""), True), [], "13", "compressed"),
        (framed(b"", False), ["grpc-encoding: br"], "12", "known"),
        (framed(b"", False), ["grpc-encoding: gzip"], "0", ""),
    ],
)
def test_a_wrongly_declared_encoding_is_refused(server, owner, body, headers, status, told):
    fields = curl(server, owner.token, body, *headers)
    assert fields["grpc-status"] == status, fields
    assert told in fields.get("grpc-message", "").replace("%20", " ")
    if status == "12":
        assert fields["grpc-accept-encoding"] == "identity,deflate,gzip"
    assert Actor(server, owner.token).catalog.list_products(pb.ListProductsRequest(), timeout=10)
