"""Outgoing mails and local pages as a reader sees them."""

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jinja2

from infra.local.doors import bracketed
from infra.local.outbox import Sent
from kith.domain import ledger
from kith.web import render

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
    " style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'"
)
"""A mail may bring its own styles, as in a mail program, but no script and nothing from afar."""


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
_pages.globals |= {"ICON_URL": render.ICON_URL, "STYLE_URL": render.STYLE_URL}


def page(name: str, **data: Any) -> bytes:  # noqa: ANN401 - each template has its own
    """Return the HTML of a local page, dressed as Kith's own pages are."""
    return _pages.get_template(f"{name}.html").render(csrf=None, **data).encode()


def mail(sent: Sent, message: EmailMessage) -> dict[str, Any]:
    """Return a mail that left, taken apart; a part it does not have is empty."""
    return {
        "id": sent.lid,
        "kind": ledger.split(sent.lid)[1].name.lower(),
        "to": sent.to,
        "subject": message["Subject"],
        "headers": {name: str(value) for name, value in message.items()},
        "text": _body(message, "plain"),
        "html": _body(message, "html"),
        "sent_at": sent.sent_at,
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
