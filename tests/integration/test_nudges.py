"""Nudges, from the schedule's tick to the mail and what the owner does with it."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from itertools import takewhile

import pytest

from kith import actions, proposing
from kith.domain.ledger import LEASE
from kith.domain.owner import Owner
from kith.ports import Answer, Outbox
from kith.tokens import LinkError
from tests.reports import through
from tests.worlds import World, text

PASSING = {"decided_at", "nudged", "taken_back_by", "turn"}
"""What undoing a decision leaves different."""


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner who met Dana on Monday and wants to write in three days."""
    robin = kith.invite()
    event = kith.mail(robin, "Hello", "Hi Dana", to="Dana Reyes <dana@x.example>", tag="3days")
    kith.capture(event)
    return robin


def link(mail: EmailMessage, action: str) -> str:
    """Return the token behind the first link of an action in a nudge."""
    found = re.search(rf"{action}:\s+https://kith.example/a/(\S+)", text(mail), re.IGNORECASE)
    assert found
    return found[1]


def test_a_tick_that_comes_three_times_sends_one_nudge(kith: World, robin: Owner) -> None:
    """A double tick, a doubled hint: still one mail."""
    kith.now += timedelta(days=3)
    kith.tick(times=3)
    kith.ports.queue.put([robin.oid, robin.oid])
    kith.drain()
    assert [mail["Subject"] for mail in kith.sent("d")] == ["Get back to Dana Reyes today"]


@dataclass
class CutOff:
    """An Outbox whose process dies before it writes anything, so often."""

    outbox: Outbox
    times: int
    remembers: bool = True

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Die, or send it."""
        self.times -= 1
        if self.times >= 0:
            raise SystemExit
        return self.outbox.send(lid, to, mail, now)

    def forget(self, oid: str) -> None:
        """Forget an owner's mails."""
        self.outbox.forget(oid)


def test_a_mail_is_sent_however_often_it_was_cut_off_before_it_was_written(
    kith: World, robin: Owner
) -> None:
    """Where the outbox remembers what left, two unanswered attempts are no reason to give up."""
    kith.now += timedelta(days=3)
    outbox = CutOff(kith.ports.outbox, times=4)
    through(kith, outbox)
    for _ in range(4):
        with pytest.raises(SystemExit):
            kith.tick()
        kith.now += LEASE
    kith.tick()
    through(kith, outbox.outbox)
    assert (outbox.times, len(kith.sent("d"))) == (-1, 1)
    assert {each["state"] for each in kith.rows(robin)["ledger"]} == {"delivered"}


def test_nothing_goes_out_before_its_morning(kith: World, robin: Owner) -> None:
    """Not the evening before, not at midnight, but at the nudge time."""
    kith.now = kith.now.replace(day=5, hour=6, minute=59)
    kith.tick()
    assert kith.sent("d") == []
    kith.now = kith.now.replace(hour=7, minute=0)
    kith.tick()
    assert len(kith.sent("d")) == 1
    assert kith.owner(robin.oid).last_digest_on == kith.now.date()
    assert kith.owner(robin.oid).nudged_times == 1


def test_done_is_done_and_undone(kith: World, robin: Owner) -> None:
    """Pressing Done closes the item, pressing it again changes nothing, undo brings it back."""
    kith.now += timedelta(days=3)
    kith.tick()
    token = link(kith.sent("d")[0], "done")
    assert proposing.preview(kith.ports, kith.settings, token, kith.now).settled is None
    acted = actions.act(kith.ports, kith.settings, token, kith.now)
    again = actions.act(kith.ports, kith.settings, token, kith.now)
    assert (acted.settled, again.settled) == (False, True)
    ended = {each["fid"]: each.get("end") for each in kith.rows(robin)["follow_ups"]}
    assert sorted(filter(None, ended.values())) == ["done"]
    assert acted.undo
    assert not actions.act(kith.ports, kith.settings, acted.undo, kith.now).settled
    assert not any(each.get("end") for each in kith.rows(robin)["follow_ups"])


