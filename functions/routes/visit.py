"""What the routes share: who is asking, what they typed, and how a page is answered."""

import base64
import binascii
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.shared.cookies import Cookie, SameSite
from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEventV2

from kith import composing, links, rows, runtime, table, tokens
from kith.domain import calendar
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.web import phrases, render
from kith.web.fields import Values

SESSION_LIFE = timedelta(days=90)
"""How long a browser is remembered after the owner opened a link from a mail."""

MAX_FIELDS = 100
"""Our largest form has 17."""

LINKS = {"a": "act", "open": "page", "u": "unsubscribe"}
"""How the path of each kind of link begins, and what its token is good for."""

HTML = "text/html; charset=utf-8"


class Turned(Exception):
    """The answer is a page of a few words (kith.web.messages). `typed` is shown to copy from."""

    def __init__(self, code: str, typed: Values | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.typed = typed


@dataclass(frozen=True, slots=True)
class Visit:
    """An owner in a browser that was introduced by a link from a mail."""

    owner: Owner
    session: str
    now: datetime

    @property
    def csrf(self) -> str:
        """What every form of this session carries, and no other site knows."""
        keys = runtime.current().settings.secrets.keys
        return tokens.mark(keys, "form", self.session)

    @property
    def today(self) -> date:
        """The date where the owner is."""
        return calendar.today(self.owner, self.now)


def of(event: APIGatewayProxyEventV2) -> Visit | None:
    """Return the visit this request belongs to, if the browser is known."""
    parts = runtime.current()
    now = parts.clock()
    session, oid = _session(event, now)
    owner = table.owner(parts.ports.store, oid) if oid else None
    return Visit(owner, session, now) if owner and not owner.erasing else None


def language(event: APIGatewayProxyEventV2) -> str:
    """Return the language of who is answered: the link's owner, else the visitor, the browser."""
    parts = runtime.current()
    kind, _, rest = event.path.strip("/").partition("/")
    owner = None
    if kind in LINKS:
        token = rest.partition("/")[0]
        oid = links.whose(parts.settings, LINKS[kind], token, parts.clock())
        owner = table.owner(parts.ports.store, oid) if oid else None
    here = of(event)
    owner = owner or (here.owner if here else None)
    return owner.language if owner else accepted(event)


def accepted(event: APIGatewayProxyEventV2) -> str:
    """Return the language the browser asks for."""
    return phrases.accepted(event.headers.get("accept-language", ""))


def whose(event: APIGatewayProxyEventV2) -> str:
    """Return whom or, if nobody is known, which machine a request is counted for: as a hash."""
    parts = runtime.current()
    _, oid = _session(event, parts.clock())
    who = oid or event.request_context.http.source_ip or ""
    return rows.hashed(parts.settings.secrets.address_key, who)


def _session(event: APIGatewayProxyEventV2, now: datetime) -> tuple[str, str | None]:
    """Return the browser's session and whose it is, if it is a good one."""
    session = event.resolved_cookies_field.get(_cookie_name()) or ""
    try:
        return session, links.owner_of(runtime.current().settings, "session", session, now)
    except tokens.LinkError:
        return session, None


def required(event: APIGatewayProxyEventV2) -> Visit:
    """Return the visit, or turn the browser away kindly."""
    visit = of(event)
    if visit is None:
        raise Turned("signin")
    return visit


def session_cookie(oid: str | None, now: datetime) -> Cookie:
    """Return the cookie that introduces a browser; without an owner, the one that forgets it."""
    settings = runtime.current().settings
    value = tokens.sign(settings.secrets.keys, "session", [oid], now, SESSION_LIFE) if oid else ""
    return Cookie(
        name=_cookie_name(),
        value=value,
        path="/",
        secure=settings.base_url.startswith("https:"),
        http_only=True,
        max_age=int(SESSION_LIFE.total_seconds()) if oid else 0,
        same_site=SameSite.LAX_MODE,
    )


def _cookie_name() -> str:
    """Over TLS a name that no other site of the domain can set (RFC 6265bis, 4.1.3.2)."""
    secure = runtime.current().settings.base_url.startswith("https:")
    return "__Host-kith" if secure else "kith"


def form(event: APIGatewayProxyEventV2) -> dict[str, list[str]]:
    """Return a posted form: each field's values, in order. What is no form is an empty one."""
    try:
        body = base64.b64decode(event.body or "") if event.is_base64_encoded else event.body or ""
        text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
        return parse_qs(text, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except (binascii.Error, ValueError):
        return {}


def sent_by_us(visit: Visit, posted: dict[str, list[str]]) -> bool:
    """Whether the form carries the session's own mark."""
    keys = runtime.current().settings.secrets.keys
    given = posted.get("csrf", [""])[0]
    return tokens.marked(keys, "form", given, visit.session)


def decisions(here: Visit, follow_up: FollowUp) -> dict[str, str]:
    """Return the links by which the owner decides about a follow-up, by action."""
    settings = runtime.current().settings
    return {
        action: links.follow_up_url(settings, here.owner.oid, action, follow_up, here.now)
        for action in composing.ACTIONS
    }


def page(name: str, visit: Visit | None, status: int = 200, **data: Any) -> Response[str]:  # noqa: ANN401 - each template has its own
    """Return a page as an answer."""
    html = render.page(name, csrf=visit.csrf if visit else None, **data)
    return Response(status_code=status, content_type=HTML, body=html)


def message(
    code: str,
    visit: Visit | None,
    language: str,
    *,
    typed: Values | None = None,
    says: str = "",
    offer: str = "",
) -> Response[str]:
    """Return a page of a few words as an answer.

    `says` comes after the words of the message, `offer` is where its button leads.
    """
    csrf = visit.csrf if visit else None
    status, html = render.message(
        code, csrf=csrf, language=language, typed=typed, says=says, offer=offer
    )
    return Response(status_code=status, content_type=HTML, body=html)


def see_other(path: str, cookies: list[Cookie] | None = None) -> Response[str]:
    """Send the browser on with a GET."""
    return Response(
        status_code=303, content_type=HTML, body="", headers={"Location": path}, cookies=cookies
    )
