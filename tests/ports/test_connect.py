"""The four ports on AWS, put together."""

import json

import boto3
from moto import mock_aws

from kith.aws import connect, secrets


def test_connecting_asks_nothing() -> None:
    """The ports are made before anything is needed, where nothing answers."""
    ports = connect(
        table="kith",
        bucket="mail",
        queue_url="http://127.0.0.1:1/nudges",
        configuration_set="kith-mail",
        endpoint="http://127.0.0.1:1",
    )
    assert [type(port).__name__ for port in (ports.store, ports.inbox)] == [
        "DynamoStore",
        "S3Inbox",
    ]


def test_secrets_are_read_at_first_use() -> None:
    """Whoever needs none needs no right to read them."""
    with mock_aws():
        loaded = secrets("/kith/keys")
        keys = {"k1": "00ff", "addresses": "0a"}
        boto3.client("ssm").put_parameter(
            Name="/kith/keys", Value=json.dumps(keys), Type="SecureString"
        )
        assert (dict(loaded.keys), loaded.address_key) == ({"k1": b"\x00\xff"}, b"\x0a")
