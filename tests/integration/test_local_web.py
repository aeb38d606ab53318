"""The web door, through a real HTTP client: API Gateway's events in, its answers out."""

import base64
import http.client
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from waitress import wasyncore
from waitress.server import create_server

from infra.local.web import Reply, Site, hosts

NOW = datetime(2026, 11, 2, 9, 30, 15, tzinfo=UTC)


class Browser:
    """A site whose handler writes down what it is given and answers what the test wants."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self.faults: list[str] = []
        self.answer: dict[str, Any] = {"statusCode": 200, "body": "hello"}
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.host, self.port = self.listening.getsockname()
        site = Site(
            hosts=hosts(self.host, self.port),
            handler=self.handle,
            local=lambda event: Reply(200, b"local") if event["rawPath"] == "/local" else None,
            invoking=threading.Lock(),
            now=lambda: NOW,
            complain=lambda name, _: self.faults.append(name),
        )
        self.server = create_server(site, sockets=[self.listening], threads=2)
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()

    def handle(self, event: dict[str, Any], context: Any) -> dict[str, Any]:  # noqa: ANN401 - Lambda's context
        """Answer as told; fail if told nothing."""
        assert context.get_remaining_time_in_millis() > 0
        self.events.append(event)
        return self.answer

    def ask(
        self, method: str, path: str, body: bytes | None = None, **headers: str
    ) -> tuple[int, bytes, list[tuple[str, str]]]:
        """Return status, body and headers of the site's answer."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=10)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        found = answer.status, answer.read(), answer.getheaders()
        connection.close()
        return found

    def close(self) -> None:
        """End the server, from inside its own loop."""
        with suppress(OSError):  # the loop may end before it is woken up to do so
            self.server.trigger.pull_trigger(lambda: wasyncore.close_all(self.server._map))
        self.thread.join(timeout=5)
        self.server.task_dispatcher.shutdown()


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Open a site for one test."""
    browser = Browser()
    yield browser
    browser.close()


def test_a_request_becomes_an_event_of_the_http_api(browser: Browser) -> None:
    """Path, query, headers and cookies are where payload format 2.0 has them."""
    browser.ask("GET", "/people/%C3%A4?q=a%20b&q=c&x=", cookie="kith=1; b=2", accept="text/html")
    (event,) = browser.events
    assert (event["version"], event["rawPath"]) == ("2.0", "/people/ä")
    assert event["rawQueryString"] == "q=a%20b&q=c&x="
    assert event["queryStringParameters"] == {"q": "a b,c", "x": ""}
    assert event["cookies"] == ["kith=1", "b=2"]
    assert (event["headers"]["accept"], "cookie" in event["headers"]) == ("text/html", False)
    assert event["requestContext"]["http"] == {
        "method": "GET",
        "path": "/people/ä",
        "protocol": "HTTP/1.1",
        "sourceIp": "127.0.0.1",
        "userAgent": "",
    }
    assert (event["requestContext"]["timeEpoch"], "body" in event) == (1793611815000, False)


def test_a_form_arrives_as_base64_and_json_as_text(browser: Browser) -> None:
    """API Gateway passes on as text only what it takes for text."""
    browser.ask("POST", "/a", b"with=Dana", Content_Type="application/x-www-form-urlencoded")
    browser.ask("POST", "/a", b"{}", Content_Type="application/json")
    form, plain = browser.events
    assert (form["isBase64Encoded"], base64.b64decode(form["body"])) == (True, b"with=Dana")
    assert (plain["isBase64Encoded"], plain["body"]) == (False, "{}")


def test_an_answer_has_its_status_headers_cookies_and_bytes(browser: Browser) -> None:
    """Each cookie is a header of its own, and base64 is undone."""
    browser.answer = {
        "statusCode": 303,
        "headers": {"Location": "/", "X-A": "b"},
        "cookies": ["a=1; Path=/", "b=2; Path=/"],
        "body": base64.b64encode(b"\x00\xff").decode(),
        "isBase64Encoded": True,
    }
    status, body, headers = browser.ask("GET", "/open/x")
    assert (status, body) == (303, b"\x00\xff")
    assert [value for name, value in headers if name.lower() == "set-cookie"] == [
        "a=1; Path=/",
        "b=2; Path=/",
    ]
    assert ("Location", "/") in headers


def test_a_head_request_gets_no_body(browser: Browser) -> None:
    """The handler may answer as to a GET."""
    assert browser.ask("HEAD", "/")[:2] == (200, b"")


@pytest.mark.parametrize("path", ["/", "/local", "/a/token"])
def test_another_host_name_is_refused_everywhere(browser: Browser, path: str) -> None:
    """A page of another name that points at this machine cannot read ours."""
    for host in ("evil.example", f"evil.example:{browser.port}", "localhost", ""):
        assert browser.ask("GET", path, Host=host)[0] in {400, 421}
    assert browser.events == []


def test_the_names_of_this_machine_are_fine(browser: Browser) -> None:
    """One may type localhost instead of the address."""
    answers = [
        browser.ask("GET", "/", Host=f"{name}:{browser.port}")[0]
        for name in ("127.0.0.1", "localhost", "LOCALHOST", "[::1]")
    ]
    assert answers == [200] * 4


@pytest.mark.parametrize("path", ["/encounters", "/local", "/u/token"])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1"])
def test_a_post_from_another_site_is_refused(browser: Browser, path: str, origin: str) -> None:
    """No page elsewhere can act in the owner's name."""
    assert browser.ask("POST", path, b"x", Origin=origin)[0] == 403
    assert browser.events == []


def test_a_post_from_our_own_page_or_from_no_page_is_taken(browser: Browser) -> None:
    """Browsers name our origin; a mail service that unsubscribes names none."""
    own = f"http://127.0.0.1:{browser.port}"
    assert browser.ask("POST", "/u/token", b"List-Unsubscribe=One-Click")[0] == 200
    assert browser.ask("POST", "/encounters", b"x", Origin=own)[0] == 200


def test_a_handler_that_fails_is_an_answer_of_500(browser: Browser) -> None:
    """The reader learns nothing of the inside; the log does."""
    browser.answer = {}
    status, body, _ = browser.ask("GET", "/")
    assert (status, json.loads(body)) == (500, {"message": "Internal Server Error"})
    assert browser.faults == ["serve_web"]
