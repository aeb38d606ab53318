"""The evening question, from the wish to the encounters its answers are."""

from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from typing import Any

import pytest

from kith import nudging
from kith.domain.owner import Owner
from tests.worlds import World, text


def asked(kith: World, **settings: Any) -> Owner:  # noqa: ANN401 - any field of an owner
    """Make an owner who wishes to be asked at eight in the evening."""
    return kith.choose(kith.invite(), **{"evening_at": time(20), **settings})


def until(kith: World, moment: str) -> None:
    """Let time pass up to a moment in Berlin's winter, with a tick every quarter of an hour."""
    end = datetime.fromisoformat(f"{moment}+01:00")
    while kith.now < end:
        kith.now += timedelta(minutes=15)
        kith.tick()


def answer(kith: World, robin: Owner, question: EmailMessage, words: str, times: int = 1) -> None:
    """Answer a question, so often as its mail is delivered."""
    tag = str(question["Reply-To"]).partition("+")[2].partition("@")[0]
    subject = f"Re: {question['Subject']}"
    kith.capture(kith.mail(robin, subject, words, tag=tag), times=times)


def ledger(kith: World, robin: Owner) -> list[dict[str, str]]:
    """Return the ledger's rows of questions."""
    return [each for each in kith.rows(robin)["ledger"] if each["kind"] == "h"]


def met(kith: World, robin: Owner) -> list[tuple[str, str]]:
    """Return who was met, and when, by name."""
    rows = kith.rows(robin)
    names = {each["cid"]: each["name"] for each in rows["contacts"]}
    return sorted(
        (names[cid], each["occurred_on"]) for each in rows["encounters"] for cid in each["met"]
    )


def test_it_comes_once_each_evening_and_not_on_quiet_days(kith: World) -> None:
    """At the owner's hour; its mail can be unsubscribed from by one click."""
    robin = asked(kith, quiet_days=(1,))
    until(kith, "2026-11-04T23:00")
    questions = kith.sent("h")
    assert [str(each["Subject"]) for each in questions] == ["Whom did you talk to today?"] * 2
    assert [each["key"] for each in ledger(kith, robin)] == ["e20261102", "e20261104"]
    assert "List-Unsubscribe-Post" in questions[0]
    assert "nobody" in text(questions[0])


def test_an_answer_says_all_that_a_note_can(kith: World) -> None:
    """A circle and a birthday among it."""
    robin = asked(kith)
    until(kith, "2026-11-02T20:15")
    (question,) = kith.sent("h")
    answer(kith, robin, question, "With: Dana Reyes\nCircle: Choir\nBirthday: 17 May")
    (dana,) = kith.rows(robin)["contacts"]
    assert (dana["circle"], [each["name"] for each in dana["days"]]) == ("Choir", ["birthday"])


def test_a_line_a_person_is_an_encounter_of_that_day(kith: World) -> None:
    """Also if the answer comes the next morning, and however often it is delivered."""
    robin = asked(kith)
    until(kith, "2026-11-02T20:15")
    kith.now += timedelta(hours=12)
    (question,) = kith.sent("h")
    answer(
        kith, robin, question, "Dana Reyes: they hire in spring\nFox, promised the slides", times=3
    )
    assert met(kith, robin) == [("Dana Reyes", "2026-11-02"), ("Fox", "2026-11-02")]
    rows = kith.rows(robin)
    assert [each["text"] for each in rows["follow_ups"] if each["reason"] == "promise"] == [
        "the slides"
    ]
    (receipt,) = kith.sent("r")
    assert "Dana Reyes" in text(receipt)


def test_a_note_with_lines_is_an_answer_too(kith: World) -> None:
    """And an answer that names nobody is held and asked about."""
    robin = asked(kith)
    until(kith, "2026-11-02T20:15")
    answer(kith, robin, kith.sent("h")[-1], "With: Dana Reyes\nLearned: they hire")
    assert met(kith, robin) == [("Dana Reyes", "2026-11-02")]
    answer(kith, robin, kith.sent("h")[0], "had a lovely day")
    assert [each["doubt"] for each in kith.rows(robin)["held"]] == ["unclear"]
    assert str(kith.sent("h")[-1]["Subject"]) == "Who was this with?"


