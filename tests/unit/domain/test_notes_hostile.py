"""Whatever is typed is answered, soon, and nothing of it is lost."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.date_text import LANGUAGES
from kith.domain.dates import every, first_date, when_line
from kith.domain.naming import people
from kith.domain.notes import read
from kith.domain.owner import Owner
from kith.domain.subjects import subject_note

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("me@home.example",),
    zone="Europe/Berlin",
    capture_address="kith.abc@in.example",
    created_at=NOW,
)

WORDS = sorted(
    {
        phrase
        for table in LANGUAGES.values()
        for rows in table.values()
        for phrases in rows.values()
        for phrase in phrases.split(", ")
    }
)
"""Every expression of the tables, so that random texts are made of what matters."""

date_like = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.integers(0, 99_999).map(str),
        st.sampled_from(list("./-:,'\n T+")),
        st.text(max_size=4),
    ),
    max_size=12,
).map(" ".join)

HOSTILE = {
    "numbers": "1 ",
    "articles": "a ",
    "leads": "in ",
    "nexts": "next ",
    "dots": "1.",
    "slashes": "24/12 ",
    "quotes": ">",
    "dashes": "-",
    "commas": ",",
    "stars": "*",
    "at signs": "a@",
    "brackets": "(",
    "angles": "<",
    "labels": "Learned: x\n",
    "withs": "With: a, b, c\n",
    "follow-ups": "Follow up in 2 weeks: x\n",
    "open follow-ups": "Follow up Follow up Follow up\n",
    "promises": "Promised: " + "a " * 900 + "\n",
    "rhythms": "every 3 months\n",
    "tags": "#a ",
    "phones": "12 34 56 ",
    "combining": "e\u0301",
    "ands": " and ",
    "one line": "x",
    "lines": "\n",
}

READERS: dict[str, Callable[[str], object]] = {
    "first_date": lambda text: first_date(text, NOW, "Europe/Berlin", language=None),
    "every": lambda text: every(text, None),
    "notes": lambda text: read(text, OWNER, NOW),
    "people": people,
    "subject": subject_note,
}

MOST_SECONDS = 2.0
"""Of processor time. Each takes a tenth of it, and some three times that while traced."""


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", HOSTILE)
def test_200_kb_of_anything_is_read_soon(reader: str, kind: str) -> None:
    """Only so much is looked at, and that in time that grows with its length."""
    unit = HOSTILE[kind]
    text = (unit * (200_000 // len(unit) + 1))[:200_000]
    started = time.process_time()
    READERS[reader](text)
    assert time.process_time() - started < MOST_SECONDS


@given(date_like, st.sampled_from(sorted(LANGUAGES)))
def test_a_date_is_never_past_and_nothing_raises(text: str, language: str) -> None:
    """Any row of date words ends in a date from today on, or none."""
    when = first_date(text, NOW, "Europe/Berlin", language=language)
    assert when is None or when.on >= NOW.date()
    assert when_line(text, NOW, "Europe/Berlin", language)


@given(st.text(max_size=300))
def test_a_note_of_arbitrary_text_is_read(text: str) -> None:
    """Nothing raises, and there is always a block."""
    assert read(text, OWNER, NOW).blocks
    assert isinstance(subject_note(text).people, tuple)
    assert isinstance(people(text), tuple)


@given(st.lists(st.sampled_from(["Nice.", "Learned: x", "With: Dana", "", "#tag", "- y"])))
def test_no_word_of_a_note_is_lost(lines: list[str]) -> None:
    """Each plain line is in the words of some encounter, each value in its exchange."""
    blocks = read("\n".join(lines), OWNER, NOW).blocks
    kept = " ".join(" ".join((block.words, *block.exchange.learned)) for block in blocks)
    assert ("Nice." in lines) <= ("Nice." in kept)
    assert ("Learned: x" in lines) <= ("x" in kept)


def test_every_expression_of_the_tables_can_be_found() -> None:
    """A row that begins no lookup would be dead: each phrase is folded words."""
    assert all(any(char.isalnum() for char in phrase) for phrase in WORDS)
