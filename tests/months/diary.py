"""A month of somebody's life with Kith: what they send, what comes back, in order, as text."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

from infra.local.outbox import MaildirOutbox
from kith import actions, people
from kith.domain.owner import Owner
from tests.worlds import World, text, world

STEP = timedelta(minutes=15)

TOKEN = re.compile(r"(https://kith\.example/(?:a|open|u)/)[\w.-]+")
TAG = re.compile(r"(?<=\+)[no][a-z2-7]{10}[a-z0-9-]+(?=@)")


@dataclass
class Diary:
    """One owner, their clock, and the page that their month becomes."""

    kith: World
    owner: Owner
    title: str
    lines: list[str] = field(default_factory=list)
    mails: list[EmailMessage] = field(default_factory=list)
    _told: set[str] = field(default_factory=set)

    @property
    def local(self) -> datetime:
        """Return the time on the owner's clock."""
        return self.kith.now.astimezone(ZoneInfo(self.owner.zone))

    def until(self, when: str) -> None:
        """Let time pass until the owner's clock shows `2026-11-03 18:40`."""
        zone = ZoneInfo(self.owner.zone)
        at = datetime.fromisoformat(when).replace(tzinfo=zone).astimezone(UTC)
        assert at >= self.kith.now, when
        while self.kith.now < at:
            past = timedelta(minutes=self.kith.now.minute % 15)
            self.kith.now = min(self.kith.now + STEP - past, at)
            self.kith.tick()
            self._collect()

    def note(self, when: str, subject: str, words: str) -> None:
        """Write to the capture address."""
        self._sends(when, subject, words, "a note")

    def copy(self, when: str, to: str, subject: str, words: str, tag: str = "") -> None:
        """Write to somebody, with Kith in Bcc."""
        self._sends(when, subject, words, f"a mail to {to}, Kith in Bcc", to=to, tag=tag)

    def forward(self, when: str, subject: str, words: str) -> None:
        """Forward a mail, as the client writes it below one's own words."""
        self._sends(when, subject, words, "a forward")

    def asks_about(self, when: str, name: str) -> None:
        """Ask what Kith knows of somebody."""
        self._sends(when, name, "", "a question about somebody", tag="about")

    def card(self, when: str, subject: str, words: str, *lines: str) -> None:
        """Send on a card as an address book writes it."""
        self.until(when)
        self._heading("a card")
        told = [subject, "", *words.splitlines(), "", *lines]
        self.lines += [*(f"> {line}".rstrip() for line in told), ""]
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = (
            self._sender(),
            self.owner.capture_address,
            subject,
        )
        mail["Message-ID"], mail["Date"] = f"<{len(self.lines)}@home.example>", self.kith.now
        mail.set_content(words)
        card = "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))
        mail.add_attachment(card.encode(), "text", "vcard", filename="card.vcf")
        mail.set_boundary("card")
        self._arrives(self.kith.arrived(mail.as_bytes(), [self.owner.capture_address], {}))

    def reply(self, when: str, words: str, *, to: str) -> None:
        """Answer the latest mail of Kith's whose subject says so, quoting it."""
        self.until(when)
        answered = next(each for each in reversed(self.mails) if to in each["Subject"])
        tag = answered["Reply-To"].addresses[0].username.partition("+")[2]
        quoted = "".join(f"> {line}\n" for line in plain(answered).splitlines())
        self._sends(when, f"Re: {answered['Subject']}", words, "a reply", tag=tag, quoted=quoted)

    def opener(self, when: str, name: str, extra: str = "") -> None:
        """Send the draft of the latest nudge about somebody as it stands, with its Bcc."""
        self.until(when)
        to, subject, body, bcc = self._draft(name)
        tag = bcc.partition("@")[0].partition("+")[2]
        words = body.replace("\r\n", "\n").replace("…", extra)
        self._sends(when, subject, words, f"the draft to {to}, its Bcc left in", to=to, tag=tag)

    def press(self, when: str, action: str, name: str, words: str = "") -> None:
        """Press a link of the latest nudge about somebody."""
        self.until(when)
        for mail in reversed(self.mails):
            _, _, block = plain(mail).partition(f". {name}\n")
            found = re.search(rf"^{action}\s?: https://kith\.example/a/(\S+)", block, re.MULTILINE)
            if found:
                actions.act(
                    self.kith.ports, self.kith.settings, found[1], self.kith.now, words=words
                )
                said = f" and the words: {words}" if words else ""
                self._heading(f"{action} is pressed for {name}{said}")
                self._collect()
                return
        raise AssertionError(f"no {action} link about {name}")

    def _draft(self, name: str) -> tuple[str, str, str, str]:
        for mail in reversed(self.mails):
            part = mail.get_body(("html",))
            assert part
            for href in _hrefs(part.get_content()):
                url = urlsplit(href)
                fields = parse_qs(url.query)
                if url.scheme == "mailto" and "body" in fields and f" {name}" in plain(mail):
                    to = unquote(url.path)
                    known = any(part in to.lower() for part in name.lower().split())
                    if known:
                        return to, fields["subject"][0], fields["body"][0], fields["bcc"][0]
        raise AssertionError(f"no draft to {name}")

    def _sends(
        self,
        when: str,
        subject: str,
        words: str,
        what: str,
        *,
        to: str | None = None,
        tag: str = "",
        quoted: str = "",
    ) -> None:
        self.until(when)
        self._heading(what)
        shown = tag if tag and not TAG.fullmatch(tag) and len(tag) < 25 else ""
        told = f"{subject}" + (f" (+{shown})" if shown else "")
        self.lines += [
            f"> **{told}**",
            ">",
            *(f"> {line}".rstrip() for line in words.splitlines()),
            "",
        ]
        body = f"{words}\n\n{self._attribution()}\n\n{quoted}" if quoted else words
        self._arrives(
            self.kith.mail(self.owner, subject, body, to=to, tag=tag, sender=self._sender())
        )

    def _arrives(self, event: dict[str, Any]) -> None:
        self.kith.capture(event)
        self.kith.tick()
        self._collect()

    def _attribution(self) -> str:
        """Return the line above a quote, as Gmail writes it on the owner's phone."""
        at, kith = self.local, "Kith <kith@kith.example>"
        return {
            "de": f"Am {at:%d.%m.%Y} um {at:%H:%M} schrieb {kith}:",
            "en": f"On {at:%a, %d %b %Y} at {at:%H:%M}, {kith} wrote:",
            "fr": f"Le {at:%d/%m/%Y} \u00e0 {at:%H:%M}, {kith} a \u00e9crit :",
        }[self.owner.language]

    def _sender(self) -> str:
        return f"{self.owner.name} <{self.owner.address}>"

    def _heading(self, what: str) -> None:
        self.lines += [f"### {self.local:%a %-d %b, %H:%M} · {what}", ""]

    def _collect(self) -> None:
        """Put down each mail that left since the last look."""
        outbox = self.kith.ports.outbox
        assert isinstance(outbox, MaildirOutbox)
        for each in reversed(outbox.latest(10_000)):
            if each.lid not in self._told:
                self._told.add(each.lid)
                mail = outbox.read(each.lid)
                self.mails.append(mail)
                self.lines += [
                    f"### {self.local:%a %-d %b, %H:%M} · Kith writes: {mail['Subject']}",
                    "",
                ]
                self.lines += ["```text", *shown(plain(mail)).rstrip().splitlines(), "```", ""]

    @property
    def page(self) -> str:
        """Return the month as a page."""
        return "\n".join([f"# {self.title}", "", *self.lines]).rstrip() + "\n"


def plain(mail: EmailMessage) -> str:
    """Return a mail's text, less the invisible characters that keep foreign names apart."""
    lines = text(mail).translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))
    return "\n".join(lines.splitlines())


def shown(body: str) -> str:
    """Return a mail without what is secret, or different each time, in its links."""
    return TAG.sub("…", TOKEN.sub(r"\1…", body))


def _hrefs(html: str) -> list[str]:
    found: list[str] = []

    class Links(HTMLParser):
        def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
            found.extend(value for name, value in attrs if name == "href" and value)

    Links().feed(html)
    return found


@contextmanager
def diary(
    folder: Path, title: str, name: str, zone: str, language: str, begin: str
) -> Iterator[Diary]:
    """Yield the diary of a new owner; what is random about them is not, here."""
    with world(folder) as kith:
        kith.now = datetime.fromisoformat(begin).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        address = f"{name.split(maxsplit=1)[0].lower()}@home.example"
        with mock.patch("secrets.token_bytes", lambda size: bytes(range(7, 7 + size))):
            owner = people.invite(
                kith.ports, kith.settings, address, zone, kith.now, name=name, language=language
            )
        begun = Diary(kith, owner, title)
        begun._collect()
        yield begun
