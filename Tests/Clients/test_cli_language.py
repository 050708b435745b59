"""tonglu in Chinese: the choice of the language, help, tables, refusals, and their widths."""

import os
import re
import subprocess
import unicodedata
from types import SimpleNamespace

import pytest
from conftest import tonglu
from screen import on_screen
from server import PROGRAMS

HAN = re.compile(r"[\u4e00-\u9fff]")
LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def run(*arguments: str, **locale: str) -> subprocess.CompletedProcess:
    """Runs a command without a server under a locale alone."""
    environment = {name: value for name, value in os.environ.items() if name not in LOCALE}
    return subprocess.run(
        [PROGRAMS / "tonglu", *arguments], env={**environment, **locale},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30,
    )  # fmt: skip


@pytest.fixture(scope="module")
def chinese(demo):
    return SimpleNamespace(environment={**demo.environment, "LC_ALL": "zh_CN.UTF-8"})


@pytest.mark.parametrize(
    "locale, is_chinese",
    [
        ({}, False),
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_CN.utf8"}, True),
        ({"LANG": "zh"}, True),
        ({"LANG": "zh_HK.UTF-8@pinyin"}, True),
        ({"LANG": "zh_CN.GB18030"}, False),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "C"}, False),
        ({"LANG": "fr_FR.UTF-8"}, False),
        ({"LANG": "zhx"}, False),
        ({"LANG": "."}, False),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, True),
        ({"LC_ALL": "C", "LC_MESSAGES": "zh_CN.UTF-8"}, False),
        ({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, True),
    ],
)
def test_the_locale_chooses_the_language(locale, is_chinese):
    help = run("orders", "--help", **locale).stdout
    assert ("查看订单和明细。" in help) == is_chinese
    assert ("USAGE: " in help) != is_chinese


@pytest.mark.parametrize(
    "arguments, is_chinese",
    [
        (["--lang", "zh", "orders", "--help"], True),
        (["orders", "--lang", "zh", "--help"], True),
        (["orders", "--help", "--lang=zh"], True),
        (["orders", "--help", "--lang", "en", "--lang", "zh"], True),
        (["orders", "--help", "--lang", "en"], False),
        (["orders", "--help", "--lang", "xx"], False),
    ],
)
def test_lang_chooses_the_language_wherever_it_stands(arguments, is_chinese):
    done = run(*arguments, LANG="zh_CN.UTF-8")
    assert done.returncode == 0
    assert ("查看订单和明细。" in done.stdout) == is_chinese


def test_lang_without_a_language_is_refused():
    done = run("orders", "list-orders", "--lang")
    assert done.returncode == 64
    assert "Missing value for '--lang" in done.stderr


def test_after_two_hyphens_lang_is_no_option():
    done = run("orders", "list-orders", "--", "--lang", "zh")
    assert done.returncode == 64
    assert "unexpected arguments" in done.stderr


def commands() -> list[tuple[str, ...]]:
    """Every group and every command, by the help of those above."""
    found: list[tuple[str, ...]] = [()]
    for path in found:
        help = run(*path, "--help").stdout
        _, _, listed = help.partition("SUBCOMMANDS:\n")
        found += [(*path, name) for name in re.findall(r"(?m)^  ([a-z][a-z-]+)(?:[ ,]|$)", listed)]
    return found


def test_the_help_of_every_command_is_chinese_and_fits_80_columns():
    every = commands()
    assert len(every) > 100
    for path in every:
        text = run(*path, "--help", LANG="zh_CN.UTF-8").stdout
        lines = text.splitlines()
        assert HAN.search(lines[0]), path
        assert not re.search(r"OVERVIEW|USAGE|OPTIONS|ARGUMENTS|SUBCOMMANDS|for detailed", text), path
        for line in lines:
            assert width(line) <= 80 or " " not in line.strip(), (path, line)
        # An option or a command begins a line; its text follows, on the next line if it is long.
        for label, same, following in re.findall(r"(?m)^  (\S.*?)(?:  +(\S.*)|\n {26}(\S.*))$", text):
            assert HAN.search(same + following), (path, label, same, following)


