"""Reads the Swift sources: the reasons with which calls are refused, and the limits in constants."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

CODES = {
    "cancelled": "CANCELLED",
    "unknown": "UNKNOWN",
    "invalidArgument": "INVALID_ARGUMENT",
    "deadlineExceeded": "DEADLINE_EXCEEDED",
    "notFound": "NOT_FOUND",
    "alreadyExists": "ALREADY_EXISTS",
    "permissionDenied": "PERMISSION_DENIED",
    "resourceExhausted": "RESOURCE_EXHAUSTED",
    "failedPrecondition": "FAILED_PRECONDITION",
    "aborted": "ABORTED",
    "outOfRange": "OUT_OF_RANGE",
    "unimplemented": "UNIMPLEMENTED",
    "internal": "INTERNAL",
    "unavailable": "UNAVAILABLE",
    "dataLoss": "DATA_LOSS",
    "unauthenticated": "UNAUTHENTICATED",
}

REASON = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|CANCELLED")
# A string literal on one line; an interpolation may contain literals.
LITERAL = r'"(?:[^"\\\n]|\\[^(\n]|\\\((?:[^()"\n]|"[^"\n]*"|\((?:[^()\n]|\([^()\n]*\))*\))*\))*"'
TEXT = rf'(?:"""(?P<block>.*?)"""|(?P<text>{LITERAL}(?:\s*\+\s*{LITERAL})*))'
NAME = r'(?:"(?P<literal>[A-Z][A-Z0-9_]*)"|(?P<name>[A-Za-z.]*\.?[A-Za-z]+))'
# Status(.notFound, "NOT_FOUND", "…"), also where only the arguments occur.
STATUS = re.compile(rf"\.(?P<code>{'|'.join(CODES)}),\s*{NAME}(?:,\s*(?:{TEXT})?|\s*\))", re.S)
INVALID = re.compile(rf"\.invalid\(\s*{NAME},\s*field:\s*(?P<field>[^,\n]+),\s*(?:{TEXT})?", re.S)
MALFORMED = re.compile(rf"\.malformed\(\s*{NAME},\s*{TEXT}", re.S)
# A check that takes the reason as an argument: Text.name(…, reason: "BAD_TITLE").
CHECKED = re.compile(r'\breason: "(?P<literal>[A-Z][A-Z0-9_]+)"(?P<name>)')
# A status whose code follows from another failure.
DERIVED = re.compile(rf"Status\(\s*Code\([^()]*\),\s*{NAME},\s*{TEXT}", re.S)
# Names of the same form: codes of gRPC and HTTP/2, variables of the environment.
NO_REASON = re.compile(rf"(?:OTEL|TONGLU|LC|XDG)_\w+|NO_COLOR|REFUSED_STREAM|{'|'.join(CODES.values())}")
CONSTANT = re.compile(
    r'static (?:let|var) (?P<name>\w+)(?:: \w+)? = (?:Reason\()?"(?P<literal>[A-Z][A-Z0-9_]+)"'
)


@dataclass
class Reason:
    """A reason in the sources."""

    codes: set[str] = field(default_factory=set)
    # The texts for people, with interpolations as {name}.
    texts: list[str] = field(default_factory=list)
    # The first two folders of the files: Sources/Engine.
    places: set[str] = field(default_factory=set)


def files(*folders: str) -> Iterator[tuple[str, str]]:
    """Paths and contents of the handwritten Swift files."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.swift")):
            if "Generated" not in path.parts:
                yield str(path.relative_to(ROOT)), path.read_text()


def uncommented(text: str) -> str:
    """The text without comments; slashes in strings are kept."""
    return re.sub(rf"({LITERAL})|//[^\n]*", lambda match: match.group(1) or "", text)


def shown(match: re.Match[str], numbers: dict[str, str]) -> str:
    """The text of a refusal for people: its literals joined, what is filled in by its name, a limit
    by its number."""
    groups = match.groupdict()
    if groups.get("block"):
        joined = re.sub(r"\\\n\s*", "", groups["block"])
        joined = " ".join(joined.split())
    elif groups.get("text"):
        joined = "".join(one[1:-1] for one in re.findall(LITERAL, groups["text"]))
    else:
        return ""

    def named(part: re.Match[str]) -> str:
        words: list[str] = re.findall(r"[A-Za-z]\w*", part.group(1))
        if words and words[0] in ("count", "range") and words[-1] in numbers:
            return numbers[words[-1]]
        return "{" + (words[-1] if words else "value") + "}"

    interpolation = r'\\\(((?:[^()"]|"[^"]*"|\((?:[^()]|\([^()]*\))*\))*)\)'
    return re.sub(interpolation, named, joined).replace('\\"', '"')


