"""Commands: behind the capture address, in brackets of a subject, in replies."""

from datetime import UTC, date, datetime, time
from time import process_time as time_passed

import pytest

from kith.domain.dates import When
from kith.domain.encounter import Planned
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.domain.recurring import Cycle, Recurring
from kith.mail.answering import in_reply
from kith.mail.commands import Commands, in_subject, in_tag
from kith.mail.verbs import COMMANDS, Verb
from kith.mail.wishing import ReplyCommand

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
THURSDAY = date(2026, 11, 26)
IN_TWO_WEEKS = date(2026, 12, 9)
IN_THREE_WEEKS = date(2026, 12, 16)


def an_owner(language: str = "en") -> Owner:
    """Return an owner in Berlin."""
    return Owner(
        oid="o",
        addresses=("me@home.example",),
        zone="Europe/Berlin",
        capture_address="kith.abc@in.example",
        created_at=NOW,
        language=language,
    )


def planned(on: date, at: time | None = None, again: Recurring | None = None) -> Commands:
    """Return the commands of one follow-up."""
    return Commands(planned=(Planned(due_on=on, due_time=at, again=again),))


def weekly(number: int) -> Recurring:
    """Return every so many Mondays."""
    return Recurring(cycle=Cycle.WEEK, number=number, weekdays=(0,))


TAGS = {
    "": Commands(),
    "3days": planned(date(2026, 11, 28)),
    "3d": planned(date(2026, 11, 28)),
    "3D": planned(date(2026, 11, 28)),
    "2weeks": planned(IN_TWO_WEEKS),
    "2-weeks": planned(IN_TWO_WEEKS),
    "in-2-weeks": planned(IN_TWO_WEEKS),
    "48hours": planned(date(2026, 11, 27), time(10)),
    "thu-3pm": planned(THURSDAY, time(15)),
    "thu_3pm": planned(THURSDAY, time(15)),
    "thu.3pm": planned(THURSDAY, time(15)),
    "thu=3pm": planned(THURSDAY, time(15)),
    "thu3pm": planned(THURSDAY, time(15)),
    "thu": planned(THURSDAY),
    "thursday": planned(THURSDAY),
    "nextthursday": planned(THURSDAY),
    "next-thursday": planned(THURSDAY),
    "tomorrow": planned(THURSDAY),
    "tomorrow-15h": planned(THURSDAY, time(15)),
    "jan5": planned(date(2027, 1, 5)),
    "5jan": planned(date(2027, 1, 5)),
    "jan-5-9am": planned(date(2027, 1, 5), time(9)),
    "2026-12-24": planned(date(2026, 12, 24)),
    "2026.12.24": planned(date(2026, 12, 24)),
    "end-of-month": planned(date(2026, 11, 30)),
    "eom": planned(date(2026, 11, 30)),
    "nextweek": planned(date(2026, 11, 30)),
    "everymonday": planned(date(2026, 11, 30), again=weekly(1)),
    "every1st": planned(date(2026, 12, 1), again=Recurring(cycle=Cycle.MONTH, day=1)),
    "every-other-monday": planned(date(2026, 11, 30), again=weekly(2)),
    "3months-after": planned(date(2027, 2, 25), again=Recurring(cycle=Cycle.MONTH, number=3)),
    "business.every-1st": Commands(purpose=Purpose.BUSINESS)
    + planned(date(2026, 12, 1), again=Recurring(cycle=Cycle.MONTH, day=1)),
    "dayaftertomorrow": planned(date(2026, 11, 27)),
    "endofmonth": planned(date(2026, 11, 30)),
    "24.12": planned(date(2026, 12, 24)),
    "business-24-12": Commands(purpose=Purpose.BUSINESS) + planned(date(2026, 12, 24)),
    "20261224": planned(date(2026, 12, 24)),
    "99-99": Commands(unknown=("99", "99")),
    "mon-10-30": planned(date(2026, 11, 30)) + Commands(unknown=("10", "30")),
    "h1": planned(date(2027, 1, 1)),
    "business.nextweek.foo": Commands(purpose=Purpose.BUSINESS, unknown=("foo",))
    + planned(date(2026, 11, 30)),
    "next-week": planned(date(2026, 11, 30)),
    "zwei-wochen": planned(IN_TWO_WEEKS),
    "business": Commands(purpose=Purpose.BUSINESS),
    "job_search": Commands(purpose=Purpose.JOB_SEARCH),
    "job-search": Commands(purpose=Purpose.JOB_SEARCH),
    "jobsearch": Commands(purpose=Purpose.JOB_SEARCH),
    "professional": Commands(purpose=Purpose.PROFESSIONAL),
    "persoenlich": Commands(purpose=Purpose.PERSONAL),
    "every-3-months": Commands(rhythm_days=90),
    "every3months": Commands(rhythm_days=90),
    "monthly": Commands(rhythm_days=30),
    "about": Commands(about=True),
    "business.2weeks": Commands(purpose=Purpose.BUSINESS) + planned(IN_TWO_WEEKS),
    "business+2weeks": Commands(purpose=Purpose.BUSINESS) + planned(IN_TWO_WEEKS),
    "2weeks-business": Commands(purpose=Purpose.BUSINESS) + planned(IN_TWO_WEEKS),
    "business-thu-3pm": Commands(purpose=Purpose.BUSINESS) + planned(THURSDAY, time(15)),
    "business.2weeks.monthly": Commands(purpose=Purpose.BUSINESS, rhythm_days=30)
    + planned(IN_TWO_WEEKS),
    "foo": Commands(unknown=("foo",)),
    "2weeks.foo": planned(IN_TWO_WEEKS) + Commands(unknown=("foo",)),
    "may": Commands(unknown=("may",)),
    "yesterday": Commands(unknown=("yesterday",)),
    "...": Commands(),
}


