"""Whether a reply says that a meeting did not take place."""

import pytest

from kith.mail.called_off import Off, called_off


@pytest.mark.parametrize(
    "words",
    [
        "It did not take place.",
        "it didn't happen",
        "It didn’t take place, sorry",
        "No",
        "Nope!",
        "no, it was cancelled",
        "Cancelled",
        "Unfortunately we had to cancel",
        "The meeting was postponed",
        "We never met. It never happened.",
        "Nein, ist ausgefallen",
        "Das Treffen wurde leider abgesagt",
        "Hat nicht stattgefunden",
        "fand nicht statt",
        "Non, la réunion a été annulée",
        "Ça n'a pas eu lieu",
        "No tuvo lugar",
        "La reunión fue cancelada, gracias",
        "Nee, ging niet door",
        "Helaas geannuleerd. Bedankt!",
        "Dana cancelled",
        "I couldn't make it",
        "He no-showed",
        "No se hizo",
        "No pude ir",
        "Hat nicht geklappt",
        "Ça ne s'est pas fait",
        "Hij kwam niet opdagen",
    ],
)
def test_what_people_say_of_a_meeting_that_was_none(words: str) -> None:
    """In five languages, with courtesies around it."""
    assert called_off(words) is Off.YES


@pytest.mark.parametrize(
    "words",
    [
        "Great talk.",
        "No problem at all, they loved the slides",
        "No. We spoke on the phone instead, about the boat",
        "Dana moved to Berlin",
        "We talked about the cancelled order",
        "They cancelled the project and look for a new one",
        "We talked about how she moved to Berlin",
        "",
        "Thanks",
        "It was cancelled. " + "Then we sat down all the same. " * 10,
    ],
)
def test_what_is_a_conversation_all_the_same(words: str) -> None:
    """A word that says so in another sentence says nothing."""
    assert called_off(words) is Off.NO


@pytest.mark.parametrize(
    "words",
    [
        "Postponed to next week",
        "I was sick",
        "dana was ill so we skipped it",
        "Ik was ziek",
        "The project was cancelled",
        "It was cancelled, we try again next week",
        "Abgesagt. Wir telefonieren am Montag",
    ],
)
def test_what_says_both_is_unclear(words: str) -> None:
    """Then it is asked about."""
    assert called_off(words) is Off.UNCLEAR
