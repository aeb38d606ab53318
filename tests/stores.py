"""Opens each Store there is, for tests that must hold on all of them."""

import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore.config import Config
from moto import mock_aws

from infra.local.store import SqliteStore
from kith.aws.store import DynamoStore
from kith.ports import Store

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

DYNOXIDE = Path(__file__).parents[1] / ".tools" / "dynoxide"
"""DynamoDB as one binary over HTTP; `make prove` puts it there."""

ON_DYNOXIDE = pytest.param("dynoxide", marks=pytest.mark.prove)
on_isolated = pytest.mark.parametrize("kind", ["sqlite", ON_DYNOXIDE], indirect=True)
"""For races and limits, which moto knows nothing of."""

Create = Callable[["DynamoDBClient"], str]
Open = Callable[[], Store]
"""Opens the same table once more, as another process would."""


@contextmanager
def on_sqlite(folder: Path) -> Iterator[Open]:
    """Yield what opens an empty table in a file."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(SqliteStore(folder / "kith.db")))


@contextmanager
def on_moto(create_table: Create) -> Iterator[Open]:
    """Yield what opens an empty table of the template's on moto. It proves no race and no limit."""
    with mock_aws():
        client = _moto()
        table = create_table(client)
        yield lambda: DynamoStore(client, table)


@cache
def _moto() -> "DynamoDBClient":
    return boto3.client("dynamodb")  # slow to make, and good for every mock_aws() to come


@contextmanager
def on_dynoxide(url: str, create_table: Create) -> Iterator[Open]:
    """Yield what opens an empty table of the template's on a running dynoxide."""
    client = boto3.client(
        "dynamodb",
        endpoint_url=url,
        config=Config(max_pool_connections=50, retries={"total_max_attempts": 1}),
    )
    table = create_table(client)
    yield lambda: DynamoStore(client, table)
    client.delete_table(TableName=table)


@contextmanager
def serving_dynoxide() -> Iterator[str]:
    """Start dynoxide on loopback and yield its URL; it forgets everything at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    binary, where = str(DYNOXIDE), ["--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen([binary, "serve", *where], stdout=subprocess.DEVNULL) as server:  # noqa: S603 - our own binary
        try:
            probe = [binary, "healthcheck", *where]
            while subprocess.run(probe, capture_output=True, check=False).returncode:  # noqa: S603 - as above
                assert server.poll() is None, "dynoxide did not start"
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
