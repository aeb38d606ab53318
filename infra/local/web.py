"""The door pages are asked for at: plain HTTP outside, API Gateway's events inside."""

import base64
import http
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from infra.local.doors import bracketed
from infra.local.envelopes import ACCOUNT, Context

MAX_BODY = 6 * 1024 * 1024
"""Bytes of a request that Lambda takes."""

TEXTUAL = ("application/json", "application/javascript", "application/xml", "text/")
"""Content types whose bodies API Gateway passes on as text; all others come as base64."""

Environ = Mapping[str, Any]
StartResponse = Callable[[str, list[tuple[str, str]]], object]


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back to the browser."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = field(default=())


PLAIN = (("content-type", "text/plain; charset=utf-8"),)


class Site:
    """One origin: Kith's own pages behind its handler, and /local beside them.

    `local` answers what is below /local and what it wants to answer instead of Kith; None
    leaves a request to Kith.
    """

    def __init__(
        self,
        *,
        hosts: frozenset[str],
        handler: Callable[[dict[str, Any], Any], Any],
        local: Callable[[dict[str, Any]], Reply | None],
        invoking: threading.Lock,
        now: Callable[[], datetime],
        complain: Callable[[str, BaseException], None],
    ) -> None:
        self._hosts = hosts
        self._handler = handler
        self._local = local
        self._invoking = invoking
        self._now = now
        self._complain = complain

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request (WSGI)."""
        reply = self._refusal(environ) or self._answer(environ)
        phrase = http.HTTPStatus(reply.status).phrase
        start_response(f"{reply.status} {phrase}", list(reply.headers))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [reply.body]

    def _refusal(self, environ: Environ) -> Reply | None:
        """Refuse names that are not ours (DNS rebinding) and posts from other sites."""
        if environ.get("HTTP_HOST", "").lower() not in self._hosts:
            return Reply(421, b"This is not the address of this Kith.\n", PLAIN)
        origin = environ.get("HTTP_ORIGIN")
        own = {f"http://{host}" for host in self._hosts}
        if environ["REQUEST_METHOD"] not in {"GET", "HEAD"} and origin and origin not in own:
            return Reply(403, b"Only pages of this Kith may send this.\n", PLAIN)
        return None

    def _answer(self, environ: Environ) -> Reply:
        event = to_event(environ, self._now())
        try:
            reply = self._local(event)
            if reply is not None:
                return reply
            with self._invoking:
                answer = self._handler(event, Context("serve_web"))
            return from_answer(answer)
        except Exception as error:  # noqa: BLE001 - as API Gateway answers a function that failed
            self._complain("serve_web", error)
            return Reply(500, b'{"message":"Internal Server Error"}', PLAIN)


def hosts(host: str, port: int) -> frozenset[str]:
    """Return the names under which a browser on this machine may ask for us."""
    names = {bracketed(host), "localhost", "127.0.0.1", "[::1]"}
    return frozenset(f"{name}:{port}" for name in names)


def to_event(environ: Environ, now: datetime) -> dict[str, Any]:
    """Return the request as an HTTP API event, payload format 2.0.

    Source: Amazon API Gateway developer guide, "Create AWS Lambda proxy integrations for HTTP
    APIs", read in November 2026.
    """
    headers = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_") or (name in {"CONTENT_TYPE", "CONTENT_LENGTH"} and value)
    }
    cookies = [cookie.strip() for cookie in headers.pop("cookie", "").split(";") if cookie.strip()]
    path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
    query = environ.get("QUERY_STRING", "")
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "headers": headers,
        "requestContext": _context(environ, headers, path, now),
        "isBase64Encoded": False,
    }
    if cookies:
        event["cookies"] = cookies
    if query:
        together: dict[str, str] = {}
        for name, value in parse_qsl(query, keep_blank_values=True):
            together[name] = f"{together[name]},{value}" if name in together else value
        event["queryStringParameters"] = together
    body = environ["wsgi.input"].read()
    if body:
        event["isBase64Encoded"] = not headers.get("content-type", "").startswith(TEXTUAL)
        event["body"] = (
            base64.b64encode(body).decode("ascii")
            if event["isBase64Encoded"]
            else body.decode("utf-8", "replace")
        )
    return event


def _context(
    environ: Environ, headers: Mapping[str, str], path: str, now: datetime
) -> dict[str, Any]:
    host = headers["host"]
    return {
        "accountId": ACCOUNT,
        "apiId": "local",
        "domainName": host,
        "domainPrefix": host.partition(".")[0],
        "http": {
            "method": environ["REQUEST_METHOD"],
            "path": path,
            "protocol": environ["SERVER_PROTOCOL"],
            "sourceIp": environ["REMOTE_ADDR"],
            "userAgent": headers.get("user-agent", ""),
        },
        "requestId": str(uuid.uuid4()),
        "routeKey": "$default",
        "stage": "$default",
        "time": now.strftime("%d/%b/%Y:%H:%M:%S +0000"),
        "timeEpoch": int(now.timestamp() * 1000),
    }


def from_answer(answer: Mapping[str, Any]) -> Reply:
    """Return a function's answer as HTTP has it: each cookie a header of its own."""
    body = answer.get("body") or ""
    raw = base64.b64decode(body) if answer.get("isBase64Encoded") else body.encode()
    headers = [
        *((name, str(value)) for name, value in (answer.get("headers") or {}).items()),
        *(("set-cookie", cookie) for cookie in answer.get("cookies") or ()),
    ]
    return Reply(int(answer["statusCode"]), raw, tuple(headers))
