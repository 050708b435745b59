"""The invariants of every database of tonglud: sums, states, references, and no request executed
twice. The auditor reads tables only; it uses neither the server's code nor the callers'
expectations (`Tests/Simulation/model.py`). `audit` takes a function that runs one SELECT, on SQLite
or PostgreSQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any

PLACE_ORDER = "/tonglu.v1.OrderService/PlaceOrder"
CANCEL_ORDER = "/tonglu.v1.OrderService/CancelOrder"
# The decimals of the currencies in tests (ISO 4217).
MINOR_UNITS = {"CNY": 2, "JPY": 0}
Rows = Iterable[tuple[Any, ...]]

# Each finds a violation.
BROKEN = {
    "reserved is not the sum of reservations": """
        SELECT product_id, reserved_e3 FROM stock_levels AS level
        WHERE reserved_e3 <> (
          SELECT COALESCE(SUM(quantity_e3), 0) FROM reservations AS held
          WHERE held.tenant = level.tenant AND held.warehouse_id = level.warehouse_id
            AND held.product_id = level.product_id)""",
    "reserved is not the sum of the orders' lines": """
        SELECT product_id, reserved_e3 FROM stock_levels AS level
        WHERE reserved_e3 <> (
          SELECT COALESCE(SUM(base_quantity_e3 - cancelled_base_quantity_e3), 0)
          FROM order_lines AS line
          JOIN orders ON orders.tenant = line.tenant AND orders.id = line.order_id
          WHERE line.tenant = level.tenant AND line.product_id = level.product_id
            AND orders.warehouse_id = level.warehouse_id)""",
    "on hand is not the sum of moves": """
        SELECT product_id, on_hand_e3 FROM stock_levels AS level
        WHERE on_hand_e3 <> (
          SELECT COALESCE(SUM(quantity_e3), 0) FROM stock_moves AS move
          WHERE move.tenant = level.tenant AND move.warehouse_id = level.warehouse_id
            AND move.product_id = level.product_id)""",
    "an order is not what its lines are": """
        SELECT id, line_count, total_e4 FROM orders
        WHERE line_count <> (
            SELECT COUNT(*) FROM order_lines AS line
            WHERE line.tenant = orders.tenant AND line.order_id = orders.id)
          OR total_e4 <> (
            SELECT COALESCE(SUM(line.total_e4), 0) FROM order_lines AS line
            WHERE line.tenant = orders.tenant AND line.order_id = orders.id)""",
    "something refers to what is not there": """
        SELECT 'line', order_id FROM order_lines AS line
        WHERE NOT EXISTS (
            SELECT 1 FROM orders WHERE orders.tenant = line.tenant AND orders.id = line.order_id)
          OR NOT EXISTS (
            SELECT 1 FROM products AS product
            WHERE product.tenant = line.tenant AND product.id = line.product_id)
        UNION ALL SELECT 'order', id FROM orders
        WHERE NOT EXISTS (
          SELECT 1 FROM warehouses AS warehouse
          WHERE warehouse.tenant = orders.tenant AND warehouse.id = orders.warehouse_id)
        UNION ALL SELECT 'reservation', order_id FROM reservations AS held
        WHERE NOT EXISTS (
          SELECT 1 FROM stock_levels AS level
          WHERE level.tenant = held.tenant AND level.warehouse_id = held.warehouse_id
            AND level.product_id = held.product_id)""",
    "an order is not in the feed once for each of its versions": """
        SELECT id, version FROM orders
        WHERE version <> (
            SELECT COUNT(*) FROM feed
            WHERE feed.tenant = orders.tenant AND entity = 50 AND entity_id = orders.id)
          OR version <> (
            SELECT COUNT(DISTINCT version) FROM feed
            WHERE feed.tenant = orders.tenant AND entity = 50 AND entity_id = orders.id
              AND version BETWEEN 1 AND orders.version)""",
    "the feed has versions of a thing out of order": """
        SELECT entity, entity_id, version FROM (
          SELECT entity, entity_id, version, LAG(version) OVER (
            PARTITION BY tenant, entity, entity_id ORDER BY position) AS former FROM feed) AS steps
        WHERE version < former""",
    "more is promised than is there": """
        SELECT product_id, on_hand_e3, reserved_e3 FROM stock_levels AS level
        JOIN warehouses AS house ON house.tenant = level.tenant AND house.id = level.warehouse_id
        WHERE house.allow_negative = 0 AND on_hand_e3 < reserved_e3""",
    "an order's state is not that of its lines": """
        SELECT id, open_line_count, cancel_time FROM orders
        WHERE open_line_count <> (
            SELECT COUNT(*) FROM order_lines AS line
            WHERE line.tenant = orders.tenant AND line.order_id = orders.id
              AND line.cancelled_base_quantity_e3 < line.base_quantity_e3)
          OR (open_line_count = 0) <> (cancel_time IS NOT NULL)
          OR (open_line_count = 0) <> (version > 1)""",
    "two orders of a customer have the same reference": """
        SELECT customer_id, external_reference_folded, COUNT(*) FROM orders
        WHERE open_line_count > 0 AND external_reference_folded IS NOT NULL
        GROUP BY tenant, customer_id, external_reference_folded HAVING COUNT(*) > 1""",
    "two price rules cannot be told from each other": """
        SELECT one.id, other.id FROM price_rules AS one
        JOIN price_rules AS other ON other.tenant = one.tenant
          AND other.product_id = one.product_id AND other.target_id = one.target_id
          AND other.currency = one.currency AND other.level = one.level
          AND other.unit_folded = one.unit_folded
          AND other.min_quantity_e3 = one.min_quantity_e3 AND other.priority = one.priority
          AND other.id > one.id AND other.start_time < one.end_time
          AND one.start_time < other.end_time""",
    "a mutation is still underway": """
        SELECT method, request_high FROM outcomes WHERE underway <> 0
        UNION ALL SELECT 'staged', request_high FROM staged_mutations""",
    "cancelled orders and their audit entries differ in number": f"""
        SELECT cancelled, entries FROM (
          SELECT (SELECT COUNT(*) FROM orders WHERE cancel_time IS NOT NULL) AS cancelled,
            (SELECT COUNT(*) FROM audit WHERE method = '{CANCEL_ORDER}') AS entries) AS counts
        WHERE cancelled <> entries""",
    "orders, outcomes and audit differ in number": f"""
        SELECT orders, outcomes, entries FROM (
          SELECT (SELECT COUNT(*) FROM orders) AS orders,
            (SELECT COUNT(*) FROM outcomes WHERE method = '{PLACE_ORDER}') AS outcomes,
            (SELECT COUNT(*) FROM audit WHERE method = '{PLACE_ORDER}') AS entries) AS counts
        WHERE orders <> outcomes OR orders <> entries""",}


def half_up(number: Fraction) -> int:
    """The nearest whole number, halves rounded up; for numbers from 0."""
    return int(number + Fraction(1, 2))


def wrong_lines(query: Callable[[str], Rows]) -> list[tuple[int, int]]:
    """The order and number of each line whose amounts do not follow from its price and quantity."""
    wrong = []
    for row in query(
        "SELECT o.currency, l.order_id, l.number, l.quantity_e3, l.base_quantity_e3,"
        " l.unit_price_e4, l.total_e4, l.basis_price_e4, l.basis_numerator, l.basis_denominator,"
        " l.unit, l.basis_unit"
        " FROM orders AS o JOIN order_lines AS l ON l.tenant = o.tenant AND l.order_id = o.id"
    ):
        currency, *numbers, unit, basis_unit = row
        order, line, quantity, base, unit_price, total, price, numerator, denominator = map(
            int, numbers
        )
        exact = Fraction(price * numerator, denominator)
        minor = 10 ** (4 - MINOR_UNITS[currency])
        expected = half_up(exact * quantity / 1_000 / minor) * minor
        # The price of a rule in the base unit.
        ratio = Fraction(numerator, denominator)
        is_converted = unit == basis_unit or base == quantity * ratio
        is_right = total == expected and unit_price == half_up(exact) and is_converted
        if not is_right:
            wrong.append((order, line))
    return wrong


def audit(query: Callable[[str], Rows], told: dict[str, int] | None = None) -> int:
    """Checks that every acknowledged order is stored once, and that the books balance; returns the
    number of orders. `told`: the orders' ids by their notes."""
    stored = [(note, int(id_)) for note, id_ in query("SELECT note, id FROM orders")]
    if told is not None:
        doubled = [note for note, times in Counter(note for note, _ in stored).items() if times > 1]
        assert not doubled
        assert not told.items() - dict(stored).items(), "an acknowledged order is not there"
    for what, sql in BROKEN.items():
        assert not list(query(sql)), what
    assert not wrong_lines(query)
    return len(stored)
