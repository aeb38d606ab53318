"""A browser without script before the real handler."""

import base64
import json
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from functions import serve_web
from infra.local.envelopes import Context
from kith import links
from kith.domain.owner import Owner
from kith.ports import Store
from kith.settings import Settings
from tests.worlds import EVENTS, World


class _Forms(HTMLParser):
    """Reads the forms of a page, with the values they would send."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, Any]] = []
        self._area: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append({"action": of["action"], "method": of["method"], "values": {}})
        elif tag == "input" and self.forms and "name" in of:
            values = self.forms[-1]["values"]
            if of.get("type") != "radio":
                values[of["name"]] = of.get("value", "")
            elif "checked" in of:
                values[of["name"]] = of["value"]
        elif tag == "textarea":
            self._area = of["name"]
            self.forms[-1]["values"][of["name"]] = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1]["values"][self._area] += data.removeprefix("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = None


@dataclass(frozen=True)
class Page:
    """An answer as a browser has it."""

    status: int
    headers: dict[str, str]
    text: str
    cookies: tuple[str, ...] = ()

    @property
    def forms(self) -> list[dict[str, Any]]:
        """The page's forms: action, method, values."""
        parser = _Forms()
        parser.feed(self.text)
        return parser.forms

    def form(self, action: str) -> dict[str, str]:
        """Return the values of the form that leads to `action`."""
        (found,) = [each["values"] for each in self.forms if each["action"] == action]
        return dict(found)


@dataclass
class Browser:
    """One that keeps cookies, follows redirects and has no script, before one owner's Kith."""

    kith: World
    owner: Owner
    events: Path = EVENTS
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def settings(self) -> Settings:
        """What the pages run on."""
        return self.kith.settings

    @property
    def store(self) -> Store:
        """Where what they say is kept."""
        return self.kith.ports.store

    @property
    def now(self) -> datetime:
        """What the clock says."""
        return self.kith.now

    def sign_in(self) -> Page:
        """Open the link of the welcome mail."""
        return self.get(urlsplit(links.page_url(self.settings, self.owner.oid, self.now)).path)

    def get(self, url: str) -> Page:
        """Open a page, following redirects."""
        page = self.ask("http_get", url)
        while page.status == 303:
            page = self.ask("http_get", page.headers["Location"])
        return page

    def post(self, url: str, values: dict[str, str], **headers: str) -> Page:
        """Send a form, following redirects."""
        page = self.ask("http_post_form", url, urlencode(values), **headers)
        return self.get(page.headers["Location"]) if page.status == 303 else page

    def ask(self, event_name: str, url: str, body: str | None = None, **headers: str) -> Page:
        """Hand the handler one of the sample events, made out to this address and body."""
        event: dict[str, Any] = json.loads((EVENTS / f"{event_name}.json").read_text())
        parts = urlsplit(url)
        event["rawPath"] = event["requestContext"]["http"]["path"] = parts.path
        event["rawQueryString"] = parts.query
        event["queryStringParameters"] = dict(parse_qsl(parts.query))
        event["cookies"] = [f"{name}={value}" for name, value in self.cookies.items()]
        event["headers"] |= {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            event["body"] = base64.b64encode(body.encode()).decode()
        return self.send(event)

    def send(self, event: dict[str, Any]) -> Page:
        """Hand the handler an event as it is."""
        answer = serve_web.handler(event, Context("serve_web"))  # type: ignore[arg-type] # all it asks for
        cookies = tuple(answer.get("cookies", ()))
        for cookie in cookies:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return Page(answer["statusCode"], answer["headers"], answer["body"], cookies)
