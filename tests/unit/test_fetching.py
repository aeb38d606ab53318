"""A raw mail is read in pieces, and the far ends of what is not going to be read are left out."""

import random
import tracemalloc

import pytest

from kith import fetching
from kith.mail import inbound, mime

SECTION = b"\n--b\nContent-Type: text/plain\n\n"


class Memory:
    """An Inbox of one mail, that notes how much was asked for."""

    def __init__(self, mail: bytes) -> None:
        self.mail = mail
        self.asked: list[int] = []

    def read(self, key: str, *, start: int = 0, size: int) -> bytes:
        """Return at most `size` bytes from `start`."""
        assert key == "it"
        self.asked.append(size)
        return self.mail[start : start + size]

    def keep(self, key: str, oid: str) -> str:
        """Keep nothing."""
        raise NotImplementedError(key, oid)

    def delete(self, key: str) -> None:
        """Delete nothing."""
        raise NotImplementedError(key)

    def forget(self, oid: str) -> None:
        """Forget nothing."""
        raise NotImplementedError(oid)


def fetched(mail: bytes) -> fetching.Fetched:
    """Return a mail as it is fetched."""
    return fetching.fetch(Memory(mail), "it")


@pytest.mark.parametrize("size", [0, 1, 2, 3, 1000, fetching.STRETCH, fetching.PIECE])
def test_a_mail_without_large_parts_is_fetched_whole(size: int) -> None:
    """Whatever its size, to the last byte."""
    mail = (b"Subject: x\n\n" + SECTION.join([b"word " * 3000] * 300))[:size]
    found = fetched(mail)
    assert (found.raw, found.size) == (mail, len(mail))


def test_a_large_part_is_cut_and_the_next_is_whole() -> None:
    """The part after a 5 MB attachment begins with its boundary, wherever the pieces end."""
    for extra in range(6):
        first = SECTION + b"A" * (2 * fetching.PIECE - fetching.STRETCH - 40 + extra)
        found = fetched(b"Subject: x\n" + first + SECTION + b"the text" + b"\n--b--\n").raw
        assert found.endswith(SECTION + b"the text\n--b--\n")
        assert len(found) < fetching.STRETCH + 100


def test_boundaries_across_the_seam_of_two_pieces_are_found() -> None:
    """Each byte of a boundary may be the last of its piece, within what is cut and after it."""
    for before in range(fetching.PIECE - 8, fetching.PIECE + 3):
        mail = b"x" * before + SECTION + b"the text"
        assert fetched(mail).raw.endswith(SECTION + b"the text")
        assert fetched(mail).raw.startswith(b"x" * fetching.STRETCH)


def test_no_text_that_may_be_read_is_cut() -> None:
    """Of random mails, all that a part of at most the text limit holds is there, in order."""
    chance = random.Random(7)  # noqa: S311 - it is the dice
    for _ in range(10):
        sizes = [chance.choice([9, 70_000, mime.ENCODED_LIMIT, 5_000_000]) for _ in range(6)]
        parts = [bytes([65 + n]) * size for n, size in enumerate(sizes)]
        found = fetched(b"Subject: x\n" + b"".join(SECTION + part for part in parts)).raw
        kept = [len(part) - part.count(b"\n") for part in found.split(SECTION)[1:]]
        assert [min(size, mime.ENCODED_LIMIT) for size in sizes] == [
            min(size, mime.ENCODED_LIMIT) for size in kept
        ]


def test_what_is_larger_than_any_mail_is_not_read_on() -> None:
    """One byte more than may be tells that it is too large."""
    inbox = Memory(b"x" * (inbound.SIZE_LIMIT + 10_000))
    found = fetching.fetch(inbox, "it")
    assert found.size == inbound.SIZE_LIMIT + 1
    assert max(inbox.asked) == fetching.PIECE


def test_the_digest_is_of_the_whole_body_and_of_no_header() -> None:
    """A retry with another Received line is the same mail; another byte at the end is not."""
    body = b"\r\n\r\n" + b"x" * 5_000_000
    first = fetched(b"Subject: x" + body).digest
    assert fetched(b"X-Try: 2\r\nSubject: x" + body).digest == first
    assert fetched(b"Subject: x" + body[:-1] + b"y").digest != first


def test_forty_megabytes_in_one_part_take_a_few() -> None:
    """Never more than two pieces and what is kept."""
    inbox = Memory(b"Subject: x\n" + SECTION + b"A" * (39 * 1024 * 1024))
    tracemalloc.start()
    fetching.fetch(inbox, "it")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5 * fetching.PIECE
