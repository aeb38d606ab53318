"""The way back for an owner whom mail did not reach."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import feedback, runtime

router = APIGatewayHttpRouter()


@router.post("/write-again")
def write_again() -> Response[str]:
    """Write to the owner again, who says that mail reaches them."""
    event = router.current_event
    here = visit.required(event)
    if not visit.sent_by_us(here, visit.form(event)):
        raise visit.Turned("stale")
    restored = feedback.restore(runtime.current().ports, here.owner.oid, here.now)
    outcome = "restored" if restored else "settled"
    runtime.count("Restored", "asked" if restored else "settled")
    runtime.logger.info("write_again", extra={"outcome": outcome, "oid": here.owner.oid})
    return visit.see_other("/")
