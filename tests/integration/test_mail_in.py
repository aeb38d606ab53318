"""Mail in, from the event AWS sends to the rows and the receipt."""

from datetime import timedelta

import pytest

from tests.worlds import World, text


def test_a_mail_delivered_three_times_is_one_encounter_and_one_receipt(kith: World) -> None:
    """Nothing is logged twice, however often SQS delivers."""
    robin = kith.invite()
    event = kith.mail(robin, "Coffee with Dana Reyes", "Learned: they are hiring")
    kith.capture(event, times=3)
    assert len(kith.rows(robin)["encounters"]) == 1
    assert len(kith.sent("r")) == 1


def test_a_mail_sent_again_by_its_server_is_one_encounter(kith: World) -> None:
    """A retry has a new id and place at SES, and is still the same mail."""
    robin = kith.invite()
    raw = b"From: robin@home.example\nMessage-ID: <1@home.example>\nSubject: Lunch with Dana\n\nHi"
    for again in (raw, b"X-Try: 2\n" + raw):
        kith.capture(kith.arrived(again, [robin.capture_address], {}))
    assert len(kith.rows(robin)["encounters"]) == 1


def test_a_note_becomes_an_encounter_a_contact_and_follow_ups(kith: World) -> None:
    """What the owner wrote is what is kept."""
    robin = kith.invite()
    words = "Where: Café Blau\nLearned: they are hiring\nFollow up in 2 weeks: ask again"
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", words))
    rows = kith.rows(robin)
    (encounter,) = rows["encounters"]
    assert encounter["place"] == "Café Blau"
    assert encounter["exchange"]["learned"] == ["they are hiring"]
    assert [each["name"] for each in rows["contacts"]] == ["Dana Reyes"]
    due = {each["reason"]: each["due_on"] for each in rows["follow_ups"]}
    assert due == {"thanks": "2026-11-03", "explicit": "2026-11-16", "keep_in_touch": "2027-03-02"}


def test_people_a_copy_is_to_are_met_and_those_in_copy_are_only_on_it(kith: World) -> None:
    """Cc people get no follow-ups until met directly."""
    robin = kith.invite()
    event = kith.mail(
        robin, "Hello", "Hi", to="Dana <dana@x.example>", cc="Fox <fox@y.example>", tag="3days"
    )
    kith.capture(event)
    rows = kith.rows(robin)
    names = {each["cid"]: each["name"] for each in rows["contacts"]}
    assert sorted(names.values()) == ["Dana", "Fox"]
    assert {names[each["cid"]] for each in rows["follow_ups"]} == {"Dana"}


def test_a_mail_naming_two_owners_is_logged_for_each_on_their_own(kith: World) -> None:
    """One owner never sees another's rows."""
    robin, kim = kith.invite(), kith.invite("kim@home.example")
    raw = b"From: robin@home.example\nTo: Dana <dana@x.example>\nMessage-ID: <1@x>\n\nHello Dana"
    both = [robin.capture_address, kim.capture_address]
    kith.capture(kith.arrived(raw, both, {}))
    assert len(kith.rows(robin)["encounters"]) == 1
    assert kith.rows(kim)["encounters"] == []
    assert [each["doubt"] for each in kith.rows(kim)["held"]] == ["stranger"]


@pytest.mark.parametrize(
    ("sender", "verdicts", "doubt"),
    [
        ("robin@home.example", {"dmarc": "GRAY"}, "unverified"),
        ("robin@home.example", {"dmarc": "FAIL"}, "unverified"),
        ("robin@home.example", {"spam": "FAIL"}, "unverified"),
        ("mallory@evil.example", {}, "stranger"),
    ],
)
def test_mail_that_may_not_be_the_owners_is_held_and_asked_about(
    kith: World, sender: str, verdicts: dict[str, str], doubt: str
) -> None:
    """Only a registered address with a DMARC pass counts."""
    robin = kith.invite()
    event = kith.mail(robin, "Coffee with Dana", sender=sender, verdicts=verdicts)
    kith.capture(event, times=2)
    rows = kith.rows(robin)
    assert rows["encounters"] == []
    assert [each["doubt"] for each in rows["held"]] == [doubt]
    assert len(kith.sent("h")) == 1


def test_strangers_are_asked_about_once_a_day_each_and_three_times_in_all(kith: World) -> None:
    """A flood of strangers' mail is no flood of questions; the rest waits on the page."""
    robin = kith.invite()
    for number in range(6):
        for _ in range(2):
            sender = f"stranger{number}@evil.example"
            kith.capture(kith.mail(robin, "Buy", sender=sender))
    assert len(kith.rows(robin)["held"]) == 12
    assert len(kith.sent("h")) == 3
    kith.now += timedelta(days=1)
    kith.capture(kith.mail(robin, "Buy", sender="stranger0@evil.example"))
    assert len(kith.sent("h")) == 4


def test_robots_are_not_answered(kith: World) -> None:
    """RFC 3834: nothing automatic gets a mail; the owner's own auto-reply logs nothing."""
    robin = kith.invite()
    robot = {"Auto-Submitted": "auto-replied"}
    kith.capture(kith.mail(robin, "Out of office", headers=robot))
    kith.capture(kith.mail(robin, "Hi", sender="bot@x.example", headers=robot))
    assert kith.rows(robin)["encounters"] == []
    assert [mail["Subject"] for mail in kith.sent("r") + kith.sent("h")] == []


