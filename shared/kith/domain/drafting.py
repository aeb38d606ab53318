"""What the owner could write to a contact, from the tables of openers and the encounter's facts.

Notes about a person are not for that person: only what was learned, promised or asked for is
quoted, and only where it does not speak of them.
"""

from dataclasses import dataclass
from datetime import date

from kith.domain import occasions, openers, tongues, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.occasions import Occasion
from kith.domain.openers import Phrases, Text
from kith.domain.purposes import Purpose

THEIRS = frozenset({"learned", "offers"})
"""Parts of an exchange that came from the contact."""

OVERDUE = frozenset({Reason.PROMISE, Reason.THANKS})
"""What is owed, so that coming back to it late asks for a word."""

IN_TIME_DAYS = 7
"""What is owed is not called late before this many days went by."""

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
    source = _source(follow_up, about, last)
    purpose = source.purpose if source else contact.last_purpose or Purpose.PROFESSIONAL
    told = last if follow_up.reason is Reason.EXPLICIT and _is_newer(last, source) else source
    text = _text(language, follow_up, source, purpose, today)
    part, fact = _fact(language, contact, follow_up, source, text, purpose)
    said = {
        **_referring(phrases, follow_up.reason, told, purpose, today, language),
        "fact": fact,
        "since": _since(phrases, last, today, language),
    }
    paragraphs = (text.quoting[part] if part else text.bare).split("|")
    if _put_off(follow_up, today):
        paragraphs = [phrases.late, wording.capital(paragraphs[0]), *paragraphs[1:]]
    body = [(wording.typeset(each, language).format_map(said),) for each in paragraphs]
    closing = (phrases.closing[purpose], *([signed] if signed else []))
    subject = wording.typeset(text.subject, language)
    return Opener(subject, ((_greeting(phrases, contact.name, purpose),), *body, closing))


def _source(
    follow_up: FollowUp, about: Encounter | None, last: Encounter | None
) -> Encounter | None:
    """Return the conversation that a draft goes by: the latest, if it is not about another.

    Thanks are for the latest as well, unless only the one they came from has something to
    thank for.
    """
    wished = follow_up.reason is Reason.EXPLICIT and not follow_up.text
    if wished or follow_up.reason is Reason.KEEP_IN_TOUCH or about is None:
        return last
    if follow_up.reason is Reason.THANKS and last and _is_newer(last, about):
        thanked = _helped(last) or not _helped(about)
        return last if thanked and last.direction is not Direction.MINE else about
    return about


def _is_newer(last: Encounter | None, than: Encounter | None) -> bool:
    return bool(last and than and last.occurred_on > than.occurred_on)


def _helped(encounter: Encounter) -> bool:
    return bool(encounter.exchange.learned or encounter.exchange.offers)


def _put_off(follow_up: FollowUp, today: date) -> bool:
    """Whether something owed was brought up before, and is so late now that it asks for a word."""
    late = (today - follow_up.original_due_on).days > IN_TIME_DAYS
    return bool(follow_up.nudged) and late and follow_up.reason in OVERDUE


def called(name: str, language: str) -> str:
    """Return what to call a person by themselves: the first name, else the whole name."""
    return first_name(name, openers.PHRASES[language].titles) or name


def first_name(name: str, titles: str) -> str | None:
    """Return what to call a person in a greeting; None if the name is an address or empty.

    With a title and one name it is both: "Dr. Weber".
    """
    if not _is_name(name):
        return None
    if any(char >= FULL_NAME_FROM for char in name):
        return name
    words = _in_order(name).split()
    bare = [word for word in words if word.strip(".").lower() not in titles.split()]
    if len(bare) == len(words) or len(bare) > 1:
        return bare[0]
    return name


def _is_name(name: str) -> bool:
    return "@" not in name and any(char.isalpha() for char in name)


