"""Counts the allocations of each call of bench.v1.Bench, by caller, and exits with 1 when a
method exceeds its limit.

  python3 count.py --server 'PROGRAM --port {PORT} --db {DB}' --count count.so --work FOLDER
"""

import argparse
import os
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "contract"))
import measure as contract  # noqa: E402

# Allocations of our own code and of Swift's runtime for it: strings, arrays and bytes of the
# message. PlaceOrder runs on three threads, and each passes data to the next.
LIMITS = {"Echo": 1.5, "GetCustomer": 3.5, "PlaceOrder": 13.5, "Nearby": 14}
KINDS = ("ours", "nghttp2", "SQLite", "others")
CALLS = 50_000


def counts(file: Path) -> tuple[int, ...]:
    return struct.unpack("4Q", file.read_bytes())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--count", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    options = parser.parse_args()
    bench = contract.Bench(options.work, seconds=1)
    file = options.work / "allocations"
    print("| method | ours a call | limit | nghttp2 | SQLite | others |\n|---|---|---|---|---|---|")
    over = False
    for method, limit in LIMITS.items():
        environment = os.environ | {
            "LD_PRELOAD": str(options.count.resolve()), "ALLOCATIONS": str(file.resolve()),
        }  # fmt: skip
        file.unlink(missing_ok=True)
        server, port, _ = bench.start(options.server, environment)
        try:
            body = options.work / f"{method}.bin"
            contract.load(port, method, body, 20_000)
            before = counts(file)
            contract.load(port, method, body, CALLS)
            taken = [(b - a) / CALLS for a, b in zip(before, counts(file))]
        finally:
            server.stop()
        over |= taken[0] > limit
        cells = [f"{taken[0]:.2f}", str(limit)] + [f"{count:.2f}" for count in taken[1:]]
        print(f"| {method} | {' | '.join(cells)} |", flush=True)
    sys.exit(over)


if __name__ == "__main__":
    main()
