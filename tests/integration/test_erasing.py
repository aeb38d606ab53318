"""Erasing an owner: nothing is left of them, everything of others, wherever it was killed."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from infra.local.parts import scrub
from infra.local.queue import CAPTURE
from kith import (
    actions,
    capture,
    erasing,
    export,
    intake,
    links,
    merging,
    people,
    runtime,
    table,
    undoing,
)
from kith.domain.encounter import Draft, Person
from kith.domain.owner import Owner
from kith.ports import MAX_WRITES, Ports
from tests.worlds import World, world

KIM = "kim@away.example"

TRACES = (
    "robin",
    "zdenka",
    "weatherby",
    "lighthouse",
    "marmalade",
    "stranger@",
    "out of office",
    "quarterly",
)
"""Names, addresses and words that only the erased owner's life has in it."""

FORWARD = """My words: marmalade

---------- Forwarded message ---------
From: Zdenka Weatherby <zdenka@lighthouse.example>
Date: Mon, Nov 2, 2026 at 8:12 AM
Subject: Lighthouse
To: <robin@home.example>

Shall we meet at the lighthouse?
"""


def _invitation(day: int) -> bytes:
    """Return a mail that is an invitation."""
    return (
        f"From: robin@home.example\nMessage-ID: <{day}@x>\nContent-Type: text/calendar\n\n"
        f"BEGIN:VEVENT\nUID:{day}\nDTSTART:202611{day}T120000Z\nSUMMARY:Marmalade\n"
        "ATTENDEE;CN=Zdenka Weatherby:mailto:zdenka@lighthouse.example\nEND:VEVENT\n"
    ).encode()


def live(kith: World) -> Owner:
    """Let an owner have some of everything that Kith keeps."""
    invited = kith.invite()
    robin = people.rotate(kith.ports, kith.settings, invited.oid, kith.now) or invited
    kith.capture(kith.mail(robin, "Coffee with Zdenka", "Promised: the marmalade"))
    kith.capture(kith.mail(robin, "Fwd: Lighthouse", FORWARD), times=2)
    kith.capture(kith.mail(robin, "Tea with Otto Weatherby", "Follow up tomorrow"))
    kith.capture(kith.mail(robin, "Tea with Weatherby", "Who is that?"))
    kith.capture(kith.mail(robin, "Buy marmalade", sender="stranger@spam.example"))
    robot = {"Auto-Submitted": "auto-replied"}
    kith.capture(kith.mail(robin, "Out of office: lighthouse", headers=robot))
    kith.capture(kith.mail(robin, "Your quarterly", headers={"X-Kith-Id": "x-r-1"}))
    for number in range(20):
        draft = Draft(met=(Person(name=f"Uma{number} Kim{number}"),), occurred_on=kith.now.date())
        capture.from_form(kith.ports, robin.oid, f"quarterly{number}", draft, kith.now)
    for day in (20, 21):
        kith.capture(kith.arrived(_invitation(day), [robin.capture_address], {}))
    rows = kith.rows(robin)
    undoing.undo(kith.ports, robin.oid, rows["encounters"][0]["eid"], kith.now)
    one, other = [each["cid"] for each in kith.rows(robin)["contacts"]][:2]
    merging.merge(kith.ports, robin.oid, one, other, kith.now)
    kith.now += timedelta(days=4)
    kith.tick()
    for number, event in enumerate(
        [
            kith.mail(robin, "Unread lighthouse"),
            kith.mail(robin, "Dead marmalade", tag="2weeks"),
            kith.mail(invited, "Marmalade, to the address of before"),
        ]
    ):
        kith.queues.put(CAPTURE, [event["Records"][0]["body"]])
        with kith.queues.database.transaction() as made:
            made.execute("UPDATE messages SET dead = ? WHERE queue = 'capture'", (number == 1,))
    kith.ports.queue.put([robin.oid])
    return kith.owner(robin.oid)


