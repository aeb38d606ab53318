"""Each undo that is offered leaves the rows as they were, but for turns and instants."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from kith import actions, capture, history, links, merging, people, table, undoing
from kith.domain.encounter import Draft, Person, Planned, Reason
from kith.domain.owner import Owner
from kith.domain.schedule import TOUCHES
from kith.ports import Key
from tests.integration.web.browsing import Browser
from tests.worlds import World, world

KEPT = ("A#", "C#", "D#", "D@", "E#", "H#", "K#", "L#", "T#", "X#")
"""Whose rows are compared. The others are the record of what came in and what went out."""

PASSING = frozenset(
    ["asked", "before", "decided_at", "ended_at", "logged_at", "taken_back_by", "turn", "undone_at"]
)
"""What undoing leaves different: how often, and when."""

DANA = "Dana Reyes <dana@x.example>"


def standing(kith: World, robin: Owner) -> dict[str, Any]:
    """Return the rows that undoing gives back."""
    oid = robin.oid
    found: dict[str, Any] = {
        key.sk: {name: value for name, value in row.items() if name not in PASSING}
        for kind in KEPT
        for key, row in table.scan(kith.ports.store, oid, kind)
        if not row.get("undone_at")
    }
    owner = kith.ports.store.get(Key(f"O#{oid}", "#"))
    assert owner
    return found | {"#": {name: owner.get(name) for name in ("wake_at", "unsubscribed_at")}}


def note(kith: World, robin: Owner, subject: str, words: str = "", **how: Any) -> None:  # noqa: ANN401 - as World.mail has it
    """Log a note or a copy."""
    kith.capture(kith.mail(robin, subject, words, **how))


def log(kith: World, robin: Owner, key: str, person: Person, **said: Any) -> None:  # noqa: ANN401 - any field of a draft
    """Log a conversation by the form."""
    draft = Draft(**{"met": (person,), "occurred_on": kith.now.date(), **said})
    capture.from_form(kith.ports, robin.oid, key, draft, kith.now)


def contact(kith: World, robin: Owner, name: str = "Dana Reyes") -> str:
    """Return the id of somebody the owner knows."""
    (cid,) = [each["cid"] for each in kith.rows(robin)["contacts"] if each["name"] == name]
    return str(cid)


def owed(kith: World, robin: Owner, *reasons: Reason) -> dict[str, Any]:
    """Return an open follow-up for one of these reasons, the first that is due."""
    found = [
        each
        for each in kith.rows(robin)["follow_ups"]
        if not each.get("end") and (not reasons or each["reason"] in reasons)
    ]
    return min(found, key=lambda each: (each["due_on"], each["fid"]))


def token(kith: World, robin: Owner, action: str, *claims: str | int) -> str:
    """Return the token of an action link."""
    return links.action_token(kith.settings, robin.oid, action, claims, kith.now)


def press(kith: World, given: str, **filled: Any) -> actions.Acted:  # noqa: ANN401 - as act has it
    """Press the button of an action link."""
    return actions.act(kith.ports, kith.settings, given, kith.now, **filled)


def decide(kith: World, robin: Owner, action: str, **filled: Any) -> actions.Acted:  # noqa: ANN401 - as act has it
    """Decide about the first thing owed."""
    each = owed(kith, robin)
    return press(
        kith, token(kith, robin, action, each["cid"], each["fid"], each.get("turn", 0)), **filled
    )


def skip(kith: World, robin: Owner) -> actions.Acted:
    """Skip the next touch of somebody."""
    each = owed(kith, robin, *TOUCHES)
    return press(kith, token(kith, robin, "skip", each["cid"], each["fid"], each.get("turn", 0)))


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner who knows Dana, owes her something, and was nudged about it once."""
    robin = kith.invite()
    note(kith, robin, "Hi", "Promised: the slides\nLearned: a lot", to=DANA)
    note(kith, robin, "Tea with Otto Kim", "Follow up on 4 Nov 3pm: call")
    kith.live(days=5)
    kith.drain()
    return kith.owner(robin.oid)


DECISIONS: dict[str, dict[str, Any]] = {
    "done": {},
    "skip": {},
    "stop": {},
    "snooze": {"until": date(2026, 12, 24)},
}


