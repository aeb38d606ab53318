"""The composition root: ports, settings, logger, metrics and the only clock.

Importing it asks nothing of the world, except on Lambda: there the clients are made during
init, which is the part of a cold start that has a full processor.
"""

import gc
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit, single_metric
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from kith import settings
from kith.ports import Ports
from kith.settings import Settings

logger = Logger(service="kith")
metrics = Metrics(namespace="Kith", service="kith")


def count(outcome: str, reason: str = "", times: int = 1) -> None:
    """Count an outcome, under its reason, in CloudWatch's embedded metric format."""
    with single_metric(
        name=outcome, unit=MetricUnit.Count, value=times, namespace="Kith"
    ) as metric:
        metric.add_dimension(name="reason", value=reason or "none")


def each_message(
    event: dict[str, Any], context: LambdaContext, take: Callable[[str], None]
) -> PartialItemFailureResponse:
    """Hand the body of each SQS message of a batch to `take`; those that raise come again.

    What went wrong is logged by its type alone: its text may hold what somebody wrote.
    """

    def handle(record: SQSRecord) -> None:
        try:
            take(record.body)
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            name = type(error).__name__
            logger.error(  # noqa: TRY400 - a trace would hold what somebody wrote
                "failed", extra={"error": name, "at": f"{where.name}:{where.lineno}"}
            )
            count("Failed", name)
            raise

    processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
    return process_partial_response(event, handle, processor, context)


@dataclass(frozen=True, slots=True)
class Runtime:
    """Everything a handler hands to a use case. `clock` returns aware UTC."""

    ports: Ports
    settings: Settings
    clock: Callable[[], datetime]


_runtime: Runtime | None = None


def use(runtime: Runtime | None) -> None:
    """Make the handlers of this process run on these parts; None forgets them."""
    global _runtime  # noqa: PLW0603 - one process, one composition: that is what a root is
    _runtime = runtime


def current() -> Runtime:
    """Return what the handlers run on; composed from the environment at first use."""
    if _runtime is None:
        use(_on_aws())
    assert _runtime is not None  # noqa: S101 - for mypy: use() has just set it
    return _runtime


def system_clock() -> datetime:
    """Return this instant, aware, in UTC."""
    return datetime.now(UTC)


def _on_aws() -> Runtime:
    from kith.aws import connect, secrets  # noqa: PLC0415 - boto3 loads only where AWS is

    names = settings.resources()
    return Runtime(
        ports=connect(
            table=names.table,
            bucket=names.bucket,
            queue_url=names.queue_url,
            configuration_set=names.configuration_set,
        ),
        settings=settings.settings(secrets(names.keys_parameter)),
        clock=system_clock,
    )


if settings.on_lambda():
    gc.disable()
    use(_on_aws())
