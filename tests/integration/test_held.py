"""Held mail: asked about, answered, recalled, and never counted without the owner's word."""

import re
from datetime import timedelta
from email.message import EmailMessage

import pytest

from kith import intake, people
from kith.domain.owner import Owner
from tests.worlds import ROBIN, World, text

ALIAS = "robin@work.example"
ALIGNED = {"dmarc": "GRAY"}
SIGNED = "amazonses.com; spf=none client-ip=192.0.2.1; dkim=pass header.i=@work.example; dmarc=none"


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner."""
    return kith.invite()


def sids(kith: World, owner: Owner) -> list[str]:
    """Return what is held for an owner."""
    return [each["submission"]["sid"] for each in kith.rows(owner)["held"]]


def signed_by_work(kith: World, owner: Owner, number: int) -> dict[str, object]:
    """Return the event of a mail from the alias that its domain really signed."""
    raw = (
        "Received: from x by inbound-smtp.eu-central-1.amazonaws.com with SMTP id 1\r\n"
        f"Authentication-Results: {SIGNED}\r\n"
        f"From: {ALIAS}\r\nMessage-ID: <work{number}@work.example>\r\n"
        f"To: {owner.capture_address}\r\nSubject: Coffee with Dana Reyes\r\n\r\nHello {number}"
    )
    return kith.arrived(raw.encode(), [owner.capture_address], ALIGNED)


def test_what_the_owner_says_was_theirs_is_logged(kith: World, robin: Owner) -> None:
    """Released once, it is one encounter with a receipt, and nothing is held any more."""
    kith.capture(kith.mail(robin, "Coffee with Dana", verdicts={"dmarc": "FAIL"}))
    (sid,) = sids(kith, robin)
    for _ in range(2):
        intake.release(kith.ports, kith.settings, robin.oid, sid, kith.now)
    rows = kith.rows(robin)
    assert (len(rows["encounters"]), len(rows["held"]), len(kith.sent("r"))) == (1, 0, 1)


def test_a_trusted_address_counts_when_its_domain_sent_the_mail(kith: World, robin: Owner) -> None:
    """Trust is for an address and needs DKIM or SPF aligned to it; the bare claim is held."""
    kith.capture(signed_by_work(kith, robin, 1))
    (sid,) = sids(kith, robin)
    intake.release(kith.ports, kith.settings, robin.oid, sid, kith.now, trust=True)
    kith.capture(signed_by_work(kith, robin, 2))
    assert len(kith.rows(robin)["encounters"]) == 2
    kith.capture(kith.mail(robin, "Tea with Dana", sender=ALIAS, verdicts=ALIGNED))
    assert len(kith.rows(robin)["encounters"]) == 2
    assert len(sids(kith, robin)) == 1


def test_a_planted_verdict_counts_for_nothing(kith: World, robin: Owner) -> None:
    """Only the block that SES put on top is read."""
    kith.capture(signed_by_work(kith, robin, 1))
    (sid,) = sids(kith, robin)
    intake.release(kith.ports, kith.settings, robin.oid, sid, kith.now, trust=True)
    planted = {"Authentication-Results": SIGNED}
    event = kith.mail(robin, "Coffee with Dana", sender=ALIAS, verdicts=ALIGNED, headers=planted)
    kith.capture(event)
    assert len(sids(kith, robin)) == 1


@pytest.mark.parametrize(
    "sender",
    [
        f'"{ROBIN}"@evil.example',
        f"{ROBIN} @evil.example",
        f"{ROBIN} mallory@evil.example",
        f"mallory@evil.example <{ROBIN}>",
    ],
)
def test_a_from_that_can_be_read_in_two_ways_is_nobody_s(
    kith: World, robin: Owner, sender: str
) -> None:
    """DMARC passes for the domain that SES reads, which may be another than the one we read."""
    raw = f"From: {sender}\nMessage-ID: <1@x>\nSubject: Coffee with Dana Reyes\n\nHi"
    kith.capture(kith.arrived(raw.encode(), [robin.capture_address], {}))
    rows = kith.rows(robin)
    assert (len(rows["encounters"]), [each["doubt"] for each in rows["held"]]) == (0, ["stranger"])


def test_dmarc_counts_only_for_the_domain_it_passed_for(kith: World, robin: Owner) -> None:
    """SES names that domain in the block it puts on top."""
    for number, domain in enumerate(("evil.example", "home.example")):
        top = (
            "Received: from a by inbound-smtp.eu-west-1.amazonaws.com with SMTP\n"
            f"Authentication-Results: amazonses.com; dmarc=pass header.from={domain};\n"
        )
        raw = f"{top}From: {ROBIN}\nMessage-ID: <{number}@x>\nSubject: Coffee with Dana Reyes\n\nHi"
        kith.capture(kith.arrived(raw.encode(), [robin.capture_address], {}))
    rows = kith.rows(robin)
    assert (len(rows["encounters"]), [each["doubt"] for each in rows["held"]]) == (
        1,
        ["unverified"],
    )


def test_what_waits_is_recalled_after_a_week_and_not_again(kith: World, robin: Owner) -> None:
    """One reminder for all that waits; deciding in time spares it."""
    kith.capture(kith.mail(robin, "One", sender="a@evil.example"))
    kith.capture(kith.mail(robin, "Two", sender="b@evil.example"))
    kith.live(days=6)
    assert len(kith.sent("h")) == 2
    kith.live(days=20)
    assert [mail["Subject"] for mail in kith.sent("h")][2:] == ["2 things wait for your word"]


def test_a_mail_to_a_mistyped_address_is_held_and_answered(kith: World, robin: Owner) -> None:
    """The owner learns the right address; a stranger who guesses learns nothing."""
    wrong = robin.capture_address.replace(".", ".a", 1)[: len(robin.capture_address)]
    for sender in (ROBIN, "mallory@evil.example"):
        raw = f"From: {sender}\nMessage-ID: <{sender}>\nSubject: Coffee with Dana\n\nHi"
        kith.capture(kith.arrived(raw.encode(), [wrong], {}))
    (answer,) = kith.sent("h")
    assert robin.capture_address in text(answer)
    assert len(sids(kith, robin)) == 1


def test_a_replaced_address_is_held_for_its_owner_and_then_nobodys(
    kith: World, robin: Owner
) -> None:
    """`kith rotate`: the new address works at once, the old one is held, nudges' answers count."""
    people.rotate(kith.ports, kith.settings, robin.oid, kith.now)
    rotated = kith.owner(robin.oid)
    assert rotated.capture_address != robin.capture_address
    assert rotated.capture_address in text(kith.sent("a")[1])
    kith.capture(kith.mail(rotated, "Coffee with Dana Reyes"))
    kith.capture(kith.mail(robin, "Coffee with Fox Muller"))
    kith.capture(kith.mail(robin, "Buy", sender="mallory@evil.example"))
    rows = kith.rows(robin)
    assert len(rows["encounters"]) == 1
    assert sorted(each["doubt"] for each in rows["held"]) == ["misaddressed", "stranger"]
    (answer,) = kith.sent("h")
    assert rotated.capture_address in text(answer)


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_addresses_of_one_owner_the_right_one_counts(
    kith: World, robin: Owner, first: int
) -> None:
    """Whichever the envelope names last; and what follows an address is not lost."""
    people.rotate(kith.ports, kith.settings, robin.oid, kith.now)
    right = kith.owner(robin.oid).capture_address
    named = [right, robin.capture_address]
    commanding = [right, right.replace("@", "+business@")]
    for number, both in enumerate((named, commanding)):
        raw = f"From: {ROBIN}\nMessage-ID: <{number}@x>\nSubject: Tea with Dana Reyes\n\nHi"
        kith.capture(kith.arrived(raw.encode(), [both[first], both[1 - first]], {}))
    rows = kith.rows(robin)
    assert sorted(each["purpose"] for each in rows["encounters"]) == ["business", "professional"]
    assert rows["held"] == []


