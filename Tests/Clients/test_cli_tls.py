"""What tonglu says when a connection comes to no call: certificates, TLS and plaintext mixed up."""

import os
import socket
import ssl
import subprocess
import threading
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from conftest import tonglu
from server import Server


def openssl(*arguments, when: str = "") -> None:
    before = ["faketime", when] if when else []
    subprocess.run([*before, "openssl", *arguments], check=True, capture_output=True, timeout=60)


def make_roots(folder, name: str):
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    openssl(
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        "-keyout", key, "-out", certificate, "-days", "14600", "-subj", f"/CN={name}",
        when="2015-01-01 00:00:00",
    )  # fmt: skip
    return SimpleNamespace(key=key, certificate=certificate)


def make_leaf(folder, roots, name: str, names: str, when: str = ""):
    key, request, certificate = (folder / f"{name}.{kind}" for kind in ("key", "csr", "pem"))
    extensions = folder / f"{name}.ext"
    extensions.write_text(f"subjectAltName={names}\n")
    openssl(
        "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
        "-out", request, "-subj", f"/CN={name}",
    )  # fmt: skip
    openssl(
        "x509", "-req", "-in", request, "-CA", roots.certificate, "-CAkey", roots.key,
        "-CAcreateserial", "-out", certificate, "-days", "2", "-extfile", extensions, when=when,
    )  # fmt: skip
    return SimpleNamespace(key=key, certificate=certificate)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    roots = make_roots(folder, "roots")
    here = "IP:127.0.0.1,DNS:localhost"
    return SimpleNamespace(
        folder=folder,
        roots=roots.certificate,
        good=make_leaf(folder, roots, "good", here),
        elsewhere=make_leaf(folder, roots, "elsewhere", "DNS:shop.example,IP:192.0.2.1"),
        expired=make_leaf(folder, roots, "expired", here, when="2020-05-01 00:00:00"),
        early=make_leaf(folder, roots, "early", here, when="2050-05-01 00:00:00"),
    )


@contextmanager
def listener(certificate):
    """The address of a port that speaks TLS with a certificate and closes afterwards."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    context.set_alpn_protocols(["h2"])
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    connection.settimeout(10)
                    try:
                        context.wrap_socket(connection, server_side=True).recv(1)
                    except OSError:
                        pass

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(10)


@pytest.fixture
def person(tmp_path):
    environment = {**os.environ, "TONGLU_CONFIG": str(tmp_path / "profiles.json")}
    return SimpleNamespace(environment={**environment, "LC_ALL": "C.UTF-8"})


def said(person, server: str, *options) -> tuple[list[str], list[str]]:
    """The lines of a refused command, in English and in Chinese."""
    login = ["login", "-e", "main", "-n", "owner", "--code", "1", "--server", server, *options]
    answers = []
    for language in ["en", "zh"]:
        done = tonglu(person, *login, "--lang", language)
        assert done.returncode == 24, done.stderr
        for raw in ["NIOSSL", "sslError", "BoringSSL", "OPENSSL_internal", "is the server running"]:
            assert raw not in done.stderr
        answers.append(done.stderr.splitlines())
    return answers[0], answers[1]


def check(said, reason: str, message: str, advice: str, chinese: str, chinese_advice: str) -> None:
    english, translated = said
    assert english == [f"tonglu: UNAVAILABLE {reason}: {message}", f"→ {advice}"]
    assert translated[0] == f"tonglu：{chinese}（{reason}）"
    assert translated[-1] == f"→ {chinese_advice}"


@pytest.fixture(scope="module")
def secure(tmp_path_factory, files):
    server = Server(
        tmp_path_factory.mktemp("secure") / "data",
        "--tls-certificate", files.good.certificate, "--tls-key", files.good.key,
    )  # fmt: skip
    yield server
    assert server.stop() == 0


def test_a_certificate_of_unknown_roots(person, files, secure):
    address = f"https://{secure.address}"
    check(
        said(person, address), "CERTIFICATE_UNTRUSTED",
        f"no TLS with {address}: its certificate comes from no root that is known here",
        "where its roots are private, give their file: --tls-roots roots.pem",
        "服务器的证书不是本机信任的根证书签发的",
        "证书是内部签发的，用 --tls-roots 给出根证书文件。",
    )  # fmt: skip


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_of_another_name(person, files, host):
    with listener(files.elsewhere) as address:
        address = address.replace("127.0.0.1", host)
        check(
            said(person, f"https://{address}", "--tls-roots", files.roots), "CERTIFICATE_NAME",
            f"no TLS with {address}: its certificate is not for {host}",
            "use a name or an address that its certificate is for",
            "服务器的证书不是这个名称的", "用证书上写的域名或地址连接。",
        )  # fmt: skip


def test_a_certificate_out_of_its_time(person, files):
    with listener(files.expired) as address:
        check(
            said(person, f"https://{address}", "--tls-roots", files.roots), "SERVER_CERTIFICATE_EXPIRED",
            f"no TLS with https://{address}: its certificate expired on 2020-05-03",
            "its operator renews it; is the clock of this computer right?",
            "服务器的证书已过期", "请服务器的管理员换证书；也看看本机的时间对不对。",
        )  # fmt: skip
    with listener(files.early) as address:
        check(
            said(person, f"https://{address}", "--tls-roots", files.roots),
            "CERTIFICATE_NOT_YET_VALID",
            f"no TLS with https://{address}: its certificate is valid from 2050-05-01 on",
            "is the clock of this computer right?",
            "服务器的证书还没生效", "看看本机的时间对不对。",
        )  # fmt: skip


def test_https_to_a_plaintext_port(person, files, server):
    for place, roots in [
        (f"https://{server.address}", []),
        (server.address, ["--tls-roots", files.roots]),
    ]:
        check(
            said(person, place, *roots), "PLAINTEXT_PORT",
            f"no TLS with {place}: this port speaks plaintext",
            "leave out https:// and --tls-roots",
            "这个端口不用 TLS", "地址不写 https://，也不用 --tls-roots。",
        )  # fmt: skip


def test_plaintext_to_a_tls_port(person, secure):
    check(
        said(person, secure.address), "TLS_REQUIRED",
        f"no connection to {secure.address}: it answers by TLS",
        "write https:// before the server's name",
        "这个端口要用 TLS", "在服务器地址前写 https://。",
    )  # fmt: skip


def test_a_port_of_something_else(person):
    """It closes each connection after the first bytes: neither TLS nor HTTP/2."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    with listening.accept()[0] as connection:
                        connection.recv(65536)
                except OSError:
                    return

        thread = threading.Thread(target=serve)
        thread.start()
        address = f"127.0.0.1:{listening.getsockname()[1]}"
        answers = said(person, f"https://{address}")
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(10)
    assert answers[0][0].startswith(f"tonglu: UNAVAILABLE TLS_FAILED: no TLS with {address}: ")
    assert answers[0][-1] == "→ does the port belong to a Tonglu server?"
    assert answers[1][0] == "tonglu：和服务器建立不了 TLS 连接（TLS_FAILED）"


def test_a_stream_and_a_change_name_the_cause_too(person, server):
    person.environment["TONGLU_TOKEN"] = "x"
    place = f"https://{server.address}"
    for command in [
        ["community", "subscribe"],
        ["crm", "create-customer", "--name", "x"],
        ["files", "upload-file", __file__],
    ]:
        done = tonglu(person, *command, "--server", place, "--timeout", "10")
        assert done.returncode == 24, done.stderr
        assert "this port speaks plaintext" in done.stderr, command
        assert done.stderr.endswith("→ leave out https:// and --tls-roots\n"), command
