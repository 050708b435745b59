"""What an error says: code, reason, facts, fields, delay; and how long a client waits after it."""

import dataclasses

import grpc
import pytest
from standin import status
from tonglu import NO_RETRIES, Backoff, CallSettings, RetryPolicy, TongluError, Violation, reason


def error(code=grpc.StatusCode.UNAVAILABLE, details=b"", **options) -> TongluError:
    metadata = (("grpc-status-details-bin", details),) if details else ()
    return TongluError(code, "as it happens", metadata, **options)


FULL = status(
    "OUT_OF_STOCK",
    {"product_id": "7", "available_e3": "3000"},
    [("lines[0].product_id", "out of stock", ""), ("lines[2]", "数量不足", "OUT_OF_STOCK")],
    (2, 500_000_000),
)


def test_the_details_of_a_refusal_are_read_whole():
    refused = error(grpc.StatusCode.FAILED_PRECONDITION, FULL)
    assert refused.reason == reason(refused) == "OUT_OF_STOCK"
    assert refused.facts == {"product_id": "7", "available_e3": "3000"}
    assert refused.violations == (
        Violation("lines[0].product_id", "out of stock", ""),
        Violation("lines[2]", "数量不足", "OUT_OF_STOCK"),
    )
    assert refused.retry_delay == 2.5


def test_its_text_has_the_code_the_reason_the_message_and_every_field():
    assert str(error(grpc.StatusCode.FAILED_PRECONDITION, FULL)) == (
        "FAILED_PRECONDITION OUT_OF_STOCK: as it happens\n"
        "  lines[0].product_id: out of stock\n"
        "  lines[2]: 数量不足"
    )
    assert str(error(grpc.StatusCode.NOT_FOUND, status("NOT_FOUND"))) == "NOT_FOUND: as it happens"
    assert str(error()) == "UNAVAILABLE: as it happens"


def test_a_change_whose_outcome_is_unknown_says_under_which_id_to_ask_again():
    assert "request_id abc" in str(error(request_id="abc"))
    assert "abc" not in str(error(grpc.StatusCode.NOT_FOUND, request_id="abc"))
    assert not error().outcome_is_unknown


def test_damaged_details_are_no_details():
    for end in range(len(FULL)):
        for damaged in [FULL[:end], FULL[:end] + b"\xff" * 12, FULL[:end] + b"\x0b"]:
            refused = error(grpc.StatusCode.ABORTED, damaged)
            assert refused.code() == grpc.StatusCode.ABORTED
            assert isinstance(refused.facts, dict)
    assert error(grpc.StatusCode.ABORTED, b"\xff").reason == ""


def test_the_facts_of_one_error_are_its_own():
    error().facts["a"] = "b"
    assert error().facts == {}


@pytest.mark.parametrize("attempts, longest", [(1, 0.2), (2, 0.4), (3, 0.8), (4, 1.6)])
def test_a_wait_is_a_random_part_of_one_that_grows(attempts, longest):
    waits = [RetryPolicy().wait(error(attempts=attempts), None) for _ in range(500)]
    assert 0 <= min(waits) < longest / 4
    assert longest * 3 / 4 < max(waits) <= longest
    capped = RetryPolicy(attempts_max=100, max_seconds=1)
    assert max(capped.wait(error(attempts=90), None) for _ in range(500)) <= 1


def test_a_wait_never_passes_the_deadline():
    later = error(details=status("SERVER_STOPPING", delay=(1, 0)))
    assert RetryPolicy().wait(later, 0.9) is None
    assert 1 <= RetryPolicy().wait(later, 2) <= 1.2
    assert RetryPolicy().wait(error(), 0) is None
    assert NO_RETRIES.wait(error(), None) is None


def test_a_stream_is_opened_again_after_waits_that_grow_to_half_a_minute():
    backoff = Backoff()
    assert 0.16 <= backoff.seconds(1) <= 0.24
    assert 24 <= backoff.seconds(10_000) <= 36
    later = error(details=status("SERVER_STOPPING", delay=(100, 0)))
    assert backoff.seconds(1, later) == 100


def test_settings_keep_one_token():
    settings = CallSettings(metadata=(("x-app", "1"),)).with_token("a", 5).with_token("b")
    assert settings.metadata == (("x-app", "1"), ("authorization", "Bearer b"))
    assert settings.acting_for(6).merged((("x", "y"),))[-2:] == (
        ("tonglu-act-for", "6"),
        ("x", "y"),
    )
    assert CallSettings().merged(None) is None
    assert CallSettings().merged([("x", "y")]) == (("x", "y"),)
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.timeout = 1
