"""Why a follow-up is in today's nudge, in one true sentence.

Tables by language and reason; another language is another row in each.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from kith.domain import drafting, occasions, schedule, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.purposes import Purpose
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


def why(
    language: str,
    contact: Contact,
    follow_up: FollowUp,
    about: Encounter | None,
    last: Encounter | None,
    today: date,
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
        *_early(sentences, follow_up, today),
        *_rhythm(sentences, contact, follow_up, today, language),
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


def _early(sentences: Sentences, follow_up: FollowUp, today: date) -> list[str]:
    """Return what keeps good wishes from going out too early."""
    early = follow_up.reason is Reason.OCCASION and follow_up.original_due_on > today
    return [sentences.lead] if early else []


def _rhythm(
    sentences: Sentences, contact: Contact, follow_up: FollowUp, today: date, language: str
) -> list[str]:
    """Return what explains the rhythm, where it is not just the purpose's."""
    if follow_up.reason is not Reason.KEEP_IN_TOUCH:
        return []
    every = wording.say_every(schedule.rhythm(contact, today), language)
    name = drafting.called(contact.name, language)
    if contact.skips >= schedule.SKIPS_TO_STRETCH:
        return [sentences.stretched.format(name=name)]
    if contact.rhythm_days:
        return [sentences.own_rhythm.format(every=every)]
    recent = [
        purpose
        for purpose in Purpose
        if purpose in contact.met_for
        and (today - contact.met_for[purpose]).days <= schedule.RHYTHM_YEAR_DAYS
    ]
    if len(recent) == 1 or not recent:
        return []
    purposes = ", ".join(sentences.purposes[purpose] for purpose in recent)
    return [sentences.several.format(purposes=purposes, every=every, name=name)]


def _history(sentences: Sentences, follow_up: FollowUp, language: str) -> list[str]:
    """Return that it was put off, or that it was nudged before and left alone."""
    if follow_up.nudged:
        row = min(follow_up.nudged, len(sentences.again)) - 1
        number = wording.say_number(follow_up.nudged, language)
        return [sentences.again[row].format(n=number, **sentences.actions)]
    put_off = follow_up.turn and follow_up.due_on > follow_up.original_due_on
    return [sentences.moved] if put_off else []


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
