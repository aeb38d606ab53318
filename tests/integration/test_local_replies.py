"""Answers through the SMTP door, with the real mail quoted below as mail programs quote it."""

import itertools
import smtplib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from infra.local.parts import Parts, open_parts
from kith import export
from tests.clouds import LocalCloud, somebody
from tests.quoting import CLIENTS, answer, body

MOST_AT_ONCE = 30
"""Mails of Kith's that are looked at to find the newest of a kind."""


@dataclass
class Talk:
    """An owner at the SMTP door of a running cloud, and all that they may ask of it."""

    cloud: LocalCloud
    parts: Parts
    _number: Iterator[int] = field(default_factory=lambda: itertools.count(100))
    _people: Iterator[int] = field(default_factory=itertools.count)

    @property
    def now(self) -> datetime:
        """Return the time on the cloud's clock."""
        return datetime.fromisoformat(self.cloud.json("/local/status")["now"])

    def somebody(self) -> str:
        """Return the name of somebody nobody met before."""
        return somebody(next(self._people) * 7 + 3)

    def send(self, *mails: EmailMessage) -> None:
        """Hand mails in, in their order, and wait until all came of them."""
        with smtplib.SMTP("127.0.0.1", self.cloud.smtp, timeout=30) as client:
            for mail in mails:
                to = mail["To"].addresses[0].addr_spec
                client.sendmail(self.cloud.owner, [to], mail.as_bytes())
        self.cloud.settle()

    def latest(self, *kinds: str) -> EmailMessage:
        """Return the newest mail of Kith's of these kinds."""
        lids = (each.lid for each in self.parts.outbox.latest(MOST_AT_ONCE))
        lid = next(each for each in lids if each.split("-")[1] in kinds)
        return self.parts.outbox.read(lid)

    def note(self, subject: str, words: str) -> EmailMessage:
        """Send a note; return its receipt."""
        self.cloud.note(subject, words, number=next(self._number))
        self.cloud.settle()
        return self.latest("a", "r")

    def nudge(self, people: int) -> tuple[EmailMessage, list[str]]:
        """Return a nudge of so many people met just now, and their names by its numbers."""
        names = [self.somebody() for _ in range(people)]
        on = self.now.date() + timedelta(days=1)
        told = (f"With: {name}\nFollow up on {on:%d %B %Y}: ask" for name in names)
        self.note("Fair", "\n\n".join(told))
        self.cloud.json("/local/clock", {"advance": "1 day"})
        mail = self.latest("d")
        numbered = sorted(names, key=lambda name: body(mail, "plain").index(f". {name}"))
        return mail, numbered

    def export(self) -> dict[str, Any]:
        """Return the owner's rows as they are."""
        oid = str(self.latest("a", "d", "r")["X-Kith-Id"]).split("-")[0]
        found = export.export(self.parts.store, oid)
        assert found
        return found

    def ends(self) -> dict[str, str]:
        """Return by name how the follow-up that was asked for stands: its end, or when it is."""
        rows = self.export()
        names = {each["cid"]: each["name"] for each in rows["contacts"]}
        return {
            names[each["cid"]]: each.get("end") or each["due_on"]
            for each in rows["follow_ups"]
            if each["reason"] == "explicit"
        }


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talk]:
    """Return a cloud that runs, and its owner, whom ten items a nudge suit."""
    folder: Path = tmp_path_factory.mktemp("cloud") / "data"
    cloud = LocalCloud(folder, zone="Europe/Berlin").start()
    cloud.note("", "at most: 10\nnudge time: 8:00", number=1)
    cloud.settle()
    with closing(open_parts(cloud.data)) as parts:
        yield Talk(cloud, parts)
    cloud.end()


SPOKEN = {
    "de": {
        "done": "1 erledigt",
        "snooze": "2 später in 3 Wochen",
        "stop": "3 stopp",
        "skip": "auslassen 4",
        "two": "5, 6 erledigt",
        "talked": "7 gesprochen: sie zieht nach Lissabon",
        "lines": "8 erledigt\n8 rückgängig",
        "all": "alle auslassen",
        "garbage": "9 irgendwie\n10 erledigt",
        "pause": "Pause bis 5. Januar 2030",
        "resume": "fortsetzen",
        "help": "Hilfe",
        "undo": "rückgängig",
        "with": "mit: Quirin Abendroth <quirin@abendroth.example>",
        "not_a_forward": "keine Weiterleitung",
        "paused": "Pause: bis 5. Januar 2030",
        "language": "Sprache: Deutsch",
    },
    "en": {
        "done": "1 done",
        "snooze": "2 snooze 3 weeks",
        "stop": "3 stop",
        "skip": "skip 4",
        "two": "5, 6 done",
        "talked": "7 talked: she moves to Lisbon",
        "lines": "8 done\n8 undo",
        "all": "skip all",
        "garbage": "9 whatever\n10 done",
        "pause": "pause until Jan 5, 2030",
        "resume": "resume",
        "help": "help",
        "undo": "undo",
        "with": "with: Quirin Abendroth <quirin@abendroth.example>",
        "not_a_forward": "not a forward",
        "paused": "Pause: until 5 January 2030",
        "language": "language: English",
    },
}

