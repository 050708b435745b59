"""The database of bench.v1.Bench: python3 database.py FILE.

Customers, orders and lines as the peers have them, and places in a city. Deterministic.
"""

import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

CUSTOMERS = PLACES = 100_000
# Half the height and width of the city in degrees, around its middle.
MIDDLE = (38.7223, -9.1393)
REACH = (0.27, 0.346)

SCHEMA = """
PRAGMA journal_mode = WAL;
CREATE TABLE customers (
  id INTEGER PRIMARY KEY, email TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  phone TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL, postcode TEXT NOT NULL,
  country TEXT NOT NULL, created_at INTEGER NOT NULL, balance REAL NOT NULL,
  loyalty_level INTEGER NOT NULL);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, reference TEXT NOT NULL,
  total_cents INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX orders_customer ON orders (customer_id);
CREATE TABLE order_lines (
  order_id INTEGER NOT NULL, line_no INTEGER NOT NULL, product_id INTEGER NOT NULL,
  quantity INTEGER NOT NULL, unit_price_cents INTEGER NOT NULL,
  PRIMARY KEY (order_id, line_no)) WITHOUT ROWID;
CREATE TABLE places (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
CREATE VIRTUAL TABLE places_rtree USING rtree (id, min_lat, max_lat, min_lng, max_lng);
"""


def make(path: Path, customers: int = CUSTOMERS, places: int = PLACES) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    chance = random.Random(7)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(SCHEMA)
        database.executemany(
            "INSERT INTO customers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    number, f"buyer.{number}@shop-{number % 977}.example",
                    chance.choice(("Ana", "Rui", "Inês", "João")),
                    chance.choice(("Silva", "Santos", "Ferreira", "Pereira")),
                    f"+351 9{chance.randrange(10**8):08d}",
                    f"Rua do Comércio {chance.randrange(1, 400)}, {chance.randrange(1, 9)}.º",
                    chance.choice(("Lisboa", "Porto", "Coimbra", "Braga")),
                    f"{chance.randrange(1000, 9999)}-{chance.randrange(100, 999)}", "PT",
                    1_600_000_000 + chance.randrange(10**8), round(chance.uniform(0, 5000), 2),
                    chance.randrange(5),
                )
                for number in range(1, customers + 1)
            ),
        )  # fmt: skip
        database.executemany(
            "INSERT INTO places VALUES (?, ?, ?, ?)",
            (
                (
                    number, f"Place {number}", MIDDLE[0] + chance.uniform(-REACH[0], REACH[0]),
                    MIDDLE[1] + chance.uniform(-REACH[1], REACH[1]),
                )
                for number in range(1, places + 1)
            ),
        )  # fmt: skip
        # For servers that search without an index of their own.
        database.execute(
            "INSERT INTO places_rtree SELECT id, lat, lat, lng, lng FROM places"
        )
        database.commit()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
