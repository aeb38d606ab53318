"""A day of real life, with what goes wrong in one: no word of it stands in any log."""

import io
import json
import logging
import re
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from functions import capture_email, plan_nudges, record_delivery, send_nudges
from infra.local.envelopes import Context
from kith import links, people, runtime
from kith.domain.owner import Owner
from kith.ports import Answer, Outbox, Refused
from tests.integration.web.browsing import Browser
from tests.reports import deliver, event, message, queued
from tests.worlds import EVENTS, World, text

SAID = (
    "zelda",
    "quimby",
    "ottokar",
    "pfennig",
    "walburga",
    "marzipan",
    "trombone",
    "lighthouse",
    "pineapple",
    "submarine",
    "windmill",
    "gingerbread",
    "accordion",
    "hedgehog",
    "telescope",
    "volcano",
    "xylophone",
)
"""Every name and word of the day but the program's own; addresses are made of them."""

ZELDA = "Zelda Quimby <zelda@quimby.example>"
OTTOKAR = "ottokar@pfennig.example"

KEYS = {
    "at",
    "cold_start",
    "error",
    "function_arn",
    "function_memory_size",
    "function_name",
    "function_request_id",
    "kind",
    "level",
    "lid",
    "location",
    "message",
    "oid",
    "outcome",
    "page",
    "queued",
    "reason",
    "service",
    "status",
    "timestamp",
}
"""All that a line of the log may tell: what happened, to which ids, and where in the program."""

PLAIN = re.compile(r"[A-Za-z0-9_.:+, -]*")
"""What such a value may consist of: nobody's address, no markup, no path."""


@dataclass
class Log:
    """All that is written while the day passes."""

    stream: io.StringIO
    capsys: pytest.CaptureFixture[str]
    caplog: pytest.LogCaptureFixture
    printed: str = ""

    def all(self) -> str:
        """Return what Kith logged, what it counted, and what libraries had to say."""
        captured = self.capsys.readouterr()
        self.printed += captured.out + captured.err
        return self.stream.getvalue() + self.printed + self.caplog.text

    def lines(self) -> list[dict[str, Any]]:
        """Return what Kith logged and counted."""
        self.all()
        written = self.stream.getvalue() + self.printed
        return [json.loads(line) for line in written.splitlines() if line]


@pytest.fixture
def log(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Log]:
    """Return the log, at the level it has on Lambda."""
    stream = io.StringIO()
    monkeypatch.setattr(runtime.logger.registered_handler, "stream", stream)
    with caplog.at_level(logging.INFO):
        yield Log(stream, capsys, caplog)


@pytest.fixture
def ottokar(kith: World, log: Log) -> Browser:  # noqa: ARG001 - what it does is logged
    """Return somebody's browser, signed in."""
    owner = people.invite(
        kith.ports, kith.settings, OTTOKAR, "Europe/Berlin", kith.now, name="Ottokar Pfennig"
    )
    browser = Browser(kith, owner)
    browser.sign_in()
    return browser


def mails(kith: World, owner: Owner) -> None:
    """Let mail of every sort come in."""
    mine: dict[str, Any] = {"sender": f"Ottokar Pfennig <{OTTOKAR}>"}
    kith.capture(
        kith.mail(
            owner,
            "Coffee with Walburga Marzipan",
            "Where: Trombone\nLearned: the lighthouse\nPromised: pineapple\nSubmarine windmill\n",
            **mine,
        ),
        times=2,
    )
    kith.capture(kith.mail(owner, "Gingerbread", "Accordion", to=ZELDA, tag="1day", **mine))
    kith.capture(kith.mail(owner, "Hedgehog", "Telescope", sender=ZELDA))
    kith.capture(kith.mail(owner, "Volcano", "Xylophone", verdicts={"dmarc": "FAIL"}, **mine))
    away = {"Auto-Submitted": "auto-replied", "X-Volcano": "xylophone"}
    kith.capture(kith.mail(owner, "Hedgehog is away", "Telescope", headers=away, **mine))
    kith.capture(kith.mail(owner, "", "The gingerbread will be closed", **mine))
    for raw in (
        b"\xff\xfe zelda\x00quimby",
        b"From: zelda@quimby.example\r\nFrom: ottokar@pfennig.example\r\n\r\nmarzipan",
        b"Subject: " + b"=?utf-8?q?zelda?= " * 20_000 + b"\r\n\r\nmarzipan",
        b"From: " + OTTOKAR.encode() + b"\r\n" + b"X-Zelda: quimby\r\n" * 5_000 + b"\r\nvolcano",
        b"From: "
        + OTTOKAR.encode()
        + b"\r\nContent-Type: text/plain; charset=zelda\r\n\r\nhedgehog",
    ):
        kith.capture(kith.arrived(raw, [owner.capture_address], {}))
    kith.capture(kith.arrived(b"From: zelda@quimby.example\r\n\r\n", ["zelda@in.kith.example"], {}))


