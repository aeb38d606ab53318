"""Signed strings: action links, page sessions, and the short marks inside mail addresses.

HMAC-SHA256 (RFC 2104) under named keys. The first key signs; every live key verifies, so a
key is replaced by putting the new one first and dropping the old one a link's life later.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal

Keys = Mapping[str, bytes]
"""Live signing keys by their id, the signing one first. At most two are live."""

MARK_LENGTH = 16
"""Base32 characters of a mark, 80 bits: what the 64 octets of a local part leave room for."""

MAX_TOKEN = 2048
"""Characters. Ours are below 300: what undoing needs stands in the rows."""


class LinkError(Exception):
    """A signed string that may not be used: altered, or expired.

    An expired one was ours once; its `claims` say what it was for.
    """

    def __init__(
        self, code: Literal["altered", "expired"], claims: Sequence[str | int] = ()
    ) -> None:
        super().__init__(code)
        self.code = code
        self.claims = tuple(claims)


def sign(
    keys: Keys, purpose: str, claims: Sequence[str | int], now: datetime, life: timedelta
) -> str:
    """Return a URL-safe token of `claims` that is good for `purpose` until `now` + `life`."""
    key_id = next(iter(keys))
    expires = int((now + life).timestamp())
    body = _encode(json.dumps([key_id, expires, *claims], separators=(",", ":")).encode())
    return f"{body}.{_encode(_mac(keys[key_id], purpose, body))}"


def verify(keys: Keys, purpose: str, token: str, now: datetime) -> list[str | int]:
    """Return the claims of a token made for `purpose`. Raise LinkError."""
    body, _, signature = token.partition(".")
    if len(token) > MAX_TOKEN:
        raise LinkError("altered")
    try:
        key_id, expires, *claims = json.loads(_decode(body))
    except (ValueError, TypeError, RecursionError) as error:
        raise LinkError("altered") from error
    key = keys.get(key_id) if isinstance(key_id, str) else None
    if key is None or not _same(signature, _encode(_mac(key, purpose, body))):
        raise LinkError("altered")
    said = [claim for claim in claims if isinstance(claim, str | int)]
    if datetime.fromtimestamp(expires, UTC) <= now:
        raise LinkError("expired", said)
    return said


def mark(keys: Keys, purpose: str, *parts: str) -> str:
    """Return a short signature of `parts`, lower case, to stand inside a mail address.

    It has no expiry: what it names has one.
    """
    return _mark(next(iter(keys.values())), purpose, parts)


def marked(keys: Keys, purpose: str, given: str, *parts: str) -> bool:
    """Whether `given` is the mark of `parts` under any live key."""
    return any(_same(given.lower(), _mark(key, purpose, parts)) for key in keys.values())


def _same(given: str, ours: str) -> bool:
    """Compare as written: several spellings of base64 mean the same bytes, but one is ours."""
    return hmac.compare_digest(given.encode(errors="replace"), ours.encode())


def _mark(key: bytes, purpose: str, parts: Sequence[str]) -> str:
    mac = _mac(key, purpose, "\x1f".join(parts))
    return base64.b32encode(mac).decode("ascii").lower()[:MARK_LENGTH]


def _mac(key: bytes, purpose: str, body: str) -> bytes:
    return hmac.new(key, f"{purpose}\x1e{body}".encode(), hashlib.sha256).digest()


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _decode(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
