"""Measures servers of bench.v1.Bench as the peers are measured: h2load with 8 connections of 64
calls, the server's CPU by /proc, rounds in alternating order, medians.

  python3 measure.py --server 'ours=PROGRAM --port {PORT} --db {DB}' [--server …] [--peers FOLDER]
      --work FOLDER [--rounds N] [--seconds S] [--json FILE]

A server serves h2c on 127.0.0.1:PORT over the SQLite file DB, which is a fresh copy for each
measurement of PlaceOrder. Orders are counted before and after: acknowledged ones must be stored.
"""

import argparse
import json
import os
import re
import resource
import shlex
import shutil
import socket
import sqlite3
import statistics
import struct
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import database

HZ = os.sysconf("SC_CLK_TCK")
METHODS = ("Echo", "GetCustomer", "PlaceOrder", "Nearby")
# The targets in µs of the server's CPU per call.
TARGETS = {"Echo": 2.5, "GetCustomer": 5.0, "PlaceOrder": 18.0, "Nearby": 8.0}


# Peers by name: the file in the folder, and the command.
PEERS = {
    "gRPC C++, release build": "cpp/peer-cpp-callback-rel",
    "gRPC C++, release build, async": "cpp/peer-cpp-async-rel",
    "gRPC C++, Debian's build": "cpp/peer-cpp-callback",
    "grpc-go": "go/peer-go",
    "grpc-swift-2": "swift/.build/release/peer",
}


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def text(field: int, value: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(value)) + value


def double(field: int, value: float) -> bytes:
    return varint(field << 3 | 1) + struct.pack("<d", value)


def payloads() -> dict[str, bytes]:
    """The one request of each method, framed."""
    lines = ((11, 2, 1999), (202, 1, 549), (808, 3, 12500))
    messages = {
        "Echo": text(1, bytes(range(48, 112))),
        "GetCustomer": number(1, 54321),
        "PlaceOrder": number(1, 777) + text(2, b"order-ref-000777")
        + b"".join(text(3, number(1, p) + number(2, q) + number(3, c)) for p, q, c in lines),
        "Nearby": double(1, database.MIDDLE[0]) + double(2, database.MIDDLE[1]) + double(3, 2000)
        + number(4, 20),
    }  # fmt: skip
    return {name: struct.pack(">BI", 0, len(m)) + m for name, m in messages.items()}


class Server:
    def __init__(self, command: str, port: int, file: Path, environment=None):
        command = command.replace("{PORT}", str(port)).replace("{DB}", str(file))
        self.process = subprocess.Popen(
            shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=environment,
        )  # fmt: skip
        for _ in range(400):
            try:
                socket.create_connection(("127.0.0.1", port), 0.2).close()
                return
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        self.stop()
        sys.exit(f"does not serve: {command}")

    def cpu(self) -> float:
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / HZ

    def peak(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def busy() -> float:
    """CPU seconds of the whole machine."""
    fields = [int(x) for x in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
    return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6]) / HZ


def load(port: int, method: str, body: Path, calls: int, connections=8, streams=64, log=None):
    """Calls per second, and the client's CPU per call in µs."""
    command = ["h2load", "-n", str(calls), "-c", str(connections), "-m", str(streams), "-t", "1"]
    if log:
        log.unlink(missing_ok=True)
        command.append(f"--log-file={log}")
    command += ["-d", str(body), "-H", "content-type: application/grpc", "-H", "te: trailers"]
    command.append(f"http://127.0.0.1:{port}/bench.v1.Bench/{method}")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(command, capture_output=True, text=True, timeout=120).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not re.search(rf"{calls} succeeded.*\nstatus codes: {calls} 2xx", out):
        sys.exit(f"{method}: not every call succeeded\n{out}")
    client = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return float(re.search(r"finished in [^,]+, ([\d.]+) req/s", out)[1]), client / calls * 1e6


def percentile(log: Path, share: float) -> float:
    """The percentiles of h2load's log, in ms."""
    times = sorted(int(line.split("\t")[2]) for line in log.read_text().splitlines())
    return times[min(len(times) - 1, int(len(times) * share))] / 1000


