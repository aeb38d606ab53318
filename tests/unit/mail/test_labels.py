"""Every label of every language, in every way clients write header blocks."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from kith.mail import forwards, lines
from kith.mail.labels import LABELS, Field
from kith.mail.reading import Mailbox
from kith.mail.subjects import Hint

VALUES = {
    Field.FROM: "John Doe <john@doe.example>",
    Field.TO: "Me <me@home.example>; Bo <bo@x.example>",
    Field.CC: "Cy <cy@x.example>",
    Field.SENT: "2021-10-27 09:31",
    Field.SUBJECT: "Plans: two",
}
ORDERS = [
    [Field.FROM, Field.SENT, Field.TO, Field.CC, Field.SUBJECT],
    [Field.FROM, Field.TO, Field.CC, Field.SENT, Field.SUBJECT],
    [Field.SENT, Field.FROM, Field.TO, Field.CC, Field.SUBJECT],
    [Field.SUBJECT, Field.SENT, Field.FROM, Field.TO, Field.CC],
]
STYLES = ["{}: {}", "*{}:* {}", "**{}:** {}", "> {}: {}", "  {}:\t{}", "{} : {}", "{}\uff1a{}"]
MINE = "note\n\n"


def alternatives(language: str) -> Iterator[dict[Field, str]]:
    """Yield the labels of a language, one set for each alternative."""
    words = {name: LABELS[language][name].split("|") for name in VALUES}
    for turn in range(max(map(len, words.values()))):
        yield {name: each[min(turn, len(each) - 1)].capitalize() for name, each in words.items()}


def is_right(text: str) -> bool:
    """Return whether all fields of the forward in `text` are read right."""
    parts = forwards.read(lines.split(text), Hint.FORWARD, ZoneInfo("Europe/Berlin"))
    original = parts.original
    return (
        original is not None
        and parts.words == "note"
        and original.sender == Mailbox("John Doe", "john@doe.example")
        and [box.address for box in original.to] == ["me@home.example", "bo@x.example"]
        and [box.address for box in original.cc] == ["cy@x.example"]
        and original.subject == VALUES[Field.SUBJECT]
        and original.sent == VALUES[Field.SENT]
        and original.body == "Hello\nBye"
    )


@pytest.mark.parametrize("language", LABELS)
def test_every_label_is_known_in_every_order_and_style(language: str) -> None:
    """Bold, quoted, indented, with full-width colons or a space before them."""
    wrong = []
    for labels in alternatives(language):
        for order in ORDERS:
            for style in STYLES:
                mark = "> " if style.startswith(">") else ""
                block = [style.format(labels[name], VALUES[name]) for name in order]
                text = "\n".join([*block, mark, f"{mark}Hello", f"{mark}Bye"])
                if not is_right(MINE + text):
                    wrong.append(block)

    assert wrong == []


@pytest.mark.parametrize("language", LABELS)
def test_a_block_on_one_line_is_taken_apart(language: str) -> None:
    """Some clients lose the line ends between the fields, and Yahoo the spaces, too."""
    wrong = []
    for labels in alternatives(language):
        spaced = " ".join(f"{labels[name]}: {VALUES[name]}" for name in ORDERS[0])
        glued = "".join(f"{labels[name]}: {VALUES[name]}" for name in ORDERS[1][:3])
        glued += f"{labels[Field.SENT]}: {VALUES[Field.SENT]}{labels[Field.SUBJECT]}: Plans: two"
        blocks = (spaced, f"----- Forwarded Message ----- {glued}")
        wrong += [each for each in blocks if not is_right(f"{MINE}{each}\n\nHello\nBye")]

    assert wrong == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Vertraulichkeit: Vertraulich"),
        ("de", "Kategorien: Kunden"),
        ("en", "Categories: Customers"),
        ("es", "Confidencialidad: Confidencial"),
        ("fr", "Confidentialité : Confidentiel"),
        ("nl", "Gevoeligheid: Vertrouwelijk"),
    ],
)
def test_what_outlook_adds_to_a_block_is_no_body(language: str, line: str) -> None:
    """Importance, sensitivity and categories stand below the subject."""
    labels = next(alternatives(language))
    block = [f"{labels[name]}: {VALUES[name]}" for name in ORDERS[0]]
    assert is_right("\n".join([MINE, *block, line, "", "Hello", "Bye"]))
