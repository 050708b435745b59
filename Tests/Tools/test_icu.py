"""The package's data of Unicode, from which tools/packaging/icu.py leaves out what Tonglu has no use
for: a program that is linked with them gives what it gives with Foundation's own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "tools/packaging"
sys.path.insert(0, str(PACKAGING))

import icu  # noqa: E402

# Everything for which the programs' sources call Foundation and Foundation reads data of ICU.
PROGRAM = r"""
import Foundation

let scalars = [0x20...0x2FF, 0x370...0x52F, 0x3400...0x34FF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
  0xFF00...0xFFEF].flatMap { $0.compactMap(Unicode.Scalar.init) }
let characters = scalars.map { String($0) }
for text in characters {
  let latin = text.applyingTransform(.mandarinToLatin, reverse: false) ?? "-"
  let plain = latin.applyingTransform(.stripDiacritics, reverse: false) ?? "-"
  let simple = text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? "-"
  print(text, latin, plain, simple, text.decomposedStringWithCanonicalMapping,
    text.decomposedStringWithCompatibilityMapping, text.lowercased(), text.uppercased())
}
let words = characters.indices.filter { $0 % 7 == 0 }.map { characters[$0] + "\($0 % 100)" }
let dictionary = Locale(identifier: "zh_CN")
print(words.sorted {
  $0.compare($1, options: [.caseInsensitive, .numeric], range: nil, locale: dictionary)
    == .orderedAscending
}.joined(separator: " "))
for name in TimeZone.knownTimeZoneIdentifiers.sorted() {
  guard let zone = TimeZone(identifier: name) else { fatalError(name) }
  let offsets = stride(from: -1_000_000_000, to: 3_000_000_000, by: 7_654_321).map {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0)))
  }
  print(name, offsets.map { String($0) }.joined(separator: ","))
}
print(TimeZone(identifier: "Mars/Base") as Any, String(format: "%.7f %@", 30.25, "六"))
print("李 六\u{3000}".trimmingCharacters(in: .whitespaces), "一，二".replacingOccurrences(of: "，", with: ","))
print("湖滨 路".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "-")
print(CocoaError(.fileNoSuchFile).localizedDescription)
"""


def test_what_is_kept():
    for name in ["zoneinfo64.res", "supplementalData.res", "nfkc.nrm", "coll/zh.res", "coll/root.res",
                 "coll/ucadata.icu", "translit/root.res", "zh.res", "en_US.res", "root.res",
                 "brkitr/char.brk", "curr/root.res", "lang/pool.res", "zh_Hans_CN.res"]:  # fmt: skip
        assert icu.is_kept(name), name
    for name in ["de.res", "zh_Hant.res", "coll/ja.res", "zone/fr_CA.res", "ibm-964_P110-1999.cnv",
                 "brkitr/cjdict.dict", "unames.icu", "rbnf/vec.res"]:  # fmt: skip
        assert not icu.is_kept(name), name


def test_a_package_is_read_as_it_was_written():
    header = (32).to_bytes(2, "little") + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    files = {"icudt/a.res": b"x" * 16, "icudt/b/root.res": b"y" * 32}
    package = icu.packed(header, files)
    assert package[:32] == header and icu.entries(package) == files
    with pytest.raises(ValueError, match="no common data"):
        icu.entries(bytes(64))
    with pytest.raises(ValueError, match="another layout"):
        icu.trimmed(package)


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_smaller_data_give_what_the_programs_ask_for(tmp_path):
    target = json.loads(run("swiftc", "-static-stdlib", "-print-target-info"))
    libraries = Path(target["paths"]["runtimeResourcePath"]) / "linux"
    symbol = icu.write(libraries / "lib_FoundationICU.a", tmp_path / "icu.S")
    run("clang", "-c", tmp_path / "icu.S", "-o", tmp_path / "icu.o")
    (tmp_path / "main.swift").write_text(PROGRAM)
    command = ["swiftc", "-static-stdlib", "-Xlinker", "--gc-sections"]
    run(*command, "-c", tmp_path / "main.swift", "-o", tmp_path / "main.o")
    whole, small = tmp_path / "whole", tmp_path / "small"
    run(*command, tmp_path / "main.o", "-o", whole)
    run(*command, tmp_path / "main.o", "-o", small, "-Xlinker", f"--wrap={symbol}",
        "-Xlinker", tmp_path / "icu.o", "-Xlinker",
        f"--version-script={PACKAGING / 'exports.map'}")  # fmt: skip
    assert small.stat().st_size < whole.stat().st_size - 25_000_000
    expected = run(whole).splitlines()
    assert len(expected) > 20_000
    assert run(small).splitlines() == expected
