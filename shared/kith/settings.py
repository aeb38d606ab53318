"""What the deployment decides; the only reader of the environment."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

VARIABLES = {
    "base_url": "KITH_BASE_URL",
    "bucket": "KITH_BUCKET",
    "configuration_set": "KITH_CONFIGURATION_SET",
    "keys_parameter": "KITH_KEYS_PARAMETER",
    "mail_domain": "KITH_MAIL_DOMAIN",
    "queue_url": "KITH_QUEUE_URL",
    "sender": "KITH_SENDER",
    "sends_per_second": "KITH_SENDS_PER_SECOND",
    "table": "KITH_TABLE",
}
"""Each setting and the variable that holds it on AWS; the template sets exactly these."""


ADDRESS_KEY = "addresses"
"""Among the secrets, the key under which addresses are hashed. It is never rotated."""


class Secrets:
    """The deployment's secrets, loaded at first use: a map of key ids to keys in hexadecimal."""

    def __init__(self, load: Callable[[], Mapping[str, str]]) -> None:
        self._load = load

    @cached_property
    def _all(self) -> Mapping[str, bytes]:
        return {name: bytes.fromhex(key) for name, key in self._load().items()}

    @cached_property
    def keys(self) -> Mapping[str, bytes]:
        """The live signing keys, the signing one first (see tokens)."""
        return {name: key for name, key in self._all.items() if name != ADDRESS_KEY}

    @cached_property
    def address_key(self) -> bytes:
        """The key under which addresses are hashed."""
        return self._all[ADDRESS_KEY]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What use cases need to know.

    `mail_domain` takes mail in, `sender` is the address Kith writes from, `base_url` is where
    its pages are (no slash at the end), and `sends_per_second` is the rate SES grants.
    """

    mail_domain: str
    sender: str
    base_url: str
    secrets: Secrets
    sends_per_second: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """The names of what the stack made, for the ports on AWS."""

    table: str
    bucket: str
    queue_url: str
    configuration_set: str
    keys_parameter: str


RELAY = "KITH_RELAY_"
"""How the variables begin that tell the local cloud by which mail server its mail goes out."""


def relay() -> Mapping[str, str]:
    """Return what the environment says of a relay: KITH_RELAY_HOST as "host", and so on."""
    return {
        name.removeprefix(RELAY).lower(): value
        for name, value in os.environ.items()
        if name.startswith(RELAY)
    }


def on_lambda() -> bool:
    """Whether this process is a Lambda function."""
    return "AWS_LAMBDA_FUNCTION_NAME" in os.environ


def resources() -> Resources:
    """Return the stack's names. Raise KeyError naming the variable that is missing."""
    return Resources(
        **{
            name: os.environ[VARIABLES[name]]
            for name in ("table", "bucket", "queue_url", "configuration_set", "keys_parameter")
        }
    )


def settings(secrets: Secrets) -> Settings:
    """Return the stack's settings with these secrets. Raise KeyError naming what is missing."""
    return Settings(
        mail_domain=os.environ[VARIABLES["mail_domain"]],
        sender=os.environ[VARIABLES["sender"]],
        base_url=os.environ[VARIABLES["base_url"]].rstrip("/"),
        sends_per_second=int(os.environ[VARIABLES["sends_per_second"]]),
        secrets=secrets,
    )
