"""The lint of the Chinese texts beside the schema."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def schema(tmp_path_factory):
    path = tmp_path_factory.mktemp("schema") / "schema.pb"
    protos = sorted(str(one.relative_to(ROOT / "Proto")) for one in ROOT.glob("Proto/tonglu/**/*.proto"))
    subprocess.run(
        ["protoc", "-I", "Proto", "--include_imports", "-o", path, *protos], cwd=ROOT, check=True
    )
    return path


def lint(schema: Path, folder: Path) -> subprocess.CompletedProcess:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "clients/python/src")}
    return subprocess.run(
        [sys.executable, ROOT / "tools/documentation/chinese.py", schema, folder],
        env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def test_every_symbol_has_its_chinese_text(schema):
    done = lint(schema, ROOT / "Proto/zh")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "none is missing" in done.stdout


@pytest.mark.parametrize(
    "file, old, new, said",
    [
        ("orders", "OrderService.GetOrder: 查看订单和明细。\n", "", "OrderService.GetOrder: has no Chinese"),
        ("orders", "ORDER_STATE_PLACED: 已下单\n", "", "ORDER_STATE_PLACED: has no Chinese"),
        ("orders", "ORDER_STATE_PLACED:", "ORDER_STATE_PACKED:", "ORDER_STATE_PACKED: is left over"),
        ("orders", "Order.number: 单号", "Order.number: Order number", "is not Chinese"),
        ("orders", "Order.number: 单号", "Order.number: 订单的编号和号码都在这里", "wider than 16"),
        ("orders", "Order.number: 单号", "Order.number: 订单号", "has 订单号: write 单号"),
        ("orders", "Order.number: 单号", "Order.nummer: 单号", "Order.nummer: is left over"),
        ("fields", "currency: 币种 | ", "currency: 币种\ncurrency: 币种 | ", "currency: is there twice"),
        ("fields", "tags: 标签 | 标签，最多 50 个，可重复给出。", "tags: 标签", "is an option"),
        ("fields", "total_e4: 金额\n", "", "total_e4: has no Chinese"),
        ("refusals", "OUT_OF_STOCK: ", "OUT_OF_STOCKS: ", "OUT_OF_STOCK: has no Chinese"),
        ("program", "{0} is empty => {0} 是空的", "{0} is empty => 是空的", "has other values"),
        ("program", "logged out => 已退出登录\n", "", "logged out: has no Chinese"),
        ("server", "The file to write. => 要写入的文件。\n", "", "The file to write.: has no Chinese"),
        ("server", "The Tonglu server. => 通路的", "The Tonglu servant. => 通路的", "is left over"),
        ("server", "默认是 {0}（存在时）", "默认是固定的文件", "has other values"),
    ],
)  # fmt: skip
def test_the_lint_names_a_fault(schema, tmp_path, file, old, new, said):
    folder = tmp_path / "zh"
    shutil.copytree(ROOT / "Proto/zh", folder)
    path = folder / f"{file}.txt"
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))
    done = lint(schema, folder)
    assert done.returncode == 1
    assert said in done.stdout, done.stdout
