"""Signed strings: what was changed, has expired or was made for something else opens nothing."""

import base64
import json
import string
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.tokens import MARK_LENGTH, MAX_TOKEN, Keys, LinkError, mark, marked, sign, verify
from tests.unit.nouns import NOON

OLD, NEW = b"o" * 32, b"n" * 32
KEYS: Keys = {"1": OLD}
ROTATING: Keys = {"2": NEW, "1": OLD}
ROTATED: Keys = {"2": NEW}

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
TOKEN = sign(KEYS, "act", ["robin0000001", "done", "contact00001", "followup0001", 3], NOON, DAY)

URL_SAFE = set(string.ascii_letters + string.digits + "-_.")


def refused(token: str, keys: Keys = KEYS, purpose: str = "act") -> str:
    """Return how a token is refused a second later."""
    with pytest.raises(LinkError) as refusal:
        verify(keys, purpose, token, NOON + SECOND)
    return refusal.value.code


@given(
    st.lists(st.text(max_size=20) | st.integers(-(10**9), 10**9), max_size=8),
    st.text(max_size=20),
    st.integers(1, 10**8),
)
def test_what_was_signed_comes_back(claims: list[str | int], purpose: str, seconds: int) -> None:
    """Text and numbers, in their order, until the last second of its life."""
    token = sign(KEYS, purpose, claims, NOON, timedelta(seconds=seconds))
    assert set(token) <= URL_SAFE
    last = NOON + timedelta(seconds=seconds) - SECOND
    assert verify(KEYS, purpose, token, last) == claims


@pytest.mark.parametrize("position", range(len(TOKEN)))
def test_altered_in_any_character_it_is_refused(position: int) -> None:
    """Every other character in every place, also those that spell the same bytes in base64."""
    for other in URL_SAFE - {TOKEN[position]}:
        assert refused(TOKEN[:position] + other + TOKEN[position + 1 :]) == "altered"


@pytest.mark.parametrize("length", range(len(TOKEN)))
def test_cut_short_it_is_refused(length: int) -> None:
    """As mail programs cut long links."""
    assert refused(TOKEN[:length]) == "altered"


@pytest.mark.parametrize("more", ["=", "==", ".", "A", "\n", " ", ".e30", "\ud800", "é", "%20"])
def test_with_something_added_it_is_refused(more: str) -> None:
    """Before it or after it."""
    assert refused(TOKEN + more) == "altered"
    assert refused(more + TOKEN) == "altered"


def test_its_parts_do_not_fit_anothers() -> None:
    """The signature of one link opens no other."""
    other = sign(KEYS, "act", ["robin0000001", "stop", "contact00001"], NOON, DAY)
    body, signature = TOKEN.split(".")
    other_body, other_signature = other.split(".")
    assert refused(f"{body}.{other_signature}") == "altered"
    assert refused(f"{other_body}.{signature}") == "altered"


@pytest.mark.parametrize("purpose", ["page", "session", "unsubscribe", "", "ac", "act "])
def test_made_for_something_else_it_is_refused(purpose: str) -> None:
    """The link of a nudge opens no session."""
    assert refused(TOKEN, purpose=purpose) == "altered"


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (DAY - SECOND, None),
        (DAY, "expired"),
        (DAY + SECOND, "expired"),
        (timedelta(days=9000), "expired"),
    ],
)
def test_it_expires(since: timedelta, expected: str | None) -> None:
    """And says so, for an expired one was ours and may be offered a fresh mail."""
    found = None
    try:
        verify(KEYS, "act", TOKEN, NOON + since)
    except LinkError as refusal:
        found = refusal.code
    assert found == expected


def test_an_expired_one_says_what_it_was_for() -> None:
    """So that a fresh mail can be offered; an altered one says nothing."""
    with pytest.raises(LinkError) as expired:
        verify(KEYS, "act", TOKEN, NOON + DAY)
    assert expired.value.claims == ("robin0000001", "done", "contact00001", "followup0001", 3)
    with pytest.raises(LinkError) as altered:
        verify(KEYS, "page", TOKEN, NOON + DAY)
    assert altered.value.claims == ()


def test_an_altered_one_is_not_called_expired() -> None:
    """Only who holds the key learns when a link ended."""
    with pytest.raises(LinkError, match="altered"):
        verify(KEYS, "act", TOKEN[:-1] + "!", NOON + 2 * DAY)


def test_a_key_is_rotated_without_breaking_links() -> None:
    """The first key signs, both verify; once the old one is gone, so are its links."""
    fresh = sign(ROTATING, "act", ["x"], NOON, DAY)
    assert verify(ROTATING, "act", TOKEN, NOON)[:2] == ["robin0000001", "done"]
    assert verify(ROTATED, "act", fresh, NOON) == ["x"]
    assert refused(TOKEN, ROTATED) == "altered"
    assert refused(fresh, KEYS) == "altered"


