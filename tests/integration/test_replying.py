"""Answers by mail: what is done of them, what is told, and what they change of the settings."""

from dataclasses import replace
from datetime import date, time, timedelta
from email.message import EmailMessage

import pytest

from kith import table
from kith.domain.owner import Owner
from kith.history import begin
from tests.integration.test_held import tag_of
from tests.worlds import World, text

NAMES = ("Dana Reyes", "Fox Mulder", "Sam Osei")


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner."""
    return kith.invite()


def nudged(kith: World, owner: Owner) -> EmailMessage:
    """Return a nudge about three people, numbered by their names."""
    for name in NAMES:
        kith.capture(kith.mail(owner, f"Coffee with {name}", "Follow up in 5 days: ask"))
    kith.live(days=6)
    return kith.sent("d")[-1]


def numbers(nudge: EmailMessage) -> dict[str, int]:
    """Return the number of each item by name."""
    told = text(nudge)
    at = sorted(NAMES, key=lambda name: told.index(f". {name}"))
    return {name: at.index(name) + 1 for name in NAMES}


def states(kith: World, owner: Owner) -> dict[str, str]:
    """Return how the follow-up asked for with each stands."""
    rows = kith.rows(owner)
    names = {each["cid"]: each["name"] for each in rows["contacts"]}
    return {
        names[each["cid"]]: each.get("end")
        or "T".join(filter(None, (each["due_on"], each.get("due_time"))))
        for each in rows["follow_ups"]
        if each["reason"] == "explicit"
    }


def reply(kith: World, owner: Owner, words: str, to: EmailMessage, times: int = 1) -> None:
    """Answer a mail, delivered so often."""
    kith.now += timedelta(minutes=1)
    kith.capture(kith.mail(owner, f"Re: {to['Subject']}", words, tag=tag_of(to)), times=times)


def test_what_is_understood_is_done_and_the_rest_is_told(kith: World, robin: Owner) -> None:
    """One answer, line by line, however often the reply is delivered."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)
    words = f"{number['Dana Reyes']} done\nShe was nice\n7 done\n{number['Fox Mulder']} stop"
    reply(kith, robin, words, nudge, times=2)
    assert [states(kith, robin)[name] for name in NAMES[:2]] == ["done", "stopped"]
    [answer] = kith.sent("a")[1:]
    told = text(answer)
    for line in ("She was nice", "7 done", "Dana Reyes: closed", "Fox Mulder: no follow-ups"):
        assert line in told
    assert answer["Subject"] == "Not all of it is done"


def test_an_answer_to_what_was_not_done_is_about_the_same_nudge(kith: World, robin: Owner) -> None:
    """Whoever is told to say the number says it in reply to that."""
    nudge = nudged(kith, robin)
    reply(kith, robin, "done", nudge)
    assert "Which one?" in text(kith.sent("a")[-1])
    reply(kith, robin, f"{numbers(nudge)['Sam Osei']} done", kith.sent("a")[-1])
    assert states(kith, robin)["Sam Osei"] == "done"
    assert len(kith.sent("a")) == 2


def test_a_machine_that_goes_on_is_not_answered_for_ever(kith: World, robin: Owner) -> None:
    """Three times, as elsewhere; a wish that is done in between begins anew."""
    nudge = nudged(kith, robin)
    reply(kith, robin, "Out of office", nudge)
    for _ in range(5):
        reply(kith, robin, "Out of office", kith.sent("a")[-1])
    assert len(kith.sent("a")) == 4
    reply(kith, robin, "quiet: sun", kith.sent("a")[-1])
    assert len(kith.sent("a")) == 5
    assert kith.owner(robin.oid).quiet_days == (6,)
    for _ in range(5):
        reply(kith, robin, "help", kith.sent("a")[-1])
    assert len(kith.sent("a")) == 8


