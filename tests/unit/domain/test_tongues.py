"""Which language a note is in, as far as its small words say."""

import pytest

from kith.domain.tongues import SMALL_WORDS, is_foreign, spoken_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the slides on customs rules", "en"),
        ("her team is moving to Lisbon", "en"),
        ("die Folien zum Zollrecht", "de"),
        ("ihr Team zieht nach Lissabon", "de"),
        ("las diapositivas sobre aduanas", "es"),
        ("son équipe part à Lisbonne au printemps", "fr"),
        ("haar team verhuist naar Lissabon", "nl"),
        ("de slides over het douanerecht", "nl"),
        ("rates rise in May", "de en nl"),
        ("PDF", ""),
        ("", ""),
        ("the", "en"),
        ("„the report“", "en"),
        ("die Folien", "de nl"),
    ],
)
def test_small_words_tell_the_language(text: str, expected: str) -> None:
    """Where languages share the words, it may be any of them."""
    assert spoken_in(text) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("die Folien", {"en", "es", "fr"}),
        ("the slides", {"de", "es", "fr", "nl"}),
        ("PDF", set()),
    ],
)
def test_foreign_is_what_is_certainly_another_language(text: str, expected: set[str]) -> None:
    """What may be the owner's own language is not set off from it."""
    assert {language for language in SMALL_WORDS if is_foreign(text, language)} == expected


@pytest.mark.parametrize("language", SMALL_WORDS)
def test_each_word_is_there_once(language: str) -> None:
    """A table with doubles is one that nobody keeps."""
    words = SMALL_WORDS[language].split()
    assert len(words) == len(set(words))