@pytest.mark.parametrize("action", DECISIONS)
@pytest.mark.parametrize("reason", [Reason.PROMISE, Reason.CHECK_IN, Reason.KEEP_IN_TOUCH])
def test_a_decision_taken_back_never_was(
    kith: World, robin: Owner, action: str, reason: Reason
) -> None:
    """Also of one that was nudged before, and of a contact who was skipped before."""
    if reason is not Reason.PROMISE:
        skip(kith, robin)
    each = owed(kith, robin, *([reason] if reason is Reason.PROMISE else TOUCHES))
    before = standing(kith, robin)
    given = token(kith, robin, action, each["cid"], each["fid"], each.get("turn", 0))
    acted = press(kith, given, **DECISIONS[action])
    assert standing(kith, robin) != before
    assert acted.undo
    assert not press(kith, acted.undo).settled
    assert standing(kith, robin) == before
    assert press(kith, acted.undo).settled
    assert standing(kith, robin) == before


def test_stopping_somebody_stopped_before_leaves_them_stopped(kith: World, robin: Owner) -> None:
    """What the owner asked for since is a follow-up; undoing its stop is not undoing the first."""
    decide(kith, robin, "stop")
    log(kith, robin, "1", Person(name="Dana Reyes"), planned=(Planned(due_on=date(2027, 1, 5)),))
    before = standing(kith, robin)
    assert before[f"C#{contact(kith, robin)}"]["stopped"]
    (each,) = [each for each in kith.rows(robin)["follow_ups"] if each["due_on"] == "2027-01-05"]
    acted = press(kith, token(kith, robin, "stop", each["cid"], each["fid"], 0))
    assert acted.undo
    press(kith, acted.undo)
    assert standing(kith, robin) == before


def test_a_stop_of_more_than_a_transaction_takes_is_taken_back_whole(kith: World) -> None:
    """A hundred promises to one person."""
    robin = kith.invite()
    for number in range(5):
        plans = tuple(
            Planned(due_on=date(2026, 11, 2 + day), reason=Reason.PROMISE, text=f"{number}-{day}")
            for day in range(20)
        )
        log(kith, robin, str(number), Person(name="Dana Reyes"), planned=plans)
    before = standing(kith, robin)
    acted = decide(kith, robin, "stop")
    assert [sk for sk in standing(kith, robin) if sk.startswith("D#")] == []
    assert acted.undo
    assert not press(kith, acted.undo).settled
    assert standing(kith, robin) == before


@pytest.mark.parametrize("then", ["done", "snooze", "skip"])
def test_what_a_later_decision_stands_on_is_not_taken_back(
    kith: World, robin: Owner, then: str
) -> None:
    """The owner decided about the next touch: undoing the one before would take it away."""
    each = owed(kith, robin, *TOUCHES)
    first = skip(kith, robin)
    assert first.undo
    opened = next(iter(table.scan(kith.ports.store, robin.oid, f"X#{each['fid']}")))[1]["before"]
    (fid,) = opened["opened"]
    press(kith, token(kith, robin, then, each["cid"], fid, 0), **DECISIONS[then])
    before = standing(kith, robin)
    assert press(kith, first.undo).settled
    assert standing(kith, robin) == before


def test_done_with_words_is_taken_back_with_them(kith: World, robin: Owner) -> None:
    """The conversation is gone, and what it answered is owed again."""
    before = standing(kith, robin)
    acted = decide(kith, robin, "done", words="Learned: she moved\nWith: Uma Bell\nWe sang")
    assert "Uma Bell" in str(standing(kith, robin))
    assert acted.undo
    press(kith, acted.undo)
    assert standing(kith, robin) == before


Say = Callable[[World, Owner], None]

