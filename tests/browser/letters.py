"""The mails that the browser shows: ordinary ones in every language, and hostile ones."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Exchange, Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.mail import nudge, outgoing
from kith.mail.nudge import NudgeItem
from kith.mail.outgoing import Letter
from kith.mail.sections import SECTIONS

TODAY = date(2026, 11, 26)
SITE = "https://kith.example"
LANGUAGES = ("de", "en", "es", "fr", "nl")

LONG = "Wolfeschlegelsteinhausenbergerdorff"
"""A name without a place to break."""

ATTACK = (
    '<img src="http://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script>'
    "\r\nBcc: x@evil.example\u202e\u2066gnp.exe\x00" + "<b>&amp;" * 1250
)
"""Markup, line ends, turned direction, a zero byte, and 10,000 characters."""


@dataclass(frozen=True)
class Shown:
    """A mail as it is shown, and what it is called in a report."""

    name: str
    letter: Letter


NOTES: Mapping[str, Sequence[str]] = {
    "de": ("die Raten steigen im Mai", "die Folien zum Zollrecht", "eine Steuerberaterin"),
    "en": ("the rates rise in May", "the slides on customs rules", "a tax adviser"),
    "es": ("las tarifas suben en mayo", "las diapositivas sobre aduanas", "una asesora fiscal"),
    "fr": ("les tarifs montent en mai", "les diapositives sur la douane", "une fiscaliste"),
    "nl": ("de tarieven stijgen in mei", "de slides over douaneregels", "een belastingadviseur"),
}


def owner(language: str) -> Owner:
    """Return an owner of this language."""
    return Owner(
        oid="o",
        addresses=("robin@home.example",),
        zone="Europe/Berlin",
        capture_address="robin.k3v9xq2m7d@in.kith.example",
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
        name="Robin Lindqvist",
        language=language,
    )


def talk(**fields: Any) -> Encounter:  # noqa: ANN401 - fields of any type
    """Return a conversation of two days ago."""
    base = Encounter(
        eid="e",
        sid="s",
        occurred_on=date(2026, 11, 24),
        logged_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
        met=("c",),
        place="Café Blau",
    )
    return replace(base, **fields)


def item(number: int, name: str, reason: Reason, about: Encounter, **fields: Any) -> NudgeItem:  # noqa: ANN401 - as above
    """Return an item of a nudge."""
    contact = Contact(
        cid="c", name=name, addresses=(f"someone{number}@wells.example",), title="Head of Logistics"
    )
    due = FollowUp(fid="f", cid="c", reason=reason, due_on=TODAY, original_due_on=TODAY)
    base = NudgeItem(
        number=number,
        contact=contact,
        follow_up=due,
        about=about,
        last=about,
        links={
            each: f"{SITE}/a/{number}-{each}-{'t' * 200}"
            for each in ("done", "snooze", "skip", "stop")
        },
        bcc=f"robin.k3v9xq2m7d+o{number}@in.kith.example",
    )
    return replace(base, **fields)


def full(language: str) -> list[NudgeItem]:
    """Return five ordinary items, one a reason, of every purpose and way to be reached."""
    learned, promised, asked = NOTES[language]
    said = Exchange(learned=(learned,), promised=(promised,), asks=(asked,))
    promise = item(1, "Dana Reyes", Reason.PROMISE, talk(exchange=said))
    birthday = item(2, "Anne Okafor", Reason.OCCASION, talk(purpose=Purpose.PERSONAL))
    phone = Contact(cid="c", name="Sam Osei", phones=("+49 (0)30 901820-14",))
    nobody = Contact(cid="c", name="Tomás Duarte")
    advice = item(4, nobody.name, Reason.UPDATE, talk(purpose=Purpose.JOB_SEARCH, exchange=said))
    old = talk(
        eid="old", occurred_on=date(2026, 7, 6), purpose=Purpose.BUSINESS, direction=Direction.MINE
    )
    keep = item(5, "Inés Weber", Reason.KEEP_IN_TOUCH, replace(old, exchange=said, subject="Hola"))
    return [
        replace(promise, follow_up=replace(promise.follow_up, text=promised)),
        replace(
            birthday,
            follow_up=replace(
                birthday.follow_up, text="birthday", original_due_on=date(2026, 11, 30)
            ),
        ),
        item(3, phone.name, Reason.THANKS, talk(exchange=said), contact=phone),
        replace(advice, contact=nobody, follow_up=replace(advice.follow_up, nudged=3)),
        replace(keep, contact=replace(keep.contact, skips=2)),
    ]


def attacked(number: int) -> NudgeItem:
    """Return an item in which every text is an attack."""
    many = (ATTACK,) * 9
    said = Exchange(learned=many, shared=many, asks=many, offers=many, promised=many)
    about = talk(place=ATTACK, subject=ATTACK, words=ATTACK, quote=ATTACK, exchange=said)
    contact = Contact(
        cid="c", name=ATTACK, addresses=("x@evil.example",), title=ATTACK, company=ATTACK
    )
    base = item(number, ATTACK, Reason.PROMISE, replace(about, direction=Direction.THEIRS))
    return replace(
        base, contact=contact, follow_up=replace(base.follow_up, text=ATTACK, nudged=number)
    )


def long_named(number: int) -> NudgeItem:
    """Return an item whose every word is too long for a phone."""
    said = Exchange(learned=(LONG * 4,), promised=(LONG * 4,))
    base = item(number, f"{LONG} {LONG}", Reason.PROMISE, talk(exchange=said, place=LONG * 2))
    contact = replace(base.contact, addresses=(f"{LONG * 2}@wells.example".lower(),), title=LONG)
    return replace(base, contact=contact, follow_up=replace(base.follow_up, text=LONG))


def rendered(language: str, items: Sequence[NudgeItem], coming: str = "Ana Duarte") -> Letter:
    """Return the nudge of these items."""
    return nudge.render(
        owner(language),
        items,
        [(coming, date(2026, 11, 27)), (f"{coming} B", date(2026, 12, 9))],
        TODAY,
        unsubscribe_url=f"{SITE}/u/{'u' * 200}",
        page_url=f"{SITE}/open/p",
    )


def receipt(language: str, name: str, texts: Sequence[str], kept: list[object]) -> Letter:
    """Return a receipt of one conversation with two people, one of them new."""
    texts = list(texts)
    people = [
        {"name": name, "new": False, "address": "dana@wells.example", "same_url": None},
        {"name": name, "new": True, "address": None, "same_url": f"{SITE}/a/same"},
    ]
    follow_ups = [
        {"reason": reason.value, "on": "2026-12-03", "time": "15:00", "text": text, "name": name}
        for reason, text in zip(Reason, [*texts, None, None, None, None], strict=False)
    ]
    encounter = {
        "people": people,
        "on": "2026-11-25",
        "purpose": "job_search",
        "place": name,
        "learned": texts,
        "shared": texts,
        "asks": texts,
        "offers": texts,
        "promised": texts,
        "follow_ups": follow_ups,
        "undo_url": f"{SITE}/a/undo",
    }
    data = {
        "today": TODAY.isoformat(),
        "encounters": [encounter, {**encounter, "follow_ups": [], "place": None}],
        "next": {"on": "2026-11-27", "name": name},
        "kept": kept,
        "page_url": f"{SITE}/open/p",
    }
    return outgoing.render("receipt", data, language)


def questions(language: str, name: str, text: str) -> Iterator[Shown]:
    """Yield every other mail with this name and text in it."""
    link = f"{SITE}/a/{'t' * 200}"
    actions = (
        "done",
        "snooze",
        "skip",
        "stop",
        "log",
        "drop",
        "trust",
        "new",
        "choose",
        "all",
        "undo",
    )
    data = {
        "candidates": [{"name": name, "detail": text, "url": link}] * 3,
        "always": [text],
        "capture_address": "robin.k3v9xq2m7d@in.kith.example",
        "code": "too_deep",
        "count": 15,
        "kept": [f"@{number}.example" for number in range(15)],
        "most": 12,
        "name": name,
        "named": name,
        "names": [name] * 15,
        "never": [text],
        "on": "2026-11-25",
        "page_url": f"{SITE}/open/p",
        "reason": "unverified",
        "received_on": "2026-11-26",
        "sender": "someone@elsewhere.example",
        "subject": text,
        "subjects": [text, ""],
        "today": TODAY.isoformat(),
        "words": "This mail is nested too deeply to be read.",
        "undo_url": link,
        "unsubscribe_url": f"{SITE}/u/t",
        **{f"{each}_url": link for each in actions},
    }
    meeting = {"subject": text, "names": [name] * 3, "on": "2026-11-27", "asked": True}
    way = {"name": name, "company": text, "last_on": "2026-11-25", "subject": name, "url": link}
    talk = {
        "on": "2026-11-25",
        "place": text,
        "purpose": "business",
        "direction": "met",
        "subject": text,
        "words": text,
        "learned": [text],
        "shared": [text],
        "promised": [text],
    }
    known = {
        "name": name,
        "company": text,
        "addresses": ["dana@reyes.example"],
        "phones": ["+49 30 555077"],
        "talks": [talk] * 3,
        "asks": [text],
        "offers": [text],
        "promises": [{"text": text, "on": "2026-11-30"}],
        "next_on": "2026-11-30",
        "next_time": "15:00",
        "stopped": False,
    }
    bare = {**known, "company": "", "addresses": [], "phones": [], "talks": [], "next_on": None}
    undone = {"line": text, "code": "bad_zone", "words": "No such zone.", "hint": "Europe/Berlin"}
    settings = {
        "circles": {name.casefold(): 60},
        "language": language,
        "look_ahead": False,
        "most_items": 5,
        "nudge_time": "08:00:00",
        "quiet_days": [5, 6],
        "receipts": "usual",
        "zone": "Europe/Berlin",
    }
    of_mail: Mapping[str, Mapping[str, Any]] = {
        "about": {
            "people": [known, bare, {**bare, "stopped": True}],
            "unclear": [{"named": name, "candidates": [way, {**way, "last_on": None}]}],
            "unknown": [{"named": name, "near": [way]}, {"named": name, "near": []}],
            "address": "robin.k3v9xq2m7d+about@in.kith.example",
        },
        "answer": {
            "changed": {"quiet_days": [[], [5, 6]]},
            "done": [{"number": 1, "name": name, "code": "done", "until": None}] * 3,
            "help": True,
            "kept": settings,
            "undone": [undone] * 2,
        },
        "card": {"people": [{"name": name, "new": True, "details": [text], "same_url": link}]},
        "crowd_ahead": {"people": 40},
        "whom_today": {"on": "2026-11-26", "last": True, "time": "20:00"},
        "how_was_it": {"names": [name] * 3, "place": text, "time": "15:00"},
        "planned": {"meetings": [{**meeting, "cancelled": False, "series": True}] * 2},
    }
    for mail in SECTIONS:
        if mail not in {"nudge", "receipt"}:
            yield Shown(
                f"{mail} {language}",
                outgoing.render(mail, {**data, **of_mail.get(mail, {})}, language),
            )


def ordinary() -> Iterator[Shown]:
    """Yield every mail as most owners see it, in every language."""
    for language in LANGUAGES:
        texts = NOTES[language]
        kept: list[object] = [{"code": "unread", "word": "x"}, {"code": "shortened"}]
        yield Shown(f"nudge {language}", rendered(language, full(language)))
        yield Shown(f"receipt {language}", receipt(language, "Dana Reyes", texts, kept))
        yield from questions(language, "Dana Reyes", texts[1])


def extreme() -> Iterator[Shown]:
    """Yield mails of one item, of long words, and of hostile ones."""
    yield Shown("one item", rendered("en", full("en")[:1]))
    yield Shown("long names", rendered("de", [long_named(n) for n in range(1, 6)], LONG * 2))
    yield Shown("hostile", rendered("fr", [attacked(n) for n in range(1, 6)], ATTACK))
    yield Shown("long receipt", receipt("de", f"{LONG} {LONG}", [LONG * 4], [LONG * 3]))
    yield Shown("hostile receipt", receipt("nl", ATTACK, [ATTACK] * 2, [ATTACK]))
    yield from questions("es", LONG * 2, LONG * 3)
    for shown in questions("de", ATTACK, ATTACK):
        yield Shown(f"hostile {shown.name}", shown.letter)
