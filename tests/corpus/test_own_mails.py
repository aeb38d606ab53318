"""Mails of our own making, whole and to the byte, read by `kith read`: NAME.eml and NAME.json.

The JSON has `owner`, `zone`, `now` and `expected`: of the line that `kith read` prints, what
must be in it. A name starts with the kind of its mail. Run with -s to see the table.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kith.__main__ import main

MAILS = Path(__file__).parent / "mails"
NAMES = sorted(file.stem for file in MAILS.glob("*.eml"))

Case = dict[str, Any]


@cache
def case_of(name: str) -> Case:
    """Return what is known of a mail."""
    case: Case = json.loads((MAILS / f"{name}.json").read_text("utf-8"))
    return case


def reading(name: str, capsys: pytest.CaptureFixture[str]) -> Case:
    """Return the line that `kith read` prints for a mail."""
    case = case_of(name)
    given = ["--owner", case["owner"], "--zone", case["zone"], "--now", case["now"]]
    assert main(["read", *given, str(MAILS / f"{name}.eml")]) == 0
    line: Case = json.loads(capsys.readouterr().out)
    return line


def misses(expected: object, actual: object, path: str = "") -> Iterator[str]:
    """Yield where `actual` is not what `expected` says; keys that are not expected are free."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key, value in expected.items():
            yield from misses(value, actual.get(key), f"{path}.{key}")
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for at, (wanted, found) in enumerate(zip(expected, actual, strict=True)):
            yield from misses(wanted, found, f"{path}[{at}]")
    elif expected != actual:
        yield f"{path.lstrip('.')}: expected {expected!r}, read {actual!r}"


def who(encounters: list[Case]) -> list[list[str]]:
    """Return whom each encounter is with: addresses, or names where there are none."""
    return [
        sorted(box.get("address") or box["name"] for box in each["contacts"]) for each in encounters
    ]


def test_every_mail_is_read_right(capsys: pytest.CaptureFixture[str]) -> None:
    """All that is expected of each mail is what `kith read` prints."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    missed: dict[str, list[str]] = {}
    for name in NAMES:
        kind = name.partition("_")[0]
        found = list(misses(case_of(name)["expected"], reading(name, capsys)))
        seen[kind] += 1
        right[kind] += not found
        if found:
            missed[name] = found
    with capsys.disabled():
        for kind in sorted(seen):
            print(f"\n{right[kind]:4} of {seen[kind]:4}  {kind}", end="")  # noqa: T201 - the table is the point

    assert missed == {}


def test_no_encounter_is_filed_under_somebody_else(capsys: pytest.CaptureFixture[str]) -> None:
    """Over all mails, every (mail, contact) is one of a correspondent of that mail."""
    wanted = {name: who(case_of(name)["expected"]["encounters"]) for name in NAMES}
    filed = {name: who(reading(name, capsys)["encounters"]) for name in NAMES}
    with capsys.disabled():
        for name, encounters in filed.items():
            print(f"\n{name}: {encounters}", end="")  # noqa: T201 - the list is the point

    assert filed == wanted


def test_every_mail_says_what_is_expected_of_it() -> None:
    """No mail without its JSON, no JSON without its mail."""
    assert sorted(file.stem for file in MAILS.glob("*.json")) == NAMES
