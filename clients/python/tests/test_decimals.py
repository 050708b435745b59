"""Amounts and quantities are exact in both directions."""

import random
from decimal import Decimal

import pytest
from tonglu import from_e3, from_e4, to_e3, to_e4


@pytest.mark.parametrize(
    "value, shown",
    [
        (0, "0.00"),
        (125_000, "12.50"),
        (1_234, "0.1234"),
        (-5, "-0.0005"),
        (-120_000, "-12.00"),
        (2**63 - 1, "922337203685477.5807"),
        (-(2**63), "-922337203685477.5808"),
    ],
)
def test_an_amount_has_two_decimal_places_or_as_many_as_it_needs(value, shown):
    assert str(from_e4(value)) == shown
    assert to_e4(shown) == to_e4(Decimal(shown)) == value


@pytest.mark.parametrize(
    "value, shown", [(0, "0"), (3_000, "3"), (2_500, "2.5"), (-1, "-0.001"), (10**12, "1000000000")]
)
def test_a_quantity_has_as_many_decimal_places_as_it_needs(value, shown):
    assert str(from_e3(value)) == shown
    assert to_e3(shown) == value


def test_every_value_comes_back():
    numbers = random.Random(3)
    for _ in range(2_000):
        value = numbers.randint(-(2**63), 2**63 - 1) >> numbers.randrange(63)
        assert to_e4(from_e4(value)) == value
        assert to_e3(from_e3(value)) == value


def test_other_forms_of_a_number_are_taken():
    assert to_e4(12) == to_e4("12") == to_e4("1.2e1") == to_e4("12.0000000") == 120_000
    assert to_e4("0e999999999") == to_e4(Decimal("-0")) == 0


@pytest.mark.parametrize(
    "value, why",
    [
        ("0.00001", "TOO_MANY_DECIMALS"),
        ("1e-999999", "TOO_MANY_DECIMALS"),
        ("922337203685477.5808", "OUT_OF_RANGE"),
        ("-922337203685477.5809", "OUT_OF_RANGE"),
        ("1e999999999", "OUT_OF_RANGE"),
        (10**30, "OUT_OF_RANGE"),
        ("", "NOT_A_NUMBER"),
        ("12,50", "NOT_A_NUMBER"),
        ("NaN", "NOT_A_NUMBER"),
        ("sNaN", "NOT_A_NUMBER"),
        (Decimal("Infinity"), "NOT_A_NUMBER"),
    ],
)
def test_a_value_that_is_none_is_refused(value, why):
    with pytest.raises(ValueError, match=why):
        to_e4(value)


@pytest.mark.parametrize("value", [0.1, 12.0, True, None, b"1"])
def test_a_float_is_refused(value):
    with pytest.raises(TypeError, match="a Decimal, an int or a str"):
        to_e4(value)
    with pytest.raises(TypeError):
        to_e3(value)
