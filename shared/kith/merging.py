"""Two contacts who turn out to be one: no row moves, and it can be taken apart again."""

from dataclasses import replace
from datetime import datetime

from kith.domain import schedule
from kith.domain.contact import Contact
from kith.domain.followup import End, close
from kith.history import begin, serially
from kith.ports import Ports


def merge(ports: Ports, oid: str, cid: str, into: str | None, now: datetime) -> Contact | None:
    """Make the contact `cid` one with `into`; return that one, or None if either is gone."""
    return serially(lambda: _merge(ports, oid, cid, into or "", now))


def _merge(ports: Ports, oid: str, cid: str, into: str, now: datetime) -> Contact | None:
    step = begin(ports.store, oid, now)
    if step is None:
        return None
    absorbed, kept = step.contact(cid), step.contact(into)
    if absorbed is None or kept is None or absorbed.cid != cid or kept.cid == cid:
        return None
    kept_touches = [each for each in step.open_of(kept) if each.reason in schedule.TOUCHES]
    for each in step.open_of(absorbed):
        if kept_touches and each.reason in schedule.TOUCHES:
            step.put(close(each, End.ANSWERED, now, f"same-{cid}"), each)
    absorbed = step.contact(cid) or absorbed
    met_for = dict(absorbed.met_for)
    for purpose, on in kept.met_for.items():
        met_for[purpose] = max(on, met_for.get(purpose, on))
    whole = replace(
        kept,
        addresses=tuple(dict.fromkeys((*kept.addresses, *absorbed.addresses))),
        phones=tuple(dict.fromkeys((*kept.phones, *absorbed.phones))),
        title=kept.title or absorbed.title,
        company=kept.company or absorbed.company,
        met_for=met_for,
        last_on=max(filter(None, (kept.last_on, absorbed.last_on)), default=None),
        open={**kept.open, **absorbed.open},
        also=(*kept.also, cid, *absorbed.also),
    )
    step.save(replace(absorbed, merged_into=kept.cid))
    step.save(whole)
    step.commit()
    return whole
