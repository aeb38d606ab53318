"""Receipts: which mails get one, and what each of the first ten teaches."""

from typing import Any

import pytest

from kith.domain import lessons
from kith.domain.lessons import FIRST, TEACHING, Lesson
from kith.domain.owner import Receipts
from tests.unit.nouns import NOON, owner


@pytest.mark.parametrize(
    ("receipts", "receipted", "news", "wanted"),
    [
        (Receipts.USUAL, 0, False, True),
        (Receipts.USUAL, FIRST - 1, False, True),
        (Receipts.USUAL, FIRST, False, False),
        (Receipts.USUAL, FIRST, True, True),
        (Receipts.ALWAYS, FIRST, False, True),
        (Receipts.NEVER, 0, True, False),
    ],
)
def test_the_first_ten_come_and_then_what_is_news(
    receipts: Receipts,
    receipted: int,
    news: bool,  # noqa: FBT001 - a case's
    wanted: bool,  # noqa: FBT001 - as above
) -> None:
    """Unless the owner chose always, or never."""
    assert lessons.wanted(owner(receipts=receipts, receipted=receipted), news=news) is wanted


def test_each_of_the_first_ten_teaches_another_thing_and_then_none_does() -> None:
    """Every lesson is shown once."""
    who, shown = owner(receipts=Receipts.ALWAYS), []
    for _ in range(FIRST + 2):
        lesson = lessons.lesson(who, ())
        shown.append(lesson)
        who = lessons.counted(who, lesson, ())
    assert shown == [*TEACHING, None, None]
    assert sorted(TEACHING) == sorted(Lesson)
    assert who.receipted == FIRST + 2
    assert who.taught == tuple(sorted(Lesson))


def test_what_a_mail_shows_to_be_known_is_not_taught_any_more() -> None:
    """Neither now nor later."""
    who = lessons.counted(owner(), None, {Lesson.REPLY, Lesson.BCC})
    assert lessons.lesson(who, ()) is Lesson.FORWARD
    assert lessons.lesson(who, {Lesson.FORWARD}) is Lesson.WITH


@pytest.mark.parametrize(
    ("others", "left"),
    [
        ({}, [Lesson.EVENING, Lesson.NEVER]),
        ({"never": ("@work.example",)}, [Lesson.EVENING]),
        ({"evening_at": NOON.time()}, [Lesson.NEVER]),
        ({"unsubscribed_at": NOON}, [Lesson.NEVER]),
    ],
)
def test_a_setting_that_was_found_or_cannot_be_used_is_not_taught(
    others: dict[str, Any], left: list[Lesson]
) -> None:
    """A lesson is true of its owner."""
    taught = tuple(each for each in Lesson if each not in {Lesson.EVENING, Lesson.NEVER})
    who = owner(taught=taught, **others)
    found: list[Lesson] = []
    while lesson := lessons.lesson(who, found):
        found.append(lesson)
    assert found == left
