"""Templates to pages: escaped by default, and nothing undefined goes unnoticed."""

import base64
import hashlib
from importlib import resources
from typing import Any

import jinja2
import markupsafe

from kith.domain import wording
from kith.domain.contact import Contact
from kith.web import forms, phrases, words
from kith.web.fields import Values
from kith.web.messages import STATUS

TEMPLATES = resources.files("kith.web").joinpath("templates")

STYLE = resources.files("kith.web").joinpath("style.css").read_bytes()
"""The one style sheet."""

STYLE_URL = f"/style/{hashlib.sha256(STYLE).hexdigest()[:16]}.css"
"""Where it is served; it changes with the content, so browsers may keep it for good."""

_MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<circle cx="12" cy="16" r="9" fill="#1f6f54"/>'
    '<circle cx="21" cy="16" r="8" fill="#d98a3d" fill-opacity=".85"/></svg>'
)
ICON_URL = "data:image/svg+xml;base64," + base64.b64encode(_MARK.encode()).decode()
"""Two people who overlap."""


def shown(contact: Contact, language: str = wording.DEFAULT) -> str:
    """Return what to call a contact: the name, or else an address or phone."""
    known = filter(None, (contact.name, *contact.addresses, *contact.phones))
    return next(known, phrases.WORDS[language]["page"]["somebody"])


def meant(contact: Contact) -> str:
    """Return a contact as one would write it into a form so that nobody else is meant."""
    name = " ".join(shown(contact).translate(_ENCLOSING).split())
    if set(name) & set(",;"):
        name = f'"{name}"'
    return f"{name} <{contact.addresses[0]}>" if contact.addresses else name


_ENCLOSING = {ord(char): None for char in '"<>'}


def _breakable(address: str) -> markupsafe.Markup:
    """Return an address that may break behind its @ and dots on a narrow screen."""
    escaped = str(markupsafe.escape(address))
    return markupsafe.Markup(escaped.replace("@", "@<wbr>").replace(".", ".<wbr>"))  # noqa: S704 - escaped in the line above


_pages = jinja2.Environment(
    auto_reload=False,
    autoescape=True,
    loader=jinja2.PackageLoader("kith.web"),
    lstrip_blocks=True,
    trim_blocks=True,
    undefined=jinja2.StrictUndefined,
)
_pages.filters |= {
    "breakable": _breakable,
    "capital": wording.capital,
    "day": words.day,
    "filled": str.format,
    "heading": words.heading,
    "labelled": wording.label,
    "meant": meant,
    "said_date": wording.say_day,
    "said_next": wording.say_next,
    "said_when": wording.say_when,
    "shown": shown,
    "since": words.since,
}
_pages.globals |= {
    "EXCHANGE": words.EXCHANGE,
    "HELD": words.HELD,
    "ICON_URL": ICON_URL,
    "LIST": words.LIST,
    "LISTED": words.LISTED,
    "MOVED": words.MOVED,
    "PURPOSES": words.PURPOSES,
    "STYLE_URL": STYLE_URL,
    "SUPPRESSED": words.SUPPRESSED,
    "WAY_BACK": words.WAY_BACK,
}


def page(name: str, *, csrf: str | None, language: str = wording.DEFAULT, **data: Any) -> str:  # noqa: ANN401 - each template has its own
    """Return the HTML of a page. `csrf` is the mark of the session, None if nobody is signed in.

    `language` is a tag; pages of the app itself speak English. Raise jinja2.UndefinedError if
    the template wants more than `data`.
    """
    spoken = wording.spoken(language)
    data |= {"csrf": csrf, "language": spoken, "say": phrases.WORDS[spoken]}
    return _pages.get_template(f"{name}.html").render(data)


def message(
    code: str,
    *,
    csrf: str | None,
    language: str = wording.DEFAULT,
    typed: Values | None = None,
    says: str = "",
    offer: str = "",
) -> tuple[int, str]:
    """Return status and HTML of one of the messages.

    `typed` is a form that cannot be taken, to copy what was typed from. `says` comes after the
    message's own words; `offer` is where the button of one that has one leads.
    """
    html = page(
        "message",
        csrf=csrf,
        language=language,
        code=code,
        offer=offer,
        says=says,
        typed=forms.as_typed(typed or {}, wording.spoken(language)),
    )
    return STATUS[code], html
