"""A new seed in each run; `TONGLU_SEED` repeats a failed one, `TONGLU_STEPS` sets the length.
`tools/simulate` runs longer."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from postgres import Cluster
from rig import Rig
from simulation import Simulation

STEPS = int(os.environ.get("TONGLU_STEPS", "600"))
# Seeds that once failed, each with the error.
FOUND: list[int] = []


@pytest.fixture(params=["sqlite", "postgresql"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    cluster = Cluster(durable=False) if request.param == "postgresql" else nullcontext()
    with cluster as started:
        rig = Rig(tmp_path, started)
        yield rig
        rig.stop()


@pytest.mark.parametrize("seed", [*FOUND, None])
def test_the_books_equal_the_models_after_faults(rig: Rig, seed: int | None) -> None:
    seed = seed or int(os.environ.get("TONGLU_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"seed {seed}, {STEPS} steps: repeat with TONGLU_SEED={seed} TONGLU_STEPS={STEPS}")
    simulation = Simulation(rig, seed)
    for number in range(1, STEPS + 1):
        simulation.step()
        if number % 200 == 0:
            simulation.check()
    simulation.check()
    print(f"{dict(simulation.counts)}; {rig.kills} kills")
    # The run must have been able to find something.
    assert rig.kills > 0
    for what in ("OUT_OF_STOCK", "met", "lost", "repeat"):
        assert simulation.counts[what] > 0, what
