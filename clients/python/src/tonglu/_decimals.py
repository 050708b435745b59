"""Exact conversions between the integers of the schema and decimal numbers.

Amounts of money are integers of 1/10,000 of the currency unit (fields that end in `_e4`),
quantities integers of 1/1,000 of the unit (`_e3`). Floats are refused: 0.1 is none exactly."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation

_MIN, _MAX = -(2**63), 2**63 - 1
# More digits than 64 bits have, so that nothing is rounded.
_EXACT = Context(prec=60)


def from_e4(value: int) -> Decimal:
    """The amount or price of an `_e4` field: 125_000 is Decimal("12.50"), 1_234 is 0.1234."""
    return _shown(value, 4, 2)


def to_e4(value: Decimal | int | str) -> int:
    """The value of an `_e4` field: Decimal("12.5"), "12.50" and 12 give 125_000, 125_000, 120_000.

    ValueError for more than four decimal places, anything that is no number, and more than 64
    bits; TypeError for a float."""
    return _scaled(value, 4)


def from_e3(value: int) -> Decimal:
    """The quantity of an `_e3` field: 3_000 is Decimal("3"), 2_500 is Decimal("2.5")."""
    return _shown(value, 3, 0)


def to_e3(value: Decimal | int | str) -> int:
    """The value of an `_e3` field: 3 gives 3_000, "2.5" gives 2_500.

    ValueError for more than three decimal places, anything that is no number, and more than 64
    bits; TypeError for a float."""
    return _scaled(value, 3)


def _shown(value: int, places: int, least: int) -> Decimal:
    """The number without zeros at its end, except `least` decimal places."""
    while places > least and value % 10 == 0:
        value //= 10
        places -= 1
    return Decimal(value).scaleb(-places, _EXACT)


def _scaled(value: Decimal | int | str, places: int) -> int:
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, str)):
        raise TypeError(f"a Decimal, an int or a str is expected, not {type(value).__name__}")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError(f"NOT_A_NUMBER: {value!r}") from None
    if not number.is_finite():
        raise ValueError(f"NOT_A_NUMBER: {value!r}")
    if not number:
        return 0
    # Before it is scaled: "1e999999999" would be an integer of as many digits.
    if number.adjusted() > 18:
        raise ValueError(f"OUT_OF_RANGE: {value!r} exceeds 64 bits")
    _, digits, exponent = number.as_tuple()
    excess = -int(exponent) - places
    if excess > 0 and any(digits[-excess:]):
        raise ValueError(f"TOO_MANY_DECIMALS: {value!r} has more than {places} decimal places")
    scaled = int(number.scaleb(places, _EXACT))
    if not _MIN <= scaled <= _MAX:
        raise ValueError(f"OUT_OF_RANGE: {value!r} exceeds 64 bits")
    return scaled
