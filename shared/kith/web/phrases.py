"""The fixed words of the pages behind links, by language, and which language a browser asks for.

Each language has a module of what actions say, and one of what the other pages say. Kith speaks
to its owner as du, vous, tú, je: as its mails do.
"""

from collections.abc import Mapping

from kith.domain import wording
from kith.web import (
    acts_de,
    acts_en,
    acts_es,
    acts_fr,
    acts_nl,
    words_de,
    words_en,
    words_es,
    words_fr,
    words_nl,
)

Words = Mapping[str, Mapping[str, str]]


def _typeset(language: str, words: Words) -> Words:
    return {
        page: {key: wording.typeset(text, language) for key, text in said.items()}
        for page, said in words.items()
    }


WORDS: Mapping[str, Words] = {
    "de": _typeset("de", {**acts_de.WORDS, **words_de.WORDS}),
    "en": _typeset("en", {**acts_en.WORDS, **words_en.WORDS}),
    "es": _typeset("es", {**acts_es.WORDS, **words_es.WORDS}),
    "fr": _typeset("fr", {**acts_fr.WORDS, **words_fr.WORDS}),
    "nl": _typeset("nl", {**acts_nl.WORDS, **words_nl.WORDS}),
}
"""By language and page, or action."""


def accepted(header: str) -> str:
    """Return the first language of an Accept-Language header that Kith speaks, else English.

    Browsers name what they like best first (RFC 9110, 12.5.4, has weights for the rest).
    """
    named = (each.partition(";")[0].strip().partition("-")[0].lower() for each in header.split(","))
    return next((each for each in named if each in WORDS), wording.DEFAULT)
