"""Invitations in mails: who meets and when, whatever the mail around them looks like."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.mail import inbound
from kith.mail.reading import Kind, Reading, as_json
from tests.unit.nouns import owner

ROBIN = owner("Europe/Berlin")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MAILS = Path(__file__).parents[3] / "events" / "mail"

IRIS = "ATTENDEE;CN=Iris Okafor:mailto:iris@lakeside.example"
ME = "ATTENDEE;CN=Robin:mailto:robin+cal@home.example"


def ics(
    *lines: str, method: str = "REQUEST", start: str = "20261201T150000Z", uid: str = "u"
) -> str:
    """Return a calendar with one event."""
    told = (f"DTSTART:{start}", f"UID:{uid}", *lines)
    head = f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\n"
    return head + "\n".join((*told, "END:VEVENT", "END:VCALENDAR\n"))


def mail(
    *parts: str,
    kind: str = "mixed",
    subject: str = "Boats",
    to: str = ROBIN.capture_address,
    words: str = "",
) -> Reading:
    """Read a mail of Robin's with these parts behind a text; each begins with its type."""
    body = "".join(f"--b\nContent-Type: {each}\n" for each in (f"text/plain\n\n{words}", *parts))
    raw = (
        f"From: robin@home.example\nTo: {to}\nSubject: {subject}\nMessage-ID: <1@x>\n"
        f'Date: Mon, 23 Nov 2026 12:00:00 +0000\nContent-Type: multipart/{kind}; boundary="b"\n\n'
        f"{body}--b--\n"
    )
    return inbound.read(raw.encode(), ROBIN, NOW)


def calendar(text: str) -> str:
    """Return a calendar as a part of a mail."""
    return f"text/calendar; method=REQUEST\n\n{text}"


def people(reading: Reading) -> list[list[str | None]]:
    """Return who is in each encounter that `kith read` prints."""
    told = as_json(reading, "Europe/Berlin")["encounters"]
    return [[each["name"] or each["address"] for each in one["contacts"]] for one in told]


@pytest.mark.parametrize(
    "part",
    [
        "text/calendar; method=REQUEST\n\n{}",
        'application/ics; name="invite.ics"\n\n{}',
        'application/octet-stream; name="Termin.ICS"\nContent-Disposition: attachment\n\n{}',
        'text/plain; name="x.ics"\nContent-Disposition: attachment\n\n{}',
        "message/rfc822\n\nFrom: iris@lakeside.example\nContent-Type: text/calendar\n\n{}",
    ],
)
def test_a_calendar_is_found_however_it_is_enclosed(part: str) -> None:
    """As a part of its own type, a file by its name, and in an attached mail."""
    reading = mail(part.format(ics(IRIS)))
    assert reading.kind is Kind.INVITATION
    assert people(reading) == [["Iris Okafor"]]
    assert as_json(reading, "UTC")["encounters"][0]["occurred_on"] == "2026-12-01"


def test_organizer_and_attendees_meet_less_the_owner_kith_robots_and_who_declined() -> None:
    """Each once, by the best name there is."""
    reading = mail(
        calendar(
            ics(
                "ORGANIZER:mailto:iris@lakeside.example",
                IRIS,
                ME,
                "ATTENDEE;PARTSTAT=DECLINED;CN=Fox:mailto:fox@x.example",
                "ATTENDEE:mailto:no-reply@x.example",
                f"ATTENDEE:mailto:{ROBIN.capture_address}",
                "ATTENDEE:mailto:noor@clayworks.example",
            )
        )
    )
    assert people(reading) == [["Iris Okafor", "noor@clayworks.example"]]


