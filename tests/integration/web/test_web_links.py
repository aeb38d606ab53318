"""Links altered, expired, made elsewhere, used twice, or opened by machines: nothing happens."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from kith import links, people, table, tokens
from kith.domain.owner import Owner
from kith.settings import ADDRESS_KEY, Secrets
from tests.integration.web.browsing import Browser

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

PLACES = ("/a/", "/u/", "/open/")

MACHINES: Mapping[str, dict[str, str]] = {
    "a browser that fetches ahead": {"sec_purpose": "prefetch;prerender", "purpose": "prefetch"},
    "a mail program's preview": {"x_purpose": "preview", "x_moz": "prefetch"},
    "a scanner": {"user_agent": "Mozilla/5.0 (compatible; SafeLinks)", "accept": "*/*"},
    "a person": {},
}


@dataclass
class Linked:
    """An owner about whom there is something to press for each kind of link."""

    browser: Browser
    owner: Owner
    paths: Mapping[str, str]

    @property
    def rows(self) -> list[Any]:
        """All there is in the table, but for what is counted."""
        store: Any = self.browser.store
        found = store._connection.execute("SELECT pk, sk, body FROM rows ORDER BY pk, sk")
        return [row for row in found.fetchall() if "R#" not in {row[0][:2], row[1][:2]}]

    def answers(self, path: str, **headers: str) -> list[int]:
        """Look at a link and press it; return how each was answered."""
        self.browser.kith.now += timedelta(seconds=1)  # nobody is that quick
        return [
            self.browser.ask("http_get", path, **headers).status,
            self.browser.ask("http_head", path, **headers).status,
            self.browser.ask("http_post_form", path, "cid=new&until=week", **headers).status,
        ]


def linked(browser: Browser, owner: Owner) -> Linked:
    """Return an owner with a follow-up, a held form and a held mail, and the links to them."""
    kith, settings, store, now = browser.kith, browser.settings, browser.store, browser.now
    theirs = Browser(kith, owner)
    theirs.sign_in()
    for who in ("Dana Reyes", "Dana Fox", "Dana"):
        form = theirs.get("/log").form("/encounters")
        theirs.post("/encounters", form | {"who": who, "learned": "they hire"})
    kith.capture(kith.mail(owner, "Tea with Kim", sender="me@work.example"))
    (contact, *_) = people.known(store, owner.oid, 9)
    follow_up = table.open_of(store, owner.oid, contact)[0]
    held = {each.doubt.value: each.submission.sid for each in table.all_held(store, owner.oid)}
    (encounter, *_) = table.timeline(store, owner.oid, contact, 1)
    claims: dict[str, list[str | int]] = {
        "choose": [held["unclear"], "new"],
        "drop": [held["unclear"]],
        "forget": [encounter.eid],
        "log": [held["stranger"]],
        "same": [contact.cid],
        "trust": [held["stranger"]],
    }
    urls = {
        action: links.follow_up_url(settings, owner.oid, action, follow_up, now)
        for action in ("done", "skip", "snooze", "stop")
    }
    urls |= {
        action: links.action_url(settings, owner.oid, action, told, now)
        for action, told in claims.items()
    }
    urls["unsubscribe"] = links.unsubscribe_url(settings, owner.oid, now)
    return Linked(browser, owner, {name: urlsplit(url).path for name, url in urls.items()})


@pytest.fixture
def robin(browser: Browser) -> Linked:
    """Return the browser's owner, linked; the browser knows nobody."""
    found = linked(browser, browser.owner)
    browser.cookies.clear()
    return found


NAMES = (
    "choose",
    "done",
    "drop",
    "forget",
    "log",
    "same",
    "skip",
    "snooze",
    "stop",
    "trust",
    "unsubscribe",
)

EVERY_BYTE = ("done", "unsubscribe")
"""Links of which each byte is altered; of the others each eleventh."""


def test_an_altered_byte_makes_a_link_none(robin: Linked) -> None:
    """Wherever it is: in what the link says, when it ends, or its signature."""
    before = robin.rows
    for name, path in robin.paths.items():
        stem, _, token = path.rpartition("/")
        for at in range(0, len(token), 1 if name in EVERY_BYTE else 11):
            other = ALPHABET[(ALPHABET.find(token[at]) + 1) % len(ALPHABET)]
            for altered in (token[:at] + other + token[at + 1 :], token[:at] + token[at + 1 :]):
                assert robin.answers(f"{stem}/{altered}") == [400, 400, 400], (name, at)
    assert robin.rows == before


def test_looking_changes_nothing(robin: Linked) -> None:
    """However often, with GET or HEAD, and whoever looks."""
    before = robin.rows
    page = urlsplit(links.page_url(robin.browser.settings, robin.owner.oid, robin.browser.now)).path
    for path in (*robin.paths.values(), page):
        for headers in MACHINES.values():
            for method in ("http_get", "http_head", "http_get"):
                answer = robin.browser.ask(method, path, **headers)
                assert answer.status == (303 if path == page else 200), path
    assert robin.rows == before


