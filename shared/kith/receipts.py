"""What a receipt says of the encounters a submission became."""

from kith.domain import calendar, named_days, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.recurring_words import say_again
from kith.domain.submission import Seen, Submission
from kith.history import Step


def receipt(step: Step, submission: Submission, seen: Seen) -> Entry | None:
    """Return the mail a submission by mail is answered with; None for any other.

    Values under `*_link` are an action and its claims; sending signs them into `*_url`.
    """
    if submission.message_id is None:
        return None
    if seen.cids and not seen.eids:
        return _of_cards(step, submission, seen)
    encounters = [step.encounter(eid) for eid in seen.eids]
    return Entry(
        oid=step.owner.oid,
        kind=Kind.RECEIPT,
        key=submission.sid,
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="receipt",
        data={
            "encounters": [_logged(step, each) for each in encounters if each],
            "next": _next(step),
            "kept": [
                *(said for each in encounters if each for said in _remarks(step, each)),
                *({"code": "carded", "name": each["name"]} for each in _carded(step, seen)),
            ],
        },
        in_reply_to=submission.message_id,
    )


def _of_cards(step: Step, submission: Submission, seen: Seen) -> Entry:
    """Return the mail that says whose cards are kept now."""
    return Entry(
        oid=step.owner.oid,
        kind=Kind.RECEIPT,
        key=submission.sid,
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="card",
        data={
            "people": _carded(step, seen),
            "reminds": any(contact.days for cid in seen.cids if (contact := step.contact(cid))),
            "undo_link": ["uncard", submission.sid],
        },
        in_reply_to=submission.message_id,
    )


def _carded(step: Step, seen: Seen) -> list[dict[str, object]]:
    """Return whose cards a submission brought, as they are known now."""
    people = [each for cid in seen.cids if (each := step.contact(cid))]
    new = {
        each.cid: any(card.sid == seen.sid and card.created for card in each.cards)
        for each in people
    }
    return [
        {
            "name": each.name,
            "new": new[each.cid],
            "details": [*each.addresses, *each.phones, *_described(step, each)],
            "same_link": ["same", each.cid] if new[each.cid] else None,
        }
        for each in people
    ]


def _described(step: Step, contact: Contact) -> list[str]:
    """Return what else is known of somebody: title, company, and the days that matter."""
    language = wording.spoken(step.owner.language)
    days = [
        f"{wording.label(each.name, language)} {say_again(named_days.rule(each), language)}"
        for each in contact.days
    ]
    return [*filter(None, (contact.title, contact.company)), *days]


def _remarks(step: Step, encounter: Encounter) -> list[dict[str, str] | str]:
    """Return what else the owner should know of how an encounter was read.

    Codes with values; what was out of reach is a sentence.
    """
    names = ", ".join(each.name for cid in encounter.met if (each := step.contact(cid)))
    found: list[dict[str, str] | str] = [
        {"code": "unread", "word": word} for word in encounter.unread
    ]
    found += encounter.unreadable
    if encounter.shortened:
        found.append({"code": "shortened"})
    if encounter.introduced_by:
        found.append({"code": "introduced", "names": names, "by": encounter.introduced_by})
    return found


def _next(step: Step) -> dict[str, str] | None:
    """Return the day of the owner's next nudge, and whom it is about."""
    found = step.next_nudged()
    contact = step.contact(found[0].cid) if found else None
    if found is None or contact is None:
        return None
    return {"on": calendar.today(step.owner, found[1]).isoformat(), "name": contact.name}


def _logged(step: Step, encounter: Encounter) -> dict[str, object]:
    """Return an encounter as the receipt tells it."""
    people = [each for cid in encounter.met if (each := step.contact(cid))]
    opened = [
        {
            "reason": each.reason,
            "on": each.due_on.isoformat(),
            "time": f"{each.due_time:%H:%M}" if each.due_time else None,
            "text": each.text,
            "again": _again(step, each),
            "name": contact.name,
        }
        for contact in people
        for each in step.open_of(contact)
        if each.fid in encounter.opened
    ]
    exchange = encounter.exchange
    return {
        "people": [
            {
                "name": each.name,
                "new": each.cid in encounter.created,
                "address": each.addresses[0] if each.addresses else None,
                "same_link": ["same", each.cid] if each.cid in encounter.created else None,
            }
            for each in people
        ],
        "on": encounter.occurred_on.isoformat(),
        "purpose": encounter.purpose,
        "place": encounter.place,
        "learned": list(exchange.learned),
        "shared": list(exchange.shared),
        "asks": list(exchange.asks),
        "offers": list(exchange.offers),
        "promised": list(exchange.promised),
        "follow_ups": opened,
        "undo_link": ["forget", encounter.eid],
    }


def _again(step: Step, follow_up: FollowUp) -> str | None:
    """Return how a follow-up comes again, in the owner's words; an occasion does every year."""
    if follow_up.again is None or follow_up.reason is Reason.OCCASION:
        return None
    return say_again(follow_up.again, wording.spoken(step.owner.language))
