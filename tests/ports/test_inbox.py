"""The contract of the Inbox: raw mail in any piece, kept or gone as asked; on S3 and in files."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import boto3
import pytest
from moto import mock_aws

from infra.local.inbox import FileInbox
from kith.aws.inbox import S3Inbox
from kith.ports import Inbox

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)

Add = Callable[[str, bytes], str]
"""Puts a mail where SES or the SMTP door would, under a name; returns its key."""


@pytest.fixture(params=["s3", "files"], scope="module")
def inbox_and_add(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Inbox, Add]]:
    """Return an inbox and the way mail gets into it."""
    if request.param == "files":
        files = FileInbox(tmp_path_factory.mktemp("mail"), lambda: NOW)
        yield files, files.add
        return
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(
            Bucket="mail", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )

        def add(name: str, mail: bytes) -> str:
            client.put_object(Bucket="mail", Key=f"inbox/{name}", Body=mail)
            return f"inbox/{name}"

        yield S3Inbox(client, "mail"), add


@pytest.fixture
def inbox(inbox_and_add: tuple[Inbox, Add]) -> Inbox:
    """Return the inbox."""
    return inbox_and_add[0]


@pytest.fixture
def add(inbox_and_add: tuple[Inbox, Add]) -> Add:
    """Return what puts a mail into it."""
    return inbox_and_add[1]


MAIL = bytes(range(256)) * 4


@pytest.mark.parametrize(
    ("start", "size"),
    [(0, 0), (0, 1), (0, 1024), (0, 5000), (7, 0), (1000, 24), (1000, 25), (1023, 1), (1024, 1)],
)
def test_any_piece_can_be_read(inbox: Inbox, add: Add, start: int, size: int) -> None:
    """A piece is what a slice is, also over the end and beyond it."""
    assert inbox.read(add("m1", MAIL), start=start, size=size) == MAIL[start : start + size]


def test_an_empty_mail_is_empty(inbox: Inbox, add: Add) -> None:
    """No bytes are no error."""
    assert inbox.read(add("m1", b""), size=64) == b""


def test_a_mail_that_is_gone_is_a_key_error(inbox: Inbox, add: Add) -> None:
    """Reading and keeping say so; deleting is content."""
    key = add("m1", MAIL)
    inbox.delete(key)
    inbox.delete(key)
    with pytest.raises(KeyError):
        inbox.read(key, size=1)
    with pytest.raises(KeyError):
        inbox.keep(key, "anna")


def test_a_kept_copy_outlives_the_mail(inbox: Inbox, add: Add) -> None:
    """Held mail stays until it is decided, each owner's own, however often it is kept."""
    key = add("m1", MAIL)
    kept = [inbox.keep(key, oid) for oid in ("anna", "berta", "anna")]
    inbox.delete(key)
    inbox.delete(kept[1])
    assert kept == ["held/anna/m1", "held/berta/m1", "held/anna/m1"]
    assert inbox.read(inbox.keep(kept[0], "anna"), size=9999) == MAIL
    with pytest.raises(KeyError):
        inbox.read(kept[1], size=1)


def test_forgetting_an_owner_removes_their_copies_and_nobody_elses(inbox: Inbox, add: Add) -> None:
    """All of them, also where another's name begins with theirs; what arrived stays."""
    many = [inbox.keep(add(f"m{number}", MAIL), "carla") for number in range(3)]
    others = [inbox.keep(add("m1", MAIL), oid) for oid in ("carla2", "dora")]
    for _ in range(2):
        inbox.forget("carla")
    for key in many:
        with pytest.raises(KeyError):
            inbox.read(key, size=1)
    assert [inbox.read(key, size=9999) for key in (*others, "inbox/m1")] == [MAIL] * 3
    inbox.forget("nobody")