CONVERSATIONS: dict[str, Say] = {
    "a note": lambda kith, robin: note(kith, robin, "Coffee with Dana Reyes", "Learned: a lot"),
    "a plain note": lambda kith, robin: note(kith, robin, "Coffee with Dana Reyes", "We talked"),
    "a note with a rhythm": lambda kith, robin: note(
        kith, robin, "Coffee with Dana Reyes", "Every 7 days"
    ),
    "a copy": lambda kith, robin: note(kith, robin, "Again", "Hi", to=DANA),
    "a copy to a new person": lambda kith, robin: note(
        kith, robin, "Again", "Hi", to="Uma <uma@x.example>", cc=DANA
    ),
    "several people": lambda kith, robin: note(
        kith, robin, "The fair", "With: Dana Reyes\nWith: Ira Bell\nWith: Ira Bell\nPromised: x"
    ),
    "a new purpose": lambda kith, robin: note(kith, robin, "Lunch with Dana Reyes", "#business"),
    "what they look like": lambda kith, robin: log(
        kith,
        robin,
        "looks",
        Person(
            name="Dana Reyes",
            address="dana@x.example",
            phone="+49 30 901820",
            title="Captain",
            company="Boats",
        ),
    ),
    "an older one": lambda kith, robin: log(
        kith, robin, "old", Person(name="Dana Reyes"), occurred_on=date(2026, 10, 1)
    ),
}


def encounters(kith: World, robin: Owner) -> set[str]:
    """Return the ids of the conversations that stand."""
    found = kith.rows(robin)["encounters"]
    return {each["eid"] for each in found if not each.get("undone_at")}


@pytest.mark.parametrize("said", CONVERSATIONS)
def test_a_conversation_taken_back_never_was(kith: World, robin: Owner, said: str) -> None:
    """Nor what it opened, answered, taught or created."""
    decide(kith, robin, "done")
    skip(kith, robin)
    before, known = standing(kith, robin), encounters(kith, robin)
    CONVERSATIONS[said](kith, robin)
    assert standing(kith, robin) != before
    for eid in sorted(encounters(kith, robin) - known):
        assert not press(kith, token(kith, robin, "forget", eid)).settled
        assert press(kith, token(kith, robin, "forget", eid)).settled
    assert standing(kith, robin) == before


@pytest.mark.parametrize("action", ["done", "skip", "snooze"])
def test_what_was_decided_about_a_conversation_goes_with_it(
    kith: World, robin: Owner, action: str
) -> None:
    """Also the touch that followed on the one it opened."""
    before, known = standing(kith, robin), encounters(kith, robin)
    CONVERSATIONS["a plain note"](kith, robin)
    (eid,) = encounters(kith, robin) - known
    (each,) = [each for each in kith.rows(robin)["follow_ups"] if each.get("eid") == eid]
    given = token(kith, robin, action, each["cid"], each["fid"], 0)
    press(kith, given, **DECISIONS[action])
    undoing.undo(kith.ports, robin.oid, eid, kith.now)
    after = standing(kith, robin)
    after[f"C#{each['cid']}"]["skips"] = 0  # the owner skipped all the same
    assert after == before


@pytest.mark.parametrize("said", CONVERSATIONS)
def test_undo_by_reply_takes_all_of_a_receipt_back(kith: World, robin: Owner, said: str) -> None:
    """One word, whatever the mail became."""
    before, receipts = standing(kith, robin), len(kith.sent("r"))
    CONVERSATIONS[said](kith, robin)
    for receipt in kith.sent("r")[receipts:]:
        tag = receipt["Reply-To"].addresses[0].username.partition("+")[2]
        kith.capture(kith.mail(robin, "Re: Logged", "undo", tag=tag), times=2)
        assert standing(kith, robin) == before


@dataclass
class Lives:
    """Two copies of a life: in one, something was said that was taken back later."""

    folder: Path
    robin: Owner
    mails: int
    now: Any

    def live(self, place: str, *events: Say, undone: Say | None) -> dict[str, Any]:
        """Return how the rows stand after `events`, before which `undone` was said."""
        shutil.copytree(self.folder, self.folder.parent / place)
        with world(self.folder.parent / place) as kith:
            kith.now, kith._mails = self.now, self.mails
            known = encounters(kith, self.robin)
            if undone:
                undone(kith, self.robin)
            said = encounters(kith, self.robin) - known
            kith._mails, kith.now = self.mails + 10, self.now + timedelta(days=1)
            for event in events:
                event(kith, self.robin)
                kith.now += timedelta(days=1)
            for eid in sorted(said):
                undoing.undo(kith.ports, self.robin.oid, eid, kith.now)
            return standing(kith, self.robin)


@pytest.fixture
def lives(kith: World, robin: Owner, tmp_path_factory: pytest.TempPathFactory) -> Lives:
    """Return the life so far, to go on in two ways."""
    folder = tmp_path_factory.mktemp("lives") / "so-far"
    shutil.copytree(kith.maildir.parent, folder)
    return Lives(folder, robin, kith._mails, kith.now)