def test_the_help_of_every_command_fits_80_columns_in_english():
    for path in commands():
        for line in run(*path, "--help", COLUMNS="80").stdout.splitlines():
            assert len(line) <= 80 or " " not in line.strip(), (path, line)


TABLES = [
    ("catalog", "list-products"),
    ("crm", "list-customers"),
    ("inventory", "list-stock"),
    ("pricing", "list-price-rules"),
    ("community", "list-posts"),
    ("staff", "list-staff"),
    ("enterprise", "list-audit-entries"),
]


@pytest.mark.parametrize("command", TABLES, ids=" ".join)
def test_every_header_of_a_list_is_chinese_on_a_terminal(chinese, command):
    lines, _ = on_screen(chinese, *command, width=200)
    for title in re.split(r" {2,}", lines[0].strip()):
        assert HAN.search(title), lines[0]
    # What programs read does not depend on the language.
    assert tonglu(chinese, *command).stdout.splitlines()[0].isascii()


def test_states_are_chinese_on_a_terminal_and_json_is_as_ever(chinese):
    assert any("已审核" in line for line in on_screen(chinese, "crm", "list-customers")[0])
    assert any("企业主" in line for line in on_screen(chinese, "access", "who-am-i")[0])
    json = tonglu(chinese, "crm", "list-customers", "-o", "json").stdout
    assert "CUSTOMER_STATE_APPROVED" in json
    assert "已审核" not in json


def test_a_refusal_is_chinese_with_its_advice_and_the_servers_message(chinese):
    done = tonglu(chinese, "orders", "get-order", "--order-id", "5")
    assert done.returncode == 15
    assert "找不到（NOT_FOUND）" in done.stderr
    assert "no order 5" in done.stderr
    assert "→ 检查编号" in done.stderr


def test_the_fields_of_a_refusal_have_their_chinese_names(chinese):
    done = tonglu(chinese, "inventory", "receive-stock", "--lines", "product-id=1,quantity=0")
    assert done.returncode == 13
    assert "缺少必填的内容（FIELD_REQUIRED）" in done.stderr
    assert "  仓库: " in done.stderr
    assert "  明细 第 1 行 数量: " in done.stderr


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["orders", "list-orders", "--stat", "x"], "没有选项 --stat。是不是 --state？"),
        (["orders", "list-orders", "--xyzzy"], "没有选项 --xyzzy"),
        (["orders", "list-orders", "--state", "x"], "不能是“x”，可选：placed, cancelled"),
        (["orders", "list-orders", "--state"], "后面缺少值"),
        (["files", "upload-file"], "缺少必填的 <path>"),
        (["orders", "list-orders", "a", "b"], "2 个多余的参数：a, b"),
    ],
)
def test_wrong_usage_is_explained_in_chinese(arguments, said):
    done = run(*arguments, LANG="zh_CN.UTF-8")
    assert done.returncode == 64
    assert said in done.stderr
    assert "错误：" in done.stderr
    assert not re.search(r"Error|Usage|Help:|See '", done.stderr)


def test_states_are_understood_in_chinese(chinese):
    for typed, plain in [("已审核", "approved"), (" 已审核　", "approved"), ("待审核", "prospect")]:
        found = tonglu(chinese, "crm", "list-customers", "--state", typed, "-o", "name")
        assert found.returncode == 0, found.stderr
        same = tonglu(chinese, "crm", "list-customers", "--state", plain, "-o", "name")
        assert found.stdout == same.stdout
    wrong = tonglu(chinese, "crm", "list-customers", "--state", "没有的状态")
    assert wrong.returncode == 64 and "不能是“没有的状态”" in wrong.stderr


def test_the_names_of_values_are_chinese():
    text = run("orders", "get-order", "--help", LANG="zh_CN.UTF-8").stdout
    assert "<订单>" in text and "<order>" not in text
    assert "<员工|成员>" in text
    place = run("orders", "place-order", "--help", LANG="zh_CN.UTF-8").stdout
    assert "<客户>" in place and "<币种>" in place and "<product-id:quantity[:unit-price]>" in place
    english = run("orders", "get-order", "--help", LANG="en_US.UTF-8").stdout
    assert "<order>" in english