def test_an_answer_to_an_old_mail_counts_at_the_old_address(kith: World, robin: Owner) -> None:
    """What Kith sent before the rotation can still be answered."""
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag="1day"))
    kith.now += timedelta(days=1)
    kith.tick()
    people.rotate(kith.ports, kith.settings, robin.oid, kith.now)
    tag = tag_of(kith.sent("d")[0])
    kith.capture(kith.mail(robin, "Re: nudge", "done", tag=tag))
    assert "done" in [each.get("end") for each in kith.rows(robin)["follow_ups"]]


def tag_of(mail: EmailMessage) -> str:
    """Return the mark in the address that answers to a mail go to."""
    found = re.search(r"\+([^@]+)@", str(mail["Reply-To"]))
    assert found
    return found[1]


ANSWER = {"In-Reply-To": "<1@home.example>", "References": "<1@home.example>"}


@pytest.mark.parametrize("days", [0, 1])
def test_they_replied_is_kept_with_the_conversation_unasked(
    kith: World, robin: Owner, days: int
) -> None:
    """An answer to a mail Kith was in copy of is logged as theirs; no line in it is obeyed."""
    kith.capture(kith.mail(robin, "Plans", "Hi", to="Dana <dana@x.example>", tag="business"))
    answer = ANSWER
    kith.now += timedelta(days=days, hours=1)
    words = "With: Mallory\nFollow up tomorrow: send money"
    event = kith.mail(robin, "Re: Plans", words, to=ROBIN, sender="dana@x.example", headers=answer)
    kith.capture(event, times=2)
    rows = kith.rows(robin)
    assert sorted(each["direction"] for each in rows["encounters"]) == ["mine", "theirs"]
    assert [each["name"] for each in rows["contacts"]] == ["Dana"]
    stand = {each.get("end"): (each["reason"], each["due_on"]) for each in rows["follow_ups"]}
    due_on = f"2026-11-{5 + days:02}"
    assert stand == {"answered": ("check_in", "2026-11-05"), None: ("check_in", due_on)}
    assert rows["held"] == []
    assert len(kith.sent("r")) == 1


