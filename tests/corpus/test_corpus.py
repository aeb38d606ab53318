"""How much of the corpora beside the project is read right, by field, client and locale.

Run with -s to see the table.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kith.mail import forwards, inbound, lines, sent, subjects
from kith.mail.forwards import Parts
from kith.mail.reading import Kind, Mailbox, Original

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
LOCAL = ZoneInfo("UTC")

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not beside this clone")

Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    """Return the cases of one corpus, with their texts loaded."""
    folder = CORPUS / name
    found: list[Case] = json.loads((folder / "manifest.json").read_text("utf-8"))["cases"]
    for case in found:
        for key in ("body", "subject"):
            file = case["input"].get(f"{key}_file")
            if file:
                with (folder / file).open(encoding="utf-8", newline="") as text:
                    case["input"][key] = text.read()
    return found


def plain(text: str | None) -> str:
    """Return text with its whitespace normalised."""
    return " ".join((text or "").split())


def parts_of(case: Case) -> Parts:
    """Read a case's text as its mail would be."""
    hint = subjects.hint(case["input"].get("subject"))
    return forwards.read(lines.split(case["input"]["body"]), hint, LOCAL)


def same_box(box: Mailbox | None, expected: Case) -> bool:
    """Return whether a mailbox is the expected one, as far as the manifest knows it."""
    if box is None or box.address != expected["address"]:
        return False
    return "name" not in expected or box.name == expected["name"]


def same_boxes(boxes: tuple[Mailbox, ...], expected: list[Case]) -> bool:
    """The manifest lists the leading items; an empty list is exact."""
    if not expected:
        return not boxes
    leading = zip(boxes, expected, strict=False)
    return len(boxes) >= len(expected) and all(same_box(*pair) for pair in leading)


FIELDS: dict[str, Callable[[Parts, Case], bool]] = {
    "body": lambda parts, mail: plain(_original(parts).body) == plain(mail["body"]),
    "cc": lambda parts, mail: same_boxes(_original(parts).cc, mail["cc"]),
    "date": lambda parts, _: bool(_original(parts).sent),
    "from": lambda parts, mail: same_box(_original(parts).sender, mail["from"]),
    "subject": lambda parts, mail: plain(_original(parts).subject) == plain(mail["subject"]),
    "to": lambda parts, mail: same_boxes(_original(parts).to, mail["to"]),
}


def _original(parts: Parts) -> Original:
    return parts.original or Original()


def verdicts(case: Case) -> Iterator[tuple[str, bool]]:
    """Yield each field of a forward with whether it was read right."""
    expected = case["expected"]
    parts = inbound.subjected(parts_of(case), case["input"].get("subject"))
    yield "forwarded", (parts.kind is Kind.FORWARD) == expected["forwarded"]
    if "message" in expected and expected["forwarded"]:
        yield "message", plain(parts.words) == plain(expected["message"])
    mail = expected.get("email") or {}
    for name, right in FIELDS.items():
        if name in mail:
            yield name, right(parts, mail)


def table(right: Counter[str], seen: Counter[str]) -> str:
    """Return the score of each row, worst first."""
    rows = sorted(seen, key=lambda row: (right[row] / seen[row], row))
    return "\n".join(f"{right[row]:4} of {seen[row]:4}  {row}" for row in rows)


def test_forwards_are_read_right_but_for_three_at_most(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """All fields of at least 203 of the 206 forwards are right."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    missed: list[str] = []
    for case in cases("forwards"):
        found = dict(verdicts(case))
        good = all(found.values())
        rows = {f"client {case['client']}": good, f"locale {case['locale']}": good} | {
            f"field {name}": value for name, value in found.items()
        }
        seen.update(rows)
        right.update(name for name, value in rows.items() if value)
        if not good:
            missed.append(f"{case['id']}: {[name for name, value in found.items() if not value]}")
    with capsys.disabled():
        print(f"\n{table(right, seen)}\nmissed: {missed}")  # noqa: T201 - the table is the point

    assert len(missed) <= 3, missed


def test_every_exact_reply_is_read_right() -> None:
    """The visible part of all 47 exact replies is right, and of the others as far as known."""
    wrong = []
    for case in cases("replies"):
        words = plain(parts_of(case).words)
        expected = case["expected"]
        if "reply" in expected:
            good = words == plain(expected["reply"])
        else:
            good = words.startswith(plain(expected["reply_startswith"]))
        if not good:
            wrong.append(case["id"])

    assert wrong == []


def test_threads_are_cut_where_their_first_message_ends(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What must not be in the visible part is not, what must be is; scored, misses listed."""
    wrong = []
    for case in cases("replies-threads"):
        words, expected = plain(parts_of(case).words), case["expected"]
        excluded = [text for text in expected.get("reply_excludes", []) if plain(text) in words]
        included = [text for text in expected.get("reply_includes", []) if plain(text) not in words]
        exact = "reply" in expected and words != plain(expected["reply"])
        if excluded or included or exact:
            wrong.append(case["id"])
    with capsys.disabled():
        print(f"\nthreads cut wrongly: {wrong}")  # noqa: T201 - the list is the point

    assert len(wrong) <= 6


def test_subjects_lose_their_prefixes() -> None:
    """A subject without what clients put around it."""
    wrong = [
        (case["input"]["subject"], subjects.bare(case["input"]["subject"]))
        for case in cases("subjects")
        if subjects.bare(case["input"]["subject"]) != case["expected"]["stripped"]
    ]

    assert wrong == []


def test_no_date_of_an_original_is_read_wrong() -> None:
    """What the guesses beside the corpus say, Kith says too, or nothing."""
    file = CORPUS / "forwards" / "derived_dates.json"
    guesses = json.loads(file.read_text("utf-8"))["cases"]
    known = {name: guess for name, guess in guesses.items() if guess["iso_guess"]}
    wrong, unread = [], []
    for name, guess in known.items():
        found = sent.read(guess["date_raw"], LOCAL)
        wanted = datetime.fromisoformat(guess["iso_guess"])
        if found is None or found.at is None:
            unread.append(name)
        elif found.at.replace(second=0) != wanted.replace(tzinfo=wanted.tzinfo or UTC):
            wrong.append(name)

    assert not [name for name in wrong if "ionos" not in name], wrong
    assert len(unread) <= 3, unread