def live_elsewhere(kith: World) -> Owner:
    """Let another owner have something too."""
    kim = kith.invite(KIM)
    kith.capture(kith.mail(kim, "Lunch with Ada Byron", "Promised: a book", sender=KIM))
    kith.capture(kith.mail(kim, "Who?", "Nobody", sender="else@elsewhere.example"))
    return kim


def erase(kith: World, ports: Ports, robin: Owner) -> erasing.Erased | None:
    """Erase the owner, on these ports."""
    return erasing.erase(ports, kith.settings, robin.oid, kith.now)


def left(kith: World) -> dict[str, object]:
    """Return all that is there: each row of the database, and each file."""
    found: dict[str, object] = {}
    with closing(sqlite3.connect(kith.maildir.parent / "kith.db")) as database:
        for name in ("rows", "outgoing", "forgotten", "messages"):
            found |= {f"{name} {row[:2]}": row for row in database.execute(f"SELECT * FROM {name}")}  # noqa: S608 - our own names
    for path in kith.maildir.parent.rglob("*"):
        if path.is_file() and not path.name.startswith("kith.db"):
            found[str(path.relative_to(kith.maildir.parent))] = path.read_bytes()
    return found


def traces(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Return which file still has which of the words in it, or in its name."""
    return [
        (str(path), word)
        for path in folder.rglob("*")
        for word in words
        if word in path.name.lower()
        or (path.is_file() and word.encode() in path.read_bytes().lower())
    ]


def test_no_byte_is_left_of_an_owner_and_every_byte_of_another(kith: World) -> None:
    """Rows, raw and held mail, what was sent, what is queued or dead, and what SQLite keeps."""
    kim, robin = live_elsewhere(kith), live(kith)
    before = json.dumps(export.export(kith.ports.store, kim.oid))
    folder, had = kith.maildir.parent, kith.rows(robin)
    assert {word for _, word in traces(folder, *TRACES)} == set(TRACES)
    for connection in (kith.queues.database._connection, vars(kith.ports.store)["_connection"]):
        connection.execute("PRAGMA secure_delete = OFF")  # as SQLite mostly comes
    erased = erase(kith, kith.ports, robin)
    scrub(folder)
    assert traces(folder, *TRACES) == []
    assert [name for name, _ in traces(folder, robin.oid) if not name.endswith("kith.db")] == []
    assert json.dumps(export.export(kith.ports.store, kim.oid)) == before
    assert erased
    assert erased.shared == 0
    assert erased.kinds == {
        "encounters": len(had["encounters"]),
        "follow_ups": len(had["follow_ups"]),
        "held": len(had["held"]),
        "mails": len(had["ledger"]),
        "meetings": len(had["meetings"]),
        "people": len(had["contacts"]),
    }
    assert min(erased.kinds.values()) > 1


def test_an_owner_erased_is_nobody_and_may_come_back_as_somebody_new(kith: World) -> None:
    """Erasing again finds nobody; an invitation makes a new owner with a new address."""
    robin = live(kith)
    erase(kith, kith.ports, robin)
    assert erase(kith, kith.ports, robin) is None
    assert people.served(kith.ports.store, kith.settings, robin.address) is None
    kith.drain()
    again = kith.invite()
    assert again.oid != robin.oid
    assert again.capture_address != robin.capture_address
    assert [mail["X-Kith-Id"] for mail in kith.sent("a")] == [f"{again.oid}-a-welcome"]


def test_mail_that_named_another_owner_stays_and_is_told_of(kith: World) -> None:
    """It is theirs as well; a copy that was held for the erased one is not."""
    robin, kim = kith.invite(), kith.invite(KIM)
    raw = b"From: robin@home.example\nTo: Ada <ada@x.example>\nMessage-ID: <1@x>\n\nHello"
    for number, only in enumerate([[kim, robin], [robin]]):
        named = [each.capture_address for each in only]
        kith.capture(kith.arrived(raw.replace(b"<1", b"<%d" % number), named, {}))
    erased = erase(kith, kith.ports, robin)
    assert erased
    assert (erased.raw, erased.shared) == (1, 1)
    kept = [path for path in (kith.maildir.parent / "inbox").iterdir() if path.is_file()]
    (held,) = kith.rows(kim)["held"]
    assert [path.read_bytes() for path in kept] == [raw.replace(b"<1", b"<0")]
    assert kith.ports.inbox.read(held["submission"]["raw_key"], size=999) == kept[0].read_bytes()
    assert erase(kith, kith.ports, kim)
    assert list((kith.maildir.parent / "held").iterdir()) == []


@dataclass
class Interrupted:
    """A port like `real`; something happens before its first call by one name."""

    real: object
    name: str
    happens: Callable[[], object]

    def __getattr__(self, name: str) -> object:
        if name == self.name:
            self.name = ""
            self.happens()
        return getattr(self.real, name)


@pytest.mark.parametrize("sender", ["robin@home.example", "stranger@spam.example"])
def test_what_was_just_being_held_is_not_kept_for_nobody(kith: World, sender: str) -> None:
    """The owner was erased between the look at them and the copy: the copy goes again."""
    robin = kith.invite()
    for who in ("Uma Weatherby", "Otto Weatherby"):
        kith.capture(kith.mail(robin, f"Coffee with {who}"))
    event = kith.mail(robin, "Tea with Weatherby", sender=sender)
    inbox: Any = Interrupted(kith.ports.inbox, "keep", lambda: erase(kith, kith.ports, robin))
    ports = replace(kith.ports, inbox=inbox)
    runtime.use(runtime.Runtime(ports, kith.settings, lambda: kith.now))
    kith.capture(event)
    assert inbox.name == ""
    held = kith.maildir.parent / "held"
    assert [path for path in held.rglob("*") if path.is_file()] == []


class Killed(Exception):
    """The process is no more."""


@dataclass
class Lives:
    """How many calls of ports a process may make before it is killed."""

    left: int

    def port(self, real: object) -> Any:  # noqa: ANN401 - a port like `real`
        """Return a port whose last call is done, and never returns."""
        lives = self

        class Port:
            def __getattr__(self, name: str) -> Callable[..., object]:
                def call(*args: object, **named: object) -> object:
                    answer = getattr(real, name)(*args, **named)
                    lives.left -= 1
                    if lives.left <= 0:
                        raise Killed
                    return answer

                return call

        return Port()

    def ports(self, real: Ports) -> Ports:
        """Return ports that die together."""
        return Ports(*(self.port(getattr(real, each.name)) for each in fields(Ports)))


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Owner]:
    """Return a folder with two lives in it, to be copied."""
    folder = tmp_path_factory.mktemp("lived")
    with world(folder) as kith:
        live_elsewhere(kith)
        robin = live(kith)
    return folder, robin


def test_killed_after_any_call_it_is_finished_by_the_next_run(
    lived: tuple[Path, Owner], tmp_path: Path
) -> None:
    """The same rows and files are left as if nothing had happened."""
    folder, robin = lived
    shutil.copytree(folder, tmp_path / "whole")
    with world(tmp_path / "whole") as kith:
        counting = Lives(10_000)
        erased = erase(kith, counting.ports(kith.ports), robin)
        assert erased
        assert erased.rows > MAX_WRITES
        calls, expected = 10_000 - counting.left, left(kith)
    for number in range(1, calls + 1):
        place = tmp_path / str(number)
        shutil.copytree(folder, place)
        with world(place) as kith:
            with pytest.raises(Killed):
                erase(kith, Lives(number).ports(kith.ports), robin)
            erase(kith, kith.ports, robin)
            assert left(kith) == expected, f"killed after call {number} of {calls}"
        shutil.rmtree(place)


def link(kith: World, robin: Owner, action: str) -> str:
    """Return the token of a link about somebody the owner owes a follow-up."""
    owed = next(each for each in kith.rows(robin)["follow_ups"] if not each.get("end"))
    contact = table.contact(kith.ports.store, robin.oid, owed["cid"])
    assert contact
    claims = [owed["cid"], owed["fid"], owed.get("turn", 0)]
    return links.action_token(kith.settings, robin.oid, action, claims, kith.now)


def some_held(kith: World, robin: Owner) -> str:
    """Return the id of a submission that is held."""
    sid: str = kith.rows(robin)["held"][0]["submission"]["sid"]
    return sid


def report(kith: World) -> None:
    """Let what SES reports come in."""
    kith.drain()


WRITERS: dict[str, Callable[[World, Owner], object]] = {
    "a mail": lambda kith, robin: kith.capture(kith.mail(robin, "Hi Zdenka", "Hi")),
    "a stranger's mail": lambda kith, robin: kith.capture(
        kith.mail(robin, "Hi", sender="stranger@spam.example")
    ),
    "a robot's mail": lambda kith, robin: kith.capture(
        kith.mail(robin, "Hi", headers={"Auto-Submitted": "auto-replied"})
    ),
    "a form": lambda kith, robin: capture.from_form(
        kith.ports,
        robin.oid,
        "another",
        Draft(met=(Person(name="Ada"),), occurred_on=kith.now.date()),
        kith.now,
    ),
    "a decision": lambda kith, robin: actions.act(
        kith.ports, kith.settings, link(kith, robin, "stop"), kith.now
    ),
    "an undoing": lambda kith, robin: undoing.undo(
        kith.ports, robin.oid, kith.rows(robin)["encounters"][0]["eid"], kith.now
    ),
    "a release": lambda kith, robin: intake.release(
        kith.ports, kith.settings, robin.oid, some_held(kith, robin), kith.now
    ),
    "a stop of all mails": lambda kith, robin: actions.unsubscribe(
        kith.ports,
        kith.settings,
        links.unsubscribe_url(kith.settings, robin.oid, kith.now).rpartition("/")[2],
        kith.now,
    ),
    "a morning": lambda kith, _: kith.live(days=1),
    "a new address": lambda kith, robin: people.rotate(
        kith.ports, kith.settings, robin.oid, kith.now
    ),
    "an invitation": lambda kith, robin: kith.invite(robin.address),
}


@pytest.mark.parametrize("writer", WRITERS)
def test_while_an_owner_is_erased_every_writer_stops(
    lived: tuple[Path, Owner], tmp_path: Path, writer: str
) -> None:
    """Nobody adds a row, a mail or a copy to what is about to go."""
    folder, robin = lived
    shutil.copytree(folder, tmp_path / "copy")
    with world(tmp_path / "copy") as kith:
        kith.now += timedelta(days=4)
        kith.queues.remove([number for number, _, _ in kith.queues.naming("")])
        ports = Lives(10_000).ports(kith.ports)
        with pytest.raises(Killed):
            erase(kith, replace(ports, outbox=Lives(1).port(kith.ports.outbox)), robin)
        before = rows_of(kith, robin)
        assert before[0]["erasing"]
        try:
            WRITERS[writer](kith, robin)
        except Exception as refusal:  # noqa: BLE001 - however it says that there is nobody
            assert type(refusal).__name__ in {"LinkError", "Rejected"}  # noqa: PT017 - any of them
        assert rows_of(kith, robin) == before
        assert kith.ports.store.due(kith.now + timedelta(days=400), limit=9) == [
            each
            for each in kith.ports.store.due(kith.now + timedelta(days=400), limit=9)
            if robin.oid not in each[0].pk
        ]
        assert not list(kith.maildir.glob(f"*/{robin.oid}-*"))


def rows_of(kith: World, robin: Owner) -> list[dict[str, Any]]:
    """Return every row of the owner."""
    return [dict(row) for _, row in kith.ports.store.query(f"O#{robin.oid}", "", "~", limit=9999)]
