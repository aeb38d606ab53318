"""Why a follow-up is in today's nudge, in one true sentence.

Tables by language and reason; another language is another row in each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kith.domain import drafting, schedule, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.purposes import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """What one language says.

    `why` is by reason and by what is known: a text to quote, what was learned or offered, the
    date of the conversation alone, or nothing. `touched` says how the last touch is told, by
    who moved. `noted` are the labels of what was said. `wishes` say by reason what is to be
    done, as a nudge's subject does.
    """

    why: Mapping[tuple[Reason, str], str]
    check_in: Mapping[Purpose, str]
    touched: Mapping[Direction, str]
    moved: str
    stretched: str
    several: str
    own_rhythm: str
    again: tuple[str, str, str]
    purposes: Mapping[Purpose, str]
    noted: Mapping[str, str]
    wishes: Mapping[Reason, str]
    today: str
    today_and: str
    more: str


SENTENCES: Mapping[str, Sentences] = {
    "en": Sentences(
        why={
            (Reason.PROMISE, "text"): "You promised {name} this {when}: \u201c{text}\u201d.",
            (Reason.PROMISE, "text only"): "You promised {name} this: \u201c{text}\u201d.",
            (Reason.PROMISE, "date"): "You made {name} a promise {when}.",
            (Reason.PROMISE, ""): "You made {name} a promise.",
            (Reason.THANKS, "learned"): (
                "{name} told you something worth knowing {when}, and a thank-you is still open."
            ),
            (Reason.THANKS, "offers"): (
                "{name} offered you help {when}, and a thank-you is still open."
            ),
            (Reason.THANKS, "date"): (
                "{name} took time for you {when}, and a thank-you is still open."
            ),
            (Reason.THANKS, ""): "A thank-you to {name} is still open.",
            (Reason.EXPLICIT, "text"): "You asked me to remind you {day}: \u201c{text}\u201d.",
            (Reason.EXPLICIT, "text only"): "You asked me to remind you {day}: \u201c{text}\u201d.",
            (Reason.EXPLICIT, "date"): "You asked me to bring {name} back to mind {day}.",
            (Reason.EXPLICIT, ""): "You asked me to bring {name} back to mind {day}.",
            (Reason.OCCASION, "text"): "A date that matters to {name}: \u201c{text}\u201d.",
            (Reason.OCCASION, ""): "It is a date that matters to {name}.",
            (
                Reason.UPDATE,
                "date",
            ): "{touched} {ago}. A good moment to tell {name} what came of it.",
            (Reason.UPDATE, ""): "A good moment to tell {name} what came of the advice.",
            (Reason.CHECK_IN, "date"): "{touched} {ago}. {check_in}",
            (Reason.CHECK_IN, ""): "{check_in}",
            (Reason.KEEP_IN_TOUCH, "date"): "{touched} {ago}, {on}.",
            (Reason.KEEP_IN_TOUCH, ""): "It is time to be in touch with {name} again.",
        },
        check_in={
            Purpose.PERSONAL: "A good moment to ask how {name} is.",
            Purpose.PROFESSIONAL: "A good moment to ask how things went on for {name}.",
            Purpose.BUSINESS: "A good moment to hear where things stand.",
            Purpose.JOB_SEARCH: "A good moment to tell {name} what came of it.",
        },
        touched={
            Direction.MET: "You last talked",
            Direction.MINE: "You last wrote to {name}",
            Direction.THEIRS: "{name} last wrote to you",
        },
        moved="You put it off until {day}.",
        stretched="You skipped {name} twice running, so I waited half as long again.",
        several=(
            "You talk for more than one reason ({purposes}), so I go by the shorter rhythm,"
            " {every}."
        ),
        own_rhythm="You wanted to be in touch {every}.",
        again=(
            "I brought it up once before.",
            "I brought it up twice before; Skip puts it away for now.",
            "I brought it up {n} times before; Skip or Stop puts it away.",
        ),
        purposes={
            Purpose.PERSONAL: "personal",
            Purpose.PROFESSIONAL: "professional",
            Purpose.BUSINESS: "business",
            Purpose.JOB_SEARCH: "job search",
        },
        noted={
            "asks": "Looking for",
            "learned": "You learned",
            "offers": "Could help with",
            "promised": "You promised",
            "quote": "They wrote",
            "shared": "You shared",
            "subject": "Subject",
            "words": "Your note",
        },
        wishes={
            Reason.PROMISE: "Keep your promise to {names}",
            Reason.THANKS: "Thank {names}",
            Reason.EXPLICIT: "Get back to {names}",
            Reason.OCCASION: "Think of {names}",
            Reason.UPDATE: "Tell {names} what came of it",
            Reason.CHECK_IN: "Check in with {names}",
            Reason.KEEP_IN_TOUCH: "Say hello to {names}",
        },
        today="{wish} today",
        today_and="{wish} today, and {rest}",
        more="{n} more",
    ),
}


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
    touch = follow_up.reason in schedule.TOUCHES
    source = last or about if touch else about
    said = {
        "name": name,
        "text": follow_up.text,
        "day": wording.say_when(follow_up.original_due_on, today, language),
    }
    if source:
        on = source.occurred_on
        said |= {
            "ago": wording.say_ago(on, today, language),
            "on": wording.say_on(on, today, language),
            "when": wording.say_when(on, today, language),
            "touched": sentences.touched[source.direction].format_map(said),
        }
    purpose = source.purpose if source else contact.last_purpose or Purpose.PROFESSIONAL
    said["check_in"] = sentences.check_in[purpose].format_map(said)
    first = sentences.why[follow_up.reason, _known(follow_up, source)].format_map(said)
    notes = [*_rhythm(sentences, contact, follow_up, today, language)]
    return (first, *notes, *_history(sentences, follow_up, today, language))


def _known(follow_up: FollowUp, source: Encounter | None) -> str:
    if follow_up.reason in (Reason.PROMISE, Reason.EXPLICIT) and follow_up.text:
        return "text" if source else "text only"
    if follow_up.reason is Reason.OCCASION:
        return "text" if follow_up.text else ""
    if source is None:
        return ""
    if follow_up.reason is Reason.THANKS:
        exchange = source.exchange
        return "learned" if exchange.learned else "offers" if exchange.offers else "date"
    return "date"


def _rhythm(
    sentences: Sentences, contact: Contact, follow_up: FollowUp, today: date, language: str
) -> list[str]:
    """Return what explains the rhythm, where it is not just the purpose's."""
    if follow_up.reason is not Reason.KEEP_IN_TOUCH:
        return []
    every = wording.say_every(schedule.rhythm(contact, today), language)
    if contact.skips >= schedule.SKIPS_TO_STRETCH:
        return [sentences.stretched.format(name=drafting.called(contact.name, language))]
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
    return [sentences.several.format(purposes=purposes, every=every)]


