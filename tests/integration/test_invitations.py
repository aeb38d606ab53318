"""Invitations, from the mail to the question after the meeting and what becomes of the answer."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from kith import actions, erasing, intake, links, meetings, proposing, table
from kith.domain.ledger import Kind
from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from tests.worlds import World, text

MAILS = Path(__file__).parents[2] / "events" / "mail"

SAMPLE = b"robin.k7m2p4x9qa@in.kith.example"
"""The capture address in the sample mails."""


def send(kith: World, robin: Owner, raw: bytes, times: int = 1) -> None:
    """Let a mail written for the sample's capture address arrive at the owner's."""
    folded = raw.replace(b"robin.k7m2p\n 4x9qa@in.kith.example", SAMPLE)
    own = folded.replace(SAMPLE, robin.capture_address.encode())
    kith.capture(kith.arrived(own, [robin.capture_address], {}), times=times)


def sample(name: str) -> bytes:
    """Return a sample mail."""
    return (MAILS / f"{name}.eml").read_bytes()


def invitation(
    *,
    start: str = "20261103T140000Z",
    guests: str = "ATTENDEE;CN=Iris Okafor:mailto:iris@lakeside.example\n",
    method: str = "REQUEST",
    more: str = "",
    words: str = "",
    number: int = 1,
) -> bytes:
    """Return a mail of the owner's with an invitation enclosed."""
    return (
        "From: robin@home.example\nTo: robin.k7m2p4x9qa@in.kith.example\nSubject: Invitation\n"
        f"Message-ID: <i{number}@home.example>\nDate: Mon, 2 Nov 2026 10:30:0{number} +0100\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\n{words}\n"
        f"--b\nContent-Type: text/calendar; method={method}\n\n"
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:u1\nDTSTART:{start}\nDURATION:PT1H\n"
        f"ORGANIZER;CN=Robin:mailto:robin@home.example\n{guests}SUMMARY:Boats\n{more}"
        "END:VEVENT\nEND:VCALENDAR\n--b--\n"
    ).encode()


def answer(kith: World, robin: Owner, words: str) -> None:
    """Answer the latest question."""
    question = kith.sent("h")[-1]
    tag = str(question["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, f"Re: {question['Subject']}", words, tag=tag))


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("invitation_google", "2026-11-03T14:30"),
        ("invitation_outlook", "2026-11-04T15:30"),
        ("invitation_apple", "2026-11-05T12:30"),
    ],
)
def test_a_meeting_is_asked_about_once_after_its_end(kith: World, name: str, asked: str) -> None:
    """No encounter before; at the next quarter of an hour one question, and never again."""
    robin = kith.invite()
    send(kith, robin, sample(name), times=2)
    assert kith.rows(robin)["encounters"] == []
    wake = kith.owner(robin.oid).questions
    assert [f"{at:%Y-%m-%dT%H:%M}" for at in wake.values()] == [asked]
    kith.live(6)
    (question,) = kith.sent("h")
    assert str(question["Subject"]).startswith("How was it? ")
    assert kith.owner(robin.oid).questions == {}
    kith.live(10)
    assert len(kith.sent("h")) == 1
    assert kith.rows(robin)["encounters"] == []


def test_a_robots_invitation_gets_no_answer_and_one_of_the_owners_own_does(kith: World) -> None:
    """RFC 3834: Google's mail is read and not answered; an owner's is told what is planned."""
    robin = kith.invite()
    send(kith, robin, sample("invitation_google"))
    assert kith.sent("r") == []
    send(kith, robin, sample("invitation_apple"))
    (receipt,) = kith.sent("r")
    assert receipt["Subject"] == "Planned: Lunch"
    assert "Noor Haddad" in text(receipt)


def test_a_strangers_invitation_waits_for_the_owners_word(kith: World) -> None:
    """Being an invitation proves nothing about who sent it."""
    robin = kith.invite()
    raw = sample("invitation_google").replace(b"<robin@home.example>", b"<mallory@evil.example>")
    send(kith, robin, raw)
    assert kith.rows(robin)["meetings"] == []
    assert [each["doubt"] for each in kith.rows(robin)["held"]] == ["stranger"]


