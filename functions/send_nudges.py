"""SQS: an owner wants looking at: claim, compose, send."""

import json
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.typing import LambdaContext

from kith import nudging, runtime


def look(body: str) -> None:
    """Look at one owner; a mail that cannot go out now is no fault of the message."""
    parts = runtime.current()
    oid = json.loads(body)["owner"]
    for lid, attempted in nudging.nudge(parts.ports, parts.settings, oid, parts.clock()):
        runtime.count("Attempt", attempted)
        runtime.logger.info("attempt", extra={"outcome": attempted, "lid": lid})


@runtime.logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Look at each owner of the batch on their own."""
    return runtime.each_message(event, context, look)
