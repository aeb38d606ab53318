"""The table on DynamoDB."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError

from kith.limits import check_key, check_range, check_writes
from kith.ports import WAKE_SHARDS, ConditionFailed, Key, Put, Row, Write

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

WAKE_INDEX = "wake"
"""As infra/template.yaml calls it."""

WAKE_AT = "%Y-%m-%dT%H:%M:%SZ"
PAUSE_SECONDS = 0.2
"""Before an overloaded table is asked again; 0.2, 0.4 and 0.6 with the attempts of a client."""

OVERLOADED = frozenset({"None", "ProvisionedThroughputExceeded", "ThrottlingError"})
"""Why a transaction is cancelled of which no write is to blame; "None" stands for the others."""

FIRST = "\x00"
"""DynamoDB takes no empty bound; no sort key is before this one."""

Item = Mapping[str, Any]


class DynamoStore:
    """The Store port on a table as infra/template.yaml describes it."""

    def __init__(self, client: "DynamoDBClient", table: str) -> None:
        self._client = client
        self._table = table

    def get(self, key: Key) -> Row | None:
        """Return the row at `key`, read strongly; None if there is none."""
        check_key(key)
        found = self._client.get_item(TableName=self._table, Key=_item(key), ConsistentRead=True)
        return _row(found["Item"]) if "Item" in found else None

    def query(
        self, pk: str, first: str, last: str, *, limit: int, backward: bool = False
    ) -> Sequence[tuple[Key, Row]]:
        """Return up to `limit` rows of one partition with first <= sk <= last, read strongly."""
        check_range(pk, first, last)
        first = first or FIRST
        if first.encode() > last.encode():
            return []  # DynamoDB would call it an error
        items = self._items(
            limit,
            KeyConditionExpression="pk = :pk AND sk BETWEEN :first AND :last",
            ExpressionAttributeValues=_fields({":pk": pk, ":first": first, ":last": last}),
            ScanIndexForward=not backward,
            ConsistentRead=True,
        )
        return [(_key(item), _row(item)) for item in items]

    def due(self, until: datetime, *, limit: int) -> Sequence[tuple[Key, datetime]]:
        """Return up to `limit` rows of the wake index with wake_at <= `until`, oldest first."""
        latest = f"{until.astimezone(UTC):{WAKE_AT}}"
        shards = [self._due(shard, latest, limit) for shard in range(WAKE_SHARDS)]
        oldest = islice(merge(*shards), max(limit, 0))
        return [(key, datetime.fromisoformat(at)) for at, key in oldest]

    def _due(self, shard: int, latest: str, limit: int) -> Iterator[tuple[str, Key]]:
        items = self._items(
            limit,
            IndexName=WAKE_INDEX,
            KeyConditionExpression="wake_shard = :shard AND wake_at <= :latest",
            ExpressionAttributeValues=_fields({":shard": shard, ":latest": latest}),
        )
        return ((item["wake_at"]["S"], _key(item)) for item in items)

    def write(self, writes: Sequence[Write]) -> None:
        """Do all of `writes` or none.

        The request carries a token that botocore makes up once per call, so the retries of a
        lost answer are one transaction to DynamoDB.
        """
        check_writes(writes)
        if not writes:
            return
        items = [self._transact(write) for write in writes]
        try:
            self._patiently(items)
        except self._client.exceptions.TransactionInProgressException as error:
            raise ConditionFailed from error
        except self._client.exceptions.TransactionCanceledException as error:
            failed = [
                write.key
                for write, reason in zip(writes, _reasons(error), strict=True)
                if reason == "ConditionalCheckFailed"
            ]
            if failed or "TransactionConflict" in _reasons(error):
                raise ConditionFailed(failed) from error
            raise  # throttled, mostly: whoever asked may ask again later

    def _patiently(self, items: Sequence["TransactWriteItemTypeDef"]) -> None:
        """Ask for a transaction, and again if the table is overloaded, as often as for a read.

        botocore itself does not see that a transaction was cancelled for that.
        """
        retries = getattr(self._client.meta.config, "retries", None) or {}
        for again in range(1, retries.get("total_max_attempts", 1)):
            try:
                self._client.transact_write_items(TransactItems=items)
            except self._client.exceptions.TransactionCanceledException as error:
                if not OVERLOADED.issuperset(_reasons(error)):
                    raise
                time.sleep(PAUSE_SECONDS * again)
            else:
                return
        self._client.transact_write_items(TransactItems=items)

    def count(self, key: Key, *, ttl: datetime) -> int:
        """Add one to the counter at `key` and return it; the row may be forgotten after `ttl`."""
        check_key(key)
        counted = self._client.update_item(
            TableName=self._table,
            Key=_item(key),
            UpdateExpression="ADD #count :one SET #ttl = :ttl",
            ExpressionAttributeNames={"#count": "count", "#ttl": "ttl"},
            ExpressionAttributeValues=_fields({":one": 1, ":ttl": int(ttl.timestamp())}),
            ReturnValues="UPDATED_NEW",
        )
        return int(counted["Attributes"]["count"]["N"])

    def _items(self, limit: int, **request: object) -> Iterator[Item]:
        """Yield up to `limit` items; an answer ends after 1 MB, whatever was asked."""
        while limit > 0:
            asked: Any = {**request, "TableName": self._table, "Limit": limit}
            page = self._client.query(**asked)
            yield from page["Items"]
            limit -= len(page["Items"])
            if "LastEvaluatedKey" not in page:
                return
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]

    def _transact(self, write: Write) -> "TransactWriteItemTypeDef":
        request: Any = {"TableName": self._table, **_condition(write.when)}
        if isinstance(write, Put):
            request["Item"] = {**_fields(write.row), **_item(write.key)}
            return {"Put": request}
        request["Key"] = _item(write.key)
        return {"Delete": request}


def _reasons(error: ClientError) -> list[str | None]:
    """Return why a transaction was cancelled, one reason a write."""
    return [reason.get("Code") for reason in error.response["CancellationReasons"]]


def _condition(when: str | int | None) -> dict[str, Any]:
    match when:
        case None:
            return {}
        case "absent":
            return {"ConditionExpression": "attribute_not_exists(pk)"}
        case "present":
            return {"ConditionExpression": "attribute_exists(pk)"}
        case _:
            return {
                "ConditionExpression": "rev = :rev",
                "ExpressionAttributeValues": _fields({":rev": when}),
            }


class _Whole(TypeDeserializer):
    """Reads numbers as int: a row has no others."""

    def _deserialize_n(self, value: str) -> int:
        return int(Decimal(value))


_dump: Callable[[object], Any] = TypeSerializer().serialize
_load: Callable[[Any], Any] = _Whole().deserialize


def _fields(row: Row) -> dict[str, Any]:
    return {name: _dump(value) for name, value in row.items()}


def _item(key: Key) -> dict[str, Any]:
    return _fields(key._asdict())


def _key(item: Item) -> Key:
    return Key(item["pk"]["S"], item["sk"]["S"])


def _row(item: Item) -> Row:
    return {name: _load(value) for name, value in item.items() if name not in Key._fields}
