"""The man pages and the configuration file of the package, from the options that the programs
themselves print (--experimental-dump-help): a page cannot differ from the program's help."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

ENGLISH = {
    "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "groups": "GROUPS",
    "commands": "COMMANDS", "options": "OPTIONS", "common": "OPTIONS OF ALL COMMANDS",
    "files": "FILES", "see": "SEE ALSO", "default": "default: {}", "values": "one of {}",
    "required": "required", "repeated": "may be repeated", "or": "or",
    "manual": "Tonglu Manual",
}  # fmt: skip
CHINESE = {
    "name": "名称", "synopsis": "概要", "description": "说明", "groups": "命令组",
    "commands": "命令", "options": "选项", "common": "所有命令的选项", "files": "文件",
    "see": "参见", "default": "默认：{}", "values": "可选：{}", "required": "必填",
    "repeated": "可重复", "or": "或", "manual": "通路手册",
}  # fmt: skip

# Defaults that depend on the machine.
OF_THE_MACHINE = {"loops"}

# The Chinese of tonglud's help, which is English only: checked by tools/documentation/chinese.py.
SERVER_TEXTS = Path(__file__).resolve().parents[2] / "Proto/zh/server.txt"
# The texts of the parser itself.
PARSER_TEXTS = {
    "Show the version.": "显示程序的版本。",
    "Show help information.": "显示帮助。",
    "Show subcommand help information.": "显示命令的帮助。",
}

# Not settings: as in Sources/Programs/tonglud/Configured.swift.
NOT_SETTINGS = {"config", "help", "version", "to", "experimental-dump-help"}


def dump(program: Path, language: str) -> dict:
    """The commands and options of a program."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "TONGLU"))}
    printed = subprocess.run(
        [program, "--experimental-dump-help"], env=environment | {"LANG": language},
        capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    return json.loads(printed.stdout)["command"]


class Chinese:
    """Turns the help of tonglud into Chinese. KeyError for a text that has none."""

    def __init__(self, path: Path = SERVER_TEXTS) -> None:
        lines = path.read_text().splitlines()
        texts = dict(line.split(" => ", 1) for line in lines if not line.startswith("#"))
        self.texts = texts | PARSER_TEXTS
        # A text with values in places, as a pattern of the English with them.
        self.patterns = {
            re.compile(re.sub(r"\\{\d\\}", "(.*)", re.escape(english)), re.DOTALL): chinese
            for english, chinese in texts.items() if "{0}" in english
        }  # fmt: skip

    def text(self, english: str) -> str:
        if chinese := self.texts.get(english):
            return chinese
        for pattern, chinese in self.patterns.items():
            if found := pattern.fullmatch(english):
                return chinese.format(*found.groups())
        raise KeyError(f"{SERVER_TEXTS.name} has no line for: {english}")

    def help(self, part: dict) -> dict:
        """A command with its options and commands, or an option."""
        translated = dict(part)
        for name in ["abstract", "discussion"]:
            if text := part.get(name):
                paragraphs = re.split(r"\n\s*\n", text.strip("\n"))
                translated[name] = "\n\n".join(map(self.text, paragraphs))
        for name in ["arguments", "subcommands"]:
            if name in part:
                shown = [one for one in part[name] if one.get("shouldDisplay", True)]
                translated[name] = [self.help(one) for one in shown]
        return translated


def roff(text: str) -> str:
    """A text as roff shows it: no character has another meaning."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga")
    text = text.replace("'", "\\(aq").replace("^", "\\(ha").replace("~", "\\(ti")
    return re.sub(r"^\.", r"\\&.", text, flags=re.MULTILINE)


def paragraphs(text: str) -> list[str]:
    """The lines of a text of help: blank lines part paragraphs, indented lines stay as they are."""
    lines: list[str] = []
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip("\n"))):
        if number:
            lines.append(".PP")
        for line in paragraph.splitlines():
            if line.startswith("  "):
                lines += [".br", roff(line.strip())]
            elif line.strip():
                lines.append(roff(line.strip()))
    return lines


def shown(command: dict) -> list[dict]:
    """The options and arguments of a command that its help has."""
    return [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]


def name_of(argument: dict) -> str:
    if argument["kind"] == "positional":
        return f"<{argument['valueName']}>"
    names = [("-" if n["kind"] == "short" else "--") + n["name"] for n in argument["names"]]
    value = f" <{argument['valueName']}>" if argument["kind"] == "option" else ""
    return ", ".join(names) + value


def subcommands(command: dict) -> list[dict]:
    return [
        c for c in command.get("subcommands", [])
        if c["commandName"] != "help" and c.get("shouldDisplay", True)
    ]  # fmt: skip


def option(argument: dict, words: dict[str, str]) -> list[str]:
    notes = []
    if not argument["isOptional"]:
        notes.append(words["required"])
    if argument["isRepeating"]:
        notes.append(words["repeated"])
    if values := argument.get("allValues"):
        notes.append(words["values"].format(", ".join(values)))
    default = argument.get("defaultValue")
    is_fixed = argument["kind"] != "flag" and argument["valueName"] not in OF_THE_MACHINE
    if default and is_fixed:
        notes.append(words["default"].format(default))
    text = [argument.get("abstract", ""), f"({'; '.join(notes)})" if notes else ""]
    lines = [".TP", f"\\fB{roff(name_of(argument))}\\fR", *paragraphs(" ".join(text).strip())]
    if discussion := argument.get("discussion"):
        lines += [roff(line.strip()) for line in discussion.splitlines() if line.strip()]
    return lines


def synopsis(path: str, command: dict) -> str:
    parts = [f"\\fB{roff(path)}\\fR"]
    for argument in shown(command):
        is_named = argument["kind"] != "positional"
        if is_named and argument["isOptional"]:
            continue
        name = roff(name_of(argument))
        parts.append(f"[{name}]" if argument["isOptional"] else name)
    if any(a["kind"] != "positional" and a["isOptional"] for a in shown(command)):
        parts.append("[\\fIoptions\\fR]")
    return " ".join(parts)


def common(commands: list[dict]) -> list[dict]:
    """The options that all of these commands have, in the same words."""
    if len(commands) < 2:
        return []
    texts = [{json.dumps(a, sort_keys=True) for a in shown(c)} for c in commands]
    everywhere = set.intersection(*texts)
    return [a for a in shown(commands[0]) if json.dumps(a, sort_keys=True) in everywhere]


class Page:
    """One man page."""

    def __init__(self, name: str, section: int, words: dict[str, str], release: str, date: str):
        self.words = words
        self.lines = [
            f'.TH "{roff(name).upper()}" "{section}" "{date}" "{release}" "{words["manual"]}"',
            ".nh", ".ad l",
        ]  # fmt: skip

    def section(self, key: str, *lines: str) -> None:
        self.lines += [f".SH {self.words[key]}", *lines]

    def command(self, path: str, command: dict, without: list[dict]) -> None:
        self.lines += [f".SS {roff(path)}", synopsis(path, command), ".PP"]
        self.lines += paragraphs(command.get("abstract", ""))
        if discussion := command.get("discussion"):
            self.lines += [".PP", *paragraphs(discussion)]
        for argument in shown(command):
            if argument not in without:
                self.lines += option(argument, self.words)

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def program_page(command: dict, section: int, words: dict[str, str], release: str, date: str,
                 groups: list[str], files: list[tuple[str, str]]) -> str:  # fmt: skip
    """The page of a program: its own commands; its groups by their pages."""
    name = command["commandName"]
    page = Page(name, section, words, release, date)
    page.section("name", f"{roff(name)} \\- {roff(command['abstract'].rstrip('.。'))}")
    page.section("synopsis", f"\\fB{name}\\fR [\\fIcommand\\fR] [\\fIoptions\\fR]")
    page.section("description", *paragraphs(command.get("discussion", "")))
    listed = subcommands(command)
    own = [c for c in listed if c["commandName"] not in groups]
    if grouped := [c for c in listed if c["commandName"] in groups]:
        page.section("groups")
        for group in grouped:
            title = f"\\fB{roff(name)}\\-{roff(group['commandName'])}\\fR(1)"
            page.lines += [".TP", title, *paragraphs(group.get("abstract", ""))]
    shared = common(own)
    page.section("commands")
    for each in own:
        page.command(f"{name} {each['commandName']}", each, shared)
    page.section("common")
    for argument in shared:
        page.lines += option(argument, words)
    if files:
        page.section("files")
        for path, text in files:
            page.lines += [".TP", f"\\fI{roff(path)}\\fR", roff(text)]
    other = "tonglu(1)" if section == 8 else "tonglud(8)"
    page.section("see", roff(other))
    return page.text()


def group_page(
    program: str, group: dict, words: dict[str, str], release: str, date: str
) -> str:
    """The page of a group of commands."""
    name = f"{program}-{group['commandName']}"
    page = Page(name, 1, words, release, date)
    page.section("name", f"{roff(name)} \\- {roff(group.get('abstract', '').rstrip('.。'))}")
    path = f"{program} {group['commandName']}"
    page.section("synopsis", f"\\fB{roff(path)}\\fR \\fIcommand\\fR [\\fIoptions\\fR]")
    if discussion := group.get("discussion"):
        page.section("description", *paragraphs(discussion))
    commands = subcommands(group)
    shared = common(commands)
    page.section("commands")
    for each in commands:
        page.command(f"{path} {each['commandName']}", each, shared)
    if shared:
        page.section("common")
        for argument in shared:
            page.lines += option(argument, words)
    page.section("see", roff(f"{program}(1)"))
    return page.text()


FILES = [
    ("/etc/tonglu/tonglud.conf", "The configuration: each option of serve and backup is a key.",
     "配置文件：serve 和 backup 的每个选项都是一个键。"),
    ("/var/lib/tonglu", "The data directory of the service.", "服务的数据目录。"),
    ("/var/backups/tonglu", "The backups of tonglud-backup.timer.",
     "tonglud-backup.timer 所做的备份。"),
]  # fmt: skip


def pages(programs: Path, version: str, date: str) -> dict[str, str]:
    """The pages by their paths under /usr/share/man."""
    release = f"Tonglu {version}"
    server = dump(programs / "tonglud", "C.UTF-8")
    made = {}
    for folder, language, words in [("", "C.UTF-8", ENGLISH), ("zh_CN/", "zh_CN.UTF-8", CHINESE)]:
        is_chinese = words is CHINESE
        made[f"{folder}man8/tonglud.8"] = program_page(
            Chinese().help(server) if is_chinese else server, 8, words, release, date, [],
            [(path, texts[is_chinese]) for path, *texts in FILES],
        )  # fmt: skip
        client = dump(programs / "tonglu", language)
        grouped = [c for c in subcommands(client) if subcommands(c)]
        names = [c["commandName"] for c in grouped]
        made[f"{folder}man1/tonglu.1"] = program_page(
            client, 1, words, release, date, names, []
        )
        for group in grouped:
            path = f"{folder}man1/tonglu-{group['commandName']}.1"
            made[path] = group_page("tonglu", group, words, release, date)
    return made


# What the package sets: the places of the unit.
SET = {"data": "/var/lib/tonglu", "backups": "/var/backups/tonglu"}


def keys(server: dict) -> list[dict]:
    """The keys of the configuration file: the options of serve, then those of backup."""
    found: dict[str, dict] = {}
    for command in server["subcommands"]:
        if command["commandName"] not in {"serve", "backup"}:
            continue
        for argument in shown(command):
            name = argument["preferredName"]["name"]
            is_no = argument["kind"] == "flag" and name.startswith("no-")
            if name not in NOT_SETTINGS and not is_no:
                found.setdefault(name, argument)
    return list(found.values())


def settings(programs: Path) -> str:
    """/etc/tonglu/tonglud.conf: each key with its help and its default."""
    lines = [
        "# The configuration of tonglud. A line is key = value; a # begins a comment.",
        "# `tonglud doctor` checks it. After a change: systemctl restart tonglud",
    ]
    for argument in keys(dump(programs / "tonglud", "C.UTF-8")):
        name = argument["preferredName"]["name"]
        lines.append("")
        text = " ".join(argument.get("abstract", "").split())
        if values := argument.get("allValues"):
            text += f" One of: {', '.join(values)}."
        if argument["isRepeating"]:
            text += " The key may be in several lines."
        lines += wrapped(text)
        default = argument.get("defaultValue")
        if argument["kind"] == "flag":
            default = "no" if (default or "").startswith("--no-") or not default else "yes"
        if name in SET:
            lines.append(f"{name} = {SET[name]}")
        elif default and name not in OF_THE_MACHINE:
            lines.append(f"#{name} = {default}")
        else:
            lines.append(f"#{name} =")
    return "\n".join(lines) + "\n"


def wrapped(text: str, width: int = 96) -> list[str]:
    lines = ["#"]
    for word in text.split():
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append("#")
        lines[-1] += " " + word
    return lines