@pytest.mark.parametrize("later", ["a plain note", "a copy"])
@pytest.mark.parametrize("said", ["a note", "a copy", "several people", "an older one"])
def test_what_was_said_later_stands_as_if_the_other_had_never_been(
    lives: Lives, said: str, later: str
) -> None:
    """What the later one answers stays answered, by that one."""
    after = CONVERSATIONS[later]
    with_it = lives.live("with", after, undone=CONVERSATIONS[said])
    without = lives.live("without", after, undone=None)
    for rows in (with_it, without):
        del rows["#"]  # looked at on another day
        for sk, row in rows.items():
            if sk.startswith("T#"):
                for name in ("opened", "closed", "created", "learnt"):
                    row.pop(name, None)  # only the encounter's own row is undone by
    assert with_it == without


def test_each_of_two_taken_back_in_either_order_leaves_what_was(kith: World, robin: Owner) -> None:
    """The first one's question comes back when the second no longer answers it; skips as well."""
    skip(kith, robin)
    before, known = standing(kith, robin), encounters(kith, robin)
    for _ in range(3):
        CONVERSATIONS["a note"](kith, robin)
        kith.now += timedelta(days=1)
    said = sorted(
        encounters(kith, robin) - known,
        key=lambda eid: str(table.encounter(kith.ports.store, robin.oid, eid)),
    )
    for eid in (said[1], said[0], said[2]):
        undoing.undo(kith.ports, robin.oid, eid, kith.now)
    after = standing(kith, robin)
    assert {sk: row for sk, row in after.items() if sk != "#"} == {
        sk: row for sk, row in before.items() if sk != "#"
    }


def test_an_undone_conversation_keeps_no_word(kith: World, robin: Owner) -> None:
    """Kith says that it forgets it, and does."""
    known = encounters(kith, robin)
    note(kith, robin, "Coffee with Dana Reyes", "Where: the Blue Door\nLearned: a secret")
    (eid,) = encounters(kith, robin) - known
    undoing.undo(kith.ports, robin.oid, eid, kith.now)
    rows = str(kith.rows(robin)["encounters"])
    assert [word for word in ("Blue Door", "secret", "Coffee") if word in rows] == []


@pytest.fixture
def two(kith: World, robin: Owner) -> tuple[str, str]:
    """Return two contacts who are one person, each with follow-ups and an address."""
    log(
        kith,
        robin,
        "two",
        Person(name="D. R. Merger", address="merger@y.example", phone="+49 30 1", title="Captain"),
        planned=(Planned(due_on=date(2027, 1, 5), text="call"),),
        exchange=replace(Draft(met=(), occurred_on=kith.now.date()).exchange, promised=("a map",)),
    )
    return contact(kith, robin, "D. R. Merger"), contact(kith, robin)


def test_two_put_together_are_taken_apart_by_the_button_beside(
    kith: World, robin: Owner, two: tuple[str, str]
) -> None:
    """Their follow-ups, addresses and histories are each their own again; pressed once or twice."""
    before = standing(kith, robin)
    acted = press(kith, token(kith, robin, "same", two[0]), cid=two[1])
    assert acted.contact
    assert standing(kith, robin) != before
    assert acted.undo
    assert not press(kith, acted.undo).settled
    assert standing(kith, robin) == before
    assert press(kith, acted.undo).settled
    store = kith.ports.store
    found = table.by_address(store, robin.oid, "merger@y.example")
    assert found
    assert found.cid == two[0]


def test_what_was_said_while_two_were_one_stays_with_the_one(
    kith: World, robin: Owner, two: tuple[str, str]
) -> None:
    """And each has the history of their own conversations."""
    acted = press(kith, token(kith, robin, "same", two[0]), cid=two[1])
    kith.now += timedelta(days=1)
    note(kith, robin, "Hello", "Hi", to="merger@y.example")
    assert acted.undo
    press(kith, acted.undo)
    rows = {each["cid"]: each for each in kith.rows(robin)["contacts"]}
    days = [rows[cid]["last_on"] for cid in two]
    assert days == ["2026-11-07", "2026-11-08"]
    assert open_lists(kith, robin) == []


