"""Malformed requests from a stock client: they get a status and a reason, and the server continues
to serve."""

import grpc
import pytest
from conftest import Actor, every_method, order_request, path
from tonglu import bearer, reason, request_id
from tonglu.v1 import identity_pb2, orders_pb2


def raw(actor: Actor, method_path: str, message: bytes, **options) -> bytes:
    """Calls with bytes that need not be a message."""
    return actor.channel.unary_unary(method_path)(message, timeout=10, **options)


def refusal(call) -> tuple[str, str]:
    with pytest.raises(grpc.RpcError) as refused:
        call()
    return refused.value.code().name, reason(refused.value)


@pytest.mark.parametrize("method", every_method(), ids=path)
@pytest.mark.parametrize(
    "message, expected",
    [
        (b"\x0a\x05ab", "MALFORMED_MESSAGE"),  # a length beyond the end
        (b"\x07", "MALFORMED_MESSAGE"),  # wire type 7
        (b"\xff" * 11, "MALFORMED_MESSAGE"),  # a varint without an end
    ],
)
def test_malformed_bytes_are_refused_by_every_method(owner, shop, method, message, expected):
    actor = shop.buyer if method.name == "MarkRead" else owner
    assert refusal(lambda: raw(actor, path(method), message)) == ("INVALID_ARGUMENT", expected)


def test_invalid_utf8_is_refused(owner):
    message = b"\x0a\x02\xff\xfe"
    assert refusal(lambda: raw(owner, "/tonglu.v1.CatalogService/SearchProducts", message)) == (
        "INVALID_ARGUMENT",
        "INVALID_UTF8",
    )


def test_an_unknown_enum_value_is_refused(owner):
    message = orders_pb2.ListOrdersRequest(state=99).SerializeToString()
    assert refusal(lambda: raw(owner, "/tonglu.v1.OrderService/ListOrders", message)) == (
        "INVALID_ARGUMENT",
        "UNKNOWN_ENUM_VALUE",
    )


def test_a_missing_required_field_is_named(owner):
    with pytest.raises(grpc.RpcError) as refused:
        owner.orders.get_order(orders_pb2.GetOrderRequest())
    assert reason(refused.value) == "FIELD_REQUIRED"
    assert "order_id" in refused.value.details()


def test_an_unknown_method_and_service_are_unimplemented(owner):
    for unknown in ["/tonglu.v1.OrderService/EatOrder", "/tonglu.v9.OrderService/GetOrder"]:
        assert refusal(lambda: raw(owner, unknown, b""))[0] == "UNIMPLEMENTED"


@pytest.mark.parametrize("bad", ["x", "00000000-0000-0000-0000-000000000000", "1" * 200])
def test_a_malformed_request_id_is_refused(shop, bad):
    request = order_request(shop)
    request.request_id = bad
    code, why = refusal(lambda: shop.buyer.orders.place_order(request))
    assert (code, why) == ("INVALID_ARGUMENT", "BAD_REQUEST_ID")


def test_a_change_without_a_request_id_is_refused(shop):
    # The client makes one where it is absent, so these are bytes.
    request = order_request(shop)
    request.ClearField("request_id")
    message = request.SerializeToString()
    assert refusal(lambda: raw(shop.buyer, "/tonglu.v1.OrderService/PlaceOrder", message)) == (
        "INVALID_ARGUMENT",
        "FIELD_REQUIRED",
    )


def test_malformed_tokens_are_refused(server, owner):
    who_am_i = "/tonglu.v1.AccessService/WhoAmI"
    for token in ["x", "t" * 300, owner.token[:-1], owner.token + "A"]:
        channel = bearer(server.channel(), token)
        code, why = refusal(lambda: channel.unary_unary(who_am_i)(b"", timeout=10))
        assert (code, why) == ("UNAUTHENTICATED", "TOKEN_INVALID"), token
    channel = server.channel()
    assert refusal(lambda: channel.unary_unary(who_am_i)(b"", timeout=10)) == (
        "UNAUTHENTICATED",
        "LOGIN_REQUIRED",
    )


def test_a_wrong_login_reveals_nothing_and_is_limited(server):
    login = server.channel().unary_unary("/tonglu.v1.AccessService/Login")

    def attempt(name: str) -> tuple[str, str]:
        request = identity_pb2.LoginRequest(
            request_id=request_id(), enterprise_code="main", login_name=name, password="wrong one"
        )
        return refusal(lambda: login(request.SerializeToString(), timeout=30))

    assert attempt("nobody") == attempt("zhou") == ("UNAUTHENTICATED", "LOGIN_REFUSED")
    refusals = {attempt("nobody") for _ in range(20)}
    assert ("RESOURCE_EXHAUSTED", "LOGIN_ATTEMPTS_EXCEEDED") in refusals


def test_an_expired_deadline_is_reported(server):
    # Hashing a password takes longer than that.
    request = identity_pb2.LoginRequest(
        request_id=request_id(), enterprise_code="main", login_name="late", password="wrong one"
    )
    login = server.channel().unary_unary("/tonglu.v1.AccessService/Login")
    assert refusal(lambda: login(request.SerializeToString(), timeout=0.002))[0] == (
        "DEADLINE_EXCEEDED"
    )


def test_a_message_above_the_limit_is_refused(owner):
    code, _ = refusal(
        lambda: raw(owner, "/tonglu.v1.CatalogService/SearchProducts", b"\x0a" + b"a" * (9 << 20))
    )
    assert code == "RESOURCE_EXHAUSTED"


def test_amounts_out_of_bounds_are_refused(shop):
    for quantity, why in [
        (-1, "BAD_QUANTITY"),
        (0, "FIELD_REQUIRED"),
        (2**63 - 1, "BAD_QUANTITY"),
        (-(2**63), "BAD_QUANTITY"),
    ]:
        request = order_request(shop, quantity)
        assert refusal(lambda: shop.buyer.orders.place_order(request)) == ("INVALID_ARGUMENT", why)
    request = order_request(shop)
    request.currency = "GOLD"
    assert refusal(lambda: shop.buyer.orders.place_order(request))[1] == "BAD_CURRENCY"


def test_the_server_answers_afterwards(shop):
    shop.buyer.orders.place_order(order_request(shop))