def test_an_expired_link_does_nothing(robin: Linked) -> None:
    """To the second, and for good."""
    before = robin.rows
    start = robin.browser.now
    for name, path in robin.paths.items():
        life = links.UNSUBSCRIBE_LIFE if name == "unsubscribe" else links.ACTION_LIFE
        robin.browser.kith.now = start + life - timedelta(seconds=2)
        assert robin.browser.get(path).status == 200
        robin.browser.kith.now = start + life
        assert robin.answers(path) == [410, 410, 410], name
    assert robin.rows == before


def of_other_keys(robin: Linked, claims: list[str | int]) -> str:
    """Return a link that another Kith signed, under the same key id."""
    secrets = Secrets(lambda: {"1": "33" * 32, ADDRESS_KEY: "44" * 32})
    settings = replace(robin.browser.settings, secrets=secrets)
    return links.action_token(settings, robin.owner.oid, "done", claims, robin.browser.now)


def of_no_key(robin: Linked, claims: list[str | int]) -> str:
    """Return a link without a signature."""
    return of_other_keys(robin, claims).partition(".")[0] + "."


def of_a_session(robin: Linked, claims: list[str | int]) -> str:
    """Return a token that was signed for something else."""
    settings, now = robin.browser.settings, robin.browser.now
    said = [robin.owner.oid, "done", *claims]
    return tokens.sign(settings.secrets.keys, "session", said, now, timedelta(days=1))


@pytest.mark.parametrize("made", [of_other_keys, of_no_key, of_a_session])
def test_a_link_made_elsewhere_or_for_something_else_is_none(
    robin: Linked, made: Callable[[Linked, list[str | int]], str]
) -> None:
    """The signature is of this Kith's key and of the one purpose."""
    before = robin.rows
    (contact, *_) = people.known(robin.browser.store, robin.owner.oid, 9)
    token = made(robin, [contact.cid, next(iter(contact.open)), 0])
    for path in PLACES:
        answers = robin.answers(path + token)
        assert answers == ([400, 400, 405] if path == "/open/" else [400, 400, 400])
    assert robin.rows == before


def test_a_link_is_good_at_its_own_place_only(robin: Linked) -> None:
    """An unsubscribe link opens no page, an action link unsubscribes nobody."""
    before = robin.rows
    page = links.page_url(robin.browser.settings, robin.owner.oid, robin.browser.now)
    for url in (*robin.paths.values(), page):
        stem, _, token = urlsplit(url).path.rpartition("/")
        for path in PLACES:
            if f"{stem}/" != path:
                assert robin.answers(path + token)[:2] == [400, 400]
    assert robin.rows == before


@pytest.mark.parametrize("name", NAMES)
def test_a_link_used_again_does_nothing_more(robin: Linked, name: str) -> None:
    """Pressed once it does its one thing; replayed it says that it was dealt with."""
    before = robin.rows
    values = {"choice": "week", "cid": "new"}
    if name == "same":
        others = people.known(robin.browser.store, robin.owner.oid, 9)
        values["cid"] = others[1].cid
    first = robin.browser.post(robin.paths[name], values)
    after = robin.rows
    assert first.status == 200
    assert after != before
    for _ in range(3):
        robin.browser.kith.now += timedelta(seconds=1)
        assert robin.browser.post(robin.paths[name], values).status == 200
    assert robin.rows == after


def test_another_owners_link_touches_nothing_of_mine(browser: Browser) -> None:
    """Pressed in my browser it is theirs still; and with their name on what is mine it is none."""
    mine = linked(browser, browser.owner)
    theirs = linked(browser, browser.kith.invite("kim@home.example"))
    browser.sign_in()
    before = [row for row in mine.rows if row[0] == f"O#{mine.owner.oid}"]
    settings, now = browser.settings, browser.now
    for name, path in theirs.paths.items():
        theirs.answers(path)
        assert [row for row in mine.rows if row[0] == f"O#{mine.owner.oid}"] == before, name
    rows = mine.rows
    for name in set(NAMES) - {"unsubscribe"}:
        token = mine.paths[name].rpartition("/")[2]
        _, action, *claims = tokens.verify(settings.secrets.keys, "act", token, now)
        url = links.action_url(settings, theirs.owner.oid, str(action), claims, now)
        assert set(mine.answers(urlsplit(url).path)) <= {200, 400}
        assert mine.rows == rows, name


def test_a_token_of_any_length_or_bytes_is_answered(robin: Linked) -> None:
    """Nothing in a path is an error of ours."""
    before = robin.rows
    odd = ["", ".", "..", "%2e%2e", "%00", "%ff%fe", "A" * 8_000, "é", "W10.W10", json.dumps([1])]
    for token in odd:
        for path in PLACES:
            assert set(robin.answers(path + token)) <= {400, 404, 405}, token
    assert robin.rows == before
