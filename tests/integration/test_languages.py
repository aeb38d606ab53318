"""A conversation with Kith in each of its languages, from the welcome to the last word."""

import pytest

from kith import people
from kith.domain.owner import Owner
from kith.mail import words
from tests.worlds import ROBIN, World, text

NOTES = {
    "de": (
        "Kaffee mit Dana Reyes",
        "Erfahren: die Raten steigen im Mai\nVersprochen: die Folien schicken",
        "wie am Montag versprochen: die Folien.",
    ),
    "en": (
        "Coffee with Dana Reyes",
        "Learned: the rates rise in May\nPromised: send the slides",
        "On Monday I promised you the slides.",
    ),
    "es": (
        "Café con Dana Reyes",
        "Supe: las tarifas suben en mayo\nPrometí: enviar las diapositivas",
        "Como le prometí el lunes: las diapositivas.",
    ),
    "fr": (
        "Café avec Dana Reyes",
        "Appris\N{NO-BREAK SPACE}: les tarifs montent en mai\nPromis : envoyer le rapport",
        "Comme promis lundi\N{NO-BREAK SPACE}: le rapport.",
    ),
    "nl": (
        "Koffie met Dana Reyes",
        "Gehoord: de tarieven stijgen in mei\nBeloofd: de slides sturen",
        "Zoals afgelopen maandag beloofd: de slides.",
    ),
}


def invited(kith: World, language: str) -> Owner:
    """Return an owner who is written to in this language."""
    return people.invite(
        kith.ports, kith.settings, ROBIN, "Europe/Berlin", kith.now, language=language
    )


@pytest.mark.parametrize("language", NOTES)
def test_kith_is_spoken_to_and_answers_in_the_owners_language(kith: World, language: str) -> None:
    """Welcome, note, receipt, nudge, and the reply that the nudge itself suggests."""
    robin = invited(kith, language)
    [welcome] = kith.sent("a")
    assert welcome["Subject"] == words.phrase(language, "welcome", "subject")

    about, note, draft = NOTES[language]
    kith.capture(kith.mail(robin, about, note))
    [receipt] = kith.sent("r")
    names = words.phrase(language, "receipt", "subject").format(names="Dana Reyes")
    assert receipt["Subject"] == names

    kith.live(days=4)
    nudges = [text(mail) for mail in kith.sent("d")]
    assert any(draft in each for each in nudges), nudges
    nudge = kith.sent("d")[0]
    tag = nudge["Reply-To"].addresses[0].username.partition("+")[2]
    done = words.phrase(language, "nudge", "done")
    kith.capture(kith.mail(robin, f"Re: {nudge['Subject']}", f"1 {done}", tag=tag))
    assert "done" in [each.get("end") for each in kith.rows(robin)["follow_ups"]]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "Beginne eine Zeile mit der Nummer des Punktes"),
        ("en", "Begin a line with the number of the item"),
        ("fr", "Commencez une ligne par le numéro du point"),
    ],
)
def test_what_was_not_understood_is_said_in_the_owners_language(
    kith: World, language: str, expected: str
) -> None:
    """A reply that is no command to a nudge of two."""
    robin = invited(kith, language)
    for name in ("Dana Reyes", "Sam Osei"):
        kith.capture(kith.mail(robin, "Hi", "Hi", to=f"{name} <{name[:3]}@x.example>", tag="1day"))
    kith.live(days=1)
    [nudge] = kith.sent("d")
    tag = nudge["Reply-To"].addresses[0].username.partition("+")[2]
    kith.capture(kith.mail(robin, "Re: nudge", "Xyz abc.", tag=tag))
    assert expected in " ".join(text(kith.sent("a")[-1]).split())
