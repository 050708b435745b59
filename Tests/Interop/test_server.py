"""The interop scenarios by a stock grpcio client: against the stock server, which proves the cases,
and against ours."""

from __future__ import annotations

import gzip
import socket
import time

import grpc
import pytest
from hpack import Decoder, Encoder

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"
SIZES = [31415, 9, 2653, 58979]
REQUEST_SIZES = [27182, 8, 1828, 45904]


@pytest.fixture(
    params=[("stock", False), ("ours", False), ("ours", True)],
    ids=["stock", "ours", "ours-by-tls"],
)
def peer(request, start, certificate):
    kind, is_secure = request.param
    port = start(kind, is_secure).port
    options = [("grpc.max_receive_message_length", 64 << 20)]
    if is_secure:
        credentials = grpc.ssl_channel_credentials(certificate[0].read_bytes())
        channel = grpc.secure_channel(f"localhost:{port}", credentials, options)
    else:
        channel = grpc.insecure_channel(f"127.0.0.1:{port}", options)
    from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc

    class Peer:
        pass

    peer = Peer()
    peer.kind = kind
    peer.channel = channel
    peer.stub = test_pb2_grpc.TestServiceStub(channel)
    peer.nowhere = test_pb2_grpc.UnimplementedServiceStub(channel)
    peer.empty = empty_pb2.Empty()
    peer.pb = messages_pb2
    yield peer
    channel.close()


def outputs(pb, sizes, interval_us: int = 0, compressed=None):
    request = pb.StreamingOutputCallRequest()
    for size in sizes:
        one = request.response_parameters.add(size=size, interval_us=interval_us)
        if compressed is not None:
            one.compressed.value = compressed
    return request


def inputs(pb, sizes):
    for size in sizes:
        yield pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(size)))


def test_empty_unary(peer):
    assert peer.stub.EmptyCall(peer.empty, timeout=30) == peer.empty


@pytest.mark.parametrize("method", ["UnaryCall", "CacheableUnaryCall"])
def test_large_unary(peer, method):
    request = peer.pb.SimpleRequest(
        response_size=314159, payload=peer.pb.Payload(body=bytes(271828))
    )
    reply = getattr(peer.stub, method)(request, timeout=30)
    assert reply.payload.body == bytes(314159)


@pytest.mark.parametrize("way", [grpc.Compression.Gzip, grpc.Compression.Deflate])
def test_client_compressed_unary(peer, way):
    request = peer.pb.SimpleRequest(
        response_size=314159, payload=peer.pb.Payload(body=bytes(271828))
    )
    request.expect_compressed.value = True
    reply = peer.stub.UnaryCall(request, timeout=30, compression=way)
    assert len(reply.payload.body) == 314159
    if peer.kind == "ours":
        with pytest.raises(grpc.RpcError) as error:
            peer.stub.UnaryCall(request, timeout=30)
        assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    request.expect_compressed.value = False
    assert len(peer.stub.UnaryCall(request, timeout=30).payload.body) == 314159


def test_server_compressed_unary(peer):
    for is_compressed in [True, False]:
        request = peer.pb.SimpleRequest(response_size=314159)
        request.response_compressed.value = is_compressed
        assert len(peer.stub.UnaryCall(request, timeout=30).payload.body) == 314159


def test_client_streaming(peer):
    reply = peer.stub.StreamingInputCall(inputs(peer.pb, REQUEST_SIZES), timeout=30)
    assert reply.aggregated_payload_size == 74922


def test_client_compressed_streaming(peer):
    # grpcio sends a message uncompressed if compression does not shorten it.
    def requests():
        for request in inputs(peer.pb, [27182, 1828, 45904]):
            request.expect_compressed.value = True
            yield request

    reply = peer.stub.StreamingInputCall(requests(), timeout=30, compression=grpc.Compression.Gzip)
    assert reply.aggregated_payload_size == 74914
    if peer.kind == "ours":
        with pytest.raises(grpc.RpcError) as error:
            peer.stub.StreamingInputCall(requests(), timeout=30)
        assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_server_streaming(peer):
    replies = peer.stub.StreamingOutputCall(outputs(peer.pb, SIZES), timeout=30)
    assert [len(reply.payload.body) for reply in replies] == SIZES


