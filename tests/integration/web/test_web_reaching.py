"""Whom mail does not reach is told so on the first page, and comes back from there."""

from datetime import timedelta

import pytest

from kith import links, people, table
from tests.integration.web.browsing import Browser
from tests.reports import deliver, event

SAYS = {
    "bounce": "your mailbox does not take it",
    "complaint": "reported as spam from your mailbox",
}


@pytest.fixture
def welcome(browser: Browser) -> str:
    """Return the ledger id of the welcome mail; the owner has opened its link."""
    browser.sign_in()
    return f"{browser.owner.oid}-a-welcome"


def suppressed(browser: Browser) -> bool:
    """Whether nothing is sent any more."""
    return browser.kith.owner(browser.owner.oid).suppressed is not None


def test_nothing_is_said_where_nothing_is_wrong(browser: Browser, welcome: str) -> None:
    """A delivery, or one soft bounce, is nothing to worry anybody with."""
    deliver(event("delivery", welcome), event("bounce", welcome, bounceType="Transient"))
    assert "/write-again" not in browser.get("/").text


@pytest.mark.parametrize("name", sorted(SAYS))
def test_the_first_page_says_why_and_leads_back(browser: Browser, welcome: str, name: str) -> None:
    """In plain words with the report's own beside them; one press, and the notice is gone."""
    deliver(event(name, welcome))
    page = browser.get("/")
    assert SAYS[name] in page.text
    assert "since today nothing is sent to robin@" in page.text.replace("<wbr>", "")
    after = browser.post("/write-again", page.form("/write-again"))
    assert (after.status, "/write-again" in after.text) == (200, False)
    assert not suppressed(browser)


def test_five_soft_bounces_are_told(browser: Browser) -> None:
    """With their likely cause."""
    browser.sign_in()
    for name in ("Dana Reyes", "Kim Fox", "Ada Byron", "Ben Okafor", "Eve Lang"):
        browser.kith.capture(browser.kith.mail(browser.owner, f"Coffee with {name}", "Hi"))
    lids = [mail["X-Kith-Id"] for mail in browser.kith.sent("r")]
    deliver(*(event("bounce", lid, bounceType="Transient") for lid in lids))
    assert "The mailbox may be full" in browser.get("/").text


def test_what_a_mail_server_says_is_text(browser: Browser, welcome: str) -> None:
    """Whatever stands in a report, it is shown and not run."""
    said = [{"diagnosticCode": "550 <script>alert(1)</script> \u202e"}]
    deliver(event("bounce", welcome, bouncedRecipients=said))
    assert "550 &lt;script&gt;alert(1)" in browser.get("/").text


def test_amazon_s_own_list_is_told_of(browser: Browser, welcome: str) -> None:
    """There a press alone does not help."""
    deliver(event("bounce", welcome, bounceSubType="OnAccountSuppressionList"))
    assert "Amazon also keeps the address on a list" in browser.get("/").text


def test_no_fresh_mail_is_promised_to_who_is_not_reached(browser: Browser, welcome: str) -> None:
    """An expired link says instead why none comes."""
    browser.post("/encounters", browser.get("/log").form("/encounters") | {"who": "Dana Reyes"})
    (dana,) = people.known(browser.store, browser.owner.oid, 9)
    (owed, *_) = table.open_of(browser.store, browser.owner.oid, dana)
    url = links.follow_up_url(browser.settings, browser.owner.oid, "done", owed, browser.now)
    path = url.removeprefix(browser.settings.base_url)
    deliver(event("complaint", welcome))
    browser.kith.now += links.ACTION_LIFE + timedelta(days=1)
    for _ in range(2):
        page = browser.post(f"{path}/fresh", {})
        assert (page.status, "Kith cannot write to you" in page.text) == (409, True)
    browser.sign_in()
    browser.post("/write-again", browser.get("/").form("/write-again"))
    assert browser.post(f"{path}/fresh", {}).status == 200


def test_pressed_again_nothing_more_happens(browser: Browser, welcome: str) -> None:
    """The button of a page that is still open in another window is harmless."""
    deliver(event("bounce", welcome))
    form = browser.get("/").form("/write-again")
    assert [browser.post("/write-again", form).status for _ in range(3)] == [200] * 3


def test_nobody_else_brings_an_owner_back(browser: Browser, welcome: str) -> None:
    """Not another site, not a page without the session's mark, not a stranger, not by looking."""
    deliver(event("complaint", welcome))
    form = browser.get("/").form("/write-again")
    assert browser.post("/write-again", form, origin="https://evil.example").status == 403
    assert browser.post("/write-again", {}).status == 403
    assert browser.post("/write-again", {"csrf": "x"}).status == 403
    assert browser.get("/write-again").status == 405
    browser.cookies.clear()
    assert browser.post("/write-again", form).status == 401
    assert suppressed(browser)


def test_stopped_and_suppressed_are_two_things(browser: Browser, welcome: str) -> None:
    """Who stopped the mails and was not reached is told both, and coming back undoes the one."""
    deliver(event("bounce", welcome))
    path = links.unsubscribe_url(browser.settings, browser.owner.oid, browser.now)
    browser.post(path.removeprefix(browser.settings.base_url), {})
    page = browser.get("/")
    assert "You have stopped Kith's mails" in page.text
    assert "You have stopped" in browser.post("/write-again", page.form("/write-again")).text
    assert not suppressed(browser)
