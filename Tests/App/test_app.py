"""An app that uses only the product TongluClient, on a live server that is killed."""

import re
import subprocess
import threading
from pathlib import Path

import pytest
from conftest import ROOT, tonglu

APP = ROOT / ".build" / "app" / "debug" / "shop-app"


@pytest.fixture
def dealer(demo):
    """A login name of a dealer's buyer and a code for it."""
    from tonglu import AccessServiceClient, CrmServiceClient, bearer, request_id
    from tonglu.v1 import crm_pb2, identity_pb2

    channel = bearer(demo.server.channel(), demo.token)
    member = (
        CrmServiceClient(channel)
        .create_member(
            crm_pb2.CreateMemberRequest(
                request_id=request_id(),
                customer_id=int(demo.customer),
                name="李采购",
                login_name="li",
                roles=[identity_pb2.Role.Value("ROLE_BUYER")],
            )
        )
        .member
    )
    code = (
        AccessServiceClient(channel)
        .issue_login_code(
            identity_pb2.IssueLoginCodeRequest(request_id=request_id(), account_id=member.id)
        )
        .login_code
    )
    channel.close()
    return "li", code


def publish(demo, title: str) -> None:
    done = tonglu(
        demo, "community", "publish-post", "--kind", "notice", "--title", title, "--everyone",
        "--yes",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_the_app_orders_and_follows_across_a_killed_server(demo, dealer):
    name, code = dealer
    # No server listens on the second address.
    servers = [demo.server.address, "127.0.0.1:1"]
    with subprocess.Popen(
        [APP, "main", name, code, "ljc", *servers], stdout=subprocess.PIPE, text=True
    ) as app:
        timer = threading.Timer(120, app.kill)
        timer.start()
        seen = []

        def read_until(start: str) -> str:
            for line in app.stdout:
                seen.append(line.strip())
                if line.startswith(start):
                    return line.strip()
            raise AssertionError(f"no {start!r} in {seen}")

        assert "logged in" in read_until("logged in")
        assert read_until("found") == "found TEA-LJ-250 西湖龙井茶250克"
        # By the dealer's contract price of 118.
        assert read_until("ordered").endswith("for 236.0 CNY")
        assert read_until("ordered") == "ordered once"
        assert read_until("refused") == "refused: FAILED_PRECONDITION OUT_OF_STOCK"
        read_until("following")
        publish(demo, "one")
        assert read_until("post") == "post: one"
        address = demo.server.address
        demo.server.kill()
        demo.server.start(address)
        publish(demo, "two")
        publish(demo, "bye")
        assert read_until("post") == "post: two"
        assert read_until("post") == "post: bye"
        app.wait(30)
        timer.cancel()
        assert app.returncode == 0


def test_the_app_uses_only_the_product():
    package = (ROOT / "Tests/App/Package.swift").read_text()
    assert set(re.findall(r"\.product\(name: \"(\w+)\"", package)) == {"TongluClient"}
    for source in Path(ROOT / "Tests/App/Sources").rglob("*.swift"):
        assert "@testable" not in source.read_text()