def test_all_that_is_not_named_otherwise(kith: World, robin: Owner) -> None:
    """One is done, the rest snoozed to one day."""
    nudge = nudged(kith, robin)
    reply(kith, robin, f"{numbers(nudge)['Fox Mulder']} done, snooze the rest 3 weeks", nudge)
    later = (kith.now.date() + timedelta(weeks=3)).isoformat()
    assert states(kith, robin) == {"Dana Reyes": later, "Fox Mulder": "done", "Sam Osei": later}
    assert len(kith.sent("a")) == 1


def test_what_was_closed_since_is_not_put_off(kith: World, robin: Owner) -> None:
    """Nothing is passed over in silence; what stands so anyway is no news."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)["Dana Reyes"]
    reply(kith, robin, f"{number} done", nudge)
    reply(kith, robin, f"{number} skip\n{number} undo\n{number} undo\n{number} done", nudge)
    assert len(kith.sent("a")) == 1
    reply(kith, robin, f"{number} snooze 3 weeks", nudge)
    assert "closed already" in text(kith.sent("a")[-1])
    assert states(kith, robin)["Dana Reyes"] == "done"


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ("snooze 3 weeks", "done", "done"),
        ("snooze 3 weeks", "skip", "skipped"),
        ("snooze until 5 January", "snooze until 7 January", "2027-01-07"),
        ("snooze to Friday 10:00", "snooze to Friday 16:00", "2026-11-13T16:00:00"),
        ("snooze 3 weeks\n{number} done", "", "done"),
        ("done\n{number} snooze until 5 January", "", "2027-01-05"),
        ("snooze 3 weeks", "done\n{number} undo", "2026-11-29"),
    ],
)
def test_of_what_is_open_the_owners_latest_word_counts(
    kith: World, robin: Owner, first: str, then: str, expected: str
) -> None:
    """Also out of the nudge of which it was put off, and in one mail the last."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)["Dana Reyes"]
    mails = len(kith.sent("a"))
    for said in filter(None, (first, then)):
        reply(kith, robin, f"{number} {said}".format(number=number), nudge)
    assert states(kith, robin)["Dana Reyes"] == expected
    assert len(kith.sent("a")) == mails


def test_put_off_to_when_it_comes_back_anyway_is_put_off(kith: World, robin: Owner) -> None:
    """It is due then because the owner said so, and begins anew."""
    nudge = nudged(kith, robin)
    back = states(kith, robin)["Dana Reyes"]
    reply(kith, robin, f"{numbers(nudge)['Dana Reyes']} snooze until {back}", nudge)
    (dana,) = table.by_name(kith.ports.store, robin.oid, "Dana Reyes")
    found = table.open_of(kith.ports.store, robin.oid, dana)
    assert [each.nudged for each in found if each.due_on.isoformat() == back] == [0]


