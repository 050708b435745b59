"""The version of a change: read for a person at a terminal, given by a script."""

import json
from types import SimpleNamespace

import pytest
from conftest import tonglu
from test_cli_input import Typist


def product(demo) -> dict:
    read = tonglu(demo, "product", "get", "--product-id", demo.product, "-o", "json")
    return json.loads(read.stdout)["product"]


def change(demo, brand: str, *more: str) -> list[str]:
    return ["catalog", "update-product", "--product-id", demo.product, "--brand", brand, *more]


def test_a_person_need_not_type_the_version(demo):
    before = int(product(demo)["version"])
    code, shown = Typist(demo.environment, *change(demo, "甲")).end()
    assert code == 0, shown
    assert f"its version is {before}" in shown and "→ 甲" in shown
    assert product(demo)["brand"] == "甲" and int(product(demo)["version"]) == before + 1


def test_a_dry_run_of_a_person_need_not_have_the_version(demo):
    before = product(demo)
    code, shown = Typist(demo.environment, *change(demo, "乙", "--dry-run")).end()
    assert code == 0 and "nothing was changed" in shown, shown
    assert product(demo) == before


@pytest.mark.parametrize("answer, code", [("n", 1), ("y", 0)])
def test_an_old_version_is_told_and_the_person_decides(demo, answer, code):
    first = product(demo)
    changed = tonglu(demo, *change(demo, f"丙{answer}", "--version", first["version"]))
    assert changed.returncode == 0, changed.stderr
    now = product(demo)
    typist = Typist(demo.environment, *change(demo, f"丁{answer}", "--version", first["version"]))
    typist.wait_for(f"version {first['version']} is now {now['version']}.")
    # What the change changes of what is stored now.
    typist.wait_for(f"  brand: 丙{answer} → 丁{answer}")
    typist.wait_for("Do it anyway?")
    typist.type(f"{answer}\n")
    ended, shown = typist.end()
    assert ended == code, shown
    assert product(demo)["brand"] == (f"丁{answer}" if answer == "y" else now["brand"])


def test_a_script_gives_the_version(demo):
    before = product(demo)
    absent = tonglu(demo, *change(demo, "戊"))
    assert absent.returncode == 13 and "--version: must be given" in absent.stderr
    old = tonglu(demo, *change(demo, "戊", "--version", "999"))
    assert old.returncode == 20 and "STALE_VERSION" in old.stderr
    assert product(demo) == before


def test_what_does_not_exist_is_refused_as_ever(demo):
    command = ["catalog", "update-product", "--product-id", "5", "--brand", "x"]
    code, shown = Typist(demo.environment, *command).end()
    assert code == 15 and "NOT_FOUND" in shown and "its version" not in shown


def test_it_asks_in_chinese(demo):
    chinese = SimpleNamespace(environment={**demo.environment, "LC_ALL": "zh_CN.UTF-8"})
    typist = Typist(chinese.environment, *change(demo, "己", "--version", "998"))
    typist.wait_for("这期间已被改过：版本 998 现在是")
    typist.type("n\n")
    assert typist.end()[0] == 1