def test_plain_words_are_the_encounter_with_the_people_of_the_meeting(kith: World) -> None:
    """The answer is what is logged, on the day of the meeting, with what it says."""
    robin = kith.invite()
    send(kith, robin, sample("invitation_google"))
    kith.live(2)
    answer(kith, robin, "Good talk.\nLearned: the museum hires in spring")
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["occurred_on"] == "2026-11-03"
    assert encounter["exchange"]["learned"] == ["the museum hires in spring"]
    assert encounter["place"] == "Lakeside Café, Hamburg"
    assert [each["name"] for each in kith.rows(robin)["contacts"]] == ["Iris Okafor"]


@pytest.mark.parametrize(
    "words", ["It did not take place.", "No", "Ist leider ausgefallen", "skip", "Thanks!"]
)
def test_a_meeting_that_was_none_is_not_logged(kith: World, words: str) -> None:
    """What did not happen is no encounter, and is not asked about again."""
    robin = kith.invite()
    send(kith, robin, sample("invitation_apple"))
    kith.live(4)
    answer(kith, robin, words)
    kith.live(5)
    assert kith.rows(robin)["encounters"] == []
    assert len(kith.sent("h")) == 1


def test_an_answer_that_says_both_is_asked_about(kith: World) -> None:
    """Off, and then more: nothing is logged that may not have been."""
    robin = kith.invite()
    send(kith, robin, sample("invitation_apple"))
    kith.live(4)
    answer(kith, robin, "It was cancelled, we try again next week")
    assert kith.rows(robin)["encounters"] == []
    assert "took place" in text(kith.sent("r")[-1])


def test_who_really_came_is_said_by_a_with_line(kith: World) -> None:
    """Only those are met."""
    robin = kith.invite()
    guests = (
        "ATTENDEE;CN=Iris Okafor:mailto:iris@lakeside.example\n"
        "ATTENDEE;CN=Noor Haddad:mailto:noor@clayworks.example\n"
    )
    send(kith, robin, invitation(guests=guests))
    kith.live(2)
    answer(kith, robin, "With: Noor Haddad <noor@clayworks.example>\nLearned: kilns")
    assert [each["name"] for each in kith.rows(robin)["contacts"]] == ["Noor Haddad"]


def test_a_cancelled_meeting_is_not_asked_about_in_whatever_order_it_is_told(kith: World) -> None:
    """CANCEL removes it; an invitation that comes late does not bring it back."""
    for order in (("google", "cancelled"), ("cancelled", "google")):
        robin = kith.invite(f"robin@{order[0]}.example")
        for name in order:
            raw = sample(f"invitation_{name}").replace(
                b"robin@home.example", robin.address.encode()
            )
            send(kith, robin, raw)
        assert kith.owner(robin.oid).questions == {}
    kith.live(4)
    assert kith.sent("h") == []


def test_a_moved_meeting_is_asked_about_at_its_new_time(kith: World) -> None:
    """The latest SEQUENCE counts."""
    robin = kith.invite()
    send(kith, robin, invitation())
    send(kith, robin, invitation(start="20261106T140000Z", more="SEQUENCE:1\n", number=2))
    send(kith, robin, invitation(start="20261104T140000Z", number=3))
    (at,) = kith.owner(robin.oid).questions.values()
    assert f"{at:%Y-%m-%dT%H:%M}" == "2026-11-06T15:00"


def test_a_past_meeting_is_an_encounter_at_once(kith: World) -> None:
    """With its date, and what the owner wrote above it."""
    robin = kith.invite()
    words = "Learned: sails are dear"
    send(kith, robin, invitation(start="20261030T140000Z", words=words), times=2)
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["occurred_on"] == "2026-10-30"
    assert encounter["exchange"]["learned"] == ["sails are dear"]
    assert kith.owner(robin.oid).questions == {}


