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


DOMAIN = "@x.example"


@pytest.mark.parametrize(
    ("before", "wishes", "after"),
    [
        ((DOMAIN,), Wishes(always=("a@x.example",)), (DOMAIN, "!a@x.example")),
        ((DOMAIN,), Wishes(always=("@eu.x.example",)), (DOMAIN, "!@eu.x.example")),
        (
            (DOMAIN, "!a@x.example"),
            Wishes(never=("b@y.example",)),
            (DOMAIN, "b@y.example", "!a@x.example"),
        ),
        ((DOMAIN, "!a@x.example"), Wishes(never=("a@x.example",)), (DOMAIN, "a@x.example")),
        ((DOMAIN, "!a@x.example"), Wishes(always=(DOMAIN,)), ()),
        ((), Wishes(always=("a@x.example",)), ()),
        ((), Wishes(never=(DOMAIN,), always=("a@x.example",)), (DOMAIN, "!a@x.example")),
    ],
)
def test_one_of_a_domain_that_is_kept_out_is_let_in(
    before: tuple[str, ...], wishes: Wishes, after: tuple[str, ...]
) -> None:
    """The exception is kept as long as there is something it is one from."""
    assert wishes.applied(before) == after


@pytest.mark.parametrize(
    ("address", "out"),
    [
        ("dana@x.example", False),
        ("dana+tag@x.example", False),
        ("bob@x.example", True),
        ("bob@eu.x.example", False),
        ("boss@eu.x.example", True),
    ],
)
def test_what_is_wished_of_the_nearest_counts(address: str, *, out: bool) -> None:
    """An address before its domain, a domain before the one above it."""
    kept_out = (DOMAIN, "boss@eu.x.example", "!dana@x.example", "!@eu.x.example")
    assert is_kept_out(kept_out, address) is out


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
