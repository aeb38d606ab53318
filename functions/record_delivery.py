"""SQS <- SNS <- SES events: what became of the mails we sent."""

import json
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.typing import LambdaContext

from kith import feedback, reported, runtime


def record(body: str) -> None:
    """Enter one report into the ledger and its owner's deliverability."""
    parts = runtime.current()
    report = reported.read(json.loads(body)["Message"])
    recorded = feedback.record(parts.ports, parts.settings, report, parts.clock())
    runtime.count(f"Report{report.kind}", recorded.outcome)
    if recorded.suppressed:
        runtime.count("Suppressed", recorded.suppressed)
    if recorded.restored:
        runtime.count("Restored", "delivered")
    told = {"kind": report.kind, "outcome": recorded.outcome, "lid": recorded.lid}
    runtime.logger.info("report", extra=told)


@runtime.logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Record the reports of one batch, each on its own."""
    return runtime.each_message(event, context, record)
