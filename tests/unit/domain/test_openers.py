"""The tables of openers: complete in every language, and never asking for a job."""

import re
from itertools import product

import pytest

from kith.domain.calendar_words import WORDING
from kith.domain.encounter import Direction, Exchange, Reason
from kith.domain.openers import FAMILIAR, OPENERS, PHRASES, Text
from kith.domain.purposes import Purpose
from kith.domain.reasons import SENTENCES

FIELDS = {"after_talk", "fact", "on", "On", "since", "talk"}
PARTS = {"promised", *Exchange.__dataclass_fields__}


def paragraphs(text: Text) -> list[str]:
    """Return every paragraph of an opener."""
    return [text.bare, *text.quoting.values()]


def every_word(language: str, purpose: Purpose) -> str:
    """Return all that Kith may suggest to write for a purpose."""
    phrases = PHRASES[language]
    familiar = purpose in FAMILIAR
    texts = [text for (_, for_), text in OPENERS[language].items() if for_ is purpose]
    texts += [phrases.birthday[familiar], phrases.birthday_late[familiar]]
    talks = [*phrases.talk.values(), *phrases.after_talk.values()]
    said = [each for text in texts for each in (text.subject, *paragraphs(text))]
    said += [pair[familiar] for pair in talks]
    return " ".join([*said, phrases.closing[purpose], phrases.greeting[familiar]])


def test_every_language_has_a_row_in_every_table() -> None:
    """A language is spoken in all of a mail, or in none of it."""
    assert WORDING.keys() == OPENERS.keys() == PHRASES.keys() == SENTENCES.keys()
    assert set(WORDING) == {"de", "en", "es", "fr", "nl"}


@pytest.mark.parametrize("language", OPENERS)
def test_every_reason_and_purpose_has_an_opener(language: str) -> None:
    """No follow-up can be due for which there are no first words."""
    assert set(OPENERS[language]) == set(product(Reason, Purpose))


@pytest.mark.parametrize("language", OPENERS)
def test_openers_use_no_placeholder_that_nobody_fills(language: str) -> None:
    """Each placeholder is one of those the drafting knows."""
    used = {
        field
        for text in OPENERS[language].values()
        for part in (text.subject, *paragraphs(text))
        for field in re.findall(r"{(\w+)}", part)
    }
    assert used <= FIELDS


@pytest.mark.parametrize("language", OPENERS)
def test_only_what_quotes_has_a_fact_to_quote(language: str) -> None:
    """A quoting text quotes, a bare one does not, and what is quoted has a source."""
    for text in OPENERS[language].values():
        assert "{fact}" not in text.bare
        assert all(part.count("{fact}") == 1 for part in text.quoting.values())
        assert set(text.quoting) <= PARTS


@pytest.mark.parametrize("language", OPENERS)
def test_every_language_speaks_of_the_same_parts(language: str) -> None:
    """What an English draft would quote, each language quotes, and leaves open as much."""
    for key, text in OPENERS["en"].items():
        ours = OPENERS[language][key]
        assert list(ours.quoting) == list(text.quoting)
        assert [each.count("…") for each in paragraphs(ours)] == [
            each.count("…") for each in paragraphs(text)
        ]


ASKING_FOR_A_JOB = (
    "anstell",
    "arbeitsplatz",
    "baan",
    "bewerb",
    "candidat",
    "contrat",
    "einstell",
    "embauch",
    "emploi",
    "empleo",
    "entretien",
    "entrevista",
    "hire",
    "hiring",
    "interview",
    "job",
    "offre",
    "offene",
    "opening",
    "openstaan",
    "poste",
    "puesto",
    "position",
    "recrut",
    "recruit",
    "salaire",
    "salar",
    "sollicit",
    "stelle",
    "sueldo",
    "trabajo",
    "travail",
    "vacan",
)


@pytest.mark.parametrize("language", OPENERS)
def test_a_job_seeker_never_asks_for_a_job(language: str) -> None:
    """Who looks for a job asks for advice or information: no word of jobs in any language."""
    words = every_word(language, Purpose.JOB_SEARCH).lower()
    assert [word for word in ASKING_FOR_A_JOB if re.search(rf"\b{word}", words)] == []
    assert "?" in words


FAMILIAR_WORDS = {
    "de": r"du|dich|dir|dein(e|em|en|er)?",
    "es": r"te|tu|tus|ti|estás|quieres",
    "fr": r"tu|te|toi|ton|ta|tes|t’\w+",
    "nl": r"je|jij|jou|jouw",
}
FORMAL_WORDS = {
    "de": r"Ihnen|Ihre?[mnrs]?",
    "es": r"usted|le|su|sus",
    "fr": r"vous|votre|vos",
    "nl": r"u|uw",
}


@pytest.mark.parametrize("language", FAMILIAR_WORDS)
@pytest.mark.parametrize("purpose", Purpose)
def test_one_register_is_kept(language: str, purpose: Purpose) -> None:
    """A friend is spoken to as one, everybody else formally, and never both in one draft."""
    wrong, right = FORMAL_WORDS[language], FAMILIAR_WORDS[language]
    if purpose not in FAMILIAR:
        wrong, right = right, wrong
    words = every_word(language, purpose)
    assert re.findall(rf"\b(?:{wrong})\b", words) == []
    assert re.search(rf"\b(?:{right})\b", words)


@pytest.mark.parametrize("language", PHRASES)
def test_phrases_cover_purposes_and_directions(language: str) -> None:
    """Greeting and closing fit every purpose, and every way a conversation went has a name."""
    phrases = PHRASES[language]
    assert set(phrases.closing) == set(Purpose)
    assert set(phrases.talk) == set(phrases.after_talk) == set(Direction)


def test_a_german_sentence_goes_on_behind_the_greeting() -> None:
    """After "Guten Tag Dana," German does not begin with a capital."""
    begins = [paragraph[0] for text in OPENERS["de"].values() for paragraph in paragraphs(text)]
    assert {each for each in begins if each != "{"} == {each.lower() for each in begins} - {"{"}
