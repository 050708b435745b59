"""The statistics of a database's rows for SQLite's planner, made worse for tests."""

import random
import sqlite3

# The typical rows are for this number of enterprises in one file: one alone would make a scan look
# cheap.
TENANTS = 8


def measured(rows: list[tuple[str, str, str]], seed: int) -> list[tuple[str, str, str]]:
    """Possible statistics of tables larger than the typical ones: any distribution over the columns
    after the tenant."""
    source = random.Random(seed)
    made = []
    factors: dict[str, int] = {}
    for table, name, text in rows:
        factor = factors.setdefault(table, source.choice([1, 2, 10, 100, 1_000]))
        _, tenant, *rest = (int(number) for number in text.split())
        tenants = source.choice([1, 10, 1_000])
        numbers = [tenant * factor * max(tenants, TENANTS), tenant * factor]
        is_unique = bool(rest) and rest[-1] == 1
        for _ in rest:
            numbers.append(max(1, int(numbers[-1] * source.choice([1, 0.5, 0.1, 0.01, 0]))))
        if is_unique:
            numbers[-1] = 1
        made.append((table, name, " ".join(map(str, numbers))))
    return made


def wrong(rows: list[tuple[str, str, str]], seed: int) -> list[tuple[str, str, str]]:
    """Inconsistent statistics: each index has its own number of rows, some have none."""
    source = random.Random(seed)
    made = []
    for table, name, text in rows:
        count = source.choice([1, 3, 100, 20_000, 10_000_000])
        numbers = [count]
        for _ in text.split()[1:]:
            numbers.append(max(1, int(numbers[-1] * source.choice([1, 0.5, 0.01, 0]))))
        if source.random() > 0.1:
            made.append((table, name, " ".join(map(str, numbers))))
    return made


def tell(database: sqlite3.Connection, rows: list[tuple[str, str, str]]) -> None:
    """Makes the planner use `rows` from now on."""
    database.execute("ANALYZE sqlite_schema")
    database.execute("DELETE FROM sqlite_stat1")
    database.executemany("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", rows)
    database.execute("ANALYZE sqlite_schema")
