"""Coming in by a link from a mail, and leaving."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import links, runtime, table

router = APIGatewayHttpRouter()


@router.get("/open/<token>")
def open_pages(token: str) -> Response[str]:
    """Introduce the browser to the owner the link was made for."""
    parts = runtime.current()
    now = parts.clock()
    oid = links.owner_of(parts.settings, "page", token, now)
    owner = table.owner(parts.ports.store, oid)
    if owner is None or owner.erasing:
        raise visit.Turned("missing")
    return visit.see_other("/", [visit.session_cookie(oid, now)])


@router.post("/leave")
def leave() -> Response[str]:
    """Make the browser forget the owner."""
    event = router.current_event
    here = visit.of(event)
    if here and not visit.sent_by_us(here, visit.form(event)):
        raise visit.Turned("stale")
    answer = visit.message("left", None, visit.language(event))
    answer.cookies = [visit.session_cookie(None, runtime.current().clock())]
    return answer
