"""The link that stops Kith's mails: a page for people, one POST for mail programs (RFC 8058)."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import actions, links, runtime, table

router = APIGatewayHttpRouter()


@router.get("/u/<token>")
def show(token: str) -> Response[str]:
    """Ask, with one button; a link opened by a scanner stops nothing."""
    parts = runtime.current()
    oid = links.owner_of(parts.settings, "unsubscribe", token, parts.clock())
    owner = table.owner(parts.ports.store, oid)
    return _page(token, "gone" if owner and owner.unsubscribed_at else "asked")


@router.post("/u/<token>")
def act(token: str) -> Response[str]:
    """Stop the mails at once, or send them again. Needs no cookie, no origin, no form."""
    parts = runtime.current()
    again = "again" in visit.form(router.current_event)
    change = actions.resubscribe if again else actions.unsubscribe
    owner = change(parts.ports, parts.settings, token, parts.clock())
    outcome = "Resubscribed" if again else "Unsubscribed"
    runtime.count(outcome)
    runtime.logger.info("unsubscribe", extra={"outcome": outcome, "oid": owner.oid})
    return _page(token, "back" if again else "gone")


def _page(token: str, state: str) -> Response[str]:
    event = router.current_event
    language = visit.language(event)
    return visit.page(
        "unsubscribe", visit.of(event), language=language, state=state, url=f"/u/{token}"
    )
