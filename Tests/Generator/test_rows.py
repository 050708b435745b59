"""The structs of rows, from a Schema.sql with every form, and from refused ones."""

import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROWS = Path(os.environ["TONGLU_PLUGIN_BUILD"]) / "debug" / "schema-rows"
SAMPLE = (HERE / "sample/Schema.sql").read_text()


def generate(folder: Path, schema: str) -> subprocess.CompletedProcess[str]:
    (folder / "Schema.sql").write_text(schema)
    return subprocess.run(
        [ROWS, folder / "Schema.sql", folder / "Rows.swift"],
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_every_form_is_generated_as_recorded(tmp_path):
    done = generate(tmp_path, SAMPLE)
    assert done.returncode == 0, done.stderr
    made = (tmp_path / "Rows.swift").read_text()
    assert made == (HERE / "golden/SampleRows.swift.txt").read_text()


@pytest.mark.parametrize(
    "what, old, new, told",
    [
        (
            "a column that follows from none",
            "-- from Text.fold(code)",
            "-- from Text.fold(title)",
            "samples.code_folded follows from no column title",
        ),
        (
            "a struct of a column that there is not",
            "-- reads SampleEntry: id, kind,",
            "-- reads SampleEntry: id, sort,",
            "SampleEntry reads no column sort of samples",
        ),
        (
            "a struct of no table",
            "DROP TABLE leftovers;",
            "-- record LostRecord",
            "a struct is named and no table follows",
        ),
    ],
)
def test_invalid_schemas_are_refused(tmp_path, what, old, new, told):
    assert old in SAMPLE, what
    done = generate(tmp_path, SAMPLE.replace(old, new, 1))
    assert done.returncode != 0, what
    assert told in done.stderr, done.stderr
    assert not (tmp_path / "Rows.swift").exists(), what
