"""TLS: stock grpcio and tonglu against tonglud, trusted, mistrusted, mutual, reloaded."""

import hashlib
import json
import os
import re
import signal
import socket
import ssl
import struct
import subprocess
import time
import urllib.request
import warnings
from types import SimpleNamespace

import grpc
import pytest
from conftest import tonglu
from server import PROGRAMS, Server
from tonglu import (
    AccessServiceClient,
    EnterpriseServiceClient,
    bearer,
    connect,
    reason,
    request_id,
)
from tonglu.v1 import identity_pb2

WHO_AM_I = "/tonglu.v1.AccessService/WhoAmI"


def openssl(*arguments) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=60)


CURVE = ("ec", "-pkeyopt", "ec_paramgen_curve:P-256")


def make_roots(folder, name: str):
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    openssl(
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        "-keyout", key, "-out", certificate, "-days", "2", "-subj", f"/CN={name}",
    )  # fmt: skip
    return SimpleNamespace(key=key, certificate=certificate)


def make_leaf(folder, roots, name: str, names: str, kind: tuple[str, ...] = CURVE):
    key, request, certificate = (folder / f"{name}.{kind}" for kind in ("key", "csr", "pem"))
    extensions = folder / f"{name}.ext"
    extensions.write_text(f"subjectAltName={names}\n")
    openssl(
        "req", "-newkey", *kind, "-nodes", "-keyout", key, "-out", request, "-subj", f"/CN={name}"
    )
    openssl(
        "x509", "-req", "-in", request, "-CA", roots.certificate, "-CAkey", roots.key,
        "-CAcreateserial", "-out", certificate, "-days", "2", "-extfile", extensions,
    )  # fmt: skip
    return SimpleNamespace(key=key, certificate=certificate)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    roots = make_roots(folder, "roots")
    return SimpleNamespace(
        folder=folder,
        roots=roots,
        server=make_leaf(folder, roots, "server", "DNS:localhost,IP:127.0.0.1"),
        elsewhere=make_leaf(folder, roots, "elsewhere", "DNS:example.org"),
        client=make_leaf(folder, roots, "client", "DNS:backend"),
        strangers=make_roots(folder, "strangers"),
    )


def start(directory, certificate, *options) -> Server:
    return Server(
        directory, "--tls-certificate", certificate.certificate, "--tls-key", certificate.key,
        *options,
    )  # fmt: skip


def secure(server, roots, client=None) -> grpc.Channel:
    credentials = grpc.ssl_channel_credentials(
        roots.certificate.read_bytes(),
        client.key.read_bytes() if client else None,
        client.certificate.read_bytes() if client else None,
    )
    return grpc.secure_channel(server.address, credentials)


def outcome(channel) -> str:
    """The status of a call without a login; UNAUTHENTICATED shows that the server answered."""
    try:
        channel.unary_unary(WHO_AM_I)(b"", timeout=10)
    except grpc.RpcError as error:
        return error.code().name
    return "OK"


@pytest.fixture
def server(tmp_path, files):
    server = start(tmp_path / "data", files.server)
    yield server
    assert server.stop() == 0


def test_stock_grpcio_logs_in_by_tls(server, files):
    login = secure(server, files.roots).unary_unary(
        "/tonglu.v1.AccessService/Login",
        request_serializer=identity_pb2.LoginRequest.SerializeToString,
        response_deserializer=identity_pb2.LoginResponse.FromString,
    )
    reply = login(
        identity_pb2.LoginRequest(
            request_id=request_id(),
            enterprise_code="main",
            login_name="owner",
            login_code=server.login_code,
        ),
        timeout=10,
    )
    assert reply.token


def test_the_python_package_connects_by_tls(server, files):
    def log_in(**options):
        channel = connect(f"https://{server.address}", **options)
        return AccessServiceClient(channel).login(
            identity_pb2.LoginRequest(
                request_id=request_id(),
                enterprise_code="main",
                login_name="owner",
                login_code=server.login_code,
            ),
            timeout=10,
        )

    assert log_in(roots=files.roots.certificate).token
    with pytest.raises(grpc.RpcError):
        log_in()  # the usual roots do not know the server


def test_a_client_that_does_not_trust_the_server_does_not_connect(server, files):
    assert outcome(secure(server, files.strangers)) == "UNAVAILABLE"
    assert outcome(secure(server, files.roots)) == "UNAUTHENTICATED"


