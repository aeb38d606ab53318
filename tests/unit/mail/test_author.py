"""Whose mail it claims to be: in doubt nobody's."""

import pytest

from kith.mail import author

ROBIN = "robin@home.example"


@pytest.mark.parametrize(
    "value",
    [
        ROBIN,
        " Robin@Home.example ",
        f"<{ROBIN}>",
        f"Robin Home <{ROBIN}>",
        f"Robin Home<{ROBIN}>",
        f'"Home, Robin" <{ROBIN}>',
        f"Home, Robin <{ROBIN}>",
        f'"{ROBIN}" <{ROBIN}>',
        f'"somebody@else.example" <{ROBIN}>',
        f"{ROBIN} <{ROBIN}>",
        f"{ROBIN} (Robin (of home))",
        f"(a@b.example) {ROBIN}",
        f"Robin <{ROBIN}> (at home)",
        f"=?utf-8?q?R=C3=B6bin?= <{ROBIN}>",
        rf'"Robin \"the\" Home" <{ROBIN}>',
    ],
)
def test_an_ordinary_from_has_its_author(value: str) -> None:
    """Names, quotes and comments in their places."""
    assert author.of(value) == ROBIN


@pytest.mark.parametrize("value", ["jörg@home.example", "o'neil+x@mail-1.home_2.example"])
def test_an_author_may_have_any_letters(value: str) -> None:
    """Also beyond ASCII, and what a dot-atom allows."""
    assert author.of(f"X <{value}>") == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Robin",
        f'"{ROBIN}"@evil.example',
        f'<"{ROBIN}"@evil.example>',
        f"{ROBIN} @evil.example",
        f"<{ROBIN} @evil.example>",
        f"{ROBIN} mallory@evil.example",
        f"{ROBIN}@evil.example",
        f"<{ROBIN}@evil.example>",
        f"{ROBIN}(x)@evil.example",
        f"Robin {ROBIN}",
        f"{ROBIN}, mallory@evil.example",
        f"mallory@evil.example <{ROBIN}>",
        f"<mallory@evil.example> <{ROBIN}>",
        f"<{ROBIN}> mallory@evil.example",
        f'<{ROBIN}> "x"x',
        f"<{ROBIN}",
        f"{ROBIN}>",
        f"Robin: {ROBIN};",
        f"<@relay.example:{ROBIN}>",
        f'"open <{ROBIN}>',
        f"(open <{ROBIN}>",
        f") <{ROBIN}>",
        f"Robin <{ROBIN}>\\",
        f"<mailto:{ROBIN}>",
        f"<{ROBIN}?subject=x>",
        "robin@[10.0.0.1]",
        f"\0{ROBIN}",
        f"<{'r' * 330}@home.example>",
        "@home.example",
        "robin@",
    ],
)
def test_what_two_readers_could_read_differently_has_none(value: str) -> None:
    """Whose domain DMARC was checked for, nobody could say."""
    assert author.of(value) is None
