"""Puts each Store under the one contract: DynamoDB on moto and on dynoxide, and SQLite."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kith.ports import Store
from tests.stores import (
    ON_DYNOXIDE,
    Create,
    Open,
    on_dynoxide,
    on_moto,
    on_sqlite,
    serving_dynoxide,
)


@pytest.fixture(scope="session")
def dynoxide() -> Iterator[str]:
    """Return the URL of a running dynoxide."""
    with serving_dynoxide() as url:
        yield url


@pytest.fixture(params=["sqlite", "moto", ON_DYNOXIDE])
def kind(request: pytest.FixtureRequest) -> str:
    """Return which Store is tried."""
    name: str = request.param
    return name


@pytest.fixture
def open_store(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, create_table: Create
) -> Iterator[Open]:
    """Return what opens the same, at first empty table again and again."""
    opening: AbstractContextManager[Open]
    match kind:
        case "sqlite":
            opening = on_sqlite(tmp_path)
        case "moto":
            opening = on_moto(create_table)
        case _:
            opening = on_dynoxide(request.getfixturevalue("dynoxide"), create_table)
    with opening as open_it:
        yield open_it


@pytest.fixture
def store(open_store: Open) -> Store:
    """Return an empty Store."""
    return open_store()
