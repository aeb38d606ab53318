"""Dates that matter and what comes again, over days and years: through the real handlers."""

import re
from datetime import date, timedelta
from email.message import EmailMessage
from typing import Any

import pytest

from kith import deciding, merging, proposing, undoing
from kith.domain.encounter import Reason
from kith.domain.owner import Owner
from tests.integration.test_cards import send, with_card
from tests.integration.test_taking_back import contact, note, owed, press, standing, token
from tests.worlds import World, text

TEA = "Tea with Dana Reyes"

Row = dict[str, Any]


def still_open(kith: World, robin: Owner, *reasons: Reason) -> list[Row]:
    """Return what is open for these reasons."""
    return [
        each
        for each in kith.rows(robin)["follow_ups"]
        if not each.get("end") and each["reason"] in reasons
    ]


def occasions(kith: World, robin: Owner) -> list[tuple[str, str, str]]:
    """Return name, lead day and day of each occasion that is open."""
    found = still_open(kith, robin, Reason.OCCASION)
    return [(each["text"], each["due_on"], each["original_due_on"]) for each in found]


def decide(kith: World, robin: Owner, verb: str, reason: Reason) -> bool:
    """Decide about the first thing owed for a reason; say whether that was news."""
    each = owed(kith, robin, reason)
    found = deciding.find(kith.ports, robin.oid, each["cid"], each["fid"])
    assert found
    decided = deciding.decide(kith.ports, robin.oid, verb, found[1], kith.now)
    return bool(decided and decided.news)


def nudged(kith: World) -> list[str]:
    """Return the texts of all nudges."""
    return [text(each) for each in kith.sent("d")]


def test_a_birthday_is_brought_up_the_day_before_and_on_the_day(kith: World) -> None:
    """Left alone, it is next year's then, and the old links say that it has passed."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November 1980\n#personal")
    assert occasions(kith, robin) == [("birthday", "2026-11-09", "2026-11-10")]
    kith.live(days=7)
    (first,) = nudged(kith)
    assert "It is Dana's birthday tomorrow." in first
    assert "Dana turns 46." in first
    old = owed(kith, robin, Reason.OCCASION)
    kith.live(days=1)
    _, second = nudged(kith)
    assert "It is Dana's birthday today." in second
    assert occasions(kith, robin) == [("birthday", "2027-11-09", "2027-11-10")]
    given = token(kith, robin, "done", old["cid"], old["fid"], old.get("turn", 0))
    assert proposing.preview(kith.ports, kith.settings, given, kith.now).settled == "passed"
    assert press(kith, given).settled
    assert occasions(kith, robin) == [("birthday", "2027-11-09", "2027-11-10")]
    kith.live(days=20)
    assert len(nudged(kith)) == 2


def test_the_draft_of_the_day_itself_leaves_next_years_open(kith: World) -> None:
    """The nudge of the day has moved it on already; sent the day before, the draft does."""
    robin = kith.invite()
    for who in ("Dana Reyes", "Kim Osei"):
        words = f"With: {who} <{who.split()[0].lower()}@x.example>\nBirthday: 10 November"
        note(kith, robin, "Tea", words)
    kith.live(days=7)
    send_draft(kith, robin, kith.sent("d")[-1], "dana")
    kith.live(days=1)
    send_draft(kith, robin, kith.sent("d")[-1], "kim")
    assert occasions(kith, robin) == [("birthday", "2027-11-09", "2027-11-10")] * 2


@pytest.mark.parametrize(
    ("words", "stopped", "answered"),
    [
        ("done", False, False),
        ("skip", False, False),
        ("snooze 3 weeks", False, True),
        ("stop", True, False),
    ],
)
def test_an_answer_to_the_nudge_of_the_day_leaves_next_years_alone(
    kith: World,
    words: str,
    stopped: bool,  # noqa: FBT001 - a row of a table
    answered: bool,  # noqa: FBT001 - likewise
) -> None:
    """It is done as it is; only a snooze has to be told that it comes too late."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November\n#personal")
    kith.live(days=8)
    mail = kith.sent("d")[-1]
    tag = str(mail["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Re: hi", words, tag=tag), times=2)
    following = [] if stopped else [("birthday", "2027-11-09", "2027-11-10")]
    assert occasions(kith, robin) == following
    assert len(kith.sent("a")) - 1 == answered


