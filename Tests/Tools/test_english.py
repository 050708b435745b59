"""The lint of phrases that the project's English avoids."""

import sys

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools" / "documentation"))

import english  # noqa: E402

EXAMPLES = [example for _, _, example in english.PHRASES]


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize(
    "path, source",
    [
        ("Sources/A.swift", "  /// {}\n  let a = 1"),
        ("Sources/A.swift", "  let a = 1  // {}"),
        ("Sources/A.swift", '  throw Status(.aborted, "A_REASON", "{}")'),
        ("Sources/A.swift", '    help: """\n      {}\n      """)'),
        ("Proto/a.proto", "  // {}\n  int64 id = 1;"),
        ("README.md", "- {}"),
        ("tools/a.py", "def a():\n    # {}"),
        ("tools/run", "#!/usr/bin/env bash\n# {}"),
    ],
    ids=["comment", "trailing", "error", "help", "proto", "markdown", "python", "script"],
)
def test_every_phrase_is_found_wherever_people_read_it(path, source, example):
    hits = english.found(path, source.format(example))
    assert len(hits) == 1 and hits[0].startswith(path)


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_phrase_over_the_end_of_a_line_is_found(example):
    phrase = english.PATTERN.search(example)[0]
    if " " in phrase:
        first, rest = example.replace(phrase, phrase.replace(" ", "\n", 1)).split("\n")
        assert len(english.found("A.swift", f"/// {first}\n/// {rest}")) == 1


def test_plain_english_has_no_hits():
    for text in ("The call continues as long as it may.", "Two rules cannot be told apart.", "one more"):
        assert english.found("A.swift", f"/// {text}") == []


def test_generated_files_and_contracts_of_others_are_left_out():
    for path in ("Sources/Domains/CRM/Generated/A.swift", "Proto/google/rpc/status.proto"):
        assert english.LEFT_OUT.search(path)
