"""Calendars give what a person would read in them, whoever sent them and however broken."""

import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.exchange import calendars
from kith.exchange.calendars import Event, Guest

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def read(text: str) -> tuple[Event, ...]:
    """Read a calendar in Berlin."""
    return calendars.read(text, BERLIN, NOW)


def event(*lines: str, method: str = "REQUEST", before: str = "") -> Event:
    """Return the one event these lines are."""
    head = f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\n{before}BEGIN:VEVENT\r\n"
    (found,) = read(head + "\r\n".join((*lines, "END:VEVENT", "END:VCALENDAR", "")))
    return found


def starts(found: Event) -> list[str]:
    """Return when the occurrences of an event start, in UTC."""
    return [f"{slot.starts_at:%Y-%m-%dT%H:%M}" for slot in found.slots]


OWN_ZONE = (
    "BEGIN:VTIMEZONE\nTZID:Mine\n"
    "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
    "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETTO:+0200\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\n"
    "BEGIN:STANDARD\nTZOFFSETTO:nonsense\nEND:STANDARD\nEND:VTIMEZONE\n"
)


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("DTSTART:20261201T150000Z", "2026-12-01T15:00"),
        ("DTSTART:20261201T150000", "2026-12-01T14:00"),
        ("DTSTART;TZID=America/New_York:20261201T090000", "2026-12-01T14:00"),
        ("DTSTART;TZID=Eastern Standard Time:20261201T090000", "2026-12-01T14:00"),
        ('DTSTART;TZID="Eastern Standard Time":20261201T090000', "2026-12-01T14:00"),
        ("DTSTART;TZID=Mine:20260701T090000", "2026-07-01T07:00"),
        ("DTSTART;TZID=Mine:20261201T090000", "2026-12-01T08:00"),
        ("DTSTART;TZID=Nowhere:20261201T090000", "2026-12-01T08:00"),
        ("DTSTART;TZID=Tokyo Standard Time:20261201T150000Z", "2026-12-01T15:00"),
        ("DTSTART:2026-12-01T15:00:00Z", "2026-12-01T15:00"),
        ("DTSTART:2026-12-01T15:00:00+01:00", "2026-12-01T14:00"),
        ("DTSTART:2026-12-01 15:00", "2026-12-01T14:00"),
        ("DTSTART;VALUE=DATE-TIME:20261201T150000Z", "2026-12-01T15:00"),
        ("DTSTART;VALUE=DATE:20261201T150000Z", "2026-12-01T15:00"),
        ("DTSTART;VALUE=DATE:20261201", "2026-11-30T23:00"),
        ("DTSTART:20261201", "2026-11-30T23:00"),
        ("DTSTART:2026-12-01", "2026-11-30T23:00"),
    ],
)
def test_a_start_is_read_in_whatever_form(line: str, start: str) -> None:
    """RFC 5545's and ISO 8601's, by names of zones of all sorts."""
    assert starts(event(line, before=OWN_ZONE)) == [start]


@pytest.mark.parametrize(
    "line",
    ["DTSTART:tomorrow", "DTSTART:", "DTSTART:00010101T000000", "DTSTART:99991231T235959Z", "X:1"],
)
def test_a_start_that_cannot_be_read_is_none(line: str) -> None:
    """The rest of the invitation is read all the same."""
    found = event(line, "SUMMARY:Boats")
    assert (found.starts, found.slots, found.subject) == (None, (), "Boats")


def test_an_all_day_event_is_on_its_day_wherever_the_reader_is() -> None:
    """And lasts until the last day is over there."""
    found = event("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203")
    (slot,) = found.slots
    assert found.starts == date(2026, 12, 1)
    assert slot.on == date(2026, 12, 1)
    assert slot.ends_at == datetime(2026, 12, 2, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "length"),
    [
        ("DTEND:20261201T154500Z", 45),
        ("DTEND;TZID=Europe/Berlin:20261201T170000", 60),
        ("DURATION:PT90M", 90),
        ("DTEND;VALUE=DATE:20261203", 2 * 24 * 60),
        ("DTEND:20261201T140000Z", 60),
        ("DURATION:-PT90M", 60),
        ("DURATION:P900D", 60),
        ("DTEND:later", 60),
        ("X:1", 60),
    ],
)
def test_an_end_that_makes_no_sense_is_an_hour_after_the_start(line: str, length: int) -> None:
    """So that the question afterwards comes in any case."""
    (slot,) = event("DTSTART:20261201T150000Z", line).slots
    assert slot.ends_at - slot.starts_at == timedelta(minutes=length)


