"""Draws random comments for a review of the English: sample.py SEED COUNT."""

from __future__ import annotations

import random
import re
import subprocess
import sys

from english import LEFT_OUT, ROOT

COMMENT = re.compile(r"(?:^[ ]*//+ .*\n)+(?:^.*\n)?", re.M)


def main() -> None:
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    listed = subprocess.run(
        ["git", "ls-files", "*.swift", "*.proto"], cwd=ROOT, text=True, capture_output=True, check=True
    ).stdout.splitlines()
    comments = []
    for path in sorted(listed):
        if not LEFT_OUT.search(path):
            text = (ROOT / path).read_text()
            for match in COMMENT.finditer(text):
                comments.append((path, text.count("\n", 0, match.start()) + 1, match[0]))
    print(f"{count} of {len(comments)} comments, seed {seed}\n")
    for path, line, text in random.Random(seed).sample(comments, count):
        print(f"{path}:{line}\n{text}")


if __name__ == "__main__":
    main()