@pytest.mark.parametrize("action", ["snooze", "skip", "stop"])
def test_each_action_can_be_taken_back(kith: World, robin: Owner, action: str) -> None:
    """Undo leaves the rows as they were, but for turns and when the last decision was."""
    kith.now += timedelta(days=3)
    kith.tick()
    token = link(kith.sent("d")[0], action)

    def standing() -> list[object]:
        rows = kith.rows(robin)
        kept = [
            {name: value for name, value in each.items() if name not in PASSING}
            for each in rows["follow_ups"]
        ]
        return [kept, rows["contacts"]]

    before = standing()
    until = kith.now.date() + timedelta(days=30)
    acted = actions.act(kith.ports, kith.settings, token, kith.now, until=until)
    assert standing() != before
    assert acted.undo
    actions.act(kith.ports, kith.settings, acted.undo, kith.now)
    assert standing() == before


def test_done_with_words_logs_what_was_said(kith: World, robin: Owner) -> None:
    """One press files the conversation and closes the item."""
    kith.now += timedelta(days=3)
    kith.tick()
    token = link(kith.sent("d")[0], "done")
    words = "Learned: they moved to Lisbon"
    for _ in range(2):
        actions.act(kith.ports, kith.settings, token, kith.now, words=words)
    encounters = kith.rows(robin)["encounters"]
    learned = sorted(each["exchange"]["learned"] for each in encounters)
    assert learned == [[], ["they moved to Lisbon"]]


def test_telling_that_one_wrote_is_no_meeting(kith: World, robin: Owner) -> None:
    """Nobody is thanked for a conversation that was a mail of the owner's own."""
    kith.capture(kith.mail(robin, "Re: Hi", "Job", to="Dana Reyes <dana@x.example>"))
    kith.now += timedelta(days=3)
    kith.tick()
    token = link(kith.sent("d")[0], "done")
    words = "Wrote to her: I have had an interview. #job_search"
    actions.act(kith.ports, kith.settings, token, kith.now, words=words)
    told = [each for each in kith.rows(robin)["encounters"] if each["words"].startswith("Wrote")]
    assert [each["direction"] for each in told] == ["mine"]
    assert "thanks" not in [each["reason"] for each in kith.rows(robin)["follow_ups"]]
    kith.live(days=20)
    assert "Your note: Wrote to her" in text(kith.sent("d")[-1])


def test_what_comes_up_is_told_by_the_day_it_comes_up(kith: World, robin: Owner) -> None:
    """What is due on a quiet day, or in a pause, waits for the next morning that is free."""
    for number, name in enumerate(("Fox", "Kim", "Lee"), 5):
        to = f"{name} <{name.lower()}@x.example>"
        kith.capture(kith.mail(robin, "Hello", "Hi", to=to, tag=f"{number}days"))
    at_three = kith.mail(robin, "Hello", "Hi", to="Ana <ana@x.example>", tag="sun-3pm")
    kith.capture(at_three)
    kith.choose(robin, quiet_days=(5, 6))
    kith.now += timedelta(days=3)
    kith.tick()
    coming = text(kith.sent("d")[0]).partition("Coming up")[2].strip().splitlines()
    assert [line.strip() for line in takewhile(str.strip, coming)] == [
        "Sunday, 8 November: Ana",
        "Monday, 9 November: Fox",
        "Monday, 9 November: Kim",
        "Monday, 9 November: Lee",
    ]


def test_a_stop_before_the_attempt_wins(kith: World, robin: Owner) -> None:
    """Nothing about a person is sent once the owner said stop."""
    kith.now += timedelta(days=3)
    kith.tick()
    actions.act(kith.ports, kith.settings, link(kith.sent("d")[0], "stop"), kith.now)
    kith.live(days=20)
    assert len(kith.sent("d")) == 1
    assert kith.owner(robin.oid).rev > 0


