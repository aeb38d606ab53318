"""Answers to a receipt: who it was instead, and what is said of something else."""

import pytest

from kith.mail.whose import MOST_CORRECTION, Correction, correction

NAMED = {
    "it was Kim Osei": "Kim Osei",
    "It was Kim Osei.": "Kim Osei",
    "with Kim Osei": "Kim Osei",
    "with Kim Osei <kim@osei.example>": "Kim Osei <kim@osei.example>",
    "It was Kim": "Kim",
    "it was Kim Osei and Dana Reyes": "Kim Osei and Dana Reyes",
    "it was Anna van der Berg": "Anna van der Berg",
    "No, it was Kim Osei": "Kim Osei",
    "No. Kim Osei": "Kim Osei",
    "Not Bob, Kim Osei": "Kim Osei",
    "Wrong person, it was Kim Osei.": "Kim Osei",
    "das war Kim Osei": "Kim Osei",
    "mit Kim Osei": "Kim Osei",
    "Nein, falsche Person, das war Kim Osei": "Kim Osei",
    "c'était Kim Osei": "Kim Osei",
    "avec Kim Osei": "Kim Osei",
    "con Kim Osei": "Kim Osei",
    "fue Kim Osei": "Kim Osei",
    "met Kim Osei": "Kim Osei",
    "het was Kim Osei": "Kim Osei",
}
UNNAMED = (
    "wrong person",
    "Not her, wrong person",
    "not him",
    "That was not Bob Ray",
    "falsche Person",
    "Nein, falsche Person!",
    "das war nicht Bob",
    "mauvaise personne",
    "persona equivocada",
    "verkeerde persoon",
)
NOT_SURE = ("it was Zed", "Es war Klasse", "it was kim osei")
NONE = (
    "",
    "no",
    "Kim Osei",
    "She is nice",
    "I met Kim Osei",
    "it was great",
    "it was a nice lunch",
    "it was Monday",
    "It was Thai food",
    "it was either Kim or Dana",
    "with the team",
    "not the best day",
    "No, she moved. It was nice",
    f"it was {'K' * MOST_CORRECTION}",
)


@pytest.mark.parametrize(("words", "name"), NAMED.items())
def test_who_it_was_is_said_with_or_without_a_colon(words: str, name: str) -> None:
    """In five languages, behind a no or a denial."""
    assert correction(words) == Correction(name)


@pytest.mark.parametrize("words", UNNAMED)
def test_that_it_was_somebody_else_leaves_open_who(words: str) -> None:
    """It has to be asked."""
    assert correction(words) == Correction("")


@pytest.mark.parametrize("words", NOT_SURE)
def test_what_may_be_a_name_or_not_is_not_sure(words: str) -> None:
    """A single capital is a name, a noun or a mood."""
    assert correction(words) == Correction("", sure=False)


@pytest.mark.parametrize("words", NONE)
def test_what_else_is_said_corrects_nobody(words: str) -> None:
    """A wrong person is worse than a note too many."""
    assert correction(words) is None
