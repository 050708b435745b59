"""The rules for SQLite's plans that read the rows of a tenant. A step that looks a table up by
`tenant` alone, with or without a range, reads the rows of a tenant. It may do so only (a) if no
index serves another equality of the statement, (b) if the statement ends it: by a LIMIT in the
order of the index, or with the first row, (c) if no other table of the join can be looked up by
more than `tenant`."""

import re
import sqlite3
from dataclasses import dataclass, field
from itertools import takewhile

CLAUSE = re.compile(
    r"\b(SELECT|FROM|(?:LEFT |CROSS )?JOIN|ON(?! CONFLICT)|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT"
    r"|SET|VALUES|RETURNING|UNION ALL|INSERT INTO|UPDATE|DELETE FROM|ON CONFLICT)\b"
)
TABLE = re.compile(r"\s*(\w+)(?:\s+AS\s+(\w+))?")
STEP = re.compile(
    r"(SCAN|SEARCH) (\w+)(?: USING (AUTOMATIC |)(?:PARTIAL )?(?:COVERING )?"
    r"(?:INDEX (\w+)|PRIMARY KEY|INTEGER PRIMARY KEY))?(?: \((.*)\))?"
)


@dataclass
class Scope:
    """A SELECT, UPDATE or DELETE, without those inside it."""

    tables: dict[str, str] = field(default_factory=dict)
    """Alias to table."""
    equalities: list[tuple[str, str, str]] = field(default_factory=list)
    """Alias, column, and what it equals; a plus sign keeps a column out."""
    left: set[str] = field(default_factory=set)
    """Aliases of LEFT JOINs: nothing can be looked up from them."""
    ends: bool = False
    """A LIMIT, or a MIN or MAX of the key."""


def scopes(sql: str) -> list[Scope]:
    """The scopes of a statement, inner ones first."""
    found: list[Scope] = []
    text = re.sub(r"'[^']*'|--.*", "''", sql)
    while True:
        # The innermost parentheses that contain a statement, or are a statement themselves.
        inner = re.search(r"\(([^()]*)\)", text)
        if inner is None:
            break
        body = inner[1]
        if re.match(r"\s*SELECT\b", body):
            found.append(scope(body))
            body = "subquery"
        # The text in parentheses is one value from here on, without keywords of its own.
        value = body.lower().replace(" = ", " is ")
        text = f"{text[: inner.start()]} ⟨{value}⟩ {text[inner.end() :]}"
    found += [scope(part) for part in re.split(r"\bUNION ALL\b", text)]
    return found


def scope(text: str) -> Scope:
    """The scope of a text without inner ones."""
    made = Scope()
    parts = CLAUSE.split(text)
    inserts = False
    for keyword, body in zip(parts[1::2], parts[2::2]):
        if keyword == "INSERT INTO":
            inserts = True
        elif keyword in ("FROM", "UPDATE", "DELETE FROM") or keyword.endswith("JOIN"):
            for item in body.split(","):
                if table := TABLE.match(item):
                    alias = table[2] if table[2] and table[2] != "INDEXED" else table[1]
                    made.tables[alias] = table[1]
                    if keyword == "LEFT JOIN":
                        made.left.add(alias)
        elif keyword == "LIMIT":
            made.ends = True
        elif keyword == "SELECT":
            made.ends = made.ends or bool(re.match(r"\s*(MIN|MAX)\b", body))
        elif keyword in ("ON", "WHERE"):
            for conjunct in re.split(r"\bAND\b", body):
                made.equalities += equalities(conjunct.strip(), made)
    if inserts and len(made.tables) == 0:
        made.equalities = []
    return made


def equalities(conjunct: str, of: Scope) -> list[tuple[str, str, str]]:
    """The equalities of a conjunct that an index can use: `a.x = …`, `… = a.x`, `a.x IN (…)`."""
    made = []
    sides = conjunct.split(" = ")
    for left, right in (sides, sides[::-1]) if len(sides) == 2 else ():
        if column := re.fullmatch(r"(?:(\w+)\.)?(\w+)", left.strip()):
            made.append((column[1] or "", column[2], right.strip()))
    if listed := re.match(r"(?:⟨(.*)⟩|(?:(\w+)\.)?(\w+)) +IN\b(.*)", conjunct):
        names = listed[1] or f"{listed[2]}.{listed[3]}" if listed[2] else listed[1] or listed[3]
        for name in names.split(", "):
            alias, _, column = name.rpartition(".")
            made.append((alias, column, listed[4]))
    # A column without a table belongs to the only table of the scope.
    only = next(iter(of.tables)) if len(of.tables) == 1 else ""
    return [(alias or only, column, value) for alias, column, value in made if alias or only]


