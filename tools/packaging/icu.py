"""Makes smaller Unicode data for the programs: those that Foundation has for every language and
encoding are most of a program, and Tonglu uses few of them.

icu.py ARCHIVE ASSEMBLY: reads the data of lib_FoundationICU.a and writes an assembly file, and
beside it the data that stay, for the linker's --wrap. What stays: the rules of all languages (time
zones, calendars, numbers, normalization, transliteration, by which pinyin are found), the order of
Chinese and of the root, and the texts of English and Chinese. What goes: the texts and orders of
other languages, tables of other encodings than Unicode, dictionaries for the words of Thai, Khmer,
Lao, Burmese and Chinese. ICU takes the root where a language has no data.

Tests/Tools/test_icu.py compares what both give, in a program that is linked with each."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

SYMBOL = re.compile(r"\bR (icudt\d+_dat)$", re.MULTILINE)
MEMBER = "icu_packaged_data.cpp.o"
LANGUAGES = {"en", "en_US", "en_US_POSIX", "zh", "zh_CN", "zh_Hans", "zh_Hans_CN"}
BREAKS = {"char.brk", "word.brk", "line.brk", "sent.brk", "title.brk"}
LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?")


def is_kept(name: str) -> bool:
    """Whether a file of the data stays; its name is without the first directory."""
    folder, _, file = name.rpartition("/")
    stem, _, kind = file.partition(".")
    if folder == "translit":
        return True
    if kind == "res":
        return stem in LANGUAGES or not LOCALE.fullmatch(stem)
    if folder == "brkitr":
        return file in BREAKS
    return kind != "cnv" and file != "unames.icu"


def entries(package: bytes) -> dict[str, bytes]:
    """The files of a common data package (CmnD) by their names, in their order.

    The table of contents begins with the number of entries; each has the offsets of its name and
    of its data from the table's start. An entry ends where the next begins."""
    (start,) = struct.unpack_from("<H", package)
    if package[2:4] != b"\xda\x27" or package[12:16] != b"CmnD":
        raise ValueError("no common data of ICU in little-endian order")
    (count,) = struct.unpack_from("<I", package, start)
    table = [struct.unpack_from("<II", package, start + 4 + 8 * at) for at in range(count)]
    ends = [data for _, data in table[1:]] + [len(package) - start]
    found = {}
    for (name, data), end in zip(table, ends, strict=True):
        text = package[start + name : package.index(b"\0", start + name)].decode("ascii")
        found[text] = package[start + data : start + end]
    return found


def packed(header: bytes, files: dict[str, bytes]) -> bytes:
    """A common data package of these files, in the order of their names."""
    names = b"".join(name.encode("ascii") + b"\0" for name in files)
    text = 4 + 8 * len(files)
    data = -(-(text + len(names)) // 16) * 16
    table, bodies = [struct.pack("<I", len(files))], []
    at = data
    for name, body in files.items():
        table.append(struct.pack("<II", text, at))
        text += len(name) + 1
        bodies.append(body + bytes(-len(body) % 16))
        at += len(bodies[-1])
    contents = b"".join(table) + names
    return header + contents + bytes(data - len(contents)) + b"".join(bodies)


def trimmed(package: bytes) -> bytes:
    (start,) = struct.unpack_from("<H", package)
    files = entries(package)
    kept = {name: body for name, body in files.items() if is_kept(name.partition("/")[2])}
    if not {"coll/zh.res", "translit/root.res", "zoneinfo64.res", "root.res"} <= {
        name.partition("/")[2] for name in kept
    }:
        raise ValueError("the data have another layout than this program knows")
    made = packed(package[:start], kept)
    if entries(made).keys() != kept.keys():
        raise ValueError("the table of contents is wrong")
    return made


def packaged(archive: Path) -> tuple[str, bytes]:
    """The symbol and the data in Foundation's library."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["ar", "x", archive.resolve(), MEMBER], cwd=folder, check=True)
        symbols = subprocess.run(
            ["nm", MEMBER], cwd=folder, check=True, capture_output=True, text=True
        ).stdout
        subprocess.run(
            ["objcopy", "-O", "binary", "-j", ".rodata", MEMBER, "data"], cwd=folder, check=True
        )
        symbol = SYMBOL.search(symbols)
        if symbol is None:
            raise ValueError(f"{archive} has no data of ICU")
        return symbol[1], (Path(folder) / "data").read_bytes()


ASSEMBLY = """\
    .section .rodata.icu, "a"
    .balign 16
    .globl __wrap_{symbol}
    .type __wrap_{symbol}, @object
__wrap_{symbol}:
    .incbin "{data}"
    .size __wrap_{symbol}, . - __wrap_{symbol}
    .section .note.GNU-stack, "", @progbits
"""


def write(archive: Path, assembly: Path) -> str:
    """Writes the assembly and the data; returns the symbol that it stands for."""
    symbol, package = packaged(archive)
    data = assembly.with_suffix(".dat")
    data.write_bytes(trimmed(package))
    assembly.write_text(ASSEMBLY.format(symbol=symbol, data=data.resolve()))
    return symbol


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(write(Path(sys.argv[1]), Path(sys.argv[2])))