def test_the_owner_is_known_by_their_whole_name_under_another_address() -> None:
    """At work they have one that Kith was never told of."""
    work = "ATTENDEE;CN=Robin Meyer;PARTSTAT={}:mailto:rm@work.example"
    raw = "From: Robin Meyer <robin@home.example>\nTo: k@x\nContent-Type: text/calendar\n\n" + ics(
        IRIS, "ATTENDEE;CN=Robin:mailto:r@else.example", work
    )
    readings = [inbound.read(raw.format(sent).encode(), ROBIN, NOW) for sent in ("X", "DECLINED")]
    assert [people(each) for each in readings] == [[["Iris Okafor", "Robin"]], []]


def test_what_a_calendar_is_for_may_stand_in_the_mail_alone() -> None:
    """Some programs say METHOD only there."""
    part = f"text/calendar; method=cancel\n\n{ics(IRIS).replace('METHOD:REQUEST', '')}"
    assert people(mail(part)) == []


def test_without_guests_the_subject_says_who_meets() -> None:
    """An entry of one's own calendar."""
    reading = mail(calendar(ics("SUMMARY:Coffee with Dana Reyes", "LOCATION:https://meet.example")))
    assert people(reading) == [["Dana Reyes"]]
    assert reading.meetings[0].draft.place is None
    assert people(mail(calendar(ics("SUMMARY:Fair")))) == [[]]


def test_my_words_are_a_note_where_i_enclosed_it_and_not_where_the_mail_is_the_invitation() -> None:
    """A program's text has When: and Where: of its own."""
    words = "Learned: a lot\nWhen: yesterday\nWhere: nowhere"
    enclosed = mail(calendar(ics(IRIS, start="20261101T150000Z")), words=words)
    whole = mail(calendar(ics(IRIS, start="20261101T150000Z")), kind="alternative", words=words)
    assert enclosed.drafts[0].exchange.learned == ("a lot",)
    assert enclosed.drafts[0].place == "nowhere"
    assert (whole.words, whole.drafts[0].exchange.learned) == ("", ())
    assert whole.drafts[0].occurred_on.isoformat() == "2026-11-01"


def test_a_mail_that_is_nothing_but_a_calendar_is_an_invitation() -> None:
    """Some programs send no text at all."""
    raw = f"From: robin@home.example\nTo: k@x\nContent-Type: text/calendar\n\n{ics(IRIS)}"
    reading = inbound.read(raw.encode(), ROBIN, NOW)
    assert (reading.kind, people(reading)) == (Kind.INVITATION, [["Iris Okafor"]])


def test_what_i_say_of_others_is_an_encounter_of_its_own() -> None:
    """Beside a meeting ahead, and beside one that is over."""
    ahead = mail(calendar(ics(IRIS)), words="Shared: a map\nWith: Fox Osei\nLearned: b")
    over = mail(calendar(ics(IRIS, start="20261101T150000Z")), words="With: Fox Osei")
    assert people(ahead) == [["Fox Osei"], ["Iris Okafor"]]
    assert ahead.drafts[0].occurred_on == NOW.date()
    assert ahead.meetings[0].draft.exchange.shared == ("a map",)
    assert ahead.meetings[0].draft.occurred_on.isoformat() == "2026-12-01"
    assert people(over) == [["Iris Okafor"], ["Fox Osei"]]


def test_a_mail_to_others_that_encloses_an_invitation_stays_a_copy() -> None:
    """I wrote to them, and a meeting is planned."""
    to = "Iris <iris@lakeside.example>"
    copied = mail(calendar(ics(IRIS)), to=to, words="Here is the date. Learned nothing.")
    whole = mail(calendar(ics(IRIS)), to=to, kind="alternative", words="Teams meeting")
    assert (copied.kind, len(copied.drafts), len(copied.meetings)) == (Kind.COPY, 1, 1)
    assert copied.meetings[0].draft.words == ""
    assert (whole.kind, whole.drafts, len(whole.meetings)) == (Kind.INVITATION, (), 1)


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"])
def test_answers_to_an_invitation_are_nothing_but_what_i_say_of_them(method: str) -> None:
    """Whether somebody comes is no conversation; a note about it is a note."""
    text = calendar(ics(IRIS, method=method))
    silent, said = mail(text), mail(text, subject="Call with Iris", words="She has a new job")
    assert (silent.kind, silent.drafts, silent.meetings) == (Kind.INVITATION, (), ())
    assert (said.kind, people(said)) == (Kind.NOTE, [["Iris"]])


