"""The first words to a contact, by language, reason and purpose.

Another language is another module like these. A draft says only what the encounter says.
Whoever looks for a job asks for advice or information, never for the job.
"""

from collections.abc import Mapping

from kith.domain import (
    draft_words,
    openers_de,
    openers_en,
    openers_es,
    openers_fr,
    openers_nl,
)
from kith.domain.opening import BLANK, FAMILIAR, Openers, Phrases, Text

__all__ = ["BLANK", "FAMILIAR", "OPENERS", "PHRASES", "Phrases", "Text"]

OPENERS: Mapping[str, Openers] = {
    "de": openers_de.OPENERS,
    "en": openers_en.OPENERS,
    "es": openers_es.OPENERS,
    "fr": openers_fr.OPENERS,
    "nl": openers_nl.OPENERS,
}

PHRASES: Mapping[str, Phrases] = draft_words.PHRASES