@pytest.mark.parametrize("method", ["REPLY", "COUNTER"])
def test_an_answer_to_an_invitation_is_nothing(kith: World, method: str) -> None:
    """Whether somebody comes is no conversation."""
    robin = kith.invite()
    send(kith, robin, invitation(method=method))
    rows = kith.rows(robin)
    assert (rows["encounters"], rows["meetings"], rows["held"]) == ([], [], [])


def crowd(guests: int) -> str:
    """Return so many guests."""
    return "".join(f"ATTENDEE;CN=Guest {n} X{n}:mailto:g{n}@crowd.example\n" for n in range(guests))


def test_a_crowd_that_lies_ahead_is_held_until_the_owner_says_so(kith: World) -> None:
    """More than twelve are not people one talks to, unless the owner says so."""
    robin = kith.invite()
    send(kith, robin, invitation(guests=crowd(13)), times=2)
    rows = kith.rows(robin)
    assert (rows["meetings"], [each["doubt"] for each in rows["held"]]) == ([], ["crowd"])
    (question,) = kith.sent("h")
    assert question["Subject"] == "13 people: plan it?"
    answer(kith, robin, "log it")
    rows = kith.rows(robin)
    assert (len(rows["meetings"]), rows["held"]) == (1, [])


def test_a_late_meeting_is_asked_about_next_morning_after_the_nudge(kith: World) -> None:
    """Nobody is written to at night, and no question comes on top of a digest."""
    robin = kith.invite()
    send(kith, robin, invitation(start="20261103T200000Z"))
    (at,) = kith.owner(robin.oid).questions.values()
    assert f"{at:%Y-%m-%dT%H:%M}" == "2026-11-04T07:15"


def test_a_meeting_told_of_before_the_question_is_not_asked_about(kith: World) -> None:
    """Who has written about it has said how it was."""
    robin = kith.invite()
    send(kith, robin, invitation())
    kith.now += timedelta(days=1)
    kith.capture(kith.mail(robin, "Met Iris", "With: Iris Okafor <iris@lakeside.example>"))
    kith.live(3)
    assert kith.sent("h") == []


def test_a_series_goes_on_being_asked_about_as_long_as_it_is_answered(kith: World) -> None:
    """Each occurrence once; silence ends it."""
    robin = kith.invite()
    send(kith, robin, invitation(more="RRULE:FREQ=WEEKLY\n"))
    kith.live(2)
    answer(kith, robin, "Good")
    kith.live(7)
    assert len(kith.sent("h")) == 2
    kith.live(30)
    assert len(kith.sent("h")) == 2


def test_undo_forgets_a_planned_meeting(kith: World) -> None:
    """By reply to the receipt that told of it."""
    robin = kith.invite()
    send(kith, robin, invitation())
    (receipt,) = kith.sent("r")
    tag = str(receipt["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Re: Planned", "undo", tag=tag))
    assert kith.rows(robin)["meetings"] == []
    assert kith.owner(robin.oid).questions == {}


def test_an_invitation_without_a_readable_date_is_answered_with_that(kith: World) -> None:
    """Nothing is planned for a day nobody said."""
    robin = kith.invite()
    send(kith, robin, invitation(start="soon"))
    assert kith.rows(robin)["meetings"] == []
    assert "could not read when" in text(kith.sent("r")[-1])


def test_a_question_waits_while_nudges_are_off_and_is_dropped_when_it_is_too_late(
    kith: World,
) -> None:
    """Two weeks after a meeting nobody is asked any more."""
    robin = kith.invite()
    send(kith, robin, invitation())
    kith.now += timedelta(days=30)
    kith.tick()
    assert kith.sent("h") == []
    assert kith.owner(robin.oid).questions == {}


def test_erasing_an_owner_erases_their_meetings_and_whose_cards_they_have(kith: World) -> None:
    """Nothing is left in their partition."""
    robin = kith.invite()
    send(kith, robin, invitation())
    send(kith, robin, sample("card"))
    assert len(kith.rows(robin)["meetings"]) == 1
    erased = erasing.erase(kith.ports, kith.settings, robin.oid, kith.now)
    assert erased
    assert (erased.kinds["meetings"], erased.kinds["people"]) == (1, 1)
    assert kith.ports.store.query(f"O#{robin.oid}", "#", table.END, limit=1) == []


