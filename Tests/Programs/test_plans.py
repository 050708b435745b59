"""The checker of SQL plans: its refusals, and the statistics given to SQLite."""

import sqlite3

import plan_rules
import planner_statistics as statistics
import pytest

SCHEMA = """
CREATE TABLE members (
  tenant BIGINT NOT NULL, id BIGINT NOT NULL, customer_id BIGINT NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
) WITHOUT ROWID;
CREATE INDEX members_customer ON members (tenant, customer_id, id);
CREATE TABLE customers (
  tenant BIGINT NOT NULL, id BIGINT NOT NULL, owner_id BIGINT, name TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX customers_owner ON customers (tenant, owner_id, id);
CREATE TABLE posts (
  tenant BIGINT NOT NULL, id BIGINT NOT NULL, kind BIGINT NOT NULL, PRIMARY KEY (tenant, id)
);
CREATE TABLE post_audience (
  tenant BIGINT NOT NULL, post_id BIGINT NOT NULL, customer_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL, read_time BIGINT,
  PRIMARY KEY (tenant, post_id, customer_id, member_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX post_audience_member ON post_audience (tenant, member_id, post_id);
CREATE TABLE feed (
  tenant BIGINT NOT NULL, position BIGINT NOT NULL, customer_id BIGINT, kind BIGINT,
  PRIMARY KEY (tenant, position)
) WITHOUT ROWID;
CREATE INDEX feed_of_customer ON feed (tenant, customer_id, position)
  WHERE customer_id IS NOT NULL;
CREATE TABLE enterprises (id BIGINT NOT NULL PRIMARY KEY);
"""

# The former statements, when lists of readers and the dealer's home page were slow.
OWNERS_OF_READERS = """
    SELECT COALESCE(c.owner_id, 0), COUNT(*), COUNT(a.read_time)
    FROM post_audience AS a JOIN customers AS c ON c.tenant = $tenant AND c.id = a.customer_id
    WHERE a.tenant = $tenant AND a.post_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR c.owner_id = $2)
    GROUP BY c.owner_id
    """
POSTS_OF_A_MEMBER = """
    SELECT p.id, p.kind, a.read_time
    FROM post_audience AS a JOIN posts AS p ON p.tenant = $tenant AND p.id = a.post_id
    WHERE a.tenant = $tenant AND a.member_id = $1 AND a.post_id < $2
      AND ($3 = 0 OR p.kind = $3) AND ($4 = 0 OR a.read_time IS NULL)
    ORDER BY a.post_id DESC LIMIT $5
    """


@pytest.fixture
def database():
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.executescript(SCHEMA)
    yield database
    database.close()


def complaints(database, sql):
    text = sql.replace("$tenant", "?9").replace("$", "?")
    planner = plan_rules.Planner(database, {"enterprises"})
    return [complaint for _, complaint in planner.complaints(sql, text, 9 if "$" in sql else 0)]


# Rows of 8 tenants, of one, of a post, of a post and a customer; the whole key is one row's.
TYPICAL = [
    ("members", "members", "32000 4000 1"),
    ("members", "members_customer", "32000 4000 2 1"),
    ("customers", "sqlite_autoindex_customers_1", "16000 2000 1"),
    ("customers", "customers_owner", "16000 2000 100 1"),
    ("posts", "sqlite_autoindex_posts_1", "1600 200 1"),
    ("post_audience", "post_audience", "3200000 400000 2000 1 1"),
    ("post_audience", "post_audience_member", "3200000 400000 100 1"),
    ("feed", "feed", "8000000 1000000 1"),
    ("feed", "feed_of_customer", "8000000 1000000 500 1"),
]


@pytest.mark.parametrize(
    "sql, rule",
    [
        (OWNERS_OF_READERS, "(c) the outer loop is the tenant, though a can be looked up"),
        (POSTS_OF_A_MEMBER, "(a) an index serves (tenant, member_id)"),
        (
            "SELECT id FROM members WHERE tenant = $tenant AND customer_id = $1 AND name <> $2",
            "(a) an index serves (tenant, customer_id)",
        ),
        (
            """UPDATE members SET name = $2
            WHERE tenant = $tenant AND customer_id = $1 AND name <> $2""",
            "(a) an index serves (tenant, customer_id)",
        ),
        (
            """SELECT position, kind FROM feed WHERE tenant = $tenant AND customer_id = $1
            AND position > $2 ORDER BY position LIMIT $3""",
            "(a) an index serves (tenant, customer_id)",
        ),
        ("SELECT name FROM customers WHERE tenant = $tenant", "(b) reads a tenant's rows"),
        (
            "SELECT name FROM customers WHERE tenant = $tenant AND +id = $1 ORDER BY name LIMIT $2",
            "(b) reads a tenant's rows",
        ),
        ("SELECT id FROM members ORDER BY id LIMIT 1", "without its tenant"),
    ],
)
def test_a_plan_that_reads_a_tenants_rows_is_refused(database, sql, rule):
    assert any(complaint.startswith(rule) for complaint in complaints(database, sql))


@pytest.mark.parametrize(
    "sql",
    [
        OWNERS_OF_READERS.replace(" JOIN", " CROSS JOIN"),
        POSTS_OF_A_MEMBER.replace("AS a JOIN", "AS a INDEXED BY post_audience_member CROSS JOIN"),
        # A page in the order of the key, a whole unique index, the end of the key, a lookup by
        # what an outer loop has found.
        "SELECT id FROM members WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2",
        "SELECT name FROM members WHERE tenant = $tenant AND id = $1",
        "SELECT MAX(position) FROM feed WHERE tenant = $tenant AND position < $1",
        """SELECT m.id FROM customers AS c CROSS JOIN members AS m
        WHERE c.tenant = $tenant AND c.owner_id = $1 AND m.tenant = $tenant
          AND m.customer_id = c.id""",
        "SELECT id FROM enterprises",
    ],
)
def test_a_plan_that_looks_up_its_rows_is_accepted(database, sql):
    statistics.tell(database, TYPICAL)
    assert complaints(database, sql) == []
    for seed in range(20):
        statistics.tell(database, statistics.measured(TYPICAL, seed))
        assert complaints(database, sql) == []


def test_pinned_plans_hold_with_wrong_statistics(database):
    pinned = POSTS_OF_A_MEMBER.replace(
        "AS a JOIN", "AS a INDEXED BY post_audience_member CROSS JOIN"
    )
    found = {False: set(), True: set()}
    for seed in range(40):
        statistics.tell(database, statistics.wrong(TYPICAL, seed))
        for sql in (POSTS_OF_A_MEMBER, pinned):
            planner = plan_rules.Planner(database, set())
            text = sql.replace("$tenant", "?9").replace("$", "?")
            tables = {table for table, _ in planner.complaints(sql, text, 9)}
            found[sql is pinned] |= tables
    assert "post_audience" in found[False] and "post_audience" not in found[True]
