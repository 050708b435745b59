"""What strangers can make a server do is counted: honest clients beside each attack.

The attacks and how they are measured are tools/bench/attacks's, which prints them as a table; here
each runs for TONGLU_ATTACK_SECONDS (3 unless set). Other suites run beside this one on a debug build,
so only p50 is held, and far from what it is: unprotected, honest calls waited 270 to 460 ms. That p99
stays within twice its quiet value is the table's to show, on a release build and a quiet machine.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from server import PROGRAMS, ROOT

sys.path.insert(0, str(Path(ROOT) / "tools" / "bench" / "attacks"))
import attacks  # noqa: E402

SECONDS = float(os.environ.get("TONGLU_ATTACK_SECONDS", "3"))
NOISE_MILLISECONDS = 100


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    directory = tmp_path_factory.mktemp("attacked") / "data"
    served = attacks.Served(str(PROGRAMS / "tonglud"), str(directory), "--loops", "1")
    yield served
    assert served.stop() == 0


@pytest.mark.parametrize("name", attacks.ATTACKS)
def test_honest_clients_are_served_beside(server, name):
    before = server.memory()
    line = attacks.measure(server, name, SECONDS)
    print(attacks.row(line))
    for quiet50, _, beside50, _ in (line["known"], line["unknown"]):
        assert beside50 <= 2 * quiet50 + NOISE_MILLISECONDS, line
    assert server.memory() - before < 100