def reasons_of(texts: dict[str, str]) -> dict[str, Reason]:
    """The reasons of source files (contents by path). ValueError if a reason's code is unknown."""
    plain = {path: uncommented(text) for path, text in texts.items()}
    constants = {
        path: {match["name"]: match["literal"] for match in CONSTANT.finditer(text)}
        for path, text in plain.items()
    }
    shared = {name: literal for of_file in constants.values() for name, literal in of_file.items()}
    # Many files have a parameter of that name.
    shared.pop("reason", None)
    numbers = {path: numbers_of(text) for path, text in plain.items()}
    everywhere = {name: number for of_file in numbers.values() for name, number in of_file.items()}
    found: dict[str, Reason] = {}

    def add(match: re.Match[str], path: str, code: str) -> None:
        constant = (match["name"] or "").split(".")[-1]
        name = match["literal"] or constants[path].get(constant) or shared.get(constant)
        if not name:
            return
        reason = found.setdefault(name, Reason())
        reason.codes.add(code)
        reason.places.add("/".join(path.split("/")[:2]))
        text = shown(match, everywhere | numbers[path])
        if text and "field" in match.groupdict():
            path_of = match["field"].strip()
            if re.fullmatch(r'"[a-z0-9_.]+"', path_of):
                text = f"{path_of[1:-1]}: {text}"
        if text and text not in reason.texts:
            reason.texts.append(text)

    for path, text in plain.items():
        for match in STATUS.finditer(text):
            add(match, path, CODES[match["code"]])
        for match in INVALID.finditer(text):
            add(match, path, "INVALID_ARGUMENT")
        for match in MALFORMED.finditer(text):
            add(match, path, "INTERNAL")
        for match in CHECKED.finditer(text):
            add(match, path, "INVALID_ARGUMENT")
        for match in DERIVED.finditer(text):
            add(match, path, "")
    unknown = [
        f"{literal} ({path})"
        for literal, path in sorted(literals_of(texts).items())
        if literal not in found and not NO_REASON.fullmatch(literal)
    ]
    if unknown:
        raise ValueError("reasons whose code is unknown: " + ", ".join(unknown))
    return found


# static let days: ClosedRange<Int32> = 1...366
RANGE = re.compile(
    r"static let (?P<name>\w+)(?:: ClosedRange<\w+>)? = (?P<low>[\d_]+)\.\.\.(?P<high>[\d_]+)$", re.M
)


def numbers_of(text: str) -> dict[str, str]:
    """The limits and ranges of a source file as its texts show them, by the constant's name."""
    found = {
        limit.name: f"{int(limit.value):,}" for limit in limits_of({"": text})
    }
    for match in RANGE.finditer(text):
        found[match["name"]] = f"{int(match['low']):,} to {int(match['high']):,}"
    return found


def literals_of(texts: dict[str, str]) -> dict[str, str]:
    """Every literal in the form of a reason, with a file that contains it."""
    found = {}
    for path, text in texts.items():
        for literal in re.findall(r'"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"', uncommented(text)):
            found.setdefault(literal, path)
    return found


@dataclass
class Limit:
    """A constant that bounds something."""

    name: str
    value: int | float
    meaning: str
    path: str


# static let linesMax = 2_000, with the comment above it.
LIMIT = re.compile(
    r"(?P<comment>(?:^ *///[^\n]*\n)*)^ *(?:\w+ )*static let (?P<name>\w*(?:Max|Min|Default))"
    r"(?:: [\w.]+)? = (?P<value>[\d_.xA-Fa-f]+(?: *(?:\*|<<|-|\+) *[\d_]+)*)$",
    re.M,
)


def limits_of(texts: dict[str, str]) -> list[Limit]:
    """The constants of source files (contents by path) with names in Max, Min or Default."""
    found = []
    for path, text in texts.items():
        for match in LIMIT.finditer(text):
            comment = " ".join(
                line.strip().removeprefix("///").strip() for line in match["comment"].splitlines()
            )
            # Digits and the operators of LIMIT alone.
            value = eval(match["value"], {"__builtins__": {}})
            found.append(Limit(match["name"], value, comment, path))
    return found