def test_its_own_mail_back_ends_there(kith: World) -> None:
    """A loop cannot start: what carries Kith's own id is read no further."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana", headers={"X-Kith-Id": "x-r-1"}))
    assert kith.rows(robin)["encounters"] == []


def test_a_name_that_could_be_somebody_known_is_asked_about(kith: World) -> None:
    """A wrong person is worse than a question, and the answer logs it."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    kith.capture(kith.mail(robin, "Coffee with Dana Osei"))
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    assert len(kith.rows(robin)["encounters"]) == 2
    (question,) = kith.sent("h")
    assert "Dana Reyes" in text(question)
    assert "Dana Osei" in text(question)


def test_a_note_that_names_nobody_is_kept_and_asked_about(kith: World) -> None:
    """Nothing sent to Kith is lost."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "", "A good talk about boats."))
    (held,) = kith.rows(robin)["held"]
    assert held["drafts"][0]["words"] == "A good talk about boats."
    assert len(kith.sent("h")) == 1


def test_a_mail_to_nobody_we_know_is_no_error(kith: World) -> None:
    """A guessed address reveals nothing and costs nothing."""
    robin = kith.invite()
    raw = b"From: robin@home.example\n\nHello"
    kith.capture(kith.arrived(raw, ["robin.aaaaaaaaaa@in.kith.example"], {}))
    assert kith.rows(robin)["encounters"] == []


def test_a_note_with_forty_people_is_filed_in_parts_and_once(kith: World) -> None:
    """A transaction takes 100 items; a crowd takes several, and one receipt."""
    robin = kith.invite()
    lines = [f"With: Person{number} Name{number} <p{number}@x.example>" for number in range(40)]
    event = kith.mail(robin, "The fair", "\n".join(lines))
    kith.capture(event, times=2)
    rows = kith.rows(robin)
    assert len(rows["encounters"]) == len(rows["contacts"]) == 40
    assert len(kith.sent("r")) == 1


def test_mails_of_one_thread_on_one_day_are_one_encounter(kith: World) -> None:
    """Three copies of a conversation are one conversation."""
    robin = kith.invite()
    for number in range(3):
        answers = {"References": "<first@home.example>"}
        words = f"Message {number}"
        kith.capture(kith.mail(robin, "Re: Hi", words, to="Dana <dana@x.example>", headers=answers))
    rows = kith.rows(robin)
    (encounter,) = rows["encounters"]
    assert "Message 0" in encounter["words"]
    assert "Message 2" in encounter["words"]
    assert len(rows["follow_ups"]) == 1


def test_a_hundred_promises_are_kept_and_thirty_are_owed(kith: World) -> None:
    """What fits no transaction hangs nothing: all stand in the encounter, some are nudged."""
    robin = kith.invite()
    lines = [f"Promised: thing {number}" for number in range(100)]
    kith.capture(kith.mail(robin, "Coffee with Prom Ises", "\n".join(lines)))
    rows = kith.rows(robin)
    (encounter,) = rows["encounters"]
    assert len(encounter["exchange"]["promised"]) == 100
    assert len([each for each in rows["follow_ups"] if each["reason"] == "promise"]) == 30


def test_two_people_of_one_name_stay_two(kith: World) -> None:
    """Addresses tell them apart, within one mail as well."""
    robin = kith.invite()
    both = "Chris Miller <chris@a.example>, Chris Miller <chris.m@b.example>"
    kith.capture(kith.mail(robin, "Hello", "Hi", to=both))
    found = sorted(each["addresses"] for each in kith.rows(robin)["contacts"])
    assert found == [["chris.m@b.example"], ["chris@a.example"]]


def test_a_note_of_a_crowd_is_answered_with_why_it_is_not_logged(kith: World) -> None:
    """More people than a conversation has is told, not tried for ever."""
    robin = kith.invite()
    crowd = ", ".join(f"p{number}@x.example" for number in range(30))
    named = "With: " + ", ".join(f"Nora N{chr(97 + each)}" for each in range(26))
    kith.capture(kith.mail(robin, "Hello", named, cc=crowd), times=2)
    assert kith.rows(robin)["encounters"] == []


def test_a_mistyped_command_is_told(kith: World) -> None:
    """Whoever writes +2wekes learns that it did not take."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag="2wekes"))
    assert "did not understand “2wekes”" in text(kith.sent("r")[0])


def test_a_long_note_says_that_it_was_shortened(kith: World) -> None:
    """Nothing is cut silently."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "We talked on. " * 2_000))
    assert "longer than what I keep" in text(kith.sent("r")[0])
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["shortened"]


def test_who_introduced_somebody_is_kept(kith: World) -> None:
    """An introduction is worth more than most notes."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Ivy Ingold", "Introduced by: Bob Broker"))
    assert kith.rows(robin)["encounters"][0]["introduced_by"] == "Bob Broker"
    assert "introduced by Bob Broker" in text(kith.sent("r")[0])


def test_a_receipt_says_what_of_a_mail_was_out_of_reach(kith: World) -> None:
    """An encrypted copy is logged, and the owner knows that its text is not."""
    robin = kith.invite()
    words = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----\n"
    kith.capture(kith.mail(robin, "Hello", words, to="Dana <dana@x.example>"))
    (receipt,) = kith.sent("r")
    assert "The mail is encrypted, so I could not read its text." in text(receipt)


def test_an_encrypted_note_is_answered_with_why_it_is_not_logged(kith: World) -> None:
    """In words, by mail."""
    robin = kith.invite()
    words = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----\n"
    kith.capture(kith.mail(robin, "Hello", words))
    assert kith.rows(robin)["encounters"] == []
    (answer,) = kith.sent("r")
    assert "The mail is encrypted, so I could not read its text." in text(answer)