def _in_order(name: str) -> str:
    """Return a name with the given name first: "Reyes, Dana" is "Dana Reyes"."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else family.strip()


def _greeting(phrases: Phrases, name: str, purpose: Purpose) -> str:
    register = int(purpose in openers.FAMILIAR)
    if not _is_name(name):
        return phrases.nameless[register]
    first = first_name(name, phrases.titles)
    return phrases.greeting[register].format(first=first, full=_in_order(name))


def _text(
    language: str, follow_up: FollowUp, source: Encounter | None, purpose: Purpose, today: date
) -> Text:
    """Return the opener; on a birthday, and after one, that of a birthday.

    Nothing comes of what a job seeker wrote themselves: they ask for advice again.
    """
    if occasions.kind(follow_up) is not Occasion.BIRTHDAY:
        unanswered = (
            source is not None
            and source.direction is Direction.MINE
            and (follow_up.reason, purpose) == (Reason.CHECK_IN, Purpose.JOB_SEARCH)
        )
        reason = Reason.EXPLICIT if unanswered else follow_up.reason
        return openers.OPENERS[language][reason, purpose]
    phrases = openers.PHRASES[language]
    late = today > follow_up.original_due_on
    wishes = phrases.birthday_late if late else phrases.birthday
    return wishes[purpose in openers.FAMILIAR]


def _referring(
    phrases: Phrases,
    reason: Reason,
    source: Encounter | None,
    purpose: Purpose,
    today: date,
    language: str,
) -> dict[str, str]:
    """Return how a draft refers to the conversation: with its day, or without if none is known.

    Nobody is thanked for what the owner wrote: that is part of a conversation then.
    """
    if source is None:
        talk, after_talk = phrases.talk_unknown
        on = phrases.on_unknown
    else:
        mine = source.direction is Direction.MINE and reason is Reason.THANKS
        direction = Direction.MET if mine else source.direction
        register = int(purpose in openers.FAMILIAR)
        of = wording.say_of(source.occurred_on, today, language)
        talk = phrases.talk[direction][register].format(of=of)
        after_talk = phrases.after_talk[direction][register].format(of=of)
        on = wording.say_on(source.occurred_on, today, language)
    return {"after_talk": after_talk, "on": on, "On": wording.capital(on), "talk": talk}


def _since(phrases: Phrases, last: Encounter | None, today: date, language: str) -> str:
    if last is None:
        return phrases.since_unknown
    return phrases.since.format(span=wording.say_span(last.occurred_on, today, language))


def _fact(
    language: str,
    contact: Contact,
    follow_up: FollowUp,
    source: Encounter | None,
    text: Text,
    purpose: Purpose,
) -> tuple[str | None, str]:
    """Return which part the draft may speak of, and what it quotes of it.

    It is the first that speaks to the contact, not of them. What the owner wrote to somebody
    they neither said nor offered.
    """
    names = frozenset(contact.name.lower().split())
    for part in text.quoting:
        for each in _said(follow_up, source, part):
            fact = _worded(language, each, part)
            if (
                fact
                and _to_them(language, names, fact)
                and not (purpose is Purpose.JOB_SEARCH and _of_hiring(fact))
            ):
                return part, _foreign(language, fact)
    return None, ""


def _said(follow_up: FollowUp, source: Encounter | None, part: str) -> tuple[str, ...]:
    if part == "promised":
        return (follow_up.text,) if follow_up.text else ()
    if source is None or (source.direction is Direction.MINE and part in THEIRS):
        return ()
    said: tuple[str, ...] = getattr(source.exchange, part)
    return said


def _worded(language: str, text: str, part: str) -> str:
    """Return the note as it fits into a sentence."""
    phrases = openers.PHRASES[language]
    fact = text.strip().rstrip(".!;,: ")
    if part == "offers":
        return fact
    for start in phrases.starts:
        if fact.lower().startswith(start):
            fact = fact[len(start) :]
    return _promised(phrases, fact) if part == "promised" else fact


def _promised(phrases: Phrases, fact: str) -> str:
    """Return what was promised: the thing alone if it is to be sent, else what is to be done."""
    addressed = _without_receiver(phrases, fact)
    verb, _, rest = addressed.partition(" ")
    if rest and verb.lower() in phrases.sends.split():
        return _without_receiver(phrases, rest.removeprefix("you "))
    if rest and verb.lower() in phrases.does.split():
        return phrases.to_do.format(fact=f"{verb.lower()} {rest}")
    thing, _, last = addressed.rpartition(" ")
    sent = thing and phrases.verb_last and last.lower() in phrases.sends.split()
    return thing if sent else fact


def _without_receiver(phrases: Phrases, words: str) -> str:
    """Return words without "her" in front, where that says to whom and not whose."""
    receiver, _, rest = words.partition(" ")
    follows = rest.partition(" ")[0].lower()
    articles = phrases.articles.split()
    told = receiver.lower() in phrases.receivers.split() and rest
    return rest if told and (not articles or follows in articles) else words


def _to_them(language: str, names: frozenset[str], fact: str) -> bool:
    languages = tongues.spoken_in(fact) if tongues.is_foreign(fact, language) else {language}
    about_them = {word for each in languages for word in openers.PHRASES[each].about_them.split()}
    said = fact.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").lower()
    words = {word.strip(".,;:!?()\"'").removesuffix("'s") for word in said.split()}
    return len(fact) <= QUOTED_LENGTH and "?" not in fact and not words & (names | about_them)


def _of_hiring(fact: str) -> bool:
    """Return whether a fact is about jobs: from who looks for one it would sound like asking."""
    stems = tuple(stem for each in openers.PHRASES.values() for stem in each.hiring.split())
    return any(word.strip("\"'(“„«").startswith(stems) for word in fact.lower().split())


def _foreign(language: str, fact: str) -> str:
    """Return the fact as it stands in a sentence: in quotation marks if in another language."""
    return wording.quoted(fact, language) if tongues.is_foreign(fact, language) else fact
