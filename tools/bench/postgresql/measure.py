#!/usr/bin/env python3
"""Orders on a private PostgreSQL: through one tonglud, and by pgbench for comparison.

Both place orders of three lines, durably (synchronous_commit, fsync), with 8 sessions; pgbench runs
the statements of one PlaceOrder, place_order.sql. tools/bench/run postgresql runs this.
"""

import argparse
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Support"))

from postgres import Cluster  # noqa: E402

# The settings of servers in PostgreSQL.md.
SETTINGS = {
    "shared_buffers": "256MB", "max_wal_size": "2GB",
    "max_pred_locks_per_page": "64", "max_pred_locks_per_transaction": "256",
}  # fmt: skip
SESSIONS = 8


def pgbench(cluster: Cluster, seconds: float) -> float:
    """Transactions per second; conflicting ones are repeated as tonglud does."""
    ((tenant, warehouse, customers, products),) = cluster.sql(
        "bench",
        "SELECT w.tenant, w.id, (SELECT COUNT(*) FROM bench_customers),"
        " (SELECT COUNT(*) FROM bench_products) FROM warehouses AS w",
    )
    now = int(time.time() * 1_000_000)
    variables = {
        "tenant": tenant, "warehouse": warehouse, "customers": customers, "products": products,
        "now": now, "minted": now // 1_000, "base": now // 1_000 % 1_000_000_000,
    }  # fmt: skip
    defined = [word for name, value in variables.items() for word in ("-D", f"{name}={value}")]
    output = subprocess.run(
        [
            Path(cluster.bin) / "pgbench", "-h", cluster.socket.parent, "-U", "tonglu", "-n",
            "-M", "prepared", "-c", str(SESSIONS), "-j", "2", "-T", str(max(1, round(seconds))),
            "--max-tries=16", "-f", Path(__file__).with_name("place_order.sql"), *defined, "bench",
        ],
        env={
            "PGOPTIONS": "-c enable_seqscan=off -c join_collapse_limit=1"
            f" -c plan_cache_mode=force_generic_plan -c tonglu.tenant={tenant}"
        },
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    found = re.search(r"tps = ([\d.]+)", output.stdout)
    if not found or "number of failed transactions: 0 " not in output.stdout:
        raise SystemExit(f"pgbench: {output.stdout}{output.stderr}")
    return float(found.group(1))


def tonglud(bench: Path, server: Path, cluster: Cluster, seconds: float) -> tuple[float, float]:
    """Orders per second and the server's CPU microseconds per order; the books are checked."""
    output = subprocess.run(
        [
            bench, "postgresql", "--server", server, "--postgres", cluster.url("bench"),
            "--rounds", "1", "--seconds", str(seconds),
        ],
        stdout=subprocess.PIPE, text=True, check=True, timeout=900, cwd=ROOT,
    )  # fmt: skip
    row = re.search(r"^\| 1 \| ([\d.]+) \| ([\d.]+)", output.stdout, re.M)
    assert row, output.stdout
    return float(row.group(1)), float(row.group(2))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--server", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=6)
    options = parser.parse_args()
    # The files of the previous run belong to another installation.
    shutil.rmtree(ROOT / ".build/bench/postgresql", ignore_errors=True)
    with Cluster(settings=SETTINGS) as cluster:
        cluster.create_database("bench")
        subprocess.run(
            [
                options.bench, "postgresql", "--postgres", cluster.url("bench"), "--seed-only",
            ],
            check=True, stdout=subprocess.DEVNULL, cwd=ROOT,
        )  # fmt: skip
        cluster.sql(
            "bench",
            "CREATE TABLE bench_customers AS SELECT row_number() OVER () AS n, id FROM customers;"
            "CREATE TABLE bench_products AS SELECT row_number() OVER () AS n, id FROM products;"
            "CREATE INDEX ON bench_customers (n); CREATE INDEX ON bench_products (n);"
            "GRANT SELECT ON bench_customers, bench_products TO tonglu; ANALYZE;",
        )
        ours, theirs = [], []
        for number in range(options.rounds):
            # Alternating, so that neither always has the quieter half.
            for part in ("ours", "theirs") if number % 2 == 0 else ("theirs", "ours"):
                if part == "ours":
                    ours.append(
                        tonglud(options.bench, options.server, cluster, options.seconds)
                    )
                else:
                    theirs.append(pgbench(cluster, options.seconds))
            print(
                f"# round {number + 1}: tonglud {ours[-1][0]:.0f}/s, pgbench {theirs[-1]:.0f}/s",
                file=sys.stderr,
            )
    rate, limit = median(rate for rate, _ in ours), median(theirs)
    print(f"PlaceOrder of 3 lines, durable, {SESSIONS} sessions; medians of {options.rounds}.\n")
    print("| | orders/s | server CPU µs/order | of pgbench |")
    print("| --- | --- | --- | --- |")
    cpu = median(cpu for _, cpu in ours)
    print(f"| through one tonglud | {rate:.0f} | {cpu:.0f} | {100 * rate / limit:.0f} % |")
    print(f"| pgbench, the same statements | {limit:.0f} | | |")


if __name__ == "__main__":
    main()
