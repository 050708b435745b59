"""What the client sends again and what not, by a stand-in server that counts its calls."""

import dataclasses
import uuid

import grpc
import pytest
from flavours import FLAVOURS, name
from standin import NOTHING, UNAVAILABLE, Failure, StandIn, status
from tonglu import NO_RETRIES, CallSettings, RetryPolicy, TongluError
from tonglu.v1 import catalog_pb2, community_pb2, files_pb2, orders_pb2

# The waits between attempts are short, so that the tests are.
QUICK = CallSettings(retry=RetryPolicy(initial_seconds=0.01, max_seconds=0.02))
PLACED = orders_pb2.PlaceOrderResponse(order=orders_pb2.Order(id=7))
FOUND = catalog_pb2.SearchProductsResponse(next_page_token="")

pytestmark = pytest.mark.parametrize("flavour", FLAVOURS, ids=name)


def place(flavour, stand_in, settings=QUICK, request=None, **options):
    request = orders_pb2.PlaceOrderRequest(currency="CNY") if request is None else request
    with stand_in.served() as server:
        return flavour.unary(
            server, lambda client: client.orders.place_order(request, **options), settings
        )


def failed(flavour, stand_in, settings=QUICK, **options) -> TongluError:
    with pytest.raises(TongluError) as caught:
        place(flavour, stand_in, settings, **options)
    return caught.value


def test_a_change_is_sent_again_under_one_request_id_until_it_is_answered(flavour):
    stand_in = StandIn(UNAVAILABLE, UNAVAILABLE, PLACED)
    assert place(flavour, stand_in).order.id == 7
    sent = [orders_pb2.PlaceOrderRequest.FromString(one) for one in stand_in.requests]
    assert len(sent) == 3
    assert sent[0] == sent[1] == sent[2]
    made = uuid.UUID(sent[0].request_id)
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_a_request_id_is_made_once_for_a_request_and_a_given_one_is_kept(flavour):
    request = orders_pb2.PlaceOrderRequest(currency="CNY")
    place(flavour, StandIn(PLACED), request=request)
    first = request.request_id
    again = StandIn(PLACED)
    place(flavour, again, request=request)
    assert first
    assert orders_pb2.PlaceOrderRequest.FromString(again.requests[0]).request_id == first
    mine = orders_pb2.PlaceOrderRequest(request_id="mine", currency="CNY")
    place(flavour, StandIn(PLACED), request=mine)
    assert mine.request_id == "mine"


def test_a_read_is_sent_again(flavour):
    stand_in = StandIn(UNAVAILABLE, FOUND)
    request = catalog_pb2.SearchProductsRequest(query="茶")
    with stand_in.served() as server:
        flavour.unary(server, lambda client: client.catalog.search_products(request), QUICK)
    assert stand_in.calls == 2


def test_the_attempts_are_bounded(flavour):
    stand_in = StandIn(UNAVAILABLE)
    error = failed(flavour, stand_in)
    assert (stand_in.calls, error.attempts) == (5, 5)
    assert error.code() == grpc.StatusCode.UNAVAILABLE
    assert error.outcome_is_unknown
    assert error.request_id in str(error)


@pytest.mark.parametrize(
    "code",
    [code for code in grpc.StatusCode if code.name not in ("OK", "UNAVAILABLE")],
    ids=lambda code: code.name,
)
def test_another_code_is_raised_at_once(flavour, code):
    stand_in = StandIn(Failure(code, status("SOME_REASON", delay=(0, 1_000_000))))
    error = failed(flavour, stand_in)
    assert (stand_in.calls, error.code(), error.reason) == (1, code, "SOME_REASON")


def test_a_client_without_retries_sends_once(flavour):
    stand_in = StandIn(UNAVAILABLE)
    failed(flavour, stand_in, dataclasses.replace(QUICK, retry=NO_RETRIES))
    assert stand_in.calls == 1


def test_the_delay_that_the_server_names_is_kept(flavour):
    later = Failure(
        grpc.StatusCode.UNAVAILABLE, status("MUTATION_IN_PROGRESS", delay=(0, 300_000_000))
    )
    stand_in = StandIn(later, PLACED)
    assert place(flavour, stand_in).order.id == 7
    assert stand_in.times[1] - stand_in.times[0] >= 0.3


def test_a_delay_beyond_the_deadline_is_not_begun(flavour):
    later = Failure(grpc.StatusCode.UNAVAILABLE, status("SERVER_STOPPING", delay=(3_600, 0)))
    stand_in = StandIn(later)
    error = failed(flavour, stand_in, timeout=30)
    assert (stand_in.calls, error.retry_delay) == (1, 3_600)


