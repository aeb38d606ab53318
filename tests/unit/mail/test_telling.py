"""Plain words in answer to a nudge: what tells of contact, and what nobody should log."""

import pytest

from kith.mail.telling import MOST_TEXT, tells

NOTHING = (
    "snooze yesterday",
    "snooze until Feb 31",
    "Feb 31",
    "later this year",
    "sometime in spring",
    "next century",
    "Who is Zed?",
    "Did we not meet last week? Who is she?",
    "no",
    "No. Not her, wrong person.",
    "not yet spoken",
    "No, we haven't talked",
    "I haven't met her yet",
    "I don't know her",
    "I'm on vacation until January 10",
    "Thanks, I am away",
    "Please stop sending me these",
    "I will call her next week",
    "Hi Kith, could you leave her out",
    "1 skip her",
    "Called her, no answer",
    "left a voicemail",
    "She didn't come",
    "Dana cancelled",
    "with Kim Osei",
    "it was Kim Osei",
    "erst am 31. Februar",
    "nächstes Jahr irgendwann",
    "Nein, das hat sich erledigt",
    "Ich rufe sie morgen an",
    "Ich kenne sie nicht",
    "Hör auf damit",
    "Bitte nicht mehr",
    "Ich bin im Urlaub bis zehnten Januar",
    "l'année prochaine",
    "Je ne l'ai pas vue",
    "S'il te plaît, laisse",
    "Je suis en vacances",
    "Qui est-ce ?",
    "el año que viene",
    "No la he visto",
    "Por favor, no más correos",
    "Estoy de vacaciones",
    "¿Quién es?",
    "volgend jaar",
    "Nog niet gesproken",
    "Ik ben op vakantie",
    "Laat maar",
    "Wie is dat?",
    "Thanks.",
)


@pytest.mark.parametrize("words", NOTHING)
def test_a_wish_a_no_a_question_and_a_day_tell_of_no_contact(words: str) -> None:
    """Whoever writes that has not talked to anybody."""
    assert not tells(words)


SOMETHING = (
    "She moved to Lisbon",
    "She moves to Lisbon next month",
    "We met at the fair",
    "We met last week. Who is Zed?",
    "Who is Zed?\nWe had lunch",
    "Met Dana for lunch",
    "Spoke at length, she is fine",
    "Done, we talked yesterday",
    "talked yesterday",
    "No, we met last week and she is fine",
    "Never talked so long: told her everything",
    "She is no longer at Acme",
    "She doesn't want the job",
    "New job for her",
    "Call went well",
    "it was great",
    "Thanks, she said yes",
    "Not much news, but we had lunch",
    "May be moving to Rome",
    "Called her, no answer at first, then talked for an hour",
    "Hab ich gestern angerufen, sie zieht um",
    "Sie zieht nach Lissabon",
    "Es war Klasse",
    "gestern gesprochen",
    "On a déjeuné ensemble",
    "Elle a un nouveau travail",
    "Está bien, se muda a Lisboa",
    "Nos vimos ayer",
    "Het gaat goed met haar",
    "gisteren gebeld",
    "The family goes to Lisbon in spring because her sister cancelled the flat in Porto",
    "no " * MOST_TEXT,
)


@pytest.mark.parametrize("words", SOMETHING)
def test_what_else_reads_as_a_sentence_about_somebody_tells(words: str) -> None:
    """One sentence of it is enough, and a denied one beside it changes nothing."""
    assert tells(words)
