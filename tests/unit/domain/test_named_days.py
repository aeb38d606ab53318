"""Dates that matter: one reminder each, a day before, every year, and never a wrong one."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kith.domain import named_days, schedule
from kith.domain.contact import NamedDay
from kith.domain.encounter import Reason
from kith.domain.followup import FollowUp
from kith.domain.named_days import MOST_DAYS, with_days
from kith.domain.recurring import Cycle, Recurring
from tests.unit.nouns import MONDAY, contact, follow_up, on, owner

BIRTHDAY = NamedDay(name="birthday", month=5, day=17)
GEBURTSTAG = NamedDay(name="Geburtstag", month=5, day=17, year=1980)
WEDDING = NamedDay(name="wedding anniversary", month=6, day=3)
FOUNDING = NamedDay(name="founding of the firm", month=6, day=4)


@pytest.mark.parametrize(
    ("known", "said", "correcting", "expected"),
    [
        pytest.param((), (BIRTHDAY,), False, (BIRTHDAY,), id="new"),
        pytest.param(
            (BIRTHDAY,),
            (replace(BIRTHDAY, day=18),),
            True,
            (replace(BIRTHDAY, day=18),),
            id="a-line-corrects",
        ),
        pytest.param(
            (BIRTHDAY,),
            (replace(GEBURTSTAG, day=18),),
            False,
            (BIRTHDAY,),
            id="a-card-does-not-overwrite",
        ),
        pytest.param(
            (BIRTHDAY,), (GEBURTSTAG,), False, (replace(BIRTHDAY, year=1980),), id="adds-the-year"
        ),
        pytest.param((GEBURTSTAG,), (BIRTHDAY,), True, (GEBURTSTAG,), id="a-year-known-stays"),
        pytest.param(
            (GEBURTSTAG,),
            (replace(GEBURTSTAG, year=1981),),
            True,
            (replace(GEBURTSTAG, year=1981),),
            id="a-line-corrects-the-year",
        ),
        pytest.param(
            (GEBURTSTAG,),
            (replace(GEBURTSTAG, year=1981),),
            False,
            (GEBURTSTAG,),
            id="a-card-leaves-the-year",
        ),
        pytest.param(
            (WEDDING,), (BIRTHDAY, FOUNDING), True, (BIRTHDAY, WEDDING, FOUNDING), id="in-order"
        ),
    ],
)
def test_a_contact_has_each_day_once(
    known: tuple[NamedDay, ...],
    said: tuple[NamedDay, ...],
    correcting: bool,  # noqa: FBT001 - a row of a table
    expected: tuple[NamedDay, ...],
) -> None:
    """One birthday, whatever it is called; a line corrects it, a card only adds."""
    assert with_days(known, said, correcting=correcting) == expected


def test_no_more_days_are_kept_than_anybody_remembers() -> None:
    """An address book full of dates is not what follow-ups are for."""
    many = [NamedDay(name=f"day {each}", month=1, day=each) for each in range(1, 20)]
    assert len(with_days((), many, correcting=True)) == MOST_DAYS


def reminded(today: str, day: NamedDay = BIRTHDAY, **settings: object) -> FollowUp:
    """Return the reminder of a day as it is opened on a date."""
    given: dict[str, object] = {"days": (day,)}
    whose = contact(**given)
    (opened,), outdated = named_days.settled(owner(**settings), whose, [], on(today), "s1")  # type: ignore[arg-type]  # a test names its fields
    assert outdated == []
    return opened


@pytest.mark.parametrize(
    ("today", "day", "quiet", "due", "expected"),
    [
        pytest.param("2026-11-23", BIRTHDAY, (), "2027-05-16", "2027-05-17", id="the-day-before"),
        pytest.param("2027-05-16", BIRTHDAY, (), "2027-05-16", "2027-05-17", id="tomorrow"),
        pytest.param("2027-05-17", BIRTHDAY, (), "2028-05-16", "2028-05-17", id="told-on-the-day"),
        pytest.param("2026-11-23", BIRTHDAY, (6,), "2027-05-15", "2027-05-17", id="quiet-sunday"),
        pytest.param("2026-11-23", BIRTHDAY, (5, 6), "2027-05-14", "2027-05-17", id="weekend"),
        pytest.param(
            "2026-11-23",
            BIRTHDAY,
            (0, 1, 2, 3, 4, 5, 6),
            "2027-05-16",
            "2027-05-17",
            id="no-day-left",
        ),
        pytest.param(
            "2026-11-23",
            replace(BIRTHDAY, month=2, day=29),
            (),
            "2027-02-27",
            "2027-02-28",
            id="29-february-in-a-short-year",
        ),
        pytest.param(
            "2027-12-23",
            replace(BIRTHDAY, month=1, day=1),
            (),
            "2027-12-31",
            "2028-01-01",
            id="new-year",
        ),
    ],
)
def test_a_day_is_brought_up_in_time(
    today: str, day: NamedDay, quiet: tuple[int, ...], due: str, expected: str
) -> None:
    """A day before it, or before the quiet days in front of it."""
    found = reminded(today, day, quiet_days=quiet)
    assert (found.due_on, found.original_due_on) == (on(due), on(expected))


def test_left_alone_it_comes_on_the_day_and_then_next_year() -> None:
    """A turn on, so that a link about this year's says that it has passed."""
    first = reminded("2027-05-01")
    again = schedule.after_nudge(owner(), first, on("2027-05-16"))
    assert (again.due_on, again.nudged, again.turn) == (on("2027-05-17"), 1, 0)
    passed = schedule.after_nudge(owner(), again, on("2027-05-17"))
    assert (passed.due_on, passed.original_due_on) == (on("2028-05-16"), on("2028-05-17"))
    assert (passed.nudged, passed.turn) == (0, 1)


