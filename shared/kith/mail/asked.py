"""What a mail straight to Kith changes about how it serves its owner, and what is left of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kith.domain.choices import Choice
from kith.domain.date_text import fold
from kith.domain.encounter import Draft
from kith.domain.owner import Owner
from kith.domain.subject_words import WITH
from kith.domain.subjects import subject_note
from kith.mail import answering, preferences, subjects
from kith.mail.answering import OF_SETTINGS
from kith.mail.setting_words import OF_A_PERSON, SURE
from kith.mail.verbs import Verb
from kith.mail.wishing import ReplyCommand

MOST_LINES = 300
"""Lines in which such wishes are looked for, as in notes."""


def take(
    words: str, subject: str, owner: Owner, now: datetime
) -> tuple[tuple[ReplyCommand, ...], bool]:
    """Return the wishes of a mail, and whether it is nothing else.

    Among other words only what cannot be meant otherwise is a wish; and in a mail about somebody
    nothing that may be said of them is: "Language: German" is then theirs.
    """
    text = words.strip() or subjects.bare(subject)
    alone = answering.in_reply(text, owner, now)
    about = subject_note(subject).people if words.strip() else ()
    if alone and all(wish.verb in OF_SETTINGS for wish in alone):
        mistaken = bool(about) and any(_is_of_a_person(wish) for wish in alone)
        return ((), False) if mistaken else (alone, True)
    return _among_others(words, owner, now), False


def _is_of_a_person(wish: ReplyCommand) -> bool:
    """Say whether a wish may be said of somebody, or is none that can be carried out."""
    return bool(wish.misread) or bool(wish.choice and wish.choice.setting in OF_A_PERSON)


def _among_others(words: str, owner: Owner, now: datetime) -> tuple[ReplyCommand, ...]:
    found: list[ReplyCommand] = []
    for line in words.split("\n")[:MOST_LINES]:
        told = preferences.line(line, owner, now) if ":" in line else None
        if isinstance(told, Choice) and told.setting in SURE:
            found.append(ReplyCommand(Verb.SET, choice=told, line=line.strip()))
    return tuple(found)


def left(
    drafts: Sequence[Draft], wishes: Sequence[ReplyCommand], *, alone: bool
) -> tuple[Draft, ...]:
    """Return what else a mail tells: where wishes are all, whom its subject says it was with."""
    if not alone:
        return tuple(_without(each, wishes) for each in drafts)
    return tuple(
        replace(_without(each, wishes), planned=())
        for each in drafts
        if each.met and any(fold(word) in WITH for word in (each.subject or "").split())
    )


def _without(draft: Draft, wishes: Sequence[ReplyCommand]) -> Draft:
    """Return a draft without the lines of wishes among its words."""
    lines = {wish.line for wish in wishes}
    kept = (each for each in draft.words.split("\n") if each.strip() not in lines)
    return replace(draft, words="\n".join(kept).strip())