@pytest.mark.parametrize(("tag", "expected"), TAGS.items())
def test_a_tag_is_commands(tag: str, expected: Commands) -> None:
    """What follows the secret is read whatever joins it, and what is not understood is told."""
    assert expected == in_tag(tag, an_owner(), NOW)


SUBJECTS = {
    "Coffee with Dana": (Commands(), "Coffee with Dana"),
    "[2 weeks] Fwd: Boats": (planned(IN_TWO_WEEKS), "Fwd: Boats"),
    "[2 weeks]Boats": (planned(IN_TWO_WEEKS), "Boats"),
    "Fwd: [2 weeks] Boats": (planned(IN_TWO_WEEKS), "Fwd: Boats"),
    "Re: AW: [2 weeks] Boats": (planned(IN_TWO_WEEKS), "Re: AW: Boats"),
    "[business, 2 weeks] Boats": (
        Commands(purpose=Purpose.BUSINESS) + planned(IN_TWO_WEEKS),
        "Boats",
    ),
    "[2 weeks] [personal] Boats": (
        planned(IN_TWO_WEEKS) + Commands(purpose=Purpose.PERSONAL),
        "Boats",
    ),
    "[zwei Wochen] Boote": (planned(IN_TWO_WEEKS), "Boote"),
    "[thu 3pm]": (planned(THURSDAY, time(15)), ""),
    "[24/12] Boats": (planned(date(2026, 12, 24)), "Boats"),
    "[2026-12-24] Boats": (planned(date(2026, 12, 24)), "Boats"),
    "[endofmonth] Boats": (Commands(), "[endofmonth] Boats"),
    "[JIRA-12] Boats": (Commands(), "[JIRA-12] Boats"),
    "[2 weeks foo] Boats": (Commands(), "[2 weeks foo] Boats"),
    "[may] Boats": (Commands(), "[may] Boats"),
    "[1d] [2d] [3d] [4d] [5d] Boats": (
        planned(date(2026, 11, 26))
        + planned(date(2026, 11, 27))
        + planned(date(2026, 11, 28))
        + planned(date(2026, 11, 29)),
        "[5d] Boats",
    ),
    "[EXT] [2 weeks] Boats": (Commands(), "[EXT] [2 weeks] Boats"),
    "[] Boats": (Commands(), "[] Boats"),
    "[ ] Boats": (Commands(), "[ ] Boats"),
    "Boats [2 weeks]": (Commands(), "Boats [2 weeks]"),
    "[2 weeks": (Commands(), "[2 weeks"),
    "": (Commands(), ""),
}


@pytest.mark.parametrize(("subject", "expected"), SUBJECTS.items())
def test_brackets_in_front_of_a_subject_are_commands(
    subject: str, expected: tuple[Commands, str]
) -> None:
    """A bracket that is all commands is taken out; any other is the subject's own."""
    assert expected == in_subject(subject, an_owner(), NOW)


