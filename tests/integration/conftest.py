"""What integration tests run on: Kith in their own process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.worlds import World, world


@pytest.fixture
def kith(tmp_path: Path) -> Iterator[World]:
    """Return a Kith of one's own, on files."""
    with world(tmp_path) as made:
        yield made