def test_sending_the_opener_logs_itself_and_closes_the_item(kith: World, robin: Owner) -> None:
    """The draft's Bcc carries the item's signed id."""
    kith.now += timedelta(days=3)
    kith.tick()
    opener = re.search(r"bcc=([^\s&]+)", text(kith.sent("d")[0]))
    assert opener
    tag = opener[1].partition("%2B")[2].partition("@")[0]
    event = kith.mail(robin, "Hi", "Hi again", to="Dana Reyes <dana@x.example>", tag=tag)
    kith.capture(event, times=2)
    rows = kith.rows(robin)
    assert len(rows["encounters"]) == 2
    (explicit,) = [each for each in rows["follow_ups"] if each["reason"] == "explicit"]
    assert explicit["end"] == "done"


def test_a_timed_nudge_comes_at_its_time(kith: World) -> None:
    """What is asked for at three in the afternoon comes at three."""
    robin = kith.invite()
    event = kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag="thu-3pm")
    kith.capture(event)
    kith.now = kith.now.replace(day=5, hour=13, minute=59)
    kith.tick()
    assert kith.sent("t") == []
    kith.now = kith.now.replace(hour=14, minute=0)
    kith.tick(times=3)
    assert len(kith.sent("t")) == 1


def test_one_click_unsubscribe_ends_nudges_and_keeps_the_data(kith: World, robin: Owner) -> None:
    """RFC 8058's header leads to silence, and back."""
    kith.now += timedelta(days=3)
    kith.tick()
    mail = kith.sent("d")[0]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    token = mail["List-Unsubscribe"].strip("<>").rpartition("/")[2]
    actions.unsubscribe(kith.ports, kith.settings, token, kith.now)
    kith.live(days=10)
    assert len(kith.sent("d")) == 1
    assert len(kith.rows(robin)["contacts"]) == 1
    actions.resubscribe(kith.ports, kith.settings, token, kith.now)
    kith.live(days=2)
    assert len(kith.sent("d")) == 2