def test_what_is_called_off_is_no_encounter() -> None:
    """By method, by status, and because the owner declined."""
    for text in (
        ics(IRIS, method="CANCEL"),
        ics(IRIS, "STATUS:CANCELLED"),
        ics(IRIS, f"{ME[:8]};PARTSTAT=DECLINED{ME[8:]}"),
        ics(IRIS, "STATUS:CANCELLED", start="20261101T150000Z"),
    ):
        reading = mail(calendar(text))
        assert (reading.kind, people(reading)) == (Kind.INVITATION, [])
        assert [each.cancelled for each in reading.meetings] == [True]


def test_the_same_event_twice_is_one_and_the_later_sequence_counts() -> None:
    """Google sends it as a part and as a file."""
    reading = mail(
        calendar(ics(IRIS)),
        calendar(ics(IRIS, "SEQUENCE:1", start="20261202T150000Z")),
        calendar(ics(IRIS)),
    )
    assert [each.draft.occurred_on.isoformat() for each in reading.meetings] == ["2026-12-02"]


def test_a_series_with_a_moved_and_a_cancelled_occurrence() -> None:
    """The changes belong to it; without it each stands alone."""
    moved = "BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261208T150000Z\nDTSTART:20261209T150000Z\n"
    moved += "END:VEVENT\n"
    off = "BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261215T150000Z\nSTATUS:CANCELLED\nEND:VEVENT\n"
    series = ics("RRULE:FREQ=WEEKLY;COUNT=3", IRIS)
    (meeting,) = mail(calendar(series + moved + off)).meetings
    assert [slot.on.day for slot in meeting.slots] == [1, 9]
    assert [at.day for at in meeting.gone] == [8, 15]
    assert [slot.instance and slot.instance.day for slot in meeting.slots] == [None, 8]
    alone = mail(calendar(moved + off)).meetings
    assert [(each.instance and each.instance.day, each.cancelled) for each in alone] == [
        (8, False),
        (15, True),
    ]


def test_an_occurrence_moved_onto_one_that_is_off_leaves_that_off() -> None:
    """The one that is gone is so by its own start."""
    moved = "BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261208T150000Z\nDTSTART:20261215T150000Z\n"
    moved += "END:VEVENT\n"
    off = "BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261215T150000Z\nSTATUS:CANCELLED\nEND:VEVENT\n"
    series = ics("RRULE:FREQ=WEEKLY;COUNT=3", IRIS)
    (meeting,) = mail(calendar(series + moved + off)).meetings
    assert [slot.starts_at.day for slot in meeting.slots] == [1, 15]
    assert [at.day for at in meeting.gone] == [8, 15]


def test_a_series_is_its_next_occurrence_and_one_that_is_over_its_last() -> None:
    """What a person means who forwards it today."""
    (ahead,) = mail(calendar(ics("RRULE:FREQ=WEEKLY", IRIS, start="20261102T150000Z"))).meetings
    over = mail(calendar(ics("RRULE:FREQ=WEEKLY;COUNT=2", IRIS, start="20261102T150000Z")))
    assert ahead.draft.occurred_on.isoformat() == "2026-11-23"
    assert over.drafts[0].occurred_on.isoformat() == "2026-11-09"


def test_a_date_that_cannot_be_read_is_null() -> None:
    """And not a guess."""
    reading = mail(calendar(ics(IRIS, start="soon")))
    assert as_json(reading, "UTC")["encounters"][0]["occurred_on"] is None


def test_events_without_ids_are_told_apart_by_what_they_say() -> None:
    """And are the same however often they come."""
    one, other = ics("SUMMARY:A", uid=""), ics("SUMMARY:B", uid="")
    assert len({each.mid for each in mail(calendar(one), calendar(other)).meetings}) == 2


