"""Replies as people write them every day: several numbers, marks, days before and behind verbs."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kith.mail.answering import in_reply
from tests.unit.nouns import owner

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

EVERYDAY = {
    "en": {
        "done 1 2 3": "done 1; done 2; done 3",
        "1 2 done": "done 1; done 2",
        "1) done 2) skip": "done 1; skip 2",
        "1. done 2. skip": "done 1; skip 2",
        "1 done 2 snooze 2 weeks 3 skip": "done 1; snooze 2 12-09; skip 3",
        "1-3 done": "done 1; done 2; done 3",
        "1 - 3 done": "done 1; done 2; done 3",
        "done 1-2": "done 1; done 2",
        "2 to 3 skip, 1 done": "skip 2; skip 3; done 1",
        "done 3-1": "words",
        "1, 2 - done": "done 1; done 2",
        "1 2 snooze 3 weeks": "snooze 1 12-16; snooze 2 12-16",
        "1, 2, 3 weeks": "snooze 1 12-16; snooze 2 12-16",
        "1, snooze 3 weeks": "snooze 1 12-16",
        "mark 1 as done": "done 1",
        "mark all as done": "done all",
        "1 ok": "done 1",
        "1 \N{CHECK MARK}": "done 1",
        "ok": "",
        "move 1 to friday": "snooze 1 11-27",
        "push 2 a week": "snooze 2 12-02",
        "1 after christmas": "snooze 1 12-27",
        "1 after new year": "snooze 1 01-02",
        "1 after nothing": "words",
        "1 not before Monday": "snooze 1 11-30",
        "1 only whenever": "words",
        "vacation until Jan 5": "pause 01-05",
        "vacation was nice": "words",
        "oops": "undo",
        "2 done - she said she moves": "talked 2 (she said she moves)",
        "2 done. She said yes": "talked 2 (She said yes)",
        "done, she moves to Lisbon": "talked (she moves to Lisbon)",
        "done, no answer": "words",
        "done - 2 skip": "done; skip 2",
        "We met 2 done": "words",
        "to friday skip": "words",
    },
    "de": {
        "2 schieben auf Freitag": "snooze 2 11-27",
        "2 auf Freitag verschieben": "snooze 2 11-27",
        "1 erst nächste Woche": "snooze 1 11-30",
        "1 nicht vor Montag": "snooze 1 11-30",
        "2 nach Weihnachten": "snooze 2 12-27",
        "2 weglassen": "skip 2",
        "1 schon passiert": "done 1",
        "1 als erledigt markieren": "done 1",
        "1 bis 3 erledigt": "done 1; done 2; done 3",
        "Urlaub bis 5. Januar": "pause 01-05",
        "aufhören": "stop",
        "widerrufen": "undo",
        "2 erledigt - sie zieht um": "talked 2 (sie zieht um)",
    },
    "fr": {
        "2 reporte d'une semaine": "snooze 2 12-02",
        "2 après Noël": "snooze 2 12-27",
        "1 pas avant lundi": "snooze 1 11-30",
        "vacances jusqu'au 5 janvier": "pause 01-05",
        "marquer 1 comme fait": "done 1",
        "1 à 3 fait": "done 1; done 2; done 3",
        "oups": "undo",
    },
    "es": {
        "2 pospón una semana": "snooze 2 12-02",
        "mover 1 al viernes": "snooze 1 11-27",
        "2 después de Navidad": "snooze 2 12-27",
        "vacaciones hasta el 5 de enero": "pause 01-05",
        "1 ya pasó": "done 1",
        "1-3 hecho": "done 1; done 2; done 3",
        "dejar": "stop",
    },
    "nl": {
        "2 een week uitstellen": "snooze 2 12-02",
        "1 pas volgende week": "snooze 1 11-30",
        "verplaats 1 naar vrijdag": "snooze 1 11-27",
        "2 na kerst": "snooze 2 12-27",
        "vakantie tot 5 januari": "pause 01-05",
        "1 al gebeurd": "done 1",
        "oeps": "undo",
    },
}


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [(language, *row) for language, table in EVERYDAY.items() for row in table.items()],
)
def test_what_people_write_every_day_is_understood(
    language: str, words: str, expected: str
) -> None:
    """In five languages, and nothing is made of what is none."""
    found = []
    for each in in_reply(words, replace(owner(), language=language), NOW):
        until = f"{each.until.on:%m-%d}" if each.until else None
        number = "all" if each.every else str(each.item or "")
        said = f"({each.text})" if each.verb == "talked" else None
        found.append(" ".join(filter(None, (each.verb, number, until, said))))
    assert "; ".join(found) == expected


PIECES = {
    "1 done, 1 snooze 2 weeks": ["1 done", "1 snooze 2 weeks"],
    "8, 9 done": ["8 done", "9 done"],
    "done 8, 9": ["done 8", "done 9"],
    "1, snooze 3 weeks": ["1, snooze 3 weeks"],
    "1 done, she is nice and we met": ["1 done, she is nice and we met"],
}


@pytest.mark.parametrize(("line", "expected"), PIECES.items())
def test_each_wish_of_a_line_keeps_its_own_words(line: str, expected: list[str]) -> None:
    """So that a refusal says which of them was not done."""
    assert [each.line for each in in_reply(line, owner(), NOW)] == expected
