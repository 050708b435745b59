"""The files of the Debian package: as tools/package lays them out, from this build's programs."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import yaml
from server import PROGRAMS, Server

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "tools/packaging"
sys.path.insert(0, str(PACKAGING))

import files  # noqa: E402
import manual  # noqa: E402

UNITS = ["tonglud.service", "tonglud-backup.service", "tonglud-backup.timer"]


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("package")
    files.lay_out(PROGRAMS, root, "0.1.0", "2026-12-01")
    return root


def run(*arguments, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        arguments, capture_output=True, text=True, timeout=60, check=False, **options
    )


def settings(unit: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    section = ""
    for line in (PACKAGING / unit).read_text().splitlines():
        if line.startswith("["):
            section = line
        elif line and not line.startswith("#"):
            assert section and re.fullmatch(r"[A-Z][A-Za-z]+=.*", line), line
            key, value = line.split("=", 1)
            found.setdefault(key, []).append(value)
    return found


def test_the_units_are_hardened_and_systemd_accepts_them(root, tmp_path):
    for unit in UNITS[:2]:
        known = settings(unit)
        assert known["User"] == ["tonglu"] and known["StateDirectory"] == ["tonglu"]
        for key, value in [
            ("ProtectSystem", "strict"), ("NoNewPrivileges", "yes"), ("PrivateTmp", "yes"),
            ("ProtectHome", "yes"), ("CapabilityBoundingSet", ""), ("UMask", "0077"),
        ]:  # fmt: skip
            assert known[key] == [value], (unit, key)
    verify = shutil.which("systemd-analyze")
    if not verify:
        return
    # systemd looks for the programs where the unit has them.
    for unit in UNITS:
        text = (PACKAGING / unit).read_text()
        (tmp_path / unit).write_text(text.replace("/usr/bin/tonglud", str(PROGRAMS / "tonglud")))
    done = run(verify, "verify", "--man=no", *[tmp_path / unit for unit in UNITS])
    ours = [line for line in done.stderr.splitlines() if "tonglud" in line]
    assert done.returncode == 0 and not ours, done.stderr


def test_the_configuration_has_every_key_of_the_program_and_no_other(root, tmp_path):
    text = (root / "etc/tonglu/tonglud.conf").read_text()
    written = re.findall(r"^#?([a-z-]+) =", text, re.MULTILINE)
    known = [key["preferredName"]["name"] for key in manual.keys(manual.dump(
        PROGRAMS / "tonglud", "C.UTF-8"))]  # fmt: skip
    assert written == known and len(known) == len(set(known)) > 20
    # Each key has a text; each default is one that the program accepts.
    for block in text.split("\n\n")[1:]:
        assert re.match(r"# \S.*\n", block), block
    defaults = re.sub(r"^#([a-z-]+ = .+)$", r"\1", text, flags=re.MULTILINE)
    defaults = re.sub(r"^data = .*", f"data = {tmp_path}/none", defaults, flags=re.MULTILINE)
    file = tmp_path / "tonglud.conf"
    for content in [text, defaults]:
        file.write_text(content)
        done = run(PROGRAMS / "tonglud", "verify", "--config", file)
        assert done.returncode == 1 and "NO_DATA" in done.stderr, done.stderr
    served = Server(tmp_path / "data", "--config", str(file))
    assert served.stop() == 0


def metric_names(expression: str) -> set[str]:
    """The names of metrics in an expression of PromQL."""
    return set(re.findall(r"\b(?:tonglu|process)_[a-z0-9_]+\b", expression))


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> set[str]:
    """The names of the samples that a server with TLS has after a call, a refusal and a commit."""
    folder = tmp_path_factory.mktemp("metrics")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    done = run(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj",
        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout", key, "-out", certificate,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    server = Server(
        folder / "data", "--admin", "127.0.0.1:0", "--tls-certificate", str(certificate),
        "--tls-key", str(key),
    )  # fmt: skip
    try:
        refused = login(server.address, "nobody", folder, "--tls-roots", str(certificate),
                        scheme="https://")  # fmt: skip
        assert "LOGIN_REFUSED" in refused.stderr, refused.stderr
        until = time.monotonic() + 30
        while True:
            with urllib.request.urlopen(f"http://{server.admin}/metrics", timeout=30) as page:
                text = page.read().decode()
            names = {re.split(r"[{ ]", line)[0] for line in text.splitlines() if line[:1] != "#"}
            if "tonglu_background_failing" in names or time.monotonic() > until:
                return names
            time.sleep(0.1)
    finally:
        server.stop()


def login(address: str, name: str, folder: Path, *options: str, scheme: str = ""):
    return run(
        PROGRAMS / "tonglu", "login", "--server", scheme + address, "--enterprise", "main",
        "--name", name, "--code", "WRONG-CODE", *options,
        env={"TONGLU_CONFIG": str(folder / "profile"), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip


def test_the_alerts_name_metrics_that_the_server_exports(root, exported):
    path = root / "usr/share/tonglu/alerts.yml"
    groups = yaml.safe_load(path.read_text())["groups"]
    rules = [rule for group in groups for rule in group["rules"]]
    assert len({rule["alert"] for rule in rules}) == len(rules) > 10
    for rule in rules:
        assert set(rule) <= {"alert", "expr", "for", "labels", "annotations"}
        assert rule["labels"]["severity"] in {"critical", "warning"}
        assert rule["annotations"]["summary"]
        names = metric_names(rule["expr"])
        assert names and names <= exported, (rule["alert"], names - exported)
        assert rule["expr"].count("(") == rule["expr"].count(")")
    if promtool := shutil.which("promtool"):
        done = run(promtool, "check", "rules", path)
        assert done.returncode == 0, done.stderr


def test_the_dashboard_names_metrics_that_the_server_exports(root, exported):
    dashboard = json.loads((root / "usr/share/tonglu/dashboard.json").read_text())
    panels = [panel for panel in dashboard["panels"] if panel["type"] != "row"]
    assert len(panels) > 15 and len({panel["id"] for panel in dashboard["panels"]}) == len(
        dashboard["panels"]
    )
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in panels]
    assert len(set(places)) == len(places)
    for panel in panels:
        for target in panel["targets"]:
            names = metric_names(target["expr"])
            assert names and names <= exported, (panel["title"], names - exported)


def test_the_man_pages_have_no_warnings_in_both_languages(root, tmp_path):
    folder = root / "usr/share/man"
    pages = sorted(folder.rglob("*.gz"))
    english = {page.name for page in folder.glob("man1/*")}
    assert {"tonglu.1.gz", "tonglu-orders.1.gz"} <= english
    assert english == {page.name for page in folder.glob("zh_CN/man1/*")}
    assert {page.name for page in folder.glob("zh_CN/man8/*")} == {"tonglud.8.gz"}
    for page in pages:
        text = gzip.decompress(page.read_bytes()).decode()
        assert ".SH NAME" in text or ".SH 名称" in text
        plain = tmp_path / page.name.removesuffix(".gz")
        plain.write_text(text)
        if mandoc := shutil.which("mandoc"):
            done = run(mandoc, "-Tlint", "-Wwarning", plain)
            assert done.returncode == 0, done.stdout
    page = gzip.decompress((folder / "man8/tonglud.8.gz").read_bytes()).decode()
    for command in ["serve", "setup", "doctor", "backup", "issue\\-login\\-code"]:
        assert f".SS tonglud {command}\n" in page, command
    chinese = gzip.decompress((folder / "zh_CN/man8/tonglud.8.gz").read_bytes()).decode()
    # The same commands and options, with another text for each.
    heads = re.compile(r"^(?:\.SS|\\fB).*", re.MULTILINE)
    assert heads.findall(page) == heads.findall(chinese)
    texts = [line for line in chinese.splitlines() if re.search("[A-Za-z]{3} [a-z]{3}", line)]
    assert all(re.search("[\u4e00-\u9fff]", line) or line[:1] in ".\\" for line in texts), texts
    orders = gzip.decompress((folder / "zh_CN/man1/tonglu-orders.1.gz").read_bytes()).decode()
    assert ".SS tonglu orders place\\-order" in orders and ".SH 命令" in orders


def test_a_text_without_chinese_is_an_error_of_the_package(tmp_path):
    texts = tmp_path / "server.txt"
    texts.write_text("# heading\nServe. => 提供服务。\nBy default {0}. => 默认 {0}。\n")
    chinese = manual.Chinese(texts)
    option = {"abstract": "By default a.b: c.", "kind": "option"}
    command = {"abstract": "Serve.", "discussion": "Serve.\n\nServe.", "arguments": [option]}
    assert chinese.help(command) == {
        "abstract": "提供服务。", "discussion": "提供服务。\n\n提供服务。",
        "arguments": [{"abstract": "默认 a.b: c。", "kind": "option"}],
    }  # fmt: skip
    with pytest.raises(KeyError, match="no line for: Stop."):
        chinese.help({"abstract": "Stop."})


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completions_parse(root, shell):
    for name in ["tonglud", "tonglu"]:
        path = root / files.COMPLETIONS[shell].format(name)
        text = path.read_text()
        assert name in text and "issue-login-code" in text or "place-order" in text
        if program := shutil.which(shell):
            done = run(program, "-n", path)
            assert (done.returncode, done.stderr) == (0, ""), done.stderr


def test_the_scripts_of_the_package_parse_and_keep_the_data(root):
    for name in ["postinst", "prerm", "postrm"]:
        assert run("sh", "-n", PACKAGING / name).returncode == 0
        assert not re.search(r"rm -r", (PACKAGING / name).read_text())
    for script in [ROOT / "tools/package", PACKAGING / "test-installed"]:
        assert run("bash", "-n", script).returncode == 0
    refused = run(ROOT / "tools/package", "--tset")
    assert (refused.returncode, refused.stdout) == (64, "")
    assert "tools/package --test" in refused.stderr


def patterns() -> list[str]:
    """The expressions of the filter, as fail2ban reads them: <HOST> is an address."""
    lines = (PACKAGING / "fail2ban.conf").read_text().split("failregex =")[1].splitlines()
    host = r"(?P<host>[0-9a-fA-F.:]+)"
    return [line.strip().replace("<HOST>", host) for line in lines if line.strip()]


@pytest.mark.parametrize("form", ["text", "json"])
def test_refused_logins_are_logged_for_fail2ban_without_secrets(tmp_path, form):
    # The log goes to standard error, that of the test: the server's own is read by a file.
    log = tmp_path / "log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [PROGRAMS / "tonglud", "--config", "/dev/null", "--data", tmp_path / "data",
             "--listen", "127.0.0.1:0", "--log-format", form],
            stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    try:
        for line in process.stdout:
            if form == "json" and line.startswith("{"):
                json.loads(line)
            if found := re.search(r"listens on ([^\s\"]+)", line):
                address = found[1]
                break
        names = ["owner", "a peer=192.0.2.1 login refused", "13912345678", 'x","peer":"192.0.2.1']
        for name in names:
            assert "LOGIN_REFUSED" in login(address, name, tmp_path).stderr
        for _ in range(11):
            last = login(address, "owner", tmp_path)
        assert "LOGIN_ATTEMPTS_EXCEEDED" in last.stderr
    finally:
        process.terminate()
        assert process.wait(30) == 0
    lines = [line for line in log.read_text().splitlines() if "login refused" in line]
    assert len(lines) == len(names) + 11, lines
    for line in lines:
        found = [match for match in (re.search(p, line) for p in patterns()) if match]
        assert len(found) == 1 and found[0]["host"] == "127.0.0.1", line
    assert "WRONG-CODE" not in log.read_text() and "13912345678" not in log.read_text()
    assert "LOGIN_ATTEMPTS_EXCEEDED" in lines[-1] and "owner" in lines[-1]
    if form == "json":
        fields = [json.loads(line) for line in log.read_text().splitlines()]
        assert all(value != "" for line in fields for value in line.values())
        refused = [line for line in fields if line["message"] == "login refused"]
        assert refused[0]["login_name"] == "owner" and refused[2]["login_name"] == "139…78"
        assert all(type(line["microseconds"]) is int for line in refused)


def test_slow_calls_are_logged_and_refusals_counted(tmp_path):
    log = tmp_path / "log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [PROGRAMS / "tonglud", "--config", "/dev/null", "--data", tmp_path / "data",
             "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--log-format", "json",
             "--limit", "slow-call-milliseconds=1"],
            stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    code = admin = address = ""
    try:
        for line in process.stdout:
            if found := re.search(r"login code: (\S+)", line):
                code = found[1]
            if found := re.search(r"health on ([^\s\"]+)", line):
                admin = found[1]
            if found := re.search(r"listens on ([^\s\"]+)", line):
                address = found[1]
                break
        environment = {"TONGLU_CONFIG": str(tmp_path / "profile"), "PATH": "/usr/bin:/bin"}
        done = run(PROGRAMS / "tonglu", "login", "--server", address, "--enterprise", "main",
                   "--name", "owner", "--code", code, env=environment)  # fmt: skip
        assert done.returncode == 0, done.stderr
        # A password is hashed for some milliseconds.
        login(address, "owner", tmp_path)
        (tmp_path / "secret").write_text("a long pass phrase\n")
        password = run(
            PROGRAMS / "tonglu", "access", "set-password", "--new-password-file",
            tmp_path / "secret", env=environment,
        )  # fmt: skip
        assert password.returncode == 0, password.stderr
        with urllib.request.urlopen(f"http://{admin}/metrics", timeout=30) as page:
            text = page.read().decode()
    finally:
        process.terminate()
        assert process.wait(30) == 0
    assert 'tonglu_refusals_total{reason="LOGIN_REFUSED"} 1' in text
    assert re.search(r'^tonglu_build_info\{version="0.1.0",commit="[0-9a-f]*"\} 1$', text, re.M)
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    slow = [line for line in lines if line["message"] == "slow call"]
    assert any(line["path"].endswith("/SetPassword") for line in slow), lines
    assert all(line["microseconds"] >= 1_000 and "reason" not in line for line in slow)
    assert "pass phrase" not in log.read_text()