@dataclass
class Step:
    """A step of a plan that reads a table."""

    alias: str
    table: str
    equal: list[str]
    """The columns looked up by equality."""
    is_one_row: bool
    """It is looked up by a whole unique index."""
    detail: str
    group: int
    """The steps of one join have the same."""
    is_sorted_after: bool = False
    """What is read is sorted before it is given."""


class Planner:
    """Judges plans of one database."""

    def __init__(self, database: sqlite3.Connection, of_no_tenant: set[str]):
        self.database = database
        self.of_no_tenant = of_no_tenant
        rows = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        self.tables = {name for (name,) in rows}
        self.indexes = {table: self._indexes(table) for table in self.tables}

    def _indexes(self, table: str) -> list[tuple[str, list[str], bool, str]]:
        """The name, columns, uniqueness and condition of each index, the key among them."""
        made = []
        listed = self.database.execute(
            f"SELECT name, \"unique\" FROM pragma_index_list('{table}')"
        )
        for name, unique in listed.fetchall():
            columns = self.database.execute(f"SELECT name FROM pragma_index_info('{name}')")
            (text,) = self.database.execute(
                "SELECT sql FROM sqlite_schema WHERE name = ?", (name,)
            ).fetchone() or ("",)
            condition = (text or "").partition("WHERE ")[2]
            made.append((name, [column for (column,) in columns], bool(unique), condition))
        return made

    def steps(self, sql: str, count: int, aliases: dict[str, str]) -> list[Step]:
        """The steps that read a table of tenants."""
        plan = self.database.execute("EXPLAIN QUERY PLAN " + sql, [None] * count).fetchall()
        sorted_groups = {parent for _, parent, _, text in plan if "FOR ORDER BY" in text}
        made = []
        for _, parent, _, detail in plan:
            step = STEP.match(detail)
            if step is None:
                continue
            table = aliases.get(step[2], step[2])
            if table not in self.tables or table in self.of_no_tenant:
                continue
            terms = (step[5] or "").split(" AND ")
            equal = [term[:-2] for term in terms if re.fullmatch(r"\w+=\?", term)]
            if step[3]:
                equal = []
            is_one_row = any(
                name == step[4] and unique and set(columns) <= set(equal)
                for name, columns, unique, _ in self.indexes[table]
            )
            made.append(
                Step(step[2], table, equal, is_one_row, detail, parent, parent in sorted_groups)
            )
        return made

    def complaints(self, sql: str, text: str, count: int) -> list[tuple[str, str]]:
        """Tables and errors; `text` is `sql` in SQLite's dialect."""
        parsed = scopes(sql)
        aliases = {alias: table for one in parsed for alias, table in one.tables.items()}
        steps = self.steps(text, count, aliases)
        failed = []
        for index, step in enumerate(steps):
            if "tenant" not in step.equal:
                failed.append((step.table, f"without its tenant: {step.detail}"))
            elif not step.is_one_row and (why := self._why_not(steps, index, parsed)):
                failed.append((step.table, f"{why}: {step.detail}"))
        return failed

    def _why_not(self, steps: list[Step], index: int, parsed: list[Scope]) -> str:
        """The error in a step; '' if it is correct."""
        step = steps[index]
        own = [one for one in parsed if step.alias in one.tables]
        before = {other.alias for other in steps[:index]}
        # A step's scope is not known if there are several: one that fits is enough.
        best = [self._best(step.alias, one, before) for one in own]
        if best and all(len(columns) > len(step.equal) for columns in best):
            return f"(a) an index serves ({', '.join(min(best, key=len))})"
        if step.equal != ["tenant"]:
            return ""
        after = {other.alias for other in steps[index + 1 :] if other.group == step.group}
        for one, columns in zip(own, best):
            if len(columns) > 1:
                continue
            for alias in after & one.tables.keys() - one.left:
                if len(self._best(alias, one, set())) > 1:
                    return f"(c) the outer loop is the tenant, though {alias} can be looked up"
            if step.is_sorted_after or not one.ends:
                return "(b) reads a tenant's rows"
        return "" if own else "(b) reads a tenant's rows"

    def _best(self, alias: str, one: Scope, before: set[str]) -> list[str]:
        """The largest number of columns by which an index can be looked up, with known values:
        parameters, or columns of a table in `before`."""
        known = {
            column
            for name, column, value in one.equalities
            if name == alias
            and all(
                other in before or other not in one.tables
                for other in re.findall(r"\b(\w+)\.\w+", value)
            )
        }
        best: list[str] = []
        for _, columns, _, condition in self.indexes.get(one.tables[alias], []):
            prefix = list(takewhile(known.__contains__, columns))
            # A column compared by equality is not NULL; other conditions are not evaluated.
            if condition and condition.removesuffix(" IS NOT NULL") not in known:
                continue
            if len(prefix) > len(best):
                best = prefix
        return best
