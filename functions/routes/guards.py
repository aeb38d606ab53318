"""What every request has to pass, and what every answer carries."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.middlewares import NextMiddleware
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter
from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEventV2

from functions.routes import visit
from functions.routes.visit import Turned
from kith import flooding, runtime

MAX_BODY = 64 * 1024
"""Octets of a form as posted; base64 makes them a third more."""

HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
"""No script, nobody else's frame, no trace in caches or other sites' logs."""

STRICT_TRANSPORT = "max-age=31536000"
"""A year of TLS only; a subdomain is for its own owner to decide on."""

DEFAULT_PORTS = {"http": 80, "https": 443}


router = APIGatewayHttpRouter()


def check(app: APIGatewayHttpResolver, go_on: NextMiddleware) -> Response[str]:
    """Let pass what is for us, from us and not too much."""
    event = app.current_event
    base = urlsplit(runtime.current().settings.base_url)
    if _place(base.scheme, event.headers.get("host", "")) != _place(base.scheme, base.netloc):
        raise Turned("host")
    if event.http_method == "POST":
        _check_post(event)
    return go_on(app)


router.use([check])


def _check_post(event: APIGatewayProxyEventV2) -> None:
    origin = event.headers.get("origin")
    if origin is not None and not _ours(origin):
        raise Turned("foreign")
    if event.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise Turned("foreign")
    size = len(event.body or "") * (3 / 4 if event.is_base64_encoded else 1)
    if size > MAX_BODY:
        raise Turned("too_long")
    parts = runtime.current()
    whose = visit.whose(event)
    if not flooding.of_anybody(parts.ports.store, flooding.POSTS, whose, parts.clock()):
        raise Turned("too_many", typed=visit.form(event))


def _ours(origin: str) -> bool:
    base = urlsplit(runtime.current().settings.base_url)
    scheme, _, netloc = origin.partition("://")
    return scheme == base.scheme and _place(scheme, netloc) == _place(base.scheme, base.netloc)


def _place(scheme: str, netloc: str) -> tuple[str, str]:
    """Return host and port as they are compared."""
    host, colon, port = netloc.lower().rpartition(":")
    if not colon or not port.isdigit():
        return netloc.lower(), str(DEFAULT_PORTS[scheme])
    return host, port


def dress(answer: dict[str, Any]) -> dict[str, Any]:
    """Give an answer the headers of a careful site, but for those it has."""
    secure = runtime.current().settings.base_url.startswith("https:")
    transport = {"Strict-Transport-Security": STRICT_TRANSPORT} if secure else {}
    return {**answer, "headers": {**HEADERS, **transport, **answer["headers"]}}
