"""The auditor finds errors in tables: each fault is made in a copy of a correct database."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from auditor import BROKEN, audit, wrong_lines
from rig import DATABASE, Rig
from simulation import Simulation

# Not found by SQL: `wrong_lines`.
AMOUNT = "an amount does not follow from its price"
FAULTS = {
    "reserved is not the sum of reservations": "UPDATE reservations SET quantity_e3 = 1",
    "reserved is not the sum of the orders' lines": """
        UPDATE order_lines SET cancelled_base_quantity_e3 = base_quantity_e3 - 1
        WHERE cancelled_base_quantity_e3 < base_quantity_e3 - 1""",
    "on hand is not the sum of moves": "DELETE FROM stock_moves WHERE id % 2 = 0",
    "an order is not what its lines are": "UPDATE orders SET total_e4 = total_e4 + 100",
    "something refers to what is not there": "DELETE FROM products",
    "an order is not in the feed once for each of its versions": """
        INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at)
        SELECT tenant, position + 1000000, entity, entity_id, version, kind, actor, at FROM feed
        WHERE entity = 50 AND version = 1 LIMIT 1""",
    "the feed has versions of a thing out of order": """
        UPDATE feed SET version = 1000 WHERE position =
          (SELECT MIN(position) FROM feed WHERE entity = 40)""",
    "more is promised than is there": """
        UPDATE warehouses SET allow_negative = 0; UPDATE stock_levels SET on_hand_e3 = -1;""",
    "an order's state is not that of its lines": """
        UPDATE orders SET cancel_time = 1 WHERE open_line_count > 0""",
    "two orders of a customer have the same reference": """
        DROP INDEX orders_external_reference;
        UPDATE orders SET external_reference_folded = 'po-1';""",
    "two price rules cannot be told from each other": """
        INSERT INTO price_rules SELECT tenant, product_id, target_id, currency, end_time, id + 1,
          start_time, level, unit, unit_folded, min_quantity_e3, priority, unit_price_e4, version,
          create_time, update_time FROM price_rules LIMIT 1""",
    "a mutation is still underway": """
        UPDATE outcomes SET underway = 1 WHERE method LIKE '%/PlaceOrder'""",
    "cancelled orders and their audit entries differ in number": """
        DELETE FROM audit WHERE method LIKE '%/CancelOrder'""",
    "orders, outcomes and audit differ in number": """
        DELETE FROM outcomes WHERE method LIKE '%/PlaceOrder'""",
    AMOUNT: "UPDATE order_lines SET unit_price_e4 = unit_price_e4 + 1",
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("sound")
    rig = Rig(folder, None)
    simulation = Simulation(rig, 7)
    for _ in range(200):
        simulation.step()
    rig.stop()
    database = folder / "data" / DATABASE
    with sqlite3.connect(database) as opened:
        assert audit(opened.execute) == len(simulation.model.orders)
    yield database


def test_every_rule_of_the_auditor_has_a_fault() -> None:
    assert BROKEN.keys() == FAULTS.keys() - {AMOUNT}


@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_is_found(sound: Path, tmp_path: Path, rule: str) -> None:
    copy = tmp_path / DATABASE
    shutil.copy(sound, copy)
    with sqlite3.connect(copy) as opened:
        opened.executescript("PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0;")
        before = opened.total_changes
        opened.executescript(FAULTS[rule])
        assert opened.total_changes > before
        if rule == AMOUNT:
            assert wrong_lines(opened.execute)
        else:
            assert opened.execute(BROKEN[rule]).fetchall()
        with pytest.raises(AssertionError):
            audit(opened.execute)
