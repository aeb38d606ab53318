"""SQS <- SNS <- SES events: what became of the mails we sent."""

import json
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.typing import LambdaContext

from kith import feedback, runtime
from kith.feedback import Report


def record(body: str) -> None:
    """Enter one report into the ledger."""
    parts = runtime.current()
    report = Report.model_validate_json(json.loads(body)["Message"])
    recorded = feedback.record(parts.ports, report, parts.clock())
    runtime.count(f"Report{recorded.kind}", "news" if recorded.news else "known")
    runtime.logger.info("report", extra={"kind": recorded.kind, "lid": report.lid})


@runtime.logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Record the reports of one batch, each on its own."""
    return runtime.each_message(event, context, record)
