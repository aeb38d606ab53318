"""The composition root: ports, settings, logger, metrics and the only clock.

Importing it asks nothing of the world, except on Lambda: there the clients are made during
init, which is the part of a cold start that has a full processor.
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from aws_lambda_powertools import Logger, Metrics

from kith import settings
from kith.ports import Ports
from kith.settings import Settings

logger = Logger(service="kith")
metrics = Metrics(namespace="Kith", service="kith")


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
