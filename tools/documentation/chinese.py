"""Checks the Chinese texts beside the schema: chinese.py DESCRIPTOR_SET [FOLDER], by default Proto/zh.

Every service, method, field, enum value, reason, text of the CLI and text of tonglud's help has one; none
is left over; each is Chinese, in the order of the schema, and uses the words of Proto/zh/glossary.txt. DESCRIPTOR_SET is made by
protoc --include_imports. Each fault is a line; the exit status is 1.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import sources
from google.protobuf import descriptor_pb2
from tonglu.options.v1 import options_pb2

Field = descriptor_pb2.FieldDescriptorProto
TEXTS = sources.ROOT / "Proto/zh"
# A header must leave room for the others on 80 columns.
HEADER_COLUMNS = 16
INTERPOLATION = r'\\\(((?:[^()"]|"[^"]*"|\((?:[^()]|\([^()]*\))*\))*)\)'
CHINESE = re.compile(r"[\u4e00-\u9fff]")
# Texts that people read: localized("…") of the CLI, template("…") of its parser's texts, help and errors.
OWN_TEXT = re.compile(
    r"\b(?:(?:localized|template|ArgumentHelp|ValidationError)\(|(?:help|abstract|discussion):)\s*"
    + sources.TEXT,
    re.S,
)
# Texts of a program's help.
HELP_TEXT = re.compile(r"\b(?:ArgumentHelp\(|(?:help|abstract|discussion):)\s*" + sources.TEXT, re.S)
# The files of texts by their English: of the CLI, and of the man page of tonglud.
BY_ENGLISH = {"program", "server"}
# Texts that are printed as they are.
UNMARKED = re.compile(r'\bOutput\.(?:say|note)\(\s*"(?![^"]{0,9}")|\bTable\(header: \["[A-Z]')


@dataclass
class Text:
    """A line: its key, the text, and what follows a bar."""

    key: str
    first: str
    second: str
    number: int


@dataclass
class Wanted:
    """The keys that a file must and may have, in order."""

    required: list[str] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)


def columns(text: str) -> int:
    """The width on a terminal."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def lines_of(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line and not line.startswith("#"):
            yield number, line


def texts_of(path: Path) -> list[Text]:
    """The texts of a file. ValueError for a line of another form."""
    separator = " => " if path.stem in BY_ENGLISH else ": "
    found = []
    for number, line in lines_of(path):
        key, middle, rest = line.partition(separator)
        if not middle or not rest or rest != rest.strip():
            raise ValueError(f"{path.name}:{number}: KEY{separator}TEXT, or KEY: TEXT | TEXT")
        first, _, second = (rest, "", "") if separator == " => " else rest.partition(" | ")
        found.append(Text(key, first, second, number))
    return found


class Schema:
    """What the schema has: keys by file, names of fields, and the fields that are options."""

    def __init__(self, serialized: bytes) -> None:
        self.wanted: dict[str, Wanted] = {}
        # By key, `Order.number`: the field's name.
        self.fields: dict[str, str] = {}
        self.options: set[str] = set()
        self._messages: dict[str, descriptor_pb2.DescriptorProto] = {}
        files = [
            file
            for file in descriptor_pb2.FileDescriptorSet.FromString(serialized).file
            if file.name.startswith("tonglu/v1/")
        ]
        for file in files:
            wanted = self.wanted[Path(file.name).stem] = Wanted()
            for service in file.service:
                wanted.required.append(service.name)
                wanted.required += [f"{service.name}.{method.name}" for method in service.method]
            self._values(file.enum_type, wanted)
            for message in file.message_type:
                self._message(message, "", wanted)
            wanted.allowed.sort()
        for file in files:
            for service in file.service:
                for method in service.method:
                    if not method.options.Extensions[options_pb2.own_command]:
                        self._request(method.input_type.removeprefix(".tonglu.v1."))

    @staticmethod
    def _values(enums: Iterable[descriptor_pb2.EnumDescriptorProto], wanted: Wanted) -> None:
        wanted.required += [value.name for one in enums for value in one.value if value.number]

    def _message(
        self, message: descriptor_pb2.DescriptorProto, outer: str, wanted: Wanted
    ) -> None:
        name = outer + message.name
        self._messages[name] = message
        self._values(message.enum_type, wanted)
        for one in message.field:
            self.fields[f"{name}.{one.name}"] = one.name
            wanted.allowed.append(f"{name}.{one.name}")
        for nested in message.nested_type:
            self._message(nested, name + ".", wanted)

    def _request(self, name: str) -> None:
        """The options of a request: its fields, and those of a single message in it."""
        for one in self._messages[name].field:
            inner = one.type_name.removeprefix(".tonglu.v1.")
            single = one.type == Field.TYPE_MESSAGE and one.label != Field.LABEL_REPEATED
            names = {other.name for other in self._messages[name].field}
            if single and inner in self._messages:
                own = [other.name for other in self._messages[inner].field]
                if names.isdisjoint(own):
                    self.options.update(f"{inner}.{other}" for other in own)
                    continue
            if one.name != "request_id":
                self.options.add(f"{name}.{one.name}")


