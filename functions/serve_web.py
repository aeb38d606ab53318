"""HTTP API: the pages. Each group of them is a router in routes/."""

from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

from functions.routes import (
    acting,
    guards,
    log,
    people,
    refusals,
    session,
    style,
    today,
    unsubscribing,
)
from kith.runtime import logger, metrics

app = APIGatewayHttpResolver()
for group in (guards, refusals, acting, log, people, session, style, today, unsubscribing):
    app.include_router(group.router)


@metrics.log_metrics
def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:  # noqa: ANN401 - Lambda's own
    """Answer one request; a HEAD is a GET whose page stays here."""
    http = event["requestContext"]["http"]
    head = http["method"] == "HEAD"
    if head:
        http = {**http, "method": "GET"}
        event = {**event, "requestContext": {**event["requestContext"], "http": http}}
    answer = guards.dress(app.resolve(event, context))
    known = answer["statusCode"] not in {404, 405}
    page = event["rawPath"].split("/")[1] if known else "unknown"
    logger.info("page", extra={"page": page or "today", "status": answer["statusCode"]})
    metrics.add_metric("Pages", "Count", 1)
    return {**answer, "body": ""} if head else answer
