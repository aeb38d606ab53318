"""What the Store asks of DynamoDB, and what it makes of answers that no emulator gives."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from moto import mock_aws

from kith.aws.store import DynamoStore
from kith.ports import ConditionFailed, Delete, Key, Put
from tests.loopback import Loopback, Mishap, Says, answering

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

OWNER = Key("O#anna", "#")
SEEN = Key("O#anna", "M#1")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def store(loopback: Loopback, attempts: int = 1) -> DynamoStore:
    """Return the Store on a table where `loopback` is."""
    config = Config(retries={"mode": "standard", "total_max_attempts": attempts}, read_timeout=1)
    return DynamoStore(boto3.client("dynamodb", endpoint_url=loopback.url, config=config), "kith")


def asked(loopback: Loopback) -> list[tuple[str, Any]]:
    """Return the operation and parameters of each request."""
    return [
        (headers["X-Amz-Target"].partition(".")[2], json.loads(body))
        for headers, body in loopback.requests
    ]


def cancelled(*reasons: str) -> Says:
    """Return how DynamoDB cancels a transaction, one reason a write."""
    told = [{"Code": reason} for reason in reasons]
    return Says({"CancellationReasons": told}, 400, "TransactionCanceledException")


def test_rows_are_read_strongly() -> None:
    """Get and query ask for a consistent read: every decision rests on that."""
    with answering(Says(), Says({"Items": []})) as dynamo:
        on = store(dynamo)
        on.get(OWNER)
        on.query("O#anna", "C#", "D", limit=3)
        assert [(name, body["ConsistentRead"]) for name, body in asked(dynamo)] == [
            ("GetItem", True),
            ("Query", True),
        ]


def test_a_range_from_the_beginning_has_a_bound_all_the_same() -> None:
    """DynamoDB refuses empty text in a key's condition, which no emulator does."""
    with answering(Says({"Items": []})) as dynamo:
        store(dynamo).query("O#anna", "", "Z", limit=3)
        assert asked(dynamo)[0][1]["ExpressionAttributeValues"][":first"] == {"S": "\x00"}


def test_a_tick_asks_each_shard_for_no_more_than_it_needs() -> None:
    """Who is due is read from sixteen partitions of the index."""
    with answering(*[Says({"Items": []})] * 16) as dynamo:
        store(dynamo).due(NOON, limit=3)
        shards = [
            (
                int(body["ExpressionAttributeValues"][":shard"]["N"]),
                body["IndexName"],
                body["Limit"],
            )
            for _, body in asked(dynamo)
        ]
        assert shards == [(shard, "wake", 3) for shard in range(16)]


def test_pages_are_asked_for_until_the_limit_is_met() -> None:
    """An answer cut at 1 MB says where to go on; no more is asked for than is missing."""
    item = {"pk": {"S": "O#anna"}, "sk": {"S": "C#1"}}
    cut = Says({"Items": [item], "LastEvaluatedKey": item})
    with answering(cut, Says({"Items": [], "LastEvaluatedKey": item}), cut, cut) as dynamo:
        found = store(dynamo).query("O#anna", "C#", "D", limit=3)
        limits = [(body["Limit"], body.get("ExclusiveStartKey")) for _, body in asked(dynamo)]
        assert (len(found), limits) == (3, [(3, None), (2, item), (2, item), (1, item)])


def test_a_transaction_reposted_after_a_lost_answer_is_the_same_one() -> None:
    """The token stays the same, so DynamoDB does it once."""
    with answering(Mishap.LOST, Says()) as dynamo:
        store(dynamo, attempts=2).write([Put(OWNER, {"rev": 1}, "absent")])
        tokens = [body["ClientRequestToken"] for _, body in asked(dynamo)]
        assert (len(tokens), len(set(tokens))) == (2, 1)


@pytest.mark.parametrize(
    ("reasons", "keys"),
    [
        (("ConditionalCheckFailed", "None"), (OWNER,)),
        (("None", "ConditionalCheckFailed"), (SEEN,)),
        (("ConditionalCheckFailed", "ConditionalCheckFailed"), (OWNER, SEEN)),
        (("TransactionConflict", "None"), ()),
        (("TransactionConflict", "ConditionalCheckFailed"), (SEEN,)),
        (("ThrottlingError", "ConditionalCheckFailed"), (SEEN,)),
    ],
)
def test_a_cancelled_transaction_names_the_conditions_that_failed(
    reasons: tuple[str, ...], keys: tuple[Key, ...]
) -> None:
    """A conflict names none: somebody else was at it, and one reads again."""
    with answering(cancelled(*reasons)) as dynamo, pytest.raises(ConditionFailed) as failed:
        store(dynamo).write([Put(OWNER, {"rev": 2}, 1), Delete(SEEN, "present")])
    assert failed.value.keys == keys


def test_a_transaction_still_under_way_is_a_lost_race() -> None:
    """Our own repost may meet itself; reading again tells who won."""
    busy = Says({}, 400, "TransactionInProgressException")
    with answering(busy) as dynamo, pytest.raises(ConditionFailed) as failed:
        store(dynamo).write([Put(OWNER, {"rev": 2}, 1)])
    assert failed.value.keys == ()


@pytest.mark.parametrize(
    "overload",
    [
        cancelled("ThrottlingError", "None"),
        cancelled("ProvisionedThroughputExceeded", "None"),
        Says({}, 400, "ThrottlingException"),
        Says({}, 500, "InternalServerError"),
    ],
)
def test_an_overloaded_table_is_no_lost_race(overload: Says) -> None:
    """It raises as a fault that passes; deciding again at once would only add to the load."""
    with answering(overload) as dynamo, pytest.raises(ClientError):
        store(dynamo).write([Put(OWNER, {"rev": 2}, 1), Delete(SEEN)])


def test_an_overloaded_table_is_asked_again_as_often_as_for_a_read() -> None:
    """Where the client is patient, a transaction cancelled for the load is another request."""
    overload = cancelled("None", "ThrottlingError")
    with answering(overload, overload, Says()) as dynamo:
        store(dynamo, attempts=3).write([Put(OWNER, {"rev": 2}, 1), Delete(SEEN)])
        assert len({body["ClientRequestToken"] for _, body in asked(dynamo)}) == 3
    with answering(overload, overload, Says()) as dynamo, pytest.raises(ClientError):
        store(dynamo, attempts=2).write([Put(OWNER, {"rev": 2}, 1), Delete(SEEN)])


def test_what_cannot_be_written_is_not_asked_for() -> None:
    """Too much, or nothing at all, makes no request."""
    with answering() as dynamo:
        store(dynamo).write([])
        with pytest.raises(ValueError, match="101"):
            store(dynamo).write([Delete(Key("O#anna", str(number))) for number in range(101)])
        assert dynamo.requests == []


def test_the_tables_rows_are_forgotten_by_ttl(
    create_table: Callable[["DynamoDBClient"], str],
) -> None:
    """The attribute that rows carry is the one the template names."""
    with mock_aws():
        client = boto3.client("dynamodb")
        described = client.describe_time_to_live(TableName=create_table(client))
    assert described["TimeToLiveDescription"] == {
        "AttributeName": "ttl",
        "TimeToLiveStatus": "ENABLED",
    }