def own_texts(files: dict[str, str], pattern: re.Pattern[str] = OWN_TEXT) -> set[str]:
    """The texts of a program in its sources, with {0} and {1} for values."""
    found = set()
    for text in files.values():
        for match in pattern.finditer(sources.uncommented(text)):
            if match["block"] is not None:
                joined = re.sub(r"\\\n\s*", "", match["block"].strip("\n"))
                joined = "\n".join(line.strip() for line in joined.split("\n")).strip()
            else:
                joined = "".join(one[1:-1] for one in re.findall(sources.LITERAL, match["text"]))
            # swift-argument-parser prints the paragraphs of a discussion one by one.
            is_help = pattern is HELP_TEXT or match[0].startswith(("help", "abstract", "discussion"))
            for part in joined.split("\n\n") if is_help else [joined]:
                count = iter(range(10))
                numbered = re.sub(INTERPOLATION, lambda _: "{%d}" % next(count), part)
                found.add(numbered.replace('\\"', '"').replace("\n", "\\n"))
    return {text for text in found if text}


def unmarked(files: dict[str, str]) -> list[str]:
    """Texts of the CLI that people read in English alone."""
    faults = []
    for path, text in files.items():
        for match in UNMARKED.finditer(sources.uncommented(text)):
            faults.append(f'{path}: {match[0]}…: write localized("…")')
    return faults


class Lint:
    """The faults of the texts."""

    def __init__(
        self, schema: Schema, reasons: Iterable[str], own: dict[str, set[str]], folder: Path
    ) -> None:
        self.faults: list[str] = []
        self.texts: dict[str, Text] = {}
        self.files = {path.stem: texts_of(path) for path in sorted(folder.glob("*.txt"))}
        self.glossary = self.files.pop("glossary", [])
        for stem, texts in self.files.items():
            for text in texts:
                # The man page of tonglud is made apart: it may have a text of the CLI.
                key = f"server: {text.key}" if stem == "server" else text.key
                if key in self.texts:
                    self.say(stem, text, "is there twice")
                self.texts[key] = text
        names = sorted(set(schema.fields.values()))
        expected = dict(schema.wanted)
        expected["fields"] = Wanted(names)
        expected["refusals"] = Wanted(sorted(reasons))
        expected |= {stem: Wanted(sorted(texts)) for stem, texts in own.items()}
        for stem in sorted(set(self.files) | set(expected)):
            if stem not in expected:
                self.faults.append(f"Proto/zh/{stem}.txt: the schema has no {stem}.proto")
                continue
            self.compare(stem, expected[stem])
        self.check_fields(schema)
        for stem, texts in self.files.items():
            for text in texts:
                self.check_words(stem, text)

    def say(self, stem: str, text: Text, fault: str) -> None:
        self.faults.append(f"Proto/zh/{stem}.txt:{text.number}: {text.key}: {fault}")

    def compare(self, stem: str, wanted: Wanted) -> None:
        """No key is missing or left over, and they are in order."""
        texts = self.files.get(stem, [])
        keys = [text.key for text in texts]
        order = wanted.required + wanted.allowed
        known = {key: index for index, key in enumerate(order)}
        missing = [key for key in wanted.required if key not in set(keys)]
        self.faults += [f"Proto/zh/{stem}.txt: {key}: has no Chinese" for key in missing]
        last = -1
        for text in texts:
            if text.key not in known:
                self.say(stem, text, "is left over: nothing has this name")
                continue
            if stem not in BY_ENGLISH and known[text.key] < last:
                self.say(stem, text, f"stands after {order[last]}: keep the order of the schema")
            last = max(last, known[text.key])

    def check_fields(self, schema: Schema) -> None:
        shared = {text.key: text for text in self.files.get("fields", [])}
        for key, name in schema.fields.items():
            own = self.texts.get(key)
            common = shared.get(name)
            header = own or common
            if header and columns(header.first) > HEADER_COLUMNS:
                self.faults.append(f"{key}: the header {header.first} is wider than 16 columns")
            if header and header.first[-1] in "。，；：":
                self.faults.append(f"{key}: a header is a noun without punctuation")
            if key in schema.options:
                text = (own and own.second) or (common and common.second) or ""
                if not text.endswith("。"):
                    self.faults.append(f"{key}: is an option: its help is a sentence after a bar")
            if own and common and (own.first, own.second) == (common.first, common.second):
                self.faults.append(f"{key}: is as fields.txt has it: leave it out")

    def check_words(self, stem: str, text: Text) -> None:
        """It is Chinese, and uses the glossary's words."""
        both = text.first + text.second
        # Names, numbers and values need no Chinese.
        words = re.sub(r"\{\d\}|\btonglu\b", "", text.key)
        plain = stem in BY_ENGLISH and re.fullmatch(r"(?:\{\d\}|\btonglu\b|\W)+", text.first)
        if re.search(r"[A-Za-z]{2}", words) and not plain and not CHINESE.search(text.first):
            self.say(stem, text, "is not Chinese")
        for entry in self.glossary:
            for word in filter(None, entry.second.split("、")):
                if word in both:
                    self.say(stem, text, f"has {word}: write {entry.first}")
        if stem in BY_ENGLISH:
            places = [sorted(re.findall(r"\{\d\}", one)) for one in (text.key, text.first)]
            if places[0] != places[1]:
                self.say(stem, text, "has other values than the English")


def main() -> int:
    schema = Schema(Path(sys.argv[1]).read_bytes())
    everything = dict(sources.files("Sources", "clients/swift"))

    def under(folder: str) -> dict[str, str]:
        return {path: text for path, text in everything.items() if path.startswith(folder)}

    cli = under("clients/swift/tonglu/")
    own = {"program": own_texts(cli), "server": own_texts(under("Sources/Programs/tonglud/"), HELP_TEXT)}
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else TEXTS
    lint = Lint(schema, sources.reasons_of(everything), own, folder)
    faults = lint.faults + unmarked(cli)
    print("\n".join(faults) or f"{len(lint.texts)} Chinese texts: none is missing or left over")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
