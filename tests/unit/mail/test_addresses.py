"""Who a line of addresses names, however a client wrote it."""

import pytest

from kith.mail.addresses import MOST, fold, parse

J = ("John Doe", "john@doe.example")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("John Doe <john@doe.example>", [J]),
        ('"John Doe" <JOHN@Doe.Example>', [J]),
        ("'John Doe' <john@doe.example>", [J]),
        ("« John Doe » <john@doe.example>", [J]),
        ("John Doe [mailto:john@doe.example]", [J]),
        ("John Doe<mailto:john@doe.example>", [J]),
        ("John Doe <john@doe.example<mailto:john@doe.example>>", [J]),
        ("John Doe (john@doe.example)", [J]),
        ("John Doe <[john@doe.example](mailto:john@doe.example)>", [J]),
        ("John Doe &lt;john@doe.example&gt;; Ann &amp; Bo", [J, ("Ann & Bo", None)]),
        ("john@doe.example (John Doe)", [J]),
        ("John Doe <john@doe.example> on behalf of Desk <desk@doe.example>", [J]),
        ("john@doe.example", [(None, "john@doe.example")]),
        ("john@doe.example <john@doe.example>", [(None, "john@doe.example")]),
        ("\"'john@doe.example'\" <john@doe.example>", [(None, "john@doe.example")]),
        ("Doe, John <john@doe.example>", [("Doe, John", "john@doe.example")]),
        ("van der Doe, John <john@doe.example>", [("van der Doe, John", "john@doe.example")]),
        (
            "Ann Lee, John Doe <john@doe.example>",
            [("Ann Lee", None), J],
        ),
        ("John Doe <john@doe.example>; Ann Lee", [J, ("Ann Lee", None)]),
        ("John Doe <john@doe.example>,ann@lee.example;", [J, (None, "ann@lee.example")]),
        ("John Doe; Ann Lee", [("John Doe", None), ("Ann Lee", None)]),
        ("John Doe, Ann Lee", [("John Doe", None), ("Ann Lee", None)]),
        ("Doe, John", [("Doe, John", None)]),
        ('"Doe \\"JD\\" John" <john@doe.example>', [('Doe "JD" John', "john@doe.example")]),
        ("O'Brien, Pat (Pat) <p@x.example>", [("O'Brien, Pat (Pat)", "p@x.example")]),
        ('"Unclosed <john@doe.example>', [("Unclosed", "john@doe.example")]),
        ("John [Sales] <john@doe.example>", [("John [Sales]", "john@doe.example")]),
        ("<>", []),
        ("...", []),
        ("It's <x@y.example>", [("It's", "x@y.example")]),
        ("'n' roll <x@y.example>", [("n' roll", "x@y.example")]),
        ("", []),
    ],
)
def test_every_way_of_writing_it_names_the_same(
    line: str, expected: list[tuple[str | None, str | None]]
) -> None:
    """Names without quotes, addresses folded, nobody invented."""
    assert [tuple(box) for box in parse(line)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mailto:A@b.example?subject=x", "a@b.example"),
        ("<a@b.example>.", "a@b.example"),
        ("a@b c.example", None),
        ("@b.example", None),
        ("a@", None),
        ("a" * 400 + "@b.example", None),
    ],
)
def test_an_address_is_folded_or_none(text: str, expected: str | None) -> None:
    """What is stored is one address, in lower case."""
    assert fold(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a@x.example, b@x.example", ["a@x.example", "b@x.example"]),
        ("Ann <a@x.example>, Bo <b@x.example>", ["a@x.example", "b@x.example"]),
        ("a@x.example <b@x.example>", ["a@x.example", "b@x.example"]),
        ("<b@x.example> a@x.example", ["b@x.example", "a@x.example"]),
        ("Ann (b@x.example) <a@x.example>", ["b@x.example", "a@x.example"]),
        ('"b@x.example" <a@x.example>', ["a@x.example"]),
        ("Ann (she) <a@x.example>", ["a@x.example"]),
        ("Lee, Ann <a@x.example>", ["a@x.example"]),
        ("Ann", []),
    ],
)
def test_strictly_every_address_counts(line: str, expected: list[str]) -> None:
    """Who could be meant as a second sender is one."""
    assert [box.address for box in parse(line, strict=True)] == expected


def test_a_crowd_is_cut() -> None:
    """Nobody met a thousand people."""
    assert len(parse("a@b.example, " * 1_000)) == MOST