def test_what_is_no_occasion_returns_as_ever() -> None:
    """After three days, where its next time is later."""
    yearly = follow_up("2027-05-17", reason=Reason.EXPLICIT, again=named_days.rule(BIRTHDAY))
    left = schedule.after_nudge(owner(), yearly, on("2027-05-17"))
    assert (left.due_on, left.original_due_on) == (on("2027-05-20"), on("2027-05-17"))


@pytest.mark.parametrize(
    ("rule", "mornings"),
    [
        (
            Recurring(cycle=Cycle.MONTH, day=1),
            ["2027-03-01", "2027-03-04", "2027-03-11", "2027-03-25", "2027-04-01", "2027-04-04"],
        ),
        (
            Recurring(cycle=Cycle.WEEK, weekdays=(0,), at=time(9)),
            ["2027-03-01", "2027-03-04", "2027-03-08", "2027-03-11", "2027-03-15"],
        ),
        (
            Recurring(cycle=Cycle.MONTH),
            ["2027-03-01", "2027-03-04", "2027-03-11", "2027-03-25", "2027-04-25"],
        ),
    ],
)
def test_left_alone_it_gives_way_to_its_next_time(rule: Recurring, mornings: list[str]) -> None:
    """What the calendar brings comes on each of its dates, what counts from Done as ever."""
    left = follow_up(mornings[0], reason=Reason.EXPLICIT, again=rule, due_time=rule.at)
    found = [left]
    for _ in mornings[1:]:
        left = schedule.after_nudge(owner(), left, left.due_on)
        found.append(left)
    assert [each.due_on for each in found] == [on(each) for each in mornings]
    anew = [each for each in found if each.due_on == each.original_due_on]
    assert [(each.turn, each.nudged, each.due_time) for each in anew] == [
        (turn, 0, rule.at) for turn in range(len(anew))
    ]


def test_brought_up_late_it_comes_next_year() -> None:
    """In a pause or an outage the day went by; good wishes a little late are still some."""
    late = schedule.after_nudge(owner(), reminded("2027-05-01"), on("2027-05-19"))
    assert late.due_on == on("2028-05-16")


@pytest.mark.parametrize(
    ("today", "expected"), [("2027-05-24", None), ("2027-05-25", "2028-05-16")]
)
def test_long_past_it_is_not_brought_up(today: str, expected: str | None) -> None:
    """Belated by a week at most: nobody is wished a happy birthday in autumn."""
    moved = schedule.passed(owner(), reminded("2027-05-01"), on(today))
    assert (moved.due_on if moved else None) == (on(expected) if expected else None)


def test_what_was_put_off_past_its_day_waits_for_that() -> None:
    """The owner said when."""
    put_off = replace(reminded("2027-05-01"), due_on=on("2027-06-20"), turn=1)
    assert schedule.passed(owner(), put_off, on("2027-06-20")) is None


def test_only_occasions_pass() -> None:
    """A promise is owed however late it is."""
    old = follow_up("2020-01-01", reason=Reason.PROMISE, again=named_days.rule(BIRTHDAY))
    assert schedule.passed(owner(), old, MONDAY) is None
    assert schedule.passed(owner(), follow_up("2020-01-01", reason=Reason.OCCASION), MONDAY) is None


def test_each_day_has_one_reminder_and_no_other_has() -> None:
    """What is corrected, doubled or gone is outdated; what has no rule is left alone."""
    whose = contact(days=(BIRTHDAY,))
    right = reminded("2026-11-23")
    wrong = replace(right, fid="other", again=named_days.rule(replace(BIRTHDAY, day=18)))
    gone = replace(right, fid="gone", text="anniversary")
    twice = replace(right, fid="twice")
    old = follow_up("2027-01-01", fid="old", reason=Reason.OCCASION, text="birthday")
    talk = follow_up("2027-01-01", fid="talk")
    given = [right, wrong, gone, twice, old, talk]
    assert named_days.settled(owner(), whose, given, MONDAY, "s") == ([], [wrong, gone, twice])


def test_nobody_is_reminded_of_one_who_is_stopped() -> None:
    """No follow-ups about this person until the owner asks for them again."""
    whose = contact(days=(BIRTHDAY,), stopped=True)
    assert named_days.settled(owner(), whose, [], MONDAY, "s") == ([], [])


def test_a_name_is_its_kind() -> None:
    """Birthdays in five languages are one; other days go by what they are called."""
    assert named_days.key("Geburtstag.") == named_days.key("cumpleaños")
    assert named_days.key("Founding ") == "founding"


def test_an_age_needs_a_year() -> None:
    """And the day it is counted to."""
    told = reminded("2026-11-23", GEBURTSTAG)
    assert named_days.age(contact(days=(GEBURTSTAG,)), told) == 47
    assert named_days.age(contact(days=(BIRTHDAY,)), told) is None
    assert named_days.age(contact(), told) is None


def test_the_lead_is_never_in_the_past() -> None:
    """What is learned a day before is brought up at once."""
    for days in range(1, 4):
        today = on("2027-05-17") - timedelta(days=days)
        assert named_days.lead(owner(), on("2027-05-17"), today) >= today
