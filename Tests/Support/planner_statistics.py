"""What SQLite's planner is told of a database's rows: declared in Schema.sql, derived as the engine
does (SQLiteStatistics.swift), and made worse for tests."""

import random
import re
import sqlite3

# `-- rows of orders: 100000; customer_id 50`: what a tenant typically has, and how many of them
# share a value of a column; one that is not named is different in each.
DECLARED = re.compile(r"^-- rows of (\w+): (\d+)((?:; \w+ \d+)*)\s*$", re.M)


def declared(sql: str) -> dict[str, tuple[int, dict[str, int]]]:
    """The declarations of a schema by table."""
    return {
        table: (int(rows), {c: int(n) for c, n in re.findall(r"; (\w+) (\d+)", columns)})
        for table, rows, columns in DECLARED.findall(sql)
    }


def scaled(
    of: dict[str, tuple[int, dict[str, int]]], factor: int
) -> dict[str, tuple[int, dict[str, int]]]:
    """A database of `factor` times the rows, half of the growth (by order) in the values."""
    share = round(factor**0.5)
    return {
        table: (rows * factor, {c: n * share for c, n in columns.items()})
        for table, (rows, columns) in of.items()
    }


def indexes(database: sqlite3.Connection, table: str) -> list[tuple[str, list[str], bool]]:
    """The name, columns and uniqueness of each index, as sqlite_stat1 knows it: the key of a table
    WITHOUT ROWID goes by the table's name."""
    listed = database.execute(
        'SELECT name, "unique", origin FROM pragma_index_list(?)', (table,)
    ).fetchall()
    is_keyed = database.execute("SELECT wr FROM pragma_table_list(?)", (table,)).fetchone()[0]
    made = []
    for name, unique, origin in listed:
        columns = database.execute("SELECT name FROM pragma_index_info(?)", (name,))
        known = table if origin == "pk" and is_keyed else name
        made.append((known, [column for (column,) in columns], bool(unique)))
    return made


# The typical rows are of so many enterprises in one file: one alone would make a scan look cheap.
TENANTS = 8


def stat(rows: int, shared: dict[str, int], columns: list[str], unique: bool) -> str:
    """`rows` and how many rows share each prefix of the columns."""
    is_of_tenants = columns[0] == "tenant"
    numbers = [rows * TENANTS if is_of_tenants else rows]
    here = rows
    for column in columns:
        if column != "tenant":
            here = max(1, here * min(shared.get(column, 1), rows) // rows)
        numbers.append(here)
    if unique:
        numbers[-1] = 1
    return " ".join(map(str, numbers))


def representative(
    database: sqlite3.Connection, of: dict[str, tuple[int, dict[str, int]]]
) -> list[tuple[str, str, str]]:
    """The rows of sqlite_stat1 by the declarations."""
    return [
        (table, name, stat(rows, shared, columns, unique))
        for table, (rows, shared) in of.items()
        for name, columns, unique in indexes(database, table)
    ]


def measured(rows: list[tuple[str, str, str]], seed: int) -> list[tuple[str, str, str]]:
    """What ANALYZE may find of tables that have outgrown the typical ones: any distribution over
    the columns after the tenant."""
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
    """Statistics that are true of nothing: each index of its own number of rows, some without
    any."""
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
    """Lets the planner go by `rows` from now on."""
    database.execute("ANALYZE sqlite_schema")
    database.execute("DELETE FROM sqlite_stat1")
    database.executemany("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", rows)
    database.execute("ANALYZE sqlite_schema")