@pytest.mark.parametrize(
    "pushback, calls", [("-1", 1), ("soon", 1), ("1", 5)], ids=["never", "unreadable", "1 ms"]
)
def test_a_pushback_of_the_server_decides(flavour, pushback, calls):
    stand_in = StandIn(Failure(grpc.StatusCode.UNAVAILABLE, pushback=pushback))
    failed(flavour, stand_in)
    assert stand_in.calls == calls


def test_a_call_ends_at_the_deadline_of_the_settings(flavour):
    stand_in = StandIn(NOTHING)
    error = failed(flavour, stand_in, dataclasses.replace(QUICK, timeout=0.3))
    assert (stand_in.calls, error.code()) == (1, grpc.StatusCode.DEADLINE_EXCEEDED)
    assert error.outcome_is_unknown


def test_the_deadline_of_a_call_is_that_of_all_attempts(flavour):
    slow = RetryPolicy(attempts_max=1_000, initial_seconds=0.05, max_seconds=0.05)
    stand_in = StandIn(UNAVAILABLE)
    error = failed(flavour, stand_in, CallSettings(retry=slow), timeout=0.5)
    assert 1 < error.attempts < 1_000


def follow(flavour, stand_in, most=1_000):
    with stand_in.served() as server:
        return flavour.several(
            server,
            lambda client: client.community.subscribe(community_pb2.SubscribeRequest()),
            QUICK,
            most,
        )


def test_a_stream_is_begun_again_before_its_first_message(flavour):
    event = community_pb2.SubscribeResponse(cursor="1")
    stand_in = StandIn([UNAVAILABLE], [UNAVAILABLE], [event])
    assert follow(flavour, stand_in) == ([event], None)
    assert stand_in.calls == 3


def test_a_stream_that_is_half_read_is_never_begun_again(flavour):
    event = community_pb2.SubscribeResponse(cursor="1")
    stand_in = StandIn([event, UNAVAILABLE])
    found, error = follow(flavour, stand_in)
    assert (found, stand_in.calls) == ([event], 1)
    assert error.code() == grpc.StatusCode.UNAVAILABLE


def resume(flavour, stand_in, cursor="", most=1_000):
    request = community_pb2.SubscribeRequest(cursor=cursor)
    with stand_in.served() as server:
        return flavour.several(
            server, lambda client: client.community.subscribe_resuming(request), QUICK, most
        )


def test_a_resuming_stream_goes_on_after_the_last_cursor(flavour):
    one, two, three = (community_pb2.SubscribeResponse(cursor=str(at)) for at in (1, 2, 3))
    stand_in = StandIn([one, two, UNAVAILABLE], [], [Failure(grpc.StatusCode.CANCELLED)], [three])
    found, error = resume(flavour, stand_in, "0", most=3)
    assert (found, error) == ([one, two, three], None)
    asked = [community_pb2.SubscribeRequest.FromString(one).cursor for one in stand_in.requests]
    assert asked == ["0", "2", "2", "2"]


@pytest.mark.parametrize(
    "code, reason",
    [
        (grpc.StatusCode.FAILED_PRECONDITION, "CURSOR_EXPIRED"),
        (grpc.StatusCode.INVALID_ARGUMENT, "BAD_CURSOR"),
        (grpc.StatusCode.UNAUTHENTICATED, "TOKEN_EXPIRED"),
        (grpc.StatusCode.PERMISSION_DENIED, "ROLE_REQUIRED"),
        (grpc.StatusCode.INTERNAL, "FAILED"),
    ],
)
def test_a_permanent_failure_ends_a_resuming_stream(flavour, code, reason):
    event = community_pb2.SubscribeResponse(cursor="1")
    stand_in = StandIn([event, Failure(code, status(reason))])
    found, error = resume(flavour, stand_in)
    assert (found, error.reason, stand_in.calls) == ([event], reason, 1)


def test_an_upload_is_never_sent_again(flavour):
    stand_in = StandIn(UNAVAILABLE)
    parts = [files_pb2.UploadFileRequest(request_id="1")]
    with stand_in.served() as server, pytest.raises(TongluError) as caught:
        flavour.unary(server, lambda client: client.files.upload_file(parts), QUICK)
    assert (stand_in.calls, caught.value.code()) == (1, grpc.StatusCode.UNAVAILABLE)


def test_a_token_and_the_person_it_acts_for_are_sent_with_every_call(flavour):
    stand_in = StandIn(UNAVAILABLE, FOUND)
    request = catalog_pb2.SearchProductsRequest(query="茶")

    def search(client):
        return client.acting_for(12).catalog.search_products(request, metadata=(("x-app", "1"),))

    with stand_in.served() as server:
        flavour.unary(server, search, QUICK, token="secret", act_for=11)
    assert stand_in.calls == 2
    for sent in stand_in.metadata:
        assert sent["authorization"] == "Bearer secret"
        assert (sent["tonglu-act-for"], sent["x-app"]) == ("12", "1")
        assert str(sent["user-agent"]).startswith("tonglu-python/")
