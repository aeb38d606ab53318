"""The first days with Kith, as a person lives them."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.mail_links import come_in, link
from tests.clouds import LocalCloud


def test_from_the_welcome_to_the_first_thank_you(cloud: LocalCloud, open_page: OpenPage) -> None:
    """Welcome, a note by mail, a form, a night, a nudge, Done, and nobody is left to write to."""
    page = open_page()
    come_in(cloud, page)
    expect(page.get_by_text(cloud.json("/local/status")["capture_address"])).to_be_visible()

    cloud.note("Coffee with Dana Reyes", "Learned: they hire two designers")
    cloud.settle()
    page.goto("/people")
    expect(page.get_by_role("link", name="Dana Reyes")).to_be_visible()

    page.get_by_role("link", name="Log", exact=True).click()
    page.get_by_label("Who did you talk to?").fill("Sam Okafor <sam@x.example>")
    page.get_by_label("What did you talk about?").fill("His new job")
    page.get_by_label("In a number of days").check()
    page.get_by_label("How many days?").fill("1")
    page.get_by_label("What should the reminder say?").fill("ask how the first day was")
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_role("heading", name="Logged")).to_be_visible()
    page.get_by_role("link", name="Sam Okafor").click()
    expect(page.get_by_text("His new job")).to_be_visible()

    cloud.json("/local/clock", {"advance": "1 day"})
    cloud.settle()
    (nudge,) = [mail for mail in cloud.outbox() if mail["kind"] == "digest"]
    assert "Dana Reyes" in nudge["text"]
    assert "ask how the first day was" in nudge["text"]

    page.goto("/")
    expect(page.get_by_role("heading", name="2 people to write to")).to_be_visible()
    stranger = open_page()
    stranger.goto(link(nudge["text"].partition("Dana Reyes")[2], "/a"))
    page.reload()
    expect(page.get_by_role("heading", name="2 people to write to")).to_be_visible()
    stranger.get_by_role("button", name="Done").click()
    expect(stranger.get_by_role("heading", name="Done")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Write to")

    stranger.get_by_role("button", name="Undo").click()
    expect(stranger.get_by_role("heading", name="Undone")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="2 people to write to")).to_be_visible()


def test_the_form_is_filled_in_by_keyboard_alone(cloud: LocalCloud, open_page: OpenPage) -> None:
    """Tab reaches every field in order, each shows that it is meant, and Enter sends the form."""
    page = open_page()
    come_in(cloud, page)
    page.goto("/log")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        focused = "document.activeElement"
        reached.append(page.evaluate(f"{focused}.name || {focused}.textContent"))
        if reached[-1] == "Log it":
            break
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid", reached
    fields = list(dict.fromkeys(reached[reached.index("who") : -1]))
    assert fields == [
        "who",
        "when",
        "words",
        "where",
        "purpose",
        "learned",
        "shared",
        "asks",
        "offers",
        "promised",
        "promised_by",
        "follow",
        "follow_days",
        "follow_on",
        "follow_text",
    ]
    page.get_by_label("Who did you talk to?").focus()
    page.keyboard.type("Fox")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Logged")).to_be_visible()


def test_a_fault_is_where_the_eye_and_the_keyboard_are(
    cloud: LocalCloud, open_page: OpenPage
) -> None:
    """The summary has the focus, its links lead to the fields, and all that was typed is there."""
    page = open_page()
    come_in(cloud, page)
    page.goto("/log")
    page.get_by_label("Who did you talk to?").fill("dana@")
    page.get_by_label("What did you talk about?").fill("Lunch,\nand a walk")
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_role("alert")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    who = page.get_by_label("Who did you talk to?")
    expect(who).to_be_focused()
    expect(who).to_have_value("dana@")
    expect(who).to_have_accessible_description(re.compile("not a whole mail address"))
    expect(page.get_by_label("What did you talk about?")).to_have_value("Lunch,\nand a walk")


def test_a_form_sent_twice_is_logged_once(cloud: LocalCloud, open_page: OpenPage) -> None:
    """By a double click, as impatient people do."""
    page = open_page()
    come_in(cloud, page)
    page.goto("/log")
    page.get_by_label("Who did you talk to?").fill("Fox")
    page.get_by_role("button", name="Log it").dblclick()
    expect(page.get_by_role("heading", name="Logged")).to_be_visible()
    page.get_by_role("link", name="Fox").click()
    expect(page.get_by_role("heading", level=3)).to_have_count(1)
