"""Erasing an owner on AWS: no row and no object is left of them, and nobody else is touched."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from kith import aws, erasing, people, runtime
from tests.worlds import SETTINGS, World

BUCKET = "kith-mail"
KIM = "kim@away.example"


class Account(World):
    """An account with Kith in it."""

    def put(self, name: str, raw: bytes) -> str:
        """Store raw mail as SES does."""
        boto3.client("s3").put_object(Bucket=BUCKET, Key=f"inbox/{name}", Body=raw)
        return f"inbox/{name}"

    def objects(self) -> dict[str, str]:
        """Return what is in the bucket."""
        found = boto3.client("s3").list_objects_v2(Bucket=BUCKET).get("Contents", ())
        return {each["Key"]: each["ETag"] for each in found}

    def items(self) -> list[dict[str, Any]]:
        """Return what is in the table."""
        found = boto3.resource("dynamodb").Table("kith").scan()["Items"]
        return sorted(found, key=lambda each: (str(each["pk"]), str(each["sk"])))


@pytest.fixture
def account(create_table: Callable[[Any], str], tmp_path: Path) -> Iterator[Account]:
    """Return an account with what the template makes, as far as moto goes."""
    with mock_aws():
        boto3.setup_default_session()
        place: Any = {"LocationConstraint": "eu-west-1"}
        boto3.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration=place)
        ses = boto3.client("sesv2")
        ses.create_email_identity(EmailIdentity=SETTINGS.sender)
        ses.create_configuration_set(ConfigurationSetName="kith")
        ports = aws.connect(
            table=create_table(boto3.client("dynamodb")),
            bucket=BUCKET,
            queue_url=boto3.client("sqs").create_queue(QueueName="nudges")["QueueUrl"],
            configuration_set="kith",
        )
        queues: Any = None  # SQS is there instead
        made = Account(ports=ports, queues=queues, maildir=tmp_path)
        runtime.use(runtime.Runtime(ports, SETTINGS, lambda: made.now))
        yield made
        runtime.use(None)
        boto3.DEFAULT_SESSION = None


def test_no_row_and_no_object_is_left(account: Account) -> None:
    """Nor a copy that no row names; the table and the bucket are as if they had never come."""
    kim = account.invite(KIM)
    account.capture(account.mail(kim, "Lunch with Ada", "Promised: a book", sender=KIM))
    account.capture(account.mail(kim, "Hello", sender="else@away.example"))
    before = account.items(), account.objects()
    robin = account.invite()
    account.capture(account.mail(robin, "Coffee with Dana Reyes", "Promised: the slides"))
    account.capture(account.mail(robin, "Hello", sender="stranger@x.example"))
    crashed = f"held/{robin.oid}/of-a-crash"
    boto3.client("s3").put_object(Bucket=BUCKET, Key=crashed, Body=b"Hello")
    people.rotate(account.ports, SETTINGS, robin.oid, account.now)
    account.capture(account.mail(robin, "To where it was"))
    assert (len(account.items()) > len(before[0]) + 20, len(account.objects())) == (True, 9)
    erased = erasing.erase(account.ports, SETTINGS, robin.oid, account.now)
    assert (account.items(), account.objects()) == before
    assert erased
    assert erased.raw == 3
    assert erasing.erase(account.ports, SETTINGS, robin.oid, account.now) is None
    assert account.invite().oid != robin.oid
