"""Numbers, lines and texts as people type and paste them."""

import json
from types import SimpleNamespace

import pytest
from conftest import tonglu


def tried(demo, *arguments: str, stdin: str = "") -> dict:
    """The response of a dry run."""
    done = tonglu(demo, *arguments, "--dry-run", "-o", "json", stdin=stdin)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def order(demo, *arguments: str, stdin: str = "") -> list:
    reply = tried(
        demo, "orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer,
        *arguments, stdin=stdin,
    )  # fmt: skip
    return [
        (line["productId"], line["quantityE3"], line["unitPriceE4"])
        for line in reply["order"]["lines"]
    ]


def test_a_line_is_short_or_named_with_signs_of_either_width(demo):
    product = demo.product
    for typed in [
        f"{product}:2", f"{product}：２", f" {product} : 2.000 ", f"product-id={product},quantity=2",
        f"product-id＝{product}，quantity＝２", f"product-id={product}, quantity = 2",
        f"quantity=2,product-id={product}", f'{{"productId":"{product}","quantityE3":"2000"}}',
    ]:  # fmt: skip
        assert order(demo, "--lines", typed) == [(product, "2000", "1180000")], typed
    priced = order(demo, "--lines", f"{product}:1:1,000.50", "--lines", f"{product}：３：￥９９．５")
    assert priced == [(product, "1000", "10005000"), (product, "3000", "995000")]


def test_numbers_with_thousands_and_full_width_digits(demo):
    rule = ["pricing", "create-price-rule", "--product-id", demo.product, "--currency", "CNY"]
    for typed, kept in [
        ("12.5", "125000"), ("1,000.50", "10005000"), ("１２．５", "125000"), (" 12.5 ", "125000"),
        ("1，234，567", "12345670000"), ("￥8", "80000"), ("¥8.88", "88800"), ("12。5", "125000"),
    ]:  # fmt: skip
        reply = tried(demo, *rule, "--unit-price", typed, "--priority", "77")
        assert reply["priceRule"]["unitPriceE4"] == kept, typed
    for typed in ["1,00", "1,0000", "12.5.1", ",5", "一百", "12.34567", ""]:
        refused = tonglu(demo, *rule, "--unit-price", typed, "--dry-run")
        assert refused.returncode == 64, typed


@pytest.mark.parametrize(
    "content",
    [
        "{0}:2\n{0}:1\n",
        "{0},2\r\n{0},1\r\n",
        "\ufeffproduct-id,quantity\n{0},2\n{0},1\n",
        "Quantity;Product ID\n2;{0}\n1;{0}\n",
        "quantity\tunit\tproduct_id\n2\t\t{0}\n1\t\t{0}\n",
        "{0}  ２\n\n{0} × 1\n",
        "product-id={0}，quantity=2\nquantity=1,product-id={0}\n",
        '[{{"productId":"{0}","quantityE3":"2000"}},{{"productId":"{0}","quantityE3":"1000"}}]',
        '{{"productId":"{0}","quantityE3":"2000"}}\n{{"productId":"{0}","quantityE3":"1000"}}\n',
        '{0},"2"\n{0},"1"\n',
    ],
)
def test_lines_come_from_a_file_or_from_standard_input(demo, tmp_path, content):
    text = content.format(demo.product)
    lines = [(demo.product, "2000", "1180000"), (demo.product, "1000", "1180000")]
    path = tmp_path / "lines.txt"
    path.write_text(text)
    assert order(demo, "--lines-file", str(path)) == lines
    assert order(demo, "--lines-file", "-", stdin=text) == lines


def test_a_bad_line_is_named_with_its_number(demo, tmp_path):
    path = tmp_path / "lines.csv"
    place = ["orders", "place-order", "--currency", "CNY", "--customer-id", demo.customer]
    for content, words in [
        (f"{demo.product},2\n{demo.product},x\n", "line 2"),
        (f"product-id,quantity\n{demo.product},2,3,4\n", "line 2"),
        (f"{demo.product}\n", "line 1"),
        ("", "has no lines"),
    ]:
        path.write_text(content)
        refused = tonglu(demo, *place, "--lines-file", str(path))
        assert refused.returncode == 64 and words in refused.stderr, refused.stderr
    absent = tonglu(demo, *place, "--lines-file", str(tmp_path / "none"))
    assert absent.returncode == 64 and "cannot be read" in absent.stderr
    twice = tonglu(demo, *place, "--lines-file", "-", "--note", "-", stdin=f"{demo.product},1")
    assert twice.returncode == 64 and "one option only" in twice.stderr


def test_a_long_text_comes_from_a_file_or_from_standard_input(demo, tmp_path):
    notice = tmp_path / "notice.md"
    notice.write_text("第一行\n- 第二行\n")
    publish = [
        "community", "publish-post", "--kind", "notice", "--title", "t", "--everyone",
    ]  # fmt: skip
    text = "第一行\n- 第二行"
    for arguments, given in [
        (["--body", f"@{notice}"], ""), (["--body-file", str(notice)], ""),
        (["--body", "-"], notice.read_text()), (["--body", "@-"], notice.read_text()),
        (["--body-file", "-"], notice.read_text()), (["--body", text], ""),
    ]:  # fmt: skip
        assert tried(demo, *publish, *arguments, stdin=given)["post"]["body"] == text, arguments
    assert tried(demo, *publish, "--body", "@@all")["post"]["body"] == "@all"
    refused = tonglu(demo, *publish, "--body", "@absent.md")
    assert refused.returncode == 64 and "there is no file absent.md" in refused.stderr
    assert "@absent.md" not in tonglu(demo, "community", "list-posts", "-o", "json").stdout


def test_a_body_is_written_in_the_editor_at_a_terminal(demo, tmp_path):
    from test_cli_input import Typist

    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nprintf '写的\\n两行\\n' > \"$1\"\n")
    editor.chmod(0o755)
    environment = {**demo.environment, "EDITOR": str(editor), "TMPDIR": str(tmp_path)}
    environment.pop("VISUAL", None)
    publish = [
        "community", "publish-post", "--kind", "notice", "--title", "t", "--everyone",
        "--dry-run", "-o", "json",
    ]  # fmt: skip
    code, shown = Typist(environment, *publish).end()
    assert code == 0 and '"body": "写的\\n两行"' in shown, shown
    assert [path.name for path in tmp_path.iterdir()] == ["editor"]
    code, shown = Typist({**environment, "EDITOR": "false"}, *publish).end()
    assert code == 64 and "nothing was done" in shown
    # A script gets no editor.
    script = SimpleNamespace(environment=environment)
    assert "body" not in tried(script, *publish[:-3])["post"]


def test_the_help_marks_required_options_and_names_all_parts(demo):
    text = " ".join(tonglu(demo, "orders", "place-order", "--help").stdout.split())
    assert "--currency <currency> Required. ISO 4217" in text
    assert "--lines <product-id:quantity[:unit-price]> Required." in text
    assert "Its parts: product-id, unit, quantity, unit-price." in text
    assert "--dry-run" in text and "--lines-file <file>" in text
