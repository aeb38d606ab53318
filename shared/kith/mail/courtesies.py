"""Politeness in replies: what means nothing when it stands alone."""

import re

from kith.domain.date_text import plain, plain_table

MOST_COURTESY = 80
"""Characters of a courtesy; who writes more says something."""


MOST_SIGNATURE = 4
"""Words of the name under a letter."""


ADDRESSED = " kith"
"""Whom a courtesy may be said to: "Hi Kith,"."""

MOST_CLOSING = 6
"""Lines of a closing with a name, blank ones among them."""


COURTESIES = plain_table(
    "alles klar, appreciated, apuntado, awesome, bedankt, bedankt voor de herinnering, "
    "begrepen, best, best regards, besten dank, bien cordialement, bien reçu, brilliant, "
    "c'est noté, cheers, cool, cordialement, d'accord, dank je, dank je wel, dank u, dank u "
    "wel, danke, danke dir, danke für die erinnerung, danke schön, danke sehr, dankjewel, de "
    "acuerdo, de nada, doe ik, entendido, entendu, estupendo, excellent, fijn, formidable, "
    "genial, got it, gracias, gracias por el recordatorio, great, great thanks, groeten, "
    "groetjes, gut, hartelijk dank, herzlichen dank, i will, kind regards, klasse, komt goed, "
    "liebe grüße, lieben dank, lo haré, lovely, mach ich, many thanks, merci, merci beaucoup, "
    "merci bien, merci pour le rappel, met vriendelijke groet, mfg, mille merci, mit "
    "freundlichen grüßen, mooi, much appreciated, muchas gracias, nice, noted, noté, ok, ok "
    "bedankt, ok danke, ok gracias, ok merci, ok thanks, okay, oké, parfait, perfect, "
    "perfecto, prima, regards, saludos, sounds good, super, super danke, thank you, thank you "
    "for the reminder, thank you so much, thank you very much, thanks, thanks a lot, thanks "
    "again, thanks for the reminder, thanks so much, thx, toll, top, top danke, très bien, "
    "ty, un saludo, understood, vale, verstanden, viele grüße, vielen dank, will do, wird "
    "gemacht, wonderful, wunderbar, ça marche"
)
"""Whole lines that log and change nothing."""

GREETINGS = plain_table(
    "bonjour, bonsoir, buenas, buenos días, dear, goedemorgen, goedendag, good afternoon, "
    "good evening, good morning, grüezi, guten abend, guten morgen, guten tag, hallo, hello, "
    "hey, hi, hola, moin, salut, servus"
)
"""Whole lines above a reply."""

POLITE = plain_table("alstublieft, bitte, please, pls, svp")
"""Words that change nothing about a command."""


def courteous(text: str) -> bool:
    """Say whether `text` is courtesies only, or no words at all: "Perfect. Thanks!"."""
    if len(text) > MOST_COURTESY:
        return False
    parts = re.split(r"[,.;!]+", text)
    return _is_one(text) or all(map(_is_one, parts)) or (_is_one(parts[0]) and _signed(parts[1:]))


def _is_one(text: str) -> bool:
    words = plain(text).removesuffix(ADDRESSED)
    return not words or words in COURTESIES | GREETINGS


def _signed(parts: list[str]) -> bool:
    """Say whether a name is all that follows a courtesy: "Thanks, Robin"."""
    names = " ".join(parts).split()
    return 0 < len(names) <= MOST_SIGNATURE // 2 and all(word.istitle() for word in names)


def before_signature(lines: list[str]) -> list[str]:
    """Return the lines before a closing ("Thanks,") that only a name follows."""
    for i in range(max(0, len(lines) - MOST_CLOSING), len(lines)):
        name = " ".join(lines[i + 1 :]).split()
        signed = len(name) <= MOST_SIGNATURE and all(word[:1].isupper() for word in name)
        greets = plain(lines[i]).removesuffix(ADDRESSED) in GREETINGS
        if signed and lines[i].rstrip().endswith(",") and courteous(lines[i]) and not greets:
            return lines[:i]
    return lines


def without_please(text: str) -> str:
    """Return the words of `text` that are not mere politeness."""
    return " ".join(word for word in text.split() if plain(word) not in POLITE or not plain(word))