def stored(file: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(
            "SELECT (SELECT COUNT(*) FROM orders), (SELECT COUNT(*) FROM order_lines)"
        ).fetchone()


class Bench:
    def __init__(self, work: Path, seconds: float):
        self.work = work
        self.seconds = seconds
        work.mkdir(parents=True, exist_ok=True)
        self.master = work / "master.db"
        if not self.master.exists():
            database.make(work / "making.db")
            (work / "making.db").rename(self.master)
        for name, body in payloads().items():
            (work / f"{name}.bin").write_bytes(body)

    def start(self, command: str, environment=None) -> tuple["Server", int, Path]:
        """A server over a fresh copy of the database, its port and the copy."""
        file = self.work / "run.db"
        for suffix in ("-wal", "-shm"):
            Path(f"{file}{suffix}").unlink(missing_ok=True)
        shutil.copyfile(self.master, file)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        return Server(command, port, file, environment), port, file

    def measure(self, command: str, method: str) -> dict[str, float]:
        body, log = self.work / f"{method}.bin", self.work / "log"
        server, port, file = self.start(command)
        try:
            load(port, method, body, 2_000)
            estimate, _ = load(port, method, body, 3_000)
            calls = max(2_000, min(400_000, int(estimate * self.seconds)))
            orders = stored(file)
            cpu, machine, start = server.cpu(), busy(), time.monotonic()
            rate, client = load(port, method, body, calls)
            cpu, elapsed = server.cpu() - cpu, time.monotonic() - start
            others = busy() - machine - cpu - client * calls / 1e6
            if method == "PlaceOrder":
                more = tuple(b - a for a, b in zip(orders, stored(file)))
                if more != (calls, 3 * calls):
                    sys.exit(f"{calls} orders were acknowledged, {more} stored with their lines")
            load(port, method, body, 300 if method == "PlaceOrder" else 3_000, 1, 1, log)
            return {
                "cpu": cpu / calls * 1e6, "rate": rate, "client": client,
                "alone": percentile(log, 0.5), "alone99": percentile(log, 0.99),
                "peak": server.peak(), "others": max(0, others) / elapsed,
            }  # fmt: skip
        finally:
            server.stop()


def table(rows: dict[tuple[str, str], list[dict[str, float]]]) -> str:
    lines = [
        "| method | server | CPU µs a call [min..max] | target | calls/s | alone p50 / p99 ms "
        "| peak RSS MiB | client CPU µs | other processes' cores |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for (method, name), samples in rows.items():
        mid = {key: statistics.median(s[key] for s in samples) for key in samples[0]}
        cpus = [s["cpu"] for s in samples]
        lines.append(
            f"| {method} | {name} | {mid['cpu']:.2f} [{min(cpus):.2f}..{max(cpus):.2f}] "
            f"| {TARGETS[method]} | {mid['rate']:.0f} | {mid['alone']:.3f} / {mid['alone99']:.3f} "
            f"| {mid['peak']:.0f} | {mid['client']:.1f} | {mid['others']:.2f} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", action="append", required=True, metavar="NAME=COMMAND")
    parser.add_argument("--peers", type=Path, metavar="FOLDER")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    servers = dict(server.split("=", 1) for server in options.server)
    for name, program in PEERS.items() if options.peers else ():
        if (options.peers / program).exists():
            servers[name] = f"{options.peers / program} {{PORT}} {{DB}}"
    bench = Bench(options.work, options.seconds)
    rows: dict[tuple[str, str], list[dict[str, float]]] = {
        (method, name): [] for method in METHODS for name in servers
    }
    for turn in range(options.rounds):
        for method in METHODS:
            for name in list(servers)[:: -1 if turn % 2 else 1]:
                sample = bench.measure(servers[name], method)
                rows[method, name].append(sample)
                print(f"{method} {name}: {sample['cpu']:.2f} µs", file=sys.stderr, flush=True)
    print(table(rows))
    if options.json:
        samples = [{"method": m, "server": n, "rounds": r} for (m, n), r in rows.items()]
        options.json.write_text(json.dumps(samples, indent=1))


if __name__ == "__main__":
    main()