def test_a_key_is_found_by_its_own_name_only() -> None:
    """Another key under the same name signs something else."""
    assert refused(TOKEN, {"1": NEW}) == "altered"
    assert refused(TOKEN, {"2": OLD}) == "altered"


def body_of(content: object) -> str:
    """Return a token's body that says this, whoever made it."""
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "token",
    [
        "",
        ".",
        "..",
        "e30.e30",
        "null.",
        "\0",
        "é.é",
        "\ud800.\ud800",
        f"{body_of(None)}.AAAA",
        f"{body_of(7)}.AAAA",
        f"{body_of('text')}.AAAA",
        f"{body_of({})}.AAAA",
        f"{body_of({'a': 1, 'b': 2})}.AAAA",
        f"{body_of([])}.AAAA",
        f"{body_of(['1'])}.AAAA",
        f"{body_of(['1', 9**20])}.AAAA",
        f"{body_of(['1', 'never'])}.AAAA",
        f"{body_of([['1'], 1])}.AAAA",
        f"{body_of([{}, 1])}.AAAA",
        f"{body_of([None, 1])}.AAAA",
        base64.urlsafe_b64encode(b"[" * 1500).decode() + ".AAAA",
        base64.urlsafe_b64encode(b"\xff\xfe[1,2]").decode() + ".AAAA",
        TOKEN * 20,
        "A" * 10**6,
        "." * 10**6,
        TOKEN + "=" * (MAX_TOKEN - len(TOKEN) + 1),
    ],
    ids=range(26),
)
def test_what_was_never_ours_is_refused(token: str) -> None:
    """Nothing, nonsense, a megabyte: refused alike, and nothing raised but that."""
    assert refused(token) == "altered"


@given(st.text())
def test_arbitrary_text_is_refused(token: str) -> None:
    """Whoever makes it up."""
    assert refused(token) == "altered"


def test_ours_are_far_below_what_is_taken() -> None:
    """They name a thing and its turn; what undoing needs stands in the rows."""
    claims: list[str | int] = ["robin0000001", "undo", "contact00001", "followup0001", 10**6]
    token = sign(KEYS, "act", claims, NOON, DAY)
    assert len(token) < 300 < MAX_TOKEN
    assert verify(KEYS, "act", token, NOON) == claims


def test_a_longer_one_is_not_even_read() -> None:
    """Nobody makes Kith compute over a megabyte, not even with a signature of its own."""
    assert refused(sign(KEYS, "act", ["x" * MAX_TOKEN], NOON, DAY)) == "altered"


PART = st.text(st.characters(exclude_characters="\x1f", exclude_categories=["Cs"]), max_size=20)


@given(st.lists(PART, min_size=1, max_size=4), st.lists(PART, min_size=1, max_size=4))
def test_a_mark_is_of_its_parts(parts: list[str], others: list[str]) -> None:
    """Short enough for an address, right for these parts alone, however they are divided."""
    seal = mark(KEYS, "opener", *parts)
    assert len(seal) == MARK_LENGTH
    assert set(seal) <= set(string.ascii_lowercase + "234567")
    assert marked(KEYS, "opener", seal, *parts)
    assert marked(KEYS, "opener", seal, *others) is (others == parts)


def test_a_mark_survives_what_mail_systems_do_to_addresses() -> None:
    """Upper case is the same mark."""
    seal = mark(KEYS, "reply", "robin0000001", "d", "2026-11-23")
    assert marked(KEYS, "reply", seal.upper(), "robin0000001", "d", "2026-11-23")


@pytest.mark.parametrize("position", range(MARK_LENGTH))
def test_a_mark_altered_anywhere_is_none(position: int) -> None:
    """Any other character in any place."""
    seal = mark(KEYS, "reply", "robin0000001")
    for other in set(string.ascii_lowercase + "234567") - {seal[position]}:
        assert not marked(
            KEYS, "reply", seal[:position] + other + seal[position + 1 :], "robin0000001"
        )


def test_a_mark_is_for_its_purpose_and_key() -> None:
    """Any live key will do, a rotated-out one will not, nor another purpose."""
    seal = mark(KEYS, "reply", "robin0000001")
    assert marked(ROTATING, "reply", seal, "robin0000001")
    assert not marked(ROTATED, "reply", seal, "robin0000001")
    assert not marked(KEYS, "opener", seal, "robin0000001")
    assert mark(ROTATING, "reply", "robin0000001") == mark(ROTATED, "reply", "robin0000001")


@pytest.mark.parametrize("given_mark", ["", "a", "é" * 16, "\ud800", "a" * 10**6])
def test_nonsense_is_no_mark(given_mark: str) -> None:
    """And raises nothing."""
    assert not marked(KEYS, "reply", given_mark, "robin0000001")