def _link(mail: EmailMessage, before: str) -> str:
    """Return the token of the link that stands behind these words."""
    return text(mail).partition(before)[2].split()[0].rpartition("/")[2]


def test_the_link_in_the_receipt_forgets_a_planned_meeting_once(kith: World) -> None:
    """Looking changes nothing, and pressing twice is once."""
    robin = kith.invite()
    send(kith, robin, invitation())
    token = _link(kith.sent("r")[-1], "Forget it: ")
    assert proposing.preview(kith.ports, kith.settings, token, kith.now).settled is None
    assert len(kith.rows(robin)["meetings"]) == 1
    acted = [actions.act(kith.ports, kith.settings, token, kith.now) for _ in range(2)]
    assert [each.settled for each in acted] == [False, True]
    assert kith.rows(robin)["meetings"] == []


def test_whether_somebody_comes_to_a_meeting_is_no_answer_of_theirs(kith: World) -> None:
    """Their acceptance of an invitation on which Kith was in copy is kept nowhere."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Plans", "Hi", to="Iris <iris@lakeside.example>"))
    accepted = invitation(method="REPLY").replace(b"From: robin@home", b"From: iris@lakeside")
    accepted = b"In-Reply-To: <1@home.example>\n" + accepted
    kith.capture(kith.arrived(accepted, [robin.capture_address], {}))
    rows = kith.rows(robin)
    assert (len(rows["encounters"]), rows["held"]) == (1, [])


def test_a_robots_crowd_is_held_and_not_asked_about(kith: World) -> None:
    """It waits on the page."""
    robin = kith.invite()
    send(kith, robin, b"Auto-Submitted: auto-generated\n" + invitation(guests=crowd(13)))
    assert [each["doubt"] for each in kith.rows(robin)["held"]] == ["crowd"]
    assert kith.sent("h") == []


def test_of_a_crowd_that_met_the_owner_says_whom_they_talked_to(kith: World) -> None:
    """Also where the meeting was planned, and is answered."""
    robin = kith.invite()
    send(kith, robin, invitation(start="20261030T140000Z", guests=crowd(50)))
    assert [each["doubt"] for each in kith.rows(robin)["held"]] == ["crowd"]
    answer(kith, robin, "with: Guest 7 X7")
    send(kith, robin, invitation(guests=crowd(50), number=2))
    answer(kith, robin, "log it")
    kith.live(2)
    answer(kith, robin, "A good day")
    answer(kith, robin, "with: Guest 9 X9")
    names = [each["name"] for each in kith.rows(robin)["contacts"]]
    assert sorted(names) == ["Guest 7 X7", "Guest 9 X9"]


def test_what_is_planned_stays_planned_if_the_rest_of_a_mail_is_held(kith: World) -> None:
    """And the owner is asked about the rest, once."""
    robin = kith.invite()
    over = f"END:VEVENT\nBEGIN:VEVENT\nUID:u2\nDTSTART:20261030T140000Z\n{crowd(50)}"
    send(kith, robin, invitation(more=over), times=2)
    rows = kith.rows(robin)
    assert (rows["encounters"], len(rows["meetings"])) == ([], 1)
    assert [each["doubt"] for each in rows["held"]] == ["crowd"]
    assert len(kith.sent("h")) == 1


def test_a_held_invitation_is_planned_once_it_is_let_in(kith: World) -> None:
    """And one without a date stays held, and says why."""
    robin = kith.invite()
    refused = []
    for number, start in enumerate(("20261103T140000Z", "soon"), 1):
        raw = invitation(start=start, number=number)
        raw = raw.replace(b"robin@home.example\nTo", b"other@evil.example\nTo")
        send(kith, robin, raw)
    for each in kith.rows(robin)["held"]:
        sid = each["submission"]["sid"]
        try:
            intake.release(kith.ports, kith.settings, robin.oid, sid, kith.now)
        except Rejected as refusal:
            refused.append(refusal.code)
    assert refused == ["no_date"]
    assert len(kith.rows(robin)["meetings"]) == 1
    assert len(kith.rows(robin)["held"]) == 1


def test_who_stopped_nudges_is_not_asked(kith: World) -> None:
    """A question nobody asked for is one mail too many."""
    robin = kith.invite()
    send(kith, robin, invitation())
    token = links.unsubscribe_url(kith.settings, robin.oid, kith.now).rpartition("/")[2]
    actions.unsubscribe(kith.ports, kith.settings, token, kith.now)
    kith.live(3)
    assert kith.sent("h") == []


def test_more_meetings_than_are_kept_are_refused(
    kith: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An owner's row takes only so many."""
    monkeypatch.setattr(meetings, "MOST_PLANNED", 1)
    robin = kith.invite()
    send(kith, robin, invitation())
    send(kith, robin, invitation(number=2).replace(b"UID:u1", b"UID:u2"))
    assert len(kith.rows(robin)["meetings"]) == 1
    assert "lie ahead" in text(kith.sent("r")[-1])