def test_what_is_left_alone_returns_after_3_7_and_14_days_then_monthly(kith: World) -> None:
    """The return of what was left alone, as design.md has it, and no other mail in between."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag="1day"))
    start, days = kith.now.date(), []
    for day in range(1, 90):
        kith.now += timedelta(days=1)
        before = len(kith.sent("d"))
        kith.tick()
        if len(kith.sent("d")) > before:
            days.append(day)
    assert start.isoformat() == "2026-11-02"
    assert days == [1, 4, 11, 25, 55, 86]


@pytest.mark.parametrize("damage", ["", "x", "e30.e30"])
def test_an_altered_link_does_nothing(kith: World, damage: str) -> None:
    """A token that is not ours is refused before anything is read."""
    with pytest.raises(LinkError):
        proposing.preview(kith.ports, kith.settings, damage, kith.now)


@pytest.mark.parametrize(
    ("words", "end"), [("done", "done"), ("1 skip", "skipped"), ("stop", "stopped")]
)
def test_a_reply_to_a_nudge_is_a_press(kith: World, robin: Owner, words: str, end: str) -> None:
    """What links do, a word does, quoted nudge below or not."""
    kith.now += timedelta(days=3)
    kith.tick()
    nudge = kith.sent("d")[0]
    tag = nudge["Reply-To"].addresses[0].username.partition("+")[2]
    quoted = f"{words}\n\nOn Thursday Kith wrote:\n> 1. Dana Reyes\n> done, skip or stop\n"
    kith.capture(kith.mail(robin, f"Re: {nudge['Subject']}", quoted, tag=tag), times=2)
    ended = [each.get("end") for each in kith.rows(robin)["follow_ups"]]
    assert end in ended


def test_undo_by_reply_takes_back_what_a_receipt_told_of(kith: World, robin: Owner) -> None:
    """A wrong entry is gone with one word."""
    receipt = kith.sent("r")[0]
    tag = receipt["Reply-To"].addresses[0].username.partition("+")[2]
    kith.capture(kith.mail(robin, "Re: Logged", "undo", tag=tag))
    rows = kith.rows(robin)
    assert [bool(each.get("undone_at")) for each in rows["encounters"]] == [True]
    assert rows["contacts"] == rows["follow_ups"] == []


def test_a_morning_missed_by_an_outage_wakes_nobody_in_vain(kith: World, robin: Owner) -> None:
    """Too late for this morning, the owner sleeps until the next one."""
    kith.now = kith.now.replace(day=5, hour=22)
    kith.tick()
    assert kith.sent("d") == []
    assert [key for key, _ in kith.ports.store.due(kith.now, limit=10)] == []
    kith.now = kith.now.replace(day=6, hour=7)
    kith.tick()
    assert len(kith.sent("d")) == 1
    assert kith.owner(robin.oid).last_digest_on == kith.now.date()


def test_words_about_others_are_filed_under_them(kith: World, robin: Owner) -> None:
    """What stands behind With: is not about the person of the nudge."""
    kith.now += timedelta(days=3)
    kith.tick()
    token = link(kith.sent("d")[0], "done")
    words = "Talked about tea\nWith: Bob Other\nLearned: bob has a job"
    actions.act(kith.ports, kith.settings, token, kith.now, words=words)
    rows = kith.rows(robin)
    names = {each["cid"]: each["name"] for each in rows["contacts"]}
    learned = {
        names[each["met"][0]]: each["exchange"]["learned"]
        for each in rows["encounters"]
        if each["logged_at"] > each["occurred_on"] and each["direction"] == "met"
    }
    assert learned == {"Dana Reyes": [], "Bob Other": ["bob has a job"]}


def test_words_about_an_item_dealt_with_are_kept_all_the_same(kith: World, robin: Owner) -> None:
    """A second answer to one nudge is a second thing said."""
    kith.now += timedelta(days=3)
    kith.tick()
    nudge = kith.sent("d")[0]
    tag = nudge["Reply-To"].addresses[0].username.partition("+")[2]
    for words in ("We spoke about boats.", "And later about trains."):
        kith.now += timedelta(days=1)
        kith.capture(kith.mail(robin, "Re: nudge", words, tag=tag))
    said = sorted(each["words"] for each in kith.rows(robin)["encounters"])
    assert said == ["And later about trains.", "Hi Dana", "We spoke about boats."]


def test_a_stop_closes_however_many_are_open(kith: World) -> None:
    """Sixty promises take more than one transaction, and stop all the same."""
    robin = kith.invite()
    for half in range(2):
        lines = "\n".join(f"Promised: thing {half}-{number}" for number in range(30))
        kith.capture(kith.mail(robin, "Coffee with Prom Ises", lines))
    kith.now += timedelta(days=3)
    kith.tick()
    token = link(kith.sent("d")[0], "stop")
    assert not actions.act(kith.ports, kith.settings, token, kith.now).settled
    assert {each.get("end") for each in kith.rows(robin)["follow_ups"]} <= {"stopped", "answered"}


def test_a_snooze_by_reply_may_name_an_hour(kith: World, robin: Owner) -> None:
    """Snooze until Monday at three means three."""
    kith.now += timedelta(days=3)
    kith.tick()
    tag = kith.sent("d")[0]["Reply-To"].addresses[0].username.partition("+")[2]
    kith.capture(kith.mail(robin, "Re: nudge", "snooze monday 3pm", tag=tag))
    due = [(each["due_on"], each.get("due_time")) for each in kith.rows(robin)["follow_ups"]]
    assert ("2026-11-09", "15:00:00") in due


def test_undoing_a_touch_does_not_make_two(kith: World) -> None:
    """A conversation logged after Done has set the next touch; there is one a contact."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana Reyes <dana@x.example>"))
    kith.now += timedelta(days=14)
    kith.tick()
    acted = actions.act(kith.ports, kith.settings, link(kith.sent("d")[0], "done"), kith.now)
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    assert acted.undo
    assert actions.act(kith.ports, kith.settings, acted.undo, kith.now).settled
    still_open = [each for each in kith.rows(robin)["follow_ups"] if not each.get("end")]
    assert len(still_open) == 1
