"""Subjects of what did not take place: "Canceled: coffee with Dana", "No lunch with Dana"."""

from collections.abc import Sequence

from kith.domain.date_text import fold, folded_table
from kith.domain.subject_names import has
from kith.domain.subject_words import ABOUT, DAYS, OCCASIONS, PLACES

MOST_BEFORE_OCCASION = 3
"""Words behind "no" of which one is the occasion: "no quick call"."""


OFF = folded_table(
    "abgelehnt, abgesagt, abgesagte, abgesagter, abgesagtes, afgelast, afgewezen, afgezegd, "
    "annulation, annulé, annulée, aplazada, aplazado, ausgefallen, cancelación, cancelada, "
    "cancelado, canceled, cancelled, canceló, cancels, declined, geannuleerd, geannuleerde, "
    "geweigerd, no-show, pospuesta, pospuesto, postponed, rechazada, rechazado, refusé, refusée, "
    "reporté, reportée, uitgesteld, verschoben"
)
"""What says so anywhere but behind a word for the topic."""

MISSED = folded_table(
    "gemist, gemiste, manqué, manquée, missed, perdida, perdido, verpasst, verpasste, "
    "verpassten, verpasster, verpasstes"
)
NO = folded_table("aucun, aucune, geen, kein, keine, keinen, ningún, ninguna, no, pas, sin")
"""What says so as the first word: MISSED of anything, and NO of an occasion.

MISSED does behind an occasion as well: "appel manqué".
"""


def is_off(words: Sequence[str]) -> bool:
    """Say whether the words of a subject say that there was no meeting."""
    folded = [fold(word).strip(".!") for word in words]
    topic = ABOUT - DAYS - PLACES
    end = next((i for i, word in enumerate(folded) if word in topic), len(folded))
    if not OFF.isdisjoint(folded[:end]) or not MISSED.isdisjoint(folded[:1]):
        return True
    if not NO.isdisjoint(folded[:1]):
        return any(has(word, OCCASIONS) for word in words[1 : 1 + MOST_BEFORE_OCCASION])
    return any(
        word in MISSED and has(before, OCCASIONS)
        for before, word in zip(words, folded[1:end], strict=False)
    )