def send_draft(kith: World, robin: Owner, nudge: EmailMessage, who: str) -> None:
    """Send the birthday's draft to somebody as it stands, with its Bcc."""
    (bcc,) = re.findall(rf"mailto:{who}@x.example\S*?birthday\S*?bcc=([^\s&]+)", text(nudge))
    tag = bcc.partition("%2B")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Happy birthday!", "Hi", to=f"{who}@x.example", tag=tag))


@pytest.mark.parametrize("verb", ["done", "skip"])
def test_wished_early_it_is_next_years(kith: World, verb: str) -> None:
    """Once it is dealt with, the day itself is quiet; taken back, it comes again."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November\n#personal")
    kith.live(days=7)
    before = standing(kith, robin)
    each = owed(kith, robin, Reason.OCCASION)
    given = token(kith, robin, verb, each["cid"], each["fid"], each.get("turn", 0))
    acted = press(kith, given)
    assert occasions(kith, robin) == [("birthday", "2027-11-09", "2027-11-10")]
    assert acted.undo
    press(kith, acted.undo)
    assert standing(kith, robin) == before
    press(kith, token(kith, robin, verb, each["cid"], each["fid"], each.get("turn", 0) + 2))
    kith.live(days=5)
    assert len(nudged(kith)) == 1


def test_a_day_that_passed_in_a_pause_waits_for_next_year(kith: World) -> None:
    """Nobody is wished a happy birthday weeks late, and the owner is not woken on and on."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November\n#personal")
    kith.now += timedelta(days=30)
    kith.tick(times=3)
    assert occasions(kith, robin) == [("birthday", "2027-11-09", "2027-11-10")]
    assert nudged(kith) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Birthday: 11 November", ["2026-11-11"], id="corrected"),
        pytest.param("Birthday: 10 November 1980", ["2026-11-10"], id="with-its-year"),
        pytest.param("Anniversary: 3 June", ["2026-11-10", "2027-06-03"], id="another-day"),
    ],
)
def test_a_line_taken_back_leaves_the_day_that_was(
    kith: World, words: str, expected: list[str]
) -> None:
    """And its reminder, as if the line had never been written."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November\n#personal")
    before = standing(kith, robin)
    kith.now += timedelta(hours=1)
    note(kith, robin, "Lunch with Dana Reyes", words)
    assert sorted(day for _, _, day in occasions(kith, robin)) == expected
    latest = max(kith.rows(robin)["encounters"], key=lambda each: each["logged_at"])
    undoing.undo(kith.ports, robin.oid, latest["eid"], kith.now)
    assert standing(kith, robin) == before


def test_with_its_conversation_a_day_is_gone(kith: World) -> None:
    """Taken back, nothing reminds of it, and somebody who was known stays without it."""
    robin = kith.invite()
    note(kith, robin, TEA)
    kith.now += timedelta(days=1)
    note(kith, robin, TEA, "Birthday: 10 November\nCircle: climbing")
    (dana,) = kith.rows(robin)["contacts"]
    assert (dana["circle"], len(dana["days"])) == ("climbing", 1)
    latest = max(kith.rows(robin)["encounters"], key=lambda each: each["logged_at"])
    undoing.undo(kith.ports, robin.oid, latest["eid"], kith.now)
    (dana,) = kith.rows(robin)["contacts"]
    assert (dana.get("circle"), dana["days"]) == (None, [])
    assert occasions(kith, robin) == []


def test_with_the_conversation_that_made_somebody_known_their_birthday_goes(kith: World) -> None:
    """Another conversation keeps them known, and says nothing of a birthday."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November\nCircle: climbing")
    kith.now += timedelta(days=1)
    note(kith, robin, "Lunch with Dana Reyes")
    first = min(kith.rows(robin)["encounters"], key=lambda each: each["logged_at"])
    undoing.undo(kith.ports, robin.oid, first["eid"], kith.now)
    (dana,) = kith.rows(robin)["contacts"]
    assert (dana.get("circle"), dana["days"], occasions(kith, robin)) == (None, [], [])


