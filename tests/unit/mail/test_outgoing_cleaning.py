"""Foreign text in Kith's mails: visible, on one line, bounded, and no link."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.mail.cleaning import MAX_TEXT, line, linkless


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dana Reyes", "Dana Reyes"),
        ("Dana\r\nBcc: all@x.example", "Dana Bcc: all@x.example"),
        ("Dana\u2028Reyes\x85Jr\x1f.", "Dana Reyes Jr ."),
        ("a\x00b\x1bc\x7f", "abc"),
        ("\u202edlrow\u202c \u2066x\u2069", "dlrow x"),
        ("zero\u200bwidth\ufeff and soft\u00adhyphen", "zerowidth and softhyphen"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("half \ud800 pair", "half pair"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
        ("a\u200d\u200d\u200cb \u200d c\u200c", "a\u200db c"),
        ("z" + "\u0301" * 50 + "e", "z" + "\u0301" * 4 + "e"),
        ("Nguyễn".replace("ễ", "e\u0302\u0303"), "Nguye\u0302\u0303n"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        (" \t\n ", ""),
        ("\u00a0Objet\u00a0: oui \u00a0\u00a0non\u202f!", "Objet\u00a0: oui non\u202f!"),
    ],
)
def test_what_cannot_be_seen_goes_and_the_rest_stays(text: str, expected: str) -> None:
    """Controls, direction changes and zero width go; markup and real joiners stay as text."""
    assert line(text) == expected


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("onetwothreefour", 6, "onetw…"),
        ("one, two three", 6, "one…"),
    ],
)
def test_what_is_too_long_ends_at_a_word(text: str, limit: int, expected: str) -> None:
    """A cut is shown as one, at a word where there is one near."""
    assert line(text, limit) == expected


def test_a_very_long_text_is_cut_before_it_is_read() -> None:
    """Ten megabytes cost no more than what is shown."""
    assert len(line("x" * 10_000_000)) == MAX_TEXT
    assert line("\u200b" * 100_000 + "x") == "…"


@given(st.text(), st.integers(min_value=1, max_value=50))
def test_any_text_becomes_one_visible_line(text: str, limit: int) -> None:
    """Whatever comes in, what goes out is short, printable in UTF-8, and has no line end."""
    cleaned = line(text, limit)
    assert len(cleaned) <= limit
    assert cleaned.encode().decode() == cleaned
    assert cleaned.splitlines() in ([], [cleaned])
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in cleaned)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lunch on Friday?", "Lunch on Friday?"),
        ("see http://evil.example/x now", "see [link] now"),
        ("(www.evil.example)", "[link]"),
        ("evil.example/pay", "[link]"),
        ("go to evil.example.", "go to [link]"),
        ("\\\\server\\share", "[link]"),
        ("mailto:/x", "[link]"),
        ("v1.2 of the 3.14 plan", "v1.2 of the 3.14 plan"),
        ("dana@wells.example", "dana@wells.example"),
        ("etc. ... and/or", "etc. ... and/or"),
    ],
)
def test_a_strangers_text_has_no_link(text: str, expected: str) -> None:
    """What a mail client would make clickable is not repeated."""
    assert linkless(text) == expected
