"""SQS <- SNS <- SES receipt: mail in."""

import json
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.typing import LambdaContext

from kith import intake, runtime
from kith.received import Received


def take(body: str) -> None:
    """Take one mail in; what goes wrong on our side raises, and SQS brings it again."""
    parts = runtime.current()
    received = Received.model_validate_json(json.loads(body)["Message"])
    for taken in intake.receive(parts.ports, parts.settings, received, parts.clock()):
        outcome = type(taken.outcome).__name__
        reason = getattr(taken.outcome, "reason", "")
        runtime.count(f"Mail{outcome}", reason)
        runtime.logger.info("mail", extra={"outcome": outcome, "reason": reason, "oid": taken.oid})
        if taken.restored:
            runtime.count("Restored", "heard_from")
        for lid, attempted in taken.attempts:
            runtime.count("Attempt", attempted)
            runtime.logger.info("attempt", extra={"outcome": attempted, "lid": lid})


@runtime.logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Take in the mails of one batch, each on its own."""
    return runtime.each_message(event, context, take)
