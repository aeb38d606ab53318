"""An owner's settings as lines that set them: whoever changes one writes it back otherwise."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from kith.domain.calendar_words import WORDING
from kith.domain.purposes import MANNERS
from kith.domain.reasons import SENTENCES
from kith.domain.wording import capital, label, say_date, say_every
from kith.mail import cleaning
from kith.mail.preferences import MOST_CIRCLE
from kith.mail.setting_words import LANGUAGE_NAMES
from kith.mail.words import phrase

MAIL = "answer"
"""The mail whose words these are."""

Shown = tuple[str, str]
"""A line, and what else it could say."""


def lines(kept: Mapping[str, Any], today: date, language: str) -> list[Shown]:
    """Return each setting, in the language of the mail; `kept` are an owner's fields as JSON."""
    return [
        (f"{label(capital(name), language)} {value}", about)
        for name, value, about in _rows(kept, today, language)
    ]


def _rows(kept: Mapping[str, Any], today: date, language: str) -> Iterator[tuple[str, str, str]]:
    def say(key: str) -> str:
        return phrase(language, MAIL, key)

    def row(key: str, value: str) -> tuple[str, str, str]:
        return say(f"name_{key}"), value, say(f"about_{key}")

    weekdays = WORDING[language].weekdays.split()
    quiet = ", ".join(weekdays[day] for day in kept.get("quiet_days", ()))
    yield row("nudge_time", _clock(kept["nudge_time"]))
    yield row("zone", kept["zone"])
    yield row("language", LANGUAGE_NAMES.get(kept["language"], kept["language"]))
    yield row("quiet", quiet or say("none"))
    yield row("items", str(kept["most_items"]))
    if kept.get("unsubscribed_at"):
        yield row("nudges", say("off"))
    else:
        yield row("pause", _pause(kept, today, language))
    yield from _rhythms(kept, language)
    yield row("receipts", say(kept["receipts"]))
    yield row("look_ahead", say("on" if kept["look_ahead"] else "off"))
    evening = kept.get("evening_at")
    yield row("evening", _clock(evening) if evening else say("off"))


def _clock(iso: str) -> str:
    return iso[: len("07:30")]


def _pause(kept: Mapping[str, Any], today: date, language: str) -> str:
    until = date.fromisoformat(kept["paused_until"]) if kept.get("paused_until") else today
    if until <= today:
        return phrase(language, MAIL, "off")
    return phrase(language, MAIL, "until").format(day=say_date(until, language))


def _rhythms(kept: Mapping[str, Any], language: str) -> Iterator[tuple[str, str, str]]:
    about = phrase(language, MAIL, "about_rhythm")
    own = kept.get("rhythms", {})
    for purpose, manners in MANNERS.items():
        days = own.get(purpose.value, manners.rhythm_days)
        yield SENTENCES[language].purposes[purpose], say_every(days, language), about
        about = ""
    circle = phrase(language, MAIL, "name_circle")
    about = phrase(language, MAIL, "about_circle")
    for name, days in sorted(kept.get("circles", {}).items()):
        yield f"{circle} {cleaning.line(name, MOST_CIRCLE)}", say_every(days, language), about
        about = ""