@pytest.mark.parametrize("is_compressed", [True, False])
def test_server_compressed_streaming(peer, is_compressed):
    request = outputs(peer.pb, [31415, 92653], compressed=is_compressed)
    replies = peer.stub.StreamingOutputCall(request, timeout=30)
    assert [len(reply.payload.body) for reply in replies] == [31415, 92653]


def test_ping_pong(peer):
    requests = iter(Queue())
    replies = peer.stub.FullDuplexCall(requests, timeout=30)
    for size, request_size in zip(SIZES, REQUEST_SIZES, strict=True):
        request = outputs(peer.pb, [size])
        request.payload.body = bytes(request_size)
        requests.put(request)
        assert len(next(replies).payload.body) == size
    requests.close()
    assert list(replies) == []


def test_half_duplex(peer):
    requests = iter(Queue())
    replies = peer.stub.HalfDuplexCall(requests, timeout=30)
    for size in SIZES:
        requests.put(outputs(peer.pb, [size]))
    requests.close()
    assert [len(reply.payload.body) for reply in replies] == SIZES


def test_empty_stream(peer):
    assert list(peer.stub.FullDuplexCall(iter([]), timeout=30)) == []
    assert list(peer.stub.HalfDuplexCall(iter([]), timeout=30)) == []
    reply = peer.stub.StreamingInputCall(iter([]), timeout=30)
    assert reply.aggregated_payload_size == 0


def test_cancel_after_begin(peer):
    call = peer.stub.StreamingInputCall.future(iter(Queue()), timeout=30)
    call.cancel()
    assert call.code() == grpc.StatusCode.CANCELLED


def test_cancel_after_first_response(peer):
    requests = iter(Queue())
    replies = peer.stub.FullDuplexCall(requests, timeout=30)
    requests.put(outputs(peer.pb, [31415]))
    next(replies)
    replies.cancel()
    with pytest.raises(grpc.RpcError) as error:
        next(replies)
    assert error.value.code() == grpc.StatusCode.CANCELLED


def test_timeout_on_sleeping_server(peer):
    requests = iter(Queue())
    replies = peer.stub.FullDuplexCall(requests, timeout=0.1)
    requests.put(outputs(peer.pb, [31415], interval_us=2_000_000))
    with pytest.raises(grpc.RpcError) as error:
        next(replies)
    assert error.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED


@pytest.mark.parametrize(
    "message",
    ["test status message", "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"],
)
def test_status_code_and_message(peer, message):
    request = peer.pb.SimpleRequest(response_status=peer.pb.EchoStatus(code=2, message=message))
    with pytest.raises(grpc.RpcError) as error:
        peer.stub.UnaryCall(request, timeout=30)
    assert error.value.code() == grpc.StatusCode.UNKNOWN
    assert error.value.details() == message
    stream = peer.pb.StreamingOutputCallRequest(
        response_status=peer.pb.EchoStatus(code=2, message=message)
    )
    with pytest.raises(grpc.RpcError) as error:
        list(peer.stub.FullDuplexCall(iter([stream]), timeout=30))
    assert error.value.code() == grpc.StatusCode.UNKNOWN
    assert error.value.details() == message