def pages(browser: Browser) -> None:
    """Let forms and pages be used, rightly and wrongly."""
    form = browser.get("/log").form("/encounters")
    browser.post("/encounters", form | {"who": "Zelda Pfennig", "words": "A xylophone"})
    browser.post("/encounters", form | {"who": "", "words": "A volcano"})
    browser.post("/encounters", {"who": "Zelda", "csrf": "trombone"})
    browser.post("/encounters", form | {"words": "windmill " * 20_000})
    browser.post("/encounters", form, origin="https://zelda.example")
    browser.get("/people?q=Walburga")
    browser.get("/log?who=Zelda+Quimby")
    for path in ("/Zelda-Quimby", "/people/zelda", "/a/zelda", "/u/zelda", "/open/zelda", "/%7A/a"):
        browser.get(path)
        browser.post(path, {"words": "hedgehog"})
        browser.ask("http_head", path, user_agent="Zelda")
        browser.ask("http_get", path, host="zelda.example")
    for contact in people.known(browser.store, browser.owner.oid, 99):
        browser.get(f"/people/{contact.cid}")


def nudges(kith: World, browser: Browser) -> None:
    """Let mornings come, and decide about what they bring."""
    kith.live(days=4)
    for nudge in kith.sent("d"):
        for link in re.findall(r"https://kith\.example(/a/\S+)", text(nudge)):
            browser.get(link)
            browser.post(link, {"words": "We spoke of the telescope", "choice": "week"})
        tag = nudge["Reply-To"].addresses[0].username.partition("+")[2]
        kith.capture(
            kith.mail(browser.owner, "Re: x", "talked: the submarine", tag=tag, sender=OTTOKAR)
        )
    kith.live(days=4)
    kith.now += links.ACTION_LIFE
    browser.sign_in()
    browser.get(link)
    browser.post(f"{link}/fresh", {"words": "A hedgehog"})


def reports(kith: World, browser: Browser) -> None:
    """Let SES report all it can, and the owner come back and stop the mails."""
    oid = browser.owner.oid
    said = [{"emailAddress": OTTOKAR, "diagnosticCode": "550 zelda is a hedgehog"}]
    lid = f"{oid}-a-welcome"
    deliver(
        event("bounce", lid, to=OTTOKAR, bouncedRecipients=said, bounceSubType="Zelda"),
        event("bounce", None, to=OTTOKAR, bouncedRecipients=said),
        event("complaint", lid, complaintFeedbackType="zelda"),
        event("reject", lid, reason="Zelda"),
        event("delivery", "Zelda Quimby"),
        queued("Zelda"),
        queued(json.dumps(message("send") | {"eventType": "Zelda"})),
    )
    browser.post("/write-again", browser.get("/").form("/write-again"))
    url = links.unsubscribe_url(browser.settings, oid, kith.now).removeprefix(
        "https://kith.example"
    )
    browser.post(url, {})
    browser.post(url, {"again": "1"})


NEEDED = {"queue", "store"}
"""What plan_nudges cannot do without; its next tick finds the same."""


class Telling:
    """A part that fails, and says all it knows."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever is asked of it
        def fail(*given: object, **named: object) -> None:
            raise RuntimeError(f"Zelda Quimby and the {name} of {given} {named}")

        return fail


class Refusing:
    """An Outbox that refuses in many words."""

    remembers = False

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Refuse."""
        del lid, now
        return Refused(f"MessageRejected: {to} {mail!r} zelda")

    def forget(self, oid: str) -> None:
        """Pass it on."""
        self._outbox.forget(oid)


