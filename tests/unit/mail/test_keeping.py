"""Whom the owner's words keep out or let in again."""

import pytest

from kith.domain.keeping import Wishes, is_kept_out
from kith.mail.keeping import take


@pytest.mark.parametrize(
    ("line", "wishes"),
    [
        ("never: boss@x.example", Wishes(never=("boss@x.example",))),
        ("- Never: @X.example; <a@y.example>", Wishes(never=("@x.example", "a@y.example"))),
        ("*nie:* *@x.example", Wishes(never=("@x.example",))),
        ("jamais : a@x.example<mailto:a@x.example>", Wishes(never=("a@x.example",))),
        ("nunca\uff1a x.example", Wishes(never=("@x.example",))),
        ("nooit: @x.example.", Wishes(never=("@x.example",))),
        ("immer: @x.example", Wishes(always=("@x.example",))),
        ("toujours: a@x.example", Wishes(always=("a@x.example",))),
        ("never?", Wishes()),
        ("Never:", Wishes()),
    ],
)
def test_a_line_of_addresses_is_a_wish(line: str, wishes: Wishes) -> None:
    """In five languages, as mail clients write addresses; the bare word asks."""
    assert take(line) == (wishes, "")


@pytest.mark.parametrize(
    "line",
    [
        "never: again",
        "never: a@x.example or else",
        "never mind",
        "done: a@x.example",
        "Never: @localhost",
        "Never: x..example",
        "> never: a@x.example",
        "- > never: a@x.example",
        "never: " + "a@x.example " * 21,
        "",
    ],
)
def test_what_names_anything_else_is_words(line: str) -> None:
    """Nothing is lost, and nothing done."""
    assert take(line) == (None, line)


def test_other_lines_stay() -> None:
    """Only the lines with a wish leave the words; far down none is looked for."""
    deep = "\n".join(["word"] * 300 + ["never: a@x.example"])
    assert take("Hi\nnever: a@x.example\nBye") == (Wishes(never=("a@x.example",)), "Hi\nBye")
    assert take(deep) == (None, deep)


def test_wishes_are_applied_in_order() -> None:
    """Who is let in goes, who is kept out comes once."""
    wishes = Wishes(never=("b@x.example", "c@x.example"), always=("a@x.example",))
    assert wishes.applied(("a@x.example", "b@x.example")) == ("b@x.example", "c@x.example")


@pytest.mark.parametrize(
    ("address", "out"),
    [
        ("boss@mycompany.example", True),
        ("boss@eu.mycompany.example", True),
        ("boss@notmycompany.example", False),
        ("ann+tag@x.example", True),
        ("bob@x.example", False),
        (None, False),
    ],
)
def test_a_domain_keeps_out_what_is_below_it(address: str | None, *, out: bool) -> None:
    """An address is kept out with whatever follows a + in it."""
    assert is_kept_out(("@mycompany.example", "ann@x.example"), address) is out