REPLIES = {
    "done": (ReplyCommand(Verb.DONE),),
    "Done.": (ReplyCommand(Verb.DONE),),
    "Done!": (ReplyCommand(Verb.DONE),),
    "DONE": (ReplyCommand(Verb.DONE),),
    "1 done": (ReplyCommand(Verb.DONE, 1),),
    "done 1": (ReplyCommand(Verb.DONE, 1),),
    "#1 done": (ReplyCommand(Verb.DONE, 1),),
    "done #1": (ReplyCommand(Verb.DONE, 1),),
    "1. done": (ReplyCommand(Verb.DONE, 1),),
    "1) done": (ReplyCommand(Verb.DONE, 1),),
    "1: done": (ReplyCommand(Verb.DONE, 1),),
    "please skip 3": (ReplyCommand(Verb.SKIP, 3),),
    "skip": (ReplyCommand(Verb.SKIP),),
    "skip 3": (ReplyCommand(Verb.SKIP, 3),),
    "1 stop": (ReplyCommand(Verb.STOP, 1),),
    "undo": (ReplyCommand(Verb.UNDO),),
    "help": (ReplyCommand(Verb.HELP),),
    "resume": (ReplyCommand(Verb.RESUME),),
    "snooze": (ReplyCommand(Verb.SNOOZE),),
    "2 snooze": (ReplyCommand(Verb.SNOOZE, 2),),
    "2 snooze 3 weeks": (ReplyCommand(Verb.SNOOZE, 2, When(IN_THREE_WEEKS)),),
    "snooze 2 3 weeks": (ReplyCommand(Verb.SNOOZE, 2, When(IN_THREE_WEEKS)),),
    "snooze 3 weeks": (ReplyCommand(Verb.SNOOZE, None, When(IN_THREE_WEEKS)),),
    "snooze for 3 weeks": (ReplyCommand(Verb.SNOOZE, None, When(IN_THREE_WEEKS)),),
    "snooze until Thursday": (ReplyCommand(Verb.SNOOZE, None, When(THURSDAY)),),
    "2 snooze until thu 3pm": (ReplyCommand(Verb.SNOOZE, 2, When(THURSDAY, time(15))),),
    "next week": (ReplyCommand(Verb.SNOOZE, None, When(date(2026, 11, 30))),),
    "2 next week": (ReplyCommand(Verb.SNOOZE, 2, When(date(2026, 11, 30))),),
    "pause until Jan 5": (ReplyCommand(Verb.PAUSE, None, When(date(2027, 1, 5))),),
    "pause 3 weeks": (ReplyCommand(Verb.PAUSE, None, When(IN_THREE_WEEKS)),),
    "pause": (ReplyCommand(Verb.PAUSE),),
    "talked: she moves": (ReplyCommand(Verb.TALKED, None, None, "she moves"),),
    "2 talked: she moves": (ReplyCommand(Verb.TALKED, 2, None, "she moves"),),
    "Talked : a\n\nb": (ReplyCommand(Verb.TALKED, None, None, "a\nb"),),
    "with: Dana, Fox": (ReplyCommand(Verb.WITH, None, None, "Dana, Fox"),),
    "1 done\n2 snooze 3 weeks\n\n3 stop": (
        ReplyCommand(Verb.DONE, 1),
        ReplyCommand(Verb.SNOOZE, 2, When(IN_THREE_WEEKS)),
        ReplyCommand(Verb.STOP, 3),
    ),
    "1 done, 2 snooze 3 weeks; 3 stop": (
        ReplyCommand(Verb.DONE, 1),
        ReplyCommand(Verb.SNOOZE, 2, When(IN_THREE_WEEKS)),
        ReplyCommand(Verb.STOP, 3),
    ),
    "2 snooze yesterday": (ReplyCommand(Verb.SNOOZE, 2, When(date(2026, 11, 24))),),
    "snooze until yesterday": (ReplyCommand(Verb.SNOOZE, None, When(date(2026, 11, 24))),),
    "1, 3 done": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.DONE, 3)),
    "1 and 3 done": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.DONE, 3)),
    "done 1, 3": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.DONE, 3)),
    "done 1 & 3": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.DONE, 3)),
    "1 done and 2 skip": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.SKIP, 2)),
    "Done, thanks!": (ReplyCommand(Verb.DONE),),
    "Done.\n\nThanks,\nCarl": (ReplyCommand(Verb.DONE),),
    "1 done\ntalked: boats\nmore": (
        ReplyCommand(Verb.DONE, 1),
        ReplyCommand(Verb.TALKED, None, None, "boats\nmore"),
    ),
    "1 done\nWe had a nice lunch.": (
        ReplyCommand(Verb.DONE, 1),
        ReplyCommand(Verb.WORDS, None, None, "We had a nice lunch."),
    ),
    "": (),
    "\n \n": (),
    "!!!": (),
    "thanks": (),
    "Thanks!": (),
    "Thank you very much.": (),
    "Perfect. Thanks!": (),
    "ok": (),
    "Danke schön!": (),
    "Merci beaucoup": (),
    "Gracias": (),
    "Dank je wel": (),
}

