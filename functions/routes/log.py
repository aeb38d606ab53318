"""The form: logging an encounter by hand."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import capture, links, people, runtime, table
from kith.domain.outcomes import Ignored, Rejected
from kith.domain.submission import HeldSubmission
from kith.web import fields, forms

router = APIGatewayHttpRouter()

SUGGESTED = 500
"""People offered for completion, latest first: about 40 kB of page."""

MAX_PREFILL = 300
"""Characters of a name handed over in the address."""


@router.get("/log")
def blank() -> Response[str]:
    """Show the form, dated today where the owner is."""
    here = visit.required(router.current_event)
    who = (router.current_event.query_string_parameters or {}).get("who", "")
    values = {"key": [forms.new_key()], "who": [who[:MAX_PREFILL]], "when": [str(here.today)]}
    return _form(here, values)


@router.post("/encounters")
def log() -> Response[str]:
    """Log what was filled in, once however often it is posted."""
    posted = visit.form(router.current_event)
    here = visit.of(router.current_event)
    if here is None:
        raise visit.Turned("signin", typed=posted)
    if not visit.sent_by_us(here, posted):
        notice = "You have been here in another window since. Please press the button once more."
        return _form(here, posted, status=403, notice=notice)
    filled = fields.read(forms.LogForm, posted, here.today)
    if not isinstance(filled, forms.LogForm):
        return _form(here, posted, status=422, faults=filled)
    parts, oid = runtime.current(), here.owner.oid
    draft = filled.draft(here.today)
    try:
        outcome = capture.from_form(
            parts.ports, oid, filled.key, draft, here.now, chosen=filled.chosen
        )
    except Rejected as refusal:
        return _form(here, posted, status=422, faults={"who": refusal.words})
    name, reason = type(outcome).__name__, getattr(outcome, "reason", "")
    runtime.count(f"Form{name}", reason)
    runtime.logger.info("form", extra={"outcome": name, "reason": reason, "oid": oid})
    if isinstance(outcome, Ignored):
        raise visit.Turned("signin", typed=posted)
    held = table.held(parts.ports.store, oid, outcome.sid)
    if held:
        unanswered = filled.named == held.named and not filled.meant
        faults = {"meant": "Please choose one."} if unanswered else None
        return _form(here, {**posted, "meant": []}, faults=faults, held=held)
    return _logged(here, outcome.sid)


def _logged(here: visit.Visit, sid: str) -> Response[str]:
    """Show what a form became; the same however often it was posted."""
    settings, store = runtime.current().settings, runtime.current().ports.store
    eid = f"{sid}-0"
    encounter = table.encounter(store, here.owner.oid, eid)
    met = encounter.met if encounter else ()
    contacts = [each for cid in met if (each := table.contact(store, here.owner.oid, cid))]
    owed = [each for contact in contacts for each in table.open_of(store, here.owner.oid, contact)]
    return visit.page(
        "logged",
        here,
        contacts=contacts,
        encounter=encounter,
        here="log",
        next=min(owed, key=lambda each: each.due_key, default=None),
        today=here.today,
        undo_url=links.action_url(settings, here.owner.oid, "forget", [eid], here.now),
    )


def _form(
    here: visit.Visit,
    values: fields.Values,
    *,
    status: int = 200,
    faults: fields.Faults | None = None,
    notice: str | None = None,
    held: HeldSubmission | None = None,
) -> Response[str]:
    store, oid = runtime.current().ports.store, here.owner.oid
    candidates = [table.contact(store, oid, cid) for cid in held.candidates] if held else []
    return visit.page(
        "log",
        here,
        status,
        candidates=[each for each in candidates if each],
        faults=faults or {},
        here="log",
        known=people.known(store, oid, SUGGESTED),
        named=held.named if held else None,
        notice=notice,
        today=here.today,
        values=fields.shown(forms.LogForm, values),
    )
