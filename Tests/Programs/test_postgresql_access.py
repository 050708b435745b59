"""How tonglud connects to a PostgreSQL, its messages when it is refused, and the rows that a
session of its role sees. The password is part of the URL and never of an output."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import grpc
import pytest
from server import PROGRAMS, Server
from tonglu.v1 import identity_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres import Cluster  # noqa: E402
from postgres_site import NOT_SERVING, Actor, Site, health, wait_for  # noqa: E402

PASSWORD = "geheim"
# Tables without a tenant: a table added here must also be in PostgreSQL.md.
SHARED = {"enterprises", "feed_end", "history", "migrations", "nodes", "secrets"}

ROLES = """
    CREATE ROLE barred NOLOGIN PASSWORD 'geheim';
    CREATE ROLE guest LOGIN PASSWORD 'geheim';
    CREATE ROLE stranger LOGIN PASSWORD 'geheim';
    REVOKE CONNECT ON DATABASE shop FROM PUBLIC;
    GRANT CONNECT ON DATABASE shop TO tonglu, guest;
"""


@pytest.fixture(scope="module")
def tls():
    with Cluster(tls=True, durable=False) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def cluster():
    """Accepts logins by password only, except for the superuser."""
    with Cluster(durable=False) as cluster:
        rules = cluster.data / "pg_hba.conf"
        rules.write_text("local all postgres trust\nlocal all all scram-sha-256\n")
        cluster.sql("postgres", f"SELECT pg_reload_conf(); ALTER ROLE tonglu PASSWORD '{PASSWORD}'")
        cluster.create_database("shop")
        cluster.sql("shop", ROLES)
        yield cluster


def attempt(folder: Path, url: str) -> str:
    """The message of a tonglud that must not start."""
    ended = subprocess.run(
        [PROGRAMS / "tonglud", "--data", folder / "data", "--listen", "127.0.0.1:0",
         "--postgres", url],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 1
    assert PASSWORD not in ended.stdout + ended.stderr
    return ended.stderr


def test_by_tls_the_databases_certificate_is_verified_and_no_password_shown(
    tls, tmp_path, monkeypatch, capfd
):
    site = Site(tmp_path, tls)
    assert "sslmode=verify-full" in site.url
    monkeypatch.setenv("TONGLU_POSTGRES", tls.url(site.database, user=f"tonglu:{PASSWORD}"))
    server = Server(tmp_path / "data", "--log-level", "debug")
    site.servers.append(server)
    owner = Actor(server, server.owner_token())
    assert tls.sql(
        "postgres",
        "SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
        f" WHERE datname = '{site.database}'",
    ) == [("t",)]  # fmt: skip
    # The error for a database that has stopped does not show more.
    tls.stop()
    try:
        wait_for(lambda: health(server) == NOT_SERVING, 20)
        with pytest.raises(grpc.RpcError) as refused:
            owner.access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10)
    finally:
        tls.start()
    assert refused.value.code() == grpc.StatusCode.UNAVAILABLE
    site.stop()
    out, log = capfd.readouterr()
    assert "WhoAmI" in log
    assert PASSWORD not in out + log + str(refused.value)


def test_a_database_with_an_untrusted_certificate_is_refused(tls, tmp_path):
    others = tmp_path / "others.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", tmp_path / "others.key",
         "-out", others],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    url = tls.url("postgres", user=f"tonglu:{PASSWORD}")
    text = attempt(tmp_path, url.replace(str(tls.certificate), str(others)))
    assert "DATABASE_REFUSED" in text
    assert "certificate verify failed" in text


@pytest.mark.parametrize(
    ("user", "database", "words"),
    [
        (f"tonglu:{PASSWORD}", "nowhere", "does not exist"),
        (f"nobody:{PASSWORD}", "shop", "authentication failed"),
        (f"tonglu:{PASSWORD}-not", "shop", "authentication failed"),
        ("tonglu", "shop", "no password"),
        (f"barred:{PASSWORD}", "shop", "not permitted to log in"),
        # Without the right to connect, and without the right to create tables.
        (f"stranger:{PASSWORD}", "shop", "permission denied"),
        (f"guest:{PASSWORD}", "shop", "permission denied"),
    ],
)
def test_a_refused_connection_is_reported(cluster, tmp_path, user, database, words):
    text = attempt(tmp_path, cluster.url(database, user=user))
    assert "FAILED_PRECONDITION DATABASE_REFUSED" in text
    assert words in text


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://tonglu:geheim@[bad",
        "postgresql://tonglu:%geheim@127.0.0.1/shop",
        # A slash or an @ in a password without percent encoding.
        "postgresql://tonglu:geheim/1@127.0.0.1/shop",
        "postgresql://tonglu:1@geheim@127.0.0.1/shop",
        "postgresql:/tonglu:geheim@127.0.0.1/shop",
        "host=127.0.0.1 password=geheim shop",
        "host=127.0.0.1 password='geheim",
    ],
)
def test_a_malformed_url_is_refused_and_its_password_not_shown(tmp_path, url):
    text = attempt(tmp_path, url)
    assert re.search(r"tonglud: [A-Z_]+ [A-Z_]+: ", text)


@pytest.mark.parametrize(("user", "is_warned"), [("tonglu", False), ("postgres", True)])
def test_a_role_that_row_level_security_does_not_hold_is_named_at_the_start(
    tls, tmp_path, monkeypatch, capfd, user, is_warned
):
    site = Site(tmp_path, tls)
    monkeypatch.setenv("TONGLU_POSTGRES", tls.url(site.database, user=user))
    site.servers.append(Server(tmp_path / "data"))
    site.stop()
    _, log = capfd.readouterr()
    assert ("row-level security does not hold the role postgres" in log) == is_warned


# Visible rows.


def columns(cluster: Cluster, database: str) -> dict[str, dict[str, str]]:
    """The tables, and the types of their columns that are not NULL."""
    rows = cluster.sql(
        database,
        "SELECT table_name, column_name, data_type FROM information_schema.columns"
        " WHERE table_schema = 'public' AND is_nullable = 'NO'",
    )
    tables: dict[str, dict[str, str]] = {}
    for table, column, type_ in rows:
        tables.setdefault(table, {})[column] = type_
    return tables


def test_a_session_sees_the_rows_of_the_tenant_that_it_names_and_no_others(tls, tmp_path):
    site = Site(tmp_path, tls)
    site.serve(1)
    site.stop()
    tables = columns(tls, site.database)
    owned = sorted(table for table in tables if "tenant" in tables[table])
    assert tables.keys() - owned == SHARED
    # A row of each of two tenants in every table, with any references.
    values = {"bigint": "7", "text": "'x'", "bytea": "'x'", "double precision": "7"}
    script = "SET session_replication_role = replica;"
    for table in owned:
        names = [name for name in tables[table] if name != "tenant"]
        literals = [values[tables[table][name]] for name in names]
        for tenant in (1, 2):
            script += (
                f"INSERT INTO {table} ({', '.join(['tenant', *names])})"
                f" VALUES ({', '.join([str(tenant), *literals])});"
            )
    tls.sql(site.database, script)

    def as_role(*statements: str) -> subprocess.CompletedProcess[str]:
        script = "; ".join(["BEGIN", *statements, "ROLLBACK"])
        return tls.psql(site.database, script, user="tonglu")

    def seen(*settings: str) -> dict[str, str]:
        """The tenants whose rows are seen, by table."""
        counts = " UNION ALL ".join(
            f"SELECT '{table}', string_agg(DISTINCT CAST(tenant AS TEXT), ' ') FROM {table}"
            for table in owned
        )
        done = as_role(*settings, counts)
        assert not done.stderr
        return dict(line.split("|") for line in done.stdout.splitlines())

    assert seen() == dict.fromkeys(owned, "")
    for tenant in (1, 2):
        assert seen(f"SET LOCAL tonglu.tenant = {tenant}") == dict.fromkeys(owned, str(tenant))
    # Nor can it insert or delete their rows.
    for table in owned:
        mine = "SET LOCAL tonglu.tenant = 1"
        given = as_role(mine, f"UPDATE {table} SET tenant = 2")
        assert f'row-level security policy for table "{table}"' in given.stderr
        taken = as_role(mine, f"DELETE FROM {table} WHERE tenant = 2 RETURNING tenant")
        assert (taken.stdout, taken.stderr) == ("", "")


# Poolers.


class Bouncer:
    """PgBouncer in between, run as the user postgres if the tests run as root."""

    def __init__(self, cluster: Cluster, mode: str, pool_size: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="tonglu-bouncer-"))
        (self.folder / "users").write_text('"tonglu" ""\n')
        (self.folder / "ini").write_text(
            f"""[databases]
