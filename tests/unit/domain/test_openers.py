"""The tables of openers: complete in every language, and never asking for a job."""

import re
from itertools import product

import pytest

from kith.domain.encounter import Direction, Reason
from kith.domain.openers import FACTS, OPENERS, PHRASES
from kith.domain.purposes import Purpose
from kith.domain.reasons import SENTENCES
from kith.domain.wording import WORDING

FIELDS = {"fact", "on", "On", "since", "talk"}


def test_every_language_has_a_row_in_every_table() -> None:
    """A language is spoken in all of a mail, or in none of it."""
    assert WORDING.keys() == OPENERS.keys() == PHRASES.keys() == SENTENCES.keys()


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
        for part in (*text.bare, *text.quoting)
        for field in re.findall(r"{(\w+)}", part)
    }
    assert used <= FIELDS


@pytest.mark.parametrize("language", OPENERS)
def test_only_what_quotes_has_a_fact_to_quote(language: str) -> None:
    """A quoting text quotes, a bare one does not, and what is quoted has a source."""
    for (reason, purpose), text in OPENERS[language].items():
        assert not any("{fact}" in part for part in text.bare)
        if text.quoting:
            assert any("{fact}" in part for part in text.quoting)
            sourced = reason is Reason.PROMISE or (reason, None) in FACTS
            assert sourced or (reason, purpose) in FACTS


def test_a_job_seeker_never_asks_for_a_job() -> None:
    """Who looks for a job asks for advice or information."""
    words = " ".join(
        part.lower()
        for (_, purpose), text in OPENERS["en"].items()
        if purpose is Purpose.JOB_SEARCH
        for part in (text.subject, *text.bare, *text.quoting)
    )
    forbidden = ("job", "hire", "hiring", "position", "vacanc", "opening", "role", "interview")
    assert [word for word in forbidden if word in words] == []


@pytest.mark.parametrize("language", PHRASES)
def test_phrases_cover_purposes_and_directions(language: str) -> None:
    """Greeting and closing fit every purpose, and every way a conversation went has a name."""
    phrases = PHRASES[language]
    assert set(phrases.greeting) == set(phrases.closing) == set(Purpose)
    assert set(phrases.talk) == set(Direction)
