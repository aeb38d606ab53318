"""What old programs and PGP pack into the lines of a text."""

import pytest

from kith.mail import packed

UU = "begin 644 a.txt\n%:&5L;&\\\n`\nend\n"
YENC = "=ybegin line=128 size=5 name=a.txt\n\x92\x8f\n=yend size=5\n"
BINHEX = "(This file must be converted with BinHex 4.0)\n\n:abcdef\nghijkl:\n"
KEY = (
    "-----BEGIN PGP PUBLIC KEY BLOCK-----\nVersion: 2\n\nmQENBF\n=abcd\n"
    "-----END PGP PUBLIC KEY BLOCK-----\n"
)
MESSAGE = KEY.replace("PUBLIC KEY BLOCK", "MESSAGE")
SIGNATURE = KEY.replace("PUBLIC KEY BLOCK", "SIGNATURE")
SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"


@pytest.mark.parametrize("block", [UU, UU.replace("end\n", ""), YENC, KEY, MESSAGE])
def test_a_packed_file_is_left_out(block: str) -> None:
    """What stands around it stays, with any line ends."""
    text = f"Hello Dana,\n\n{block}See you then.\n"

    assert packed.without(text) == "Hello Dana,\n\nSee you then.\n"
    assert packed.without(text.replace("\n", "\r\n")) == "Hello Dana,\n\nSee you then.\n"


@pytest.mark.parametrize("block", [BINHEX, YENC.replace("=yend", "yend"), KEY[:60]])
def test_a_packed_file_may_go_to_the_end(block: str) -> None:
    """Without an end, or where nothing follows."""
    assert packed.without(f"Hello\n{block}").strip() == "Hello"


def test_two_files_in_a_row_are_left_out() -> None:
    """One may lack its end."""
    block = YENC.replace("=yend size=5\n", "")

    assert packed.without(f"{block}{YENC}Bye") == "Bye"


def test_lines_of_base64_end_where_sentences_begin() -> None:
    """A block whose end was cut off does not swallow what follows."""
    cut = MESSAGE.partition("-----END")[0]

    assert packed.without(f"{cut}See you then.") == "See you then."


def test_a_signed_text_is_freed_of_its_wrapping() -> None:
    """The signature goes, and the dashes PGP puts before dashes."""
    text = f"{SIGNED}Hello\n- -- \nRobin\n{SIGNATURE}"

    assert packed.without(text) == "Hello\n-- \nRobin\n"


@pytest.mark.parametrize(
    "text",
    [
        "begin 6 months later",
        "begin 644 a.txt",
        "begin 644 the day\nbefore it is too late",
        "begin with 3 of them",
        "We begin \n- - now",
        "-----BEGIN PGP SIGNED MESSAGE-----",
    ],
)
def test_words_are_not_taken_for_files(text: str) -> None:
    """What only begins like something packed stays."""
    assert packed.without(text) == text


def test_only_a_message_of_pgp_is_encrypted() -> None:
    """Keys and signatures are not, nor is a mention."""
    assert packed.is_encrypted(f"Hi\n{MESSAGE}")
    assert not packed.is_encrypted(f"{KEY}{SIGNATURE}")
    assert not packed.is_encrypted(f"It starts with {packed.ENCRYPTED}, you know.")