WORDS = (
    "stop by for coffee",
    "Done with Dana for good, it was nice",
    "skip the line",
    "help yourself",
    "we talked about boats",
    "Later that day we met",
    "Thanks for lunch, Dana was there",
    "1 done, whatever",
    "1, 2",
    "7",
    "next steps are clear",
    "snooze whatever",
    "with Dana",
    "talked",
    "\n".join(["boats"] * 60),
    "x" * 5000,
    "We met at the fair\nand talked about boats",
)

LANGUAGES = {
    "de": {
        "erledigt": (ReplyCommand(Verb.DONE),),
        "1 erledigt, 2 später zwei Wochen": (
            ReplyCommand(Verb.DONE, 1),
            ReplyCommand(Verb.SNOOZE, 2, When(IN_TWO_WEEKS)),
        ),
        "2 verschieben auf Donnerstag": (ReplyCommand(Verb.SNOOZE, 2, When(THURSDAY)),),
        "überspringen": (ReplyCommand(Verb.SKIP),),
        "ueberspringen 3": (ReplyCommand(Verb.SKIP, 3),),
        "1 stopp": (ReplyCommand(Verb.STOP, 1),),
        "rückgängig": (ReplyCommand(Verb.UNDO),),
        "gesprochen: Boote": (ReplyCommand(Verb.TALKED, None, None, "Boote"),),
        "mit: Dana": (ReplyCommand(Verb.WITH, None, None, "Dana"),),
        "Pause bis 5. Januar": (ReplyCommand(Verb.PAUSE, None, When(date(2027, 1, 5))),),
        "Hilfe": (ReplyCommand(Verb.HELP),),
        "bitte 2 snooze 3 Wochen": (ReplyCommand(Verb.SNOOZE, 2, When(IN_THREE_WEEKS)),),
    },
    "fr": {
        "fait": (ReplyCommand(Verb.DONE),),
        "c'est fait": (ReplyCommand(Verb.DONE),),
        "1 terminé et 2 plus tard": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.SNOOZE, 2)),
        "2 reporter dans deux semaines": (ReplyCommand(Verb.SNOOZE, 2, When(IN_TWO_WEEKS)),),
        "reporter à jeudi": (ReplyCommand(Verb.SNOOZE, None, When(THURSDAY)),),
        "passer 3": (ReplyCommand(Verb.SKIP, 3),),
        "arrêter": (ReplyCommand(Verb.STOP),),
        "annuler": (ReplyCommand(Verb.UNDO),),
        "parlé : bateaux": (ReplyCommand(Verb.TALKED, None, None, "bateaux"),),
        "avec : Dana": (ReplyCommand(Verb.WITH, None, None, "Dana"),),
        "pause jusqu'au 5 janvier": (ReplyCommand(Verb.PAUSE, None, When(date(2027, 1, 5))),),
        "aide": (ReplyCommand(Verb.HELP),),
    },
    "es": {
        "hecho": (ReplyCommand(Verb.DONE),),
        "1 listo y 2 más tarde": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.SNOOZE, 2)),
        "2 posponer dos semanas": (ReplyCommand(Verb.SNOOZE, 2, When(IN_TWO_WEEKS)),),
        "aplazar hasta el jueves": (ReplyCommand(Verb.SNOOZE, None, When(THURSDAY)),),
        "saltar 3": (ReplyCommand(Verb.SKIP, 3),),
        "parar": (ReplyCommand(Verb.STOP),),
        "deshacer": (ReplyCommand(Verb.UNDO),),
        "hablamos: barcos": (ReplyCommand(Verb.TALKED, None, None, "barcos"),),
        "con: Dana": (ReplyCommand(Verb.WITH, None, None, "Dana"),),
        "pausa hasta el 5 de enero": (ReplyCommand(Verb.PAUSE, None, When(date(2027, 1, 5))),),
        "ayuda": (ReplyCommand(Verb.HELP),),
    },
    "nl": {
        "klaar": (ReplyCommand(Verb.DONE),),
        "1 gedaan en 2 later": (ReplyCommand(Verb.DONE, 1), ReplyCommand(Verb.SNOOZE, 2)),
        "2 uitstellen twee weken": (ReplyCommand(Verb.SNOOZE, 2, When(IN_TWO_WEEKS)),),
        "uitstellen tot donderdag": (ReplyCommand(Verb.SNOOZE, None, When(THURSDAY)),),
        "overslaan 3": (ReplyCommand(Verb.SKIP, 3),),
        "stoppen": (ReplyCommand(Verb.STOP),),
        "ongedaan maken": (ReplyCommand(Verb.UNDO),),
        "gesproken: boten": (ReplyCommand(Verb.TALKED, None, None, "boten"),),
        "met: Dana": (ReplyCommand(Verb.WITH, None, None, "Dana"),),
        "pauze tot 5 januari": (ReplyCommand(Verb.PAUSE, None, When(date(2027, 1, 5))),),
        "hulp": (ReplyCommand(Verb.HELP),),
    },
}


