"""What a program shows on a terminal of a size."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
import threading
import unicodedata

from server import PROGRAMS

ESCAPES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def columns(text: str) -> int:
    """The number of terminal columns of a text."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def on_screen(
    person, *arguments: str, width: int = 80, height: int = 500, raw: bool = False,
    term: str = "xterm",
) -> tuple[list[str], str]:
    """The lines that tonglu writes to a terminal, without colours unless `raw`, and its notes."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
    noted, notes = pty.openpty()
    environment = {**person.environment, "TERM": term}
    process = subprocess.Popen(
        [PROGRAMS / "tonglu", *arguments], env=environment, stdin=theirs, stdout=theirs,
        stderr=notes,
    )  # fmt: skip
    os.close(theirs)
    os.close(notes)
    said: list[bytes] = []
    reader = threading.Thread(target=lambda: said.append(drained(noted)))
    reader.start()
    shown = drained(ours).decode().replace("\r\n", "\n")
    reader.join(30)
    assert process.wait(30) == 0, (shown, said)
    lines = (shown if raw else ESCAPES.sub("", shown)).rstrip("\n").split("\n")
    return lines, said[0].decode().replace("\r\n", "\n")


def drained(terminal: int) -> bytes:
    """All that is written to a terminal until its last writer has ended."""
    data = b""
    while True:
        try:
            part = os.read(terminal, 65_536)
        except OSError:
            break
        if not part:
            break
        data += part
    os.close(terminal)
    return data