def test_people_are_read_as_google_outlook_and_apple_write_them() -> None:
    """Rooms, lists and those who only shall know are left out; who declined is marked."""
    found = event(
        "DTSTART:20261201T150000Z",
        'ORGANIZER;CN="Doe; Jane, VP":MAILTO:Jane@Acme.example',
        "ATTENDEE;CN=bob@x.example;PARTSTAT=DECLINED:mailto:bob@x.example",
        'ATTENDEE;CN=Noor;EMAIL="Noor@x.example":/aNTg/principal/',
        "ATTENDEE;CN=Ana;EMAIL=ana@x.example:mailto:2_GQYT@imip.me.com",
        "ATTENDEE;CN=Nobody:invalid:nomail",
        "ATTENDEE;CN=Fox",
        "ATTENDEE;CUTYPE=ROOM:mailto:room@x.example",
        "ATTENDEE;CUTYPE=GROUP:mailto:team@x.example",
        "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:fyi@x.example",
        "ATTENDEE:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;CN=Team:mailto:abc@group.calendar.google.com",
    )
    assert found.organizer == Guest(name="Doe; Jane, VP", address="jane@acme.example")
    assert found.attendees == (
        Guest(name=None, address="bob@x.example", declined=True),
        Guest(name="Noor", address="noor@x.example"),
        Guest(name="Ana", address="ana@x.example"),
        Guest(name="Nobody", address=None),
        Guest(name="Team", address=None),
    )


def test_what_else_an_invitation_says_is_read_and_unescaped() -> None:
    """Folded lines, escapes, a sequence that is none."""
    found = event(
        "UID:u",
        "DTSTART:20261201T150000Z",
        "SUMMARY;LANGUAGE=de:Kennen",
        " lernen\\, kurz\\nheute",
        "LOCATION:Raum 4\\; links",
        "SEQUENCE:2",
        "STATUS:cancelled",
    )
    assert (found.subject, found.place) == ("Kennenlernen, kurz heute", "Raum 4; links")
    assert (found.uid, found.sequence, found.cancelled) == ("u", 2, True)
    assert event("SEQUENCE:many").sequence == 0
    assert event("SEQUENCE:99999999999").sequence == 0
    assert event("DTSTART:20261201T150000Z", method="CANCEL").cancelled


def test_a_reminder_inside_an_event_is_not_the_event() -> None:
    """Its lines are its own."""
    found = event(
        "DTSTART:20261201T150000Z",
        "BEGIN:VALARM",
        "SUMMARY:Alarm",
        "DURATION:PT15M",
        "END:VALARM",
        "SUMMARY:Boats",
    )
    assert found.subject == "Boats"


SERIES = "DTSTART;TZID=Europe/Berlin:20261001T100000"


@pytest.mark.parametrize(
    ("lines", "first", "count"),
    [
        (("RRULE:FREQ=WEEKLY",), "2026-10-01T08:00", 17),
        (("RRULE:FREQ=WEEKLY;COUNT=3",), "2026-10-01T08:00", 3),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261015T080000Z",), "2026-10-01T08:00", 3),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261014",), "2026-10-01T08:00", 2),
        (("RRULE:FREQ=WEEKLY;UNTIL=16000101",), "2026-10-01T08:00", 17),
        (("RRULE:FREQ=WEEKLY", f"EXDATE{SERIES[7:]}"), "2026-10-08T08:00", 16),
        (
            ("RRULE:FREQ=WEEKLY;COUNT=2", "RDATE:20261103T090000Z,00010101T000000Z"),
            "2026-10-01T08:00",
            3,
        ),
        (("RRULE:FREQ=SECONDLY",), "2026-10-01T08:00", 1),
        (("RRULE:nonsense",), "2026-10-01T08:00", 1),
        (("RRULE:FREQ=YEARLY",), "2026-10-01T08:00", 1),
    ],
)
def test_a_series_is_read_around_now(lines: tuple[str, ...], first: str, count: int) -> None:
    """Sixty days back and ahead, less what is left out, with what is added."""
    found = starts(event(SERIES, *lines))
    assert (found[0], len(found)) == (first, count)


def test_a_series_keeps_its_hour_over_the_change_of_clocks() -> None:
    """Ten in the morning is ten in the morning."""
    found = starts(event(SERIES, "RRULE:FREQ=WEEKLY"))
    assert "2026-10-22T08:00" in found
    assert "2026-10-29T09:00" in found


def test_a_series_that_is_over_was_last_when_it_was_last() -> None:
    """And one that lies far ahead begins then."""
    over = event("DTSTART:20260101T100000Z", "RRULE:FREQ=MONTHLY;COUNT=3")
    ahead = event("DTSTART:20270601T100000Z", "RRULE:FREQ=DAILY")
    yearly = event("DTSTART:20200301T100000Z", "RRULE:FREQ=YEARLY")
    all_day = event("DTSTART;VALUE=DATE:20261124", "RRULE:FREQ=DAILY;COUNT=2")
    assert starts(over) == ["2026-03-01T10:00"]
    assert starts(ahead) == ["2027-06-01T10:00"]
    assert starts(yearly) == ["2026-03-01T10:00"]
    assert [slot.on for slot in all_day.slots] == [date(2026, 11, 24), date(2026, 11, 25)]


def test_one_occurrence_of_a_series_is_named_by_its_first_start() -> None:
    """A moved one has its own time beside it."""
    found = event("DTSTART:20261203T150000Z", "RECURRENCE-ID;TZID=Europe/Berlin:20261201T160000")
    assert found.instance == datetime(2026, 12, 1, 15, tzinfo=UTC)
    assert starts(found) == ["2026-12-03T15:00"]


