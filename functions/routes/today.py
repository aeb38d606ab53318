"""The first page: whom to write to today."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import links, people, runtime
from kith.domain import calendar
from kith.domain.submission import Doubt, HeldSubmission

router = APIGatewayHttpRouter()


@router.get("/")
def today() -> Response[str]:
    """Show what is due, what is coming and what waits for the owner's word."""
    here = visit.required(router.current_event)
    found = people.today(runtime.current().ports.store, here.owner.oid, here.now)
    if found is None:
        raise visit.Turned("signin")
    health = found.owner.deliverability
    return visit.page(
        "today",
        here,
        coming=found.coming,
        due=[(each, contact, visit.decisions(here, each)) for each, contact in found.due],
        held=[(each, _answer_url(here, each)) for each in found.held],
        here="today",
        mails_url=_mails_url(here) if found.owner.unsubscribed_at else None,
        more=len(found.due) == people.MOST_SHOWN,
        owner=found.owner,
        suppressed_on=calendar.local(found.owner, health.suppressed_at).date()
        if health.suppressed_at
        else None,
        today=here.today,
    )


def _mails_url(here: visit.Visit) -> str:
    """Return where stopped mails are sent again."""
    return links.unsubscribe_url(runtime.current().settings, here.owner.oid, here.now)


def _answer_url(here: visit.Visit, held: HeldSubmission) -> str:
    """Return where the owner says what becomes of a held submission."""
    settings, sid = runtime.current().settings, held.submission.sid
    unclear = held.doubt in {Doubt.CROWD, Doubt.UNCLEAR}
    claims = [sid, ""] if unclear else [sid]
    action = "choose" if unclear else "log"
    return links.action_url(settings, here.owner.oid, action, claims, here.now)