def test_a_day_that_stays_keeps_its_reminder(kith: World) -> None:
    """Also where the conversation that opened it is taken back, and not the one that told it."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November")
    assert decide(kith, robin, "stop", Reason.OCCASION)
    for words in ("Every 3 months", "Nice."):
        kith.now += timedelta(days=1)
        note(kith, robin, TEA, words)
    _, again, _ = sorted(kith.rows(robin)["encounters"], key=lambda each: each["logged_at"])
    undoing.undo(kith.ports, robin.oid, again["eid"], kith.now)
    assert occasions(kith, robin) == [("birthday", "2026-11-09", "2026-11-10")]


BORN = "FN:Dana Reyes\nEMAIL:dana@museum.example\nBDAY:1980-11-10\n"


def test_a_card_brings_a_birthday_and_takes_it_along(kith: World) -> None:
    """Known by a card alone, one is reminded of all the same."""
    robin = kith.invite()
    send(kith, robin, with_card(BORN))
    (receipt,) = kith.sent("r")
    assert "birthday: every year on 10 November" in text(receipt)
    assert "I bring these days up a day before, every year." in text(receipt)
    assert occasions(kith, robin) == [("birthday", "2026-11-09", "2026-11-10")]
    (sid,) = {each["sid"] for each in kith.rows(robin)["submissions"]}
    undoing.undo_all(kith.ports, robin.oid, sid, kith.now)
    assert kith.rows(robin)["contacts"] == []
    assert still_open(kith, robin, Reason.OCCASION) == []


def test_a_card_taken_back_leaves_the_birthday_a_line_gave(kith: World) -> None:
    """What the owner wrote is not corrected by a card, and not lost with it."""
    robin = kith.invite()
    note(kith, robin, "Tea", "With: Dana Reyes <dana@museum.example>\nBirthday: 12 November")
    before = standing(kith, robin)
    kith.now += timedelta(hours=1)
    send(kith, robin, with_card(BORN + "ANNIVERSARY:20100603\n", number=2))
    assert sorted(occasions(kith, robin)) == [
        ("anniversary", "2027-06-02", "2027-06-03"),
        ("birthday", "2026-11-11", "2026-11-12"),
    ]
    carded = max(kith.rows(robin)["submissions"], key=lambda each: each["at"])
    undoing.undo_all(kith.ports, robin.oid, carded["sid"], kith.now)
    assert standing(kith, robin) == before


def test_two_who_are_one_have_one_birthday(kith: World) -> None:
    """Taken apart, each has their own again."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November\nCircle: climbing")
    note(kith, robin, "Tea with Dee Ray", "Birthday: 11 November\nAnniversary: 3 June")
    one, two = contact(kith, robin), contact(kith, robin, "Dee Ray")
    before = standing(kith, robin)
    merging.merge(kith.ports, robin.oid, two, one, kith.now)
    assert sorted(occasions(kith, robin)) == [
        ("Anniversary", "2027-06-02", "2027-06-03"),
        ("birthday", "2026-11-09", "2026-11-10"),
    ]
    merging.part(kith.ports, robin.oid, two, one, kith.now)
    assert standing(kith, robin) == before