* = host={cluster.folder}
[pgbouncer]
unix_socket_dir = {self.folder}
listen_port = 6432
auth_type = trust
auth_file = {self.folder}/users
pool_mode = {mode}
default_pool_size = {pool_size}
query_wait_timeout = 20
"""
        )
        command = [shutil.which("pgbouncer", path="/usr/sbin:/usr/bin"), self.folder / "ini"]
        if os.geteuid() == 0:
            for path in (self.folder, *self.folder.iterdir()):
                shutil.chown(path, "postgres", "postgres")
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] + command
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/"
        )
        until = time.monotonic() + 20
        while not (self.folder / ".s.PGSQL.6432").exists():
            assert self.process.poll() is None and time.monotonic() < until
            time.sleep(0.02)

    def url(self, cluster: Cluster, database: str) -> str:
        return f"postgresql://tonglu@/{database}?host={self.folder}&port=6432"

    def __enter__(self) -> Bouncer:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.folder)


@pytest.mark.parametrize(
    ("mode", "pool_size"), [("transaction", 20), ("transaction", 1), ("statement", 20)]
)
def test_a_pooler_without_session_pooling_is_refused_by_name(
    tmp_path, mode, pool_size
):
    with Cluster(durable=False) as cluster:
        cluster.create_database("pooled")
        with Bouncer(cluster, mode, pool_size) as bouncer:
            text = attempt(tmp_path, bouncer.url(cluster, "pooled"))
    assert "DATABASE_POOLED" in text
    assert f"pool_mode = {mode}" in text
    assert "pool_mode = session" in text


def test_a_pooler_that_gives_each_client_a_session_serves(tmp_path):
    with Cluster(durable=False) as cluster:
        cluster.create_database("pooled")
        with Bouncer(cluster, "session", 60) as bouncer:
            url = bouncer.url(cluster, "pooled")
            servers = [Server(tmp_path / f"data{n}", "--postgres", url) for n in range(2)]
            owner = Actor(servers[0], servers[0].owner_token())
            assert owner.access.who_am_i(identity_pb2.WhoAmIRequest(), timeout=10).name
            assert [server.stop() for server in servers] == [0, 0]
