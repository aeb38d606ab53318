"""Action links: a GET shows what will happen, a POST does it. No session is needed."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import actions, runtime
from kith.domain import calendar
from kith.web import asking, fields, forms

router = APIGatewayHttpRouter()


@router.get("/a/<token>")
def show(token: str) -> Response[str]:
    """Say what the link would do, with one button."""
    return _ask(token, {})


@router.post("/a/<token>")
def act(token: str) -> Response[str]:
    """Do it, and offer to take it back."""
    parts = runtime.current()
    now = parts.clock()
    proposal = actions.preview(parts.ports, parts.settings, token, now)
    today = calendar.today(proposal.owner, now)
    posted = visit.form(router.current_event)
    filled = fields.read(_form(proposal), posted, today)
    if isinstance(filled, dict) and not proposal.settled:
        return _ask(token, posted, filled)
    acted = actions.act(
        parts.ports,
        parts.settings,
        token,
        now,
        until=filled.until(today) if isinstance(filled, forms.SnoozeForm) else None,
        words=getattr(filled, "told", ""),
        cid=filled.cid if isinstance(filled, forms.WhoForm) else None,
    )
    outcome = "Again" if acted.settled else acted.action.capitalize()
    runtime.metrics.add_metric(f"Action{outcome}", "Count", 1)
    runtime.logger.info("action", extra={"outcome": outcome, "oid": proposal.owner.oid})
    if (
        acted.action == "choose"
        and not actions.preview(parts.ports, parts.settings, token, now).settled
    ):
        return _ask(token, {})
    return visit.page(
        "acted",
        visit.of(router.current_event),
        action=asking.ACTIONS[acted.action],
        contact=acted.contact,
        follow_up=acted.follow_up,
        settled=acted.settled,
        today=today,
        undo_url=f"/a/{acted.undo}" if acted.undo else None,
    )


def _form(proposal: actions.Proposal) -> type[fields.Filled]:
    """Return the form an action asks with; where nothing says who it was, names are typed."""
    if proposal.action == "choose" and not proposal.named:
        return forms.NamesForm
    return asking.ACTIONS[proposal.action].form


def _ask(token: str, values: fields.Values, faults: fields.Faults | None = None) -> Response[str]:
    parts = runtime.current()
    now = parts.clock()
    proposal = actions.preview(parts.ports, parts.settings, token, now)
    today = calendar.today(proposal.owner, now)
    offered = {"cid": [str(each) for each in proposal.claims[-1:]]}
    return visit.page(
        "action",
        visit.of(router.current_event),
        422 if faults else 200,
        action=asking.ACTIONS[proposal.action],
        faults=faults or {},
        offered=forms.snoozes(today),
        proposal=proposal,
        today=today,
        url=f"/a/{token}",
        values=fields.shown(_form(proposal), offered | dict(values)),
    )
