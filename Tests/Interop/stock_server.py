"""grpc.testing.TestService by stock grpcio: stock_server.py --port N --protos FOLDER [--tls C K].

grpcio does not tell a handler whether its request came compressed: `expect_compressed` is not
looked at.
"""

import argparse
import time
from concurrent import futures
from pathlib import Path

import grpc

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--protos", required=True)
parser.add_argument("--tls", nargs=2, type=Path)
options = parser.parse_args()
grpc.__path__.append(f"{options.protos}/grpc")

from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc  # noqa: E402

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"
CODES = {code.value[0]: code for code in grpc.StatusCode}


def echo_metadata(context) -> None:
    for key, value in context.invocation_metadata():
        if key == INITIAL:
            context.send_initial_metadata([(key, value)])
        if key == TRAILING:
            context.set_trailing_metadata([(key, value)])


def echo_status(request, context) -> None:
    if request.HasField("response_status") and request.response_status.code:
        status = request.response_status
        context.abort(CODES[status.code], status.message)


def payload(size: int) -> messages_pb2.Payload:
    return messages_pb2.Payload(body=bytes(size))


class TestService(test_pb2_grpc.TestServiceServicer):
    def EmptyCall(self, request, context):
        echo_metadata(context)
        return empty_pb2.Empty()

    def UnaryCall(self, request, context):
        echo_metadata(context)
        echo_status(request, context)
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))

    CacheableUnaryCall = UnaryCall

    def respond(self, request, context):
        for one in request.response_parameters:
            time.sleep(one.interval_us / 1_000_000)
            if not context.is_active():
                return
            yield messages_pb2.StreamingOutputCallResponse(payload=payload(one.size))
        echo_status(request, context)

    def StreamingOutputCall(self, request, context):
        echo_metadata(context)
        if any(one.compressed.value for one in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        yield from self.respond(request, context)

    def StreamingInputCall(self, requests, context):
        echo_metadata(context)
        size = sum(len(request.payload.body) for request in requests)
        return messages_pb2.StreamingInputCallResponse(aggregated_payload_size=size)

    def FullDuplexCall(self, requests, context):
        echo_metadata(context)
        for request in requests:
            yield from self.respond(request, context)

    def HalfDuplexCall(self, requests, context):
        for request in list(requests):
            yield from self.respond(request, context)


server = grpc.server(futures.ThreadPoolExecutor(max_workers=32))
test_pb2_grpc.add_TestServiceServicer_to_server(TestService(), server)
address = f"127.0.0.1:{options.port}"
if options.tls:
    chain, key = (path.read_bytes() for path in options.tls)
    port = server.add_secure_port(address, grpc.ssl_server_credentials([(key, chain)]))
else:
    port = server.add_insecure_port(address)
server.start()
print(f"listening on 127.0.0.1:{port}", flush=True)
server.wait_for_termination()