@pytest.mark.parametrize(
    "mails", [["done", "stop"], ["done\n{number} stop"], ["stop\n{number} done"]]
)
def test_stop_is_about_the_person_and_always_holds(
    kith: World, robin: Owner, mails: list[str]
) -> None:
    """Whatever else was decided about the item."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)["Dana Reyes"]
    for said in mails:
        reply(kith, robin, f"{number} {said}".format(number=number), nudge)
    (dana,) = table.by_name(kith.ports.store, robin.oid, "Dana Reyes")
    assert (dana.stopped, list(table.open_of(kith.ports.store, robin.oid, dana))) == (True, [])


def answers(kith: World) -> int:
    """Return how many mails answered commands."""
    return len(kith.sent("a"))


def test_the_latest_word_counts_while_an_item_is_open(kith: World, robin: Owner) -> None:
    """What was snoozed is snoozed anew, taken back, and done from the same nudge."""
    nudge = nudged(kith, robin)
    number, before = numbers(nudge)["Dana Reyes"], answers(kith)
    reply(kith, robin, f"{number} snooze 5 weeks", nudge)
    reply(kith, robin, f"{number} snooze 3 weeks", nudge)
    later = (kith.now.date() + timedelta(weeks=3)).isoformat()
    assert states(kith, robin)["Dana Reyes"] == later
    reply(kith, robin, f"{number} done", nudge)
    assert states(kith, robin)["Dana Reyes"] == "done"
    reply(kith, robin, f"{number} undo", nudge)
    assert states(kith, robin)["Dana Reyes"] == later
    assert answers(kith) == before


def test_what_is_closed_is_not_snoozed_and_says_how_it_stands(kith: World, robin: Owner) -> None:
    """What stands so anyway is no news."""
    nudge = nudged(kith, robin)
    number, before = numbers(nudge)["Dana Reyes"], answers(kith)
    reply(kith, robin, f"{number} done", nudge)
    reply(kith, robin, f"{number} skip", nudge)
    assert answers(kith) == before
    reply(kith, robin, f"{number} snooze 3 weeks", nudge)
    assert "closed already" in text(kith.sent("a")[-1])
    reply(kith, robin, f"{number} stop", nudge)
    reply(kith, robin, f"{number} snooze 3 weeks", nudge)
    assert "are stopped" in text(kith.sent("a")[-1])


def stopped(kith: World, owner: Owner) -> list[str]:
    """Return who is stopped."""
    return [each["name"] for each in kith.rows(owner)["contacts"] if each["stopped"]]


def test_a_stop_holds_after_done_and_is_taken_back_alone(kith: World, robin: Owner) -> None:
    """It is about the person; what was done before stays done."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)["Dana Reyes"]
    reply(kith, robin, f"{number} done", nudge)
    reply(kith, robin, f"{number} stop", nudge, times=2)
    assert stopped(kith, robin) == ["Dana Reyes"]
    reply(kith, robin, f"{number} undo", nudge, times=2)
    assert stopped(kith, robin) == []
    assert states(kith, robin)["Dana Reyes"] == "done"


