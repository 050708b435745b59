"""A day of the staff at a terminal of 80 columns, in English and in Chinese.

The steps are those of a wholesaler's day that concern RPCs which exist. By default ten of them run;
with TONGLU_WHOLE_DAY=1 all.
"""

import json
import os
import re
from types import SimpleNamespace

import pytest
from conftest import tonglu
from screen import columns
from server import PROGRAMS, Server
from tmux import Terminal

WIDTH = 80
IS_WHOLE = bool(os.environ.get("TONGLU_WHOLE_DAY"))

# A command, its exit code, and whether it is of the ten.
DAY = {
    "log in": ("login -e main -n owner --code {code}", 0, True),
    "who am I": ("access who-am-i", 0, False),
    "what came in": ("orders list-orders --since today", 0, True),
    "open an order": ("orders get-order {order}", 0, True),
    "find a product": ("catalog search-products --query jmj", 0, False),
    "its stock": ("inventory list-stock --product WJ-0004", 0, True),
    "its moves": ("inventory list-stock-moves --product jmj125", 0, False),
    "find a dealer": ("crm list-customers --text 永兴", 0, True),
    "open a dealer": ("crm get-customer 永兴五金", 0, False),
    "his price": ("pricing quote-prices --customer 永兴五金 --lines WJ-0004:2", 0, True),
    "the rules of prices": ("pricing list-price-rules", 0, False),
    "try an order": (
        "orders place-order --customer 永兴五金 --currency CNY --lines WJ-0004:3 --dry-run",
        0, False,
    ),
    "place the order": (
        "orders place-order --customer 永兴五金 --currency CNY --lines WJ-0004:3", 0, True,
    ),
    "more than there is": (
        "orders place-order --customer 永兴五金 --currency CNY --lines WJ-0004:9999",
        19, True,
    ),
    "cancel an order": ("orders cancel-order {order} --reason 重复", 0, False),
    "customers near me": (
        "geo nearby --center latitude=30.25,longitude=120.16,datum=gcj02 --radius-m 5000", 0, True,
    ),
    "a notice": (
        "community publish-post --kind notice --title 五月价格 --body 五月一日起调价 --everyone --yes",
        0, False,
    ),
    "the notices": ("community list-posts", 0, False),
    "who has not read it": ("community list-readers 开业通知", 0, True),
    "an answer": ("community create-comment 开业通知 --body 请看附件", 0, False),
    "the comments": ("community list-comments 开业通知", 0, False),
    "a person of a dealer": (
        "crm create-member C0001 --name 王老板 --login-name wang --roles boss",
        0, False,
    ),
    "the people of a dealer": ("crm list-members 永兴五金", 0, False),
    "approve a prospect": (
        "crm update-customer 新城建材 --state approved", 0, False,
    ),
    "breakage": (
        "inventory adjust-stock HZ --product WJ-0004 --delta -1 --reason 破损",
        0, False,
    ),
    "the staff": ("staff list-staff", 0, False),
    "a colleague leaves": (
        "crm hand-over-customers --from-staff zhang --to-staff li --yes", 0, False,
    ),
    "who would read a notice": (
        "community publish-post --kind notice --title 六月价格 --body 六月一日起调价 --everyone"
        " --dry-run",
        0, False,
    ),
    "what was done": ("enterprise list-audit-entries --page-size 20", 0, False),
    "an unknown order": ("orders get-order SO-20260101-7K3QZMB", 15, False),
    "a wrong option": ("orders list-orders --stat placed", 64, False),
}  # fmt: skip


