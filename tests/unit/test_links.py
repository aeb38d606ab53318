"""The URLs Kith signs, and the marks in its own addresses."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith import links
from kith.domain.ids import derive
from kith.domain.ledger import Kind
from kith.links import OpenerTag, ReplyTag
from kith.settings import ADDRESS_KEY, Secrets, Settings
from kith.tokens import LinkError, verify
from tests.unit.nouns import NOON, follow_up, owner

SETTINGS = Settings(
    mail_domain="in.kith.example",
    sender="kith@kith.example",
    base_url="https://kith.example",
    secrets=Secrets(lambda: {"1": "11" * 32, ADDRESS_KEY: "22" * 32}),
)
ROBIN = owner(capture_address="robinred.abcdefghij@in.kith.example")
"""With as long a name in the address as Kith gives."""

FID, CID = derive("follow-up"), derive("contact")
ITEM = follow_up(fid=FID, cid=CID, turn=7)

LOCAL_PART = 64
"""Octets, RFC 5321, 4.5.3.1.1."""

KEYS = [
    pytest.param(Kind.DIGEST, "2026-11-23", id="digest"),
    pytest.param(Kind.TIMED, f"{FID}-202611231500", id="timed"),
    pytest.param(Kind.RECEIPT, derive("mail"), id="receipt"),
    pytest.param(Kind.QUESTION, f"{derive('mail')}-0", id="who-is-meant"),
    pytest.param(Kind.QUESTION, f"u20261123-{derive('sender')}", id="who-wrote"),
    pytest.param(Kind.OTHER, "welcome", id="welcome"),
]


def claims(url: str, purpose: str, path: str) -> list[str | int]:
    """Return the claims a link of ours carries behind its path."""
    assert url.startswith(f"https://kith.example/{path}/")
    return verify(SETTINGS.secrets.keys, purpose, url.rpartition("/")[2], NOON)


def tag(address: str) -> str:
    """Return what stands behind the plus in an address."""
    local, _, domain = address.partition("@")
    assert domain == "in.kith.example"
    return local.partition("+")[2]


def test_a_decision_links_to_its_follow_up_at_its_turn() -> None:
    """Owner, action, contact, follow-up and turn."""
    url = links.follow_up_url(SETTINGS, "robin0000001", "done", ITEM, NOON)
    assert claims(url, "act", "a") == ["robin0000001", "done", CID, FID, 7]


def test_links_of_a_nudge_work_for_a_season() -> None:
    """Ninety days, and not a second longer."""
    token = links.action_token(SETTINGS, "robin0000001", "done", [], NOON)
    keys = SETTINGS.secrets.keys
    assert verify(keys, "act", token, NOON + timedelta(days=90, seconds=-1))
    with pytest.raises(LinkError, match="expired"):
        verify(keys, "act", token, NOON + timedelta(days=90))


@pytest.mark.parametrize(
    ("make", "purpose", "path", "days"),
    [
        (links.page_url, "page", "open", 365),
        (links.unsubscribe_url, "unsubscribe", "u", 400),
    ],
)
def test_a_link_to_ones_own_pages_names_its_owner(
    make: Any,  # noqa: ANN401 - a function of links
    purpose: str,
    path: str,
    days: int,
) -> None:
    """For its purpose only, and as long as it is promised."""
    url = make(SETTINGS, "robin0000001", NOON)
    assert claims(url, purpose, path) == ["robin0000001"]
    token = url.rpartition("/")[2]
    last = NOON + timedelta(days=days, seconds=-1)
    assert links.owner_of(SETTINGS, purpose, token, last) == "robin0000001"
    for other in {"page", "session", "unsubscribe", "act"} - {purpose}:
        with pytest.raises(LinkError, match="altered"):
            links.owner_of(SETTINGS, other, token, NOON)


def test_a_link_is_a_url_that_no_mail_program_breaks() -> None:
    """Plain characters, and short of what some clients cut."""
    url = links.follow_up_url(SETTINGS, "robin0000001", "snooze", ITEM, NOON)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.query) == ("https", "kith.example", "")
    assert url.isascii()
    assert len(url) < 300


def test_ledger_data_gets_its_links_signed() -> None:
    """Actions under `link` and `*_link`, however deep, become URLs; the rest stays as it is."""
    data = {
        "words": "link",
        "link": ["forget", "s1-0"],
        "linked": ["not", "one"],
        "people": [
            {"name": "Dana", "same_link": ["same", "contact00001"]},
            {"name": "Otto", "same_link": None},
        ],
        "days": (1, 2),
    }
    made = links.signed(SETTINGS, "robin0000001", data, NOON)
    assert claims(made.pop("url"), "act", "a") == ["robin0000001", "forget", "s1-0"]
    dana = made["people"][0].pop("same_url")
    assert claims(dana, "act", "a") == ["robin0000001", "same", "contact00001"]
    assert made == {
        "words": "link",
        "linked": ["not", "one"],
        "people": [{"name": "Dana"}, {"name": "Otto", "same_url": None}],
        "days": [1, 2],
    }


@given(st.integers(0, 999))
def test_an_openers_address_says_what_it_opens(turn: int) -> None:
    """Contact, follow-up and turn come back out of an address that fits its 64 octets."""
    item = follow_up(fid=FID, cid=CID, turn=turn)
    address = links.opener_address(SETTINGS, ROBIN, item)
    assert len(address.partition("@")[0]) <= LOCAL_PART
    assert links.read_tag(SETTINGS, ROBIN.oid, tag(address)) == OpenerTag(CID, FID, turn)


@pytest.mark.parametrize(("kind", "key"), KEYS)
def test_a_reply_address_says_which_mail_it_answers(kind: Kind, key: str) -> None:
    """Kind and key of any mail Kith sends, in 64 octets, in whatever case it comes back."""
    address = links.reply_address(SETTINGS, ROBIN, kind, key)
    assert len(address.partition("@")[0]) <= LOCAL_PART
    assert links.read_tag(SETTINGS, ROBIN.oid, tag(address)) == ReplyTag(kind, key)
    assert links.read_tag(SETTINGS, ROBIN.oid, tag(address).upper()) == ReplyTag(kind, key)


TAGS = [
    tag(links.opener_address(SETTINGS, ROBIN, ITEM)),
    tag(links.reply_address(SETTINGS, ROBIN, Kind.DIGEST, "2026-11-23")),
]


@pytest.mark.parametrize("whole", TAGS, ids=["opener", "reply"])
def test_an_altered_mark_says_nothing(whole: str) -> None:
    """A character changed, cut off or added anywhere, or a signature of another's mail."""
    altered = [whole[:at] + "z" + whole[at + 1 :] for at in range(len(whole)) if whole[at] != "z"]
    cut = [whole[:at] for at in range(len(whole))]
    for each in (*altered, *cut, whole + "0", "o" + whole, whole + "\u0663", whole + "\n"):
        assert links.read_tag(SETTINGS, ROBIN.oid, each) is None


@pytest.mark.parametrize("whole", TAGS, ids=["opener", "reply"])
def test_another_owners_mark_says_nothing(whole: str) -> None:
    """A mark is good in its own owner's address only."""
    assert links.read_tag(SETTINGS, "otherowner01", whole) is None


@pytest.mark.parametrize(
    "words", ["", "3days", "business.2weeks", "thu-3pm", "o", "n", "nd", "é", "\ud800", "x" * 10**6]
)
def test_what_the_owner_writes_behind_the_plus_is_no_mark(words: str) -> None:
    """Commands and nonsense are left to those who read them."""
    assert links.read_tag(SETTINGS, ROBIN.oid, words) is None
