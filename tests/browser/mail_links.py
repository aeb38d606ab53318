"""Following the links of Kith's mails into the browser."""

import re

from playwright.sync_api import Page, expect

from tests.clouds import LocalCloud


def link(text: str, path: str) -> str:
    """Return the first link of a mail that leads to a path."""
    found = re.search(rf"http://\S+{path}/\S+", text)
    assert found, text
    return found[0]


def come_in(cloud: LocalCloud, page: Page) -> None:
    """Open the link of the welcome mail."""
    page.goto(link(cloud.outbox()[-1]["text"], "/open"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