def test_another_hour_of_the_same_day_is_another_snooze(kith: World, robin: Owner) -> None:
    """The day alone does not say that it stands so."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)["Dana Reyes"]
    reply(kith, robin, f"{number} snooze to Friday 10:00", nudge)
    reply(kith, robin, f"{number} snooze to Friday 16:00", nudge)
    times = [each.get("due_time") for each in kith.rows(robin)["follow_ups"]]
    assert [each for each in times if each] == ["16:00:00"]


def test_a_bare_undo_takes_back_what_the_last_reply_did(kith: World, robin: Owner) -> None:
    """All of that reply, and nothing of the one before; again, the one before."""
    nudge = nudged(kith, robin)
    number, before = numbers(nudge), states(kith, robin)
    reply(kith, robin, f"{number['Dana Reyes']} done", nudge)
    first = states(kith, robin)
    reply(kith, robin, f"{number['Fox Mulder']} done\n{number['Sam Osei']} snooze 3 weeks", nudge)
    answered = answers(kith)
    reply(kith, robin, "undo", nudge, times=2)
    assert states(kith, robin) == first
    reply(kith, robin, "undo", nudge)
    assert states(kith, robin) == before
    assert answers(kith) == answered
    reply(kith, robin, "undo", nudge)
    assert "nothing to take back" in text(kith.sent("a")[-1])


def test_a_bare_undo_takes_back_what_was_told(kith: World, robin: Owner) -> None:
    """A conversation that closed an item is one of the things an owner says about it."""
    nudge = nudged(kith, robin)
    before = states(kith, robin)
    reply(kith, robin, f"{numbers(nudge)['Dana Reyes']} talked: she moved to Lisbon", nudge)
    assert states(kith, robin) != before
    reply(kith, robin, "undo", nudge)
    assert states(kith, robin) == before


def test_an_undo_with_nothing_to_take_back_is_told(kith: World, robin: Owner) -> None:
    """Of an item nobody touched, and of a receipt taken back before."""
    nudge = nudged(kith, robin)
    reply(kith, robin, f"{numbers(nudge)['Dana Reyes']} undo", nudge)
    assert "nothing to take back" in text(kith.sent("a")[-1])
    receipt, before = kith.sent("r")[0], answers(kith)
    reply(kith, robin, "undo", receipt, times=2)
    assert answers(kith) == before
    reply(kith, robin, "undo", receipt)
    assert answers(kith) == before + 1
    assert "nothing to take back" in text(kith.sent("a")[-1])


def test_an_item_that_is_gone_is_told(kith: World, robin: Owner) -> None:
    """The conversation it came of was taken back."""
    nudge = nudged(kith, robin)
    number = numbers(nudge)["Dana Reyes"]
    reply(kith, robin, "undo", kith.sent("r")[0])
    reply(kith, robin, f"{number} done", nudge)
    assert "dealt with before" in text(kith.sent("a")[-1])


def test_more_people_than_a_conversation_has_are_told(kith: World, robin: Owner) -> None:
    """The reply does not end in a queue of what failed."""
    nudge = nudged(kith, robin)
    names = ", ".join(f"Ann{chr(97 + i // 26)}{chr(97 + i % 26)} Bel" for i in range(45))
    reply(kith, robin, f"1 talked: nice\nWith: {names}", nudge)
    assert "in one conversation" in text(kith.sent("a")[-1])


SETTINGS = """quiet: sat, sun
nudge time: 7:30
zone: America/New_York
at most: 3
business: every 3 weeks
circle climbing: every 2 months
receipts: never
look-ahead: on
evening: 20:00
pause until Jan 5"""


def test_settings_are_lines_of_a_mail_and_taken_back_by_a_reply(kith: World, robin: Owner) -> None:
    """One mail shows them all; nothing is logged."""
    before = kith.owner(robin.oid)
    kith.capture(kith.mail(robin, "", SETTINGS), times=2)
    after = kith.owner(robin.oid)
    assert (after.quiet_days, after.nudge_time, after.zone) == (
        (5, 6),
        time(7, 30),
        "America/New_York",
    )
    assert (after.most_items, after.look_ahead, after.evening_at) == (3, True, time(20))
    assert (dict(after.circles), after.paused_until) == ({"climbing": 60}, date(2027, 1, 5))
    [answer] = kith.sent("a")[1:]
    assert "Circle climbing: every two months" in text(answer)
    assert kith.rows(robin)["encounters"] == []
    reply(kith, robin, "undo", answer, times=2)
    back = replace(kith.owner(robin.oid), rev=before.rev, unsettled=before.unsettled)
    assert back == before


def test_what_was_set_anew_since_is_not_taken_back(kith: World, robin: Owner) -> None:
    """Taking back one mail leaves what a later one chose."""
    kith.capture(kith.mail(robin, "", "quiet: sat\nat most: 3"))
    first = kith.sent("a")[-1]
    reply(kith, robin, "at most: 4", first)
    reply(kith, robin, "undo", first)
    owner = kith.owner(robin.oid)
    assert (owner.quiet_days, owner.most_items) == ((), 4)


def test_a_new_language_is_spoken_at_once(kith: World, robin: Owner) -> None:
    """Also in the mail that says so."""
    kith.capture(kith.mail(robin, "language: Deutsch"))
    assert kith.sent("a")[-1]["Subject"] == "Deine Einstellungen"


def test_a_city_is_asked_about_with_its_zone(kith: World, robin: Owner) -> None:
    """Nothing is changed."""
    kith.capture(kith.mail(robin, "", "zone: New York"))
    assert kith.owner(robin.oid).zone == "Europe/Berlin"
    assert "Did you mean America/New_York?" in text(kith.sent("a")[-1])


def test_an_earlier_nudge_time_wakes_earlier_and_a_pause_later(kith: World, robin: Owner) -> None:
    """Each choice sets the alarm anew: a mail of theirs is all it takes."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "Follow up in 5 days: ask"))

    def wake() -> str:
        step = begin(kith.ports.store, robin.oid, kith.now)
        found = step.next_nudged() if step else None
        return found[1].isoformat() if found else ""

    times = [wake()]
    for line in ("nudge time: 6:00", "zone: UTC", "pause until Jan 5", "resume"):
        kith.capture(kith.mail(robin, "", line))
        times.append(wake())
    assert [each[:16] for each in times] == [
        "2026-11-07T07:00",
        "2026-11-07T05:00",
        "2026-11-07T06:00",
        "2027-01-05T06:00",
        "2026-11-07T06:00",
    ]


