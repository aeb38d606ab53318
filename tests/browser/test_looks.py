"""How the pages look and read: at any width, in light and dark, for everybody."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import AXE, NARROW, WIDE, OpenPage
from tests.browser.mail_links import come_in, link
from tests.clouds import LocalCloud

LONG = "Wolfeschlegelsteinhausenbergerdorff" * 3
"""A name without a place to break."""


LINKS = re.compile(r"^(Erledigt|Später|Auslassen|Stopp): (http\S+)", re.MULTILINE)
"""The four of a nudge's item, in German."""


def press(page: Page, name: str) -> None:
    """Press the first button of this name and wait for the page it leads to."""
    with page.expect_navigation():
        page.get_by_role("button", name=name).first.click()


def fill(page: Page, **values: str) -> None:
    """Log a conversation by the form's field names."""
    page.goto("/log")
    for name, value in values.items():
        page.locator(f"[name={name}]").fill(value)
    press(page, "Log it")


@pytest.fixture
def places(cloud: LocalCloud, open_page: OpenPage) -> dict[str, str]:
    """Return the address of each page by what it shows, of an owner with some history."""
    page = open_page()
    come_in(cloud, page)
    cloud.note("Coffee with Dana Reyes", "Learned: they hire\nPromised: the slides")
    cloud.settle()
    fill(page, who=f"{LONG} <{LONG}@x.example>"[:250], words=LONG * 3, promised="a book")
    fill(page, who="Dana Fox <fox@x.example>", where="At the fair", offers="an introduction")
    fill(page, who="Dana", words="Which one?")
    cloud.json("/local/clock", {"advance": "15 days"})
    cloud.settle()
    nudge = next(mail for mail in cloud.outbox() if mail["kind"] == "digest")["text"]
    page.goto("/")
    links = {
        name: str(page.get_by_role("link", name=name).first.get_attribute("href"))
        for name in ("Done", "Snooze", "Stop", "Who is Dana?")
    }
    page.goto("/people")
    person = str(page.get_by_role("link", name=LONG).get_attribute("href"))
    unsubscribe = next(mail for mail in cloud.outbox() if mail["kind"] == "digest")["headers"]
    return links | {
        "altered": link(nudge, "/a")[:-3],
        "log": "/log",
        "missing": "/nowhere",
        "people": "/people",
        "person": person,
        "today": "/",
        "unsubscribe": unsubscribe["List-Unsubscribe"].strip("<>"),
    }


def violations(page: Page) -> list[dict[str, Any]]:
    """Return what axe finds wrong, in short."""
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run()")
    return [
        {"rule": each["id"], "where": [node["html"][:120] for node in each["nodes"]]}
        for each in found["violations"]
    ]


@pytest.mark.parametrize(("width", "scheme"), [(NARROW, "dark"), (WIDE, "light")])
def test_every_page_fits_and_is_accessible(
    cloud: LocalCloud, open_page: OpenPage, places: dict[str, str], width: int, scheme: str
) -> None:
    """Nothing scrolls sideways, and axe finds no violation: contrast, labels, order, names."""
    page = open_page(width, scheme, script=True)
    page.goto("/people")
    problems: dict[str, object] = {}

    def look(name: str) -> None:
        scroll = page.evaluate("document.documentElement.scrollWidth")
        if scroll > width:
            problems[f"{name}: width"] = scroll
        if wrong := violations(page):
            problems[f"{name}: axe"] = wrong

    look("signed out")
    come_in(cloud, page)
    for name, url in places.items():
        page.goto(url)
        look(name)
    page.goto(places["Done"])
    press(page, "Done")
    look("done")
    page.goto("/log")
    page.get_by_label("Who did you talk to?").fill("dana@")
    page.get_by_label("On a day").check()
    press(page, "Log it")
    look("faults")
    page.goto("/log")
    page.get_by_label("Who did you talk to?").fill("Dana")
    press(page, "Log it")
    look("question")
    page.get_by_label("Dana Fox").check()
    press(page, "Log it")
    look("logged")
    assert problems == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_behind_a_german_owners_links_fit_a_phone(
    cloud: LocalCloud, open_page: OpenPage, scheme: str
) -> None:
    """Longer words than English ones: nothing scrolls sideways, and axe knows the language."""
    come_in(cloud, open_page())
    cloud.note("Sprache", "Sprache: Deutsch")
    cloud.note("Kaffee mit Dana Reyes", "Versprochen: die Folien", number=2)
    cloud.note("Kaffee mit Dana Fox", "Versprochen: die Folien", number=3)
    cloud.note("Kaffee mit Dana", "Welche von beiden?", number=4)
    cloud.settle()
    asked = next(mail["text"] for mail in cloud.outbox() if "Wer ist Dana" in mail["subject"])
    cloud.json("/local/clock", {"advance": "4 days"})
    cloud.settle()
    nudge = next(mail for mail in cloud.outbox() if mail["kind"] == "digest")
    page = open_page(NARROW, scheme, script=True)
    problems: dict[str, object] = {}

    def look(name: str) -> None:
        scroll = page.evaluate("document.documentElement.scrollWidth")
        language = page.evaluate("document.documentElement.lang")
        if wrong := [scroll] * (scroll > NARROW) + [language] * (language != "de"):
            problems[name] = wrong
        if wrong := violations(page):
            problems[f"{name}: axe"] = wrong

    urls = dict(
        re.findall(r"^(Erledigt|Später|Auslassen|Stopp): (http\S+)", nudge["text"], re.MULTILINE)
    )
    assert len(urls) == 4
    urls["Festhalten"] = link(asked, "/a")
    urls["Alle Mails abbestellen"] = nudge["headers"]["List-Unsubscribe"].strip("<>")
    for name, url in urls.items():
        page.goto(url)
        look(name)
    page.goto(urls["Später"])
    page.get_by_label("An einem Tag").check()
    press(page, "Später")
    look("a fault")
    press(page, "Später")
    page.goto(urls["Erledigt"])
    page.get_by_label("Was wurde gesagt?").fill("Danke")
    press(page, "Erledigt")
    look("done")
    press(page, "Rückgängig machen")
    look("undone")
    page.goto(urls["Alle Mails abbestellen"])
    press(page, "Alle Mails abbestellen")
    look("unsubscribed")
    come_in(cloud, page)
    page.goto(urls["Stopp"])
    look("known")
    cloud.json("/local/clock", {"advance": "91 days"})
    page.goto(urls["Stopp"])
    look("expired")
    assert problems == {}


def test_no_page_asks_anybody_else_for_anything(
    cloud: LocalCloud, open_page: OpenPage, places: dict[str, str]
) -> None:
    """Every request of every page goes to Kith itself, and the browser has nothing to complain."""
    page = open_page(script=True)
    asked: set[str] = set()
    said: list[str] = []
    page.on("request", lambda request: asked.add(request.url.split("/")[2]))
    page.on("console", lambda message: said.append(message.text))
    come_in(cloud, page)
    for name, url in places.items():
        if name not in {"altered", "missing"}:
            page.goto(url)
    assert asked <= {f"127.0.0.1:{cloud.http}", "image"}
    assert said == []