def test_a_forwarded_invitation_keeps_my_words_and_the_original() -> None:
    """Apple Mail quotes it and encloses the file; Outlook writes of an appointment."""
    apple = inbound.read((MAILS / "invitation_apple.eml").read_bytes(), ROBIN, NOW)
    assert (apple.kind, apple.words) == (Kind.INVITATION, "We talk about the kiln. #personal")
    assert apple.original
    assert apple.original.sender == ("Noor Haddad", "noor@clayworks.example")
    outlook = mail(
        calendar(ics("ORGANIZER;CN=Hans:mailto:hans@werft.example", ME)),
        kind="alternative",
        subject="FW: Kennenlernen",
        words="Learned: he sails\n\n-----Original Appointment-----\n"
        "From: Hans <hans@werft.example>\n"
        "Sent: Friday, November 20, 2026 9:00 AM\nTo: Robin\nSubject: Kennenlernen\n"
        "When: Tuesday, December 1, 2026 4:00 PM-4:30 PM\nWhere: Teams\n\nJoin",
    )
    assert outlook.kind is Kind.INVITATION
    assert outlook.meetings[0].draft.exchange.learned == ("he sails",)
    assert outlook.meetings[0].draft.place is None


def test_a_calendar_that_is_too_long_is_passed_over() -> None:
    """The mail around it is read all the same."""
    reading = mail(calendar("X" * 3_000_000), subject="Coffee with Dana Reyes")
    assert (reading.kind, people(reading)) == (Kind.NOTE, [["Dana Reyes"]])


def test_two_meetings_in_one_mail_are_two() -> None:
    """My words are about the first; what is over comes before what lies ahead."""
    past = [ics(IRIS, start=f"2026110{day}T150000Z", uid=f"u{day}") for day in (1, 2)]
    ahead = ics(IRIS, uid="u9")
    reading = mail(*(calendar(each) for each in (*past, ahead)), words="Learned: b")
    assert [each.exchange.learned for each in reading.drafts] == [("b",), ()]
    assert reading.meetings[0].draft.exchange.learned == ()


HOSTILE = ("BEGIN:VEVENT\n", "ATTENDEE:mailto:a@b.example\n", "RRULE:FREQ=SECONDLY\n", "\n x", '"')


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_calendar_takes_no_time_through_the_whole_of_read(piece: str) -> None:
    """200 kB in less than half a second."""
    text = ics(IRIS, piece * (200_000 // len(piece)))
    before = time.process_time()
    mail(calendar(text))
    assert time.process_time() - before < 0.5


PIECES = st.sampled_from(
    [
        "BEGIN:VEVENT\n", "END:VEVENT\n", "METHOD:CANCEL\n", "METHOD:REPLY\n", "UID:u\n",
        "DTSTART:20261201T150000Z\n", "DTSTART:20261101T150000Z\n", "DTSTART:soon\n",
        "RRULE:FREQ=DAILY;COUNT=3\n", "RECURRENCE-ID:20261202T150000Z\n", "SEQUENCE:2\n",
        "STATUS:CANCELLED\n", f"{IRIS}\n", "ATTENDEE;CN=Robin;PARTSTAT=DECLINED:x\n",
        "SUMMARY:Coffee with Dana\n", "EXDATE:20261201T150000Z\n", "ORGANIZER:mailto:a@b\n", "\0",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["", "Learned: b", "With: Fox"]))
def test_whatever_stands_in_a_calendar_is_read_without_a_fault(text: str, words: str) -> None:
    """And can be printed; what lies ahead is not logged, and what is over not planned."""
    reading = mail(calendar("BEGIN:VEVENT\n" + text), words=words)
    assert as_json(reading, "UTC")["kind"] in {"invitation", "note"}
    assert all(slot.ends_at > NOW for each in reading.meetings for slot in each.slots)
    assert all(each.occurred_on <= NOW.date() for each in reading.drafts)
