"""Backups of a PostgreSQL under several tonglud, as in PostgreSQL.md, taken while orders are
placed: orders acknowledged before are there after the restore, and readers of the feed get
CURSOR_EXPIRED if they would miss a change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import grpc
import pytest
import tonglu
from tonglu import reason, request_id
from tonglu.v1 import community_pb2

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Support"))

from postgres import Cluster  # noqa: E402
from postgres_site import Actor, Load, Site, insist, order_of, publish, wait_for  # noqa: E402

WHO_AM_I = "/tonglu.v1.AccessService/WhoAmI"
EXPIRED = "OUT_OF_RANGE CURSOR_EXPIRED"
BACKUP_ROLE = """
    CREATE ROLE backup LOGIN BYPASSRLS REPLICATION;
    GRANT pg_read_all_data TO backup;
"""
# For a cluster that archives its log, beside its data.
ARCHIVING = {
    "archive_mode": "on",
    "archive_command": "test ! -f ../wal/%f && cp %p ../wal/%f",
}
POINT = "before the accident"


def run(*command: object) -> None:
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr


def follow(owner: Actor, cursor: str = "", count: int = 1) -> list[community_pb2.SubscribeResponse]:
    """The stream's first messages after the cursor."""
    request = community_pb2.SubscribeRequest(cursor=cursor)
    stream: Any = owner.community.subscribe(request, timeout=30)
    try:
        return [next(stream) for _ in range(count)]
    finally:
        stream.cancel()


def position(owner: Actor, after: str = "") -> str:
    """The position in the response to a call with another position."""
    call = owner.channel.unary_unary(WHO_AM_I, bytes, bytes)
    _, done = call.with_call(b"", timeout=10, metadata=(("tonglu-after", after),))
    return str(dict(done.trailing_metadata())["tonglu-position"])


def refusal(call) -> str:
    with pytest.raises(grpc.RpcError) as refused:
        call()
    return f"{refused.value.code().name} {reason(refused.value)}"


def go_on(site: Site, told: dict[str, int]) -> list[Actor]:
    """Checks that servers over the restored database have every order and accept more; returns the
    owner at each."""
    owners = site.serve(2)
    assert site.audit(told) >= len(told)
    for number in range(10):
        order = site.order(f"restored-{number}")
        told[order.note] = order_of(insist(owners, order, number)).id
    site.audit(told)
    return owners


def test_a_dump_restored_into_another_cluster_has_the_orders_and_begins_a_history(tmp_path):
    with (
        Cluster(durable=False) as former,
        Cluster(durable=False) as cluster,
        Site(tmp_path / "former", former) as site,
    ):
        former.sql("postgres", BACKUP_ROLE)
        owner, _ = site.serve()
        content = tmp_path / "price-list.md"
        content.write_text("茶 12.50")
        file = tonglu.upload(owner.files, content, request_id())
        cursor = follow(owner)[0].cursor
        load = Load(site)
        load.reach(50)

        told = dict(load.told)
        dump = tmp_path / "tonglu.dump"
        url = former.url(site.database, user="backup")
        run(former.bin / "pg_dump", "--format=custom", f"--file={dump}", f"--dbname={url}")
        # The files after the database: they contain what its rows name.
        shutil.copytree(site.folder / "files", tmp_path / "restored" / "files")

        load.reach(len(load.told) + 20)
        assert len(load.finish()) > len(told)
        former_position = position(owner)
        site.stop()
        former.kill()

        cluster.create_database(site.database, "TEMPLATE template0")
        url = cluster.url(site.database, user="postgres")
        run(cluster.bin / "pg_restore", "--exit-on-error", f"--dbname={url}", dump)
        cluster.sql(site.database, "ANALYZE")
        with site.moved(tmp_path / "restored", cluster) as restored:
            for owner in go_on(restored, told):
                assert refusal(lambda: follow(owner, cursor)) == EXPIRED
                assert refusal(lambda: position(owner, after=former_position)) == EXPIRED
                tonglu.download(owner.files, file.id, tmp_path / "copy")
                assert (tmp_path / "copy").read_text() == content.read_text()
                # Opened without a cursor, the stream sends new changes.
                cursor_now = follow(owner)[0].cursor
                post = publish(owner, "重新开张")
                assert follow(owner, cursor_now, 2)[-1].post.id == post


@pytest.mark.parametrize("until", ["the end", POINT])
def test_a_base_backup_and_the_archived_log_have_the_orders_until_there(tmp_path, until):
    with (
        Cluster(durable=False, settings=ARCHIVING) as former,
        Site(tmp_path / "former", former) as site,
    ):
        archive, base = former.folder / "wal", former.folder / "base"
        former.run("mkdir", archive)
        former.sql("postgres", BACKUP_ROLE)
        owner, _ = site.serve()
        load = Load(site)
        load.reach(30)
        url = former.url(user="backup")
        former.run("pg_basebackup", f"--pgdata={base}", f"--dbname={url}", "--checkpoint=fast")
        load.reach(len(load.told) + 30)
        cursor = follow(owner)[0].cursor
        posts = [publish(owner, "之前")]

        told = dict(load.told)
        former.sql("postgres", f"SELECT pg_create_restore_point('{POINT}')")
        posts.append(publish(owner, "之后"))
        cursor_lost = follow(owner, cursor, 3)[-1].cursor
        load.reach(len(load.told) + 30)
        all_ = dict(load.finish())
        site.stop()
        ((last,),) = former.sql("postgres", "SELECT pg_walfile_name(pg_switch_wal())")
        wait_for(lambda: (archive / last).exists(), 30)
        former.kill()

        settings = {"restore_command": f"cp {archive}/%f %p"}
        if until == POINT:
            settings |= {"recovery_target_name": POINT, "recovery_target_action": "promote"}
        with (
            Cluster(durable=False, settings=settings, backup=base) as cluster,
            site.moved(tmp_path / "restored", cluster) as restored,
        ):
            stored = cluster.sql(site.database, "SELECT note FROM orders")
            if until == POINT:
                assert len(stored) < len(all_)
                cluster.sql(site.database, "UPDATE history SET system = NULL")
                for owner in go_on(restored, told):
                    assert refusal(lambda: follow(owner, cursor)) == EXPIRED
                    assert refusal(lambda: follow(owner, cursor_lost)) == EXPIRED
            else:
                # Nothing is lost, and no stream misses anything.
                for owner in go_on(restored, all_):
                    seen = [message.post.id for message in follow(owner, cursor, 3)]
                    assert seen[-2:] == posts
