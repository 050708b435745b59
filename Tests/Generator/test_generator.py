"""The generator on a schema with features that the product's does not use, and on refused ones."""

import ast
import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PLUGIN = Path(os.environ["TONGLU_PLUGIN_BUILD"]) / "debug" / "protoc-gen-tonglu"
STUB_COMMENTS = PLUGIN.with_name("stub-comments")
SAMPLE = (HERE / "sample/tonglu/v1/sample.proto").read_text()
OUTPUTS = {
    "SampleServiceProtocol.swift": "Sources/Domains/Sample/Generated",
    "Sample.swift": "Sources/Domains/Sample/Generated/Messages",
    "SampleServiceClient.swift": "clients/swift/TongluClient/Generated",
    "SampleServiceCommands.swift": "clients/swift/tonglu/Commands/Sample/Generated",
    "sample.py": "clients/python/src/tonglu",
}


def generate(folder: Path, schema: str, *options: str) -> subprocess.CompletedProcess:
    source = folder / "schema/tonglu/v1/sample.proto"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(schema)
    output = folder / "out"
    output.mkdir(exist_ok=True)
    return subprocess.run(
        ["protoc", "-I", folder / "schema", "-I", ROOT / "Proto", f"--plugin={PLUGIN}",
         f"--tonglu_out={output}", *options, "tonglu/v1/sample.proto"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("name", OUTPUTS)
def test_every_form_is_generated_as_recorded(tmp_path, name):
    done = generate(tmp_path, SAMPLE)
    assert done.returncode == 0, done.stderr
    made = (tmp_path / "out" / OUTPUTS[name] / name).read_text()
    assert made == (HERE / "golden" / f"{name}.txt").read_text()


def test_a_command_has_the_texts_of_both_languages_where_there_is_chinese(tmp_path, monkeypatch):
    texts = tmp_path / "zh"
    texts.mkdir()
    (texts / "sample.txt").write_text(
        "SampleService.GetSample: 查看样品。\nSampleService: 样品。 | 只是样品。\n"
        "GetSampleRequest.sample_id: 样品 | 样品的编号。\n"
    )
    (texts / "program.txt").write_text("no name in {0} => {0} 没有名称\n")
    (texts / "glossary.txt").write_text("sample: 样品\n")
    monkeypatch.setenv("TONGLU_TEXTS", str(texts))
    done = generate(tmp_path, SAMPLE)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "out/clients/swift/tonglu"
    commands = (folder / "Commands/Sample/Generated/SampleServiceCommands.swift").read_text()
    assert ', "样品。"),' in commands and ', "只是样品。"),' in commands
    assert ', "查看样品。"),' in commands
    assert ', "必填。样品的编号。")' in commands
    own = (folder / "Commands/Sample/Generated/SampleChinese.swift").read_text()
    assert "GetSampleRequest.sample_id\t样品\n" in own and "SampleService" not in own
    shared = (folder / "Generated/SharedChinese.swift").read_text()
    assert "=no name in {0}\t{0} 没有名称\n" in shared


READ = """    option idempotency_level = NO_SIDE_EFFECTS;
    option (tonglu.options.v1.access) = {
      roles: [ROLE_STAFF]
    };
"""


@pytest.mark.parametrize(
    "what, old, new, told",
    [
        ("no access", READ, "    option idempotency_level = NO_SIDE_EFFECTS;\n", "access"),
        ("no roles", "roles: [ROLE_STAFF]", "", "is open to no role"),
        (
            "no request id",
            "message UpdateSampleRequest {\n  string request_id = 1 "
            "[(tonglu.options.v1.required) = true];",
            "message UpdateSampleRequest {",
            "request_id",
        ),
        (
            "a request id that need not be there",
            "message UpdateSampleRequest {\n  string request_id = 1 "
            "[(tonglu.options.v1.required) = true];",
            "message UpdateSampleRequest {\n  string request_id = 1;",
            "request_id",
        ),
        (
            "an id of nothing", ' [(tonglu.options.v1.refers) = "Sample"];\n  oneof',
            ";\n  oneof", "holds an id: of what?",
        ),
        (
            "an id of an unknown noun", 'int64 id = 1 [(tonglu.options.v1.refers) = "Sample"]',
            'int64 id = 1 [(tonglu.options.v1.refers) = "Sampel"]', "it refers to that",
        ),
        (
            "ids of an unknown noun", 'sample_ids = 1 [(tonglu.options.v1.refers) = "Sample"]',
            'sample_ids = 1 [(tonglu.options.v1.refers) = "Sample|Sub"]', "no message with an id",
        ),
        (
            "a text that refers", "string cursor = 1;",
            'string cursor = 1 [(tonglu.options.v1.refers) = "Sample"];', "it is no id",
        ),
        ("a message in itself", "  Sample sample = 2;", "  UpdateSampleRequest deeper = 2;", ""),
        (
            "a client's stream with a generated command",
            "    option (tonglu.options.v1.own_command) = true;\n", "", "own_command",
        ),
        (
            "a mutation of the product without a request id",
            "roles: [ROLE_OWNER]\n    };", "roles: [ROLE_OWNER]\n    };\n"
            "    option (tonglu.options.v1.unkeyed) = true;", "unkeyed",
        ),
        (
            "a secret in a reply that is stored",
            "    option (tonglu.options.v1.secret) = true;\n", "", "replies with a secret",
        ),
        (
            "a secret in a message of a request", "  repeated Sample.Sub subs = 6;",
            "  repeated SetSecretResponse subs = 6;", "request itself",
        ),
        (
            "a secret that is no text",
            "  string current_secret = 2 [(tonglu.options.v1.secret_field) = true];",
            "  bytes current_secret = 2 [(tonglu.options.v1.secret_field) = true];",
            "a plain string",
        ),
        (
            "a read that asks first", READ,
            READ + "    option (tonglu.options.v1.asks_first) = true;\n", "asks first",
        ),
        (
            "a staged mutation that does not ask",
            '    option (tonglu.options.v1.changes_many) = "Sample";\n', "", "asks_first",
        ),
        (
            "many of an unknown noun", 'changes_many) = "Sample"', 'changes_many) = "Sampel"',
            "no message with an id",
        ),
        (
            "a plain mutation of many", "    option (tonglu.options.v1.heavy) = true;\n",
            '    option (tonglu.options.v1.changes_many) = "Sample";\n', "changes many",
        ),
        (
            "a staged mutation with a secret",
            "    option (tonglu.options.v1.staged) = true;\n",
            "    option (tonglu.options.v1.staged) = true;\n"
            "    option (tonglu.options.v1.secret) = true;\n", "is staged",
        ),
        (
            "services of two domains in a file", "message GetSampleRequest {",
            'service OtherService {\n  option (tonglu.options.v1.domain) = "Other";\n'
            '  option (tonglu.options.v1.command) = "other";\n}\nmessage GetSampleRequest {',
            "one domain a file",
        ),
        ("no domain", '  option (tonglu.options.v1.domain) = "Sample";\n', "", "domain"),
    ],
)
def test_what_the_projects_rules_forbid_is_refused(tmp_path, what, old, new, told):
    assert old in SAMPLE, what
    done = generate(tmp_path, SAMPLE.replace(old, new, 1))
    assert done.returncode != 0, what
    assert told in done.stderr, done.stderr
    assert not list((tmp_path / "out").rglob("*.swift")), what


def test_a_file_of_all_domains_has_no_field_of_a_domains_message(tmp_path):
    shared = tmp_path / "schema/tonglu/v1/shared.proto"
    shared.parent.mkdir(parents=True)
    shared.write_text(
        'syntax = "proto3";\npackage tonglu.v1;\nimport "tonglu/v1/sample.proto";\n'
        "message Shared {\n  Sample sample = 1;\n}\n"
    )
    done = generate(tmp_path, SAMPLE, "tonglu/v1/shared.proto")
    assert done.returncode != 0
    assert "is the engine's and has fields of" in done.stderr, done.stderr


def test_another_contract_has_messages_and_protocol_in_one_folder(tmp_path):
    done = generate(tmp_path, SAMPLE, "--tonglu_opt=folder=Contract,c_module=CSample")
    assert done.returncode == 0, done.stderr
    made = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.*")}
    assert made == {"Contract/Sample.swift", "Contract/SampleServiceProtocol.swift"}
    messages = (tmp_path / "out/Contract/Sample.swift").read_text()
    assert "public import CSample\n" in messages and "CMessages" not in messages
    protocol = (tmp_path / "out/Contract/SampleServiceProtocol.swift").read_text()
    assert "import TongluMessages" not in protocol


@pytest.mark.parametrize("parameter", ["folder=Contract", "c_module=C", "folder=A,c_module=B,x=1"])
def test_half_a_layout_is_refused(tmp_path, parameter):
    done = generate(tmp_path, SAMPLE, f"--tonglu_opt={parameter}")
    assert done.returncode != 0
    assert "folder=… and c_module=…" in done.stderr


def test_pythons_stubs_get_the_schemas_comments(tmp_path):
    source = tmp_path / "tonglu/v1/sample.proto"
    source.parent.mkdir(parents=True)
    source.write_text(SAMPLE.replace("oneof value {", 'oneof value {\n    // Says "it"', 1))
    subprocess.run(
        ["protoc", "-I", tmp_path, "-I", ROOT / "Proto", "--include_imports",
         "--include_source_info", "-o", tmp_path / "set.pb", f"--pyi_out={tmp_path}",
         "tonglu/v1/sample.proto"],
        check=True, timeout=60,
    )  # fmt: skip
    subprocess.run([STUB_COMMENTS, tmp_path / "set.pb", tmp_path], check=True, timeout=60)
    stub = (tmp_path / "tonglu/v1/sample_pb2.pyi").read_text()
    (sample,) = [item for item in ast.parse(stub).body if getattr(item, "name", "") == "Sample"]
    (sub,) = [item for item in sample.body if getattr(item, "name", "") == "Sub"]
    assert ast.get_docstring(sample) == "One of several."
    assert ast.get_docstring(sub) == "Inside another."
    assert '    text: str\n    """Says "it\\""""\n    ' in stub
    assert '    start_time: _timestamp_pb2.Timestamp\n    """When it begins to hold."""\n' in stub


def test_unchanged_files_are_not_written():
    """The build treats a file with a new time as changed, and compiles everything that uses it."""
    folders = (
        "Sources/Systems/CMessages",
        "Sources/Engine/Messages/Generated",
        "Sources/Domains",
        "clients/python/src",
    )
    files = [file for folder in folders for file in (ROOT / folder).rglob("*.*") if file.is_file()]
    former = {file: file.stat().st_mtime_ns for file in files}
    subprocess.run([ROOT / "tools/generate"], check=True, capture_output=True, timeout=300)
    assert {file: file.stat().st_mtime_ns for file in files} == former
