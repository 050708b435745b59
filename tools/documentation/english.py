"""Finds phrases that the project's English avoids: english.py [FILE…], by default every file of the tree.

Comments and texts of Swift, comments of the schema, Markdown, Python and scripts are read: each hit is
printed with what to write instead, and the exit status is 1.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# A phrase, what to write instead, a text that has it. Phrases are sought without regard to case.
PHRASES = [
    (r"\bso many\b", "a number: the most rows, `count` rows", "So many rows are read at once."),
    (r"\bso long\b(?! as)", "a duration: how long, after this time", "It is kept so long."),
    (
        r"\b(?:go|goes|going|went) on\b(?! (?:a|its|the)\b)", "continue",
        "The call goes on with its steps.",
    ),
    (r"\blikewise\b", "in the same way, or the fact again", "Frames of PING, likewise."),
    (
        r"\b(?:is|are|be|been|was|were) told\b(?! apart| from)", "get, receive, is called",
        "Observers are told.",
    ),
    (r"\btells? of\b", "report, show", "The feed tells of a change."),
    (r"\banew\b", "again, start over", "The import begins anew."),
    (r"\bfor good\b", "permanently", "It is deleted for good."),
    (r"\b(?:of|for|to|by) who\b", "name who it is: the caller", "Nil for who is not logged in."),
    (r"\bas (?:it|rows|they) comes?\b", "in parts, one by one", "Rows are sent as they come."),
    (r"\bwhat there is (?:to|of|at|in)\b", "name it: pending bytes", "Sends what there is to send."),
    (r"\blends?\b", "pass, assign", "Lends a view to the handler."),
    (r"\ball the same\b", "nevertheless, still", "It is committed all the same."),
    (r"\b(?:hears?|heard) of\b", "receive, notice", "A change is heard of at once."),
    (r"\bevery so often\b|\bnow and then\b", "periodically, from time to time", "Now and then."),
    (
        r"\b(?:what|that|which|where it|where that) is none\b", "malformed, not a …",
        "Refuses an id that is none.",
    ),
    (r"\bcounts? for nothing\b", "is ignored", "Such a window counts for nothing."),
    (r"\b(?:has its|have their) say\b", "name the rule", "The limit has its say."),
    (r"\bin doubt\b", "if unsure", "In doubt, do it."),
    (r"\bonce more\b", "again", "It is asked once more."),
    (r"\bby now\b", "now, meanwhile", "It has ended by now."),
    (r"\bnobody's\b", "not owned, shared, without a caller", "The file is nobody's in particular."),
    (
        r"\b(?:if|where|when) there (?:is|are) none\b", "if absent, if empty, without one",
        "Nil if there is none.",
    ),
    (r"\bas it were\b", "the fact itself", "It is, as it were, a copy."),
    (r"\bheld against\b", "compared with, checked against", "It is held against its checksum."),
    (r"\bbroken[- ]off\b", "interrupted", "A broken-off upload is resumed."),
    (r"\bcomes? again\b", "retry, is repeated", "The client may come again."),
    (r"\bunless told\b", "by default", "It stops unless told otherwise."),
    (r"\b(?:gives?|gave) way\b", "yield, is replaced", "A step gives way to calls."),
    (r"\bput right\b", "corrected, repaired", "The row is put right."),
    (r"\bsome (?=\d)", "about", "It costs some 20 bytes."),
    (
        r"\bwhat is (?:large|gone|left|kept|lost|old|new)\b", "name it: the rest, the old rows",
        "Deletes what is old.",
    ),
]
PATTERN = re.compile("|".join(f"({phrase})" for phrase, _, _ in PHRASES), re.I)

LEFT_OUT = re.compile(
    r"Generated/|/CMessages/|^clients/python/src/tonglu/(?!_)|^Proto/(?:google|grpc)/|^Tests/Fuzz/seeds/"
    r"|^Tests/Generator/|^Tests/Interop/proto/|^tools/documentation/english\.py$"
)


def texts(path: str, source: str) -> Iterator[tuple[int, str]]:
    """The comments and texts of a file: numbers of lines and their texts."""
    for number, line in enumerate(source.split("\n"), 1):
        if path.endswith((".swift", ".proto", ".sql")):
            comment = re.search(r"(?:^|\s)(?://+|--) (.*)", line)
            if comment:
                yield number, comment[1]
            for text in re.findall(r'"((?:[^"\\]|\\.)*)"', line.split(" // ")[0]):
                yield number, text
            if "`" in line and "func `" in line:
                yield number, line.split("`")[1]
            elif path.endswith(".swift") and not comment and not re.search(r'[{}=()"]', line):
                # Lines of a text in """.
                yield number, line
        else:
            yield number, line


def found(path: str, source: str) -> list[str]:
    """The hits of a file, a line each. A phrase over the end of a line is found too."""
    lines = list(texts(path, source))
    hits = []
    for index, (number, text) in enumerate(lines):
        following = ""
        if index + 1 < len(lines) and lines[index + 1][0] == number + 1:
            following = " " + re.sub(r"^\s*(?:#+|- )?\s*", "", lines[index + 1][1])
        for match in PATTERN.finditer(text + following):
            if match.start() < len(text):
                instead = PHRASES[(match.lastindex or 1) - 1][1]
                hits.append(f'{path}:{number}: "{match[0]}": write {instead}')
    return hits


def main() -> int:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, text=True,
        capture_output=True, check=True,
    ).stdout.splitlines()
    hits = []
    for path in sys.argv[1:] or listed:
        file = ROOT / path
        if LEFT_OUT.search(path) or not file.is_file():
            continue
        is_script = file.suffix == "" and file.read_bytes()[:2] == b"#!"
        if is_script or file.suffix in {".swift", ".proto", ".md", ".py", ".sql", ".txt"}:
            hits += found(path, file.read_text())
    print("\n".join(hits) or "no phrase of the list is used")
    return 1 if hits else 0


if __name__ == "__main__":
    sys.exit(main())
