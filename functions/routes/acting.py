"""Action links: a GET shows what will happen, a POST does it. No session is needed."""

from datetime import date

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import actions, intake, links, runtime, table
from kith.domain import calendar, wording
from kith.domain.outcomes import Captured, Duplicate, Rejected
from kith.mail import words
from kith.proposing import Proposal, preview
from kith.sending import Attempted
from kith.web import asking, fields, forms

router = APIGatewayHttpRouter()

RELEASES = ("log", "trust")
"""What lets a held mail in."""

FRESH = {Attempted.DROPPED: "unreachable", "nothing_left": "nothing_left"}
"""What is said where no fresh mail is on its way."""


@router.get("/a/<token>")
def show(token: str) -> Response[str]:
    """Say what the link would do, with one button."""
    return _ask(token, _preview(token), {})


@router.post("/a/<token>")
def act(token: str) -> Response[str]:
    """Do it, and offer to take it back."""
    proposal = _preview(token)
    today = calendar.today(proposal.owner, runtime.current().clock())
    language = proposal.owner.language
    posted = visit.form(router.current_event)
    filled = fields.read(_form(proposal), posted, today, language)
    if isinstance(filled, dict) and not proposal.settled:
        return _ask(token, proposal, posted, filled)
    try:
        acted = _release(proposal) if proposal.action in RELEASES else _act(token, filled, today)
    except Rejected as refusal:
        runtime.count("Action", "rejected")
        runtime.logger.info("action", extra={"outcome": refusal.code, "oid": proposal.owner.oid})
        says = words.refusal(wording.spoken(language), refusal.code, refusal.words)
        return visit.message("unusable", visit.of(router.current_event), language, says=says)
    outcome = "settled" if acted.settled else acted.action
    runtime.count("Action", outcome)
    runtime.logger.info("action", extra={"outcome": outcome, "oid": proposal.owner.oid})
    if acted.action in {"choose", "everyone", "reopen", *RELEASES} and (asks := _asks_on(proposal)):
        return asks
    return visit.page(
        "acted",
        visit.of(router.current_event),
        language=language,
        action=acted.action,
        contact=acted.contact,
        follow_up=acted.follow_up,
        settled=acted.settled,
        today=today,
        undo_url=f"/a/{acted.undo}" if acted.undo else None,
    )


@router.post("/a/<token>/fresh")
def fresh(token: str) -> Response[str]:
    """Mail the owner links that work, in place of one that is too old."""
    parts = runtime.current()
    attempted = actions.fresh(parts.ports, parts.settings, token, parts.clock())
    outcome = attempted or "nothing_left"
    runtime.count("Fresh", outcome)
    runtime.logger.info("fresh", extra={"outcome": outcome})
    event = router.current_event
    return visit.message(FRESH.get(outcome, "fresh"), visit.of(event), visit.language(event))


def _preview(token: str) -> Proposal:
    parts = runtime.current()
    return preview(parts.ports, parts.settings, token, parts.clock())


def _act(token: str, filled: object, today: date) -> actions.Acted:
    parts = runtime.current()
    return actions.act(
        parts.ports,
        parts.settings,
        token,
        parts.clock(),
        until=filled.until(today) if isinstance(filled, forms.SnoozeForm) else None,
        words=filled.told if isinstance(filled, forms.DoneForm | forms.NamesForm) else "",
        cid=filled.cid if isinstance(filled, forms.WhoForm) else None,
    )


def _release(proposal: Proposal) -> actions.Acted:
    """Log a held mail because the owner vouches for it."""
    parts = runtime.current()
    oid, sid = proposal.owner.oid, str(proposal.claims[0])
    trust = proposal.action == "trust"
    outcome = intake.release(parts.ports, parts.settings, oid, sid, parts.clock(), trust=trust)
    # With a conversation logged before, or with the trust, more would go than came now.
    alone = isinstance(outcome, Captured) and all(eid.startswith(sid) for eid in outcome.eids)
    token = links.action_token(parts.settings, oid, "forget", [sid], parts.clock())
    return actions.Acted(
        action=proposal.action,
        settled=isinstance(outcome, Duplicate),
        undo=token if alone and not trust else None,
    )


def _asks_on(proposal: Proposal) -> Response[str] | None:
    """Lead on to the next question about a submission that is still held."""
    parts, oid, sid = runtime.current(), proposal.owner.oid, str(proposal.claims[0])
    held = table.held(parts.ports.store, oid, sid)
    if held is None or not held.drafts:
        return None
    url = links.action_url(parts.settings, oid, "choose", [sid, ""], parts.clock())
    return visit.see_other(url)


def _form(proposal: Proposal) -> type[fields.Filled]:
    """Return the form an action asks with; where nothing says who it was, names are typed."""
    if proposal.action == "choose" and not proposal.named:
        return forms.NamesForm
    return asking.FORMS[proposal.action]


def _ask(
    token: str,
    proposal: Proposal,
    values: fields.Values,
    faults: fields.Faults | None = None,
) -> Response[str]:
    parts = runtime.current()
    now = parts.clock()
    today = calendar.today(proposal.owner, now)
    offered = {"cid": [str(each) for each in proposal.claims[-1:]]}
    drop_url = None
    if proposal.action in {"choose", "everyone", *RELEASES}:
        sid = proposal.claims[0]
        drop_url = links.action_url(parts.settings, proposal.owner.oid, "drop", [sid], now)
    return visit.page(
        "action",
        visit.of(router.current_event),
        422 if faults else 200,
        language=proposal.owner.language,
        action=proposal.action,
        drop_url=drop_url,
        faults=faults or {},
        offered=forms.snoozes(today),
        proposal=proposal,
        today=today,
        url=f"/a/{token}",
        values=fields.shown(_form(proposal), offered | dict(values)),
    )