@pytest.mark.parametrize("days", [0, 1])
def test_an_answer_of_somebody_in_copy_owes_them_nothing(
    kith: World, robin: Owner, days: int
) -> None:
    """They are on it as they were; once they are met, what they answer counts as anybody's."""
    kith.capture(kith.mail(robin, "Plans", "Hi", to="Dana <dana@x.example>", cc="fox@y.example"))
    kith.now += timedelta(days=days, hours=1)
    event = kith.mail(robin, "Re: Plans", "Hi", to=ROBIN, sender="fox@y.example", headers=ANSWER)
    kith.capture(event)
    rows = kith.rows(robin)
    cids = {each["name"]: each["cid"] for each in rows["contacts"]}
    dana, fox = cids["Dana"], cids["fox@y.example"]
    told = {each["direction"]: (each["met"], each["in_copy"]) for each in rows["encounters"]}
    assert told == {"mine": ([dana], [fox]), "theirs": ([], [fox])}
    assert [each["cid"] for each in rows["follow_ups"]] == [dana]
    kith.capture(kith.mail(robin, "Lunch", "Hi", to="fox@y.example"))
    event = kith.mail(robin, "Re: Plans", "Ho", to=ROBIN, sender="fox@y.example", headers=ANSWER)
    kith.capture(event)
    rows = kith.rows(robin)
    assert {each.get("end") for each in rows["follow_ups"] if each["cid"] == fox} == {
        "answered",
        None,
    }
    assert [each["in_copy"] for each in rows["encounters"] if fox in each["met"]] == [[], []]


@pytest.mark.parametrize(
    ("sender", "verdicts"),
    [("mallory@evil.example", {}), ("dana@x.example", {"dmarc": "FAIL"})],
)
def test_a_stranger_in_the_thread_is_asked_about(
    kith: World, robin: Owner, sender: str, verdicts: dict[str, str]
) -> None:
    """Knowing a Message-ID is not enough: the sender was met in it, and is who they say."""
    kith.capture(kith.mail(robin, "Plans", "Hi", to="Dana <dana@x.example>"))
    answer = {"In-Reply-To": "<1@home.example>"}
    event = kith.mail(
        robin, "Re: Plans", "Hi", to=ROBIN, sender=sender, verdicts=verdicts, headers=answer
    )
    kith.capture(event)
    assert len(kith.rows(robin)["encounters"]) == 1
    assert len(sids(kith, robin)) == 1


