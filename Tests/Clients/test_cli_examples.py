"""Two examples stand in the help of every command, in both languages, and run as written: changes
as dry runs, with the version that is stored."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from conftest import ROOT, tonglu
from server import PROGRAMS, Server

# What the examples say for things whose handle the server mints, and here.
ORDER, ID = "SO-20261201-7K3QZMB", "1764547200000001"

# Examples that a server refuses as they stand: a member alone may read a post, there is no such timer,
# no password is typed here, or another one.
REFUSED = {
    "access login": (13, 26), "access set-password": (13,), "community mark-read": (17,),
    "timers retry-timer": (15,),
}  # fmt: skip
# They would change the profile that the others use, or wait for a person.
UNTOUCHED = {"again", "login", "logout", "profile", "order"}


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """The demo, and the things besides that the examples name."""
    folder = tmp_path_factory.mktemp("examples")
    server = Server(folder / "data")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("TONGLU_", "LC_"))}
    environment |= {
        "LC_ALL": "C.UTF-8", "TONGLU_PROGRAMS": str(PROGRAMS), "TONGLU_SERVER": server.address,
        "TONGLU_CONFIG": str(folder / "profiles.json"),
    }  # fmt: skip
    shop = SimpleNamespace(server=server, environment=environment, folder=folder, texts={})

    def made(command: str, noun: str = "") -> dict:
        done = tonglu(shop, *shlex.split(command), "-o", "json")
        assert done.returncode == 0, (command, done.stderr)
        return json.loads(done.stdout)[noun] if noun else {}

    done = tonglu(shop, "login", "-e", "main", "-n", "owner", "--code", server.login_code)
    assert done.returncode == 0, done.stderr
    subprocess.run([ROOT / "tools/demo/seed", folder], env=environment, check=True, timeout=120)
    for name in ["notice.txt", "answer.txt", "password.txt"]:
        (folder / name).write_text("本周六。\n")
    (folder / "lines.csv").write_text("product,quantity\nTEA-LJ-250,3\n")
    (folder / "products.csv").write_text("sku,name,base-unit\nN-1,圆钉,盒\nN-2,射钉,盒\n")
    (folder / "customers.csv").write_text("code,name\nN1,新城茶行\nN2,城北茶行\n")
    (folder / "rules.csv").write_text("product-id,currency,unit-price\nSOAP-3,USD,2\n")
    (folder / "hours.json").write_text(
        '{"hours":[{"weekday":"WEEKDAY_MONDAY","intervals":[{"fromMinute":540,"untilMinute":1080}]}]}'
    )
    for name, login in [("张三", "zhang"), ("李四", "li")]:
        made(f"staff create-staff --name {name} --login-name {login} --roles sales")
    for team, contact, address in [("East", "Chen", "Store"), ("东区", "陈会计", "门店")]:
        made(f"staff create-team --name {team}")
        made(f"crm create-contact D001 --name {contact} --phone 13800138000")
        made(f"addresses create-address D001 --label {address} --address 湖滨路12号")
    made("community publish-post --kind notice --title Opening --body Welcome --everyone --yes")
    for name in ["prices.txt", "价格表.txt"]:
        made(f"files upload-file {folder / 'notice.txt'} --name {name} --shared")
    # Only who is disabled is erased, and only an address that is not the default is deleted.
    made("addresses create-address D001 --label 总店 --address 湖滨路1号 --is-default")
    made("crm create-member D001 --name 刘老板 --login-name liu --roles buyer")
    made("crm update-member liu --version 1 --disabled")
    made("staff create-staff --name 赵六 --login-name zhao --roles sales")
    made("staff update-staff zhao --version 1 --disabled")
    made("access create-service-account --name app --roles boss")
    made("crm add-collaborator D001 --version 1 --staff zhang --access read")
    order = made("orders place-order --customer D001 --currency CNY --lines SOAP-3:1", "order")
    shop.texts[ORDER] = order["number"]
    rules = tonglu(shop, "pricing", "list-price-rules", "-o", "json")
    shop.texts[ID] = json.loads(rules.stdout)["priceRules"][0]["id"]
    yield shop
    assert server.stop() == 0


def run(shop, words: list[str], language: str, stdin: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "tonglu", *words, "--lang", language], env=shop.environment, cwd=shop.folder,
        input=stdin, capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def names(text: str) -> list[str]:
    """The commands that a help lists."""
    listed = re.split(r"^(?:SUBCOMMANDS|.*子?命令)[:：]$", text, flags=re.M)
    assert len(listed) == 2, text
    found = re.findall(r"^  ([a-z-]+)(?: \(default\)|（默认）)?(?: {2,}.*)?$", listed[1], re.M)
    return [name for name in found if name != "help"]


def commands(shop) -> list[str]:
    groups = names(run(shop, ["--help"], "en").stdout)
    assert len(groups) > 15
    found: list[str] = []
    for group in groups:
        text = run(shop, [group, "--help"], "en").stdout
        if "\nSUBCOMMANDS:" in text and group != "profile":
            found += [f"{group} {name}" for name in names(text)]
        else:
            found.append(group)
    return found


def examples(text: str, command: str) -> list[str]:
    """The examples of a help; long ones are continued as in a shell."""
    parts = re.split(r"^(?:Examples:|示例：)$", text, flags=re.M)
    assert len(parts) == 2, f"{command} has no examples: {text}"
    block = re.split(r"\n\s*\n", parts[1].strip("\n"))[0]
    block = block.replace(" \\\n", " ")
    return [" ".join(line.split()) for line in block.splitlines()]


def version(shop, words: list[str]) -> str | None:
    """The version that is stored of what a command changes."""
    words = [word for word in words if word not in {"3"} or words[words.index(word) - 1] != "--version"]
    words = [word for word in words if word != "--version"]
    refused = run(shop, [*words, "--version", str(2**63 - 1)], "en")
    found = re.search(r"^  version = (\d+)$", refused.stderr, re.M)
    return found.group(1) if found else None


def tried(shop, command: str, example: str, text: str, language: str) -> str | None:
    """Runs an example as a dry run; returns what is wrong."""
    for known, own in shop.texts.items():
        example = example.replace(known, own)
    if command == "lookup describe":
        example = example.replace(shop.texts[ID], "5")
    words = shlex.split(example)[1:]
    if "--dry-run" in text:
        words = [word for word in words if word not in {"--dry-run", "--yes"}] + ["--dry-run"]
    if "--timeout" in " ".join(examples(text, command)):
        words = [word for word in words if word not in {"--timeout", "60"}] + ["--timeout", "1"]
    if "--dry-run" in words and re.search(r"^  --version ", text, re.M):
        stored = version(shop, words)
        if stored is not None:
            if "--version" in words:
                words[words.index("--version") + 1] = stored
            else:
                words += ["--version", stored]
    done = run(shop, words, language)
    if done.returncode in REFUSED.get(command, (0,)):
        return None
    return f"{shlex.join(words)} [{done.returncode}] {done.stderr.strip() or done.stdout}"


def faults(shop, command: str, language: str) -> list[str]:
    text = run(shop, [*command.split(), "--help"], language).stdout
    found = examples(text, command)
    if len(found) < 2 or len(set(found)) != len(found):
        return [f"{command} has not two examples: {found}"]
    if not all(f"{one} ".startswith(f"tonglu {command} ") for one in found if one != "tonglu --version"):
        return [f"{command} has examples of another command: {found}"]
    if command.split()[0] in UNTOUCHED:
        return []
    if language == "zh":
        # Those that are the same in both languages have been tried.
        english = run(shop, [*command.split(), "--help"], "en").stdout
        found = [one for one in found if one not in examples(english, command)]
    return [fault for one in found if (fault := tried(shop, command, one, text, language))]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_examples_of_every_command_run(shop, language):
    every = commands(shop)
    assert len(every) > 90
    with ThreadPoolExecutor(4) as pool:
        found = [fault for one in pool.map(lambda c: faults(shop, c, language), every) for fault in one]
    assert not found, "\n".join(found)
