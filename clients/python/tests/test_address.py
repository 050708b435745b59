"""The two forms of a server's address."""

import pytest
from tonglu import connect


@pytest.mark.parametrize(
    "server",
    [
        "http://127.0.0.1:7443",
        "HTTPS://shop.example",
        "shop.example",
        "shop.example:7443/x",
        "https://shop.example/",
        "user@shop.example:1",
        "::1:7443",
        "a b:1",
        ":1",
    ],
)
def test_another_form_is_refused_with_the_two_forms(server):
    with pytest.raises(ValueError, match="BAD_ADDRESS: host:port or https://host:port"):
        connect(server)


@pytest.mark.parametrize(
    "server", ["127.0.0.1:7443", "[::1]:7443", "https://shop.example", "https://shop.example:8443"]
)
def test_both_forms_are_taken(server):
    connect(server).close()
