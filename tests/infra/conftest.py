"""The checkout, and a way to break a copy of the template."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

Template = dict[str, Any]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture
def planted(template: Template) -> Callable[[str, Any], Template]:
    """Return a copy of the template with the value at a dotted path replaced; None removes it."""

    def plant(path: str, value: object) -> Template:
        broken = copy.deepcopy(template)
        *way, last = path.split(".")
        place: Any = broken
        for step in way:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if isinstance(place, list):
            place[int(last)] = value
        elif value is None:
            del place[last]
        else:
            place[last] = value
        return broken

    return plant
