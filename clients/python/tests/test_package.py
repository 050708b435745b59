"""The package as users get it: built, installed, type-checked, with its example run."""

import ast
import os
import re
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import tonglu
from conftest import order_request
from tonglu import connect, from_e4, request_id
from tonglu.v1 import community_pb2, identity_pb2, orders_pb2

PACKAGE = Path(__file__).resolve().parents[1]
EXAMPLE = PACKAGE / "examples" / "order.py"
TURNOVER = PACKAGE / "examples" / "turnover.py"


def run(*command, **options) -> subprocess.CompletedProcess:
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def test_a_wheel_is_built_installed_and_imported(tmp_path):
    source = tmp_path / "source"
    shutil.copytree(PACKAGE, source, ignore=shutil.ignore_patterns("__pycache__"))
    files = sorted(source.rglob("*"))
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    run(*pip, "wheel", "--no-deps", "--wheel-dir", tmp_path, source)
    (wheel,) = tmp_path.glob(f"tonglu-{tonglu.__version__}-*.whl")
    assert sorted(source.rglob("*")) == files, "the build leaves files in the checkout"
    names = zipfile.ZipFile(wheel).namelist()
    for name in ["py.typed", "_aio.py", "orders.py", "v1/orders_pb2.py", "v1/orders_pb2.pyi"]:
        assert f"tonglu/{name}" in names
    (metadata,) = [name for name in names if name.endswith("METADATA")]
    text = zipfile.ZipFile(wheel).read(metadata).decode()
    assert "Requires-Dist: grpcio" in text and "# tonglu" in text
    assert f"Version: {tonglu.__version__}\n" in text and "Author: " in text
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
    for example in [EXAMPLE, TURNOVER]:
        run(*command, example, env=environment)
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from tonglu.v1 import orders_pb2\n"
        "orders_pb2.PlaceOrderRequest(currency=1)\n"
        "orders_pb2.PlaceOrderRequest().curency\n"
        "from tonglu import AsyncClient, Client\n"
        "request = orders_pb2.ListOrdersRequest()\n"
        "Client().orders.list_orders(request).order\n"
        "for order in Client().orders.list_orders_all(request): order.totl_e4\n"
        "async def read() -> None:\n"
        "    AsyncClient().orders.list_orders(request).orders\n"
        "    async for order in AsyncClient().orders.list_orders_all(request): order.totl_e4\n"
    )
    done = subprocess.run(
        [*command, wrong], env=environment, capture_output=True, text=True, timeout=300
    )
    lines = [int(line.split(":")[1]) for line in done.stdout.splitlines() if "error:" in line]
    assert sorted(set(lines)) == [2, 3, 6, 7, 9, 10], done.stdout


def test_a_linter_accepts_the_package_and_the_examples(tmp_path):
    folders = [PACKAGE / "src", PACKAGE / "examples"]
    run(sys.executable, "-m", "ruff", "check", "--no-cache", *folders, cwd=PACKAGE)


def publish(owner) -> None:
    owner.community.publish_post(
        community_pb2.PublishPostRequest(
            request_id=request_id(),
            kind=community_pb2.POST_KIND_NOTICE,
            title="到货",
            body="龙井到货",
            audience=community_pb2.Audience(everyone=True),
        )
    )


def test_the_example_of_asyncio_adds_up_the_orders_and_follows(server, owner, shop):
    owner.orders.place_order(order_request(shop, 2_000, customer_id=shop.dealer.id))
    found = owner.orders.list_orders_all(
        orders_pb2.ListOrdersRequest(state=orders_pb2.ORDER_STATE_PLACED)
    )
    total = sum(from_e4(order.total_e4) for order in found)
    command = [sys.executable, TURNOVER, server.address]
    environment = {**os.environ, "TOKEN": owner.token}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as example:
        timer = threading.Timer(60, example.kill)
        timer.start()
        lines = iter(example.stdout.readline, "")
        assert next(lines) == "following\n"
        publish(owner)
        assert [next(lines), next(lines)] == [f"CNY {total}\n", "post: 到货\n"]
        assert example.wait(30) == 0
        timer.cancel()


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
        assert re.fullmatch(r"ordered SO-\S+ 25\.00 CNY\n", next(lines))
        assert next(lines) == "TEA-1 2 盒\n"
        assert next(lines) == "out of stock: TEA-1 lines[0].quantity_e3\n"
        assert next(lines) == "following\n"
        publish(owner)
        assert next(lines) == "post: 到货\n"
        assert example.wait(30) == 0
        timer.cancel()


def test_names_in_the_readme_exist():
    text = (PACKAGE / "README.md").read_text()
    names = set(re.findall(r"`(?:\w+ )*(?:async with |await )?([A-Za-z]\w+)\(", text))
    assert {"Client", "AsyncClient", "upload", "from_e4", "to_e3"} <= names
    for name in names - {"str", "Decimal"}:
        assert hasattr(tonglu, name) or hasattr(tonglu.Client, name), name
    for path in re.findall(r"`(examples/[\w.]+)`", text):
        assert (PACKAGE / path).exists(), path


def test_an_address_asks_for_tls_or_not(tmp_path):
    # No server listens: only the creation of the channel is tested.
    for server in ["127.0.0.1:1", "https://localhost", "https://[::1]", "https://localhost:1"]:
        connect(server).close()