SHAPES = [
    pytest.param(client, rich, language, id=f"{client}-{'rich' if rich else 'plain'}-{language}")
    for language in SPOKEN
    for client in CLIENTS
    for rich in (True, False)
]

HALF = [shape for shape in SHAPES if shape.values[1] is (shape.values[2] == "en")]
"""Each client in each language, rich in one and plain in the other."""


@dataclass
class Writer:
    """Somebody who answers with one mail program in one language."""

    talk: Talk
    client: str
    rich: bool
    language: str
    number: Iterator[int]

    def say(self, mail: EmailMessage, *keys: str) -> None:
        """Answer a mail, once for each."""
        now = self.talk.now.astimezone(UTC)
        made = [
            answer(
                SPOKEN[self.language][key],
                mail,
                now,
                client=self.client,
                language=self.language,
                rich=self.rich,
                number=next(self.number),
            )
            for key in keys
        ]
        self.talk.send(*made)


NUMBERS = itertools.count()


@pytest.fixture
def writer(talk: Talk, client: str, language: str, *, rich: bool) -> Writer:
    """Return an owner of this language and mail program."""
    writer = Writer(talk, client, rich, language, NUMBERS)
    talk.note("", SPOKEN[language]["language"])
    return writer


@pytest.mark.parametrize(("client", "rich", "language"), SHAPES)
def test_each_command_is_done_above_a_quoted_nudge(talk: Talk, writer: Writer) -> None:
    """Done, snooze, stop, skip, several, talked, undo, all; what is not understood is told."""
    nudge, names = talk.nudge(10)
    today = talk.now.date()
    due = talk.ends()[names[7]]
    writer.say(nudge, "done", "snooze", "stop", "skip", "two", "talked", "lines")
    assert talk.latest("a", "d")["X-Kith-Id"] == nudge["X-Kith-Id"]
    ends = talk.ends()
    later = (today + timedelta(weeks=3)).isoformat()
    expected = ["done", later, "stopped", "skipped", "done", "done", "done", due]
    assert [ends[name] for name in names[:8]] == expected
    said = [each["words"] for each in talk.export()["encounters"]]
    assert SPOKEN[writer.language]["talked"].partition(": ")[2] in said
    writer.say(nudge, "garbage")
    told = body(talk.latest("a"), "plain")
    garbage = SPOKEN[writer.language]["garbage"].split("\n")[0]
    assert (garbage in told.splitlines(), f"10. {names[9]}" in told) == (True, True)
    writer.say(talk.latest("a"), "all")
    ends = talk.ends()
    assert [ends[name] for name in names[7:]] == ["skipped", "skipped", "done"]


@pytest.mark.parametrize(("client", "rich", "language"), HALF)
def test_each_command_is_done_above_a_quoted_receipt(talk: Talk, writer: Writer) -> None:
    """Pause, resume and help are answered; with:, undo, "not a forward" change what is logged."""
    words = SPOKEN[writer.language]
    name = talk.somebody()
    receipt = talk.note(f"Coffee with {name}", "She likes maps.")
    writer.say(receipt, "pause")
    told = talk.latest("a")
    assert words["paused"] in body(told, "plain")
    assert talk.export()["owner"]["paused_until"] == "2030-01-05"
    writer.say(told, "resume")
    assert talk.export()["owner"].get("paused_until") is None
    writer.say(receipt, "help", "with")
    assert words["with"].partition(":")[0] in body(talk.latest("a"), "plain")
    known = {each["name"] for each in talk.export()["contacts"]}
    assert (name in known, "Quirin Abendroth" in known) == (False, True)
    writer.say(talk.latest("r"), "undo")
    assert "Quirin Abendroth" not in {each["name"] for each in talk.export()["contacts"]}
    pasted = f"Lunch with {name}.\n\n{FORWARDED}"
    writer.say(talk.note(f"Fwd: Lunch with {name}", pasted), "not_a_forward")
    known = {each["name"] for each in talk.export()["contacts"]}
    assert (name in known, "Rita Vance" in known) == (True, False)


FORWARDED = """---------- Forwarded message ---------
From: Rita Vance <rita@vance.example>
Date: Thu, 26 Nov 2026 at 09:12
Subject: Maps
To: Robin <robin@home.example>

Here they are.
"""