def test_done_is_a_conversation_without_words_and_a_second_answer_goes_on_with_it(
    kith: World,
) -> None:
    """It took place, and more is told of it later."""
    robin = kith.invite()
    send(kith, robin, invitation())
    kith.live(2)
    answer(kith, robin, "done")
    answer(kith, robin, "talked: Learned: the price of sails")
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["exchange"]["learned"] == ["the price of sails"]


@pytest.mark.parametrize("words", ["It was cancelled", "It did not happen", "undo", "drop it"])
def test_a_meeting_told_of_that_was_none_is_taken_back(kith: World, words: str) -> None:
    """It is said, once; undo has nothing more to take back, and telling it again logs it."""
    robin = kith.invite()
    send(kith, robin, invitation())
    kith.live(2)
    answer(kith, robin, "Learned: they hire")
    answer(kith, robin, "talked: Learned: the price of sails")
    kith.now += timedelta(minutes=1)
    answer(kith, robin, words)
    assert [each for each in kith.rows(robin)["encounters"] if not each.get("undone_at")] == []
    assert "Iris Okafor: taken back" in text(kith.sent("a")[-1])
    kith.now += timedelta(minutes=1)
    answer(kith, robin, "undo")
    assert "nothing to take back" in text(kith.sent("a")[-1])
    answer(kith, robin, "Learned: they hire after all")
    standing = [each for each in kith.rows(robin)["encounters"] if not each.get("undone_at")]
    assert [each["exchange"]["learned"] for each in standing] == [["they hire after all"]]


def test_a_meeting_that_was_none_has_nothing_to_take_back(kith: World) -> None:
    """Undo after it says so."""
    robin = kith.invite()
    send(kith, robin, invitation())
    kith.live(2)
    answer(kith, robin, "It was cancelled")
    answer(kith, robin, "undo")
    assert "nothing to take back" in text(kith.sent("a")[-1])


def test_an_answer_that_is_a_wish_about_nothing_is_asked_about(kith: World) -> None:
    """Snoozing a meeting that is over means nothing."""
    robin = kith.invite()
    send(kith, robin, invitation())
    kith.live(2)
    answer(kith, robin, "snooze 2 weeks")
    assert kith.rows(robin)["encounters"] == []
    assert "took place" in text(kith.sent("r")[-1])


def test_a_question_about_a_meeting_is_told_from_any_other_by_its_key() -> None:
    """Ids of submissions may begin with the same letter."""
    assert meetings.is_question(Kind.QUESTION, "m20261103-tcc7yktlinxo")
    assert not meetings.is_question(Kind.QUESTION, "mtcc7yktlinx-0")
    assert not meetings.is_question(Kind.QUESTION, "m23456723456-0")
    assert not meetings.is_question(Kind.RECEIPT, "m20261103-tcc7yktlinxo")
