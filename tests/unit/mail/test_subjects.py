"""What a subject's prefixes say."""

import pytest

from kith.mail.subjects import Hint, bare, hint


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Fwd: Lunch", Hint.FORWARD),
        ("WG: Re: Essen", Hint.FORWARD),
        ("Re: Fwd: Lunch", Hint.REPLY),
        ("AW: Essen", Hint.REPLY),
        ("RE[2]: Lunch", Hint.REPLY),
        ("TR : Midi", Hint.FORWARD),
        ("[Fwd: Lunch]", Hint.FORWARD),
        ("Lunch (fwd)", Hint.FORWARD),
        ("[2 weeks] Fwd: Lunch", Hint.FORWARD),
        ("[walks] Lunch", None),
        ("[Re: Lunch] notes", None),
        ("VS: Lounas", None),
        ("I: Pranzo", Hint.FORWARD),
        ("i: think", None),
        ("Lunch", None),
        ("Request: lunch", None),
        ("12:30 lunch", None),
        ("", None),
        (None, None),
    ],
)
def test_the_outermost_prefix_hints(subject: str | None, expected: Hint | None) -> None:
    """Forward, answer, or nothing; what is ambiguous is nothing."""
    assert hint(subject) == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Fwd: Re: AW: Lunch", "Lunch"),
        ("Re: [Fwd: Lunch]", "Lunch"),
        ("Re: [Fwd: ] Lunch", "Lunch"),
        ("(fwd) Lunch", "Lunch"),
        ("Lunch (fwd)", "Lunch"),
        ("[Re: Lunch] notes", "[Re: Lunch] notes"),
        ("Re: Fwd", ""),
        ("Lunch: where?", "Lunch: where?"),
        ("Re:" * 50 + "x", "Re:" * 30 + "x"),
    ],
)
def test_a_subject_without_its_prefixes(subject: str, expected: str) -> None:
    """At most twenty are taken off."""
    assert bare(subject) == expected