def test_custom_metadata(peer):
    metadata = [(INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab")]
    request = peer.pb.SimpleRequest(response_size=314159)
    _, call = peer.stub.UnaryCall.with_call(request, timeout=30, metadata=metadata)
    assert dict(call.initial_metadata())[INITIAL] == "test_initial_metadata_value"
    assert dict(call.trailing_metadata())[TRAILING] == b"\xab\xab\xab"
    stream = peer.stub.FullDuplexCall(
        iter([outputs(peer.pb, [314159])]), timeout=30, metadata=metadata
    )
    assert len(next(stream).payload.body) == 314159
    assert dict(stream.initial_metadata())[INITIAL] == "test_initial_metadata_value"
    assert list(stream) == []
    assert dict(stream.trailing_metadata())[TRAILING] == b"\xab\xab\xab"


def test_unimplemented_method_and_service(peer):
    for call in [peer.stub.UnimplementedCall, peer.nowhere.UnimplementedCall]:
        with pytest.raises(grpc.RpcError) as error:
            call(peer.empty, timeout=30)
        assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_a_thousand_large_messages_to_a_slow_reader(peer):
    replies = peer.stub.StreamingOutputCall(outputs(peer.pb, [100_000] * 1_000), timeout=120)
    count = 0
    for reply in replies:
        assert len(reply.payload.body) == 100_000
        count += 1
        if count % 100 == 0:
            time.sleep(0.02)
    assert count == 1_000


def test_a_thousand_messages_to_the_server(peer):
    reply = peer.stub.StreamingInputCall(inputs(peer.pb, [10_000] * 1_000), timeout=120)
    assert reply.aggregated_payload_size == 10_000_000


class Queue:
    """Requests that are sent one by one, by `put`."""

    def __init__(self) -> None:
        import queue

        self._queue = queue.Queue()

    def put(self, request) -> None:
        self._queue.put(request)

    def close(self) -> None:
        self._queue.put(None)

    def __iter__(self):
        return self

    def __next__(self):
        request = self._queue.get()
        if request is None:
            raise StopIteration
        return request


def raw_unary(port: int, request: bytes, more: list[tuple[str, str]]) -> tuple[bytes, dict]:
    """The messages of a UnaryCall as sent, and the headers and trailers."""
    fields = [(":method", "POST"), (":scheme", "http"), (":authority", "a")]
    fields += [(":path", "/grpc.testing.TestService/UnaryCall"), ("te", "trailers")]
    block = Encoder().encode([*fields, ("content-type", "application/grpc"), *more])

    def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
        head = len(payload).to_bytes(3, "big") + bytes([kind, flags])
        return head + stream.to_bytes(4, "big") + payload

    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0)
            + frame(1, 4, 1, block) + frame(0, 1, 1, request)
        )  # fmt: skip
        decoder, messages, headers, received = Decoder(), b"", {}, b""
        while True:
            size = int.from_bytes(received[:3], "big")
            if len(received) < 9 or len(received) < 9 + size:
                received += connection.recv(1 << 16) or pytest.fail("the connection ended")
                continue
            kind, flags, payload = received[3], received[4], received[9 : 9 + size]
            received = received[9 + size :]
            if kind == 0:
                messages += payload
            if kind == 1:
                headers |= dict(decoder.decode(payload))
            if kind in (0, 1) and flags & 1:
                return messages, headers


@pytest.mark.parametrize("asked, is_compressed", [(None, False), (False, False), (True, True)])
def test_a_response_is_compressed_only_on_request(start, asked, is_compressed):
    from grpc.testing import messages_pb2

    request = messages_pb2.SimpleRequest(response_size=1_000)
    request.payload.body = bytes(5_000)
    if asked is not None:
        request.response_compressed.value = asked
    body = gzip.compress(request.SerializeToString())
    more = [("grpc-encoding", "gzip"), ("grpc-accept-encoding", "gzip")]
    port = start("ours", False).port
    reply, headers = raw_unary(port, b"\1" + len(body).to_bytes(4, "big") + body, more)
    assert headers["grpc-status"] == "0"
    assert reply[0] == int(is_compressed)
    plain = gzip.decompress(reply[5:]) if is_compressed else reply[5:]
    assert messages_pb2.SimpleResponse.FromString(plain).payload.body == bytes(1_000)


def test_a_half_close_cuts_no_delay_short(peer):
    begin = time.monotonic()
    one = outputs(peer.pb, [31415, 9], interval_us=300_000)
    replies = list(peer.stub.FullDuplexCall(iter([one]), timeout=30))
    assert [len(reply.payload.body) for reply in replies] == [31415, 9]
    assert time.monotonic() - begin >= 0.6
