"""The standard health and reflection services, by grpcio's clients."""

import threading

import grpc
import pytest
from google.protobuf.descriptor_pool import DescriptorPool
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)
from server import Server

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


def health(server) -> health_pb2_grpc.HealthStub:
    return health_pb2_grpc.HealthStub(server.channel())


def test_the_server_and_each_service_serve(server):
    stub = health(server)
    statuses = stub.List(health_pb2.HealthListRequest(), timeout=30).statuses
    assert "tonglu.v1.OrderService" in statuses and "" in statuses
    for name, status in statuses.items():
        assert status.status == SERVING
        request = health_pb2.HealthCheckRequest(service=name)
        assert stub.Check(request, timeout=30).status == SERVING


def test_an_unknown_service_is_not_found_and_watched_as_unknown(server):
    request = health_pb2.HealthCheckRequest(service="no.Such")
    with pytest.raises(grpc.RpcError) as error:
        health(server).Check(request, timeout=30)
    assert error.value.code() == grpc.StatusCode.NOT_FOUND
    watch = health(server).Watch(request, timeout=30)
    assert next(watch).status == health_pb2.HealthCheckResponse.SERVICE_UNKNOWN
    watch.cancel()


def test_a_watcher_is_notified_when_the_server_stops(tmp_path):
    server = Server(tmp_path / "data")
    watch = health(server).Watch(health_pb2.HealthCheckRequest(), timeout=60)
    assert next(watch).status == SERVING
    stopping = threading.Thread(target=server.stop)
    stopping.start()
    assert next(watch).status == NOT_SERVING
    with pytest.raises(grpc.RpcError) as error:
        next(watch)
    assert error.value.code() == grpc.StatusCode.UNAVAILABLE
    stopping.join(60)


def test_a_client_without_the_schema_finds_all_of_it(server):
    database = ProtoReflectionDescriptorDatabase(server.channel())
    services = database.get_services()
    assert "tonglu.v1.OrderService" in services
    assert "grpc.health.v1.Health" in services
    assert "grpc.reflection.v1.ServerReflection" in services
    pool = DescriptorPool(database)
    for name in services:
        service = pool.FindServiceByName(name)
        for method in service.methods:
            assert pool.FindMethodByName(f"{name}.{method.name}") is not None
            assert method.input_type.full_name
    order = pool.FindMessageTypeByName("tonglu.v1.Order")
    assert order.fields_by_name["total_e4"].number > 0
    assert pool.FindEnumTypeByName("tonglu.v1.PostKind").values_by_number[1].name
    options = pool.FindMessageTypeByName("google.protobuf.MethodOptions")
    found = database.FindAllExtensionNumbers("google.protobuf.MethodOptions")
    assert found
    for number in found:
        assert pool.FindExtensionByNumber(options, number).number == number


def elements(file) -> dict[tuple[int, ...], str]:
    """Messages, fields, oneofs, enums, values, services and methods by their path in a file."""
    found: dict[tuple[int, ...], str] = {}

    def add(parent, path, number, kind) -> list:
        for index, element in enumerate(getattr(parent, kind)):
            found[(*path, number, index)] = f"{kind} {parent.name}.{element.name}"
        return [(item, (*path, number, index)) for index, item in enumerate(getattr(parent, kind))]

    def add_enums(parent, path, number) -> None:
        for item, inner in add(parent, path, number, "enum_type"):
            add(item, inner, 2, "value")

    def add_messages(parent, path, number, kind) -> None:
        for message, inner in add(parent, path, number, kind):
            add(message, inner, 2, "field")
            add_messages(message, inner, 3, "nested_type")
            add_enums(message, inner, 4)
            # The oneof of an optional field is made by the compiler.
            optional = {field.oneof_index for field in message.field if field.proto3_optional}
            for index, oneof in enumerate(message.oneof_decl):
                if index not in optional:
                    found[(*inner, 8, index)] = f"oneof {message.name}.{oneof.name}"

    add_messages(file, (), 4, "message_type")
    add_enums(file, (), 5)
    for service, inner in add(file, (), 6, "service"):
        add(service, inner, 2, "method")
    return found


def test_reflection_returns_the_comment_of_every_element(server):
    database = ProtoReflectionDescriptorDatabase(server.channel())
    services = [name for name in database.get_services() if name.startswith("tonglu.")]
    files = {database.FindFileContainingSymbol(name).name for name in services}
    files |= {"tonglu/v1/common.proto", "tonglu/options/v1/options.proto"}
    assert len(files) > 8
    count = 0
    for name in sorted(files):
        file = database.FindFileByName(name)
        comments = {
            tuple(place.path): place.leading_comments.strip()
            for place in file.source_code_info.location
        }
        silent = [text for path, text in elements(file).items() if not comments.get(path)]
        assert silent == []
        count += len(elements(file))
    assert count > 900


def test_a_comment_is_that_of_its_element(server):
    database = ProtoReflectionDescriptorDatabase(server.channel())
    file = database.FindFileContainingSymbol("tonglu.v1.OrderLine")
    paths = {text: path for path, text in elements(file).items()}
    comments = {
        tuple(place.path): place.leading_comments for place in file.source_code_info.location
    }
    assert "minor unit" in comments[paths["field OrderLine.total_e4"]]
    assert "OUT_OF_STOCK" in comments[paths["method OrderService.PlaceOrder"]]
    assert "cancelled" in comments[paths["value OrderState.ORDER_STATE_CANCELLED"]]


@pytest.mark.parametrize(
    "symbol",
    [
        "tonglu.v1.OrderService.PlaceOrder",
        "tonglu.v1.Order.total_e4",
        "tonglu.v1.POST_KIND_NOTICE",
        "tonglu.v1.SubscribeResponse.event",
        "grpc.health.v1.HealthCheckResponse.ServingStatus",
        "tonglu.options.v1.access",
        "google.rpc.Status.details",
        "google.rpc.ErrorInfo.metadata",
        "google.rpc.BadRequest.FieldViolation",
        "google.rpc.UNAUTHENTICATED",
    ],
)
@pytest.mark.parametrize("version", ["v1", "v1alpha"])
def test_symbols_of_every_kind_are_found(server, symbol, version):
    path = f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo"
    ask = server.channel().stream_stream(
        path,
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    requests = [
        reflection_pb2.ServerReflectionRequest(file_containing_symbol=symbol),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol=symbol + "x"),
        reflection_pb2.ServerReflectionRequest(file_by_filename="no.proto"),
        reflection_pb2.ServerReflectionRequest(list_services="*"),
        reflection_pb2.ServerReflectionRequest(),
    ]
    answers = list(ask(iter(requests), timeout=30))
    assert answers[0].file_descriptor_response.file_descriptor_proto
    assert [answer.error_response.error_code for answer in answers] == [0, 5, 5, 0, 3]
    assert [answer.original_request for answer in answers] == requests


def test_reflection_is_also_stubbed_by_grpcio(server):
    stub = reflection_pb2_grpc.ServerReflectionStub(server.channel())
    request = reflection_pb2.ServerReflectionRequest(list_services="")
    answer = next(stub.ServerReflectionInfo(iter([request]), timeout=30))
    assert len(answer.list_services_response.service) > 8
