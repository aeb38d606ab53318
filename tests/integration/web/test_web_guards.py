"""Who is let in, what every answer carries, and what is never written down."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from kith import links, rows, runtime, table
from kith.ports import Delete, Put
from kith.web import render
from tests.integration.web.browsing import Browser

DANA = {"who": "Dana Reyes", "words": "A secret told over lunch"}
CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


def logged(browser: Browser) -> int:
    """Return how many encounters there are."""
    return len(list(table.scan(browser.store, browser.owner.oid, "E#")))


@pytest.mark.parametrize("url", ["/", "/log", "/people", "/people/x", "/a/x", "/u/x", "/nowhere"])
def test_every_answer_carries_the_headers(browser: Browser, url: str) -> None:
    """Whether it is a page, a refusal or nothing at all."""
    headers = browser.get(url).headers
    assert headers["Content-Security-Policy"] == CSP
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Strict-Transport-Security"] == "max-age=31536000"
    assert headers["Content-Type"] == "text/html; charset=utf-8"


def test_the_cookie_is_for_this_site_over_tls_only(browser: Browser) -> None:
    """And out of reach of scripts and other sites' posts."""
    page = browser.ask("http_get", open_path(browser))
    (cookie,) = page.cookies
    assert page.status == 303
    assert cookie.startswith("__Host-kith=")
    attributes = {each.strip() for each in cookie.split(";")[1:]}
    assert attributes == {"Path=/", "Max-Age=7776000", "HttpOnly", "Secure", "SameSite=Lax"}


def test_over_plain_http_the_cookie_still_works(browser: Browser) -> None:
    """On one machine there is no TLS: no prefix, no Secure, no transport header."""
    settings = replace(browser.settings, base_url="http://kith.example")
    runtime.use(runtime.Runtime(browser.kith.ports, settings, lambda: browser.now))
    (cookie,) = browser.ask("http_get", open_path(browser)).cookies
    assert cookie.startswith("kith=")
    assert "Secure" not in cookie
    page = browser.get("/")
    assert page.status == 200
    assert "Strict-Transport-Security" not in page.headers


def open_path(browser: Browser) -> str:
    """Return the path of the welcome mail's link."""
    return urlsplit(links.page_url(browser.settings, browser.owner.oid, browser.now)).path


@pytest.mark.parametrize("url", ["/", "/log", "/people", "/people/abc"])
def test_strangers_see_nothing(browser: Browser, url: str) -> None:
    """Nor does a cookie of somebody's own making help."""
    assert browser.get(url).status == 401
    browser.cookies["__Host-kith"] = "WyIxIiwxXQ.AAAA"
    assert browser.get(url).status == 401


def test_an_owner_who_is_gone_comes_in_no_more(browser: Browser) -> None:
    """Neither by a link nor by a cookie made before."""
    browser.sign_in()
    browser.store.write([Delete(rows.owner_at(browser.owner.oid))])
    assert browser.get("/").status == 401
    assert browser.sign_in().status == 404


def test_a_session_ends(browser: Browser) -> None:
    """After ninety days, to the second."""
    browser.sign_in()
    browser.kith.now += timedelta(days=90)
    assert browser.get("/").status == 401


def test_a_post_without_a_session_gives_the_words_back(browser: Browser) -> None:
    """A form that was open too long is not logged, and what was typed can be copied."""
    answer = browser.post("/encounters", DANA)
    assert answer.status == 401
    assert "A secret told over lunch" in answer.text
    assert logged(browser) == 0


def test_a_post_without_the_mark_is_not_taken(browser: Browser) -> None:
    """Another site cannot know the mark; the owner's form comes back as typed, with a new one."""
    browser.sign_in()
    form = browser.get("/log").form("/encounters") | DANA
    for mark in ("", "x" * 16, "é"):
        answer = browser.post("/encounters", form | {"csrf": mark})
        assert answer.status == 403
        assert answer.form("/encounters") == form
    assert browser.post("/leave", {"csrf": "x"}).status == 403
    assert logged(browser) == 0


def test_another_sessions_mark_is_none(browser: Browser) -> None:
    """The mark is bound to the session it was made for."""
    browser.sign_in()
    form = browser.get("/log").form("/encounters") | DANA
    browser.kith.now += timedelta(seconds=1)
    browser.sign_in()
    assert browser.post("/encounters", form).status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://kith.example"},
        {"origin": "https://kith.example:8443"},
        {"origin": "https://kith.example.evil.example"},
        {"origin": ""},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
)
def test_posts_from_elsewhere_are_refused(browser: Browser, headers: dict[str, str]) -> None:
    """To forms and to action links alike, even with the right mark."""
    browser.sign_in()
    form = browser.get("/log").form("/encounters") | DANA
    assert browser.post("/encounters", form, **headers).status == 403
    assert browser.post("/a/x", {}, **headers).status == 403
    assert browser.post("/u/x", {}, **headers).status == 403
    assert logged(browser) == 0


