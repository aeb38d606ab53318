"""The form: logging an encounter by hand."""

from typing import Any

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import capture, people, runtime, table
from kith.domain.outcomes import Ignored
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


@router.post("/log")
def log() -> Response[str]:
    """Log what was filled in, once however often it is posted."""
    parts = runtime.current()
    posted = visit.form(router.current_event)
    here = visit.of(router.current_event)
    if here is None:
        raise visit.Turned("signin", typed=forms.as_typed(posted))
    if not visit.sent_by_us(here, posted):
        notice = "You have been here in another window since. Please press the button once more."
        return _form(here, posted, status=403, notice=notice)
    filled = fields.read(forms.LogForm, posted, here.today)
    if not isinstance(filled, forms.LogForm):
        return _form(here, posted, status=422, faults=filled)
    store, oid = parts.ports.store, here.owner.oid
    draft = filled.draft(here.today)
    outcome = capture.from_form(parts.ports, oid, filled.key, draft, here.now, chosen=filled.chosen)
    runtime.metrics.add_metric(f"Form{type(outcome).__name__}", "Count", 1)
    runtime.logger.info("form", extra={"outcome": type(outcome).__name__, "oid": oid})
    if isinstance(outcome, Ignored):
        raise visit.Turned("signin", typed=forms.as_typed(posted))
    held = table.held(store, oid, outcome.sid)
    if held and held.named:
        people_meant = [table.contact(store, oid, cid) for cid in held.candidates]
        question = {"named": held.named, "candidates": [each for each in people_meant if each]}
        faults = {"meant": "Please choose one."} if filled.named and not filled.meant else None
        return _form(here, {**posted, "meant": []}, faults=faults, question=question)
    return visit.page(
        "logged",
        here,
        here="log",
        names=filled.names,
        next_on=getattr(outcome, "next_on", None),
        on=filled.when,
        today=here.today,
    )


def _form(
    here: visit.Visit,
    values: fields.Values,
    *,
    status: int = 200,
    faults: fields.Faults | None = None,
    notice: str | None = None,
    question: dict[str, Any] | None = None,
) -> Response[str]:
    store = runtime.current().ports.store
    return visit.page(
        "log",
        here,
        status,
        faults=faults or {},
        here="log",
        known=people.known(store, here.owner.oid, SUGGESTED),
        notice=notice,
        question=question,
        today=here.today,
        values=fields.shown(forms.LogForm, values),
    )