def _history(sentences: Sentences, follow_up: FollowUp, today: date, language: str) -> list[str]:
    """Return that it was put off, or that it was nudged before and left alone."""
    if follow_up.nudged:
        row = min(follow_up.nudged, len(sentences.again)) - 1
        return [sentences.again[row].format(n=wording.say_number(follow_up.nudged, language))]
    if follow_up.turn and follow_up.due_on > follow_up.original_due_on:
        day = wording.say_when(follow_up.due_on, today, language)
        return [sentences.moved.format(day=day)]
    return []


def subject(language: str, wishes: Sequence[tuple[Reason, str]]) -> str:
    """Return a nudge's subject from the reasons and names of its items, the first one first."""
    sentences = SENTENCES[language]
    (reason, name), *others = wishes
    template = sentences.wishes[reason]
    wish = template.format(names=name)
    if not others:
        return sentences.today.format(wish=wish)
    [(next_reason, next_name), *rest] = others
    if rest or next_name == name:
        more = sentences.more.format(n=len(others))
        return sentences.today_and.format(wish=wish, rest=more)
    if next_reason is reason:
        both = wording.say_list([name, next_name], language)
        return sentences.today.format(wish=template.format(names=both))
    rest_wish = sentences.wishes[next_reason].format(names=next_name)
    return sentences.today_and.format(wish=wish, rest=rest_wish[0].lower() + rest_wish[1:])