@pytest.mark.parametrize("host", ["evil.example", "kith.example:8443", "", "kith.example.evil"])
def test_another_host_is_not_ours(browser: Browser, host: str) -> None:
    """DNS pointed at us by somebody else shows nothing, and leads nobody's cookie astray."""
    page = browser.ask("http_get", open_path(browser), host=host)
    assert page.status == 421
    assert "It lives at https://kith.example." in page.text
    assert browser.cookies == {}


@pytest.mark.parametrize("host", ["KITH.example", "kith.example:443"])
def test_our_host_may_be_written_in_other_ways(browser: Browser, host: str) -> None:
    """Case and the default port make no difference."""
    assert browser.ask("http_get", "/", host=host).status == 401


def test_a_flood_of_a_form_is_refused(browser: Browser) -> None:
    """Over 64 kB nothing is read; just below it is answered with what is too long."""
    browser.sign_in()
    form = browser.get("/log").form("/encounters") | DANA
    assert browser.post("/encounters", form | {"words": "x" * 70_000}).status == 413
    assert browser.post("/encounters", form | {"words": "x" * 60_000}).status == 422
    many = "&".join(f"f{number}=1" for number in range(5_000))
    assert browser.ask("http_post_form", "/encounters", many).status == 403


@pytest.mark.parametrize("body", ["%", "\x00", "%ff%fe=%00", "=&=&", "who=%F0%28%8C%28"])
def test_a_body_of_nonsense_is_a_form_with_faults(browser: Browser, body: str) -> None:
    """It is answered, and nothing happens."""
    browser.sign_in()
    assert browser.ask("http_post_form", "/encounters", body).status == 403


def test_a_body_may_come_as_text(browser: Browser) -> None:
    """API Gateway encodes forms as base64; a text body is read all the same."""
    browser.sign_in()
    event = json.loads((browser.events / "http_post_form.json").read_text())
    event |= {"isBase64Encoded": False, "body": "who=Fox", "cookies": []}
    assert "Fox" in browser.send(event).text


@pytest.mark.parametrize(
    ("method", "url", "status", "allow"),
    [
        ("POST", "/", 405, "GET"),
        ("PUT", "/encounters", 405, "POST"),
        ("GET", "/leave", 405, "POST"),
        ("DELETE", "/a/x", 405, "GET, POST"),
        ("OPTIONS", "/people/x", 405, "GET"),
        ("POST", "/nowhere", 404, None),
        ("GET", "/people/x/y", 404, None),
        ("GET", "//", 404, None),
    ],
)
def test_a_wrong_method_is_told_from_a_wrong_address(
    browser: Browser, method: str, url: str, status: int, allow: str | None
) -> None:
    """With what is allowed instead."""
    event = json.loads((browser.events / "http_get.json").read_text())
    event["requestContext"]["http"]["method"] = method
    event["rawPath"] = url
    page = browser.send(event)
    assert (page.status, page.headers.get("Allow")) == (status, allow)


def test_the_style_sheet_may_be_kept(browser: Browser) -> None:
    """Its address is of its content, so it is cached for a year; an old address is gone."""
    style = browser.get(render.STYLE_URL)
    assert style.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert style.headers["Content-Type"] == "text/css; charset=utf-8"
    assert render.STYLE_URL in browser.get("/").text
    assert browser.get("/style/0123456789abcdef.css").status == 404


def test_a_failure_is_counted_and_tells_nothing(
    browser: Browser, written: Callable[[], str]
) -> None:
    """A friendly page, a metric, and a log with the place but not the words of the error.

    A row that cannot be read is such an error: its text quotes the row.
    """
    browser.sign_in()
    broken = {"name": "A secret told over lunch"}
    browser.store.write([Put(rows.owner_at(browser.owner.oid), broken)])
    page = browser.get("/people")
    printed = written()
    assert page.status == 500
    assert "not your fault" in page.text
    assert '"Failed":[1.0]' in printed
    assert "ValidationError" in printed
    assert "secret" not in printed + page.text


def test_logs_hold_no_names_and_no_tokens(browser: Browser, written: Callable[[], str]) -> None:
    """Of all that was typed and opened, only ids, outcomes and numbers are written."""
    opened = open_path(browser)
    browser.get(opened)
    browser.post("/encounters", browser.get("/log").form("/encounters") | DANA)
    browser.get("/people?q=Dana")
    browser.get("/Dana/secret")
    browser.get("/a/WyIxIiwxXQ.AAAA")
    printed = written()
    assert "FormCaptured" in printed
    assert '"page":"log"' in printed
    told = ("Dana", "secret", opened[6:], browser.cookies["__Host-kith"], "WyIxIiwxXQ")
    assert [word for word in told if word in printed] == []
