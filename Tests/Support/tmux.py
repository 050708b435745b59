"""A shell in a terminal of tmux: commands are typed, and what then stands on the screen is read."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

WAIT_SECONDS = 60


class Terminal:
    """A terminal of a size with a server of its own, which ends with the block."""

    def __init__(self, folder: Path, environment: dict[str, str], width: int, height: int) -> None:
        self.codes = folder / "codes"
        self.codes.touch()
        self.socket = folder / "socket"
        # The shell writes each command's exit code: the screen shows nothing but the command's own.
        shell = {
            **environment,
            "PROMPT_COMMAND": f"echo $? >>{self.codes}; PS1='$ '",
            "HISTFILE": "/dev/null",
            "TERM": "xterm-256color",
        }
        self.run(
            "-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height),
            "bash --norc --noprofile", environment=shell,
        )  # fmt: skip
        self.ended = 0
        self.wait()

    def run(self, *arguments: str, environment: dict[str, str] | None = None) -> str:
        return subprocess.run(
            ["tmux", "-u", "-S", self.socket, *arguments], env=environment or os.environ.copy(),
            check=True, capture_output=True, text=True, timeout=WAIT_SECONDS,
        ).stdout  # fmt: skip

    def wait(self) -> int:
        """The exit code of the next command that ends."""
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            codes = self.codes.read_text().split()
            if len(codes) > self.ended:
                self.ended += 1
                return int(codes[self.ended - 1])
            time.sleep(0.05)
        raise TimeoutError("\n".join(self.screen()))

    def screen(self) -> list[str]:
        """The lines on the screen; one that the terminal has wrapped is one line."""
        text = self.run("capture-pane", "-p", "-J", "-S", "-")
        return [line.rstrip() for line in text.rstrip().split("\n")]

    def type(self, command: str) -> tuple[int, list[str]]:
        """The exit code of a command, and the lines that it shows."""
        self.run("send-keys", "clear", "Enter")
        self.wait()
        self.run("clear-history")
        self.run("send-keys", "-l", command)
        self.run("send-keys", "Enter")
        code = self.wait()
        # The prompt comes after the code is written.
        end = time.monotonic() + WAIT_SECONDS
        while (lines := self.screen())[-1] != "$" and time.monotonic() < end:
            time.sleep(0.02)
        assert lines[0].startswith("$ "), lines
        return code, lines[1:-1]

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_) -> None:
        subprocess.run(
            ["tmux", "-S", self.socket, "kill-server"], capture_output=True, timeout=WAIT_SECONDS,
            check=False,
        )  # fmt: skip