def test_who_unsubscribes_by_mail_comes_back_by_mail(kith: World, robin: Owner) -> None:
    """What is kept stays; the mail says the word that brings nudges back."""
    nudge = nudged(kith, robin)
    reply(kith, robin, "unsubscribe", nudge)
    assert kith.owner(robin.oid).unsubscribed_at
    assert "resume" in text(kith.sent("a")[-1])
    reply(kith, robin, "resume", kith.sent("a")[-1])
    assert kith.owner(robin.oid).unsubscribed_at is None


@pytest.mark.parametrize("back", ["subscribe", "start", "resume nudges", "Nudges: on"])
def test_who_has_no_nudges_is_promised_none(kith: World, robin: Owner, back: str) -> None:
    """The settings and each receipt say that they are off, and many words bring them back."""
    kith.capture(kith.mail(robin, "Kith", "unsubscribe"))
    settings = kith.sent("a")[-1]
    assert settings["Subject"] == "No more nudges"
    assert "Nudges: off" in text(settings)
    assert "Pause:" not in text(settings)
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "Follow up in 5 days: ask"))
    assert "Nudges are off. “resume” brings them back." in text(kith.sent("r")[-1])
    kith.capture(kith.mail(robin, "Kith", back))
    assert kith.owner(robin.oid).unsubscribed_at is None


def test_a_setting_beside_a_note_leaves_the_note(kith: World, robin: Owner) -> None:
    """The note is logged without the line."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "She likes maps.\nquiet: sat"))
    [coffee] = kith.rows(robin)["encounters"]
    assert coffee["words"] == "She likes maps."
    assert kith.owner(robin.oid).quiet_days == (5,)


def test_a_line_in_a_copy_to_somebody_sets_nothing(kith: World, robin: Owner) -> None:
    """It was written to them."""
    kith.capture(kith.mail(robin, "Hi", "quiet: sat\npause 2 weeks", to="dana@reyes.example"))
    assert kith.owner(robin.oid).quiet_days == ()


def test_a_setting_in_a_mail_that_was_held_counts_once_it_is_let_in(
    kith: World, robin: Owner
) -> None:
    """Nobody else can set anything; and what was let in waits no more."""
    kith.capture(kith.mail(robin, "", "quiet: sat", verdicts={"dmarc": "FAIL"}))
    assert kith.owner(robin.oid).quiet_days == ()
    reply(kith, robin, "log it", kith.sent("h")[-1], times=2)
    assert kith.owner(robin.oid).quiet_days == (5,)
    rows = kith.rows(robin)
    assert (rows["held"], rows["encounters"]) == ([], [])


def test_a_machine_that_asks_for_settings_is_answered_so_often(kith: World, robin: Owner) -> None:
    """Under one subject there is an end to it."""
    for _ in range(14):
        kith.now += timedelta(minutes=1)
        kith.capture(kith.mail(robin, "Kith", "settings"))
    assert len(kith.sent("a")) == 11


FORWARDED = """Something for us?

---------- Forwarded message ---------
From: Rita Vance <rita@vance.example>
Date: Sat, 31 Oct 2026 at 09:12
Subject: Maps
To: Robin <robin@home.example>

