"""Replies: all at once, settings among commands, and what else people answer, in five languages."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from kith.domain.choices import Choice, Setting
from kith.domain.dates import When
from kith.domain.owner import Owner
from kith.mail.answering import chosen, in_reply
from kith.mail.preferences import Misread
from kith.mail.verbs import Verb
from kith.mail.wishing import ReplyCommand
from tests.unit.nouns import owner

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
IN_THREE_WEEKS = When(date(2026, 12, 16))


def speaking(language: str) -> Owner:
    """Return an owner of this language."""
    return replace(owner(), language=language)


ALL = {
    "all done": Verb.DONE,
    "All of them: done": Verb.DONE,
    "everything done": Verb.DONE,
    "both done": Verb.DONE,
    "the rest skip": Verb.SKIP,
    "skip the rest": Verb.SKIP,
    "skip all": Verb.SKIP,
    "stop both": Verb.STOP,
    "undo all": Verb.UNDO,
    "alle erledigt": Verb.DONE,
    "alles erledigt": Verb.DONE,
    "die anderen auslassen": Verb.SKIP,
    "tout est fait": Verb.DONE,
    "passer tous": Verb.SKIP,
    "todo hecho": Verb.DONE,
    "saltar los demás": Verb.SKIP,
    "alles gedaan": Verb.DONE,
    "alle overslaan": Verb.SKIP,
}


@pytest.mark.parametrize(("line", "verb"), ALL.items())
def test_one_wish_may_be_about_all_items(line: str, verb: Verb) -> None:
    """Before or behind the verb, in any language."""
    assert in_reply(line, owner(), NOW) == (ReplyCommand(verb, every=True),)


def test_all_may_be_snoozed_to_a_day() -> None:
    """The date stands behind."""
    wished = (ReplyCommand(Verb.SNOOZE, until=IN_THREE_WEEKS, every=True),)
    for line in ("snooze all 3 weeks", "all snooze 3 weeks", "all 3 weeks"):
        assert in_reply(line, owner(), NOW) == wished
    assert in_reply("1 done, snooze the rest", owner(), NOW) == (
        ReplyCommand(Verb.DONE, 1),
        ReplyCommand(Verb.SNOOZE, every=True),
    )


@pytest.mark.parametrize(
    "line", ["all", "pause all", "all 1 done", "all went well", "skip all that is blue", "done 1 x"]
)
def test_what_is_not_about_all_items_is_not_taken_for_it(line: str) -> None:
    """Nothing is done to everybody by mistake."""
    assert not any(wish.every for wish in in_reply(line, owner(), NOW))


NOT_A_FORWARD = (
    "not a forward",
    "This is not a forward.",
    "That's not a forward!",
    "keine Weiterleitung",
    "Das war keine Weiterleitung.",
    "ce n'est pas un transfert",
    "pas un transfert",
    "no es un reenvío",
    "geen doorgestuurde mail",
    "niet doorgestuurd",
)


@pytest.mark.parametrize("line", NOT_A_FORWARD)
def test_a_mail_is_said_to_be_no_forward(line: str) -> None:
    """In the words of five languages."""
    assert in_reply(line, owner(), NOW) == (ReplyCommand(Verb.NOT_FORWARD),)


SERVED = [
    ("en", "settings", Verb.SETTINGS),
    ("de", "Einstellungen", Verb.SETTINGS),
    ("fr", "mes réglages", Verb.SETTINGS),
    ("es", "ajustes", Verb.SETTINGS),
    ("nl", "mijn instellingen", Verb.SETTINGS),
    ("en", "unsubscribe", Verb.UNSUBSCRIBE),
    ("de", "abmelden", Verb.UNSUBSCRIBE),
    ("en", "Pause: none", Verb.RESUME),
    ("en", "no pause", Verb.RESUME),
    ("de", "Pause beenden", Verb.RESUME),
    ("fr", "Pause : non", Verb.RESUME),
    ("es", "fin de la pausa", Verb.RESUME),
    ("nl", "geen pauze", Verb.RESUME),
]


@pytest.mark.parametrize(("language", "line", "verb"), SERVED)
def test_how_kith_serves_is_asked_for_in_a_word(language: str, line: str, verb: Verb) -> None:
    """As people put it in their language."""
    assert in_reply(line, speaking(language), NOW) == (ReplyCommand(verb),)


def test_a_setting_is_a_line_of_a_reply() -> None:
    """Beside commands, with the line as it was written; what is wrong is told."""
    wishes = in_reply("1 done\nquiet: sat, sun\nzone: Berlin", owner(), NOW)
    assert wishes == (
        ReplyCommand(Verb.DONE, 1),
        ReplyCommand(Verb.SET, choice=Choice(Setting.QUIET, (5, 6))),
        ReplyCommand(Verb.SET, misread=Misread(Setting.ZONE, "Europe/Berlin")),
    )
    assert [wish.line for wish in wishes] == ["1 done", "quiet: sat, sun", "zone: Berlin"]
    assert in_reply("1 done; nudge time: 7:30", owner(), NOW)[1] == ReplyCommand(
        Verb.SET, choice=Choice(Setting.NUDGE_TIME, time(7, 30))
    )


CHOSEN = {
    "pause until Jan 5": Choice(Setting.PAUSE, date(2027, 1, 5)),
    "pause 2 weeks": Choice(Setting.PAUSE, date(2026, 12, 9)),
    "pause": Choice(Setting.PAUSE, date(2026, 12, 9)),
    "pause until today": Misread(Setting.PAUSE),
    "pause until further notice": Misread(Setting.PAUSE),
    "pause for ever": Misread(Setting.PAUSE),
    "resume": Choice(Setting.PAUSE, None),
    "unsubscribe": Choice(Setting.NUDGES, NOW),
    "quiet: sun": Choice(Setting.QUIET, (6,)),
    "quiet: moon": Misread(Setting.QUIET),
    "done": None,
}


@pytest.mark.parametrize(("line", "expected"), CHOSEN.items())
def test_a_wish_is_a_choice(line: str, expected: Choice | Misread | None) -> None:
    """A pause without a date is two weeks; one that ends today is none."""
    [wish] = in_reply(line, owner(), NOW)
    assert chosen(wish, owner(), NOW) == expected


def test_a_sentence_that_begins_with_pause_is_a_sentence() -> None:
    """It is what somebody tells."""
    line = "Pause was what we talked about all evening"
    assert in_reply(line, owner(), NOW) == (ReplyCommand(Verb.WORDS, text=line),)
