"""Every example of the README is run."""

import json
import re
import subprocess

import pytest
from conftest import ROOT, tonglu

README = (ROOT / "README.md").read_text()
CHINESE = (ROOT / "README.zh.md").read_text()
COMMANDS = re.findall(r"^(tools/tonglu [^#\n]+?)\s*(?:#.*)?$", README + CHINESE, re.M)


def test_the_readme_has_its_examples():
    assert len(COMMANDS) >= 10


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_works(demo, command):
    done = subprocess.run(
        command, shell=True, cwd=ROOT, env=demo.environment, capture_output=True, text=True,
        timeout=30,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_every_command_named_in_the_chinese_readme_exists(demo):
    named = set(re.findall(r"`tonglu ([a-z]+) ([a-z-]+)`", CHINESE))
    assert len(named) >= 20
    for group, command in named:
        assert tonglu(demo, group, command, "--help").returncode == 0, command


@pytest.mark.parametrize("readme", ["README.md", "clients/python/README.md"])
def test_the_python_example_works(demo, monkeypatch, readme):
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / readme).read_text(), re.S)
    example = example.replace('"127.0.0.1:7443"', repr(demo.server.address))
    made = tonglu(
        demo, "access", "create-service-account", "--name", readme[-20:], "--roles", "manager",
        "--roles", "boss", "-o", "json",
    )  # fmt: skip
    monkeypatch.setenv("TOKEN", json.loads(made.stdout)["token"])
    scope = {}
    exec(example, scope)
    assert [product.sku for product in scope["found"].products] == ["TEA-LJ-250"]
    # By the dealer's contract price of 118.
    assert scope["order"].total_e4 == 2_360_000


def swift(text: str) -> str:
    (example,) = [one for one in re.findall(r"```swift\n(.*?)```", README, re.S) if text in one]
    return example


def test_the_swift_example_works(demo):
    source = (ROOT / "Tests/App/Sources/readme/Readme.swift").read_text()
    lines = [line.strip() for line in source.splitlines()]
    for line in swift("import TongluClient").splitlines():
        assert line.strip() in lines, line
    done = subprocess.run(
        [ROOT / ".build/app/debug/readme", demo.token, demo.server.address],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == '["TEA-LJ-250"] following\n', done.stderr


def test_the_swift_manifest_depends_on_the_product(tmp_path):
    (tmp_path / "Package.swift").write_text(swift("import PackageDescription"))
    source = tmp_path / "Sources" / "shop-app" / "main.swift"
    source.parent.mkdir(parents=True)
    source.write_text("import TongluClient\n")
    done = subprocess.run(
        ["swift", "package", "dump-package"], cwd=tmp_path, capture_output=True, text=True,
        timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (target,) = json.loads(done.stdout)["targets"]
    assert target["dependencies"][0]["product"][:2] == ["TongluClient", "tonglu"]


def test_an_app_is_linked_with_the_named_c_libraries_alone():
    done = subprocess.run(
        ["ldd", ROOT / ".build/app/debug/readme"], capture_output=True, text=True, timeout=30
    )
    linked = set(re.findall(r"^\s*lib([\w-]+)\.so", done.stdout, re.M))
    ours = {"nghttp2", "protobuf-c", "sodium", "z", "sqlite3", "pq"}
    assert linked & ours == {"nghttp2", "protobuf-c", "sodium", "z"}, done.stdout
    for package in ["libnghttp2-dev", "libprotobuf-c-dev", "libsodium-dev", "zlib1g-dev"]:
        assert package in README


# Options whose value is a file or a directory that the command writes.
WRITTEN = re.compile(r"--(?:data|to|files|backups|json|svg|out(?:put)?-file) ([^\s`…]+)")


def test_no_command_of_the_readme_leaves_an_untracked_file():
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", README + CHINESE, re.S | re.M)
    named = [path for kind, block in blocks if not kind for path in WRITTEN.findall(block)]
    assert ".build/out.json" in named and len(named) > 10
    for path in named:
        assert path.startswith(("/", ".build/")), path


def test_every_file_named_in_the_readme_exists():
    for path in re.findall(r"^\| `([\w./]+?)/?` \|", README, re.M):
        assert (ROOT / path).exists(), path
    for path in re.findall(r"`?((?:tools|Proto|clients|Sources)/[\w./-]+)", README + CHINESE):
        assert (ROOT / path.rstrip(".")).exists(), path
