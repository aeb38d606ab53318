"""The mail that a ledger row stands for, composed from the rows as they are now."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import NamedTuple

from kith import links, table
from kith.domain import agenda, calendar, meeting, week
from kith.domain.contact import Contact
from kith.domain.followup import FollowUp
from kith.domain.ledger import NUDGES, Entry, Item
from kith.domain.meeting import Meeting
from kith.domain.owner import Owner
from kith.mail import nudge, outgoing
from kith.ports import Store
from kith.settings import Settings

NO_WEEK = week.Ahead()

MOST_COMING = 5
"""Names a nudge looks ahead to."""

ACTIONS = ("done", "snooze", "skip", "stop")


class OpenItem(NamedTuple):
    """An item of a nudge, and what it is about."""

    item: Item
    contact: Contact
    follow_up: FollowUp


def still_open(store: Store, owner: Owner, entry: Entry) -> list[OpenItem]:
    """Return the items of a nudge that the owner has not decided about since the claim."""
    found = []
    for item in entry.items:
        contact = table.contact(store, owner.oid, item.cid)
        due_key = contact.open.get(item.fid) if contact else None
        follow_up = table.follow_up(store, owner.oid, item.fid, due_key) if due_key else None
        if contact and follow_up and follow_up.turn == item.turn:
            found.append(OpenItem(item, contact, follow_up))
    return found


def compose(
    store: Store,
    settings: Settings,
    owner: Owner,
    entry: Entry,
    items: Sequence[OpenItem],
    now: datetime,
) -> bytes:
    """Return the mail: a nudge of these items, or the entry's template with its data."""
    unsubscribe = links.unsubscribe_url(settings, owner.oid, now)
    page = links.page_url(settings, owner.oid, now)
    today = calendar.today(owner, now)
    if entry.kind in NUDGES:
        ahead = ahead_of(store, owner, entry) if entry.ahead else NO_WEEK
        letter = nudge.render(
            owner,
            [_shown(store, settings, owner, each, now) for each in items],
            _coming(store, owner, items, ahead, now),
            today,
            week=_week(store, owner, ahead),
            unsubscribe_url=unsubscribe,
            page_url=page,
        )
    else:
        data = links.signed(settings, owner.oid, entry.data, now)
        values = {"page_url": page, "today": today.isoformat(), **data}
        if entry.nudging:
            values["unsubscribe_url"] = unsubscribe
        letter = outgoing.render(entry.template or "", values, owner.language)
    return outgoing.message(
        letter,
        to=owner.address,
        sender=settings.sender,
        reply_to=links.reply_address(settings, owner, entry.kind, entry.key),
        lid=entry.lid,
        unsubscribe_url=unsubscribe if entry.nudging else None,
        in_reply_to=entry.in_reply_to,
        now=now,
    )


def _shown(
    store: Store, settings: Settings, owner: Owner, each: OpenItem, now: datetime
) -> nudge.NudgeItem:
    """Return an item with its evidence, its links and the address of its opener."""
    follow_up = each.follow_up
    latest = table.timeline(store, owner.oid, each.contact, 1)
    return nudge.NudgeItem(
        number=each.item.number,
        contact=each.contact,
        follow_up=follow_up,
        about=table.encounter(store, owner.oid, follow_up.eid) if follow_up.eid else None,
        last=latest[0] if latest else None,
        links={
            action: links.follow_up_url(settings, owner.oid, action, follow_up, now)
            for action in ACTIONS
        },
        bcc=links.opener_address(settings, owner, follow_up),
    )


def _coming(
    store: Store, owner: Owner, items: Sequence[OpenItem], ahead: week.Ahead, now: datetime
) -> list[tuple[str, date]]:
    """Return who comes after the people of this nudge and of its week, and when; each once."""
    today = calendar.today(owner, now)
    told = {each.contact.cid for each in items} | {each.cid for each in ahead.follow_ups}
    found: dict[str, tuple[str, date]] = {}
    upcoming = table.due_until(store, owner, now + agenda.COMING)
    for follow_up in sorted(upcoming, key=lambda each: (each.due_key, each.fid)):
        if len(found) == MOST_COMING:
            break
        if follow_up.due_on > today and follow_up.cid not in told | found.keys():
            contact = table.contact(store, owner.oid, follow_up.cid)
            if contact:
                found[follow_up.cid] = (contact.name, _nudged_on(owner, follow_up))
    return sorted(found.values(), key=lambda each: each[1])


def _nudged_on(owner: Owner, follow_up: FollowUp) -> date:
    """Return the day on which a follow-up is brought up: what has no time of its own may wait."""
    if follow_up.due_time:
        return follow_up.due_on
    on = max(follow_up.due_on, owner.paused_until or follow_up.due_on)
    while calendar.is_quiet(owner, on):
        on = calendar.add_days(on, 1)
    return on


def ahead_of(store: Store, owner: Owner, entry: Entry) -> week.Ahead:
    """Return what the week of a digest brings beside the people the digest is about."""
    on = date.fromisoformat(entry.key)
    return looking_ahead(store, owner, on, {each.fid for each in entry.items})


def looking_ahead(store: Store, owner: Owner, on: date, told: Collection[str]) -> week.Ahead:
    """Return what comes between a morning and Sunday, without the follow-ups already told of."""
    # A day more by instant, and kept by date: DST changes and the hour of the nudge fit.
    until = calendar.morning(owner, calendar.add_days(week.sunday(on), 2))
    upcoming = [each for each in table.due_until(store, owner, until) if each.fid not in told]
    return week.of(on, upcoming, _planned(store, owner))


def _planned(store: Store, owner: Owner) -> list[Meeting]:
    """Return the meetings that are still to be asked about: those ahead, and just over."""
    mids = (
        what.removeprefix(meeting.QUESTION)
        for what in owner.questions
        if what.startswith(meeting.QUESTION)
    )
    return [found for mid in sorted(mids) if (found := table.meeting(store, owner.oid, mid))]


def _week(store: Store, owner: Owner, ahead: week.Ahead) -> list[nudge.Coming]:
    """Return what a week brings as the nudge tells it, in the order of days."""
    found: list[tuple[str, nudge.Coming]] = []
    for each in ahead.follow_ups:
        contact = table.contact(store, owner.oid, each.cid)
        if contact:
            told = nudge.Coming(
                on=each.due_on, at=each.due_time, names=(contact.name,), follow_up=each
            )
            found.append((each.due_key, told))
    for on, planned in ahead.meetings:
        slot = next(slot for slot in planned.slots if slot.on == on)
        at = calendar.local(owner, slot.starts_at)
        names = tuple(person.name or person.address or "" for person in planned.draft.met)
        told = nudge.Coming(on=on, at=at.time(), names=names, subject=planned.draft.subject or "")
        found.append((f"{at:%Y-%m-%dT%H:%M}", told))
    return [told for _, told in sorted(found, key=lambda pair: pair[0])]