@pytest.fixture
def firm(tmp_path_factory):
    """A hardware wholesaler in the morning."""
    folder = tmp_path_factory.mktemp("firm")
    server = Server(folder / "data")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("TONGLU_", "LC_"))}
    environment |= {
        "PATH": f"{PROGRAMS}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "TONGLU_PAGER": "",
        "TONGLU_CONFIG": str(folder / "profiles.json"), "TONGLU_SERVER": server.address,
    }  # fmt: skip
    firm = SimpleNamespace(server=server, environment=environment, ids={}, typed={})

    def made(name: str, *arguments: str, noun: str) -> None:
        done = tonglu(firm, *arguments, "-o", "json")
        assert done.returncode == 0, done.stderr
        thing = json.loads(done.stdout)[noun]
        firm.ids[name] = thing["id"]
        # People type the number of an order, which the server mints.
        if name == "order":
            firm.typed["order"] = thing["number"]

    done = tonglu(firm, "login", "-e", "main", "-n", "owner", "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    ids = firm.ids
    made("warehouse", "inventory", "create-warehouse", "--code", "HZ", "--name", "杭州仓",
         "--is-default", noun="warehouse")
    made("product", "catalog", "create-product", "--sku", "WJ-0004", "--name", "角磨机125",
         "--base-unit", "台", noun="product")
    tonglu(firm, "pricing", "create-price-rule", "--product-id", ids["product"], "--currency",
           "CNY", "--unit-price", "268.50")
    tonglu(firm, "inventory", "receive-stock", "--warehouse-id", ids["warehouse"], "--lines",
           f"{ids['product']}:500", "--reference", "期初")
    made("leaver", "staff", "create-staff", "--name", "张三", "--login-name", "zhang", "--roles",
         "sales", noun="staff")
    made("heir", "staff", "create-staff", "--name", "李四", "--login-name", "li", "--roles",
         "sales", noun="staff")
    made("customer", "crm", "create-customer", "--name", "永兴五金", "--code", "C0001", "--owner-id",
         ids["leaver"], "--place", "latitude=30.2530,longitude=120.1620,datum=gcj02",
         noun="customer")
    made("prospect", "crm", "create-customer", "--name", "新城建材", "--code", "C0002", "--state",
         "prospect", noun="customer")
    made("order", "orders", "place-order", "--customer-id", ids["customer"], "--currency", "CNY",
         "--lines", f"{ids['product']}:2", noun="order")
    made("member", "crm", "create-member", "--customer-id", ids["customer"], "--name", "陈老板",
         "--login-name", "chen", "--roles", "boss", noun="member")
    made("post", "community", "publish-post", "--kind", "notice", "--title", "开业通知", "--body",
         "即日起可在线订货。", "--everyone", "--yes", noun="post")
    me = json.loads(tonglu(firm, "access", "who-am-i", "-o", "json").stdout)
    code = tonglu(firm, "access", "issue-login-code", "--account-id", me["accountId"], "-o", "json")
    assert code.returncode == 0, code.stderr
    firm.typed["code"] = json.loads(code.stdout)["loginCode"]
    (folder / "profiles.json").unlink()
    yield firm
    assert server.stop() == 0


# What is not Chinese on a screen of Chinese: names, and codes for programs.
NAMES = {"jmj", "Asia", "Shanghai", "CNY", "HZ", "GCJ", "main", "owner", "Owner", "wang", "chen", "zhang", "li"}
CODES = [
    r"/tonglu\.v1\.\w+/\w+", r"（[A-Z_]+）", r"[A-Z]+-[A-Z0-9-]+", r"-o wide", r"-{1,2}[a-z][a-z-]*",
    r"tonglu( [a-z-]+)*", r"原文：.*",
]  # fmt: skip


def foreign(line: str) -> list[str]:
    """The English words of a line of Chinese."""
    for code in CODES:
        line = re.sub(code, " ", line)
    return [word for word in re.findall(r"[A-Za-z]{2,}", line) if word not in NAMES]


def faults(command: str, lines: list[str], is_chinese: bool) -> list[str]:
    found = [f"wider than {WIDTH}: {line}" for line in lines if columns(line) > WIDTH]
    # No id is copied by hand.
    found += [f"an id is typed: {command}"] if re.search(r"\d{15,}", command) else []
    if is_chinese:
        found += [f"English {words}: {line}" for line in lines if (words := foreign(line))]
    return found


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_day_at_a_terminal(firm, language, tmp_path):
    # The shell itself needs a locale that this computer has.
    locale = {"LC_CTYPE": "C.UTF-8", "LANG": {"en": "en_US.UTF-8", "zh": "zh_CN.UTF-8"}[language]}
    environment = {k: v for k, v in firm.environment.items() if k != "LC_ALL"} | locale
    found: list[str] = []
    with Terminal(tmp_path, environment, WIDTH, 200) as terminal:
        for name, (command, expected, is_one_of_ten) in DAY.items():
            if not (is_one_of_ten or IS_WHOLE):
                continue
            typed = command.format(**firm.typed)
            code, lines = terminal.type("tonglu " + typed)
            if os.environ.get("TONGLU_SHOW_DAY"):
                print(f"\n== {name}: {command} [{code}]", *lines, sep="\n")
            if code != expected:
                found.append(f"{name}: exit code {code}: {lines}")
            found += [f"{name}: {fault}" for fault in faults(typed, lines, language == "zh")]
    assert not found, "\n".join(found)


def test_ten_steps_of_the_day_run_by_default():
    assert sum(is_one_of_ten for _, _, is_one_of_ten in DAY.values()) == 10
