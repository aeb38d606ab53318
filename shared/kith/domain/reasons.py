"""Why a follow-up is in today's nudge, in one true sentence.

Tables by language and reason; another language is another row in each.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from kith.domain import drafting, named_days, occasions, rhythms, schedule, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.domain.recurring_words import say_again
from kith.domain.rhythms import Source
from kith.domain.sentences import Sentences
from kith.domain.sentences_de import GERMAN
from kith.domain.sentences_en import ENGLISH
from kith.domain.sentences_es import SPANISH
from kith.domain.sentences_fr import FRENCH
from kith.domain.sentences_nl import DUTCH

SENTENCES: Mapping[str, Sentences] = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "nl": DUTCH,
}

OF_THE_LAST = schedule.TOUCHES | {Reason.UPDATE}
"""Reasons that go by the latest conversation, not by the one they come from."""


LEAST_AGE = 2
"""Years that are told; before, there is nothing to count."""


def why(
    language: str,
    contact: Contact,
    follow_up: FollowUp,
    about: Encounter | None,
    last: Encounter | None,
    today: date,
    owner: Owner,
) -> tuple[str, ...]:
    """Return why this is in the nudge of `today`: one sentence, and what the owner should know.

    `about` is the encounter the follow-up comes from, `last` the latest one; texts in them
    are single lines already. `language` is one that wording speaks.
    """
    sentences = SENTENCES[language]
    name = drafting.called(contact.name, language)
    source = last or about if follow_up.reason in OF_THE_LAST else about
    day = _day(follow_up, today, language)
    said = {
        "name": name,
        "text": wording.quoted(follow_up.text or "", language),
        "day": day,
        "Day": wording.capital(day),
    }
    if source:
        on = source.occurred_on
        said |= {
            "ago": wording.say_ago(on, today, language),
            "on": wording.say_on(on, today, language),
            "when": wording.say_when(on, today, language),
        }
        said["touched"] = sentences.touched[source.direction].format_map(said)
    purpose = source.purpose if source else contact.last_purpose or Purpose.PROFESSIONAL
    asked = source and source.direction is Direction.MINE and purpose is Purpose.JOB_SEARCH
    said["check_in"] = sentences.check_in[Purpose.BUSINESS if asked else purpose].format_map(said)
    first = sentences.why[follow_up.reason, _known(follow_up, source, today)]
    notes = [
        first.format_map(said),
        *_occasion(sentences, contact, follow_up, today, name),
        *_rhythm(sentences, owner, contact, follow_up, today, language),
        *_comes_again(sentences, follow_up, language),
        *_history(sentences, follow_up, language),
    ]
    return tuple(wording.typeset(each, language) for each in notes)


def _day(follow_up: FollowUp, today: date, language: str) -> str:
    """Return the day that was meant, however often it was moved."""
    on = follow_up.original_due_on
    if on > today:
        return wording.say_next(on, today, language)
    return wording.say_when(on, today, language)


def _known(follow_up: FollowUp, source: Encounter | None, today: date) -> str:
    """Return which of its reason's sentences is true."""
    if follow_up.reason is Reason.OCCASION:
        past = "past" if follow_up.original_due_on < today else ""
        return f"{occasions.kind(follow_up) or ''} {past}".strip()
    if follow_up.reason is Reason.EXPLICIT:
        return "text" if follow_up.text else ""
    if follow_up.reason is Reason.PROMISE and follow_up.text:
        return "text" if source else "text only"
    if source is None:
        return ""
    if follow_up.reason is Reason.THANKS:
        exchange = source.exchange
        return "learned" if exchange.learned else "offers" if exchange.offers else "date"
    return "date"


def _occasion(
    sentences: Sentences, contact: Contact, follow_up: FollowUp, today: date, name: str
) -> list[str]:
    """Return how old somebody gets, if anybody knows, and what keeps wishes from going early."""
    if follow_up.reason is not Reason.OCCASION:
        return []
    on = follow_up.original_due_on
    found = [sentences.lead] if on > today else []
    age = named_days.age(contact, follow_up)
    if age is None or age < LEAST_AGE:
        return found
    born = occasions.kind(follow_up) is occasions.Occasion.BIRTHDAY
    told = (sentences.turns if on >= today else sentences.turned) if born else sentences.years
    return [told.format(name=name, age=age), *found]


def _rhythm(
    sentences: Sentences,
    owner: Owner,
    contact: Contact,
    follow_up: FollowUp,
    today: date,
    language: str,
) -> list[str]:
    """Return why it is time: whose rhythm it is, whether it was counted anew, how late."""
    if follow_up.reason is not Reason.KEEP_IN_TOUCH:
        return []
    rhythm = rhythms.rhythm(owner, contact, today)
    late = rhythms.is_late(follow_up, today)
    said = {
        "circle": wording.quoted(contact.circle or "", language),
        "every": wording.say_every(rhythm.days, language),
        "name": drafting.called(contact.name, language),
        "purposes": ", ".join(sentences.purposes[purpose] for purpose in rhythm.purposes),
    }
    whose = {
        Source.CONTACT: sentences.own_rhythm,
        Source.CIRCLE: sentences.in_circle,
        Source.SEVERAL: sentences.several,
        Source.PURPOSE: sentences.here if late or follow_up.is_early else sentences.due,
    }
    found = [sentences.stretched if rhythm.is_stretched else whose[rhythm.source]]
    found += [sentences.early] if follow_up.is_early else []
    found += [sentences.late] if late else []
    return [each.format_map(said) for each in found]


def _comes_again(sentences: Sentences, follow_up: FollowUp, language: str) -> list[str]:
    """Return how a follow-up comes again; an occasion does every year, as all know."""
    if follow_up.again is None or follow_up.reason is Reason.OCCASION:
        return []
    again = say_again(follow_up.again, language)
    return [sentences.comes_again.format(again=again, **sentences.actions)]


def _history(sentences: Sentences, follow_up: FollowUp, language: str) -> list[str]:
    """Return that it was put off, or that it was nudged before and left alone.

    A day that matters is brought up twice by design. Of what was put off only the nudges since
    then are known.
    """
    if follow_up.reason is Reason.OCCASION and follow_up.again:
        return []
    put_off = follow_up.turn and follow_up.due_on > follow_up.original_due_on
    if not follow_up.nudged:
        return [sentences.moved] if put_off else []
    told = sentences.again_since if put_off and follow_up.before else sentences.again
    row = min(follow_up.nudged, len(told)) - 1
    number = wording.say_number(follow_up.nudged, language)
    return [told[row].format(n=number, **sentences.actions)]


def subject(language: str, wishes: Sequence[tuple[Reason, str]]) -> str:
    """Return a nudge's subject from the reasons and names of its items, the first one first."""
    sentences = SENTENCES[language]
    (reason, name), *others = wishes
    names, rest = name, ""
    if others:
        [(next_reason, next_name), *more] = others
        if more or next_name == name:
            one, several = sentences.more
            rest = (several if more else one).format(n=len(others))
        elif next_reason is reason:
            names = wording.say_list([name, next_name], language)
        else:
            rest = sentences.wishes[next_reason].format(names=next_name)
    wish = sentences.wishes[reason].format(names=names)
    template = sentences.today_and if rest else sentences.today
    said = template.format(wish=wish, Wish=wording.capital(wish), rest=rest)
    return wording.typeset(said, language)
