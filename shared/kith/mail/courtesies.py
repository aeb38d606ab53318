"""Politeness in replies: what means nothing when it stands alone."""

import re

from kith.domain.date_text import fold

MOST_COURTESY = 80
"""Characters of a courtesy; who writes more says something."""


MOST_SIGNATURE = 4
"""Words of the name under a letter."""


MOST_CLOSING = 6
"""Lines of a closing with a name, blank ones among them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(_plain(word) for word in text.split(", "))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


COURTESIES = _words(
    "alles klar, bedankt, best, best regards, besten dank, bien cordialement, bien reçu, "
    "cheers, cool, cordialement, d'accord, dank je, dank je wel, dank u, dank u wel, danke, "
    "danke dir, danke schön, danke sehr, dankjewel, de acuerdo, de nada, entendido, genial, "
    "gracias, great, great thanks, groeten, groetjes, gut, hartelijk dank, herzlichen dank, "
    "kind regards, liebe grüße, lieben dank, many thanks, merci, merci beaucoup, merci bien, "
    "met vriendelijke groet, mfg, mille merci, mit freundlichen grüßen, muchas gracias, nice, "
    "ok, ok bedankt, ok danke, ok gracias, ok merci, ok thanks, okay, oké, parfait, perfect, "
    "perfecto, prima, regards, saludos, super, super danke, thank you, thank you so much, thank "
    "you very much, thanks, thanks a lot, thanks so much, thx, top, très bien, ty, un saludo, "
    "vale, viele grüße, vielen dank"
)
"""Whole lines that log and change nothing."""

POLITE = _words("alstublieft, bitte, please, pls, svp")
"""Words that change nothing about a command."""


def courteous(text: str) -> bool:
    """Say whether `text` is courtesies only, or no words at all: "Perfect. Thanks!"."""
    if len(text) > MOST_COURTESY:
        return False
    return _is_one(text) or all(map(_is_one, re.split(r"[,.;!]+", text)))


def _is_one(text: str) -> bool:
    return not _plain(text) or _plain(text) in COURTESIES


def before_signature(lines: list[str]) -> list[str]:
    """Return the lines before a closing ("Thanks,") that only a name follows."""
    for i in range(max(0, len(lines) - MOST_CLOSING), len(lines)):
        name = " ".join(lines[i + 1 :]).split()
        signed = len(name) <= MOST_SIGNATURE and all(word[:1].isupper() for word in name)
        if signed and lines[i].rstrip().endswith(",") and courteous(lines[i]):
            return lines[:i]
    return lines


def without_please(text: str) -> str:
    """Return the words of `text` that are not mere politeness."""
    return " ".join(word for word in text.split() if _plain(word) not in POLITE or not _plain(word))