Here they are.
"""


def people(kith: World, owner: Owner) -> list[str]:
    """Return who is known."""
    return sorted(each["name"] for each in kith.rows(owner)["contacts"])


def test_a_forward_that_is_none_is_read_as_ones_own_note(kith: World, robin: Owner) -> None:
    """All of it is my words; its undo leaves nothing."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", FORWARDED))
    assert people(kith, robin) == ["Rita Vance"]
    reply(kith, robin, "not a forward", kith.sent("r")[-1], times=2)
    assert people(kith, robin) == ["Dana Reyes"]
    [told] = [each for each in kith.rows(robin)["encounters"] if not each.get("undone_at")]
    assert "Here they are." in told["words"]
    reply(kith, robin, "undo", kith.sent("r")[-1])
    assert people(kith, robin) == []


def test_a_forward_that_names_nobody_is_asked_about(kith: World, robin: Owner) -> None:
    """It is held until its owner says with whom it was."""
    kith.capture(kith.mail(robin, "Fwd: are these maps any good", FORWARDED))
    reply(kith, robin, "not a forward", kith.sent("r")[-1])
    assert people(kith, robin) == []
    assert len(kith.rows(robin)["held"]) == 1
    reply(kith, robin, "with: Dana Reyes", kith.sent("h")[-1])
    assert people(kith, robin) == ["Dana Reyes"]


def test_what_was_no_forward_cannot_be_denied_to_be_one(kith: World, robin: Owner) -> None:
    """Also where it was taken back, or its raw mail is gone."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "Nice."))
    receipt = kith.sent("r")[-1]
    reply(kith, robin, "not a forward", receipt)
    assert "did not read as a forward" in text(kith.sent("a")[-1])
    kith.capture(kith.mail(robin, "Fwd: Maps", FORWARDED))
    forward = kith.sent("r")[-1]
    sid = str(forward["X-Kith-Id"]).split("-")[2]
    seen = table.seen(kith.ports.store, robin.oid, sid)
    assert seen
    for key in seen.raw_keys:
        kith.ports.inbox.delete(key)
    reply(kith, robin, "not a forward\nquiet: sun", forward)
    assert "did not read as a forward" in text(kith.sent("a")[-1])
    assert kith.owner(robin.oid).quiet_days == (6,)
    assert "Rita Vance" in people(kith, robin)


def test_an_addition_and_a_setting_fit_in_one_reply(kith: World, robin: Owner) -> None:
    """Both are done, in whatever order."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "Nice."))
    reply(kith, robin, "quiet: sun\nShe likes maps.", kith.sent("r")[-1], times=2)
    [coffee] = kith.rows(robin)["encounters"]
    assert coffee["words"] == "Nice.\n\nShe likes maps."
    assert kith.owner(robin.oid).quiet_days == (6,)


def opened(kith: World, robin: Owner, **mail: str) -> None:
    """Send Dana the opener of a nudge, as clients send it: Kith in the envelope alone."""
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana Reyes <dana@reyes.example>", tag="1day"))
    kith.live(days=2)
    told = text(kith.sent("d")[-1])
    assert "Dana" in told
    page = kith.sent("d")[-1].get_body(("html",))
    assert page
    tag = page.get_content().partition("bcc=")[2].partition("%2B")[2].partition("@")[0]
    assert tag
    headers = {key: value for key, value in mail.items() if key != "subject"}
    subject = mail.get("subject", "Hello again")
    kith.capture(
        kith.mail(robin, subject, "Hello!", to="dana@reyes.example", tag=tag, headers=headers)
    )


@pytest.mark.parametrize(
    "mail",
    [
        {"subject": "Hello again"},
        {"subject": "A subject of my own [urgent]"},
        {"subject": ""},
        {"subject": "Re: our talk", "In-Reply-To": "<earlier@reyes.example>"},
    ],
)
def test_an_opener_closes_its_item_whatever_its_subject(
    kith: World, robin: Owner, mail: dict[str, str]
) -> None:
    """The signed address in Bcc says which item it is."""
    opened(kith, robin, **mail)
    assert list(states(kith, robin).values()) == ["done"]
    assert [each["direction"] for each in kith.rows(robin)["encounters"]] == ["mine", "mine"]
