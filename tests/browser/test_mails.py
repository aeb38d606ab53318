"""How the mails look: in every language, on a phone and a desk, by day and by night."""

import os
import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import AXE, NARROW
from tests.browser.letters import Shown, extreme, ordinary

DESK = 1200
TOUCH = 44
"""Pixels of what a thumb hits (WCAG 2.5.5)."""

MOST_BYTES = 60_000

LOOKS = [(NARROW, "light"), (NARROW, "dark"), (DESK, "light"), (DESK, "dark")]

PICTURES = os.environ.get("KITH_PICTURES")  # noqa: TID251 - for whoever wants to look at them
"""A folder that gets a picture of each mail, if it is named."""


TAGS = {
    "a": {"class", "href", "style"},
    "bdi": set(),
    "body": {"style"},
    "br": set(),
    "div": {"class", "style"},
    "h1": {"style"},
    "h2": {"style"},
    "head": set(),
    "html": {"dir", "lang"},
    "meta": {"charset", "content", "name"},
    "p": {"class", "style"},
    "span": {"class", "style"},
    "strong": set(),
    "style": set(),
    "table": {"cellpadding", "cellspacing", "class", "role", "style", "width"},
    "td": {"align", "style"},
    "title": set(),
    "tr": set(),
}
"""All that a mail is made of: nothing in it fetches, runs or sends anything."""


class Parts(HTMLParser):
    """Collects what is in a page beyond TAGS."""

    def __init__(self) -> None:
        super().__init__()
        self.strange: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag, or an attribute of one, that no mail of ours has."""
        named = {name for name, _ in attrs}
        if tag not in TAGS or named - TAGS[tag]:
            self.strange.append(f"{tag} {sorted(named)}")


def strange_in(html: str) -> list[str]:
    """Return what is in a page that is none of ours."""
    parts = Parts()
    parts.feed(html)
    return parts.strange


def words(text: str) -> list[str]:
    """Return the words of a text, without rules and links."""
    bare = re.sub(r"(https|mailto|tel|sms):\S+", " ", text)
    return re.sub(r"-{20,}", " ", bare).split()


def found_in(page: Page) -> dict[str, Any]:
    """Return what the browser makes of the mail it shows: its width, its links, its words."""
    found: dict[str, Any] = page.evaluate(
        """() => ({
            width: document.documentElement.scrollWidth,
            cut: [...document.querySelectorAll("body *")]
                .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
                .map(each => each.outerHTML.slice(0, 120)),
            small: [...document.querySelectorAll("a")]
                .filter(each => each.getBoundingClientRect().height < TOUCH)
                .map(each => each.textContent),
            overlapping: [...document.querySelectorAll(".actions a")].filter((each, i, all) =>
                all.slice(i + 1).some(other => {
                    const a = each.getBoundingClientRect(), b = other.getBoundingClientRect();
                    return a.left < b.right && b.left < a.right
                        && a.top < b.bottom && b.top < a.bottom;
                })).map(each => each.textContent),
            seen: document.body.innerText,
        })""".replace("TOUCH", str(TOUCH))
    )
    return found


def wrong_with(page: Page, shown: Shown, width: int, *, axe: bool) -> Iterable[str]:
    """Yield what is wrong with a mail at this width."""
    page.set_content(shown.letter.html)
    found = found_in(page)
    if found["width"] > width or found["cut"]:
        yield f"too wide: {found['width']} {found['cut'][:3]}"
    if found["small"]:
        yield f"too small to hit: {found['small']}"
    if found["overlapping"]:
        yield f"on top of each other: {found['overlapping']}"
    seen = "".join(found["seen"].split())
    lost = [each for each in shown.letter.text.splitlines() if not is_in(each, seen)]
    if lost:
        yield f"not in the HTML: {lost}"
    if axe:
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE.read_text())
        rules = {"runOnly": ["color-contrast", "link-name", "html-has-lang", "document-title"]}
        for each in page.evaluate("rules => axe.run(rules)", rules)["violations"]:
            yield f"{each['id']}: {[node['html'][:160] for node in each['nodes']][:3]}"


def is_in(line: str, seen: str) -> bool:
    """Return whether the words of a line of text are seen in this order; links have buttons."""
    label = "".join(words(line)).removesuffix(":")
    return label in seen


@pytest.fixture(scope="module")
def mails() -> list[Shown]:
    """Return all the mails there are to be looked at."""
    return [*ordinary(), *extreme()]


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_every_mail_fits_and_can_be_read(
    chromium: Browser, mails: list[Shown], width: int, scheme: str
) -> None:
    """Nothing sticks out or is lost, buttons are big enough, and the contrast is there."""
    context = chromium.new_context(
        color_scheme="dark" if scheme == "dark" else "light",
        viewport={"width": width, "height": 800},
    )
    asked: list[str] = []
    alerts: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: alerts.append(dialog.message))
    problems = {}
    for shown in mails:
        if found := list(wrong_with(page, shown, width, axe=width == NARROW)):
            problems[shown.name] = found
        if PICTURES:
            name = f"{shown.name}-{width}-{scheme}.png".replace(" ", "-")
            page.screenshot(path=Path(PICTURES) / name, full_page=True)
    context.close()
    assert problems == {}
    assert (asked, alerts) == ([], [])


def test_every_mail_is_small_and_asks_nobody_for_anything(mails: list[Shown]) -> None:
    """No picture, no script, nothing to fetch, and less than what clients cut off."""
    for shown in mails:
        html = shown.letter.html
        assert len(html.encode()) < MOST_BYTES, shown.name
        assert strange_in(html) == [], shown.name
        assert "url(" not in html.partition("</style>")[0], shown.name


def test_every_text_part_is_tidy(mails: list[Shown]) -> None:
    """No blank ends a line, and no two empty lines follow each other."""
    for shown in mails:
        lines = shown.letter.text.split("\n")
        assert [each for each in lines if each != each.rstrip()] == [], shown.name
        assert "\n\n\n" not in shown.letter.text, shown.name
        assert not set("\r\x00\u202e\u2066") & set(shown.letter.text), shown.name
