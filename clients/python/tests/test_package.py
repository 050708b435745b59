"""The package as users get it: built, installed, type-checked, with its example run."""

import ast
import os
import re
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import tonglu
from tonglu import connect, request_id
from tonglu.v1 import community_pb2, identity_pb2

PACKAGE = Path(__file__).resolve().parents[1]
EXAMPLE = PACKAGE / "examples" / "order.py"


def run(*command, **options) -> subprocess.CompletedProcess:
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def test_a_wheel_is_built_installed_and_imported(tmp_path):
    source = tmp_path / "source"
    run("cp", "-R", PACKAGE, source)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    run(*pip, "wheel", "--no-deps", "--wheel-dir", tmp_path, source)
    (wheel,) = tmp_path.glob("tonglu-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for name in ["py.typed", "orders.py", "v1/orders_pb2.py", "v1/orders_pb2.pyi"]:
        assert f"tonglu/{name}" in names
    (metadata,) = [name for name in names if name.endswith("METADATA")]
    text = zipfile.ZipFile(wheel).read(metadata).decode()
    assert "Requires-Dist: grpcio" in text and "# tonglu" in text
    # The dependencies are those of this environment; the package is only the wheel's.
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    place = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout
    run(*pip, "install", "--no-deps", "--target", place.strip(), wheel)
    ours = next(path for path in sys.path if path.endswith("site-packages"))
    told = run(
        python, "-c", "import tonglu; from tonglu.v1 import orders_pb2; print(tonglu.__file__)",
        env={**os.environ, "PYTHONPATH": ours}, cwd=tmp_path,
    ).stdout  # fmt: skip
    assert str(tmp_path / "venv") in told


def silent(body: list[ast.stmt], place: str) -> list[str]:
    """The classes and attributes of a stub without a docstring."""
    found = []
    for index, item in enumerate(body):
        if isinstance(item, ast.ClassDef):
            if not ast.get_docstring(item):
                found.append(f"{place}.{item.name}")
            found += silent(item.body, f"{place}.{item.name}")
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            name = item.target.id
            if name == "DESCRIPTOR" or name == "__slots__" or name.endswith("_FIELD_NUMBER"):
                continue
            after = body[index + 1] if index + 1 < len(body) else None
            is_text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            if not is_text or not str(after.value.value).strip():
                found.append(f"{place}.{name}")
    return found


def test_the_stubs_document_every_message_field_and_value():
    stubs = sorted((PACKAGE / "src/tonglu/v1").glob("*.pyi"))
    assert len(stubs) > 8
    for stub in stubs:
        assert silent(ast.parse(stub.read_text()).body, stub.stem) == []
    orders = (PACKAGE / "src/tonglu/v1/orders_pb2.pyi").read_text()
    assert '    """The sum of total_e4 of the lines, in 1/10,000' in orders


def test_a_strict_type_checker_accepts_the_package_and_the_example(tmp_path):
    environment = {**os.environ, "MYPYPATH": str(PACKAGE / "src")}
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path]
    run(*command, "-p", "tonglu", env=environment)
    run(*command, EXAMPLE, env=environment)
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from tonglu.v1 import orders_pb2\n"
        "orders_pb2.PlaceOrderRequest(currency=1)\n"
        "orders_pb2.PlaceOrderRequest().curency\n"
    )
    done = subprocess.run(
        [*command, wrong], env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.stdout.count("error:") == 2, done.stdout


def test_the_example_orders_and_follows(server, owner, shop):
    member = owner.access.issue_login_code(
        identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=shop.member.id)
    )
    command = [
        sys.executable, EXAMPLE, server.address, "main", "wang", member.login_code, "TEA-1",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as example:
        timer = threading.Timer(60, example.kill)
        timer.start()
        lines = iter(example.stdout.readline, "")
        assert re.fullmatch(r"ordered SO-\S+ 25.0 CNY\n", next(lines))
        assert next(lines) == "out of stock\n"
        assert next(lines) == "following\n"
        owner.community.publish_post(
            community_pb2.PublishPostRequest(
                request_id=request_id(),
                kind=community_pb2.POST_KIND_NOTICE,
                title="到货",
                body="龙井到货",
                audience=community_pb2.Audience(everyone=True),
            )
        )
        assert next(lines) == "post: 到货\n"
        assert example.wait(30) == 0
        timer.cancel()


def test_names_in_the_readme_exist():
    text = (PACKAGE / "README.md").read_text()
    for name in re.findall(r"`(connect|bearer|request_id|reason)\b", text):
        assert hasattr(tonglu, name)
    assert EXAMPLE.exists()


def test_an_address_asks_for_tls_or_not(tmp_path):
    # No server listens: only the creation of the channel is tested.
    for server in ["127.0.0.1:1", "https://localhost", "https://[::1]", "https://localhost:1"]:
        connect(server).close()
