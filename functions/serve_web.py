"""HTTP API: the pages. Each group of them is a router in routes/."""

from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver
from aws_lambda_powertools.utilities.typing import LambdaContext

from functions.routes import (
    acting,
    guards,
    log,
    people,
    reaching,
    refusals,
    session,
    style,
    today,
    unsubscribing,
)
from kith import runtime

app = APIGatewayHttpResolver()
GROUPS = (
    guards,
    refusals,
    acting,
    log,
    people,
    reaching,
    session,
    style,
    today,
    unsubscribing,
)
for group in GROUPS:
    app.include_router(group.router)

PAGES = frozenset(
    {"a", "encounters", "leave", "log", "open", "people", "style", "today", "u", "write-again"}
)
"""What the log calls a request: how its path begins. Any other could be anybody's words."""


@runtime.logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Answer one request; a HEAD is a GET whose page stays here."""
    http = event["requestContext"]["http"]
    head = http["method"] == "HEAD"
    if head:
        http = {**http, "method": "GET"}
        event = {**event, "requestContext": {**event["requestContext"], "http": http}}
    answer = guards.dress(app.resolve(event, context))
    asked = event["rawPath"].strip("/").partition("/")[0] or "today"
    page = asked if asked in PAGES else "unknown"
    runtime.count("Page", str(answer["statusCode"]))
    runtime.logger.info("page", extra={"page": page, "status": answer["statusCode"]})
    return {**answer, "body": ""} if head else answer