@pytest.mark.parametrize("words", ["Nobody", "niemand", "skip", "Thanks!"])
def test_nobody_logs_nothing_and_keeps_the_question_coming(kith: World, words: str) -> None:
    """It is an answer."""
    robin = asked(kith)
    until(kith, "2026-11-02T20:15")
    answer(kith, robin, kith.sent("h")[-1], words)
    assert kith.owner(robin.oid).silent_evenings == 0
    assert kith.rows(robin)["encounters"] == []
    assert kith.sent("r") == []


def test_after_three_without_an_answer_it_is_silent_and_said_so(kith: World) -> None:
    """An answer, however late, brings it back."""
    robin = asked(kith)
    until(kith, "2026-11-09T12:00")
    questions = kith.sent("h")
    assert len(questions) == 3
    assert ["I ask no more" in text(each) for each in questions] == [False, False, True]
    assert kith.owner(robin.oid).questions == {}
    answer(kith, robin, questions[1], "Dana Reyes")
    assert met(kith, robin) == [("Dana Reyes", "2026-11-03")]
    until(kith, "2026-11-09T23:00")
    assert len(kith.sent("h")) == 4


def test_the_wish_for_another_hour_brings_it_back_too(kith: World) -> None:
    """A setting counts as an answer; so does the same hour again."""
    robin = asked(kith)
    until(kith, "2026-11-05T23:00")
    assert len(kith.sent("h")) == 3
    kith.choose(robin, evening_at=time(20))
    until(kith, "2026-11-06T20:15")
    assert len(kith.sent("h")) == 4
    assert "I ask no more" not in text(kith.sent("h")[-1])


def test_stop_ends_it(kith: World) -> None:
    """One word is enough."""
    robin = asked(kith)
    until(kith, "2026-11-02T20:15")
    answer(kith, robin, kith.sent("h")[-1], "stop", times=2)
    until(kith, "2026-11-05T12:00")
    assert len(kith.sent("h")) == 1
    assert kith.owner(robin.oid).evening_at is None


@pytest.mark.parametrize(("back", "asked_on"), [("22:30", [2, 3]), ("00:30", [3])])
def test_an_outage_delays_it_until_midnight_at_most(
    kith: World, back: str, asked_on: list[int]
) -> None:
    """Of a day that is over nobody is asked."""
    robin = asked(kith)
    day = 2 if back == "22:30" else 3
    kith.now = datetime.fromisoformat(f"2026-11-0{day}T{back}+01:00")
    kith.tick(times=3)
    assert kith.ports.store.due(kith.now, limit=5) == []
    until(kith, "2026-11-03T20:30")
    keys = [each["key"] for each in ledger(kith, robin)]
    assert keys == [f"e2026110{each}" for each in asked_on]


@pytest.mark.parametrize(
    "settings",
    [{"unsubscribed_at": datetime(2026, 11, 1)}, {"paused_until": date(2027, 1, 5)}],  # noqa: DTZ001 - made aware below
)
def test_who_unsubscribed_or_paused_is_not_asked(kith: World, settings: dict[str, Any]) -> None:
    """The question counts as a nudge."""
    if "unsubscribed_at" in settings:
        settings = {"unsubscribed_at": kith.now}
    asked(kith, **settings)
    until(kith, "2026-11-05T12:00")
    assert kith.sent("h") == []


def test_a_question_claimed_before_its_owner_unsubscribed_is_dropped(kith: World) -> None:
    """The owner's word wins until the mail leaves, and the question does not count."""
    robin = asked(kith)
    kith.now = datetime.fromisoformat("2026-11-02T20:00+01:00")
    (entry,) = nudging.claim(kith.ports, robin.oid, kith.now)
    assert entry.evening
    kith.choose(robin, unsubscribed_at=kith.now)
    nudging.nudge(kith.ports, kith.settings, robin.oid, kith.now)
    assert kith.sent("h") == []
    (row,) = ledger(kith, robin)
    assert (row["state"], row["reason"]) == ("dropped", "unsubscribed")
    assert kith.owner(robin.oid).silent_evenings == 0
