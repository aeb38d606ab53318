"""The URLs Kith signs, and the marks it puts into its own addresses."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kith.domain.followup import FollowUp
from kith.domain.ids import LENGTH
from kith.domain.ledger import Kind
from kith.domain.owner import Owner
from kith.settings import Settings
from kith.tokens import MARK_LENGTH, LinkError, mark, marked, sign, verify

ACTION_LIFE = timedelta(days=90)
"""A mail older than this is history; its links offer a fresh mail."""

PAGE_LIFE = timedelta(days=365)
"""Until there is a sign-in, the welcome mail is how one comes back."""

UNSUBSCRIBE_LIFE = timedelta(days=400)
"""As long as the ledger remembers the mail."""

OPENER = re.compile(
    rf"o([a-z2-7]{{{LENGTH}}})([a-z2-7]{{{LENGTH}}})([a-z2-7]{{{MARK_LENGTH}}})(\d+)"
)
REPLY = re.compile(rf"n([a-z])([a-z2-7]{{{MARK_LENGTH}}})([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class OpenerTag:
    """The mail is the opener of this follow-up, at this turn."""

    cid: str
    fid: str
    turn: int


@dataclass(frozen=True, slots=True)
class ReplyTag:
    """The mail answers the one of this kind and key in the ledger."""

    kind: Kind
    key: str


def action_url(
    settings: Settings, oid: str, action: str, claims: Sequence[str | int], now: datetime
) -> str:
    """Return the link that shows, and on a press does, one thing."""
    return f"{settings.base_url}/a/{action_token(settings, oid, action, claims, now)}"


def action_token(
    settings: Settings, oid: str, action: str, claims: Sequence[str | int], now: datetime
) -> str:
    """Return the token of such a link."""
    return sign(settings.secrets.keys, "act", [oid, action, *claims], now, ACTION_LIFE)


def follow_up_url(
    settings: Settings, oid: str, action: str, follow_up: FollowUp, now: datetime
) -> str:
    """Return the link by which the owner decides about a follow-up at its present turn."""
    claims: list[str | int] = [follow_up.cid, follow_up.fid, follow_up.turn]
    return action_url(settings, oid, action, claims, now)


def page_url(settings: Settings, oid: str, now: datetime) -> str:
    """Return the link that opens the owner's pages."""
    return f"{settings.base_url}/open/{sign(settings.secrets.keys, 'page', [oid], now, PAGE_LIFE)}"


def unsubscribe_url(settings: Settings, oid: str, now: datetime) -> str:
    """Return the link that stops nudges, by one click or one press."""
    token = sign(settings.secrets.keys, "unsubscribe", [oid], now, UNSUBSCRIBE_LIFE)
    return f"{settings.base_url}/u/{token}"


def owner_of(settings: Settings, purpose: str, token: str, now: datetime) -> str:
    """Return whose "page", "session" or "unsubscribe" token it is. Raise LinkError."""
    return str(verify(settings.secrets.keys, purpose, token, now)[0])


def whose(settings: Settings, purpose: str, token: str, now: datetime) -> str | None:
    """Return whose token it is, or was before it expired; None if it never was one of ours."""
    try:
        return owner_of(settings, purpose, token, now)
    except LinkError as error:
        return str(error.claims[0]) if error.claims else None


def signed(settings: Settings, oid: str, data: Any, now: datetime) -> Any:  # noqa: ANN401 - JSON
    """Return ledger data with each `link` or `*_link` (an action and its claims) as a `*url`."""
    if isinstance(data, Mapping):
        return dict(_signed_item(settings, oid, name, each, now) for name, each in data.items())
    if isinstance(data, list | tuple):
        return [signed(settings, oid, each, now) for each in data]
    return data


def _signed_item(
    settings: Settings,
    oid: str,
    name: str,
    value: Any,  # noqa: ANN401 - JSON
    now: datetime,
) -> tuple[str, Any]:
    if name != "link" and not name.endswith("_link"):
        return name, signed(settings, oid, value, now)
    url = action_url(settings, oid, value[0], value[1:], now) if value else None
    return name.removesuffix("link") + "url", url


def opener_address(settings: Settings, owner: Owner, follow_up: FollowUp) -> str:
    """Return the capture address that closes this follow-up when an opener copies it in."""
    parts = (follow_up.cid, follow_up.fid, str(follow_up.turn))
    sealed = mark(settings.secrets.keys, "opener", owner.oid, *parts)
    return _tagged(owner, f"o{follow_up.cid}{follow_up.fid}{sealed}{follow_up.turn}")


def reply_address(settings: Settings, owner: Owner, kind: Kind, key: str) -> str:
    """Return the capture address to which the answers to one mail come."""
    return _tagged(
        owner, f"n{kind}{mark(settings.secrets.keys, 'reply', owner.oid, kind, key)}{key}"
    )


def _tagged(owner: Owner, tag: str) -> str:
    """Return the capture address with a tag; ours fit the 64 octets of a local part."""
    local, _, domain = owner.capture_address.partition("@")
    return f"{local}+{tag}@{domain}"


def read_tag(settings: Settings, oid: str, tag: str) -> OpenerTag | ReplyTag | None:
    """Return what one of our own marks says, if the tag is one and nobody altered it."""
    keys = settings.secrets.keys
    folded = tag.lower()
    if match := OPENER.fullmatch(folded):
        cid, fid, sealed, turn = match.groups()
        if marked(keys, "opener", sealed, oid, cid, fid, turn):
            return OpenerTag(cid, fid, int(turn))
    if match := REPLY.fullmatch(folded):
        kind, sealed, key = match.groups()
        if marked(keys, "reply", sealed, oid, kind, key):
            return ReplyTag(Kind(kind), key)
    return None


def is_ours(tag: str) -> bool:
    """Whether a tag has the shape of one of our own marks."""
    folded = tag.lower()
    return bool(OPENER.fullmatch(folded) or REPLY.fullmatch(folded))