def test_http2_is_agreed_upon_and_old_protocols_are_not(server, files):
    host, port = server.address.rsplit(":", 1)

    def agree(context) -> str | None:
        context.load_verify_locations(files.roots.certificate)
        with socket.create_connection((host, int(port)), timeout=10) as plain:
            with context.wrap_socket(plain, server_hostname=host) as connection:
                return connection.selected_alpn_protocol()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1", "h2"])
    assert agree(context) == "h2"
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.set_ciphers("DEFAULT@SECLEVEL=0")
    with warnings.catch_warnings(action="ignore"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionError)):
        agree(old)


# Prohibited by RFC 9113's appendix A, by the key of the server's certificate, and one allowed in
# HTTP/2.
PROHIBITED = {
    "ec": ["ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES128-SHA256", "ECDHE-ECDSA-AES256-SHA384"],
    "rsa": [
        "AES128-SHA", "AES256-SHA256", "AES128-GCM-SHA256", "ECDHE-RSA-AES128-SHA",
        "ECDHE-RSA-AES128-SHA256",
    ],
}  # fmt: skip
TAKEN = {"ec": "ECDHE-ECDSA-AES128-GCM-SHA256", "rsa": "ECDHE-RSA-AES128-GCM-SHA256"}


@pytest.mark.parametrize("kind", PROHIBITED)
def test_suites_that_http2_prohibits_are_refused(tmp_path, files, kind):
    names = "DNS:localhost,IP:127.0.0.1"
    leaf = files.server
    if kind == "rsa":
        leaf = make_leaf(tmp_path, files.roots, "rsa", names, ("rsa:2048",))
    server = start(tmp_path / "data", leaf)
    host, port = server.address.rsplit(":", 1)

    def agree(*suites: str) -> str:
        """The cipher suite of a TLS 1.2 connection that offers these."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(files.roots.certificate)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["h2"])
        context.set_ciphers(":".join(suites) + ":@SECLEVEL=0")
        with socket.create_connection((host, int(port)), timeout=10) as plain:
            with context.wrap_socket(plain, server_hostname=host) as connection:
                return connection.cipher()[0]

    assert agree(TAKEN[kind]) == TAKEN[kind]
    for suite in PROHIBITED[kind]:
        with pytest.raises(ssl.SSLError) as error:
            agree(suite)
        assert "HANDSHAKE_FAILURE" in error.value.reason, suite
    assert agree(*PROHIBITED[kind], TAKEN[kind]) == TAKEN[kind]
    assert server.stop() == 0


def test_plaintext_and_garbage_on_a_tls_port_harm_nobody(server, files):
    host, port = server.address.rsplit(":", 1)
    for bytes_ in [
        b"GET / HTTP/1.1\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\x16\x03\x01" + b"\xff" * 500,
    ]:
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            connection.sendall(bytes_)
            connection.settimeout(10)
            try:
                while connection.recv(4096):
                    pass
            except ConnectionError:
                pass
    assert outcome(grpc.insecure_channel(server.address)) == "UNAVAILABLE"
    assert outcome(secure(server, files.roots)) == "UNAUTHENTICATED"


def test_connections_closed_before_they_begin_delay_no_stop(tmp_path, files):
    server = start(tmp_path / "data", files.server)
    host, port = server.address.rsplit(":", 1)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(files.roots.certificate)
    context.set_alpn_protocols(["h2"])
    for number in range(300):
        plain = socket.create_connection((host, int(port)), timeout=10)
        # Closed by a reset: at once, or right after the handshake.
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if number % 3 == 0:
            plain = context.wrap_socket(plain, server_hostname=host)
        plain.close()
    begun = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - begun < 8


def test_mutual_tls_asks_for_a_certificate_of_its_roots(tmp_path, files):
    server = start(tmp_path / "data", files.server, "--tls-client-roots", files.roots.certificate)
    stranger = make_leaf(files.folder, files.strangers, "stranger", "DNS:stranger")
    assert outcome(secure(server, files.roots, files.client)) == "UNAUTHENTICATED"
    assert outcome(secure(server, files.roots)) == "UNAVAILABLE"
    assert outcome(secure(server, files.roots, stranger)) == "UNAVAILABLE"
    assert server.stop() == 0


def test_a_service_account_is_bound_to_the_certificate_that_its_backend_shows(tmp_path, files):
    server = start(tmp_path / "data", files.server, "--tls-client-roots", files.roots.certificate)
    other = make_leaf(files.folder, files.roots, "other", "DNS:other")
    backend = secure(server, files.roots, files.client)
    owner = bearer(
        backend,
        AccessServiceClient(backend)
        .login(
            identity_pb2.LoginRequest(
                request_id=request_id(), enterprise_code="main", login_name="owner",
                login_code=server.login_code,
            )
        )
        .token,
    )  # fmt: skip
    der = ssl.PEM_cert_to_DER_cert(files.client.certificate.read_text())
    fingerprint = hashlib.sha256(der).hexdigest()
    made = AccessServiceClient(owner).create_service_account(
        identity_pb2.CreateServiceAccountRequest(
            request_id=request_id(), name="ERP", roles=[identity_pb2.ROLE_WAREHOUSE],
            certificate_sha256=fingerprint,
        )
    )  # fmt: skip

    def who(channel) -> str:
        try:
            reply = AccessServiceClient(bearer(channel, made.token)).who_am_i(
                identity_pb2.WhoAmIRequest(), timeout=10
            )
        except grpc.RpcError as error:
            return reason(error)
        return reply.name

    assert who(backend) == "ERP"
    assert who(secure(server, files.roots, other)) == "CERTIFICATE_REQUIRED"
    entries = EnterpriseServiceClient(owner).list_audit_entries(
        identity_pb2.ListAuditEntriesRequest()
    )
    assert entries.entries[0].certificate_sha256 == fingerprint
    assert server.stop() == 0


def test_a_peer_that_does_not_agree_on_http2_is_cut(server, files):
    host, port = server.address.rsplit(":", 1)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(files.roots.certificate)
    for offered in ([], ["http/1.1"]):
        if offered:
            context.set_alpn_protocols(offered)
        with socket.create_connection((host, int(port)), timeout=10) as plain:
            with pytest.raises(ssl.SSLError) as refused:
                context.wrap_socket(plain, server_hostname=host)
        assert "NO_APPLICATION_PROTOCOL" in str(refused.value).upper().replace(" ", "_")
    assert outcome(secure(server, files.roots)) == "UNAUTHENTICATED"


def test_a_new_certificate_is_taken_by_sighup_a_broken_one_is_not(tmp_path, files):
    def served(server) -> bytes:
        host, port = server.address.rsplit(":", 1)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.set_alpn_protocols(["h2"])
        with socket.create_connection((host, int(port)), timeout=10) as plain:
            with context.wrap_socket(plain) as connection:
                return ssl.DER_cert_to_PEM_cert(connection.getpeercert(True)).encode()

    key, certificate = tmp_path / "live.key", tmp_path / "live.pem"
    live = SimpleNamespace(key=key, certificate=certificate)

    def install(leaf) -> None:
        key.write_bytes(leaf.key.read_bytes())
        certificate.write_bytes(leaf.certificate.read_bytes())

    install(files.server)
    server = start(tmp_path / "data", live)
    standing = secure(server, files.roots)
    assert outcome(standing) == "UNAUTHENTICATED"
    assert served(server) == files.server.certificate.read_bytes()
    renewed = make_leaf(files.folder, files.roots, "renewed", "IP:127.0.0.1")
    install(renewed)
    server.process.send_signal(signal.SIGHUP)
    for _ in range(100):
        if served(server) == renewed.certificate.read_bytes():
            break
        time.sleep(0.1)
    assert served(server) == renewed.certificate.read_bytes()
    certificate.write_text("no certificate")
    server.process.send_signal(signal.SIGHUP)
    time.sleep(0.3)
    assert served(server) == renewed.certificate.read_bytes()
    assert outcome(standing) == "UNAUTHENTICATED"
    assert server.stop() == 0


def test_a_reload_with_a_wrong_key_is_logged_with_the_key(tmp_path, files):
    key, certificate = tmp_path / "live.key", tmp_path / "live.pem"
    key.write_bytes(files.server.key.read_bytes())
    certificate.write_bytes(files.server.certificate.read_bytes())
    process = subprocess.Popen(
        [PROGRAMS / "tonglud", "--data", tmp_path / "data", "--listen", "127.0.0.1:0",
         "--admin", "127.0.0.1:0", "--log-format", "json",
         "--tls-certificate", certificate, "--tls-key", key],
        stdout=subprocess.PIPE, stderr=(tmp_path / "log").open("w"), text=True,
    )  # fmt: skip
    for line in process.stdout:
        if found := re.search(r"metrics and health on ([^\s\"]+)", line):
            admin = found[1]
        if "listens on" in line:
            break

    def metrics() -> dict[str, float]:
        with urllib.request.urlopen(f"http://{admin}/metrics", timeout=30) as page:
            lines = page.read().decode().splitlines()
        return {
            line.split()[0]: float(line.split()[1]) for line in lines if line.startswith("tonglu_tls")
        }

    try:
        end = metrics()["tonglu_tls_certificate_expire_time_seconds"]
        told = subprocess.run(
            ["openssl", "x509", "-in", certificate, "-noout", "-enddate"],
            capture_output=True, text=True, check=True,
        ).stdout.strip().removeprefix("notAfter=")  # fmt: skip
        assert end == ssl.cert_time_to_seconds(told)
        key.write_bytes(files.elsewhere.key.read_bytes())
        process.send_signal(signal.SIGHUP)
        until = time.monotonic() + 20
        while metrics()["tonglu_tls_reload_failures_total"] == 0:
            assert time.monotonic() < until
            time.sleep(0.05)
        key.write_bytes(files.server.key.read_bytes())
        process.send_signal(signal.SIGHUP)
        while metrics()["tonglu_tls_reloads_total"] == 0:
            assert time.monotonic() < until
            time.sleep(0.05)
        assert metrics()["tonglu_tls_reload_failures_total"] == 1
        assert metrics()["tonglu_tls_certificate_expire_time_seconds"] == end
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    records = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    (record,) = [record for record in records if record["level"] == "error"]
    assert (record["reason"], record["file"]) == ("TLS_NOT_READABLE", str(key))
    assert str(key) in record["message"] and record["time"]


def test_files_that_cannot_be_read_are_named(tmp_path, files):
    for chain, key in [
        ("/none.pem", files.server.key),
        (files.server.certificate, "/none.key"),
        (files.server.certificate, files.elsewhere.key),
        (files.server.key, files.server.key),
    ]:
        refused = subprocess.run(
            [PROGRAMS / "tonglud", "--data", tmp_path / "data", "--listen", "127.0.0.1:0",
             "--tls-certificate", chain, "--tls-key", key],
            capture_output=True, text=True, timeout=30,
        )  # fmt: skip
        assert refused.returncode == 1
        assert "TLS_NOT_READABLE" in refused.stderr


def test_beyond_the_loopback_tls_needs_no_option(tmp_path, files):
    server = start(tmp_path / "data", files.server, "--listen", "0.0.0.0:0")
    assert server.stop() == 0


def test_tonglu_trusts_the_given_roots_and_stores_them(server, files, tmp_path):
    environment = {**os.environ, "TONGLU_CONFIG": str(tmp_path / "profiles.json")}
    person = SimpleNamespace(environment=environment)
    host, port = server.address.rsplit(":", 1)
    login = [
        "login", "-e", "main", "-n", "owner", "--code", server.login_code,
        "--server", f"https://{server.address}",
    ]  # fmt: skip
    distrusted = tonglu(person, *login)
    assert distrusted.returncode == 24
    assert "CERTIFICATE_UNTRUSTED: no TLS with" in distrusted.stderr
    plain = tonglu(person, "access", "who-am-i", "--server", server.address)
    assert plain.returncode == 24
    done = tonglu(person, *login, "--tls-roots", files.roots.certificate)
    assert done.returncode == 0, done.stderr
    kept = json.loads((tmp_path / "profiles.json").read_text())["default"]
    assert kept["server"] == f"https://{server.address}"
    assert tonglu(person, "access", "who-am-i").returncode == 0
    # The server behind another name is unknown before the token has been sent there.
    by_name = ["access", "who-am-i", "--server", f"https://localhost:{port}"]
    assert tonglu(person, *by_name).returncode == 26
    environment["TONGLU_TOKEN"] = kept["token"]
    assert tonglu(person, *by_name).returncode == 0


def test_a_certificate_of_another_name_is_refused(tmp_path, files):
    server = start(tmp_path / "data", files.elsewhere)
    person = SimpleNamespace(
        environment={**os.environ, "TONGLU_CONFIG": str(tmp_path / "profiles.json")}
    )
    for place in [server.address, server.address.replace("127.0.0.1", "localhost")]:
        answer = tonglu(
            person, "access", "who-am-i", "--server", f"https://{place}", "--tls-roots",
            files.roots.certificate,
        )  # fmt: skip
        assert answer.returncode == 24, place
        assert "CERTIFICATE_NAME: no TLS with" in answer.stderr
    assert outcome(secure(server, files.roots)) == "UNAVAILABLE"
    assert server.stop() == 0
