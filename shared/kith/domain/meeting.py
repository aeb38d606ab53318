"""A planned meeting: told of by an invitation, asked about after its end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kith.domain import calendar
from kith.domain.encounter import Draft
from kith.domain.owner import Owner

QUESTION = "meeting-"
"""How the owner's questions about meetings begin; the meeting's id follows."""

QUARTER = timedelta(minutes=15)
"""A question comes at the first quarter of an hour after the end."""

FORGOTTEN = timedelta(days=14)
"""So long after the end nobody is asked any more: what is logged then is late (schedule)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One occurrence: its day on the owner's calendar, and its instants in UTC.

    `instance` is when one of a series that was changed alone would have started.
    """

    on: date
    starts_at: datetime
    ends_at: datetime
    instance: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """What invitations with one UID say, `mid` standing for it.

    `draft` is the encounter it becomes if it takes place. `slots` are its occurrences ahead, in
    order; none, if its date could not be read. `sequence` counts how often it was moved;
    `instance` is the occurrence of a series that is spoken of alone, by its original start, and
    `gone` are those that were called off or moved. `asked_on` is the occurrence last asked
    about, `answered` whether the owner said how it was; `logged` are the last submissions that did,
    by the day of the occurrence; `sid` is the submission that told of it.
    """

    mid: str
    draft: Draft
    sequence: int = 0
    slots: tuple[Slot, ...] = ()
    instance: datetime | None = None
    gone: tuple[datetime, ...] = ()
    cancelled: bool = False
    sid: str = ""
    asked_on: date | None = None
    answered: bool = False
    logged: tuple[tuple[date, str], ...] = ()


def updated(known: Meeting | None, news: Meeting) -> Meeting:
    """Return a meeting as it stands after an invitation, in whatever order those come.

    What was asked about stays asked about.
    """
    if known is None:
        slots = news.slots if news.instance is None else ()
        new = replace(news, instance=None, slots=slots, cancelled=_is_off(news))
        return _standing(new, news)
    called_off = known.cancelled and not news.cancelled
    if news.sequence < known.sequence or (called_off and news.sequence == known.sequence):
        return known
    if news.instance is not None:
        return known if known.cancelled else _standing(known, news)
    return _standing(
        replace(
            news,
            instance=None,
            slots=(*news.slots, *_moved(known, news)),
            gone=tuple(sorted({*news.gone, *(known.gone if not news.cancelled else ())})),
            asked_on=known.asked_on,
            answered=known.answered,
            logged=known.logged,
        ),
        news,
    )


def _moved(known: Meeting, news: Meeting) -> Iterator[Slot]:
    """Yield the occurrences that were moved, of which a series told of anew says nothing else.

    It has to have them still at their first start, or, if that is past, go on as it did.
    """
    told = {each.starts_at for each in news.slots if each.instance is None}
    goes_on = any(each.instance is None and each.starts_at in told for each in known.slots)
    changed = {*news.gone, *(each.instance for each in news.slots)}
    for each in known.slots:
        if each.instance is None or each.instance in changed:
            continue
        if each.instance in told or (goes_on and each.instance < min(told)):
            yield each


def _is_off(news: Meeting) -> bool:
    return news.cancelled and news.instance is None


def _standing(meeting: Meeting, news: Meeting) -> Meeting:
    """Return the meeting with what `news` says of one occurrence, or of all of them."""
    gone, slots = {*meeting.gone, *news.gone}, meeting.slots
    if news.instance is not None:
        gone.add(news.instance)
        others = [each for each in slots if (each.instance or each.starts_at) != news.instance]
        changed = () if news.cancelled else news.slots
        slots = (*others, *(replace(each, instance=news.instance) for each in changed))
        meeting = replace(meeting, gone=tuple(sorted(gone)))
    left = [each for each in slots if each.instance or each.starts_at not in gone]
    ordered = sorted(dict.fromkeys(left), key=lambda each: each.starts_at)
    return replace(meeting, slots=() if meeting.cancelled else tuple(ordered))


def next_slot(meeting: Meeting) -> Slot | None:
    """Return the occurrence that is asked about next.

    A series goes on being asked about as long as the owner answers; each occurrence once.
    """
    if meeting.cancelled or (meeting.asked_on and not meeting.answered):
        return None
    after = meeting.asked_on or date.min
    return next((each for each in meeting.slots if each.on > after), None)


def ask_at(owner: Owner, slot: Slot, now: datetime) -> datetime | None:
    """Return when to ask how an occurrence was; None if it is too long ago.

    At the first quarter of an hour after its end, if that lies between the nudge time and
    calendar.LATE after it, and neither on a quiet day nor in a pause; else a quarter of an hour
    after the next nudge time, so that it does not come on top of that morning's nudge.
    """
    at = max(_quarter(slot.ends_at), _quarter(now - QUARTER))
    if now > slot.ends_at + FORGOTTEN:
        return None
    day = calendar.today(owner, at)
    opens = calendar.morning(owner, day)
    if calendar.may_write(owner, day) and opens + QUARTER <= at <= opens + calendar.LATE:
        return at
    if at > opens + QUARTER:
        day = calendar.add_days(day, 1)
    day = max(day, owner.paused_until or date.min)
    while not calendar.may_write(owner, day):
        day = calendar.add_days(day, 1)
    return calendar.morning(owner, day) + QUARTER


def _quarter(moment: datetime) -> datetime:
    """Return the first quarter of an hour at or after a moment."""
    past = timedelta(
        minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond
    )
    return moment - past + (QUARTER if past else timedelta(0))
