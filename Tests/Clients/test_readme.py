"""Every example of the README is run."""

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


def test_the_python_example_works(demo):
    (example,) = re.findall(r"```python\n(.*?)```", README, re.S)
    example = example.replace('"127.0.0.1:7443"', repr(demo.server.address))
    scope = {"token": demo.token}
    exec(example, scope)
    assert [product.sku for product in scope["found"].products] == ["TEA-LJ-250"]


def test_the_swift_example_works(demo):
    (example,) = re.findall(r"```swift\n(.*?)```", README, re.S)
    source = (ROOT / "Tests/App/Sources/readme/Readme.swift").read_text()
    lines = [line.strip() for line in source.splitlines()]
    for line in example.splitlines():
        assert line.strip() in lines, line
    done = subprocess.run(
        [ROOT / ".build/app/debug/readme", demo.token, demo.server.address],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == '["TEA-LJ-250"] following\n', done.stderr


def test_every_file_named_in_the_readme_exists():
    for path in re.findall(r"^\| `([\w./]+?)/?` \|", README, re.M):
        assert (ROOT / path).exists(), path
    for path in re.findall(r"`?((?:tools|Proto|clients|Sources)/[\w./-]+)", README + CHINESE):
        assert (ROOT / path.rstrip(".")).exists(), path