@pytest.mark.parametrize(("words", "expected"), REPLIES.items())
def test_a_reply_is_commands(words: str, expected: tuple[ReplyCommand, ...]) -> None:
    """One a line or several between commas; courtesies mean nothing."""
    assert expected == in_reply(words, an_owner(), NOW)


@pytest.mark.parametrize("words", WORDS)
def test_what_is_no_command_is_returned_as_words(words: str) -> None:
    """A sentence that begins like a command is a sentence."""
    assert in_reply(words, an_owner(), NOW) == (ReplyCommand(Verb.WORDS, text=words),)


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [(language, *row) for language, table in LANGUAGES.items() for row in table.items()],
)
def test_replies_are_understood_in_the_owners_language(
    language: str, words: str, expected: tuple[ReplyCommand, ...]
) -> None:
    """The same commands in German, French, Spanish and Dutch."""
    assert expected == in_reply(words, an_owner(language), NOW)


@pytest.mark.parametrize(
    "unit", ["From: x\n", "done, ", "1 ", "talked: x\n", "2 snooze 3 weeks\n", "Thanks,\n", "[1d]"]
)
def test_200_kb_of_anything_is_read_soon(unit: str) -> None:
    """Only so many lines can be commands, and the time grows with the length."""
    text = (unit * (200_000 // len(unit) + 1))[:200_000]
    started = time_passed()
    in_reply(text, an_owner(), NOW)
    in_tag(text, an_owner(), NOW)
    in_subject(text, an_owner(), NOW)
    assert time_passed() - started < 2.0


def test_a_follow_up_is_due_on_the_minute() -> None:
    """The seconds of now are no part of "48hours"."""
    now = NOW.replace(second=37, microsecond=5)
    assert in_tag("48hours", an_owner(), now) == planned(date(2026, 11, 27), time(10))


def test_no_word_means_two_commands() -> None:
    """Each word of the table stands in one row only."""
    words = [word for row in COMMANDS.values() for word in row.split(", ")]
    assert sorted(words) == sorted(set(words))


SAID_BY_PEOPLE = {
    "Hi Kith,\n\ndone\n\nThanks": ["done"],
    "done - thanks": ["done"],
    "1 - done": ["1 done"],
    "Number 1 done": ["1 done"],
    "1 is done": ["1 done"],
    "1 done. 2 skip.": ["1 done", "2 skip"],
    "1+2 done": ["1 done", "2 done"],
    "skip it": ["skip"],
    "2 not now": ["2 snooze"],
    "Schon erledigt": ["done"],
    "Ya está hecho": ["done"],
    "2: We met.\nShe is fine.": ["2 words We met.\nShe is fine."],
    "1 done: called her": ["1 talked called her"],
    "We met.\n2: She is fine.": ["words We met.", "2 words She is fine."],
    "1 done:": ["1 done"],
    "done: ": ["done"],
    "2: 15": ["words 2: 15"],
    "Dana: She is fine.": ["words Dana: She is fine."],
    "someone new": ["new"],
    "Thanks, Robin": [],
    "Thanks, she said": ["words Thanks, she said"],
    "Will do!": [],
    "Hallo": [],
}


@pytest.mark.parametrize(("words", "expected"), SAID_BY_PEOPLE.items())
def test_what_people_answer_is_understood(words: str, expected: list[str]) -> None:
    """With greetings and thanks around, in whatever order and with whatever signs."""
    found = in_reply(words, an_owner(), NOW)
    said = [" ".join(filter(None, (str(each.item or ""), each.verb, each.text))) for each in found]
    assert said == expected