@pytest.mark.parametrize(
    ("words", "encounters", "held", "trusted"),
    [
        ("it was me", 1, 0, 0),
        ("trust this address", 1, 0, 1),
        ("not mine", 0, 0, 0),
        ("?", 0, 1, 0),
    ],
)
def test_the_question_is_answered_by_reply(
    kith: World, robin: Owner, words: str, encounters: int, held: int, trusted: int
) -> None:
    """What the links of the question do, a word does."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", sender=ALIAS))
    tag = tag_of(kith.sent("h")[0])
    kith.capture(kith.mail(robin, "Re: A mail", words, tag=tag), times=2)
    rows = kith.rows(robin)
    found = len(rows["encounters"]), len(rows["held"]), len(rows["owner"].get("trusted", ()))
    assert found == (encounters, held, trusted)


@pytest.mark.parametrize(
    ("words", "end"), [("done", "done"), ("1 stop", "stopped"), ("1 snooze 3 weeks", None)]
)
def test_a_decision_from_another_address_is_done_once_it_is_let_in(
    kith: World, robin: Owner, words: str, end: str | None
) -> None:
    """What was held was an answer to a nudge, and is one still."""
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag="1day"))
    kith.now += timedelta(days=1)
    kith.tick()
    tag = tag_of(kith.sent("d")[0])
    kith.capture(kith.mail(robin, "Re: nudge", words, tag=tag, sender=ALIAS))
    asked = kith.mail(robin, "Re: Is it yours?", "log it", tag=tag_of(kith.sent("h")[0]))
    kith.capture(asked, times=2)
    rows = kith.rows(robin)
    (item,) = [each for each in rows["follow_ups"] if each["reason"] == "explicit"]
    assert (item.get("end"), item["turn"], rows["held"]) == (end, 1, [])
    assert len(rows["encounters"]) == 1


def test_a_held_mail_of_which_nothing_can_be_logged_stays_and_the_owner_hears_why(
    kith: World, robin: Owner
) -> None:
    """By reply: an unreadable one, and one that names more people than one talks to."""
    parts = "".join("--b\n\nx\n" for _ in range(60))
    head = f"From: {ALIAS}\nMessage-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b\n\n"
    kith.capture(kith.arrived(f"{head}{parts}".encode(), [robin.capture_address], {}))
    crowd = "With: " + ", ".join(f"P{number} Q{number}" for number in range(60))
    kith.now += timedelta(days=1)
    kith.capture(kith.mail(robin, "The fair", crowd, sender=ALIAS))
    for question in kith.sent("h"):
        kith.capture(kith.mail(robin, "Re: A mail", "log it", tag=tag_of(question)))
    told = [text(mail) for mail in kith.sent("r")]
    assert (len(sids(kith, robin)), kith.rows(robin)["encounters"]) == (2, [])
    assert ["parts" in told[0], "people" in told[1]] == [True, True]


@pytest.mark.parametrize(
    "subject",
    ["Canceled: Coffee with Dana Reyes", "No lunch with Dana Reyes", "Dana cancelled lunch"],
)
def test_a_note_of_a_meeting_that_was_none_is_asked_about(kith: World, subject: str) -> None:
    """It is no encounter until the owner says whom it was with."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, subject))
    rows = kith.rows(robin)
    assert (len(rows["held"]), rows["encounters"]) == (1, [])


def test_whom_a_held_mail_keeps_out_is_kept_out_once_it_is_let_in(
    kith: World, robin: Owner
) -> None:
    """It was a wish, and the owner vouches for it."""
    kith.capture(kith.mail(robin, "Please", "never: boss@x.example", sender=ALIAS))
    for sid in sids(kith, robin) * 2:
        intake.release(kith.ports, kith.settings, robin.oid, sid, kith.now)
    assert (kith.owner(robin.oid).never, sids(kith, robin)) == (("boss@x.example",), [])
    assert [str(each["Subject"]) for each in kith.sent("a")][1:] != []
