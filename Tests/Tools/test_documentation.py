"""The documentation generator's reading of the sources and the schema."""

import subprocess
import sys

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools" / "documentation"))

import markdown  # noqa: E402
import pages  # noqa: E402
import schema  # noqa: E402
import sources  # noqa: E402


def reasons(text):
    return sources.reasons_of({"Sources/Engine/A.swift": text})


def test_a_reason_has_the_code_and_the_text_of_its_status():
    found = reasons('throw Status(.notFound, "NOT_FOUND", "no \\(noun) \\(Int(id))")')
    assert (found["NOT_FOUND"].codes, found["NOT_FOUND"].texts) == (
        {"NOT_FOUND"}, ["no {noun} {id}"],
    )


def test_a_text_over_several_literals_is_one():
    found = reasons('Status(\n  .aborted, "STALE_VERSION",\n  "at version \\(stored): "\n + "read it")')
    assert found["STALE_VERSION"].texts == ["at version {stored}: read it"]


def test_a_limit_in_a_text_is_its_number():
    found = reasons(
        "static let linesMax = 2_000\nstatic let days: ClosedRange<Int32> = 1...366\n"
        'throw .invalid("BAD_LINES", field: "lines", "at most \\(count: Self.linesMax) lines")\n'
        'throw .invalid("BAD_DAYS", field: "days", "\\(range: days) days, not \\(count: given)")'
    )
    assert found["BAD_LINES"].texts == ["lines: at most 2,000 lines"]
    assert found["BAD_DAYS"].texts == ["days: 1 to 366 days, not {given}"]


def test_a_field_at_fault_is_named():
    found = reasons('throw .invalid("BAD_BODY", field: "body", "1 to 2,000 characters")')
    assert (found["BAD_BODY"].codes, found["BAD_BODY"].texts) == (
        {"INVALID_ARGUMENT"}, ["body: 1 to 2,000 characters"],
    )


def test_a_constant_is_replaced_by_its_reason():
    found = reasons(
        'static let busyReason = "POOL_BUSY"\nlet a = Status(.unavailable, busyReason, "later")'
    )
    assert found["POOL_BUSY"].codes == {"UNAVAILABLE"}


def test_a_reason_passed_to_a_check_is_found():
    assert reasons('try Text.key(sku, reason: "BAD_SKU")')["BAD_SKU"].codes == {"INVALID_ARGUMENT"}


def test_a_reason_without_a_code_is_refused_and_one_in_a_comment_is_none():
    assert reasons('// "ONLY_TOLD" is not thrown') == {}
    with pytest.raises(ValueError, match="LOST_REASON"):
        reasons('let reason = "LOST_REASON"')


def test_a_limit_is_its_value_with_its_comment():
    text = "  /// Lines of one order,\n  /// at most.\n  private static let linesMax: Int = 2 * 1_000\n"
    [limit] = sources.limits_of({"Sources/A.swift": text})
    assert (limit.name, limit.value, limit.meaning) == (
        "linesMax", 2_000, "Lines of one order, at most.",
    )


def test_refusals_of_a_comment_have_their_conditions():
    comment = "Does it.\n\nRefusals: BAD_A (not (yet) set,\nor late), BAD_B and BAD_C (x), BAD_D."
    assert schema.refusals_of(comment) == (
        "Does it.",
        {"BAD_A": "not (yet) set, or late", "BAD_B": "x", "BAD_C": "x", "BAD_D": ""},
    )


def test_names_in_comments_are_code_and_reasons_are_links():
    text = markdown.Text({"BAD_TEXT"}).inline("`a` total_e4 <b> *c*\n BAD_TEXT")
    assert text == r"`a` `total_e4` \<b\> \*c\* [`BAD_TEXT`](doc:Reasons#BAD_TEXT)"


def written(tmp_path, limits="streams 1000 0-2147483647 REFUSED_STREAM [streams, protocol]\n"):
    protos = sorted(str(path.relative_to(ROOT / "Proto")) for path in ROOT.glob("Proto/tonglu/**/*.proto"))
    descriptors = tmp_path / "schema.pb"
    subprocess.run(
        ["protoc", "-I", "Proto", "--include_imports", "--include_source_info", "-o", descriptors, *protos],
        cwd=ROOT, check=True,
    )
    (tmp_path / "limits.txt").write_text(limits)
    folder = tmp_path / "pages"
    folder.mkdir()
    subprocess.run(
        [sys.executable, pages.__file__, descriptors, tmp_path / "limits.txt", folder], check=True
    )
    return {path.stem: path.read_text() for path in folder.iterdir()}, schema.Schema(descriptors.read_bytes())


def test_every_rpc_reason_and_limit_has_its_place(tmp_path):
    articles, contract = written(tmp_path)
    for service in contract.services:
        for method in service.methods:
            assert f"<doc:{method.name}-RPC>" in articles[service.name]
            assert f"- Path: `{method.path}`" in articles[f"{method.name}-RPC"]
    headings = {line[4:] for line in articles["Reasons"].splitlines() if line.startswith("### ")}
    thrown = sources.reasons_of(dict(sources.files("Sources", "clients/swift")))
    assert headings == set(thrown) and "OUT_OF_STOCK" in headings
    assert articles["Reasons"].count("What to do: ") >= len(headings) - 1
    assert "| `streams` | 1,000 | 0 to 2^31 − 1 | `REFUSED_STREAM` | `streams`, `protocol` |" in (
        articles["Limits"]
    )


def test_a_refusal_of_the_schema_that_no_source_has_is_refused():
    contract = schema.Schema(b"")
    method = schema.Method("A", "/S/A", "", {"GONE_REASON": ""}, "", "", [], "", [])
    contract.services.append(schema.Service("S", "D", "s", "", [method]))
    with pytest.raises(ValueError, match="GONE_REASON"):
        pages.Pages(contract, {})
