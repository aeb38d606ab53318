"""What the deployment decides, and how its absence is told."""

from collections.abc import Callable, Mapping
from functools import partial

import pytest

from kith import settings
from kith.settings import ADDRESS_KEY, VARIABLES, Resources, Secrets, Settings

STACK = {
    "KITH_BASE_URL": "https://kith.example/",
    "KITH_BUCKET": "mails",
    "KITH_CONFIGURATION_SET": "kith",
    "KITH_KEYS_PARAMETER": "/kith/keys",
    "KITH_MAIL_DOMAIN": "in.kith.example",
    "KITH_QUEUE_URL": "https://sqs.example/nudges",
    "KITH_SENDER": "kith@kith.example",
    "KITH_SENDS_PER_SECOND": "14",
    "KITH_TABLE": "kith",
}
SECRETS = Secrets(lambda: {"2": "aa" * 32, "1": "bb" * 32, ADDRESS_KEY: "cc" * 32})

RESOURCES = ["bucket", "configuration_set", "keys_parameter", "queue_url", "table"]


@pytest.fixture
def stack(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Return an environment as the template makes it."""
    for name, value in STACK.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.mark.usefixtures("stack")
def test_settings_are_the_stacks() -> None:
    """Every variable ends in its own place; a slash at the end of the URL is dropped."""
    assert settings.settings(SECRETS) == Settings(
        mail_domain="in.kith.example",
        sender="kith@kith.example",
        base_url="https://kith.example",
        sends_per_second=14,
        secrets=SECRETS,
    )
    assert settings.resources() == Resources(
        table="kith",
        bucket="mails",
        queue_url="https://sqs.example/nudges",
        configuration_set="kith",
        keys_parameter="/kith/keys",
    )


@pytest.mark.parametrize("name", VARIABLES)
def test_a_missing_variable_is_named(stack: pytest.MonkeyPatch, name: str) -> None:
    """What has to be set is what the error says."""
    stack.delenv(VARIABLES[name])
    read: Callable[[], object] = (
        settings.resources if name in RESOURCES else partial(settings.settings, SECRETS)
    )
    with pytest.raises(KeyError, match=VARIABLES[name]):
        read()


def test_every_variable_is_used() -> None:
    """No setting that nobody needs."""
    assert set(VARIABLES.values()) == set(STACK)


@pytest.mark.parametrize("name", ["", "send_nudges"])
def test_lambda_is_known_by_its_variable(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Set, whatever it says."""
    monkeypatch.delenv("AWS_LAMBDA_FUNCTION_NAME", raising=False)
    assert not settings.on_lambda()
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", name)
    assert settings.on_lambda()


def test_secrets_are_loaded_once_and_at_first_use() -> None:
    """Who needs none may read none; who needs many reads once."""
    loads = []

    def load() -> Mapping[str, str]:
        loads.append(1)
        return {"2": "aa" * 32, "1": "bb" * 32, ADDRESS_KEY: "cc" * 32}

    found = Secrets(load)
    assert loads == []
    assert list(found.keys.items()) == [("2", b"\xaa" * 32), ("1", b"\xbb" * 32)]
    assert found.address_key == b"\xcc" * 32
    assert list(found.keys) == ["2", "1"]
    assert loads == [1]


def test_the_address_key_signs_nothing() -> None:
    """It is never rotated, so it must not be among the keys that are."""
    assert ADDRESS_KEY not in SECRETS.keys


def test_a_secret_is_hexadecimal() -> None:
    """Anything else is a mistake at deployment, told at first use."""
    with pytest.raises(ValueError, match="non-hexadecimal"):
        assert Secrets(lambda: {"1": "not a key"}).keys


def test_what_is_said_of_a_relay_is_handed_on_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it means, the local cloud decides; nobody else's variables are among it."""
    monkeypatch.setenv("KITH_RELAY_HOST", "mail.home.example")
    monkeypatch.setenv("KITH_RELAY_PASSWORD", " secret")
    monkeypatch.setenv("KITH_TABLE", "kith")
    assert settings.relay() == {"host": "mail.home.example", "password": " secret"}
