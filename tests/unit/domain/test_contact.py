"""What is told by a contact alone."""

from dataclasses import replace
from typing import Any

import pytest

from kith.domain.contact import (
    Carded,
    Contact,
    Learnt,
    handed,
    known_by_card,
    learnt,
    left_to_later,
    unlearn,
)
from kith.domain.purposes import Purpose
from tests.unit.nouns import contact, on


@pytest.mark.parametrize(
    ("met_for", "expected"),
    [
        ({}, None),
        ({Purpose.BUSINESS: "2026-01-01"}, Purpose.BUSINESS),
        (
            {Purpose.PERSONAL: "2026-03-01", Purpose.BUSINESS: "2026-01-01"},
            Purpose.PERSONAL,
        ),
        (
            {Purpose.BUSINESS: "2026-01-01", Purpose.PERSONAL: "2026-03-01"},
            Purpose.PERSONAL,
        ),
    ],
)
def test_the_last_purpose_is_that_of_the_latest_encounter(
    met_for: dict[Purpose, str], expected: Purpose | None
) -> None:
    """By date, in whatever order purposes came up."""
    known = contact(met_for={purpose: on(day) for purpose, day in met_for.items()})
    assert known.last_purpose is expected


BARE = contact(name="dana@x.example", addresses=("dana@x.example",), skips=2, stopped=True)
KNOWN = contact(
    addresses=("dana@x.example",), phones=("1",), title="Captain", company="Boats", rhythm_days=90
)

TAUGHT = [
    (BARE, {"name": "Dana Reyes"}),
    (BARE, {"addresses": ("dana@x.example", "d@y.example"), "phones": ("+49 30 1",)}),
    (BARE, {"title": "Captain", "company": "Boats"}),
    (BARE, {"rhythm_days": 7, "stopped": False, "skips": 0}),
    (KNOWN, {"rhythm_days": 7}),
]


@pytest.mark.parametrize(("before", "brings"), TAUGHT)
def test_what_was_learnt_can_be_unlearnt(before: Contact, brings: dict[str, Any]) -> None:
    """Everything is as it was, if that was the latest conversation."""
    after = replace(before, **brings)
    what = learnt(before, after)
    assert what
    assert unlearn(after, what, latest=True) == before


@pytest.mark.parametrize("known", [BARE, KNOWN])
def test_nothing_new_is_nothing_learnt(known: Contact) -> None:
    """A conversation in which nothing was said of the person leaves nothing to undo."""
    assert learnt(known, replace(known, last_on=on("2026-11-23"))) is None


def test_what_was_changed_since_is_kept() -> None:
    """Another name, rhythm or job than the one that was learnt is somebody's later word."""
    what = learnt(
        BARE,
        replace(BARE, name="Dana", title="Captain", company="Boats", rhythm_days=7, phones=("1",)),
    )
    assert what
    now = replace(
        BARE,
        name="Dana R.",
        title="Cook",
        company="Inn",
        rhythm_days=30,
        phones=("1", "2"),
        skips=1,
        stopped=False,
    )
    assert unlearn(now, what, latest=True) == replace(now, phones=("2",))


def test_a_person_goes_by_all_ids_they_ever_had() -> None:
    """And lists of people have whom one met last, first."""
    merged = contact(cid="one", also=("two", "three"))
    assert merged.cids == {"one", "two", "three"}
    met = contact(name="A", last_on=on("2026-11-23"))
    assert max(merged, met, key=lambda each: each.recency) == met


def test_skips_and_a_stop_are_given_back_by_the_latest_conversation_alone() -> None:
    """The one before it leaves that to it."""
    after = replace(BARE, skips=0, stopped=False, title="Cook")
    what = learnt(BARE, after)
    assert what
    assert unlearn(after, what, latest=False) == replace(after, title=None)
    left = left_to_later(what)
    assert left
    assert unlearn(replace(after, title=None), left, latest=True) == BARE
    assert left_to_later(replace(what, skips_was=0, stopped_was=False)) is None


def test_a_card_is_noted_with_what_it_brought_and_who_came_of_it() -> None:
    """Of somebody new all but the name; of somebody known what was not known."""
    after = replace(BARE, title="Cook")
    (new,) = handed(after, "s1", None).cards
    assert (new.sid, new.created, new.brought.title) == ("s1", True, "Cook")
    (known,) = handed(after, "s2", BARE).cards
    assert known == Carded(sid="s2", brought=Learnt(cid=BARE.cid, title="Cook"))
    (nothing,) = handed(BARE, "s3", BARE).cards
    assert nothing == Carded(sid="s3", brought=Learnt(cid=BARE.cid))


def test_who_is_known_by_cards_alone_came_of_the_first() -> None:
    """Of the rest nothing changes."""
    cards = tuple(Carded(sid=sid, brought=Learnt(cid=BARE.cid)) for sid in ("s1", "s2"))
    left = known_by_card(replace(BARE, cards=cards)).cards
    assert [each.created for each in left] == [True, False]
