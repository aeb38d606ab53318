"""What the owner could write to a contact, from the tables of openers and the encounter's facts.

Notes about a person are not for that person: only what was learned, promised or asked for is
quoted, and only where it does not speak of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kith.domain import openers, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.openers import Phrases
from kith.domain.purposes import Purpose

QUOTED_LENGTH = 100
"""Characters of a note that a draft or a reason quotes: percent-encoded ninefold in the worst
case, two of them still fit the 2,000 characters every mail client takes in a link."""

FULL_NAME_FROM = "\u2e80"
"""From here on Unicode holds scripts in which the family name comes first, or is all one word."""


@dataclass(frozen=True, slots=True)
class Opener:
    """A draft to a contact: the subject, and the paragraphs of the body as lines."""

    subject: str
    paragraphs: tuple[tuple[str, ...], ...]

    @property
    def body(self) -> str:
        """The text as a mail has it: CRLF, an empty line between paragraphs."""
        return "\r\n\r\n".join("\r\n".join(lines) for lines in self.paragraphs)


def draft(
    language: str,
    contact: Contact,
    follow_up: FollowUp,
    about: Encounter | None,
    last: Encounter | None,
    *,
    today: date,
    signed: str | None,
) -> Opener:
    """Return the draft for one follow-up, signed with the owner's name if it is known.

    `about` is the encounter the follow-up comes from, `last` the latest one; texts in them
    are single lines already. `language` is one that wording speaks.
    """
    phrases = openers.PHRASES[language]
    source = last if follow_up.reason is Reason.KEEP_IN_TOUCH else about or last
    purpose = source.purpose if source else contact.last_purpose or Purpose.PROFESSIONAL
    text = openers.OPENERS[language][follow_up.reason, purpose]
    fact = _fact(phrases, contact, follow_up, source, purpose) if text.quoting else None
    parts = text.quoting if fact else text.bare
    on = wording.say_on(source.occurred_on, today, language) if source else phrases.on_unknown
    said = {
        "On": on[0].upper() + on[1:],
        "fact": fact,
        "on": on,
        "since": _since(phrases, last, today, language),
        "talk": phrases.talk[source.direction].format(on=on) if source else phrases.talk_unknown,
    }
    first = first_name(contact.name, phrases.titles)
    greeting = phrases.greeting[purpose].format(first=first) if first else phrases.nameless
    body = [(part.format_map(said),) for part in parts]
    closing = (phrases.closing[purpose], *([signed] if signed else []))
    return Opener(text.subject, ((greeting,), *body, closing))


def called(name: str, language: str) -> str:
    """Return what to call a person by themselves: the first name, else the whole name."""
    return first_name(name, openers.PHRASES[language].titles) or name


def first_name(name: str, titles: str) -> str | None:
    """Return what to call a person in a greeting; None if the name is an address or empty.

    With a title and one name it is both: "Dr. Weber".
    """
    if "@" in name or not any(char.isalpha() for char in name):
        return None
    if any(char >= FULL_NAME_FROM for char in name):
        return name
    family, comma, given = name.partition(",")
    words = (given if comma and given.strip() else family).split()
    bare = [word for word in words if word.strip(".").lower() not in titles.split()]
    if len(bare) == len(words) or len(bare) > 1:
        return bare[0]
    return name


def _since(phrases: Phrases, last: Encounter | None, today: date, language: str) -> str:
    if last is None:
        return phrases.since_unknown
    return phrases.since.format(span=wording.say_span(last.occurred_on, today, language))


def _fact(
    phrases: Phrases,
    contact: Contact,
    follow_up: FollowUp,
    source: Encounter | None,
    purpose: Purpose,
) -> str | None:
    """Return what the draft may quote: the first that speaks to the contact, not of them."""
    said: Sequence[str] = ()
    if follow_up.reason is Reason.PROMISE:
        said = (follow_up.text,) if follow_up.text else ()
    elif source:
        part = (
            openers.FACTS.get((follow_up.reason, purpose)) or openers.FACTS[follow_up.reason, None]
        )
        said = getattr(source.exchange, part)
    names = frozenset(contact.name.lower().split())
    fit = (_worded(phrases, each, follow_up.reason) for each in said)
    return next((each for each in fit if each and _to_them(phrases, names, each)), None)


def _worded(phrases: Phrases, text: str, reason: Reason) -> str:
    """Return the note as it fits into a sentence."""
    fact = text.strip().rstrip(".!;,: ")
    for start in phrases.starts:
        if fact.lower().startswith(start):
            fact = fact[len(start) :]
    verb, _, rest = fact.partition(" ")
    if reason is Reason.PROMISE and rest:
        if verb.lower() in phrases.sends.split():
            return rest.removeprefix("you ")
        if verb.lower() in phrases.does.split():
            return phrases.to_do.format(fact=f"{verb.lower()} {rest}")
    return fact


def _to_them(phrases: Phrases, names: frozenset[str], fact: str) -> bool:
    words = {word.strip(".,;:!?()\"'").lower().removesuffix("'s") for word in fact.split()}
    speaks_of = names.union(phrases.about_them.split())
    return len(fact) <= QUOTED_LENGTH and "?" not in fact and not words & speaks_of
