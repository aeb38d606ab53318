"""Lines that set how Kith serves its owner, and the lines that show it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from time import process_time as time_passed
from typing import Any

import pytest

from kith import choosing
from kith.domain import choices
from kith.domain.choices import Choice, Setting
from kith.domain.owner import Owner, Receipts
from kith.domain.purposes import Purpose
from kith.mail import answering, preferences, settings_shown, words
from kith.mail.preferences import Misread
from kith.mail.refusals import REFUSALS
from kith.mail.undone import UNDONE
from kith.mail.words import WORDS
from tests.unit.nouns import owner

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
LANGUAGES = sorted(WORDS)


def speaking(language: str) -> Owner:
    """Return an owner of this language."""
    return replace(owner(), language=language)


CHOSEN: list[tuple[str, str, Setting, Any]] = [
    ("en", "quiet: sat, sun", Setting.QUIET, (5, 6)),
    ("en", "Quiet days: Saturdays and Sundays.", Setting.QUIET, (5, 6)),
    ("en", "- quiet: weekends", Setting.QUIET, (5, 6)),
    ("en", "*quiet:* fri-sun", Setting.QUIET, (4, 5, 6)),
    ("en", "quiet: sun-mon", Setting.QUIET, (0, 6)),
    ("en", "quiet sat sun", Setting.QUIET, (5, 6)),
    ("en", "quiet: none", Setting.QUIET, ()),
    ("de", "Ruhetage: Sa, So", Setting.QUIET, (5, 6)),
    ("de", "frei: Mi und Fr", Setting.QUIET, (2, 4)),
    ("de", "Ruhetage: Montag bis Mittwoch", Setting.QUIET, (0, 1, 2)),
    ("fr", "jours calmes : samedi et dimanche", Setting.QUIET, (5, 6)),
    ("es", "días tranquilos: sábado y domingo", Setting.QUIET, (5, 6)),
    ("nl", "rustdagen: za, zo", Setting.QUIET, (5, 6)),
    ("nl", "rustdagen: di, do", Setting.QUIET, (1, 3)),
    ("en", "nudge time: 7:30", Setting.NUDGE_TIME, time(7, 30)),
    ("en", "nudge time: 7.30", Setting.NUDGE_TIME, time(7, 30)),
    ("en", "nudge time 19:00", Setting.NUDGE_TIME, time(19)),
    ("en", "Time: 7 pm", Setting.NUDGE_TIME, time(19)),
    ("en", "Time: 12 am", Setting.NUDGE_TIME, time(0)),
    ("en", "nudge time: half past seven", Setting.NUDGE_TIME, time(7, 30)),
    ("en", "nudge time = noon", Setting.NUDGE_TIME, time(12)),
    ("de", "Uhrzeit: 7 Uhr", Setting.NUDGE_TIME, time(7)),
    ("fr", "heure : 7h30", Setting.NUDGE_TIME, time(7, 30)),
    ("es", "hora: a las 8", Setting.NUDGE_TIME, time(8)),
    ("nl", "tijd: 7u30", Setting.NUDGE_TIME, time(7, 30)),
    ("en", "zone: Europe/Berlin", Setting.ZONE, "Europe/Berlin"),
    ("en", "time zone: america/new york", Setting.ZONE, "America/New_York"),
    ("en", "zone Asia/Kathmandu", Setting.ZONE, "Asia/Kathmandu"),
    ("en", "zone: utc", Setting.ZONE, "UTC"),
    ("en", "language: de", Setting.LANGUAGE, "de"),
    ("en", "language German", Setting.LANGUAGE, "de"),
    ("de", "Sprache: Englisch", Setting.LANGUAGE, "en"),
    ("fr", "langue : néerlandais", Setting.LANGUAGE, "nl"),
    ("es", "idioma: francés", Setting.LANGUAGE, "fr"),
    ("nl", "taal: Spaans", Setting.LANGUAGE, "es"),
    ("en", "at most: 3", Setting.ITEMS, 3),
    ("de", "höchstens: 10 Punkte", Setting.ITEMS, 10),
    ("en", "receipts: always", Setting.RECEIPTS, Receipts.ALWAYS),
    ("en", "receipts: never", Setting.RECEIPTS, Receipts.NEVER),
    ("de", "Bestätigungen: wie üblich", Setting.RECEIPTS, Receipts.USUAL),
    ("en", "look-ahead: on", Setting.LOOK_AHEAD, True),
    ("en", "Look ahead: off", Setting.LOOK_AHEAD, False),
    ("de", "Vorschau: an", Setting.LOOK_AHEAD, True),
    ("es", "resumen semanal: sí", Setting.LOOK_AHEAD, True),
    ("en", "evening: 20:00", Setting.EVENING, time(20)),
    ("fr", "soir : non", Setting.EVENING, None),
]


@pytest.mark.parametrize(("language", "line", "setting", "value"), CHOSEN)
def test_a_line_sets(language: str, line: str, setting: Setting, value: object) -> None:
    """By its name in any language, with a value as people write it."""
    assert preferences.line(line, speaking(language), NOW) == Choice(setting, value)


@pytest.mark.parametrize(
    ("language", "line", "choice"),
    [
        ("en", "business: every 3 weeks", Choice(Setting.RHYTHM, 21, "business")),
        ("en", "Business: 3 weeks", Choice(Setting.RHYTHM, 21, "business")),
        ("en", "business: usual", Choice(Setting.RHYTHM, None, "business")),
        ("en", "job search: monthly", Choice(Setting.RHYTHM, 30, "job_search")),
        ("de", "geschäftlich: alle 3 Wochen", Choice(Setting.RHYTHM, 21, "business")),
        ("de", "privat: 2 Monate", Choice(Setting.RHYTHM, 60, "personal")),
        ("fr", "affaires : toutes les 3 semaines", Choice(Setting.RHYTHM, 21, "business")),
        ("es", "negocios: 3 semanas", Choice(Setting.RHYTHM, 21, "business")),
        ("nl", "zakelijk: elke 3 weken", Choice(Setting.RHYTHM, 21, "business")),
        ("en", "circle climbing: every 2 months", Choice(Setting.CIRCLE, 60, "climbing")),
        ("en", "Circle Book Club: quarterly", Choice(Setting.CIRCLE, 90, "book club")),
        ("de", "Kreis Klettern: aus", Choice(Setting.CIRCLE, None, "klettern")),
    ],
)
def test_a_line_sets_a_rhythm(language: str, line: str, choice: Choice) -> None:
    """Of a purpose, or of a circle by its name."""
    assert preferences.line(line, speaking(language), NOW) == choice


@pytest.mark.parametrize(
    ("line", "misread"),
    [
        ("zone: Berlin", Misread(Setting.ZONE, "Europe/Berlin")),
        ("zone: Europa/Berlin", Misread(Setting.ZONE, "Europe/Berlin")),
        ("zone: new york", Misread(Setting.ZONE, "America/New_York")),
        ("zone: Nowhere", Misread(Setting.ZONE)),
        ("zone: EST", Misread(Setting.ZONE)),
        ("quiet: someday", Misread(Setting.QUIET)),
        ("quiet: mon-sun", Misread(Setting.QUIET)),
        ("quiet: a-b-c", Misread(Setting.QUIET)),
        ("quiet: ,", Misread(Setting.QUIET)),
        ("nudge time: 25:00", Misread(Setting.NUDGE_TIME)),
        ("nudge time: 13 pm", Misread(Setting.NUDGE_TIME)),
        ("nudge time: 7:75", Misread(Setting.NUDGE_TIME)),
        ("nudge time: tomorrow", Misread(Setting.NUDGE_TIME)),
        ("language: Klingon", Misread(Setting.LANGUAGE)),
        ("at most: 0", Misread(Setting.ITEMS)),
        ("at most: 11", Misread(Setting.ITEMS)),
        ("at most: 99999999999", Misread(Setting.ITEMS)),
        ("at most: three", Misread(Setting.ITEMS)),
        ("receipts: blue", Misread(Setting.RECEIPTS)),
        ("look-ahead: perhaps", Misread(Setting.LOOK_AHEAD)),
        ("evening: dinner", Misread(Setting.EVENING)),
        ("circle climbing: often", Misread(Setting.CIRCLE)),
        ("circle climbing: every 900 years", Misread(Setting.CIRCLE)),
    ],
)
def test_a_value_that_cannot_be_is_told(line: str, misread: Misread) -> None:
    """With what may be meant, where that is known."""
    assert preferences.line(line, owner(), NOW) == misread


@pytest.mark.parametrize(
    "line",
    [
        "",
        ":",
        "quiet",
        "quiet:",
        "Dana: sat, sun",
        "quiet evening with Dana",
        "language lessons",
        "Evening 20:00",
        "business: lunch",
        "circle: every 2 months",
        "circle " + "x" * 70 + ": every 2 months",
        "Time: we had a good one at the Blue Door",
        "quiet: " + "sat, " * 100,
    ],
)
def test_what_names_no_setting_is_words(line: str) -> None:
    """A sentence is one, also where it begins like a setting."""
    assert preferences.line(line, owner(), NOW) is None


CHANGED = replace(
    owner(),
    circles={"climbing": 60, "book club": 21},
    evening_at=time(20, 15),
    look_ahead=True,
    most_items=3,
    nudge_time=time(7, 30),
    paused_until=date(2027, 1, 5),
    quiet_days=(5, 6),
    receipts=Receipts.NEVER,
    rhythms={Purpose.BUSINESS: 21, Purpose.PERSONAL: 365},
    zone="America/New_York",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kept", [owner(), CHANGED], ids=["usual", "changed"])
def test_the_lines_that_show_settings_set_them(kept: Owner, language: str) -> None:
    """Written back as they stand they change nothing, in any language."""
    kept = replace(kept, language=language)
    shown = settings_shown.lines(choosing.kept(kept), NOW.date(), language)
    wishes = answering.in_reply("\n".join(line for line, _ in shown), kept, NOW)
    made = [answering.chosen(wish, kept, NOW) for wish in wishes]
    chosen = [each for each in made if isinstance(each, Choice)]
    assert len(chosen) == len(shown)
    after = choices.applied(kept, chosen)
    usual = [(key, days) for key, days in after.rhythms.items() if key not in kept.rhythms]
    assert replace(after, rhythms=kept.rhythms) == kept
    assert dict(usual).keys() == set(Purpose) - kept.rhythms.keys()


def phrase_of_nudges(language: str) -> str:
    """Return what the settings say beside the line that nudges are off."""
    return words.phrase(language, "answer", "about_nudges")


def test_nudges_are_on_or_off() -> None:
    """What is neither is told to be wrong."""
    assert preferences.line("Nudges: on", owner(), NOW) == Choice(Setting.NUDGES, None)
    assert preferences.line("Nudges: green", owner(), NOW) == Misread(Setting.NUDGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_beside_settings_are_understood(language: str) -> None:
    """The line for a circle, and who ended nudges is told the word that brings them back."""
    line = words.phrase(language, "answer", "circle_line")
    told = preferences.line(line, speaking(language), NOW)
    assert isinstance(told, Choice)
    assert (told.setting, told.value) == (Setting.CIRCLE, 60)
    gone = choosing.kept(replace(owner(), unsubscribed_at=NOW))
    shown = settings_shown.lines(gone, NOW.date(), language)
    (off,) = (line for line, about in shown if about == phrase_of_nudges(language))
    assert preferences.line(off, speaking(language), NOW) == Choice(Setting.NUDGES, NOW)


def test_why_something_was_not_done_is_said_in_every_language() -> None:
    """Each code of a refusal has its words."""
    assert set(choosing.WHY) == UNDONE.keys() | {"not_here", "not_understood"}
    assert {"not_here", "not_understood"} <= REFUSALS.keys()
    assert {f"bad_{each}" for each in Setting} <= UNDONE.keys()
    for said in UNDONE.values():
        assert list(said) == sorted(set(LANGUAGES) - {"en"})


@pytest.mark.parametrize("unit", ["quiet: ", "sat, ", "zone: a/", "x-", ": ", "7:30 "])
def test_200_kb_of_anything_is_read_soon(unit: str) -> None:
    """Only so long a line can be a setting."""
    text = (unit * (200_000 // len(unit)))[:200_000]
    started = time_passed()
    preferences.line(text, owner(), NOW)
    preferences.line(text[:200], owner(), NOW)
    assert time_passed() - started < 1.0