def test_a_file_that_is_cut_off_or_not_closed_gives_what_is_there() -> None:
    """Of several events each its own."""
    text = (
        "BEGIN:VEVENT\nSUMMARY:A\nBEGIN:VEVENT\nSUMMARY:B\nEND:VTODO\nEND:VEVENT\nSUMMARY:no\n"
        "BEGIN:VTODO\nSUMMARY:todo\nEND:VTODO\nEND:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:C"
    )
    assert [each.subject for each in read(text)] == ["A", "B", "C"]
    assert read("hello") == ()


def test_a_calendar_may_say_what_zone_its_times_are_in() -> None:
    """As Google's exports do."""
    found = event("DTSTART:20261201T090000", before="X-WR-TIMEZONE:America/New_York\n")
    assert starts(found) == ["2026-12-01T14:00"]


def test_a_line_the_library_cannot_bear_costs_that_line_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fault of the library's is no reason to lose an invitation."""
    import icalendar  # noqa: PLC0415 - only here the library itself is handled

    real = icalendar.Component.from_ical

    def faulty(text: str) -> object:
        if "LOCATION" in text:
            raise RuntimeError
        return real(text)

    monkeypatch.setattr(icalendar.Component, "from_ical", faulty)
    found = event("DTSTART:20261201T150000Z", "LOCATION:x", "SUMMARY:Boats")
    assert (found.subject, found.place, len(found.slots)) == ("Boats", None, 1)
    monkeypatch.setattr(icalendar.Component, "from_ical", lambda _: 1 / 0)
    assert event("SUMMARY:Boats").subject is None


PIECES = st.sampled_from(
    [
        "BEGIN:VEVENT\n", "END:VEVENT\n", "BEGIN:VTIMEZONE\n", "TZID:Mine\n", "BEGIN:STANDARD\n",
        "TZOFFSETTO:+0100\n", "TZOFFSETFROM:x\n", "DTSTART", ":", ";", ";TZID=Mine", "20261201",
        "T150000", "Z", "\n", " ", '"', "\\", "RRULE:FREQ=DAILY;COUNT=", "9", "-1", "ATTENDEE",
        "mailto:a@b", "EXDATE:", "RDATE:", ",", "RECURRENCE-ID:", "SUMMARY:", "ORGANIZER;CN=",
        "VALUE=PERIOD:", "20261201T150000Z/PT1H", "DURATION:P", "1D", "\0", "\u2028", "SEQUENCE:",
    ]
)  # fmt: skip


@given(st.text() | st.lists(PIECES, max_size=80).map("".join))
def test_no_text_raises(text: str) -> None:
    """Whatever stands in a file called a calendar."""
    assert isinstance(read(f"BEGIN:VEVENT\n{text}"), tuple)


DAILY = "BEGIN:VEVENT\nDTSTART:20161101T150000Z\nRRULE:FREQ={}\nEND:VEVENT\n"
ZONE = OWN_ZONE.partition("BEGIN:VTIMEZONE\nTZID:Mine\n")[2].removesuffix("END:VTIMEZONE\n")
HOSTILE = {
    "begins": "BEGIN:VEVENT\n",
    "counts": DAILY.format("DAILY;COUNT=100000"),
    "positions": DAILY.format("MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1,-1,2;COUNT=999"),
    "seconds": DAILY.format("SECONDLY"),
    "never": DAILY.format("DAILY;BYMONTH=2;BYMONTHDAY=30"),
    "guests": "ATTENDEE;CN=Bob;PARTSTAT=ACCEPTED:mailto:bob@x.example\n",
    "parameters": "ATTENDEE" + ";A=B" * 240 + ":x\n",
    "dates": "20261102T150000Z,",
    "lists": "EXDATE:20261102T150000Z\n",
    "zones": "END:VEVENT\nBEGIN:VTIMEZONE\nTZID:Z\n" + ZONE * 12 + "END:VTIMEZONE\n",
    "quotes": '"',
    "backslashes": "\\",
    "folds": "\n x",
    "colons": ":",
    "bad": "DTSTART;VALUE=FOO:x\n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_no_calendar_takes_long(piece: str) -> None:
    """200 kB of anything take less than half a second."""
    text = "BEGIN:VEVENT\nDTSTART;TZID=Z:20261102T150000\nRRULE:FREQ=DAILY\nEXDATE:"
    text += piece * (200_000 // len(piece))
    before = time.process_time()
    read(text)
    assert time.process_time() - before < 0.5


def test_importing_the_handlers_does_not_import_the_library() -> None:
    """It would cost every cold start; only a mail with a calendar pays."""
    code = (
        "import sys; import functions.capture_email, functions.serve_web, functions.send_nudges; "
        "sys.exit('icalendar' in sys.modules or 'dateutil.rrule' in sys.modules)"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code],
        cwd=root,
        env={"PYTHONPATH": f"{root}/shared:{root}"},
        check=False,
    )
    assert done.returncode == 0
