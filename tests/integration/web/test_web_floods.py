"""Forms and presses without end: refused in words, with what was typed, and for that one only."""

from datetime import timedelta

import pytest

from kith import flooding, links, table
from tests.integration.web.browsing import Browser

MOST = flooding.POSTS.most
DANA = {"who": "Dana Reyes", "words": "A long story, told over lunch"}


@pytest.fixture
def signed_in(browser: Browser) -> Browser:
    """Return a browser whose owner has posted as often as one may in this minute."""
    browser.sign_in()
    for _ in range(MOST):
        browser.ask("http_post_form", "/encounters", "")
    return browser


def logged(browser: Browser) -> int:
    """Return how many encounters there are."""
    return len(list(table.scan(browser.store, browser.owner.oid, "E#")))


def test_one_form_too_many_is_refused_and_what_was_typed_is_there(signed_in: Browser) -> None:
    """429, when to come back, and the words to copy; nothing was logged."""
    form = signed_in.get("/log").form("/encounters") | DANA
    answer = signed_in.post("/encounters", form)
    assert (answer.status, answer.headers["Retry-After"]) == (429, "60")
    assert "That was a lot at once" in answer.text
    assert DANA["words"] in answer.text
    assert logged(signed_in) == 0


def test_a_minute_later_it_is_taken(signed_in: Browser) -> None:
    """The same form, once."""
    form = signed_in.get("/log").form("/encounters") | DANA
    assert signed_in.post("/encounters", form).status == 429
    signed_in.kith.now += timedelta(minutes=1)
    assert signed_in.post("/encounters", form).status == 200
    assert logged(signed_in) == 1


def test_looking_is_never_refused(signed_in: Browser) -> None:
    """Pages are there while forms are not."""
    assert [signed_in.get(url).status for url in ("/", "/log", "/people")] == [200] * 3


def test_nobody_else_is_kept_out(signed_in: Browser) -> None:
    """Neither another owner nor a mail program that unsubscribes from elsewhere."""
    kim = Browser(signed_in.kith, signed_in.kith.invite("kim@home.example"))
    kim.sign_in()
    form = kim.get("/log").form("/encounters") | DANA
    assert kim.post("/encounters", form).status == 200
    url = links.unsubscribe_url(kim.settings, kim.owner.oid, kim.now)
    kim.cookies.clear()
    assert kim.ask("http_post_one_click", url.removeprefix(kim.settings.base_url)).status == 200


@pytest.mark.parametrize("path", ["/a/x", "/u/x", "/encounters"])
def test_an_unknown_machine_is_counted_by_its_address(browser: Browser, path: str) -> None:
    """Guessing at links is refused like any flood; a made-up cookie makes nobody somebody."""
    statuses = []
    for number in range(MOST + 5):
        browser.cookies["__Host-kith"] = f"made-up.{number}"
        statuses.append(browser.ask("http_post_form", path, "").status)
    assert statuses[MOST - 1] != 429
    assert statuses[MOST:] == [429] * 5
    assert browser.store.query("R#posts-192.0.2.7", "#", "$", limit=9) == []


def test_what_is_refused_at_the_door_is_not_counted(browser: Browser) -> None:
    """Posts from other sites use up nothing of the owner's."""
    browser.sign_in()
    for _ in range(MOST + 5):
        browser.ask("http_post_form", "/encounters", "", origin="https://evil.example")
    form = browser.get("/log").form("/encounters") | DANA
    assert browser.post("/encounters", form).status == 200
