"""The fixed words of every mail, by language.

Each language has a module of what Kith tells, one of what it asks, and one of what it tells when
asked and teaches. Kith speaks to its owner
as du, vous, tú, je; in drafts to contacts as domain.opening says.
"""

from collections.abc import Mapping

from kith.domain import wording
from kith.mail import (
    answer_de,
    answer_en,
    answer_es,
    answer_fr,
    answer_nl,
    asked_de,
    asked_en,
    asked_es,
    asked_fr,
    asked_nl,
    questions_de,
    questions_en,
    questions_es,
    questions_fr,
    questions_nl,
    words_de,
    words_en,
    words_es,
    words_fr,
    words_nl,
)
from kith.mail.refusals import REFUSALS, SEALED
from kith.mail.undone import UNDONE

Words = Mapping[str, Mapping[str, str]]

WORDS: Mapping[str, Words] = {
    "de": {
        **answer_de.WORDS,
        **asked_de.WORDS,
        **questions_de.WORDS,
        **words_de.WORDS,
    },
    "en": {
        **answer_en.WORDS,
        **asked_en.WORDS,
        **questions_en.WORDS,
        **words_en.WORDS,
    },
    "es": {
        **answer_es.WORDS,
        **asked_es.WORDS,
        **questions_es.WORDS,
        **words_es.WORDS,
    },
    "fr": {
        **answer_fr.WORDS,
        **asked_fr.WORDS,
        **questions_fr.WORDS,
        **words_fr.WORDS,
    },
    "nl": {
        **answer_nl.WORDS,
        **asked_nl.WORDS,
        **questions_nl.WORDS,
        **words_nl.WORDS,
    },
}

COMMON = "common"
"""The words that several mails share."""


def phrase(language: str, mail: str, key: str) -> str:
    """Return a phrase of a mail, or one that all share. Raise KeyError if there is none."""
    words = WORDS[language]
    found = words[mail].get(key) or words[COMMON][key]
    return wording.typeset(found, language)


def lesson(language: str, taught: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    """Return the phrase of a lesson by its `code`, and what fills it: the line it shows, too."""
    line = WORDS[language]["lessons"].get(f"{taught['code']}_line", "")
    said = {**taught, "line": wording.typeset(line, language)}
    return phrase(language, "lessons", taught["code"]), said


def refusal(language: str, code: str | None, words: str) -> str:
    """Return why a mail was not logged, or not all of it; `words` is that in English."""
    said = REFUSALS.get(code or "") or UNDONE.get(code or "") or SEALED.get(words, {})
    return wording.typeset(said.get(language, words), language)