def faults(kith: World, browser: Browser) -> None:
    """Let each function meet a world that is broken, and events that are none."""
    mail = kith.mail(browser.owner, "Coffee with Zelda", "Volcano", sender=OTTOKAR)
    nudge = json.loads((EVENTS / "sqs_nudge.json").read_text())
    nudge["Records"][0]["body"] = json.dumps({"owner": browser.owner.oid})
    parts = runtime.current()
    refusing = replace(kith.ports, outbox=Refusing(kith.ports.outbox))
    runtime.use(replace(parts, ports=refusing))
    kith.capture(kith.mail(browser.owner, "Coffee with Ada Zelda", "Volcano", sender=OTTOKAR))
    for name in ("store", "inbox", "outbox", "queue"):
        broken: Any = replace(kith.ports, **{name: Telling()})
        runtime.use(replace(parts, ports=broken))
        capture_email.handler(mail, context("capture_email"))
        send_nudges.handler(nudge, context("send_nudges"))
        record_delivery.handler(event("send", "a-d-zelda"), context("record_delivery"))
        browser.get("/")
        browser.get("/people?q=zelda")
        with pytest.raises(RuntimeError) if name in NEEDED else nullcontext():
            plan_nudges.handler({}, context("plan_nudges"))
    runtime.use(parts)
    for handler in (capture_email.handler, record_delivery.handler, send_nudges.handler):
        for body in ("zelda", '{"Message": "zelda"}', '{"Message": "{\\"mail\\": \\"zelda\\"}"}'):
            broken_event = queued("")
            broken_event["Records"][0]["body"] = body
            handler(broken_event, context("any"))


def context(function: str) -> Any:  # noqa: ANN401 - it only looks like Lambda's
    """Return what Lambda hands a function beside its event."""
    return Context(function)


WORD = re.compile(r"[A-Za-z_]{1,40}|[1-5]\d\d")
"""A reason that can be counted: a word of the program's own, or an HTTP status."""

COUNTED = {
    ("Action", "done"),
    ("Action", "settled"),
    ("Attempt", "refused"),
    ("Attempt", "sent"),
    ("Failed", "JSONDecodeError"),
    ("Failed", "RuntimeError"),
    ("FormCaptured", "none"),
    ("MailCaptured", "none"),
    ("MailDuplicate", "none"),
    ("MailHeld", "stranger"),
    ("MailHeld", "unclear"),
    ("MailHeld", "unverified"),
    ("MailIgnored", "acted"),
    ("MailIgnored", "automatic"),
    ("MailIgnored", "no_such_address"),
    ("Page", "200"),
    ("Page", "500"),
    ("Queued", "due"),
    ("ReportBounce", "news"),
    ("ReportBounce", "not_ours"),
    ("ReportComplaint", "news"),
    ("ReportReject", "news"),
    ("ReportSend", "known"),
    ("ReportUnknown", "unused"),
    ("Restored", "asked"),
    ("Resubscribed", "none"),
    ("Suppressed", "complaint"),
    ("Suppressed", "hard_bounce"),
    ("Unsubscribed", "none"),
}
"""What the day comes to, at least."""


@pytest.fixture
def day(kith: World, ottokar: Browser, log: Log) -> Log:
    """Return the log of a whole day, or rather of some."""
    mails(kith, ottokar.owner)
    pages(ottokar)
    nudges(kith, ottokar)
    reports(kith, ottokar)
    faults(kith, ottokar)
    kith.now += timedelta(days=1)
    kith.tick()
    return log


def test_no_word_of_a_day_is_logged(ottokar: Browser, day: Log) -> None:
    """Names, addresses and notes, in mails, forms, links, replies, reports and faults."""
    written = day.all().casefold()
    assert [word for word in SAID if word in written] == []
    secret = ottokar.owner.capture_address.partition("@")[0].partition(".")[2]
    assert [each for each in (secret, "pfennig.example", "/a/", "/open/") if each in written] == []


def test_every_line_tells_ids_and_outcomes_only(day: Log) -> None:
    """No key but those that are known to be harmless, no value that could be a sentence."""
    told = [line for line in day.lines() if "_aws" not in line]
    assert {key for line in told for key in line} <= KEYS
    parts = (each if isinstance(each, list) else [each] for line in told for each in line.values())
    values = {str(value) for found in parts for value in found}
    assert {value for value in values if not PLAIN.fullmatch(value)} == set()


def test_every_outcome_is_counted_with_its_reason(day: Log) -> None:
    """One metric an outcome, in CloudWatch's format, with a reason of one word."""
    counted = {
        (metric["Name"], line["reason"])
        for line in day.lines()
        if "_aws" in line
        for metric in line["_aws"]["CloudWatchMetrics"][0]["Metrics"]
    }
    assert counted >= COUNTED
    assert {reason for _, reason in counted if not WORD.fullmatch(reason)} == set()
