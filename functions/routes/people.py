"""The people one knows, and one person's history."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import people, runtime
from kith.domain import ids
from kith.domain.contact import Contact
from kith.domain.identity import fold
from kith.domain.keeping import parted

router = APIGatewayHttpRouter()

EVERYBODY = 50_000
"""More contacts than any owner has."""

PAGE = 100

MAX_QUERY = 200
"""Characters that are looked for."""


@router.get("/people")
def everybody() -> Response[str]:
    """List whom the owner knows, latest first, those that fit a search."""
    here = visit.required(router.current_event)
    asked = router.current_event.query_string_parameters or {}
    query = asked.get("q", "").strip()[:MAX_QUERY]
    known = people.known(runtime.current().ports.store, here.owner.oid, EVERYBODY)
    found = [each for each in known if _fits(each, fold(query))]
    pages = max(1, -(-len(found) // PAGE))
    number = asked.get("page", "1")
    page = min(max(int(number[:6]), 1), pages) if number.isascii() and number.isdigit() else 1
    kept_out, let_in = parted(here.owner.never)
    return visit.page(
        "people",
        here,
        here="people",
        kept_out=kept_out,
        let_in=let_in,
        page=page,
        pages=pages,
        people=found[(page - 1) * PAGE : page * PAGE],
        q=query,
        today=here.today,
        total=len(found),
    )


def _fits(contact: Contact, query: str) -> bool:
    told = (contact.name, *contact.addresses, *contact.phones, contact.company or "")
    return query in fold(" ".join(told))


@router.get("/people/<cid>")
def one(cid: str) -> Response[str]:
    """Show what was said with one person, and what is owed."""
    here = visit.required(router.current_event)
    parts = runtime.current()
    found = people.person(parts.ports.store, here.owner.oid, cid) if ids.is_id(cid) else None
    if found is None:
        raise visit.Turned("missing")
    return visit.page(
        "person",
        here,
        contact=found.contact,
        encounters=found.encounters,
        follow_ups=[(each, visit.decisions(here, each)) for each in found.follow_ups],
        here="people",
        today=here.today,
    )