def test_one_who_is_stopped_has_no_birthday_until_asked_for(kith: World) -> None:
    """Stop is stop; a rhythm said later brings everything back."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 10 November")
    assert decide(kith, robin, "stop", Reason.OCCASION)
    assert occasions(kith, robin) == []
    kith.now += timedelta(days=1)
    note(kith, robin, TEA, "Every 3 months")
    assert occasions(kith, robin) == [("birthday", "2026-11-09", "2026-11-10")]


MONDAYS = "Follow up every Monday: the numbers\n#personal"


def test_what_comes_again_does_so_each_time_it_is_done(kith: World) -> None:
    """One at a time, never in the past, however late it is done."""
    robin = kith.invite()
    note(kith, robin, TEA, MONDAYS)
    (receipt,) = kith.sent("r")
    assert "the numbers (again every Monday)" in " ".join(text(receipt).split())
    seen = []
    for days in (0, 7, 7, 17, 1):
        kith.now += timedelta(days=days)
        (each,) = still_open(kith, robin, Reason.EXPLICIT)
        seen.append(each["due_on"])
        assert decide(kith, robin, "done", Reason.EXPLICIT)
    assert seen == ["2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07"]
    (each,) = still_open(kith, robin, Reason.EXPLICIT)
    assert each["due_on"] == "2026-12-14"


def test_the_next_one_is_taken_back_with_done(kith: World) -> None:
    """Done by mistake, the same is open as before, and no other."""
    robin = kith.invite()
    note(kith, robin, TEA, MONDAYS)
    before = standing(kith, robin)
    each = owed(kith, robin, Reason.EXPLICIT)
    acted = press(kith, token(kith, robin, "done", each["cid"], each["fid"], 0))
    assert acted.undo
    press(kith, acted.undo)
    assert standing(kith, robin) == before


def test_stop_ends_what_comes_again(kith: World) -> None:
    """For good, and with all else about this person."""
    robin = kith.invite()
    note(kith, robin, TEA, MONDAYS)
    assert decide(kith, robin, "stop", Reason.EXPLICIT)
    kith.live(days=15)
    assert nudged(kith) == []


def test_its_nudge_says_how_it_comes_again(kith: World) -> None:
    """And how to end it."""
    robin = kith.invite()
    note(kith, robin, TEA, MONDAYS)
    kith.live(days=7)
    (nudge,) = nudged(kith)
    assert "It comes again every Monday; Stop ends it." in " ".join(nudge.split())


def test_a_conversation_goes_with_all_that_came_again_of_it(kith: World) -> None:
    """However often that was: a transaction takes only so much, so it takes several."""
    robin = kith.invite()
    note(kith, robin, TEA, MONDAYS)
    for _ in range(120):
        assert decide(kith, robin, "done", Reason.EXPLICIT)
    (encounter,) = kith.rows(robin)["encounters"]
    undoing.undo(kith.ports, robin.oid, encounter["eid"], kith.now)
    rows = kith.rows(robin)
    assert (rows["contacts"], rows["follow_ups"]) == ([], [])


def test_a_timed_one_keeps_its_hour(kith: World) -> None:
    """Also after it was nudged by itself and done in the evening."""
    robin = kith.invite()
    note(kith, robin, TEA, "Follow up every Monday at 3pm: the numbers\n#personal")
    (each,) = still_open(kith, robin, Reason.EXPLICIT)
    assert (each["due_on"], each["due_time"]) == ("2026-11-02", "15:00:00")
    kith.live(days=1)
    assert len(kith.sent("t")) == 1
    assert decide(kith, robin, "done", Reason.EXPLICIT)
    (each,) = still_open(kith, robin, Reason.EXPLICIT)
    assert (each["due_on"], each["due_time"]) == ("2026-11-09", "15:00:00")


def test_everything_open_is_reachable(kith: World) -> None:
    """The owner is woken for a birthday years ahead as for the next thing."""
    robin = kith.invite()
    note(kith, robin, TEA, "Birthday: 29 February 1992\n#personal\nEvery 3 months")
    assert occasions(kith, robin) == [("birthday", "2027-02-27", "2027-02-28")]
    (touch,) = still_open(kith, robin, Reason.KEEP_IN_TOUCH)
    assert date.fromisoformat(touch["due_on"]) < date(2027, 2, 27)
    assert decide(kith, robin, "done", Reason.KEEP_IN_TOUCH)
    wake = standing(kith, robin)["#"]["wake_at"]
    assert wake is not None