def test_a_part_of_a_part_goes_with_it(kith: World, robin: Owner, two: tuple[str, str]) -> None:
    """Three put together come apart in the order they came together, backwards."""
    otto = contact(kith, robin, "Otto Kim")
    steps = [standing(kith, robin)]
    first = press(kith, token(kith, robin, "same", otto), cid=two[0])
    steps.append(standing(kith, robin))
    second = press(kith, token(kith, robin, "same", two[0]), cid=two[1])
    assert first.undo
    assert second.undo
    assert press(kith, first.undo).settled
    press(kith, second.undo)
    assert standing(kith, robin) == steps[1]
    press(kith, first.undo)
    assert standing(kith, robin) == steps[0]


def test_a_conversation_of_before_the_two_were_one_can_be_taken_back(
    kith: World, robin: Owner, two: tuple[str, str]
) -> None:
    """The one they became stays, and its lists are true."""
    merging.merge(kith.ports, robin.oid, *two, kith.now)
    for eid in sorted(encounters(kith, robin)):
        undoing.undo(kith.ports, robin.oid, eid, kith.now)
        assert open_lists(kith, robin) == []
    assert merging.part(kith.ports, robin.oid, *two, kith.now)
    assert open_lists(kith, robin) == []


def open_lists(kith: World, robin: Owner) -> list[str]:
    """Return what is wrong: a contact's list that is not what is open, or two touches of one."""
    store, wrong = kith.ports.store, []
    rows = [row for kind in ("D#", "D@") for _, row in table.scan(store, robin.oid, kind)]
    listed: dict[str, str] = {}
    for person in table.contacts(store, robin.oid):
        listed |= person.open
        touches = [
            each for each in table.open_of(store, robin.oid, person) if each.reason in TOUCHES
        ]
        if len(touches) > 1:
            wrong.append(f"{person.name} has {len(touches)} touches")
    if sorted(listed) != sorted(row["fid"] for row in rows):
        wrong.append(f"listed {sorted(listed)}, open {sorted(row['fid'] for row in rows)}")
    return wrong


@pytest.fixture
def browser(kith: World, robin: Owner) -> Browser:
    """Return a browser that knows the owner."""
    browser = Browser(kith, robin)
    browser.sign_in()
    return browser


def undo_button(page: Any) -> str:  # noqa: ANN401 - a page
    """Return where the page's Undo leads."""
    (found,) = [each["action"] for each in page.forms if each["action"].startswith("/a/")]
    return str(found)


def held_link(browser: Browser) -> str:
    """Return where the first page leads for what waits for the owner's word."""
    waiting = browser.get("/").text.partition("Waiting for your word")[2]
    found = re.search(r'href="https://kith.example(/a/[^"]+)"', waiting)
    assert found
    return found[1]


def test_an_answer_taken_back_is_asked_for_again(
    kith: World, robin: Owner, browser: Browser
) -> None:
    """The wrong Dana: it waits again, is answered otherwise, and one receipt was sent."""
    log(kith, robin, "dana", Person(name="Dana Fox"))
    note(kith, robin, "Tea with Dana", "Promised: a map")
    before = standing(kith, robin)
    wrong = browser.post(held_link(browser), {"cid": contact(kith, robin, "Dana Fox")})
    assert "Logged" in wrong.text
    again = browser.post(undo_button(wrong), {})
    assert "Who do you mean by Dana?" in again.text
    after = standing(kith, robin)
    for rows in (before, after):
        del rows["#"]  # reminded of it a week after it was asked again
        (held,) = [row for sk, row in rows.items() if sk.startswith("H#")]
        held["submission"].pop("raw_key", None)  # its copy went with the answer
    assert after == before
    told = [each for each in kith.rows(robin)["ledger"] if each["kind"] == "r"]
    right = browser.post(held_link(browser), {"cid": contact(kith, robin)})
    assert "Logged" in right.text
    (said,) = [
        each
        for each in kith.rows(robin)["encounters"]
        if each["exchange"].get("promised") == ["a map"]
    ]
    assert said["met"] == [contact(kith, robin)]
    assert "undone_at" not in said
    assert [each for each in kith.rows(robin)["ledger"] if each["kind"] == "r"] == told
    assert open_lists(kith, robin) == []
    browser.post(undo_button(right), {})
    assert "Tea with Dana" in browser.get("/").text


