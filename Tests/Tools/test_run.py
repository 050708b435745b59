"""tools/run before it builds anything."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [ROOT / "tools/run", *arguments], capture_output=True, text=True, timeout=30, **options
    )


def test_its_help_is_no_error():
    done = run("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "tools/run [--listen host:port] [--fresh]" in done.stdout


def test_an_unknown_option_is_an_error_of_usage():
    done = run("--fresch")
    assert (done.returncode, done.stdout) == (64, "")
    assert "tools/run [--listen host:port] [--fresh]" in done.stderr


def test_a_missing_toolchain_is_named_with_its_source(tmp_path):
    for name in ["bash", "dirname", "env", "sed"]:
        (tmp_path / name).symlink_to(shutil.which(name))
    done = run(env={"PATH": str(tmp_path)})
    assert done.returncode == 1
    assert done.stderr == (
        "the Swift 6.3 toolchain is missing: https://www.swift.org/install/linux\n"
    )
