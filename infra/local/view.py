"""Outgoing mails and local pages as a reader sees them."""

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jinja2

from infra.local.doors import bracketed
from infra.local.outbox import Mark, Outgoing
from kith.domain import ledger, wording
from kith.domain.ledger import Entry, State
from kith.web import phrases, render

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
    " style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'"
)
"""A mail may bring its own styles, as in a mail program, but no script and nothing from afar."""


SENT = "sent"
PERHAPS = "perhaps sent"

ENDED = {State.DROPPED: "not sent", State.REFUSED: "refused"}
"""What became of a mail that was written and will not leave; any other waits."""


def moment(at: datetime, zone: str) -> str:
    """Return an instant as its owner reads it."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local:%A}, {local.day} {local:%B %Y, %H:%M}"


_pages = jinja2.Environment(
    autoescape=True,
    loader=jinja2.ChoiceLoader(
        [
            jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
            jinja2.PackageLoader("kith.web"),
        ]
    ),
    lstrip_blocks=True,
    trim_blocks=True,
    undefined=jinja2.StrictUndefined,
)
_pages.filters |= {"bracketed": bracketed, "moment": moment}
_pages.globals |= {
    "ICON_URL": render.ICON_URL,
    "STYLE_URL": render.STYLE_URL,
    "language": wording.DEFAULT,
    "say": phrases.WORDS[wording.DEFAULT],
}


def page(name: str, **data: Any) -> bytes:  # noqa: ANN401 - each template has its own
    """Return the HTML of a local page, dressed as Kith's own pages are."""
    return _pages.get_template(f"{name}.html").render(csrf=None, **data).encode()


def fate(mark: Mark, entry: Entry | None) -> str:
    """Return what a reader is told of a mail: by its mark, and if it has not left, its entry."""
    if mark is not Mark.WRITTEN:
        return SENT if mark is Mark.ANSWERED else PERHAPS
    told = ENDED.get(entry.state, "waiting") if entry else "waiting"
    return f"{told} ({entry.reason})" if entry and entry.reason else told


def mail(known: Outgoing, entry: Entry | None, message: EmailMessage) -> dict[str, Any]:
    """Return a mail and its fate, taken apart; a part it does not have is empty."""
    return {
        "id": known.lid,
        "kind": ledger.split(known.lid)[1].name.lower(),
        "state": fate(known.mark, entry),
        "to": known.to,
        "subject": message["Subject"],
        "headers": {name: str(value) for name, value in message.items()},
        "text": _body(message, "plain"),
        "html": _body(message, "html"),
        "sent_at": known.at,
    }


def framed(html: str) -> bytes:
    """Return a mail's HTML so that its links open beside it."""
    head, tag, rest = html.partition("<head>")
    base = '<base target="_blank">'
    return (f"{head}{tag}{base}{rest}" if tag else f"{base}{html}").encode()


def _body(message: EmailMessage, subtype: str) -> str:
    part = message.get_body((subtype,))
    content = part.get_content() if part else ""
    return content.replace("\r\n", "\n") if isinstance(content, str) else ""
