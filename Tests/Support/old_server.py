"""A server that lacks some calls, in front of one that has them all."""

from __future__ import annotations

from concurrent import futures

import grpc

KEPT = ("authorization", "tonglu-")


class OldServer(grpc.GenericRpcHandler):
    """Passes calls on, but those whose path contains `missing`: they are refused with `code`."""

    def __init__(
        self, address: str, missing: str, code: grpc.StatusCode = grpc.StatusCode.UNIMPLEMENTED
    ) -> None:
        self.missing, self.code = missing, code
        self.channel = grpc.insecure_channel(address)
        self.server = grpc.server(futures.ThreadPoolExecutor(8), handlers=[self])
        self.address = f"127.0.0.1:{self.server.add_insecure_port('127.0.0.1:0')}"
        self.server.start()

    def __enter__(self) -> OldServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop(None).wait(10)
        self.channel.close()

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        def passed(requests, context):
            if self.missing in details.method:
                context.abort(self.code, f"there is no {details.method}")
            given = [pair for pair in context.invocation_metadata() if pair[0].startswith(KEPT)]
            call = self.channel.stream_stream(details.method)(
                requests, metadata=given, timeout=context.time_remaining()
            )
            context.add_callback(call.cancel)
            try:
                yield from call
            except grpc.RpcError as refused:
                context.set_trailing_metadata(refused.trailing_metadata() or ())
                context.abort(refused.code(), refused.details())

        return grpc.stream_stream_rpc_method_handler(passed)
