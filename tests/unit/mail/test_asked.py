"""What a mail straight to Kith changes about how it serves its owner."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kith.domain.choices import Choice, Setting
from kith.domain.encounter import Draft, Person
from kith.mail import asked
from kith.mail.verbs import Verb
from tests.unit.nouns import owner

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("subject", "words", "verbs"),
    [
        ("help", "", [Verb.HELP]),
        ("Settings", "", [Verb.SETTINGS]),
        ("Re: settings", "", [Verb.SETTINGS]),
        ("", "settings", [Verb.SETTINGS]),
        ("pause until Jan 5", "", [Verb.PAUSE]),
        ("business: every 3 weeks", "", [Verb.SET]),
        ("Vacation", "pause until Jan 5", [Verb.PAUSE]),
        ("Kith", "Hi Kith,\n\nquiet: sun\nresume\n\nThanks,\nRobin", [Verb.SET, Verb.RESUME]),
        ("", "zone: Berlin", [Verb.SET]),
        ("Coffee with Dana Reyes", "pause 2 weeks", [Verb.PAUSE]),
    ],
)
def test_a_mail_that_is_nothing_else_sets(subject: str, words: str, verbs: list[Verb]) -> None:
    """In its subject, or in its lines, with greetings around."""
    wishes, alone = asked.take(words, subject, owner(), NOW)
    assert ([wish.verb for wish in wishes], alone) == (verbs, True)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Coffee with Dana Reyes", "Language: German"),
        ("Coffee with Dana Reyes", "Business: every 3 weeks"),
        ("Coffee with Dana Reyes", "Zone: Berlin"),
        ("Coffee with Dana Reyes", "Quiet: she was"),
        ("Coffee with Dana Reyes", "She says evening: 20:00\nlanguage: de"),
        ("Coffee", "done"),
        ("", ""),
        ("Coffee with Dana Reyes", ""),
    ],
)
def test_what_is_said_of_somebody_is_no_setting(subject: str, words: str) -> None:
    """A note about a person stays one."""
    assert asked.take(words, subject, owner(), NOW) == ((), False)


def test_among_other_words_what_cannot_be_meant_otherwise_sets() -> None:
    """The rest of the note stays, without those lines."""
    words = "She likes maps.\nquiet: sat, sun\nlanguage: de\nquiet: moon"
    wishes, alone = asked.take(words, "Coffee with Dana Reyes", owner(), NOW)
    assert ([wish.choice for wish in wishes], alone) == ([Choice(Setting.QUIET, (5, 6))], False)
    draft = Draft(met=(), occurred_on=date(2026, 11, 26), words=words)
    left = "She likes maps.\nlanguage: de\nquiet: moon"
    assert asked.left([draft], wishes, alone=False) == (replace(draft, words=left),)


def test_whom_a_subject_names_is_not_lost_where_the_rest_is_a_wish() -> None:
    """A conversation is logged without the words; a mere heading is none."""
    wishes, _ = asked.take("pause 2 weeks", "x", owner(), NOW)
    on = date(2026, 11, 26)
    dana = Draft(met=(Person(name="Dana"),), occurred_on=on, words="pause 2 weeks")
    drafts = [
        replace(dana, subject="Coffee with Dana"),
        replace(dana, subject="Dana"),
        replace(dana, subject=None),
        Draft(met=(), occurred_on=on, subject="Coffee with friends"),
    ]
    expected = (replace(dana, subject="Coffee with Dana", words=""),)
    assert asked.left(drafts, wishes, alone=True) == expected
