"""Schedule tick: who is due -> queue."""

from typing import Any

from aws_lambda_powertools.utilities.typing import LambdaContext

from kith import nudging, runtime


@runtime.logger.inject_lambda_context
def handler(_: dict[str, Any], __: LambdaContext) -> dict[str, int]:
    """Queue who is due; what the tick itself says does not matter."""
    parts = runtime.current()
    queued = nudging.plan(parts.ports, parts.settings, parts.clock())
    runtime.count("Queued", "due", queued)
    runtime.logger.info("planned", extra={"queued": queued})
    return {"queued": queued}
