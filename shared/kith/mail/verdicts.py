"""What SES itself says about the sender of a mail, read from the block it put on top."""

from collections.abc import Iterator
from dataclasses import dataclass

from kith.mail.fields import Fields

RECEIVER = "amazonses.com"
"""The name under which SES writes Authentication-Results."""

METHODS = frozenset({"dkim", "dmarc", "spf"})

BESIDE = frozenset({"return-path", "received-spf", "x-ses-spam-verdict", "x-ses-virus-verdict"})
"""What else SES writes between its Received and its results."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """Domains that passed, lower case; `dmarc` is the one of the From that SES read."""

    dkim: tuple[str, ...] = ()
    dmarc: str | None = None
    spf: str | None = None


def read(fields: Fields) -> Verdicts:
    """Read the first Authentication-Results of the block that SES put on top, and no other.

    SES prepends Return-Path, its own Received ("by inbound-smtp.<region>.amazonaws.com"), its
    verdicts and Authentication-Results, then X-SES-RECEIPT and X-SES-DKIM-SIGNATURE. Whatever
    is not of that block, or comes after another Received, the sender may have written.
    """
    arrived = False
    for name, value in fields:
        if name == "received":
            if arrived or "by inbound-smtp." not in value or ".amazonaws.com" not in value:
                return Verdicts()
            arrived = True
        elif name == "authentication-results" and arrived:
            server, _, results = value.partition(";")
            return _results(results) if server.strip().lower() == RECEIVER else Verdicts()
        elif name not in BESIDE:
            return Verdicts()
    return Verdicts()


def _results(text: str) -> Verdicts:
    """Read `spf=pass (…) envelope-from=a@b; dkim=pass header.i=@b; dmarc=pass header.from=b;`.

    A method counts only where a part begins: what stands in a value may be the sender's.
    """
    method, passed = "", False
    dkim: list[str] = []
    spf: str | None = None
    dmarc: str | None = None
    for begins, word in _words(text.lower()):
        key, _, value = word.partition("=")
        if begins and key in METHODS:
            method, passed = key, value == "pass"
        elif passed and method == "dkim" and key in {"header.d", "header.i"}:
            dkim.append(value.rpartition("@")[2])
        elif passed and method == "spf" and key in {"envelope-from", "smtp.mailfrom"}:
            spf = value.rpartition("@")[2]
        elif passed and method == "dmarc" and key == "header.from":
            dmarc = value
    return Verdicts(
        dkim=tuple(dict.fromkeys(filter(None, dkim))), dmarc=dmarc or None, spf=spf or None
    )


def _words(text: str) -> Iterator[tuple[bool, str]]:
    """Yield each word with whether a part begins with it; a quoted string is part of its word.

    Comments are left out: they may quote the sender.
    """
    word: list[str] = []
    begins, quoted, depth = True, False, 0
    for char in f"{text};":
        if char == '"' and not depth:
            quoted = not quoted
        elif quoted:
            word.append("." if char in " ;" else char)
        elif char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif not depth and char not in "; \t\r\n":
            word.append(char)
        elif not depth:
            if word:
                yield begins, "".join(word)
                begins, word = False, []
            begins = begins or char == ";"