def test_what_was_dropped_is_gone_for_good_and_the_page_says_so(
    kith: World, robin: Owner, browser: Browser
) -> None:
    """Before the button and after it; and no Undo is offered."""
    note(kith, robin, "Buy", sender="spam@x.example")
    assert "Drop it" in browser.get(held_link(browser)).text
    sid = kith.rows(robin)["held"][0]["submission"]["sid"]
    url = f"/a/{token(kith, robin, 'drop', sid)}"
    assert "cannot be undone" in browser.get(url).text
    page = browser.post(url, {})
    assert "gone for good" in page.text
    assert [each for each in page.forms if each["action"].startswith("/a/")] == []


def test_a_mail_vouched_for_by_mistake_is_taken_back(
    kith: World, robin: Owner, browser: Browser
) -> None:
    """What it became is gone; who it was from is not trusted by that."""
    before = standing(kith, robin)
    note(kith, robin, "Coffee with Uma Bell", "Promised: a boat", sender="me@work.example")
    page = browser.post(held_link(browser), {})
    assert "Uma Bell" in str(standing(kith, robin))
    browser.post(undo_button(page), {})
    assert standing(kith, robin) == before


def test_stopping_all_mails_is_undone_by_its_page(kith: World, robin: Owner) -> None:
    """Nobody is woken meanwhile, and everybody is as before afterwards."""
    before = standing(kith, robin)
    url = links.unsubscribe_url(kith.settings, robin.oid, kith.now)
    given = urlsplit(url).path.removeprefix("/u/")
    actions.unsubscribe(kith.ports, kith.settings, given, kith.now)
    assert kith.owner(robin.oid).unsubscribed_at
    assert standing(kith, robin)["#"]["wake_at"] is None
    actions.resubscribe(kith.ports, kith.settings, given, kith.now)
    assert standing(kith, robin) == before


@pytest.mark.parametrize("wish", ["done", "skip", "stop", "snooze 3 weeks", "talked: she moved"])
def test_a_reply_to_a_nudge_is_taken_back_by_another(kith: World, wish: str) -> None:
    """By its number; said twice it changes nothing more."""
    robin = kith.invite()
    note(kith, robin, "Hi", "Promised: the slides", to=DANA)
    kith.now += timedelta(days=3)
    kith.tick()
    (nudge,) = kith.sent("d")
    tag = nudge["Reply-To"].addresses[0].username.partition("+")[2]
    before = standing(kith, robin)
    kith.capture(kith.mail(robin, "Re: nudge", wish, tag=tag))
    assert standing(kith, robin) != before
    for _ in range(2):
        kith.capture(kith.mail(robin, "Re: nudge", "1 undo", tag=tag))
        assert standing(kith, robin) == before
    each = owed(kith, robin, Reason.PROMISE)
    press(kith, token(kith, robin, "done", each["cid"], each["fid"], each["turn"]))
    assert standing(kith, robin) != before
    kith.capture(kith.mail(robin, "Re: nudge", "1 undo", tag=tag))
    assert standing(kith, robin) == before  # what was decided last, wherever it was


def test_undoing_killed_midway_is_finished_by_pressing_again(kith: World, robin: Owner) -> None:
    """Each contact is a transaction; what was done is not done again."""
    before, known = standing(kith, robin), encounters(kith, robin)
    CONVERSATIONS["several people"](kith, robin)
    said = sorted(encounters(kith, robin) - known)
    for eid in said:
        undoing._undo_one(history.begin(kith.ports.store, robin.oid, kith.now), eid)
    for eid in said:
        undoing.undo(kith.ports, robin.oid, eid, kith.now)
    assert standing(kith, robin) == before


def test_nobody_is_made_of_people_who_are_gone(kith: World, robin: Owner) -> None:
    """Taking back all there is leaves nobody, and nobody is waited for."""
    for say in CONVERSATIONS.values():
        say(kith, robin)
        kith.now += timedelta(hours=1)
    for eid in sorted(encounters(kith, robin)):
        undoing.undo(kith.ports, robin.oid, eid, kith.now)
        assert open_lists(kith, robin) == []
    assert set(standing(kith, robin)) == {"#"}
    assert people.known(kith.ports.store, robin.oid, 9) == ()
