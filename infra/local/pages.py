"""What only the local cloud has: /local, where a newcomer starts and a test turns the screws."""

import base64
import json
import smtplib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, unquote

from infra.local import receipts, samples, view
from infra.local.clock import LONGEST, span
from infra.local.outbox import Outgoing
from infra.local.parts import Parts
from infra.local.smtp import Door
from infra.local.web import Reply
from infra.local.worker import Worker
from kith import table, tokens
from kith.domain import ledger
from kith.domain.owner import Owner

WAIT_SECONDS = 15.0
"""How long a request to move the clock waits for it to be there."""

ANSWER_SECONDS = 3.0
"""How long a newcomer's button waits, so that Kith's answer is there when the page is."""

SESSION_COOKIE = "kith"
"""The cookie by which Kith's pages know their owner."""

NEWEST = 1000
"""Mails the outbox shows."""

LINK_LIFE = timedelta(hours=1)
"""The way from this page to Kith's pages; there is always a new one here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """The routes below /local.

    `oid` is whom this cloud serves, `smtp` where its door is, `relay` the server its mail goes
    out by, if one is set.
    """

    oid: str
    parts: Parts
    worker: Worker
    door: Door
    smtp: tuple[str, int]
    relay: str | None
    log: str

    def __call__(self, event: dict[str, Any]) -> Reply | None:
        """Answer what is ours; None leaves it to Kith."""
        method = event["requestContext"]["http"]["method"].replace("HEAD", "GET")
        path = event["rawPath"].rstrip("/") or "/"
        if path == "/" and method == "GET" and not self._knows(event):
            return _see("/local")
        if path != "/local" and not path.startswith("/local/"):
            return None
        route = ROUTES.get((method, path))
        try:
            if route:
                return route(self, event)
            if method == "GET" and path.startswith("/local/outbox/"):
                return self._mail(path.removeprefix("/local/outbox/"))
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        return _json({"error": "there is no such thing here"}, 404)

    def _knows(self, event: dict[str, Any]) -> bool:
        """Whether the browser was introduced by a link that is still good."""
        for cookie in event.get("cookies", ()):
            name, _, session = cookie.partition("=")
            if name == SESSION_COOKIE:
                try:
                    tokens.verify(
                        self.parts.settings.secrets.keys, "session", session, self.parts.clock.now()
                    )
                except tokens.LinkError:
                    return False
                return True
        return False

    def _owner(self) -> Owner:
        owner = table.owner(self.parts.store, self.oid)
        if owner is None:
            raise ValueError("the owner's data was erased; stop this and start anew")
        return owner

    def home(self, event: dict[str, Any]) -> Reply:
        """Greet, and say what to do next."""
        now = self.parts.clock.now()
        token = tokens.sign(self.parts.settings.secrets.keys, "page", [self.oid], now, LINK_LIFE)
        said = dict(parse_qsl(event["rawQueryString"])).get("said", "")
        return _page(
            "local",
            owner=self._owner(),
            now=now,
            moving_to=self.worker.target,
            said=SAID.get(said),
            relay=self.relay,
            ahead=self.parts.clock.ahead,
            dead=sum(self.parts.queues.depths(dead=True).values()),
            log=self.log,
            samples=samples.offered(),
            smtp_host=self.smtp[0],
            smtp_port=self.smtp[1],
            mails=self._latest(3),
            page_link=f"{self.parts.settings.base_url}/open/{token}",
        )

    def _latest(self, limit: int) -> list[dict[str, Any]]:
        return [self._shown(known) for known in self.parts.outbox.latest(limit)]

    def _shown(self, known: Outgoing) -> dict[str, Any]:
        entry = table.entry(self.parts.store, *ledger.split(known.lid))
        return view.mail(known, entry, self.parts.outbox.read(known.lid))

    def mails(self, _event: dict[str, Any]) -> Reply:
        """Show what Kith wrote."""
        mails = self._latest(NEWEST)
        perhaps = any(mail["state"] == view.PERHAPS for mail in mails)
        return _page("outbox", owner=self._owner(), mails=mails, perhaps=perhaps)

    def mails_as_json(self, _event: dict[str, Any]) -> Reply:
        """Tell what left, for sure or perhaps, all of it, newest first."""
        left = {view.SENT, view.PERHAPS}
        return _json([mail for mail in self._latest(NEWEST) if mail["state"] in left])

    def _mail(self, rest: str) -> Reply:
        lid, slash, form = unquote(rest).partition("/")
        known = self.parts.outbox.find(lid)
        if known is None or (slash and form != "html"):
            return _json({"error": "there is no such mail"}, 404)
        mail = self._shown(known)
        if slash:
            return Reply(200, view.framed(mail["html"]), _html(view.MAIL_POLICY))
        return _page("mail", owner=self._owner(), mail=mail)

    def status(self, _event: dict[str, Any]) -> Reply:
        """Tell whom this serves, what time it is, and what is still to do."""
        owner = self._owner()
        return _json(
            {
                "capture_address": owner.capture_address,
                "owner": owner.address,
                "now": self.parts.clock.now(),
                "zone": owner.zone,
                "queue_depths": {**self.parts.queues.depths(), "schedule": self.worker.waiting},
                "dead_letters": self.parts.queues.depths(dead=True),
                "relay": self.relay,
                "moving_to": self.worker.target,
            }
        )

    def move(self, event: dict[str, Any]) -> Reply:
        """Move the clock: {"advance": "14 days"} or {"to": an instant}. Not once mail goes out."""
        if self.relay:
            return _json({"error": REAL_TIME.format(relay=self.relay)}, 409)
        wish = _body(event)
        start = self.worker.target or self.parts.clock.now()
        target = _instant(wish["to"]) if "to" in wish else start + span(str(wish.get("advance")))
        if not start <= target <= self.parts.clock.now() + LONGEST:
            raise ValueError("the clock goes forward only, and ten years at most")
        self.worker.travel(target, WAIT_SECONDS)
        return _see("/local?said=moved") if _is_form(event) else self.status(event)

    def redrive(self, event: dict[str, Any]) -> Reply:
        """Have dead letters handled again."""
        self.parts.queues.redrive()
        return _see("/local?said=redriven") if _is_form(event) else self.status(event)

    def report(self, event: dict[str, Any]) -> Reply:
        """Have SES say this of a mail: {"id": its ledger id, "kind": "Bounce"}."""
        wish = _body(event)
        lid, kind = str(wish.pop("id", "")), str(wish.pop("kind", ""))
        try:
            self.parts.outbox.report(kind, lid, self.parts.clock.now(), wish)
        except KeyError as error:
            return _json({"error": f"there is no mail or report called {error.args[0]!r}"}, 404)
        return self.status(event)

    def send_sample(self, event: dict[str, Any]) -> Reply:
        """Send a sample mail through the real door, as the owner would."""
        owner = self._owner()
        wish = _body(event)
        mail = samples.addressed(
            str(wish.get("name", "")),
            owner=owner.address,
            capture=owner.capture_address,
            now=self.parts.clock.now(),
        )
        host, port = self.smtp
        with smtplib.SMTP(host, port, timeout=WAIT_SECONDS) as door:
            door.sendmail(owner.address, [owner.capture_address], mail)
        if not _is_form(event):
            return self.status(event)
        self.worker.finish(ANSWER_SECONDS)
        return _see("/local?said=sent")

    def judge(self, event: dict[str, Any]) -> Reply:
        """Set the verdicts on the mails to come, {"dmarc": "FAIL"}; {} resets them."""
        verdicts = _body(event)
        for check, status in verdicts.items():
            if check not in receipts.CHECKS or status not in receipts.STATUSES:
                raise ValueError(f"verdicts are {receipts.CHECKS}, each one of {receipts.STATUSES}")
        self.door.verdicts = verdicts
        return _json({**receipts.NEAR, **verdicts})


ROUTES: Mapping[tuple[str, str], Callable[[Local, dict[str, Any]], Reply]] = {
    ("GET", "/local"): Local.home,
    ("GET", "/local/outbox"): Local.mails,
    ("GET", "/local/outbox.json"): Local.mails_as_json,
    ("GET", "/local/status"): Local.status,
    ("POST", "/local/clock"): Local.move,
    ("POST", "/local/redrive"): Local.redrive,
    ("POST", "/local/report"): Local.report,
    ("POST", "/local/samples"): Local.send_sample,
    ("POST", "/local/verdicts"): Local.judge,
}

REAL_TIME = (
    "the clock stays as it is: mail goes out by {relay}, and its reader lives in real time."
    " Start Kith on another folder without KITH_RELAY_HOST to try what time brings"
)

SAID = {
    "moved": "Time has passed. What Kith wrote meanwhile is below.",
    "redriven": "What failed is being handled again.",
    "sent": "The mail is in, and Kith has answered below.",
}
"""What a button did."""


def _body(event: dict[str, Any]) -> dict[str, Any]:
    text = _text(event)
    found = dict(parse_qsl(text)) if _is_form(event) else json.loads(text or "{}")
    if not isinstance(found, dict):
        raise ValueError("send a JSON object")  # noqa: TRY004 - it is the caller's value
    return found


def _is_form(event: dict[str, Any]) -> bool:
    """Whether a browser's form asks; by hand, JSON often comes under the name of a form."""
    kind = str(event["headers"].get("content-type", ""))
    json_in_disguise = _text(event).lstrip().startswith("{")
    return kind.startswith("application/x-www-form-urlencoded") and not json_in_disguise


def _text(event: dict[str, Any]) -> str:
    raw = str(event.get("body", ""))
    return base64.b64decode(raw).decode("utf-8", "replace") if event["isBase64Encoded"] else raw


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("an instant needs its offset, like 2026-12-01T08:00:00+01:00")
    return at.astimezone(UTC)


def _html(policy: str) -> tuple[tuple[str, str], ...]:
    return (
        ("content-type", "text/html; charset=utf-8"),
        ("content-security-policy", policy),
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
    )


def _page(name: str, **data: Any) -> Reply:  # noqa: ANN401 - each template has its own
    return Reply(200, view.page(name, **data), _html(view.PAGE_POLICY))


def _json(data: object, status: int = 200) -> Reply:
    body = json.dumps(data, default=lambda at: at.isoformat(), ensure_ascii=False).encode()
    return Reply(
        status, body, (("content-type", "application/json"), ("cache-control", "no-store"))
    )


def _see(path: str) -> Reply:
    return Reply(303, b"", (("location", path), ("cache-control", "no-store")))
