"""Lays out the files of the Debian package, except the programs, from what the programs print and
from the files beside this one.

files.py PROGRAMS ROOT VERSION DATE: PROGRAMS is the directory of tonglud and tonglu, ROOT the
directory to fill, DATE the day of the commit."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

import manual

HERE = Path(__file__).resolve().parent
COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/{}",
    "zsh": "usr/share/zsh/vendor-completions/_{}",
    "fish": "usr/share/fish/vendor_completions.d/{}.fish",
}
COPIED = {
    "tonglud.service": "usr/lib/systemd/system/tonglud.service",
    "tonglud-backup.service": "usr/lib/systemd/system/tonglud-backup.service",
    "tonglud-backup.timer": "usr/lib/systemd/system/tonglud-backup.timer",
    "sysusers.conf": "usr/lib/sysusers.d/tonglu.conf",
    "alerts.yml": "usr/share/tonglu/alerts.yml",
    "dashboard.json": "usr/share/tonglu/dashboard.json",
    "fail2ban.conf": "usr/share/tonglu/fail2ban.conf",
}


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def compressed(content: bytes) -> bytes:
    """The same bytes for the same content."""
    return gzip.compress(content, 9, mtime=0)


def completion(program: Path, shell: str) -> bytes:
    return subprocess.run(
        [program, "--generate-completion-script", shell], capture_output=True, check=True,
        timeout=60,
    ).stdout  # fmt: skip


def lay_out(programs: Path, root: Path, version: str, date: str) -> None:
    for path, text in manual.pages(programs, version, date).items():
        write(root / f"usr/share/man/{path}.gz", compressed(text.encode()))
    write(root / "etc/tonglu/tonglud.conf", manual.settings(programs).encode())
    for shell, place in COMPLETIONS.items():
        for name in ["tonglud", "tonglu"]:
            write(root / place.format(name), completion(programs / name, shell))
    for name, place in COPIED.items():
        write(root / place, (HERE / name).read_bytes())
    documentation = root / "usr/share/doc/tonglu"
    license_text = (HERE / "../../LICENSE").resolve().read_text()
    write(documentation / "copyright", copyright_text(license_text).encode())
    changes = (HERE / "../../CHANGELOG.md").resolve().read_bytes()
    write(documentation / "changelog.gz", compressed(changes))


def copyright_text(license_text: str) -> str:
    body = "\n".join(f" {line}" if line else " ." for line in license_text.strip().splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Tonglu\n\nFiles: *\nCopyright: the authors of Tonglu\n"
        f"License: Apache-2.0\n{body}\n .\n"
        " On Debian the text is /usr/share/common-licenses/Apache-2.0.\n"
    )


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    shutil.rmtree(sys.argv[2], ignore_errors=True)
    lay_out(Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3], sys.argv[4])
