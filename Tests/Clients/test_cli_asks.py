"""Commands that change many things, or that cannot be undone, say how many and ask first."""

from __future__ import annotations

import json
import re

import pytest
from conftest import ROOT, tonglu
from test_cli_input import Typist

PUBLISH = ["community", "publish-post", "--kind", "notice", "--title", "问过", "--body", "正文", "--everyone"]


def titles(demo) -> list[str]:
    posts = json.loads(tonglu(demo, "community", "list-posts", "-o", "json").stdout)["posts"]
    return [post["title"] for post in posts]


@pytest.fixture(scope="module")
def leaver(demo):
    """A salesperson with two customers."""
    made = tonglu(
        demo, "staff", "create-staff", "--name", "将走", "--login-name", "leaver", "--roles", "sales"
    )
    assert made.returncode == 0, made.stderr
    for code in ("A001", "A002"):
        done = tonglu(
            demo, "crm", "create-customer", "--code", code, "--name", f"询问{code}", "--owner", "leaver"
        )
        assert done.returncode == 0, done.stderr
    member = tonglu(
        demo, "crm", "create-member", "A001", "--name", "问老板", "--login-name", "asked", "--roles", "boss"
    )
    assert member.returncode == 0, member.stderr
    return "leaver"


def members(demo) -> int:
    """How many members a notice for everyone reaches, by the post that it would be."""
    tried = tonglu(demo, *PUBLISH, "--dry-run", "-o", "json")
    assert tried.returncode == 0, tried.stderr
    return json.loads(tried.stdout)["post"]["memberCount"]


def test_a_script_without_yes_is_refused_and_changes_nothing(demo, leaver):
    for command in (PUBLISH, ["crm", "hand-over-customers", "--from-staff", leaver, "--to-pool"]):
        refused = tonglu(demo, *command)
        assert refused.returncode == 64 and "give --yes" in refused.stderr, refused
        assert f"→ tonglu {command[0]} {command[1]} --help" in refused.stderr
    chinese = tonglu(demo, *PUBLISH, "--lang", "zh")
    assert chinese.returncode == 64 and "加上 --yes 才执行" in chinese.stderr
    assert "问过" not in titles(demo)
    owned = tonglu(demo, "crm", "list-customers", "--owner", leaver, "-o", "name")
    assert owned.stdout.split() == ["A001", "A002"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_publication_says_whom_it_reaches_and_asks(demo, leaver, language):
    count = members(demo)
    assert count > 1
    said = f"It concerns {count} members." if language == "en" else f"涉及 {count} 个成员。"
    person = Typist(demo.environment, *PUBLISH, "--lang", language)
    person.wait_for(said)
    person.wait_for("[y/N] ")
    person.type("n\n")
    assert person.end()[0] == 1
    assert "问过" not in titles(demo)


def test_an_agreed_publication_is_made(demo, leaver):
    person = Typist(demo.environment, *PUBLISH)
    person.wait_for("[y/N] ")
    person.type("y\n")
    code, shown = person.end()
    assert code == 0, shown
    assert titles(demo).count("问过") == 1


def test_a_hand_over_says_its_customers_in_a_dry_run_and_at_a_terminal(demo, leaver):
    command = ["crm", "hand-over-customers", "--from-staff", leaver, "--to-staff", "owner"]
    tried = tonglu(demo, *command, "--dry-run")
    assert tried.returncode == 0 and "it concerns 2 customers" in tried.stderr, tried
    person = Typist(demo.environment, *command)
    person.wait_for("It concerns 2 customers.")
    person.wait_for("[y/N] ")
    person.type("\n")
    assert person.end()[0] == 1


def test_what_the_change_would_be_refused_is_said_instead_of_the_question(demo, leaver):
    command = ["crm", "hand-over-customers", "--from-staff", leaver, "--to-staff", leaver]
    code, shown = Typist(demo.environment, *command).end()
    assert code == 13 and "SAME_OWNER" in shown and "[y/N]" not in shown


def test_a_batch_says_its_rows(demo, tmp_path):
    rows = tmp_path / "rows.csv"
    rows.write_text("sku,name,base-unit\nASK-1,甲,个\nASK-2,乙,个\nASK-3,丙,个\n")
    command = ["catalog", "batch-create-products", "--rows-file", str(rows)]
    tried = tonglu(demo, *command, "--dry-run")
    assert tried.returncode == 0 and "it concerns 3 products" in tried.stderr, tried
    person = Typist(demo.environment, *command)
    person.wait_for("It concerns 3 products.")
    person.wait_for("[y/N] ")
    person.type("n\n")
    assert person.end()[0] == 1
    assert tonglu(demo, "catalog", "get-product", "ASK-1").returncode == 15
    assert tonglu(demo, *command, "--yes").returncode == 0
    assert tonglu(demo, "catalog", "get-product", "ASK-1").returncode == 0


def test_every_staged_mutation_of_the_schema_has_yes(demo):
    schema = [path.read_text() for path in (ROOT / "Proto" / "tonglu" / "v1").glob("*.proto")]
    staged = [
        name
        for text in schema
        for name, body in re.findall(r"^  rpc (\w+)\(.*?\{\n(.*?)^  \}", text, re.M | re.S)
        if "options.v1.staged" in body
    ]
    assert len(staged) >= 9
    for name in staged:
        command = re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
        shown = tonglu(demo, command, "--help")
        assert shown.returncode == 0 and "--yes" in shown.stdout, command
